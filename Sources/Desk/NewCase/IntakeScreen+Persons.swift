import Casework
import Controls
import Reception
import Screen
import Standards
import Wording
import Words

/// Whether the applicant is somebody the office knows already: both descriptions side by side. No Enter
/// alone makes two persons one: "back" stands ready, or nothing where nothing tells the two apart.
struct PersonQuestion {
  let typed: Application
  let known: KnownPerson
  let compared: PersonComparison

  init(_ typed: Application, _ known: KnownPerson) {
    self.typed = typed
    self.known = known
    compared = PersonComparison(typed, known.newest.application)
  }

  func comparison(_ context: DeskContext) -> Comparison {
    let words = context.words
    let names = compared.toldApartBy.map { words(WordKey(rawValue: $0.wordID)) }
    return Comparison(
      title: words(.personLikeTitle),
      text: [
        words.death(of: known),
        names.isEmpty
          ? words(.personLikeText)
          : words(.personLikeDiffers(fields: names.joined(separator: ", "))),
      ].compactMap { $0 }.joined(separator: " "),
      leftTitle: words(.personLikeTyped),
      rightTitle: words(
        .personLikeKnown(
          date: words.date(known.newest.openedAt.date, style: .short),
          number: known.newest.number.description)),
      rows: compared.rows(typed, known.newest.application, words),
      buttons: [
        Dialog.Button(id: "same", label: words(.personLikeSame)),
        Dialog.Button(id: "other", label: words(.personLikeOther)),
        Dialog.Button(id: "back", label: words(.takeBack)),
      ], chosen: "back", isUnmarked: compared.mayBeAssumedOne, picture: context.picture)
  }
}

extension PersonComparison {
  /// The parts of two applicants side by side.
  func rows(_ left: Application, _ right: Application, _ words: Words) -> [Comparison.Row] {
    let form = IntakeForm(service: right.facts.service, category: right.facts.category)
    let (left, right) = (Self.values(left), Self.values(right))
    return parts.map { part in
      func text(_ values: FormValues) -> String {
        form.field(part.field).map { words.answer(values[part.field], to: $0) }
          ?? values[part.field]
      }
      return Comparison.Row(
        label: words(WordKey(rawValue: part.field.wordID)), left: text(left), right: text(right),
        differs: part.likeness == .different)
    }
  }

  /// The person and the certificate alone; what else an application says is not compared.
  private static func values(_ application: Application) -> FormValues {
    FormValues(
      Application(
        facts: .none, person: application.person, certificate: application.certificate))
  }
}

extension IntakeScreen {
  /// The person is looked at after the form and before the papers: known persons alike, whether the
  /// one who was chosen still is the one in the form, then open cases of the same one.
  mutating func goOn(
    knowing like: [KnownPerson], same: KnownPerson?, _ context: DeskContext
  ) -> [Effect] {
    if let known = like.first {
      ask(PersonQuestion(form.application(from: values), known), context)
      return []
    }
    if let same {
      let asked = PersonQuestion(form.application(from: values), same)
      if asked.compared.toldApartForLifeBy.contains(where: { sameDespite[$0] != values[$0] }) {
        ask(asked, context)
        return []
      }
    }
    let told = Set(kept.decisions.openCasesKnown)
    if let open = same?.openCases(of: form.service).first(where: { !told.contains($0.id) }) {
      question = .choice(.openCase(open, context), for: .openCase(open.id))
      return []
    }
    let death = same.flatMap(context.words.death)
    return goOnToPapers(context) + (death.map { [.say($0, .warning)] } ?? [])
  }

  private mutating func ask(_ asked: PersonQuestion, _ context: DeskContext) {
    question = .comparison(asked.comparison(context), for: .person(asked))
  }

  /// What the clerk said of a person beside the form.
  mutating func decide(_ asked: PersonQuestion, isSame: Bool) {
    if isSame {
      kept.decisions.samePerson = asked.known.id
      for field in asked.compared.toldApartBy { sameDespite[field] = values[field] }
    } else {
      if kept.decisions.samePerson == asked.known.id {
        kept.decisions.samePerson = nil
        kept.decisions.factsFrom = nil
        kept.decisions.factsConfirmed = false
      }
      kept.decisions.otherPersons.append(asked.known.id)
    }
  }

  /// A number that does not fit its check digit: the document in hand goes before the rule.
  func confirmDialog(_ doubt: FieldDoubt, _ context: DeskContext) -> Dialog {
    let words = context.words
    return Dialog(
      title: words(WordKey(rawValue: doubt.field.wordID)),
      text: words(
        .confirmNumberText(
          doubt: words(WordKey(rawValue: doubt.wordID)), number: values[doubt.field])),
      buttons: [
        Dialog.Button(id: "back", label: words(.confirmNumberBack)),
        Dialog.Button(id: "confirm", label: words(.confirmNumberYes)),
      ])
  }

  /// Facts taken over from an earlier case are said to the visitor once more.
  func factsDialog(_ context: DeskContext) -> Dialog {
    let words = context.words
    let facts = form.visibleFields(values).compactMap { field -> String? in
      guard field.section == .facts || [.address, .phone].contains(field.id),
        values.trimmed(field.id) != nil
      else { return nil }
      return words(WordKey(rawValue: field.wordID)) + ": "
        + words.answer(values[field.id], to: field)
    }
    return Dialog(
      title: words(.confirmFactsTitle),
      text: words(.confirmFactsText) + "\n" + facts.joined(separator: "\n"),
      buttons: [
        Dialog.Button(id: "confirm", label: words(.confirmFactsYes)),
        Dialog.Button(id: "back", label: words(.takeBack)),
      ], chosen: "back")
  }

  /// What was wrong, as a list to walk; choosing a line goes to its field.
  func problemList(_ problems: [FieldProblem], _ context: DeskContext) -> Dialog {
    Dialog(
      title: context.words(.intakeProblems(count: problems.count)), text: "",
      buttons: problems.map { problem in
        Dialog.Button(
          id: problem.field.rawValue,
          label: context.words(WordKey(rawValue: problem.field.wordID)) + ": "
            + context.words(WordKey(rawValue: problem.word.rawValue)))
      }, isList: true)
  }
}
