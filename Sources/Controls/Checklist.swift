import Screen

/// The papers asked for, with what was handed in. Whose state a row has is the caller's: the list
/// says which row is to be toggled and is shown the new rows.
public struct Checklist: Hashable, Sendable {
  public enum State: Hashable, Sendable {
    case missing, handedIn, waived
    /// Another paper stands in for this one.
    case replaced
    /// Not known yet whether it is needed.
    case open
    /// Handed in beyond the list; not counted.
    case extra
  }

  public struct Row: Hashable, Sendable {
    public let id: String
    /// The item as the standard numbers it, such as `5)`.
    public var item: String
    /// Short enough for one line.
    public var text: String
    /// The whole name, shown below the list for the focused row.
    public var fullText: String
    public var state: State
    /// Why it is asked for; follows the whole name.
    public var why: String
    /// A word at the right edge, such as where the paper is.
    public var tail: String

    public init(
      id: String, item: String, text: String, fullText: String? = nil, state: State,
      why: String = "", tail: String = ""
    ) {
      self.id = id
      self.item = item
      self.text = text
      self.fullText = fullText ?? text
      self.state = state
      self.why = why
      self.tail = tail
    }
  }

  public enum Outcome: Hashable, Sendable {
    case ignored
    case moved(to: String)
    /// Space: handed in, or not after all.
    case toggle(String)
    /// Enter: more about this paper.
    case open(String)
    /// Right or Left: the next or the last of what stands at the right edge.
    case turn(String, forward: Bool)
    /// Delete: this row is to go.
    case remove(String)
    /// Enter on the button.
    case pressed
  }

  public var title: String
  /// Whether the title tells how many papers are done; not where a tab beside it does.
  public var showsCount = true
  /// Stands above the rows whose need is not known yet.
  public var openTitle: String
  /// One sentence below the list on how things stand.
  public var summary: String
  /// What the line below the papers says, which goes on; `nil` for a list without one.
  public var button: String?
  /// The rows as shown: those known to be needed, then the open ones.
  public private(set) var rows: [Row]
  /// The focused row's id; empty only in an empty list.
  public private(set) var cursor: String
  private var pageRows = 10

  public init(title: String, openTitle: String = "", summary: String = "", rows: [Row]) {
    self.title = title
    self.openTitle = openTitle
    self.summary = summary
    self.rows = Self.ordered(rows)
    cursor = self.rows.first?.id ?? ""
  }

  /// How many papers need not be asked for any more.
  public var done: Int {
    rows.count { [.handedIn, .waived, .replaced].contains($0.state) }
  }

  /// How many papers are known to belong to the list.
  public var needed: Int { rows.count { $0.state != .open && $0.state != .extra } }

  /// Shows other rows; the cursor stays on its row, or else on the place where it was.
  public mutating func show(_ rows: [Row]) {
    let place = cursorIndex ?? 0
    self.rows = Self.ordered(rows)
    guard cursorIndex == nil, !isOnButton else { return }
    cursor = self.rows.isEmpty ? "" : self.rows[min(place, self.rows.count - 1)].id
  }

  private static let buttonID = "list-button"

  /// Whether Enter would press the button.
  public var isOnButton: Bool { button != nil && cursor == Self.buttonID }

  /// Moves the cursor; an id that is not in the list changes nothing.
  public mutating func moveCursor(to id: String) {
    if rows.contains(where: { $0.id == id }) { cursor = id }
  }

  /// Goes to the next paper that is missing, round from the end to the beginning; where this was the last
  /// one, to the button.
  public mutating func moveOn() {
    let here = cursorIndex ?? -1
    let others = rows.indices.filter { $0 > here } + rows.indices.filter { $0 < here }
    if let next = others.first(where: { rows[$0].state == .missing }) {
      cursor = rows[next].id
    } else if button != nil {
      cursor = Self.buttonID
    }
  }

  /// Goes to the first paper that is missing; where none is, it stays.
  public mutating func goToFirstMissing() {
    if let row = rows.first(where: { $0.state == .missing }) { cursor = row.id }
  }

  /// Tells the list where it is drawn, for PgUp and PgDn.
  public mutating func fit(_ area: Rect) {
    pageRows = max(1, layout(in: area, focused: true).list.height - 1)
  }

