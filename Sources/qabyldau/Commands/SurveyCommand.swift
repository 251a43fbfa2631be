import ArgumentParser
import Casework
import Documents
import Foundation
import Reception
import Standards
import Wording
import Words

struct SurveyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey", abstract: "What visitors answered on slips, without their names.",
    subcommands: [EnterBatch.self, VoidBatch.self, ListBatches.self, ShowSurvey.self])
}

struct EnterBatch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enter",
    abstract: "Enter the slips of a box, all at once; managers only.",
    discussion: """
      Five marks a slip, y satisfied, n not, - no answer, in the order of the questions: the service \
      (2.1), the information (3.1), the complaint procedure (4.3), its term (4.4), courtesy (5.1). Given \
      as -, slips are read from standard input. --box is the number of slips counted in the box; it must be \
      the number of slips entered, empty ones (-----) among them, and not above the hand-overs of the \
      service in those days.
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var days: PeriodOptions
  @Option(help: .services()) var service: Service
  @Option(help: "How many slips lay in the box.") var box: Int
  @Argument(parsing: .allUnrecognized, help: "Slips: yyn-y (- reads them from standard input).")
  var slips: [String]
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let period = try days.period(desk)
    var lines = slips
    if slips == ["-"] {
      lines = []
      while let line = readLine() { lines.append(line) }
    }
    let typed = lines
    let slips: [String: Int]
    do throws(ActRefusal) {
      slips = try SurveyBatch.slips(typed: typed)
    } catch {
      throw CommandFailure(
        status: .badData,
        what: desk.words(WordKey(rawValue: error.word.rawValue), error.numbers),
        next: desk.words(.surveyBadSlipNext))
    }
    let entered = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.enterBatch(
        SurveyBatch(service: service, period: period, box: box, slips: slips))
    }
    if json { return Output.say(["batch": JSON(entered)]) }
    Output.say(desk.words(.surveyEntered(count: entered.batch.count)))
    Output.say(desk.line(of: entered, in: period))
  }
}

struct VoidBatch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void", abstract: "Take a whole batch out of the count; managers only.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The number of the batch.") var number: Int64
  @Option(help: "Why it does not count.") var reason: String
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let id = SurveyBatchID(rawValue: number)
    try desk.attempt { () throws(CounterFailure) in
      try desk.counter.voidBatch(id, reason: reason)
    }
    if json { return Output.say(["voided": .number(Int(number))]) }
    Output.say(desk.words(.surveyVoided(number: String(number))))
  }
}

struct ListBatches: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The batches of a period, voided ones among them.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var days: PeriodOptions
  @Flag(help: "One JSON object.") var json = false
  @OptionGroup var table: TableOptions

  func validate() throws {
    if json, table.isAsked { throw ValidationError("--json excludes --csv and --spreadsheet.") }
  }

  func run() throws {
    let desk = try CaseDesk(options)
    let period = try days.period(desk)
    let batches = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.survey(in: period).batches
    }
    if json { return Output.say(["batches": .list(batches.map { JSON($0) })]) }
    if table.isAsked { return desk.table(batches, in: period).say(table, desk) }
    if batches.isEmpty { Output.say(desk.words(.surveyNoBatch)) }
    for batch in batches { Output.say(desk.line(of: batch, in: period)) }
  }
}

struct ShowSurvey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "How many were satisfied with what, for a period.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var days: PeriodOptions
  @OptionGroup var list: ListOptions

  func run() throws {
    let desk = try CaseDesk(options)
    let words = desk.words
    let period = try days.period(desk)
    let survey = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.survey(in: period)
    }
    let services = desk.counter.services
    if list.json {
      Output.say([
        "from": JSON(period.from), "to": JSON(period.to),
        "slips": .number(services.reduce(0) { $0 + survey.slips(of: $1) }),
        "singly": .number(survey.singly.slips.count), "in_box": .number(survey.singly.waiting),
        "batches": .list(survey.batches.map { JSON($0) }),
        "questions": .list(
          services.flatMap { service in
            SurveyQuestion.allCases.map { question in
              let measure = survey.measure(question, of: service)
              return [
                "service": .text(service.rawValue), "question": .text(question.rawValue),
                "row": .text(question.row), "answers": .number(measure?.denominator ?? 0),
                "satisfied": .number(measure?.numerator ?? 0),
                "share": measure?.share.map { .tenths($0.tenths) } ?? .null,
                "turnout": measure?.turnout.map { JSON($0) } ?? .null,
              ]
            }
          }),
      ])
      return
    }
    if list.table.isAsked { return desk.table(survey).say(list.table, desk) }
    for service in services {
      Output.say(
        words(WordKey(rawValue: "service." + service.rawValue)) + ": "
          + words(.surveySlips(count: survey.slips(of: service))))
      for question in SurveyQuestion.allCases {
        guard let measure = survey.measure(question, of: service) else { continue }
        let share = measure.share.map { words.number($0) } ?? "-"
        let asked = words(WordKey(rawValue: "survey." + question.rawValue))
        Output.say("  \(question.row)  \(share) %  n=\(measure.denominator)  \(asked)")
        if let answered = words.turnout(measure) { Output.say("       " + answered) }
      }
    }
  }
}

extension CaseDesk {
  fileprivate func line(of record: SurveyBatchRecord, in period: Period) -> String {
    let (batch, entered) = (record.batch, record.entered)
    return [
      "№ \(record.id.rawValue)", batch.service.standard.rawValue, words.text(batch.period),
      "\(batch.count)/\(entered.handOvers)", entered.by, words.date(entered.on, style: .short),
      words.standing(record, in: period),
    ].joined(separator: "  ")
  }
}

extension JSON {
  init(_ record: SurveyBatchRecord) {
    let (batch, entered) = (record.batch, record.entered)
    self = [
      "number": .number(Int(record.id.rawValue)), "service": .text(batch.service.rawValue),
      "from": JSON(batch.period.from), "to": JSON(batch.period.to), "box": .number(batch.box),
      "slips": .number(batch.count), "hand_overs": .number(entered.handOvers),
      "by": .text(entered.by), "on": JSON(entered.on),
      "voided": record.voided.map { voided in
        ["reason": .text(voided.reason), "by": .text(voided.by), "on": JSON(voided.on)]
      } ?? .null,
    ]
  }
}
