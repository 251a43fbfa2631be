import Standards
import Support
import Testing

/// What the standards were worth on a day (A01, A38, A39).
@Suite struct StatusTests {
  @Test(
    arguments: [
      ("2000-01-01", StandardStatus.notYetInForce), ("2008-06-05", .notYetInForce),
      ("2008-06-06", .startUncertain), ("2008-09-24", .startUncertain),
      ("2008-09-25", .inForce), ("2009-06-01", .inForce), ("2010-09-01", .inForce),
      ("2010-09-02", .repealed), ("2026-06-01", .repealed), ("2100-01-01", .repealed),
    ] as [(CivilDate, StandardStatus)])
  func `each day has its status and keeps the nearest known rules`(
    day: CivilDate, status: StandardStatus
  ) throws {
    for service in Service.allCases {
      let evaluation = try Shipped.evaluate(.child(service, institution: .state), on: day)
      #expect(evaluation.status.status == status)
      #expect(evaluation.required.count == (service == .residentialCare ? 10 : 6))
      #expect(evaluation.termDays == 10)
    }
  }

  @Test func `the repeal is said with its date and number`() throws {
    let text = try Shipped.decree().status(on: "2026-06-01").text
    for sentence in [text.kk, text[.ru], text[.en]] { #expect(sentence.contains("254")) }
    #expect(try Shipped.decree().status(on: "2026-06-01").interpretations.contains("A01"))
  }

  @Test func `the statuses follow each other without a day between`() throws {
    let decree = try Shipped.decree()
    var changes: [String] = []
    var last: StandardStatus?
    for offset in 0..<1200 {
      let day = ("2008-01-01" as CivilDate).adding(days: offset)
      let period = decree.status(on: day)
      if period.status != last { changes.append("\(day) \(period.status.rawValue)") }
      last = period.status
    }
    #expect(
      changes == [
        "2008-01-01 not_yet_in_force", "2008-06-06 start_uncertain", "2008-09-25 in_force",
        "2010-09-02 repealed",
      ])
  }

  @Test func `the papers of the second standard before 25 September 2008 are of unknown wording`()
    throws
  {
    for paper in try Shipped.standard(.s2).requirements(on: "2008-07-01") {
      #expect(paper.wordingStatus(on: "2008-09-24") == .earlierWordingUnknown, "\(paper.id)")
      #expect(paper.wordingStatus(on: "2008-09-25") == .known, "\(paper.id)")
      #expect(paper.interpretations.contains("A38"), "\(paper.id)")
    }
  }

  @Test func `the wording of the first standard is known on every day`() throws {
    let standard = try Shipped.standard(.s1)
    let day: CivilDate = "2008-07-01"
    #expect(standard.requirements(on: day).allSatisfy { $0.wordingStatus(on: day) == .known })
    #expect(standard.parameters(on: day).allSatisfy { $0.wordingStatus(on: day) == .known })
    let paragraphs = try Shipped.text(.s1).paragraphs(on: day)
    #expect(paragraphs.allSatisfy { $0.wordingStatus(on: day) == .known })
  }

  @Test func `of the second standard only paragraphs 4 and 12 were changed`() throws {
    let day: CivilDate = "2008-07-01"
    let paragraphs = try Shipped.text(.s2).paragraphs(on: day)
    #expect(
      paragraphs.filter { $0.wordingStatus(on: day) == .earlierWordingUnknown }.map(\.number)
        == [4, 12])
    for parameter in try Shipped.standard(.s2).parameters(on: day) {
      let isChanged = [4, 12].contains(parameter.citation.paragraph)
      #expect(
        parameter.wordingStatus(on: day) == (isChanged ? .earlierWordingUnknown : .known),
        "\(parameter.id)")
    }
  }
}
