import Casework
import Glibc
import Standards
import Support
import Testing
import Words

/// The line drops or the program is killed in the middle of something.
@Suite struct BreakOffTests {
  enum End: CaseIterable {
    case killed, hungUp
  }

  /// Waits until what was typed must be on the disk, and ends the program.
  private func ends(_ clerk: Clerk, _ end: End) throws {
    let clock = ContinuousClock()
    let safe = clock.now + .seconds(1)
    try clerk.terminal.waitUntil("a second") { clock.now >= safe }
    let process = try #require(clerk.terminal.process)
    switch end {
    case .killed: clerk.terminal.signal(SIGKILL)
    case .hungUp: clerk.terminal.hangUp()
    }
    try clerk.terminal.waitForEnd(of: process)
  }

  @Test(arguments: End.allCases)
  func `in the middle of a field, the form opens at it`(end: End) throws {
    let office = try TrialOffice()
    let first = try Clerk(at: office)
    try first.opensForm(.homeCare, .childWithDisability)
    try first.types("Бейсенова", into: .surname)
    try first.types("Сарыкемер, Бай", into: .address)
    try ends(first, end)
    let clerk = try Clerk(at: office)
    try clerk.resumesDraft()
    try clerk.sees("the field") {
      $0.marked.hasPrefix(clerk.words(.address)) && $0.marked.contains("Сарыкемер, Бай")
    }
    clerk.terminal.type("зақ батыр")
    try clerk.sees("the text going on") { $0.marked.contains("Сарыкемер, Байзақ батыр") }
    #expect(office.isWhole)
  }

  @Test(arguments: End.allCases)
  func `in the middle of a paper's details, they open at their field`(end: End) throws {
    let office = try TrialOffice()
    let first = try Clerk(at: office)
    try first.opensForm(.homeCare, .childWithDisability)
    try first.types("Бейсенова", into: .surname)
    try first.turnsToPapers()
    try first.ticks("S2-C-4")
    try first.goes(toPaper: "S2-C-4")
    try first.press(.handling)
    try first.sees(.papersDetailsAction)
    first.terminal.press("Enter")
    try first.sees(.papersDetailsKeys)
    first.terminal.press("Down")
    first.terminal.type("МСС 14-77")
    first.press("Down", times: 3)
    first.terminal.type("мөрі көмес")
    try first.sees("мөрі көмес")
    try ends(first, end)
    let clerk = try Clerk(at: office)
    try clerk.goesHome()
    try clerk.opensDraft()
    try clerk.sees(.papersDetailsKeys)
    try clerk.sees("МСС 14-77")
    clerk.terminal.type("кі")
    try clerk.sees("мөрі көмескі")
    clerk.terminal.press("F11")
    try clerk.sees("the papers again") { sight in
      sight.markedPaper != nil && sight.dense.contains("мөрікөмескі")
    }
    #expect(office.isWhole)
  }

  @Test(arguments: End.allCases)
  func `in the middle of a search, it goes on and finds the person`(end: End) throws {
    let office = try TrialOffice()
    #expect(office.open(surname: "Бейсенова").status == 0)
    let first = try Clerk(at: office)
    try first.press(.newCase)
    try first.sees(.personNew)
    first.terminal.type("бейсен")
    try first.sees("the person") { $0.dense.contains("БейсеноваАйым") }
    try ends(first, end)
    let clerk = try Clerk(at: office)
    try clerk.goesHome()
    try clerk.opensDraft()
    try clerk.sees(.personNew)
    try clerk.sees("the person") { $0.dense.contains("БейсеноваАйым") }
    clerk.terminal.type("ова")
    try clerk.sees("бейсенова")
    #expect(office.isWhole)
  }

}
