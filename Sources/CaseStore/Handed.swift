import Casework
import GRDB

extension CaseStore {
  /// Open cases that a colleague handed to somebody who has neither looked at them nor done anything with
  /// them since, the oldest first. Read from the board's indexes and the acts of the cases one holds.
  ///
  /// - Throws: `damaged` or `io` when the store cannot be read.
  public func casesHanded(to staff: StaffID) throws(StoreFailure) -> [CaseID] {
    try read { db in
      try Int64.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT id FROM (
              SELECT id FROM cases \(PartialIndex.casesOnBoard.rows) AND clerk_id = :me
              UNION ALL
              SELECT id FROM cases \(PartialIndex.casesOnShelf.rows) AND clerk_id = :me
            ) AS held WHERE (
              SELECT max(seq) FROM acts WHERE subject_kind = 'case'
              AND subject_id = CAST(held.id AS TEXT) AND kind = 'assigned' AND staff_id <> :me
            ) > coalesce((
              SELECT max(seq) FROM acts WHERE subject_kind IN ('case', 'access')
              AND subject_id = CAST(held.id AS TEXT) AND staff_id = :me
            ), 0) ORDER BY id
            """), arguments: ["me": staff.rawValue]
      ).map(CaseID.init(rawValue:))
    }
  }
}
