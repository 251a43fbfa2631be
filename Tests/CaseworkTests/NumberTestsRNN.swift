import Testing

@testable import Casework

struct RNNNumberTests {
  /// Published numbers of organisations.
  static let organisations = [
    "600700130010", "600400079841", "600700574582", "600300086081", "600900533808", "600700012225",
    "092200000736",
  ]
  /// Invented numbers; the pass that gives their check digit.
  static let invented = [
    "210090000005": 1, "210090000055": 2, "210090000931": 3, "210090012239": 4, "210090066684": 5,
    "210090444416": 6, "210050000034": 7, "210300000052": 8, "205000000044": 9, "212222222219": 10,
  ]
  /// The weights of the ten passes as the field writes them down.
  static let weights = [
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1], [2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2],
    [3, 4, 5, 6, 7, 8, 9, 10, 1, 2, 3], [4, 5, 6, 7, 8, 9, 10, 1, 2, 3, 4],
    [5, 6, 7, 8, 9, 10, 1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 1, 2, 3, 4, 5, 6],
    [7, 8, 9, 10, 1, 2, 3, 4, 5, 6, 7], [8, 9, 10, 1, 2, 3, 4, 5, 6, 7, 8],
    [9, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9], [10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  ]

  /// The pass that settles the first eleven digits, and the check digit it gives.
  static func settled(_ number: some StringProtocol) -> (pass: Int, check: Int)? {
    for (index, pass) in weights.enumerated() {
      var sum = 0
      for (weight, digit) in zip(pass, values(number.prefix(11))) { sum += weight * digit }
      if sum % 11 != 10 { return (index + 1, sum % 11) }
    }
    return nil
  }

  @Test(arguments: organisations)
  func `the published number of an organisation stands`(number: String) {
    #expect(RNN.check(number) == IdentityCheck(text: number, findings: []))
  }

  @Test(arguments: invented)
  func `a number stands whichever of the ten passes gives its check digit`(
    number: String, pass: Int
  ) throws {
    #expect(RNN.check(number).findings.isEmpty)
    #expect(try #require(Self.settled(number)).pass == pass)
  }

  @Test(arguments: organisations + invented.keys.sorted())
  func `a changed digit is doubted wherever the rule can see it`(number: String) throws {
    let pass = try #require(Self.settled(number)).pass
    for misread in misreadings(of: number) {
      let other = try #require(Self.settled(misread))
      let found = RNN.check(misread).findings.contains(.rnnCheck)
      if misread.last != number.last || other.pass == pass {
        #expect(found, "\(misread)")
      }
      #expect(found == (other.check != values(misread).last), "\(misread)")
    }
  }

  @Test(arguments: [
    ("600700130010", ["650700130010"]),
    ("600400079841", []),
    ("600300086081", ["600340086081", "600300086281"]),
    ("600700012225", []),
    ("092200000736", []),
    ("210090000005", ["710090000005", "210090000055"]),
    (
      "210090444416",
      [
        "910090444416", "216090444416", "210060444416", "210093444416", "210090544416",
        "210090494416", "210090446416", "210090444816", "210090444486",
      ]
    ),
  ])
  func `the slips that the rule lets through are known`(number: String, missed: [String]) {
    let standing = misreadings(of: number).filter { RNN.check($0).findings.isEmpty }
    #expect(standing == missed)
  }

  @Test func `exactly one twelfth digit suits any eleven`() throws {
    var draws = SeededDraws(state: 1_693)
    for _ in 0..<2_000 {
      let eleven = draws.digits(11).map(String.init).joined()
      let standing = (0...9).filter { !RNN.check(eleven + "\($0)").findings.contains(.rnnCheck) }
      #expect(standing == [try #require(Self.settled(eleven)).check], "\(eleven)")
    }
  }

  @Test func `a wrong check digit is told and may be overruled`() {
    let check = RNN.check("600700130011")
    #expect(check.text == "600700130011")
    #expect(check.errors.isEmpty)
    #expect(check.warnings == [.rnnCheck])
  }

  @Test func `letters and a wrong length stop at the field, with what was typed kept`() {
    #expect(RNN.check("60070013001").findings == [.rnnLength])
    #expect(RNN.check("6007001300100").findings == [.rnnLength])
    #expect(
      RNN.check("60070013001O") == IdentityCheck(text: "60070013001O", findings: [.rnnLetters]))
    #expect(RNN.check("СТН 600700130010").findings == [.rnnLetters, .rnnLength])
    #expect(RNN.check("٦٠٠٧٠٠١٣٠٠١٠").findings == [.rnnLetters])
  }
}
