import Foundation
import Support
import Testing

@Suite struct `the directory command` {
  let office = CommandOffice()

  private func entries(_ arguments: String...) throws -> [[String: Any]] {
    try office.json(["directory"] + arguments).objects("entries")
  }

  private func ids(_ arguments: String...) throws -> [String] {
    try office.json(["directory"] + arguments).objects("entries").compactMap { $0.text("id") }
  }

  @Test func `every cell of the four tables and the department is as printed`() throws {
    let printed = try PrintedCells.all()
    #expect(printed.count == 11 + 11 + 10 + 13 + 1)
    let entries = Dictionary(
      uniqueKeysWithValues: try entries().map { ($0.text("id") ?? "", $0) })
    #expect(entries.count == 26)
    var rows = 0
    for cells in printed {
      let entry = try #require(entries[cells["id"]], "\(cells["id"])")
      func same(_ shown: String?, _ name: String) {
        #expect(
          Array((shown ?? "").utf8) == Array(cells[name].utf8),
          "\(cells["id"]) \(name): \(shown ?? "")")
      }
      same(entry.object("name").text("kk"), "name")
      for name in ["settlement", "street", "building", "floor", "cabinet", "phones_as_printed"] {
        same(entry.text(name), name)
        #expect(entry.isNull(name) == cells[name].isEmpty, "\(name)")
      }
      for name in ["phones", "emails", "sites"] {
        same(entry.texts(name).joined(separator: ","), name)
      }
      if !cells["schedule"].isEmpty { same(entry.object("hours").text("printed"), "schedule") }
      guard !cells["standard"].isEmpty else { continue }
      let row = try #require(
        entry.objects("rows").first {
          $0.text("standard") == cells["standard"]
            && $0["appendix"] as? Int == Int(cells["appendix"])
        })
      rows += 1
      #expect(row["row"] as? Int == Int(cells["row"]))
      same(row.text("head"), "head")
    }
    // No row stands there that the decree does not print.
    #expect(entries.values.flatMap { $0.objects("rows") }.count == rows)
  }

  @Test func `an entry has the keys of the contract`() throws {
    let answer = try office.json("directory", "байзақ")
    #expect(answer.keySet == ["entries", "corrections_source"])
    #expect(answer.text("corrections_source") == "shipped")
    let entry = try #require(answer.objects("entries").first)
    #expect(
      entry.keySet.isSuperset(of: [
        "id", "kind", "rows", "name", "hours", "settlement", "street", "building", "floor",
        "cabinet", "phones", "phones_as_printed", "emails", "sites", "flags", "data_year",
      ]))
    #expect(entry.object("name").keySet == ["kk", "ru", "en"])
    #expect(entry.objects("rows").map { $0.text("standard") } == ["S1", "S2"])
    #expect(entry.objects("rows").first?.keySet == ["standard", "appendix", "row", "head"])
    #expect(
      entry.objects("rows").map { $0.text("head") } == [
        "Абдрахманова Бақыткүл Ешенкұлқызы", "Абдрахманова Бақыткүл Ешенқұлқызы",
      ])
    #expect(entry.objects("flags").first?.keySet == ["id", "about", "text"])
    #expect(entry.isNull("floor") && entry["data_year"] as? Int == 2008)
    #expect(
      entry.object("hours").keySet == [
        "open", "close", "lunch_from", "lunch_to", "days", "basis", "printed", "reception",
      ])
    #expect(try entries("akimat-baizak").first?.isNull("hours") == true)
  }

  @Test(arguments: [
    ("тараз", "taraz"), ("карахан", "oblast-department"), ("рыскулов", "ryskulov"),
    ("21971", "baizak"), ("8 72637 21971", "baizak"), ("+77263721971", "baizak"),
    ("мойынкум", "moiynkum"), ("момышулы", "zhualy"), ("жанатас", "sarysu"), ("nfhfp", "taraz"),
    ("TARAZ", "taraz"), ("shu", "shu"),
  ]) func `the best match comes first`(_ typed: String, _ id: String) throws {
    #expect(try ids(typed).first == id)
  }

  @Test func `words are joined, read from standard input, and filtered`() throws {
    #expect(try ids("8", "72637", "21971") == ["baizak"])
    let piped = try office.json(["directory", "-"], input: "роза тұралықызы\n")
    #expect(piped.objects("entries").map { $0.text("id") } == ["talas"])
    #expect(try ids("--kind", "office").count == 14)
    #expect(try ids("--kind", "authority").count == 11)
    #expect(try ids("--kind", "department") == ["oblast-department"])
    #expect(try ids("--standard", "S1").count == 23)
    #expect(try ids("--kind", "office", "--standard", "S2").count == 13)
    #expect(try ids("тараз", "--kind", "authority") == ["akimat-taraz"])
  }

  @Test func `nothing found is a no, with JSON after an empty list`() throws {
    expectFailure(office.run("directory", "қыжжж"), 1)
    let run = office.run("directory", "қыжжж", "--json")
    #expect(run.status == 1)
    #expect(run.output.contains(#""entries" : ["#))
    expectFailure(office.run("directory", "--kind", "shop"), 64)
    expectFailure(office.run("directory", "--standard", "S3"), 64)
  }

  @Test func `no store is needed and none is made`() throws {
    _ = try ids("тараз")
    #expect(office.contents.isEmpty)
  }

  @Test func `a person reads it in their language, and where it is from`() {
    let kk = office.run("directory", "Достоевский", "--lang", "kk").output
    #expect(kk.contains("Сейдалина Қосайкүл Сатыбалдықызы"))
    #expect(kk.contains("8-7262-345124, 342879"))
    #expect(kk.contains("+7 7262 345124") && kk.contains("2008"))
    let en = office.run("directory", "Достоевский", "--lang", "en").output
    #expect(en.contains("Employment and social programmes department"))
    #expect(office.run("directory", "--lang", "ru").output.split(separator: "\n").count == 26)
    #expect(office.run("directory", "211535").output.contains("(?)"))
    #expect(office.run("help", "directory", "--lang", "kk").status == 0)
  }

  @Test func `what a name holds does not reach the terminal raw`() {
    let run = office.run("directory", "\u{1B}[2Jқыжжж")
    #expect(run.status == 1 && !run.errors.contains("\u{1B}"))
  }
}

