import Casework
import Controls
import Reception
import Screen
import Wording
import Words

/// The papers of a case that waits for them: each tick is an act, saved at once; when the set is
/// complete it is accepted.
struct CasePapersScreen: DeskScreen {
  private var file: CaseFile
  private(set) var panel: PapersPanel
  private var question: (dialog: Dialog, choice: Choice)?
  /// What is doubtful today and so all the same, while the case is being accepted.
  private var answers: [IntakeDoubt] = []

  private enum Choice {
    case doubt(IntakeDoubt)
    case accept
  }

  init(_ file: CaseFile, _ context: DeskContext) {
    self.file = file
    panel = PapersPanel(recordsAtOnce: true, context)
    showPapers(context)
    panel.checklist.goToFirstMissing()
  }

  private var record: CaseRecord { file.record }

  var isForm: Bool { true }

  var begun: Begun? {
    Begun(.papers, String(record.id.rawValue), about: record.begunAbout, panel.begun)
  }

  mutating func takeUp(_ texts: [String: String], focus: String?, _ context: DeskContext) {
    panel.takeUp(texts, context)
  }

  var place: Place { question == nil && panel.question == nil ? .papers : .dialog }

  var standsOnButton: Bool { question == nil && panel.standsOnButton }

  var needed: OfficeRead? {
    question == nil && panel.question == nil ? .caseFile(record.id) : nil
  }

  var changing: CaseRecord? { record }

  func heading(_ context: DeskContext) -> String {
    context.words(.caseTitle(number: record.number.description))
      + " \(context.signs.separator) " + record.person.fullName
  }

  func topic(_ context: DeskContext) -> WhyTopic {
    panel.current.map { .requirement($0.finding) } ?? .service(record.service)
  }

  func unavailable(_ command: DeskCommand.ID, _ context: DeskContext) -> WordKey? {
    switch command {
    case .switchTab: .caseGoOnAccepted
    case .changeService: .refusalOtherService
    case .goOn where record.state != .awaitingPapers: .caseGoOnAccepted
    default: nil
    }
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    showPapers(context)
    panel.checklist.fit(area)
  }

  private mutating func showPapers(_ context: DeskContext) {
    let missing = record.missingPaperIDs.count
    panel.checklist.button =
      record.state == .awaitingPapers ? context.words(.buttonGoOn) : nil
    panel.show(
      file.evaluation.paperLines(file.ticks), extras: record.extraPapers,
      title: context.words.checklistTitle(record.service.standard, record.category),
      summary: missing == 0
        ? context.words(.papersComplete) : context.words(.papersMissing(count: missing)), context)
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    if question != nil { return answer(event, context) }
    switch event {
    case .command(let command):
      switch command {
      case .back: return [.close]
      case .tick: return handle(.key(.character(" ")), context)
      case .addPaper: return handle(.key(.insert), context)
      case .tickAll: return tickAll()
      case .handling: return handle(.key(.enter), context)
      case .goOn: return accept(context)
      case .print: return [.open(.caseDocument(file, choosing: false))]
      default: return []
      }
    case .input(let input): return handle(input, context)
    case .found(.caseFile(let file), _):
      let was = record.state
      self.file = file
      showPapers(context)
      // Accepted here or at another desk: there is nothing left to wait for.
      guard was == .awaitingPapers, record.state != .awaitingPapers else { return [] }
      return [.close]
    case .saved(.record(let accepted), .accept):
      return [
        .say(
          context.words(.caseAccepted(number: accepted.number.description)), .good), .close,
        .show(.documentOfCase(accepted.id)),
      ]
    case .saved(.record(let changed), _):
      panel.unsaid.forgetSaid()
      return [.read(.caseFile(changed.id))]
    case .failed:
      panel.unsaid.keepSaid()
      return []
    case .found, .saved, .unread, .printers: return []
    }
  }

  private mutating func handle(_ event: Event, _ context: DeskContext) -> [Effect] {
    if panel.question == nil, PapersPanel.ticksAll(event) { return tickAll() }
    switch panel.handle(event, context) {
    case .intent(let intent):
      guard let act = intent.act else { return [.say(context.words(.papersExtraStays), .warning)] }
      return [.save(.acts([act], record.seen))]
    case .say(let text): return [.say(text, .warning)]
    // The Enter that pressed the button may be held on.
    case .goOn: return accept(standingOn: "back", context)
    case .handled, .ignored: return []
    }
  }

