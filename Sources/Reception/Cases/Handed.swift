import CaseStore
import Casework

extension Counter {
  /// Open cases that a colleague handed to whoever sits here and that they have not opened since.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func handedCases() throws(CounterFailure) -> [CaseID] {
    try attempt { try store.casesHanded(to: staff.id) }
  }

  /// Cases that whoever sits here opened or did something with, the last first.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func openedCases(limit: Int) throws(CounterFailure) -> [CaseLine] {
    let ids = try attempt { try store.casesOpened(by: staff.id, limit: limit) }
    let lines = Dictionary(try caseLines(ids).map { ($0.id, $0) }) { first, _ in first }
    return ids.compactMap { lines[$0] }
  }
}
