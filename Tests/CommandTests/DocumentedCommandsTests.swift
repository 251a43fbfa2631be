import Foundation
import Support
import Testing

/// What is written about the command line, held against the parser.
@Suite struct `the parser and what is written of it` {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// What stands under each heading `## …` of docs/cli.md.
  private static func sections() throws -> [(heading: String, text: String)] {
    try text("docs/cli.md").split(separator: "\n## ").map { part in
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(lines[0]), lines.count > 1 ? String(lines[1]) : "")
    }
  }

  /// The lines of the list of commands at the head of docs/cli.md, each whole.
  private static func synopses() throws -> [String] {
    let list = try text("docs/cli.md").split(separator: "```")[1]
    return list.split(separator: "\n").reduce(into: []) { lines, line in
      if line.hasPrefix("qabyldau") {
        lines.append(String(line))
      } else if let last = lines.popLast() {
        lines.append(last + " " + line.drop { $0 == " " })
      }
    }
  }

  private static func options(in text: some StringProtocol) -> Set<String> {
    Set(String(text).matches(of: /--[a-z][a-z-]*[a-z]/).map { String($0.output) })
  }

  @Test func `every command stands in the list of commands, and none that there is not`() throws {
    let program = try #require(CommandTree.program)
    var listed: Set<[String]> = []
    for synopsis in try Self.synopses() {
      let words = Array(synopsis.split(separator: " ").dropFirst())
      let (paths, _) = program.paths(at: words)
      #expect(paths != [[]] || words.first?.hasPrefix("[--") == true || words == ["--version"])
      listed.formUnion(paths)
      let known = paths.reduce(Set<String>()) { $0.union(program.all[$1]?.options ?? []) }
      let unknown = Self.options(in: synopsis).subtracting(known)
      #expect(unknown.isEmpty, "\(synopsis): \(unknown.sorted())")
    }
    let missing = program.all.filter { $0.value.subcommands == nil && !listed.contains($0.key) }
    #expect(missing.isEmpty, "\(missing.keys.map { $0.joined(separator: " ") }.sorted())")
  }

  @Test func `every option stands where its command is described`() throws {
    let program = try #require(CommandTree.program)
    let sections = try Self.sections()
    let everywhere = try #require(sections.first { $0.heading == "What holds everywhere" }).text
    let synopses = try Self.synopses().map { line in
      (line, program.paths(at: Array(line.split(separator: " ").dropFirst())).paths)
    }
    for (path, command) in program.all where command.subcommands == nil {
      let first = try #require(path.first)
      var described = everywhere
      for section in sections where section.heading.contains(first) { described += section.text }
      for (line, paths) in synopses where paths.contains(path) { described += line }
      let missing = command.options.subtracting(Self.options(in: described))
        .subtracting(["--help", "--version"])
      #expect(missing.isEmpty, "\(path.joined(separator: " ")): \(missing.sorted())")
    }
  }

  /// Guides and README tell people what to type: it must be there to be typed.
  @Test func `every command that is told to somebody exists with its options`() throws {
    let program = try #require(CommandTree.program)
    var paths = ["README.md", "docs/cli.md"]
    let guides = Self.root.appending(path: "docs/guide").path
    paths += try FileManager.default.subpathsOfDirectory(atPath: guides)
      .filter { $0.hasSuffix(".md") }.map { "docs/guide/" + $0 }
    var count = 0
    for path in paths {
      let text = try Self.text(path).replacing("\\\n", with: " ")
      for told in text.matches(of: /(?:^|`|\$ )qabyldau ([^`\n#]+)/.anchorsMatchLineEndings()) {
        count += 1
        // What is piped on is another program; behind a gap stands what it does.
        let typed = told.1.firstRange(of: "   ").map { told.1[..<$0.lowerBound] } ?? told.1
        let words = Array(typed.split(separator: " ").prefix { $0 != "|" })
        guard let at = words.indices.first(where: { Self.isCommandWord(words, $0) }) else {
          #expect(Self.options(in: typed).isSubset(of: program.options), "\(path): \(told.0)")
          continue
        }
        let (paths, rest) = program.paths(at: Array(words[at...]))
        #expect(paths != [[]], "\(path): no such command: \(told.0)")
        let commands = paths.compactMap { program.all[$0] }
        // Options of the program itself are understood by every command.
        let known = commands.reduce(program.options) { known, command in
          known.union(command.options).union(command.subcommands?.flatMap(\.options) ?? [])
        }
        let unknown = Self.options(in: words.joined(separator: " ")).subtracting(known)
        #expect(unknown.isEmpty, "\(path): \(told.0): \(unknown.sorted())")
        // Behind a command that holds others comes one of them; behind `directory` what is sought.
        if let next = rest.first, commands.contains(where: { $0.subcommands != nil }),
          paths != [["directory"]]
        {
          #expect(!Self.isPlain(next), "\(path): no such command: \(told.0)")
        }
      }
    }
    #expect(count > 100)
  }

  /// Options that every command takes may stand before it, with their values.
  private static func isCommandWord(_ words: [Substring], _ index: Int) -> Bool {
    let before = index > 0 ? words[index - 1] : ""
    return isPlain(words[index]) && !["--store", "--lang", "--as"].contains(before)
  }

  private static func isPlain(_ word: Substring) -> Bool {
    word.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x7C }
      && word.first?.isLetter == true
  }
}
