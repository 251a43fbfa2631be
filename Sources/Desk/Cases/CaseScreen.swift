import Casework
import Controls
import KazakhText
import Reception
import Screen
import Standards
import Wording
import Words

/// One case: what was applied for, its papers, its deadline with the working, its history. A case
/// that waits for papers is taken up again from here.
struct CaseScreen: DeskScreen {
  let file: CaseFile
  private var panel: TextPanel
  private let shownLanguage: Language
  var question: CasePrompt?
  var unsaid = UnsaidReasons()
  /// Forms over the card that were left half filled in.
  var unsaidForms = UnsaidForms()
  /// Papers marked to be given back when that was left.
  var unsaidReturn: Set<String> = []
  /// What is done on this visit before the result is given out, all of it in one summary; `nil` where
  /// each step is done by itself.
  var visit: [Act]?

  var record: CaseRecord { file.record }

  init(_ file: CaseFile, _ context: DeskContext) {
    self.file = file
    shownLanguage = context.words.language
    panel = TextPanel(heading: "", text: CaseCard(file, context).text, shape: .wrapped)
  }

  var place: Place { question == nil ? .card : .dialog }
  var standsOnButton: Bool { question?.standsOnButton ?? false }

  /// While something is asked, the card stays as the clerk saw it: a newer one shows as a lost race.
  var needed: OfficeRead? { question == nil ? .caseFile(record.id) : nil }
  var changing: CaseRecord? { record }

  func heading(_ context: DeskContext) -> String {
    context.words(.caseTitle(number: record.number.description))
      + " \(context.signs.separator) " + record.person.fullName
  }

  func topic(_ context: DeskContext) -> WhyTopic {
    .results(of: file.evaluation)
  }

  func unavailable(_ command: DeskCommand.ID, _ context: DeskContext) -> WordKey? {
    let hasMore = record.state == .awaitingPapers || record.needsDueDate
    switch command {
    case .goOn where !hasMore: return .caseGoOnAccepted
    case .undo where undoing(context) == nil: return .undoNothing
    case .correct:
      if record.hindrance(to: .corrected) != nil { return .caseActsEnded }
      return context.forbids(.correctCases) == nil ? nil : .permissionManagersOnly
    case .note where record.hindrance(to: .noted) != nil: return .caseActsEnded
    default: return nil
    }
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    if context.words.language != shownLanguage { show(file, context) }
    panel.fit(area)
  }

  /// The case as it is now; what was typed about it and not said stays, about another it is not offered.
  private mutating func show(_ newer: CaseFile, _ context: DeskContext) {
    let kept =
      newer.record.id == record.id
      ? (unsaid, unsaidForms, unsaidReturn) : (UnsaidReasons(), UnsaidForms(), [])
    self = CaseScreen(newer, context)
    (unsaid, unsaidForms, unsaidReturn) = kept
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    if question != nil, case .input(let input) = event { return answer(input, context) }
    switch event {
    case .command(.back): return [.close]
    case .command(.goOn):
      guard record.needsDueDate else { return [.open(.casePapers(file))] }
      askDate(context)
      return []
    case .command(.acts):
      question = .choice(acts(context), for: .act)
      return []
    case .command(.note): return chose(CaseMenuEntry.note.rawValue, context)
    case .command(.correct): return chose(CaseMenuEntry.correct.rawValue, context)
    case .command(.undo): return undo(context)
    case .command(.print): return [.open(.caseDocument(file, choosing: false))]
    case .found(.caseFile(let newer), _):
      guard newer.record != record else { return [] }
      show(newer, context)
      return []
    case .found(.beside(let persons), .beside(_, let number)):
      compare(persons, toJoin: number != nil, context)
      return []
    case .saved(let answer, let save): return saved(answer, save, context)
    case .failed:
      unsaid.keepSaid()
      return []
    case .input(let input):
      _ = panel.handle(input)
      return []
    case .command, .found, .unread, .printers: return []
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    panel.draw(on: &canvas, in: area, focused: question == nil, signs: context.signs)
    question?.draw(on: &canvas, in: area, signs: context.signs)
  }
}
