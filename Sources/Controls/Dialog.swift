import Screen

/// A question with a few answers to choose from. Esc gives up, which is no error.
public struct Dialog: Hashable, Sendable {
  public struct Button: Hashable, Sendable {
    public let id: String
    public var label: String
    /// Why it cannot be chosen now; stands behind the label.
    public var reason: String?
    /// Whether a blank row sets it apart from the line above, where there is room.
    public var beginsGroup: Bool

    public init(id: String, label: String, reason: String? = nil, beginsGroup: Bool = false) {
      self.id = id
      self.label = label
      self.reason = reason
      self.beginsGroup = beginsGroup
    }

    var text: String { reason.map { "\(label) — \($0)" } ?? label }
  }

  public enum Outcome: Hashable, Sendable {
    case ignored
    case moved
    case chosen(String)
    /// Enter on what cannot be chosen now: its label and why.
    case unavailable(String)
    case cancelled
  }

  public var title: String
  public var text: String
  /// The lines that are shown; what is folded away joins them when it is opened.
  public private(set) var buttons: [Button]
  /// What stands behind a line until that is chosen, by the id of the line.
  private var folds: [Fold] = []
  /// Buttons under one another, for a list to walk through; else in a row where they fit.
  public let isList: Bool
  /// Place of the button Enter would choose; `nil` while none is marked.
  public private(set) var index: Int?
  /// What was typed to come to a button, shown on the lower border.
  private(set) var typeAhead = TypeAhead()

  /// Lines that stand behind one line until it is chosen.
  public struct Fold: Hashable, Sendable {
    let label: String
    let buttons: [Button]

    public init(label: String, buttons: [Button]) {
      self.label = label
      self.buttons = buttons
    }
  }

  /// The line that stands for a fold.
  private static func foldID(_ fold: Fold) -> String { "\u{2026}" + fold.label }
  /// As many lines have a number: more digits than one would wait for a second.
  static let mostNumbers = 9

  /// A dialog that starts on the named button, else on the first.
  ///
  /// - Parameters:
  ///   - folds: what Enter opens, each behind one of the last lines; an empty one has no line.
  ///   - isUnmarked: starts on none. For buttons that do at once what they say: an Enter held
  ///     down does nothing until an arrow or a letter has marked one of them.
  public init(
    title: String, text: String, buttons: [Button], folds: [Fold] = [], chosen: String? = nil,
    isList: Bool = false, isUnmarked: Bool = false
  ) {
    self.title = title
    self.text = text
    let folds = folds.filter { !$0.buttons.isEmpty }
    self.buttons =
      buttons
      + folds.enumerated().map { place, fold in
        Button(id: Self.foldID(fold), label: fold.label, beginsGroup: place == 0)
      }
    self.folds = folds
    self.isList = isList
    index = isUnmarked || buttons.isEmpty ? nil : buttons.firstIndex { $0.id == chosen } ?? 0
  }

  /// The button Enter would choose.
  public var chosenID: String? { index.map { buttons[$0].id } }

  /// Takes a key. Enter alone chooses; Space, which ticks, does nothing here. Letters lead to the button that begins so, in any layout, digits to the line they
  /// number; what leads nowhere leaves none marked, so that Enter never does what was not meant.
  public mutating func handle(_ event: Event) -> Outcome {
    guard case .key(let key) = event else { return .ignored }
    switch key {
    case .character(let character) where character != " " || !typeAhead.typed.isEmpty:
      return type(character)
    case .backspace where !typeAhead.typed.isEmpty:
      index = typeAhead.takeBack(texts: labels)
      return .moved
    default: break
    }
    switch key {
    case .left, .up, .backTab: return step(by: -1)
    case .right, .down, .tab: return step(by: 1)
    case .home: return go(to: 0)
    case .end: return go(to: buttons.count - 1)
    case .pageUp: return go(to: max(0, (index ?? 0) - Self.mostNumbers))
    case .pageDown: return go(to: min(buttons.count - 1, (index ?? 0) + Self.mostNumbers))
    case .enter:
      guard !buttons.isEmpty else { return .cancelled }
      guard let index else { return .ignored }
      guard buttons[index].reason == nil else { return .unavailable(buttons[index].text) }
      guard let fold = folds.first(where: { Self.foldID($0) == buttons[index].id }) else {
        return .chosen(buttons[index].id)
      }
      return unfold(fold)
    case .escape: return .cancelled
    default: return .ignored
    }
  }

  /// What each line may be called by: its words, and its number.
  private var labels: [[String]] {
    buttons.enumerated().map { place, button in
      place < Self.mostNumbers ? [button.label, String(place + 1)] : [button.label]
    }
  }

