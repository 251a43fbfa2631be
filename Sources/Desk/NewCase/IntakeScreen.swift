import Casework
import Controls
import KazakhText
import Screen
import Standards
import Wording
import Words

/// The form of an application with its live checklist. At 80 columns the checklist is the second
/// tab, from 110 columns on it stands beside the form.
struct IntakeScreen: DeskScreen {
  enum Tab: String { case form, papers }

  static let sideBySide = 110

  let purpose: IntakePurpose
  var form: IntakeForm
  var kept: Draft
  var tab: Tab
  var grid: GridForm
  var panel: PapersPanel
  var evaluation: Evaluation
  /// As the form began, where it is not one that goes on: with what was known or typed before it.
  private let began: Draft?
  var question: IntakePrompt?
  var unsaid = UnsaidReasons()
  /// What differs from the same person's newest case, as it was when the clerk said so all the same.
  var sameDespite: [FieldID: String] = [:]
  /// What is remarked as doubtful at its field.
  var remarked: [FieldID: IntakeDoubt] = [:]
  /// The facts of which it was asked already, without an answer, that ¶6 does not name the person.
  var askedUncovered: Facts?
  /// Whether that was asked on the way to the papers, and not at "go on".
  var leavesForPapers = false
  /// The name of which the clerk said that there is no other.
  var confirmedName: String?
  /// The application that was begun from what to bring, and the answers it took along.
  var takenAlong: DraftID?
  var answersTaken = FormValues()
  private var shownLanguage: Language
  /// How often Enter was pressed without another key in between: a question that such an Enter leads to
  /// stands on "back".
  var drummed = 0
  /// Whether form and checklist stand side by side, with the whole heading above them.
  var isWide = false

  var values: FormValues { kept.values }

  /// Opens an empty form, or goes on with a draft at the field where it was left.
  init(_ draft: Draft, purpose: IntakePurpose, form: IntakeForm, _ context: DeskContext)
    throws(LawFailure)
  {
    self.purpose = purpose
    self.form = form
    shownLanguage = context.words.language
    kept = draft
    let isKept =
      context.lastDraft?.id == draft.id || context.drafts?.contains { $0.id == draft.id } == true
    began = isKept ? nil : draft
    tab = draft.step == .papers ? .papers : .form
    evaluation = try context.law.evaluate(form.facts(from: draft.values), on: context.today)
    panel = PapersPanel(context)
    let fields = FormFields(form: form, purpose: purpose, evaluation: evaluation, context: context)
      .fields(draft.values)
    grid = GridForm(
      fields: fields, focus: draft.focus?.rawValue ?? Self.firstEmpty(fields, draft.values))
    grid.button = context.words(.buttonToPapers)
    showPapers(context)
    panel.checklist.goToFirstMissing()
    remark(context)
    if let unfinished = draft.unfinished { panel.goOn(with: unfinished, context) }
  }

  var isForm: Bool { true }
  var offersApplication: Bool { purpose == .inform }

  /// Reasons that are not taken yet: all else is the draft's.
  var begun: Begun? {
    guard purpose == .apply else { return nil }
    return Begun(
      .application, kept.id.rawValue, about: form.person(from: values).fullName, unsaid.texts,
      panel.begun, question.written())
  }

  mutating func takeUp(_ texts: [String: String], focus: String?, _ context: DeskContext) {
    unsaid.takeUp(texts.filter { $0.key == Self.notCovered })
    panel.takeUp(texts.filter { $0.key != Self.notCovered }, context)
  }

  var place: Place {
    if question != nil || panel.question != nil { return .dialog }
    switch (tab, purpose) {
    case (.form, .apply): return .form
    case (.form, .inform): return .bringForm
    case (.papers, .apply): return .papers
    case (.papers, .inform): return .bring
    }
  }

  var standsOnButton: Bool {
    guard question == nil else { return false }
    return tab == .form && panel.question == nil ? grid.isOnButton : panel.standsOnButton
  }

  var draft: Draft? {
    purpose == .apply && !(values.isEmpty && kept.ticks.isEmpty) ? kept : nil
  }

  var isUntouched: Bool {
    guard let began else { return false }
    return values == began.values && kept.ticks == began.ticks
      && kept.extraPapers == began.extraPapers && kept.unfinished == nil
      && kept.recordedDecisions == began.recordedDecisions && kept.uncoveredReason == nil
      && begun?.texts.isEmpty ?? true
  }

  /// By which the reason to go on beside ¶6 is kept.
  static let notCovered = "not covered"

  func heading(_ context: DeskContext) -> String {
    let what = context.words(purpose == .inform ? .intakeInformTitle : .intakeTitle)
    let service =
      isWide ? context.words.name(of: form.service) : context.words.shortName(of: form.service)
    return [what, service, context.words.name(of: form.category)]
      .joined(separator: " \(context.signs.separator) ")
  }

