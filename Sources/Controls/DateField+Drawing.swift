import Screen

extension DateField {
  /// Columns the date and the cursor behind it take, or the placeholder.
  public var columns: Int { face.columns }

  /// Draws the date on the area's first row.
  public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, signs: Signs) {
    face.draw(on: &canvas, in: area, focused: focused, signs: signs)
    guard focused, !area.isEmpty else { return }
    canvas.cursor = Position(
      column: area.column + min(caret, area.width - 1), row: area.row)
  }

  private var face: TextField { TextField(text, placeholder: placeholder) }
}
