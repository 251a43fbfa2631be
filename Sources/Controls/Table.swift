import Screen

/// Rows under titled columns, with a cursor that keeps to its row when the rows are replaced.
public struct Table: Hashable, Sendable {
  public struct Column: Hashable, Sendable {
    public enum Width: Hashable, Sendable {
      /// So many terminal columns; fewer where they are not needed and a flexible column would be cut.
      case fixed(Int)
      /// An equal share of what the fixed columns leave, but no less than the minimum.
      case flexible(minimum: Int)
    }

    public var title: String
    public var width: Width
    public var alignment: Alignment
    /// Left out where the table is narrower than this; 0 for never.
    public var leftOutBelow: Int

    public init(
      _ title: String, width: Width, alignment: Alignment = .left, leftOutBelow: Int = 0
    ) {
      self.title = title
      self.width = width
      self.alignment = alignment
      self.leftOutBelow = leftOutBelow
    }
  }

  public struct Row: Hashable, Sendable {
    public let id: String
    /// A text per column; missing ones are empty. A single text has the whole line.
    public var cells: [String]
    /// Tells nothing alone: a cell says the same in words.
    public var tone: Tone
    /// The one cell that has the tone, so that little is sent when it changes; `nil` for the whole row.
    public var tonedCell: Int?

    public init(id: String, cells: [String], tone: Tone = .normal) {
      self.id = id
      self.cells = cells
      self.tone = tone
    }
  }

  public enum Outcome: Hashable, Sendable {
    case ignored
    case moved(to: String)
    case open(String)
  }

  public var columns: [Column]
  /// What to do when there are no rows.
  public var emptyText: String
  /// Whether the last row leads on to the first and back, as in a menu.
  public let goesRound: Bool
  public private(set) var rows: [Row]
  /// The focused row's place; 0 in an empty table.
  public private(set) var cursorIndex = 0
  private var pageRows = 15
  private var bodyRows = 16
  private var typeAhead = TypeAhead()

  public init(
    columns: [Column], rows: [Row] = [], emptyText: String, goesRound: Bool = false
  ) {
    self.columns = columns
    self.rows = rows
    self.emptyText = emptyText
    self.goesRound = goesRound
  }

  /// The focused row's id; `nil` in an empty table.
  public var cursor: String? { rows.indices.contains(cursorIndex) ? rows[cursorIndex].id : nil }

  /// Shows other rows; the cursor stays on its row, or else on the place where it was.
  public mutating func show(_ rows: [Row]) {
    let id = cursor
    self.rows = rows
    cursorIndex =
      rows.firstIndex { $0.id == id } ?? max(0, min(cursorIndex, rows.count - 1))
  }

  /// Moves the cursor; an id that is not in the table changes nothing.
  public mutating func moveCursor(to id: String) {
    if let index = rows.firstIndex(where: { $0.id == id }) { cursorIndex = index }
  }

  /// Tells the table where it is drawn, for PgUp and PgDn.
  public mutating func fit(_ area: Rect) {
    pageRows = max(1, area.height - 2)
    bodyRows = max(0, area.height - 1)
  }

  /// The places of the rows that are on the screen, where it was last told to be drawn.
  public var visible: Range<Int> {
    let first = Paging.first(cursor: cursorIndex, count: rows.count, height: bodyRows)
    return first..<max(first, min(rows.count, first + bodyRows))
  }

  /// Takes a key; letters lead to the row that begins so.
  public mutating func handle(_ event: Event) -> Outcome {
    guard let id = cursor, case .key(let key) = event else { return .ignored }
    if case .character(let character) = key, character != " " {
      let texts = rows.map(\.cells)
      guard let index = typeAhead.type(character, texts: texts, current: cursorIndex) else {
        return .ignored
      }
      return go(to: index)
    }
    typeAhead.forget()
    switch key {
    case .up: return go(to: goesRound && cursorIndex == 0 ? rows.count - 1 : cursorIndex - 1)
    case .down: return go(to: goesRound && cursorIndex == rows.count - 1 ? 0 : cursorIndex + 1)
    case .pageUp: return go(to: max(0, cursorIndex - pageRows))
    case .pageDown: return go(to: min(rows.count - 1, cursorIndex + pageRows))
    case .home: return go(to: 0)
    case .end: return go(to: rows.count - 1)
    case .enter: return .open(id)
    default: return .ignored
    }
  }

  private mutating func go(to index: Int) -> Outcome {
    guard rows.indices.contains(index), index != cursorIndex else { return .ignored }
    cursorIndex = index
    return .moved(to: rows[index].id)
  }
}

extension Table {
  private static let gap = 2
  /// A blank and the sign that rows go on.
  private static let margin = 2

  /// A column's place in `columns`, and where on the line it is drawn.
  private struct Slot {
    var index: Int
    var column: Int
    var width: Int
  }

