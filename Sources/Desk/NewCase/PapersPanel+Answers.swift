import Casework
import Controls
import Screen
import Standards
import Words

extension PapersPanel {
  /// The clerk answers a question about a paper.
  mutating func answer(_ asked: Question, _ event: Event, _ context: DeskContext) -> Outcome {
    let words = context.words
    switch asked {
    case .handling(let id, var dialog):
      switch dialog.handle(event) {
      case .chosen(let button): return chose(button, id, context)
      case .cancelled: question = nil
      case .moved, .ignored: question = .handling(id, dialog)
      }
    case .alternative(let id, var dialog):
      switch dialog.handle(event) {
      case .chosen(let alternative):
        question = nil
        return .intent(.handedIn(id, alternative: alternative, usual(line(id))))
      case .cancelled: question = nil
      case .moved, .ignored: question = .alternative(id, dialog)
      }
    case .insteadName(let id, var dialog):
      switch dialog.handle(event) {
      case .entered(let paper):
        unsaid.keep(dialog, for: Asked.insteadName(id))
        question = .insteadReason(
          id, paper: paper,
          unsaid.resume(
            .asking(words(.papersInsteadReason), text: words(.papersInsteadReasonText), words),
            for: Asked.insteadReason(id)))
      case .cancelled:
        unsaid.keep(dialog, for: Asked.insteadName(id))
        question = nil
      default: question = .insteadName(id, dialog)
      }
    case .insteadReason(let id, let paper, var dialog):
      switch dialog.handle(event) {
      case .entered(let reason):
        question = nil
        unsaid.forget(Asked.insteadName(id))
        unsaid.forget(Asked.insteadReason(id))
        return .intent(.instead(id, paper: paper, reason: reason, PaperDetails(custody: .kept)))
      case .cancelled:
        unsaid.keep(dialog, for: Asked.insteadReason(id))
        question = nil
      default: question = .insteadReason(id, paper: paper, dialog)
      }
    case .waiver(let id, var dialog):
      switch dialog.handle(event) {
      case .entered(let reason):
        question = nil
        unsaid.forget(Asked.waiver(id))
        return .intent(.waived(id, reason: reason))
      case .cancelled:
        unsaid.keep(dialog, for: Asked.waiver(id))
        question = nil
      default: question = .waiver(id, dialog)
      }
    case .details(let id, let before, var dialog):
      switch dialog.handle(event) {
      case .finished: return takeDetails(id, before, dialog, words)
      case .refused(let refusal): return .say(words.sentence(for: refusal))
      case .changed, .ignored: question = .details(id, before, dialog)
      }
    case .extra(var dialog):
      switch dialog.handle(event) {
      case .entered(let text):
        question = nil
        unsaid.forget(Asked.extra)
        return .intent(.extra(text))
      case .cancelled:
        unsaid.keep(dialog, for: Asked.extra)
        question = nil
      default: question = .extra(dialog)
      }
    }
    return .handled
  }

  private mutating func chose(_ button: String, _ id: String, _ context: DeskContext) -> Outcome {
    let words = context.words
    question = nil
    switch button {
    case "hand": return toggle(id, words)
    case "back": return .intent(.takenBack(id))
    case "details":
      guard let line = line(id) else { return .ignored }
      question = .details(id, line.details, .details(of: line, context))
    case "extra":
      question = .extra(unsaid.resume(.extraPaper(words), for: Asked.extra))
    case "instead":
      let asked = ReasonDialog(
        title: words(.papersInsteadAction), text: words(.papersInsteadText), minimumLength: 2,
        tooShortText: words(.reasonNameTooShort), keysText: words(.reasonKeys))
      question = .insteadName(id, unsaid.resume(asked, for: Asked.insteadName(id)))
    default:
      question = .waiver(
        id,
        unsaid.resume(
          .asking(words(.papersWaiveAction), text: words(.papersWaiveText), words),
          for: Asked.waiver(id)))
    }
    return .handled
  }

