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
      status, words.name(of: record.service) + " · " + words.name(of: record.category), subject,
      record.application.representative.map { representative in
        words(.sheetRepresentative) + ": "
          + [representative.name, representative.relation].compactMap { $0 }
          .joined(separator: ", ")
      },
      lateEntries, missing, words(.caseHeldBy(name: record.holder.surname)),
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

  /// Where the case stands, its due date, what is left of it, how many papers are missing: one line of the
  /// narrowest screen.
  private var status: String {
    let record = file.record
    let refusal =
      record.decision?.kind == .refusal ? words(WordKey(rawValue: "decision.refusal")) : nil
    let parts = [words.name(of: record.state), refusal] + term + [missingCount]
    return (isPressing ? "\(context.signs.warning) " : "")
      + parts.compactMap { $0 }.joined(separator: " \(context.signs.separator) ")
  }

  /// Days until the due date, while it can still be missed.
  private var daysLeft: Int? {
    let record = file.record
    guard record.state.isInTerm else { return nil }
    return record.dueDate.map { $0.days(since: context.today) }
  }

  private var isPressing: Bool {
    file.record.needsDueDate || daysLeft.map { $0 <= 0 } ?? false
  }

  /// The due date and what is left of it or came of it. Nobody counts the term of what was a mistake or was
  /// taken back.
  private var term: [String] {
    let record = file.record
    switch record.state {
    case .voided, .withdrawn: return []
    case .awaitingPapers: return [words(.cardNoTerm)]
    case .accepted, .returned, .suspended, .decided, .ready, .closed: break
    }
    if record.needsDueDate { return [words(.cardDueUnknown)] }
    guard let due = record.dueDate else { return [] }
    let date = words(.cardDue(due: words.date(due, style: .short)))
    guard let left = daysLeft else {
      let onTime = record.isOnTime.map { words($0 ? .cardOnTime : .cardLate) }
      return [date] + [onTime].compactMap { $0 }
    }
    if left < 0 { return [date, words(.cardOver(count: -left))] }
    if left == 0 { return [date, words(.cardToday)] }
    // Where papers are told of too there is no room for both counts.
    let working =
      record.state == .returned
      ? nil : context.calendar?.workingDays(after: context.today, through: due)
    return [
      date,
      words(.cardLeft(count: left))
        + (working.map { " " + words(.cardLeftWorking(number: String($0))) } ?? ""),
    ]
  }

  /// How many papers are missing; a paper is asked about until there is a decision.
  private var missingCount: String? {
    let record = file.record
    switch record.state {
    case .awaitingPapers, .returned:
      let count = record.missingPaperIDs.count
      return count == 0 ? words(.cardComplete) : words(.cardMissingCount(count: count))
    case .accepted, .suspended:
      let count = record.missingPaperIDs.count
      return count == 0 ? nil : words(.cardMissingCount(count: count))
    case .decided, .ready, .closed, .withdrawn, .voided: return nil
    }
  }

  private var missing: String? {
    let record = file.record
    guard record.state == .awaitingPapers || record.state == .returned else { return nil }
    let ids = record.missingPaperIDs
    return ids.isEmpty
      ? nil : words(.cardMissing(papers: ids.map(paperName).joined(separator: "; ")))
  }

  /// The last of the history, the newest at the end.
  var lastSteps: String {
    let history = CaseHistory(file.record, evaluation: file.evaluation, words)
    let last = file.history.suffix(Self.lastStepsShown)
    return last.isEmpty
      ? ""
      : words(.cardLastSteps) + "\n"
        + last.map { step in
          // What the colleague wrote is for whoever has the case now.
          let note = step.kind == .assigned ? step.act?.said.note : nil
          return [history.line(step), note].compactMap { $0 }
            .joined(separator: " \(context.signs.separator) ")
        }.joined(separator: "\n")
  }

  private static let lastStepsShown = 4
}
