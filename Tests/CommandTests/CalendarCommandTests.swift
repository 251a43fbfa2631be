import Foundation
import Support
import Testing

@Suite struct `The calendar on the command line` {
  let office = CommandOffice("baizak")

  @Test func `shows first which cases move, then moves them, with the earlier dates kept`() throws {
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    let change = ["calendar", "add-day-off", "--date", "2009-06-11", "--reason", "су тасқыны"]
    let dry = try office.json(change + ["--dry-run"])
    #expect(dry["saved"] as? Bool == false)
    let line = try #require(dry.objects("cases").first)
    #expect(line.text("number") == number && line["days_moved"] as? Int == 1)
    #expect(line.text("due_date") == "2009-06-11" && line.text("new_due_date") == "2009-06-12")
    #expect(try office.json("case", "show", number).text("due_date") == "2009-06-11")
    let saved = try office.json(change)
    #expect(saved["saved"] as? Bool == true && saved.objects("cases").count == 1)
    let shown = try office.json("case", "show", number)
    #expect(shown.text("due_date") == "2009-06-12" && shown.text("act_by") == "2009-06-10")
    #expect(shown.objects("earlier_deadlines").map { $0.text("due_date") } == ["2009-06-11"])
    #expect(shown.objects("history").last?.text("reason") == "су тасқыны")
    // From now on every count goes by it.
    #expect(
      try office.json("deadline", "--accepted", "2009-06-01").text("due_date") == "2009-06-12")
    let second = try office.open(Forms.child(papers: Forms.allOfChild))
    #expect(try office.json("case", "show", second).text("due_date") == "2009-06-12")
    #expect(try office.json("verify")["whole"] as? Bool == true)
  }

  @Test func `shows the year with what the office changed marked`() throws {
    _ = try office.json(
      "calendar", "swap", "--off", "2009-06-12", "--working", "2009-06-13", "--reason", "ауыстыру")
    let year = try office.json("calendar", "show")
    let own = year.objects("days").filter { $0["local"] as? Bool == true }
    #expect(own.map { $0.text("kind") } == ["swapped_off", "swapped_working"])
    #expect(year["known"] as? Bool == true && year["year"] as? Int == 2009)
    #expect(office.run("calendar", "show", now: CommandOffice.now).status == 0)
  }

  @Test func `a day off added by mistake is mended by a worked day, and the dates come back`()
    throws
  {
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    _ = try office.json("calendar", "add-day-off", "--date", "2009-06-11", "--reason", "қате екен")
    let mended = try office.json(
      "calendar", "add-working-day", "--date", "2009-06-11", "--reason", "қате түзетілді")
    #expect(mended["day_off"] is NSNull && mended.text("work_day") == "2009-06-11")
    let shown = try office.json("case", "show", number)
    #expect(shown.text("due_date") == "2009-06-11")
    #expect(
      shown.objects("earlier_deadlines").map { $0.text("due_date") } == [
        "2009-06-11", "2009-06-12",
      ])
    #expect(try office.json("verify")["whole"] as? Bool == true)
  }

  @Test func `refuses a day that is off already, and a clerk`() throws {
    expectFailure(
      office.run(
        "calendar", "add-day-off", "--date", "2009-06-06", "--reason", "тексеру", "--lang", "en",
        now: CommandOffice.now), 1, saying: "¶10")
    _ = office.run("staff", "add", "asel", "--surname", "А", "--given", "Ә", now: CommandOffice.now)
    expectFailure(
      office.run(
        "calendar", "add-day-off", "--date", "2009-06-11", "--reason", "тексеру", "--as", "asel",
        now: CommandOffice.now), 77)
  }
}
