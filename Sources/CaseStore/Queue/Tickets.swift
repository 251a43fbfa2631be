import Casework
import Foundation
import GRDB
import Standards

/// The queue: tickets, and the acts on them. Two clerks never call the same visitor: whoever comes
/// second finds the ticket called.
extension CaseStore {
  /// Issues the next ticket of the day.
  ///
  /// - Throws: `notPermitted`; `busy`. No number is used up then.
  public func issueTicket(
    for purpose: TicketPurpose, by staff: StaffID, at moment: Moment
  ) throws(StoreFailure) -> Ticket {
    try write { db in
      let signature = try StaffRows.allowed(.workOnQueue, staff, in: db).signature
      let id = try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT coalesce(max(id), 0) + 1 FROM tickets"))
      let issue = TicketIssue(
        id: TicketID(rawValue: id ?? 1), number: try Self.nextNumber(on: moment.date, in: db),
        purpose: purpose)
      let act = TicketAct.issued(issue)
      _ = try ActLog.append(
        act, kind: act.kind.rawValue, about: .ticket(issue.id), by: signature, at: moment, in: db)
      let ticket = Ticket(issue: issue, at: moment)
      try TicketRows.save(ticket, lastSeq: try Self.lastSeq(db), in: db)
      return ticket
    }
  }

  /// Calls whoever is next for a clerk. A visitor the clerk is still serving is served with that.
  ///
  /// - Parameter purposes: whom the clerk calls at all.
  /// - Returns: `nil` when nobody of these purposes waits; nothing is changed then.
  /// - Throws: `ticketRefused` while somebody the clerk called has not come; `notPermitted`;
  ///   `busy`.
  public func callNext(
    of purposes: Set<TicketPurpose>, limits: QueueLimits, by staff: StaffID, at moment: Moment
  ) throws(StoreFailure) -> Ticket? {
    try write { db in
      let member = try StaffRows.allowed(.workOnQueue, staff, in: db)
      let signature = member.signature
      let open = try TicketRows.open(in: db)
      guard
        let next = WaitingQueue.next(
          among: open.map(\.ticket), for: staff, purposes: purposes, limits: limits),
        let found = open.first(where: { $0.ticket.id == next.id })
      else { return nil }
      try Self.finish(open, before: next, by: signature, at: moment, in: db)
      return try Self.perform(
        [.called(window: member.window)], on: found, by: signature, at: moment, in: db)
    }
  }

  /// Calls one ticket. One that is not first in its turn needs a reason.
  ///
  /// - Throws: `ticketRefused`: `notItsTurn` without a reason, `finishFirst` while somebody the
  ///   clerk called has not come, or as the step is hindered; `noSuchTicket`; `notPermitted`;
  ///   `busy`.
  public func call(
    _ id: TicketID, reason: String? = nil, by staff: StaffID, at moment: Moment
  ) throws(StoreFailure) -> Ticket {
    try write { db in
      let member = try StaffRows.allowed(.workOnQueue, staff, in: db)
      let signature = member.signature
      let open = try TicketRows.open(in: db)
      guard let found = open.first(where: { $0.ticket.id == id }) else {
        throw try Self.stored(id, in: db) == nil
          ? StoreFailure.noSuchTicket : .ticketRefused(.hasEnded)
      }
      var acts = [TicketAct.called(window: member.window)]
      if !WaitingQueue.isInTurn(found.ticket, among: open.map(\.ticket), for: staff) {
        guard let reason else { throw TicketRefusal.notItsTurn }
        if found.ticket.priority == .usual { acts.insert(.outOfTurn(reason: reason), at: 0) }
      }
      try Self.finish(open, before: found.ticket, by: signature, at: moment, in: db)
      return try Self.perform(acts, on: found, by: signature, at: moment, in: db)
    }
  }

  /// Takes steps with a ticket, all or none. Calls keep the window of whoever calls.
  ///
  /// - Parameter revision: the one the clerk saw; with another one stored it is `ticketChanged`.
  ///   `nil` takes it as it is.
  /// - Throws: `ticketChanged`; `ticketRefused`; `noSuchTicket`; `noSuchCase` or `noSuchStaff` for
  ///   what a step names; `notPermitted`; `busy`.
  public func perform(
    _ acts: [TicketAct], on id: TicketID, expecting revision: Int? = nil, by staff: StaffID,
    at moment: Moment
  ) throws(StoreFailure) -> Ticket {
    try write { db in
      let member = try StaffRows.allowed(.workOnQueue, staff, in: db)
      let signature = member.signature
      guard let found = try Self.stored(id, in: db) else { throw StoreFailure.noSuchTicket }
      guard revision == nil || revision == found.ticket.revision else {
        throw StoreFailure.ticketChanged(current: found.ticket)
      }
      if acts.contains(where: { $0.kind == .servingBegan }) {
        try Self.finish(
          try TicketRows.open(in: db), before: found.ticket, by: signature, at: moment, in: db)
      }
      return try Self.perform(
        acts.map { $0.calling(to: member.window) }, on: found, by: signature, at: moment, in: db)
    }
  }

