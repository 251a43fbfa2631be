import Casework
import Controls
import Reception
import Screen
import Standards
import Wording
import Words

/// Which service, for which category: to take an application, or only to tell which papers to
/// bring. Only services this office gives are offered (A32, A33).
struct ServiceChoice: DeskScreen {
  private let purpose: IntakePurpose
  /// What is known of the applicant before the form opens.
  private let seed: FormValues
  private let known: KnownPerson?
  private var table = Table(columns: [], emptyText: "", goesRound: true)
  private let choices: [IntakeForm]
  /// Drafts that were begun from here: Enter on the same line goes on with one.
  private var begunHere: [String: DraftID] = [:]
  /// The one whose form lies over this list.
  private var formAbove: DraftID?
  /// Asked when the person has an open case for the service already.
  private var question: (choice: IntakeForm, open: CaseLine, dialog: Dialog)?

  init(
    _ purpose: IntakePurpose, seed: FormValues = FormValues(), known: KnownPerson? = nil,
    _ context: DeskContext
  ) {
    self.purpose = purpose
    self.seed = seed
    self.known = known
    choices = IntakeForm.given(context)
    showRows(context)
    if let newest = known?.newest {
      table.moveCursor(to: IntakeForm(service: newest.service, category: newest.category).id)
    }
  }

  private mutating func showRows(_ context: DeskContext) {
    table.columns = [
      Table.Column(context.words(.columnService), width: .fixed(24)),
      Table.Column(context.words(.columnCategory), width: .flexible(minimum: 20)),
    ]
    table.emptyText = context.words(.choiceEmpty)
    table.show(
      choices.map { choice in
        Table.Row(
          id: choice.id,
          cells: [
            context.words.shortName(of: choice.service), context.words.name(of: choice.category),
          ])
      })
  }

  var place: Place { question == nil ? .services : .dialog }

  func heading(_ context: DeskContext) -> String {
    guard purpose == .apply else { return context.words(.intakeInformTitle) }
    let name = known?.person.fullName ?? seed.trimmed(.surname)
    return ([context.words(.intakeTitle)] + [name].compactMap { $0 })
      .joined(separator: " \(context.signs.separator) ")
  }

  func topic(_ context: DeskContext) -> WhyTopic {
    .service(
      choices.first { $0.id == table.cursor }?.service ?? context.services.first
        ?? StandardID.first.service)
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    showRows(context)
    goToWhatWasOpen(context)
    table.fit(area)
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    if question != nil { return answer(event, context) }
    switch event {
    case .command(.back): return [.close]
    case .command(.choose): return choose(context)
    case .command(.print): return blankForms
    case .input(let input):
      _ = table.handle(input)
      return []
    case .command, .found, .saved, .failed, .unread, .printers: return []
    }
  }

  /// What is given out to be filled in by hand, the application of this line marked (¶13).
  private var blankForms: [Effect] {
    guard let choice = choices.first(where: { $0.id == table.cursor }) else { return [] }
    return [.open(.forms(choice))]
  }

  private mutating func choose(_ context: DeskContext) -> [Effect] {
    guard let choice = choices.first(where: { $0.id == table.cursor }) else { return [] }
    if let open = known?.openCases(of: choice.service).first {
      question = (choice, open, .openCase(open, context))
      return []
    }
    return open(choice, context)
  }

  private mutating func answer(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    guard var asked = question else { return [] }
    let outcome = asked.dialog.outcome(of: event)
    question = asked
    switch outcome {
    case .chosen("show"):
      question = nil
      return [.show(.caseCard(asked.open.id))]
    case .chosen("new"):
      question = nil
      return open(asked.choice, context)
    case .chosen, .cancelled: question = nil
    case .moved, .ignored, .unavailable: break
    }
    return []
  }

  /// Back from a form the cursor is on what it was for at the end: Enter goes on with it.
  private mutating func goToWhatWasOpen(_ context: DeskContext) {
    guard let left = formAbove else { return }
    formAbove = nil
    guard let draft = known(context).first(where: { $0.id == left }),
      let service = draft.service, let category = draft.category
    else { return }
    table.moveCursor(to: IntakeForm(service: service, category: category).id)
  }

  private func known(_ context: DeskContext) -> [Draft] {
    [context.lastDraft].compactMap { $0 } + (context.drafts ?? [])
  }

  private mutating func open(_ choice: IntakeForm, _ context: DeskContext) -> [Effect] {
    // The service may have been changed in the form since it was begun.
    if purpose == .apply,
      let draft = known(context).first(where: { draft in
        begunHere.values.contains(draft.id) && draft.service == choice.service
          && draft.category == choice.category
      })
    {
      formAbove = draft.id
      return [.open(.draft(draft, purpose))]
    }
    return begin(choice, context)
  }

  private mutating func begin(_ choice: IntakeForm, _ context: DeskContext) -> [Effect] {
    guard var draft = context.newDraft(choice.service, choice.category) else { return [] }
    draft.values = seed
    if let known {
      draft.takeOver(known)
      draft.decisions.openCasesKnown = known.openCases(of: choice.service).map(\.id)
    }
    begunHere[choice.id] = draft.id
    formAbove = draft.id
    let death = known.flatMap(context.words.death)
    return [.open(.form(draft, purpose))] + (death.map { [.say($0, .warning)] } ?? [])
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    table.draw(on: &canvas, in: area, focused: question == nil, signs: context.signs)
    question?.dialog.draw(on: &canvas, in: area, focused: true, signs: context.signs)
  }
}

extension DeskContext {
  /// An empty draft for a service and category.
  func newDraft(_ service: Service, _ category: ApplicantCategory) -> Draft? {
    guard let staff, let office else { return nil }
    return Draft(
      id: freshDraftID(), clerk: staff.id, office: office.id, service: service, category: category,
      step: .form, created: now)
  }

  /// A draft in which nothing is known yet but what is typed of whom one looks for.
  var newSearch: Draft? {
    guard let staff, let office else { return nil }
    return Draft(
      id: freshDraftID(), clerk: staff.id, office: office.id, step: .person, created: now)
  }
}

extension Dialog {
  /// That the person has an open case for the same service; the clerk may go on all the same.
  static func openCase(_ line: CaseLine, _ context: DeskContext) -> Dialog {
    Dialog(
      title: context.words(.personOpenTitle),
      text: context.words(
        .personOpenText(
          date: context.words.date(line.openedOn, style: .short), name: line.fullName,
          number: line.number.description, state: context.words.name(of: line.state))),
      buttons: [
        Button(id: "show", label: context.words(.personOpenShow)),
        Button(id: "new", label: context.words(.personOpenNew)),
        Button(id: "back", label: context.words(.takeBack)),
      ])
  }
}
