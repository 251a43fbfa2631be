import Controls
import KazakhText
import Screen
import Standards
import Wording
import Words

/// Both standards to read in: paragraphs, appendices, the decree and our readings, found while
/// typing. Enter opens one, S1 and S2 together.
struct LawReader: DeskScreen {
  /// What is looked at while nothing is typed.
  private enum Part: String, CaseIterable {
    case paragraphs, appendices, interpretations

    var word: WordKey {
      switch self {
      case .paragraphs: .lawPartParagraphs
      case .appendices: .lawPartAppendices
      case .interpretations: .lawPartReadings
      }
    }
  }

  private var list = SearchList(.close, maximumLength: 60)
  private var tabStrip: Tabs
  private var entries: [LawEntryLine]
  /// What is searched in, made with the first letter that is typed.
  private var keys: [String] = []
  private var shownLanguage: Language

  init(_ context: DeskContext) {
    shownLanguage = context.words.language
    entries = LawEntryLine.all(context)
    tabStrip = Tabs(
      Part.allCases.map { Tabs.Tab(id: $0.rawValue, title: context.words($0.word)) })
    showRows(context)
  }

  var place: Place { .law }

  func heading(_ context: DeskContext) -> String { context.words(.lawTitle) }

  func tabs(_ context: DeskContext) -> Tabs? { list.typed.isEmpty ? tabStrip : nil }

  func topic(_ context: DeskContext) -> WhyTopic { .place(title: .lawTitle, text: .whyLaw) }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    if context.words.language != shownLanguage {
      shownLanguage = context.words.language
      entries = LawEntryLine.all(context)
      keys = []
      tabStrip.show(
        Part.allCases.map { Tabs.Tab(id: $0.rawValue, title: context.words($0.word)) })
      showRows(context)
    }
    list.fit(area)
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    switch event {
    case .command(.back): return [.close]
    case .command(.choose):
      guard let id = list.table.cursor, let entry = entries.first(where: { $0.id == id }) else {
        return []
      }
      return [.open(.explanation(entry.topic))]
    case .command(.switchTab):
      list.clear()
      _ = tabStrip.cycle()
      beginAnew(context)
      return []
    case .input(let input):
      let outcome = list.handle(input)
      if outcome == .typed { beginAnew(context) }
      return outcome.said(context)
    case .command, .found, .saved, .failed, .unread, .printers: return []
    }
  }

  private mutating func beginAnew(_ context: DeskContext) {
    showRows(context)
    list.moveToFirst()
  }

  private mutating func showRows(_ context: DeskContext) {
    let words = context.words
    list.table.columns = [
      Table.Column(words(.lawColumnPlace), width: .fixed(12)),
      Table.Column(words(.lawColumnText), width: .flexible(minimum: 30)),
      Table.Column(words(.lawColumnSame), width: .fixed(8)),
    ]
    list.table.emptyText = words(.lawNothing)
    let typed = list.typed
    let shown =
      typed.isEmpty ? entries.filter { $0.part == tabStrip.current } : found(typed)
    list.table.show(
      shown.map { Table.Row(id: $0.id, cells: [$0.label, $0.text, $0.same]) })
  }

  /// In whichever layout it was typed: first the place with that very number.
  private mutating func found(_ typed: String) -> [LawEntryLine] {
    if keys.isEmpty { keys = entries.map { SearchKey.forgiving($0.searched) } }
    for spelling in [typed] + Layout.inOtherLayout(typed) {
      let parts = SearchKey.forgiving(spelling).split(separator: " ")
      let hits = entries.indices.filter { index in parts.allSatisfy { keys[index].contains($0) } }
      if hits.isEmpty { continue }
      let exact = hits.filter { entries[$0].isNamed(spelling) }
      return (exact + hits.filter { !exact.contains($0) }).map { entries[$0] }
    }
    return []
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    list.draw(
      on: &canvas, in: area, label: context.words(.lawSearch), focused: true, signs: context.signs)
  }
}
