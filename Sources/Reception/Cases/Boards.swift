import CaseStore
import Casework
import Standards

/// What the day holds, for the first screen.
public struct DayCounts: Hashable, Codable, Sendable {
  public var groups: [BoardGroup: Int] = [:]
  /// Results that wait to be collected.
  public var ready = 0
  /// Care at home to be asked for anew by the end of the next month.
  public var renewals = 0
  /// Complaints that are not answered, without those about whoever looks.
  public var openComplaints = 0
  public var overdueComplaints = 0

  public init() {}

  init(groups: [BoardGroup: Int], ready: Int, renewals: Int) {
    self.groups = groups
    self.ready = ready
    self.renewals = renewals
  }
}

/// The deadline board and the lists beside it, as they are now.
public struct DayLists: Hashable, Codable, Sendable {
  public var board: DeadlineBoard
  /// Results that wait to be collected, the longest first.
  public var shelf: [ShelfLine]
  /// Ended cases whose papers are still here, the longest first.
  public var leftBehind: [LeftBehindLine]
  public var renewals: [RenewalLine]
  /// Who holds what, whoever holds the most first.
  public let workloads: [Workload]
}

/// The deadline board and what stands beside it.
extension Counter {
  /// Every case whose result is not yet ready, by its group as of today.
  ///
  /// - Throws: `store` or `law` when the store or the calendars cannot be read.
  public func board() throws(CounterFailure) -> DeadlineBoard {
    try attempt {
      DeadlineBoard(try store.casesOnBoard(), today: now.date, calendar: try calendar())
    }
  }

  /// What the day holds, counted and not read.
  ///
  /// - Throws: `store` or `law` when the store or the calendars cannot be read.
  public func dayCounts() throws(CounterFailure) -> DayCounts {
    let today = now.date
    return try attempt {
      var counts = DayCounts(
        groups: try store.countsOnBoard(
          today: today, soonUntil: DeadlineBoard.soonUntil(today, try calendar())),
        ready: try store.countOnShelf(),
        renewals: try store.renewals(through: RenewalTime.lastDay(from: today)).count)
      (counts.openComplaints, counts.overdueComplaints) = try store.complaintCounts(
        today: today, without: staff.id)
      return counts
    }
  }

  /// The board and the lists beside it.
  ///
  /// - Throws: `store` or `law` when the store or the calendars cannot be read.
  public func dayLists() throws(CounterFailure) -> DayLists {
    let (board, shelf) = (try board(), try shelf())
    return DayLists(
      board: board, shelf: shelf, leftBehind: try leftBehind(), renewals: try renewals(),
      workloads: Workload.all(board, shelf: shelf, staff: try staffList()))
  }

  /// Results that wait to be collected, the longest first (¶18 4)).
  ///
  /// - Throws: `store` when the store cannot be read.
  public func shelf() throws(CounterFailure) -> [ShelfLine] {
    let today = now.date
    return try attempt { try store.casesOnShelf().compactMap { ShelfLine($0, today: today) } }
  }

  /// Papers of ended cases that nobody has fetched yet, the longest first (¶18 4)).
  ///
  /// - Throws: `store` when the store cannot be read.
  public func leftBehind() throws(CounterFailure) -> [LeftBehindLine] {
    let today = now.date
    return try attempt { try store.casesLeftBehind(today: today) }
  }

  /// Whose papers for care at home are asked for again by the end of the next month (S2 ¶12, A23).
  ///
  /// - Throws: `store` when the store cannot be read.
  public func renewals() throws(CounterFailure) -> [RenewalLine] {
    let today = now.date
    return try attempt {
      try store.renewals(through: RenewalTime.lastDay(from: today))
        .compactMap { RenewalLine($0, today: today) }
    }
  }

  /// Who holds what, whoever holds the most first.
  ///
  /// - Throws: `store` or `law` when the store or the calendars cannot be read.
  public func workloads() throws(CounterFailure) -> [Workload] {
    Workload.all(try board(), shelf: try shelf(), staff: try staffList())
  }

  // MARK: Calendar

  /// The days off the office goes by: the shipped ones with the office's own changes.
  ///
  /// - Throws: `store` or `law` when the store or the calendars cannot be read.
  public func calendar() throws(CounterFailure) -> OfficeCalendar {
    try attempt { try law.calendar().applying(try store.calendarChanges()) }
  }

  /// The calendar a case's dates were counted by.
  func calendar(of record: CaseRecord) throws(CounterFailure) -> OfficeCalendar {
    let known = OfficeCalendar.changes(in: record.calendarVersion)
    return try attempt {
      let shipped = try lawOf(record).calendar()
      return known == 0
        ? shipped : shipped.applying(try store.calendarChanges().prefix(known))
    }
  }

  /// What the office changed, oldest first.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func calendarChanges() throws(CounterFailure) -> [CalendarChange] {
    try attempt { try store.calendarChanges() }
  }

  /// Which cases a change would move and by how much; nothing is saved.
  ///
  /// - Throws: `store(.refused)` for a change that `CalendarChange.check` refuses; `law` when the
  ///   calendars cannot be read.
  public func casesMoved(by change: CalendarChange) throws(CounterFailure) -> [MovedCase] {
    try attempt { try store.casesMoved(by: change, of: try law.calendar()) }
  }

  /// Changes the office's calendar, and with it the due dates of the cases whose term runs.
  ///
  /// - Throws: `store(.notPermitted)` for all but managers; `store(.refused)` for a change that
  ///   `CalendarChange.check` refuses. Neither calendar nor cases change then.
  public func changeCalendar(_ change: CalendarChange) throws(CounterFailure) -> [MovedCase] {
    return try attempt {
      try store.changeCalendar(change, of: try law.calendar(), by: staff.id, at: now)
    }
  }
}
