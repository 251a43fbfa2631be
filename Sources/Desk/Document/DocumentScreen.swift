import Casework
import Controls
import Documents
import KazakhText
import Reception
import Screen
import Wording
import Words

/// What is asked over a paper.
typealias DocumentPrompt = Prompt<DocumentChoice, Never, Never, Never>

/// What is chosen over a paper.
enum DocumentChoice {
  /// How it is to come out.
  case entry
  /// Which paper of the case.
  case kind
}

/// A paper as it will be printed: to read, to print, to save as a file. How it comes out — which
/// languages, text or PDF, where, how many — is chosen over it.
struct DocumentScreen: DeskScreen {
  private var source: DocumentSource
  private var document: Document
  /// Part of the file's name; never a person's name.
  private let name: String
  private let topicShown: WhyTopic
  private var panel: TextPanel
  private var shownLanguage: Language
  private(set) var choices: DocumentChoices
  private var question: DocumentPrompt?
  /// After a copy was asked for, Enter closes: a second one is chosen by its line, or by the key of
  /// printing.
  private var hasPrinted = false
  /// How everything held about a person goes out, once that is recorded.
  private var leaving: [Effect] = []

  /// - Parameter topic: what F1 explains: what the paper says rests on it.
  init(_ source: DocumentSource, name: String, topic: WhyTopic, _ context: DeskContext) {
    self.source = source
    self.name = name
    topicShown = topic
    shownLanguage = context.words.language
    choices = DocumentChoices(context)
    document = Document(kind: .explanation, title: "", blocks: [])
    panel = TextPanel(heading: "", text: "", shape: .asWritten)
    write(context)
  }

  /// The paper a case needs where it stands, or another of its papers.
  ///
  /// - Parameter choosing: begins with the question which paper.
  init(
    _ file: CaseFile, _ context: DeskContext, kind: CaseDocument? = nil, choosing: Bool = false
  ) {
    let kind = kind ?? file.record.nextPaper
    self.init(
      .ofCase(file, kind), name: file.name, topic: .results(of: file.evaluation), context)
    if choosing { question = kinds(context) }
  }

  private mutating func write(_ context: DeskContext) {
    let source = source
    document = Document.written(in: context.words(in: choices.language)) {
      source.document($0, context)
    }
    panel = TextPanel(heading: "", text: document.text(columns: 76), shape: .asWritten)
  }

  private var caseID: CaseID? {
    if case .ofCase(let file, _) = source { file.record.id } else { nil }
  }

  var place: Place { question == nil ? .document : .dialog }
  var offersApplication: Bool { source.isWhatToBring }

  func unavailable(_ command: DeskCommand.ID, _ context: DeskContext) -> WordKey? {
    command == .apply && !offersApplication ? .bringOnly : nil
  }

  func heading(_ context: DeskContext) -> String {
    ([document.title] + choices.marks(context)).joined(separator: " \(context.signs.separator) ")
  }

  func topic(_ context: DeskContext) -> WhyTopic { topicShown }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    if context.words.language != shownLanguage {
      shownLanguage = context.words.language
      choices.speak(context)
      write(context)
    }
    panel.fit(area)
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    if case .printers(let names) = event {
      choices.printers = names
      if case .choice(let dialog, .entry) = question { ask(at: dialog.chosenID, context) }
      return []
    }
    if question != nil, case .input(let input) = event { return answer(input, context) }
    switch event {
    case .command(.back): return [.close]
    case .command(.print): return print()
    case .command(.saveText): return save()
    case .command(.apply): return [.backWith(.apply)]
    case .command(.paperChoices):
      ask(at: hasPrinted ? DocumentChoices.Entry.close.rawValue : nil, context)
      return [.listPrinters]
    case .input(let input):
      _ = panel.handle(input)
      return []
    case .saved(_, .giveOut):
      defer { leaving = [] }
      return leaving
    case .failed(_, .giveOut):
      leaving = []
      return []
    case .command, .found, .saved, .failed, .unread, .printers: return []
    }
  }

  private mutating func print() -> [Effect] {
    hasPrinted = true
    return out(.print(document, choices.order, of: caseID), .printer)
  }

  private mutating func save() -> [Effect] {
    out(.saveDocument(document, choices.order.format, name: name, of: caseID), .file)
  }

  /// What cannot be recorded as given out is not given.
  private mutating func out(_ effect: Effect, _ way: SeenList.Way) -> [Effect] {
    if let id = source.subject {
      leaving = [effect]
      return [.save(.giveOut(id))]
    }
    guard let people = source.people else { return [effect] }
    return [effect, .note(.listed(SeenList(people.name, way, cases: people.cases)))]
  }

  private mutating func ask(at entry: String?, _ context: DeskContext) {
    question = .choice(
      choices.dialog(context, of: source, at: entry), for: .entry)
  }

  private mutating func answer(_ input: Event, _ context: DeskContext) -> [Effect] {
    // Nothing is written over a paper.
    let reply = question.handle(input, picture: context.picture)
    switch reply {
    case .chosen(let id, .entry): return chose(id, context)
    case .chosen(let id, .kind):
      if case .ofCase(let file, _) = source, let kind = CaseDocument(rawValue: id) {
        source = .ofCase(file, kind)
        hasPrinted = false
        write(context)
      }
      return []
    case .open, .refused, .tooEarly, .unavailable, .left: return reply.said(context)
    }
  }

  private mutating func chose(_ id: String, _ context: DeskContext) -> [Effect] {
    switch DocumentChoices.Entry(rawValue: id) {
    case .print: return print()
    case .save: return save()
    case .apply: return [.backWith(.apply)]
    case .close: return [.close]
    case .paper: question = kinds(context)
    case let entry?:
      choices.turn(entry, context)
      if entry == .language { write(context) }
      ask(at: id, context)
    case nil: break
    }
    return []
  }

  /// The papers of the case, those it does not have greyed out with the reason.
  private func kinds(_ context: DeskContext) -> DocumentPrompt? {
    guard case .ofCase(let file, let shown) = source else { return nil }
    return .choice(
      .menu(
        context.words(.documentScreenWhich),
        CaseDocument.allCases.map { kind in
          Dialog.Button(
            id: kind.rawValue, label: context.words.name(of: kind.kind),
            reason: file.record.hindrance(to: kind).map(context.words.reason))
        }, otherwise: context.words.name(of: file.record.state), chosen: shown.rawValue,
        context.words), for: .kind)
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    panel.draw(on: &canvas, in: area, focused: question == nil, signs: context.signs)
    question?.draw(on: &canvas, in: area, signs: context.signs)
  }
}
