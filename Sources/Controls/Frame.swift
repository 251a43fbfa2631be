import Screen

/// Where the parts of every screen stand: office line, heading with a rule below it, body, message,
/// key bar.
public struct Frame: Hashable, Sendable {
  /// The smallest terminal in which every screen can be used: 80×24 less what a terminal within a
  /// terminal takes for its own lines.
  public static let least = Size(columns: 80, rows: 22)

  /// The largest: what says it is larger is no window, and a picture of it would cost a machine's memory.
  public static let most = Size(columns: 1000, rows: 500)

  /// Office, clerk, counters, date and time.
  public let title: Rect
  /// What this screen is about, and its tabs.
  public let heading: Rect
  public let rule: Rect
  public let body: Rect
  public let message: Rect
  public let keyBar: Rect

  /// The parts of a terminal of this size; a message of several rows takes them from the body.
  public init(_ size: Size, messageRows: Int = 1) {
    let (title, belowTitle) = Rect(size).splitTop(1)
    let (heading, belowHeading) = belowTitle.splitTop(1)
    let (rule, rest) = belowHeading.splitTop(1)
    let (upper, keyBar) = rest.splitTop(rest.height - 1)
    let (body, message) = upper.splitTop(upper.height - max(1, messageRows))
    self.title = title
    self.heading = heading
    self.rule = rule
    self.body = body
    self.message = message
    self.keyBar = keyBar
  }

  /// Whether a terminal is smaller than any screen can be whole in.
  public static func isTooSmall(_ size: Size) -> Bool {
    size.columns < least.columns || size.rows < least.rows
  }

  public static func isTooLarge(_ size: Size) -> Bool {
    size.columns > most.columns || size.rows > most.rows
  }

  /// What is drawn of a terminal of this size.
  public static func drawn(of size: Size) -> Size {
    Size(columns: min(size.columns, most.columns), rows: min(size.rows, most.rows))
  }

  /// Says, instead of a screen, what is wrong with the terminal's size.
  public static func drawUnusable(_ sentence: String, on canvas: inout Canvas) {
    let area = canvas.bounds
    let lines = Columns.wrapped(sentence, to: area.width)
    let top = max(0, (area.height - lines.count) / 2)
    for (offset, line) in lines.enumerated() {
      let margin = max(0, (area.width - Columns.of(line)) / 2)
      canvas.write(line, column: margin, row: top + offset)
    }
    canvas.cursor = area.isEmpty ? nil : Position(column: 0, row: min(top, area.height - 1))
  }

  /// Draws the office line: a band with one text at each side. The right one is kept whole.
  public func drawTitle(_ left: String, right: String, on canvas: inout Canvas, signs: Signs) {
    canvas.fill(title, style: Style(.bar))
    drawSides(
      left, right: right, on: &canvas, in: title, style: Style(.bar, bold: true),
      rightStyle: Style(.bar), signs: signs)
  }

  /// Draws the heading and the rule below it. What stands at the right is kept whole.
  public func drawHeading(
    _ left: String, right: String = "", on canvas: inout Canvas, signs: Signs
  ) {
    drawSides(
      left, right: right, on: &canvas, in: heading, style: Style(.heading, bold: true),
      rightStyle: Style(.muted), signs: signs)
    drawRule(on: &canvas, signs: signs)
  }

  /// Draws the heading with the screen's tabs at its right, and the rule below them. The tabs have what the
  /// heading leaves, and half the line at least.
  public func drawHeading(
    _ text: String, tabs: Tabs, on canvas: inout Canvas, signs: Signs
  ) {
    let left = Columns.of(text) + 3
    let room = min(tabs.width, max(0, heading.width / 2, heading.width - left))
    let (side, strip) = heading.splitLeft(heading.width - room - 1)
    drawSides(
      text, right: "", on: &canvas, in: side, style: Style(.heading, bold: true),
      rightStyle: .normal, signs: signs)
    tabs.draw(
      on: &canvas, in: strip.inset(right: 1), focused: false, signs: signs, alignment: .right)
    drawRule(on: &canvas, signs: signs)
  }

  private func drawRule(on canvas: inout Canvas, signs: Signs) {
    canvas.fill(rule, with: signs.horizontal, style: Style(.muted))
  }

  private func drawSides(
    _ left: String, right: String, on canvas: inout Canvas, in line: Rect, style: Style,
    rightStyle: Style, signs: Signs
  ) {
    let inner = line.inset(left: 1, right: 1)
    let shownRight = Columns.cut(right, to: inner.width, mark: signs.ellipsis)
    let rightWidth = Columns.of(shownRight)
    let room = inner.width - rightWidth - (rightWidth > 0 ? 2 : 0)
    canvas.write(
      Columns.cut(left, to: room, mark: signs.ellipsis), column: inner.column, row: inner.row,
      style: style, clip: inner)
    canvas.write(
      shownRight, column: inner.endColumn - rightWidth, row: inner.row, style: rightStyle,
      clip: inner)
  }
}
