import Screen

/// Telephone numbers as people write them, kept as they were typed: digits with anything between them,
/// and behind each whose number it is. On the Kazakh layout the letters of the digit row are shown as
/// their digits at once. Whether they read as numbers is for the form to say.
public struct PhoneField: Hashable, Sendable {
  private var field: TextField
  private var run = DigitRun()

  /// The most digits any number has.
  public static let mostDigits = 15
  /// A word belongs behind a number, which has so many digits at least.
  private static let fewestDigits = 5

  public init(_ text: String = "", maximumLength: Int, placeholder: String = "") {
    field = TextField(text, maximumLength: maximumLength, placeholder: placeholder)
  }

  /// What stands here.
  public var text: String { field.text }

  public var placeholder: String {
    get { field.placeholder }
    set { field.placeholder = newValue }
  }

  /// How many signs stand before the cursor.
  public var caret: Int { field.caret }

  public var maximumLength: Int? { field.maximumLength }

  /// Columns the text and the cursor behind it take.
  public var columns: Int { field.columns }

  /// Puts another number in the place of the old one.
  public mutating func setText(_ text: String) {
    run = DigitRun()
    field.setText(text)
  }

  /// Takes a key or a paste.
  public mutating func handle(_ event: Event) -> FieldOutcome {
    switch event {
    case .key(.character(let character)): return type(character)
    case .paste(let text):
      let line = TextField.oneLine(text)
      if let sign = line.first(where: { !Self.belongs($0) }) { return .refused(.notADigit(sign)) }
      run = DigitRun()
      return field.handle(.paste(Layout.digits(typedOnRow: line) ?? line))
    case .key(.backspace):
      let outcome = field.handle(event)
      run.erased(isEmpty: !text.contains(where: Self.isDigit))
      return outcome
    default:
      let outcome = field.handle(event)
      if outcome == .moved || outcome == .changed { run = DigitRun() }
      return outcome
    }
  }

  /// Draws the number on the area's first row.
  public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, signs: Signs) {
    field.draw(on: &canvas, in: area, focused: focused, signs: signs)
  }

  private mutating func type(_ character: Character) -> FieldOutcome {
    let before = run
    let left = Array(text.prefix(field.caret))
    switch run.meaning(
      of: character, isEmpty: !text.contains(where: Self.isDigit),
      isBehindDigit: left.last.map(Self.isDigit) ?? false)
    {
    case .digit(let digit): return insert(digit, before)
    case .digitBehindMarks(let digit):
      while text.prefix(field.caret).contains(where: Self.isDigit) {
        _ = field.handle(.key(.backspace))
      }
      return insert(digit, before)
    case .separator(let sign): return keep(sign, before)
    case .letter(behind: let letters): return write(character, behind: letters, left)
    case .other:
      guard left.contains(where: \.isLetter), Self.belongs(character) else {
        return .refused(.notADigit(character))
      }
      return keep(character, before)
    }
  }

  private mutating func insert(_ digit: Character, _ before: DigitRun) -> FieldOutcome {
    let left = text.prefix(field.caret)
    // A digit that touches a word is part of neither.
    if left.last?.isLetter ?? false {
      run = before
      return .refused(.notADigit(digit))
    }
    let behind = left.reversed().prefix { !Self.parts($0) }.count(where: Self.isDigit)
    let ahead = text.dropFirst(field.caret).prefix { !Self.parts($0) }.count(where: Self.isDigit)
    guard behind + ahead < Self.mostDigits else {
      run = before
      return .refused(.full(limit: Self.mostDigits))
    }
    return keep(digit, before)
  }

  private mutating func keep(_ sign: Character, _ before: DigitRun) -> FieldOutcome {
    let outcome = field.handle(.key(.character(sign)))
    if outcome != .changed { run = before }
    return outcome
  }

  /// A letter says whose number it is: behind the number, apart from it. Digits of the Kazakh row
  /// that turn out to be the word's first letters become these again.
  private mutating func write(
    _ letter: Character, behind letters: [Character], _ left: [Character]
  ) -> FieldOutcome {
    let number = left.dropLast(letters.count)
    for _ in letters { _ = field.handle(.key(.backspace)) }
    let isBehindNumber =
      number.count(where: Self.isDigit) >= Self.fewestDigits
      && !(number.last.map(Self.isDigit) ?? true)
      && !(text.dropFirst(field.caret).first.map(Self.isDigit) ?? false)
    guard isBehindNumber else { return .refused(.notADigit(letter)) }
    for sign in letters { _ = field.handle(.key(.character(sign))) }
    return field.handle(.key(.character(letter)))
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  /// Whether a number ends here for certain.
  private static func parts(_ character: Character) -> Bool {
    character.isLetter || character.isWhitespace || ",;/".contains(character)
  }

  private static func belongs(_ character: Character) -> Bool {
    isDigit(character) || DigitRun.isSeparator(character) || character.isLetter
      || character.isPunctuation
  }
}
