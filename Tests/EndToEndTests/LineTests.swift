import Casework
import Standards
import Support
import Testing
import Words

/// What the terminal and the line to it put up with.
@Suite struct LineTests {
  @Test func `after a storm of sizes the screen is what a fresh start paints`() throws {
    let office = try TrialOffice()
    let clerk = try Clerk(at: office)
    let fresh = try clerk.terminal.screen()
    let device = clerk.terminal.device
    var dice = SeededNumbers(seed: 7)
    // Past tmux, which would gather them into a few.
    let storm = (0..<300).map { _ in
      "stty -F \(device) cols \(Int.random(in: 1...300, using: &dice))"
        + " rows \(Int.random(in: 1...60, using: &dice))"
    }
    ChildProcess.run(["sh"], input: storm.joined(separator: "\n") + "\n")
    ChildProcess.run(["stty", "-F", device, "cols", "80", "rows", "24"])
    try clerk.terminal.waitForScreen("the fresh picture") { $0 == fresh }
    try clerk.opensForm(.homeCare, .childWithDisability)
    try clerk.types("Бейсенова", into: .surname)
  }

  @Test func `a small window is told what is needed and loses nothing`() throws {
    let office = try TrialOffice()
    let clerk = try Clerk(at: office)
    try clerk.opensForm(.homeCare, .childWithDisability)
    try clerk.types("Бейсенова", into: .surname)
    let before = try clerk.terminal.screen()
    clerk.terminal.resize(columns: 40, rows: 8)
    try clerk.sees(.deskScreenSize(columns: "40", least: "80×22", rows: "8"))
    clerk.terminal.resize(columns: 80, rows: 24)
    try clerk.terminal.waitForScreen("the form as it was") { $0 == before }
    clerk.terminal.type("қызы")
    try clerk.sees("the text going on") { $0.marked.contains("Бейсеновақызы") }
  }

  @Test func `keys, pages and resizes cost the line few bytes`() throws {
    let office = try TrialOffice()
    for index in 0..<34 { #expect(office.open(surname: "Тегі\(index)").status == 0) }
    let clerk = try Clerk(at: office)
    try clerk.opensForm(.residentialCare, .childWithDisability)
    try clerk.types("Бей", into: .surname)
    let letter = try clerk.bytes("a letter", .type("ә")) {
      $0.marked.contains("Бейә")
    }
    #expect(letter <= 40)
    for field in [FieldID.given, .patronymic, .birthDate, .sex, .identityKind] {
      let step = try clerk.bytes("a step to \(field)", .press("Down")) {
        $0.marked.hasPrefix(clerk.words(field))
      }
      #expect(step <= 40, "\(field)")
    }
    try clerk.turnsToPapers()
    let tick = try clerk.bytes("a tick", .press("Space")) {
      $0.paperRows.first?.sign == "✓"
    }
    // The tick, the step to the next paper, and the whole name of that one.
    #expect(tick <= 200)

    try clerk.press(.cases)
    try clerk.sees("the newest case") { $0.marked.contains("Тегі33") }
    let step = try clerk.bytes("a step", .press("Down")) {
      $0.marked.contains("Тегі32")
    }
    #expect(step <= 60)
    let page = try clerk.bytes("a page", .press("NPage")) {
      !$0.marked.contains("Тегі32") && $0.markedRow != nil && !$0.dense.contains("Тегі33")
    }
    #expect(page <= 2500)
    let wide = try clerk.bytes("a resize", .resize(columns: 100, rows: 30)) {
      $0.lines[29].contains(clerk.words(.commandWhyShort)) && $0.markedRow != nil
    }
    let back = try clerk.bytes("a resize", .resize(columns: 80, rows: 24)) {
      $0.lines[23].contains(clerk.words(.commandWhyShort)) && $0.markedRow != nil
    }
    #expect(back <= 5000 && wide <= 5000)
  }

  @Test func `a pasted book with line ends and escapes is refused whole and nothing obeys it`()
    throws
  {
    let office = try TrialOffice()
    let clerk = try Clerk(at: office)
    try clerk.opensForm(.homeCare, .childWithDisability)
    try clerk.types("Бейсенова", into: .given)
    let line = "Бейсенова Айым\n\u{1B}[2J\u{1B}]0;taken\u{7}\u{1B}[24;1HҚабылданды\t\r\n"
    clerk.terminal.paste(String(repeating: line, count: 10_240 / line.utf8.count + 1))
    // Too long for a name: said, and the field is as it was.
    try clerk.sees(clerk.words(.refusalFull(limit: "60")))
    #expect(try clerk.look().marked.hasPrefix(clerk.words(.given)))
    #expect(try clerk.look().marked.contains("Бейсенова"))
    clerk.terminal.press("Down")
    clerk.terminal.paste("Серік\nқызы\u{1B}]0;taken\u{7}\n")
    try clerk.sees("one line") {
      $0.marked.hasPrefix(clerk.words(.patronymic)) && $0.marked.contains("Серік қызы")
    }
    let written = String(decoding: clerk.terminal.rawBytes(), as: UTF8.self)
    #expect(!written.contains("\u{1B}]0;taken") && !written.contains("\u{7}"))
    #expect(office.numbers().isEmpty)
  }

  @Test func `a name that would move the screen is refused or shown harmless`() throws {
    let office = try TrialOffice()
    #expect(office.open(surname: "Бей\u{1B}[2Jсенова").status == 65)
    #expect(office.open(surname: "Бей\nсенова").status == 65)
    // Direction and zero-width marks may come with a copied name; nobody is turned away for them.
    #expect(office.open(surname: "Бей\u{202E}сен\u{200B}ова").status == 0)
    let number = try #require(office.numbers().first)
    #expect(office.numbers().count == 1)

    let clerk = try Clerk(at: office)
    try clerk.press(.cases)
    try clerk.sees("the marks in digits") { $0.marked.contains("Бей<202E>сен<200B>ова") }
    try clerk.opensCase(number)
    try clerk.press(.print)
    try clerk.sees(.printSlipTitle)
    #expect(try clerk.look().dense.contains("Бей202Eсен200Bова"))
    let text = try clerk.savesText()
    for bytes in [String(decoding: clerk.terminal.rawBytes(), as: UTF8.self), text] {
      #expect(!bytes.unicodeScalars.contains { ["\u{202E}", "\u{200B}"].contains($0) })
    }
    #expect(!office.run("case", "show", number).output.contains("\u{202E}"))
  }
}

extension Clerk {
  /// Something done to the terminal whose bytes are counted.
  enum Deed {
    case type(String)
    case press(String)
    case resize(columns: Int, rows: Int)
  }

  /// Bytes the program writes for a deed, until the screen shows what it should.
  func bytes(_ what: String, _ deed: Deed, where holds: (Sight) -> Bool) throws -> Int {
    func act() {
      switch deed {
      case .type(let text): terminal.type(text)
      case .press(let key): terminal.press(key)
      case .resize(let columns, let rows): terminal.resize(columns: columns, rows: rows)
      }
    }
    return try terminal.bytesWritten(untilScreen: what, after: act) { holds(Sight($0)) }
  }
}
