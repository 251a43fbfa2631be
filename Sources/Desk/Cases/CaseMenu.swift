import Casework
import Controls
import Wording
import Words

/// What the lines of a card's menu have to do with one another, in the order they stand there.
enum CaseMenuGroup: CaseIterable {
  /// What comes next in the life of the case.
  case step
  /// What is written down of it.
  case record
  /// The papers in it and those that are made of it.
  case papers
  /// The person, and what else begins from here.
  case person
  /// What ends it.
  case end
}

/// What can be done with a case beside the steps of its life.
enum CaseMenuEntry: String, CaseIterable {
  case note, correct, handOver, papers, print, complain, copy, subject, join, split,
    withdraw
  case void

  var group: CaseMenuGroup {
    switch self {
    case .note, .correct, .handOver: .record
    case .papers, .print: .papers
    case .complain, .copy, .subject, .join, .split: .person
    case .withdraw, .void: .end
    }
  }

  /// What is done a few times a year, so that the menu is a screenful without it.
  var isRare: Bool { [.complain, .subject, .join, .split].contains(self) }

  var label: WordKey {
    switch self {
    case .papers: .caseActsPapers
    case .print: .caseActsPrint
    case .withdraw: .caseActsWithdraw
    case .correct: .caseActsCorrect
    case .note: .caseActsNote
    case .handOver: .caseActsHandOver
    case .void: .caseActsVoid
    case .copy: .caseActsCopy
    case .complain: .caseActsComplain
    case .subject: .caseActsSubject
    case .join: .caseActsJoin
    case .split: .caseActsSplit
    }
  }
}

/// A line of a card's menu.
struct CaseMenuLine {
  let id: String
  let label: String
  /// Why it cannot be done now.
  let reason: String?
  let group: CaseMenuGroup
}

extension Dialog {
  /// What can be done with a case, the likeliest first; what is rare behind one line, what cannot be done
  /// now behind another, with its reason.
  static func caseMenu(_ lines: [CaseMenuLine], of record: CaseRecord, _ context: DeskContext)
    -> Dialog
  {
    var last: CaseMenuGroup?
    let ordered = CaseMenuGroup.allCases.flatMap { group in lines.filter { $0.group == group } }
    let buttons = ordered.map { line in
      let begins = line.reason == nil && last != nil && line.group != last
      if line.reason == nil { last = line.group }
      return Button(id: line.id, label: line.label, reason: line.reason, beginsGroup: begins)
    }
    let rare = Set(
      CaseMenuEntry.allCases.filter(\.isRare).map(\.rawValue) + [LifeEntry.acceptedOn.rawValue])
    return .menu(
      context.words(.caseActsTitle), buttons, rare: rare,
      otherwise: context.words.name(of: record.state),
      context.words)
  }
}
