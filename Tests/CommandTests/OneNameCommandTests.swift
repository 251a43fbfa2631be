import Foundation
import Support
import Testing

@Suite struct `One name, and a year of birth` {
  @Test func `are taken, listed and printed as they are`() throws {
    let office = CommandOffice("baizak")
    let form = """
      {"service": "home-care", "category": "elderly",
       "values": {"given": "Айша", "birth-date": "1935", "sex": "f",
         "address": "Сарыкемер, Абай 5", "needs-care": "yes", "disabled": "yes", "veteran": "no"},
       "papers": []}
      """
    let number = try office.open(form)
    let shown = try office.json("case", "show", number)
    let values = try #require(shown["values"] as? [String: Any])
    #expect(values["birth-date"] as? String == "1935" && values["given"] as? String == "Айша")
    let line = try #require(try office.json("case", "find", "1935").objects("cases").first)
    #expect(line.text("name") == "Айша" && line.text("birth_date") == "1935")
    let text = office.run("--lang", "kk", "case", "subject", number).output
    #expect(text.contains("1935 ж. шамасында"))
    #expect(office.run("verify").status == 0)
  }
}
