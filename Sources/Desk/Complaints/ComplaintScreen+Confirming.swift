import Casework
import Controls
import Reception
import Screen
import Standards
import Wording
import Words

/// Acts on a complaint that bind are summed up and confirmed: whose complaint, what is recorded, on which
/// paragraph, and what follows (¶21–23).
extension ComplaintScreen {
  mutating func confirm(_ deed: ComplaintDeed, _ entry: Entry, _ context: DeskContext) {
    let words = context.words
    let lines = [
      record.number.description + " " + String(context.signs.separator) + " " + record.intake.name,
      summary(of: deed, context), words(.confirmKeys),
    ]
    question = .confirmation(
      Confirmation(
        title: words(entry.label), text: lines.joined(separator: "\n"),
        confirm: words(.confirmYes), back: words(.takeBack), picture: context.picture), for: deed)
  }

  private func summary(of deed: ComplaintDeed, _ context: DeskContext) -> String {
    let words = context.words
    func paragraph(_ number: Int) -> String {
      words.citation(
        Citation(standard: record.intake.service?.standard ?? .first, paragraph: number))
    }
    let due = words.date(record.dueOn, style: .short)
    switch deed {
    case .extend(let days, let reason, let notifiedOn):
      return words(
        .complaintConfirmExtended(
          count: days, from: due, notified: words.date(notifiedOn, style: .short),
          paragraph: paragraph(23), reason: reason, to: dueDate(after: days, context)))
    case .inquire(let reason), .reopen(let reason): return reason
    case .void(let reason): return words(.complaintConfirmVoided(reason: reason))
    case .act(let act):
      switch act {
      case .acknowledged:
        return words(.complaintConfirmAcknowledged(date: due, paragraph: paragraph(23)))
      case .forwarded(let terms):
        return words(
          .complaintConfirmForwarded(
            body: file.name(ofBody: terms.body, words), date: due, paragraph: paragraph(22)))
      case .answered(let answer):
        return words(
          .complaintConfirmAnswered(
            body: file.name(ofBody: answer.body, words),
            founded: words(answer.founded ? .complaintFounded : .complaintUnfounded),
            paragraph: paragraph(23),
            satisfied: words(answer.satisfied ? .complaintSatisfied : .complaintUnsatisfied),
            text: answer.text))
      case .voided(let reason), .voidAsked(let reason):
        return words(.complaintConfirmVoided(reason: reason))
      case .registered, .inquired, .extended, .reopened, .noted: return ""
      }
    }
  }

  /// When the answer would be due with so many days more; by the office's calendar or not at all.
  private func dueDate(after days: Int, _ context: DeskContext) -> String {
    let longer = context.calendar?.deadline(
      accepted: record.term.deadline.accepted, termDays: record.term.days + days)
    return longer.map { context.words.date($0.dueDate ?? $0.countedDay, style: .short) }
      ?? DeskContext.unknown
  }
}
