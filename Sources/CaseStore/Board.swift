import Casework
import GRDB
import Standards

/// What the deadline board and its lists show: read from narrow indexes, never from the records.
extension CaseStore {
  /// Every case whose result is not yet ready: with it the term of ¶7 1) is met (A26).
  ///
  /// - Throws: `damaged` when a row cannot be understood.
  public func casesOnBoard() throws(StoreFailure) -> [BoardCase] {
    try boardCases(PartialIndex.casesOnBoard.rows, [])
  }

  /// Results that wait to be collected, the longest first (¶18 4)).
  ///
  /// - Parameter limit: at most so many.
  /// - Throws: `damaged` when a row cannot be understood.
  public func casesOnShelf(limit: Int = .max) throws(StoreFailure) -> [BoardCase] {
    try boardCases(
      "\(PartialIndex.casesOnShelf.rows) ORDER BY ready_on, id LIMIT ?", [limit])
  }

  /// Care at home that is to be asked for anew up to a day (S2 ¶12, A23), the longest overdue
  /// first. Whoever has applied again since is not among them, nor whoever is recorded as dead, in
  /// whichever of their cases.
  ///
  /// - Parameter limit: at most so many.
  /// - Throws: `damaged` when a row cannot be understood.
  public func renewals(through day: CivilDate, limit: Int = .max) throws(StoreFailure)
    -> [BoardCase]
  {
    try boardCases(
      """
      INDEXED BY cases_to_renew WHERE renewal_on IS NOT NULL AND renewal_on <= ?
      AND NOT EXISTS (
        SELECT 1 FROM cases AS later WHERE later.person_id = cases.person_id
        AND later.id > cases.id AND later.service = cases.service
        AND later.state NOT IN ('withdrawn', 'voided'))
      AND NOT EXISTS (
        SELECT 1 FROM cases AS other WHERE other.person_id = cases.person_id
        AND other.id <> cases.id AND other.state = 'closed'
        AND instr(other.record, CAST('"because":"died"' AS BLOB)) > 0)
      ORDER BY renewal_on, id LIMIT ?
      """, [day.description, limit])
  }

  /// How many cases are in each group of the board, without reading them.
  ///
  /// - Parameter soonUntil: the last day that is `soon`.
  /// - Throws: `damaged` or `io` when the store cannot be read.
  public func countsOnBoard(today: CivilDate, soonUntil: CivilDate) throws(StoreFailure)
    -> [BoardGroup: Int]
  {
    try read { db in
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT CASE
                WHEN state = 'awaiting-papers' THEN 'papers-missing'
                WHEN state = 'suspended' THEN 'suspended'
                WHEN due_on < :today THEN 'overdue'
                WHEN coalesce(act_by, counted_on) <= :today THEN 'today'
                WHEN coalesce(act_by, counted_on) <= :soon THEN 'soon'
                ELSE 'on-time' END AS place, count(*) AS cases
            FROM cases \(PartialIndex.casesOnBoard.rows) GROUP BY place
            """), arguments: ["today": today.description, "soon": soonUntil.description])
      return Dictionary(
        rows.compactMap { row in
          BoardGroup(rawValue: row["place"]).map { ($0, row["cases"] as Int) }
        },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// How many results wait to be collected.
  ///
  /// - Throws: `damaged` or `io` when the store cannot be read.
  public func countOnShelf() throws(StoreFailure) -> Int {
    try read { db in
      try Int.fetchOne(
        db.cachedStatement(
          sql: "SELECT count(*) FROM cases \(PartialIndex.casesOnShelf.rows)")) ?? 0
    }
  }

  private func boardCases(_ condition: String, _ arguments: StatementArguments)
    throws(StoreFailure) -> [BoardCase]
  {
    try read { db in try Self.boardCases(condition, arguments, in: db) }
  }

  static func boardCases(
    _ condition: String, _ arguments: StatementArguments, in db: Database
  ) throws -> [BoardCase] {
    var dates = ReadDates()
    var cases: [BoardCase] = []
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT \(BoardColumn.list) FROM cases \(condition)"),
      arguments: arguments)
    while let row = try rows.next() { cases.append(try boardCase(row, &dates)) }
    return cases
  }

  /// All of them are in the board's index.
  private enum BoardColumn: Int, SelectedColumn {
    case id, number, state, service, category, surname, given, patronymic, clerkID, openedOn
    case acceptedOn, countedOn, actBy, dueOn, pausedOn, readyOn, renewalOn, phoneDigits

    static let list = listed()
  }

  private static func boardCase(_ row: Row, _ dates: inout ReadDates) throws -> BoardCase {
    let service = Service(rawValue: row[BoardColumn.service])
    let category = ApplicantCategory(rawValue: row[BoardColumn.category])
    guard let number = try? CaseNumber(parsing: row[BoardColumn.number] as String),
      let state = CaseState(rawValue: row[BoardColumn.state]),
      let openedOn = try dates.date(row[BoardColumn.openedOn])
    else { throw StoreFailure.unreadable }
    var name: String = row[BoardColumn.surname]
    for part in [row[BoardColumn.given] as String?, row[BoardColumn.patronymic]] {
      if let part, !part.isEmpty { name += (name.isEmpty ? "" : " ") + part }
    }
    return BoardCase(
      id: CaseID(rawValue: row[BoardColumn.id]), number: number, state: state, service: service,
      category: category, name: name, clerk: StaffID(rawValue: row[BoardColumn.clerkID]),
      openedOn: openedOn, acceptedOn: try dates.date(row[BoardColumn.acceptedOn]),
      countedOn: try dates.date(row[BoardColumn.countedOn]),
      actBy: try dates.date(row[BoardColumn.actBy]),
      dueOn: try dates.date(row[BoardColumn.dueOn]),
      pausedOn: try dates.date(row[BoardColumn.pausedOn]),
      readyOn: try dates.date(row[BoardColumn.readyOn]),
      renewalOn: try dates.date(row[BoardColumn.renewalOn]), phone: row[BoardColumn.phoneDigits])
  }
}

/// Dates as they were read: thousands of rows share a few dozen.
struct ReadDates {
  private var known: [String: CivilDate] = [:]

  mutating func date(_ text: String?) throws -> CivilDate? {
    guard let text else { return nil }
    if let date = known[text] { return date }
    guard let date = CivilDate(iso: text) else { throw StoreFailure.unreadable }
    known[text] = date
    return date
  }
}
