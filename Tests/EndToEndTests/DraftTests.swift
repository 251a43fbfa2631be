import Casework
import Foundation
import Glibc
import Standards
import Support
import Testing
import Words

/// What is typed is never lost: not by Esc, not by another key, not by a dropped line.
@Suite struct DraftTests {
  private static let visitor = Visitor.childS2

  /// A form begun and left in the middle of a field.
  private func begun(_ clerk: Clerk) throws {
    try clerk.opensForm(Self.visitor.service, Self.visitor.category)
    try clerk.types("Бейсенова", into: .surname)
    try clerk.types("Айым", into: .given)
  }

  private func expectResumed(_ clerk: Clerk) throws {
    try clerk.resumesDraft()
    let resumed = try clerk.sees("the form where it was left") {
      $0.marked.hasPrefix(clerk.words(.given)) && $0.marked.contains("Айым")
    }
    let row = try #require(resumed.row(ofField: clerk.words(.surname)))
    #expect(resumed.lines[row].contains("Бейсенова"))
  }

  @Test func `Esc out of a form keeps it in the menu, and it goes on at the same field`() throws {
    let office = try TrialOffice()
    let clerk = try Clerk(at: office)
    try begun(clerk)
    clerk.terminal.press("Escape")
    try clerk.sees(.intakeDraftKept)
    try expectResumed(clerk)
    clerk.terminal.type("гүл")
    try clerk.sees("the text going on") { $0.marked.contains("Айымгүл") }
  }

  @Test(arguments: [WordKey.homeTitle, .caseListTitle, .intakeTitle])
  func `another screen's key keeps the form too`(screen: WordKey) throws {
    let office = try TrialOffice()
    let clerk = try Clerk(at: office)
    try begun(clerk)
    switch screen {
    case .homeTitle: try clerk.goesHome()
    case .intakeTitle: try clerk.press(.newCase)
    default: try clerk.press(.cases)
    }
    try clerk.sees("the other screen") { sight in
      sight.lines[1].contains(clerk.words(screen)) && !sight.isAtForm(clerk.words)
    }
    try expectResumed(clerk)
  }

  @Test func `F1 and Esc lead back to the same field, its text untouched`() throws {
    let office = try TrialOffice()
    let clerk = try Clerk(at: office)
    try begun(clerk)
    let before = try clerk.look().lines
    try clerk.press(.why)
    try clerk.sees(.whyTitle)
    clerk.terminal.press("Escape")
    try clerk.sees("the form as it was") { $0.lines == before }
    // The twin for terminals that keep F1, and out of the papers too.
    try clerk.turnsToPapers()
    let papers = try clerk.look().lines
    try clerk.pressTwin(.why)
    try clerk.sees(.whyTitle)
    clerk.terminal.press("Escape")
    try clerk.sees("the papers as they were") { $0.lines == papers }
  }

  @Test func `F1 on the medical card of a child shows its place, name and rendering, Esc the form`()
    throws
  {
    let office = try TrialOffice()
    let clerk = try Clerk(at: office)
    try begun(clerk)
    let form = try clerk.look().lines
    try clerk.turnsToPapers()
    clerk.terminal.press("Down")
    clerk.terminal.press("Down")
    try clerk.sees("the medical card") { $0.markedPaper == 2 }
    let papers = try clerk.look().lines
    try clerk.press(.why)
    let words = clerk.words
    let law = Embedded.law()
    let card = try #require(
      try law.standard(.s2).requirements(on: "2009-06-01").first { $0.id == "S2-C-3" })
    try clerk.sees(words.citation(card.citation))
    try clerk.sees(String(card.name.kk.prefix(30)))
    try clerk.sees(words(.whyRendering))
    // On to the paragraph, and all the way back.
    clerk.terminal.press("Enter")
    try clerk.sees(.lawParagraph(paragraph: "12"))
    clerk.terminal.press("Escape")
    try clerk.sees(words.citation(card.citation))
    clerk.terminal.press("Escape")
    try clerk.sees("the papers as they were") { $0.lines == papers }
    clerk.terminal.press("C-k")
    try clerk.sees("the form as it was") { $0.lines == form }
  }

  @Test func `ticks are part of a draft`() throws {
    let office = try TrialOffice()
    let clerk = try Clerk(at: office)
    try begun(clerk)
    try clerk.turnsToPapers()
    try clerk.ticks("S2-C-2")
    try clerk.goesHome()
    try clerk.sees(clerk.words(.homeDrafts(count: 1)))
    try clerk.opensDraft()
    try clerk.sees("the papers, one of them ticked") { sight in
      sight.markedPaper != nil && sight.paperRows.map(\.sign) == ["·", "✓", "·", "·", "·", "·"]
    }
  }

  @Test(arguments: [SIGHUP, SIGTERM])
  func `asked to end, it goes at once and the form is kept`(number: Int32) throws {
    let office = try TrialOffice()
    do {
      let clerk = try Clerk(at: office)
      try begun(clerk)
      clerk.terminal.signal(number)
      #expect(try clerk.terminal.waitForEnding() == .exited(0))
      #expect(clerk.terminal.modesAreRestored)
      #expect(try !clerk.terminal.isOnAlternateScreen())
      #expect(try !clerk.terminal.screen().contains("Бейсенова"))
    }
    try expectResumed(try Clerk(at: office))
    #expect(office.isWhole)
  }

  @Test func `a dropped line ends it and the form is kept`() throws {
    let office = try TrialOffice()
    let clerk = try Clerk(at: office)
    try begun(clerk)
    let process = try #require(clerk.terminal.process)
    clerk.terminal.hangUp()
    try clerk.terminal.waitForEnd(of: process)
    try expectResumed(try Clerk(at: office))
    #expect(office.isWhole)
  }

  @Test func `Ctrl-Z gives the shell back and fg the form`() throws {
    let office = try TrialOffice()
    let clerk = try Clerk(
      at: office, command: ["bash", "--norc", "-i"], environment: ["PS1": "shell> "])
    try clerk.terminal.waitFor("shell>")
    clerk.terminal.type("\(Program.path) --store \(office.store)")
    clerk.terminal.press("Enter")
    try clerk.sees(.homeTake)
    try begun(clerk)
    let before = try clerk.look().lines
    clerk.terminal.press("C-z")
    try clerk.terminal.waitFor("Stopped")
    #expect(try !clerk.terminal.isOnAlternateScreen())
    // Whatever became of a stopped program, its form is on the disk.
    try expectResumed(try Clerk(at: office))
    clerk.terminal.type("fg")
    clerk.terminal.press("Enter")
    try clerk.sees("the form as it was") { $0.lines == before }
    clerk.terminal.type("гүл")
    try clerk.sees("the text going on") { $0.marked.contains("Айымгүл") }
  }
}

extension Clerk {
  /// Opens the newest draft from wherever.
  func resumesDraft() throws {
    try goesHome()
    try opensDraft()
    try sees("the form") { $0.isAtForm(words) }
  }

  /// Opens the newest draft from the menu.
  func opensDraft() throws {
    try sees(.homeTake)
    try goesDown(to: String(words(.homeDrafts(count: 1)).prefix { $0 != ":" }))
    terminal.press("Enter")
    try sees("the drafts") { $0.lines[1].contains(words(.homeDraftsTitle)) }
    terminal.press("Enter")
  }
}
