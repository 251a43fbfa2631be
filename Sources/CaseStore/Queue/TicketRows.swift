import Casework
import Foundation
import GRDB
import Standards

/// Tickets as rows.
enum TicketRows {
  /// What `ticket` reads and `values` writes, in their order.
  static let columnNames = [
    "id", "day", "number", "issued_ms", "issued_minute", "revision", "purpose", "state",
    "hold_cause", "priority", "kept_for", "clerk_id", "since_ms", "since_on", "since_minute",
    "waited_ms", "served_ms", "first_served_ms", "first_served_on", "first_served_minute", "calls",
    "doubts", "reason", "cases", "carried_on",
  ]
  static let columns = columnNames.joined(separator: ", ")

  static func values(_ ticket: Ticket) -> [DatabaseValue] {
    let values: [(any DatabaseValueConvertible)?] = [
      ticket.id.rawValue, ticket.day.description, ticket.number, ticket.issued.milliseconds,
      ticket.issued.minuteOfDay, ticket.revision, ticket.purpose.rawValue, ticket.state.rawValue,
      ticket.holdCause?.rawValue, ticket.priority.rawValue, ticket.keptFor?.rawValue,
      ticket.clerk?.rawValue, ticket.since.milliseconds, ticket.since.date.description,
      ticket.since.minuteOfDay, ticket.waitedMilliseconds, ticket.servedMilliseconds,
      ticket.firstServed?.milliseconds, ticket.firstServed?.date.description,
      ticket.firstServed?.minuteOfDay, ticket.calls,
      ticket.doubts.map(\.rawValue).sorted().joined(separator: " "), ticket.reason,
      ticket.cases.map { String($0.rawValue) }.joined(separator: " "),
      ticket.carriedOn?.description,
    ]
    return values.map { $0?.databaseValue ?? .null }
  }

  static func ticket(_ row: Row, _ dates: inout ReadDates) throws -> Ticket {
    func value<Value: RawRepresentable>(_ text: String) throws -> Value
    where Value.RawValue == String {
      guard let value = Value(rawValue: text) else { throw StoreFailure.unreadable }
      return value
    }
    guard let day = try dates.date(row[1]), let since = try dates.date(row[13]) else {
      throw StoreFailure.unreadable
    }
    let firstServed: Moment? = try (row[17] as Int64?).flatMap { milliseconds in
      try dates.date(row[18]).map {
        Moment(milliseconds: milliseconds, date: $0, minuteOfDay: row[19])
      }
    }
    let (doubts, cases): (String, String) = (row[21], row[23])
    return Ticket(
      id: TicketID(rawValue: row[0]), number: row[2],
      issued: Moment(milliseconds: row[3], date: day, minuteOfDay: row[4]), revision: row[5],
      purpose: try value(row[6]), state: try value(row[7]),
      holdCause: try (row[8] as String?).map(value), priority: try value(row[9]),
      keptFor: (row[10] as Int64?).map(StaffID.init(rawValue:)),
      clerk: (row[11] as Int64?).map(StaffID.init(rawValue:)),
      since: Moment(milliseconds: row[12], date: since, minuteOfDay: row[14]),
      waitedMilliseconds: row[15], servedMilliseconds: row[16], firstServed: firstServed,
      carriedOn: try dates.date(row[24]),
      calls: row[20], doubts: Set(try doubts.split(separator: " ").map { try value(String($0)) }),
      reason: row[22],
      cases: cases.split(separator: " ").compactMap { Int64($0).map(CaseID.init(rawValue:)) })
  }

  /// Tickets with the act each was saved by last.
  static func all(_ condition: String, _ arguments: StatementArguments = [], in db: Database)
    throws -> [(ticket: Ticket, lastSeq: Int64)]
  {
    var dates = ReadDates()
    var found: [(ticket: Ticket, lastSeq: Int64)] = []
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT \(columns), last_seq FROM tickets \(condition)"),
      arguments: arguments)
    while let row = try rows.next() {
      found.append((try ticket(row, &dates), row[columnNames.count]))
    }
    return found
  }

  static func open(in db: Database) throws -> [(ticket: Ticket, lastSeq: Int64)] {
    try all("\(PartialIndex.ticketsOpen.rows) ORDER BY id", in: db)
  }

  /// Whom a clerk has called or is serving.
  static func own(of clerk: StaffID, in db: Database) throws -> (ticket: Ticket, lastSeq: Int64)? {
    try all(
      """
      \(PartialIndex.ticketsOpen.rows) AND state IN ('called', 'serving') AND clerk_id = ? LIMIT 1
      """, [clerk.rawValue], in: db
    ).first
  }

  static func save(_ ticket: Ticket, lastSeq: Int64, in db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO tickets (\(columns), last_seq)
        VALUES (\(columnNames.map { _ in "?" }.joined(separator: ", ")), ?)
        ON CONFLICT (id) DO UPDATE SET
          \(columnNames.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", ")),
          last_seq = excluded.last_seq
        """
    ).execute(arguments: StatementArguments(values(ticket) + [lastSeq.databaseValue]))
  }

  /// Writes which cases a visit is about, where that has changed.
  static func saveCases(of ticket: Ticket, before: [CaseID], in db: Database) throws {
    for id in before where !ticket.cases.contains(id) {
      try db.execute(
        sql: "DELETE FROM ticket_cases WHERE case_id = ? AND ticket_id = ?",
        arguments: [id.rawValue, ticket.id.rawValue])
    }
    for id in ticket.cases where !before.contains(id) {
      try db.execute(
        sql: "INSERT INTO ticket_cases (case_id, ticket_id) VALUES (?, ?)",
        arguments: [id.rawValue, ticket.id.rawValue])
    }
  }

  /// Whether the wall clock went back between an act and the newest one.
  static func clockWentBack(since seq: Int64, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: "SELECT EXISTS (\(stepsBack) AND later.seq > ?)"), arguments: [seq]) ?? false
  }

  /// Acts before which the wall clock went back. Clerks who save at once wait for one another: some
  /// seconds are no step.
  static let stepsBack = """
    SELECT later.seq FROM acts AS later INDEXED BY acts_of_a_clock_gone_back
    JOIN acts AS earlier ON earlier.seq = later.seq - 1
    WHERE later.clock = 'back' AND earlier.at_ms - later.at_ms >= \(WallClock.leastStep)
    """
}
