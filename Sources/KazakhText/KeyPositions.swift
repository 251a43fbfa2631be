/// Which Latin letter lies on a key, whichever layout is on. A terminal sends letters, not keys: with
/// ЙЦУКЕН on, the key marked J sends «о».
public enum KeyPositions {
  /// The Latin letter (lower case) on the key that typed this one; `nil` for keys that carry no Latin
  /// letter, the Kazakh letters of the digit row among them.
  public static func latin(of character: Character) -> Character? {
    let lowered = character.lowercased()
    guard lowered.count == 1, let letter = lowered.first else { return nil }
    if letter.isASCII, letter.isLetter { return letter }
    return latinByCyrillic[letter]
  }

  private static let latinByCyrillic = Dictionary(
    zip("йцукенгшщзфывапролдячсмить", "qwertyuiopasdfghjklzxcvbnm")
  ) { first, _ in first }

  /// What the same keys give in the other layouts: for Latin text its Russian and Kazakh spellings,
  /// for Cyrillic text its Latin one. Empty when that changes nothing, or leaves a number alone of what
  /// was more. Lower case.
  public static func inOtherLayout(_ text: String) -> [String] {
    let lowered = text.lowercased()
    let spellings: [String]
    if lowered.contains(where: { latinKeys[$0] != nil }) {
      spellings = [read(lowered, by: latinKeys)]
    } else {
      spellings = [read(lowered, by: russianKeys), read(lowered, by: kazakhKeys)]
    }
    var different: [String] = []
    for spelling in spellings where spelling != lowered && !different.contains(spelling) {
      if !losesWords(lowered, read: spelling) { different.append(spelling) }
    }
    return different
  }

  /// Whether the letters typed behind a number are signs in the other layout, which no search looks for:
  /// `000002жж` would be read as the number alone. The keys of comma and point part numbers.
  private static func losesWords(_ typed: String, read: String) -> Bool {
    typed.contains { $0.isASCII && $0.isNumber } && !read.contains(where: \.isLetter)
      && typed.contains { $0.isLetter && !"бю".contains($0) && digit(of: $0) == nil }
  }

  /// The digit on the key that typed this character: a digit itself, or the letters and marks which
  /// the standard Kazakh layout (RST KazSSR 903-90) has in the place of `1`…`0`.
  public static func digit(of character: Character) -> Character? {
    if character.isASCII, character.isNumber { return character }
    let lowered = character.lowercased()
    guard lowered.count == 1, let letter = lowered.first else { return nil }
    return digitByKazakhRow[letter]
  }

  private static let digitByKazakhRow = table(#""әіңғ,.үұқ"#, "1234567890")

  private static let russianKeys = table(
    "qwertyuiop[]asdfghjkl;'zxcvbnm,.`", "йцукенгшщзхъфывапролджэячсмитьбюё")

  private static let kazakhKeys = russianKeys.merging(table("234589-=0", "әіңғүұөһқ")) { $1 }

  private static let latinKeys = table(
    "йцукенгшщзхъфывапролджэячсмитьбюёәіңғүұөһқ", "qwertyuiop[]asdfghjkl;'zxcvbnm,.`234589-=0")

  private static func table(_ from: String, _ to: String) -> [Character: Character] {
    Dictionary(zip(from, to)) { first, _ in first }
  }

  private static func read(_ text: String, by keys: [Character: Character]) -> String {
    String(text.map { keys[$0] ?? $0 })
  }
}
