/// The form in which a word written in Latin letters meets the same word in Cyrillic: `TARAZ`, `shu`,
/// `Qaratau`, `Jambyl`. Never shown, never stored.
public enum LatinKey {
  /// How the text sounds, one small Latin letter a sound: whichever of the usual spellings was taken
  /// (zh or j, q or k, y or i), Latin and Cyrillic give the same. What is no letter stays.
  public static func of(_ text: String) -> String {
    let letters = SearchKey.forgiving(text).unicodeScalars.flatMap(plain)
    var key = ""
    var place = letters.startIndex
    while place < letters.endIndex {
      let (sound, length) = sound(of: letters[place...])
      for scalar in sound.unicodeScalars
      where key.unicodeScalars.last != scalar || !isLetter(scalar) {
        key.unicodeScalars.append(scalar)
      }
      place += length
    }
    return key
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
    if second == "h", let sound = hissing[first] { return (sound, 2) }
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
