import CaseStore
import Casework
import Standards
import Wording
import Words

extension Counter {
  /// What speaks against the clock; `nil` where nothing does, or the store cannot tell.
  public var clockDoubt: ClockDoubt? {
    ClockDoubt(
      now: now, last: (try? store.lastRecorded()) ?? nil, years: (try? calendar())?.years)
  }
}

extension Words {
  /// What it means that the clock may be wrong, and what to do.
  public func sentence(for doubt: ClockDoubt, now: Moment) -> String {
    func told(_ moment: Moment) -> String {
      date(moment.date, style: .short) + " " + time(minuteOfDay: moment.minuteOfDay)
    }
    return switch doubt {
    case .beforeLastRecord(let last):
      self(.clockBeforeLastRecord(last: told(last), now: told(now)))
    case .longAfterLastRecord(let last):
      self(.clockLongAfterLastRecord(last: told(last), now: told(now)))
    case .yearWithoutCalendar(let year): self(.clockYearWithoutCalendar(year: String(year)))
    }
  }
}
