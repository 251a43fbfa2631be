import Casework
import Controls

/// What was begun over the card of a case and is not recorded.
extension CaseScreen {
  var begun: Begun? {
    var forms = unsaidForms
    if case .form(let dialog, let form) = question {
      forms.keep(dialog, as: form.name)
    }
    var ticks = unsaidReturn
    if case .choice(_, .papersBack(let chosen)) = question { ticks = chosen }
    let back = ticks.isEmpty ? [:] : [Self.back: ticks.sorted().joined(separator: " ")]
    return Begun(
      .card, String(record.id.rawValue), about: record.begunAbout, unsaid.texts, forms.texts, back,
      question.written())
  }

  mutating func takeUp(_ texts: [String: String], focus: String?, _ context: DeskContext) {
    unsaid.takeUp(texts.filter { $0.key != Self.back })
    unsaidForms.takeUp(texts)
    unsaidReturn = Set((texts[Self.back] ?? "").split(separator: " ").map(String.init))
  }

  private static let back = "papers back"

  /// What was filled in or marked for an act ends with it.
  mutating func forget(_ act: Act) {
    if case .handedOver(let terms) = act {
      unsaidForms.forget(CaseForm.receiver(terms.recipient).name)
    }
    if case .returned = act { unsaidReturn = [] }
    if case .careEnded = act { unsaidForms.forget(CaseForm.careEnd.name) }
  }

  /// Keeps what was typed in a form that is left, or not yet known to be saved.
  mutating func keep(_ dialog: FormDialog, _ form: CaseForm) {
    unsaidForms.keep(dialog, as: form.name)
  }
}

extension CaseRecord {
  /// The case and whose it is, as a list of what was begun shows it.
  var begunAbout: String { number.description + " " + person.fullName }
}

extension CaseForm {
  /// By which what was typed in it is kept.
  var name: String {
    switch self {
    case .receiver(let kind): "receiver " + kind.rawValue
    case .careEnd: "care end"
    case .acceptedOn: "accepted on"
    }
  }
}

extension CaseText {
  /// By which what was typed is kept, in no language.
  var matter: String {
    switch self {
    case .dueDate: "due date"
    case .dueDateReason: "due date reason"
    case .withdrawal: "withdrawal"
    case .voiding: "voiding"
    case .note: "note"
    case .handOverNote(let colleague): "hand over to \(colleague.rawValue)"
    case .decision(let kind, let ground):
      "decision " + kind.rawValue + (ground.map { " " + $0.rawValue } ?? "")
    case .suspension(let ground): "suspension " + ground.rawValue
    case .posting: "posting"
    case .returnReason: "return"
    case .reversal: "reversal"
    case .careGoesOn: "care goes on"
    case .lateRefusal: "late refusal"
    case .notHolder(let act): "not holder " + act.kind.rawValue
    case .sameAs: "same as"
    case .joining(let number): "join " + number.digits
    case .splitting(let number): "split " + number.digits
    }
  }
}
