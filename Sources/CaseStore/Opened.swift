import Casework
import GRDB

extension CaseStore {
  /// Cases that somebody opened or did something with, the last first. They are read from the history: who
  /// saw a case is recorded there (¶18 3)), so nothing else is kept of it. It is gone down from its end,
  /// and no further than some weeks of an office.
  ///
  /// - Parameter limit: at most so many.
  /// - Throws: `damaged` or `io` when the store cannot be read.
  public func casesOpened(by staff: StaffID, limit: Int) throws(StoreFailure) -> [CaseID] {
    try read { db in
      var end = try Int64.fetchOne(db, sql: "SELECT max(seq) FROM acts") ?? 0
      let last = max(0, end - Self.actsLookedAt)
      var opened: [CaseID] = []
      var known: Set<CaseID> = []
      // The signs keep SQLite at the end of the history, instead of all that was ever seen.
      let statement = try db.cachedStatement(
        sql: """
          SELECT subject_id FROM acts WHERE seq > ? AND seq <= ? AND staff_id = ?
          AND +subject_kind IN ('case', 'access') ORDER BY seq DESC
          """)
      while end > last, opened.count < limit {
        let start = max(last, end - Self.actsAtOnce)
        let ids = try String.fetchAll(statement, arguments: [start, end, staff.rawValue])
        for id in ids.compactMap(Int64.init).map(CaseID.init(rawValue:))
        where known.insert(id).inserted { opened.append(id) }
        end = start
      }
      return Array(opened.prefix(limit))
    }
  }

  private static let actsLookedAt: Int64 = 20_000
  private static let actsAtOnce: Int64 = 500
}
