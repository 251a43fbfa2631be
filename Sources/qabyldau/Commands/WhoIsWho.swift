import ArgumentParser
import Casework
import Reception

struct JoinCase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join",
    abstract: "The applicants of two cases are one person: all cases of both are theirs.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var number: String
  @Option(help: "The number of a case of the same person.") var with: String
  @Option(help: "Why, in writing.") var reason: String
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let record = try desk.record(number)
    let other = try desk.record(with)
    let joined = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.join(record.id, with: other.number, reason: reason)
    }
    try desk.say(joined, json: json)
  }
}

struct SplitCase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "The applicant is another person than that of the cases it was kept with.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var number: String
  @Option(help: "Why, in writing.") var reason: String
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let record = try desk.record(number)
    let alone = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.split(record.id, reason: reason)
    }
    try desk.say(alone, json: json)
  }
}
