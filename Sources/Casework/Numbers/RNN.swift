import Standards

/// The taxpayer's registration number (РНН, Kazakh СТН): twelve digits, replaced by the IIN on
/// 1 January 2013. S1 ¶12 asks for its certificate.
///
/// The rule of the check digit is told alike by the validator of a reporting system of the
/// National Bank and by that of a tendering system, and holds for every published number of an
/// organisation we tried. The first digits are said to name oblast, tax committee and kind of
/// payer; as no document at hand proves that, they are not looked at.
public enum RNN {
  public static let length = TwelveDigits.length

  /// A wrong check digit is a warning: the document in the clerk's hand goes before the rule.
  /// A right one proves less than it seems: where the first pass gives no digit, about one
  /// mistyped digit in eleven is not noticed, and twelve equal digits always satisfy the rule;
  /// they are doubted on their own.
  ///
  /// Birth date and sex are not used, the number carries neither.
  public static func check(
    _ typed: String, birthDate _: CivilDate? = nil, sex _: Sex? = nil
  ) -> IdentityCheck {
    let row = TwelveDigits(typed)
    guard let digits = row.digits else {
      return row.stopped(letters: .rnnLetters, length: .rnnLength)
    }
    var findings: [NumberWord] = []
    if TwelveDigits.areEqual(digits) { findings.append(.allEqual) }
    if checkDigit(of: digits.dropLast()) != digits.last { findings.append(.rnnCheck) }
    return IdentityCheck(text: row.text, findings: findings)
  }

  /// The twelfth digit for the first eleven.
  ///
  /// In pass *n* of ten the weights run *n*, *n* + 1, … and after 10 begin again at 1; the sum
  /// modulo 11 is the check digit, unless it is 10, which sends to the next pass. Ten passes of
  /// 10 in a row would leave none, which no eleven digits bring about.
  static func checkDigit(of eleven: some Sequence<Int>) -> Int? {
    (0..<10).lazy.map { pass in
      eleven.enumerated().reduce(0) { sum, place in
        sum + ((pass + place.offset) % 10 + 1) * place.element
      } % 11
    }.first { $0 < 10 }
  }
}
