import Screen

extension GridForm {
  /// Draws a line per field: marker, label, a sign (`*` an answer is required and missing, `!`
  /// something is wrong), the answer, its note and, while nothing is answered and the form has the focus,
  /// its hint. Hints stand on every such line, so that a step to the next one paints little. Below stand the focused
  /// field's error or reason and a hint that found no room.
  public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, signs: Signs) {
    guard !area.isEmpty, !fields.isEmpty else { return }
    let footerHeight = Self.footerHeight(in: area)
    let (rows, footer) = area.splitTop(area.height - footerHeight)
    let tops = tops
    let count = fields.count + (button == nil ? 0 : 1)
    let first = firstShown(height: rows.height)
    let last =
      (0..<count).first { $0 > first && tops[$0] + lines(of: $0) - tops[first] > rows.height }
      ?? count
    let labels = labelWidth(in: area)
    var footerLines: [(text: String, style: Style)] = []
    for index in first..<last {
      let line = Rect(
        column: rows.column, row: rows.row + tops[index] - tops[first], width: rows.width,
        height: min(lines(of: index), rows.height))
      guard fields.indices.contains(index) else {
        drawButton(on: &canvas, in: line, focused: focused, signs: signs)
        continue
      }
      let hasFocus = focused && fields[index].id == focus
      let showsHint = drawLine(
        fields[index], on: &canvas, in: line, labelWidth: labels, focused: hasFocus,
        withHint: focused, signs: signs)
      guard hasFocus else { continue }
      footerLines = footerText(
        fields[index], withHint: !showsHint, width: footer.width - Gutter.width - 1, signs: signs)
    }
    for (offset, line) in footerLines.prefix(footer.height).enumerated() {
      canvas.write(
        line.text, column: footer.column + Gutter.width, row: footer.row + offset,
        style: line.style, clip: footer)
    }
    canvas.drawMore(
      above: first > 0, below: last < count, in: rows, signs: signs)
  }

  private func drawButton(on canvas: inout Canvas, in line: Rect, focused: Bool, signs: Signs) {
    let isFocused = focused && isOnButton
    let column = line.column + Gutter.width
    if isFocused {
      canvas.write(
        String(signs.marker), column: line.column + Gutter.markerColumn, row: line.row, clip: line)
      canvas.cursor = Position(column: min(column + 1, line.endColumn - 1), row: line.row)
    }
    canvas.write(
      Columns.cut("[\(button ?? "")]", to: line.endColumn - column, mark: signs.ellipsis),
      column: column, row: line.row, style: isFocused ? Style(.accent, bold: true) : .normal,
      clip: line)
  }

  /// Rows of all fields together.
  var height: Int { fields.reduce(0) { $0 + $1.control.rows } }

  /// Rows of a field, or of the button behind them.
  private func lines(of index: Int) -> Int {
    fields.indices.contains(index) ? fields[index].control.rows : 1
  }

  /// Where each field begins, and the button.
  private var tops: [Int] {
    var top = 0
    return (0...fields.count).map { index in
      defer { top += lines(of: index) }
      return top
    }
  }

  /// The first field that is shown: the focused one is seen whole.
  private func firstShown(height: Int) -> Int {
    let (tops, focused) = (tops, focusIndex ?? 0)
    let end = tops[focused] + lines(of: focused) - 1
    let count = self.height + (button == nil ? 0 : 1)
    let row = Paging.first(cursor: end, count: count, height: height)
    return min(focused, tops.firstIndex { $0 >= row } ?? focused)
  }

  /// Columns an answer has.
  func answerWidth(in area: Rect) -> Int {
    max(0, area.width - Gutter.width - labelWidth(in: area) - 4)
  }

  /// Lines below the fields for an error and a hint.
  static let mostFooterRows = 2

  static func footerHeight(in area: Rect) -> Int {
    area.height >= 8 ? mostFooterRows : (area.height >= 3 ? 1 : 0)
  }

  private func labelWidth(in area: Rect) -> Int {
    let widest = fields.reduce(0) { max($0, Columns.of($1.label)) }
    return min(widest, max(8, area.width * 2 / 5))
  }

  /// - Returns: whether the field's hint or reason found room, or there is none.
  private func drawLine(
    _ field: FormField, on canvas: inout Canvas, in line: Rect, labelWidth: Int, focused: Bool,
    withHint: Bool, signs: Signs
  ) -> Bool {
    if focused {
      // No colour of its own: switching it on and off would be a third of what a step costs.
      canvas.write(
        String(signs.marker), column: line.column + Gutter.markerColumn, row: line.row, clip: line)
    }
    let labelColumn = line.column + Gutter.width
    canvas.write(
      Columns.cut(field.label, to: labelWidth, mark: signs.ellipsis), column: labelColumn,
      row: line.row, style: Style(.muted), clip: line)
    let signColumn = labelColumn + labelWidth + 1
    if field.error != nil {
      canvas.write(
        String(signs.warning), column: signColumn, row: line.row, style: Style(.alarm, bold: true),
        clip: line)
    } else if field.isRequired, field.control.value.isEmpty, field.disabledReason == nil {
      canvas.write(
        String(signs.required), column: signColumn, row: line.row, style: Style(.warning),
        clip: line)
    }
    let valueColumn = signColumn + 2
    let room = Rect(
      column: valueColumn, row: line.row, width: line.endColumn - 1 - valueColumn,
      height: line.height)
    if focused, line.height > 1, let used = field.control.used {
      canvas.write(
        used, column: labelColumn, row: line.row + 1, style: Style(.muted), clip: line)
    }
    guard !room.isEmpty else { return false }
    if let reason = field.disabledReason {
      return drawDisabled(
        field, reason: reason, on: &canvas, in: room, focused: focused, signs: signs)
    }
    return drawAnswer(
      field, on: &canvas, in: room, focused: focused, withHint: withHint, signs: signs)
  }

  private func drawAnswer(
    _ field: FormField, on canvas: inout Canvas, in room: Rect, focused: Bool, withHint: Bool,
    signs: Signs
  ) -> Bool {
    let columns = field.control.columns(width: room.width)
    var answer = room
    var taken = columns
    // What is said of an answer goes before what might be written.
    if !field.note.isEmpty {
      let noteWidth = Columns.of(field.note)
      let usual = max(columns + 1, Self.noteOffset)
      let noteColumn = usual + noteWidth <= room.width ? usual : columns + 1
      let noteRoom = room.width - noteColumn
      if noteRoom >= min(noteWidth, Self.leastNote) {
        canvas.write(
          Columns.cut(field.note, to: noteRoom, mark: signs.ellipsis),
          column: room.column + noteColumn, row: room.row, style: Style(.muted), clip: room)
        answer.width = noteColumn - 1
        taken = noteColumn + min(noteWidth, noteRoom)
      }
    }
    let hintWidth = Columns.of(field.hint)
    let wantsHint = withHint && field.wantsHint
    let showsHint = wantsHint && room.height == 1 && taken + 2 + hintWidth <= room.width
    if showsHint {
      canvas.write(
        field.hint, column: room.endColumn - hintWidth, row: room.row, style: Style(.muted),
        clip: room)
      answer.width = min(answer.width, room.width - hintWidth - 2)
    }
    field.control.draw(on: &canvas, in: answer, focused: focused, signs: signs)
    return showsHint || !wantsHint
  }

  /// - Returns: whether the reason could be said whole.
  private func drawDisabled(
    _ field: FormField, reason: String, on canvas: inout Canvas, in room: Rect, focused: Bool,
    signs: Signs
  ) -> Bool {
    let answer: String
    if case .choice(let choice) = field.control {
      answer = choice.chosen == nil ? "" : choice.label
    } else if case .date(let date) = field.control {
      answer = date.text
    } else {
      answer = field.control.value
    }
    let text = answer.isEmpty ? "(\(reason))" : "\(answer)  (\(reason))"
    canvas.write(
      Columns.cut(text, to: room.width, mark: signs.ellipsis), column: room.column, row: room.row,
      style: Style(.muted), clip: room)
    if focused { canvas.cursor = Position(column: room.column, row: room.row) }
    return Columns.of(text) <= room.width
  }

  private func footerText(
    _ field: FormField, withHint: Bool, width: Int, signs: Signs
  ) -> [(text: String, style: Style)] {
    var lines: [(text: String, style: Style)] = []
    if let error = field.error {
      lines += Columns.wrapped("\(signs.warning) \(error)", to: width).map { ($0, Style(.alarm)) }
    }
    if withHint {
      let hint = field.disabledReason ?? (field.wantsHint ? field.hint : "")
      lines += Columns.wrapped(hint, to: width).map { ($0, Style(.muted)) }
    }
    return lines
  }

  /// Notes stand under one another behind a date or a number, and right behind longer answers.
  private static let noteOffset = 15

  /// The fewest columns of a note that say anything.
  private static let leastNote = 6
}

extension FormField {
  /// A hint says what to write; where something stands it has nothing to say.
  fileprivate var wantsHint: Bool { !hint.isEmpty && control.value.isEmpty }
}

extension Canvas {
  /// Signs in the area's last column that rows go on above or below.
  mutating func drawMore(above: Bool, below: Bool, in area: Rect, signs: Signs) {
    let column = area.endColumn - 1
    if above {
      write(
        String(signs.moreAbove), column: column, row: area.row, style: Style(.muted), clip: area)
    }
    if below {
      write(
        String(signs.moreBelow), column: column, row: area.endRow - 1, style: Style(.muted),
        clip: area)
    }
  }
}
