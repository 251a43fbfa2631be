import Casework
import Controls
import Papers
import Screen
import Standards
import Words

/// The form of an application with its live checklist. At 80 columns the checklist is the second
/// tab, from 110 columns on it stands beside the form.
struct IntakeScreen: DeskScreen {
  enum Tab: String { case form, papers }

  static let sideBySide = 110

  let purpose: IntakePurpose
  let form: IntakeForm
  var kept: Draft
  var tab: Tab
  var grid: GridForm
  var panel: PapersPanel
  var evaluation: Evaluation
  var question: IntakeQuestion?
  /// Whether form and checklist stand side by side, with the whole heading above them.
  var isWide = false

  var values: FormValues { kept.values }

  /// Opens an empty form, or goes on with a draft at the field where it was left.
  init(_ draft: Draft, purpose: IntakePurpose, form: IntakeForm, _ view: DeskView)
    throws(LawFailure)
  {
    self.purpose = purpose
    self.form = form
    kept = draft
    tab = draft.step == .papers ? .papers : .form
    evaluation = try view.law.evaluate(form.facts(from: draft.values), on: view.today)
    panel = PapersPanel(lines: [], title: "", words: view.words)
    let fields = FormFields(form: form, purpose: purpose, evaluation: evaluation, view: view)
      .fields(draft.values)
    grid = GridForm(fields: fields, focus: draft.focus?.rawValue)
    showPapers(view)
  }

  var place: Place {
    if question != nil || panel.question != nil { return .dialog }
    if tab == .form { return .form }
    return purpose == .inform ? .bring : .papers
  }

  var draft: Draft? {
    purpose == .apply && !(values.isEmpty && kept.ticks.isEmpty) ? kept : nil
  }

  func heading(_ view: DeskView) -> String {
    let what = view.words(purpose == .inform ? .intakeInformTitle : .intakeTitle)
    let service =
      isWide ? view.words.name(of: form.service) : view.words.shortName(of: form.service)
    return [what, service, view.words.name(of: form.category)]
      .joined(separator: " \(view.signs.separator) ")
  }

  func tabs(_ view: DeskView) -> Tabs? {
    let checklist = panel.checklist
    return Tabs(
      [
        Tabs.Tab(id: Tab.form.rawValue, title: view.words(.intakeTabForm)),
        Tabs.Tab(
          id: Tab.papers.rawValue,
          title: view.words(.intakeTabList) + " \(checklist.done)/\(checklist.needed)"),
      ], current: tab.rawValue)
  }

  func topic(_ view: DeskView) -> WhyTopic {
    if tab == .papers, let line = panel.current {
      return .requirement(line.requirement, why: line.why)
    }
    guard let id = FieldID(rawValue: grid.focus), let field = form.field(id) else {
      return .service(form.service)
    }
    return .field(field, form.service)
  }

  // MARK: Events

  mutating func update(_ event: DeskEvent, _ view: DeskView) -> [Effect] {
    switch event {
    case .result: return []
    case .command(let command): return perform(command, view)
    case .input(let input):
      if question != nil { return answer(input, view) }
      if panel.question != nil || tab == .papers { return papers(input, view) }
      return fill(input, view)
    }
  }

  private mutating func perform(_ command: DeskCommand.ID, _ view: DeskView) -> [Effect] {
    switch command {
    case .switchTab:
      tab = tab == .form ? .papers : .form
      kept.step = tab == .form ? .form : .papers
      return []
    case .goOn, .choose: return goOn(view)
    case .tick: return papers(.key(.character(" ")), view)
    case .handling: return papers(.key(.enter), view)
    case .back:
      if tab == .papers {
        tab = .form
        kept.step = .form
        return []
      }
      return draft == nil
        ? [.close] : [.close, .say(view.words(.intakeDraftKept), .plain)]
    default: return []
    }
  }

  private mutating func fill(_ event: Event, _ view: DeskView) -> [Effect] {
    switch grid.handle(event) {
    case .valueChanged(let id):
      change(id, view)
      return []
    case .focusMoved(let from, _):
      settle(from, view)
      return []
    case .refused(_, let refusal):
      return [.say(view.words.sentence(for: refusal), .warning)]
    case .finished:
      settle(grid.focus, view)
      tab = .papers
      kept.step = .papers
      return []
    case .caretMoved: return []
    case .ignored:
      if event == .key(.tab) { return perform(.switchTab, view) }
      return []
    }
  }