  /// Takes a key.
  public mutating func handle(_ event: Event) -> Outcome {
    guard case .key(let key) = event else { return .ignored }
    let last = rows.count - (button == nil ? 1 : 0)
    guard let index = isOnButton ? rows.count : cursorIndex else {
      // An empty list has its button alone.
      return last == 0 && [.down, .end, .pageDown].contains(key) ? go(to: 0) : .ignored
    }
    switch key {
    case .up: return go(to: index - 1)
    case .down: return go(to: index + 1)
    case .pageUp: return go(to: max(0, index - pageRows))
    case .pageDown: return go(to: min(last, index + pageRows))
    case .home: return go(to: 0)
    case .end: return go(to: isOnButton ? last : max(0, rows.count - 1))
    case .enter where isOnButton: return .pressed
    case .character(" ") where isOnButton, .right where isOnButton, .left where isOnButton,
      .delete where isOnButton:
      return .ignored
    case .character(" "): return .toggle(cursor)
    case .enter: return .open(cursor)
    case .right: return .turn(cursor, forward: true)
    case .left: return .turn(cursor, forward: false)
    case .delete: return .remove(cursor)
    default: return .ignored
    }
  }

  private var cursorIndex: Int? { rows.firstIndex { $0.id == cursor } }

  private mutating func go(to index: Int) -> Outcome {
    let id =
      index == rows.count && button != nil
      ? Self.buttonID : rows.indices.contains(index) ? rows[index].id : cursor
    guard id != cursor else { return .ignored }
    cursor = id
    return .moved(to: cursor)
  }

  private static func ordered(_ rows: [Row]) -> [Row] {
    rows.filter { $0.state != .open } + rows.filter { $0.state == .open }
  }
}

extension Checklist {
  /// A line of the list: a row, or what separates the open rows from the others.
  private enum Line {
    case row(Row)
    case blank
    case openTitle
    case button(String)
  }

  private var lines: [Line] {
    let below = button.map { [Line.button($0)] } ?? []
    let known = rows.filter { $0.state != .open }.map(Line.row)
    let open = rows.filter { $0.state == .open }.map(Line.row)
    if open.isEmpty { return known + below }
    let between: [Line] = known.isEmpty ? [] : [.blank]
    return known + between + (openTitle.isEmpty ? [] : [.openTitle]) + open + below
  }

  /// Away from the focus no paper is looked at, and the list has the whole area.
  private func layout(
    in area: Rect, focused: Bool
  ) -> (title: Rect, list: Rect, details: Rect, summary: Rect) {
    let (title, below) = area.splitTop(1)
    let hasSummary = !summary.isEmpty && area.height >= 4
    let (upper, summary) = below.splitTop(below.height - (hasSummary ? 1 : 0))
    let wanted = area.width >= 60 ? 5 : 7
    let details = !focused || area.height < 8 ? 0 : min(wanted, area.height / 3)
    let (list, rest) = upper.splitTop(upper.height - details)
    return (title, list, rest, summary)
  }

