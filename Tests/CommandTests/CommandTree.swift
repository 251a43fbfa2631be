import Foundation
import Support
import Testing

/// The commands and options as the program's own parser knows them.
struct CommandTree: Decodable {
  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }
    let kind: String
    let names: [Name]?
  }

  let commandName: String
  let arguments: [Argument]?
  let subcommands: [CommandTree]?

  /// Read once: the parser tells its tree in a language of its own.
  static let program: CommandTree? = {
    struct Told: Decodable { let command: CommandTree }
    let dump = ChildProcess.run([Program.path, "--experimental-dump-help"])
    return try? JSONDecoder().decode(Told.self, from: Data(dump.output.utf8)).command
  }()

  func subcommand(_ name: String) -> CommandTree? {
    subcommands?.first { $0.commandName == name }
  }

  /// `--json`, `--from`, with those of the commands it stands for.
  var options: Set<String> {
    let own = (arguments ?? []).flatMap { $0.names ?? [] }.filter { $0.kind == "long" }
    return Set(own.map { "--" + $0.name })
  }

  /// Every command by the words that lead to it; the program itself by none.
  var all: [[String]: CommandTree] {
    var found: [[String]: CommandTree] = [[]: self]
    for inner in subcommands ?? [] {
      for (path, command) in inner.all { found[[inner.commandName] + path] = command }
    }
    return found
  }

  /// Where some words lead, and the words behind them. A word of the form `a|b` leads where each of
  /// them leads; one in brackets may be left out.
  func paths(at words: [Substring]) -> (paths: [[String]], rest: ArraySlice<Substring>) {
    let known = all
    var (paths, rest) = ([[String]()], words[...])
    while let word = rest.first {
      let names = word.split(separator: "|").map { $0.trimmingCharacters(in: ["[", "]"]) }
      let next = paths.flatMap { path in names.map { path + [$0] } }
      guard !names.isEmpty, next.allSatisfy({ known[$0] != nil }) else { break }
      paths = (word.hasPrefix("[") ? paths : []) + next
      rest = rest.dropFirst()
    }
    return (paths, rest)
  }
}
