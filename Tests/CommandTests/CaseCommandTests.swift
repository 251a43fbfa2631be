import Foundation
import Support
import Testing

@Suite struct `the case commands` {
  static let caseKeys: Set = [
    "decision", "ready", "delivery", "pauses", "on_time", "renewal_on", "days", "earlier_deadlines",
    "number", "revision", "state", "office", "service", "category", "values", "eligible",
    "uncovered_reason", "evaluated_on", "rules_version", "calendar_version", "papers",
    "open_papers", "missing_papers", "extra_papers", "complete_at_first", "opened", "acceptance",
    "due_date", "act_by", "history", "person", "confirmed_numbers", "withdrawal", "complaints",
    "held_by", "voided_reason", "care_end", "doubts", "answered_doubts", "late_entries",
    "entered_late",
  ]

  let office = CommandOffice("baizak")

  func state(_ number: String) throws -> String? {
    try office.json("case", "show", number).text("state")
  }

  func paper(_ id: String, of file: [String: Any]) -> [String: Any] {
    file.objects("papers").first { $0.text("id") == id } ?? [:]
  }

  @Test func `a complete set is accepted at once and the ten days start`() throws {
    let number = try office.open(Forms.child(papers: Forms.allOfChild), now: "2009-12-08T10:15")
    let file = try office.json("case", "show", number)
    #expect(file.keySet == Self.caseKeys)
    #expect(file.text("state") == "accepted")
    #expect(file.text("due_date") == "2009-12-20")
    #expect(file.text("act_by") == "2009-12-15")
    #expect(file["complete_at_first"] as? Bool == true)
    let acceptance = file.object("acceptance")
    #expect(
      acceptance.keySet == [
        "accepted_on", "entered", "reason", "clerk", "counted_day", "due_date", "act_by",
      ])
    #expect(acceptance.text("counted_day") == "2009-12-18")
    #expect(acceptance.text("clerk") == "Сәрсенова")
    #expect(acceptance.object("entered").keySet == ["date", "time", "milliseconds", "by"])
    #expect(file.object("opened").text("time") == "10:15")
    #expect(file.objects("history").map { $0.text("act") } == ["opened", "accepted"])
    for step in file.objects("history") {
      #expect(
        step.keySet == [
          "seq", "act", "at", "clock_went_back", "paper", "reason", "note", "fault", "to",
          "changes", "citations", "as_of", "decision", "ground", "recipient", "received_by",
          "received_with", "papers", "with", "because", "changed_since", "was", "kinship",
          "working_days_late", "not_holder_reason",
        ])
    }
    for paper in file.objects("papers") {
      #expect(
        paper.keySet == [
          "id", "state", "which", "instead", "reason", "handed_in_on", "still_to_bring", "custody",
          "number", "date", "valid_until", "note", "returned_on",
        ])
      #expect(paper.text("state") == "handed_in")
    }
  }

  private func form(phone: String, iin: String? = nil) -> String {
    let values = #""phone": "\#(phone)""# + (iin.map { #", "iin": "\#($0)""# } ?? "")
    return Forms.child().replacing(#""needs-care""#, with: values + #", "needs-care""#)
  }

  @Test(arguments: [
    "2.11.22", "8 (726-37) 2-11-05", "+7 701 123 45 67", "87263721105 (үйі)", "2-11-05 әкесі",
    "2-11-22, 2-33-44", "2-11-05 ішкі 12", "2-11-22 2-33-44", "2-11-22 үйі, 8 701 222 33 44 қызы",
  ])
  func `phones are kept as they were written`(phone: String) throws {
    let number = try office.open(form(phone: phone))
    let file = try office.json("case", "show", number)
    #expect(file.object("values").text("phone") == phone)
  }

  @Test(arguments: [
    "2-11-05 12", "2-11-05 12 34", "ішкі 12", "жоқ", "2-1", "611102300440",
  ])
  func `what is no phone is refused by its name and never squeezed into a number`(
    phone: String
  ) throws {
    expectFailure(
      office.run("case", "open", "--from", "-", input: form(phone: phone), now: CommandOffice.now),
      65, saying: "Phone")
    #expect(try office.json("case", "list").objects("cases").isEmpty)
  }

  @Test func `dots and commas in an IIN are separators, and letters are letters`() throws {
    let number = try office.open(form(phone: "21105", iin: "000314.600,333"))
    #expect(
      try office.json("case", "show", number).object("values").text("iin") == "000314600333")
    expectFailure(
      office.run(
        "case", "open", "--from", "-", input: form(phone: "21105", iin: "00031460033ң"),
        now: CommandOffice.now), 65, saying: "IIN")
  }

  @Test func `an incomplete set waits without a due date`() throws {
    let number = try office.open(Forms.child(papers: #""S2-C-1", "S2-C-3""#))
    let file = try office.json("case", "show", number)
    #expect(file.text("state") == "awaiting-papers")
    #expect(file.isNull("due_date"))
    #expect(file.isNull("acceptance"))
    #expect(file.texts("missing_papers") == ["S2-C-2", "S2-C-4", "S2-C-5a", "S2-C-5b"])
    expectFailure(office.run("case", "accept", number), 1, saying: "S2-C-5a")
    #expect(try state(number) == "awaiting-papers")
  }

  @Test func `a case waits when told to, though its set is complete`() throws {
    let file = try office.json(
      ["case", "open", "--from", "-", "--wait"], input: Forms.child(papers: Forms.allOfChild))
    let number = try #require(file.text("number"))
    #expect(file.text("state") == "awaiting-papers")
    let accepted = try office.json("case", "accept", number, now: "2009-06-03T09:00")
    #expect(accepted.text("state") == "accepted")
    #expect(accepted.text("due_date") == "2009-06-15")
    expectFailure(office.run("case", "accept", number), 1, saying: "accepted already")
  }

  @Test func `the form comes from a file as well as from standard input`() throws {
    let path = try office.write(Forms.child(papers: #""S2-C-1""#), to: "form.json")
    let run = office.run("case", "open", "--from", path, now: CommandOffice.now)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("02-09-000001"))
    #expect(run.output.contains("Бейсенова"))
  }

  @Test func `papers are ticked one by one until the set can be accepted`() throws {
    let number = try office.open(Forms.child())
    for id in ["S2-C-1", "S2-C-2", "S2-C-3", "S2-C-4", "S2-C-5a"] {
      #expect(office.run("case", "tick", number, id).status == 0)
    }
    expectFailure(office.run("case", "tick", number, "S2-C-1"), 1, saying: "S2-C-1")
    #expect(office.run("case", "tick", number, "S2-C-1", "--take-back").status == 0)
    expectFailure(
      office.run("case", "tick", number, "S2-C-1", "--take-back"), 1, saying: "S2-C-1")
    #expect(
      try office.json("case", "show", number).texts("missing_papers") == ["S2-C-1", "S2-C-5b"])
    #expect(office.run("case", "tick", number, "S2-C-1").status == 0)
    let last = try office.json("case", "tick", number, "S2-C-5b")
    #expect(last.texts("missing_papers") == [])
    #expect(last["complete_at_first"] as? Bool == false)
    // Ticking is not accepting: the clerk says when the term starts.
    #expect(last.text("state") == "awaiting-papers")
    #expect(try office.json("case", "accept", number).text("due_date") == "2009-06-11")
    expectFailure(office.run("case", "tick", number, "S2-C-1", "--take-back"), 1)
  }

  @Test func `a paper the case does not ask for is refused`() throws {
    let number = try office.open(Forms.child())
    expectFailure(office.run("case", "tick", number, "S1-A-1"), 1, saying: "S1-A-1")
    expectFailure(
      office.run(
        "case", "open", "--from", "-", input: Forms.child(papers: #""S2-C-1", "S2-A-6""#)), 1,
      saying: "S2-A-6")
    #expect(try office.json("case", "list").objects("cases").count == 1)
  }

  @Test func `which of two papers it was has to be said`() throws {
    let number = try office.open(Forms.residentialChild(#""S1-C-1""#))
    expectFailure(office.run("case", "tick", number, "S1-C-3"), 1, saying: "S1-C-3")
    expectFailure(office.run("case", "tick", number, "S1-C-3", "--which", "passport"), 1)
    let ticked = try office.json("case", "tick", number, "S1-C-3", "--which", "birth-certificate")
    #expect(paper("S1-C-3", of: ticked).text("which") == "birth-certificate")
  }

  @Test func `the referral asked for before a referral may be waived with a reason, and no other`()
    throws
  {
    let rest = [4, 5, 6, 7, 8, 9, 10].map { #""S1-C-\#($0)""# }.joined(separator: ", ")
    let number = try office.open(
      Forms.residentialChild(#""S1-C-1", {"id": "S1-C-3", "which": "identity-card"}, "# + rest))
    #expect(try state(number) == "awaiting-papers")
    expectFailure(office.run("case", "tick", number, "S1-C-2", "--waive"), 1, saying: "reason")
    let waived = try office.json(
      "case", "tick", number, "S1-C-2", "--waive", "--reason", "Жолдаманы біз береміз")
    #expect(paper("S1-C-2", of: waived).text("state") == "waived")
    #expect(paper("S1-C-2", of: waived).text("reason") == "Жолдаманы біз береміз")
    #expect(try office.json("case", "accept", number).text("state") == "accepted")
    #expect(office.run("case", "show", number).output.contains("Жолдаманы біз береміз"))
    let other = try office.open(Forms.residentialChild(""))
    expectFailure(
      office.run("case", "tick", other, "S1-C-1", "--waive", "--reason", "тексеру"), 1,
      saying: "A16")
  }

  @Test func `a paper that no longer exists is met by another with a reason`() throws {
    let papers = ["S1-A-1", "S1-A-2", "S1-A-5", "S1-A-6", "S1-A-8", "S1-E-9", "S1-E-10"]
      .map { #""\#($0)""# }.joined(separator: ", ")
    let instead =
      #", {"id": "S1-A-3", "instead": "ЖСН", "reason": "СТН 2013 жылы тоқтатылған"}"#
    let number = try office.open(Forms.adult(papers + instead))
    expectFailure(
      office.run("case", "tick", number, "S1-A-4", "--instead", "ЖСН"), 1, saying: "reason")
    let ticked = try office.json(
      "case", "tick", number, "S1-A-4", "--instead", "ЖСН", "--reason", "ӘЖК жойылған")
    let met = paper("S1-A-4", of: ticked)
    #expect(met.text("state") == "instead")
    #expect(met.text("instead") == "ЖСН")
    #expect(try office.json("case", "accept", number).text("state") == "accepted")
    let printed = office.run("case", "show", number).output
    #expect(printed.contains("СТН 2013 жылы тоқтатылған"))
    #expect(printed.contains("ӘЖК жойылған"))
    expectFailure(
      office.run("case", "tick", number, "S1-A-4", "--waive", "--take-back"), 64)
  }

  @Test func `acceptance is never in the future and far back only with a reason`() throws {
    let number = try #require(
      try office.json(
        ["case", "open", "--from", "-", "--wait"], input: Forms.child(papers: Forms.allOfChild)
      ).text("number"))
    expectFailure(
      office.run("case", "accept", number, "--on", "2009-06-02", now: CommandOffice.now), 1,
      saying: "future")
    expectFailure(
      office.run("case", "accept", number, "--on", "2009-05-30", now: CommandOffice.now), 1,
      saying: "reason")
    expectFailure(
      office.run("case", "accept", number, "--on", "2009-05-32", now: CommandOffice.now), 64)
    let accepted = try office.json(
      "case", "accept", number, "--on", "2009-05-30", "--reason", "Жарық сөнді")
    #expect(accepted.object("acceptance").text("accepted_on") == "2009-05-30")
    #expect(accepted.object("acceptance").text("reason") == "Жарық сөнді")
    #expect(accepted.text("due_date") == "2009-06-09")
    // One day back needs none.
    let form = Forms.child(papers: Forms.allOfChild, extra: #", "accepted_on": "2009-05-31""#)
    let opened = try office.json(
      ["case", "open", "--from", "-", "--person", "new"], input: form, said: nil)
    #expect(opened.object("acceptance").text("accepted_on") == "2009-05-31")
    #expect(opened.object("acceptance").isNull("reason"))
  }

  @Test func `who is not covered needs a reason to go on`() throws {
    func form(_ extra: String) -> String {
      """
      {"service": "home-care", "category": "elderly", "values": {"surname": "Ким", "given": "Анна",
       "birth-date": "1930-01-01", "sex": "f", "address": "Сарыкемер", "disabled": "no",
       "veteran": "no"}\(extra)}
      """
    }
    expectFailure(
      office.run("case", "open", "--from", "-", input: form(""), now: CommandOffice.now), 1,
      saying: "¶6")
    let number = try office.open(form(#", "uncovered_reason": "Жалғыз тұрады""#))
    let file = try office.json("case", "show", number)
    #expect(file["eligible"] as? Bool == false)
    #expect(file.text("uncovered_reason") == "Жалғыз тұрады")
  }

  @Test(arguments: [
    ("taraz", "home-care"), ("karatau-city", "residential-care"),
    ("zhanatas-city", "residential-care"), ("shu-city", "residential-care"),
  ]) func `an office is offered only the services it gives`(_ id: String, _ service: String) throws
  {
    let office = CommandOffice(id)
    let refused = service == "home-care" ? Forms.child() : Forms.residentialChild("")
    let given = service == "home-care" ? Forms.residentialChild("") : Forms.child()
    expectFailure(
      office.run("case", "open", "--from", "-", input: refused, now: CommandOffice.now), 1,
      saying: "¶4")
    #expect(try office.open(given).hasSuffix("-09-000001-" + office.checkDigit(given)))
  }

  @Test func `the list names the newest first and keeps to its limit`() throws {
    #expect(office.run("case", "list", "--lang", "en").output.contains("No cases yet"))
    let first = try office.open(Forms.child())
    let second = try office.open(Forms.child(papers: Forms.allOfChild, surname: "Ахметова"))
    let lines = try office.json("case", "list").objects("cases")
    #expect(lines.map { $0.text("number") } == [second, first])
    for line in lines {
      #expect(
        line.keySet == [
          "number", "state", "service", "category", "name", "birth_date", "missing", "opened_on",
          "accepted_on", "due_date", "act_by", "held_by", "found_by",
        ])
      #expect(line.isNull("found_by"), "nobody was looked for")
    }
    #expect(lines.last?.isNull("due_date") == true)
    #expect(try office.json("case", "list", "--limit", "1").objects("cases").count == 1)
    expectFailure(office.run("case", "list", "--limit", "0"), 64)
    let plain = office.run("case", "list", "--lang", "ru").output
    #expect(plain.contains("ждёт документов"))
    #expect(plain.contains(first))
  }

  @Test func `a number is known with and without hyphens and through the Kazakh keys`() throws {
    let number = try office.open(Forms.child())
    let digits = number.filter { $0 != "-" }
    let kazakh = digits.map { digit in
      [
        "0": "қ", "1": "\"", "2": "ә", "3": "і", "4": "ң", "5": "ғ", "6": ",", "7": ".", "8": "ү",
        "9": "ұ",
      ][String(digit)]!
    }.joined()
    for way in [number, digits, kazakh] {
      #expect(try office.json("case", "show", way).text("number") == number)
    }
  }

  @Test(arguments: ["1", "", "02-09-000001-9", "abc", "020900000189"])
  func `a number with a slip is a usage error`(_ number: String) {
    expectFailure(office.run("case", "show", number), 64)
    expectFailure(office.run("case", "accept", number), 64)
  }

  @Test func `a number nobody gave is not found`() throws {
    let number = try CommandOffice("merke").open(Forms.child())
    expectFailure(office.run("case", "show", number), 1)
    expectFailure(office.run("case", "tick", number, "S2-C-1"), 1)
    expectFailure(office.run("case", "accept", number), 1)
  }

  @Test func `a name cannot speak to the terminal`() throws {
    // Escape, a C1 control, and marks that turn the direction or hide.
    expectFailure(
      office.run(
        "case", "open", "--from", "-", input: Forms.child(surname: #"Бей\u001b]0;x\u0007"#)), 65)
    expectFailure(
      office.run("case", "open", "--from", "-", input: Forms.child(surname: #"Бей\u009b31m"#)), 65)
    let number = try office.open(Forms.child(surname: #"Бей\u202eсен\u200bова\u2066"#))
    for arguments in [["case", "show", number], ["case", "list"], ["verify"]] {
      for json in [[], ["--json"]] {
        let run = ChildProcess.run(
          [Program.path] + arguments + json, environment: office.environment())
        #expect(run.status == 0)
        let marks = run.output.unicodeScalars.filter {
          $0 != "\n"
            && ($0.properties.generalCategory == .control
              || $0.properties.generalCategory == .format)
        }
        #expect(marks.isEmpty, "\(arguments) \(json)")
      }
    }
    let values = try office.json("case", "show", number).object("values")
    #expect(values.text("surname") == "Бей\u{202E}сен\u{200B}ова\u{2066}")
  }

  @Test func `a name in the office's own data cannot either`() throws {
    let office = CommandOffice("baizak", surname: "Сәр\u{1B}[31m\u{202E}сен")
    let number = try office.open(Forms.child())
    for arguments in [["case", "show", number], ["case", "show", number, "--json"]] {
      let run = ChildProcess.run(
        [Program.path] + arguments, environment: office.environment())
      #expect(!run.output.contains("\u{1B}"))
      #expect(!run.output.contains("\u{202E}"))
    }
  }
}

extension CommandOffice {
  /// The check digit of the case the form made, as the list prints it.
  fileprivate func checkDigit(_ form: String) -> String {
    (try? json("case", "list").objects("cases").first?.text("number")?.last.map(String.init)) ?? ""
  }
}
