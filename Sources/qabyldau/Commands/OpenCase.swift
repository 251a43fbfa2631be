import ArgumentParser
import Casework
import Reception
import Standards
import Words

struct OpenCase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open a case from a JSON form; a complete set of papers is accepted at once.")

  @OptionGroup var options: GlobalOptions
  @Option(help: "The form (docs/cli.md); - reads it from standard input.") var from: String
  @Flag(help: "Open it without accepting, even when the papers are complete.") var wait = false
  @Option(help: "Who it is: a case's number of the same person, or new.") var person: String?
  @Option(help: "Something doubtful that is so all the same (docs/cli.md); repeatable.")
  var confirm: [String] = []
  @Flag(help: "One JSON object.") var json = false

  /// The answer of `--person` for somebody of whom the office has no case.
  static let newPerson = "new"

  func validate() throws { try DoubtNames.check(confirm) }

  func run() throws {
    let desk = try CaseDesk(options)
    let form: ApplicationForm = try desk.readJSON(from: from)
    var draft = try form.draft(at: desk.counter)
    try refusePapersNotAsked(of: draft, desk)
    let problems = draft.form?.problems(in: draft.values, on: desk.counter.now.date) ?? []
    if let first = problems.first {
      let field = desk.words(WordKey(rawValue: first.field.wordID))
      throw CommandFailure(
        status: .badData,
        what: "\(field): " + desk.words(WordKey(rawValue: first.word.rawValue)),
        next: desk.words(.consoleSeeCli))
    }
    let asked = try desk.ask(
      &draft, on: form.acceptedOn, person: person, confirmed: confirm)
    try asked.settle(json: json, desk.words)
    let dead = try caseOfDead(draft.decisions.samePerson, desk)
    let record = try desk.attempt { [draft] () throws(CounterFailure) in
      try desk.counter.take(
        draft, acceptedOn: form.acceptedOn, backDatingReason: form.reason, accepting: !wait)
    }
    asked.sayTaken(desk.words)
    if let dead {
      let what = desk.words(.consoleDied(number: dead.description))
      Output.warn(what: what, next: desk.words(.consoleSeeCli))
    }
    try desk.say(record, json: json, asked)
  }

  /// The newest case of somebody recorded as dead. A namesake or a mistake: it hinders nobody, and is said
  /// by the case, not by the name.
  private func caseOfDead(_ person: CaseID?, _ desk: CaseDesk) throws -> CaseNumber? {
    guard let person,
      let known = try desk.attempt({ () throws(CounterFailure) in
        try desk.counter.knownPerson(person)
      }), known.diedOn != nil
    else { return nil }
    return known.newest.number
  }

  /// On the screen a paper that an answer took off the list just goes; a command says so.
  private func refusePapersNotAsked(of draft: Draft, _ desk: CaseDesk) throws {
    guard let form = draft.form else { return }
    let day = desk.counter.now.date
    let evaluation = try desk.context.law { () throws(LawFailure) in
      try desk.counter.law.evaluate(form.facts(from: draft.values), on: day)
    }
    let asked = Set(evaluation.required.map(\.requirement.id))
    let open = Set(evaluation.open.map(\.requirement.id))
    for id in draft.ticks.map(\.requirementID) where !asked.contains(id) {
      throw desk.context.failure(
        .store(.refused(open.contains(id) ? .openQuestions([id]) : .noSuchPaper(id))))
    }
  }
}

/// The names `--confirm` takes.
enum DoubtNames {
  static func check(_ names: [String]) throws {
    guard names.allSatisfy(AskedDoubts.isName) else {
      throw ValidationError("--confirm takes the doubts that docs/cli.md names.")
    }
  }
}
