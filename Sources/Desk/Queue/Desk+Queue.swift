import Casework
import Controls
import Papers
import Reception
import Standards
import Words

/// What is done with the queue, and where serving leads.
extension Desk {
  func perform(_ step: QueueStep, at counter: Counter) throws(CounterFailure) {
    do throws(CounterFailure) {
      try take(step, at: counter)
    } catch {
      // What somebody else did meanwhile is shown beside what went wrong.
      if case .store(.ticketChanged) = error { showQueueAgain() }
      if case .store(.ticketRefused) = error { showQueueAgain() }
      throw error
    }
  }

  private func take(_ step: QueueStep, at counter: Counter) throws(CounterFailure) {
    switch step {
    case .issue(let purpose):
      let ticket = try counter.issueTicket(for: purpose)
      showQueueAgain()
      update(.result(.ticket(ticket)))
      say(words(.queueSaidIssued, told(ticket)), .good)
    case .callNext(let purposes):
      guard let ticket = try counter.callNext(of: purposes) else {
        return say(words(.queueNobody), .plain)
      }
      saidCalled(ticket)
    case .call(let ticket, let reason): saidCalled(try counter.call(ticket, reason: reason))
    case .take(let acts, let ticket):
      let changed = try counter.perform(acts, on: ticket)
      showQueueAgain()
      if acts.contains(where: { $0.kind == .servingBegan }) { goOn(with: changed) }
      say(
        words(
          .queueSaidState,
          ["number": String(changed.number), "state": words.name(of: changed.state)]), .good)
    case .endDay(let end, let reason):
      let ended = try counter.endDay(end, reason: reason)
      showQueueAgain()
      say(words(.queueDayEnded, ["count": String(ended.count)]), .good)
    case .print(let ticket):
      let slip = TicketSlip(ticket, limits: try counter.queueLimits()).paper(words)
      perform(.print(slip, PaperOrder(), of: nil))
    }
  }

  private func saidCalled(_ ticket: Ticket) {
    showQueueAgain()
    update(.result(.ticket(ticket)))
    say(words(.queueSaidCalled, told(ticket)), .good)
  }

  private func told(_ ticket: Ticket) -> [String: String] {
    ["number": String(ticket.number), "purpose": words.name(of: ticket.purpose)]
  }

  private func showQueueAgain() {
    refresh()
    readAgain()
  }

  func read(_ reading: QueueReading, at counter: Counter) throws(CounterFailure) {
    switch reading {
    case .now: update(.result(.queue(try counter.queue())))
    case .today: update(.result(.queueDay(try counter.queueDay(counter.now.date))))
    case .day(let day): update(.result(.queueDay(try counter.queueDay(day))))
    }
  }

  /// What the visitor came for: the case, the search for the person, the results that lie ready, the
  /// papers to bring, the register of complaints. Esc leads back to the queue.
  private func goOn(with ticket: Ticket) {
    if let id = ticket.cases.last { return perform(.showCase(id)) }
    switch ticket.purpose {
    case .handIn: stack.append(PersonSearch(view))
    case .collect:
      let list = CaseList(view, filter: CaseFilter(state: .ready))
      stack.append(list)
      if let reading = list.reading { perform(reading) }
    case .ask: stack.append(ServiceChoice(.inform, view))
    case .complain:
      stack.append(ComplaintList(view))
      readAgain()
    }
  }
}
