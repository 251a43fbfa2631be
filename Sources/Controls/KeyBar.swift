import Screen

/// The bottom line: `1Неге 2Жаңа іс … 10Шығу`. A key that does nothing now has its word in
/// brackets, a key that never does anything has no word.
public struct KeyBar: Hashable, Sendable {
  public struct Item: Hashable, Sendable {
    /// The number of the function key.
    public let number: Int
    public var label: String
    public var isEnabled: Bool

    public init(number: Int, label: String, isEnabled: Bool = true) {
      self.number = number
      self.label = label
      self.isEnabled = isEnabled
    }

    var word: String { label.isEmpty || isEnabled ? label : "(\(label))" }
  }

  public var items: [Item]
  /// While a question lies over the screen no key of the bar does anything: it is dimmed whole, each
  /// word as it always stands there.
  public var isDimmed: Bool

  public init(_ items: [Item], isDimmed: Bool = false) {
    self.items = items
    self.isDimmed = isDimmed
  }

  private func word(_ item: Item) -> String { isDimmed ? item.label : item.word }

  /// Draws the bar on the area's first row.
  public func draw(on canvas: inout Canvas, in area: Rect, signs: Signs) {
    guard !area.isEmpty else { return }
    let line = area.splitTop(1).top
    let style = Style(isDimmed ? .muted : .bar)
    canvas.fill(line, style: style)
    let widths = widths(in: line.width)
    var column = line.column
    for (item, width) in zip(items, widths) {
      let number = String(item.number)
      let next = canvas.write(
        number, column: column, row: line.row, style: isDimmed ? style : Style(.barKey),
        clip: line)
      let room = min(width - Columns.of(number) - 1, line.endColumn - next)
      canvas.write(
        Columns.cut(word(item), to: room, mark: signs.ellipsis), column: next, row: line.row,
        style: style, clip: line)
      column += width
    }
  }

  /// Columns of each key, its number and the blank behind it included. Equal shares while every
  /// word fits one; else as much as each word needs; else the longest words give way.
  private func widths(in width: Int) -> [Int] {
    guard !items.isEmpty else { return [] }
    let needs = items.map { Columns.of(String($0.number)) + Columns.of(word($0)) + 1 }
    let share = width / items.count
    if needs.allSatisfy({ $0 <= share }) { return needs.map { _ in share } }
    var widths = needs
    let over = needs.reduce(0, +) - (width + 1)
    if over <= 0 {
      let spare = -over
      return needs.enumerated().map { index, need in
        need + spare / items.count + (index < spare % items.count ? 1 : 0)
      }
    }
    for _ in 0..<over {
      guard let longest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[longest] > 4
      else { break }
      widths[longest] -= 1
    }
    return widths
  }
}
