import Controls
import Papers
import Screen
import Words

/// A text to read: F1's explanation, or what the program is.
struct ReadingScreen: DeskScreen {
  private let topicShown: WhyTopic
  private let shownLanguage: Language
  private var panel: TextPanel

  init(_ topic: WhyTopic, _ view: DeskView) {
    topicShown = topic
    shownLanguage = view.words.language
    let explanation = Explanation(topic: topic, view: view)
    panel = TextPanel(heading: explanation.title, text: explanation.text)
  }

  var place: Place { .reading }

  func heading(_ view: DeskView) -> String {
    if case .about = topicShown { return view.words(.homeAbout) }
    return view.words(.whyTitle)
  }

  func topic(_ view: DeskView) -> WhyTopic { topicShown }

  func unavailable(_ command: DeskCommand.ID, _ view: DeskView) -> WordKey? {
    command == .print || command == .saveText ? .deskNothingToPrint : nil
  }

  mutating func fit(_ area: Rect, _ view: DeskView) {
    if view.words.language != shownLanguage { self = ReadingScreen(topicShown, view) }
    panel.fit(area)
  }

  mutating func update(_ event: DeskEvent, _ view: DeskView) -> [Effect] {
    switch event {
    case .command(.back), .command(.why): return [.close]
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
