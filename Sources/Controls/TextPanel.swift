import Screen

/// A text to read: an explanation, or a paper as it will be printed.
public struct TextPanel: Hashable, Sendable {
  public enum Outcome: Hashable, Sendable {
    case ignored
    case scrolled
  }

  /// Whether lines are broken to the width, or kept as they are and looked at piece by piece.
  public enum Shape: Hashable, Sendable {
    case wrapped
    case asWritten
  }

  public let heading: String
  public let text: String
  public let shape: Shape
  private var top = 0
  private var left = 0
  private var view = Size(columns: 78, rows: 19)

  public init(heading: String, text: String, shape: Shape = .wrapped) {
    self.heading = heading
    self.text = text
    self.shape = shape
  }

  /// Tells the panel where it is drawn, so that it knows its last page.
  public mutating func fit(_ area: Rect) {
    let body = body(in: area)
    view = Size(columns: body.width, rows: body.height)
    top = min(top, lastTop(height: body.height, width: body.width))
    left = min(left, lastLeft(width: body.width))
  }

  /// Takes a key: the arrows by a line, the page keys and Space by a page.
  public mutating func handle(_ event: Event) -> Outcome {
    guard case .key(let key) = event else { return .ignored }
    let page = max(1, view.rows - 1)
    switch key {
    case .up: return scroll(to: top - 1)
    case .down: return scroll(to: top + 1)
    case .pageUp: return scroll(to: top - page)
    case .pageDown, .character(" "): return scroll(to: top + page)
    case .home: return scroll(to: 0)
    case .end: return scroll(to: .max)
    case .left: return pan(to: left - 8)
    case .right: return pan(to: left + 8)
    default: return .ignored
    }
  }

  private mutating func scroll(to row: Int) -> Outcome {
    let new = min(max(0, row), lastTop(height: view.rows, width: view.columns))
    guard new != top else { return .ignored }
    top = new
    return .scrolled
  }

  private mutating func pan(to column: Int) -> Outcome {
    let new = min(max(0, column), lastLeft(width: view.columns))
    guard new != left else { return .ignored }
    left = new
    return .scrolled
  }

  /// Rows the whole text takes in an area of the width.
  public func height(width: Int) -> Int {
    lines(width: max(1, width - 3)).count + (heading.isEmpty ? 0 : 2)
  }

  private func lines(width: Int) -> [String] {
    switch shape {
    case .wrapped: Columns.wrapped(text, to: width)
    case .asWritten: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private func lastTop(height: Int, width: Int) -> Int {
    max(0, lines(width: width).count - height)
  }

  private func lastLeft(width: Int) -> Int {
    guard shape == .asWritten else { return 0 }
    return max(0, (lines(width: width).map { Columns.of($0) }.max() ?? 0) - width)
  }

  private func body(in area: Rect) -> Rect {
    let top = heading.isEmpty ? 0 : area.height > 3 ? 2 : 1
    return area.inset(left: 1, top: top, right: 2)
  }

  /// Draws heading and text; the cursor stands on the first line shown, where a reader goes on.
  public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, signs: Signs) {
    guard !area.isEmpty else { return }
    canvas.write(
      Columns.cut(heading, to: area.width - 2, mark: signs.ellipsis), column: area.column + 1,
      row: area.row, style: Style(.heading, bold: true), clip: area)
    let body = body(in: area)
    guard !body.isEmpty else { return }
    let lines = lines(width: body.width)
    let first = min(top, max(0, lines.count - body.height))
    let last = min(lines.count, first + body.height)
    for (offset, line) in lines[first..<last].enumerated() {
      canvas.write(
        line, column: body.column - left, row: body.row + offset, clip: body)
    }
    var withMargin = body
    withMargin.width += 2
    canvas.drawMore(above: first > 0, below: last < lines.count, in: withMargin, signs: signs)
    if focused { canvas.cursor = Position(column: body.column, row: body.row) }
  }
}
