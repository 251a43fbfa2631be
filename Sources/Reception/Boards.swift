import CaseStore
import Casework
import Standards

/// What the day holds, for the first screen.
public struct DayCounts: Hashable, Sendable {
  public var groups: [BoardGroup: Int] = [:]
  /// Results that wait to be collected.
  public var ready = 0
  /// Care at home to be asked for anew by the end of the next month.
  public var renewals = 0

  public init() {}

  init(groups: [BoardGroup: Int], ready: Int, renewals: Int) {
    self.groups = groups
    self.ready = ready
    self.renewals = renewals
  }
}

/// The deadline board and what stands beside it.
extension Counter {
  /// Every case whose result is not yet ready, by its group as of today.
  public func board() throws(CounterFailure) -> DeadlineBoard {
    try attempt {
      DeadlineBoard(try store.casesOnBoard(), today: now.date, calendar: try calendar())
    }
  }

  /// What the day holds, counted and not read.
  public func dayCounts() throws(CounterFailure) -> DayCounts {
    let today = now.date
    return try attempt {
      DayCounts(
        groups: try store.countsOnBoard(
          today: today, soonUntil: DeadlineBoard.soonUntil(today, try calendar())),
        ready: try store.countOnShelf(),
        renewals: try store.renewals(through: RenewalTime.lastDay(from: today)).count)
    }
  }

  /// Results that wait to be collected, the longest first (¶18 4)).
  public func shelf() throws(CounterFailure) -> [ShelfLine] {
    let today = now.date
    return try attempt { try store.casesOnShelf().compactMap { ShelfLine($0, today: today) } }
  }

  /// Whose papers for care at home are asked for again by the end of the next month (A23).
  public func renewals() throws(CounterFailure) -> [RenewalLine] {
    let today = now.date
    return try attempt {
      try store.renewals(through: RenewalTime.lastDay(from: today))
        .compactMap { RenewalLine($0, today: today) }
    }
  }

  /// Who holds what, whoever holds the most first.
  public func workloads() throws(CounterFailure) -> [Workload] {
    Workload.all(try board(), shelf: try shelf())
  }

  /// The days off the office goes by.
  public func calendar() throws(CounterFailure) -> OfficeCalendar {
    try attempt { try law.calendar() }
  }
}
