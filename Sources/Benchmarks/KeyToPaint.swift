import ArgumentParser
import Foundation

/// How long a key takes until the terminal has its picture, and how many bytes that costs the line;
/// beside a program that only echoes, and nano where it is installed.
@main
struct KeyToPaint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Benchmarks",
    abstract: "Key to paint, in a terminal of 80 by 24, against an echo and nano.",
    subcommands: [SearchAsTyped.self, BoardAtWork.self])

  @Option(help: "The qabyldau to measure; a static release build for figures that count.")
  var program: String = KeyToPaint.beside
  @Option(help: "Keys of each kind.") var keys = 200
  @Option(help: "Invented cases in the store.") var cases = 1000
  @Flag(help: .hidden) var echo = false

  /// The qabyldau built with this program.
  static var beside: String {
    let own = CommandLine.arguments.first ?? ""
    return URL(filePath: own).deletingLastPathComponent().appending(path: "qabyldau").path
  }

  func validate() throws {
    guard keys > 0, cases >= 0 else { throw ValidationError("--keys takes a number above 0.") }
  }

  func run() throws {
    if echo { return Echo.run() }
    print(Self.line("what", "p50 ms", "p99 ms", "bytes"))
    let own = CommandLine.arguments.first ?? ""
    let floor = try Terminal(own, ["--echo"], environment: [:])
    measure("echo: a letter", in: floor, ["ә"])
    try measureOffice()
    try? measureNano()
  }

  private func measureOffice() throws {
    let office = try Office(program: program, cases: cases)
    defer { office.clear() }
    let start = ContinuousClock.now
    let desk = try Terminal(program, ["--lang", "kk"], environment: office.environment)
    let first = desk.type("", quietMilliseconds: 100)
    let settled = (ContinuousClock.now - start) / .milliseconds(1) - 100
    print(Self.line("qabyldau: start to settled", Self.number(settled), "", "\(first.bytes)"))
    // F2, a new person, home care for a child.
    _ = desk.type("\u{1B}OQ")
    measure("qabyldau: person search, a letter", in: desk, ["с", "\u{7F}"])
    _ = desk.type("\r")
    _ = desk.type("\u{1B}[F")
    for _ in 0..<5 { _ = desk.type("\u{1B}[B") }
    _ = desk.type("\r")
    measure("qabyldau: form, a letter", in: desk, ["ә", "\u{7F}"])
    measure("qabyldau: form, a step", in: desk, ["\u{1B}[B", "\u{1B}[A"])
    measure("qabyldau: F1 and back", in: desk, ["\u{1B}OP", "\u{1B}"])
    _ = desk.type("\u{0B}")
    measure("qabyldau: papers, a tick", in: desk, [" "])
    _ = desk.type("\u{06}")
    measure("qabyldau: cases, a step", in: desk, ["\u{1B}[B"])
    measure("qabyldau: cases, a page", in: desk, ["\u{1B}[6~", "\u{1B}[5~"])
  }

  private func measureNano() throws {
    let nano = try Terminal("nano", ["-I"], environment: ["LC_ALL": "C.UTF-8"])
    let start = nano.type("", quietMilliseconds: 100)
    guard start.bytes > 0 else { return }
    measure("nano: a letter", in: nano, ["я"])
    // Left without saving: what nano is hung up on it would keep beside us.
    _ = nano.type("\u{18}")
    _ = nano.type("n")
  }

  private func measure(_ name: String, in terminal: Terminal, _ typed: [String]) {
    Self.measure(name, in: terminal, typed, keys: keys)
  }

  /// Types the keys in turn and prints what they took.
  static func measure(_ name: String, in terminal: Terminal, _ typed: [String], keys: Int) {
    for key in typed { _ = terminal.type(key) }
    let answers = (0..<keys).map { terminal.type(typed[$0 % typed.count]) }
    let times = answers.map(\.milliseconds).sorted()
    let bytes = answers.map(\.bytes).sorted()
    print(
      line(
        name, number(times[times.count / 2]), number(times[times.count * 99 / 100]),
        String(bytes[bytes.count / 2])))
  }

  static func number(_ value: Double) -> String { String(format: "%.2f", value) }

  static func line(_ name: String, _ columns: String...) -> String {
    name.padding(toLength: 36, withPad: " ", startingAt: 0)
      + columns.map { String(repeating: " ", count: max(1, 9 - $0.count)) + $0 }.joined()
  }
}
