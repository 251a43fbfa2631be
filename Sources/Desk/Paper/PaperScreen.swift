import Casework
import Controls
import Papers
import Reception
import Screen
import Words

/// A paper as it will be printed: to read, to print, to save as a file. How it comes out — which
/// languages, text or PDF, where, how many — is chosen over it.
struct PaperScreen: DeskScreen {
  private var source: PaperSource
  private var paper: Paper
  /// Part of the file's name; never a person's name.
  private let name: String
  private let topicShown: WhyTopic
  private var panel: TextPanel
  private var shownLanguage: Language
  private(set) var choices: PaperChoices
  private var question: Question?

  private enum Question {
    case choices(Dialog)
    /// Which paper of the case.
    case kind(Dialog)
  }

  /// - Parameter topic: what F1 explains: what the paper says rests on it.
  init(_ source: PaperSource, name: String, topic: WhyTopic, _ view: DeskView) {
    self.source = source
    self.name = name
    topicShown = topic
    shownLanguage = view.words.language
    choices = PaperChoices(view)
    paper = Paper(kind: .explanation, title: "", blocks: [])
    panel = TextPanel(heading: "", text: "", shape: .asWritten)
    write(view)
  }

  /// The paper a case needs where it stands, or another of its papers.
  ///
  /// - Parameter choosing: begins with the question which paper.
  init(
    _ file: CaseFile, _ view: DeskView, kind: CaseDocument? = nil, choosing: Bool = false
  ) {
    let kind = kind ?? file.record.nextPaper
    self.init(
      .ofCase(file, kind), name: file.name, topic: .results(of: file.evaluation), view)
    if choosing { question = kinds(view).map(Question.kind) }
  }

  private mutating func write(_ view: DeskView) {
    let source = source
    paper = Paper.written(in: view.words(in: choices.language)) { source.paper($0, view) }
    panel = TextPanel(heading: "", text: paper.text(columns: 76), shape: .asWritten)
  }

  private var caseID: CaseID? {
    if case .ofCase(let file, _) = source { file.record.id } else { nil }
  }

  var place: Place { question == nil ? .reading : .dialog }

  func heading(_ view: DeskView) -> String {
    ([paper.title] + choices.marks(view)).joined(separator: " \(view.signs.separator) ")
  }

  func topic(_ view: DeskView) -> WhyTopic { topicShown }

  mutating func fit(_ area: Rect, _ view: DeskView) {
    if view.words.language != shownLanguage {
      shownLanguage = view.words.language
      choices.speak(view)
      write(view)
    }
    panel.fit(area)
  }

  mutating func update(_ event: DeskEvent, _ view: DeskView) -> [Effect] {
    if case .printers(let names) = event {
      choices.printers = names
      if case .choices(let dialog) = question {
        question = .choices(choices.dialog(view, of: source.isOfCase, at: dialog.chosenID))
      }
      return []
    }
    if question != nil, case .input(let input) = event { return answer(input, view) }
    switch event {
    case .command(.back): return [.close]
    case .command(.print): return [.print(paper, choices.order, of: caseID)]
    case .command(.saveText): return [save]
    case .command(.paperChoices):
      question = .choices(choices.dialog(view, of: source.isOfCase))
      return [.listPrinters]
    case .input(let input):
      _ = panel.handle(input)
      return []
    default: return []
    }
  }

  private var save: Effect {
    .savePaper(paper, choices.order.format, name: name, of: caseID)
  }

  private mutating func answer(_ input: Event, _ view: DeskView) -> [Effect] {
    switch question {
    case .kind(var dialog):
      switch dialog.handle(input) {
      case .chosen(let id):
        question = nil
        if case .ofCase(let file, _) = source, let kind = CaseDocument(rawValue: id) {
          source = .ofCase(file, kind)
          write(view)
        }
      case .cancelled: question = nil
      case .moved, .ignored: question = .kind(dialog)
      }
    case .choices(var dialog):
      switch dialog.handle(input) {
      case .chosen(let id): return chose(id, view)
      case .cancelled: question = nil
      case .moved, .ignored: question = .choices(dialog)
      }
    case nil: break
    }
    return []
  }

  private mutating func chose(_ id: String, _ view: DeskView) -> [Effect] {
    switch PaperChoices.Entry(rawValue: id) {
    case .print:
      question = nil
      return [.print(paper, choices.order, of: caseID)]
    case .save:
      question = nil
      return [save]
    case .paper: question = kinds(view).map(Question.kind)
    case let entry?:
      choices.turn(entry, view)
      if entry == .language { write(view) }
      question = .choices(choices.dialog(view, of: source.isOfCase, at: id))
    case nil: break
    }
    return []
  }

  /// The papers of the case, those it does not have greyed out with the reason.
  private func kinds(_ view: DeskView) -> Dialog? {
    guard case .ofCase(let file, let shown) = source else { return nil }
    return Dialog(
      title: view.words(.paperWhich), text: "",
      buttons: CaseDocument.allCases.map { kind in
        Dialog.Button(
          id: kind.rawValue, label: view.words.name(of: kind.kind),
          reason: file.record.hindrance(to: kind).map(view.words.reason))
      }, chosen: shown.rawValue, isList: true)
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ view: DeskView) {
    panel.draw(on: &canvas, in: area, focused: question == nil, signs: view.signs)
    switch question {
    case .choices(let dialog), .kind(let dialog):
      dialog.draw(on: &canvas, in: area, focused: true, signs: view.signs)
    case nil: break
    }
  }
}
