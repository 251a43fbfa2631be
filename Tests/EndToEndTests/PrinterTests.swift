import Casework
import Foundation
import Standards
import Support
import Testing
import Words

/// Printing, and what happens when it does not.
@Suite struct PrinterTests {
  /// A case whose stub is on the screen.
  private func atStub(_ office: TrialOffice, path: String) throws -> (Clerk, String) {
    let papers = Visitor.childS2.papers
    #expect(office.open(surname: "Бейсенова", papers: papers).status == 0)
    let number = try #require(office.numbers().first)
    let clerk = try Clerk(at: office, environment: ["PATH": path])
    try clerk.opensCase(number)
    try clerk.press(.print)
    try clerk.sees(.printStubTitle)
    return (clerk, number)
  }

  @Test func `without a printer a sentence says so and the stub can be saved`() throws {
    let office = try TrialOffice()
    let (clerk, number) = try atStub(office, path: office.folder)
    try clerk.press(.print)
    try clerk.sees(.failureNoPrinter)
    #expect(try clerk.savesText().contains(number))
    #expect(try office.record(number).state == "accepted")
    #expect(office.isWhole)
  }

  @Test func `a printer gets the stub as it is on the screen`() throws {
    let office = try TrialOffice()
    let out = office.folder + "/printed"
    let bin = try office.install(
      "lp", script: "#!/bin/sh\n/bin/cat > \(out).part\n/bin/mv \(out).part \(out)\n")
    let (clerk, number) = try atStub(office, path: bin)
    try clerk.press(.print)
    try clerk.sees(.deskPrinted)
    let printed = try String(contentsOfFile: out, encoding: .utf8)
    #expect(printed == office.run("case", "show", number).output)
    #expect(printed.contains(number) && printed.contains("Сәрсенова"))
  }

  @Test func `while a printer hangs letters echo, Esc gives up, and the program ends at once`()
    throws
  {
    let office = try TrialOffice()
    let bin = try office.install("lp", script: "#!/bin/sh\nexec /bin/sleep 600\n")
    let (clerk, number) = try atStub(office, path: bin)
    try clerk.press(.print)
    try clerk.sees(.deskPrinting)
    clerk.terminal.press("Escape")
    try clerk.sees(.deskPrintingGivenUp)
    try clerk.press(.print)
    try clerk.sees(.deskPrinting)
    try clerk.press(.newCase)
    clerk.terminal.type("Иванова")
    try clerk.sees("Иванова")
    #expect(try office.record(number).state == "accepted")
    clerk.terminal.signal(SIGTERM)
    _ = try clerk.terminal.waitForEnding()
    #expect(office.isWhole)
  }

  @Test func `a second copy says so, and the language and the paper are chosen on the screen`()
    throws
  {
    let office = try TrialOffice()
    let out = office.folder + "/printed"
    let bin = try office.install(
      "lp", script: "#!/bin/sh\n/bin/cat > \(out).part\n/bin/mv \(out).part \(out)\n")
    let (clerk, number) = try atStub(office, path: bin)
    try clerk.press(.print)
    try clerk.sees(.deskPrinted)
    try clerk.press(.paperChoices)
    try clerk.sees(.documentScreenTitle)
    try clerk.chooses(.documentScreenLanguage)
    clerk.terminal.press("Enter", "Escape")
    try clerk.sees("Түбіршек / Корешок")
    try clerk.press(.print)
    try clerk.sees(.deskPrintedCopy(number: "2"))
    let printed = try String(contentsOfFile: out, encoding: .utf8)
    #expect(printed.contains("2-дана") && printed.contains("Өтініш иесі / Заявитель"))
    let third = office.run("print", "stub", "--case", number, "--lang", "kk")
    #expect(third.status == 0 && third.output.contains("3-дана"))
    #expect(office.isWhole)
  }

  @Test(arguments: ["exec <&-; exit 1", "exit 1", "/bin/cat >/dev/null; exit 3"])
  func `a printer that fails loses nothing and says so`(failure: String) throws {
    let office = try TrialOffice()
    let bin = try office.install("lp", script: "#!/bin/sh\n\(failure)\n")
    let (clerk, number) = try atStub(office, path: bin)
    for _ in 0..<5 {
      try clerk.press(.print)
      try clerk.sees(.failurePrinter)
      clerk.terminal.press("Down")
      try clerk.sees("no message") { !$0.dense.contains(Sight.dense(clerk.words(.failurePrinter))) }
    }
    #expect(clerk.terminal.ending == nil)
    #expect(try office.record(number).state == "accepted")
  }
}
