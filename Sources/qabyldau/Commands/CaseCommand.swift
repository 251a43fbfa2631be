import ArgumentParser
import Casework
import Reception
import Standards
import Words

struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract:
      "Cases: open, show, find, tick papers, accept, decide, deliver, correct, hand over, end.",
    subcommands: [
      OpenCase.self, ShowCase.self, ListCases.self, FindCases.self, TickPaper.self,
      AcceptCase.self, EnterDueDate.self, DecideCase.self, MakeReady.self, DeliverCase.self,
      ReturnCase.self, CompleteCase.self, SuspendCase.self, ResumeCase.self, ReverseStep.self,
      AnswerLateEntries.self, EndCare.self, CorrectAcceptance.self, CorrectCase.self, JoinCase.self,
      SplitCase.self,
      NoteCase.self, AssignCase.self,
      WithdrawCase.self, VoidCase.self,
      SubjectOfCase.self,
    ])
}

/// What every command about one case does first.
struct CaseDesk {
  let context: CommandContext
  let counter: Counter
  var words: Words { context.words }

  init(_ options: GlobalOptions, takesBoth: Bool = false) throws {
    var context = try CommandContext(options, takesBoth: takesBoth)
    counter = try context.counter()
    try context.speak(to: counter)
    self.context = context
  }

  func record(_ number: String) throws -> CaseRecord {
    let parsed: CaseNumber
    do {
      parsed = try CaseNumber(parsing: number)
    } catch {
      throw CommandFailure(
        status: .usage, what: words(.consoleBadNumber),
        next: words(.consoleCheckNumber))
    }
    return try attempt { () throws(CounterFailure) in try counter.caseRecord(parsed) }
  }

  func file(_ record: CaseRecord) throws -> CaseFile {
    try attempt { () throws(CounterFailure) in try counter.file(record) }
  }

  func attempt<Value>(_ body: () throws(CounterFailure) -> Value) throws(CommandFailure) -> Value {
    try context.attempt(body)
  }

  /// Cases as a list, with who holds each.
  ///
  /// - Parameter limit: so many are shown; that there are more is said.
  func say(_ found: [CaseLine], limit: Int, json: Bool, as table: TableOptions) throws {
    let lines = found.prefix(limit)
    let hasMore = found.count > limit
    let colleagues = try attempt { () throws(CounterFailure) in try counter.staffList() }
    let logins = Dictionary(
      colleagues.map { ($0.id, $0.login) }, uniquingKeysWith: { first, _ in first })
    if json {
      Output.say([
        "cases": .list(lines.map { JSON($0, holder: logins[$0.clerk]) }), "more": .flag(hasMore),
      ])
      return
    }
    if table.isAsked { return self.table(Array(lines), logins).say(table, self) }
    if lines.isEmpty { Output.say(words(.caseListEmpty)) }
    for line in lines {
      Output.say(
        [
          line.number.description, words(WordKey(rawValue: "status." + line.state.rawValue)),
          words(WordKey(rawValue: "service.\(line.service.rawValue)-short")),
          line.dueOn?.description ?? "-", logins[line.clerk] ?? "-", line.fullName,
        ].joined(separator: "  "))
    }
    if hasMore { Output.say(words(.listMore(shown: String(limit)))) }
  }

  /// Records that a case was looked at. Where nothing can be recorded, reading goes on and it is said.
  func recordAccess(of record: CaseRecord) {
    self.record { () throws(CounterFailure) in
      try counter.recordAccess(of: record.id, at: counter.now)
    }
  }

  /// Records which people a command listed.
  func record(_ name: SeenList.Name, _ cases: [CaseID], isSearch: Bool = false) {
    let list = SeenList(name, .command, cases: cases)
    if cases.isEmpty, name != .complaints { return }
    do throws(CounterFailure) {
      try counter.record(isSearch ? .searched(list) : .listed(list), at: counter.now)
    } catch {
      // Beside a store that can only be read there is nothing that could be recorded.
      if error != .store(.readOnly) { sayUnrecorded(error) }
    }
  }

  func record(_ body: () throws(CounterFailure) -> Void) {
    do throws(CounterFailure) { try body() } catch { sayUnrecorded(error) }
  }

