import Casework
import Controls
import Standards
import Wording
import Words

/// A paper of the checklist with what became of it.
struct PaperLine {
  /// What the rules say of it, and why.
  let finding: PaperFinding
  let handling: Handling
  let details: PaperDetails

  var requirement: Requirement { finding.requirement }
  /// `nil` while a fact its condition rests on is unknown.
  var holds: Bool? { finding.truth.holds }

  func row(_ context: DeskContext) -> Checklist.Row {
    Checklist.Row(
      id: requirement.id, item: requirement.item, text: context.words.text(requirement.short),
      fullText: context.words.fullName(of: requirement), state: state, why: remark(context),
      tail: handling.isPaper ? details.custody.map(context.words.name) ?? "" : "")
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

  /// What became of the paper and what was written down of it; else why it is asked for.
  private func remark(_ context: DeskContext) -> String {
    let words = context.words
    var written = details
    // It stands at the right edge of the line.
    if written.returnedOn == nil { written.custody = nil }
    let said = handed(words) + words.details(written, on: context.today)
    return said.isEmpty ? words.because(finding) : said.joined(separator: "; ")
  }

  private func handed(_ words: Words) -> [String] {
    switch handling {
    case .waived(let reason): [words(.papersWaived(reason: reason))]
    case .instead(let paper, let reason):
      [words(.papersInstead(paper: paper, reason: reason))]
    case .handedIn(_, let alternative):
      requirement.eitherOf.filter { $0.id == alternative }
        .map { words(.papersWhich(paper: words.text($0.name))) }
    case .missing: []
    }
  }
}

extension Evaluation {
  /// The papers that are needed or may be, with what was handed in so far.
  func paperLines(_ ticks: [String: PaperTick]) -> [PaperLine] {
    papers.filter { $0.truth.holds != false }.map { finding in
      let tick = ticks[finding.requirement.id]
      return PaperLine(
        finding: finding, handling: tick?.handling ?? .missing,
        details: tick?.details ?? PaperDetails())
    }
  }
}
