import Controls
import Papers
import Reception
import Screen
import Words

/// A paper as it will be printed: to read, to print, to save as a text file.
struct PaperScreen: DeskScreen {
  /// In whichever language is chosen.
  private let write: (Words) -> Paper
  private var paper: Paper
  /// Part of the file's name; never a person's name.
  private let name: String
  private let topicShown: WhyTopic
  private var panel: TextPanel
  private var shownLanguage: Language

  /// - Parameter topic: what F1 explains: what the paper says rests on it.
  init(
    name: String, topic: WhyTopic, _ view: DeskView, write: @escaping (Words) -> Paper
  ) {
    self.write = write
    self.name = name
    topicShown = topic
    shownLanguage = view.words.language
    paper = write(view.words)
    panel = TextPanel(heading: "", text: paper.text(columns: 76), shape: .asWritten)
  }

  var place: Place { .reading }

  func heading(_ view: DeskView) -> String { paper.title }

  func topic(_ view: DeskView) -> WhyTopic { topicShown }

  mutating func fit(_ area: Rect, _ view: DeskView) {
    if view.words.language != shownLanguage {
      self = PaperScreen(name: name, topic: topicShown, view, write: write)
    }
    panel.fit(area)
  }

  mutating func update(_ event: DeskEvent, _ view: DeskView) -> [Effect] {
    switch event {
    case .command(.back): return [.close]
    case .command(.print): return [.print(paper)]
    case .command(.saveText): return [.saveText(paper, name: name)]
    case .input(let input):
      _ = panel.handle(input)
      return []
    default: return []
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ view: DeskView) {
    panel.draw(on: &canvas, in: area, focused: true, signs: view.signs)
  }
}

extension PaperScreen {
  /// The stub or slip of a case.
  init(_ file: CaseFile, _ view: DeskView) {
    self.init(name: file.name, topic: .results(of: file.evaluation), view) { file.paper($0) }
  }
}
