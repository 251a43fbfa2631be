import Foundation
import Support
import Testing

/// Ways to make a number better without working: refused, marked or found.
@Suite struct `a number made better without work` {
  let office = CommandOffice("baizak")
  let late: String

  init() throws {
    _ = try office.json("staff", "add", "asel", "--surname", "Асанова", "--given", "Әсел")
    late = try office.open(Forms.child(papers: Forms.allOfChild))
  }

  private func log(_ arguments: String..., now: String = "2009-07-01T09:00") throws
    -> [[String: Any]]
  {
    try office.json(["log"] + arguments, now: now, said: nil).objects("entries")
  }

  @Test func `by restoring an old copy is refused to a clerk and stands first in what follows`()
    throws
  {
    let folder = office.folder + "/copies"
    let copy = try #require(
      try office.json("backup", "--to", folder, now: "2009-06-02T09:00").text("path"))
    _ = try office.json("case", "note", late, "--text", "кешікті", now: "2009-06-20T09:00")
    let head = try #require(try office.json("verify", now: "2009-06-20T10:00").text("head"))
    expectFailure(
      office.run("--as", "asel", "restore", copy, "--replace", now: "2009-06-21T09:00"), 77)
    let refused = try log("--kind", "refusals", now: "2009-06-21T10:00")
    #expect(refused.map { $0.text("login") } == ["asel"])
    _ = try office.json("restore", copy, "--replace", now: "2009-06-22T09:00")
    let restored = try log("--kind", "copies", "--limit", "1", now: "2009-06-22T10:00")
    #expect(restored.map { $0.text("act") } == ["restored"])
    #expect(restored[0].object("at").text("date") == "2009-06-22")
    #expect(restored[0].text("details")?.contains((copy as NSString).lastPathComponent) == true)
    #expect(office.run("verify", "--head", head, now: "2009-06-22T10:00").status == 1)
  }

  @Test func `by setting the clock back is marked`() throws {
    _ = try office.json("case", "note", late, "--text", "кешікті", now: "2009-06-20T09:00")
    let back = office.run(
      "case", "decide", late, "--result", "notice", now: "2009-06-10T09:00")
    #expect(back.status == 0 && !back.errors.isEmpty, "the clock is said to be wrong")
    let decided = try log("--case", late).first { $0.text("act") == "decided" }
    #expect(decided?["clock_went_back"] as? Bool == true)
  }

  @Test func `by voiding a late case is a manager's, and found with who and why`() throws {
    expectFailure(
      office.run(
        "--as", "asel", "case", "void", late, "--reason", "кешікті", now: "2009-06-20T09:00"), 77)
    _ = try office.json(
      ["case", "void", late, "--reason", "екі рет ашылған"], now: "2009-06-20T10:00")
    let voided = try #require(try log("--case", late).first { $0.text("act") == "voided" })
    #expect(voided.text("details")?.contains("екі рет ашылған") == true)
    #expect(voided.text("login") == office.login)
    #expect(try log("--kind", "refusals").count == 1)
  }

  @Test func `by withdrawing a late case is found with who and why`() throws {
    let run = office.run(
      "--as", "asel", "case", "withdraw", late, "--reason", "анасы қайтып алды",
      now: "2009-06-20T09:00")
    #expect(run.status == 0, "\(run.errors)")
    let found = try #require(
      try log("--staff", "asel", "--kind", "cases").first { $0.text("act") == "withdrawn" })
    #expect(found.text("case") == late)
    #expect(found.text("details")?.contains("анасы қайтып алды") == true)
    #expect(found.object("at").text("date") == "2009-06-20", "after the term")
  }

  /// Row 1.1 with open overdue cases: how many of how many.
  private func timely(now: String) throws -> [Int?] {
    let told = try office.json(
      ["indicators", "--row", "1.1", "--standard", "S2", "--year", "2009", "--quarter", "2"],
      now: now, said: nil)
    let row = try #require(told.objects("standards").first?.objects("rows").first)
    let measure = row.object("with_open")
    return [measure["numerator"] as? Int, measure["denominator"] as? Int]
  }

  @Test
  func `by handing a late case to somebody else is a holder's or a manager's, and moves nothing`()
    throws
  {
    let day = "2009-06-20T09:00"
    #expect(try timely(now: day) == [0, 1], "late and open")
    expectFailure(
      office.run("--as", "asel", "case", "assign", late, "--to", "asel", now: day), 77)
    #expect(try log("--kind", "refusals").map { $0.text("login") } == ["asel"])
    _ = try office.json(["case", "assign", late, "--to", "asel"], now: day)
    #expect(try timely(now: day) == [0, 1])
    let clerks = try office.json(["board", "--view", "clerks"], now: day).objects("clerks")
    #expect(clerks.first { $0.text("login") == "asel" }?["overdue"] as? Int == 1)
    let handed = try #require(try log("--case", late).first { $0.text("act") == "assigned" })
    #expect(handed.text("login") == office.login)
    #expect(handed.text("details")?.contains("Асанова") == true, "to whom")
    // Nor does the colleague leave with it.
    expectFailure(office.run("staff", "deactivate", "asel", now: day), 1)
  }

  @Test
  func `by reopening a complaint that was founded moves no period that is over, and is found`()
    throws
  {
    func founded(_ now: String) throws -> Int? {
      let told = try office.json(
        [
          "indicators", "--row", "4.1", "--standard", "S2", "--year", "2009", "--quarter", "2",
        ], now: now, said: nil)
      return try #require(told.objects("standards").first?.objects("rows").first)
        .object("measured")["numerator"] as? Int
    }
    let number = try #require(
      try office.json([
        "complaint", "register", "--name", "Иванова", "--text", "кезек ұзақ", "--case", late,
      ]).text("number"))
    _ = try office.json(
      [
        "complaint", "answer", number, "--founded", "yes", "--satisfied", "no", "--text", "дұрыс",
      ], now: "2009-06-10T09:00")
    #expect(try founded("2009-07-01T09:00") == 1)
    let reopen = ["complaint", "reopen", number, "--reason", "жауап толық емес"]
    let refused = ChildProcess.run(
      [Program.path, "--as", "asel"] + reopen,
      environment: office.environment(now: "2009-07-02T09:00"))
    expectFailure(refused, 77)
    _ = try office.json(reopen, now: "2009-07-02T10:00")
    #expect(try founded("2009-07-03T09:00") == 1, "June stays as it was at its end")
    let found = try #require(
      try log("--kind", "complaints", now: "2009-07-03T09:00").first {
        $0.text("act") == "reopened"
      })
    #expect(found.text("complaint") == number && found.text("login") == office.login)
    #expect(found.text("details")?.contains("жауап толық емес") == true)
  }
}
