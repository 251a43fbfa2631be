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
    #expect(registered.text("number") == "2009-5919" && registered.text("state") == "registered")
    #expect(registered.text("case") == number && registered.text("service") == "home-care")
    #expect(registered.text("due_date") == "2009-06-16")
    #expect(registered.object("authority").text("id") == "akimat-baizak")
    #expect(registered.object("authority")["our_reading"] as? Bool == false)
    #expect(registered.texts("superiors") == ["akimat-baizak", "oblast-department"])
    #expect(registered.object("term")["from_standard"] as? Bool == false)
    #expect(registered.object("term").text("law")?.contains("N 221") == true)
    #expect(registered.object("term").objects("working").last?.text("date") == "2009-06-16")
    #expect(registered.text("acknowledged_on") == "2009-06-01")
    let passed = try act("forward", "2009-5919", now: "2009-06-03T10:00")
    #expect(passed.text("state") == "forwarded" && passed.text("holder") == "akimat-baizak")
    let asked = try act("inquire", "2009-5919", "--reason", "мәлімет", now: "2009-06-04T10:00")
    #expect(asked.text("due_date") == "2009-07-01")
    let longer = try act(
      "extend", "2009-5919", "--days", "10", "--reason", "тексеру", "--notified", "2009-06-30",
      now: "2009-06-30T10:00")
    #expect(longer.text("due_date") == "2009-07-13")
    let answered = try act(
      "answer", "2009-5919", "--founded", "yes", "--satisfied", "yes", "--text", "Түзетілді",
      now: "2009-07-13T10:00")
    #expect(answered["in_term"] as? Bool == true && answered["founded"] as? Bool == true)
    #expect(answered.isNull("group") && answered.isNull("days_left"))
    #expect(
      answered.objects("history").map { $0.text("act") } == [
        "registered", "acknowledged", "forwarded", "inquired", "extended", "answered",
      ])
    let again = try act("reopen", "2009-5919", "--reason", "толық емес", now: "2009-07-14T10:00")
    #expect(again.text("state") == "reopened" && again.text("due_date") == "2009-07-29")
    #expect(office.run("verify", now: CommandOffice.now).status == 0)
  }

  @Test func `is not shown to the clerk it is about, by any command`() throws {
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    try register("--clerk", "asel", "--case", number)
    try register("--clerk", "dana")
    let seen = try office.json(["complaint", "list", "--as", "asel"]).objects("complaints")
    #expect(seen.compactMap { $0.text("number") } == ["2009-9095"])
    let about = try office.json(["complaint", "list", "--case", number, "--as", "asel"])
    #expect(about.objects("complaints").isEmpty)
    for command in [["show"], ["note", "сөз"], ["acknowledge"], ["show", "--paper", "form"]] {
      let run = ChildProcess.run(
        [Program.path, "complaint", command[0], "2009-5919"] + command.dropFirst() + [
          "--as", "asel",
        ],
        environment: office.environment(now: CommandOffice.now))
      expectFailure(run, 1, saying: "complaint")
      #expect(!(run.output + run.errors).contains("Иванова"))
    }
    let own = office.run(
      "case", "subject", number, "--as", "asel", now: CommandOffice.now)
    #expect(own.status == 0 && !own.output.contains("2009-5919"))
    let colleague = office.run("case", "subject", number, "--as", "dana", now: CommandOffice.now)
    #expect(colleague.output.contains("2009-5919"))
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
      "complaint", "terms", "--set", "plain", "--restore", "--reason", "қате екен",
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
    #expect(late.map { $0.text("number") } == ["2009-5919"] && late[0]["days_left"] as? Int == -13)
    _ = try act("void", "2009-3156", "--reason", "екі рет", now: CommandOffice.now)
    #expect(try office.json(["complaint", "list"]).objects("complaints").count == 2)
    #expect(try office.json(["complaint", "list", "--all"]).objects("complaints").count == 3)
  }

  @Test func `two managers void a complaint, where there are two who may see it`() throws {
    try register()
    try register("--clerk", "dana")
    _ = try office.json("staff", "change", "dana", "--role", "manager")
    let asked = try act("void", "2009-5919", "--reason", "екі рет", now: "2009-06-02T09:00")
    #expect(asked.text("state") == "registered" && asked.text("void_asked_by") == "Сәрсенова")
    expectFailure(
      office.run(
        "complaint", "void", "2009-5919", "--reason", "тағы да", now: "2009-06-02T09:05"), 1)
    let done = try office.json(
      ["--as", "dana", "complaint", "void", "2009-5919", "--reason", "тексеру"],
      now: "2009-06-02T10:00")
    #expect(done.text("state") == "voided")
    // Of one about the other manager nobody else is to know.
    let own = try act("void", "2009-9095", "--reason", "екі рет", now: "2009-06-02T11:00")
    #expect(own.text("state") == "voided")
    #expect(office.run("verify", now: CommandOffice.now).status == 0)
  }

  @Test func `what is complained of is shown, and that it was passed on late`() throws {
    try register()
    let seen = office.run(
      "--lang", "en", "complaint", "show", "2009-5919", now: "2009-06-05T09:00")
    #expect(seen.output.contains("Құжат қабылданбады"))
    #expect(seen.output.contains("Not passed on yet, the last day was 04.06.2009"))
    let late = try act("forward", "2009-5919", now: "2009-06-05T10:00")
    #expect(late["forwarded_late"] as? Bool == true && late.text("forward_by") == "2009-06-04")
    let text = office.run(
      "--lang", "en", "complaint", "show", "2009-5919", now: "2009-06-06T09:00")
    #expect(text.output.contains("Passed on late: on 05.06.2009"))
    try register()
    let inTime = try act("forward", "2009-9095", now: "2009-06-04T10:00")
    #expect(inTime["forwarded_late"] as? Bool == false)
  }

  @Test func `a clerk learns from verify and from numbers nothing of how many there are`() throws {
    for _ in 1...3 { try register("--clerk", "asel") }
    try register()
    #expect(try office.json(["--as", "asel", "verify"]).isNull("complaints"))
    #expect(try office.json("verify")["complaints"] as? Int == 4)
    let seen = try office.json(["--as", "asel", "complaint", "list"]).objects("complaints")
    #expect(seen.map { $0.text("number") } == ["2009-3224"], "neither the first nor the fourth")
  }

  @Test func `bad input is refused with the reason`() throws {
    expectFailure(office.run("complaint", "show", "7", now: CommandOffice.now), 64)
    expectFailure(office.run("complaint", "show", "2009-9", now: CommandOffice.now), 1)
    try register()
    let run = office.run(
      "complaint", "forward", "2009-5919", "--to", "moon", "--lang", "en", now: CommandOffice.now)
    expectFailure(run, 64, saying: "akimat-baizak")
    let long = office.run(
      "complaint", "extend", "2009-5919", "--days", "31", "--reason", "тексеру", "--notified",
      "2009-06-01",
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
