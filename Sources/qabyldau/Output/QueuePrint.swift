import CaseStore
import Casework
import Reception
import Standards
import Wording
import Words

/// Tickets, the queue and its figures as commands print them. Clerks are named by login, visitors not
/// at all.
struct QueuePrint {
  let desk: CaseDesk
  let logins: [StaffID: String]
  let limits: QueueLimits
  let now: Moment

  var words: Words { desk.words }

  init(_ desk: CaseDesk) throws {
    self.desk = desk
    let (staff, limits) = try desk.attempt { () throws(CounterFailure) in
      (try desk.counter.staffList(), try desk.counter.queueLimits())
    }
    logins = Dictionary(
      staff.map { ($0.id, $0.login) }, uniquingKeysWith: { first, _ in first })
    self.limits = limits
    now = desk.counter.now
  }

  // MARK: Tickets

  func say(_ ticket: Ticket, json: Bool) throws {
    if json { return Output.say(try object(ticket)) }
    Output.say(row(ticket))
  }

  func say(_ ticket: Ticket, _ steps: [TicketStep], json: Bool) throws {
    if json {
      guard case .object(let ticket) = try object(ticket) else { return }
      return Output.say(
        .object(ticket.merging(["steps": .list(steps.map(object))]) { first, _ in first }))
    }
    Output.say(row(ticket))
    for step in steps {
      Output.say(
        "\(step.at.date) \(words.time(minuteOfDay: step.at.minuteOfDay))  "
          + "\(step.kind.rawValue)  \(logins[step.staff] ?? "-")"
          + (step.window.map { "  " + words.place($0) } ?? ""))
    }
  }

  func say(_ queue: WaitingQueue, as list: ListOptions) throws {
    if list.json {
      var told: [String: JSON] = [
        "now": JSON(clock: queue.now), "waiting": .number(queue.waiting),
        "tickets": .list(try queue.lines.map { try object($0.ticket) }),
      ]
      told["limits"] = ["hand-in": .number(limits.handIn), "collect": .number(limits.collect)]
      return Output.say(.object(told))
    }
    if list.table.isAsked {
      return try table(queue.lines.map(\.ticket)).say(list.table, desk)
    }
    if queue.lines.isEmpty { Output.say(words(.queueEmpty)) }
    for line in queue.lines { Output.say(row(line.ticket)) }
  }

  /// Every ticket that the figures of a day are made of.
  func say(ticketsOf told: QueueDay, as list: ListOptions) throws {
    if list.json {
      return Output.say([
        "day": JSON(told.day), "tickets": .list(try told.tickets.map { try object($0) }),
      ])
    }
    if list.table.isAsked { return try table(told.tickets).say(list.table, desk) }
    if told.tickets.isEmpty { Output.say(words(.queueEmpty)) }
    for ticket in told.tickets { Output.say(row(ticket)) }
  }

  /// What may hang in the hall: no name and no purpose, as that could shame.
  func say(_ board: HallBoard, as list: ListOptions) {
    if list.json {
      return Output.say([
        "now": JSON(clock: board.now), "waiting": .number(board.waiting),
        "tickets": .list(
          board.lines.map { line in
            [
              "number": .number(line.number), "state": .text(line.state.rawValue),
              "window": .text(line.window),
            ]
          }),
      ])
    }
    if list.table.isAsked { return table(board).say(list.table, desk) }
    if board.lines.isEmpty { Output.say(words(.queueEmpty)) }
    for line in board.lines {
      Output.say(
        [
          String(line.number), words.name(of: line.state),
          line.window.map { words.place($0) } ?? "",
        ].filter { !$0.isEmpty }.joined(separator: "  "))
    }
  }

