import ArgumentParser
import Reception
import Words

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Recompute the store's history and compare everything with it.")

  @OptionGroup var options: GlobalOptions
  @Option(help: "A head printed earlier and kept elsewhere; it must be part of the history.")
  var head: String?
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    var context = try CommandContext(options)
    let counter = try context.counter()
    try context.speak(to: counter)
    let words = context.words
    let report = try context.attempt { () throws(CounterFailure) in
      try counter.verify(expectedHead: head)
    }
    let problems = report.problems.map { words.sentence(for: $0) }
    if json {
      Output.say([
        "whole": .flag(report.isSound), "acts": .number(Int(report.acts)),
        "cases": .number(report.cases),
        // How many there are is not for whom one may be about.
        "complaints": counter.staff.may(.handleComplaints) ? .number(report.complaints) : .null,
        "head": .text(report.head),
        "problems": .list(
          zip(report.problems, problems).map { problem, text in
            ["kind": .text(problem.word.rawValue), "text": .text(text)]
          }),
      ])
    } else if report.isSound {
      Output.say(
        words(
          .consoleVerified(
            acts: String(report.acts), cases: String(report.cases), head: report.head)))
    }
    if let first = problems.first {
      if !json { for problem in problems.dropFirst() { Output.say(problem) } }
      let next: WordKey =
        report.problems.allSatisfy(\.canBeRepaired) ? .verifyNextRepair : .verifyNext
      throw CommandFailure(
        status: .no, what: words(.consoleNotVerified(what: first)), next: words(next))
    }
  }
}
