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
}
