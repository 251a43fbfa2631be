import Foundation
import Support
import Testing

@Suite struct `The queue on the command line` {
  let office = CommandOffice("baizak")

  private func at(_ time: String) -> String { "2009-06-01T" + time }

  @Test func `a visit from its ticket to the case, each step told`() throws {
    let ticket = try office.json("queue", "ticket", "hand-in")
    #expect(ticket["number"] as? Int == 1 && ticket.text("state") == "waiting")
    #expect(ticket["limit_minutes"] as? Int == 30 && ticket.isNull("clerk"))
    let called = try office.json("queue", "call", now: at("09:20"))
    #expect(called.text("state") == "called" && called.text("level") == "soon")
    _ = try office.json("queue", "call", "--again", now: at("09:21"))
    let serving = try office.json("queue", "serve", now: at("09:22"))
    #expect(serving["waited_minutes"] as? Int == 22 && serving["calls"] as? Int == 2)
    let number = try office.open(Forms.child(papers: Forms.allOfChild), now: at("09:30"))
    let done = try office.json("queue", "done", now: at("09:40"))
    #expect(done.texts("cases") == [number], "the application tied itself to the visit")
    let shown = try office.json("queue", "show", "1", now: at("10:00"))
    #expect(
      shown.objects("steps").map { $0.text("act") }
        == ["issued", "called", "called-again", "serving-began", "about", "served"])
    #expect(office.run("verify", now: CommandOffice.now).status == 0)
  }

  @Test
  func
    `a visitor sees numbers, states and where to go, the last called first; no name, no purpose`()
    throws
  {
    _ = try office.json("queue", "ticket", "complain")
    _ = try office.json("queue", "ticket", "collect")
    _ = try office.json("queue", "window", "3-терезе")
    _ = try office.json("queue", "call", "1", now: at("09:03"))
    _ = try office.json("queue", "hold", "1", "--cause", "visitor", now: at("09:04"))
    _ = try office.json("queue", "call", "2", now: at("09:05"))
    let shown = try office.json("queue", "list", "--public", now: at("09:05"))
    let ticket = try #require(shown.objects("tickets").first)
    #expect(ticket.keySet == ["number", "state", "window"])
    #expect(shown.objects("tickets").map { $0["number"] as? Int } == [2, 1])
    #expect(ticket.text("window") == "3-терезе" && ticket.text("state") == "called")
    let text = office.run("queue", "list", "--public", now: at("09:05"))
    #expect(!text.output.contains(office.login) && text.output.contains("2"))
    #expect(!text.output.contains("complain") && !text.output.contains("Сәрсенова"))
    let slip = office.run("queue", "ticket", "ask", "--lang", "kk", now: at("09:06"))
    #expect(slip.status == 0 && slip.output.contains("Талон № 3"))
    #expect(!slip.output.contains("Сәрсенова") && !slip.output.contains(office.login))
    for line in slip.output.split(separator: "\n") { #expect(line.count <= 40) }
  }

  @Test func `a slip that does not print leaves the ticket`() throws {
    let run = office.run("queue", "ticket", "ask", "--print", now: CommandOffice.now)
    #expect(run.status == 69)
    #expect(try office.json("queue", "list").objects("tickets").count == 1)
  }

  @Test func `refusals end with 1 and say what to do`() throws {
    expectFailure(office.run("queue", "call", now: CommandOffice.now), 1)
    expectFailure(office.run("queue", "serve", now: CommandOffice.now), 1)
    expectFailure(office.run("queue", "leave", "7", now: CommandOffice.now), 1)
    _ = try office.json("queue", "ticket", "hand-in")
    _ = try office.json("queue", "ticket", "hand-in")
    expectFailure(office.run("queue", "call", "2", now: CommandOffice.now), 1)
    expectFailure(
      office.run("queue", "call", "2", "--reason", " ", now: CommandOffice.now), 1)
    let called = try office.json("queue", "call", "2", "--reason", "науқас")
    #expect(called.text("priority") == "ahead" && called.text("reason") == "науқас")
    expectFailure(
      office.run("queue", "call", "--lang", "en", now: CommandOffice.now), 1, saying: "2")
    expectFailure(office.run("queue", "ticket", "lunch", now: CommandOffice.now), 64)
    expectFailure(
      office.run("queue", "call", "2", "--for", "ask", now: CommandOffice.now), 64)
  }

  @Test func `the end of a day, the next day, and what a day was like`() throws {
    for purpose in ["hand-in", "collect", "ask"] { _ = try office.json("queue", "ticket", purpose) }
    _ = try office.json("queue", "call", now: at("09:11"))
    _ = try office.json("queue", "serve", now: at("09:11"))
    _ = try office.json("queue", "done", now: at("09:20"))
    let ended = try office.json(
      "queue", "end-of-day", "carry", "--reason", "бөлім жабылды", now: at("18:00"))
    #expect(ended.objects("tickets").map { $0["number"] as? Int } == [1, 3])
    let stats = try office.json("queue", "stats", "--day", "2009-06-01", now: "2009-06-02T09:00")
    let all = stats.object("all")
    #expect(all["issued"] as? Int == 3 && all["served"] as? Int == 1)
    #expect(all["carried_over"] as? Int == 2 && all.isNull("waiting"))
    // Whom the office sent home after nine hours waited longer than whoever was served.
    #expect(all["over_limit"] as? Int == 2 && all["worst"] as? Int == 540)
    #expect(stats.objects("over_limit").map { $0["limit"] as? Int } == [30, 10])
    #expect(stats.objects("over_limit").first?["state"] as? String == "carried-over")
    let next = try office.json("queue", "ticket", "ask", now: "2009-06-02T09:00")
    #expect(next["number"] as? Int == 2, "1 and 3 are still somebody's")
    let back = try office.json("queue", "back", "1", now: "2009-06-02T09:05")
    #expect(back.text("day") == "2009-06-01" && back.text("state") == "waiting")
    _ = try office.json("queue", "wrong", "1", "--reason", "ұмыттым", now: "2009-06-02T09:06")
    let list = try office.json("queue", "list", now: "2009-06-02T09:06")
    #expect(list.objects("tickets").first?.texts("doubts") == ["marked"])
  }

  @Test func `indicator 1.2 before the day, on it and with it`() throws {
    _ = try office.json("queue", "ticket", "hand-in")
    _ = try office.json("queue", "call", now: at("09:25"))
    _ = try office.json("queue", "serve", now: at("09:25"))
    let number = try office.open(Forms.child(papers: Forms.allOfChild), now: at("09:30"))
    _ = try office.json("queue", "done", now: at("09:40"))
    for step in [["decide", number, "--result", "notice"], ["ready", number]] {
      _ = try office.json(["case"] + step, now: "2009-06-03T09:00")
    }
    _ = try office.json("queue", "ticket", "collect", now: "2009-06-04T09:00")
    _ = try office.json("queue", "serve", "1", now: "2009-06-04T09:16")
    _ = try office.json(["case", "deliver", number], now: "2009-06-04T09:20")
    _ = try office.json("queue", "done", now: "2009-06-04T09:21")
    let effect = try office.json("queue", "stats", now: "2009-06-04T18:00")
      .object("indicator_1_2")
    #expect(effect.object("before").isNull("per_mille"))
    #expect(effect.object("day")["over"] as? Int == 1, "25 and 16 minutes are more than 40")
    #expect(effect.object("after")["per_mille"] as? Int == 0)
  }

  @Test func `hand to a colleague, hold, another purpose`() throws {
    _ = office.run(
      "staff", "add", "dana", "--surname", "Оспанова", "--given", "Дана", now: CommandOffice.now)
    _ = try office.json("queue", "ticket", "ask")
    #expect(try office.json("queue", "hand", "1", "--to", "dana").text("kept_for") == "dana")
    expectFailure(office.run("queue", "call", now: CommandOffice.now), 1)
    let hers = try office.json("queue", "call", "--as", "dana")
    #expect(hers.text("clerk") == "dana" && hers.isNull("kept_for"))
    let held = try office.json("queue", "hold", "1", "--cause", "visitor", now: at("09:10"))
    #expect(held.text("hold_cause") == "visitor")
    let changed = try office.json("queue", "purpose", "1", "--for", "collect", now: at("09:30"))
    #expect(changed["waited_minutes"] as? Int == 10 && changed["limit_minutes"] as? Int == 10)
    #expect(try office.json("queue", "leave", "1", now: at("09:31")).text("state") == "left")
  }

  @Test func `windows: one's own, a colleague's by a manager, none; told with each call`() throws {
    _ = office.run(
      "staff", "add", "dana", "--surname", "Оспанова", "--given", "Дана", now: CommandOffice.now)
    let own = try office.json("queue", "window", " 3 ", "--as", "dana")
    #expect(own.objects("windows").map { $0.text("window") } == ["3"])
    expectFailure(
      office.run(
        "queue", "window", "4", "--of", office.login, "--as", "dana", now: CommandOffice.now),
      77)
    _ = try office.json("queue", "window", "каб. 12", "--of", "dana")
    #expect(try office.json("queue", "window").objects("windows").count == 1)
    expectFailure(office.run("queue", "window", "1234567890123", now: CommandOffice.now), 64)
    expectFailure(office.run("queue", "window", "--of", "dana", now: CommandOffice.now), 64)
    _ = try office.json("queue", "ticket", "ask")
    #expect(try office.json("queue", "call", "--as", "dana").text("window") == "каб. 12")
    let shown = try office.json("queue", "show", "1")
    #expect(shown.objects("steps").last?.text("window") == "каб. 12")
    #expect(
      office.run("queue", "list", "--lang", "kk", now: CommandOffice.now).output.contains("каб. 12")
    )
    #expect(
      try office.json("queue", "window", "--none", "--as", "dana").objects("windows").count == 1)
    #expect(try office.json("queue", "window").objects("windows").isEmpty)
    #expect(office.run("verify", now: CommandOffice.now).status == 0)
  }

  @Test func `the end of yesterday leaves today alone`() throws {
    _ = try office.json("queue", "ticket", "hand-in")
    _ = try office.json("queue", "ticket", "ask", now: "2009-06-02T09:00")
    let ended = try office.json(
      "queue", "end-of-day", "close", "--reason", "кеше жабылмаған", "--day", "2009-06-01",
      now: "2009-06-02T09:05")
    #expect(ended.objects("tickets").map { $0.text("day") } == ["2009-06-01"])
    let left = try office.json("queue", "list", now: "2009-06-02T09:06").objects("tickets")
    #expect(left.map { $0.text("state") } == ["waiting"])
  }
}
