import Casework
import Foundation
import GRDB
import Standards

/// What the queue's board, its figures and the waits of cases are read from.
extension CaseStore {
  /// Every open ticket, in the order of issue. A wait during which the wall clock went back is marked.
  ///
  /// - Throws: `damaged` when a ticket cannot be understood.
  public func openTickets(at now: Moment) throws(StoreFailure) -> [Ticket] {
    try read { db in
      let open = try TicketRows.open(in: db)
      guard let oldest = open.map(\.lastSeq).min() else { return [] }
      let step = try Int64.fetchOne(
        db.cachedStatement(
          sql: TicketRows.stepsBack + " AND later.seq > ? ORDER BY later.seq DESC LIMIT 1"),
        arguments: [oldest])
      let lastMoment = try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT at_ms FROM acts ORDER BY seq DESC LIMIT 1"))
      let isBehind = (lastMoment ?? 0) - now.milliseconds >= WallClock.leastStep
      return open.map { found in
        found.ticket.doubted(
          clockWentBack: isBehind || (step.map { $0 > found.lastSeq } ?? false), at: now)
      }
    }
  }

  /// The tickets a day's figures are made of: issued on it, ended on it, carried over at its end and, of
  /// today, open ones. Those it carried over that have gone on since are as they were then.
  ///
  /// - Throws: `damaged` when a ticket cannot be understood.
  public func tickets(of day: CivilDate, at now: Moment) throws(StoreFailure) -> [Ticket] {
    let open = day == now.date ? try openTickets(at: now) : []
    return try read { db in
      let known = Set(open.map(\.id))
      return try TicketRows.all(
        """
        WHERE id IN (
          SELECT id FROM tickets WHERE day = ?
          UNION SELECT id FROM tickets INDEXED BY tickets_by_end WHERE since_on = ?
          UNION SELECT id FROM tickets INDEXED BY tickets_by_carry WHERE carried_on = ?
          UNION SELECT CAST(subject_id AS INTEGER) FROM acts INDEXED BY acts_by_day
            WHERE civil_date = ? AND subject_kind = 'ticket' AND kind = 'carried-over')
        ORDER BY id
        """, [day.description, day.description, day.description, day.description], in: db
      ).map(\.ticket).filter { !known.contains($0.id) }.map { ticket in
        guard ticket.carriedOn != nil, ticket.since.date > day else { return ticket }
        return try TicketRows.carriedOver(ticket.id, on: day, in: db) ?? ticket
      } + open
    }.sorted { $0.id.rawValue < $1.id.rawValue }
  }

  /// Today's calls of those who are called or being served: what the hall is told.
  ///
  /// - Throws: `damaged` when a ticket cannot be understood.
  public func hallCalls(on day: CivilDate) throws(StoreFailure) -> [HallCall] {
    try read { db in
      let there = try TicketRows.all(
        "\(PartialIndex.ticketsOpen.rows) AND state IN ('called', 'serving') AND since_on = ?",
        [day.description], in: db)
      return try there.compactMap { found in
        try Row.fetchOne(
          db.cachedStatement(
            sql: """
              SELECT seq, at_ms FROM acts WHERE subject_kind = 'ticket' AND subject_id = ?
              AND kind IN ('called', 'called-again') ORDER BY seq DESC LIMIT 1
              """), arguments: [String(found.ticket.id.rawValue)]
        ).map { HallCall(found.ticket, calledMilliseconds: $0[1], seq: $0[0]) }
      }
    }
  }

