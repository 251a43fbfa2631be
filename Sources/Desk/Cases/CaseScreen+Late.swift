import Casework
import Controls
import Reception
import Screen
import Wording
import Words

/// What was entered long after its day, and what is done to a case that a colleague holds.
extension CaseScreen {
  func lateAnswer(_ reason: String? = nil) -> LateEntryAnswer {
    LateEntryAnswer(record.waitingLateEntries.map(\.revision), reason: reason)
  }

  /// Whether another manager has to say what becomes of it.
  func isOwnLateEntry(_ context: DeskContext) -> Bool {
    record.waitingLateEntries.contains { $0.by.id == context.staff?.id }
      && context.colleagues.contains {
        $0.active && $0.role == .manager && $0.id != context.staff?.id
      }
  }

  func summary(of answer: LateEntryAnswer, _ words: Words) -> String {
    ([words(.lateApproveText)]
      + record.waitingLateEntries.filter { answer.entries.contains($0.revision) }
      .map { words.line($0, warning: nil) }).joined(separator: "\n")
  }

  /// A decision or a suspension, after whoever does not hold the case has said why it is theirs to do.
  mutating func asHolder(_ act: Act, _ context: DeskContext) -> [Effect] {
    guard record.holder.id != context.staff?.id else { return goOn(with: act, context) }
    let words = context.words
    ask(
      .asking(
        words(.notHolderTitle), text: words(.notHolderText(name: record.holder.surname)), words),
      for: .notHolder(act))
    return []
  }

  mutating func goOn(with act: Act, _ context: DeskContext) -> [Effect] {
    guard case .decided(let terms) = act else { return does(act) }
    decide(terms, context)
    return []
  }
}

extension Act {
  /// The same with why somebody does it who does not hold the case.
  func saying(_ why: String) -> Act {
    switch self {
    case .decided(var terms):
      terms.whyNotHolder = why
      return .decided(terms)
    case .suspended(var terms):
      terms.whyNotHolder = why
      return .suspended(terms)
    default: return self
    }
  }
}

extension CaseCard {
  /// That a manager has to look at something, before all else.
  var lateEntries: String? {
    file.record.waitingLateEntries.isEmpty
      ? nil : "\(context.signs.warning) " + words(.lateWaits)
  }
}
