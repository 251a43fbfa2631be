import Testing

@testable import Casework

struct SICNumberTests {
  @Test func `sixteen digits and Latin letters stand`() {
    for code in ["0123456789ABCDEF", "GHJKMNPRSTUVWXYZ", "AB12CD34EF56GH78"] {
      #expect(SIC.check(code) == IdentityCheck(text: code, findings: []))
    }
  }

  @Test func `lower case is raised without a word`() {
    #expect(
      SIC.check("ghjkmnprstuvwxyz") == IdentityCheck(text: "GHJKMNPRSTUVWXYZ", findings: []))
  }

  @Test func `Cyrillic letters become the Latin ones they look like, and the clerk is told`() {
    let expected = IdentityCheck(text: "ABEKMHPCTX012345", findings: [.sicLookAlikes])
    #expect(SIC.check("АВЕКМНРСТХ012345") == expected)
    #expect(SIC.check("авекмнрстх012345") == expected)
    #expect(SIC.check("ABEKMHPCTХ012345") == expected)
    #expect(SIC.check("ABEKMHPCTX012345").findings.isEmpty)
  }

  @Test(arguments: Array("ILOQiloqОо"))
  func `a letter that looks like a digit is not in the code`(letter: Character) {
    let check = SIC.check("0123456789ABCDE\(letter)")
    #expect(check.findings == [.sicBarredLetters])
    #expect(check.text.last == Character(letter.uppercased()))
  }

  @Test(arguments: Array("ЖУЙЩÄ*№ſıЁӨ"))
  func `any other sign is not in the code and stays to be seen`(sign: Character) {
    let check = SIC.check("0123456789ABCDE\(sign)")
    #expect(check.findings == [.sicSigns])
    #expect(check.text == "0123456789ABCDE\(sign)")
  }

  @Test func `a code of another length stops at the field`() {
    #expect(SIC.check("0123456789ABCDE").findings == [.sicLength])
    #expect(SIC.check("0123456789ABCDEF0").findings == [.sicLength])
    #expect(
      SIC.check("ӘЖК O").findings
        == [.sicSigns, .sicBarredLetters, .sicLength, .sicLookAlikes])
  }

  @Test func `the code is taken as it is, for no check digit is known`() {
    var draws = SeededDraws(state: 1_342)
    let alphabet = Array("0123456789ABCDEFGHJKMNPRSTUVWXYZ")
    for _ in 0..<500 {
      let code = String((0..<16).map { _ in alphabet.randomElement(using: &draws)! })
      #expect(SIC.check(code) == IdentityCheck(text: code, findings: []))
    }
  }
}
