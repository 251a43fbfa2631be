import ArgumentParser
import Casework
import Reception
import Standards
import Words

struct CorrectCase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Correct a case by a JSON form; what it does not name stays as it is.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var number: String
  @Option(help: "The form (docs/cli.md); - reads it from standard input.") var from: String
  @Option(help: "Why, in writing.") var reason: String
  @Option(help: "Whose mistake it was: office or applicant.") var fault: Fault?
  @Option(help: "Nobody's: the day since which circumstances are otherwise, YYYY-MM-DD.")
  var changedSince: CivilDate?
  @Flag(help: "One JSON object.") var json = false

  func validate() throws {
    guard (fault == nil) != (changedSince == nil), fault != .circumstances else {
      throw ValidationError("One of --fault office|applicant and --changed-since DATE is needed.")
    }
  }

  func run() throws {
    let desk = try CaseDesk(options)
    let record = try desk.record(number)
    let form = IntakeForm(service: record.service, category: record.category)
    let mended: CorrectionForm = try desk.readJSON(from: from)
    var draft = Draft(
      correcting: record, by: desk.counter.staff.id, at: desk.counter.now)
    for (name, answer) in mended.values {
      guard let field = FieldID(rawValue: name), form.field(field) != nil else {
        throw CommandFailure(
          status: .badData, what: desk.words(.consoleBadJson(reason: "values")),
          next: desk.words(.consoleSeeCli))
      }
      draft.values[field] = answer ?? ""
    }
    draft.uncoveredReason = mended.uncoveredReason ?? draft.uncoveredReason
    let today = desk.counter.now.date
    for field in mended.confirmedNumbers ?? [] { draft.confirmNumber(in: field, on: today) }
    if let first = form.problems(in: draft.values, on: today).first {
      throw CommandFailure(
        status: .badData,
        what: desk.words(WordKey(rawValue: first.field.wordID)) + ": "
          + desk.words(WordKey(rawValue: first.word.rawValue)),
        next: desk.words(.consoleSeeCli))
    }
    let corrected = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.correct(
        record, to: draft, reason: reason, fault: fault ?? .circumstances, since: changedSince)
    }
    try desk.say(corrected, json: json)
  }
}

/// What `case correct --from` reads: the answers that change; `null` takes one away.
struct CorrectionForm: Decodable {
  var values: [String: String?]
  var uncoveredReason: String?
  var confirmedNumbers: [FieldID]?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case values
    case uncoveredReason = "uncovered_reason"
    case confirmedNumbers = "confirmed_numbers"
  }

  init(from decoder: any Decoder) throws {
    try decoder.refuseOtherKeys(than: CodingKeys.self)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    values = try container.decode([String: String?].self, forKey: .values)
    uncoveredReason = try container.decodeIfPresent(String.self, forKey: .uncoveredReason)
    confirmedNumbers = try container.decodeIfPresent([FieldID].self, forKey: .confirmedNumbers)
  }
}

struct NoteCase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Write a note into a case's history.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var number: String
  @Option(help: "The note; - reads a line from standard input.") var text: String
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let record = try desk.record(number)
    let note = text == "-" ? readLine() ?? "" : text
    let changed = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.perform([.noted(text: note)], on: record)
    }
    try desk.say(changed, json: json)
  }
}

struct VoidCase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void", abstract: "A case entered by mistake: it stays, with the reason. Managers."
  )

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var number: String
  @Option(help: "Why, in writing.") var reason: String
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let record = try desk.record(number)
    let ended = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.perform([.voided(reason: reason)], on: record)
    }
    try desk.say(ended, json: json)
  }
}

struct AssignCase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Hand cases over to a colleague, all or none.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The numbers of the cases.") var numbers: [String] = []
  @Option(help: "All open cases of this login, in the place of numbers.") var allOf: String?
  @Option(help: "The colleague's login.") var to: String
  @Option(help: "What the colleague should know.") var note: String?
  @Flag(help: "One JSON object.") var json = false

  func validate() throws {
    if numbers.isEmpty == (allOf == nil) {
      throw ValidationError("Either numbers of cases or --all-of.")
    }
  }

  func run() throws {
    let desk = try CaseDesk(options)
    if let allOf { return try all(of: allOf, at: desk) }
    let records = try numbers.map { try desk.record($0) }
    let handed = try desk.attempt { () throws(CounterFailure) in
      let colleague = try desk.counter.colleague(login: to)
      return try desk.counter.assign(records.map(\.id), to: colleague.id, note: note)
    }
    if json {
      Output.say([
        "held_by": .text(to), "cases": .list(handed.map { .text($0.number.description) }),
      ])
    } else {
      for record in handed {
        Output.say(
          desk.words(
            .caseHandedOver(name: record.holder.surname, number: record.number.description)))
      }
    }
  }

  private func all(of login: String, at desk: CaseDesk) throws {
    let (count, colleague) = try desk.attempt { () throws(CounterFailure) in
      let colleague = try desk.counter.colleague(login: to)
      return (
        try desk.counter.assignAll(
          of: try desk.counter.colleague(login: login).id, to: colleague.id, note: note),
        colleague
      )
    }
    if json { return Output.say(["held_by": .text(to), "handed_over": .number(count)]) }
    Output.say(desk.words(.casesHandedOver(count: count, name: colleague.surname)))
  }
}

extension Fault: ExpressibleByArgument {}