  /// All that is missing is one save.
  private mutating func tickAll() -> [Effect] {
    let acts = panel.allMissing.compactMap(\.act)
    return acts.isEmpty ? [] : [.save(.acts(acts, record.seen))]
  }

  private mutating func accept(standingOn answer: String = "take", _ context: DeskContext)
    -> [Effect]
  {
    let missing = record.missingPaperIDs.count
    guard missing == 0 else {
      question = (stillMissing(context), .accept)
      return []
    }
    guard record.openPaperIDs.isEmpty else {
      let open = context.words(.papersOpenCount(count: record.openPaperIDs.count))
      return [.say(open, .warning)]
    }
    if let doubt = unanswered(context) {
      let form = IntakeForm(service: record.service, category: record.category)
      question = (
        .doubt(
          doubt, values: FormValues(record.application), of: form, by: file.evaluation, context),
        .doubt(doubt)
      )
      return []
    }
    question = (
      .accepting(
        record.person.fullName, termDays: file.evaluation.termDays, standingOn: answer, context),
      .accept
    )
    return []
  }

  /// Some papers came, some did not: a new slip names what is still needed.
  private func stillMissing(_ context: DeskContext) -> Dialog {
    let words = context.words
    let missing = record.missingPaperIDs
    let names = file.evaluation.papers.filter { missing.contains($0.requirement.id) }
      .map { words.text($0.requirement.short) }
    return Dialog(
      title: words(.takeWaitingTitle),
      text: words(.takeMissing(count: missing.count)) + " " + names.joined(separator: "; ") + ".",
      buttons: [
        Dialog.Button(id: "slip", label: words(.takeNewSlip)),
        Dialog.Button(id: "back", label: words(.takeBack)),
      ])
  }

  /// What comes from a date is looked at again on the day of acceptance.
  private func unanswered(_ context: DeskContext) -> IntakeDoubt? {
    guard let ages = try? context.law.ages() else { return nil }
    return record.unansweredDoubts(on: context.today, by: file.evaluation, ages: ages)
      .first { !answers.contains($0) }
  }

  private mutating func answer(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    guard var asked = question else { return [] }
    let outcome = asked.dialog.outcome(of: event)
    question = asked
    switch outcome {
    case .chosen(let button):
      question = nil
      switch (asked.choice, button) {
      case (.accept, "take"): return [.save(.accept(record.seen, answering: answers))]
      case (.accept, "print"):
        return [
          .open(
            .document(
              .ofCase(file, .application), named: file.name, .results(of: file.evaluation)))
        ]
      case (.accept, "slip"): return [.open(.caseDocument(file, choosing: false))]
      case (.accept, _): answers = []
      case (.doubt(let doubt), "confirm"):
        answers.append(doubt)
        // The Enter that waved the doubt aside may be held on.
        return accept(standingOn: "back", context)
      case (.doubt(let doubt), _): return leave(doubt, context)
      }
    case .cancelled:
      question = nil
      answers = []
    case .moved, .ignored, .unavailable: break
    }
    return []
  }

  /// A paper is mended here, an answer by a correction from the card.
  private mutating func leave(_ doubt: IntakeDoubt, _ context: DeskContext) -> [Effect] {
    answers = []
    if let paper = doubt.paper { panel.checklist.moveCursor(to: paper) }
    return doubt.paper == nil ? [.say(context.words(.doubtMendByCorrection), .warning)] : []
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    let asks = question != nil || panel.question != nil
    panel.draw(on: &canvas, in: area, focused: !asks, signs: context.signs)
    panel.question?.draw(on: &canvas, in: area, signs: context.signs)
    question?.dialog.draw(on: &canvas, in: area, focused: true, signs: context.signs)
  }
}

extension PaperIntent {
  /// The act that records it in a case; `nil` where no act takes it back.
  var act: Act? {
    switch self {
    case .handedIn(let id, let alternative, let details):
      .paperHanded(id: id, alternative: alternative, details: details)
    case .takenBack(let id): .paperTakenBack(id: id)
    case .waived(let id, let reason): .waived(id: id, reason: reason)
    case .instead(let id, let paper, let reason, let details):
      .insteadHanded(id: id, paper: paper, reason: reason, details: details)
    case .detailed(let id, let details): .paperDetailed(id: id, details: details)
    case .extra(let text): .extraPaper(text: text)
    case .extraRemoved: nil
    }
  }
}

extension Dialog {
  /// What the dialog makes of an event of the desk.
  mutating func outcome(of event: DeskEvent) -> Outcome {
    if case .input(let input) = event { return handle(input) }
    return .ignored
  }
}
