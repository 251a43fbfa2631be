import Standards
import Testing

@testable import Casework

struct IINNumberTests {
  /// Invented numbers of persons who cannot be; the first pass gives their check digit.
  static let firstPass = ["000101300019", "991231600012", "250615100011", "300704200013"]
  /// The same persons; the second pass gives it.
  static let secondPass = ["000101301805", "991231600301", "250615100211", "300704200406"]
  /// Neither pass gives one.
  static let withoutCheckDigit = ["00010130188", "99123160110", "25061510020", "30070420042"]

  @Test(arguments: firstPass + secondPass)
  func `a number stands whichever of the two passes gives its check digit`(number: String) {
    #expect(IIN.check(number) == IdentityCheck(text: number, findings: []))
  }

  @Test(arguments: withoutCheckDigit)
  func `no twelfth digit suits eleven that have none`(eleven: String) {
    for last in 0...9 {
      #expect(IIN.check(eleven + "\(last)").findings == [.iinCheck])
    }
    #expect(IIN.checkDigit(of: values(eleven)) == nil)
  }

  @Test(arguments: firstPass)
  func `a changed eleventh digit is never noticed where the first pass decides`(number: String) {
    for digit in 0...9 {
      let misread = number.prefix(10) + "\(digit)" + number.suffix(1)
      #expect(IIN.check(String(misread)).findings.isEmpty)
    }
  }

  @Test(arguments: secondPass)
  func `a changed eleventh digit is noticed where the second pass decides`(number: String) {
    let eleventh = values(number)[10]
    for digit in 0...9 where digit != eleventh {
      let misread = number.prefix(10) + "\(digit)" + number.suffix(1)
      #expect(IIN.check(String(misread)).findings == [.iinCheck])
    }
  }

  @Test(arguments: [
    ("000101300019", []), ("991231600012", ["691231600012"]), ("250615100011", ["250615100211"]),
    ("300704200013", []),
    (
      "000101301805",
      [
        "600101301805", "030101301805", "002101301805", "000801301805", "000102301805",
        "000101701805", "000101391805", "000101309805", "000101301205",
      ]
    ),
    (
      "991231600301",
      [
        "091231600301", "999231600301", "991831600301", "991235600301", "991231000301",
        "991231630301", "991231600101",
      ]
    ),
    (
      "250615100211",
      [
        "450615100211", "260615100211", "258615100211", "250115100211", "250685100211",
        "250619100211", "250615600211", "250615130211", "250615100011",
      ]
    ),
    (
      "300704200406",
      [
        "390704200406", "306704200406", "300604200406", "300784200406", "300707200406",
        "300704300406", "300704250406", "300704202406", "300704200806",
      ]
    ),
  ])
  func `outside the eleventh place every changed digit is noticed but for known ones`(
    number: String, missed: [String]
  ) {
    let eleventh = number.prefix(10)
    let standing = misreadings(of: number).filter {
      !IIN.check($0).findings.contains(.iinCheck)
        && !($0.hasPrefix(eleventh) && $0.last == number.last)
    }
    #expect(standing == missed)
  }

  @Test func `at most one twelfth digit suits any eleven`() {
    var draws = SeededDraws(state: 406)
    for _ in 0..<2_000 {
      let digits = draws.digits(11)
      var (first, second) = (0, 0)
      for place in 1...11 {
        first += place * digits[place - 1]
        second += (place + 1) % 11 * digits[place - 1] + digits[place - 1]
      }
      let expected = [first % 11, second % 11].first { $0 < 10 }
      let eleven = digits.map(String.init).joined()
      let standing = (0...9).filter { !IIN.check(eleven + "\($0)").findings.contains(.iinCheck) }
      #expect(standing == (expected.map { [$0] } ?? []), "\(eleven)")
    }
  }

  @Test func `the seventh digit tells century and sex`() {
    let people: [(digit: Int, year: Int, sex: Sex)] = [
      (1, 1860, .male), (2, 1860, .female), (3, 1960, .male), (4, 1960, .female),
      (5, 2060, .male), (6, 2060, .female),
    ]
    for person in people {
      let eleven = "600229\(person.digit)0001"
      let number = eleven + "\(IIN.checkDigit(of: values(eleven))!)"
      let born = CivilDate(year: person.year, month: 2, day: 29)!
      #expect(IIN.check(number, birthDate: born, sex: person.sex).findings.isEmpty)
      let other: Sex = person.sex == .male ? .female : .male
      #expect(IIN.check(number, birthDate: born, sex: other).findings == [.iinSex])
      for century in [1860, 1960, 2060] where century != person.year {
        let elsewhen = CivilDate(year: century, month: 2, day: 29)!
        #expect(
          IIN.check(number, birthDate: elsewhen, sex: person.sex).findings == [.iinBirthDate])
      }
    }
  }

  @Test func `another birth date or sex is told but stops nobody`() {
    let check = IIN.check("000101300019", birthDate: day("1900-01-02"), sex: .female)
    #expect(check.errors.isEmpty)
    #expect(check.warnings == [.iinBirthDate, .iinSex])
    #expect(IIN.check("000101300019", birthDate: day("1900-01-01"), sex: .male).findings.isEmpty)
    #expect(IIN.check("000101300019").findings.isEmpty)
  }

  @Test func `a day that never was is told once, and only for its own century`() {
    #expect(IIN.check("990230300015", birthDate: day("1999-03-02")).findings == [.iinNoSuchDate])
    #expect(IIN.check("990230300010").findings == [.iinCheck, .iinNoSuchDate])
    #expect(IIN.check("000229300015").findings == [.iinNoSuchDate])
    #expect(IIN.check("000229500018").findings.isEmpty)
  }

  @Test(arguments: [0, 7, 8, 9])
  func `a seventh digit without a century is told, and day and month still count`(digit: Int) {
    let eleven = "000101\(digit)0001"
    let number = eleven + "\(IIN.checkDigit(of: values(eleven))!)"
    for birth in ["1900-01-01", "2000-01-01"] {
      #expect(IIN.check(number, birthDate: day(birth), sex: .male).findings == [.iinCentury])
    }
    #expect(
      IIN.check(number, birthDate: day("2000-01-02"), sex: .female).findings
        == [.iinCentury, .iinBirthDate])
  }

  @Test func `a wrong check digit is told and may be overruled`() {
    let check = IIN.check("000101300010")
    #expect(check.errors.isEmpty)
    #expect(check.warnings == [.iinCheck])
  }

  @Test func `letters and a wrong length stop at the field and nothing else is said`() {
    #expect(IIN.check("00010130001").findings == [.iinLength])
    let letter = IIN.check("0001013000A9", birthDate: day("1950-01-01"), sex: .female)
    #expect(letter == IdentityCheck(text: "0001013000A9", findings: [.iinLetters]))
    #expect(IIN.check("ЖСН000101300019").findings == [.iinLetters, .iinLength])
  }
}
