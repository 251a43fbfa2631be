import Casework
import KazakhText
import Standards
import Support
import Testing
import Words

/// Every terminal an office may have, and what is none.
@Suite struct TerminalKindTests {
  static let kinds: [[String: String?]] = [
    ["NO_COLOR": "1"], ["TERM": "vt100"], ["TERM": "linux"], ["TERM": "screen-256color"],
    ["TERM": "xterm"],
  ]

  /// Home, form and papers as text; signs and frames may be ASCII.
  private func tour(_ clerk: Clerk) throws -> [String] {
    // That a list goes on is an arrow or, in ASCII, the letter v at the end of a line.
    func whole() throws -> String {
      let lines = try clerk.terminal.screen().split(separator: "\n")
      return Sight.dense(
        lines.map { $0.hasSuffix(" v") ? $0.dropLast(2) : $0 }.joined(separator: "\n"))
    }
    var seen = [try whole()]
    try clerk.pressTwin(.newCase)
    try clerk.sees(.personNew)
    clerk.terminal.press("Enter")
    try clerk.sees(.columnCategory)
    clerk.terminal.press("End", "Home", "Enter")
    try clerk.sees("the form") { $0.isAtForm(clerk.words) }
    try clerk.types("Бейсенова", into: .surname)
    try clerk.types("Әсел", into: .given)
    seen.append(try whole())
    try clerk.turnsToPapers()
    seen.append(try whole())
    return seen
  }

  @Test(arguments: kinds)
  func `the text is the same in every terminal`(kind: [String: String?]) throws {
    let office = try TrialOffice()
    let other = try TrialOffice()
    let usual = try Clerk(at: other, environment: ["TERM": "xterm-256color"])
    let clerk = try Clerk(at: office, environment: kind)
    for (seen, expected) in zip(try tour(clerk), try tour(usual)) { #expect(seen == expected) }
    if kind["NO_COLOR"] != nil {
      let written = String(decoding: clerk.terminal.rawBytes(), as: UTF8.self)
      #expect(try !written.contains(Regex("\u{1B}\\[([0-9]+;)*[349][0-7](;[0-9]+)*m")))
    }
    #expect(try clerk.leaves() == .exited(0))
    #expect(clerk.terminal.modesAreRestored)
  }

  @Test(arguments: ["dumb", "no-such-terminal"])
  func `a terminal that cannot be driven is told so and not drawn on`(kind: String) throws {
    let office = try TrialOffice()
    let clerk = try Clerk(
      at: office, command: [Program.path, "--store", office.store], environment: ["TERM": kind])
    #expect(try clerk.terminal.waitForEnding() == .exited(69))
    try clerk.sees(clerk.words(.terminalCannotDrive(name: kind)))
    #expect(!clerk.terminal.rawBytes().contains(0x1B))
    #expect(clerk.terminal.modesAreRestored)
  }

  @Test func `into a pipe nothing is drawn and a sentence says why`() throws {
    let office = try TrialOffice()
    let words = try Clerk.words(.kk)
    let piped = office.run()
    #expect(piped.status == 69)
    #expect(piped.output.isEmpty)
    #expect(piped.errors.contains(words(.terminalNotATerminal)))
    #expect(!piped.errors.contains("\u{1B}"))
  }

  @Test(arguments: [Language.ru, .en])
  func `from 110 columns on the papers stand beside the form, in every language`(
    language: Language
  ) throws {
    let office = try TrialOffice(language: language)
    let clerk = try Clerk(at: office, columns: 120, rows: 40)
    let visitor = Visitor.childS2
    try clerk.fillsForm(of: visitor)
    for id in visitor.papers {
      let requirement = try clerk.requirement(id)
      try clerk.sees("\(id) beside the form") { sight in
        sight.lines.contains { line in
          line.contains("│") && line.contains(" \(requirement.item) ")
            && line.contains(clerk.words.text(requirement.short))
        }
      }
    }
    #expect(try clerk.look().isAtForm(clerk.words))
    let record = try office.record(try clerk.keepsWaiting())
    #expect(record.missingPapers == visitor.papers)
  }
}
