import Foundation
import Support
import Testing

/// Where papers are, what goes back, and numbers confirmed, on the command line.
@Suite struct `papers and numbers on the command line` {
  let office = CommandOffice("baizak")

  func paper(_ id: String, of file: [String: Any]) -> [String: Any] {
    file.objects("papers").first { $0.text("id") == id } ?? [:]
  }

  @Test func `a tick takes where such a paper usually is, or what is said of it`() throws {
    let number = try office.open(Forms.child())
    let usual = try office.json("case", "tick", number, "S2-C-1")
    #expect(paper("S2-C-1", of: usual).text("custody") == "kept")
    let seen = try office.json("case", "tick", number, "S2-C-2")
    #expect(paper("S2-C-2", of: seen).text("custody") == "seen")
    let said = try office.json(
      "case", "tick", number, "S2-C-3", "--custody", "copied", "--paper-number", "14-77",
      "--paper-date", "2008-06-01", "--valid-until", "2009-12-31", "--note", "бүктелген")
    let line = paper("S2-C-3", of: said)
    #expect(line.text("custody") == "copied" && line.text("number") == "14-77")
    #expect(line.text("date") == "2008-06-01" && line.text("valid_until") == "2009-12-31")
    #expect(line.text("note") == "бүктелген" && line.isNull("returned_on"))
    let slip = office.run("case", "show", number, "--lang", "kk").output
    #expect(slip.contains("14-77") && slip.contains("бүктелген"))
  }

  @Test func `a ticked paper's details are added to, and it is given back after acceptance`()
    throws
  {
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    _ = try office.json("case", "tick", number, "S2-C-1", "--custody", "kept")
    _ = try office.json("case", "tick", number, "S2-C-1", "--paper-number", "7")
    let back = try office.json(
      "case", "tick", number, "S2-C-1", "--custody", "given-back", now: "2009-06-05T09:00")
    let line = paper("S2-C-1", of: back)
    #expect(line.text("custody") == "given-back" && line.text("returned_on") == "2009-06-05")
    #expect(line.text("number") == "7", "what was written before stays")
    #expect(back.text("state") == "accepted")
    let later = try office.json(
      "case", "tick", number, "S2-C-1", "--note", "алды", now: "2009-06-09T09:00")
    #expect(paper("S2-C-1", of: later).text("returned_on") == "2009-06-05")
  }

  @Test(arguments: [
    ["--custody", "lost"], ["--paper-date", "2009-02-30"], ["--custody", "kept", "--waive"],
    ["--note", "x", "--take-back"],
  ])
  func `what cannot be said of a paper is not understood`(options: [String]) throws {
    let number = try office.open(Forms.child())
    let run = ChildProcess.run(
      [Program.path, "case", "tick", number, "S2-C-1"] + options,
      environment: office.environment(now: CommandOffice.now))
    #expect(run.status == 64, "\(run.errors)")
    #expect(try paper("S2-C-1", of: office.json("case", "show", number)).text("state") == "missing")
  }

  @Test func `a withdrawal needs a reason, gives kept papers back and ends the case`() throws {
    let number = try office.open(
      Forms.child(
        papers: #"{"id": "S2-C-1", "custody": "kept"}, {"id": "S2-C-3", "custody": "seen"}"#))
    #expect(office.run("case", "withdraw", number).status == 64)
    expectFailure(office.run("case", "withdraw", number, "--reason", " "), 1)
    let ended = try office.json(
      "case", "withdraw", number, "--reason", "көшіп кетті", now: "2009-06-02T10:30")
    #expect(ended.text("state") == "withdrawn")
    let withdrawal = ended.object("withdrawal")
    #expect(withdrawal.keySet == ["at", "reason", "returned", "withdrawn_on"])
    #expect(withdrawal.texts("returned") == ["S2-C-1"])
    #expect(withdrawal.object("at").text("date") == "2009-06-02")
    #expect(paper("S2-C-1", of: ended).text("returned_on") == "2009-06-02")
    #expect(paper("S2-C-3", of: ended).text("custody") == "seen")
    #expect(office.run("case", "show", number, "--lang", "kk").output.contains("көшіп кетті"))
    expectFailure(office.run("case", "withdraw", number, "--reason", "тағы да"), 1)
    expectFailure(office.run("case", "tick", number, "S2-C-2"), 1)
    expectFailure(office.run("case", "accept", number), 1)
    #expect(office.run("verify").status == 0)
  }

  @Test func `a withdrawal entered by mistake is undone, and the papers are with the office again`()
    throws
  {
    let number = try office.open(Forms.child(papers: #"{"id": "S2-C-1", "custody": "kept"}"#))
    let before = try office.json("case", "show", number)
    expectFailure(office.run("case", "withdraw", number, "--undo", "--reason", "қате екен"), 1)
    _ = try office.json("case", "withdraw", number, "--reason", "көшіп кетті")
    #expect(
      office.run(
        "case", "withdraw", number, "--undo", "--reason", "қате екен", "--on", "2009-06-01"
      )
      .status == 64)
    let undone = try office.json("case", "withdraw", number, "--undo", "--reason", "басқа іс екен")
    #expect(undone.text("state") == before.text("state"))
    #expect(paper("S2-C-1", of: undone).text("custody") == "kept")
    let history = try office.json("case", "show", number).objects("history")
    #expect(history.contains { $0.text("reason") == "басқа іс екен" })
    #expect(office.run("verify").status == 0)
  }

  private func adult(_ rnn: String, confirmed: String = "") -> String {
    """
    {"service": "residential-care", "category": "adult-with-disability",
     "values": {"surname": "Серік", "given": "Ержан", "birth-date": "1970-05-06",
       "address": "Сарыкемер", "disability-group": "2", "pension-age": "no", "rnn": "\(rnn)"}
     \(confirmed)}
    """
  }

  private func open(_ form: String) -> ChildProcess {
    office.run("case", "open", "--from", "-", input: form, now: CommandOffice.now)
  }

  @Test func `a number with a wrong check digit is taken only when it is confirmed`() throws {
    expectFailure(open(adult("210090000105")), 65)
    expectFailure(open(adult("210090000105", confirmed: #", "confirmed_numbers": ["iin"]"#)), 65)
    let number = try office.open(
      adult("210090000105", confirmed: #", "confirmed_numbers": ["rnn"]"#))
    let file = try office.json("case", "show", number)
    let confirmed = try #require(file.objects("confirmed_numbers").first)
    #expect(confirmed.keySet == ["field", "value", "doubts"])
    #expect(confirmed.text("field") == "rnn" && confirmed.text("value") == "210090000105")
    #expect(confirmed.texts("doubts") == ["number.rnn-check"])
  }

  @Test func `a right number needs no confirmation, one of another length cannot be confirmed`()
    throws
  {
    let number = try office.open(adult("210090000104"))
    #expect(try office.json("case", "show", number).objects("confirmed_numbers").isEmpty)
    for wrong in ["21009000010", "21009000010А"] {
      expectFailure(open(adult(wrong, confirmed: #", "confirmed_numbers": ["rnn"]"#)), 65)
    }
  }
}
