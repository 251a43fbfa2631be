import Casework
import Foundation
import GRDB

extension CaseStore {
  /// Keeps a draft as it is now; on the disk when the call returns.
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

  /// Drafts of one clerk, or of all, the one touched last first.
  public func drafts(of clerk: StaffID? = nil) throws(StoreFailure) -> [Draft] {
    try read { db in
      let rows: [Data]
      if let clerk {
        rows = try Data.fetchAll(
          db, sql: "SELECT record FROM drafts WHERE clerk = ? ORDER BY updated_ms DESC, id",
          arguments: [clerk.rawValue])
      } else {
        rows = try Data.fetchAll(
          db, sql: "SELECT record FROM drafts ORDER BY updated_ms DESC, id")
      }
      return try rows.map { try StoredJSON.decode(Draft.self, from: $0) }
    }
  }

  /// Ends a draft; nothing happens when it has ended already.
  public func discardDraft(_ id: DraftID) throws(StoreFailure) {
    try write { db in try Self.discard(id, in: db) }
  }

  /// Ends drafts untouched for as many days as the settings say; how many they were.
  public func purgeDrafts(at moment: Moment) throws(StoreFailure) -> Int {
    try write { db in
      let oldest = moment.milliseconds - Int64(settings.draftDays) * 86_400_000
      try db.execute(sql: "DELETE FROM drafts WHERE updated_ms < ?", arguments: [oldest])
      return db.changesCount
    }
  }

  static func discard(_ id: DraftID, in db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM drafts WHERE id = ?")
      .execute(arguments: [id.rawValue])
  }
}
