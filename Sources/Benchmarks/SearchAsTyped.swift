import ArgumentParser
import CaseStore
import Casework
import Foundation

/// How long the store takes for each letter of a search, at its own counter and without a screen.
struct SearchAsTyped: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Search as it is typed, in a store of invented people.")

  @Option(help: "The qabyldau that invents them.") var program: String = KeyToPaint.beside
  @Option(help: "Invented cases.") var cases = 100_000
  @Option(help: "A training store that has them already; it is only read.") var store: String?
  @Option(help: "So many times each word is typed.") var times = 20

  private static let words = [
    "кожахмет", "KOЖAXMET", "ахметова гулнар", "серік", "ова", "нов", "3721", "14.03.19", "жжж",
  ]

  func validate() throws {
    guard cases > 0, times > 0 else { throw ValidationError("Counts are above 0.") }
  }

  func run() throws {
    if let store { return try measure(CaseStore.open(at: store, mode: .readOnly)) }
    let office = try Office(program: program, cases: cases)
    defer { office.clear() }
    try measure(CaseStore.open(at: office.store, mode: .readOnly))
  }

  private func measure(_ store: CaseStore) throws {
    print(KeyToPaint.line("search, each letter", "p50 ms", "p99 ms", "p99 cpu"))
    let nobody = CaseFilter(clerk: StaffID(rawValue: 999))
    let voided = CaseFilter(state: .voided)
    for (name, filter) in [
      ("no filter", CaseFilter()), ("of a colleague who holds none", nobody),
      ("voided ones only", voided), ("before the first", CaseFilter(to: .init(iso: "1990-01-01"))),
    ] {
      var durations: [Double] = []
      // What a busy machine adds is not in it.
      var efforts: [Double] = []
      for _ in 0..<times {
        for word in Self.words {
          for end in 0...word.count {
            let query = CaseQuery(words: String(word.prefix(end)), filter: filter)
            let (start, effort) = (ContinuousClock.now, clock())
            _ = try store.findCases(query)
            durations.append((ContinuousClock.now - start) / .milliseconds(1))
            efforts.append(Double(clock() - effort) / Double(CLOCKS_PER_SEC) * 1000)
          }
        }
      }
      durations.sort()
      efforts.sort()
      print(
        KeyToPaint.line(
          name, KeyToPaint.number(durations[durations.count / 2]),
          KeyToPaint.number(durations[durations.count * 99 / 100]),
          KeyToPaint.number(efforts[efforts.count * 99 / 100])))
    }
  }
}
