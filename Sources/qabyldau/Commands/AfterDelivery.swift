import ArgumentParser
import Casework
import Reception
import Standards
import Words

struct EndCare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "end",
    abstract: "Care ended: the person died, moved or wants it no longer; the case stays valid.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var number: String
  @Option(help: "died, moved, not-wanted, or other with --text.") var because: CareEndCause?
  @Option(help: "The day care ended, YYYY-MM-DD (default: today).") var on: CivilDate?
  @Option(help: "A remark; of another cause what it is.") var text: String?
  @Flag(help: "It was a mistake: care did not end.") var takeBack = false
  @Option(help: "With --take-back: why it was wrong.") var reason: String?
  @Flag(help: "One JSON object.") var json = false

  func validate() throws {
    if takeBack {
      guard because == nil, on == nil, text == nil, reason != nil else {
        throw ValidationError("--take-back stands with --reason alone.")
      }
    } else {
      guard because != nil, reason == nil else {
        throw ValidationError("--because is needed; --reason belongs to --take-back.")
      }
    }
  }

  func run() throws {
    let desk = try CaseDesk(options)
    let record = try desk.record(number)
    if let because {
      let day = on ?? desk.counter.now.date
      try desk.does(
        .careEnded(CareEndTerms(because: because, on: day, text: text)), on: record, json: json)
    } else {
      try desk.does(.careEndTakenBack(reason: reason ?? ""), on: record, json: json)
    }
  }
}

struct CorrectAcceptance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accepted-on",
    abstract: "Correct a wrong day of acceptance; the due date is counted anew. Managers.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var number: String
  @Option(help: "The day the set was complete, YYYY-MM-DD.") var on: CivilDate
  @Option(help: "Why the day was wrong.") var reason: String
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let record = try desk.record(number)
    let corrected = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.correctAcceptance(of: record, to: on, reason: reason)
    }
    if json { return try desk.say(corrected, json: true) }
    func line(_ record: CaseRecord) -> String {
      [record.acceptance?.asOf, record.dueDate].map { day in
        day.map { desk.words.date($0, style: .short) } ?? desk.words(.lifeDueUnknown)
      }.joined(separator: "; ")
    }
    Output.say(
      desk.words(
        .caseAcceptanceMoved(
          new: line(corrected), number: corrected.number.description, old: line(record))))
  }
}

extension CareEndCause: ExpressibleByArgument {}