  /// How many wait to be called; the ticket a clerk has called or is serving.
  ///
  /// - Throws: `damaged` when the ticket cannot be understood.
  public func queueCount(of clerk: StaffID) throws(StoreFailure) -> (waiting: Int, own: Ticket?) {
    try read { db in
      let waiting = try Int.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT count(*) FROM tickets \(PartialIndex.ticketsOpen.rows) AND state = 'waiting'
            """))
      return (waiting ?? 0, try TicketRows.own(of: clerk, in: db)?.ticket)
    }
  }

  /// The open ticket with a number, or the one a day gave it; `nil` when there is neither.
  ///
  /// - Throws: `damaged` when a ticket cannot be understood.
  public func ticket(number: Int, of day: CivilDate) throws(StoreFailure) -> Ticket? {
    try read { db in
      if let open = try TicketRows.open(in: db).first(where: { $0.ticket.number == number }) {
        return open.ticket
      }
      return try TicketRows.all(
        "WHERE day = ? AND number = ?", [day.description, number], in: db
      ).first?.ticket
    }
  }

  /// `nil` when there is none.
  ///
  /// - Throws: `damaged` when it cannot be understood.
  public func ticket(_ id: TicketID) throws(StoreFailure) -> Ticket? {
    try read { db in try TicketRows.all("WHERE id = ?", [id.rawValue], in: db).first?.ticket }
  }

  /// The steps of a visit, oldest first.
  ///
  /// - Throws: `damaged` when an act cannot be understood.
  public func history(of id: TicketID) throws(StoreFailure) -> [TicketStep] {
    try read { db in
      try Row.fetchAll(
        db, sql: Self.historySQL, arguments: [ActSubject.ticket(id).kind, ActSubject.ticket(id).id]
      ).map(TicketStep.init)
    }
  }

  // MARK: Waits of cases

  /// What a case waited, by the visits that were about it (¶7 2)–3), A05).
  ///
  /// - Throws: `damaged` when a visit cannot be understood.
  public func waits(of id: CaseID) throws(StoreFailure) -> Waits {
    try read { db in
      Waits(
        try Row.fetchAll(
          db.cachedStatement(
            sql: """
              SELECT \(VisitColumn.list) FROM ticket_cases JOIN tickets ON tickets.id = ticket_id
              WHERE case_id = ? ORDER BY ticket_id
              """), arguments: [id.rawValue]
        ).map { try Self.visit($0) })
    }
  }

  /// The cases delivered in a period with what each waited: what indicator 1.2 is made of. Cases
  /// without a ticket are among them.
  ///
  /// - Parameter last: itself among the days.
  /// - Throws: `damaged` when a case or a visit cannot be understood.
  public func waits(deliveredFrom first: CivilDate, through last: CivilDate)
    throws(StoreFailure) -> [CaseWaits]
  {
    try read { db in
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT \(DeliveredColumn.list), \(VisitColumn.list)
            FROM cases INDEXED BY cases_by_delivery
            LEFT JOIN ticket_cases ON case_id = cases.id
            LEFT JOIN tickets ON tickets.id = ticket_id
            WHERE delivered_on BETWEEN ? AND ? AND cases.state NOT IN ('withdrawn', 'voided')
            ORDER BY delivered_on, cases.id, ticket_id
            """), arguments: [first.description, last.description])
      var found: [CaseWaits] = []
      var dates = ReadDates()
      while let row = try rows.next() {
        let id = CaseID(rawValue: row[DeliveredColumn.id])
        let ticket: Int64? = row[VisitColumn.ticket, after: DeliveredColumn.count]
        let visits = ticket == nil ? [] : [try Self.visit(row, after: DeliveredColumn.count)]
        if let before = found.last, before.id == id {
          found[found.count - 1] = CaseWaits(
            id: id, number: before.number, service: before.service,
            deliveredOn: before.deliveredOn, posted: before.posted,
            waits: Waits(before.waits.visits + visits))
          continue
        }
        let service = Service(rawValue: row[DeliveredColumn.service])
        guard let number = try? CaseNumber(parsing: row[DeliveredColumn.number] as String),
          let deliveredOn = try dates.date(row[DeliveredColumn.deliveredOn])
        else { throw StoreFailure.unreadable }
        found.append(
          CaseWaits(
            id: id, number: number, service: service, deliveredOn: deliveredOn,
            posted: row[DeliveredColumn.posted], waits: Waits(visits)))
      }
      return found
    }
  }

  /// Numbers of cases by their ids; those that have none are left out.
  ///
  /// - Throws: `damaged` or `io` when the store cannot be read.
  public func caseNumbers(of ids: Set<CaseID>) throws(StoreFailure) -> [CaseID: CaseNumber] {
    try read { db in
      try ids.reduce(into: [:]) { numbers, id in
        let number = try String.fetchOne(
          db.cachedStatement(sql: "SELECT number FROM cases WHERE id = ?"), arguments: [id.rawValue]
        )
        numbers[id] = try? number.map(CaseNumber.init(parsing:))
      }
    }
  }

  /// The columns of a delivered case, before those of each of its visits.
  private enum DeliveredColumn: Int, SelectedColumn {
    case id, number, service, deliveredOn, posted

    static let expressions = [
      Self.id: "cases.id", .number: "cases.number", .service: "cases.service",
      .posted: "json_extract(CAST(record AS TEXT), '$.delivery.way.posted') IS NOT NULL",
    ]
    static let list = listed()
  }

  /// The columns of a visit.
  private enum VisitColumn: Int, SelectedColumn {
    case ticket, day, number, purpose, waitedMs, doubts

    static let expressions = [
      Self.ticket: "tickets.id", .day: "tickets.day", .number: "tickets.number",
    ]
    static let list = listed()
  }

  private static func visit(_ row: Row, after places: Int = 0) throws -> Visit {
    guard let day = CivilDate(iso: row[VisitColumn.day, after: places] as String),
      let purpose = TicketPurpose(rawValue: row[VisitColumn.purpose, after: places])
    else { throw StoreFailure.unreadable }
    let doubts = (row[VisitColumn.doubts, after: places] as String).split(separator: " ")
    return Visit(
      ticket: TicketID(rawValue: row[VisitColumn.ticket, after: places]), day: day,
      number: row[VisitColumn.number, after: places], purpose: purpose,
      waitedMilliseconds: row[VisitColumn.waitedMs, after: places],
      isDoubtful: doubts.contains { WaitDoubt(rawValue: String($0))?.isOfWait ?? true })
  }
}

