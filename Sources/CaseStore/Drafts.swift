import Casework
import Foundation
import GRDB

extension CaseStore {
  /// Keeps a draft as it is now; on the disk when the call returns.
  ///
  /// - Throws: `busy` or `diskFull`: what was kept of it before stays.
  public func saveDraft(_ draft: Draft) throws(StoreFailure) {
    try save(draft, as: draft.id, of: draft.clerk, at: draft.updated)
  }

  /// Keeps what was begun as it is now; on the disk when the call returns.
  ///
  /// - Throws: `busy` or `diskFull`: what was kept of it before stays.
  public func saveBegun(_ begun: BegunText) throws(StoreFailure) {
    try save(begun, as: begun.id, of: begun.clerk, at: begun.updated)
  }

  private func save(
    _ value: some Encodable & Sendable, as id: DraftID, of clerk: StaffID, at moment: Moment
  ) throws(StoreFailure) {
    try write { db in
      try db.cachedStatement(
        sql: """
          INSERT INTO drafts (id, clerk, updated_ms, record) VALUES (?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET
            clerk = excluded.clerk, updated_ms = excluded.updated_ms, record = excluded.record
          """
      ).execute(arguments: [
        id.rawValue, clerk.rawValue, moment.milliseconds, try StoredJSON.encode(value),
      ])
    }
  }

  /// Drafts of one clerk, or of all.
  ///
  /// - Throws: `damaged` or `io` when the store cannot be read; a draft that cannot be understood
  ///   is told by its id.
  public func drafts(of clerk: StaffID? = nil) throws(StoreFailure) -> KeptDrafts {
    try read { db in
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT \(RecordColumn.list) FROM drafts WHERE ?1 IS NULL OR clerk = ?1
            ORDER BY updated_ms DESC, id
            """), arguments: [clerk?.rawValue])
      var kept = KeptDrafts()
      for row in rows {
        switch KeptRecord(row[RecordColumn.record]) {
        case .draft(let draft): kept.readable.append(draft)
        case .begun(let begun): kept.begun.append(begun)
        case nil: kept.unreadable.append(DraftID(rawValue: row[RecordColumn.id]))
        }
      }
      return kept
    }
  }

  /// Ends a draft; nothing happens when it has ended already.
  ///
  /// - Throws: `busy`: the draft stays.
  public func discardDraft(_ id: DraftID) throws(StoreFailure) {
    try write { db in try Self.discard(id, in: db) }
  }

  /// Ends drafts that nobody touched for as many days as the settings say. A clock alone does not prove
  /// that days have passed: time in which nobody worked counts as `longestGap` at most, so that a clock
  /// that jumped ahead ends nothing. Drafts that cannot be read stay.
  ///
  /// - Parameter open: drafts that somebody is at.
  /// - Returns: how many were ended.
  /// - Throws: `busy`: all of them stay.
  public func purgeDrafts(
    at moment: Moment, sparing open: Set<DraftID> = []
  ) throws(StoreFailure) -> Int {
    guard !isReadOnly, try read({ db in try !expiredDrafts(at: moment, in: db).isEmpty }) else {
      return 0
    }
    return try write { db in
      let expired = try expiredDrafts(at: moment, in: db).filter { !open.contains($0) }
      for id in expired { try Self.discard(id, in: db) }
      return expired.count
    }
  }

  /// Ends drafts that cannot be read, and records that. One that can be read, or is gone, is let be.
  ///
  /// - Returns: how many were ended.
  /// - Throws: `notPermitted` for all but managers; `busy`: all of them stay.
  @discardableResult
  public func discardUnreadable(
    _ ids: [DraftID], by staff: StaffID, at moment: Moment
  ) throws(StoreFailure) -> Int {
    try write { db in
      let manager = try StaffRows.allowed(.repairStore, staff, in: db)
      let ended = try ids.filter { id in
        let record = try Data.fetchOne(
          db, sql: "SELECT record FROM drafts WHERE id = ?", arguments: [id.rawValue])
        return record.map { KeptRecord($0) == nil } ?? false
      }
      guard !ended.isEmpty else { return 0 }
      for id in ended { try Self.discard(id, in: db) }
      try BackupRows.record(
        .draftsDiscarded(ended.map(\.rawValue)), by: manager.signature, at: moment, in: db)
      return ended.count
    }
  }

  private static let day: Int64 = 86_400_000

  /// From a Friday to a Monday.
  private static let longestGap = 3 * day

  private func expiredDrafts(at moment: Moment, in db: Database) throws -> [DraftID] {
    let term = Int64(settings.draftDays) * Self.day
    let mayBe = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM drafts WHERE updated_ms < ?)",
      arguments: [moment.milliseconds - term])
    guard mayBe == true, let limit = try whenWorkBegan(term, before: moment, in: db) else {
      return []
    }
    let rows = try Row.fetchAll(
      db, sql: "SELECT \(RecordColumn.list) FROM drafts WHERE updated_ms < ?",
      arguments: [limit])
    return rows.filter { KeptRecord($0[RecordColumn.record]) != nil }
      .map { DraftID(rawValue: $0[RecordColumn.id]) }
  }

  /// How far back one must go, in milliseconds since 1970, for so much time to have passed as acts bear
  /// witness to; `nil` when there are not so many acts, and when the clock stands before the last one.
  private func whenWorkBegan(_ time: Int64, before moment: Moment, in db: Database) throws -> Int64?
  {
    let newest = try Int64.fetchOne(db, sql: "SELECT at_ms FROM acts ORDER BY seq DESC LIMIT 1")
    guard newest ?? .max <= moment.milliseconds else { return nil }
    var (passed, last) = (Int64(0), moment.milliseconds)
    // A desk that nobody is at makes the daily copy too.
    let acts = try Int64.fetchCursor(
      db, sql: "SELECT at_ms FROM acts WHERE subject_kind <> ? ORDER BY seq DESC",
      arguments: [ActSubject.settings.kind])
    while let at = try acts.next() {
      guard at < last else { continue }
      passed += min(last - at, Self.longestGap)
      last = at
      if passed >= time { return at }
    }
    return nil
  }

  static func discard(_ id: DraftID, in db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM drafts WHERE id = ?")
      .execute(arguments: [id.rawValue])
  }
}

/// What stands in a row of the table of drafts. A program from before there were begun texts counts them
/// among what it cannot read, and leaves them as they are.
enum KeptRecord {
  case draft(Draft)
  case begun(BegunText)

  /// `nil` for what this program cannot read.
  init?(_ record: Data) {
    if let draft = try? StoredJSON.decode(Draft.self, from: record) {
      self = .draft(draft)
    } else if let begun = try? StoredJSON.decode(BegunText.self, from: record) {
      self = .begun(begun)
    } else {
      return nil
    }
  }

  var id: DraftID {
    switch self {
    case .draft(let draft): draft.id
    case .begun(let begun): begun.id
    }
  }

  var clerk: StaffID {
    switch self {
    case .draft(let draft): draft.clerk
    case .begun(let begun): begun.clerk
    }
  }
}
