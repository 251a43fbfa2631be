import Glibc
import Support
import Testing

/// The terminal driver in a real terminal, through a small program that shows what it hears.
@Suite struct RealTerminalTests {
  private static let probe = Program.products + "/CursesProbe"

  private func start(
    columns: Int = 80, rows: Int = 24, environment: [String: String?] = [:],
    under wrapper: [String] = []
  ) throws -> TmuxDriver {
    let driver = try TmuxDriver(
      wrapper + [Self.probe], columns: columns, rows: rows, environment: environment)
    try driver.waitFor("Қабылдау")
    return driver
  }

  private func startInShell() throws -> TmuxDriver {
    let driver = try TmuxDriver(["bash", "--norc", "-i"], environment: ["PS1": "shell> "])
    try driver.waitFor("shell>")
    driver.type(Self.probe)
    driver.press("Enter")
    try driver.waitFor("Қабылдау")
    return driver
  }

  @Test func `Kazakh text, lines and wide letters stand where they were drawn`() throws {
    let driver = try start()
    driver.type("Ұсыну әғқ")
    let screen = try driver.waitFor("[Ұсыну әғқ]")
    #expect(screen.contains("─── ✓ 漢字 é│"))
    let cursor = try #require(try driver.cursor())
    #expect(cursor.column == 12 && cursor.row == 16 && cursor.isShown)
  }

  /// What all tests in a terminal rest on.
  @Test func `a screen is read only when it is whole, however slowly it is painted`() throws {
    let slow = "n=0; while [ $n -lt 100000 ]; do n=$((n+1)); done"
    let driver = try TmuxDriver([
      "sh", "-c", "stty -echo; while read -r key; do echo half; \(slow); echo whole; done",
    ])
    for round in 1...5 {
      driver.press("Enter")
      let shown = try driver.screen().split(separator: "\n")
      #expect(shown == Array(repeating: ["half", "whole"], count: round).flatMap(\.self))
    }
  }

  @Test func `every key is on the screen that is read after it, Esc too`() throws {
    let driver = try start()
    for count in 1...20 {
      driver.press(count.isMultiple(of: 2) ? "Down" : "Escape")
      let heard = count.isMultiple(of: 2) ? "down" : "escape"
      #expect(try driver.screen().contains("last=key(Screen.Key.\(heard)) count=\(count) "))
    }
  }

  @Test func `a letter and a step in a list cost tens of bytes`() throws {
    let driver = try start()
    driver.press("Down")
    try driver.waitFor("count=1 ")
    driver.type("q")
    try driver.waitFor("[q]")
    let letter = try driver.bytesWritten(until: "[qә]") { driver.type("ә") }
    #expect(letter <= 40)
    let step = try driver.bytesWritten(until: "▸ құжат №2") { driver.press("Down") }
    #expect(step <= 60)
  }

  @Test func `a paste is one event and presses no Enter`() throws {
    let driver = try start()
    driver.paste("бір\nекі\n")
    try driver.waitFor("paste \"бір\\nекі\\n\" count=1 pasted=8")
  }

  @Test func `a pasted megabyte arrives whole and fast`() throws {
    let driver = try start()
    driver.paste(String(repeating: "қағаз мәтін\n", count: 45_000))
    try driver.waitFor("count=1 pasted=540000")
  }

  @Test func `ten thousand keys in a burst are all taken`() throws {
    let driver = try start()
    for _ in 0..<20 { driver.type(String(repeating: "aә", count: 250)) }
    try driver.waitFor("count=10000 ")
  }

  @Test func `function keys and chords have names`() throws {
    let driver = try start()
    for (sent, heard) in [
      ("F1", "function(1)"), ("F12", "function(12)"), ("C-f", "control(\"f\")"),
      ("BTab", "backTab"), ("M-x", "alt(\"x\")"), ("Escape", "escape"), ("BSpace", "backspace"),
      ("DC", "delete"), ("IC", "insert"), ("PPage", "pageUp"), ("NPage", "pageDown"),
      ("Home", "home"), ("End", "end"), ("C-Left", "wordLeft"),
    ] {
      driver.press(sent)
      try driver.waitFor(heard)
    }
  }

