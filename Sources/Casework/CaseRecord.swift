import Standards

/// Where a case stands.
public enum CaseState: String, CaseIterable, Codable, Hashable, Sendable {
  /// Papers are missing; no term runs (A04).
  case awaitingPapers = "awaiting-papers"
  /// The set is complete; the term of ¶7 1) runs.
  case accepted
  /// Back with the applicant to be completed; the term goes on (A24).
  case returned
  /// Stopped on the ground of ¶17, or on another that is named (A27).
  case suspended
  /// What is to become of it is decided; the result is not yet ready.
  case decided
  /// The result lies ready: the term is met (A26), it waits to be collected (¶18 4)).
  case ready
  /// The result was handed over or posted (¶16).
  case closed
  /// The applicant took the application back.
  case withdrawn
  /// Entered by mistake; kept, with its reason.
  case voided
}

/// One application for one service, as its acts have made it.
///
/// A case is the fold of its acts: `init(opening:at:by:)`, then `apply` for each that follows.
public struct CaseRecord: Hashable, Codable, Sendable {
  public let id: CaseID
  public let number: CaseNumber
  /// 1 after opening, one more with every act.
  public internal(set) var revision: Int
  public internal(set) var state: CaseState
  public let office: String
  public internal(set) var application: Application
  public let openedAt: Moment
  public let openedBy: Signature
  public internal(set) var evaluatedOn: CivilDate
  public internal(set) var rulesVersion: String
  public internal(set) var calendarVersion: String
  public internal(set) var eligible: Bool
  /// Why the clerk went on though ¶6 does not name the person (A09, A10, A11).
  public internal(set) var uncoveredReason: String?
  /// `nil` when nothing had to be decided.
  public internal(set) var decisions: IntakeDecisions?
  public internal(set) var pensionAge: PensionAgeDecision
  /// The checklist, in the decree's order.
  public internal(set) var papers: [HandledPaper]
  /// Papers whose condition rests on a fact that is unknown.
  public internal(set) var openPaperIDs: [String]
  /// Handed in beyond the list (A21).
  public internal(set) var extraPapers: [String]
  /// Visits at which papers were handed in, oldest first.
  public internal(set) var attempts: [HandInAttempt]
  public internal(set) var acceptance: Acceptance?
  public internal(set) var corrections: [CorrectionRecord]
  /// Decisions that stand, the newest last; one that was taken back is in the history alone. `nil`
  /// before the first.
  var recordedDecisions: [DecisionRecord]?
  /// In the order they began; `nil` before the first.
  var recordedPauses: [Pause]?
  /// Meets the term (A26).
  public internal(set) var ready: ReadyRecord?
  public internal(set) var delivery: Delivery?
  /// That the care which was granted ended since.
  public internal(set) var careEnd: CareEnd?
  public internal(set) var withdrawal: Withdrawal?
  public internal(set) var voidedReason: String?
  /// Whom the case was handed over to; `nil` while whoever opened it holds it.
  public internal(set) var assignedTo: Signature?
  /// Acts that were entered late and stand, in their order; `nil` before the first.
  var recordedLateEntries: [LateEntry]?
  /// Whose case it is since somebody joined or split persons; `nil` while it was never said anew.
  var recordedPerson: CaseID?

  public var service: Service { application.facts.service }
  public var category: ApplicantCategory { application.facts.category }
  public var person: Person { application.person }

  /// The first case of the same person, by which the office knows them.
  public var personID: CaseID { recordedPerson ?? decisions?.samePerson ?? id }

  /// Who works on the case.
  public var holder: Signature { assignedTo ?? openedBy }

  /// Whether something can still be done for the applicant.
  public var isOpen: Bool { state.isOpen }

  /// Papers not yet met, in the decree's order.
  public var missingPaperIDs: [String] {
    papers.filter { !$0.handling.counts }.map(\.requirementID)
  }

  /// Whether the set was complete at the first visit; asked by the indicators.
  public var completeAtFirst: Bool { attempts.first?.missing == 0 }

  /// The due date, counted or, where the calendar is unknown, entered.
  public var dueDate: CivilDate? { acceptance?.deadline.dueDate ?? acceptance?.entered?.date }

  /// Whether the clerk must still enter the due date: the calendar of its year is unknown (A03).
  public var needsDueDate: Bool {
    acceptance.map { !$0.deadline.calendarIsKnown && $0.entered == nil } ?? false
  }

  /// The day boards sort and warn by (A03).
  public var actBy: CivilDate? { acceptance?.deadline.actBy ?? acceptance?.entered?.date }
}

/// Pension age as computed and as decided by the clerk (A14).
public struct PensionAgeDecision: Hashable, Codable, Sendable {
  public let computed: Bool?
  public let decided: Bool?

  public init(computed: Bool?, decided: Bool?) {
    self.computed = computed
    self.decided = decided
  }

  /// Whether the clerk decided against what the ages table gives.
  public var overruled: Bool {
    guard let computed, let decided else { return false }
    return computed != decided
  }
}

/// That the application was taken back, and which papers went back with it.
public struct Withdrawal: Hashable, Codable, Sendable {
  /// When it was entered.
  public let at: Moment
  /// When it happened, if on another day.
  var on: CivilDate?
  public let reason: String
  /// Ids of requirements whose papers the office had kept.
  public let returned: [String]

  /// The day it was taken back.
  public var day: CivilDate { on ?? at.date }
}

/// A visit with papers. Papers brought on one day count as one visit.
public struct HandInAttempt: Hashable, Codable, Sendable {
  public let date: CivilDate
  /// How many papers were still missing at its end.
  public internal(set) var missing: Int

  public init(date: CivilDate, missing: Int) {
    self.date = date
    self.missing = missing
  }
}

/// That the complete set was taken, and the term that runs from it (¶7 1), ¶15).
public struct Acceptance: Hashable, Codable, Sendable {
  /// When it was entered.
  public let at: Moment
  /// The day the set was complete; day 0 of the term.
  public let asOf: CivilDate
  public let backDatingReason: String?
  /// Stands on the stub (¶15).
  public let clerkSurname: String
  public internal(set) var deadline: Deadline
  /// As it was on the day of acceptance; the case's own names the one in force.
  public let calendarVersion: String
  /// Dates that held before the calendar was changed, oldest first; `nil` when it never was.
  var earlier: [EarlierDeadline]?
  /// Where the calendar is unknown.
  public internal(set) var entered: EnteredDueDate?

  public var earlierDeadlines: [EarlierDeadline] { earlier ?? [] }

  public struct EnteredDueDate: Hashable, Codable, Sendable {
    public let date: CivilDate
    public let reason: String
  }
}

/// That a case was corrected; the act holds what changed.
public struct CorrectionRecord: Hashable, Codable, Sendable {
  public let at: Moment
  public let fields: [FieldID]
  public let reason: String
  public let fault: Fault
  /// Since when it is otherwise, where circumstances changed.
  public internal(set) var changedSince: CivilDate?
}