  /// Draws the titles and one page of rows, the focused one marked in the margin. A move of the
  /// cursor within a page changes the two marker cells and nothing else.
  public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, signs: Signs) {
    guard !area.isEmpty else { return }
    let (titles, body) = area.splitTop(1)
    let slots = slots(in: area)
    for slot in slots {
      let column = columns[slot.index]
      canvas.write(
        Columns.padded(
          column.title, to: slot.width, alignment: column.alignment, mark: signs.ellipsis),
        column: slot.column, row: titles.row, style: Style(.muted), clip: titles)
    }
    guard !rows.isEmpty else {
      drawEmpty(on: &canvas, in: body, focused: focused)
      return
    }
    let first = Paging.first(cursor: cursorIndex, count: rows.count, height: body.height)
    let last = min(rows.count, first + body.height)
    for index in first..<max(first, last) {
      let line = body.row + index - first
      draw(rows[index], in: slots, on: &canvas, at: line, clip: body, signs: signs)
      if focused, index == cursorIndex {
        let place = body.column + Gutter.markerColumn
        canvas.write(
          String(signs.marker), column: place, row: line, style: Style(.accent), clip: body)
        canvas.cursor = Position(column: min(place, body.endColumn - 1), row: line)
      }
    }
    canvas.drawMore(above: first > 0, below: last < rows.count, in: body, signs: signs)
  }

  private func draw(
    _ row: Row, in slots: [Slot], on canvas: inout Canvas, at line: Int, clip: Rect, signs: Signs
  ) {
    for slot in slots where slot.index < row.cells.count {
      let alignment = columns[slot.index].alignment
      let isAlone = row.cells.count == 1 && alignment == .left
      let width = isAlone ? clip.endColumn - Self.margin - slot.column : slot.width
      let isToned = row.tonedCell == nil || row.tonedCell == slot.index
      canvas.write(
        Columns.padded(
          row.cells[slot.index], to: width, alignment: alignment, mark: signs.ellipsis),
        column: slot.column, row: line, style: isToned ? Style(row.tone) : .normal, clip: clip)
    }
  }

  private func drawEmpty(on canvas: inout Canvas, in body: Rect, focused: Bool) {
    let text = body.inset(left: Gutter.width, top: body.height > 2 ? 1 : 0, right: 1)
    for (offset, line) in Columns.wrapped(emptyText, to: text.width).enumerated() {
      canvas.write(line, column: text.column, row: text.row + offset, clip: text)
    }
    if focused, !text.isEmpty {
      canvas.cursor = Position(column: text.column, row: text.row)
    }
  }

  /// The widest of a column's cells; a cell that has the whole line is none.
  private func needed(by index: Int) -> Int {
    rows.reduce(Self.estimate(columns[index].title)) { width, row in
      row.cells.count > 1 && row.cells.indices.contains(index)
        ? max(width, Self.estimate(row.cells[index])) : width
    }
  }

  /// No less than a text is wide, and found without measuring it, for all of a long list at every key.
  private static func estimate(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 1 : 2) }
  }

  /// The widths of the fixed columns: what a name lacks is taken where nothing stands.
  private func fixedWidths(_ shown: [Int], in width: Int) -> [Int: Int] {
    var widths: [Int: Int] = [:]
    var lacking = 0
    for index in shown {
      switch columns[index].width {
      case .fixed(let fixed): widths[index] = fixed
      case .flexible(let minimum): lacking += max(minimum, needed(by: index))
      }
    }
    lacking -= width - widths.values.reduce(0, +)
    guard lacking > 0 else { return widths }
    for index in shown.reversed() where lacking > 0 {
      guard let fixed = widths[index] else { continue }
      let spare = min(lacking, max(0, fixed - needed(by: index)))
      widths[index] = fixed - spare
      lacking -= spare
    }
    return widths
  }

  private func slots(in area: Rect) -> [Slot] {
    let shown = columns.indices.filter { columns[$0].leftOutBelow <= area.width }
    var free = area.width - Gutter.width - Self.margin - Self.gap * max(0, shown.count - 1)
    let fixed = fixedWidths(shown, in: free)
    var flexibleCount = shown.count - fixed.count
    free -= fixed.values.reduce(0, +)
    var column = area.column + Gutter.width
    var slots: [Slot] = []
    for index in shown {
      let width: Int
      switch columns[index].width {
      case .fixed(let most): width = fixed[index] ?? most
      case .flexible(let minimum):
        width = max(minimum, free / flexibleCount)
        free -= width
        flexibleCount -= 1
      }
      let kept = max(0, min(width, area.endColumn - Self.margin - column))
      slots.append(Slot(index: index, column: column, width: kept))
      column += kept + Self.gap
    }
    return slots
  }
}