  @Test func `five hundred resizes end in the picture a fresh start paints`() throws {
    let driver = try start()
    var seed: UInt64 = 7
    // Past tmux, which would gather them into a few.
    let storm = (0..<500).map { _ in
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return "stty -F \(driver.device) cols \(1 + (seed >> 40) % 300) rows \(1 + (seed >> 50) % 60)"
    }
    ChildProcess.run(["sh"], input: storm.joined(separator: "\n") + "\n")
    ChildProcess.run(["stty", "-F", driver.device, "cols", "80", "rows", "24"])
    let fresh = try start()
    func picture(_ screen: String) -> String { String(screen.prefix { $0 != "[" }) }
    let wanted = picture(try fresh.screen())
    try driver.waitForScreen("the same picture") { picture($0) == wanted }
    driver.type("ә")
    try driver.waitFor("[ә]")
  }

  @Test(arguments: [(1, 1), (5, 2), (20, 5), (500, 200)])
  func `no size breaks it`(columns: Int, rows: Int) throws {
    let driver = try start()
    driver.resize(columns: columns, rows: rows)
    driver.resize(columns: 100, rows: 30)
    try driver.waitFor("100x30")
    #expect(driver.ending == nil)
  }

  @Test func `Ctrl-Z gives the shell its screen and fg brings the frame back`() throws {
    let driver = try startInShell()
    driver.type("абв")
    try driver.waitFor("[абв]")
    driver.press("C-z")
    try driver.waitFor("Stopped")
    #expect(try !driver.isOnAlternateScreen())
    driver.resize(columns: 100, rows: 30)
    driver.type("fg")
    driver.press("Enter")
    try driver.waitFor("100x30")
    try driver.waitFor("[абв]")
    driver.paste("ә\n")
    try driver.waitFor("paste \"ә\\n\"")
  }

