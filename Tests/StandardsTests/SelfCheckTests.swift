import Standards
import Support
import Testing

@Suite struct SelfCheckTests {
  @Test func `the shipped law passes its own check, on every day and for all facts`() {
    let check = Embedded.law().selfCheck()
    #expect(check.failures.isEmpty, "\(check.failures)")
    #expect(check.combinations > 1000)
    // 2008-06-06 to 2029-12-31.
    #expect(check.days == 7_879)
    #expect(check.rules > 100)
  }

  /// Several slips at once, because a check walks everything anyway.
  @Test func `the check names each rule that is gone and each reading that does not exist`() throws
  {
    let slips = [
      Slip(
        testDescription: "the fee is gone", path: "standards/S1/rules.yaml",
        old: Self.entry("S1-fee"),
        new: "", reason: .uncited, detail: "¶8"),
      Slip(
        testDescription: "a principle is gone", path: "standards/S2/rules.yaml",
        old: Self.entry("S2-principle-safe-keeping", in: "standards/S2/rules.yaml"), new: "",
        reason: .uncited, detail: "¶18 4)"),
      Slip(
        testDescription: "ages rest on an unknown reading", path: "calendars/pension-ages.yaml",
        old: "interpretations: [A14]", new: "interpretations: [A99]",
        reason: .unknownInterpretation, detail: "A99"),
      Slip(
        testDescription: "a status rests on an unknown reading", path: "standards/decree.yaml",
        after: "- status: repealed", old: "interpretations: [A01, A46]",
        new: "interpretations: [A01, A98]", at: "", reason: .unknownInterpretation,
        detail: "A98"),
    ]
    var texts: [String: [UInt8]] = [:]
    for slip in slips {
      texts[slip.path] = Array(try slip.apply(to: Embedded.text(slip.path)).text.utf8)
    }
    // A paper that rests on an unknown reading, in a file that is changed already.
    let paper = Slip(
      testDescription: "a paper", path: "standards/S1/rules.yaml", after: "- id: S1-A-2",
      old: "interpretations: [A18]", new: "interpretations: [A97]", at: "",
      reason: .unknownInterpretation, detail: "A97")
    let (text, line) = try paper.apply(
      to: String(decoding: try #require(texts[paper.path]), as: UTF8.self))
    texts[paper.path] = Array(text.utf8)
    let broken = texts
    let law = Law(paths: Embedded.paths) { broken[$0] ?? Embedded.bytes($0) }
    let failures = Set(law.selfCheck().failures)
    func place(_ path: String, _ words: String) throws -> Int {
      let text = Embedded.text(path)
      let range = try #require(text.firstRange(of: words))
      return text[..<range.lowerBound].count(where: { $0 == "\n" }) + 1
    }
    let expected: Set<LawFailure> = [
      LawFailure(
        file: "standards/S1/paragraphs.yaml",
        line: try place("standards/S1/paragraphs.yaml", "- id: S1-p8\n"), reason: .uncited,
        detail: "¶8"),
      LawFailure(
        file: "standards/S2/paragraphs.yaml",
        line: try place("standards/S2/paragraphs.yaml", "- id: S2-p18\n"), reason: .uncited,
        detail: "¶18 4)"),
      LawFailure(
        file: "calendars/pension-ages.yaml",
        line: try place("calendars/pension-ages.yaml", "interpretations:"),
        reason: .unknownInterpretation, detail: "A99"),
      LawFailure(
        file: "standards/decree.yaml",
        line: try place("standards/decree.yaml", "- status: repealed"),
        reason: .unknownInterpretation, detail: "A98"),
      LawFailure(
        file: "standards/S1/rules.yaml", line: line, reason: .unknownInterpretation, detail: "A97"),
    ]
    #expect(failures == expected)
  }

  @Test func `a rule of the other standard does not stand for a paragraph of this one`() throws {
    let law = try Slip(
      testDescription: "the fee cites the other standard", path: "standards/S1/rules.yaml",
      after: "- id: S1-fee", old: "cite: {paragraph: 8}", new: "cite: {standard: S2, paragraph: 8}",
      reason: .uncited
    ).law().law
    let failures = law.selfCheck().failures
    #expect(failures.map(\.reason) == [.uncited])
    #expect(failures.map(\.detail) == ["¶8"])
  }

  @Test func `a file that does not load is the check's first finding`() throws {
    let (law, line) = try Slip(
      testDescription: "", path: "calendars/2010.yaml", old: "year: 2010", new: "year: soon",
      reason: .wrongValue
    ).law()
    let failure = LawFailure(
      file: "calendars/2010.yaml", line: line, reason: .wrongValue, detail: "soon")
    #expect(law.selfCheck().failures == [failure])
  }

  @Test func `a checklist that could be empty is found`() throws {
    var text = Embedded.text("standards/S2/rules.yaml")
    for number in ["1", "2", "3", "4", "5a", "5b"] {
      let entry = Self.entry("S2-C-\(number)", in: "standards/S2/rules.yaml")
      text = text.replacing(
        entry, with: entry.replacing("condition: always", with: "condition: needsCare"))
    }
    let changed = text
    let law = Embedded.law(changing: "standards/S2/rules.yaml") { _ in changed }
    let failures = law.selfCheck().failures
    #expect(Set(failures.map(\.reason)) == [.emptyChecklist])
    #expect(failures.allSatisfy { $0.file == "standards/S2/rules.yaml" })
    #expect(failures.allSatisfy { $0.detail == "child-with-disability 2008-06-06" })
  }

  /// The whole entry with that id, as it stands in the shipped file.
  private static func entry(_ id: String, in path: String = "standards/S1/rules.yaml") -> String {
    let text = Embedded.text(path)
    guard let start = text.firstRange(of: "  - id: \(id)\n")?.lowerBound else { return id }
    let after = text[start...].firstRange(of: "    valid: {from: 2008-06-06}\n")
    return String(text[start..<(after?.upperBound ?? text.endIndex)])
  }
}
