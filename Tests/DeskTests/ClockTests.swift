import Casework
import Foundation
import Reception
import Screen
import Standards
import Synchronization
import Testing
import Words

@testable import Desk

/// A clock whose file somebody takes away.
private final class LosingClock: OfficeClock {
  private let moment: Moment
  private let lost = Mutex(false)

  init(_ moment: Moment) { self.moment = moment }

  func now() -> Moment { moment }

  var failure: ClockFailure? { lost.withLock { $0 } ? .unreadable(path: "/srv/clock") : nil }

  func lose() { lost.withLock { $0 = true } }
}

@Suite struct `A clock that may be wrong at the desk` {
  @Test func `is said on the first screen, and no more once a key was pressed`() throws {
    let place = try Workplace()
    let first = try DeskDriver(.en, at: "2009-06-05T09:00", place: place)
    first.takeChild()
    let second = try DeskDriver(.en, at: "2009-06-04T09:00", place: place)
    // The title tells the time in any case: what is looked for is the sentence.
    let doubt = Phrase.clockBeforeLastRecord(last: "05.06.2009 09:00", now: "04.06.2009 09:00")
    #expect(second.sees(doubt), "\(second.screen)")
    second.press(.down)
    #expect(!second.sees(doubt) && !second.sees("05.06.2009"))
    let third = try DeskDriver(.en, at: "2029-06-05T09:00", place: place)
    let long = Phrase.clockLongAfterLastRecord(last: "04.06.2009 09:00", now: "05.06.2029 09:00")
    #expect(third.sees(long), "\(third.screen)")
    let fourth = try DeskDriver(.en, at: "2012-06-05T09:00")
    #expect(fourth.sees(.clockYearWithoutCalendar(year: "2012")), "\(fourth.screen)")
  }

  @Test func `of a training store whose file is gone is said while one works`() throws {
    let clock = LosingClock(
      try FixedClock(parsing: "2009-06-01T11:42", zone: OfficeZone()).moment)
    let desk = try DeskDriver(clock: clock)
    clock.lose()
    desk.wait(milliseconds: 1000)
    #expect(desk.sees("/srv/clock"))
    desk.press(.down)
    desk.wait(milliseconds: 1000)
    #expect(!desk.sees("/srv/clock"), "once")
  }
}
