import Casework
import Controls
import Papers
import Reception
import Standards
import Words

/// A case's card as text.
struct CaseCard {
  let file: CaseFile
  let view: DeskView

  init(_ file: CaseFile, _ view: DeskView) {
    self.file = file
    self.view = view
  }

  private var record: CaseRecord { file.record }
  private var words: Words { view.words }

  var text: String {
    [application, deadline, papers, history].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var application: String {
    let form = IntakeForm(service: record.service, category: record.category)
    let values = FormValues(record.application)
    var lines = [
      words.name(of: record.service) + " · " + words.name(of: record.category)
    ]
    lines += form.visibleFields(values).compactMap { field in
      let value = words.answer(values[field.id], to: field)
      guard !value.isEmpty else { return nil }
      let isConfirmed =
        record.decisions?.confirmedNumbers.contains {
          $0.field == field.id && $0.value == values[field.id]
        } ?? false
      return words(WordKey(rawValue: field.word.rawValue)) + ": " + value
        + (isConfirmed ? " (\(words(.caseNumberConfirmed)))" : "")
    }
    if let reason = record.uncoveredReason {
      lines.append(words(.caseNotCovered, ["reason": reason]))
    }
    if let withdrawal = record.withdrawal {
      lines.append(
        words(
          .caseWithdrawnLine,
          [
            "date": words.date(withdrawal.at.date, style: .short), "reason": withdrawal.reason,
          ]))
    }
    return lines.joined(separator: "\n")
  }

  private var papers: String {
    let lines = file.evaluation.paperLines(file.ticks).map { line in
      let row = line.row(view)
      let sign =
        switch row.state {
        case .handedIn, .extra: view.signs.tick
        case .missing: view.signs.missing
        case .waived: view.signs.waived
        case .replaced: view.signs.replaced
        case .open: view.signs.open
        }
      let said =
        line.handling == .missing || row.why == words.because(line.finding) ? [] : [row.why]
      let notes = (row.tail.isEmpty ? [] : [row.tail]) + said
      let note = notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
      return "\(sign) \(row.item) \(row.text)\(note)"
    }
    let missing = record.missingPaperIDs.count
    let state =
      missing == 0 || record.acceptance != nil ? "" : "\n" + words.plural(.papersMissing, missing)
    let extras = record.extraPapers.map { "\(view.signs.tick) + \($0)" }
    return words.checklistTitle(record.service.standard, record.category) + "\n"
      + (lines + extras).joined(separator: "\n") + state
  }

  private var deadline: String {
    guard let acceptance = record.acceptance else { return "" }
    return words(.caseDeadline) + "\n" + words.deadlineSentence(acceptance.deadline) + "\n"
      + words(
        .caseAcceptedBy,
        [
          "name": acceptance.clerkSurname, "date": words.date(acceptance.asOf, style: .short),
          "time": words.time(minuteOfDay: acceptance.at.minuteOfDay),
        ]) + entered(acceptance)
  }

  private func entered(_ acceptance: Acceptance) -> String {
    if record.needsDueDate { return "\n\(view.signs.warning) " + words(.caseDueUnknown) }
    return acceptance.entered.map { entered in
      "\n"
        + words(
          .caseDueEntered,
          ["date": words.date(entered.date, style: .short), "reason": entered.reason])
    } ?? ""
  }

  private var history: String {
    words(.caseHistory) + "\n"
      + file.history.map { step in
        words(
          .caseActLine,
          [
            "date": words.date(step.at.date, style: .short),
            "time": words.time(minuteOfDay: step.at.minuteOfDay),
            "act": words(WordKey(rawValue: "act." + step.kind.rawValue)),
            "name": step.by?.surname ?? "",
          ])
      }.joined(separator: "\n")
  }
}
