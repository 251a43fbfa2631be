import Foundation
import Support
import Testing

@Suite struct `the people of the office` {
  @Test func `are added, promoted and leave`() throws {
    let office = CommandOffice("baizak")
    let added = try office.json("staff", "add", "asel", "--surname", "Ахметова", "--given", "Әсел")
    #expect(added.text("role") == "clerk" && added["active"] as? Bool == true)
    #expect(added.isNull("language"))
    let changed = try office.json(
      "staff", "change", "asel", "--role", "manager", "--language", "ru")
    #expect(changed.text("role") == "manager" && changed.text("language") == "ru")
    let left = try office.json("staff", "deactivate", "asel")
    #expect(left["active"] as? Bool == false)
    #expect(
      try office.json("staff", "list").objects("staff").map { $0.text("login") }
        == [office.login, "asel"])
    expectFailure(
      office.run("--as", "asel", "case", "list", now: CommandOffice.now), 77)
  }

  @Test func `keep a manager`() {
    let office = CommandOffice("baizak")
    expectFailure(office.run("staff", "deactivate", office.login), 77)
    expectFailure(office.run("staff", "change", office.login, "--role", "clerk"), 77)
    expectFailure(office.run("staff", "deactivate", "nobody"), 1)
    expectFailure(
      office.run("staff", "add", office.login, "--surname", "Х", "--given", ""), 1)
    expectFailure(office.run("staff", "add", "x", "--surname", " ", "--given", ""), 64)
  }

  @Test func `do what their role lets them`() throws {
    let office = CommandOffice("baizak")
    _ = try office.json("staff", "add", "asel", "--surname", "Ахметова", "--given", "Әсел")
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    expectFailure(
      office.run("--as", "asel", "staff", "add", "x", "--surname", "Х", "--given", ""), 77)
    expectFailure(
      office.run("--as", "asel", "case", "void", number, "--reason", "қате ашылған"), 77)
    expectFailure(office.run("--as", "asel", "case", "assign", number, "--to", "asel"), 77)
    let handed = try office.json("case", "assign", number, "--to", "asel", "--note", "демалыс")
    #expect(handed.texts("cases") == [number] && handed.text("held_by") == "asel")
    #expect(
      try office.json("case", "find", "--clerk", "asel").objects("cases").count == 1)
    #expect(
      try office.json("case", "void", number, "--reason", "қате ашылған").text("state") == "voided")
  }
}

@Suite struct `case find` {
  @Test func `takes words and filters together`() throws {
    let office = CommandOffice("baizak")
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    _ = try office.open(Forms.child(surname: "Бейсенбекова"))
    func found(_ arguments: String...) throws -> [String] {
      try office.json(["case", "find"] + arguments).objects("cases").compactMap { $0.text("name") }
    }
    #expect(try found("бейсен").count == 2)
    #expect(try found("бейсен", "--state", "accepted") == ["Бейсенова Айым"])
    #expect(try found("бейсен", "айым", "--limit", "1").count == 1)
    #expect(try found(number) == ["Бейсенова Айым"])
    #expect(try found("14.03.2000", "--service", "home-care").count == 2)
    #expect(try found("--from", "2009-06-01", "--to", "2009-06-01").count == 2)
    let none = office.run("case", "find", "жоқадам", now: CommandOffice.now)
    expectFailure(none, 1)
    expectFailure(office.run("case", "find", "--clerk", "nobody"), 1)
    expectFailure(office.run("case", "find", "--state", "open"), 64)
  }
}

@Suite struct `case subject` {
  @Test func `gives all cases of the person with who saw them, and only theirs`() throws {
    let office = CommandOffice("baizak")
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    let other = try office.open(Forms.child(surname: "Бекова"))
    _ = try office.json("case", "show", number)
    let file = try office.json("case", "subject", number)
    #expect(file.text("name") == "Бейсенова Айым")
    #expect(file.objects("cases").map { $0.text("number") } == [number])
    #expect(file.objects("cases").first?.object("values").text("surname") == "Бейсенова")
    #expect(file.objects("drafts").isEmpty)
    #expect(file.objects("accesses").map { $0.text("access") } == ["viewed", "exported"])
    #expect(
      file.objects("accesses").map { $0.object("at").text("by") } == ["Сәрсенова", "Сәрсенова"])
    #expect(try office.json("verify")["whole"] as? Bool == true)
    let text = office.run("--lang", "kk", "case", "subject", number, now: CommandOffice.now)
    #expect(text.status == 0 && text.output.contains(number) && !text.output.contains(other))
    expectFailure(office.run("case", "subject", "02-09-000003-9"), 1)
  }
}

@Suite struct `case correct` {
  @Test func `changes what the form names and keeps the rest`() throws {
    let office = CommandOffice("baizak")
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    let before = try office.json("case", "show", number)
    let after = try office.json(
      ["case", "correct", number, "--from", "-", "--reason", "Тегі қате", "--fault", "office"],
      input: #"{"values": {"surname": "Бекова"}}"#)
    #expect(after.object("values").text("surname") == "Бекова")
    #expect(after.object("values").text("given") == "Айым")
    #expect(after.text("due_date") == before.text("due_date"))
    let step = try #require(after.objects("history").last)
    #expect(step.text("act") == "corrected" && step.text("fault") == "office")
    #expect(step.objects("changes").first?.text("old") == "Бейсенова")
    #expect(step.objects("changes").first?.text("new") == "Бекова")
  }

  @Test func `one name is enough, and takes the other away`() throws {
    let office = CommandOffice("baizak")
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    let after = try office.json(
      ["case", "correct", number, "--from", "-", "--reason", "Тегі жоқ", "--fault", "applicant"],
      input: #"{"values": {"surname": null}}"#)
    #expect((after.object("values").text("surname") ?? "") == "")
    #expect(after.object("values").text("given") == "Айым")
  }

  @Test(arguments: [
    (#"{"values": {}}"#, 1), (#"{"values": {"surname": null, "given": null}}"#, 65),
    (#"{"values": {"shoe-size": "40"}}"#, 65), (#"{"surname": "Бекова"}"#, 65),
    (#"{"values": {"iin": "1"}}"#, 65), ("", 65),
  ])
  func `refuses what cannot be saved`(form: String, status: Int32) throws {
    let office = CommandOffice("baizak")
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    let path = try office.write(form, to: "form.json")
    expectFailure(
      office.run(
        "case", "correct", number, "--from", path, "--reason", "Тегі қате", "--fault", "office"),
      status)
    #expect(try office.json("case", "show", number)["revision"] as? Int == 2)
  }

  @Test func `a note stands in the history`() throws {
    let office = CommandOffice("baizak")
    let number = try office.open(Forms.child())
    let noted = try office.json("case", "note", number, "--text", "Анасы қоңырау шалды")
    #expect(noted.objects("history").last?.text("note") == "Анасы қоңырау шалды")
    expectFailure(office.run("case", "note", number, "--text", " "), 1)
  }
}
