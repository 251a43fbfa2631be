import CaseStore
import Casework
import Standards

/// Mending what was written down wrong, and handing cases over.
extension Counter {
  /// Corrects a case by its form. The rules of the day it was looked at stay; a paper the correction
  /// adds after acceptance is still to bring, acceptance and due date stay (A04).
  ///
  /// - Parameters:
  ///   - draft: the form as it shall be, with its confirmed numbers and, where ¶6 does not name the
  ///     person, the reason to go on.
  ///   - since: when circumstances changed, where nobody made a mistake.
  /// - Throws: `store(.conflict)` when another clerk saved first; `store(.refused)`:
  ///   `nothingCorrected`, `openQuestions`, or as the act is refused; `unconfirmedNumbers`; `law` when
  ///   the rules of its day are not kept.
  public func correct(
    _ record: CaseRecord, to draft: Draft, reason: String, fault: Fault, since: CivilDate? = nil
  ) throws(CounterFailure) -> CaseRecord {
    let form = IntakeForm(service: record.service, category: record.category)
    let application = form.application(from: draft.values)
    guard FormValues(application) != FormValues(record.application) else {
      throw .store(.refused(.nothingCorrected))
    }
    let doubts = draft.unconfirmedDoubts(on: now.date)
    if !doubts.isEmpty { throw .unconfirmedNumbers(doubts.map(\.field)) }
    return try attempt {
      let law = try lawOf(record)
      let evaluation = try law.evaluate(application.facts, on: record.evaluatedOn)
      let open = evaluation.open.map(\.requirement.id)
      if !open.isEmpty { throw CounterFailure.store(.refused(.openQuestions(open))) }
      let before = record.decisions?.confirmedNumbers ?? []
      let confirmed = draft.decisions.confirmedNumbers.filter { !before.contains($0) }
      let correction = Correction(
        application: application, basis: try basis(evaluation, by: law),
        uncoveredReason: evaluation.isEligible ? nil : draft.uncoveredReason, reason: reason,
        fault: fault, changedSince: fault == .circumstances ? since : nil,
        confirmedNumbers: confirmed.isEmpty ? nil : confirmed)
      return try perform([.corrected(correction)], on: record)
    }
  }

  /// Hands cases over to a colleague, all or none.
  ///
  /// - Throws: `store(.notPermitted)` for a case that somebody else holds, unless by a manager;
  ///   `store(.noSuchStaff)` for a colleague who has left; `store(.refused)` where a case has ended, or
  ///   all are the colleague's already.
  public func assign(_ ids: [CaseID], to colleague: StaffID, note: String?)
    throws(CounterFailure) -> [CaseRecord]
  {
    try attempt { try store.assign(ids, to: colleague, note: note, by: staff.id, at: now) }
  }

  /// Hands everything open that somebody holds over to a colleague, in one save.
  ///
  /// - Returns: how many cases went.
  /// - Throws: `store(.notPermitted)` for cases of somebody else, unless by a manager;
  ///   `store(.noSuchStaff)` for a colleague who has left; `store(.refused)` where it is the holder.
  public func assignAll(of holder: StaffID, to colleague: StaffID, note: String?)
    throws(CounterFailure) -> Int
  {
    try attempt {
      try store.assignAll(of: holder, to: colleague, note: note, by: staff.id, at: now)
    }
  }
}

extension Draft {
  /// The form of a case, to be mended. It is no application of its own and is kept nowhere.
  public init(correcting record: CaseRecord, by clerk: StaffID, at moment: Moment) {
    self.init(
      id: DraftID(rawValue: record.number.digits), clerk: clerk, office: record.office,
      service: record.service, category: record.category,
      values: FormValues(record.application), uncoveredReason: record.uncoveredReason,
      decisions: IntakeDecisions(
        confirmedNumbers: record.decisions?.confirmedNumbers ?? []), step: .form, created: moment)
  }

  /// A new application with all that a voided case had; its papers are with the office.
  public init(copying record: CaseRecord, id: DraftID, by clerk: StaffID, at moment: Moment) {
    self.init(
      id: id, clerk: clerk, office: record.office, service: record.service,
      category: record.category, values: FormValues(record.application),
      ticks: record.papers.filter(\.handling.counts).map {
        PaperTick(
          requirementID: $0.requirementID, handling: $0.handling,
          details: $0.details.isEmpty ? nil : $0.details)
      }, extraPapers: record.extraPapers, uncoveredReason: record.uncoveredReason,
      decisions: IntakeDecisions(
        confirmedNumbers: record.decisions?.confirmedNumbers ?? [], samePerson: record.personID),
      step: .form, created: moment)
  }
}
