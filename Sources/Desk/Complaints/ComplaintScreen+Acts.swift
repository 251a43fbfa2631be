import Casework
import Controls
import Reception
import Screen
import Standards
import Wording
import Words

/// What is asked over the card of a complaint; the last question is that before an act that binds.
typealias ComplaintPrompt = Prompt<
  ComplaintScreen.Choice, ComplaintScreen.Text, ComplaintScreen.Form, ComplaintDeed
>

extension ComplaintScreen {
  /// What is chosen over the card.
  enum Choice {
    case act
    /// To whom it is passed on.
    case body
  }

  /// What is written over the card.
  enum Text { case inquire, reopen, note, void }

  /// What is filled in over the card.
  enum Form {
    case extend, answer

    var entry: Entry { self == .extend ? .extend : .answer }
  }

  /// What can be done with a complaint, as the menu names it.
  enum Entry: String, CaseIterable {
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

    /// All but a paper ask something more.
    func menuLabel(_ words: Words) -> String {
      self == .form ? words(label) : words(label).askingMore
    }
  }

  func acts(_ context: DeskContext) -> Dialog {
    let buttons = Entry.allCases.map { entry in
      Dialog.Button(
        id: entry.rawValue, label: entry.menuLabel(context.words),
        reason: entry.kind.flatMap { record.hindrance(to: $0) }.map(context.words.reason)
          ?? context.forbids(entry.permission))
    }
    return .menu(
      context.words(.complaintActsTitle), buttons, otherwise: context.words.name(of: record.state),
      context.words)
  }

  private func dialog(_ form: Form, _ context: DeskContext) -> FormDialog {
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
        id: id, label: words(label), control: .text(TextField(maximumLength: 500, rows: 4)),
        isRequired: true)
    }
    let fields: [FormField] =
      form == .extend
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
                ChoiceField.Option(id: $0.id, label: words.text($0.name))
              }, chosen: record.holder(of: file.procedure.office.id)))),
      ]
    return FormDialog(
      title: words(form.entry.label), text: form == .extend ? words(.complaintExtendText) : "",
      keysText: words(.lifeReceiverKeys), fields: fields, button: words(.buttonGoOn))
  }

  // MARK: Answers

  private func does(_ deed: ComplaintDeed) -> [Effect] {
    [.save(.complaintDeed(deed, record.seen))]
  }

  mutating func answer(_ input: Event, _ context: DeskContext) -> [Effect] {
    let reply = question.handle(input, picture: context.picture, unsaid: &unsaid)
    switch reply {
    case .chosen(let id, .act): return Entry(rawValue: id).map { chose($0, context) } ?? []
    case .chosen(let id, .body):
      confirm(
        .act(.forwarded(ComplaintForwarding(to: id, on: ActDay(context.today)))), .forward, context)
      return []
    case .written(let text, let asked): return wrote(text, asked, context)
    case .filled(let dialog, let form):
      fill(form, dialog, context)
      return []
    case .left(.form(let left, let form)):
      unsaidForms.keep(left, as: form.entry.rawValue)
      return []
    case .confirmed(let deed): return does(deed)
    case .open, .refused, .tooEarly, .unavailable, .left: return reply.said(context)
    }
  }

  private mutating func chose(_ entry: Entry, _ context: DeskContext) -> [Effect] {
    let words = context.words
    func ask(_ text: Text, _ dialog: ReasonDialog) {
      question = .text(unsaid.resume(dialog.about(entry.rawValue)), for: text)
    }
    func askReason(_ text: Text) {
      ask(text, .asking(words(entry.label), text: words(.complaintReasonText), words))
    }
    func fillIn(_ form: Form) {
      question = .form(
        unsaidForms.resume(dialog(form, context), as: form.entry.rawValue), for: form)
    }
    switch entry {
    case .acknowledge:
      confirm(.act(.acknowledged(ActDay(context.today))), entry, context)
    case .form:
      return [.open(.document(.complaintForm(file), named: file.name, topic(context)))]
    case .forward: question = .choice(bodies(words), for: .body)
    case .inquire: askReason(.inquire)
    case .reopen: askReason(.reopen)
    case .void: askReason(.void)
    case .note:
      ask(
        .note,
        ReasonDialog(
          title: words(entry.label), text: words(.caseNoteText), minimumLength: 2,
          tooShortText: words(.reasonNameTooShort), keysText: words(.reasonKeys)))
    case .extend: fillIn(.extend)
    case .answer: fillIn(.answer)
    }
    return []
  }

  /// The bodies it can be passed on to.
  private func bodies(_ words: Words) -> Dialog {
    Dialog(
      title: words(.complaintForwardTitle), text: "",
      buttons: file.bodies.map { body in
        Dialog.Button(
          id: body.id, label: words.text(body.name),
          reason: record.holder(of: file.procedure.office.id) == body.id
            ? words.reason(.alreadyForwarded) : nil)
      }, chosen: record.intake.authority, isList: true)
  }

  private mutating func wrote(_ text: String, _ asked: Text, _ context: DeskContext) -> [Effect] {
    switch asked {
    case .inquire: return does(.inquire(reason: text))
    case .reopen: return does(.reopen(reason: text))
    case .note: return does(.act(.noted(text: text)))
    case .void:
      confirm(.void(reason: text), .void, context)
      return []
    }
  }

  private mutating func fill(_ form: Form, _ filled: FormDialog, _ context: DeskContext) {
    var dialog = filled
    guard let deed = deed(form, &dialog, context) else {
      question = .form(dialog, for: form)
      return
    }
    // Kept until it is saved: the law may still refuse it.
    unsaidForms.keep(dialog, as: form.entry.rawValue)
    confirm(deed, form.entry, context)
  }

  /// What the form says, or `nil` with the focus on what is missing.
  private func deed(_ form: Form, _ dialog: inout FormDialog, _ context: DeskContext)
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
    let needed = form == .extend ? ["days", "reason"] : ["founded", "satisfied", "text"]
    for id in needed where said(id).isEmpty { return refuse(id, .problemRequired) }
    if form == .extend {
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

extension ComplaintDeed {
  /// The form it was filled in.
  var form: ComplaintScreen.Form? {
    switch self {
    case .extend: .extend
    case .act(.answered): .answer
    case .act, .inquire, .reopen, .void: nil
    }
  }
}