@Suite struct `corrections of the directory from office to office` {
  let office = CommandOffice("baizak")

  private func sent(_ corrections: String) -> String {
    #"{"format": "qabyldau-directory", "version": 1, "corrections": [\#(corrections)]}"#
  }

  private let talas =
    #"{"entry": "talas", "field": "phones", "value": "8-72644-77777", "reason": "жаңа нөмір", "by": "Басқарма", "on": "2009-05-30"}"#

  private func run(_ arguments: String..., input: String = "") -> ChildProcess {
    ChildProcess.run(
      [Program.path, "directory"] + arguments,
      environment: office.environment(now: CommandOffice.now), input: input)
  }

  private func phones(_ entry: String) throws -> String? {
    try office.json("directory", entry).objects("entries").first?.text("phones_as_printed")
  }

  @Test func `a file is shown first and changes nothing until it is applied`() throws {
    let dry = try office.json(["directory", "import", "-"], input: sent(talas))
    #expect(dry["applied"] as? Bool == false)
    let change = try #require(dry.objects("changes").first)
    #expect(change.keySet == ["entry", "field", "old", "new", "reason", "by", "on"])
    #expect(change.text("old") == "8-72644-61306, 61522")
    #expect(try phones("talas") == "8-72644-61306, 61522")

    let done = run("import", "-", "--apply", input: sent(talas))
    #expect(done.status == 0 && done.output.contains("8-72644-77777"), "\(done.errors)")
    let entry = try #require(try office.json("directory", "talas").objects("entries").first)
    #expect(entry.text("phones_as_printed") == "8-72644-77777")
    #expect(entry.texts("phones") == ["7264477777"])
    let local = try #require(entry.objects("local").first)
    #expect(local.keySet == ["field", "shipped", "reason", "by", "on"])
    #expect(local.text("shipped") == "8-72644-61306, 61522")
    #expect(office.run("verify", now: CommandOffice.now).status == 0)
    let again = try office.json(["directory", "import", "-"], input: sent(talas))
    #expect(again.objects("changes").isEmpty)
  }

  @Test func `what one office exports another imports`() throws {
    _ = run("import", "-", "--apply", input: sent(talas))
    let file = office.folder + "/sent.json"
    #expect(run("export", file).status == 0)
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
    expectFailure(run("export", file), 73)
    let other = CommandOffice("merke")
    #expect(other.run("directory", "import", file, "--apply", now: CommandOffice.now).status == 0)
    #expect(other.run("directory", "77777", now: CommandOffice.now).output.contains("Талас"))
    #expect(run("export", "-").output.contains("8-72644-77777"))
  }

  @Test func `bad files change nothing`() throws {
    for bad in [
      "{", "[]", #"{"format": "x", "version": 1, "corrections": []}"#,
      sent(talas.replacing("talas", with: "astana")),
      sent(talas.replacing("phones", with: "address")),
      sent(talas.replacing("8-72644-77777", with: "жоқ")),
    ] {
      expectFailure(run("import", "-", "--apply", input: bad), 65)
    }
    expectFailure(run("import", office.folder + "/none.json"), 66)
    #expect(try phones("talas") == "8-72644-61306, 61522")
  }

  @Test func `a clerk may look and not apply`() throws {
    let added = office.run(
      "staff", "add", "dana", "--surname", "Оспанова", "--given", "Дана", now: CommandOffice.now)
    #expect(added.status == 0, "\(added.errors)")
    #expect(run("import", "-", "--as", "dana", input: sent(talas)).status == 0)
    expectFailure(run("import", "-", "--apply", "--as", "dana", input: sent(talas)), 77)
    expectFailure(CommandOffice().run("directory", "import", "-", input: sent(talas)), 66)
  }
}