  private func row(_ ticket: Ticket) -> String {
    let waited = ticket.waited(at: now)
    let minutes = WaitMinutes.begun(waited)
    let wait =
      limits.minutes(of: ticket.purpose).map {
        words(.queueMinutesOf(limit: String($0), minutes: String(minutes)))
      } ?? words(.queueMinutes(minutes: String(minutes)))
    return
      ([
        String(ticket.number), words.name(of: ticket.state), words.name(of: ticket.purpose), wait,
        words.name(of: limits.level(of: ticket.purpose, waited: waited)),
        ticket.priority == .ahead ? words(.queueAhead) : "",
        ticket.keptFor.map { words(.queueKeptFor(name: logins[$0] ?? "-")) } ?? "",
        ticket.clerk.flatMap { logins[$0] } ?? "",
        ticket.window.map { words.place($0) } ?? "",
      ] + doubts(ticket)).filter { !$0.isEmpty }.joined(separator: "  ")
  }

  func doubts(_ ticket: Ticket) -> [String] {
    WaitDoubt.allCases.filter(ticket.doubts.contains).map {
      words(WordKey(rawValue: "wait-doubt." + $0.rawValue))
    }
  }

  func object(_ ticket: Ticket) throws -> JSON {
    let waited = ticket.waited(at: now)
    let cases = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.caseNumbers(of: Set(ticket.cases))
    }
    return [
      "number": .number(ticket.number), "day": JSON(ticket.day),
      "purpose": .text(ticket.purpose.rawValue), "state": .text(ticket.state.rawValue),
      "hold_cause": .text(ticket.holdCause?.rawValue),
      "priority": .text(ticket.priority.rawValue),
      "kept_for": .text(ticket.keptFor.flatMap { logins[$0] }),
      "clerk": .text(ticket.clerk.flatMap { logins[$0] }),
      "window": .text(ticket.window), "calls": .number(ticket.calls),
      "issued": JSON(clock: ticket.issued), "since": JSON(clock: ticket.since),
      "waited_minutes": .number(WaitMinutes.begun(waited)),
      "waited_seconds": .number(Int(waited / 1000)),
      "limit_minutes": .number(limits.minutes(of: ticket.purpose)),
      "level": .text(limits.level(of: ticket.purpose, waited: waited).rawValue),
      "doubts": .list(
        WaitDoubt.allCases.filter(ticket.doubts.contains).map { .text($0.rawValue) }),
      "reason": .text(ticket.reason),
      "cases": .list(ticket.cases.map { .text(cases[$0]?.description) }),
    ]
  }

  private func object(_ step: TicketStep) -> JSON {
    var told: [String: JSON] = [
      "act": .text(step.kind.rawValue), "seq": .number(Int(step.seq)), "at": JSON(clock: step.at),
      "by": .text(logins[step.staff]), "clock_went_back": .flag(step.clockWentBack),
      "reason": .null, "window": .null,
    ]
    switch step.act {
    case .outOfTurn(let reason), .timeWasWrong(let reason), .carriedOver(let reason),
      .closed(let reason):
      told["reason"] = .text(reason)
    case .called(let window), .calledAgain(let window): told["window"] = .text(window)
    default: break
    }
    return .object(told)
  }

  // MARK: Figures

  func say(_ told: QueueDay, as list: ListOptions) throws {
    if list.table.isAsked { return table(told).say(list.table, desk) }
    list.json ? Output.say(object(told)) : Output.say(text(told))
  }

  private func text(_ told: QueueDay) -> String {
    let figures = told.figures
    var lines = [figures.day.description]
    lines.append("\(words(.queueAll)): \(text(figures.all, isToday: figures.isToday))")
    for purpose in TicketPurpose.allCases {
      guard let own = figures.purposes[purpose] else { continue }
      lines.append("\(words.name(of: purpose)): \(text(own, isToday: figures.isToday))")
    }
    for over in figures.overLimit {
      lines.append(
        ([
          words(.queueTicketNumber(number: String(over.ticket.number))),
          words.name(of: over.ticket.purpose),
          words(.queueMinutesOf(limit: String(over.limit), minutes: String(over.minutes))),
          over.ticket.clerk.flatMap { logins[$0] } ?? "",
        ] + over.ticket.cases.compactMap { told.cases[$0]?.description })
        .filter { !$0.isEmpty }.joined(separator: "  "))
    }
    for clerk in figures.clerks {
      lines.append(
        "\(logins[clerk.clerk] ?? "-"): \(words.name(of: TicketState.served)) \(clerk.served), "
          + "\(words(.queueWorst)) \(clerk.worst.map(String.init) ?? "-")")
    }
    for hour in figures.hours {
      lines.append(
        "\(words.time(minuteOfDay: hour.hour * 60)): \(words(.queueIssued)) \(hour.issued), "
          + "\(words.name(of: TicketState.served)) \(hour.served), "
          + "\(words(.queueWorst)) \(hour.worst.map(String.init) ?? "-")")
    }
    lines.append(words.sentence(for: told.effect))
    return lines.joined(separator: "\n")
  }

  private func text(_ figures: WaitFigures, isToday: Bool) -> String {
    var parts = [(words(.queueIssued), String(figures.issued))]
    if isToday {
      parts.append((words.name(of: TicketState.waiting), String(figures.waiting)))
      if let longest = figures.longest { parts.append((words(.queueLongest), String(longest))) }
    }
    parts += [
      (words.name(of: TicketState.served), String(figures.served)),
      (words.name(of: TicketState.left), String(figures.left)),
      (words.name(of: TicketState.closed), String(figures.closed)),
      (words.name(of: TicketState.carriedOver), String(figures.carriedOver)),
      (words(.queueMedian), figures.median.map(String.init) ?? "-"),
      (words(.queueWorst), figures.worst.map(String.init) ?? "-"),
      (words(.queueOver), String(figures.overLimit)),
      (words(.queueDoubtful), String(figures.doubtful)),
    ]
    return parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  private func object(_ told: QueueDay) -> JSON {
    let figures = told.figures
    return [
      "day": JSON(figures.day), "all": object(figures.all, isToday: figures.isToday),
      "purposes": .object(
        Dictionary(
          uniqueKeysWithValues: figures.purposes.map {
            ($0.key.rawValue, object($0.value, isToday: figures.isToday))
          })),
      "over_limit": .list(
        figures.overLimit.map { over in
          [
            "number": .number(over.ticket.number), "day": JSON(over.ticket.day),
            "purpose": .text(over.ticket.purpose.rawValue),
            "state": .text(over.ticket.state.rawValue), "minutes": .number(over.minutes),
            "limit": .number(over.limit),
            "clerk": .text(over.ticket.clerk.flatMap { logins[$0] }),
            "cases": .list(over.ticket.cases.map { .text(told.cases[$0]?.description) }),
          ]
        }),
      "clerks": .list(
        figures.clerks.map { clerk in
          [
            "login": .text(logins[clerk.clerk]), "served": .number(clerk.served),
            "worst": .number(clerk.worst), "serving_minutes": .number(clerk.minutes),
          ]
        }),
      "hours": .list(
        figures.hours.map { hour in
          [
            "hour": .number(hour.hour), "issued": .number(hour.issued),
            "served": .number(hour.served), "worst": .number(hour.worst),
          ]
        }),
      "indicator_1_2": [
        "before": object(told.effect.before), "day": object(told.effect.day),
        "after": object(told.effect.after),
      ],
    ]
  }

  /// Who waits is known of today alone.
  private func object(_ figures: WaitFigures, isToday: Bool) -> JSON {
    [
      "issued": .number(figures.issued), "waiting": .number(isToday ? figures.waiting : nil),
      "longest": .number(figures.longest), "served": .number(figures.served),
      "left": .number(figures.left), "closed": .number(figures.closed),
      "carried_over": .number(figures.carriedOver), "median": .number(figures.median),
      "worst": .number(figures.worst), "over_limit": .number(figures.overLimit),
      "doubtful": .number(figures.doubtful),
    ]
  }

  private func object(_ share: WaitShare) -> JSON {
    [
      "within": .number(share.within), "over": .number(share.over),
      "unknown": .number(share.unknown), "per_mille": .number(share.percent?.tenths),
    ]
  }
}

extension JSON {
  /// `2009-06-01T09:00`, as the office's clock showed.
  fileprivate init(clock moment: Moment) {
    let (hour, minute) = moment.minuteOfDay.quotientAndRemainder(dividingBy: 60)
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    self = .text("\(moment.date)T\(padded(hour)):\(padded(minute))")
  }
}
