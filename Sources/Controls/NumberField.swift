import Screen

/// A number that is a name: an individual identification number, a phone, a case number. Digits
/// only, leading zeros kept. On the Kazakh layout the letters of the digit row count as their digits
/// and are shown as such at once.
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
    field.setText(digits)
  }

  /// Takes a key or a paste; a pasted word changes nothing.
  public mutating func handle(_ event: Event) -> FieldOutcome {
    switch event {
    case .key(.character(let character)):
      guard let digit = Layout.digit(of: character) else { return .refused(.notADigit(character)) }
      return field.handle(.key(.character(digit)))
    case .paste(let text):
      guard let digits = Self.digits(in: text) else {
        return .refused(.notADigit(text.first { $0.isLetter } ?? "?"))
      }
      return field.handle(.paste(digits))
    default:
      return field.handle(event)
    }
  }

  /// Draws the digits on the area's first row.
  public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, signs: Signs) {
    field.draw(on: &canvas, in: area, focused: focused, signs: signs)
  }

  /// Pasted or stored digits; here the dot and comma are marks between digits, not keys of a row.
  private static func digits(in text: String) -> String? {
    guard !text.contains(where: \.isLetter) else { return nil }
    return String(text.filter { $0.isASCII && $0.isNumber })
  }
}
