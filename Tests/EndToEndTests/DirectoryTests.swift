import Foundation
import Support
import Testing
import Words

/// A clerk looks a phone up while somebody stands at the counter.
@Suite struct DirectoryLookUpTests {
  @Test func `typed in whichever layout, read, explained, and back at the form untouched`() throws {
    let office = try TrialOffice()
    let clerk = try Clerk(at: office)
    try clerk.press(.newCase)
    try clerk.sees(.personWho)
    clerk.terminal.type("Бейсенова")
    try clerk.sees("Бейсенова")
    let before = try clerk.look().lines
    try clerk.pressTwin(.directory)
    try clerk.sees(.directoryTitle)
    clerk.terminal.type(";fyfnfc")
    try clerk.sees("the department of Sarysu first") {
      $0.lines.contains { $0.contains("▸") && $0.contains("8-72634-62806") }
    }
    clerk.terminal.press("Enter")
    try clerk.sees("Усембаев Болат Базарбайұлы")
    try clerk.sees("+7 72634 62806")
    try clerk.press(.why)
    try clerk.sees(.whyTitle)
    clerk.terminal.press("Escape")
    try clerk.sees("Усембаев Болат Базарбайұлы")
    clerk.terminal.press("Escape")
    try clerk.sees(.directoryTitle)
    clerk.terminal.press("Escape")
    try clerk.sees(.personWho)
    #expect(try clerk.look().lines == before)
    #expect(office.isWhole)
  }
}