  private func sayUnrecorded(_ error: CounterFailure) {
    let failure = context.failure(error)
    Output.say(
      CommandFailure(
        status: failure.status, what: words(.deskViewNotRecorded(reason: failure.what)),
        next: failure.next))
  }

  /// The case as one object, or the paper a person takes home.
  ///
  /// - Parameter asked: what was doubtful, for the object.
  func say(_ record: CaseRecord, json: Bool, _ asked: AskedDoubts? = nil) throws {
    let file = try file(record)
    if json {
      Output.say(JSON(file, today: counter.now.date, doubts: asked?.json ?? [], words))
    } else {
      Output.say(file.document(words).text(columns: 80))
    }
  }
}

struct ShowCase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One case: its stub or what is still needed.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number, with or without hyphens.") var number: String
  @Flag(help: "One JSON object, with papers, deadline and history.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let record = try desk.record(number)
    desk.recordAccess(of: record)
    try desk.say(record, json: json)
  }
}

struct ListCases: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The newest cases, the newest first.")

  @OptionGroup var options: GlobalOptions
  @Option(help: "At most so many.") var limit = 50
  @Flag(help: "One JSON object.") var json = false
  @OptionGroup var table: TableOptions

  func validate() throws {
    if json, table.isAsked { throw ValidationError("--json excludes --csv and --spreadsheet.") }
    guard limit > 0 else { throw ValidationError("--limit takes a number above 0.") }
  }

  func run() throws {
    let desk = try CaseDesk(options)
    let lines = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.newestCases(limit + 1)
    }
    desk.record(.cases, lines.prefix(limit).map(\.id))
    try desk.say(lines, limit: limit, json: json, as: table)
  }
}

struct AcceptCase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Accept a complete set of papers: the ten days start.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var number: String
  @Option(help: "The day the set was complete, YYYY-MM-DD (default: today).") var on: CivilDate?
  @Option(help: "Why it is entered more than a day later.") var reason: String?
  @Option(help: "Something doubtful that is so all the same (docs/cli.md); repeatable.")
  var confirm: [String] = []
  @Flag(help: "One JSON object.") var json = false

  func validate() throws { try DoubtNames.check(confirm) }

  func run() throws {
    let desk = try CaseDesk(options)
    let record = try desk.record(number)
    let (doubts, evaluation) = try desk.attempt { () throws(CounterFailure) in
      (
        try desk.counter.unansweredDoubts(of: record, on: on),
        try desk.counter.evaluation(of: record)
      )
    }
    let answers = doubts.filter { confirm.contains($0.id) }
    var asked = AskedDoubts()
    if record.isReadyToAccept {
      asked.ask(doubts, in: evaluation.papers, answered: answers, desk.words)
      try asked.settle(json: json, desk.words)
    }
    let accepted = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.accept(record, on: on, backDatingReason: reason, answering: answers)
    }
    asked.sayTaken(desk.words)
    try desk.say(accepted, json: json, asked)
  }
}

struct EnterDueDate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "Enter the due date where a year's calendar is unknown.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var number: String
  @Option(help: "The due date, YYYY-MM-DD.") var date: CivilDate
  @Option(help: "What the date rests on.") var reason: String
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let record = try desk.record(number)
    let changed = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.perform([.dueDateEntered(date: date, reason: reason)], on: record)
    }
    try desk.say(changed, json: json)
  }
}

struct WithdrawCase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "The applicant takes the application back; papers the office kept go with it.",
    discussion: """
      With --undo it was entered by mistake: the case stands where it stood, its papers with the office.
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var number: String
  @Option(help: "Why, in writing.") var reason: String
  @Option(help: "The day it happened, YYYY-MM-DD (default: today).") var on: CivilDate?
  @Flag(help: "The withdrawal was a mistake.") var undo = false
  @Flag(help: "One JSON object.") var json = false

  func validate() throws {
    guard !undo || on == nil else { throw ValidationError("--undo stands without --on.") }
  }

  func run() throws {
    let desk = try CaseDesk(options)
    let record = try desk.record(number)
    let act = undo ? Act.withdrawalUndone(reason: reason) : .withdrawn(reason: reason, on: on)
    let changed = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.perform([act], on: record)
    }
    try desk.say(changed, json: json)
  }
}
