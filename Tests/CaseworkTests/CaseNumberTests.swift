import Testing

@testable import Casework

struct CaseNumberTests {
  @Test func `the check digit is Damm's`() {
    #expect(Damm.check(of: [5, 7, 2]) == 4)
    #expect(Damm.check(of: [5, 7, 2, 4]) == 0)
  }

  @Test func `a number is printed with hyphens and read with or without them`() throws {
    let number = try #require(CaseNumber(office: 2, year: 2009, sequence: 123))
    #expect(number.description == "02-09-000123-\(number.checkDigit)")
    #expect(number.digits.count == 11)
    for text in [number.description, number.digits, " 02 09 000123\(number.checkDigit) "] {
      #expect(try CaseNumber(parsing: text) == number)
    }
  }

  @Test func `a scanner that types through the Kazakh layout is understood`() throws {
    let number = try #require(CaseNumber(office: 12, year: 2009, sequence: 345_678))
    let row = Array("қ\"әіңғ,.үұ")
    let typed = String(number.digits.map { row[$0.wholeNumberValue!] })
    #expect(try CaseNumber(parsing: typed) == number)
    #expect(try CaseNumber(parsing: typed.uppercased()) == number)
  }

  @Test func `a number is read with dots, and typed on the Kazakh row with its hyphens`() throws {
    let number = try #require(CaseNumber(office: 2, year: 2009, sequence: 123))
    let dotted = number.description.replacing("-", with: ".")
    #expect(try CaseNumber(parsing: dotted) == number)
    let row = Array("қ\"әіңғ,.үұ")
    let typed = String(
      number.description.map { $0 == "-" ? "ө" : row[$0.wholeNumberValue!] })
    #expect(try CaseNumber(parsing: typed) == number)
    #expect(throws: CaseNumberProblem.notDigits) {
      try CaseNumber(parsing: number.description.dropLast() + "ә")
    }
  }

  @Test func `every single wrong digit is noticed`() throws {
    let digits = Array(try #require(CaseNumber(office: 7, year: 9, sequence: 4_071)).digits)
    for place in digits.indices {
      for wrong in "0123456789" where wrong != digits[place] {
        var mistyped = digits
        mistyped[place] = wrong
        #expect(throws: CaseNumberProblem.wrongCheckDigit) {
          try CaseNumber(parsing: String(mistyped))
        }
      }
    }
  }

  @Test func `two neighbouring digits that changed places are noticed`() throws {
    let digits = Array(try #require(CaseNumber(office: 13, year: 9, sequence: 902_518)).digits)
    for place in digits.indices.dropLast() where digits[place] != digits[place + 1] {
      var mistyped = digits
      mistyped.swapAt(place, place + 1)
      #expect(throws: CaseNumberProblem.wrongCheckDigit) {
        try CaseNumber(parsing: String(mistyped))
      }
    }
  }

  @Test func `what is no number says why`() {
    #expect(throws: CaseNumberProblem.empty) { try CaseNumber(parsing: " - ") }
    #expect(throws: CaseNumberProblem.notDigits) { try CaseNumber(parsing: "02-09-00o123-4") }
    #expect(throws: CaseNumberProblem.wrongLength(3)) { try CaseNumber(parsing: "123") }
    #expect(CaseNumber(office: 0, year: 9, sequence: 1) == nil)
    #expect(CaseNumber(office: 1, year: 9, sequence: 1_000_000) == nil)
  }
}
