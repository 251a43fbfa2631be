import KazakhText
import Screen

/// One line of text, edited letter by letter as a reader sees letters: a letter with its marks is
/// one. The text is kept composed (NFC).
///
/// Ctrl+W takes away the word before the cursor, Ctrl+U takes back the last step, Ctrl+Y brings it again. A paste is one step, so is a typed word.
public struct TextField: Hashable, Sendable {
  /// The most letters taken; `nil` for no limit.
  public let maximumLength: Int?
  /// Over how many lines a form shows it.
  public var rows: Int
  /// Shown in brackets while the field is empty.
  public var placeholder: String
  /// How many letters stand before the cursor.
  public private(set) var caret: Int
  private(set) var letters: [Character]
  private var undoSteps: [Step] = []
  private var redoSteps: [Step] = []
  private var run: Run?

  private static let mostSteps = 200

  private struct Step: Hashable, Sendable {
    var letters: [Character]
    var caret: Int
  }

  private enum Run: Hashable, Sendable {
    case typing, erasing
  }

  /// A field holding a text, the cursor behind it.
  public init(
    _ text: String = "", maximumLength: Int? = nil, rows: Int = 1, placeholder: String = ""
  ) {
    self.maximumLength = maximumLength
    self.rows = rows
    self.placeholder = placeholder
    letters = Array(Columns.composed(text))
    caret = letters.count
  }

  /// What was typed, composed (NFC).
  public var text: String { String(letters) }

  /// Puts another text in the place of the old one; what was there before can be undone.
  public mutating func setText(_ text: String) {
    let new = Array(Columns.composed(text))
    guard new != letters else { return }
    remember(nil)
    letters = new
    caret = new.count
  }

  /// Takes a key or a paste. A paste longer than there is room for changes nothing.
  public mutating func handle(_ event: Event) -> FieldOutcome {
    switch event {
    case .paste(let text):
      run = nil
      let line = Self.oneLine(text)
      return line.isEmpty ? .ignored : insert(line, as: nil)
    case .key(.character(let character)):
      guard !Self.isUnprintable(character) else { return .ignored }
      return insert(String(character), as: .typing)
    case .key(.backspace): return erase(at: caret - 1)
    case .key(.delete): return erase(at: caret)
    case .key(.left): return move(to: caret - 1)
    case .key(.right): return move(to: caret + 1)
    case .key(.home): return move(to: 0)
    case .key(.end): return move(to: letters.count)
    case .key(.wordLeft): return move(to: wordStart)
    case .key(.wordRight): return move(to: wordEnd)
    case .key(.eraseWord), .key(.control("w")): return eraseWord()
    case .key(.control("u")): return step(back: true)
    case .key(.control("y")): return step(back: false)
    default: return .ignored
    }
  }

  private mutating func insert(_ inserted: String, as kind: Run?) -> FieldOutcome {
    let before = String(letters[..<caret]) + inserted
    let new = Array(Columns.composed(before + String(letters[caret...])))
    if let maximumLength, new.count > maximumLength, new.count > letters.count {
      return .refused(.full(limit: maximumLength))
    }
    let startsWord = caret > 0 && letters[caret - 1] == " " && inserted != " "
    remember(startsWord && kind == run ? nil : kind)
    run = kind
    letters = new
    caret = min(Columns.composed(before).count, new.count)
    return .changed
  }

  private mutating func erase(at index: Int) -> FieldOutcome {
    guard letters.indices.contains(index) else { return .ignored }
    remember(.erasing)
    letters.remove(at: index)
    caret = index
    return .changed
  }

  private mutating func eraseWord() -> FieldOutcome {
    let start = wordStart
    guard start < caret else { return .ignored }
    remember(nil)
    letters.removeSubrange(start..<caret)
    caret = start
    return .changed
  }

  /// Where the word at the cursor begins, or the one before it.
  private var wordStart: Int {
    var place = caret
    while place > 0, !Self.isOfWord(letters[place - 1]) { place -= 1 }
    while place > 0, Self.isOfWord(letters[place - 1]) { place -= 1 }
    return place
  }

  private var wordEnd: Int {
    var place = caret
    while place < letters.count, !Self.isOfWord(letters[place]) { place += 1 }
    while place < letters.count, Self.isOfWord(letters[place]) { place += 1 }
    return place
  }

