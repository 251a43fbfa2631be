import Casework
import Controls
import Papers
import Standards
import Words

/// A paper of the checklist with what became of it.
struct PaperLine {
  let requirement: Requirement
  /// `nil` while a fact its condition rests on is unknown.
  let holds: Bool?
  /// Why it is asked for.
  let why: String
  let handling: Handling

  func row(_ words: Words) -> Checklist.Row {
    Checklist.Row(
      id: requirement.id, item: requirement.item, text: words.text(requirement.short),
      fullText: words.fullName(of: requirement), state: state, why: detail(words))
  }

  private var state: Checklist.State {
    if holds == nil { return .open }
    return switch handling {
    case .missing: .missing
    case .handedIn: .handedIn
    case .waived: .waived
    case .instead: .replaced
    }
  }

  private func detail(_ words: Words) -> String {
    switch handling {
    case .waived(let reason): words(.papersWaived, ["reason": reason])
    case .instead(let paper, let reason):
      words(.papersInstead, ["paper": paper, "reason": reason])
    case .handedIn(_, let alternative):
      alternative.flatMap { id in requirement.eitherOf.first { $0.id == id } }
        .map { words(.papersWhich, ["paper": words.text($0.name)]) } ?? why
    case .missing: why
    }
  }
}

extension Evaluation {
  /// The papers that are needed or may be, with what was handed in so far.
  func paperLines(_ handlings: [String: Handling], _ words: Words) -> [PaperLine] {
    papers.filter { $0.truth.holds != false }.map { finding in
      PaperLine(
        requirement: finding.requirement, holds: finding.truth.holds,
        why: words.because(finding),
        handling: handlings[finding.requirement.id] ?? .missing)
    }
  }
}
