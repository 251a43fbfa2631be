import KazakhText

/// A table as text: side by side where there is room, else a row after the other.
extension Document.Table {
  private static let gap = 2

  func lines(columns width: Int) -> [String] {
    guard let widths = widths(in: width) else { return stacked(width) }
    let rule = String(repeating: "-", count: width)
    let heads = side(columns.map(\.title), widths)
    return [rule] + heads + [rule] + rows.flatMap { side($0, widths) } + [rule]
  }

  /// How many lines the last rows take, with what closes the table.
  func closingLines(columns width: Int, of count: Int) -> Int {
    guard let widths = widths(in: width) else {
      var last = self
      last.rows = rows.suffix(count)
      return last.stacked(width).count
    }
    return rows.suffix(count).reduce(1) { $0 + side($1, widths).count }
  }

  /// Each column has its longest word whole; what is left goes where cells are longer. `nil` where there
  /// is no room for the words.
  private func widths(in width: Int) -> [Int]? {
    let texts = columns.indices.map { place in
      ([columns[place].title] + rows.compactMap { $0.indices.contains(place) ? $0[place] : nil })
        .map(Cleaning.forDisplay)
    }
    let least = texts.map { column in
      column.flatMap { $0.split(separator: " ") }.map { Width.of($0) }.max() ?? 1
    }
    let wanted = texts.map { column in column.map { Width.of($0) }.max() ?? 1 }
    let room = width - Self.gap * (columns.count - 1) - least.reduce(0, +)
    guard room >= 0, !columns.isEmpty else { return nil }
    let missing = zip(wanted, least).map { max(0, $0 - $1) }
    let all = max(1, missing.reduce(0, +))
    return zip(least, missing).map { $0 + min($1, room * $1 / all) }
  }

  private func side(_ cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = widths.indices.map { place in
      Wrap.lines(
        Cleaning.forDisplay(cells.indices.contains(place) ? cells[place] : ""),
        width: widths[place])
    }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { row in
      widths.indices.map { place in
        let text = wrapped[place].indices.contains(row) ? wrapped[place][row] : ""
        return text + String(repeating: " ", count: max(0, widths[place] - Width.of(text)))
      }.joined(separator: String(repeating: " ", count: Self.gap))
    }
  }

  /// A roll has no room for columns: each row is a few labelled lines.
  private func stacked(_ width: Int) -> [String] {
    let rule = String(repeating: "-", count: width)
    return [rule]
      + rows.flatMap { cells in
        zip(columns, cells).filter { !$1.isEmpty }.flatMap { column, cell in
          Document.Block.field(label: column.title, value: cell).lines(columns: width)
        } + [rule]
      }
  }
}
