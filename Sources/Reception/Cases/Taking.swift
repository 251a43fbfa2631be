import CaseStore
import Casework
import Foundation
import Standards

/// Opening a case, accepting it, and acts on it.
extension Counter {
  /// Opens a case from a draft and, when its set of papers is complete, accepts it at once: one
  /// save. The draft ends with it.
  ///
  /// Refused while it is not known whether a paper is needed, while a doubted number is not confirmed and
  /// while anything doubtful on the day of acceptance is not answered.
  ///
  /// - Parameter acceptedOn: the day the set was complete; today when `nil`.
  /// - Throws: `notOffered`; `unconfirmedNumbers`; `unansweredDoubts`; `store(.refused)`: `otherService` before service and
  ///   category are chosen, `openQuestions`, or as opening and accepting are refused; `law`. No case is
  ///   opened then and the draft stays.
  public func take(
    _ draft: Draft, acceptedOn: CivilDate? = nil, backDatingReason: String? = nil,
    accepting: Bool = true
  ) throws(CounterFailure) -> CaseRecord {
    guard let form = draft.form else { throw .store(.refused(.otherService)) }
    guard services.contains(form.service) else { throw .notOffered(form.service) }
    let moment = now
    let doubts = draft.unconfirmedDoubts(on: moment.date)
    if !doubts.isEmpty { throw .unconfirmedNumbers(doubts.map(\.field)) }
    return try attempt {
      let evaluation = try law.evaluate(form.facts(from: draft.values), on: moment.date)
      let open = evaluation.open.map(\.requirement.id)
      // A case has a whole list from its first day; until then the application stays a draft.
      if !open.isEmpty { throw CounterFailure.store(.refused(.openQuestions(open))) }
      let unanswered = draft.unansweredDoubts(
        on: acceptedOn ?? moment.date, by: evaluation, ages: try law.ages())
      if !unanswered.isEmpty { throw CounterFailure.unansweredDoubts(unanswered) }
      let calendar = try calendar()
      let asked = Set(evaluation.papers.filter { $0.truth.holds == true }.map(\.requirement.id))
      let intake = Intake(
        office: office.id, application: form.application(from: draft.values),
        basis: try basis(evaluation, by: law),
        // A paper ticked before an answer took it off the list is not part of the set.
        ticks: draft.ticks.filter { asked.contains($0.requirementID) },
        extraPapers: draft.extraPapers,
        // The reason was given for facts that may since have been mended.
        uncoveredReason: evaluation.isEligible ? nil : draft.uncoveredReason,
        decisions: draft.recordedDecisions,
        calendarVersion: calendar.version)
      let met = Set(intake.ticks.filter(\.handling.counts).map(\.requirementID))
      let isComplete = asked.isSubset(of: met)
      var acts: [Act] = []
      if accepting, isComplete {
        acts.append(
          acceptance(
            on: acceptedOn ?? moment.date, reason: backDatingReason, evaluation: evaluation,
            calendar: calendar))
      }
      try store.archive(lawFiles, as: law.version)
      return try store.openCase(
        intake, then: acts, ending: draft.id, by: staff.id, at: moment, calendar: calendar)
    }
  }

  var lawFiles: [LawFile] {
    law.files.map { LawFile(name: $0.path, bytes: Data($0.bytes)) }
  }

  func basis(_ evaluation: Evaluation, by law: Law) throws(LawFailure) -> ChecklistBasis {
    ChecklistBasis(
      papers: evaluation.required.map { PaperBasis($0.requirement) },
      openPaperIDs: evaluation.open.map(\.requirement.id), eligible: evaluation.isEligible,
      evaluatedOn: evaluation.date, rulesVersion: evaluation.rulesVersion,
      computedPensionAge: try law.ages().isOfPensionAge(evaluation.facts, on: evaluation.date))
  }

  private func acceptance(
    on date: CivilDate, reason: String?, evaluation: Evaluation, calendar: OfficeCalendar,
    answering doubts: [IntakeDoubt] = []
  ) -> Act {
    .accepted(
      AcceptanceTerms(
        asOf: date, backDatingReason: reason,
        deadline: calendar.deadline(accepted: date, termDays: evaluation.termDays ?? 0),
        calendarVersion: calendar.version, clerkSurname: staff.surname,
        answeredDoubts: doubts.isEmpty ? nil : doubts))
  }