  @Test func `without a shell Ctrl-Z changes nothing`() throws {
    let driver = try start()
    driver.press("C-z")
    try driver.waitFor("control(\"z\")")
    driver.type("а")
    try driver.waitFor("[а]")
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `asked to end, it gives the terminal back`(number: Int32) throws {
    let driver = try start()
    driver.type("а")
    try driver.waitFor("[а]")
    driver.signal(number)
    #expect(try driver.waitForEnding() == .exited(0))
    #expect(driver.modesAreRestored)
    let why = number == SIGHUP ? "hangUp" : "terminate"
    #expect(try driver.screen().contains("stopped \(why) text=а"))
    #expect(try !driver.isOnAlternateScreen())
  }

  @Test(arguments: [
    SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGIO, SIGPWR, SIGSTKFLT, 34, 64,
  ])
  func `every other signal that would end it gives the terminal back, too`(number: Int32) throws {
    let driver = try start()
    driver.type("а")
    try driver.waitFor("[а]")
    driver.signal(number)
    #expect(try driver.waitForEnding() == .exited(0))
    #expect(driver.modesAreRestored)
    #expect(try driver.screen().contains("stopped otherSignal text=а"))
    #expect(try !driver.isOnAlternateScreen())
  }

  @Test func `a window of 65535 columns is refused at the start and no harm later`() throws {
    let refused = try TmuxDriver(
      ["sh", "-c", "stty cols 65535; \"$0\"; code=$?; stty cols 80; exit $code", Self.probe])
    #expect(try refused.waitForEnding() == .exited(3))
    #expect(!refused.rawBytes().contains(0x1B))
    let driver = try start()
    ChildProcess.run(["stty", "-F", driver.device, "cols", "65535", "rows", "24"])
    ChildProcess.run(["stty", "-F", driver.device, "cols", "80", "rows", "60000"])
    ChildProcess.run(["stty", "-F", driver.device, "cols", "80", "rows", "24"])
    driver.type("ә")
    try driver.waitFor("[ә]")
    #expect(driver.ending == nil)
  }

  @Test(arguments: [
    "xterm-nova", "xterm-nova-256color", "tmux-nova", "screen.xterm-nova", "screen-nova",
    "rxvt-nova",
    "linux-nova", "putty-nova", "xterm-" + String(repeating: "x", count: 5000),
  ])
  func `an unknown terminal of a known family is driven as its family`(name: String) throws {
    let driver = try start(environment: ["TERM": name])
    driver.type("әғқ")
    try driver.waitFor("[әғқ]")
    driver.press("F10")
    #expect(try driver.waitForEnding() == .exited(0))
  }

  @Test func `the answer of a terminal that comes late and torn types nothing`() throws {
    let driver = try start()
    for piece in ["\u{1B}]11;rgb:1e1e", "/1e1e/1e", "1e\u{7}", "\u{1B}Oa", "\u{1B}[1;2P"] {
      driver.send(bytes: Array(piece.utf8))
      // Looking takes its time, so that the pieces are read one by one.
      _ = try driver.screen()
    }
    driver.send(bytes: Array("ә".utf8))
    try driver.waitFor("[ә]")
  }

  @Test(arguments: ["", "trap '' HUP TERM;", "trap '' HUP INT QUIT TSTP TERM;"])
  func `a dropped line ends it, whatever the parent ignored`(traps: String) throws {
    let log = "/tmp/qabyldau-probe-\(UInt64.random(in: .min ... .max))"
    defer { unlink(log) }
    let driver = try start(
      environment: ["PROBE_LOG": log], under: ["sh", "-c", "\(traps) exec \"$0\" \"$@\""])
    driver.type("а")
    try driver.waitFor("[а]")
    let process = try #require(driver.process)
    driver.hangUp()
    try driver.waitForEnd(of: process)
    let written = ChildProcess.run(["cat", log]).output
    #expect(written == "stopped hangUp а\n")
  }

  @Test(arguments: [("C-x", SIGILL), ("C-n", SIGSEGV), ("C-d", SIGSEGV)])
  func `a crash leaves a sane terminal, one sentence and nobody's name`(
    keys: String, number: Int32
  ) throws {
    let driver = try start()
    driver.type("Бейсенова")
    try driver.waitFor("[Бейсенова]")
    driver.press(keys)
    #expect(try driver.waitForEnding() == .killed(signal: number))
    #expect(driver.modesAreRestored)
    #expect(try !driver.isOnAlternateScreen())
    let screen = try driver.screen()
    #expect(screen.contains("Бағдарлама тоқтады; жоба сақталды."))
    #expect(!screen.contains("Бейсенова") && !screen.contains("secret"))
  }

  @Test func `a crash before the screen opens starts no backtracer and leaves no core`() throws {
    let driver = try TmuxDriver(
      ["sh", "-c", "ulimit -c unlimited; cd /tmp; exec \"$0\" crash", Self.probe])
    #expect(try driver.waitForEnding() == .killed(signal: SIGILL))
    let screen = try driver.screen()
    #expect(screen.contains("core limit 0"))
    #expect(!screen.contains("Press space") && !screen.contains("Backtrace"))
    #expect(!screen.contains("core dumped"))
  }

  @Test(arguments: ["dumb", "nosuch", "", nil])
  func `a terminal that cannot be driven is refused in words`(name: String?) throws {
    let driver = try TmuxDriver([Self.probe], environment: ["TERM": name])
    #expect(try driver.waitForEnding() == .exited(3))
    #expect(try driver.screen().contains("refused: cannotDrive(termName: \"\(name ?? "")\")"))
    #expect(!driver.rawBytes().contains(0x1B))
  }

  @Test func `a file or a pipe is refused in words`() {
    let piped = ChildProcess.run([Self.probe])
    #expect(piped.status == 3)
    #expect(piped.output.contains("notATerminal"))
    #expect(piped.errors.isEmpty)
  }

  @Test func `without colour not one colour is sent`() throws {
    let driver = try start(environment: ["NO_COLOR": "1"])
    let coloured = try driver.screenWithColours()
    #expect(coloured.contains("\u{1B}[7m"))
    #expect(!coloured.contains("38;5") && !coloured.contains("48;5"))
  }

  @Test(arguments: ["vt100", "linux", "xterm", "screen-256color", "xterm-256color"])
  func `every terminal of the offices shows the frame`(name: String) throws {
    let driver = try start(environment: ["TERM": name])
    driver.type("әғқ")
    try driver.waitFor("[әғқ]")
    driver.press("F10")
    #expect(try driver.waitForEnding() == .exited(0))
  }

  @Test func `a poor locale still shows Kazakh letters, with plain lines`() throws {
    let driver = try start(environment: ["LANG": "C"])
    driver.type("ұ")
    let screen = try driver.waitFor("[ұ]")
    #expect(screen.contains("--- v"))
  }

  @Test func `torn and broken input types only what was typed`() throws {
    let driver = try start()
    driver.send(bytes: [0x1B])
    try driver.waitFor("escape")
    driver.send(bytes: [0xC0, 0xAF, 0x61])
    try driver.waitFor("character(\"a\")) count=3 ")
    driver.send(bytes: Array("\u{1B}[<0;10;5M".utf8))
    driver.send(bytes: Array("ә".utf8))
    try driver.waitFor("character(\"ә\")) count=4 ")
  }
}
