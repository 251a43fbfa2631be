import Foundation
import Support
import Testing

@Suite struct `the deadline command` {
  let office = CommandOffice()

  @Test func `the object has the keys of the contract and no others`() throws {
    for day in ["2009-12-08", "2030-01-04"] {
      let answer = try office.json("deadline", "--accepted", day)
      #expect(
        answer.keySet == [
          "accepted", "counted_day", "due_date", "act_by", "calendar", "days", "citation",
          "interpretation", "calendar_source",
        ])
      #expect(answer.text("calendar_source") == "shipped")
      #expect(!answer.objects("days").isEmpty)
      for line in answer.objects("days") {
        #expect(line.keySet == ["date", "count", "kind", "marks", "name"])
      }
      #expect(answer.object("citation").keySet == `the checklist command`.citationKeys)
      #expect(answer.object("interpretation").keySet == ["ids", "text", "in_working_days"])
    }
  }

  @Test(arguments: [
    ("2008-06-20", "2008-06-30", "2008-06-30", "2008-06-30"),
    ("2008-12-05", "2008-12-15", "2008-12-15", "2008-12-15"),
    ("2009-12-08", "2009-12-18", "2009-12-20", "2009-12-15"),
  ]) func `the day is counted, rolled and warned of`(
    _ accepted: String, _ counted: String, _ due: String, _ actBy: String
  ) throws {
    let answer = try office.json("deadline", "--accepted", accepted)
    #expect(answer.text("accepted") == accepted)
    #expect(answer.text("counted_day") == counted)
    #expect(answer.text("due_date") == due)
    #expect(answer.text("act_by") == actBy)
    #expect(answer.text("calendar") == "known")
  }

  @Test func `the working names every day, its kind and its marks`() throws {
    let days = try office.json("deadline", "--accepted", "2009-12-08").objects("days")
    #expect(days.first?.text("date") == "2009-12-08")
    #expect(days.last?.text("date") == "2009-12-20")
    let marks = Dictionary(
      uniqueKeysWithValues: days.compactMap { day in day.text("date").map { ($0, day) } })
    #expect(marks["2009-12-08"]?.texts("marks") == ["accepted"])
    #expect(marks["2009-12-09"]?.texts("marks") == ["first"])
    #expect(marks["2009-12-15"]?.texts("marks") == ["act_by"])
    #expect(marks["2009-12-18"]?.texts("marks") == ["counted"])
    #expect(marks["2009-12-20"]?.texts("marks") == ["due"])
    #expect(marks["2009-12-16"]?.text("kind") == "holiday")
    #expect(marks["2009-12-18"]?.text("kind") == "swapped_off")
    #expect(marks["2009-12-20"]?.text("kind") == "swapped_working")
    #expect(marks["2009-12-12"]?.text("kind") == "weekend")
    #expect(marks["2009-12-09"]?.isNull("name") == true)
    #expect(marks["2009-12-16"]?.object("name").keySet == ["kk", "ru", "en"])
    #expect(marks["2009-12-18"]?["count"] as? Int == 10)
  }

  @Test func `the days off are the office's own, and it is said when these cannot be read`() throws
  {
    let office = CommandOffice("baizak")
    _ = try office.json("calendar", "add-day-off", "--date", "2009-06-11", "--reason", "flood")
    let own = try office.json("deadline", "--accepted", "2009-06-01")
    #expect(own.text("calendar_source") == "office" && own.text("due_date") == "2009-06-12")
    for damage in [
      "UPDATE settings SET value = 'x' WHERE key = 'calendar_changes'",
      "PRAGMA user_version = 99",
    ] {
      #expect(ChildProcess.run(["sqlite3", office.store, damage]).status == 0)
      let run = office.run("deadline", "--accepted", "2009-06-01", "--json", now: CommandOffice.now)
      #expect(run.status == 0)
      let answer = try #require(
        try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
      #expect(answer.text("calendar_source") == "unread")
      #expect(answer.text("due_date") == "2009-06-11", "the shipped calendar, and said so")
      #expect(run.errors.contains("without the office’s own calendar"), "\(run.errors)")
      #expect(run.errors.hasPrefix("qabyldau: ") && run.errors.split(separator: "\n").count == 2)
    }
  }

  @Test(arguments: [
    ["checklist", "--service", "home-care", "--category", "elderly"], ["standards", "list"],
    ["directory", "байзақ"],
  ])
  func `every command that goes on without the store says so and ends as before`(
    command: [String]
  ) throws {
    let office = CommandOffice("baizak")
    #expect(try office.json(command).isEmpty == false)
    #expect(ChildProcess.run(["sqlite3", office.store, "PRAGMA user_version = 99"]).status == 0)
    let run = ChildProcess.run([Program.path] + command, environment: office.environment())
    #expect(run.status == 0 && run.errors.contains("store could not be read"), "\(run.errors)")
    #expect(!run.output.isEmpty)
  }

  @Test func `a year without a calendar has no due date`() throws {
    let answer = try office.json("deadline", "--accepted", "2030-01-04")
    #expect(answer.text("counted_day") == "2030-01-14")
    #expect(answer.isNull("due_date"))
    #expect(answer.isNull("act_by"))
    #expect(answer.text("calendar") == "unknown")
    #expect(answer.objects("days").allSatisfy { $0.isNull("kind") })
    #expect(office.run("deadline", "--accepted", "2030-01-04").status == 0)
  }

  @Test(arguments: ["2009-02-29", "08.12.2009", "2009-12-8", "soon", "", "2009-12-08T10:00"])
  func `an impossible day is a usage error`(_ day: String) {
    expectFailure(office.run("deadline", "--accepted", day), 64, saying: "--accepted")
  }

  @Test func `the day has to be said`() {
    expectFailure(office.run("deadline"), 64, saying: "--accepted")
  }

  @Test func `the text shows the citation and the other reading`() {
    let run = office.run("deadline", "--accepted", "2009-12-08", "--lang", "en")
    #expect(run.output.contains("¶7 1)"))
    #expect(run.output.contains("20.12.2009"))
    #expect(run.output.contains("A03"))
  }
}