  private mutating func type(_ character: Character) -> Outcome {
    guard isList else { return .ignored }
    let before = typeAhead
    index = typeAhead.narrow(character, texts: labels, current: index)
    for fold in folds where index == nil {
      var ahead = before
      if let hidden = ahead.narrow(
        character, texts: fold.buttons.map { [$0.label] }, current: nil)
      {
        index = open(fold) + hidden
      }
    }
    return .moved
  }

  /// What was folded away takes the place of the line that stood for it, the cursor on its first.
  private mutating func unfold(_ fold: Fold) -> Outcome {
    index = open(fold)
    typeAhead.forget()
    return .moved
  }

  /// - Returns: the place of the first line that was folded away.
  private mutating func open(_ fold: Fold) -> Int {
    let first = buttons.firstIndex { $0.id == Self.foldID(fold) } ?? buttons.count
    var opened = fold.buttons
    opened[0].beginsGroup = true
    buttons.replaceSubrange(first..<min(first + 1, buttons.count), with: opened)
    let next = first + opened.count
    if buttons.indices.contains(next) { buttons[next].beginsGroup = true }
    folds.removeAll { $0 == fold }
    return first
  }

  /// One button on; a list goes on at its other end.
  private mutating func step(by distance: Int) -> Outcome {
    guard let index else { return go(to: distance > 0 ? 0 : buttons.count - 1) }
    let place = index + distance
    return go(to: isList && !buttons.isEmpty ? (place + buttons.count) % buttons.count : place)
  }

  private mutating func go(to place: Int) -> Outcome {
    let hadTyped = !typeAhead.typed.isEmpty
    typeAhead.forget()
    guard buttons.indices.contains(place), place != index else {
      return hadTyped ? .moved : .ignored
    }
    index = place
    return .moved
  }
}

/// Asks for a reason in writing, of a least length.
public struct ReasonDialog: Hashable, Sendable {
  public enum Outcome: Hashable, Sendable {
    case ignored
    case moved
    case changed
    /// Enter with a reason long enough, blanks around it taken off.
    case entered(String)
    /// Enter too early: at least so many letters are needed.
    case tooShort(minimum: Int)
    /// Enter on what was written before and is only offered: nobody has looked at it yet.
    case offered
    case refused(Refusal)
    case cancelled
  }

  public var title: String
  public var text: String
  /// Said below the field after Enter came too early.
  public var tooShortText: String
  /// Which keys do what, on the last line.
  public var keysText: String
  public let minimumLength: Int
  /// What is asked, so that what was typed is offered when the same is asked again.
  private(set) var matter: String
  private var field: TextField
  private var cameTooEarly = false
  /// Whether what stands in the field was written before, and no key since says that it was seen: an
  /// Enter held down must not record it.
  private var isOffered = false

  /// Letters a long answer has room for.
  private static let longest = 1000

  /// - Parameters:
  ///   - rows: lines the answer is written on; one for a name or a number.
  ///   - matter: names the question in no language, where a screen asks the same of several things
  ///     or may be read in another language meanwhile; the title when `nil`.
  public init(
    title: String, text: String, minimumLength: Int, tooShortText: String, keysText: String = "",
    rows: Int = 4, about matter: String? = nil
  ) {
    self.title = title
    self.text = text
    self.minimumLength = minimumLength
    self.tooShortText = tooShortText
    self.keysText = keysText
    self.matter = matter ?? title
    field = TextField(maximumLength: rows > 1 ? Self.longest : nil, rows: rows)
  }

  /// The question by a name in no language, by which what was typed is kept and found again.
  public func about(_ matter: String) -> ReasonDialog {
    var dialog = self
    dialog.matter = matter
    return dialog
  }

  /// The question with a text that stands in its field.
  public func typed(_ text: String) -> ReasonDialog {
    var dialog = self
    dialog.field = TextField(text, maximumLength: field.maximumLength, rows: field.rows)
    return dialog
  }

  /// The question with what was written the last time, to be taken up, changed or left.
  func offering(_ text: String) -> ReasonDialog {
    var dialog = typed(text)
    dialog.isOffered = true
    return dialog
  }

  /// What was typed so far.
  public var reason: String { field.text }

  /// Takes a key or a paste.
  public mutating func handle(_ event: Event) -> Outcome {
    switch event {
    case .key(.escape): return .cancelled
    case .key(.enter) where isOffered: return .offered
    case .key(.enter):
      let reason = Self.trimmed(field.text)
      guard reason.count >= minimumLength else {
        cameTooEarly = true
        return .tooShort(minimum: minimumLength)
      }
      return .entered(reason)
    default: isOffered = false
    }
    if field.rows > 1, let isMoved = field.moveByLines(event, width: Self.textWidth) {
      return isMoved ? .moved : .ignored
    }
    switch field.handle(event) {
    case .ignored: return .ignored
    case .refused(let refusal): return .refused(refusal)
    case .moved: return .moved
    case .changed:
      if Self.trimmed(field.text).count >= minimumLength { cameTooEarly = false }
      return .changed
    }
  }

