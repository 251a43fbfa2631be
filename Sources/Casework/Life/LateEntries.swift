import Standards

/// That an act was entered more working days after its day than the office lets pass by itself. The
/// program writes it behind the act, in the same save.
public struct LateEntryTerms: Hashable, Codable, Sendable {
  /// The kind of the act it speaks of: the one right before it.
  public var act: ActKind
  /// The day that act names.
  public var on: CivilDate
  /// How many working days lie between that day and its entry.
  public var workingDays: Int
  /// How many the office let pass then.
  public var limit: Int

  public init(_ act: ActKind, on day: CivilDate, workingDays: Int, limit: Int) {
    self.act = act
    on = day
    self.workingDays = workingDays
    self.limit = limit
  }
}

/// What a manager says of late entries of a case.
public struct LateEntryAnswer: Hashable, Codable, Sendable {
  /// Which: the revisions of the case with the acts that were entered late.
  public var entries: [Int]
  /// Needed of a refusal.
  public var reason: String?

  public init(_ entries: [Int], reason: String? = nil) {
    self.entries = entries
    self.reason = reason
  }
}

/// An act that was entered late, as it stands in the case.
public struct LateEntry: Hashable, Codable, Sendable {
  /// What a manager said, when and who.
  public struct Answer: Hashable, Codable, Sendable {
    public let at: Moment
    public let by: Signature
    public let approved: Bool
    public let reason: String?
  }

  /// The revision of the case with that act.
  public let revision: Int
  /// When it was entered, and by whom.
  public let at: Moment
  public let by: Signature
  public let terms: LateEntryTerms
  /// `nil` while it waits for a manager.
  public internal(set) var answer: Answer?

  /// Until a manager approves it, the day of its entry counts and not the day it names.
  public var isApproved: Bool { answer?.approved == true }
}

/// After how many working days an act is a late entry; an office's own figure.
public struct LateDays: Hashable, Codable, Sendable {
  public var days: Int
  /// What it rests on.
  public var reason: String

  /// Where the office set nothing.
  public static let usual = 3
  public static let range = 0...20

  public init(_ days: Int, reason: String) {
    self.days = min(max(days, Self.range.lowerBound), Self.range.upperBound)
    self.reason = reason
  }
}

extension Act {
  /// The day on which the office did what the act speaks of. That care ended is no step of the office: one
  /// learns of it when one learns of it.
  public var stepDay: CivilDate? {
    switch self {
    case .accepted(let terms): terms.asOf
    case .acceptanceCorrected(let correction): correction.asOf
    case .decided(let terms): terms.day.date
    case .ready(let day), .completed(let day), .resumed(let day): day.date
    case .handedOver(let terms): terms.day.date
    case .posted(let terms): terms.day.date
    case .returned(let terms): terms.day.date
    case .suspended(let terms): terms.day.date
    case .withdrawn(_, let day): day
    case .opened, .paperHanded, .paperTakenBack, .waived, .insteadHanded, .paperDetailed,
      .extraPaper, .dueDateEntered, .corrected, .joined, .split, .noted, .assigned, .stepReversed,
      .deadlineMoved, .careEnded, .careEndTakenBack, .withdrawalUndone, .voided, .enteredLate,
      .lateEntryApproved, .lateEntryRefused:
      nil
    }
  }

  /// That it is entered late, if it is.
  ///
  /// - Parameter calendar: in a year it does not know, Monday to Friday are worked.
  public func lateness(today: CivilDate, limit: Int, calendar: OfficeCalendar?) -> LateEntryTerms? {
    guard let day = stepDay, day < today else { return nil }
    let days =
      calendar?.workingDays(after: day, through: today)
      ?? (1...today.days(since: day)).count { !day.adding(days: $0).weekday.isWeekend }
    return days > limit ? LateEntryTerms(kind, on: day, workingDays: days, limit: limit) : nil
  }

  /// Why somebody who does not hold the case does it all the same; `nil` of an act that says nothing of
  /// that.
  public var whyNotHolder: String? {
    switch self {
    case .decided(let terms): terms.whyNotHolder
    case .suspended(let terms): terms.whyNotHolder
    case .voided(let reason): reason
    default: nil
    }
  }
}

extension ActKind {
  /// What ends or stops a case: whoever does it to a colleague's says why. Papers, notes and delivery at
  /// a shared counter need no word.
  public var needsReasonOfOthers: Bool {
    self == .decided || self == .suspended || self == .voided
  }

