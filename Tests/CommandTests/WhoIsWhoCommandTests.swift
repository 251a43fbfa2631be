import Foundation
import Support
import Testing

@Suite struct `case join and case split` {
  @Test func `make two persons one and one person two, in the file about the person too`() throws {
    let office = CommandOffice("baizak")
    let first = try office.open(Forms.child(papers: Forms.allOfChild))
    let second = try office.open(Forms.child(surname: "Беисенова"))
    func numbers(_ number: String) throws -> [String] {
      try office.json("case", "subject", number).objects("cases").compactMap { $0.text("number") }
    }
    #expect(try numbers(second) == [second])
    let joined = try office.json(
      "case", "join", second, "--with", first, "--reason", "туу куәлігі бір")
    #expect(joined["person"] as? Int == 1)
    let last = try #require(joined.objects("history").last)
    #expect(last.text("act") == "joined" && last.text("with") == first)
    #expect(last.text("reason") == "туу куәлігі бір")
    #expect(try numbers(first) == [first, second])
    expectFailure(
      office.run("case", "join", second, "--with", first, "--reason", "тағы да"), 1)
    let alone = try office.json("case", "split", second, "--reason", "егізі екен")
    #expect(alone["person"] as? Int == 2)
    #expect(try numbers(first) == [first] && numbers(second) == [second])
    expectFailure(office.run("case", "split", second, "--reason", "тағы да"), 1)
    expectFailure(
      office.run("case", "join", second, "--with", "123", "--reason", "тағы да"), 64)
    #expect(office.run("verify").status == 0)
  }
}
