import Foundation
import Synchronization

/// One thing a clerk asked the program to do, and what the program answered.
struct Asked: Sendable {
  enum Answer: Sendable {
    /// It said that it was done.
    case done
    /// It said that it was not.
    case refused(Int32, String)
    /// It was killed before it said anything: done or not, never half.
    case none
  }

  let act: String
  /// The case; `nil` for an opening that nobody heard of again.
  var number: String?
  /// Words no other act has, by which it is found in the history; `nil` for an acceptance.
  let mark: String?
  var answer: Answer = .none
}

/// A step of a case's history, as the program tells it.
struct Step: Sendable {
  let act: String
  let note: String?
  let reason: String?
  /// The address of the application; of the first step only.
  var address: String?

  var marks: [String] { [note, reason, address].compactMap { $0 } }
}

/// What all clerks asked and were answered.
final class Ledger: Sendable {
  private let kept = Mutex<[Asked]>([])

  func write(_ asked: Asked) { kept.withLock { $0.append(asked) } }

  var all: [Asked] { kept.withLock { $0 } }

  /// Compares the answers with the histories of cases, by case number.
  ///
  /// - Returns: what is not as it was said, a sentence each.
  static func findings(of asked: [Asked], in histories: [String: [Step]]) -> [String] {
    var findings: [String] = []
    var places: [String: [(number: String, act: String)]] = [:]
    for (number, steps) in histories {
      for step in steps {
        for mark in step.marks { places[mark, default: []].append((number, step.act)) }
      }
    }
    var accepted: [String: Int] = [:]
    var unheard: Set<String> = []
    for one in asked {
      guard let mark = one.mark else {
        if case .done = one.answer { accepted[one.number ?? "", default: 0] += 1 }
        if case .none = one.answer { unheard.insert(one.number ?? "") }
        continue
      }
      let found = places.removeValue(forKey: mark) ?? []
      switch one.answer {
      case .done:
        if found.isEmpty { findings.append("lost: \(one.act) \(mark) of \(one.number ?? "?")") }
        if let place = found.first, place.number != one.number {
          findings.append("\(one.act) \(mark) stands in \(place.number), not \(one.number ?? "?")")
        }
      case .refused:
        if !found.isEmpty { findings.append("refused and yet there: \(one.act) \(mark)") }
      case .none: break
      }
      if found.count > 1 { findings.append("there \(found.count) times: \(one.act) \(mark)") }
    }
    for (mark, found) in places.sorted(by: { $0.key < $1.key }) {
      findings.append("from nowhere: \(found[0].act) \(mark) in \(found[0].number)")
    }
    for (number, steps) in histories.sorted(by: { $0.key < $1.key }) {
      let count = steps.count { $0.act == "accepted" }
      let said = accepted.removeValue(forKey: number) ?? 0
      let mayBe = unheard.contains(number) ? said + 1 : said
      if count > 1 || !(said...mayBe).contains(count) {
        findings.append("\(number) was said to be accepted \(said) times and is \(count) times")
      }
    }
    findings += accepted.keys.sorted().map { "lost: the acceptance of \($0)" }
    return findings
  }

  /// Numbers of one year are given in order, none twice, none left out.
  static func gaps(in numbers: [String]) -> [String] {
    Dictionary(grouping: numbers) { $0.prefix(5) }.sorted { $0.key < $1.key }.compactMap {
      year, all in
      let sequences = all.compactMap { Int($0.dropFirst(6).prefix(6)) }.sorted()
      return sequences == Array(1..<(sequences.count + 1))
        ? nil : "case numbers \(year) have gaps or twins: \(sequences)"
    }
  }
}

extension TrialStore {
  /// The histories of all cases, or of these.
  func histories(of chosen: Set<String>? = nil) throws -> [String: [Step]] {
    let numbers =
      try chosen.map(Array.init) ?? numbers()
    let found = Mutex<[String: [Step]]>([:])
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: numbers.count) { index in
      do {
        let steps = try history(of: numbers[index])
        found.withLock { $0[numbers[index]] = steps }
      } catch {
        failure.withLock { $0 = error }
      }
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
    return found.withLock { $0 }
  }

  func numbers() throws -> [String] {
    (try object("case", "list", "--limit", "1000000")["cases"] as? [[String: Any]] ?? [])
      .compactMap { $0["number"] as? String }
  }

  private func history(of number: String) throws -> [Step] {
    let shown = try object("case", "show", number)
    let address = (shown["values"] as? [String: Any])?["address"] as? String
    let steps = (shown["history"] as? [[String: Any]] ?? []).map { step in
      Step(
        act: step["act"] as? String ?? "?", note: step["note"] as? String,
        reason: step["reason"] as? String, address: nil)
    }
    return steps.enumerated().map { place, step in
      var step = step
      if place == 0 { step.address = address }
      return step
    }
  }
}
