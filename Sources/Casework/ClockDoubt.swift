import Standards

/// Why the clock may be wrong, seen when somebody sits down. Days and terms follow the clock, so it is
/// said; nothing is refused.
public enum ClockDoubt: Hashable, Codable, Sendable {
  /// What was recorded last lies in the future: the clock is behind, or was ahead then.
  case beforeLastRecord(Moment)
  /// Nothing was recorded for longer than an office rests: the clock may be ahead.
  case longAfterLastRecord(Moment)
  /// The days off of its year are not known: no due date can be counted (A03).
  case yearWithoutCalendar(Int)

  /// Seconds may differ between machines that share a store.
  private static let tolerance: Int64 = 60_000
  private static let longestRest: Int64 = 400 * 24 * 3600 * 1000

  /// `nil` where nothing speaks against the clock.
  ///
  /// - Parameters:
  ///   - last: when something was recorded last; `nil` where nothing was.
  ///   - years: the years whose days off are known; `nil` where that could not be read.
  public init?(now: Moment, last: Moment?, years: Set<Int>?) {
    if let last, last.milliseconds - now.milliseconds > Self.tolerance {
      self = .beforeLastRecord(last)
    } else if let years, !years.contains(now.date.year) {
      self = .yearWithoutCalendar(now.date.year)
    } else if let last, now.milliseconds - last.milliseconds > Self.longestRest {
      self = .longAfterLastRecord(last)
    } else {
      return nil
    }
  }
}
