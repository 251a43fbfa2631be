import Documents
import KazakhText
import Standards
import Support
import Testing
import Words

@Suite struct `The papers a visitor takes home` {
  struct Sheet: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let name: String
    let facts: Facts
  }

  static let sheets = [
    Sheet(
      testDescription: "a child for care at home", name: "bring-child-at-home",
      facts: .childAtHome),
    Sheet(
      testDescription: "an adult of group 3, whom S1 does not name", name: "bring-not-covered",
      facts: Facts(
        service: .residentialCare, category: .adultWithDisability, birthDate: "1970-01-15",
        sex: .female, disabilityGroup: .third)),
    Sheet(
      testDescription: "an elderly person of whom nothing is known", name: "bring-open-questions",
      facts: Facts(service: .residentialCare, category: .elderly)),
  ]

  @Test(arguments: sheets, Language.allCases)
  func `what to bring reads as it was last approved`(sheet: Sheet, language: Language) throws {
    let paper = WhatToBring(try Bench.evaluate(sheet.facts), at: try Bench.office).document(
      try Bench.words(language))
    try expectGolden(paper.text(columns: 80), "\(sheet.name).\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `a stub for a child's complete set reads as it was last approved`(language: Language) throws
  {
    let text = try Visit.completeChild.document(language).text(columns: 80)
    try expectGolden(text, "stub-child-at-home.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `a slip for a child's incomplete set reads as it was last approved`(
    language: Language
  ) throws {
    let text = try Visit.incompleteChild.document(language).text(columns: 80)
    try expectGolden(text, "needed-child-at-home.\(language.rawValue)")
  }

  @Test func `a roll of 40 columns reads as it was last approved`() throws {
    try expectGolden(
      Visit.completeChild.document(.kk).text(columns: 40), "stub-child-at-home-40.kk")
  }

  @Test(arguments: Language.allCases)
  func `a waived paper, one of two and another instead stand on the stub with their reasons`(
    language: Language
  ) throws {
    let text = try Visit.childWithExceptions.document(language).text(columns: 80)
    try expectGolden(text, "stub-child-with-exceptions.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `an extra paper and the reason for going on stand on an elderly person's stub`(
    language: Language
  ) throws {
    let text = try Visit.uncoveredElder.document(language).text(columns: 80)
    try expectGolden(text, "stub-uncovered-elder.\(language.rawValue)")
  }
}
