import Standards
import Testing

@testable import Casework

@Suite struct `What speaks against the clock` {
  private func doubt(_ now: String, last: String?, years: Set<Int>? = [2008, 2009, 2010, 2029])
    -> ClockDoubt?
  {
    ClockDoubt(now: moment(now), last: last.map { moment($0) }, years: years)
  }

  @Test func `a clock behind the last record, and one that was ahead, are noticed`() {
    #expect(doubt("2009-06-01", last: "2009-06-02") == .beforeLastRecord(moment("2009-06-02")))
    #expect(doubt("2009-06-01", last: "2029-06-01") == .beforeLastRecord(moment("2029-06-01")))
    #expect(doubt("2009-06-02", last: "2009-06-01") == nil)
    let now = moment("2009-06-01", minute: 600)
    let seconds = Moment(
      milliseconds: now.milliseconds + 30_000, date: now.date, minuteOfDay: now.minuteOfDay)
    #expect(ClockDoubt(now: now, last: seconds, years: nil) == nil, "another machine's seconds")
  }

  @Test func `a clock twenty years ahead is noticed before anything is recorded by it`() {
    #expect(doubt("2029-06-01", last: "2009-06-01") == .longAfterLastRecord(moment("2009-06-01")))
    #expect(doubt("2010-06-20", last: "2009-06-01") == nil, "an office may rest for a year")
  }

  @Test func `a year without any calendar is said, whatever was recorded`() {
    #expect(doubt("3000-01-01", last: "2009-06-01") == .yearWithoutCalendar(3000))
    #expect(doubt("3000-01-01", last: nil) == .yearWithoutCalendar(3000))
    #expect(doubt("3000-01-01", last: nil, years: nil) == nil, "what cannot be read is not unknown")
  }
}
