import Standards

/// A case, within one store.
public struct CaseID: RawRepresentable, Hashable, Codable, Sendable {
  public let rawValue: Int64

  public init(rawValue: Int64) {
    self.rawValue = rawValue
  }
}

/// All that a clerk gives when a case is opened; the store adds id and number.
public struct Intake: Hashable, Codable, Sendable {
  /// The office's id, as in the directory.
  public var office: String
  public var application: Application
  public var basis: ChecklistBasis
  /// Papers already handed in; those not named are missing.
  public var ticks: [PaperTick]
  public var extraPapers: [String]
  /// Why the clerk goes on though ¶6 does not name the person (A09, A10, A11).
  public var uncoveredReason: String?
  /// `nil` when nothing had to be decided.
  public var decisions: IntakeDecisions?
  /// Digest of the calendar in use.
  public var calendarVersion: String

  public init(
    office: String, application: Application, basis: ChecklistBasis, ticks: [PaperTick] = [],
    extraPapers: [String] = [], uncoveredReason: String? = nil,
    decisions: IntakeDecisions? = nil, calendarVersion: String
  ) {
    self.office = office
    self.application = application
    self.basis = basis
    self.ticks = ticks
    self.extraPapers = extraPapers
    self.uncoveredReason = uncoveredReason
    self.decisions = decisions
    self.calendarVersion = calendarVersion
  }
}

/// The beginning of a case, whole.
public struct Opening: Hashable, Codable, Sendable {
  public let id: CaseID
  public let number: CaseNumber
  public let intake: Intake

  public init(id: CaseID, number: CaseNumber, intake: Intake) {
    self.id = id
    self.number = number
    self.intake = intake
  }
}

/// The set of papers is complete and taken; the term starts (¶7 1), ¶15).
public struct AcceptanceTerms: Hashable, Codable, Sendable {
  /// The day the last paper was handed in; earlier than today when it is entered later.
  public var asOf: CivilDate
  /// Why it is entered later; needed when that is by more than one day.
  public var backDatingReason: String?
  public var deadline: Deadline
  public var calendarVersion: String
  /// Printed on the stub (¶15).
  public var clerkSurname: String
  /// What was doubtful on the day of acceptance and is so all the same; `nil` when nothing was asked.
  public var answeredDoubts: [IntakeDoubt]?

  public init(
    asOf: CivilDate, backDatingReason: String? = nil, deadline: Deadline, calendarVersion: String,
    clerkSurname: String, answeredDoubts: [IntakeDoubt]? = nil
  ) {
    self.asOf = asOf
    self.backDatingReason = backDatingReason
    self.deadline = deadline
    self.calendarVersion = calendarVersion
    self.clerkSurname = clerkSurname
    self.answeredDoubts = answeredDoubts
  }
}

/// Whose mistake a correction mends; nobody's where the facts themselves changed.
public enum Fault: String, CaseIterable, Codable, Hashable, Sendable {
  case office
  case applicant
  /// What was written was right and holds no longer: another address, another guardian.
  case circumstances
}

/// A mended application, with the checklist that follows from it.
public struct Correction: Hashable, Codable, Sendable {
  public var application: Application
  public var basis: ChecklistBasis
  /// Kept when `nil`.
  public var uncoveredReason: String?
  public var reason: String
  public var fault: Fault
  /// Since when it is otherwise; where circumstances changed, and there alone.
  public var changedSince: CivilDate?
  /// Doubted numbers that stand on the document as they are now; none when `nil`.
  public var confirmedNumbers: [ConfirmedNumber]?

  public init(
    application: Application, basis: ChecklistBasis, uncoveredReason: String? = nil,
    reason: String, fault: Fault, changedSince: CivilDate? = nil,
    confirmedNumbers: [ConfirmedNumber]? = nil
  ) {
    self.application = application
    self.basis = basis
    self.uncoveredReason = uncoveredReason
    self.reason = reason
    self.fault = fault
    self.changedSince = changedSince
    self.confirmedNumbers = confirmedNumbers
  }
}

