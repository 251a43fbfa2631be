import Foundation
import Support
import Testing

@Suite struct `The morning and handing over on the command line` {
  let office = CommandOffice("baizak")

  private func run(_ words: String..., now: String = CommandOffice.now) -> ChildProcess {
    ChildProcess.run([Program.path] + words, environment: office.environment(now: now))
  }

  private func hire(_ login: String, _ surname: String) throws {
    _ = try office.json("staff", "add", login, "--surname", surname, "--given", "Қ")
  }

  @Test func `tells a manager every group, and a clerk nothing`() throws {
    try hire("asel", "Ахметова")
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    let page = try office.json("morning", now: "2009-06-22T09:00")
    #expect(page.objects("overdue").map { $0.text("number") } == [number])
    for key in [
      "due_today", "late_entries", "past_term", "orphaned", "tickets", "voided_cases",
      "voided_complaints",
    ] {
      #expect(page.objects(key).isEmpty, "\(key)")
    }
    let told = run("morning", "--lang", "en", now: "2009-06-22T09:00").output
    #expect(told.contains("Overdue, the oldest first: 1") && told.contains(number))
    expectFailure(run("morning", "--as", "asel"), 77)
  }

  @Test func `tells every manager of a voided case who voided it, when and why`() throws {
    _ = try office.json(
      "staff", "add", "asel", "--surname", "Ахметова", "--given", "Қ", "--role", "manager")
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    _ = try office.json("case", "void", number, "--reason", "екі рет ашылған")
    let told = run("morning", "--as", "asel", "--json", now: "2009-06-22T09:00").output
    let page = try #require(
      try JSONSerialization.jsonObject(with: Data(told.utf8)) as? [String: Any])
    let voided = page.objects("voided_cases")
    #expect(voided.map { $0.text("number") } == [number])
    #expect(voided.first?.text("reason") == "екі рет ашылған")
    #expect(voided.first?.text("by") == "Сәрсенова" && voided.first?.text("on") == "2009-06-01")
    let text = run("morning", "--as", "asel", "--lang", "en", now: "2009-06-22T09:00").output
    #expect(text.contains("екі рет ашылған") && text.contains("Сәрсенова"))
    let month = try office.json("morning", now: "2009-07-15T09:00")
    #expect(month.objects("voided_cases").isEmpty, "after a month it is history")
  }

  @Test func `all open cases go at once, and whoever leaves hands theirs over`() throws {
    try hire("asel", "Ахметова")
    try hire("dana", "Омарова")
    _ = try office.open(Forms.child(papers: Forms.allOfChild))
    let handed = try office.json(
      "case", "assign", "--all-of", office.login, "--to", "asel", "--note", "демалыс")
    #expect(handed["handed_over"] as? Int == 1)
    expectFailure(run("case", "assign", "--to", "asel"), 64, saying: "--all-of")
    expectFailure(run("staff", "deactivate", "asel", "--lang", "en"), 1, saying: "--hand-to")
    expectFailure(run("staff", "change", "asel", "--active", "no"), 1)
    let left = try office.json("staff", "deactivate", "asel", "--hand-to", "dana")
    #expect(left["active"] as? Bool == false && left["handed_over"] as? Int == 1)
    let clerks = try office.json("board", "--view", "clerks").objects("clerks")
    #expect(
      clerks.map { "\($0.text("login") ?? "") \($0["total"] as? Int ?? -1)" }
        == ["dana 1", "\(office.login) 0"], "who works here stands there with nothing too")
  }

  @Test func `a list says that it is a part`() throws {
    _ = try office.open(Forms.child(papers: Forms.allOfChild))
    _ = try office.open(Forms.residentialChild(""))
    #expect(try office.json("case", "list")["more"] as? Bool == false)
    let part = try office.json("case", "list", "--limit", "1")
    #expect(part["more"] as? Bool == true && part.objects("cases").count == 1)
    #expect(run("case", "find", "--limit", "1", "--lang", "en").output.contains("there are more"))
    #expect(!run("case", "find", "--lang", "en").output.contains("there are more"))
  }
}
