import ArgumentParser
import Casework
import Reception
import Standards
import Words

struct TicketTimeWrong: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wrong", abstract: "Mark that a visit's times are wrong: no figure counts it.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var ticket: TicketOptions
  @Option(help: "The day of the ticket, YYYY-MM-DD, when it is not today's.") var day: CivilDate?
  @Option(help: "What happened, in writing.") var reason: String

  func run() throws {
    let desk = try CaseDesk(options)
    let seen = try desk.ticket(ticket.number, of: day)
    let changed = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.perform([.timeWasWrong(reason: reason)], on: seen.seen)
    }
    try QueuePrint(desk).say(changed, json: ticket.json)
  }
}

struct ChangePurpose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purpose", abstract: "The visitor came for something else.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var ticket: TicketOptions
  @Option(name: .customLong("for"), help: "hand-in, collect, ask or complain.")
  var purpose: TicketPurpose

  func run() throws { try CaseDesk(options).does(.purposeChanged(purpose), on: ticket) }
}

struct TicketAbout: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "about", abstract: "Which case a visit was about; --not takes it back.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var ticket: TicketOptions
  @Option(help: "The case's number.") var `case`: String
  @Option(help: "The day of the ticket, YYYY-MM-DD, when it is not today's.") var day: CivilDate?
  @Flag(help: "It was not about this case.") var not = false

  func run() throws {
    let desk = try CaseDesk(options)
    let record = try desk.record(`case`)
    let seen = try desk.ticket(ticket.number, of: day)
    let changed = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.perform([not ? .notAbout(record.id) : .about(record.id)], on: seen.seen)
    }
    try QueuePrint(desk).say(changed, json: ticket.json)
  }
}

struct EndDay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "end-of-day",
    abstract: "Carry whoever still waits over to another day, or close their tickets.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "carry or close.") var end: DayEnd
  @Option(help: "Why, in writing.") var reason: String
  @Option(help: "An earlier day alone, YYYY-MM-DD: whoever came since is left as they are.")
  var day: CivilDate?
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let (ended, left) = try desk.attempt { () throws(CounterFailure) in
      let ended = try desk.counter.endDay(end, reason: reason, of: day)
      return (ended, try desk.counter.queue().lines.count { $0.ticket.state == .serving })
    }
    let printed = try QueuePrint(desk)
    if json {
      Output.say([
        "tickets": .list(try ended.map(printed.object)), "still_serving": .number(left),
      ])
      return
    }
    for ticket in ended { try printed.say(ticket, json: false) }
    Output.say(desk.words(.queueDayEnded(count: String(ended.count))))
    if left > 0 { Output.say(desk.words(.queueServingLeft(count: String(left)))) }
  }
}

struct ShowTicket: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One ticket, with its steps.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var ticket: TicketOptions
  @Option(help: "The day of the ticket, YYYY-MM-DD, when it is not today's.") var day: CivilDate?

  func run() throws {
    let desk = try CaseDesk(options)
    let seen = try desk.ticket(ticket.number, of: day)
    let steps = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.history(of: seen)
    }
    try QueuePrint(desk).say(seen, steps, json: ticket.json)
  }
}

struct ListQueue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Every open ticket: who waits in the order of the calls, then the rest.")

  @OptionGroup var options: GlobalOptions
  @Flag(help: "Only what a visitor may see: number, state, window; the last called first.")
  var `public` = false
  @Option(help: "A day, YYYY-MM-DD: every ticket of its figures, ended ones too.")
  var day: CivilDate?
  @OptionGroup var list: ListOptions

  func validate() throws {
    if `public`, day != nil { throw ValidationError("--public and --day exclude each other.") }
  }

  func run() throws {
    let desk = try CaseDesk(options)
    let printed = try QueuePrint(desk)
    if `public` {
      return printed.say(
        try desk.attempt { () throws(CounterFailure) in try desk.counter.hall() }, as: list)
    }
    if let day {
      return try printed.say(
        ticketsOf: try desk.attempt { () throws(CounterFailure) in
          try desk.counter.queueDay(day)
        }, as: list)
    }
    let queue = try desk.attempt { () throws(CounterFailure) in try desk.counter.queue() }
    try printed.say(queue, as: list)
  }
}

struct QueueStatistics: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "What a day in the queue was like, and what it does to 1.2.")

  @OptionGroup var options: GlobalOptions
  @Option(help: "The day, YYYY-MM-DD (default: today).") var day: CivilDate?
  @OptionGroup var list: ListOptions

  func run() throws {
    let desk = try CaseDesk(options)
    let told = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.queueDay(day ?? desk.counter.now.date)
    }
    try QueuePrint(desk).say(told, as: list)
  }
}

extension DayEnd: ExpressibleByArgument {}
