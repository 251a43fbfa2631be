import Foundation
import Support
import Testing

/// An office with something on each of its lists.
struct ListedOffice {
  let office = CommandOffice("baizak")
  let number: String
  static let now = CommandOffice.now

  init() throws {
    number = try office.open(Forms.child(papers: Forms.allOfChild))
    let voided = try office.open(Forms.child(papers: Forms.allOfChild, surname: "Қате"))
    for step in [
      ["staff", "change", office.login, "--language", "kk"],
      ["queue", "window", "3-терезе"],
      ["queue", "ticket", "hand-in"], ["queue", "ticket", "ask"], ["queue", "call"],
      [
        "complaint", "register", "--name", "Ә. Ә.", "--text", "кезек ұзақ", "--service",
        "home-care",
      ],
      [
        "indicators", "targets", "--standard", "S2", "--row", "5.1", "--value", "0.5", "--basis",
        "3-1",
      ], ["indicators", "close", "--standard", "S2", "--year", "2009", "--month", "5"],
      [
        "indicators", "targets", "--standard", "S2", "--row", "5.1", "--value", "98.5", "--basis",
        "3-2",
      ],
      ["calendar", "late-days", "--days", "2", "--reason", "бұйрық 7"],
      ["case", "void", voided, "--reason", "екі рет ашылған"],
    ] {
      let run = ChildProcess.run(
        [Program.path] + step, environment: office.environment(now: Self.now))
      #expect(run.status == 0, "\(step): \(run.errors)")
    }
  }

  /// What is typed for the table of every command that prints a list.
  static let lists: [[String]: [[String]]] = [
    ["checklist"]: [
      ["checklist", "--service", "home-care", "--category", "child-with-disability"]
    ],
    ["deadline"]: [["deadline", "--accepted", "2009-06-01"]],
    ["standards", "list"]: [["standards", "list"]],
    ["standards", "show"]: [["standards", "show", "S1"]],
    ["standards", "readings"]: [["standards", "readings"]],
    ["directory", "find"]: [["directory", "find"]],
    ["case", "list"]: [["case", "list"]], ["case", "find"]: [["case", "find", "Бейсенова"]],
    ["queue", "list"]: [
      ["queue", "list"], ["queue", "list", "--public"], ["queue", "list", "--day", "2009-06-01"],
    ], ["queue", "window"]: [["queue", "window"]], ["queue", "stats"]: [["queue", "stats"]],
    ["complaint", "list"]: [["complaint", "list"]],
    ["complaint", "terms"]: [["complaint", "terms"]],
    ["indicators", "show"]: [
      ["indicators", "--quarter", "2"], ["indicators", "--row", "3.2"], ["indicators", "--cases"],
    ], ["indicators", "targets"]: [["indicators", "targets"]],
    ["indicators", "report"]: [["indicators", "report"]],
    ["indicators", "reports"]: [["indicators", "reports"]],
    ["indicators", "differences"]: [["indicators", "differences", "1"]],
    ["survey", "list"]: [["survey", "list"]], ["survey", "show"]: [["survey", "show"]],
    ["board"]: ["deadlines", "shelf", "renewals", "clerks"].map { ["board", "--view", $0] },
    ["morning"]: [["morning"]], ["calendar", "show"]: [["calendar", "show"]],
    ["staff", "list"]: [["staff", "list"]], ["log"]: [["log"], ["log", "--from", "2009-06-01"]],
  ]

  /// Lists on which nothing stands in this office.
  static let empty: Set<[String]> = [
    ["indicators", "report"], ["survey", "list"], ["board", "--view", "shelf"],
    ["board", "--view", "renewals"],
  ]
}

@Suite struct `A list leaves as a table` {
  /// Commands that speak of one thing or do one, each with its object.
  private static let noList: Set<[String]> = [
    ["setup"], ["verify"], ["backup"], ["restore"], ["repair"], ["demo"],
    ["standards", "verify"], ["directory", "import"], ["case", "show"], ["case", "subject"],
    ["queue", "show"], ["queue", "end-of-day"], ["complaint", "show"], ["complaint", "explain"],
    ["indicators", "close"], ["indicators", "report-of"], ["survey", "enter"], ["survey", "void"],
    ["calendar", "add-day-off"], ["calendar", "add-working-day"], ["calendar", "swap"],
    ["calendar", "late-days"], ["staff", "add"], ["staff", "change"], ["staff", "deactivate"],
  ]
  /// The acts of a case, a ticket and a complaint.
  private static let acts: [String: Set<String>] = [
    "case": [
      "open", "tick", "due", "withdraw", "accept", "decide", "ready", "deliver", "return",
      "complete", "suspend", "resume", "reverse", "end", "late", "accepted-on", "correct", "join",
      "split", "note", "assign", "void",
    ],
    "queue": [
      "ticket", "call", "serve", "done", "back", "leave", "hold", "hand", "ahead", "purpose",
      "about", "wrong",
    ],
    "complaint": [
      "register", "acknowledge", "forward", "inquire", "extend", "answer", "reopen", "note",
      "void",
    ],
  ]

