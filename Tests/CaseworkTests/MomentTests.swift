import Standards
import Testing

@testable import Casework

struct MomentTests {
  @Test func `the day changes at midnight in the office and not in Greenwich`() throws {
    let zone = try OfficeZone()
    // 2009-06-01T18:30Z; Almaty was six hours ahead.
    let late = zone.moment(atMilliseconds: 1_243_881_000_000)
    #expect(late.date == day("2009-06-02"))
    #expect(late.minuteOfDay == 30)
  }

  @Test func `a training clock stands at the minute it was set to`() throws {
    let clock = try FixedClock(parsing: "2009-06-01T09:00", zone: OfficeZone())
    #expect(clock.now().date == day("2009-06-01"))
    #expect(clock.now().minuteOfDay == 540)
    #expect(clock.now().milliseconds == 1_243_825_200_000)
    #expect(clock.now() == clock.now())
  }

  @Test(arguments: [
    "", "2009-06-01", "2009-06-01T9:00", "2009-06-01T24:00", "2009-02-30T09:00",
    "2009-06-01T09:60", "2009-06-01 09:00", "2009-06-01T09:00:00", "٢٠٠٩-06-01T09:00",
  ])
  func `what is no time is refused by name`(text: String) throws {
    let zone = try OfficeZone()
    #expect(throws: ClockFailure.notATime(text)) { try FixedClock(parsing: text, zone: zone) }
  }

  @Test func `the hour that came twice in 2024 is the first of the two`() throws {
    let zone = try OfficeZone()
    let first = zone.moment(on: day("2024-02-29"), minuteOfDay: 23 * 60 + 30)
    let again = zone.moment(atMilliseconds: first.milliseconds + 3_600_000)
    #expect(again.date == first.date)
    #expect(again.minuteOfDay == first.minuteOfDay)
    #expect(again > first)
  }

  @Test func `an unknown zone is refused by name`() {
    #expect(throws: ClockFailure.unknownZone("Asia/Taraz")) { try OfficeZone("Asia/Taraz") }
  }

  @Test func `a moment before 1970 keeps its day`() throws {
    let moment = try OfficeZone("UTC").moment(atMilliseconds: -1)
    #expect(moment.date == day("1969-12-31"))
    #expect(moment.minuteOfDay == 1439)
  }

  @Test func `minutes between moments are whole and round down`() throws {
    let zone = try OfficeZone()
    let start = zone.moment(atMilliseconds: 0)
    #expect(zone.moment(atMilliseconds: 119_999).minutes(since: start) == 1)
    #expect(start.minutes(since: zone.moment(atMilliseconds: 60_001)) == -2)
    #expect(start.minutes(since: zone.moment(atMilliseconds: 60_000)) == -1)
  }
}