  /// What was written down is kept once its dates can be read; until then the clerk stays, so that
  /// nothing typed is lost.
  private mutating func takeDetails(
    _ id: String, _ before: PaperDetails, _ dialog: FormDialog, _ words: Words
  ) -> Outcome {
    var dialog = dialog
    guard let details = dialog.details(before, words) else {
      question = .details(id, before, dialog)
      return .say(words(.problemNotADate))
    }
    question = nil
    return details == before ? .handled : .intent(.detailed(id, details))
  }
}

extension PapersPanel {
  /// What is being written of a paper now, to come back to should the line drop.
  var unfinished: UnfinishedDetails? {
    guard case .details(let id, _, let dialog) = question else { return nil }
    return UnfinishedDetails(
      requirementID: id, texts: dialog.grid.values, focus: dialog.grid.focus)
  }

  /// Goes on writing where it was broken off.
  mutating func goOn(with unfinished: UnfinishedDetails, _ context: DeskContext) {
    guard let line = line(unfinished.requirementID), line.handling.isPaper else { return }
    checklist.moveCursor(to: unfinished.requirementID)
    var dialog = FormDialog.details(of: line, context)
    for (id, text) in unfinished.texts { dialog.grid.setValue(text, of: id) }
    dialog.grid.moveFocus(to: unfinished.focus)
    question = .details(unfinished.requirementID, line.details, dialog)
  }
}

/// The fields of what is written down of a paper.
private enum DetailField: String {
  case custody, number, date, until, note
}

extension FormDialog {
  /// Where the paper is, its number, dates and a note.
  static func details(of line: PaperLine, _ context: DeskContext) -> FormDialog {
    let words = context.words
    let details = line.details
    func field(_ id: DetailField, _ label: WordKey, _ control: FieldControl) -> FormField {
      FormField(id: id.rawValue, label: words(label), control: control)
    }
    func date(_ date: CivilDate?) -> FieldControl {
      .date(DateField(date?.description ?? "", placeholder: words(.datePlaceholder)))
    }
    return FormDialog(
      title: line.requirement.item + " " + words.text(line.requirement.short),
      text: words.fullName(of: line.requirement), keysText: words(.papersDetailsKeys),
      fields: [
        field(
          .custody, .papersCustody,
          .choice(
            ChoiceField(
              options: Custody.allCases.map {
                ChoiceField.Option(id: $0.rawValue, label: words.name(of: $0))
              }, chosen: details.custody?.rawValue))),
        field(
          .number, .papersNumber, .text(TextField(details.number ?? "", maximumLength: 40))),
        field(.date, .papersDate, date(details.date)),
        field(.until, .papersUntil, date(details.validUntil)),
        field(.note, .papersNote, .text(TextField(details.note ?? "", maximumLength: 200))),
      ])
  }

  /// What is written in the fields, or `nil` with the focus on a date that cannot be read.
  fileprivate mutating func details(_ before: PaperDetails, _ words: Words) -> PaperDetails? {
    func text(_ id: DetailField) -> String? {
      let text = grid.value(of: id.rawValue)?.split(separator: " ").joined(separator: " ") ?? ""
      return text.isEmpty ? nil : text
    }
    for id in [DetailField.date, .until] {
      guard let typed = text(id), DateText.date(typed) == nil else { continue }
      grid.setError(words(.problemNotADate), of: id.rawValue)
      grid.moveFocus(to: id.rawValue)
      return nil
    }
    return PaperDetails(
      custody: text(.custody).flatMap(Custody.init(rawValue:)),
      number: text(.number).map { KazakhDigitRow.number(typedAs: $0) ?? $0 },
      date: text(.date).flatMap(DateText.date), validUntil: text(.until).flatMap(DateText.date),
      note: text(.note), returnedOn: before.returnedOn)
  }
}
