import KazakhText

/// A table as text: side by side where there is room, else a row after the other.
extension Paper.Table {
  /// Below this a column holds no word.
  private static let narrowest = 6
  private static let gap = 2

  func lines(columns width: Int) -> [String] {
    let widths = widths(in: width)
    guard let least = widths.min(), least >= Self.narrowest else { return stacked(width) }
    let rule = String(repeating: "-", count: width)
    let heads = side(columns.map(\.title), widths)
    return [rule] + heads + [rule] + rows.flatMap { side($0, widths) } + [rule]
  }

  /// A column is no wider than its longest cell; what that leaves goes to the others.
  private func widths(in width: Int) -> [Int] {
    var room = width - Self.gap * (columns.count - 1)
    var shares = columns.map(\.share).reduce(0, +)
    var widths = [Int?](repeating: nil, count: columns.count)
    let needed = columns.indices.map { place in
      ([columns[place].title] + rows.map { $0.indices.contains(place) ? $0[place] : "" })
        .map { max(Self.narrowest, Width.of(Cleaning.forDisplay($0))) }.max() ?? 0
    }
    var isSettled = false
    while !isSettled, shares > 0 {
      isSettled = true
      for place in columns.indices where widths[place] == nil {
        let share = columns[place].share
        guard needed[place] <= room * share / shares else { continue }
        widths[place] = needed[place]
        room -= needed[place]
        shares -= share
        isSettled = false
        break
      }
    }
    return columns.indices.map { widths[$0] ?? max(0, room * columns[$0].share / max(1, shares)) }
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
          Paper.Block.field(label: column.title, value: cell).lines(columns: width)
        } + [rule]
      }
  }
}
