import Screen

/// A few labelled fields in a box over the screen. Whether the answers can be taken is the caller's
/// to say; Esc gives the answers too, so that nothing typed is lost by going back.
public struct FormDialog: Hashable, Sendable {
  public enum Outcome: Hashable, Sendable {
    case ignored
    case changed
    case refused(Refusal)
    /// Enter on the button, F11, Ctrl+G, or Esc.
    case finished
  }

  public var title: String
  public var text: String
  /// Which keys do what, on the last line.
  public var keysText: String
  public var grid: GridForm
  private let began: [String: String]

  /// - Parameter button: what the last line says, which saves or goes on.
  public init(
    title: String, text: String, keysText: String, fields: [FormField], button: String
  ) {
    self.title = title
    self.text = text
    self.keysText = keysText
    grid = GridForm(fields: fields)
    grid.button = button
    began = grid.values
  }

  /// Whether it says what it said before anybody typed in it.
  public var isUntouched: Bool { grid.values == began }

  public mutating func handle(_ event: Event) -> Outcome {
    if [.key(.escape), .key(.function(11)), .key(.control("g"))].contains(event) {
      return .finished
    }
    switch grid.handle(event) {
    case .finished: return .finished
    case .refused(_, let refusal): return .refused(refusal)
    case .ignored: return .ignored
    case .caretMoved, .valueChanged, .focusMoved: return .changed
    }
  }

  public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, signs: Signs) {
    let rows = grid.height + 1 + GridForm.mostFooterRows
    let width = DialogBox.innerWidth(in: area, atLeast: DialogBox.mostWidth)
    let keys = Columns.wrapped(keysText, to: width)
    let box = DialogBox(
      title: title, text: text, footerRows: rows + keys.count, width: width, in: area)
    let (form, below) = box.draw(on: &canvas, signs: signs).splitTop(rows)
    grid.draw(on: &canvas, in: form, focused: focused, signs: signs)
    for (offset, line) in keys.enumerated() {
      canvas.write(
        line, column: below.column, row: below.row + offset, style: Style(.muted), clip: below)
    }
  }
}
