import Casework
import Controls
import Directory
import Papers
import Screen
import Standards
import Words

/// All that is known of one body of the directory. F1 explains each line; Enter goes to the body a
/// line names.
struct BodyScreen: DeskScreen {
  private let id: String
  private var sheet = FactSheet()
  private var lines: [DirectoryCard.Line] = []
  private var shown: Shown?
  private var question: (field: DirectoryField, dialog: FormDialog)?

  private struct Shown: Equatable {
    let language: Language
    let now: Moment
    let entry: DirectoryEntry?
    let changes: [CalendarChange]?
  }

  init(_ id: String, _ view: DeskView) {
    self.id = id
    showRows(view)
  }

  var place: Place { question == nil ? .body : .dialog }

  func heading(_ view: DeskView) -> String {
    (view.directory[id].map(view.words.shortName) ?? "") + " \(view.signs.separator) "
      + view.words(.directoryOldData)
  }

  private var line: DirectoryCard.Line? { lines.first { $0.matter.id == sheet.cursor } }

  func topic(_ view: DeskView) -> WhyTopic {
    if let line, let entry = view.directory[id] { return .body(line, of: entry) }
    return .place(title: .directoryTitle, text: .whyDirectory)
  }

  func unavailable(_ command: DeskCommand.ID, _ view: DeskView) -> WordKey? {
    guard command == .choose, line?.leadsTo == nil else { return nil }
    if correctable == nil { return .directoryLeadsNowhere }
    return view.staff?.may(.correctDirectory) == true ? nil : .permissionManagersOnly
  }

  /// What of the line under the cursor an office may correct.
  private var correctable: DirectoryField? {
    guard case .field(let field) = line?.matter, field.canBeCorrected else { return nil }
    return field
  }

  private mutating func showRows(_ view: DeskView) {
    let now = Shown(
      language: view.words.language, now: view.now, entry: view.directory[id],
      changes: view.calendarChanges)
    guard now != shown, let entry = now.entry else { return }
    shown = now
    let state = view.calendar(of: id).map { entry.opening(at: view.now, by: $0) }
    let sentence = view.words.sentence(for: state ?? .calendarUnknown) {
      view.today.adding(days: $0)
    }
    lines = DirectoryCard(entry, in: view.directory).lines(view.words, now: sentence)
    sheet.show(
      lines.map { FactSheet.Row(id: $0.matter.id, label: $0.label, text: $0.marked) })
  }

  mutating func fit(_ area: Rect, _ view: DeskView) {
    showRows(view)
    sheet.fit(area)
  }

  mutating func update(_ event: DeskEvent, _ view: DeskView) -> [Effect] {
    if question != nil, case .input(let input) = event { return answer(input, view) }
    switch event {
    case .command(.back): return [.close]
    case .command(.choose):
      if let body = line?.leadsTo { return [.open(.body(body))] }
      if let field = correctable, let entry = view.directory[id] {
        question = (field, .correction(of: field, entry, label: line?.label ?? "", view.words))
      }
      return []
    case .command(.print):
      return [.open(.paper(.body(id), named: id, topic(view)))]
    case .saved(_, .correctDirectory(_, _, let value, _)):
      return [
        .say(view.words(value == nil ? .directoryRestored : .directoryCorrected), .good)
      ]
    case .input(let input):
      _ = sheet.handle(input)
      return []
    default: return []
    }
  }

  private mutating func answer(_ input: Event, _ view: DeskView) -> [Effect] {
    guard case (let field, var dialog)? = question else { return [] }
    let outcome = dialog.handle(input)
    question = (field, dialog)
    switch outcome {
    case .finished where input == .key(.escape):
      question = nil
      return []
    case .finished:
      switch CorrectionAnswer(dialog, of: field, entry: id, view) {
      case .refused(let sentence): return [.say(sentence, .warning)]
      case .unchanged:
        question = nil
        return [.say(view.words(.directoryUnchanged), .plain)]
      case .change(let value, let reason):
        question = nil
        return [.save(.correctDirectory(id, field, to: value, reason: reason))]
      }
    case .refused(let refusal): return [.say(view.words.sentence(for: refusal), .warning)]
    case .changed, .ignored: return []
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ view: DeskView) {
    sheet.draw(on: &canvas, in: area, focused: question == nil, signs: view.signs)
    question?.dialog.draw(on: &canvas, in: area, focused: true, signs: view.signs)
  }
}
