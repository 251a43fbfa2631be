import ArgumentParser
import Curses
import Desk
import Reception
import Words

struct QueueHall: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hall",
    abstract: "A screen on the wall: the last called on top, number and window. q leaves.")

  @OptionGroup var options: GlobalOptions
  @Flag(help: "Sound the terminal's bell with each call.") var bell = false

  func run() throws {
    let place = try WallPlace(options)
    let terminal = try place.terminal()
    defer { terminal.close() }
    Hall(
      terminal: terminal, counter: try place.counter(), setUp: try place.setUp(),
      words: try WallPlace.words(), rings: bell
    ).run()
  }
}

struct QueueKiosk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk",
    abstract: "A terminal at the door: one number key takes a ticket. F10 and a word leave.")

  @OptionGroup var options: GlobalOptions
  @Flag(help: "Print each slip.") var print = false
  @Option(help: "What staff type after F10 to leave (default: the login of whoever started it).")
  var word: String?

  func validate() throws {
    if let word, word.count < 4 { throw ValidationError("--word needs 4 signs or more.") }
  }

  func run() throws {
    let place = try WallPlace(options)
    let terminal = try place.terminal()
    defer { terminal.close() }
    Kiosk(
      terminal: terminal, counter: try place.counter(), setUp: try place.setUp(),
      words: try WallPlace.words(), word: word ?? place.login, prints: print
    ).run()
  }
}

/// Where a screen for visitors begins: a store that opens, a terminal, Kazakh and Russian.
private struct WallPlace {
  let login: String
  private let context: CommandContext
  private let spoken: Words

  init(_ options: GlobalOptions) throws {
    // Whoever has no right here, and a store that does not open, is told on the command line.
    let desk = try CaseDesk(options)
    login = desk.counter.staff.login
    context = desk.context
    spoken = desk.words
  }

  /// A counter with a law of its own: it works on another thread than the screen.
  func counter() throws(CommandFailure) -> sending Counter {
    let directory = try context.directory()
    do throws(CounterFailure) {
      return try DeskCommandRun.counter(context.access, directory)
    } catch {
      throw context.failure(error)
    }
  }

  func setUp() throws -> OfficeSetUp {
    OfficeSetUp(
      access: context.access, law: CommandContext.shippedLaw, directory: try context.directory(),
      clock: try context.hostClock())
  }

  func terminal() throws -> CursesTerminal {
    let terminal: CursesTerminal
    do throws(CursesFailure) {
      terminal = try CursesTerminal()
    } catch {
      throw DeskCommandRun.failure(error, spoken)
    }
    CursesTerminal.leaveOnCrash(spoken(.deskCrashed))
    return terminal
  }

  /// What is spoken to visitors, whatever the language of whoever started it.
  static func words() throws -> [Words] {
    try [CommandContext.words(.kk), CommandContext.words(.ru)]
  }
}
