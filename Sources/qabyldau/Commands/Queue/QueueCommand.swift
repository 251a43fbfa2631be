import ArgumentParser
import Casework
import Documents
import Reception
import Standards
import Wording
import Words

struct QueueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue",
    abstract: "Tickets: issue, call, serve, end the day; who waits, and what a day was like.",
    subcommands: [
      IssueTicket.self, ListQueue.self, CallTicket.self, ServeTicket.self, FinishTicket.self,
      HoldTicket.self, TicketBack.self, TicketLeft.self, HandTicket.self, TicketAhead.self,
      TicketTimeWrong.self, ChangePurpose.self, TicketAbout.self, EndDay.self, ShowTicket.self,
      QueueStatistics.self, QueueWindow.self, QueueHall.self, QueueKiosk.self,
    ])
}

/// What every command about one ticket takes.
struct TicketOptions: ParsableArguments {
  @Argument(help: "The ticket's number (default: the one you have called or are serving).")
  var number: Int?
  @Flag(help: "One JSON object.") var json = false
}

extension CaseDesk {
  /// The ticket of a number, or one's own.
  func ticket(_ number: Int?, of day: CivilDate? = nil) throws -> Ticket {
    if let number {
      return try attempt { () throws(CounterFailure) in
        try counter.ticket(number: number, of: day)
      }
    }
    let own = try attempt { () throws(CounterFailure) in try counter.queueCount().own }
    guard let own else { throw no(.queueNoOwn) }
    return own
  }

  /// The answer is no.
  func no(_ word: WordKey) -> CommandFailure {
    let sentence = words(word)
    guard let parts = sentence.firstSentence else {
      return CommandFailure(status: .no, what: sentence, next: words(.consoleSeeCli))
    }
    return CommandFailure(status: .no, what: parts.first, next: parts.rest)
  }

  /// Takes steps with a ticket and says how it stands now.
  func does(_ acts: TicketAct..., on options: TicketOptions) throws {
    let ticket = try ticket(options.number)
    let changed = try attempt { () throws(CounterFailure) in
      try counter.perform(acts, on: ticket.seen)
    }
    try QueuePrint(self).say(changed, json: options.json)
  }
}

struct IssueTicket: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ticket", abstract: "Issue the next ticket of the day.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "hand-in, collect, ask or complain.") var purpose: TicketPurpose
  @Flag(help: "Print the slip.") var print = false
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let ticket = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.issueTicket(for: purpose)
    }
    if json {
      try QueuePrint(desk).say(ticket, json: true)
    } else {
      let limits = try desk.attempt { () throws(CounterFailure) in try desk.counter.queueLimits() }
      Output.say(TicketSlip(ticket, limits: limits).document(desk.words).text(columns: 40))
    }
    // The ticket stands whatever the printer does.
    guard print else { return }
    _ = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.print(
        TicketSlip(ticket, limits: try desk.counter.queueLimits()).document(desk.words))
    }
  }
}

struct CallTicket: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call", abstract: "Call whoever is next, one ticket, or yours once more.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "One ticket (default: whoever is next).") var number: Int?
  @Option(name: .customLong("for"), help: "Only these purposes; may be given several times.")
  var purposes: [TicketPurpose] = []
  @Flag(help: "Call once more.") var again = false
  @Option(help: "Why it is called out of turn.") var reason: String?
  @Flag(help: "One JSON object.") var json = false

  func validate() throws {
    if number != nil || again, !purposes.isEmpty {
      throw ValidationError("--for stands alone: it says whom to call next.")
    }
    if again, reason != nil { throw ValidationError("--again needs no --reason.") }
  }

  func run() throws {
    let desk = try CaseDesk(options)
    let seen = again || number != nil ? try desk.ticket(number) : nil
    let called = try desk.attempt { () throws(CounterFailure) in
      guard let seen else {
        return try desk.counter.callNext(
          of: purposes.isEmpty ? Set(TicketPurpose.allCases) : Set(purposes))
      }
      return again
        ? try desk.counter.perform([.calledAgain()], on: seen.seen)
        : try desk.counter.call(seen.id, reason: reason)
    }
    guard let called else { throw desk.no(.queueNobody) }
    try QueuePrint(desk).say(called, json: json)
  }
}

struct ServeTicket: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Begin serving: the wait ends.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var ticket: TicketOptions
  @Option(help: "The case the visit is about.") var `case`: String?

  func run() throws {
    let desk = try CaseDesk(options)
    let about = try `case`.map { try desk.record($0).id }
    try desk.does(.servingBegan(case: about), on: ticket)
  }
}

struct FinishTicket: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "The visitor has been served.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var ticket: TicketOptions

  func run() throws { try CaseDesk(options).does(.served, on: ticket) }
}

struct HoldTicket: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Put a visitor off for a while.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var ticket: TicketOptions
  @Option(help: "Who keeps whom waiting: visitor (the wait stops) or office (it goes on).")
  var cause: HoldCause

  func run() throws { try CaseDesk(options).does(.held(cause), on: ticket) }
}

struct TicketBack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "back", abstract: "Back to the queue, in the place of the ticket.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var ticket: TicketOptions

  func run() throws { try CaseDesk(options).does(.backToQueue, on: ticket) }
}

struct TicketLeft: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave", abstract: "The visitor went away.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var ticket: TicketOptions

  func run() throws { try CaseDesk(options).does(.left, on: ticket) }
}

struct HandTicket: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand", abstract: "The visitor waits for one colleague.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var ticket: TicketOptions
  @Option(help: "The colleague's login.") var to: String

  func run() throws {
    let desk = try CaseDesk(options)
    let colleague = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.colleague(login: to)
    }
    try desk.does(.handedOver(to: colleague.id), on: ticket)
  }
}

struct TicketAhead: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ahead", abstract: "Let a visitor go out of turn, with a reason.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var ticket: TicketOptions
  @Option(help: "Why, in writing.") var reason: String

  func run() throws { try CaseDesk(options).does(.outOfTurn(reason: reason), on: ticket) }
}

extension TicketPurpose: ExpressibleByArgument {}
extension HoldCause: ExpressibleByArgument {}
