import Screen

/// A text over several lines: wrapped at blanks, walked through line by line. What is kept is one line.
extension TextField {
  /// How many letters stand before each line, on lines of so many columns. The last column is the
  /// cursor's, behind the last letter.
  func lineStarts(width: Int) -> [Int] {
    var starts = [0]
    var used = 0
    var behindBlank: (start: Int, used: Int)?
    for (index, letter) in letters.enumerated() {
      let columns = Columns.of(letter)
      if used + columns > width - 1, letter != " ", index > starts[starts.count - 1] {
        starts.append(behindBlank?.start ?? index)
        used -= behindBlank?.used ?? used
        behindBlank = nil
      }
      used += columns
      if letter == " " { behindBlank = (index + 1, used) }
    }
    return starts
  }

  private func columns(from start: Int, to end: Int) -> Int {
    letters[start..<max(start, end)].reduce(0) { $0 + Columns.of($1) }
  }

  /// The cursor goes up or down in its column.
  ///
  /// - Returns: false where there is no such line.
  mutating func moveLine(by step: Int, width: Int) -> Bool {
    let starts = lineStarts(width: width)
    let line = starts.lastIndex { $0 <= caret } ?? 0
    guard starts.indices.contains(line + step) else { return false }
    let wanted = columns(from: starts[line], to: caret)
    let start = starts[line + step]
    let end = line + step + 1 < starts.count ? starts[line + step + 1] - 1 : letters.count
    var place = start
    while place < end, columns(from: start, to: place + 1) <= wanted { place += 1 }
    return move(to: place) == .moved
  }

  /// Home and End go to the ends of the line; from there to those of the whole text.
  ///
  /// - Returns: false where the cursor stands there already.
  mutating func moveInLine(toEnd: Bool, width: Int) -> Bool {
    let starts = lineStarts(width: width)
    let line = starts.lastIndex { $0 <= caret } ?? 0
    let edge =
      toEnd ? (line + 1 < starts.count ? starts[line + 1] - 1 : letters.count) : starts[line]
    return move(to: caret == edge ? (toEnd ? letters.count : 0) : edge) == .moved
  }

  /// Takes a key that goes by lines.
  ///
  /// - Returns: whether the cursor moved; `nil` for every other event.
  mutating func moveByLines(_ event: Event, width: Int) -> Bool? {
    switch event {
    case .key(.up): moveLine(by: -1, width: width)
    case .key(.down): moveLine(by: 1, width: width)
    case .key(.home): moveInLine(toEnd: false, width: width)
    case .key(.end): moveInLine(toEnd: true, width: width)
    default: nil
    }
  }

  /// Draws the lines around the cursor that the area has room for.
  func drawLines(on canvas: inout Canvas, in area: Rect, focused: Bool, signs: Signs) {
    let starts = lineStarts(width: area.width)
    let line = starts.lastIndex { $0 <= caret } ?? 0
    let first = Paging.first(cursor: focused ? line : 0, count: starts.count, height: area.height)
    let last = min(starts.count, first + area.height)
    for shown in first..<last {
      let end = shown + 1 < starts.count ? starts[shown + 1] : letters.count
      canvas.write(
        String(letters[starts[shown]..<end]), column: area.column, row: area.row + shown - first,
        clip: area)
    }
    canvas.drawMore(above: first > 0, below: last < starts.count, in: area, signs: signs)
    if focused {
      canvas.cursor = Position(
        column: area.column + min(area.width - 1, columns(from: starts[line], to: caret)),
        row: area.row + line - first)
    }
  }

  /// How much of the room is used, of how much.
  var used: String { maximumLength.map { "\(letters.count)/\($0)" } ?? String(letters.count) }
}
