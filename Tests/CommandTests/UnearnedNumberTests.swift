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
}