  /// Whether it says what becomes of late entries.
  var answersLateEntries: Bool { self == .lateEntryApproved || self == .lateEntryRefused }
}

extension CaseRecord {
  /// Acts of the case that were entered late and stand.
  public var lateEntries: [LateEntry] { recordedLateEntries ?? [] }

  /// Those a manager has still to look at.
  public var waitingLateEntries: [LateEntry] {
    state == .voided ? [] : lateEntries.filter { $0.answer == nil }
  }

  mutating func markLate(_ terms: LateEntryTerms, at moment: Moment, by staff: Signature) {
    recordedLateEntries =
      lateEntries + [LateEntry(revision: revision, at: moment, by: staff, terms: terms)]
  }

  mutating func answerLate(
    _ answer: LateEntryAnswer, approved: Bool, at moment: Moment, by staff: Signature
  ) throws(ActRefusal) {
    if !approved { try Self.need(answer.reason ?? "", or: .reasonNeeded) }
    let waiting = Set(waitingLateEntries.map(\.revision))
    guard !answer.entries.isEmpty, waiting.isSuperset(of: answer.entries) else {
      throw .noLateEntry
    }
    for place in lateEntries.indices where answer.entries.contains(lateEntries[place].revision) {
      recordedLateEntries?[place].answer = LateEntry.Answer(
        at: moment, by: staff, approved: approved, reason: answer.reason)
    }
  }

  /// What was taken back needs nobody's approval any more.
  mutating func forgetLateEntries(of kinds: Set<ActKind>, at moment: Moment?) {
    let left = lateEntries.filter { !kinds.contains($0.terms.act) || $0.at != moment }
    recordedLateEntries = left.isEmpty ? nil : left
  }
}

/// What entries after the fact make of the dates of a case.
struct CountedDates {
  let readyOn: CivilDate?
  let dueOn: CivilDate?
  let pauses: [Pause]
  /// In term, by an act that was entered after the due date.
  let isEnteredLate: Bool
  /// In term by the days that were written down, late while nobody has approved them.
  let isHeldBack: Bool

  /// A day that was entered late and not approved is that of its entry (row 1.1).
  init(
    readyOn: CivilDate?, enteredOn: CivilDate?, dueOn: CivilDate?, pauses: [Pause],
    entries: [LateEntry], earlier: [EarlierDeadline]
  ) {
    let open = entries.filter { !$0.isApproved }
    func isOpen(_ kind: ActKind) -> Bool { open.contains { $0.terms.act == kind } }
    let ready = isOpen(.ready) && readyOn != nil ? enteredOn ?? readyOn : readyOn
    let due =
      isOpen(.acceptanceCorrected)
      ? ([dueOn] + earlier.map(\.deadline.dueDate)).compactMap { $0 }.min() : dueOn
    self.readyOn = ready
    self.dueOn = due
    self.pauses = pauses.map { pause in
      open.contains { $0.terms.act == .suspended && $0.at == pause.at }
        ? Pause(
          at: pause.at, kind: pause.kind, from: pause.at.date, before: pause.before,
          until: pause.until) : pause
    }
    func isInTerm(_ ready: CivilDate?, _ due: CivilDate?) -> Bool {
      guard let ready, let due else { return false }
      return ready <= due
    }
    isHeldBack = isInTerm(readyOn, dueOn) && !isInTerm(ready, due)
    isEnteredLate =
      isInTerm(ready, due)
      && (!isInTerm(enteredOn, due)
        || earlier.contains { old in
          guard let ready, let was = old.deadline.dueDate else { return false }
          return was < ready && was < old.at.date
        })
  }
}

/// Of the cases of row 1.1 those whose days were written down after the fact.
public struct LateCounted: Hashable, Codable, Sendable {
  /// In term, by an act that was entered after the due date.
  public let entered: [MeasuredSubject]
  /// Late, because no manager has approved the days that were written down.
  public let heldBack: [MeasuredSubject]

  init(_ cases: [CaseFacts]) {
    func subjects(_ cases: [CaseFacts]) -> [MeasuredSubject] {
      cases.map { .file($0.id, $0.number) }
    }
    entered = subjects(cases.filter(\.isEnteredLate))
    heldBack = subjects(cases.filter(\.isHeldBack))
  }
}
