/// The form in which a word written in Latin letters meets the same word in Cyrillic: `TARAZ`, `shu`,
/// `Qaratau`, `Jambyl`. Never shown, never stored.
public enum LatinKey {
  /// How the text sounds, one small Latin letter a sound: whichever of the usual spellings was taken
  /// (zh or j, q or k, y or i), Latin and Cyrillic give the same. What is no letter stays.
  public static func of(_ text: String) -> String { withoutDoubled(spelt(text)) }

  /// The same with letters doubled where they were.
  static func spelt(_ text: String) -> String {
    let letters = SearchKey.forgiving(text).unicodeScalars.flatMap(plain)
    var key = ""
    var place = letters.startIndex
    while place < letters.endIndex {
      let (sound, length) = sound(of: letters[place...])
      key += sound
      place += length
    }
    return key
  }

  /// One letter for two to four of them; more are no name.
  static func withoutDoubled(_ spelt: String) -> String {
    var key = String.UnicodeScalarView()
    var rest = spelt.unicodeScalars[...]
    while let letter = rest.first {
      let run = rest.prefix { $0 == letter }
      rest = rest.dropFirst(run.count)
      if isLetter(letter), run.count <= 4 {
        key.append(letter)
      } else {
        key.append(contentsOf: run)
      }
    }
    return String(key)
  }

  /// A letter without what the Latin alphabets of Kazakh put above or below it; a Cyrillic one as it
  /// is spelt in Latin.
  private static func plain(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if let spelt = latinByCyrillic[scalar] { return Array(spelt.unicodeScalars) }
    if let bare = bareByMarked[scalar] { return [bare] }
    return [scalar]
  }

  private static func sound(of letters: ArraySlice<Unicode.Scalar>) -> (String, Int) {
    guard let first = letters.first else { return ("", 1) }
    let second = letters.dropFirst().first
    if letters.starts(with: "shch".unicodeScalars) { return ("š", 4) }
    if second == "h", let sound = hissing[first] { return (sound, 2) }
    // Yerlan, Artyom: one letter in Cyrillic.
    if first == "y", second == "e" || second == "o" { return ("e", 2) }
    return (alone[first] ?? String(Character(first)), 1)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic
  }

  /// Letters behind which an `h` makes another sound.
  private static let hissing: [Unicode.Scalar: String] = [
    "z": "j", "s": "š", "c": "č", "k": "ħ", "g": "g",
  ]

  private static let alone: [Unicode.Scalar: String] = [
    "y": "i", "w": "u", "q": "k", "h": "ħ", "x": "ħ", "'": "", "ь": "", "ъ": "",
  ]

  private static let latinByCyrillic: [Unicode.Scalar: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "j", "з": "z", "и": "i",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "ħ", "ц": "ts", "ч": "č", "ш": "š", "щ": "š", "э": "e", "ю": "iu",
    "я": "ia",
  ]

  private static let bareByMarked: [Unicode.Scalar: Unicode.Scalar] = [
    "ä": "a", "á": "a", "ö": "o", "ó": "o", "ü": "u", "ú": "u", "ū": "u", "ğ": "g", "ǵ": "g",
    "ñ": "n", "ń": "n", "ş": "š", "ś": "š", "ç": "č", "ı": "i", "ý": "i",
  ]
}
