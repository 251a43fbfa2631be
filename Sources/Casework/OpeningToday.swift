import Directory
import Standards

extension DirectoryEntry {
  /// Whether it is open at a moment by the office's calendar (¶10, A29).
  public func opening(at moment: Moment, by calendar: OfficeCalendar) -> OpenState {
    opening(at: moment.minuteOfDay) { days in
      calendar.kind(of: moment.date.adding(days: days))?.isWorking
    }
  }
}
