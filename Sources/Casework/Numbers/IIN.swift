import Standards

/// The individual identification number (ИИН, Kazakh ЖСН): twelve digits, in use since 2007–2008,
/// instead of RNN and SIC since 1 January 2013. The decree does not ask for it.
///
/// Year, month and day of birth (two digits each), century and sex (one digit), serial number
/// (four), check digit: Government resolution N 406 of 22 May 2007, as two independent validators
/// and a Kazakh bank's entry check of 2009 apply it. Since resolution N 853 of 26 August 2013
/// the digits are no longer bound to birth date and sex; the Ministry of Justice said on
/// 5 April 2019 that a mismatch with the birth date is not an error. Hence only warnings.
public enum IIN {
  public static let length = TwelveDigits.length

  /// Without a birth date or sex (`nil` is unknown) nothing is held against it.
  public static func check(
    _ typed: String, birthDate: CivilDate? = nil, sex: Sex? = nil
  ) -> IdentityCheck {
    let row = TwelveDigits(typed)
    guard let digits = row.digits else {
      return row.stopped(letters: .iinLetters, length: .iinLength)
    }
    var findings: [NumberWord] = []
    if TwelveDigits.areEqual(digits) { findings.append(.allEqual) }
    if checkDigit(of: digits.dropLast()) != digits.last { findings.append(.iinCheck) }
    let bearer = Bearer(digits)
    if bearer.century == nil { findings.append(.iinCentury) }
    switch bearer.born {
    case .never: findings.append(.iinNoSuchDate)
    case .on(let date):
      if let birthDate, birthDate != date { findings.append(.iinBirthDate) }
    case .centuryUnknown(let year, let month, let day):
      if let birthDate, (birthDate.year % 100, birthDate.month, birthDate.day) != (year, month, day)
      {
        findings.append(.iinBirthDate)
      }
    }
    if let sex, let told = bearer.sex, sex != told { findings.append(.iinSex) }
    return IdentityCheck(text: row.text, findings: findings)
  }

  /// The twelfth digit for the first eleven, or `nil` where no number is given out: the first pass
  /// weighs 1 to 11, the second 3 to 11, 1, 2; the sum modulo 11 is the check digit, unless it
  /// is 10.
  ///
  /// The eleventh digit weighs 11 in the first pass, so a slip there is not noticed.
  static func checkDigit(of eleven: some Sequence<Int>) -> Int? {
    [firstPass, secondPass].lazy
      .map { weights in zip(weights, eleven).reduce(0) { $0 + $1.0 * $1.1 } % 11 }
      .first { $0 < 10 }
  }

  private static let firstPass = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
  private static let secondPass = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]
}

/// Whom the first seven digits of an IIN speak of.
private struct Bearer {
  enum Born {
    case on(CivilDate)
    case centuryUnknown(year: Int, month: Int, day: Int)
    case never
  }

  /// 18, 19 or 20, the first digits of the year; `nil` where the seventh digit is 0 or 7 to 9.
  let century: Int?
  let sex: Sex?
  let born: Born

  /// Twelve digits.
  init(_ digits: [Int]) {
    func pair(_ place: Int) -> Int { digits[place] * 10 + digits[place + 1] }
    let (year, month, day, mark) = (pair(0), pair(2), pair(4), digits[6])
    guard (1...6).contains(mark) else {
      century = nil
      sex = nil
      born = .centuryUnknown(year: year, month: month, day: day)
      return
    }
    let century = 18 + (mark - 1) / 2
    self.century = century
    sex = mark.isMultiple(of: 2) ? .female : .male
    born =
      CivilDate(year: century * 100 + year, month: month, day: day).map { .on($0) } ?? .never
  }
}
