import Foundation
import Support
import Testing

/// The office's log on the command line.
@Suite struct `the office's log` {
  let office = CommandOffice("baizak")

  init() throws {
    for (login, surname) in [("asel", "Асанова"), ("marat", "Оспанов")] {
      _ = try office.json("staff", "add", login, "--surname", surname, "--given", "А")
    }
  }

  private func run(_ login: String, _ now: String, _ arguments: String...) throws {
    let run = ChildProcess.run(
      [Program.path, "--as", login] + arguments, environment: office.environment(now: now))
    #expect(run.status == 0, "\(arguments): \(run.errors)")
  }

  private func entries(_ arguments: String...) throws -> [[String: Any]] {
    try office.json(["log", "--limit", "0"] + arguments, now: "2009-06-08T09:00")
      .objects("entries")
  }

  /// Bars: from the log alone it is rebuilt who looked at one person's papers.
  @Test func `tells alone who looked at one person's papers in a week`() throws {
    let aim = try office.open(Forms.child(papers: #""S2-C-1""#), now: "2009-06-01T09:10")
    let other = try office.open(
      Forms.child(papers: #""S2-C-1""#, surname: "Нұрланова"), now: "2009-06-01T09:20")
    try run("asel", "2009-06-01T10:00", "case", "show", aim)
    try run("marat", "2009-06-02T10:00", "case", "show", other)
    try run("marat", "2009-06-02T10:05", "case", "find", "Нұрланова")
    try run("marat", "2009-06-03T11:00", "case", "find", "Бейсенова")
    try run("asel", "2009-06-04T11:00", "case", "list")
    try run("marat", "2009-06-05T12:00", "case", "subject", aim)
    try run("marat", "2009-06-05T12:10", "print", "cover", "--case", aim)
    try run("asel", "2009-06-05T12:20", "case", "note", aim, "--text", "қоңырау шалынды")

    var seen: [String] = []
    for entry in try entries("--from", "2009-06-01", "--to", "2009-06-07") {
      let isOfAim = entry.text("case") == aim || entry.texts("cases").contains(aim)
      guard isOfAim, let login = entry.text("login"), login != office.login else { continue }
      let day = entry.object("at").text("date") ?? ""
      seen.append("\(day) \(login) \(entry.text("kind") ?? "") \(entry.text("act") ?? "")")
    }
    #expect(
      seen.reversed() == [
        "2009-06-01 asel views viewed", "2009-06-03 marat searches searched",
        "2009-06-04 asel lists listed", "2009-06-05 marat exports exported",
        "2009-06-05 marat papers printed", "2009-06-05 asel cases noted",
      ])
    // The same in one question.
    let asked = try entries("--case", aim).filter { $0.text("login") != office.login }
    #expect(
      asked.map { $0.text("act") }.reversed() == [
        "viewed", "searched", "listed", "exported", "printed", "noted",
      ])
    let words = try entries().compactMap { $0.text("details") }
    #expect(!words.contains { $0.contains("Бейсенова") }, "the words of a search are not kept")
  }

  @Test func `tells who read a complaint, and nobody that there is one about them`() throws {
    _ = try office.json("staff", "change", "asel", "--role", "manager")
    _ = try office.json("staff", "change", "marat", "--role", "manager")
    let number = try #require(
      try office.json([
        "complaint", "register", "--name", "Иванова", "--text", "x", "--service", "home-care",
        "--clerk", "marat",
      ]).text("number"))
    try run("asel", "2009-06-02T10:00", "complaint", "show", number)
    let seen = try entries("--kind", "views")
    #expect(seen.map { $0.text("complaint") } == [number] && seen[0].text("login") == "asel")
    #expect(seen[0].text("act") == "viewed" && seen[0].isNull("case"))
    let text = office.run("--lang", "en", "log", "--kind", "views", now: "2009-06-03T09:00")
    #expect(text.output.contains("complaint looked at  \(number)"), "\(text.output)")
    let theirs = office.run("--as", "marat", "log", "--limit", "0", now: "2009-06-03T09:00")
    #expect(!theirs.output.contains(number), "\(theirs.output)")
    #expect(office.run("verify", now: "2009-06-03T09:00").status == 0)
  }

  @Test func `is narrowed, and says so where there is more`() throws {
    let number = try office.open(Forms.child(papers: #""S2-C-1""#))
    try run("asel", "2009-06-02T10:00", "case", "show", number)
    #expect(try entries("--staff", "asel").map { $0.text("act") } == ["viewed"])
    #expect(try entries("--kind", "staff").count == 3)
    #expect(try entries("--to", "2009-05-31").isEmpty)
    let page = try office.json("log", "--limit", "2", now: "2009-06-03T09:00")
    #expect(page.objects("entries").count == 2 && page["more"] as? Bool == true)
    let text = office.run("--lang", "en", "log", "--kind", "views", now: "2009-06-03T09:00")
    #expect(text.output.contains("Асанова  case looked at  \(number)"), "\(text.output)")
    expectFailure(office.run("log", "--case", "1", "--person", "1", now: CommandOffice.now), 64)
  }

  @Test func `comes out as a table and on paper`() throws {
    let csv = office.run("--lang", "en", "log", "--csv", now: CommandOffice.now).output
    #expect(
      csv.hasPrefix("\u{FEFF}\"Office\",\"Made on\",\"Asked\",\"Day\",\"Time\",\"Who\",\"Kind\""))
    #expect(csv.contains("\"2009-06-01\",\"09:00\",\"Оспанов") == false)
    #expect(csv.contains("\"2009-06-01\",\"09:00\",\"Сәрсенова"))
    let paper = office.run("--lang", "en", "log", "--paper", now: CommandOffice.now).output
    #expect(paper.contains("Office log") && paper.contains("colleague added"))
  }

  @Test func `a clerk is told their own acts alone, and a try at more is recorded`() throws {
    let number = try office.open(Forms.child(papers: #""S2-C-1""#))
    try run("asel", "2009-06-02T10:00", "case", "show", number)
    let own = try office.json(["--as", "asel", "log"], now: "2009-06-02T11:00").objects("entries")
    #expect(own.map { $0.text("login") } == ["asel"])
    expectFailure(
      office.run("--as", "asel", "log", "--staff", office.login, now: "2009-06-02T11:00"), 77)
    expectFailure(
      office.run(
        "--as", "asel", "case", "void", number, "--reason", "қате екен", now: "2009-06-02T11:05"),
      77)
    let refused = try entries("--kind", "refusals").compactMap { $0.text("details") }
    #expect(refused.count == 2)
  }
}