  /// Takes one step with each of several tickets, all or none.
  ///
  /// - Throws: `ticketRefused` or `noSuchTicket` for one of them; `noSuchCase` or `noSuchStaff` for
  ///   what the step names; `notPermitted`; `busy`.
  public func perform(
    _ act: TicketAct, on ids: [TicketID], by staff: StaffID, at moment: Moment
  ) throws(StoreFailure) -> [Ticket] {
    try write { db in
      let signature = try StaffRows.allowed(.workOnQueue, staff, in: db).signature
      return try ids.map { id in
        guard let found = try Self.stored(id, in: db) else { throw StoreFailure.noSuchTicket }
        return try Self.perform([act], on: found, by: signature, at: moment, in: db)
      }
    }
  }

  /// A clerk has one visitor at a time: one still served is served, one who was called and has not
  /// come is somebody to be decided about first.
  private static func finish(
    _ open: [(ticket: Ticket, lastSeq: Int64)], before next: Ticket, by signature: Signature,
    at moment: Moment, in db: Database
  ) throws {
    for own in open where own.ticket.clerk == signature.id && own.ticket.id != next.id {
      switch own.ticket.state {
      case .called: throw TicketRefusal.finishFirst(number: own.ticket.number)
      case .serving: _ = try perform([.served], on: own, by: signature, at: moment, in: db)
      case .waiting, .onHold, .carriedOver, .served, .left, .closed: break
      }
    }
  }

  /// In the save of a case: the visitor whom the clerk is serving came about it.
  static func noteVisit(
    of acts: [Act], on id: CaseID, by signature: Signature, at moment: Moment, in db: Database
  ) throws {
    guard let own = try TicketRows.own(of: signature.id, in: db), own.ticket.state == .serving,
      !own.ticket.cases.contains(id),
      acts.contains(where: { $0.isPart(ofVisitFor: own.ticket.purpose) })
    else { return }
    _ = try write([.about(id)], on: own, by: signature, at: moment, in: db)
  }

  private static func perform(
    _ acts: [TicketAct], on found: (ticket: Ticket, lastSeq: Int64), by signature: Signature,
    at moment: Moment, in db: Database
  ) throws -> Ticket {
    for act in acts {
      switch act {
      case .about(let id), .servingBegan(let id?):
        guard try CaseRows.bytes(id, in: db) != nil else { throw StoreFailure.noSuchCase }
      case .handedOver(let colleague):
        guard try StaffRows.find(colleague, in: db)?.active == true else {
          throw StoreFailure.noSuchStaff
        }
      case .issued, .called, .calledAgain, .servingBegan(nil), .held, .left, .backToQueue,
        .outOfTurn,
        .timeWasWrong, .purposeChanged, .notAbout, .carriedOver, .closed, .served:
        break
      }
    }
    return try write(acts, on: found, by: signature, at: moment, in: db)
  }

  private static func write(
    _ acts: [TicketAct], on found: (ticket: Ticket, lastSeq: Int64), by signature: Signature,
    at moment: Moment, in db: Database
  ) throws -> Ticket {
    var (ticket, lastSeq) = found
    for act in acts {
      let stored = try ActLog.append(
        act, kind: act.kind.rawValue, about: .ticket(ticket.id), by: signature, at: moment, in: db)
      try ticket.apply(
        stored, at: moment, by: signature.id,
        clockWentBack: try TicketRows.clockWentBack(since: lastSeq, in: db))
      lastSeq = try Self.lastSeq(db)
    }
    try TicketRows.save(ticket, lastSeq: lastSeq, in: db)
    try TicketRows.saveCases(of: ticket, before: found.ticket.cases, in: db)
    return ticket
  }

  private static func stored(_ id: TicketID, in db: Database) throws
    -> (ticket: Ticket, lastSeq: Int64)?
  {
    try TicketRows.all("WHERE id = ?", [id.rawValue], in: db).first
  }

  private static func lastSeq(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(db.cachedStatement(sql: "SELECT max(seq) FROM acts")) ?? 0
  }

  /// The next number of a day that no open ticket of another day has: what is called out in the hall
  /// means one visitor.
  private static func nextNumber(on day: CivilDate, in db: Database) throws -> Int {
    let last = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT coalesce(max(number), 0) FROM tickets WHERE day = ?"),
      arguments: [day.description])
    let taken = try Set(
      Int.fetchAll(
        db.cachedStatement(
          sql: "SELECT number FROM tickets \(PartialIndex.ticketsOpen.rows)")))
    var number = (last ?? 0) + 1
    while taken.contains(number) { number += 1 }
    return number
  }
}

extension TicketAct {
  /// A call with the window it was made from.
  fileprivate func calling(to window: String?) -> TicketAct {
    switch self {
    case .called: .called(window: window)
    case .calledAgain: .calledAgain(window: window)
    case .issued, .servingBegan, .held, .left, .backToQueue, .handedOver, .outOfTurn,
      .timeWasWrong, .purposeChanged, .about, .notAbout, .carriedOver, .closed, .served:
      self
    }
  }
}
