import Casework
import Foundation
import Standards
import Support
import Testing
import Words

/// Another process saves for as long as it likes; the screens go on.
@Suite struct `A store that another process holds` {
  /// A program that holds the store from `init` to `letGo`, as one does that saves for minutes.
  private final class Holder {
    private let flags: String
    private let program: ChildProcess.Started

    init(_ office: TrialOffice, beside clerk: Clerk) throws {
      flags = office.folder + "/held"
      program = ChildProcess.start(
        ["sqlite3", office.store],
        input: """
          BEGIN IMMEDIATE;
          .shell touch \(flags)
          .shell while [ ! -e \(flags)-no-more ]; do sleep 0.05; done
          COMMIT;

          """)
      try clerk.terminal.waitUntil("the store is held") { access(flags, F_OK) == 0 }
    }

    func letGo() {
      _ = FileManager.default.createFile(atPath: flags + "-no-more", contents: nil)
      _ = program.wait()
    }
  }

  /// A clerk who has typed a note on a case and not yet sent it off.
  private func writesNote(_ office: TrialOffice) throws -> (Clerk, String) {
    #expect(office.open(surname: "Бейсенова", papers: Visitor.childS2.papers).status == 0)
    let number = try #require(office.numbers().first)
    let clerk = try Clerk(at: office)
    try clerk.opensCase(number)
    try clerk.press(.acts)
    try clerk.chooses(.caseActsNote)
    clerk.terminal.type("Анасы келді")
    try clerk.sees("Анасы келді")
    // What is typed is in the store a moment later; a store that is held before would have to be told of.
    try clerk.terminal.waitUntil("the note is kept") {
      ChildProcess.run(
        ["sqlite3", office.store, "SELECT CAST(record AS TEXT) FROM drafts;"]
      ).output.contains("Анасы келді")
    }
    return (clerk, number)
  }

  @Test func `letters echo, a save waits and is told, Esc gives it up, and nothing is lost`() throws
  {
    let office = try TrialOffice()
    let (clerk, number) = try writesNote(office)
    let holder = try Holder(office, beside: clerk)
    clerk.terminal.press("Enter")
    let somebody = String(clerk.words(.deskWaiting(name: "", time: "")).prefix(13))
    try clerk.sees(somebody)
    clerk.terminal.press("Down")
    try clerk.sees(.deskWaitingRefused)
    clerk.terminal.resize(columns: 100, rows: 30)
    try clerk.sees(somebody)
    clerk.terminal.press("Escape")
    try clerk.sees(.deskWaitingGivenUp)
    try clerk.press(.newCase)
    clerk.terminal.type("Иванова")
    try clerk.sees("Иванова")
    holder.letGo()
    clerk.terminal.type(" Мария")
    try clerk.sees("Иванова Мария")
    #expect(try office.record(number).state == "accepted")
    #expect(office.isWhole)
  }

  @Test func `what waited is saved once when it is let go`() throws {
    let office = try TrialOffice()
    let (clerk, number) = try writesNote(office)
    let holder = try Holder(office, beside: clerk)
    clerk.terminal.press("Enter")
    try clerk.sees(String(clerk.words(.deskWaiting(name: "", time: "")).prefix(13)))
    holder.letGo()
    try clerk.sees(clerk.words(.actNoted))
    let shown = office.run("case", "show", number, "--json").output
    #expect(shown.components(separatedBy: "Анасы келді").count == 2, "\(shown)")
    #expect(office.isWhole)
  }
}
