import Casework
import Controls
import Documents
import Reception
import Screen
import Standards
import Words

/// What is asked over the card of a complaint.
enum ComplaintQuestion {
  case acts(Dialog)
  case body(Dialog)
  case reason(ComplaintEntry, ReasonDialog)
  case form(ComplaintEntry, FormDialog)
  /// The last question before an act that binds.
  case confirmation(ComplaintDeed, Confirmation)

  /// What can be done with a complaint, as the menu names it.
  enum ComplaintEntry: String, CaseIterable {
    case acknowledge, forward, inquire, extend, answer, reopen, note, form, void

    /// The kind of act the rules of their order are asked about; `nil` for a paper.
    var kind: ComplaintActKind? {
      switch self {
      case .acknowledge: .acknowledged
      case .forward: .forwarded
      case .inquire: .inquired
      case .extend: .extended
      case .answer: .answered
      case .reopen: .reopened
      case .note: .noted
      case .void: .voided
      case .form: nil
      }
    }

    var permission: Permission {
      switch self {
      case .acknowledge, .note, .form: .registerComplaints
      case .forward, .inquire, .extend, .answer, .reopen, .void: .handleComplaints
      }
    }

    var label: WordKey { WordKey(rawValue: "complaint-do." + rawValue) }
  }

  func draw(on canvas: inout Canvas, in area: Rect, signs: Signs) {
    switch self {
    case .acts(let dialog), .body(let dialog):
      dialog.draw(on: &canvas, in: area, focused: true, signs: signs)
    case .reason(_, let dialog): dialog.draw(on: &canvas, in: area, focused: true, signs: signs)
    case .form(_, let dialog): dialog.draw(on: &canvas, in: area, focused: true, signs: signs)
    case .confirmation(_, let confirmation):
      confirmation.draw(on: &canvas, in: area, focused: true, signs: signs)
    }
  }
}

extension ComplaintScreen {
  typealias Entry = ComplaintQuestion.ComplaintEntry

  func acts(_ context: DeskContext) -> Dialog {
    let buttons = Entry.allCases.map { entry in
      Dialog.Button(
        id: entry.rawValue, label: context.words(entry.label),
        reason: entry.kind.flatMap { record.hindrance(to: $0) }.map(context.words.reason)
          ?? context.forbids(entry.permission))
    }
    return Dialog(
      title: context.words(.complaintActsTitle), text: "", buttons: buttons,
      chosen: buttons.first { $0.reason == nil }?.id, isList: true)
  }

  private func chosen(_ entry: Entry, _ context: DeskContext) -> ComplaintQuestion? {
    let words = context.words
    switch entry {
    case .forward:
      return .body(
        Dialog(
          title: words(.complaintForwardTitle), text: "",
          buttons: file.bodies.map { body in
            Dialog.Button(
              id: body.id, label: words.text(body.name),
              reason: record.holder(of: file.procedure.office.id) == body.id
                ? words.reason(.alreadyForwarded) : nil)
          }, chosen: record.intake.authority, isList: true))
    case .inquire, .reopen, .void:
      return .reason(
        entry,
        unsaid.resume(
          .asking(words(entry.label), text: words(.complaintReasonText), words),
          for: words(entry.label)))
    case .note:
      return .reason(
        entry,
        unsaid.resume(
          ReasonDialog(
            title: words(entry.label), text: words(.caseNoteText), minimumLength: 2,
            tooShortText: words(.reasonNameTooShort), keysText: words(.reasonKeys)),
          for: words(entry.label)))
    case .extend, .answer:
      return .form(entry, unsaidForms[entry.rawValue] ?? form(entry, context))
    case .acknowledge, .form: return nil
    }
  }

  private func form(_ entry: Entry, _ context: DeskContext) -> FormDialog {
    let words = context.words
    func yesOrNo(_ id: String, _ label: WordKey) -> FormField {
      FormField(
        id: id, label: words(label),
        control: .choice(
          ChoiceField(options: [
            ChoiceField.Option(id: "yes", label: words(.surveyYes)),
            ChoiceField.Option(id: "no", label: words(.surveyNo)),
          ])), isRequired: true)
    }
    func text(_ id: String, _ label: WordKey) -> FormField {
      FormField(
        id: id, label: words(label), control: .text(TextField(maximumLength: 500)),
        isRequired: true)
    }
    let fields: [FormField] =
      entry == .extend
      ? [
        FormField(
          id: "days", label: words(.complaintExtendDays),
          control: .text(TextField(maximumLength: 3)), isRequired: true),
        text("reason", .directoryReason),
        FormField(
          id: "notified", label: words(.complaintNotifiedOn),
          control: .date(DateField(context.today.description, placeholder: words(.datePlaceholder)))
        ),
      ]
      : [
        yesOrNo("founded", .complaintIsFounded), yesOrNo("satisfied", .complaintIsSatisfied),
        text("text", .complaintAnswerText),
        FormField(
          id: "body", label: words(.complaintAnswerBody),
          control: .choice(
            ChoiceField(
              options: file.bodies.map {
                ChoiceField.Option(id: $0.id, label: words.text($0.short))
              }, chosen: record.holder(of: file.procedure.office.id)))),
      ]
    return FormDialog(
      title: words(entry.label), text: entry == .extend ? words(.complaintExtendText) : "",
      keysText: words(.lifeReceiverKeys), fields: fields)
  }

  // MARK: Answers