/// A recorded step in a case's life. Its raw names are stored for good and never change.
public enum Act: Hashable, Codable, Sendable {
  case opened(Opening)
  case paperHanded(id: String, alternative: String?, details: PaperDetails? = nil)
  case paperTakenBack(id: String)
  /// Gone on without it; one paper alone allows that (S1 ¶12, children, 2); A16).
  case waived(id: String, reason: String)
  case insteadHanded(id: String, paper: String, reason: String, details: PaperDetails? = nil)
  /// What is written down of a paper that was handed in, all of it.
  case paperDetailed(id: String, details: PaperDetails)
  /// Handed in beyond the list (A21).
  case extraPaper(text: String)
  case accepted(AcceptanceTerms)
  /// The due date where a year's calendar is unknown (A03).
  case dueDateEntered(date: CivilDate, reason: String)
  case corrected(Correction)
  /// The applicant is the person of another case too.
  case joined(PersonMove)
  /// The applicant is another person than that of the cases it was kept with.
  case split(PersonMove)
  case noted(text: String)
  /// A colleague holds the case from now on.
  case assigned(to: Signature, note: String?)
  /// What becomes of the application (¶5, ¶17).
  case decided(DecisionTerms)
  /// The result lies ready; the term is met (A26).
  case ready(ActDay)
  case handedOver(HandOver)
  case posted(Posting)
  /// Back to the applicant to be completed; the term goes on (A24).
  case returned(ReturnTerms)
  /// What was returned is complete again.
  case completed(ActDay)
  case suspended(SuspensionTerms)
  case resumed(ActDay)
  /// The last of decision, readiness and delivery was a mistake, or did not hold.
  case stepReversed(reason: String)
  /// The office's calendar was changed (A03, A29).
  case deadlineMoved(DeadlineMove)
  /// The set was whole on another day than was written down.
  case acceptanceCorrected(AcceptanceCorrection)
  /// The care that was granted ended, or nobody waits for the result any more.
  case careEnded(CareEndTerms)
  case careEndTakenBack(reason: String)
  /// The applicant takes the application back; the papers the office kept go with it.
  ///
  /// `on`: the day it happened, when that was not today.
  case withdrawn(reason: String, on: CivilDate? = nil)
  /// The withdrawal was entered by mistake: the case stands where it stood before, its papers with the
  /// office again.
  case withdrawalUndone(reason: String? = nil)
  case voided(reason: String)
  /// The act before was entered late; written by the program alone.
  case enteredLate(LateEntryTerms)
  /// The days of late entries count from now on.
  case lateEntryApproved(LateEntryAnswer)
  /// They do not: the days of their entry count.
  case lateEntryRefused(LateEntryAnswer)

  enum CodingKeys: String, CodingKey {
    case opened
    case paperHanded = "paper-handed"
    case paperTakenBack = "paper-taken-back"
    case waived
    case insteadHanded = "instead-handed"
    case paperDetailed = "paper-detailed"
    case extraPaper = "extra-paper"
    case accepted
    case dueDateEntered = "due-date-entered"
    case corrected
    case joined
    case split
    case noted
    case assigned
    case decided
    case ready
    case handedOver = "handed-over"
    case posted
    case returned
    case completed
    case suspended
    case resumed
    case stepReversed = "step-reversed"
    case deadlineMoved = "deadline-moved"
    case acceptanceCorrected = "acceptance-corrected"
    case careEnded = "care-ended"
    case careEndTakenBack = "care-end-taken-back"
    case withdrawn
    case withdrawalUndone = "withdrawal-undone"
    case voided
    case enteredLate = "entered-late"
    case lateEntryApproved = "late-entry-approved"
    case lateEntryRefused = "late-entry-refused"
  }

  public var kind: ActKind {
    switch self {
    case .opened: .opened
    case .paperHanded: .paperHanded
    case .paperTakenBack: .paperTakenBack
    case .waived: .waived
    case .insteadHanded: .insteadHanded
    case .paperDetailed: .paperDetailed
    case .extraPaper: .extraPaper
    case .accepted: .accepted
    case .dueDateEntered: .dueDateEntered
    case .corrected: .corrected
    case .joined: .joined
    case .split: .split
    case .noted: .noted
    case .assigned: .assigned
    case .decided: .decided
    case .ready: .ready
    case .handedOver: .handedOver
    case .posted: .posted
    case .returned: .returned
    case .completed: .completed
    case .suspended: .suspended
    case .resumed: .resumed
    case .stepReversed: .stepReversed
    case .deadlineMoved: .deadlineMoved
    case .acceptanceCorrected: .acceptanceCorrected
    case .careEnded: .careEnded
    case .careEndTakenBack: .careEndTakenBack
    case .withdrawn: .withdrawn
    case .withdrawalUndone: .withdrawalUndone
    case .voided: .voided
    case .enteredLate: .enteredLate
    case .lateEntryApproved: .lateEntryApproved
    case .lateEntryRefused: .lateEntryRefused
    }
  }
}

