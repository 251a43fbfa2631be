import Controls
import Documents
import KazakhText
import Screen
import Standards
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

  private var field = TextField(maximumLength: 60)
  private var tabStrip: Tabs
  private var table = Table(columns: [], emptyText: "")
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

  func tabs(_ context: DeskContext) -> Tabs? { typed.isEmpty ? tabStrip : nil }

  func topic(_ context: DeskContext) -> WhyTopic { .place(title: .lawTitle, text: .whyLaw) }

  private var typed: String { field.text.split(separator: " ").joined(separator: " ") }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    if context.words.language != shownLanguage {
      shownLanguage = context.words.language
      entries = LawEntryLine.all(context)
      keys = []
      tabStrip.show(
        Part.allCases.map { Tabs.Tab(id: $0.rawValue, title: context.words($0.word)) })
      showRows(context)
    }
    table.fit(area.inset(top: 2))
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    switch event {
    case .command(.back): return [.close]
    case .command(.choose):
      guard let id = table.cursor, let entry = entries.first(where: { $0.id == id }) else {
        return []
      }
      return [.open(.explanation(entry.topic))]
    case .command(.switchTab):
      field = TextField(maximumLength: 60)
      _ = tabStrip.cycle()
      showRows(context)
      if let first = table.rows.first { table.moveCursor(to: first.id) }
      return []
    case .input(let input): return handle(input, context)
    default: return []
    }
  }

  private mutating func handle(_ input: Event, _ context: DeskContext) -> [Effect] {
    let before = typed
    switch field.handle(input) {
    case .changed:
      guard typed != before else { return [] }
      showRows(context)
      if let first = table.rows.first { table.moveCursor(to: first.id) }
    case .refused(let refusal): return [.say(context.words.sentence(for: refusal), .warning)]
    case .moved: break
    case .ignored: _ = table.handle(input)
    }
    return []
  }

  private mutating func showRows(_ context: DeskContext) {
    let words = context.words
    table.columns = [
      Table.Column(words(.lawColumnPlace), width: .fixed(12)),
      Table.Column(words(.lawColumnText), width: .flexible(minimum: 30)),
      Table.Column(words(.lawColumnSame), width: .fixed(8)),
    ]
    table.emptyText = words(.lawNothing)
    let shown =
      typed.isEmpty ? entries.filter { $0.part == tabStrip.current } : found(typed)
    table.show(
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
    let (top, rest) = area.splitTop(2)
    let line = Rect(column: top.column + 1, row: top.row, width: top.width - 2, height: 1)
    let start = canvas.write(
      context.words(.lawSearch), column: line.column, row: line.row, style: Style(.accent),
      clip: line)
    table.draw(on: &canvas, in: rest, focused: true, signs: context.signs)
    field.draw(
      on: &canvas, in: line.inset(left: start + 1 - line.column), focused: true,
      signs: context.signs)
  }
}
