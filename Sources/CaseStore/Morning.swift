import Casework
import GRDB
import Standards

/// What a manager asks for in the morning and nobody else looks for.
extension CaseStore {
  /// Open cases that are held by people who work here no longer, the oldest first.
  ///
  /// - Throws: `damaged` when a row cannot be understood.
  public func orphanedCases() throws(StoreFailure) -> [BoardCase] {
    try read { db in
      let states = CaseState.allCases.filter(\.isOpen).map { "'\($0.rawValue)'" }
      return try Self.boardCases(
        """
        INDEXED BY cases_by_clerk WHERE clerk_id IN (SELECT id FROM staff WHERE active = 0)
        AND state IN (\(states.joined(separator: ", "))) ORDER BY id
        """, [], in: db)
    }
  }

  /// Cases that were voided on a day or later, the last first.
  ///
  /// - Throws: `damaged` when an act or a record cannot be understood.
  public func casesVoided(since day: CivilDate) throws(StoreFailure) -> [VoidedCase] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT \(ActColumn.list), \(HistoryColumn.list)
          FROM acts LEFT JOIN payloads ON payloads.seq = acts.seq
          WHERE civil_date >= ? AND subject_kind = ? AND kind = ? ORDER BY acts.seq DESC
          """,
        arguments: [
          day.description, ActSubject.Kind.caseRecord.rawValue, ActKind.voided.rawValue,
        ])
      return try rows.compactMap { row in
        let header = ActHeader(row: row)
        guard let moment = header.moment, let payload = try ActPayload<Act>(history: row),
          let id = Int64(header.subjectID),
          let bytes = try CaseRows.bytes(CaseID(rawValue: id), in: db)
        else { throw StoreFailure.unreadable }
        return VoidedCase(
          try StoredJSON.decode(CaseRecord.self, from: bytes),
          reason: payload.act.said.reason ?? "", by: payload.by, on: moment.date)
      }
    }
  }

  /// Complaints that were voided on a day or later, the last first.
  ///
  /// - Throws: `damaged` when a record cannot be understood.
  public func complaintsVoided(since day: CivilDate) throws(StoreFailure) -> [ComplaintRecord] {
    try read { db in
      let ids = try Int64.fetchAll(
        db,
        sql: """
          SELECT CAST(subject_id AS INTEGER) FROM acts
          WHERE civil_date >= ? AND subject_kind = ? AND kind = ? ORDER BY seq DESC
          """,
        arguments: [
          day.description, ActSubject.Kind.complaint.rawValue, ComplaintActKind.voided.rawValue,
        ])
      return try ids.compactMap { try ComplaintRows.find(ComplaintID(rawValue: $0), in: db) }
    }
  }
}
