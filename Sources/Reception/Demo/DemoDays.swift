import Casework
import Directory
import Standards

/// When the office was open, in the time the invented cases are of.
struct DemoDays {
  /// Working days, oldest first; plain weekdays where a year's calendar is unknown.
  let days: [CivilDate]
  private let morning: ClosedRange<Int>
  private let afternoon: ClosedRange<Int>
  private let zone: OfficeZone
  private let now: Moment

  /// The two years before `now`; no case is older than the decree.
  init(
    before now: Moment, decreeSince: CivilDate, calendar: OfficeCalendar, office: Office,
    zone: OfficeZone
  ) {
    let twoYearsAgo = now.date.adding(months: -24)
    let first = decreeSince < now.date ? max(twoYearsAgo, decreeSince) : twoYearsAgo
    days = (0..<now.date.days(since: first)).map { first.adding(days: $0) }
      .filter { calendar.kind(of: $0)?.isWorking ?? !$0.weekday.isWeekend }
    let hours = office.entry.hours
    let opens = Self.minutes(hours?.open) ?? 540
    let closes = Self.minutes(hours?.close) ?? 1080
    let lunch = Self.minutes(hours?.lunchFrom) ?? 780
    let lunchEnds = Self.minutes(hours?.lunchTo) ?? 840
    // The last visitor is done before the door closes.
    morning = opens...max(opens, lunch - 5)
    afternoon = lunchEnds...max(lunchEnds, closes - 5)
    self.zone = zone
    self.now = now
  }

  /// A visit on a day: most people come before lunch. To the millisecond, as a clock gives it.
  func visit(on date: CivilDate, _ random: inout DemoRandom) -> Moment {
    let minute = random.number(in: random.chance(620) ? morning : afternoon)
    let start = zone.moment(on: date, minuteOfDay: minute)
    return Moment(
      milliseconds: start.milliseconds + Int64(random.below(60_000)), date: date,
      minuteOfDay: minute)
  }

  /// The first day from `date` on that the office was open; `nil` when that is not over yet.
  func open(onOrAfter date: CivilDate) -> CivilDate? {
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if days[middle] < date { low = middle + 1 } else { high = middle }
    }
    return low < days.count ? days[low] : nil
  }

  private static func minutes(_ text: String?) -> Int? {
    guard let parts = text?.split(separator: ":").compactMap({ Int($0) }), parts.count == 2 else {
      return nil
    }
    return parts[0] * 60 + parts[1]
  }
}
