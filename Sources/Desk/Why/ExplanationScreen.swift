import Controls
import Documents
import KazakhText
import Screen
import Wording
import Words

/// A text to read: F1's explanation, a paragraph of the standards, or what the program is. Below it
/// stands where one can go on from here.
struct ExplanationScreen: DeskScreen {
  private let topicShown: WhyTopic
  private let shownLanguage: Language
  private var panel: TextPanel
  private let links: [WhyLink]
  private var table: Table

  init(_ topic: WhyTopic, _ context: DeskContext) {
    topicShown = topic
    shownLanguage = context.words.language
    let explanation = Explanation(topic: topic, context: context)
    panel = TextPanel(heading: explanation.title, text: explanation.text)
    links = explanation.links
    table = Table(
      columns: [Table.Column(context.words(.lawLinks), width: .flexible(minimum: 20))],
      rows: links.enumerated().map { Table.Row(id: String($0.offset), cells: [$0.element.label]) },
      emptyText: "")
  }

  var place: Place { .explanation }

  func heading(_ context: DeskContext) -> String {
    switch topicShown {
    case .about: context.words(.homeAbout)
    case .keys: context.words(.keysTitle)
    case .paragraph, .appendix, .decree, .interpretation: context.words(.lawTitle)
    default: context.words(.whyTitle)
    }
  }

  func topic(_ context: DeskContext) -> WhyTopic { topicShown }

  func unavailable(_ command: DeskCommand.ID, _ context: DeskContext) -> WordKey? {
    switch command {
    case .choose, .nextLink: links.isEmpty ? .lawNoLinks : nil
    case .otherParagraph: isOfLaw(context) ? nil : .lawNoParagraph
    case .keyCard: topicShown.isOfKeys ? .keysHere : nil
    default: nil
    }
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    if context.words.language != shownLanguage {
      let cursor = table.cursor
      self = ExplanationScreen(topicShown, context)
      if let cursor { table.moveCursor(to: cursor) }
    }
    panel.fit(parts(area).text)
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    switch event {
    case .command(.back), .command(.why): return [.close]
    case .command(.choose):
      guard links.indices.contains(table.cursorIndex) else { return [] }
      return [.open(.explanation(links[table.cursorIndex].topic))]
    case .command(.print):
      return [
        .open(
          .document(.explanation(topicShown), named: Document.Kind.explanation.rawValue, topicShown)
        )
      ]
    case .command(.nextLink):
      let next = table.cursorIndex + 1
      table.moveCursor(to: String(links.indices.contains(next) ? next : 0))
      return []
    case .input(.key(.backTab)):
      table.moveCursor(to: String((table.cursorIndex + links.count - 1) % max(1, links.count)))
      return []
    case .input(.key(let key)) where key == .left || key == .right:
      return turn(by: key == .left ? -1 : 1, context) ?? pan(key)
    case .input(let input):
      _ = panel.handle(input)
      return []
    case .command, .found, .saved, .failed, .unread, .printers: return []
    }
  }

  /// Whether one can leaf on from it.
  func isOfLaw(_ context: DeskContext) -> Bool { !topicShown.besideInLaw(context).isEmpty }

  /// The paragraph, appendix or reading before or after this one; `nil` where this is none.
  private mutating func turn(by step: Int, _ context: DeskContext) -> [Effect]? {
    let all = topicShown.besideInLaw(context)
    guard let place = all.firstIndex(of: topicShown) else { return nil }
    guard all.indices.contains(place + step) else {
      return [.say(context.words(step < 0 ? .lawFirst : .lawLast), .plain)]
    }
    self = ExplanationScreen(all[place + step], context)
    return []
  }

  private mutating func pan(_ key: Key) -> [Effect] {
    _ = panel.handle(.key(key))
    return []
  }

  /// The text above, at most a third of the screen for where to go on.
  private func parts(_ area: Rect) -> (text: Rect, links: Rect) {
    if links.isEmpty {
      return (area, Rect(column: area.column, row: area.endRow, width: 0, height: 0))
    }
    let height = min(links.count + 1, max(3, area.height / 3))
    let (text, below) = area.splitTop(area.height - height)
    return (text, below)
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    let parts = parts(area)
    panel.draw(on: &canvas, in: parts.text, focused: links.isEmpty, signs: context.signs)
    if !links.isEmpty {
      table.draw(on: &canvas, in: parts.links, focused: true, signs: context.signs)
    }
  }
}

extension Explanation {
  /// The same to take home.
  var document: Document {
    Document(
      kind: .explanation, title: title,
      blocks: text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? .space : .paragraph(String($0)) }
        + [.rule, .paragraph(words(.printNotOfficialForm))])
  }
}
