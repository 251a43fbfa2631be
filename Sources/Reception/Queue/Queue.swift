import CaseStore
import Casework
import Standards

/// What a day in the queue was like, with the cases behind it.
public struct QueueDay: Hashable, Codable, Sendable {
  public let day: CivilDate
  /// Those of the day, those that ended on it, those it carried over, as they were then, and, of today,
  /// open ones.
  public let tickets: [Ticket]
  public let limits: QueueLimits
  /// The moment it was read.
  public let now: Moment
  /// What the day does to indicator 1.2 of its year.
  public let effect: WaitEffect
  /// Numbers of the cases that the visits were about.
  public let cases: [CaseID: CaseNumber]

  public var figures: QueueFigures { figures(at: now) }

  /// What the figures are at another moment, if nothing happens.
  public func figures(at now: Moment) -> QueueFigures {
    QueueFigures(tickets, day: day, limits: limits, now: now)
  }
}

/// How the tickets that are left at the end of a day end.
public enum DayEnd: String, CaseIterable, Codable, Hashable, Sendable {
  /// The visitors come again.
  case carry
  case close
}

/// The queue at the counter.
extension Counter {
  /// The limits of ¶7 2)–3) today.
  ///
  /// - Throws: `law` when the standards cannot be read.
  public func queueLimits() throws(CounterFailure) -> QueueLimits {
    let today = now.date
    return try attempt { try QueueLimits(law, on: today) }
  }

  /// Every open ticket, as this moment finds it.
  ///
  /// - Throws: `store` or `law` when the tickets or the limits cannot be read.
  public func queue() throws(CounterFailure) -> WaitingQueue {
    let moment = now
    let limits = try queueLimits()
    return try attempt {
      WaitingQueue(try store.openTickets(at: moment), limits: limits, now: moment)
    }
  }

  /// What a visitor may see: where the last called go, who is next.
  ///
  /// - Throws: `store` or `law` when the tickets or the limits cannot be read; `store(.gone)` when another
  ///   store lies where this one was opened: what is read of it is no longer so.
  public func hall() throws(CounterFailure) -> HallBoard {
    _ = try attempt { try store.dataVersion() }
    let queue = try queue()
    return try attempt { HallBoard(queue, calls: try store.hallCalls(on: queue.now.date)) }
  }

  /// How many wait; whom one has called or is serving.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func queueCount() throws(CounterFailure) -> QueueCount {
    let (waiting, own) = try attempt { try store.queueCount(of: staff.id) }
    return QueueCount(waiting: waiting, own: own)
  }

  /// Issues the next ticket of the day.
  ///
  /// - Throws: `store` when it cannot be saved: no number is used up then.
  public func issueTicket(for purpose: TicketPurpose) throws(CounterFailure) -> Ticket {
    return try attempt { try store.issueTicket(for: purpose, by: staff.id, at: now) }
  }

  /// Calls whoever is next; whom one is serving is served with that.
  ///
  /// - Returns: `nil` when nobody of these purposes waits.
  /// - Throws: `store(.ticketRefused(.finishFirst))` while one who was called has not come; `law`.
  public func callNext(of purposes: Set<TicketPurpose>) throws(CounterFailure) -> Ticket? {
    let limits = try queueLimits()
    return try attempt {
      try store.callNext(of: purposes, limits: limits, by: staff.id, at: now)
    }
  }

  /// Calls one ticket; one that is not first in its turn needs a reason.
  ///
  /// - Throws: `store(.ticketRefused)`: `notItsTurn` without a reason, `finishFirst`, or as the step is
  ///   hindered; `store(.noSuchTicket)`.
  public func call(_ id: TicketID, reason: String? = nil) throws(CounterFailure) -> Ticket {
    return try attempt { try store.call(id, reason: reason, by: staff.id, at: now) }
  }

  /// Takes steps with a ticket as the clerk saw it.
  ///
  /// - Throws: `store(.ticketChanged)` when somebody else took a step first; `store(.ticketRefused)`;
  ///   `store(.noSuchTicket)`, `.noSuchCase` or `.noSuchStaff`. None of the steps is taken then.
  public func perform(_ acts: [TicketAct], on seen: Seen<TicketID>) throws(CounterFailure)
    -> Ticket
  {
    return try attempt {
      try store.perform(acts, on: seen.id, expecting: seen.revision, by: staff.id, at: now)
    }
  }

  /// Ends a day for everybody who still waits; whoever is being served is left alone. Whom an earlier
  /// day carried over and who did not come is closed with `close`.
  ///
  /// - Parameter day: an earlier day alone: whom nobody has dealt with since; `nil` for today and all
  ///   before.
  /// - Returns: the tickets that ended.
  /// - Throws: `store(.ticketRefused)` without a reason, or when a colleague has meanwhile begun to
  ///   serve one of them. None ends then.
  public func endDay(_ end: DayEnd, reason: String, of day: CivilDate? = nil)
    throws(CounterFailure) -> [Ticket]
  {
    let moment = now
    let left = try queue().lines.map(\.ticket).filter {
      $0.isLeft(atEndOf: day ?? moment.date, closing: end == .close)
    }
    let act = end == .carry ? TicketAct.carriedOver(reason: reason) : .closed(reason: reason)
    return try attempt {
      try store.perform(act, on: left.map(\.id), by: staff.id, at: moment)
    }
  }

  /// The open ticket of a number, else the one a day gave it.
  ///
  /// - Parameter day: today when `nil`.
  /// - Throws: `store(.noSuchTicket)`.
  public func ticket(number: Int, of day: CivilDate? = nil) throws(CounterFailure) -> Ticket {
    try attempt {
      let found = try store.ticket(number: number, of: day ?? now.date)
      guard let found, day == nil || found.day == day else { throw StoreFailure.noSuchTicket }
      return found
    }
  }

  /// The steps of a visit, oldest first.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func history(of ticket: Ticket) throws(CounterFailure) -> [TicketStep] {
    try attempt { try store.history(of: ticket.id) }
  }

  /// The numbers of cases by their ids.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func caseNumbers(of ids: Set<CaseID>) throws(CounterFailure) -> [CaseID: CaseNumber] {
    if ids.isEmpty { return [:] }
    return try attempt { try store.caseNumbers(of: ids) }
  }

  /// What a case waited in queues.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func waits(of record: CaseRecord) throws(CounterFailure) -> Waits {
    try attempt { try store.waits(of: record.id) }
  }

  /// The figures of a day, today's as they are now.
  ///
  /// - Throws: `store` or `law` when the tickets or the limits cannot be read.
  public func queueDay(_ day: CivilDate) throws(CounterFailure) -> QueueDay {
    let moment = now
    return try attempt {
      let tickets = try store.tickets(of: day, at: moment)
      let newYear = CivilDate(year: day.year, month: 1, day: 1) ?? day
      return QueueDay(
        day: day, tickets: tickets, limits: try QueueLimits(law, on: day), now: moment,
        effect: WaitEffect(try store.waits(deliveredFrom: newYear, through: day), on: day),
        cases: try store.caseNumbers(of: Set(tickets.flatMap(\.cases))))
    }
  }
}
