import KazakhText

/// One cell of a canvas: a grapheme and its style. The cell right of a wide grapheme is a
/// continuation and holds no text of its own.
public struct Cell: Hashable, Sendable {
  public var character: Character
  public var style: Style
  public var isContinuation: Bool

  public init(_ character: Character = " ", style: Style = .normal, isContinuation: Bool = false) {
    self.character = character
    self.style = style
    self.isContinuation = isContinuation
  }
}

/// The picture of one frame. The only thing a screen draws on; a terminal shows it, a test compares
/// its text.
public struct Canvas: Hashable, Sendable {
  public let size: Size
  /// Where the hardware cursor stands: at the focus, so that screen readers follow it. `nil` hides it.
  public var cursor: Position?
  private var cells: [Cell]

  public init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: Cell(), count: self.size.columns * self.size.rows)
  }

  public var bounds: Rect { Rect(size) }

  /// The cell at a place; a blank one outside the canvas.
  public subscript(column: Int, row: Int) -> Cell {
    guard bounds.contains(Position(column: column, row: row)) else { return Cell() }
    return cells[row * size.columns + column]
  }

  /// Writes one line of text, cleaned for display, cut at the clip's edges. A wide grapheme is
  /// never cut in half: where only half of it would show, a blank stands. A mark without a letter
  /// joins the grapheme written before it.
  ///
  /// - Returns: the column after the last one written or passed over.
  @discardableResult
  public mutating func write(
    _ text: String, column: Int, row: Int, style: Style = .normal, clip: Rect? = nil
  ) -> Int {
    let area = (clip ?? bounds).intersection(bounds)
    guard row >= area.row, row < area.endRow else { return column }
    var at = column
    var last: Int?
    for character in Cleaning.forDisplay(text) {
      let width = Width.of(character)
      if width == 0 {
        if let last { join(character, to: last, row: row) }
        continue
      }
      if at >= area.endColumn { break }
      if at >= area.column, at + width <= area.endColumn {
        put(character, width: width, column: at, row: row, style: style)
        last = at
      } else {
        for edge in max(at, area.column)..<max(area.column, min(at + width, area.endColumn)) {
          put(" ", width: 1, column: edge, row: row, style: style)
        }
        last = nil
        if at + width > area.endColumn { return area.endColumn }
      }
      at += width
    }
    return at
  }

  /// Fills a rectangle with one character of width 1; one of another width counts as a blank.
  public mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .normal) {
    let area = rect.intersection(bounds)
    let character = Width.of(character) == 1 ? character : " "
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        put(character, width: 1, column: column, row: row, style: style)
      }
    }
  }

  private mutating func put(
    _ character: Character, width: Int, column: Int, row: Int, style: Style
  ) {
    let index = row * size.columns + column
    if cells[index].isContinuation, column > 0 { cells[index - 1].character = " " }
    let after = index + width
    if column + width < size.columns, cells[after].isContinuation {
      cells[after] = Cell(style: cells[after].style)
    }
    cells[index] = Cell(character, style: style)
    if width == 2 { cells[index + 1] = Cell(" ", style: style, isContinuation: true) }
  }

  /// Marks only: other characters without width would be commands to the terminal.
  private mutating func join(_ mark: Character, to column: Int, row: Int) {
    guard mark.unicodeScalars.allSatisfy(Self.isMark) else { return }
    let index = row * size.columns + column
    let joined = String(cells[index].character) + String(mark)
    if joined.count == 1, let character = joined.first { cells[index].character = character }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  /// The text of the frame, a line per row, without trailing blanks.
  public var lines: [String] {
    (0..<size.rows).map { row in
      var line = ""
      for column in 0..<size.columns where !self[column, row].isContinuation {
        line.append(self[column, row].character)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The whole frame as text, as golden files hold it.
  public var text: String { lines.joined(separator: "\n") + "\n" }
}
