import Casework
import Curses
import Desk
import Reception
import Words

/// Opens the desk in the terminal; the first run makes the store.
struct DeskCommandRun {
  let context: CommandContext

  func run() throws {
    var counter: Counter?
    if context.access.exists { counter = try context.counter() }
    let words = try counter.map { try context.speaking(to: $0) } ?? context.words
    let directory = try context.directory()
    let clock = try context.hostClock()
    let terminal: CursesTerminal
    do throws(CursesFailure) {
      terminal = try CursesTerminal()
    } catch {
      throw Self.failure(error, words)
    }
    CursesTerminal.leaveOnCrash(words(.deskCrashed))
    let own = UserKeys(environment: context.environment).read(words)
    let desk = Desk(
      terminal: terminal, access: context.access, counter: counter, law: context.law,
      directory: directory, words: words, clock: clock, keys: own.keys,
      catalogue: CommandContext.catalogue)
    desk.run(saying: own.failure)
    terminal.close()
    if let lastWords = desk.lastWords {
      throw CommandFailure(
        status: .unavailable, what: lastWords, next: words(.consoleInterrupted))
    }
  }

  private static func failure(_ failure: CursesFailure, _ words: Words) -> CommandFailure {
    switch failure {
    case .cannotDrive(let name):
      CommandFailure(
        status: .unavailable, what: words(.terminalCannotDrive, ["name": name]),
        next: words(.terminalCannotDriveNext))
    default:
      CommandFailure(
        status: .unavailable, what: words(.terminalNotATerminal),
        next: words(.terminalNotATerminalNext))
    }
  }
}
