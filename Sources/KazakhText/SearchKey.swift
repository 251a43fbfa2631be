/// The form in which words are compared when somebody searches. Never shown, never stored instead
/// of what was typed.
public enum SearchKey {
  /// The text in one case and one composition, without marks, invisible code points and doubled
  /// blanks; letters that only look Kazakh or Russian (`тiзiлiм` with Latin i, `Тəуелсіздік` with
  /// Latin schwa) are the letters they look like. A word all in Latin stays Latin.
  public static func fold(_ text: String) -> String {
    var folded = ""
    var word: [Unicode.Scalar] = []
    var blank = false

    func close() {
      folded += foldedWord(word)
      word.removeAll(keepingCapacity: true)
    }

    for scalar in text.nfc.unicodeScalars {
      if isBlank(scalar) {
        close()
        blank = !folded.isEmpty
        continue
      }
      if isDropped(scalar) { continue }
      if blank {
        folded += " "
        blank = false
      }
      if isLetter(scalar) {
        word.append(scalar)
      } else {
        close()
        folded.unicodeScalars.append(isDash(scalar) ? "-" : scalar)
      }
    }
    close()
    return folded
  }

  /// `fold`, and with the letters merged that old papers and foreign keyboards confuse:
  /// Ә~А Ғ~Г Қ~К Ң~Н Ө~О Ұ~Ү~У Һ~Х І~И~Ы Ё~Е Й~И.
  public static func forgiving(_ text: String) -> String {
    String(String.UnicodeScalarView(fold(text).unicodeScalars.map(merged)))
  }

  /// Whether a word mixes Latin and Cyrillic letters, as a name typed half in the wrong layout
  /// does: worth a question before it is saved.
  public static func mixesScripts(_ text: String) -> Bool {
    text.nfc.unicodeScalars.split { !isLetter($0) }.contains { word in
      word.contains(where: isCyrillic) && word.contains(where: isLatin)
    }
  }

  private static func foldedWord(_ word: [Unicode.Scalar]) -> String {
    let isKazakh = word.contains(where: isCyrillic)
    var folded = ""
    for scalar in word {
      if isKazakh, let meant = lookAlike(scalar) {
        folded.unicodeScalars.append(meant)
      } else {
        appendLowercased(scalar, to: &folded)
      }
    }
    return folded
  }

  private static func appendLowercased(_ scalar: Unicode.Scalar, to folded: inout String) {
    switch scalar.value {
    case 0x61...0x7A, 0x430...0x45F: folded.unicodeScalars.append(scalar)
    default: folded += scalar.properties.lowercaseMapping
    }
  }

  /// The small Cyrillic letter that a Latin one is taken for. Capitals have look-alikes of their
  /// own: Latin H is Н, Latin h is һ.
  private static func lookAlike(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "A", "a": "а"
    case "B", "b": "в"
    case "C", "c": "с"
    case "E", "e": "е"
    case "H": "н"
    case "h": "һ"
    case "I", "i": "і"
    case "K", "k": "к"
    case "M", "m": "м"
    case "O", "o": "о"
    case "P", "p": "р"
    case "T", "t": "т"
    case "X", "x": "х"
    case "Y": "ү"
    case "y": "у"
    case "Ə", "ə", "Ǝ", "ǝ": "ә"
    case "Ɵ", "ɵ": "ө"
    case "Ë", "ë": "ё"
    default: nil
    }
  }

  private static func merged(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "ә": "а"
    case "ғ": "г"
    case "қ": "к"
    case "ң": "н"
    case "ө": "о"
    case "ұ", "ү": "у"
    case "һ": "х"
    case "і", "ы", "й": "и"
    case "ё": "е"
    default: scalar
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x20 || scalar.properties.isWhitespace
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x7F { return scalar.value < 0x20 }
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    (0x2010...0x2015).contains(scalar.value) || scalar.value == 0x2212
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    isCyrillic(scalar) || scalar.properties.isAlphabetic
  }

  private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool {
    (0x400...0x52F).contains(scalar.value)
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x250...0x2AF, 0x1E00...0x1EFF: true
    default: false
    }
  }
}