  /// Accepts a case whose papers are complete now: the ten days of ¶7 1) start. What comes from a date is
  /// computed again for the day of acceptance.
  ///
  /// - Parameter answers: what is doubtful on that day and so all the same.
  /// - Throws: `unansweredDoubts`; `store(.conflict)` when another clerk saved first; `store(.refused)` while papers are
  ///   missing, for a day to come, and without a reason for one that is more than a day ago; `law`.
  public func accept(
    _ record: CaseRecord, on date: CivilDate? = nil, backDatingReason: String? = nil,
    answering answers: [IntakeDoubt] = []
  ) throws(CounterFailure) -> CaseRecord {
    let day = date ?? now.date
    let doubts = try unansweredDoubts(of: record, on: day)
    return try attempt {
      // What keeps the case from being accepted is said before what is only doubtful.
      let left = record.isReadyToAccept ? doubts.filter { !answers.contains($0) } : []
      if !left.isEmpty { throw CounterFailure.unansweredDoubts(left) }
      let evaluation = try lawOf(record).evaluate(
        record.application.facts, on: record.evaluatedOn)
      let act = acceptance(
        on: day, reason: backDatingReason, evaluation: evaluation,
        calendar: try calendar(), answering: doubts)
      return try perform([act], on: record)
    }
  }

  /// Does acts on a case as the clerk saw it; another clerk's newer save is a conflict.
  ///
  /// - Throws: `store(.conflict)` when another clerk saved first; `store(.refused)`;
  ///   `store(.notPermitted)`; `store(.noSuchCase)`. None of the acts is done then.
  public func perform(_ acts: [Act], on seen: Seen<CaseID>) throws(CounterFailure) -> CaseRecord {
    let moment = now
    return try attempt {
      // Most acts are of today: whether one of the past is late is asked of the calendar.
      let isOfPast = acts.contains { act in act.stepDay.map { $0 < moment.date } ?? false }
      return try store.perform(
        try acts.map { try named($0, on: seen.id) }, on: seen.id, expecting: seen.revision,
        by: staff.id, at: moment, calendar: isOfPast ? try calendar() : nil)
    }
  }

  /// The same with a case as it was read.
  ///
  /// - Throws: as for the case as it was seen.
  public func perform(_ acts: [Act], on record: CaseRecord) throws(CounterFailure) -> CaseRecord {
    try perform(acts, on: record.seen)
  }

  /// - Throws: `store(.noSuchCase)`.
  public func caseRecord(_ id: CaseID) throws(CounterFailure) -> CaseRecord {
    try attempt {
      guard let record = try store.caseRecord(id) else { throw StoreFailure.noSuchCase }
      return record
    }
  }

  /// - Throws: `store(.noSuchCase)`.
  public func caseRecord(_ number: CaseNumber) throws(CounterFailure) -> CaseRecord {
    try attempt {
      guard let record = try store.caseRecord(number) else { throw StoreFailure.noSuchCase }
      return record
    }
  }

  /// The rules a case was evaluated by: today's, or the ones the store kept for it.
  ///
  /// - Throws: `store` when the store cannot be read. Rules that are not kept fail only when they are
  ///   asked.
  public func lawOf(_ record: CaseRecord) throws(CounterFailure) -> Law {
    if record.rulesVersion == law.version { return law }
    let files = try attempt { try store.lawFiles(of: record.rulesVersion) }
    let bytes = Dictionary(
      files.map { ($0.name, Array($0.bytes)) }, uniquingKeysWith: { first, _ in first })
    return Law(paths: Array(bytes.keys)) { bytes[$0] }
  }

  /// What the rules said of a case on the day it was looked at.
  ///
  /// - Throws: `law` when the rules of that day are not kept or cannot be used; `store` when the store
  ///   cannot be read.
  public func evaluation(of record: CaseRecord) throws(CounterFailure) -> Evaluation {
    try attempt {
      return try lawOf(record).evaluate(record.application.facts, on: record.evaluatedOn)
    }
  }
}
