import Casework
import Foundation
import GRDB
import Standards

extension Schema {
  static let leftBehind = """
    CREATE INDEX cases_left_behind ON cases (id) \
    WHERE (state = 'voided' OR (state = 'closed' AND decision = 'refusal')) \
    AND instr(record, CAST('"custody":"kept"' AS BLOB)) > 0;
    """
}

extension CaseStore {
  /// The record of an ended case, and the day it ended.
  private enum EndedColumn: Int, SelectedColumn {
    case record, since

    static let expressions = [
      Self.since: """
      coalesce(delivered_on, (
        SELECT civil_date FROM acts
        WHERE subject_kind = 'case' AND subject_id = CAST(cases.id AS TEXT)
        AND kind IN ('voided', 'care-ended') ORDER BY seq DESC LIMIT 1))
      """
    ]
    static let list = listed()
  }

  /// Ended cases whose papers are still in the office, the longest first (¶18 4)).
  ///
  /// - Parameter limit: at most so many are looked at.
  /// - Throws: `damaged` when a record cannot be understood.
  public func casesLeftBehind(today: CivilDate, limit: Int = .max) throws(StoreFailure)
    -> [LeftBehindLine]
  {
    try read { db in
      let condition = "\(PartialIndex.casesLeftBehind.rows) ORDER BY id LIMIT ?"
      let files = try Self.boardCases(condition, [limit], in: db)
      let rest = try Row.fetchAll(
        db.cachedStatement(sql: "SELECT \(EndedColumn.list) FROM cases \(condition)"),
        arguments: [limit])
      var lines: [LeftBehindLine] = []
      for (file, row) in zip(files, rest) {
        let record = try StoredJSON.decode(CaseRecord.self, from: row[EndedColumn.record])
        guard let since = (row[EndedColumn.since] as String?).flatMap(CivilDate.init(iso:)) else {
          throw StoreFailure.unreadable
        }
        let papers = record.papersLeftBehind.count
        if papers > 0 {
          lines.append(LeftBehindLine(file, since: since, papers: papers, today: today))
        }
      }
      return lines.sorted { ($0.since, $0.file.id.rawValue) < ($1.since, $1.file.id.rawValue) }
    }
  }
}
