import KazakhText
import Standards

/// A complaint in the register, with what today makes of its term.
public struct ComplaintLine: Hashable, Codable, Sendable {
  public let complaint: ComplaintRecord
  /// `nil` once it is answered or voided. Never of a stopped group: nothing stops the term.
  public let group: BoardGroup?
  /// Calendar days to the last day of the term, negative once it is over; `nil` when none runs.
  public let daysLeft: Int?
  /// When it had to go on to the body that examines it; `nil` where that is not known.
  public let forwarding: ForwardingTerm?

  /// - Parameters:
  ///   - soonUntil: the last day that is `soon`, as on the deadline board.
  ///   - forwarding: within how many days it goes on, by which calendar.
  public init(
    _ complaint: ComplaintRecord, today: CivilDate, soonUntil: CivilDate,
    forwarding: (rule: ComplaintRule, calendar: OfficeCalendar)? = nil
  ) {
    self.complaint = complaint
    self.forwarding = forwarding.flatMap {
      ForwardingTerm(complaint, within: $0.rule, by: $0.calendar, today: today)
    }
    guard complaint.isOpen else {
      group = nil
      daysLeft = nil
      return
    }
    let due = complaint.dueOn
    let actBy = complaint.term.deadline.actBy ?? due
    daysLeft = due.days(since: today)
    group = due < today ? .overdue : actBy <= today ? .today : actBy <= soonUntil ? .soon : .onTime
  }
}

extension ComplaintLine {
  /// Whether it had to be passed on before today and was not.
  public var isToForward: Bool { forwarding.map { $0.isLate && $0.forwardedOn == nil } ?? false }
}

/// By when a complaint goes on to the body that examines it. Not from the standard: the law is named with
/// the other terms.
public struct ForwardingTerm: Hashable, Codable, Sendable {
  /// The last day.
  public let by: CivilDate
  /// `nil` while it is with the office.
  public let forwardedOn: CivilDate?
  /// Passed on after the last day, or not passed on though that day is over and no answer was given.
  public let isLate: Bool

  init?(
    _ complaint: ComplaintRecord, within rule: ComplaintRule, by calendar: OfficeCalendar,
    today: CivilDate
  ) {
    let from = complaint.receivedOn
    let last =
      rule.unit == .working
      ? calendar.deadlineInWorkingDays(accepted: from, termDays: rule.days)
      : calendar.workingDay(onOrAfter: from.adding(days: rule.days))
    guard let last else { return nil }
    by = last
    forwardedOn = complaint.forwardings.first?.day.date
    isLate = forwardedOn.map { $0 > last } ?? (complaint.state == .registered && today > last)
  }
}

extension [ComplaintLine] {
  /// Open ones first, the most urgent on top; then the newest.
  public func byUrgency() -> [ComplaintLine] {
    sorted { left, right in
      switch (left.daysLeft, right.daysLeft) {
      case (let one?, let other?) where one != other: one < other
      case (_?, nil): true
      case (nil, _?): false
      default: left.complaint.id.rawValue > right.complaint.id.rawValue
      }
    }
  }
}

/// What an office sets in the place of a shipped term; recorded, and marked wherever it is used.
public struct ComplaintRuleOverlay: Hashable, Codable, Sendable {
  public let kind: ComplaintRule.Kind
  /// 1 to 365; `nil` puts the shipped term back.
  public let days: Int?
  /// The law it rests on.
  public let law: String
  public let reason: String
  /// Who set it, by the name they had then.
  public let by: String
  public let on: CivilDate

  public init(
    kind: ComplaintRule.Kind, days: Int?, law: String, reason: String, by: String, on: CivilDate
  ) {
    self.kind = kind
    self.days = days
    self.law = law
    self.reason = reason
    self.by = by
    self.on = on
  }

  /// Refuses what is no term.
  ///
  /// - Throws: `reasonNeeded`; for a term that is set `lawNeeded` and, outside 1 to 365 days,
  ///   `extensionTooLong`.
  public func check() throws(ActRefusal) {
    try CaseRecord.need(reason, or: .reasonNeeded)
    guard let days else { return }
    try CaseRecord.need(law, or: .lawNeeded)
    guard ComplaintRule.possibleDays.contains(days) else { throw .extensionTooLong }
  }
}

extension ComplaintRules {
  /// The terms an office goes by.
  public func applying(_ overlays: [ComplaintRuleOverlay]) -> ComplaintRules {
    replacing(
      overlays.compactMap { overlay in
        guard let days = overlay.days, let shipped = self[overlay.kind] else { return nil }
        return ComplaintRule(
          kind: overlay.kind, days: days, unit: shipped.unit,
          law: LocalizedText(asWritten: overlay.law), text: shipped.text, isLocal: true)
      })
  }

  /// A term of a kind from a day on.
  ///
  /// - Parameters:
  ///   - more: calendar days by which it is extended.
  ///   - kind: `plain` or `inquiry`; `nil` is the answer for another one.
  public func term(
    _ kind: ComplaintRule.Kind, from day: CivilDate, more: Int = 0, by calendar: OfficeCalendar
  ) -> ComplaintTerm? {
    guard kind.isTerm, let rule = self[kind] else { return nil }
    let days = rule.days + more
    return ComplaintTerm(
      kind: kind, days: days, law: rule.law, isLocal: rule.isLocal,
      deadline: calendar.deadline(accepted: day, termDays: days),
      calendarVersion: calendar.version)
  }
}
