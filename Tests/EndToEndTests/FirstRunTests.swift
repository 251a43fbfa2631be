import Foundation
import KazakhText
import Support
import Testing
import Words

/// The first start, on a machine that knows nothing yet.
@Suite struct FirstRunTests {
  @Test func `the first run asks language, office and name and makes a store only its maker reads`()
    throws
  {
    let office = try TrialOffice(nil)
    let clerk = try Clerk(
      at: office, command: [Program.path], environment: ["QABYLDAU_NOW": nil])
    // The machine's locale, C, names no language: an office of Zhambyl is asked in Kazakh.
    try clerk.sees(.firstRunChooseLanguage)
    try clerk.sees(Language.kk.ownName)
    clerk.terminal.press("Home")
    try clerk.sees(.firstRunChooseLanguage)
    try clerk.sees(.appRepealedNotice)
    clerk.terminal.press("Enter")
    try clerk.sees(.firstRunChooseOffice)
    clerk.terminal.press("Home")
    try clerk.goesDown(to: "Байзақ")
    clerk.terminal.press("Enter")
    try clerk.sees(.firstRunNameTitle)
    // Without a surname no stub could be signed (¶15).
    try clerk.press(.goOn)
    try clerk.sees(.firstRunNameNeeded)
    clerk.terminal.type("Сәрсенова")
    try clerk.sees("the surname") { $0.marked.contains("Сәрсенова") }
    clerk.terminal.press("Enter")
    clerk.terminal.type("Әсел")
    try clerk.sees("the given name") { $0.marked.contains("Әсел") }
    try clerk.press(.goOn)
    try clerk.sees(.firstRunConfirmTitle)
    let path = office.folder + "/data/qabyldau/office.sqlite"
    try clerk.sees("the path") { $0.dense.contains(Sight.dense("/data/qabyldau/office.sqlite")) }
    #expect(!FileManager.default.fileExists(atPath: path))
    clerk.terminal.press("Right", "Enter")
    try clerk.sees(.firstRunDone)
    try clerk.opensForm(.homeCare, .childWithDisability)
    #expect(try clerk.leaves() == .exited(0))

    let folder = office.folder + "/data/qabyldau"
    #expect(try office.permissions(folder) == 0o700)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      #expect(try office.permissions(folder + "/" + name) == 0o600, "\(name)")
    }
    // The next start asks nothing and speaks the chosen language.
    let again = try Clerk(
      at: office, command: [Program.path], environment: ["QABYLDAU_NOW": nil])
    try again.sees(.homeTake)
    try again.sees("Ә. Сәрсенова")
    let verified = ChildProcess.run(
      [Program.path, "--store", path, "verify"], environment: office.environment)
    #expect(verified.status == 0, "\(verified.errors)")
  }

  @Test func `Esc goes back step by step and leaves no store behind`() throws {
    let office = try TrialOffice(nil)
    let clerk = try Clerk(
      at: office, command: [Program.path, "--lang", "kk"], environment: ["QABYLDAU_NOW": nil])
    try clerk.sees(.firstRunChooseLanguage)
    clerk.terminal.press("Enter")
    try clerk.sees(.firstRunChooseOffice)
    clerk.terminal.press("Enter")
    try clerk.sees(.firstRunNameTitle)
    for word in [WordKey.firstRunChooseOffice, .firstRunChooseLanguage, .dialogLeaveQuestion] {
      clerk.terminal.press("Escape")
      try clerk.sees(word)
    }
    clerk.terminal.press("Enter")
    #expect(try clerk.terminal.waitForEnding() == .exited(0))
    #expect(clerk.terminal.modesAreRestored)
    #expect(!FileManager.default.fileExists(atPath: office.folder + "/data"))
  }
}
