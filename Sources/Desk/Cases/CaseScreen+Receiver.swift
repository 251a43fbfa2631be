import Casework
import Controls
import Screen
import Standards
import Wording
import Words

/// Who received the result (¶16): the applicant, who stands for them, who handed the papers in, or
/// somebody else with a paper.
extension CaseScreen {
  /// The line of whoever handed the papers in.
  private static let handedIn = "handed-in"

  func receivers(_ context: DeskContext) -> Dialog {
    let words = context.words
    let handing = handedIn.map { person in
      Dialog.Button(id: Self.handedIn, label: "\(words(person.relation)): \(person.name)")
    }
    return Dialog(
      title: words(.lifeDeliverTitle), text: "",
      buttons: RecipientKind.allCases.flatMap { kind in
        let name = kind == .applicant ? record.person.fullName : representative(kind)
        let label = words(WordKey(rawValue: "recipient." + kind.rawValue))
        let button = Dialog.Button(
          id: kind.rawValue, label: name.map { "\(label): \($0)" } ?? label)
        return (kind == .other ? [handing].compactMap { $0 } : []) + [button]
      } + [
        Dialog.Button(
          id: "post", label: words(.lifePost), reason: postHindrance.map(words.reason))
      ], chosen: usualRecipient.rawValue, isList: true)
  }

  /// Whoever came in the applicant's place, where a name was written down.
  private var handedIn: HandingPerson? {
    record.application.handedInBy.flatMap {
      $0.relation == .applicant || $0.name.isEmpty ? nil : $0
    }
  }

  /// On one visit the result is ready by then.
  private var postHindrance: ActRefusal? {
    guard visit != nil else { return record.hindrance(to: .posted) }
    return record.service.profile?.isPosted == false ? .postNotForThisService : nil
  }

  /// A child's result goes to whoever stands for the child.
  private var usualRecipient: RecipientKind {
    record.application.facts.applicant?.isRepresented == true ? .representative : .applicant
  }

  private func representative(_ kind: RecipientKind) -> String? {
    kind == .representative ? record.application.representative?.name : nil
  }

  mutating func askReceiver(_ id: String, _ context: DeskContext) {
    let words = context.words
    if id == Self.handedIn, let handedIn { return askPaper(of: handedIn, context) }
    guard let kind = RecipientKind(rawValue: id) else {
      let text = words(.lifePostText(address: record.person.address))
      return ask(optional(words(.lifePost), text, words), for: .posting)
    }
    if kind == .applicant || representative(kind) != nil {
      let terms = HandOver(to: kind, on: today(context), name: representative(kind))
      return confirm(.handedOver(terms), context)
    }
    question = .form(
      unsaidForms.resume(receiver(kind, nil, words), as: CaseForm.receiver(kind).name),
      for: .receiver(kind))
  }

  /// What was written down when the papers were handed in need not be typed again.
  private mutating func askPaper(of person: HandingPerson, _ context: DeskContext) {
    guard let paper = person.paper else {
      var dialog = receiver(.other, person, context.words)
      dialog.grid.moveFocus(to: "paper")
      question = .form(dialog, for: .receiver(.other))
      return
    }
    let terms = HandOver(
      to: .other, on: today(context), name: person.name,
      kinship: person.relation == .other ? nil : person.relation, paper: paper)
    confirm(.handedOver(terms), context)
  }

  private func receiver(_ kind: RecipientKind, _ person: HandingPerson?, _ words: Words)
    -> FormDialog
  {
    func text(_ id: String, _ label: WordKey, _ text: String?) -> FormField {
      FormField(
        id: id, label: words(label), control: .text(TextField(text ?? "", maximumLength: 200)),
        isRequired: id == "name" || kind == .other)
    }
    return FormDialog(
      title: words(WordKey(rawValue: "recipient." + kind.rawValue)), text: words(.lifeReceiverText),
      keysText: words(.lifeReceiverKeys),
      fields: [
        text("name", .lifeReceiverName, person?.name),
        text("paper", .lifeReceiverPaper, person?.paper),
        FormField(
          id: "relation", label: words(.lifeReceiverRelation),
          control: .choice(
            ChoiceField(
              options: HandingPerson.Relation.allCases.filter { $0 != .applicant && $0 != .other }
                .map { ChoiceField.Option(id: $0.rawValue, label: words($0)) },
              chosen: person?.relation.rawValue, allowsNone: true,
              noneLabel: words(.answerUnknown)))),
      ], button: words(.buttonGoOn))
  }

  mutating func receive(_ kind: RecipientKind, _ filled: FormDialog, _ context: DeskContext)
    -> [Effect]
  {
    var dialog = filled
    func text(_ id: String) -> String? {
      let text = dialog.text(id)
      return text.isEmpty ? nil : text
    }
    for id in kind == .other ? ["name", "paper"] : ["name"] where text(id) == nil {
      dialog.grid.setError(context.words(.problemRequired), of: id)
      dialog.grid.moveFocus(to: id)
      question = .form(dialog, for: .receiver(kind))
      return []
    }
    keep(dialog, .receiver(kind))
    let terms = HandOver(
      to: kind, on: today(context), name: text("name"),
      kinship: text("relation").flatMap(HandingPerson.Relation.init(rawValue:)),
      paper: text("paper"))
    confirm(.handedOver(terms), context)
    return []
  }
}