  @Test func `whatever command has an object and does no act has a table`() throws {
    let program = try #require(CommandTree.program)
    for (path, command) in program.all
    where command.subcommands == nil && command.options.contains("--json") {
      let isAct = path.count == 2 && Self.acts[path[0]]?.contains(path[1]) == true
      let isList = !isAct && !Self.noList.contains(path)
      #expect(command.options.contains("--csv") == isList, "\(path)")
      #expect(command.options.contains("--spreadsheet") == isList, "\(path)")
      #expect((ListedOffice.lists[path] != nil) == isList, "\(path): no line in this test")
    }
  }

  @Test(arguments: [
    ("--csv", "kk", ","), ("--spreadsheet", "kk", ";"), ("--spreadsheet", "en", ","),
  ])
  func `with office and day in each line, a cell for each heading`(
    _ option: String, _ language: String, _ separator: String
  ) throws {
    let listed = try ListedOffice()
    for typed in ListedOffice.lists.values.flatMap({ $0 }) {
      let run = ChildProcess.run(
        [Program.path] + typed + [option, "--lang", language],
        environment: listed.office.environment(now: ListedOffice.now))
      #expect(run.status == 0 && run.output.hasPrefix("\u{FEFF}"), "\(typed) \(run.errors)")
      let rows = TableReading(run.output, separator: Character(separator)).rows
      let heads = try #require(rows.first, "\(typed)")
      #expect(heads.count > 2 && heads.allSatisfy { !$0.isEmpty }, "\(typed): \(heads)")
      #expect(
        rows.dropFirst().isEmpty == ListedOffice.empty.contains(typed), "\(typed): \(rows.count)")
      for row in rows.dropFirst() {
        #expect(row.count == heads.count, "\(typed): \(row)")
        #expect(!row[0].isEmpty && row[1] == "2009-06-01", "\(typed): \(row)")
      }
      let both = ChildProcess.run(
        [Program.path] + typed + [option, "--json"],
        environment: listed.office.environment(now: ListedOffice.now))
      expectFailure(both, 64)
    }
  }

  @Test func `a row of the indicators leaves as the cases it counts`() throws {
    let listed = try ListedOffice()
    let run = listed.office.run(
      "indicators", "--row", "3.2", "--standard", "S2", "--csv", "--lang", "en",
      now: ListedOffice.now)
    let table = TableReading(run.output, separator: ",")
    #expect(table.rows.count == 2, "\(run.output) \(run.errors)")
    #expect(table.column("Number") == [listed.number] && table.column("Row") == ["3.2"])
    #expect(table.column("In the numerator") == ["yes"])
    let all = listed.office.run(
      "indicators", "--cases", "--csv", "--lang", "en", now: ListedOffice.now)
    #expect(
      Set(TableReading(all.output, separator: ",").column("Row")).isSuperset(of: ["3.2"]))
  }

  @Test func `what the hall is told leaves without names and purposes`() throws {
    let listed = try ListedOffice()
    let run = listed.office.run(
      "queue", "list", "--public", "--csv", "--lang", "en", now: ListedOffice.now)
    let table = TableReading(run.output, separator: ",")
    #expect(table.rows.first?.dropFirst(2) == ["Number", "State", "Your window or room"])
    #expect(table.rows.count == 3 && !run.output.contains(listed.office.login))
  }

  @Test func `what stands in a board's table is in the log, as what it prints is`() throws {
    let listed = try ListedOffice()
    _ = listed.office.run("board", "--csv", now: ListedOffice.now)
    let entries = try listed.office.json("log", "--kind", "lists").objects("entries")
    #expect(entries.first?.text("list") == "deadlines")
    #expect(entries.first?.texts("cases") == [listed.number])
  }
}
