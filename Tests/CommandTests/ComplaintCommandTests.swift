import Foundation
import Support
import Testing

@Suite struct `Complaints on the command line` {
  let office = CommandOffice("baizak")

  init() throws {
    for (login, surname) in [("asel", "Әбенова"), ("dana", "Досова")] {
      let added = office.run(
        "staff", "add", login, "--surname", surname, "--given", "А", now: CommandOffice.now)
      #expect(added.status == 0, "\(added.errors)")
    }
  }

  @discardableResult
  private func register(_ more: String..., now: String = CommandOffice.now) throws -> [String: Any]
  {
    try office.json(
      ["complaint", "register", "--name", "Иванова Анна", "--text", "Құжат қабылданбады"] + more,
      now: now)
  }

  private func act(_ arguments: String..., now: String) throws -> [String: Any] {
    try office.json(["complaint"] + arguments, now: now)
  }

  @Test func `goes from registration to the answer, each step with its day`() throws {
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    let registered = try register("--case", number, "--matter", "inaction", "--told")
    #expect(registered.text("number") == "2009-0001" && registered.text("state") == "registered")
    #expect(registered.text("case") == number && registered.text("service") == "home-care")
    #expect(registered.text("due_date") == "2009-06-16")
    #expect(registered.object("authority").text("id") == "akimat-baizak")
    #expect(registered.object("authority")["our_reading"] as? Bool == false)
    #expect(registered.texts("superiors") == ["akimat-baizak", "oblast-department"])
    #expect(registered.object("term")["from_standard"] as? Bool == false)
    #expect(registered.object("term").text("law")?.contains("N 221") == true)
    #expect(registered.object("term").objects("working").last?.text("date") == "2009-06-16")
    #expect(registered.text("acknowledged_on") == "2009-06-01")
    let passed = try act("forward", "2009-1", now: "2009-06-03T10:00")
    #expect(passed.text("state") == "forwarded" && passed.text("holder") == "akimat-baizak")
    let asked = try act("inquire", "2009-1", "--reason", "мәлімет", now: "2009-06-04T10:00")
    #expect(asked.text("due_date") == "2009-07-01")
    let longer = try act(
      "extend", "2009-1", "--days", "10", "--reason", "тексеру", "--notified", "2009-06-30",
      now: "2009-06-30T10:00")
    #expect(longer.text("due_date") == "2009-07-13")
    let answered = try act(
      "answer", "2009-1", "--founded", "yes", "--satisfied", "yes", "--text", "Түзетілді",
      now: "2009-07-13T10:00")
    #expect(answered["in_term"] as? Bool == true && answered["founded"] as? Bool == true)
    #expect(answered.isNull("group") && answered.isNull("days_left"))
    #expect(
      answered.objects("history").map { $0.text("act") } == [
        "registered", "acknowledged", "forwarded", "inquired", "extended", "answered",
      ])
    let again = try act("reopen", "2009-1", "--reason", "толық емес", now: "2009-07-14T10:00")
    #expect(again.text("state") == "reopened" && again.text("due_date") == "2009-07-29")
    #expect(office.run("verify", now: CommandOffice.now).status == 0)
  }

  @Test func `is not shown to the clerk it is about, by any command`() throws {
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    try register("--clerk", "asel", "--case", number)
    try register("--clerk", "dana")
    let seen = try office.json(["complaint", "list", "--as", "asel"]).objects("complaints")
    #expect(seen.compactMap { $0.text("number") } == ["2009-0002"])
    let about = try office.json(["complaint", "list", "--case", number, "--as", "asel"])
    #expect(about.objects("complaints").isEmpty)
    for command in [["show"], ["note", "сөз"], ["acknowledge"], ["show", "--paper", "form"]] {
      let run = ChildProcess.run(
        [Program.path, "complaint", command[0], "2009-0001"] + command.dropFirst() + [
          "--as", "asel",
        ],
        environment: office.environment(now: CommandOffice.now))
      expectFailure(run, 1, saying: "complaint")
      #expect(!(run.output + run.errors).contains("Иванова"))
    }
    let own = office.run(
      "case", "subject", number, "--as", "asel", now: CommandOffice.now)
    #expect(own.status == 0 && !own.output.contains("2009-0001"))
    let colleague = office.run("case", "subject", number, "--as", "dana", now: CommandOffice.now)
    #expect(colleague.output.contains("2009-0001"))
  }

  @Test func `a complaint about a city office goes to the district akimat, and says whose reading`()
    throws
  {
    let office = CommandOffice("karatau-city")
    let registered = try office.json([
      "complaint", "register", "--name", "Ә", "--text", "Мәні",
    ])
    #expect(registered.object("authority").text("id") == "akimat-talas")
    #expect(registered.object("authority")["our_reading"] as? Bool == true)
    #expect(registered.text("service") == "home-care", "it gives no other")
    let told = office.run("complaint", "explain", "--lang", "en", now: CommandOffice.now)
    // It is a paper for the visitor: whose reading it is stands there, its number does not.
    #expect(told.output.contains("Talas district (our reading)") && !told.output.contains("A33"))
    #expect(told.output.contains("459713") && told.output.contains("15 days"))
  }

  @Test func `terms are managers' to set, and marked as set by the office`() throws {
    let set = [
      "complaint", "terms", "--set", "plain", "--days", "10", "--law", "N 5", "--reason", "бұйрық",
    ]
    let refused = ChildProcess.run(
      [Program.path] + set + ["--as", "asel"],
      environment: office.environment(now: CommandOffice.now))
    expectFailure(refused, 77)
    let terms = try office.json(set)
    #expect(terms["from_standard"] as? Bool == false)
    let plain = try #require(terms.objects("terms").first { $0.text("kind") == "plain" })
    #expect(plain["days"] as? Int == 10 && plain["local"] as? Bool == true)
    #expect(try register().text("due_date") == "2009-06-11")
    let back = try office.json([
      "complaint", "terms", "--set", "plain", "--restore", "--reason", "қате",
    ])
    #expect(back.objects("terms").allSatisfy { $0["local"] as? Bool == false })
    expectFailure(
      office.run("complaint", "terms", "--days", "3", now: CommandOffice.now), 64)
  }

  @Test func `the register is sorted by urgency and filtered by group`() throws {
    try register(now: "2009-05-04T09:00")
    try register(now: "2009-05-18T09:00")
    try register()
    let all = try office.json(["complaint", "list"]).objects("complaints")
    #expect(all.map { $0.text("group") } == ["overdue", "soon", "on-time"])
    let late = try office.json(["complaint", "list", "--group", "overdue"]).objects("complaints")
    #expect(late.map { $0.text("number") } == ["2009-0001"] && late[0]["days_left"] as? Int == -13)
    _ = try act("void", "2009-3", "--reason", "екі рет", now: CommandOffice.now)
    #expect(try office.json(["complaint", "list"]).objects("complaints").count == 2)
    #expect(try office.json(["complaint", "list", "--all"]).objects("complaints").count == 3)
  }

  @Test func `bad input is refused with the reason`() throws {
    expectFailure(office.run("complaint", "show", "7", now: CommandOffice.now), 64)
    expectFailure(office.run("complaint", "show", "2009-9", now: CommandOffice.now), 1)
    try register()
    let run = office.run(
      "complaint", "forward", "2009-1", "--to", "moon", "--lang", "en", now: CommandOffice.now)
    expectFailure(run, 64, saying: "akimat-baizak")
    let long = office.run(
      "complaint", "extend", "2009-1", "--days", "31", "--reason", "x", "--notified", "2009-06-01",
      now: CommandOffice.now)
    expectFailure(long, 1)
    let nobody = office.run(
      "complaint", "register", "--name", "-", "--text", "-", input: " \nx\u{1b}[2J\n",
      now: CommandOffice.now)
    expectFailure(nobody, 1)
    let dark = office.run(
      "complaint", "register", "--name", "А\u{1b}[2J", "--text", "\u{202E}x", now: CommandOffice.now
    )
    #expect(dark.status == 0 && !dark.output.contains("\u{1b}"))
  }
}
