import Foundation
import Support
import Testing

@Suite struct `The indicators on the command line` {
  let office = CommandOffice("baizak")

  private func rows(_ arguments: String..., now: String = CommandOffice.now) throws
    -> [String: [String: Any]]
  {
    let found = try office.json(["indicators"] + arguments, now: now)
    return Dictionary(
      uniqueKeysWithValues: found.objects("standards").flatMap { standard in
        standard.objects("rows").map {
          ("\(standard.text("standard") ?? "") \($0.text("number") ?? "")", $0)
        }
      })
  }

  @Test func `every cell of both tables of appendix 2 is the decree's`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let golden = try String(
      contentsOf: folder.appending(path: "Golden/Standards/indicators.tsv"), encoding: .utf8)
    let rows = try rows()
    let lines = golden.split(separator: "\n")
    #expect(lines.count == 24 && rows.count == 24)
    for line in lines {
      let cells = line.split(separator: "\t").map(String.init)
      let row = try #require(rows["\(cells[0]) \(cells[1])"])
      #expect(
        ["normative", "target", "current"].map { row[$0] as? Int }
          == cells[2...4].map { Int($0) }, "\(line)")
      #expect(row["suspect"] as? Bool == (cells[5] == "suspect"))
      #expect(row.object("name").text("kk") == cells[6])
      #expect(row.object("group_name").text("kk") == cells[7])
      #expect(row.object("citation").text("row") == cells[1])
    }
  }

  @Test func `a period is named in every way, and the one before stands beside it`() throws {
    let spans = [
      (["--year", "2008"], "2008-01-01", "2008-12-31", "2007-01-01"),
      (["--year", "2009", "--quarter", "2"], "2009-04-01", "2009-06-30", "2009-01-01"),
      (["--month", "5"], "2009-05-01", "2009-05-31", "2009-04-01"),
      (["--from", "2009-05-11", "--to", "2009-05-15"], "2009-05-11", "2009-05-15", "2009-05-06"),
      ([], "2009-01-01", "2009-12-31", "2008-01-01"),
    ]
    for (options, from, to, before) in spans {
      let found = try office.json(["indicators"] + options)
      #expect(found.text("from") == from && found.text("to") == to, "\(options)")
      #expect(found.text("previous_from") == before, "\(options)")
    }
    for bad in [
      ["--from", "2009-05-11"], ["--from", "2009-05-11", "--to", "2009-05-10"], ["--quarter", "5"],
      ["--month", "13"], ["--quarter", "1", "--month", "1"], ["--json", "--csv"],
      ["--spreadsheet", "--csv"], ["--spreadsheet", "--json"], ["--year", "0"],
      ["--year", "2009", "--from", "2009-05-11", "--to", "2009-05-12"],
    ] {
      let run = ChildProcess.run(
        [Program.path, "indicators"] + bad, environment: office.environment(now: CommandOffice.now))
      expectFailure(run, 64)
    }
    expectFailure(office.run("indicators", "--row", "9.9", now: CommandOffice.now), 1)
  }

  @Test func `an office shows the standards it works by`() throws {
    let city = CommandOffice("karatau-city")
    #expect(try city.json("indicators").objects("standards").map { $0.text("standard") } == ["S2"])
    let taraz = CommandOffice("taraz")
    #expect(try taraz.json("indicators").objects("standards").map { $0.text("standard") } == ["S1"])
  }

  @Test func `targets and reported values are set by year, by managers, with what they rest on`()
    throws
  {
    let set = [
      "--standard", "S2", "--row", "5.1", "--year", "2009", "--value", "98,5", "--basis", "N 3",
    ]
    _ = office.run("staff", "add", "asel", "--surname", "Ә", "--given", "Ә", now: CommandOffice.now)
    let refused = ChildProcess.run(
      [Program.path, "indicators", "targets", "--as", "asel"] + set,
      environment: office.environment(now: CommandOffice.now))
    expectFailure(refused, 77)
    let made = try office.json(["indicators", "targets"] + set).objects("figures")
    #expect(made.count == 1 && made[0]["value"] as? Double == 98.5)
    _ = try office.json(["indicators", "report"] + set)
    let row = try #require(try rows()["S2 5.1"])
    #expect(row["year_target"] as? Double == 98.5 && row.text("year_target_from") == "office")
    #expect(row["reported"] as? Double == 98.5 && row.text("reported_basis") == "N 3")
    let other = try #require(try rows("--year", "2010")["S2 5.1"])
    #expect(other["year_target"] as? Double == 100 && other.text("year_target_from") == "decree")
    #expect(other.isNull("reported"))
    let cleared = try office.json(
      "indicators", "targets", "--standard", "S2", "--row", "5.1", "--year", "2009", "--clear",
      "--basis", "қате")
    #expect(cleared.objects("figures").isEmpty)
    for bad in [
      ["--value", "98"], ["--standard", "S2", "--row", "5.1", "--basis", "x", "--value", "101"],
    ] {
      let run = ChildProcess.run(
        [Program.path, "indicators", "targets"] + bad,
        environment: office.environment(now: CommandOffice.now))
      expectFailure(run, 64)
    }
    let unknown = office.run(
      "indicators", "targets", "--standard", "S2", "--row", "9.9", "--value", "1", "--basis", "x",
      now: CommandOffice.now)
    expectFailure(unknown, 1)
    #expect(office.run("verify", now: CommandOffice.now).status == 0)
  }

  @Test func `the table opens in a spreadsheet with its letters, and runs nothing`() throws {
    _ = try office.json(
      "indicators", "targets", "--standard", "S2", "--row", "5.1", "--value", "98", "--basis",
      "=HYPERLINK(\"http://x\";\"ә\")")
    let run = office.run("indicators", "--csv", "--lang", "kk", now: CommandOffice.now)
    #expect(run.status == 0 && run.output.contains(",\"Стандарт\","))
    let lines = run.output.split(separator: "\r\n")
    #expect(lines.count == 1 + 2 * 13, "12 rows, 1.1 twice, for each standard, below one head")
    #expect(run.output.contains("\"'=HYPERLINK(\"\"http://x\"\";\"\"ә\"\")\""))
    #expect(run.output.contains("қызметкерлердің сыпайылығына"))
    let plain = run.output.dropFirst().replacing("\r\n", with: "\n")
    let cells = plain.matches(of: /(?:^|,|\n)"((?:[^"]|"")*)"/).map { $0.1 }
    #expect(cells.count == 27 * 29)
    #expect(cells.allSatisfy { cell in cell.first.map { !"=+-@\t\r".contains($0) } ?? true })
  }

  @Test func `the table for an office suite has rows that are no dates, and decimal commas`() throws
  {
    _ = try office.json(
      "indicators", "targets", "--standard", "S2", "--row", "5.1", "--value", "98.5", "--basis",
      "3-1")
    let run = office.run("indicators", "--spreadsheet", "--lang", "kk", now: CommandOffice.now)
    #expect(run.status == 0 && run.output.hasPrefix("\u{FEFF}\""))
    let line = try #require(
      run.output.split(separator: "\r\n").first { $0.contains(";2009-06-01;\"S2\";\"№ 5.1\";") })
    #expect(line.contains(";98,5;\"'3-1\";"), "\(line)")
  }

  @Test func `the slips of a box are entered at once, and the share that answered stands beside`()
    throws
  {
    for place in 0..<5 {
      let number = try office.open(
        Forms.child(papers: Forms.allOfChild).replacing("Бейсенова", with: "Тегі\(place)"))
      for step in [
        ["decide", number, "--result", "notice"], ["ready", number], ["deliver", number],
      ] {
        _ = try office.json(["case"] + step)
      }
    }
    let box = [
      "survey", "enter", "--service", "home-care", "--from", "2009-05-20", "--to", "2009-06-01",
    ]
    _ = office.run("staff", "add", "asel", "--surname", "Ә", "--given", "Ә", now: CommandOffice.now)
    let clerk = ChildProcess.run(
      [Program.path] + box + ["--box", "1", "yyyyy", "--as", "asel"],
      environment: office.environment(now: CommandOffice.now))
    expectFailure(clerk, 77)
    func refused(_ slips: String, box count: String, _ status: Int32, saying: String) {
      let run = ChildProcess.run(
        [Program.path] + box + ["--box", count, "-"],
        environment: office.environment(now: CommandOffice.now), input: slips)
      expectFailure(run, status, saying: saying)
    }
    refused("yyyyy\nyyx\n", box: "2", 65, saying: "Slip 2")
    refused("yyyyy\n", box: "2", 1, saying: "Counted in the box: 2")
    refused("yyyyy yyyyy yyyyy yyyyy yyyyy yyyyy", box: "6", 1, saying: "6 slips for 5")
    refused(".....", box: "1", 1, saying: "No slip")
    let entered = try office.json(
      box + ["--box", "4", "-"], input: "nn--n\n\n-y--y\ny y y y y\n-----\n"
    ).object("batch")
    #expect(entered["number"] as? Int == 1 && entered["slips"] as? Int == 4)
    #expect(entered["hand_overs"] as? Int == 5)
    let year = try office.json("survey", "show")
    #expect(year["slips"] as? Int == 4 && year["singly"] as? Int == 0)
    let courtesy = try #require(
      year.objects("questions").first {
        $0.text("row") == "5.1" && $0.text("service") == "home-care"
      })
    #expect(courtesy["answers"] as? Int == 3 && courtesy["share"] as? Double == 66.7)
    #expect(courtesy.object("turnout")["share"] as? Double == 60)
    let measured = try #require(try rows()["S2 5.1"]).object("measured")
    #expect(measured["numerator"] as? Int == 2 && measured["denominator"] as? Int == 3)
    #expect(measured.object("turnout")["hand_overs"] as? Int == 5)
    #expect(measured.objects("denominator_of").isEmpty, "a slip names nobody")
    let june = try #require(try rows("--month", "6")["S2 5.1"]).object("measured")
    #expect(june["denominator"] as? Int == 0 && june.object("turnout")["beyond"] as? Int == 3)
    let shown = office.run("indicators", "--row", "5.1", "--standard", "S2", now: CommandOffice.now)
    #expect(shown.output.contains("3 answered of 5 hand-overs (60 %)"), "\(shown.output)")
    #expect(
      office.run("indicators", "--standard", "S2", now: CommandOffice.now).output
        .replacing("\n", with: " ").contains("hand-overs (60 %)"))
    _ = try office.json("survey", "void", "1", "--reason", "екі рет саналған")
    let list = try office.json("survey", "list").objects("batches")
    #expect(list.map { $0.object("voided").text("reason") } == ["екі рет саналған"])
    #expect(try office.json("survey", "show")["slips"] as? Int == 0)
    expectFailure(
      office.run("survey", "void", "1", "--reason", "тағы да", now: CommandOffice.now), 1)
    #expect(office.run("verify", now: CommandOffice.now).status == 0)
  }

  @Test func `drill-down names the cases, and no complaint to whom it is about`() throws {
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    for step in [["decide", number, "--result", "notice"], ["ready", number]] {
      _ = try office.json(["case"] + step)
    }
    _ = office.run("staff", "add", "asel", "--surname", "Ә", "--given", "Ә", now: CommandOffice.now)
    _ = try office.json(
      "complaint", "register", "--name", "Иванова", "--text", "x", "--case", number, "--clerk",
      "asel")
    _ = try office.json(
      "complaint", "answer", "2009-5919", "--founded", "yes", "--satisfied", "yes", "--text", "x")
    let shown = try #require(try rows("--row", "4.1")["S2 4.1"]).object("measured")
    #expect(shown.objects("numerator_of").map { $0.text("complaint") } == ["2009-5919"])
    #expect(shown.objects("denominator_of").map { $0.text("case") } == [number])
    #expect(shown["share"] as? Double == 100)
    // A clerk is told the total once the quarter is over, and never which.
    let own = office.run(
      "--lang", "en", "--as", "asel", "indicators", "--row", "4.1", "--cases", "--quarter", "2",
      now: CommandOffice.now)
    #expect(own.output.contains("when the period is over") && !own.output.contains(number))
    let over = try office.json(
      ["--as", "asel", "indicators", "--row", "4.1", "--quarter", "2", "--year", "2009"],
      now: "2009-07-01T09:00")
    let second = try #require(over.objects("standards").first { $0.text("standard") == "S2" })
    let total = try #require(second.objects("rows").first).object("measured")
    #expect(total["numerator"] as? Int == 1 && total["denominator"] as? Int == 1)
    #expect(total.objects("numerator_of").isEmpty && total.objects("denominator_of").isEmpty)
    let waits = try #require(try rows("--row", "1.2")["S2 1.2"]).object("measured")
    #expect(waits["denominator"] as? Int == 0)
  }

  @Test func `a manager who is complained about sees of it what a clerk sees`() throws {
    for login in ["asel", "dana"] {
      _ = try office.json(
        "staff", "add", login, "--surname", login, "--given", "Ә", "--role", "manager")
    }
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    let complaint = try office.json([
      "complaint", "register", "--name", "Иванова", "--text", "x", "--case", number, "--clerk",
      "asel",
    ]).text("number")
    _ = try office.json(
      "complaint", "answer", complaint ?? "", "--founded", "yes", "--satisfied", "yes", "--text",
      "x")
    func row(_ row: String, as login: String, now: String) throws -> [String: Any] {
      let told = try office.json(
        ["--as", login, "indicators", "--row", row, "--year", "2009", "--quarter", "2"], now: now)
      let standard = try #require(
        told.objects("standards").first { $0.text("standard") == "S2" })
      return try #require(standard.objects("rows").first)
    }
    for place in ["4.1", "4.2"] {
      #expect(try row(place, as: "asel", now: CommandOffice.now).isNull("measured"))
      let total = try row(place, as: "asel", now: "2009-07-01T09:00").object("measured")
      #expect(total["numerator"] as? Int == 1, "the same as everybody's")
      #expect(total.objects("numerator_of").isEmpty && total.objects("denominator_of").isEmpty)
      #expect(try !row(place, as: "dana", now: CommandOffice.now).isNull("measured"))
    }
    let text = office.run(
      "--as", "asel", "--lang", "en", "indicators", "--quarter", "2", "--year", "2009", "--cases",
      now: "2009-07-01T09:00")
    #expect(!text.output.contains("not shown to you"), "\(text.output)")
    // What is signed counts it, whoever signs.
    let report = try office.json(
      [
        "--as", "asel", "indicators", "close", "--standard", "S2", "--year", "2009", "--quarter",
        "2",
      ],
      now: "2009-07-01T09:00"
    ).object("report")
    let figure = try #require(report.objects("figures").first { $0.text("row") == "4.1" })
    #expect(figure["numerator"] as? Int == 1)
  }

  @Test func `a period is closed, printed and compared with today`() throws {
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    let july = "2009-07-02T09:00"
    let close = ["indicators", "close", "--standard", "S2", "--year", "2009", "--quarter", "2"]
    let early = ChildProcess.run(
      [Program.path] + close, environment: office.environment(now: CommandOffice.now))
    expectFailure(early, 1)
    let report = try office.json(close, now: july).object("report")
    #expect(report["number"] as? Int == 1 && report.objects("figures").count == 13)
    let again = ChildProcess.run([Program.path] + close, environment: office.environment(now: july))
    expectFailure(again, 1)
    let paper = office.run("indicators", "report-of", "1", "--lang", "kk", now: july)
    #expect(paper.status == 0 && paper.output.contains("нысаналы"))
    #expect(paper.output.contains("___"))
    #expect(try office.json("indicators", "reports", now: july).objects("reports").count == 1)
    let same = try office.json("indicators", "differences", "1", now: july)
    #expect(same["reproduced"] as? Bool == true && same.objects("differences").isEmpty)
    for step in [
      ["decide", number, "--result", "notice", "--on", "2009-06-10", "--late-reason", "тексеру"],
      ["ready", number, "--on", "2009-06-10", "--late-reason", "тексеру"],
    ] { _ = office.run("case", step[0], step[1], step[2], step[3], step[4], step[5], now: july) }
    expectFailure(office.run("indicators", "report-of", "9", now: july), 1)
    #expect(office.run("verify", now: july).status == 0)
  }

  @Test
  func
    `every list leaves as a table with office and day, the due dates as a calendar without names`()
    throws
  {
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    let lists = [
      ["board"], ["board", "--view", "shelf"], ["board", "--view", "renewals"],
      ["board", "--view", "clerks"], ["case", "list"], ["case", "find", "Бейсенова"],
      ["complaint", "list"], ["staff", "list"], ["survey", "list"],
    ]
    for list in lists {
      for (option, separator) in [("--csv", "\",\""), ("--spreadsheet", "\";\"")] {
        let run = ChildProcess.run(
          [Program.path] + list + [option, "--lang", "kk"],
          environment: office.environment(now: CommandOffice.now))
        let lines = run.output.split(separator: "\r\n")
        #expect(run.status == 0 && run.output.hasPrefix("\u{FEFF}"), "\(list) \(run.errors)")
        #expect(lines.first?.contains(separator) == true, "\(list)")
        for line in lines.dropFirst() { #expect(line.contains("2009-06-01"), "\(list)") }
      }
      let both = ChildProcess.run(
        [Program.path] + list + ["--csv", "--json"],
        environment: office.environment(now: CommandOffice.now))
      expectFailure(both, 64)
    }
    let calendar = office.run("board", "--ics", now: CommandOffice.now)
    #expect(calendar.output.hasPrefix("BEGIN:VCALENDAR\r\n") && calendar.output.contains(number))
    #expect(calendar.output.contains("DTSTART;VALUE=DATE:20090611\r\n"))
    #expect(!calendar.output.contains("Бейсенова"))
    let printed = office.run(
      "print", "indicators", "--service", "home-care", "--from", "2009-04-01", "--to",
      "2009-06-30", "--lang", "kk", now: CommandOffice.now)
    #expect(printed.status == 0 && printed.output.contains("Уақытылығы"))
    #expect(!printed.output.contains("###"))
  }
}
