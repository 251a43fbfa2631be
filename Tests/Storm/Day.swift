import Foundation
import Support
import Synchronization

/// Clerks in processes of their own who work in one store at once, on the same few cases.
final class Day: Sendable {
  let store: TrialStore
  let ledger = Ledger()
  private let clerks: Int
  private let seed: UInt64
  private let cases = Mutex<[String]>([])
  private let longest = Mutex<Duration>(.zero)

  init(store: TrialStore, clerks: Int, seed: UInt64) {
    self.store = store
    self.clerks = clerks
    self.seed = seed
  }

  /// Seconds the slowest answer took.
  var longestWait: Double { longest.withLock { $0 } / .seconds(1) }

  /// Works until the time is up; each clerk begins the next act when the last is answered.
  func work(for duration: Duration) {
    let end = ContinuousClock.now + duration
    let group = DispatchGroup()
    for clerk in 1...clerks {
      group.enter()
      Thread.detachNewThread { [self] in
        var dice = Dice(seed: seed, lane: clerk)
        var count = 0
        while ContinuousClock.now < end {
          count += 1
          act(Work.thrown(by: &dice), by: clerk, mark: "mark-\(clerk)-\(count)", &dice)
        }
        group.leave()
      }
    }
    group.wait()
  }

  private func act(_ work: Work, by clerk: Int, mark: String, _ dice: inout Dice) {
    let recent = cases.withLock { Array($0.suffix(4)) }
    let began = ContinuousClock.now
    let (asked, run) = work.begin(
      at: store, on: recent.randomElement(using: &dice), by: clerk, mark: mark, clerks: clerks,
      &dice)
    let answered = Work.answer(run.wait(), to: asked)
    let took = ContinuousClock.now - began
    longest.withLock { $0 = max($0, took) }
    ledger.write(answered)
    if case .done = answered.answer, answered.act == "open", let number = answered.number {
      cases.withLock { $0.append(number) }
    }
  }

  /// What was not as it was said.
  func findings() throws -> [String] {
    let histories = try store.histories()
    var findings = Ledger.findings(of: ledger.all, in: histories)
    findings += Ledger.gaps(in: Array(histories.keys))
    for asked in ledger.all {
      if case .refused(let status, let errors) = asked.answer {
        findings += [Work.fault(inRefusal: status, errors)].compactMap { $0 }
      } else if case .none = asked.answer {
        findings.append("\(asked.act) of \(asked.number ?? "a new case") was killed by somebody")
      }
    }
    if let fault = store.fault() { findings.append(fault) }
    return findings
  }

  /// Counts, a line each.
  var summary: [String] {
    let all = ledger.all
    var done: [String: Int] = [:]
    var told: [String: Int] = [:]
    for asked in all {
      switch asked.answer {
      case .done: done[asked.act, default: 0] += 1
      case .refused(_, let errors):
        let sentence = errors.split(separator: "\n").first.map(String.init) ?? ""
        // The same sentence of other cases and papers is one.
        let unnamed = sentence.replacing(/\d\d-\d\d-\d{6}-\d/, with: "N")
        told[unnamed.replacing(/S2-C[^.]*/, with: "…"), default: 0] += 1
      case .none: break
      }
    }
    let acts = done.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return [
      "clerks at once: \(clerks)", "asked: \(all.count)",
      "acknowledged: \(done.values.reduce(0, +)) (\(acts.joined(separator: ", ")))",
      "told that it was not done: \(told.values.reduce(0, +))",
    ] + told.sorted { $0.value > $1.value }.map { "  \($0.value) × \($0.key)" } + [
      "longest wait: \(String(format: "%.2f", longestWait)) s"
    ]
  }
}
