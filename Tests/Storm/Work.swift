import Foundation
import Support

/// The acts of a clerk, each a run of the built program that works on a case of the office.
enum Work: String, CaseIterable, Sendable {
  case open
  case openComplete
  case tick
  case note
  case correct
  case accept
  case assign

  /// How often of a hundred.
  var share: Int {
    switch self {
    case .open: 14
    case .openComplete: 6
    case .tick: 22
    case .note: 24
    case .correct: 10
    case .accept: 14
    case .assign: 10
    }
  }

  static func thrown(by dice: inout Dice) -> Work {
    var place = Int.random(in: 0..<100, using: &dice)
    for work in allCases {
      if place < work.share { return work }
      place -= work.share
    }
    return .note
  }

  private static let papers = ["S2-C-1", "S2-C-2", "S2-C-3", "S2-C-4", "S2-C-5a", "S2-C-5b"]

  /// Asks for it and gives back the running program with what is to be written down of it.
  func begin(
    at store: TrialStore, on number: String?, by clerk: Int, mark: String, clerks: Int,
    _ dice: inout Dice
  ) -> (asked: Asked, run: ChildProcess.Started) {
    guard let number, self != .open, self != .openComplete else {
      let papers = self == .openComplete ? Self.papers : []
      let run = store.start(
        ["case", "open", "--from", "-", "--person", "new", "--wait", "--json"], as: clerk,
        input: Self.form(address: mark, papers: papers))
      return (Asked(act: "open", number: nil, mark: mark), run)
    }
    var asked = Asked(act: rawValue, number: number, mark: mark)
    let run: ChildProcess.Started
    switch self {
    case .open, .openComplete, .note:
      run = store.start(["case", "note", number, "--text", mark], as: clerk)
    case .tick:
      let paper = Self.papers.randomElement(using: &dice) ?? "S2-C-1"
      run = store.start(["case", "tick", number, paper, "--note", mark], as: clerk)
    case .correct:
      let phone = (0..<6).map { _ in String(Int.random(in: 0...9, using: &dice)) }.joined()
      run = store.start(
        ["case", "correct", number, "--from", "-", "--reason", mark, "--fault", "office"],
        as: clerk, input: #"{"values": {"phone": "\#(phone)"}}"#)
    case .accept:
      asked = Asked(act: rawValue, number: number, mark: nil)
      run = store.start(["case", "accept", number], as: clerk)
    case .assign:
      let colleague = TrialStore.clerk(Int.random(in: 1...clerks, using: &dice))
      // A manager may hand over any case; a clerk only what is hers.
      run = store.start(["case", "assign", number, "--to", colleague, "--note", mark])
    }
    return (asked, run)
  }

  private static func form(address: String, papers: [String]) -> String {
    """
    {"service": "home-care", "category": "child-with-disability",
     "values": {"surname": "Бейсенова", "given": "Айым", "birth-date": "2000-03-14",
       "address": "\(address)", "representative-name": "Бейсенова Гүлмира", "needs-care": "yes"},
     "papers": [\(papers.map { "\"\($0)\"" }.joined(separator: ", "))]}
    """
  }

  /// The answer of a run that ended.
  static func answer(_ run: ChildProcess, to asked: Asked) -> Asked {
    var asked = asked
    switch run.status {
    case 0:
      asked.answer = .done
      if asked.act == "open",
        let object = try? JSONSerialization.jsonObject(with: Data(run.output.utf8)),
        let number = (object as? [String: Any])?["number"] as? String
      {
        asked.number = number
      }
    case 128 + SIGKILL: break
    default: asked.answer = .refused(run.status, run.errors)
    }
    return asked
  }

  /// Why a refusal is no honest one; `nil` for one that told the clerk what to do.
  static func fault(inRefusal status: Int32, _ errors: String) -> String? {
    let lines = errors.split(separator: "\n", omittingEmptySubsequences: true)
    let isTold = lines.count == 2 && errors.hasPrefix("qabyldau: ")
    return isTold && [1, 69].contains(status)
      ? nil : "a clerk was answered with \(status) and \(errors.debugDescription)"
  }
}
