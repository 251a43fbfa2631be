import ArgumentParser
import Curses
import Foundation
import Standards

/// The program: without a command it opens the desk.
@main
struct Qabyldau: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "qabyldau",
    abstract: "The reception desk of a department of employment and social programmes.",
    discussion: """
      Without a command it opens the desk in the terminal. The two service standards it works by \
      (decree N 121 of the Zhambyl oblast akimat, 25.04.2008) were repealed on 02.09.2010 (№ 254).
      """,
    version: version,
    subcommands: [
      SetupCommand.self, ChecklistCommand.self, DeadlineCommand.self, StandardsCommand.self,
      DirectoryCommand.self,
      CaseCommand.self, QueueCommand.self, BoardCommand.self, MorningCommand.self,
      PrintCommand.self,
      CalendarCommand.self, StaffCommand.self, ComplaintCommand.self, IndicatorsCommand.self,
      SurveyCommand.self,
      LogCommand.self, VerifyCommand.self,
      BackupCommand.self,
      RestoreCommand.self, RepairCommand.self, DemoCommand.self, TopicCommand.self,
    ])

  @OptionGroup var options: GlobalOptions

  /// What went wrong ends in the contract's exit status, said in two lines (docs/cli.md).
  static func main() {
    ProcessGuard.armBeforeAnything()
    StandardShelf.set(CommandContext.shippedShelf)
    do {
      guard ProcessGuard.hasRoomForFiles() else { throw tooFewFiles() }
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      end(failure)
    } catch {
      let answer = ParserAnswer(error)
      guard exitCode(for: error).isSuccess else { end(answer.failure()) }
      Output.say(verbatim: answer.help)
    }
  }

  private static func tooFewFiles() -> CommandFailure {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do throws(CommandFailure) {
      let words = try CommandContext.words(CommandContext.language(of: arguments))
      return CommandFailure(
        status: .unavailable, what: words(.consoleFewFiles), next: words(.consoleFewFilesNext))
    } catch {
      return error
    }
  }

  private static func end(_ failure: CommandFailure) -> Never {
    Output.say(failure)
    Foundation.exit(failure.status.rawValue)
  }

  func run() throws {
    try DeskCommandRun(context: CommandContext(options)).run()
  }
}
