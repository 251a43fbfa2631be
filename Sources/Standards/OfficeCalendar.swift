import KazakhText

/// What kind of day it is for an office (¶10; A29).
public enum DayKind: String, CaseIterable, Codable, Hashable, Sendable {
  case working
  case weekend
  case holiday
  /// A working day given off against a weekend day.
  case swappedOff = "swapped_off"
  /// A weekend day worked against a day given off.
  case swappedWorking = "swapped_working"

  public var isWorking: Bool { self == .working || self == .swappedWorking }
}

/// A day that differs from the plain week.
public struct SpecialDay: Hashable, Sendable {
  public let date: CivilDate
  /// `.holiday`, `.swappedOff` or `.swappedWorking`.
  public let kind: DayKind
  public let name: LocalizedText
  /// The weekend day a holiday fell on, when this day is given off for it.
  public let movedFrom: CivilDate?
  public let estimated: Bool

  public init(
    date: CivilDate, kind: DayKind, name: LocalizedText, movedFrom: CivilDate? = nil,
    estimated: Bool = false
  ) {
    self.date = date
    self.kind = kind
    self.name = name
    self.movedFrom = movedFrom
    self.estimated = estimated
  }
}

/// The days off of the years that are known; other years stay unknown, never a plain week.
public struct OfficeCalendar: Hashable, Sendable {
  public private(set) var years: Set<Int>
  private var special: [CivilDate: SpecialDay]
  /// Digest of the bytes the calendar was read from; kept with every accepted case.
  public let version: String

  public init(years: Set<Int>, days: [SpecialDay], version: String) {
    self.years = years
    self.version = version
    special = Dictionary(days.map { ($0.date, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The same calendar with other days put in; later ones count.
  public func replacing(_ days: [SpecialDay], version: String) -> OfficeCalendar {
    OfficeCalendar(years: years, days: days.reversed() + Array(special.values), version: version)
  }

  /// The kind of a day, `nil` when its year's calendar is unknown.
  public func kind(of date: CivilDate) -> DayKind? {
    guard years.contains(date.year) else { return nil }
    if let day = special[date] {
      return day.kind == .holiday && date.weekday.isWeekend ? .weekend : day.kind
    }
    return date.weekday.isWeekend ? .weekend : .working
  }

  public func name(of date: CivilDate) -> LocalizedText? { special[date]?.name }

  /// Every day named by the calendar, in order.
  public var specialDays: [SpecialDay] { special.values.sorted { $0.date < $1.date } }

  /// The first working day from `date` on, `nil` when the way there leaves the known years.
  public func workingDay(onOrAfter date: CivilDate) -> CivilDate? {
    search(from: date, step: 1)
  }

  /// The last working day up to `date`, `nil` when the way there leaves the known years.
  public func workingDay(onOrBefore date: CivilDate) -> CivilDate? {
    search(from: date, step: -1)
  }

  private func search(from start: CivilDate, step: Int) -> CivilDate? {
    var date = start
    while let kind = kind(of: date) {
      if kind.isWorking { return date }
      date = date.adding(days: step)
    }
    return nil
  }

  /// Working days after `start` up to and with `end`, negative when `end` is the earlier one; `nil` when
  /// a year between is unknown.
  public func workingDays(after start: CivilDate, through end: CivilDate) -> Int? {
    guard end >= start else { return workingDays(after: end, through: start).map { -$0 } }
    var count = 0
    var date = start.adding(days: 1)
    while date <= end {
      guard let kind = kind(of: date) else { return nil }
      if kind.isWorking { count += 1 }
      date = date.adding(days: 1)
    }
    return count
  }
}

extension OfficeCalendar {
  /// The deadline of a set of papers complete on `accepted`, so many calendar days later (A02, A03).
  ///
  /// In a year without a calendar, or when the way to the working day leaves the known years, the
  /// counted day stays and the other dates are `nil`.
  public func deadline(accepted: CivilDate, termDays: Int) -> Deadline {
    let counted = accepted.adding(days: termDays)
    guard let due = workingDay(onOrAfter: counted), let actBy = workingDay(onOrBefore: counted)
    else {
      return Deadline(accepted: accepted, countedDay: counted, dueDate: nil, actBy: nil)
    }
    return Deadline(accepted: accepted, countedDay: counted, dueDate: due, actBy: actBy)
  }

  /// The other reading of ¶7 1): the last of so many *working* days after acceptance (A02); `nil` when
  /// the way there leaves the known years.
  public func deadlineInWorkingDays(accepted: CivilDate, termDays: Int) -> CivilDate? {
    var date = accepted
    for _ in 0..<termDays {
      guard let next = workingDay(onOrAfter: date.adding(days: 1)) else { return nil }
      date = next
    }
    return date
  }

  /// The working of a deadline, a day a line, from acceptance to the due date.
  public func working(of deadline: Deadline) -> [DeadlineDay] {
    let term = deadline.countedDay.days(since: deadline.accepted)
    let last = max(deadline.dueDate ?? deadline.countedDay, deadline.countedDay)
    return (0...last.days(since: deadline.accepted)).map { offset in
      let date = deadline.accepted.adding(days: offset)
      var marks: [DeadlineDay.Mark] = []
      if offset == 0 { marks.append(.accepted) }
      if offset == 1 { marks.append(.first) }
      if date == deadline.countedDay { marks.append(.counted) }
      if date == deadline.actBy { marks.append(.actBy) }
      if date == deadline.dueDate { marks.append(.due) }
      return DeadlineDay(
        date: date, count: offset <= term ? offset : nil, kind: kind(of: date), marks: marks,
        name: name(of: date))
    }
  }
}