  private func does(_ deed: ComplaintDeed) -> [Effect] {
    [.save(.complaintDeed(deed, record.seen))]
  }

  mutating func answer(_ input: Event, _ context: DeskContext) -> [Effect] {
    switch question {
    case .acts(var dialog):
      switch dialog.handle(input) {
      case .chosen(let id):
        question = nil
        guard let entry = Entry(rawValue: id) else { return [] }
        if entry == .acknowledge {
          confirm(.act(.acknowledged(ActDay(context.today))), entry, what: "", context)
          return []
        }
        if entry == .form {
          return [.open(.document(.complaintForm(file), named: file.name, topic(context)))]
        }
        question = chosen(entry, context)
      case .cancelled: question = nil
      case .moved, .ignored: question = .acts(dialog)
      }
    case .body(var dialog):
      switch dialog.handle(input) {
      case .chosen(let id):
        confirm(
          .act(.forwarded(ComplaintForwarding(to: id, on: ActDay(context.today)))), .forward,
          what: file.name(ofBody: id, context.words), context)
      case .cancelled: question = nil
      case .moved, .ignored: question = .body(dialog)
      }
    case .reason(let entry, let dialog): return write(entry, dialog, input, context)
    case .form(let entry, let dialog): return fill(entry, dialog, input, context)
    case .confirmation(let deed, var confirmation):
      switch confirmation.handle(input, picture: context.picture) {
      case .confirmed:
        question = nil
        return does(deed)
      case .back: question = nil
      case .tooEarly: return [.say(context.words(.confirmTooEarly), .warning)]
      case .moved, .ignored: question = .confirmation(deed, confirmation)
      }
    case nil: break
    }
    return []
  }

  /// Asks whether an act that binds is to be recorded.
  private mutating func confirm(
    _ deed: ComplaintDeed, _ entry: Entry, what: String, _ context: DeskContext
  ) {
    let words = context.words
    let lines = [
      record.number.description + " " + String(context.signs.separator) + " " + record.intake.name,
      what,
      words(.confirmKeys),
    ]
    question = .confirmation(
      deed,
      Confirmation(
        title: words(entry.label), text: lines.filter { !$0.isEmpty }.joined(separator: "\n"),
        confirm: words(.confirmYes), back: words(.takeBack), picture: context.picture))
  }

  private mutating func write(
    _ entry: Entry, _ asked: ReasonDialog, _ input: Event, _ context: DeskContext
  ) -> [Effect] {
    var dialog = asked
    switch dialog.handle(input) {
    case .entered(let text):
      question = nil
      // Kept until the act is recorded and the card is a new one.
      unsaid.keep(dialog, for: dialog.title)
      switch entry {
      case .inquire: return does(.inquire(reason: text))
      case .reopen: return does(.reopen(reason: text))
      case .void: confirm(.act(.voided(reason: text)), entry, what: text, context)
      case .note: return does(.act(.noted(text: text)))
      case .acknowledge, .forward, .extend, .answer, .form: break
      }
      return []
    case .cancelled:
      question = nil
      unsaid.keep(dialog, for: dialog.title)
    default: question = .reason(entry, dialog)
    }
    return []
  }

  private mutating func fill(
    _ entry: Entry, _ asked: FormDialog, _ input: Event, _ context: DeskContext
  ) -> [Effect] {
    var dialog = asked
    switch dialog.handle(input) {
    case .finished where input == .key(.escape):
      question = nil
      unsaidForms[entry.rawValue] = dialog
    case .finished:
      guard let deed = deed(entry, &dialog, context) else {
        question = .form(entry, dialog)
        return []
      }
      // Kept until it is saved: the law may still refuse it.
      unsaidForms[entry.rawValue] = dialog
      confirm(deed, entry, what: words(of: deed), context)
    case .refused(let refusal):
      question = .form(entry, dialog)
      return [.say(context.words.sentence(for: refusal), .warning)]
    case .changed, .ignored: question = .form(entry, dialog)
    }
    return []
  }

  private func words(of deed: ComplaintDeed) -> String {
    switch deed {
    case .act(.answered(let answer)): answer.text
    case .extend(_, let reason, _), .inquire(let reason), .reopen(let reason): reason
    case .act: ""
    }
  }

  /// What the form says, or `nil` with the focus on what is missing.
  private func deed(_ entry: Entry, _ dialog: inout FormDialog, _ context: DeskContext)
    -> ComplaintDeed?
  {
    func said(_ id: String) -> String {
      (dialog.grid.value(of: id) ?? "").split(separator: " ").joined(separator: " ")
    }
    func refuse(_ id: String, _ reason: WordKey) -> ComplaintDeed? {
      dialog.grid.setError(context.words(reason), of: id)
      dialog.grid.moveFocus(to: id)
      return nil
    }
    let needed = entry == .extend ? ["days", "reason"] : ["founded", "satisfied", "text"]
    for id in needed where said(id).isEmpty { return refuse(id, .problemRequired) }
    if entry == .extend {
      guard let days = Int(said("days")), days > 0 else { return refuse("days", .complaintBadDays) }
      guard let notified = CivilDate(iso: said("notified")) else {
        return refuse("notified", .problemNotADate)
      }
      return .extend(days: days, reason: said("reason"), notifiedOn: notified)
    }
    return .act(
      .answered(
        ComplaintAnswer(
          on: ActDay(context.today), founded: said("founded") == "yes",
          satisfied: said("satisfied") == "yes", text: said("text"), by: said("body"))))
  }
}
