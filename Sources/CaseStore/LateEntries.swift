import Casework
import Foundation
import GRDB
import Standards

extension CaseStore {
  /// After how many working days an act is entered late.
  ///
  /// - Throws: `damaged` when the settings cannot be understood.
  public func lateDays() throws(StoreFailure) -> Int {
    try read(LateRows.days)
  }

  /// Sets it; only a manager may.
  ///
  /// - Throws: `refused` without a reason; `notPermitted`; `busy`.
  public func setLateDays(_ days: LateDays, by staff: StaffID, at moment: Moment)
    throws(StoreFailure)
  {
    try write { db in
      let manager = try StaffRows.allowed(.approveLateEntries, staff, in: db)
      if days.reason.allSatisfy(\.isWhitespace) { throw ActRefusal.reasonNeeded }
      try BackupRows.record(.lateDaysSet(days), by: manager.signature, at: moment, in: db)
    }
  }

  /// Cases of which something was entered late that no manager has looked at, the oldest first.
  ///
  /// - Throws: `damaged` when a record cannot be understood.
  public func casesWithLateEntries() throws(StoreFailure) -> [CaseRecord] {
    try read { db in
      try Data.fetchAll(
        db, sql: "SELECT record FROM cases \(PartialIndex.casesEnteredLate.rows) ORDER BY id"
      ).map { try StoredJSON.decode(CaseRecord.self, from: $0) }
        .filter { !$0.waitingLateEntries.isEmpty }
    }
  }

  /// Writes behind an act that it was entered late, if it was.
  static func mark(
    _ act: Act, on record: inout CaseRecord, by signature: Signature, at moment: Moment,
    _ calendar: OfficeCalendar?, in db: Database
  ) throws {
    guard let day = act.stepDay, day < moment.date,
      let terms = act.lateness(
        today: moment.date, limit: try LateRows.days(db), calendar: calendar)
    else { return }
    try perform(.enteredLate(terms), on: &record, by: signature, at: moment, in: db)
  }

  /// Whoever entered something late does not say themselves that it counts, where there is another
  /// manager to say it.
  static func checkAnswers(
    _ acts: [Act], to record: CaseRecord, by staff: StaffID, in db: Database
  ) throws {
    let own = Set(record.waitingLateEntries.filter { $0.by.id == staff }.map(\.revision))
    let isOwn = acts.contains { act in
      switch act {
      case .lateEntryApproved(let answer): !own.isDisjoint(with: answer.entries)
      default: false
      }
    }
    guard isOwn else { return }
    let others = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM staff WHERE role = 'manager' AND active = 1 AND id <> ?",
      arguments: [staff.rawValue])
    if others != 0 { throw StoreFailure.notPermitted(.ownLateEntry) }
  }
}

/// What the office set of late entries.
enum LateRows {
  static let key = "late_days"

  /// The figure of the office; none while the usual one counts.
  static func kept(_ db: Database) throws -> [LateDays] {
    try [BackupRows.value(LateDays.self, of: key, db)].compactMap { $0 }
  }

  static func days(_ db: Database) throws -> Int {
    try kept(db).first?.days ?? LateDays.usual
  }
}
