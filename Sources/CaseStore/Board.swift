import Casework
import GRDB
import Standards

/// What the deadline board and its lists show: read from narrow indexes, never from the records.
extension CaseStore {
  /// Every case whose result is not yet ready.
  public func casesOnBoard() throws(StoreFailure) -> [BoardCase] {
    try boardCases(PartialIndex.casesOnBoard.rows, [])
  }

  /// Results that wait to be collected, the longest first.
  public func casesOnShelf(limit: Int = 5000) throws(StoreFailure) -> [BoardCase] {
    try boardCases(
      "\(PartialIndex.casesOnShelf.rows) ORDER BY ready_on, id LIMIT ?", [limit])
  }

  /// Care at home that is to be asked for anew up to a day, the longest overdue first. Whoever has
  /// applied again since is not among them.
  public func renewals(through day: CivilDate, limit: Int = 5000) throws(StoreFailure)
    -> [BoardCase]
  {
    try boardCases(
      """
      INDEXED BY cases_to_renew WHERE renewal_on IS NOT NULL AND renewal_on <= ?
      AND NOT EXISTS (
        SELECT 1 FROM cases AS later WHERE later.person_id = cases.person_id
        AND later.id > cases.id AND later.service = cases.service
        AND later.state NOT IN ('withdrawn', 'voided'))
      ORDER BY renewal_on, id LIMIT ?
      """, [day.description, limit])
  }

  /// How many cases are in each group of the board, without reading them.
  ///
  /// - Parameter soonUntil: the last day that is `soon`.
  public func countsOnBoard(today: CivilDate, soonUntil: CivilDate) throws(StoreFailure)
    -> [BoardGroup: Int]
  {
    try read { db in
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT CASE
                WHEN state IN ('awaiting-papers', 'suspended') THEN 'stopped'
                WHEN due_on < :today THEN 'overdue'
                WHEN coalesce(act_by, counted_on) <= :today THEN 'today'
                WHEN coalesce(act_by, counted_on) <= :soon THEN 'soon'
                ELSE 'on-time' END AS place, count(*)
            FROM cases \(PartialIndex.casesOnBoard.rows) GROUP BY place
            """), arguments: ["today": today.description, "soon": soonUntil.description])
      return Dictionary(
        rows.compactMap { row in BoardGroup(rawValue: row[0]).map { ($0, row[1] as Int) } },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// How many results wait to be collected.
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
      db.cachedStatement(sql: "SELECT \(boardColumns) FROM cases \(condition)"),
      arguments: arguments)
    while let row = try rows.next() { cases.append(try boardCase(row, &dates)) }
    return cases
  }

  /// What `boardCase` reads, in its order; all of them are in the board's index.
  private static let boardColumns = """
    id, number, state, service, category, surname, given, patronymic, clerk_id, opened_on,
    accepted_on, counted_on, act_by, due_on, paused_on, ready_on, renewal_on, phone_digits
    """

  private static func boardCase(_ row: Row, _ dates: inout ReadDates) throws -> BoardCase {
    guard let number = try? CaseNumber(parsing: row[1] as String),
      let state = CaseState(rawValue: row[2]), let service = Service(rawValue: row[3]),
      let category = ApplicantCategory(rawValue: row[4]), let openedOn = try dates.date(row[9])
    else { throw StoreFailure.unreadable }
    var name: String = row[5]
    for part in [row[6] as String?, row[7] as String?] {
      if let part, !part.isEmpty { name += " " + part }
    }
    return BoardCase(
      id: CaseID(rawValue: row[0]), number: number, state: state, service: service,
      category: category, name: name, clerk: StaffID(rawValue: row[8]), openedOn: openedOn,
      acceptedOn: try dates.date(row[10]), countedOn: try dates.date(row[11]),
      actBy: try dates.date(row[12]), dueOn: try dates.date(row[13]),
      pausedOn: try dates.date(row[14]), readyOn: try dates.date(row[15]),
      renewalOn: try dates.date(row[16]), phone: row[17])
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