  private mutating func change(_ id: String, _ view: DeskView) {
    guard let field = FieldID(rawValue: id) else { return }
    kept.values[field] = grid.value(of: id) ?? ""
    kept.focus = field
    evaluate(view)
  }

  /// A field is looked at when it is left; its mistakes are said, leaving is never refused.
  private mutating func settle(_ id: String, _ view: DeskView) {
    kept.focus = FieldID(rawValue: grid.focus)
    guard let field = FieldID(rawValue: id) else { return }
    kept.values[field] = grid.value(of: id) ?? ""
    let problem = problems(view).first { $0.field == field && $0.word != .required }
    grid.setError(problem.map { view.words(WordKey(rawValue: $0.word.rawValue)) }, of: id)
    evaluate(view)
  }

  /// Looks at the facts anew; the form shows the fields that now belong to it.
  mutating func evaluate(_ view: DeskView) {
    let facts = form.facts(from: values)
    // Most letters are of a name or an address: what the rules look at is as it was.
    guard facts != evaluation.facts else { return }
    guard let found = try? view.law.evaluate(facts, on: view.today) else { return }
    evaluation = found
    let errors = Dictionary(
      grid.fields.compactMap { field in field.error.map { (field.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    grid.show(
      FormFields(form: form, purpose: purpose, evaluation: evaluation, view: view).fields(values))
    grid.setErrors(errors)
    showPapers(view)
  }

  func problems(_ view: DeskView) -> [FieldProblem] {
    let shown = Set(grid.fields.map(\.id))
    return form.problems(in: values, on: view.today).filter { problem in
      shown.contains(problem.field.rawValue) && (purpose == .apply || problem.word != .required)
    }
  }

  private mutating func papers(_ event: Event, _ view: DeskView) -> [Effect] {
    if purpose == .inform {
      // Nothing is handed in yet: the list is only read.
      switch event {
      case .key(.character(" ")), .key(.enter): return goOn(view)
      case .key(.backTab): return perform(.switchTab, view)
      default: break
      }
    }
    switch panel.handle(event, view.words) {
    case .intent(let intent):
      kept.apply(intent, on: view.today)
      showPapers(view)
      return []
    case .say(let text): return [.say(text, .warning)]
    case .handled: return []
    case .ignored:
      if event == .key(.backTab) || event == .key(.tab) { return perform(.switchTab, view) }
      return []
    }
  }

  /// What became of each paper so far.
  var handlings: [String: Handling] {
    Dictionary(
      kept.ticks.map { ($0.requirementID, $0.handling) }, uniquingKeysWith: { _, last in last })
  }

  private mutating func showPapers(_ view: DeskView) {
    let lines = evaluation.paperLines(handlings, view.words)
    panel.show(
      lines, title: view.words.checklistTitle(form.service.standard, form.category),
      summary: summary(lines, view), view.words)
  }

  private func summary(_ lines: [PaperLine], _ view: DeskView) -> String {
    if !evaluation.isEligible { return view.words(.papersNotCovered) }
    let open = lines.filter { $0.holds == nil }.count
    if open > 0 { return view.words.plural(.papersOpenCount, open) }
    if purpose == .inform { return view.words.plural(.papersToBring, lines.count) }
    let missing = lines.filter { $0.handling == .missing }.count
    return missing == 0
      ? view.words(.papersComplete) : view.words.plural(.papersMissing, missing)
  }
}

extension Draft {
  /// Records what was done with a paper before it has a case.
  mutating func apply(_ intent: PaperIntent, on date: CivilDate) {
    func set(_ id: String, _ handling: Handling) {
      ticks.removeAll { $0.requirementID == id }
      if handling != .missing { ticks.append(PaperTick(requirementID: id, handling: handling)) }
    }
    switch intent {
    case .handedIn(let id, let alternative): set(id, .handedIn(on: date, alternative: alternative))
    case .takenBack(let id): set(id, .missing)
    case .waived(let id, let reason): set(id, .waived(reason: reason))
    case .instead(let id, let paper, let reason): set(id, .instead(paper: paper, reason: reason))
    }
  }
}
