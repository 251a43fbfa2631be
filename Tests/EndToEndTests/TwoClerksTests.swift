import Foundation
import Support
import Testing
import Words

/// Two people of one office in two real terminals.
@Suite struct TwoClerksTests {
  private let office: TrialOffice
  private let saule: Clerk
  private let asel: Clerk
  private let number: String

  init() throws {
    office = try TrialOffice()
    office.run(
      "staff", "add", "asel", "--surname", "Ахметова", "--given", "Әсел", "--language", "kk")
    office.open(surname: "Бейсенова")
    number = try #require(office.numbers().first)
    saule = try Clerk(at: office)
    asel = try Clerk(
      at: office, command: [Program.path, "--store", office.store, "--as", "asel"])
    try asel.sees(.homeTake)
  }

  /// Begins a note on the case; it is not saved yet.
  private func beginsNote(_ clerk: Clerk, _ text: String) throws {
    try clerk.opensCase(number)
    try clerk.press(.acts)
    try clerk.sees(.caseActsTitle)
    try clerk.chooses(.caseActsNote)
    try clerk.sees(.caseNoteTitle)
    clerk.terminal.type(text)
    try clerk.sees(text)
  }

  private func notes() throws -> [String] {
    let shown = office.run("case", "show", number, "--json").output
    let object = try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [String: Any]
    let history = object?["history"] as? [[String: Any]] ?? []
    return history.filter { $0["act"] as? String == "noted" }.compactMap { $0["note"] as? String }
  }

  @Test func `the notes of two are both kept, and nobody is asked anything`() throws {
    try beginsNote(saule, "менің сөзім")
    try beginsNote(asel, "әріптестің сөзі")
    for clerk in [asel, saule] {
      clerk.terminal.press("Enter")
      try clerk.sees("the card again") {
        !$0.dense.contains(Sight.dense(clerk.words(.caseNoteTitle) + " ─"))
      }
    }
    #expect(try notes() == ["әріптестің сөзі", "менің сөзім"])
    #expect(office.isWhole)
  }

  @Test func `the list of one follows what the other saves, and the cursor stays`() throws {
    try saule.press(.cases)
    try saule.sees("the case in the list") { $0.marked.contains(number) }
    office.open(surname: "Әбіш")
    try saule.sees("Әбіш")
    try saule.sees("the cursor on its case") { $0.marked.contains(number) }
  }

  @Test func `of two who decide the same case at once one wins, the other sees who and what`()
    throws
  {
    office.open(
      surname: "Әбіш", papers: ["1", "2", "3", "4", "5a", "5b"].map { "S2-C-" + $0 })
    let accepted = try #require(office.numbers().first { $0 != number })
    for clerk in [saule, asel] {
      try clerk.press(.cases)
      clerk.terminal.type(accepted)
      try clerk.sees("the case in the list") { $0.marked.contains(accepted) }
      try clerk.press(.choose)
      try clerk.sees(.caseTitle(number: accepted))
      try clerk.press(.acts)
      try clerk.sees(.caseActsTitle)
      clerk.terminal.press("Enter")
      try clerk.sees(.lifeDecideTitle)
      clerk.terminal.press("Enter")
      try clerk.sees(.lifeNoticeText)
    }
    asel.terminal.type("жолдау")
    try asel.sees("жолдау")
    asel.terminal.press("Enter")
    try asel.answers("әріптесі демалыста", to: .notHolderTitle)
    for clerk in [asel, saule] {
      if clerk === saule { clerk.terminal.press("Enter") }
      try clerk.sees(.confirmYes)
      clerk.terminal.press("Right")
      try clerk.sees("the deed marked") { $0.lines.contains { $0.contains("[Иә") } }
      clerk.terminal.press("Enter")
      if clerk === asel { try asel.sees("Шешім: ") }
    }
    try saule.sees(.conflictTitle(number: accepted))
    try saule.sees("Ахметова")
    try saule.sees("жолдау")
    #expect(try decisions(accepted) == 1)
    #expect(office.isWhole)
  }

  private func decisions(_ number: String) throws -> Int {
    let shown = office.run("case", "show", number, "--json").output
    let object = try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [String: Any]
    let history = object?["history"] as? [[String: Any]] ?? []
    return history.count { $0["act"] as? String == "decided" }
  }
}