  private static func isOfWord(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }

  mutating func move(to place: Int) -> FieldOutcome {
    guard place != caret, place >= 0, place <= letters.count else { return .ignored }
    caret = place
    run = nil
    return .moved
  }

  /// Keeps the present state to come back to, unless this edit goes on with the run before it.
  private mutating func remember(_ kind: Run?) {
    defer { run = kind }
    redoSteps = []
    if kind != nil, kind == run { return }
    undoSteps.append(Step(letters: letters, caret: caret))
    if undoSteps.count > Self.mostSteps { undoSteps.removeFirst() }
  }

  private mutating func step(back: Bool) -> FieldOutcome {
    guard let step = back ? undoSteps.popLast() : redoSteps.popLast() else { return .ignored }
    let present = Step(letters: letters, caret: caret)
    if back { redoSteps.append(present) } else { undoSteps.append(present) }
    letters = step.letters
    caret = step.caret
    run = nil
    return .changed
  }

  /// Pasted text as one line: line ends and tabs become one blank, what cannot be seen is dropped.
  static func oneLine(_ text: String) -> String {
    var line = ""
    for character in text {
      if character.isNewline || character == "\t" || character.unicodeScalars.allSatisfy(isBlank) {
        if !(character.isNewline && line.last == " ") { line.append(" ") }
      } else {
        line.unicodeScalars.append(contentsOf: character.unicodeScalars.filter { !isUnseen($0) })
      }
    }
    if text.last?.isNewline == true, line.last == " " { line.removeLast() }
    return line
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .spaceSeparator
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private static func isUnprintable(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy(isUnseen)
  }
}

extension TextField {
  /// Columns the text and the cursor behind it take, or the placeholder.
  public var columns: Int {
    letters.isEmpty
      ? (placeholder.isEmpty ? 1 : Columns.of(placeholder) + 2) : Columns.of(text) + 1
  }

  /// Draws the text on the area's first row. A text wider than the area is shown around the cursor,
  /// moved by half the area at a time, so that most keys touch one cell.
  public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, signs: Signs) {
    guard !area.isEmpty else { return }
    if letters.isEmpty {
      if !placeholder.isEmpty {
        let shown = Columns.cut("(\(placeholder))", to: area.width, mark: signs.ellipsis)
        canvas.write(
          shown, column: area.column, row: area.row, style: Style(.muted), clip: area)
      }
      if focused { canvas.cursor = Position(column: area.column, row: area.row) }
      return
    }
    if rows > 1, area.height > 1 {
      return drawLines(on: &canvas, in: area, focused: focused, signs: signs)
    }
    var ends: [Int] = []
    var total = 0
    for letter in letters {
      total += Columns.of(letter)
      ends.append(total)
    }
    let caretColumn = caret == 0 ? 0 : ends[caret - 1]
    let offset = Self.offset(
      caret: focused ? caretColumn : 0, total: total + (focused ? 1 : 0), width: area.width)
    let cutsLeft = offset > 0
    let cutsRight = total - offset > area.width
    var start = 0
    for (letter, end) in zip(letters, ends) {
      defer { start = end }
      let from = start - offset
      let to = end - offset
      guard from >= (cutsLeft ? 1 : 0), to <= area.width - (cutsRight ? 1 : 0) else { continue }
      canvas.write(String(letter), column: area.column + from, row: area.row, clip: area)
    }
    let mark = String(signs.ellipsis)
    if cutsLeft {
      canvas.write(mark, column: area.column, row: area.row, style: Style(.muted), clip: area)
    }
    if cutsRight {
      canvas.write(
        mark, column: area.endColumn - 1, row: area.row, style: Style(.muted), clip: area)
    }
    if focused {
      let place = min(max(0, caretColumn - offset), area.width - 1)
      canvas.cursor = Position(column: area.column + place, row: area.row)
    }
  }

  /// Columns hidden on the left. `total` counts the cell of the cursor behind the text.
  private static func offset(caret: Int, total: Int, width: Int) -> Int {
    guard total > width, width > 2 else { return total > width ? max(0, caret - width + 1) : 0 }
    let over = caret - (width - 2)
    guard over > 0 else { return 0 }
    let step = max(1, width / 2)
    return (over + step - 1) / step * step
  }
}