extension TicketRows {
  /// A visit as a day left it that carried it over; `nil` when that day did not.
  static func carriedOver(_ id: TicketID, on day: CivilDate, in db: Database) throws -> Ticket? {
    let subject = ActSubject.ticket(id)
    let steps = try Row.fetchAll(
      db, sql: CaseStore.historySQL, arguments: [subject.kind, subject.id]
    ).map(TicketStep.init)
    guard let last = steps.lastIndex(where: { $0.kind == .carriedOver && $0.at.date == day }) else {
      return nil
    }
    let back = try Int64.fetchAll(db, sql: stepsBack)
    var made: (ticket: Ticket, lastSeq: Int64)?
    for step in steps[...last] {
      guard let act = step.act else { return nil }
      if var found = made {
        let wentBack = back.contains { $0 > found.lastSeq && $0 <= step.seq }
        try found.ticket.apply(act, at: step.at, by: step.staff, clockWentBack: wentBack)
        made = (found.ticket, step.seq)
      } else if case .issued(let issue) = act {
        made = (Ticket(issue: issue, at: step.at), step.seq)
      }
    }
    return made?.ticket
  }
}

/// A step of a visit, as it was recorded.
public struct TicketStep: Hashable, Sendable {
  public let seq: Int64
  public let at: Moment
  public let kind: TicketActKind
  /// `nil` when it was forgotten.
  public let act: TicketAct?
  public let staff: StaffID
  public let clockWentBack: Bool

  init(_ row: Row) throws {
    let header = ActHeader(row: row)
    guard let kind = TicketActKind(rawValue: header.kind), let moment = header.moment else {
      throw StoreFailure.unreadable
    }
    let payload = try ActPayload<TicketAct>(history: row)
    seq = header.seq
    at = moment
    self.kind = kind
    act = payload?.act
    staff = StaffID(rawValue: header.staff)
    clockWentBack = header.clock == "back"
  }

  /// Where a call led; `nil` for other steps.
  public var window: String? {
    switch act {
    case .called(let window), .calledAgain(let window): window
    default: nil
    }
  }
}
