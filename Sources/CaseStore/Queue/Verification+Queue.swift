import Casework
import Foundation
import GRDB

extension Verification {
  /// Every ticket as its acts make it, with the act it was saved by last.
  mutating func ticketsOfHistory(_ db: Database) throws
    -> [TicketID: (ticket: Ticket, lastSeq: Int64)]
  {
    let steps = try Int64.fetchAll(db, sql: TicketRows.stepsBack + " ORDER BY later.seq")
    var made: [TicketID: (ticket: Ticket, lastSeq: Int64)] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(ActHeader.columns), payload
        FROM acts LEFT JOIN payloads ON payloads.seq = acts.seq
        WHERE subject_kind = ? ORDER BY acts.seq
        """, arguments: [ActSubject.ticket(TicketID(rawValue: 0)).kind])
    while let row = try rows.next() {
      let seq: Int64 = row[0]
      guard let id = Int64(row[2] as String).map(TicketID.init(rawValue:)),
        let step = try? TicketStep(row)
      else {
        report.problems.append(.unreadableAct(seq: seq))
        continue
      }
      guard let act = step.act else { continue }
      do throws(TicketRefusal) {
        if var found = made[id] {
          let wentBack = steps.contains { $0 > found.lastSeq && $0 <= seq }
          try found.ticket.apply(act, at: step.at, by: step.staff, clockWentBack: wentBack)
          made[id] = (found.ticket, seq)
        } else if case .issued(let issue) = act, issue.id == id {
          made[id] = (Ticket(issue: issue, at: step.at), seq)
        } else {
          throw TicketRefusal.notCalled
        }
      } catch {
        report.problems.append(.unlawfulStep(seq: seq, error))
      }
    }
    return made
  }

  mutating func checkTickets(_ db: Database) throws {
    var made = try ticketsOfHistory(db)
    var cases = Set(
      try Row.fetchAll(db, sql: "SELECT ticket_id, case_id FROM ticket_cases").map {
        [$0[0] as Int64, $0[1] as Int64]
      })
    let rows = try Row.fetchCursor(
      db, sql: "SELECT \(TicketRows.columns), last_seq FROM tickets ORDER BY id")
    while let row = try rows.next() {
      let id = TicketID(rawValue: row[0])
      let kept = (0...TicketRows.columnNames.count).map { row[$0] as DatabaseValue }
      let expected = made.removeValue(forKey: id)
      let links = expected?.ticket.cases.map { [id.rawValue, $0.rawValue] } ?? []
      let isLinked = links.allSatisfy { cases.remove($0) != nil }
      if !isLinked
        || expected.map({ TicketRows.values($0.ticket) + [$0.lastSeq.databaseValue] }) != kept
      {
        report.problems.append(.changedTicket(id))
      }
    }
    let strays = Set(cases.map { TicketID(rawValue: $0[0]) }).union(made.keys)
    report.problems += strays.sorted { $0.rawValue < $1.rawValue }.map { .changedTicket($0) }
  }
}

extension TicketRows {
  /// Makes all tickets anew from history.
  static func rebuild(by check: inout Verification, in db: Database) throws {
    try db.execute(sql: "DELETE FROM tickets; DELETE FROM ticket_cases")
    let made = try check.ticketsOfHistory(db).values
    for found in made.sorted(by: { $0.ticket.id.rawValue < $1.ticket.id.rawValue }) {
      try save(found.ticket, lastSeq: found.lastSeq, in: db)
      try saveCases(of: found.ticket, before: [], in: db)
    }
  }
}
