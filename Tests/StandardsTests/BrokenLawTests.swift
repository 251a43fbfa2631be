import Standards
import Support
import Testing

/// A broken file is refused with its name, the line and the reason; each is the shipped file with
/// one place spoilt.
@Suite struct BrokenLawTests {
  @Test(arguments: Slip.standards + Slip.entries + Slip.others + Slip.calendars + Slip.complaints)
  func `a spoilt place is refused with its file, line and reason`(slip: Slip) throws {
    let (law, line) = try slip.law()
    let failure = #expect(throws: LawFailure.self) { try law.load(slip.path) }
    #expect(failure?.reason == slip.reason)
    #expect(failure?.file == slip.path)
    #expect(failure?.line == line)
    if let detail = slip.detail { #expect(failure?.detail == detail) }
  }

  @Test func `the shipped files themselves load`() throws {
    let law = Embedded.law()
    for path in Embedded.paths where path.hasSuffix(".yaml") { try law.load(path) }
  }

  @Test(arguments: [
    "standards/S1/rules.yaml", "standards/S2/paragraphs.yaml", "standards/decree.yaml",
    "interpretations.yaml", "calendars/2009.yaml", "calendars/pension-ages.yaml",
    "complaints.yaml",
  ])
  func `a missing file is named`(path: String) {
    let law = Law(paths: Embedded.paths) { $0 == path ? nil : Embedded.bytes($0) }
    let failure = #expect(throws: LawFailure.self) { try law.load(path) }
    #expect(failure?.reason == .missingFile)
    #expect(failure?.file == path)
    #expect(failure?.line == 0)
  }

  @Test(arguments: ["standards/S1/rules.yaml", "calendars/2009.yaml", "interpretations.yaml"])
  func `an empty file is unreadable`(path: String) {
    let failure = #expect(throws: LawFailure.self) {
      try Embedded.law(changing: path) { _ in "" }.load(path)
    }
    #expect(failure?.reason == .unreadable)
    #expect(failure?.file == path)
  }

  @Test func `bytes that are not UTF-8 are named with their line`() throws {
    let path = "calendars/2009.yaml"
    var bytes = try #require(Embedded.bytes(path))
    let place = try #require(bytes.firstRange(of: Array("2009-05-09".utf8))).lowerBound
    bytes[place] = 0xFF
    let line = bytes[..<place].count(where: { $0 == UInt8(ascii: "\n") }) + 1
    let broken = bytes
    let law = Law(paths: Embedded.paths) { $0 == path ? broken : Embedded.bytes($0) }
    let failure = #expect(throws: LawFailure.self) { try law.load(path) }
    #expect(failure?.reason == .unreadable)
    #expect(failure?.file == path)
    #expect(failure?.line == line)
    #expect(failure?.detail == "UTF-8")
  }

  @Test func `a refused file stays refused until it is mended`() throws {
    let law = try #require(Slip.standards.first).law().law
    for _ in 0..<2 { #expect(throws: LawFailure.self) { try law.standard(.s1) } }
    #expect(throws: Never.self) { try law.standard(.s2) }
  }
}

/// Two wordings of one paper, as an amendment would bring them.
@Suite struct VersionsOfAnEntryTests {
  private static let path = "standards/S1/rules.yaml"

  /// The shipped file with paper 4 twice: once to `end`, once from `start`.
  private func law(to end: String?, from start: String) throws -> (law: Law, line: Int) {
    let text = Embedded.text(Self.path)
    let first = try #require(text.firstRange(of: "  - id: S1-A-4\n"))
    let next = try #require(text.firstRange(of: "  - id: S1-A-5\n"))
    let entry = String(text[first.lowerBound..<next.lowerBound])
    let valid = "valid: {from: 2008-06-06}"
    let old = entry.replacing(
      valid, with: "valid: {from: 2008-06-06\(end.map { ", to: \($0)" } ?? "")}")
    let new = entry.replacing(valid, with: "valid: {from: \(start)}")
      .replacing("en: \"social code (SIC)\"", with: "en: \"personal number\"")
    let changed = text[..<first.lowerBound] + old + new + text[next.lowerBound...]
    let before = text[..<first.lowerBound] + old
    let line = before.count(where: { $0 == "\n" }) + 1
    return (Embedded.law(changing: Self.path) { _ in String(changed) }, line)
  }

  @Test func `a new wording is used from its day, the old one to the day before`() throws {
    let law = try law(to: "2008-12-31", from: "2009-01-01").law
    func short(_ date: CivilDate) throws -> [String] {
      try law.standard(.s1).requirements(on: date).filter { $0.id == "S1-A-4" }.map {
        $0.short[.en]
      }
    }
    #expect(try short("2008-12-31") == ["social code (SIC)"])
    #expect(try short("2009-01-01") == ["personal number"])
    #expect(try short("2007-01-01") == ["social code (SIC)"], "the nearest known before")
    #expect(try short("2030-01-01") == ["personal number"], "the nearest known after")
    let order = try law.standard(.s1).requirements(on: "2009-06-01").map(\.id)
    #expect(order == (try Shipped.standard(.s1).requirements(on: "2009-06-01").map(\.id)))
  }

  @Test(
    arguments: [
      ("2008-12-31", "2009-01-02", .gap), ("2008-12-31", "2008-12-31", .overlap),
      (nil, "2009-01-01", .overlap), (nil, "2008-06-06", .duplicateID),
    ] as [(String?, String, LawFailure.Reason)])
  func `wordings that leave a day out, share a day or repeat are refused`(
    end: String?, start: String, reason: LawFailure.Reason
  ) throws {
    let (law, line) = try law(to: end, from: start)
    let failure = #expect(throws: LawFailure.self) { try law.standard(.s1) }
    #expect(failure?.reason == reason)
    #expect(failure?.file == Self.path)
    #expect(failure?.line == line)
    #expect(failure?.detail == "S1-A-4")
  }
}
