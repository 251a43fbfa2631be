import Casework
import Foundation
import GRDB

extension CaseStore {
  /// Keeps a draft as it is now; on the disk when the call returns.
  ///
  /// - Throws: `busy` or `diskFull`: what was kept of it before stays.
  public func saveDraft(_ draft: Draft) throws(StoreFailure) {
    try write { db in
      try db.cachedStatement(
        sql: """
          INSERT INTO drafts (id, clerk, updated_ms, record) VALUES (?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET
            clerk = excluded.clerk, updated_ms = excluded.updated_ms, record = excluded.record
          """
      ).execute(arguments: [
        draft.id.rawValue, draft.clerk.rawValue, draft.updated.milliseconds,
        try StoredJSON.encode(draft),
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
        if let draft = Self.draft(row[RecordColumn.record]) {
          kept.readable.append(draft)
        } else {
          kept.unreadable.append(DraftID(rawValue: row[RecordColumn.id]))
        }
      }
      return kept
    }
  }

  private static func draft(_ record: Data) -> Draft? {
    try? StoredJSON.decode(Draft.self, from: record)
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
    return rows.filter { Self.draft($0[RecordColumn.record]) != nil }
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
