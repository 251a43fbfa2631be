import Controls
import KazakhText
import Papers
import Screen
import Standards
import Words

/// Both standards to read in: paragraphs, appendices, the decree and our readings, found while
/// typing. Enter opens one, S1 and S2 together.
struct LawReader: DeskScreen {
  /// What is looked at while nothing is typed.
  private enum Part: String, CaseIterable {
    case paragraphs, appendices, readings

    var word: WordKey {
      switch self {
      case .paragraphs: .lawPartParagraphs
      case .appendices: .lawPartAppendices
      case .readings: .lawPartReadings
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

  init(_ view: DeskView) {
    shownLanguage = view.words.language
    entries = LawEntryLine.all(view)
    tabStrip = Tabs(
      Part.allCases.map { Tabs.Tab(id: $0.rawValue, title: view.words($0.word)) })
    showRows(view)
  }

  var place: Place { .law }

  func heading(_ view: DeskView) -> String { view.words(.lawTitle) }

  func tabs(_ view: DeskView) -> Tabs? { typed.isEmpty ? tabStrip : nil }

  func topic(_ view: DeskView) -> WhyTopic { .place(title: .lawTitle, text: .whyLaw) }

  private var typed: String { field.text.split(separator: " ").joined(separator: " ") }

  mutating func fit(_ area: Rect, _ view: DeskView) {
    if view.words.language != shownLanguage {
      shownLanguage = view.words.language
      entries = LawEntryLine.all(view)
      keys = []
      tabStrip.show(
        Part.allCases.map { Tabs.Tab(id: $0.rawValue, title: view.words($0.word)) })
      showRows(view)
    }
    table.fit(area.inset(top: 2))
  }

  mutating func update(_ event: DeskEvent, _ view: DeskView) -> [Effect] {
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
      showRows(view)
      if let first = table.rows.first { table.moveCursor(to: first.id) }
      return []
    case .input(let input): return handle(input, view)
    default: return []
    }
  }

  private mutating func handle(_ input: Event, _ view: DeskView) -> [Effect] {
    let before = typed
    switch field.handle(input) {
    case .changed:
      guard typed != before else { return [] }
      showRows(view)
      if let first = table.rows.first { table.moveCursor(to: first.id) }
    case .refused(let refusal): return [.say(view.words.sentence(for: refusal), .warning)]
    case .moved: break
    case .ignored: _ = table.handle(input)
    }
    return []
  }

  private mutating func showRows(_ view: DeskView) {
    let words = view.words
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
    for reading in [typed] + Layout.inOtherLayout(typed) {
      let parts = SearchKey.forgiving(reading).split(separator: " ")
      let hits = entries.indices.filter { index in parts.allSatisfy { keys[index].contains($0) } }
      if hits.isEmpty { continue }
      let exact = hits.filter { entries[$0].isNamed(reading) }
      return (exact + hits.filter { !exact.contains($0) }).map { entries[$0] }
    }
    return []
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ view: DeskView) {
    let (top, rest) = area.splitTop(2)
    let line = Rect(column: top.column + 1, row: top.row, width: top.width - 2, height: 1)
    let start = canvas.write(
      view.words(.lawSearch), column: line.column, row: line.row, style: Style(.accent),
      clip: line)
    table.draw(on: &canvas, in: rest, focused: true, signs: view.signs)
    field.draw(
      on: &canvas, in: line.inset(left: start + 1 - line.column), focused: true,
      signs: view.signs)
  }
}
