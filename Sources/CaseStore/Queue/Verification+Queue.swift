import Casework
import Foundation
import GRDB

extension Verification {
  /// Every ticket as its acts make it, with the act it was saved by last.
  ///
  /// - Parameter last: the last act that is looked at.
  mutating func ticketsOfHistory(_ db: Database, through last: Int64 = .max) throws
    -> [TicketID: (ticket: Ticket, lastSeq: Int64)]
  {
    let steps = try Int64.fetchAll(db, sql: TicketRows.stepsBack + " ORDER BY later.seq")
    var made: [TicketID: (ticket: Ticket, lastSeq: Int64)] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(ActColumn.list), \(HistoryColumn.list)
        FROM acts LEFT JOIN payloads ON payloads.seq = acts.seq
        WHERE subject_kind = ? AND acts.seq <= ? ORDER BY acts.seq
        """, arguments: [ActSubject.ticket(TicketID(rawValue: 0)).kind, last])
    while let row = try rows.next() {
      let seq: Int64 = row[ActColumn.seq]
      guard let id = Int64(row[ActColumn.subjectID] as String).map(TicketID.init(rawValue:)),
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

  /// Which visit was about which case.
  private enum VisitedColumn: Int, SelectedColumn {
    case ticketID, caseID

    static let list = listed()
  }

  mutating func checkTickets(_ db: Database) throws {
    var made = try ticketsOfHistory(db)
    var cases = Set(
      try Row.fetchAll(db, sql: "SELECT \(VisitedColumn.list) FROM ticket_cases").map {
        [$0[VisitedColumn.ticketID] as Int64, $0[VisitedColumn.caseID]]
      })
    let rows = try Row.fetchCursor(
      db, sql: "SELECT \(TicketColumn.list) FROM tickets ORDER BY id")
    while let row = try rows.next() {
      let id = TicketID(rawValue: row[TicketColumn.id])
      let kept = Array(row.databaseValues)
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