  var standsSideBySide: Bool { true }

  func tabs(_ context: DeskContext) -> Tabs? {
    let checklist = panel.checklist
    return Tabs(
      [
        Tabs.Tab(id: Tab.form.rawValue, title: context.words(.intakeTabForm)),
        Tabs.Tab(
          id: Tab.papers.rawValue,
          title: context.words(.intakeTabList) + " \(checklist.done)/\(checklist.needed)"),
      ], current: tab.rawValue)
  }

  func topic(_ context: DeskContext) -> WhyTopic {
    if tab == .papers, let line = panel.current {
      return .requirement(line.finding)
    }
    guard let id = FieldID(rawValue: grid.focus), let field = form.field(id) else {
      return .service(form.service)
    }
    return .field(field, form.service)
  }

  // MARK: Events

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    switch event {
    case .input(.key(.enter)), .command(.handling): drummed += 1
    case .input, .command: drummed = 0
    case .found, .saved, .failed, .unread, .printers: break
    }
    switch event {
    case .found(.personsLike(let like, let same), _):
      return goOn(knowing: like, same: same, context)
    case .saved(.record(let record), .take):
      // What was begun over the papers ends with them.
      unsaid = UnsaidReasons()
      panel.unsaid = UnsaidReasons()
      let number = record.number.description
      let taken: Phrase =
        record.acceptance == nil ? .caseTaken(number: number) : .caseAccepted(number: number)
      return [
        .finish, .say(context.words(taken), .good),
        .show(.documentOfCase(record.id)),
      ]
    case .found, .saved, .failed, .unread, .printers: return []
    case .command(let command): return perform(command, context)
    case .input(let input):
      if question != nil { return answer(input, context) }
      if panel.question != nil || tab == .papers { return papers(input, context) }
      return fill(input, context)
    }
  }

  private mutating func perform(_ command: DeskCommand.ID, _ context: DeskContext) -> [Effect] {
    switch command {
    case .switchTab:
      if tab == .form { return goToPapers(context) }
      tab = .form
      kept.step = .form
      return []
    case .changeService:
      askService(context)
      return []
    case .apply: return goOnToApplication(context)
    case .choose where purpose == .inform && panel.standsOnButton:
      return goOnToApplication(context)
    case .goOn, .choose: return goOn(context)
    case .print: return [application(context)]
    case .tick: return papers(.key(.character(" ")), context)
    case .addPaper: return papers(.key(.insert), context)
    case .tickAll:
      for intent in panel.allMissing { kept.apply(intent, on: context.today) }
      showPapers(context)
      panel.checklist.goToFirstMissing()
      return []
    case .handling: return papers(.key(.enter), context)
    case .back:
      if tab == .papers {
        tab = .form
        kept.step = .form
        return []
      }
      return [.close]
    default: return []
    }
  }

  private mutating func fill(_ event: Event, _ context: DeskContext) -> [Effect] {
    switch grid.handle(event) {
    case .valueChanged(let id):
      change(id, context)
      return []
    case .focusMoved(let from, _): return settle(from, context)
    case .refused(let id, let refusal):
      change(id, context)
      return [.say(context.words.sentence(for: refusal), .warning)]
    case .finished:
      return settle(grid.focus, context) + goToPapers(context)
    case .caretMoved: return []
    case .ignored:
      if event == .key(.tab) { return perform(.switchTab, context) }
      return []
    }
  }

  private mutating func change(_ id: String, _ context: DeskContext) {
    guard let field = FieldID(rawValue: id) else { return }
    kept.values[field] = grid.value(of: id) ?? ""
    kept.focus = field
    evaluate(context)
  }

  /// A field is looked at when it is left; its mistakes and doubts are said, leaving is never
  /// refused.
  private mutating func settle(_ id: String, _ context: DeskContext) -> [Effect] {
    kept.focus = FieldID(rawValue: grid.focus)
    guard let field = FieldID(rawValue: id) else { return [] }
    let read = tidyName(field, context)
    var notice: String?
    if case .identity(let number)? = form.field(field)?.kind {
      let check = number.check(grid.value(of: id) ?? "", birthDate: nil, sex: nil)
      if check.errors.isEmpty, check.text != grid.value(of: id) {
        // What is folded now looks as if it had been typed so: it is told once.
        notice = check.warnings.first { !$0.needsConfirmation }?.rawValue
        grid.setValue(check.text, of: id)
      }
    }
    if [.identityNumber, .certificateNumber].contains(field),
      let number = KazakhDigitRow.number(typedAs: grid.value(of: id) ?? "")
    {
      grid.setValue(number, of: id)
    }
    kept.values[field] = grid.value(of: id) ?? ""
    let problem = problems(context).first { $0.field == field && $0.word != .required }?.word
      .rawValue
    let doubt =
      form.doubts(in: values, on: context.today).first { $0.field == field }?.wordID ?? notice
    evaluate(context)
    let new = remark(leaving: field, context)
    let said = problem ?? doubt ?? remarked[field]?.wordID
    grid.setError(said.map { context.words(WordKey(rawValue: $0)) }, of: id)
    return (said ?? new.first?.wordID)
      .map { [.say(context.words(WordKey(rawValue: $0)), .warning)] } ?? read
  }

  /// Looks at the facts anew; the form shows the fields that now belong to it.
  mutating func evaluate(_ context: DeskContext) {
    let facts = form.facts(from: values)
    // Most letters are of a name or an address: what the rules look at is as it was.
    if facts != evaluation.facts || evaluation.date != context.today {
      guard let found = try? context.law.evaluate(facts, on: context.today) else { return }
      evaluation = found
      showFields(context)
      showPapers(context)
    } else if showsOtherFields {
      showFields(context)
    }
  }

  /// Says everything in the language chosen now; what is typed, the cursor and the steps to take
  /// back stay.
  mutating func speak(_ context: DeskContext) {
    guard context.words.language != shownLanguage else { return }
    shownLanguage = context.words.language
    showFields(context)
    for field in grid.fields where field.error != nil {
      grid.setError(mistake(in: field.id, context), of: field.id)
    }
    showPapers(context)
  }

  private var showsOtherFields: Bool {
    let shown = grid.fields.map(\.id)
    return FormFields.asked(form.visibleFields(values), purpose).map(\.id.rawValue) != shown
  }

  mutating func showFields(_ context: DeskContext) {
    grid.button = context.words(.buttonToPapers)
    let errors = Dictionary(
      grid.fields.compactMap { field in field.error.map { (field.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    grid.show(
      FormFields(
        form: form, purpose: purpose, evaluation: evaluation, context: context,
        // That nobody is named is remarked where the clerk passed it by.
        doubts: doubts(context).filter {
          $0.kind != .noRepresentative || remarked[.representativeName] != nil
        }
      ).fields(values))
    grid.setErrors(errors)
  }

  func problems(_ context: DeskContext) -> [FieldProblem] {
    let shown = Set(grid.fields.map(\.id))
    return form.problems(in: values, on: context.today).filter { problem in
      shown.contains(problem.field.rawValue) && (purpose == .apply || problem.word != .required)
    }
  }

  private mutating func papers(_ event: Event, _ context: DeskContext) -> [Effect] {
    if purpose == .inform {
      // Nothing is handed in yet: the list is only read.
      switch event {
      case .key(.character(" ")) where !panel.standsOnButton: return goOn(context)
      case .key(.backTab): return perform(.switchTab, context)
      default: break
      }
    }
    if purpose == .apply, panel.question == nil, PapersPanel.ticksAll(event) {
      return perform(.tickAll, context)
    }
    panel.isDrummed = drummed > 1
    let outcome = panel.handle(event, context)
    kept.unfinished = panel.unfinished
    switch outcome {
    case .intent(let intent):
      panel.unsaid.forgetSaid()
      kept.apply(intent, on: context.today)
      showPapers(context)
      return []
    case .say(let text): return [.say(text, .warning)]
    case .handled: return []
    case .goOn:
      // The Enter that pressed the button may be held on.
      drummed = 2
      return goOn(context)
    case .ignored:
      if event == .key(.backTab) || event == .key(.tab) { return perform(.switchTab, context) }
      return []
    }
  }

  /// What became of each paper so far.
  var ticks: [String: PaperTick] {
    Dictionary(kept.ticks.map { ($0.requirementID, $0) }, uniquingKeysWith: { _, last in last })
  }

  mutating func showPapers(_ context: DeskContext) {
    let lines = evaluation.paperLines(ticks)
    // What is only read is put on paper from every line.
    panel.checklist.button = context.words(purpose == .apply ? .buttonGoOn : .menuApply)
    panel.show(
      lines, extras: kept.extraPapers,
      title: context.words.checklistTitle(form.service.standard, form.category),
      summary: summary(lines, context), context)
  }

  private func summary(_ lines: [PaperLine], _ context: DeskContext) -> String {
    if !evaluation.isEligible { return context.words(.papersNotCovered) }
    let open = lines.filter { $0.holds == nil }.count
    if open > 0 { return context.words(.papersOpenCount(count: open)) }
    if purpose == .inform { return context.words(.papersToBring(count: lines.count)) }
    let missing = lines.filter { $0.handling == .missing }.count
    return missing == 0
      ? context.words(.papersComplete) : context.words(.papersMissing(count: missing))
  }
}
