import Foundation
import Support
import Testing

/// The one knowing break of the contract: what the screen asks, the command asks.
@Suite struct `Doubts of the command line` {
  private let office = CommandOffice("baizak")

  private func run(_ form: String, _ answers: String...) -> ChildProcess {
    ChildProcess.run(
      [Program.path, "case", "open", "--from", "-"] + answers,
      environment: office.environment(now: CommandOffice.now), input: form)
  }

  private func object(_ run: ChildProcess) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test func `case open looks for the same person as the screen does, and asks who it is`() throws {
    let first = try office.open(Forms.child())
    let asked = run(Forms.child(), "--json")
    #expect(asked.status == 1)
    #expect(asked.errors.contains("--person") && asked.errors.contains(first))
    let doubt = try #require(try object(asked).objects("doubts").first)
    #expect(doubt.text("doubt") == "person" && doubt.text("case") == first)
    #expect(doubt["answered"] as? Bool == false)
    expectFailure(run(Forms.child()), 1, saying: first)
    #expect(try office.json("case", "list").objects("cases").count == 1)
    let new = try object(run(Forms.child(), "--person", "new", "--json"))
    #expect(new["person"] as? Int == 2, "somebody else")
  }

  @Test func `the same person's open case is told, and gone on from only when it is answered`()
    throws
  {
    let first = try office.open(Forms.child())
    let told = run(Forms.child(), "--person", first, "--json")
    #expect(told.status == 1 && told.errors.contains("--confirm open-case:\(first)"))
    let opened = run(
      Forms.child(), "--person", first, "--confirm", "open-case:\(first)", "--json")
    #expect(opened.status == 0, "\(opened.errors)")
    #expect(try object(opened)["person"] as? Int == 1)
  }

  @Test func `every doubt of the screen is said on stderr and in JSON, and answered by its name`()
    throws
  {
    let form = Forms.child(birth: "1960-03-14")
    let asked = run(form, "--json")
    #expect(asked.status == 1)
    #expect(asked.errors.contains("18") && asked.errors.contains("--confirm not-a-child"))
    #expect(try object(asked).objects("doubts").map { $0.text("doubt") } == ["not-a-child"])
    let opened = run(form, "--confirm", "not-a-child", "--json")
    #expect(opened.status == 0 && opened.errors.contains("18"), "it is said all the same")
    let file = try object(opened)
    #expect(file.objects("answered_doubts").map { $0.text("doubt") } == ["not-a-child"])
    #expect(file.objects("doubts").first?["answered"] as? Bool == true)
    let slip = run(form, "--confirm", "not-a-chlid")
    expectFailure(slip, 64, saying: "--confirm")
    #expect(!slip.errors.contains("chlid"), "what was typed is not repeated")
  }

  @Test func `standard error names cases and no person, JSON does`() throws {
    let first = try office.open(Forms.child(papers: Forms.allOfChild))
    let asked = run(Forms.child(), "--json")
    #expect(asked.errors.contains(first))
    #expect(try object(asked).objects("doubts").first?.text("text")?.contains("Айым") == true)
    let told = run(Forms.child(), "--person", first)
    let other = run(Forms.child(), "--person", "new")
    #expect(told.status == 1 && other.status == 0)
    let new = try #require(
      try office.json("case", "list").objects("cases").first?.text("number"))
    for act in [
      ["decide", first, "--result", "notice"], ["ready", first], ["deliver", first],
      ["end", first, "--because", "died", "--on", "2009-06-01"],
      ["void", new, "--reason", "қате екен"],
    ] {
      _ = try office.json(["case"] + act)
    }
    let dead = run(Forms.child(), "--person", first)
    #expect(dead.status == 0 && dead.errors.contains("case \(first) is recorded as dead"))
    for said in [asked, told, other, dead] {
      for word in ["Бейсенова", "Айым", "2000"] { #expect(!said.errors.contains(word)) }
    }
  }

  @Test func `case accept asks what changed while the case waited`() throws {
    let number = try office.open(
      Forms.child(
        papers: Forms.allOfChild.replacing(#""S2-C-1", "#, with: ""), birth: "1991-06-03"))
    #expect(office.run("case", "tick", number, "S2-C-1").status == 0)
    expectFailure(
      office.run("case", "accept", number, now: "2009-06-03T09:00"), 1,
      saying: "--confirm not-a-child")
    let accepted = office.run(
      "case", "accept", number, "--confirm", "not-a-child", now: "2009-06-03T09:00")
    #expect(accepted.status == 0, "\(accepted.errors)")
    #expect(
      try office.json("case", "show", number).objects("answered_doubts").count == 1)
  }
}
