import Screen

/// Labelled texts under one another, each in as many lines as it needs, with a cursor on the whole of
/// one. What a card tells line by line is asked about line by line.
public struct FactSheet: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public let id: String
    public var label: String
    public var text: String

    public init(id: String, label: String, text: String) {
      self.id = id
      self.label = label
      self.text = text
    }
  }

  public enum Outcome: Hashable, Sendable {
    case ignored
    case moved
  }

  public private(set) var rows: [Row]
  /// The focused row's place; 0 in an empty sheet.
  public private(set) var cursorIndex = 0
  private var area = Rect(column: 0, row: 0, width: 80, height: 18)

  private static let gap = 2
  private static let margin = 2

  public init(rows: [Row] = []) {
    self.rows = rows
  }

  public var cursor: String? { rows.indices.contains(cursorIndex) ? rows[cursorIndex].id : nil }

  /// Shows other rows; the cursor stays on its row, or else on the place where it was.
  public mutating func show(_ rows: [Row]) {
    let id = cursor
    self.rows = rows
    cursorIndex = rows.firstIndex { $0.id == id } ?? max(0, min(cursorIndex, rows.count - 1))
  }

  /// Tells the sheet where it is drawn, for PgUp and PgDn.
  public mutating func fit(_ area: Rect) {
    self.area = area
  }

  public mutating func handle(_ event: Event) -> Outcome {
    guard case .key(let key) = event, !rows.isEmpty else { return .ignored }
    let page = pages().first { $0.contains(cursorIndex) } ?? 0..<rows.count
    switch key {
    case .up: return go(to: cursorIndex - 1)
    case .down: return go(to: cursorIndex + 1)
    case .pageUp: return go(to: max(0, page.lowerBound - 1))
    case .pageDown: return go(to: min(rows.count - 1, page.upperBound))
    case .home: return go(to: 0)
    case .end: return go(to: rows.count - 1)
    default: return .ignored
    }
  }

  private mutating func go(to index: Int) -> Outcome {
    guard rows.indices.contains(index), index != cursorIndex else { return .ignored }
    cursorIndex = index
    return .moved
  }

  // MARK: Drawing

  /// The labels' column, no wider than a third of the line.
  private var labelWidth: Int {
    min(area.width / 3, rows.reduce(0) { max($0, Columns.of($1.label)) })
  }

  private var textWidth: Int {
    max(1, area.width - Gutter.width - labelWidth - Self.gap - Self.margin)
  }

  private func lines(of row: Row) -> [String] { Columns.wrapped(row.text, to: textWidth) }

  /// Rows that stand together; which of them are shown follows from the cursor alone, so that a move
  /// within them changes two cells.
  private func pages() -> [Range<Int>] {
    var pages: [Range<Int>] = []
    var start = 0
    var height = 0
    for index in rows.indices {
      let more = lines(of: rows[index]).count
      if height > 0, height + more > area.height {
        pages.append(start..<index)
        start = index
        height = 0
      }
      height += more
    }
    return start < rows.count ? pages + [start..<rows.count] : pages
  }

  public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, signs: Signs) {
    var sheet = self
    sheet.fit(area)
    sheet.draw(on: &canvas, focused: focused, signs: signs)
  }

  private func draw(on canvas: inout Canvas, focused: Bool, signs: Signs) {
    guard !area.isEmpty, let page = pages().first(where: { $0.contains(cursorIndex) }) else {
      return
    }
    let labelColumn = area.column + Gutter.width
    let textColumn = labelColumn + labelWidth + Self.gap
    var line = area.row
    for index in page {
      let row = rows[index]
      canvas.write(
        Columns.cut(row.label, to: labelWidth, mark: signs.ellipsis), column: labelColumn,
        row: line, style: Style(.muted), clip: area)
      if focused, index == cursorIndex {
        let place = area.column + Gutter.markerColumn
        canvas.write(
          String(signs.marker), column: place, row: line, style: Style(.accent), clip: area)
        canvas.cursor = Position(column: place, row: line)
      }
      for text in lines(of: row) {
        canvas.write(text, column: textColumn, row: line, clip: area)
        line += 1
      }
    }
    canvas.drawMore(
      above: page.lowerBound > 0, below: page.upperBound < rows.count, in: area, signs: signs)
  }
}
