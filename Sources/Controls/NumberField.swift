import Screen

/// A number that is a name: an individual identification number, a taxpayer's, a case number. Digits
/// only, leading zeros kept; what people write between digits is left out. What is typed on the digit
/// row of the Kazakh layout is shown as digits at once; a word is refused as a whole.
public struct NumberField: Hashable, Sendable {
  /// How many digits belong here.
  public enum Length: Hashable, Sendable {
    case exactly(Int)
    case atMost(Int)

    var most: Int {
      switch self {
      case .exactly(let count), .atMost(let count): count
      }
    }
  }

  public let length: Length
  private var field: TextField
  private var run = DigitRun()

  public init(_ digits: String = "", length: Length, placeholder: String = "") {
    self.length = length
    field = TextField(
      Self.digits(in: digits) ?? "", maximumLength: length.most, placeholder: placeholder)
  }

  /// The digits typed so far.
  public var digits: String { field.text }

  /// Whether as many digits stand here as belong here.
  public var isComplete: Bool {
    switch length {
    case .exactly(let count): digits.count == count
    case .atMost: !digits.isEmpty
    }
  }

  /// How many digits stand before the cursor.
  public var caret: Int { field.caret }

  /// Columns the digits and the cursor behind them take.
  public var columns: Int { field.columns }

  /// Puts other digits in the place of the old ones; blanks, dots and hyphens between them are left
  /// out. Text with letters in it is not taken.
  public mutating func setDigits(_ text: String) {
    guard let digits = Self.digits(in: text), digits.count <= length.most else { return }
    run = DigitRun()
    field.setText(digits)
  }

  /// Takes a key or a paste; a pasted word changes nothing.
  public mutating func handle(_ event: Event) -> FieldOutcome {
    switch event {
    case .key(.character(let character)): return type(character)
    case .paste(let text):
      guard let digits = Self.digits(in: text) else {
        return .refused(.notADigit(text.first { !Self.belongs($0) } ?? "?"))
      }
      run = DigitRun()
      return field.handle(.paste(digits))
    case .key(.backspace):
      let outcome = field.handle(event)
      run.erased(isEmpty: digits.isEmpty)
      return outcome
    default:
      let outcome = field.handle(event)
      if outcome == .moved || outcome == .changed { run = DigitRun() }
      return outcome
    }
  }

  private mutating func type(_ character: Character) -> FieldOutcome {
    let before = run
    switch run.meaning(
      of: character, isEmpty: digits.isEmpty, isBehindDigit: field.caret > 0)
    {
    case .digit(let digit): return insert(digit, before)
    case .digitBehindMarks(let digit):
      while field.handle(.key(.backspace)) == .changed {}
      return insert(digit, before)
    case .separator: return .moved
    case .letter(behind: let letters):
      for _ in letters { _ = field.handle(.key(.backspace)) }
      return .refused(.notADigit(character))
    case .other: return .refused(.notADigit(character))
    }
  }

  /// A digit there is no room for leaves no trace.
  private mutating func insert(_ digit: Character, _ before: DigitRun) -> FieldOutcome {
    let outcome = field.handle(.key(.character(digit)))
    if outcome != .changed { run = before }
    return outcome
  }

  /// Draws the digits on the area's first row.
  public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, signs: Signs) {
    field.draw(on: &canvas, in: area, focused: focused, signs: signs)
  }

  /// Pasted or stored digits: those of the Kazakh row where all of it is of that row, else dot and
  /// comma are marks between digits. `nil` for anything that is more than a number.
  private static func digits(in text: String) -> String? {
    let line = TextField.oneLine(text)
    if let row = Layout.digits(typedOnRow: line) { return row }
    guard line.allSatisfy(belongs) else { return nil }
    return line.filter { $0.isASCII && $0.isNumber }
  }

  private static func belongs(_ character: Character) -> Bool {
    (character.isASCII && character.isNumber) || DigitRun.isSeparator(character)
  }
}
