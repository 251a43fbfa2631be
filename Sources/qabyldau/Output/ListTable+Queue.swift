import Casework
import Documents
import Reception
import Wording
import Words

/// Tickets and figures of the queue as tables. Clerks are named by login, visitors not at all.
extension QueuePrint {
  func table(_ tickets: [Ticket]) throws -> ListTable {
    let cases = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.caseNumbers(of: Set(tickets.flatMap(\.cases)))
    }
    let heads: [WordKey] = [
      .columnNumber, .logColumnDay, .queueColumnIssued, .queueColumnPurpose, .columnState,
      .tableWaited, .queueColumnLimit, .queueColumnWith, .queueWindowTitle, .tableCases,
      .queueColumnNote,
    ]
    return ListTable(
      heads, words,
      tickets.map { ticket in
        let waited = ticket.waited(at: now)
        let notes =
          [
            words.name(of: limits.level(of: ticket.purpose, waited: waited)),
            ticket.priority == .ahead ? words(.queueAhead) : "",
            ticket.keptFor.map { words(.queueKeptFor(name: logins[$0] ?? "-")) } ?? "",
            ticket.reason ?? "",
          ] + doubts(ticket)
        return [
          .count(ticket.number), .shown(ticket.day),
          .time(words.time(minuteOfDay: ticket.issued.minuteOfDay)),
          .shown(words.name(of: ticket.purpose)), .shown(words.name(of: ticket.state)),
          .count(WaitMinutes.begun(waited)), .count(limits.minutes(of: ticket.purpose)),
          .shown(ticket.clerk.flatMap { logins[$0] }), .shown(ticket.window),
          .shown(ticket.cases.compactMap { cases[$0]?.description }.joined(separator: " ")),
          .shown(notes.filter { !$0.isEmpty }.joined(separator: "; ")),
        ]
      })
  }

  func table(_ board: HallBoard) -> ListTable {
    ListTable(
      [.columnNumber, .columnState, .queueWindowTitle], words,
      board.lines.map { line in
        [.count(line.number), .shown(words.name(of: line.state)), .shown(line.window)]
      })
  }

  /// The day, its purposes, who served and its hours, a line each; what a line does not have is empty.
  func table(_ told: QueueDay) -> ListTable {
    let figures = told.figures
    let heads: [String] =
      [words(.logColumnDay), words(.columnWhat), words(.queueColumnIssued)]
      + [TicketState.waiting, .served, .left, .closed, .carriedOver].map { words.name(of: $0) }
      + [
        words(.queueMedian), words(.queueWorst), words(.queueOver), words(.queueDoubtful),
        words(.queueColumnServing),
      ]
    let (day, none) = (CSV.Cell.shown(figures.day), CSV.Cell.count(nil))
    func line(_ name: String, _ own: WaitFigures) -> [CSV.Cell] {
      [
        day, .shown(name), .count(own.issued), .count(figures.isToday ? own.waiting : nil),
        .count(own.served), .count(own.left), .count(own.closed), .count(own.carriedOver),
        .count(own.median), .count(own.worst), .count(own.overLimit), .count(own.doubtful), none,
      ]
    }
    let purposes = TicketPurpose.allCases.compactMap { purpose in
      figures.purposes[purpose].map { line(words.name(of: purpose), $0) }
    }
    let clerks: [[CSV.Cell]] = figures.clerks.map { clerk in
      [
        day, .shown(logins[clerk.clerk]), none, none, .count(clerk.served), none, none, none, none,
        .count(clerk.worst), none, none, .count(clerk.minutes),
      ]
    }
    let hours: [[CSV.Cell]] = figures.hours.map { hour in
      [
        day, .time(words.time(minuteOfDay: hour.hour * 60)), .count(hour.issued), none,
        .count(hour.served), none, none, none, none, .count(hour.worst), none, none, none,
      ]
    }
    return ListTable(
      heads: heads, rows: [line(words(.queueAll), figures.all)] + purposes + clerks + hours)
  }
}

extension CaseDesk {
  /// Who sits where.
  func table(ofWindows members: [StaffMember]) -> ListTable {
    ListTable(
      [.staffColumnAccount, .columnName, .queueWindowTitle], words,
      members.map { member in
        [.shown(member.login), .shown(member.signature.fullName), .shown(member.window)]
      })
  }
}
