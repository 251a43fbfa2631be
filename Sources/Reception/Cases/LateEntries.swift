import CaseStore
import Casework
import Standards

/// What was entered long after its day, and what a manager says of it.
extension Counter {
  /// After how many working days an act is entered late.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func lateDays() throws(CounterFailure) -> Int {
    try attempt { try store.lateDays() }
  }

  /// Sets it; a manager may.
  ///
  /// - Throws: `store(.notPermitted)` for all but managers; `store(.refused)` without a reason.
  public func setLateDays(_ days: LateDays) throws(CounterFailure) {
    try attempt { try store.setLateDays(days, by: staff.id, at: now) }
  }

  /// Cases of which something was entered late that no manager has looked at, the oldest first.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func casesWithLateEntries() throws(CounterFailure) -> [CaseRecord] {
    try attempt { try store.casesWithLateEntries() }
  }

  /// Says whether what was entered late in a case counts, all of it that waits; a manager may.
  ///
  /// - Throws: `store(.notPermitted)` for all but managers and, where there is another manager, for whoever
  ///   entered it; `store(.refused)` when nothing waits or a refusal has no reason; `store(.conflict)`.
  public func answerLateEntries(of record: CaseRecord, approved: Bool, reason: String?)
    throws(CounterFailure) -> CaseRecord
  {
    let answer = LateEntryAnswer(record.waitingLateEntries.map(\.revision), reason: reason)
    return try perform(
      [approved ? .lateEntryApproved(answer) : .lateEntryRefused(answer)], on: record)
  }
}
