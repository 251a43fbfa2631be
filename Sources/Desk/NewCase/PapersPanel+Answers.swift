import Casework
import Controls
import Screen
import Standards
import Words

extension PapersPanel {
  /// The clerk answers a question about a paper.
  mutating func answer(_ event: Event, _ context: DeskContext) -> Outcome {
    let words = context.words
    switch question.handle(event, picture: context.picture, unsaid: &unsaid) {
    case .chosen(let entry, .handling(let id)):
      return PapersEntry(rawValue: entry).map { chose($0, id, context) } ?? .handled
    case .chosen(let alternative, .alternative(let id)):
      return handIn(id, alternative: alternative)
    case .written(let paper, .insteadName(let id)):
      return ask(for: .insteadReason(id, paper: paper), words)
    case .written(let reason, .insteadReason(let id, let paper)):
      return .intent(.instead(id, paper: paper, reason: reason, PaperDetails(custody: .kept)))
    case .written(let reason, .waiver(let id)): return .intent(.waived(id, reason: reason))
    case .written(let text, .extra): return .intent(.extra(text))
    case .filled(let dialog, .details(let id, let before)):
      return takeDetails(id, before, dialog, words)
    case .left(.form(let dialog, .details(let id, let before))):
      return leaveDetails(id, before, dialog, words)
    case .left(.text(_, .insteadReason(let id, let paper))):
      // Without its reason the paper is not said either: no other save may drop it.
      unsaid.keep(.asking(for: .insteadName(id), words).typed(paper))
      return .handled
    case .refused(let refusal): return .say(words.sentence(for: refusal))
    case .tooEarly(.offered): return .say(words(.reasonOffered))
    case .unavailable(let why): return .say(words(.dialogUnavailable(reason: why)))
    case .open, .tooEarly(.unread), .left: return .handled
    }
  }

  mutating func ask(for text: PapersText, _ words: Words) -> Outcome {
    question = .text(unsaid.resume(.asking(for: text, words)), for: text)
    return .handled
  }

  private mutating func chose(_ entry: PapersEntry, _ id: String, _ context: DeskContext) -> Outcome
  {
    switch entry {
    case .hand: return toggle(id, context.words)
    case .back: return .intent(.takenBack(id))
    case .details:
      guard let line = line(id) else { return .ignored }
      question = .form(
        .details(of: line, context), for: .details(id, before: line.details))
      return .handled
    case .extra: return ask(for: .extra, context.words)
    case .instead: return ask(for: .insteadName(id), context.words)
    case .waive: return ask(for: .waiver(id), context.words)
    }
  }

  /// Esc keeps what was written down but for a date that cannot be read, which is said: it holds nobody.
  private mutating func leaveDetails(
    _ id: String, _ before: PaperDetails, _ dialog: FormDialog, _ words: Words
  ) -> Outcome {
    var dialog = dialog
    let isUnread = dialog.putBackUnreadDates(before)
    let outcome = takeDetails(id, before, dialog, words)
    guard isUnread, case .handled = outcome else { return outcome }
    return .say(words(.papersDateLeft))
  }

  /// What was written down is kept once its dates can be read; until then the clerk stays, so that
  /// nothing typed is lost.
  private mutating func takeDetails(
    _ id: String, _ before: PaperDetails, _ dialog: FormDialog, _ words: Words
  ) -> Outcome {
    var dialog = dialog
    guard let details = dialog.details(before, words) else {
      question = .form(dialog, for: .details(id, before: before))
      return .say(words(.problemNotADate))
    }
    return details == before ? .handled : .intent(.detailed(id, details))
  }
}

extension PapersPanel {
  /// What is being written of a paper now, to come back to should the line drop.
  var unfinished: UnfinishedDetails? {
    guard case .form(let dialog, .details(let id, _)) = question else { return nil }
    return UnfinishedDetails(
      requirementID: id, texts: dialog.grid.values, focus: dialog.grid.focus)
  }

  /// What is written and not taken yet: reasons, and in an open case the details of a paper.
  var begun: [String: String] {
    var texts = unsaid.texts.merging(question.written()) { $1 }
    if recordsAtOnce, let unfinished {
      for (field, text) in unfinished.texts {
        texts[unfinished.requirementID + UnsaidForms.separator + field] = text
      }
    }
    return texts
  }

  mutating func takeUp(_ texts: [String: String], _ context: DeskContext) {
    unsaid.takeUp(texts)
    var details: [String: [String: String]] = [:]
    for (key, text) in texts {
      let parts = key.components(separatedBy: UnsaidForms.separator)
      if parts.count == 2 { details[parts[0], default: [:]][parts[1]] = text }
    }
    for (id, texts) in details {
      goOn(
        with: UnfinishedDetails(
          requirementID: id, texts: texts, focus: DetailField.number.rawValue), context)
    }
  }

  /// Goes on writing where it was broken off.
  mutating func goOn(with unfinished: UnfinishedDetails, _ context: DeskContext) {
    guard let line = line(unfinished.requirementID), line.handling.isPaper else { return }
    checklist.moveCursor(to: unfinished.requirementID)
    var dialog = FormDialog.details(of: line, context)
    for (id, text) in unfinished.texts { dialog.grid.setValue(text, of: id) }
    dialog.grid.moveFocus(to: unfinished.focus)
    question = .form(
      dialog, for: .details(unfinished.requirementID, before: line.details))
  }
}

extension ReasonDialog {
  fileprivate static func asking(for text: PapersText, _ words: Words) -> ReasonDialog {
    func name(_ title: WordKey, _ text: WordKey, about matter: String) -> ReasonDialog {
      ReasonDialog(
        title: words(title), text: words(text), minimumLength: 2,
        tooShortText: words(.reasonNameTooShort), keysText: words(.reasonKeys), rows: 1,
        about: matter)
    }
    return switch text {
    case .insteadName(let id):
      name(.papersInsteadAction, .papersInsteadText, about: "instead " + id)
    case .insteadReason(let id, _):
      .asking(
        words(.papersInsteadReason), text: words(.papersInsteadReasonText), about: "reason " + id,
        words)
    case .waiver(let id):
      .asking(
        words(.papersWaiveAction), text: words(.papersWaiveText), about: "waiver " + id, words)
    case .extra: name(.papersExtraTitle, .papersExtraText, about: "extra")
    }
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
        field(
          .note, .papersNote, .text(TextField(details.note ?? "", maximumLength: 200, rows: 3))),
      ], button: words(.buttonSave))
  }

  /// Puts the date that was kept in the place of one that cannot be read.
  fileprivate mutating func putBackUnreadDates(_ before: PaperDetails) -> Bool {
    var isUnread = false
    for (id, date) in [(DetailField.date, before.date), (.until, before.validUntil)] {
      let typed = grid.value(of: id.rawValue) ?? ""
      guard !typed.isEmpty, DateText.date(typed) == nil else { continue }
      grid.setValue(date?.description ?? "", of: id.rawValue)
      isUnread = true
    }
    return isUnread
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