  /// Columns of a long answer beside its marker, in every window the program can be used in.
  private static let textWidth = DialogBox.mostWidth - 2

  /// Draws a box in the middle of the area: text, field and, if need be, what is wrong. Of a long answer it
  /// is said how much of the room is used.
  public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, signs: Signs) {
    let isLong = field.rows > 1
    let width = DialogBox.innerWidth(
      in: area, atLeast: isLong ? DialogBox.mostWidth : DialogBox.usualWidth)
    let warning =
      cameTooEarly ? Columns.wrapped("\(signs.warning) \(tooShortText)", to: width) : []
    let keys = keysText.isEmpty ? [] : [""] + Columns.wrapped(keysText, to: width)
    let lines = warning.map { ($0, Style(.alarm)) } + keys.map { ($0, Style(.muted)) }
    // In a low window the question and its keys stay, and the answer has fewer lines.
    let around = DialogBox.rows(around: text, width: width) + lines.count
    let answerRows = max(1, min(field.rows, area.height - around - (isLong ? 1 : 0)))
    let rows = isLong ? answerRows + 1 : 1
    let box = DialogBox(
      title: title, text: text, footerRows: rows + lines.count, width: width, in: area)
    let place = box.draw(on: &canvas, signs: signs)
    let line = place.splitTop(answerRows).top
    if isLong {
      canvas.write(
        field.used, column: place.endColumn - Columns.of(field.used), row: line.endRow,
        style: Style(.muted), clip: place)
    }
    canvas.write(
      String(signs.marker), column: line.column, row: line.row, style: Style(.accent), clip: line)
    field.draw(on: &canvas, in: line.inset(left: 2), focused: focused, signs: signs)
    for (offset, line) in lines.enumerated() {
      canvas.write(
        line.0, column: place.column, row: place.row + rows + offset, style: line.1, clip: place)
    }
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}

/// The box of a dialog: border, title, wrapped text, a blank line and rows for what answers it.
struct DialogBox {
  static let usualWidth = 52
  static let mostWidth = 68

  private let title: String
  private let lines: [String]
  private let isCut: Bool
  private let footerRows: Int
  private let frame: Rect

  /// Rows of border, text and the blank line below it.
  static func rows(around text: String, width: Int) -> Int {
    text.isEmpty ? 2 : Columns.wrapped(text, to: width).count + 3
  }

  /// Columns inside border and margin.
  static func innerWidth(in area: Rect, atLeast wanted: Int) -> Int {
    max(0, min(max(usualWidth, min(wanted, mostWidth)), area.width - 6))
  }

  init(title: String, text: String, footerRows: Int, width: Int, in area: Rect) {
    self.title = title
    self.footerRows = footerRows
    let all = text.isEmpty ? [] : Columns.wrapped(text, to: width)
    let around = footerRows + (footerRows > 0 && !all.isEmpty ? 1 : 0) + 2
    let room = max(0, area.height - around)
    lines = Array(all.prefix(room))
    isCut = all.count > room
    let height = min(area.height, lines.count + around)
    frame = Rect(
      column: area.column + max(0, (area.width - width - 4) / 2),
      row: area.row + max(0, (area.height - height) / 2), width: min(width + 4, area.width),
      height: height)
  }

  /// - Returns: the place below the text.
  func draw(on canvas: inout Canvas, signs: Signs) -> Rect {
    canvas.fill(frame)
    let rule = String(repeating: signs.horizontal, count: max(0, frame.width - 2))
    canvas.write(
      "\(signs.topLeft)\(rule)\(signs.topRight)", column: frame.column, row: frame.row, clip: frame)
    canvas.write(
      "\(signs.bottomLeft)\(rule)\(signs.bottomRight)", column: frame.column,
      row: frame.endRow - 1, clip: frame)
    for row in frame.inset(top: 1, bottom: 1).rows {
      canvas.write(String(signs.vertical), column: frame.column, row: row, clip: frame)
      canvas.write(String(signs.vertical), column: frame.endColumn - 1, row: row, clip: frame)
    }
    let shownTitle = Columns.cut(title, to: frame.width - 6, mark: signs.ellipsis)
    if !shownTitle.isEmpty {
      canvas.write(
        " \(shownTitle) ", column: frame.column + 2, row: frame.row,
        style: Style(.heading, bold: true), clip: frame)
    }
    let inner = frame.inset(left: 2, top: 1, right: 2, bottom: 1)
    for (offset, line) in lines.enumerated() {
      let goesOn = isCut && offset == lines.count - 1
      let text =
        goesOn
        ? Columns.prefix(of: line, columns: inner.width - 1) + String(signs.ellipsis) : line
      canvas.write(text, column: inner.column, row: inner.row + offset, clip: inner)
    }
    return inner.splitTop(inner.height - footerRows).rest
  }
}

extension Rect {
  var rows: Range<Int> { row..<endRow }
}
