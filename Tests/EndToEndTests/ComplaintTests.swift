import Desk
import Foundation
import Support
import Testing
import Words

/// Somebody complains at the counter; later the manager looks at the indicators. In a real terminal.
@Suite struct ComplaintCounterTests {
  @Test func `a complaint is typed, answered, counted, and found behind its number`() throws {
    let office = try TrialOffice()
    let clerk = try Clerk(at: office)
    try clerk.press(.complaints)
    try clerk.sees(.complaintsEmpty)
    clerk.terminal.press("IC")
    try clerk.sees(.complaintFormHeading)
    clerk.terminal.type("Қожахмет Ержан")
    clerk.press("Tab", times: 2)
    clerk.terminal.type("Құжатты қабылдамады")
    try clerk.press(.goOn)
    try clerk.sees(.complaintReceiptTitle)
    try clerk.sees("2009-")
    clerk.terminal.press("Escape")
    try clerk.sees(.complaintActRegistered)
    let listed = office.run("complaint", "list", "--json")
    #expect(listed.output.contains("Қожахмет Ержан") && listed.output.contains("\"registered\""))
    // What is typed stays when one looks elsewhere.
    try clerk.press(.complaints)
    clerk.terminal.press("IC")
    try clerk.sees(.complaintFormHeading)
    clerk.terminal.type("Екінші")
    try clerk.press(.quality)
    try clerk.sees(.qualityHeading)
    try clerk.sees("the rows") { $0.lines.contains { $0.contains("4.2?") } }
    try clerk.pressTwin(.complaints)
    try clerk.sees(.complaintsTitle)
    clerk.terminal.press("IC")
    try clerk.sees("Екінші")
    try clerk.pressTwin(.quality)
    try clerk.sees("the rows") { $0.lines.contains { $0.contains("5.1") } }
    clerk.terminal.press("Enter")
    try clerk.sees(.qualityNobody)
    #expect(office.isWhole)
  }
}