/// A day that was wrong, and the right one.
public struct CorrectedDay: Hashable, Sendable {
  public let from: CivilDate
  public let to: CivilDate
}

/// What was said in writing with an act.
public struct ActSaid: Hashable, Sendable {
  /// The requirement's id.
  public var paper: String?
  public var reason: String?
  public var note: String?
  public var fault: Fault?
  public var to: Signature?
  /// The case beside which it was said who the applicant is.
  public var other: CaseNumber?
  /// The day the act speaks of, where it names one.
  public var on: CivilDate?
  public var decision: DecisionKind?
  public var ground: RefusalGround?
  public var recipient: RecipientKind?
  /// Why care ended.
  public var cause: CareEndCause?
  /// The day that was put right, and what it is now.
  public var corrected: CorrectedDay?
  /// Since when circumstances are otherwise.
  public var since: CivilDate?
  /// Who received the result, and by which paper; the number of a letter.
  public var receivedBy: String?
  /// What that person is to the applicant, where it was chosen.
  public var kinship: HandingPerson.Relation?
  public var receivedWith: String?
  /// Why somebody did it who does not hold the case.
  public var whyNotHolder: String?
  /// How many working days after its day the act before was entered.
  public var workingDaysLate: Int?
  /// Ids of the papers that went back to the applicant.
  public var papers: [String] = []
}

extension Act {
  public var said: ActSaid {
    switch self {
    case .opened(let opening): ActSaid(reason: opening.intake.uncoveredReason)
    case .paperHanded(let id, _, let details): ActSaid(paper: id, note: details?.note)
    case .paperTakenBack(let id): ActSaid(paper: id)
    case .waived(let id, let reason): ActSaid(paper: id, reason: reason)
    case .insteadHanded(let id, let other, let reason, _):
      ActSaid(paper: id, reason: reason, note: other)
    case .paperDetailed(let id, let details): ActSaid(paper: id, note: details.note)
    case .extraPaper(let text): ActSaid(note: text)
    case .accepted(let terms): ActSaid(reason: terms.backDatingReason, on: terms.asOf)
    case .dueDateEntered(let date, let reason): ActSaid(reason: reason, on: date)
    case .corrected(let correction):
      ActSaid(
        reason: correction.reason, fault: correction.fault, since: correction.changedSince)
    case .joined(let move), .split(let move): ActSaid(reason: move.reason, other: move.other)
    case .noted(let text): ActSaid(note: text)
    case .assigned(let colleague, let note): ActSaid(note: note, to: colleague)
    case .withdrawn(let reason, let day): ActSaid(reason: reason, on: day)
    case .withdrawalUndone(let reason): ActSaid(reason: reason)
    case .voided(let reason), .stepReversed(let reason), .careEndTakenBack(let reason):
      ActSaid(reason: reason)
    case .careEnded(let terms): ActSaid(note: terms.text, on: terms.on, cause: terms.because)
    case .acceptanceCorrected(let correction):
      ActSaid(
        reason: correction.reason, on: correction.asOf,
        corrected: CorrectedDay(from: correction.was, to: correction.asOf))
    case .decided(let terms):
      ActSaid(
        reason: terms.day.lateReason, note: terms.text, on: terms.day.date,
        decision: terms.kind, ground: terms.ground, whyNotHolder: terms.whyNotHolder)
    case .ready(let day), .completed(let day), .resumed(let day):
      ActSaid(reason: day.lateReason, on: day.date)
    case .handedOver(let terms):
      ActSaid(
        reason: terms.day.lateReason, on: terms.day.date, recipient: terms.recipient,
        receivedBy: terms.who, kinship: terms.kinship, receivedWith: terms.paper)
    case .posted(let terms):
      ActSaid(reason: terms.day.lateReason, on: terms.day.date, receivedWith: terms.number)
    case .returned(let terms):
      ActSaid(
        reason: terms.reason, note: terms.day.lateReason, on: terms.day.date,
        papers: terms.papers)
    case .suspended(let terms):
      ActSaid(
        reason: terms.day.lateReason, note: terms.text, on: terms.day.date, ground: terms.ground,
        whyNotHolder: terms.whyNotHolder)
    case .enteredLate(let terms): ActSaid(on: terms.on, workingDaysLate: terms.workingDays)
    case .lateEntryApproved(let answer), .lateEntryRefused(let answer):
      ActSaid(reason: answer.reason)
    case .deadlineMoved(let move): ActSaid(reason: move.reason, on: move.deadline.dueDate)
    }
  }
}
