import Foundation
import Support
import Testing

@Suite struct `Late entries on the command line` {
  let office = CommandOffice("baizak")

  private func run(_ words: String..., now: String = "2009-06-22T10:00") -> ChildProcess {
    ChildProcess.run([Program.path] + words, environment: office.environment(now: now))
  }

  @Test func `are marked in the case, in row 1.1 and its list, and answered by a manager`() throws {
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    _ = try office.json(
      "case", "decide", number, "--result", "notice", now: "2009-06-02T10:00")
    let ready = try office.json(
      "case", "ready", number, "--on", "2009-06-05", "--reason", "ұмытылған",
      now: "2009-06-22T10:00")
    let entry = try #require(ready.objects("late_entries").first)
    #expect(entry.text("act") == "ready" && entry.text("as_of") == "2009-06-05")
    #expect(entry["working_days_late"] as? Int == 11 && entry["limit"] as? Int == 3)
    #expect(ready.objects("history").last?.text("act") == "entered-late")
    #expect(ready["entered_late"] as? Bool == false, "late, so not in term by it")
    func row() throws -> [String: Any] {
      try #require(
        try office.json(
          ["indicators", "--month", "6", "--standard", "S2", "--row", "1.1"],
          now: "2009-06-30T10:00"
        ).objects("standards").first?.objects("rows").first)
    }
    #expect(try row().object("measured").objects("not_approved").count == 1)
    #expect(try row().object("measured")["numerator"] as? Int == 0)
    expectFailure(run("case", "late", number, "--refuse"), 64, saying: "--reason")
    let answered = try office.json("case", "late", number, "--approve", now: "2009-06-23T10:00")
    #expect(answered.objects("late_entries").first?.object("answer")["approved"] as? Bool == true)
    #expect(answered["entered_late"] as? Bool == true)
    #expect(try row().object("measured").objects("entered_late").count == 1)
    let told = run(
      "indicators", "--month", "6", "--standard", "S2", "--row", "1.1", "--cases", "--lang", "en")
    #expect(told.output.contains("of them entered late: 1"), "\(told.output)")
    #expect(told.output.contains("+  yes, entered late"))
    let table = run(
      "indicators", "--month", "6", "--standard", "S2", "--csv", "--lang", "en",
      now: "2009-06-30T10:00"
    ).output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(table.first?.contains { $0.contains("Entered late") } == true)
  }

  @Test func `are late after as many working days as a manager sets, and that is recorded`() throws
  {
    let before = try office.json("calendar", "late-days")
    #expect(before["late_after_working_days"] as? Int == 3)
    let after = try office.json("calendar", "late-days", "--days", "5", "--reason", "бұйрық 4")
    #expect(after["late_after_working_days"] as? Int == 5)
    #expect(try office.json("calendar", "late-days")["late_after_working_days"] as? Int == 5)
    expectFailure(run("calendar", "late-days", "--days", "5"), 64, saying: "--reason")
    expectFailure(
      run("calendar", "late-days", "--days", "21", "--reason", "тексеру"), 64, saying: "0 to 20")
  }

  @Test func `a colleague's case is decided and suspended with a reason alone`() throws {
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    _ = try office.json("staff", "add", "asel", "--surname", "Ахметова", "--given", "Әсел")
    expectFailure(
      run("case", "decide", number, "--result", "notice", "--as", "asel", "--lang", "en"), 1,
      saying: "colleague")
    expectFailure(
      run(
        "case", "suspend", number, "--ground", "other", "--text", "т", "--as", "asel", "--lang",
        "en"), 1, saying: "colleague")
    let decided = try office.json(
      "case", "decide", number, "--result", "notice", "--as", "asel", "--not-holder-reason",
      "Сәуле демалыста", now: "2009-06-02T10:00")
    #expect(decided.objects("history").last?.text("not_holder_reason") == "Сәуле демалыста")
  }
}
