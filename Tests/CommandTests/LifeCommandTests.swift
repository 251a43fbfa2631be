import Foundation
import Support
import Testing

@Suite struct `A case's life on the command line` {
  let office = CommandOffice("baizak")

  private func accepted() throws -> String {
    try office.open(Forms.child(papers: Forms.allOfChild))
  }

  @Test func `goes from decision to the post, each step with its day and paragraph`() throws {
    let number = try accepted()
    let decided = try office.json(
      "case", "decide", number, "--result", "notice", now: "2009-06-03T10:00")
    #expect(decided.text("state") == "decided")
    #expect(decided.object("decision").text("decided_on") == "2009-06-03")
    #expect(decided.text("renewal_on") == "2010-06-01")
    let ready = try office.json("case", "ready", number, now: "2009-06-04T10:00")
    #expect(ready["on_time"] as? Bool == true)
    #expect(ready.object("days")["with_office"] as? Int == 3)
    let closed = try office.json(
      "case", "deliver", number, "--post", "--post-number", "RR 7", "--on", "2009-06-05",
      now: "2009-06-06T10:00")
    #expect(closed.text("state") == "closed")
    #expect(closed.object("delivery").text("way") == "posted")
    #expect(closed.object("delivery").text("address") == "Сарыкемер, Байзақ батыр 20")
    let history = closed.objects("history")
    #expect(history.map { $0.text("act") }.suffix(3) == ["decided", "ready", "posted"])
    #expect(history.last?.text("as_of") == "2009-06-05")
    #expect(
      history.suffix(3).map { $0.objects("citations").map { $0["paragraph"] as? Int } }
        == [[5], [7], [16]])
  }

  @Test(arguments: [
    (["decide", "--result", "referral"], "¶5"), (["ready"], "¶5"), (["deliver"], "¶16"),
    (["decide", "--result", "refusal"], "¶17"), (["resume"], "¶17"), (["complete"], "¶12"),
    (["decide", "--result", "refusal", "--ground", "other"], "¶17"),
    (["reverse", "--reason", "тексеру"], "¶5"),
  ])
  func `is refused where it does not fit, with the paragraph`(act: [String], paragraph: String)
    throws
  {
    let number = try accepted()
    let run = ChildProcess.run(
      [Program.path, "case", act[0], number] + act.dropFirst() + ["--lang", "en"],
      environment: office.environment(now: CommandOffice.now))
    expectFailure(run, 1, saying: paragraph)
  }

  @Test func `papers of a refused case lie on the shelf until they are given back`() throws {
    let number = try accepted()
    #expect(
      office.run("case", "tick", number, "S2-C-4", "--custody", "kept", now: CommandOffice.now)
        .status == 0)
    for act in [
      ["decide", number, "--result", "refusal", "--ground", "disability-removed"],
      ["ready", number], ["deliver", number, "--to", "applicant"],
    ] {
      _ = try office.json(["case"] + act)
    }
    let shelf = try office.json(["board", "--view", "shelf"], now: "2009-06-11T09:00")
    let line = try #require(shelf.objects("left_behind").first)
    #expect(line.text("number") == number && line.text("since") == "2009-06-01")
    #expect(line["days_on_shelf"] as? Int == 10)
    let kept = try #require(line["papers"] as? Int)
    let papers = try office.json("case", "show", number).objects("papers")
      .filter { $0.text("custody") == "kept" }
    #expect(kept == papers.count && kept > 0)
    for paper in papers {
      #expect(
        office.run(
          "case", "tick", number, paper.text("id") ?? "", "--custody", "given-back",
          now: CommandOffice.now
        ).status == 0)
    }
    #expect(try office.json("board", "--view", "shelf").objects("left_behind").isEmpty)
    #expect(try office.json("verify")["whole"] as? Bool == true)
  }

  @Test func `says in three languages what is missing`() throws {
    let number = try accepted()
    for (language, text) in [("kk", "5-т."), ("ru", "п. 5"), ("en", "¶5")] {
      let run = office.run(
        "case", "ready", number, "--lang", language, now: CommandOffice.now)
      expectFailure(run, 1, saying: text)
    }
  }

  @Test func `is dated back only with a reason, never into the future`() throws {
    let number = try accepted()
    let now = "2009-06-09T09:00"
    func decide(_ more: String...) -> ChildProcess {
      ChildProcess.run(
        [Program.path, "case", "decide", number, "--result", "notice"] + more,
        environment: office.environment(now: now))
    }
    expectFailure(decide("--on", "2009-06-10"), 1)
    expectFailure(decide("--on", "2009-05-31", "--reason", "тексеру"), 1)
    expectFailure(decide("--on", "2009-06-05"), 1)
    #expect(decide("--on", "2009-06-05", "--reason", "жарық болмады").status == 0)
  }

  @Test func `comes back from the applicant with the paper that was missing its seal`() throws {
    let number = try accepted()
    let returned = try office.json(
      "case", "return", number, "--reason", "мөрсіз", "--paper", "S2-C-3")
    #expect(returned.texts("missing_papers") == ["S2-C-3"])
    expectFailure(
      office.run("case", "complete", number, "--lang", "en", now: CommandOffice.now), 1,
      saying: "S2-C-3")
    _ = try office.json("case", "tick", number, "S2-C-3")
    let complete = try office.json("case", "complete", number, now: "2009-06-04T09:00")
    #expect(complete.text("state") == "accepted")
    #expect(complete.text("due_date") == returned.text("due_date"))
    #expect(complete.object("days")["with_applicant"] as? Int == 3)
    #expect(complete.objects("pauses").first?.text("until") == "2009-06-04")
  }

  @Test func `stands on the board in its group, then on the shelf, then among renewals`() throws {
    let number = try accepted()
    _ = try office.open(Forms.residentialChild(""))
    let board = try office.json("board")
    #expect(board.object("counts")["on_time"] as? Int == 1)
    #expect(board.object("counts")["papers_missing"] as? Int == 1)
    let line = try #require(board.objects("cases").first)
    #expect(line.text("number") == number && line.text("group") == "on-time")
    #expect(line["days_left"] as? Int == 10 && line["working_days_left"] as? Int == 8)
    let late = try office.json(["board", "--group", "overdue"], now: "2009-06-20T09:00")
    #expect(late.objects("cases").map { $0.text("number") } == [number])
    #expect(try office.json(["board", "--group", "today"]).objects("cases").isEmpty)
    #expect(
      try office.json(["board", "--service", "residential-care"]).objects("cases").count == 1)
    _ = try office.json("case", "decide", number, "--result", "notice")
    _ = try office.json("case", "ready", number)
    let shelf = try office.json(["board", "--view", "shelf"], now: "2009-06-20T09:00")
    #expect(shelf.objects("cases").first?["days_on_shelf"] as? Int == 19)
    let clerks = try office.json("board", "--view", "clerks").objects("clerks")
    #expect(clerks.first?["total"] as? Int == 2 && clerks.first?["ready"] as? Int == 1)
    _ = try office.json("case", "deliver", number, "--to", "other", "--name", "Қ", "--paper", "№4")
    let renewals = try office.json(["board", "--view", "renewals"], now: "2010-05-20T09:00")
    #expect(renewals.objects("cases").map { $0.text("time") } == ["next-month"])
    for arguments in [["board"], ["board", "--view", "shelf"], ["board", "--view", "clerks"]] {
      let run = ChildProcess.run(
        [Program.path] + arguments, environment: office.environment(now: CommandOffice.now))
      #expect(run.status == 0 && run.errorsBesideClock == "")
    }
  }

  @Test func `takes a letter back that came back`() throws {
    let number = try accepted()
    _ = try office.json("case", "decide", number, "--result", "notice")
    _ = try office.json("case", "ready", number)
    _ = try office.json("case", "deliver", number, "--post")
    let back = try office.json("case", "reverse", number, "--reason", "хат қайтып келді")
    #expect(back.text("state") == "ready" && back.isNull("delivery"))
    #expect(try office.json("verify")["whole"] as? Bool == true)
  }
}
