import CaseStore
import Casework

extension Counter {
  /// Open cases that a colleague handed to whoever sits here and that they have not opened since.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func handedCases() throws(CounterFailure) -> [CaseID] {
    try attempt { try store.casesHanded(to: staff.id) }
  }
}
