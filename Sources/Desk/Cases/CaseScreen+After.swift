import Casework
import Controls
import Reception
import Screen
import Standards
import Wording
import Words

/// What comes after a result is out: that care ended. And a day of acceptance that was wrong.
extension CaseScreen {
  mutating func fillIn(_ form: CaseForm, _ context: DeskContext) {
    question = .form(unsaidForms.resume(dialog(form, context), as: form.name), for: form)
  }

  private func dialog(_ form: CaseForm, _ context: DeskContext) -> FormDialog {
    form == .acceptedOn ? acceptedOnDialog(context.words) : careEndDialog(context.words)
  }

  private func careEndDialog(_ words: Words) -> FormDialog {
    FormDialog(
      title: words(.lifeCareEndTitle), text: words(.lifeCareEndText),
      keysText: words(.lifeReceiverKeys),
      fields: [
        FormField(
          id: "because", label: words(.lifeCareEndBecause),
          control: .choice(
            ChoiceField(
              options: CareEndCause.allCases.map {
                ChoiceField.Option(id: $0.rawValue, label: words($0))
              })), isRequired: true),
        Self.day(words(.lifeCareEndOn), words),
        FormField(
          id: "text", label: words(.lifeCareEndRemark),
          control: .text(TextField(maximumLength: 200, rows: 3))),
      ], button: words(.buttonSave))
  }

  private static func day(_ label: String, _ words: Words) -> FormField {
    FormField(
      id: "on", label: label, control: .date(DateField("", placeholder: words(.datePlaceholder))),
      isRequired: true)
  }

  private func acceptedOnDialog(_ words: Words) -> FormDialog {
    let stands = record.acceptance.map { words.date($0.asOf, style: .short) } ?? ""
    return FormDialog(
      title: words(.lifeAcceptedOnTitle), text: words(.lifeAcceptedOnText(date: stands)),
      keysText: words(.lifeReceiverKeys),
      fields: [
        Self.day(words(.lifeAcceptedOn), words),
        FormField(
          id: "reason", label: words(.directoryReason),
          control: .text(TextField(maximumLength: 200, rows: 3)), isRequired: true),
      ], button: words(.buttonGoOn))
  }

  // MARK: Answers

  mutating func take(_ filled: FormDialog, _ form: CaseForm, _ context: DeskContext) -> [Effect] {
    var dialog = filled
    keep(filled, form)
    let act = form == .acceptedOn ? moved(&dialog, context) : ended(&dialog, context)
    guard let act else {
      question = .form(dialog, for: form)
      return []
    }
    var after = record
    do throws(ActRefusal) {
      try after.apply(act, at: context.now, by: context.staff?.signature ?? record.holder)
    } catch {
      question = .form(dialog, for: form)
      return [.say(context.words.sentence(for: .refused(error)), .warning)]
    }
    if form == .careEnd { return does(act) }
    confirm(act, context)
    return []
  }

  private func ended(_ dialog: inout FormDialog, _ context: DeskContext) -> Act? {
    guard let cause = CareEndCause(rawValue: dialog.text("because")) else {
      return dialog.lacks("because", context.words(.problemRequired))
    }
    guard let day = dialog.pastDay(context) else { return nil }
    let text = dialog.text("text")
    if cause == .other, text.isEmpty {
      return dialog.lacks("text", context.words(.problemRequired))
    }
    return .careEnded(CareEndTerms(because: cause, on: day, text: text.isEmpty ? nil : text))
  }

  /// The office counts the term anew when it is saved; here it is shown before.
  private func moved(_ dialog: inout FormDialog, _ context: DeskContext) -> Act? {
    guard let day = dialog.pastDay(context), let acceptance = record.acceptance else { return nil }
    let reason = dialog.text("reason")
    if reason.isEmpty { return dialog.lacks("reason", context.words(.problemRequired)) }
    guard let calendar = context.calendar else {
      return dialog.lacks("on", context.words(.unreadCalendarList))
    }
    return .acceptanceCorrected(
      AcceptanceCorrection(
        from: acceptance.asOf, to: day,
        deadline: calendar.deadline(accepted: day, termDays: file.evaluation.termDays ?? 0),
        calendarVersion: calendar.version, reason: reason))
  }

  /// Old and new beside each other.
  func summary(of correction: AcceptanceCorrection, _ paragraph: String, _ words: Words) -> String {
    func due(_ deadline: Deadline?) -> String {
      deadline?.dueDate.map { words.date($0, style: .short) } ?? words(.lifeDueUnknown)
    }
    return words(
      .confirmAcceptanceCorrected(
        due: due(record.acceptance?.deadline) + " → " + due(correction.deadline),
        on: words.date(correction.was, style: .short) + " → "
          + words.date(correction.asOf, style: .short), paragraph: paragraph,
        reason: correction.reason))
  }
}

extension FormDialog {
  /// What stands in a field, blanks around it and doubled ones taken off.
  func text(_ id: String) -> String {
    (grid.value(of: id) ?? "").split(separator: " ").joined(separator: " ")
  }

  /// Marks a field, with the cursor in it.
  mutating func lacks<Value>(_ id: String, _ error: String) -> Value? {
    grid.setError(error, of: id)
    grid.moveFocus(to: id)
    return nil
  }

  /// The day in a field, today or before.
  mutating func pastDay(of id: String = "on", _ context: DeskContext) -> CivilDate? {
    let written = text(id)
    if written.isEmpty { return lacks(id, context.words(.problemRequired)) }
    guard let day = CivilDate(iso: written) ?? DateText.date(written) else {
      return lacks(id, context.words(.problemNotADate))
    }
    return day > context.today ? lacks(id, context.words(.problemInFuture)) : day
  }
}
