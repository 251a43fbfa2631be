import KazakhText
import Standards

/// What the office changes of the shipped calendar: a day off, a day that is worked, or one for the
/// other.
public struct CalendarChange: Hashable, Codable, Sendable {
  /// `nil` when a day off alone is worked, as when one was added by mistake.
  public private(set) var dayOff: CivilDate?
  /// The day worked for it; `nil` when nothing is worked for it.
  public private(set) var workDay: CivilDate?
  /// What it rests on, in writing.
  public var reason: String

  public init(dayOff: CivilDate, workDay: CivilDate? = nil, reason: String) {
    self.dayOff = dayOff
    self.workDay = workDay
    self.reason = reason
  }

  public init(workDay: CivilDate, reason: String) {
    self.workDay = workDay
    self.reason = reason
  }

  /// Refuses what is no change, or of a year nobody knows the days off of.
  ///
  /// - Throws: `reasonNeeded`; `calendarUnknown` for a day of an unknown year; `dayIsOff` or
  ///   `dayIsWorking` for a day that is so already (¶10).
  public func check(against calendar: OfficeCalendar) throws(ActRefusal) {
    try CaseRecord.need(reason, or: .reasonNeeded)
    for day in [dayOff, workDay].compactMap({ $0 }) where calendar.kind(of: day) == nil {
      throw .calendarUnknown(day)
    }
    if let dayOff, calendar.kind(of: dayOff)?.isWorking != true { throw .dayIsOff(dayOff) }
    if let workDay, calendar.kind(of: workDay)?.isWorking != false {
      throw .dayIsWorking(workDay)
    }
  }
}

extension OfficeCalendar {
  /// The calendar after changes, oldest first. Its version tells how many there were.
  public func applying(_ changes: some Collection<CalendarChange>) -> OfficeCalendar {
    guard !changes.isEmpty else { return self }
    let days = changes.flatMap { change in
      let name = LocalizedText(asWritten: change.reason)
      let kind: DayKind = change.workDay == nil ? .holiday : .swappedOff
      return [
        change.dayOff.map { SpecialDay(date: $0, kind: kind, name: name) },
        change.workDay.map { SpecialDay(date: $0, kind: .swappedWorking, name: name) },
      ].compactMap { $0 }
    }
    return replacing(days, version: "\(version)+\(changes.count)")
  }

  /// How many changes a version of the calendar has seen.
  public static func changes(in version: String) -> Int {
    version.split(separator: "+").dropFirst().first.flatMap { Int($0) } ?? 0
  }
}

/// A case whose dates move with the calendar.
public struct MovedCase: Hashable, Codable, Sendable {
  public let file: BoardCase
  public let deadline: Deadline

  /// `nil` for a case the change leaves as it is. Nothing moves but what the change itself moves.
  public init?(_ file: BoardCase, from old: OfficeCalendar, to new: OfficeCalendar) {
    guard let accepted = file.acceptedOn, let counted = file.countedOn else { return nil }
    let term = counted.days(since: accepted)
    let deadline = new.deadline(accepted: accepted, termDays: term)
    guard deadline != old.deadline(accepted: accepted, termDays: term) else { return nil }
    self.file = file
    self.deadline = deadline
  }

  /// Calendar days by which the due date moves.
  public var daysMoved: Int? {
    guard let due = deadline.dueDate, let before = file.dueOn else { return nil }
    return due.days(since: before)
  }
}
