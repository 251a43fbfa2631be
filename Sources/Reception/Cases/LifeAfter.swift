import CaseStore
import Casework
import Standards

/// What is put right and written down of a case whose result is out, or whose term runs from a wrong
/// day.
extension Counter {
  /// The set was whole on another day: the term runs from it, by the calendar in use (¶7 1), A03).
  ///
  /// - Throws: `store(.notPermitted)` for all but managers; `store(.conflict)` when another clerk saved
  ///   first; `store(.refused)` for a day to come, the day that stands already, and one after a step
  ///   that followed; `law` when the rules of its day are not kept.
  public func correctAcceptance(
    of record: CaseRecord, to day: CivilDate, reason: String
  ) throws(CounterFailure) -> CaseRecord {
    try attempt {
      guard let acceptance = record.acceptance else {
        throw StoreFailure.refused(.notYetAccepted)
      }
      let evaluation = try evaluation(of: record)
      let calendar = try calendar()
      let correction = AcceptanceCorrection(
        from: acceptance.asOf, to: day,
        deadline: calendar.deadline(accepted: day, termDays: evaluation.termDays ?? 0),
        calendarVersion: calendar.version, reason: reason)
      return try perform([.acceptanceCorrected(correction)], on: record)
    }
  }

  /// Who received a result is kept by name: the application may name somebody else later.
  func named(_ act: Act, on id: CaseID) throws(CounterFailure) -> Act {
    guard case .handedOver(let terms) = act else { return act }
    return .handedOver(terms.naming(try caseRecord(id)))
  }

  /// The day a person died, where one of their cases says so.
  func death(in cases: [CaseLine]) throws -> CivilDate? {
    for line in cases where line.state == .closed {
      if let end = try store.caseRecord(line.id)?.careEnd, end.cause == .died { return end.on }
    }
    return nil
  }
}
