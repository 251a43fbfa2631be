/// Whether visitors are received at a moment, and when next.
public enum OpenState: Hashable, Sendable {
  /// Until this minute of the day, when lunch or the evening begins.
  case open(until: Int)
  /// Until this minute of the day.
  case lunch(until: Int)
  /// Opens at a minute of a day, so many days ahead; 0 is today.
  case closed(daysAhead: Int, opens: Int)
  /// The days off of the year are not known (A03).
  case calendarUnknown
  /// The decree prints no hours (akimats).
  case notGiven
  /// Printed, but on which days is not clear (A30).
  case notComputed
}

extension DirectoryEntry {
  /// Whether it is open, from its hours, its lunch and the days the office's calendar calls working
  /// (¶10, A29). An office opens with the minute it names and closes with the minute it names: at
  /// 13:00 there is lunch, at 14:00 there is none.
  ///
  /// - Parameters:
  ///   - minute: of the day, 0 to 1439.
  ///   - isWorkingDay: of a day so many days ahead; `nil` when its year's calendar is not known. A
  ///     weekend day that is worked in exchange is a working day.
  public func opening(at minute: Int, isWorkingDay: (_ daysAhead: Int) -> Bool?) -> OpenState {
    if kind == .department { return .notComputed }
    guard let hours, let times = hours.minutes else { return .notGiven }
    guard let isToday = isWorkingDay(0) else { return .calendarUnknown }
    if isToday, minute < times.close {
      if minute < times.open { return .closed(daysAhead: 0, opens: times.open) }
      if minute < times.lunchFrom { return .open(until: times.lunchFrom) }
      if minute < times.lunchTo { return .lunch(until: times.lunchTo) }
      return .open(until: times.close)
    }
    for days in 1...Self.longestHoliday {
      guard let isWorking = isWorkingDay(days) else { return .calendarUnknown }
      if isWorking { return .closed(daysAhead: days, opens: times.open) }
    }
    return .calendarUnknown
  }

  /// No row of days off is longer.
  private static let longestHoliday = 31
}

extension OpeningHours {
  fileprivate struct Minutes {
    let open, close, lunchFrom, lunchTo: Int
  }

  /// As minutes of the day; `nil` when a time is none.
  fileprivate var minutes: Minutes? {
    guard let open = Self.minute(open), let close = Self.minute(close),
      let lunchFrom = Self.minute(lunchFrom), let lunchTo = Self.minute(lunchTo)
    else { return nil }
    return Minutes(open: open, close: close, lunchFrom: lunchFrom, lunchTo: lunchTo)
  }

  /// Minute of the day of `HH:MM`; `nil` for anything else.
  static func minute(_ time: String) -> Int? {
    let parts = time.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    return hour * 60 + minute
  }
}
