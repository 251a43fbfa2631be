import Casework
import Foundation
import GRDB
import Standards

/// The columns of a ticket; the act it was saved by comes last.
enum TicketColumn: Int, SelectedColumn {
  case id, day, number, issuedMs, issuedMinute, revision, purpose, state, holdCause, priority
  case keptFor, clerkID, sinceMs, sinceOn, sinceMinute, waitedMs, servedMs, firstServedMs
  case firstServedOn, firstServedMinute, calls, doubts, reason, cases, carriedOn, window
  case lastSeq

  static let list = listed()
}

/// Tickets as rows.
enum TicketRows {
  /// In the order of the columns, without the act it was saved by.
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
      ticket.carriedOn?.description, ticket.window,
    ]
    return values.map { $0?.databaseValue ?? .null }
  }

  static func ticket(_ row: Row, _ dates: inout ReadDates) throws -> Ticket {
    func value<Value: RawRepresentable>(_ text: String) throws -> Value
    where Value.RawValue == String {
      guard let value = Value(rawValue: text) else { throw StoreFailure.unreadable }
      return value
    }
    guard let day = try dates.date(row[TicketColumn.day]),
      let since = try dates.date(row[TicketColumn.sinceOn])
    else { throw StoreFailure.unreadable }
    let firstServed: Moment? = try (row[TicketColumn.firstServedMs] as Int64?).flatMap {
      milliseconds in
      try dates.date(row[TicketColumn.firstServedOn]).map {
        Moment(
          milliseconds: milliseconds, date: $0, minuteOfDay: row[TicketColumn.firstServedMinute])
      }
    }
    let (doubts, cases): (String, String) = (row[TicketColumn.doubts], row[TicketColumn.cases])
    return Ticket(
      id: TicketID(rawValue: row[TicketColumn.id]), number: row[TicketColumn.number],
      issued: Moment(
        milliseconds: row[TicketColumn.issuedMs], date: day,
        minuteOfDay: row[TicketColumn.issuedMinute]),
      revision: row[TicketColumn.revision], purpose: try value(row[TicketColumn.purpose]),
      state: try value(row[TicketColumn.state]),
      holdCause: try (row[TicketColumn.holdCause] as String?).map(value),
      priority: try value(row[TicketColumn.priority]),
      keptFor: (row[TicketColumn.keptFor] as Int64?).map(StaffID.init(rawValue:)),
      clerk: (row[TicketColumn.clerkID] as Int64?).map(StaffID.init(rawValue:)),
      since: Moment(
        milliseconds: row[TicketColumn.sinceMs], date: since,
        minuteOfDay: row[TicketColumn.sinceMinute]),
      waitedMilliseconds: row[TicketColumn.waitedMs],
      servedMilliseconds: row[TicketColumn.servedMs], firstServed: firstServed,
      carriedOn: try dates.date(row[TicketColumn.carriedOn]), calls: row[TicketColumn.calls],
      doubts: Set(try doubts.split(separator: " ").map { try value(String($0)) }),
      reason: row[TicketColumn.reason],
      cases: cases.split(separator: " ").compactMap { Int64($0).map(CaseID.init(rawValue:)) },
      window: row[TicketColumn.window])
  }

  /// Tickets with the act each was saved by last.
  static func all(_ condition: String, _ arguments: StatementArguments = [], in db: Database)
    throws -> [(ticket: Ticket, lastSeq: Int64)]
  {
    var dates = ReadDates()
    var found: [(ticket: Ticket, lastSeq: Int64)] = []
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT \(TicketColumn.list) FROM tickets \(condition)"),
      arguments: arguments)
    while let row = try rows.next() {
      found.append((try ticket(row, &dates), row[TicketColumn.lastSeq]))
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
    try db.cachedStatement(sql: saveSQL).execute(
      arguments: StatementArguments(values(ticket) + [lastSeq.databaseValue]))
  }

  private static let saveSQL = """
    INSERT INTO tickets (\(TicketColumn.list)) VALUES (\(TicketColumn.places))
    ON CONFLICT (id) DO UPDATE SET
      \(TicketColumn.allCases.filter { $0 != .id }
        .map { "\($0.sql) = excluded.\($0.sql)" }.joined(separator: ", "))
    """

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
