import ArgumentParser
import Casework
import Reception
import Words

struct AnswerLateEntries: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "late",
    abstract: "Say whether what was entered late in a case counts in row 1.1. Managers.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var number: String
  @Flag(help: "The days count as they were written down.") var approve = false
  @Flag(help: "The day of the entry counts; with --reason.") var refuse = false
  @Option(help: "Why, in writing.") var reason: String?
  @Flag(help: "One JSON object.") var json = false

  func validate() throws {
    if approve == refuse { throw ValidationError("Either --approve or --refuse.") }
    if refuse, reason == nil { throw ValidationError("--refuse takes --reason.") }
  }

  func run() throws {
    let desk = try CaseDesk(options)
    let record = try desk.record(number)
    let answer = LateEntryAnswer(record.waitingLateEntries.map(\.revision), reason: reason)
    try desk.does(
      approve ? .lateEntryApproved(answer) : .lateEntryRefused(answer), on: record, json: json)
  }
}

struct SetLateDays: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "late-days",
    abstract: "After how many working days an act is entered late; managers set it.")

  @OptionGroup var options: GlobalOptions
  @Option(help: "0 to 20.") var days: Int?
  @Option(help: "What it rests on, in writing.") var reason: String?
  @Flag(help: "One JSON object.") var json = false

  func validate() throws {
    if (days == nil) != (reason == nil) {
      throw ValidationError("--days and --reason stand together.")
    }
    if let days, !LateDays.range.contains(days) {
      throw ValidationError("--days takes 0 to 20.")
    }
  }

  func run() throws {
    let desk = try CaseDesk(options)
    let limit = try desk.attempt { () throws(CounterFailure) -> Int in
      if let days, let reason {
        try desk.counter.setLateDays(LateDays(days, reason: reason))
      }
      return try desk.counter.lateDays()
    }
    if json { return Output.say(["late_after_working_days": .number(limit)]) }
    Output.say(desk.words(.lateDaysSet(count: limit)))
  }
}
