import Screen

/// A field to search with, over the rows that are found. What the field does not take goes to the
/// table, so that letters search and arrows walk without a key between them; the terminal's cursor
/// stays in the field. What is found by which words is the caller's to say.
public struct SearchList: Hashable, Sendable {
  /// How the field, a note about it and the table stand under one another.
  public enum Arrangement: Hashable, Sendable {
    /// Field, note, table. The note keeps the margins of the field.
    case close
    /// Field, note, a blank line, table.
    case spaced
    /// The note as a question, the field it is answered in, a blank line, table.
    case asking

    fileprivate var rowsAbove: Int { self == .close ? 2 : 3 }
  }

  public enum Outcome: Hashable, Sendable {
    case ignored
    /// A cursor moved, in the field or in the table.
    case moved
    /// Other words are searched for.
    case typed
    /// The text changed by blanks alone: the same words are searched for.
    case blanks
    /// The field does not take what was typed.
    case refused(Refusal)
    /// Enter on a row, by its id.
    case opened(String)
  }

  public var table = Table(columns: [], emptyText: "")
  private var field: TextField
  private let arrangement: Arrangement

  /// - Parameter maximumLength: the most letters that are searched for.
  public init(_ arrangement: Arrangement, maximumLength: Int) {
    self.arrangement = arrangement
    field = TextField(maximumLength: maximumLength)
  }

  /// What stands in the field.
  public var text: String { field.text }

  /// The words that are searched for, one blank between them and none around.
  public var typed: String { text.split(separator: " ").joined(separator: " ") }

  /// Puts another text into the field; what was there before can be undone.
  public mutating func setText(_ text: String) { field.setText(text) }

  /// Searches for nothing, as before the first key.
  public mutating func clear() { field = TextField(maximumLength: field.maximumLength) }

  /// Moves the cursor to the first row, where other words or other lines begin.
  public mutating func moveToFirst() {
    if let first = table.rows.first { table.moveCursor(to: first.id) }
  }

  /// Tells the table its page.
  ///
  /// - Parameter area: where the whole is drawn.
  public mutating func fit(_ area: Rect) { table.fit(area.inset(top: arrangement.rowsAbove)) }

  /// Takes a key or a paste.
  public mutating func handle(_ event: Event) -> Outcome {
    let before = typed
    switch field.handle(event) {
    case .changed: return typed == before ? .blanks : .typed
    case .moved: return .moved
    case .refused(let refusal): return .refused(refusal)
    case .ignored: break
    }
    switch table.handle(event) {
    case .ignored: return .ignored
    case .moved: return .moved
    case .open(let id): return .opened(id)
    }
  }

  /// - Parameters:
  ///   - label: stands before the field.
  ///   - note: what can be searched for, or which lines are shown.
  public func draw(
    on canvas: inout Canvas, in area: Rect, label: String, note: String = "", focused: Bool,
    signs: Signs
  ) {
    let (above, below) = area.splitTop(arrangement.rowsAbove)
    let first = Rect(column: above.column + 1, row: above.row, width: above.width - 2, height: 1)
    var second = first
    second.row += 1
    let (line, noteLine) = arrangement == .asking ? (second, first) : (first, second)
    let start = canvas.write(
      label, column: line.column, row: line.row, style: Style(.accent), clip: line)
    canvas.write(
      note, column: noteLine.column, row: noteLine.row, style: Style(.muted),
      clip: arrangement == .close ? noteLine : above)
    table.draw(on: &canvas, in: below, focused: focused, signs: signs)
    // Last: the cursor is to stand in the field.
    field.draw(
      on: &canvas, in: line.inset(left: start + 1 - line.column), focused: focused, signs: signs)
  }
}
