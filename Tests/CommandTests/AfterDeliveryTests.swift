import Foundation
import Support
import Testing

@Suite struct `After a delivery, on the command line` {
  let office = CommandOffice("baizak")

  private func delivered() throws -> String {
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    for act in [
      ["decide", number, "--result", "notice"], ["ready", number], ["deliver", number],
    ] {
      _ = try office.json(["case"] + act)
    }
    return number
  }

  private func renewals() throws -> [String] {
    try office.json(["board", "--view", "renewals"], now: "2010-05-20T09:00").objects("cases")
      .compactMap { $0.text("number") }
  }

  @Test func `care ends by death and the person is not called for renewal`() throws {
    let number = try delivered()
    #expect(try renewals() == [number])
    let end = ["case", "end", number, "--because", "died", "--on", "2010-05-01", "--text", "хабар"]
    let ended = try office.json(end, now: "2010-05-20T10:00")
    #expect(ended.text("state") == "closed" && ended.isNull("renewal_on"))
    #expect(ended.object("care_end").text("because") == "died")
    #expect(ended.object("care_end").text("ended_on") == "2010-05-01")
    #expect(ended.objects("history").last?.text("because") == "died")
    #expect(try renewals().isEmpty)
    let again = ChildProcess.run(
      [Program.path] + end, environment: office.environment(now: "2010-05-20T11:00"))
    expectFailure(again, 1)
    let back = try office.json(
      ["case", "end", number, "--take-back", "--reason", "аттасы екен"], now: "2010-05-20T12:00")
    #expect(back.isNull("care_end"))
    #expect(try renewals() == [number])
    #expect(try office.json(["verify"], now: "2010-05-20T12:00")["whole"] as? Bool == true)
  }

  @Test func `care does not end tomorrow, and both halves of the command do not mix`() throws {
    let number = try delivered()
    let base = ["case", "end", number]
    func status(_ options: String...) -> Int32 {
      ChildProcess.run(
        [Program.path] + base + options, environment: office.environment(now: CommandOffice.now)
      ).status
    }
    #expect(status("--because", "died", "--on", "2009-06-02") == 1)
    #expect(status("--because", "other", "--on", "2009-06-01") == 1)
    #expect(status("--on", "2009-06-01") == 64)
    #expect(status("--take-back") == 64)
    #expect(status("--take-back", "--reason", "тексеру", "--because", "died") == 64)
    #expect(status("--because", "slept", "--on", "2009-06-01") == 64)
    #expect(status("--because", "died") == 0, "today")
  }

  @Test func `who received it stays on the case when another guardian comes`() throws {
    let form = Forms.child(papers: Forms.allOfChild).replacingOccurrences(
      of: #""needs-care": "yes""#,
      with: """
        "needs-care": "yes", "representative-name": "Бейсенова Гүлмира",
        "representative-relation": "анасы"
        """)
    let number = try office.open(form)
    for act in [
      ["decide", number, "--result", "notice"], ["ready", number],
      ["deliver", number, "--to", "representative"],
    ] {
      _ = try office.json(["case"] + act)
    }
    let values =
      #"{"values": {"representative-name": "Омарова Сара", "representative-relation": "қамқоршы"}}"#
    let changed = try office.json(
      [
        "case", "correct", number, "--from", "-", "--reason", "қамқоршы тағайындалды",
        "--changed-since", "2009-06-15",
      ], input: values, now: "2009-07-01T09:00")
    #expect(changed.object("delivery").text("name") == "Бейсенова Гүлмира")
    #expect(changed.object("delivery").text("relation") == "анасы")
    let step = try #require(changed.objects("history").last)
    #expect(step.text("fault") == "circumstances" && step.text("changed_since") == "2009-06-15")
    for fault in [
      [], ["--fault", "circumstances"], ["--fault", "office", "--changed-since", "2009-06-15"],
    ] {
      let run = ChildProcess.run(
        [Program.path, "case", "correct", number, "--from", "-", "--reason", "тексеру"] + fault,
        environment: office.environment(now: "2009-07-01T09:00"), input: values)
      #expect(run.status == 64)
    }
  }

  @Test func `a manager corrects the day of acceptance, a clerk does not`() throws {
    _ = try office.json("staff", "add", "asel", "--surname", "Ахметова", "--given", "Әсел")
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    let moved = ["case", "accepted-on", number, "--on", "2009-05-29", "--reason", "қате жазылды"]
    let clerk = ChildProcess.run(
      [Program.path, "--as", "asel"] + moved,
      environment: office.environment(now: CommandOffice.now))
    expectFailure(clerk, 77)
    let run = ChildProcess.run(
      [Program.path] + moved + ["--lang", "en"],
      environment: office.environment(now: CommandOffice.now))
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("01.06.2009; 11.06.2009 → 29.05.2009; 08.06.2009"), "\(run.output)")
    let shown = try office.json("case", "show", number)
    #expect(shown.object("acceptance").text("accepted_on") == "2009-05-29")
    #expect(shown.text("due_date") == "2009-06-08")
    #expect(shown.objects("earlier_deadlines").map { $0.text("accepted_on") } == ["2009-06-01"])
    #expect(shown.objects("history").last?.text("was") == "2009-06-01")
    #expect(try office.json("verify")["whole"] as? Bool == true)
  }

  @Test func `a case accepted by a clock that was ahead works again`() throws {
    let number = try office.open(
      Forms.child(papers: Forms.allOfChild, birth: "2015-03-14"), now: "2029-06-01T09:00")
    let after = "2009-06-02T09:00"
    func run(_ arguments: String...) -> ChildProcess {
      ChildProcess.run(
        [Program.path, "case"] + arguments, environment: office.environment(now: after))
    }
    #expect(run("decide", number, "--result", "notice").status == 1)
    #expect(
      run("accepted-on", number, "--on", "2009-06-02", "--reason", "сағат алда жүрген").status == 0)
    #expect(run("decide", number, "--result", "notice").status == 0)
    #expect(run("ready", number).status == 0)
    #expect(run("deliver", number).status == 0)
  }
}
