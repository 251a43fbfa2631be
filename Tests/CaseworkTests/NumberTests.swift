import Standards
import Testing

@testable import Casework

/// Every number with one of its digits changed.
func misreadings(of number: String) -> [String] {
  let digits = Array(number)
  return digits.indices.flatMap { place in
    "0123456789".filter { $0 != digits[place] }.map { wrong in
      var misread = digits
      misread[place] = wrong
      return String(misread)
    }
  }
}

/// Draws that are the same in every run.
struct SeededDraws: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func digits(_ count: Int) -> [Int] {
    (0..<count).map { _ in Int.random(in: 0...9, using: &self) }
  }
}

func values(_ number: some StringProtocol) -> [Int] { number.map { $0.wholeNumberValue! } }

struct NumberTests {
  @Test func `blanks and hyphens do not matter and are not kept`() {
    for typed in ["6007 0013 0010", "600-700-130-010", " 600700130010 ", "6007–0013\u{a0}0010"] {
      #expect(RNN.check(typed) == RNN.check("600700130010"))
    }
    #expect(RNN.check("600 700-130010").text == "600700130010")
    #expect(IIN.check("000101-300019").text == "000101300019")
    #expect(SIC.check("abcd 0123-4567 wxyz").text == "ABCD01234567WXYZ")
  }

  @Test func `dots, commas, brackets and slashes between digits are no digits`() {
    for typed in ["6007.0013.0010", "6007,0013,0010", "6007/0013/0010", "(6007) 0013-0010"] {
      #expect(RNN.check(typed) == RNN.check("600700130010"))
    }
    #expect(IIN.check("000.101.300.019").text == "000101300019")
    #expect(SIC.check("abcd.0123,4567/wxyz").text == "ABCD01234567WXYZ")
    for typed in ["...", ",,,,", "."] {
      #expect(!IIN.check(typed).errors.isEmpty, "marks alone are no number and not nothing")
    }
  }

  @Test func `letters of the Kazakh row beside digits are letters`() {
    #expect(IIN.check("00010130001ұ").errors == [.iinLetters])
    #expect(RNN.check("60070013001қ").errors == [.rnnLetters])
    #expect(IIN.check("үйі").errors.first == .iinLetters)
  }

  static let onTheRow: [(String, String?)] = [
    ("12.34", nil), ("12,345.678", nil), ("....", nil), ("04-12", nil), (#"қ"әү"#, "0128"),
    (#"қ"ә"#, nil), ("үйіә", nil), (#".қ,""#, "7061"),
  ]

  @Test(arguments: onTheRow)
  func `a number on the row is read where all of it is of the row`(typed: String, read: String?) {
    #expect(KazakhDigitRow.number(typedAs: typed) == read)
  }

  @Test func `digits typed on the digit row of the Kazakh layout are digits`() {
    let row = Array("қ\"әіңғ,.үұ")
    func onTheRow(_ number: String) -> String {
      String(number.map { row[$0.wholeNumberValue!] })
    }
    for number in ["600700130010", "092200000736", "210090012239"] {
      #expect(RNN.check(onTheRow(number)) == RNN.check(number))
      #expect(RNN.check(onTheRow(number).uppercased()) == RNN.check(number))
    }
    #expect(IIN.check(onTheRow("991231600012")).text == "991231600012")
    #expect(SIC.check(onTheRow("0123456789") + "ABCDEF").text == "0123456789ABCDEF")
  }

  @Test func `an empty field is no number and nothing is said of it`() {
    for number in IdentityNumber.allCases {
      for typed in ["", "  ", "-", " - "] {
        let check = number.check(typed, birthDate: day("1950-01-01"), sex: .male)
        #expect(check.isEmpty)
        #expect(check.findings.isEmpty)
      }
    }
  }

  @Test func `one sign repeated to the end is doubted, not refused`() {
    // The rule of the RNN is content with every one of them.
    for digit in 0...9 {
      let same = String(repeating: "\(digit)", count: 12)
      #expect(RNN.check(same).findings == [.allEqual])
    }
    #expect(IIN.check("000000000000").findings == [.allEqual, .iinCentury])
    #expect(IIN.check("111111111111").findings == [.allEqual, .iinCheck])
    #expect(SIC.check("0000000000000000").findings == [.allEqual])
    #expect(SIC.check("ZZZZZZZZZZZZZZZZ").findings == [.allEqual])
    #expect(RNN.check("777").findings == [.rnnLength])
    #expect(SIC.check("ZZZ").findings == [.sicLength])
  }

  @Test func `only what cannot be such a number stops the clerk at the field`() {
    let stopping: Set<NumberWord> = [
      .rnnLength, .rnnLetters, .sicLength, .sicSigns, .sicBarredLetters, .iinLength, .iinLetters,
    ]
    #expect(Set(NumberWord.allCases.filter { $0.severity == .error }) == stopping)
    let mixed = SIC.check("АBCD")
    #expect(mixed.errors == [.sicLength])
    #expect(mixed.warnings == [.sicLookAlikes])
  }

  @Test func `no sentence about identity numbers shares its id with one about case numbers`() {
    let identity = Set(NumberWord.allCases.map(\.rawValue))
    #expect(identity.isDisjoint(with: CaseNumberWord.allCases.map(\.rawValue)))
    #expect(identity.allSatisfy { $0.hasPrefix("number.") })
  }

  @Test func `a form that knows only which number it asks for gets the same answer`() {
    let (born, sex) = (day("1950-01-01"), Sex.male)
    for typed in ["600700130010", "000101300019", "0123456789ABCDEF", "0001", "О"] {
      #expect(IdentityNumber.rnn.check(typed, birthDate: born, sex: sex) == RNN.check(typed))
      #expect(IdentityNumber.sic.check(typed, birthDate: born, sex: sex) == SIC.check(typed))
      #expect(
        IdentityNumber.iin.check(typed, birthDate: born, sex: sex)
          == IIN.check(typed, birthDate: born, sex: sex))
    }
    #expect(IdentityNumber.allCases.map(\.length) == [12, 16, 12])
  }

  @Test
  func
    `whatever is typed, errors come first, nothing is said twice and asking again changes nothing`()
  {
    var draws = SeededDraws(state: 20_080_425)
    let signs = Array("0123456789abzABZILOQіқәАВЕКМНРСТХавекхОЖ -—.,\"№ſı\u{212A}\u{301}\u{200B}\n")
    for _ in 0..<3_000 {
      let typed = String(
        (0..<Int.random(in: 0...20, using: &draws)).map { _ in signs.randomElement(using: &draws)! }
      )
      for number in IdentityNumber.allCases {
        let check = number.check(typed, birthDate: day("1950-01-01"), sex: .female)
        #expect(check.errors + check.warnings == check.findings, "\(typed)")
        #expect(Set(check.findings).count == check.findings.count, "\(typed)")
        let again = number.check(check.text, birthDate: day("1950-01-01"), sex: .female)
        #expect(again.text == check.text, "\(typed)")
        #expect(again.findings == check.findings.filter { $0 != .sicLookAlikes }, "\(typed)")
        if check.errors.isEmpty, !check.isEmpty {
          #expect(check.text.unicodeScalars.count == number.length, "\(typed)")
          #expect(check.text.allSatisfy { $0.isASCII && ($0.isNumber || $0.isLetter) })
        }
      }
    }
  }
}
