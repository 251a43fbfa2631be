/// How what stands on papers is searched and compared: one folding for the index, for what is typed and
/// for the question whether two persons are one.
extension SearchKey {
  /// The words of a text as they sound: whatever the case, Kazakh letters, alphabet, apostrophes and
  /// doubled letters it was written with. A hyphen is a blank.
  public static func words(_ text: String) -> [String] {
    LatinKey.of(parted(text)).split(separator: " ").map(String.init)
  }

  /// The same in one line, to be compared.
  public static func sounding(_ text: String) -> String {
    words(text).joined(separator: " ")
  }

  /// The number of a document or a certificate: its letters and digits alone. A letter of one alphabet
  /// that looks like one of the other is that one, as nobody sees on paper which was printed.
  public static func number(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in forgiving(text).unicodeScalars
    where scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value) {
      key.append(looks[scalar] ?? scalar)
    }
    return String(key)
  }

  private static let looks: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "в": "b", "с": "c", "е": "e", "н": "h", "и": "i", "к": "k", "м": "m", "о": "o",
    "р": "p", "т": "t", "х": "x", "у": "y",
  ]

  /// What the forms of a surname have in common, word by word: `Атығай`, `Атығаев`, `Атығаева`. A word
  /// may be taken for more than one form.
  public static func stems(ofSurname surname: String) -> [String] {
    var stems: [String] = []
    for word in LatinKey.spelt(parted(surname)).split(separator: " ") {
      for stem in self.stems(of: word) {
        let heard = LatinKey.withoutDoubled(stem)
        if !stems.contains(heard) { stems.append(heard) }
      }
    }
    return stems
  }

  private static func stems(of word: Substring) -> [String] {
    var stem = word
    if let ending = endings.first(where: {
      word.hasSuffix($0) && word.count - $0.count >= shortestStem
    }) {
      stem = word.dropLast(ending.count)
    }
    // `Атығай` loses its last letter before -ев.
    if stem.last == "i", let before = stem.dropLast().last, "aeou".contains(before) {
      stem = stem.dropLast()
    }
    var stems = [String(stem)]
    if let ending = adjectives.first(where: {
      word.hasSuffix($0) && word.count - $0.count >= shortestStem
    }) {
      stems.append(String(word.dropLast(ending.count)))
    }
    return stems
  }

  private static let shortestStem = 3

  /// Of surnames, as they are spelt in Latin: -ова, -ева, -ина, -қызы, -ұлы.
  private static let endings = ["ova", "eva", "ina", "kizi", "uli", "ov", "ev", "in"]

  /// -ская, -ский, -ая, -ый, -ой.
  private static let adjectives = ["iaia", "aia", "ii", "oi", "i"]

  /// Apostrophes of every kind are nothing, hyphens and points blanks. A comma counts where it ends a
  /// word; elsewhere it is the key of another layout.
  private static func parted(_ text: String) -> String {
    var parted = String.UnicodeScalarView()
    for word in text.unicodeScalars.split(whereSeparator: isParting) {
      let kept = word.filter { !isApostrophe($0) }
      let end = kept.lastIndex { !",;".unicodeScalars.contains($0) }
      guard let end else { continue }
      if !parted.isEmpty { parted.append(" ") }
      parted.append(contentsOf: kept[...end])
    }
    return String(parted)
  }

  private static func isParting(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0: true
    case 0x20, 0x28, 0x29, 0x2D, 0x2E, 0x2F, 0xAB, 0xBB, 0x2010...0x2015, 0x2212: true
    default: scalar.value < 0x7F ? scalar.value < 0x20 : scalar.properties.isWhitespace
    }
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // ' " ` ´ and their raised, turned, doubled and wide relatives.
    case 0x22, 0x27, 0x60, 0xB4, 0x2B9...0x2BF, 0x2C8, 0x2CA, 0x2CB, 0x2EE, 0x2F4, 0x374, 0x55A,
      0x5F3, 0x5F4, 0x2018...0x201F, 0x2032...0x2037, 0x2057, 0xA78B, 0xA78C, 0xFF02, 0xFF07,
      0xFF40:
      true
    default: false
    }
  }
}
