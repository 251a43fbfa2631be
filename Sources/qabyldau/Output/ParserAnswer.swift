import ArgumentParser
import Words

/// What the parser of arguments has to say, made to fit the contract (docs/cli.md).
struct ParserAnswer {
  private let error: any Error
  private let arguments: [String]

  init(_ error: any Error, arguments: [String] = CommandLine.arguments) {
    self.error = error
    self.arguments = Array(arguments.dropFirst())
  }

  /// A help screen, the version, a completion script.
  var help: String {
    let text = Qabyldau.fullMessage(for: error)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // Our `help` speaks of topics, so the parser's own last line would send people astray.
    if let last = lines.last, last.hasPrefix("  See 'qabyldau help"),
      let usage = lines.first(where: { $0.hasPrefix("USAGE: ") })
    {
      let command = usage.dropFirst(7).prefix { $0 != "[" && $0 != "<" }
      lines[lines.count - 1] =
        "  See '\(command)<subcommand> --help' for its options."
        + "\n  See 'qabyldau help <topic>' for help in your language."
    }
    return lines.joined(separator: "\n")
  }

  /// One line that says what is wrong with the arguments, one that says where they are explained.
  func failure() -> CommandFailure {
    let words: Words
    do throws(CommandFailure) {
      words = try CommandContext.words(CommandContext.language(of: arguments))
    } catch {
      return error
    }
    guard Qabyldau.exitCode(for: error) == .validationFailure else {
      return CommandFailure(
        status: .bug, what: String(describing: type(of: error)), next: words(.consoleSeeCli))
    }
    return CommandFailure(
      status: .usage, what: words(.consoleBadArguments(reason: reason)),
      next: words(.consoleSeeOptions(command: command)))
  }

  /// What was typed may be a name or a birth date and stays out of logs.
  private var reason: String {
    let message = Qabyldau.message(for: error)
    var text = message.split(separator: "\n").first.map(String.init) ?? ""
    for argument in arguments {
      let value =
        argument.hasPrefix("-")
        ? argument.firstIndex(of: "=").map { argument[argument.index(after: $0)...] } ?? ""
        : argument[...]
      if !value.isEmpty { text = text.replacing("'\(value)'", with: "'…'") }
    }
    return text
  }

  private var command: String {
    let message = Qabyldau.fullMessage(for: error)
    let hint = message.split(separator: "\n").last { $0.hasPrefix("  See '") }
    return hint?.split(separator: "'").dropFirst().first.map(String.init) ?? "qabyldau --help"
  }
}
