import ArgumentParser
import CaseStore
import Foundation

/// The deadline board with thousands of open cases: what a key takes, and how soon another process's
/// change is shown.
struct BoardAtWork: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "The deadline board with thousands of open cases.")

  @Option(help: "The qabyldau to measure; a static release build for figures that count.")
  var program: String = KeyToPaint.beside
  @Option(help: "Invented cases; most of them are still open.") var cases = 6000
  @Option(help: "Keys of each kind.") var keys = 100
  @Option(help: "So many changes by another process.") var changes = 10

  /// So soon after the decree that hardly an invented case has ended.
  private static let now = "2008-06-16T09:00"

  func validate() throws {
    guard cases > 0, keys > 0, changes > 0 else { throw ValidationError("Counts are above 0.") }
  }

  func run() throws {
    let office = try Office(program: program, cases: cases, now: Self.now)
    defer { office.clear() }
    let store = try CaseStore.open(at: office.store, mode: .readOnly)
    let open = try store.casesOnBoard()
    print(KeyToPaint.line("\(open.count) cases on the board", "p50 ms", "p99 ms", "bytes"))
    let desk = try Terminal(program, ["--lang", "kk"], environment: office.environment)
    _ = desk.type("", quietMilliseconds: 100)
    KeyToPaint.measure("F5 and back", in: desk, ["\u{1B}[15~", "\u{1B}"], keys: keys)
    _ = desk.type("\u{1B}[15~")
    KeyToPaint.measure("a step", in: desk, ["\u{1B}[B"], keys: keys)
    KeyToPaint.measure("a page", in: desk, ["\u{1B}[6~", "\u{1B}[5~"], keys: keys)
    KeyToPaint.measure("the next group", in: desk, ["\t"], keys: keys)
    KeyToPaint.measure("a letter", in: desk, ["а", "\u{7F}"], keys: keys)
    let delays = try (0..<changes).map { round in
      try office.run(["case", "void", open[round].number.digits, "--reason", "bench"])
      return desk.type("", quietMilliseconds: 100, patience: 3000).milliseconds
    }.sorted()
    print(
      KeyToPaint.line(
        "another process's change, shown", KeyToPaint.number(delays[delays.count / 2]),
        KeyToPaint.number(delays[delays.count - 1])))
  }
}
