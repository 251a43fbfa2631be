import KazakhText

/// Where a letter lies on the keyboard, whichever layout is on. A terminal sends letters, not keys:
/// with ЙЦУКЕН on, the key marked J sends «о». Letters only; punctuation and digits differ too much
/// between layouts to be anyone's shortcut.
public enum Layout {
  /// The Latin letter (lower case) on the key that typed this one; `nil` for keys that carry no
  /// Latin letter, the Kazakh letters of the digit row among them.
  public static func latinPosition(of character: Character) -> Character? {
    KeyPositions.latin(of: character)
  }

  /// What the same keys give in the other layouts: for Latin text its Russian and Kazakh readings,
  /// for Cyrillic text its Latin one. Empty when that changes nothing. Lower case.
  public static func inOtherLayout(_ text: String) -> [String] {
    KeyPositions.inOtherLayout(text)
  }

  /// The digit on the key that typed this character: a digit itself, or the letters and marks which
  /// the standard Kazakh layout (RST KazSSR 903-90) has in the place of `1`…`0`.
  public static func digit(of character: Character) -> Character? {
    KeyPositions.digit(of: character)
  }

  /// The digits of a text typed on that row alone, blanks aside; `nil` for less than four of them and
  /// for everything else: marks without a letter of the row prove no row.
  static func digits(typedOnRow text: String) -> String? {
    let signs = text.filter { !$0.isWhitespace }
    let digits = signs.compactMap { digit(of: $0) }
    guard digits.count >= 4, digits.count == signs.count, signs.contains(where: \.isLetter),
      !signs.contains(where: { $0.isASCII && $0.isNumber })
    else { return nil }
    return String(digits)
  }
}
