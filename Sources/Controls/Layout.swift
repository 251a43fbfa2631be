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
    let lowered = text.lowercased()
    let readings: [String]
    if lowered.contains(where: { cyrillicKeys.contains($0) }) {
      readings = [read(lowered, by: latinKeys)]
    } else {
      readings = [read(lowered, by: russianKeys), read(lowered, by: kazakhKeys)]
    }
    var different: [String] = []
    for reading in readings where reading != lowered && !different.contains(reading) {
      different.append(reading)
    }
    return different
  }

  /// The digit on the key that typed this character: a digit itself, or the letters and marks which
  /// the standard Kazakh layout (RST KazSSR 903-90) has in the place of `1`…`0`.
  public static func digit(of character: Character) -> Character? {
    if character.isASCII, character.isNumber { return character }
    guard let lowered = single(character.lowercased()) else { return nil }
    return digitByKazakhRow[lowered]
  }

  private static let digitByKazakhRow = table(#""әіңғ,.үұқ"#, "1234567890")

  private static let russianKeys = table(
    "qwertyuiop[]asdfghjkl;'zxcvbnm,.`", "йцукенгшщзхъфывапролджэячсмитьбюё")

  private static let kazakhKeys = russianKeys.merging(table("234589-=0", "әіңғүұөһқ")) { $1 }

  private static let latinKeys = table(
    "йцукенгшщзхъфывапролджэячсмитьбюёәіңғүұөһқ", "qwertyuiop[]asdfghjkl;'zxcvbnm,.`234589-=0")

  private static let cyrillicKeys = Set(latinKeys.keys)

  private static func table(_ from: String, _ to: String) -> [Character: Character] {
    Dictionary(zip(from, to)) { first, _ in first }
  }

  private static func read(_ text: String, by keys: [Character: Character]) -> String {
    String(text.map { keys[$0] ?? $0 })
  }

  private static func single(_ text: String) -> Character? {
    text.count == 1 ? text.first : nil
  }
}
