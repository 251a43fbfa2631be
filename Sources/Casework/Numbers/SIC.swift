import Standards

/// The social individual code (СИК, Kazakh ӘЖК): sixteen digits and capital Latin letters, given
/// by the state pension centre under Government resolution N 1342 of 16 September 1997 and
/// replaced by the IIN on 1 January 2013. S1 ¶12 asks for its certificate.
///
/// Only the shape is known: a Kazakh bank's entry check of 2003–2010 wants sixteen signs and leaves
/// out I, L, O and Q. No rule of a check digit is known.
public enum SIC {
  public static let length = 16

  /// Lower case is raised. A Cyrillic letter that looks like a Latin one is taken for it, with a
  /// warning, because under a Cyrillic layout the clerk may have meant another key.
  ///
  /// Birth date and sex are not used, the code carries neither.
  public static func check(
    _ typed: String, birthDate _: CivilDate? = nil, sex _: Sex? = nil
  ) -> IdentityCheck {
    var text = ""
    var hasLookAlikes = false
    var hasBarredLetters = false
    var hasOtherSigns = false
    let signs = TypedNumber.signs(typed)
    for sign in signs {
      let letter = raised(sign)
      if let latin = lookAlikes[letter] {
        hasLookAlikes = true
        text.append(latin)
        continue
      }
      text.append(letter)
      if barred.contains(letter) {
        hasBarredLetters = true
      } else if !alphabet.contains(letter) {
        hasOtherSigns = true
      }
    }
    var findings: [NumberWord] = []
    if hasOtherSigns { findings.append(.sicSigns) }
    if hasBarredLetters { findings.append(.sicBarredLetters) }
    if !signs.isEmpty, signs.count != length { findings.append(.sicLength) }
    if hasLookAlikes { findings.append(.sicLookAlikes) }
    if text.count == length, Set(text).count == 1 { findings.append(.allEqual) }
    return IdentityCheck(text: text, findings: findings)
  }

  private static let alphabet = Set("0123456789ABCDEFGHJKMNPRSTUVWXYZ")
  /// The Cyrillic О is no better than the Latin one: both are a mistaken zero.
  private static let barred = Set("ILOQО")
  private static let lookAlikes: [Character: Character] = [
    "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "Р": "P", "С": "C", "Т": "T",
    "Х": "X",
  ]

  /// Signs of other scripts whose capital is a Latin letter (`ſ`, `ı`) stay as they are.
  private static func raised(_ sign: Character) -> Character {
    guard sign.isASCII || ("а"..."я").contains(sign), let capital = sign.uppercased().first else {
      return sign
    }
    return capital
  }
}
