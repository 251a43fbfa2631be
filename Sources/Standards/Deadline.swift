import KazakhText

/// The end of the ten days of ¶7 1), with both honest dates beside it (A02, A03).
public struct Deadline: Hashable, Codable, Sendable {
  /// The day the set of papers was complete; day 0 of the count (A04).
  public let accepted: CivilDate
  /// The raw last day of the term; day 1 is the day after acceptance.
  public let countedDay: CivilDate
  /// `countedDay`, moved on to the next working day; `nil` while a year's calendar is unknown.
  public let dueDate: CivilDate?
  /// The last working day not after `countedDay`; `nil` while a year's calendar is unknown.
  public let actBy: CivilDate?

  public init(accepted: CivilDate, countedDay: CivilDate, dueDate: CivilDate?, actBy: CivilDate?) {
    self.accepted = accepted
    self.countedDay = countedDay
    self.dueDate = dueDate
    self.actBy = actBy
  }

  /// Whether the days off of every year the dates rest on are known.
  public var calendarIsKnown: Bool { dueDate != nil && actBy != nil }
}

/// One day of a deadline's working.
public struct DeadlineDay: Hashable, Codable, Sendable {
  public let date: CivilDate
  /// 0 on the day of acceptance, 1…term after it, `nil` once the term is over and the date is only
  /// moved on to a working day.
  public let count: Int?
  /// `nil` in a year whose calendar is unknown.
  public let kind: DayKind?
  public let marks: [Mark]
  /// Why it is off (or works), where the calendar says so.
  public let name: LocalizedText?

  public enum Mark: String, CaseIterable, Codable, Hashable, Sendable {
    case accepted, first, counted
    case actBy = "act_by"
    case due
  }
}
