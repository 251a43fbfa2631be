import ArgumentParser
import Reception
import Words

struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Fill an empty training store with invented cases of the two years before today.")

  @OptionGroup var options: GlobalOptions
  @Option(help: "How many cases, 1 to 100000.") var cases: Int
  @Option(help: "The same seed invents the same people and days.") var seed: UInt64 = 1
  @Flag(help: "One JSON object.") var json = false

  func validate() throws {
    guard (1...100_000).contains(cases) else {
      throw ValidationError("--cases takes a number from 1 to 100000.")
    }
  }

  func run() throws {
    let context = try CommandContext(options)
    let counter = try context.counter()
    let words = try context.speaking(to: counter)
    let made: DemoSummary
    do throws(DemoFailure) {
      made = try counter.invent(cases: cases, seed: seed)
    } catch {
      throw switch error {
      case .trainingOnly:
        CommandFailure(
          status: .notPermitted, what: words(.consoleDemoTrainingOnly),
          next: words(.consoleDemoNext))
      case .storeHasCases:
        CommandFailure(
          status: .cannotCreate, what: words(.consoleDemoHasCases), next: words(.consoleDemoNext))
      case .counter(let failure): context.failure(failure)
      }
    }
    if json {
      Output.say([
        "store": .text(context.access.storePath), "cases": .number(made.cases),
        "acts": .number(made.acts), "accepted": .number(made.accepted),
        "awaiting_papers": .number(made.awaitingPapers), "voided": .number(made.voided),
        "first_day": .text(made.firstDay?.description),
        "last_day": .text(made.lastDay?.description),
      ])
    } else {
      Output.say(
        words(
          .consoleDemoMade(
            accepted: String(made.accepted), cases: String(made.cases), voided: String(made.voided),
            waiting: String(made.awaitingPapers))))
    }
  }
}
