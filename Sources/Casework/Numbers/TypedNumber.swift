import KazakhText

/// The signs of a number as typed, without what people write between them.
enum TypedNumber {
  /// Separators are dropped, and what was typed on the digit row of the Kazakh layout becomes its
  /// digits; everything else stays, so that the clerk sees what is wrong.
  ///
  /// Marks without a digit or letter beside them separate nothing: they stay.
  static func signs(_ typed: String) -> [Character] {
    let read = KazakhDigitRow.read(Cleaning.forField(typed))
    let separates = read.contains { $0.isLetter || $0.isNumber }
    return read.filter {
      separates ? !NumberSign.isSeparator($0) : !NumberSign.isBlank($0)
    }.map { $0 }
  }
}

/// What people write between the digits of a number.
enum NumberSign {
  /// A blank, hyphen, dot, comma, slash, bracket, plus.
  static func isSeparator(_ character: Character) -> Bool {
    isBlank(character) || ".,/()+".contains(character)
  }

  /// A blank or any of the hyphens.
  static func isBlank(_ character: Character) -> Bool {
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
    let values = signs.compactMap { $0.isASCII ? $0.wholeNumberValue : nil }
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
