import Casework
import Controls
import Directory
import Documents
import KazakhText
import Screen
import Standards
import Wording
import Words

/// What is asked over a body of the directory: the right value of a field.
private typealias BodyPrompt = Prompt<Never, Never, DirectoryField, Never>

/// All that is known of one body of the directory. F1 explains each line; Enter goes to the body a
/// line names.
struct BodyScreen: DeskScreen {
  private let id: String
  private var sheet = FactSheet()
  private var lines: [DirectoryCard.Line] = []
  private var shown: Shown?
  private var question: BodyPrompt?
  /// Corrections that were left, or are not yet known to be saved.
  private var unsaid = UnsaidForms()

  private struct Shown: Equatable {
    let language: Language
    let now: Moment
    let entry: DirectoryEntry?
    let changes: [CalendarChange]?
  }

  init(_ id: String, _ context: DeskContext) {
    self.id = id
    showRows(context)
  }

  var begun: Begun? {
    var forms = unsaid
    if case .form(let dialog, let field) = question {
      forms.keep(dialog, as: field.rawValue)
    }
    return Begun(.directory, id, about: id, forms.texts)
  }

  mutating func takeUp(_ texts: [String: String], focus: String?, _ context: DeskContext) {
    unsaid.takeUp(texts)
  }

  var place: Place { question == nil ? .body : .dialog }
  var standsOnButton: Bool { question?.standsOnButton ?? false }

  func heading(_ context: DeskContext) -> String {
    (context.directory[id].map(context.words.shortName) ?? "") + " \(context.signs.separator) "
      + context.words(.directoryOldData)
  }

  private var line: DirectoryCard.Line? { lines.first { $0.matter.id == sheet.cursor } }

  func topic(_ context: DeskContext) -> WhyTopic {
    if let line, let entry = context.directory[id] { return .body(line, of: entry) }
    return .place(title: .directoryTitle, text: .whyDirectory)
  }

  func unavailable(_ command: DeskCommand.ID, _ context: DeskContext) -> WordKey? {
    guard command == .choose, line?.leadsTo == nil else { return nil }
    if correctable == nil { return .directoryLeadsNowhere }
    return context.staff?.may(.correctDirectory) == true ? nil : .permissionManagersOnly
  }

  /// What of the line under the cursor an office may correct.
  private var correctable: DirectoryField? {
    guard case .field(let field) = line?.matter, field.canBeCorrected else { return nil }
    return field
  }

  private mutating func showRows(_ context: DeskContext) {
    let now = Shown(
      language: context.words.language, now: context.now, entry: context.directory[id],
      changes: context.calendarChanges)
    guard now != shown, let entry = now.entry else { return }
    shown = now
    let state = context.calendar(of: id).map { entry.opening(at: context.now, by: $0) }
    let sentence = context.words.sentence(for: state ?? .calendarUnknown) {
      context.today.adding(days: $0)
    }
    lines = DirectoryCard(entry, in: context.directory).lines(context.words, now: sentence)
    sheet.show(
      lines.map { FactSheet.Row(id: $0.matter.id, label: $0.label, text: $0.marked) })
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    showRows(context)
    sheet.fit(area)
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    if question != nil, case .input(let input) = event { return answer(input, context) }
    switch event {
    case .command(.back): return [.close]
    case .command(.choose):
      if let body = line?.leadsTo { return [.open(.body(body))] }
      if let field = correctable, let entry = context.directory[id] {
        question = .form(
          unsaid.resume(
            .correction(of: field, entry, label: line?.label ?? "", context.words),
            as: field.rawValue), for: field)
      }
      return []
    case .command(.print):
      return [.open(.document(.body(id), named: id, topic(context)))]
    case .saved(_, .correctDirectory(_, let field, let value, _)):
      unsaid.forget(field.rawValue)
      return [
        .say(context.words(value == nil ? .directoryRestored : .directoryCorrected), .good)
      ]
    case .input(let input):
      _ = sheet.handle(input)
      return []
    case .command, .found, .saved, .failed, .unread, .printers: return []
    }
  }

  private mutating func answer(_ input: Event, _ context: DeskContext) -> [Effect] {
    let reply = question.handle(input, picture: context.picture)
    if case .left(.form(let dialog, for: let field)) = reply {
      unsaid.keep(dialog, as: field.rawValue)
    }
    guard case .filled(let dialog, let field) = reply else { return reply.said(context) }
    unsaid.keep(dialog, as: field.rawValue)
    switch CorrectionAnswer(dialog, of: field, entry: id, context) {
    case .refused(let sentence):
      question = .form(dialog, for: field)
      return [.say(sentence, .warning)]
    case .unchanged:
      unsaid.forget(field.rawValue)
      return [.say(context.words(.directoryUnchanged), .plain)]
    case .change(let value, let reason):
      return [.save(.correctDirectory(id, field, to: value, reason: reason))]
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    sheet.draw(on: &canvas, in: area, focused: question == nil, signs: context.signs)
    question?.draw(on: &canvas, in: area, signs: context.signs)
  }
}
