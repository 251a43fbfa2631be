import Screen

extension Dialog {
  /// One row of what answers a dialog: of a button, or blank between two groups.
  private struct Row {
    var button: Int?
    var text = ""
    var isFirst = false
    var isLast = false
  }

  /// Columns before each line of a list: its number and a blank.
  private var numberWidth: Int { isList ? 2 : 0 }

  /// Draws a box in the middle of the area over what is there. Buttons stand in a row, or under
  /// one another where a row is too narrow.
  public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, signs: Signs) {
    let widest = buttons.reduce(0) { max($0, Columns.of($1.text) + 2) } + numberWidth
    let width = DialogBox.innerWidth(in: area, atLeast: isList ? widest : rowWidth)
    let textRows = text.isEmpty ? 0 : Columns.wrapped(text, to: width).count + 1
    let spaced = rows(width: width, spaced: true)
    let fits = textRows + spaced.count + 2 <= area.height
    let rows = fits ? spaced : rows(width: width, spaced: false)
    let box = DialogBox(
      title: title, text: text,
      footerRows: isRow(width: width) ? buttonRows(width: width) : rows.count, width: width,
      in: area)
    let place = box.draw(on: &canvas, signs: signs)
    // With nothing to choose the cursor stands at what is said.
    if focused, buttons.isEmpty {
      canvas.cursor = Position(column: place.column, row: max(area.row, place.row - 1))
    }
    if isRow(width: place.width) {
      drawRow(on: &canvas, in: place, focused: focused, signs: signs)
    } else {
      draw(rows, on: &canvas, in: place, focused: focused, signs: signs)
    }
    drawTyped(on: &canvas, below: place, signs: signs)
  }

  private func drawTyped(on canvas: inout Canvas, below place: Rect, signs: Signs) {
    guard !typeAhead.typed.isEmpty else { return }
    let shown = Columns.cut(typeAhead.typed, to: place.width / 2, mark: signs.ellipsis)
    canvas.write(
      index == nil ? " \(shown)? " : " \(shown) ", column: place.column, row: place.endRow,
      style: Style(index == nil ? .warning : .muted))
  }

  private var rowWidth: Int {
    buttons.reduce(max(0, 2 * (buttons.count - 1))) { $0 + Columns.of($1.text) + 2 }
  }

  private func isRow(width: Int) -> Bool { !isList && rowWidth <= width }

  /// How many rows the buttons take on lines of the given width.
  func buttonRows(width: Int) -> Int {
    buttons.isEmpty ? 0 : isRow(width: width) ? 1 : rows(width: width, spaced: false).count
  }

  /// A reason is never cut: a line too long goes on below itself.
  private func rows(width: Int, spaced: Bool) -> [Row] {
    buttons.enumerated().flatMap { index, button in
      let lines = Columns.wrapped(button.text, to: max(1, width - numberWidth - 2))
      let blank = spaced && button.beginsGroup && index > 0 ? [Row()] : []
      return blank
        + (lines.isEmpty ? [""] : lines).enumerated().map { offset, line in
          Row(
            button: index, text: line, isFirst: offset == 0, isLast: offset >= lines.count - 1)
        }
    }
  }

  func drawButtons(on canvas: inout Canvas, in place: Rect, focused: Bool, signs: Signs) {
    if isRow(width: place.width) {
      drawRow(on: &canvas, in: place, focused: focused, signs: signs)
    } else {
      draw(
        rows(width: place.width, spaced: false), on: &canvas, in: place, focused: focused,
        signs: signs)
    }
  }

  private func style(of index: Int) -> Style {
    buttons[index].reason != nil
      ? Style(.muted) : index == self.index ? Style(.accent, bold: true) : .normal
  }

  private func drawRow(on canvas: inout Canvas, in place: Rect, focused: Bool, signs: Signs) {
    if focused, index == nil, !buttons.isEmpty {
      canvas.cursor = Position(column: place.column, row: place.row)
    }
    var column = place.column
    for (offset, button) in buttons.enumerated() {
      let isChosen = offset == index
      if isChosen, focused, place.contains(Position(column: column + 1, row: place.row)) {
        canvas.cursor = Position(column: column + 1, row: place.row)
      }
      let label = Columns.cut(button.text, to: place.width - 2, mark: signs.ellipsis)
      column =
        canvas.write(
          isChosen ? "[\(label)]" : " \(label) ", column: column, row: place.row,
          style: style(of: offset), clip: place) + 2
    }
  }

  /// Lines under one another, as many as there is room for: the rest is come to by walking on.
  private func draw(
    _ rows: [Row], on canvas: inout Canvas, in place: Rect, focused: Bool, signs: Signs
  ) {
    let cursor = rows.firstIndex { $0.button == index && $0.button != nil } ?? 0
    let first = Paging.first(cursor: cursor, count: rows.count, height: place.height)
    canvas.drawMore(
      above: first > 0, below: first + place.height < rows.count, in: place, signs: signs)
    if focused, index == nil, !buttons.isEmpty {
      canvas.cursor = Position(column: place.column + numberWidth, row: place.row)
    }
    for (offset, line) in rows.dropFirst(first).prefix(max(0, place.height)).enumerated() {
      guard let button = line.button else { continue }
      let row = place.row + offset
      if isList, line.isFirst, button < Self.mostNumbers {
        canvas.write(
          String(button + 1), column: place.column, row: row, style: Style(.muted), clip: place)
      }
      let column = place.column + numberWidth
      let isChosen = button == index
      if isChosen, line.isFirst, focused, place.contains(Position(column: column + 1, row: row)) {
        canvas.cursor = Position(column: column + 1, row: row)
      }
      canvas.write(
        (isChosen && line.isFirst ? "[" : " ") + line.text + (isChosen && line.isLast ? "]" : ""),
        column: column, row: row, style: style(of: button), clip: place)
    }
  }
}
