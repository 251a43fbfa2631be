import Casework
import Foundation
import GRDB

/// A right that was asked for and is not given, on its way out of the transaction it was asked in.
struct RefusedRight: Error {
  let right: Permission
  let staff: StaffID
  var problem = PermissionProblem.managersOnly
}

extension CaseStore {
  /// Records what somebody did that changed nothing. What they looked at is not read again: a case that is
  /// not there was on no list.
  ///
  /// - Throws: `notPermitted` for whoever has left; `busy`.
  public func record(_ use: Use, by staff: StaffID, at moment: Moment) throws(StoreFailure) {
    try write { db in
      let signature = try StaffRows.active(staff, in: db).signature
      let stored = try ActLog.append(
        use, kind: use.kind.rawValue, about: .use(staff), by: signature, at: moment, in: db)
      try ShownRows.insert(stored, seq: Self.lastAct(in: db), in: db)
    }
  }

  /// Records the right that was refused last, if there is one that is not recorded yet; it is no part of the
  /// save it was asked in.
  ///
  /// - Throws: `notPermitted` for whoever has left; `busy`.
  public func recordRefusedRight(at moment: Moment) throws(StoreFailure) {
    let last = refused.withLock { last in
      defer { last = nil }
      return last
    }
    guard let last else { return }
    try apart { () throws(StoreFailure) in
      try record(.refused(right: last.right.rawValue), by: last.staff, at: moment)
    }
  }
}

/// Which cases stood on the lists somebody looked at: what acts say, by the case.
enum ShownRows {
  static func insert(_ use: Use, seq: Int64, in db: Database) throws {
    guard let list = use.list else { return }
    let statement = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO shown (case_id, seq) VALUES (?, ?)")
    for id in list.cases { try statement.execute(arguments: [id.rawValue, seq]) }
  }

  static func rebuild(from uses: [(seq: Int64, use: Use)], in db: Database) throws {
    try db.execute(sql: "DELETE FROM shown")
    for (seq, use) in uses { try insert(use, seq: seq, in: db) }
  }
}

extension Verification {
  mutating func usesOfHistory(_ db: Database) throws -> [(seq: Int64, use: Use)] {
    var uses: [(seq: Int64, use: Use)] = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT acts.seq, payload FROM acts JOIN payloads ON payloads.seq = acts.seq
        WHERE subject_kind = ? AND payload IS NOT NULL ORDER BY acts.seq
        """, arguments: [ActSubject.Kind.use.rawValue])
    while let row = try rows.next() {
      let seq: Int64 = row["seq"]
      if let payload = try? StoredJSON.decode(ActPayload<Use>.self, from: row["payload"]) {
        uses.append((seq, payload.act))
      } else {
        report.problems.append(.unreadableAct(seq: seq))
      }
    }
    return uses
  }

  mutating func checkUses(_ db: Database) throws {
    let made = Set(
      try usesOfHistory(db).flatMap { seq, use in
        (use.list?.cases ?? []).map { [$0.rawValue, seq] }
      })
    let kept = Set(
      try Row.fetchAll(db, sql: "SELECT case_id, seq FROM shown").map {
        [$0["case_id"] as Int64, $0["seq"] as Int64]
      })
    if kept != made { report.problems.append(.changedShown) }
  }
}
