import Standards

/// A decision as it stands in the case.
public struct DecisionRecord: Hashable, Codable, Sendable {
  /// When it was entered.
  public let at: Moment
  public let by: Signature
  public let terms: DecisionTerms
  /// Where the case stood before; it returns there when the decision is taken back.
  let before: CaseState
  /// Places of the pauses the decision ended.
  let endedPauses: [Int]

  public var on: CivilDate { terms.day.date }
  public var kind: DecisionKind { terms.kind }
}

/// That the result lies ready: the term of ¶7 1) is met by it (A26).
public struct ReadyRecord: Hashable, Codable, Sendable {
  public let at: Moment
  public let by: Signature
  public let day: ActDay

  public var on: CivilDate { day.date }
}

/// How the result left the office (¶16).
public struct Delivery: Hashable, Codable, Sendable {
  public enum Way: Hashable, Codable, Sendable {
    case handedOver(HandOver)
    /// To the address the application had then.
    case posted(Posting, address: String)
  }

  public let at: Moment
  public let by: Signature
  public let way: Way

  public var on: CivilDate {
    switch way {
    case .handedOver(let terms): terms.day.date
    case .posted(let terms, _): terms.day.date
    }
  }
}

/// A time in which the office did not work on an accepted case: it lay with the applicant, or was
/// suspended.
public struct Pause: Hashable, Codable, Sendable {
  public enum Kind: Hashable, Codable, Sendable {
    /// Returned for completion; the term goes on (A24).
    case returned(reason: String, papers: [String])
    case suspended(RefusalGround, text: String?)
  }

  public let at: Moment
  public let kind: Kind
  public let from: CivilDate
  /// Where the case stood before.
  let before: CaseState
  /// `nil` while it lasts.
  public internal(set) var until: CivilDate?

  var isReturn: Bool {
    if case .returned = kind { return true }
    return false
  }
}

/// Dates of a term that were changed together with the calendar.
public struct EarlierDeadline: Hashable, Codable, Sendable {
  /// When they ceased to hold.
  public let at: Moment
  public let deadline: Deadline
  public let reason: String
}

/// Whole days since acceptance by where the case was (A24); they add up to the days that went by.
public struct CaseDays: Hashable, Sendable {
  public var withOffice = 0
  public var withApplicant = 0
  public var suspended = 0
}

extension CaseRecord {
  /// The decision that stands.
  public var decision: DecisionRecord? { recordedDecisions?.last }

  public var pauses: [Pause] { recordedPauses ?? [] }

  /// The pause the case is in.
  public var pause: Pause? {
    state == .returned || state == .suspended ? pauses.last { $0.until == nil } : nil
  }

  /// Whether the result was ready by the due date (A26); `nil` while that is not known.
  public var isOnTime: Bool? {
    guard let ready, let dueDate else { return nil }
    return ready.on <= dueDate
  }

  /// When the papers are asked for again, where the standard asks for them again: so many months after
  /// the complete set of a person to whom the service was granted (¶12, A23).
  public var renewalDate: CivilDate? {
    guard let months = service.profile?.renewalMonths, let acceptance,
      decision?.kind == DecisionKind(grantedBy: service),
      state == .decided || state == .ready || state == .closed, careEnd == nil
    else { return nil }
    return acceptance.asOf.adding(months: months)
  }

  /// Days from acceptance to the day the result was ready or the application taken back, else to today;
  /// `nil` before acceptance.
  public func days(through today: CivilDate) -> CaseDays? {
    guard let acceptance else { return nil }
    let end = ready?.on ?? withdrawal?.day ?? today
    var days = CaseDays()
    var day = acceptance.asOf
    while day < end {
      let covering = pauses.filter { $0.from <= day && day < ($0.until ?? end) }
      if covering.contains(where: { !$0.isReturn }) {
        days.suspended += 1
      } else if covering.isEmpty {
        days.withOffice += 1
      } else {
        days.withApplicant += 1
      }
      day = day.adding(days: 1)
    }
    return days
  }

  /// The last day a step of the case was dated.
  var lastStepDay: CivilDate {
    (stepDays + pauseDays).max() ?? openedAt.date
  }

  /// The same without what a clock that ran ahead dated in the future: the next step is not dated
  /// before it. A day of acceptance in the future binds until it is corrected.
  func lastBindingDay(on today: CivilDate) -> CivilDate {
    (stepDays + pauseDays.filter { $0 <= today }).max() ?? min(openedAt.date, today)
  }

  private var stepDays: [CivilDate] {
    [acceptance?.asOf, decision?.on, ready?.on].compactMap { $0 }
  }

  private var pauseDays: [CivilDate] { pauses.flatMap { [$0.from, $0.until] }.compactMap { $0 } }
}

extension CaseState {
  /// Whether something can still be done for the applicant.
  public var isOpen: Bool {
    switch self {
    case .awaitingPapers, .accepted, .returned, .suspended, .decided, .ready: true
    case .closed, .withdrawn, .voided: false
    }
  }

  /// Whether the days of ¶7 1) count: from acceptance until the result is ready (A04, A26).
  public var isInTerm: Bool { self == .accepted || self == .returned || self == .decided }
}