  /// Draws title and count, the rows, below them the focused row's whole name and why it is asked
  /// for, and the summary.
  public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, signs: Signs) {
    guard !area.isEmpty else { return }
    let places = layout(in: area, focused: focused)
    drawTitle(on: &canvas, in: places.title, signs: signs)
    drawList(on: &canvas, in: places.list, focused: focused, signs: signs)
    drawDetails(on: &canvas, in: places.details, signs: signs)
    canvas.write(
      Columns.cut(summary, to: places.summary.width - 1, mark: signs.ellipsis),
      column: places.summary.column + 1, row: places.summary.row, clip: places.summary)
  }

  private func drawTitle(on canvas: inout Canvas, in line: Rect, signs: Signs) {
    let count = showsCount ? " \(signs.separator) \(done)/\(needed)" : ""
    let room = line.width - 1 - Columns.of(count)
    canvas.write(
      Columns.cut(title, to: room, mark: signs.ellipsis) + count, column: line.column + 1,
      row: line.row, style: Style(.heading, bold: true), clip: line)
  }

  private func drawList(
    on canvas: inout Canvas, in area: Rect, focused: Bool, signs: Signs
  ) {
    let lines = self.lines
    let cursorLine = lines.firstIndex {
      switch $0 {
      case .row(let row): row.id == cursor
      case .button: isOnButton
      case .blank, .openTitle: false
      }
    }
    let first = Paging.first(cursor: cursorLine ?? 0, count: lines.count, height: area.height)
    let last = min(lines.count, first + area.height)
    let itemWidth = rows.reduce(0) { max($0, Columns.of($1.item)) }
    for (offset, line) in lines[min(first, last)..<last].enumerated() {
      let place = Rect(column: area.column, row: area.row + offset, width: area.width, height: 1)
      switch line {
      case .blank: break
      case .openTitle:
        canvas.write(
          openTitle, column: place.column + 1, row: place.row, style: Style(.muted), clip: place)
      case .button(let label):
        drawButton(label, on: &canvas, in: place, focused: focused && isOnButton, signs: signs)
      case .row(let row):
        draw(row, on: &canvas, in: place, itemWidth: itemWidth, focused: focused, signs: signs)
      }
    }
    canvas.drawMore(above: first > 0, below: last < lines.count, in: area, signs: signs)
  }

  private func drawButton(
    _ label: String, on canvas: inout Canvas, in place: Rect, focused: Bool, signs: Signs
  ) {
    let column = place.column + Gutter.width
    if focused {
      canvas.write(
        String(signs.marker), column: place.column + Gutter.markerColumn, row: place.row,
        style: Style(.accent), clip: place)
      canvas.cursor = Position(column: min(column + 1, place.endColumn - 1), row: place.row)
    }
    canvas.write(
      Columns.cut("[\(label)]", to: place.endColumn - column, mark: signs.ellipsis),
      column: column, row: place.row, style: focused ? Style(.accent, bold: true) : .normal,
      clip: place)
  }

  private func draw(
    _ row: Row, on canvas: inout Canvas, in place: Rect, itemWidth: Int, focused: Bool,
    signs: Signs
  ) {
    let signColumn = place.column + Gutter.width
    if focused, row.id == cursor {
      canvas.write(
        String(signs.marker), column: place.column + Gutter.markerColumn, row: place.row,
        style: Style(.accent), clip: place)
      canvas.cursor = Position(
        column: min(signColumn, max(place.column, place.endColumn - 1)), row: place.row)
    }
    let (sign, style) = Self.sign(for: row.state, in: signs)
    canvas.write(
      String(sign), column: signColumn, row: place.row, style: style, clip: place)
    let itemColumn = signColumn + 2
    canvas.write(row.item, column: itemColumn, row: place.row, style: Style(.muted), clip: place)
    let textColumn = itemColumn + (itemWidth == 0 ? 0 : itemWidth + 1)
    let tail = Columns.of(row.tail)
    let end = place.endColumn - 1
    canvas.write(
      Columns.cut(
        row.text, to: end - textColumn - (tail == 0 ? 0 : tail + 1), mark: signs.ellipsis),
      column: textColumn, row: place.row, clip: place)
    if tail > 0 {
      canvas.write(
        row.tail, column: max(textColumn, end - tail), row: place.row, clip: place)
    }
  }

  private func drawDetails(on canvas: inout Canvas, in area: Rect, signs: Signs) {
    guard area.height >= 2, let row = rows.first(where: { $0.id == cursor }) else { return }
    canvas.write(
      String(repeating: signs.horizontal, count: area.width), column: area.column, row: area.row,
      style: Style(.muted), clip: area)
    let width = area.width - 2
    let name = Columns.wrapped(row.fullText, to: width).map { ($0, Style.normal) }
    let why = row.why.isEmpty ? [] : Columns.wrapped(row.why, to: width).map { ($0, Style(.muted)) }
    let lines = name + why
    let room = area.height - 1
    for (offset, line) in lines.prefix(room).enumerated() {
      let goesOn = offset == room - 1 && lines.count > room
      let text =
        goesOn ? Columns.prefix(of: line.0, columns: width - 1) + String(signs.ellipsis) : line.0
      canvas.write(
        text, column: area.column + 1, row: area.row + 1 + offset, style: line.1, clip: area)
    }
  }

  private static func sign(for state: State, in signs: Signs) -> (Character, Style) {
    switch state {
    case .missing: (signs.missing, Style(.warning))
    case .handedIn, .extra: (signs.tick, Style(.good))
    case .waived: (signs.waived, Style(.muted))
    case .replaced: (signs.replaced, Style(.good))
    case .open: (signs.open, Style(.muted))
    }
  }
}
