import ArgumentParser
import Casework
import Foundation
import Reception
import Standards
import Words

struct SurveyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey", abstract: "What visitors answered on slips, without their names.",
    subcommands: [AddSlips.self, ShowSurvey.self])
}

struct AddSlips: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Enter slips: five marks each, y satisfied, n not, - no answer.",
    discussion: """
      The marks stand in the order of the questions: the service (2.1), the information (3.1), the \
      complaint procedure (4.3), its term (4.4), courtesy (5.1). Given as -, slips are read from \
      standard input, one a line, with their day before the marks where it is another: \
      "2009-06-01 yyn-y".
      """)

  @OptionGroup var options: GlobalOptions
  @Option(help: "residential-care or home-care.") var service: Service
  @Option(help: "The day they were filled in, YYYY-MM-DD (default: today).") var on: CivilDate?
  @Argument(parsing: .allUnrecognized, help: "Slips: yyn-y (- reads them from standard input).")
  var slips: [String]
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let day = on ?? desk.counter.now.date
    var lines = slips
    if slips == ["-"] {
      lines = []
      while let line = readLine() {
        if !line.allSatisfy(\.isWhitespace) { lines.append(line) }
      }
    }
    var read: [SurveySlip] = []
    for (place, line) in lines.enumerated() {
      guard let slip = slip(line, on: day) else {
        throw CommandFailure(
          status: .badData,
          what: desk.words(.surveyBadSlip(place: String(place + 1))),
          next: desk.words(.surveyBadSlipNext))
      }
      read.append(slip)
    }
    let slips = read
    try desk.attempt { () throws(CounterFailure) in try desk.counter.addSlips(slips) }
    if json { return Output.say(["added": .number(slips.count)]) }
    Output.say(desk.words(.surveyAdded(count: slips.count)))
  }

  private func slip(_ line: String, on day: CivilDate) -> SurveySlip? {
    let parts = line.split(whereSeparator: \.isWhitespace)
    if parts.count > 1, let other = CivilDate(iso: parts[0]) {
      return SurveySlip(service: service, on: other, marks: parts.dropFirst().joined())
    }
    return SurveySlip(service: service, on: day, marks: line)
  }
}

struct ShowSurvey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "How many were satisfied with what, for a period.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var days: PeriodOptions
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let period = try days.period(desk)
    let box = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.surveySlips(in: period)
    }
    let services = desk.counter.services
    func answers(_ service: Service, _ question: SurveyQuestion) -> [Bool] {
      box.slips.filter { $0.service == service }.compactMap { $0.answers[question] }
    }
    if json {
      Output.say([
        "from": JSON(period.from), "to": JSON(period.to), "slips": .number(box.slips.count),
        "in_box": .number(box.waiting),
        "questions": .list(
          services.flatMap { service in
            SurveyQuestion.allCases.map { question in
              let given = answers(service, question)
              return [
                "service": .text(service.rawValue), "question": .text(question.rawValue),
                "row": .text(question.row), "answers": .number(given.count),
                "satisfied": .number(given.count { $0 }),
                "share": Percent(given.count { $0 }, of: given.count)
                  .map { .tenths($0.tenths) } ?? .null,
              ]
            }
          }),
      ])
      return
    }
    Output.say(desk.words(.surveySlips(count: box.slips.count)))
    for service in services {
      Output.say(desk.words(WordKey(rawValue: "service." + service.rawValue)))
      for question in SurveyQuestion.allCases {
        let given = answers(service, question)
        let share = Percent(given.count { $0 }, of: given.count)?.description ?? "-"
        let asked = desk.words(WordKey(rawValue: "survey." + question.rawValue))
        Output.say("  \(question.row)  \(share) %  n=\(given.count)  \(asked)")
      }
    }
  }
}
