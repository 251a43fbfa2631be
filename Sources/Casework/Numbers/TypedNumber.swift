import KazakhText

/// The signs of a number as typed, without what people write between them.
enum TypedNumber {
  /// Blanks and hyphens are dropped, and what the digit row of the Kazakh layout types becomes the
  /// digit of the same key; everything else stays.
  static func signs(_ typed: String) -> [Character] {
    Cleaning.forField(typed).compactMap { character -> Character? in
      if isSeparator(character) { return nil }
      guard let digit = KazakhDigitRow.digit(for: character) else { return character }
      return Character(String(digit))
    }
  }

  private static func isSeparator(_ character: Character) -> Bool {
    character.isWhitespace || "-‐‑‒–—−_".contains(character)
  }
}

/// What RNN and IIN have in common: twelve digits, the last of which checks the others.
struct TwelveDigits {
  static let length = 12

  let text: String
  /// All twelve, or `nil`.
  let digits: [Int]?
  private let hasLetters: Bool
  private let hasWrongLength: Bool

  init(_ typed: String) {
    let signs = TypedNumber.signs(typed)
    let values = signs.compactMap(KazakhDigitRow.digit)
    text = String(signs)
    hasLetters = values.count < signs.count
    hasWrongLength = !signs.isEmpty && signs.count != Self.length
    digits = values.count == Self.length && !hasLetters ? values : nil
  }

  /// Why there are no twelve digits; empty for an empty field.
  func stopped(letters: NumberWord, length: NumberWord) -> IdentityCheck {
    IdentityCheck(
      text: text, findings: (hasLetters ? [letters] : []) + (hasWrongLength ? [length] : []))
  }

  static func areEqual(_ digits: [Int]) -> Bool { Set(digits).count == 1 }
}
