import Casework
import Documents
import Standards
import Wording
import Words

/// What a clerk looks for first: whom the case is about, how long there is, what is missing, what was
/// done last. It fits the first page of the smallest terminal; all the rest stands below.
extension CaseCard {
  var summary: String {
    let record = file.record
    let lines: [String?] = [
      words.name(of: record.service) + " · " + words.name(of: record.category), subject,
      record.application.representative.map { representative in
        words(.sheetRepresentative) + ": "
          + [representative.name, representative.relation].compactMap { $0 }
          .joined(separator: ", ")
      },
      term, missing, words(.caseHeldBy(name: record.holder.surname)),
      record.voidedReason.map { words(.caseVoidedLine(reason: $0)) },
      record.uncoveredReason.map { words(.caseNotCovered(reason: $0)) },
      record.withdrawal.map { withdrawal in
        words(
          .caseWithdrawnLine(
            date: words.date(withdrawal.day, style: .short), reason: withdrawal.reason))
      },
    ]
    return lines.compactMap { $0 }.joined(separator: "\n")
  }

  private var subject: String {
    let person = file.record.person
    return [
      person.fullName, words.birth(person.birthDate, person.birthYear), person.phone,
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// The due date and what is left of it; of a case that has ended, or is ready, what became of it is told
  /// elsewhere.
  private var term: String? {
    let record = file.record
    if record.needsDueDate { return "\(context.signs.warning) " + words(.caseDueUnknown) }
    guard let due = record.dueDate, record.state != .voided, record.state != .withdrawn
    else { return nil }
    let date = words.date(due, style: .short)
    guard record.state.isInTerm else { return words(.columnDue) + ": " + date }
    let left = due.days(since: context.today)
    if left < 0 {
      return "\(context.signs.warning) " + words(.cardDueOver(count: -left, due: date))
    }
    if left == 0 { return "\(context.signs.warning) " + words(.cardDueToday(due: date)) }
    let working = context.calendar?.workingDays(after: context.today, through: due)
    return words(.cardDueLeft(count: left, due: date))
      + (working.map { " (" + words(.complaintWorkingDays(count: $0)) + ")" } ?? "")
  }

  private var missing: String? {
    let record = file.record
    guard record.state == .awaitingPapers || record.state == .returned else { return nil }
    let ids = record.missingPaperIDs
    if ids.isEmpty { return nil }
    let names = words(.cardMissing(papers: ids.map(paperName).joined(separator: "; ")))
    return record.acceptance == nil ? words(.papersMissing(count: ids.count)) + "\n" + names : names
  }

  /// The last of the history, the newest at the end.
  var lastSteps: String {
    let history = CaseHistory(file.record, evaluation: file.evaluation, words)
    let last = file.history.suffix(Self.lastStepsShown)
    return last.isEmpty
      ? "" : words(.cardLastSteps) + "\n" + last.map(history.line).joined(separator: "\n")
  }

  private static let lastStepsShown = 4
}
