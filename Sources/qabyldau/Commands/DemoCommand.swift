import ArgumentParser
import Reception
import Words

struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Fill an empty training store with invented cases of the two years before today.",
    discussion: """
      With --day the working day now stands behind them: two colleagues (--as asel, --as daniyar), cases due
      today and soon, one overdue, some sent back, corrected and ready, people who wait and are called, two
      open complaints.
      """)

  @OptionGroup var options: GlobalOptions
  @Option(help: "How many cases, 1 to 100000; 120 with --day when it is not said.") var cases: Int?
  @Flag(help: "And the working day now.") var day = false
  @Option(help: "The same seed invents the same people and days.") var seed: UInt64 = 1
  @Flag(help: "One JSON object.") var json = false

  func validate() throws {
    guard cases != nil || day else {
      throw ValidationError("Say how many: --cases N, or --day for a working day.")
    }
    guard (1...100_000).contains(count) else {
      throw ValidationError("--cases takes a number from 1 to 100000.")
    }
  }

  private var count: Int { cases ?? 120 }

  func run() throws {
    let context = try CommandContext(options)
    let counter = try context.counter()
    let words = try context.speaking(to: counter)
    let made: DemoSummary
    do throws(DemoFailure) {
      made = try counter.invent(cases: count, seed: seed, withToday: day)
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
