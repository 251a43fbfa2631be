import Casework
import Controls
import Screen
import Standards
import Wording
import Words

/// Acts that bind the office or end a case are summed up and confirmed before they are recorded
/// (docs/decisions/0013-what-must-not-wait.md).
extension CaseScreen {
  /// Asks whether an act is to be recorded, with those that lead to it on this visit: whom it is about,
  /// what it is, its paragraph, what follows.
  mutating func confirm(_ act: Act, _ context: DeskContext) {
    let words = context.words
    let acts = (visit ?? []) + [act]
    question = .confirmation(
      Confirmation(
        title: acts.count > 1
          ? words(.lifeAtOnceTitle) : words(WordKey(rawValue: "act." + act.kind.rawValue)),
        text: ([
          record.number.description + " " + String(context.signs.separator) + " "
            + record.person.fullName
        ] + acts.map { summary(of: $0, context) } + [words(.confirmKeys)]).joined(separator: "\n"),
        confirm: words(.confirmYes), back: words(.takeBack), picture: context.picture), for: acts)
  }

  private func summary(of act: Act, _ context: DeskContext) -> String {
    let words = context.words
    func paragraph(_ number: Int) -> String {
      words.citation(Citation(standard: record.service.standard, paragraph: number))
    }
    switch act {
    case .decided(let terms):
      let decision = words(WordKey(rawValue: "decision." + terms.kind.rawValue))
      let why = words.why(terms.ground, terms.text)
      return words(
        terms.kind == .refusal
          ? .confirmRefusal(
            decision: why.isEmpty ? decision : decision + ": " + why,
            paragraph: paragraph(terms.kind == .refusal ? 17 : 5))
          : .confirmGrant(
            decision: why.isEmpty ? decision : decision + ": " + why,
            paragraph: paragraph(terms.kind == .refusal ? 17 : 5)))
    case .ready: return words(.confirmReady(paragraph: paragraph(7) + " 1)"))
    case .handedOver(let terms):
      let who = [
        words(WordKey(rawValue: "recipient." + terms.recipient.rawValue)),
        words.who(terms) ?? (terms.recipient == .applicant ? record.person.fullName : nil),
        terms.paper,
      ]
      return words(
        .confirmHandedOver(
          paragraph: paragraph(16), who: who.compactMap { $0 }.joined(separator: ", ")))
    case .posted(let terms):
      let address = [record.person.address, terms.number].compactMap { $0 }
      return words(
        .confirmPosted(address: address.joined(separator: ", "), paragraph: paragraph(16)))
    case .voided(let reason): return words(.confirmVoided(reason: reason))
    case .joined(let move):
      return words(.confirmJoined(number: move.other.description, reason: move.reason))
    case .split(let move):
      return words(.confirmSplit(number: move.other.description, reason: move.reason))
    case .acceptanceCorrected(let correction):
      return summary(of: correction, paragraph(7) + " 1)", words)
    case .resumed: return words(.confirmResumed)
    case .completed: return words(.confirmCompleted)
    case .withdrawalUndone: return words(.confirmWithdrawalUndone)
    case .lateEntryApproved(let answer): return summary(of: answer, words)
    case .opened, .paperHanded, .paperTakenBack, .waived, .insteadHanded, .paperDetailed,
      .extraPaper, .accepted, .dueDateEntered, .corrected, .noted, .assigned, .returned, .suspended,
      .stepReversed, .deadlineMoved, .careEnded, .careEndTakenBack, .withdrawn, .enteredLate,
      .lateEntryRefused:
      return ""
    }
  }
}
