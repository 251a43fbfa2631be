import Casework
import Controls
import Documents
import Reception
import Standards
import Wording
import Words

/// A case's card as text.
struct CaseCard {
  let file: CaseFile
  let context: DeskContext

  init(_ file: CaseFile, _ context: DeskContext) {
    self.file = file
    self.context = context
  }

  private var record: CaseRecord { file.record }
  var words: Words { context.words }

  var text: String {
    [summary, life, lastSteps, application, complaints, deadline, papers, history]
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var application: String {
    let form = IntakeForm(service: record.service, category: record.category)
    return words(.printsAnswers) + "\n"
      + words.answers(
        FormValues(record.application), of: form,
        confirmed: record.decisions?.confirmedNumbers ?? []
      ).map { $0.label + ": " + $0.value }.joined(separator: "\n")
  }

  /// Those that are not about whoever looks.
  private var complaints: String {
    if file.registered.isEmpty { return "" }
    return words(.subjectComplaints) + "\n"
      + file.registered.map { complaint in
        [
          complaint.number.description, words.name(of: complaint.state), complaint.intake.name,
          words(.complaintDue) + " " + words.date(complaint.dueOn, style: .short),
        ].joined(separator: "; ")
      }.joined(separator: "\n")
  }

  private var papers: String {
    let lines = file.evaluation.paperLines(file.ticks).map { line in
      let row = line.row(context)
      let sign =
        switch row.state {
        case .handedIn, .extra: context.signs.tick
        case .missing: context.signs.missing
        case .waived: context.signs.waived
        case .replaced: context.signs.replaced
        case .open: context.signs.open
        }
      let said =
        line.handling == .missing || row.why == words.because(line.finding) ? [] : [row.why]
      let isStillToBring =
        line.handling == .missing
        && record.papers.contains {
          $0.requirementID == line.requirement.id && $0.stillToBring
        }
      let notes =
        (row.tail.isEmpty ? [] : [row.tail]) + said
        + (isStillToBring ? [words(.caseStillToBring)] : [])
      let note = notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
      return "\(sign) \(row.item) \(row.text)\(note)"
    }
    let missing = record.missingPaperIDs.count
    let state =
      missing == 0 || record.acceptance != nil ? "" : "\n" + words(.papersMissing(count: missing))
    let extras = record.extraPapers.map { "\(context.signs.tick) + \($0)" }
    return words.checklistTitle(record.service.standard, record.category) + "\n"
      + (lines + extras).joined(separator: "\n") + state
  }

  private var deadline: String {
    guard let acceptance = record.acceptance else { return "" }
    return words(.caseDeadline) + "\n" + words.deadlineSentence(acceptance.deadline) + "\n"
      + words(
        .caseAcceptedBy(
          date: words.date(acceptance.asOf, style: .short), name: acceptance.clerkSurname,
          time: words.time(minuteOfDay: acceptance.at.minuteOfDay))) + entered(acceptance)
      + days
  }

  /// The term day by day; nobody counts that of a case that was a mistake.
  private var days: String {
    record.state == .voided ? "" : "\n" + file.working.map(day).joined(separator: "\n")
  }

  /// A day of the term: its count, the date, what kind of day it is and what falls on it.
  private func day(_ day: DeadlineDay) -> String {
    let count = day.count.map(String.init) ?? ""
    let kind = day.kind.map { words(WordKey(rawValue: "day." + $0.rawValue)) } ?? "?"
    let marks = day.marks.map { words(WordKey(rawValue: "mark." + $0.rawValue)) }
    let notes = ([day.name.map(words.text)].compactMap { $0 } + marks).joined(separator: "; ")
    return String(repeating: " ", count: max(0, 4 - count.count)) + count + "  "
      + words.date(day.date, style: .short) + " "
      + words.weekday(day.date.weekday.rawValue, style: .short) + "  " + kind
      + (notes.isEmpty ? "" : ": " + notes)
  }

  private func entered(_ acceptance: Acceptance) -> String {
    if record.needsDueDate { return "\n\(context.signs.warning) " + words(.caseDueUnknown) }
    return acceptance.entered.map { entered in
      "\n"
        + words(
          .caseDueEntered(date: words.date(entered.date, style: .short), reason: entered.reason))
    } ?? ""
  }

  private var history: String {
    let history = CaseHistory(record, evaluation: file.evaluation, words)
    return words(.caseHistory) + "\n"
      + file.steps.map { step in
        ([history.line(step.recorded)] + history.details(step).map { "    " + $0 })
          .joined(separator: "\n")
      }.joined(separator: "\n")
  }
}
