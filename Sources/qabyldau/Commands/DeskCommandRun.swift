import Casework
import Curses
import Desk
import Directory
import Reception
import Words

/// Opens the desk in the terminal; the first run makes the store.
struct DeskCommandRun {
  let context: CommandContext

  func run() throws {
    let directory = try context.directory()
    let clock = try context.hostClock()
    var words = try context.wordsOfFirstRun()
    var counter: Counter?
    if context.access.exists {
      let opened: Counter
      do throws(CounterFailure) {
        opened = try Self.counter(context.access, directory)
      } catch {
        throw context.failure(error)
      }
      words = try context.words(of: opened.staff, at: opened.store.settings)
      counter = opened
    }
    let terminal: CursesTerminal
    do throws(CursesFailure) {
      terminal = try CursesTerminal()
    } catch {
      throw Self.failure(error, words)
    }
    CursesTerminal.leaveOnCrash(words(.deskCrashed))
    let own = UserKeys(environment: context.environment).read(words)
    let desk = Desk(
      terminal: terminal, counter: counter,
      setUp: OfficeSetUp(
        access: context.access, law: CommandContext.shippedLaw, directory: directory, clock: clock),
      law: context.law, words: words, keys: own.keys, catalogue: CommandContext.catalogue)
    desk.run(saying: own.failure)
    terminal.close()
    if let lastWords = desk.lastWords {
      throw CommandFailure(
        status: .unavailable, what: lastWords, next: words(.consoleInterrupted))
    }
    if desk.wasEndedBySignal {
      throw CommandFailure(
        status: .unavailable, what: words(.deskEndedBySignal), next: words(.deskEndedBySignalNext))
    }
  }

  /// A counter with a law of its own: it works on another thread than the screen.
  static func counter(_ access: StoreAccess, _ directory: OfficeDirectory)
    throws(CounterFailure) -> sending Counter
  {
    try access.counter(law: CommandContext.shippedLaw(), directory: directory)
  }

  /// A name of a terminal as it may stand in a sentence: what is longer, or no name, is cut.
  private static func shown(_ name: String) -> String {
    let seen = String(
      String.UnicodeScalarView(name.unicodeScalars.filter { $0.properties.isGraphemeBase }))
    return seen.count > 40 ? seen.prefix(40) + "…" : seen
  }

  static func failure(_ failure: CursesFailure, _ words: Words) -> CommandFailure {
    switch failure {
    case .cannotDrive(let name):
      CommandFailure(
        status: .unavailable, what: words(.terminalCannotDrive(name: shown(name))),
        next: words(.terminalCannotDriveNext))
    case .tooLarge:
      CommandFailure(
        status: .unavailable, what: words(.terminalTooLarge), next: words(.terminalTooLargeNext))
    case .notATerminal, .alreadyOpen:
      CommandFailure(
        status: .unavailable, what: words(.terminalNotATerminal),
        next: words(.terminalNotATerminalNext))
    }
  }
}
