import Screen

/// Two descriptions side by side, line by line, with a few answers to choose from. Lines that differ
/// carry a sign, not only a colour.
public struct Comparison: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public var label: String
    public var left: String
    public var right: String
    public var differs: Bool

    public init(label: String, left: String, right: String, differs: Bool) {
      self.label = label
      self.left = left
      self.right = right
      self.differs = differs
    }
  }

  public var leftTitle: String
  public var rightTitle: String
  public var rows: [Row]
  private var dialog: Dialog
  /// The picture that was on the screen when the question arose; `nil` where any key may answer it.
  private let raisedAt: Int?

  /// - Parameters:
  ///   - text: the question, above the two descriptions.
  ///   - chosen: the button that stands ready; the first when `nil`.
  ///   - isUnmarked: starts on no button, so that Enter alone answers nothing.
  ///   - picture: how many pictures the screen had shown when the question arose, where no key may answer
  ///     it that was read before it was drawn.
  public init(
    title: String, text: String, leftTitle: String, rightTitle: String, rows: [Row],
    buttons: [Dialog.Button], chosen: String? = nil, isUnmarked: Bool = false,
    picture: Int? = nil
  ) {
    raisedAt = picture
    dialog = Dialog(
      title: title, text: text, buttons: buttons, chosen: chosen, isUnmarked: isUnmarked)
    self.leftTitle = leftTitle
    self.rightTitle = rightTitle
    self.rows = rows
  }

  /// Takes a key, as a dialog does.
  public mutating func handle(_ event: Event) -> Dialog.Outcome { dialog.handle(event) }

  /// Whether a key was read before anybody can have seen the two side by side. Esc always leaves.
  func isTooEarly(_ event: Event, picture: Int) -> Bool {
    guard let raisedAt, event != .key(.escape) else { return false }
    return picture <= raisedAt
  }

  public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, signs: Signs) {
    let width = max(0, area.width - 6)
    let box = DialogBox(
      title: dialog.title, text: dialog.text,
      footerRows: rows.count + 2 + dialog.buttonRows(width: width), width: width, in: area)
    let place = box.draw(on: &canvas, signs: signs)
    let labels = min(width / 4, rows.reduce(0) { max($0, Columns.of($1.label)) })
    let side = max(1, (width - labels - 5) / 2)
    let left = place.column + labels + 2
    let right = left + side + 3
    func write(_ text: String, _ column: Int, _ row: Int, _ room: Int, _ style: Style) {
      canvas.write(
        Columns.cut(text, to: room, mark: signs.ellipsis), column: column, row: row, style: style,
        clip: place)
    }
    write(leftTitle, left, place.row, side, Style(.heading, bold: true))
    write(rightTitle, right, place.row, side, Style(.heading, bold: true))
    for (offset, row) in rows.enumerated() {
      let line = place.row + 1 + offset
      let style = row.differs ? Style(.warning, bold: true) : .normal
      write(row.label, place.column, line, labels, row.differs ? style : Style(.muted))
      write(row.left, left, line, side, style)
      if row.differs { write(String(signs.differs), right - 2, line, 1, style) }
      write(row.right, right, line, side, style)
    }
    dialog.drawButtons(
      on: &canvas, in: place.splitTop(rows.count + 2).rest, focused: focused, signs: signs)
  }
}
