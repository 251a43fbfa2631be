import Casework
import GRDB
import Standards

extension CaseStore {
  /// What the office changed of the shipped calendar, oldest first.
  ///
  /// - Throws: `damaged` when the settings cannot be understood.
  public func calendarChanges() throws(StoreFailure) -> [CalendarChange] {
    try read(SettingsRows.calendarChanges)
  }

  /// Which cases a change would move, looked at and not done.
  ///
  /// - Throws: `refused` for a change that does not fit the calendar as it is now (¶10).
  public func casesMoved(by change: CalendarChange, of shipped: OfficeCalendar)
    throws(StoreFailure) -> [MovedCase]
  {
    try read { db in try Self.moves(of: change, shipped, in: db).cases }
  }

  /// Changes the calendar and the dates of the cases whose term runs, in one transaction. Managers.
  ///
  /// - Parameter shipped: the calendar without any change of the office.
  /// - Returns: the cases that moved.
  /// - Throws: `refused` for a change that does not fit the calendar as it is now (¶10);
  ///   `notPermitted`; `busy`.
  public func changeCalendar(
    _ change: CalendarChange, of shipped: OfficeCalendar, by staff: StaffID, at moment: Moment
  ) throws(StoreFailure) -> [MovedCase] {
    try write { db in
      let manager = try StaffRows.allowed(.changeCalendar, staff, in: db)
      let (cases, calendar) = try Self.moves(of: change, shipped, in: db)
      try BackupRows.record(
        .calendarChanged(change), by: manager.signature, at: moment, in: db)
      for moved in cases {
        guard let bytes = try CaseRows.bytes(moved.file.id, in: db) else {
          throw StoreFailure.noSuchCase
        }
        let seen = try StoredJSON.decode(CaseRecord.self, from: bytes)
        var record = seen
        let move = DeadlineMove(
          to: moved.deadline, calendarVersion: calendar.version, reason: change.reason)
        try Self.perform(
          .deadlineMoved(move), on: &record, by: manager.signature, at: moment, in: db)
        _ = try CaseRows.update(record, replacing: seen, in: db)
      }
      return cases
    }
  }

  private static func moves(
    of change: CalendarChange, _ shipped: OfficeCalendar, in db: Database
  ) throws -> (cases: [MovedCase], calendar: OfficeCalendar) {
    let before = try SettingsRows.calendarChanges(db)
    let old = shipped.applying(before)
    try change.check(against: old)
    let new = shipped.applying(before + [change])
    let cases = try boardCases(PartialIndex.casesOnBoard.rows, [], in: db)
    return (cases.compactMap { MovedCase($0, from: old, to: new) }, new)
  }
}

/// Changes of the calendar among the settings.
enum SettingsRows {
  private static let key = "calendar_changes"

  static func calendarChanges(_ db: Database) throws -> [CalendarChange] {
    try BackupRows.value([CalendarChange].self, of: key, db) ?? []
  }

  static func append(_ change: CalendarChange, in db: Database) throws {
    try BackupRows.save(calendarChanges(db) + [change], as: key, in: db)
  }
}
