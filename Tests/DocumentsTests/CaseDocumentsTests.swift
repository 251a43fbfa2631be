import Casework
import Directory
import Documents
import KazakhText
import Standards
import Support
import Testing
import Words

@Suite struct `The stub and the slip` {
  private func text(_ visit: Visit, _ language: Language = .en) throws -> String {
    try visit.document(language).text(columns: 80)
  }

  /// The paper without its line breaks, to look for sentences.
  private func run(_ visit: Visit, _ language: Language = .en) throws -> String {
    try text(visit, language).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test func `the stub says all that paragraph 15 and the visitor ask of it`() throws {
    let said = try run(.completeChild)
    let entry = try #require(Bench.directory().office(id: "baizak")).entry
    let number = try Visit.completeChild.record().number.description
    for needed in [
      "Case number: \(number)", "Received: 1 June 2009, 09:45", "Received by: Сәрсенова",
      "Due: Thursday, 11 June 2009", "Day 10 after all papers were handed in",
      entry.name[.en], entry.settlement, entry.street, entry.building,
      entry.phonesAsPrinted, "Hours: ", "Fee: ", "(¶8 of the standard)",
      "Where to complain (¶21–22): ",
      "Бейсенова Айым", "Бейсенова Гүлмира, анасы",
    ] {
      #expect(said.contains(needed), "\(needed)")
    }
    if let cabinet = entry.cabinet { #expect(said.contains("cabinet \(cabinet)")) }
  }

  @Test(arguments: Language.allCases)
  func `nothing is said twice`(language: Language) throws {
    for visit in [Visit.completeChild, .incompleteChild, .childWithExceptions, .uncoveredElder] {
      let said = try run(visit, language)
      #expect(!said.contains(".."))
      #expect(said.matches(of: /11 June 2009|11 маусым|11 июня/).count <= 2)
      #expect(!said.contains("Нәтижесі: Нәтижесі") && !said.contains("Результат: Результат"))
      let sentences = said.split(separator: ". ")
      #expect(Set(sentences).count == sentences.count)
    }
  }

  @Test func `a term that ends on a day off says on which working day it is due`() throws {
    var visit = Visit.completeChild
    visit.day = "2009-06-03"
    let said = try run(visit)
    #expect(said.contains("Due: Monday, 15 June 2009"))
    #expect(said.contains("Saturday, 13 June 2009 (¶7 1)). That is a day off"))
    #expect(try !run(.completeChild).contains("day off"))
  }

  @Test func `a year without a calendar promises no date`() throws {
    var visit = Visit.completeChild
    visit.day = "2015-06-01"
    let said = try run(visit)
    #expect(said.contains("Due: calendar unknown; the office will tell"))
    #expect(said.contains("Day 10 after all papers were handed in: Thursday, 11 June 2015"))
  }

  @Test func `a set that was complete earlier is received that day and entered today`() throws {
    var visit = Visit.completeChild
    visit.day = "2009-06-02"
    visit.completeOn = "2009-06-01"
    let said = try run(visit)
    #expect(said.contains("Received: 1 June 2009 (entered 2 June 2009, 09:45)"))
    #expect(said.contains("Due: Thursday, 11 June 2009"))
  }

  @Test(arguments: [(Language.kk, "түбіршек"), (.ru, "корешок"), (.en, "stub")])
  func `a slip of what is still needed is never called a stub`(
    language: Language, word: String
  ) throws {
    let paper = try Visit.incompleteChild.document(language)
    let words = try Bench.words(language)
    #expect(paper.kind == .stillNeeded)
    #expect(!paper.title.lowercased().contains(word))
    let said = try run(.incompleteChild, language)
    #expect(said.contains(words(.sheetNotStub)))
    #expect(!said.replacing(words(.sheetNotStub), with: "").lowercased().contains(word))
    #expect(!paper.blocks.contains { if case .signature = $0 { true } else { false } })
    #expect(try Visit.completeChild.document(language).kind == .stub)
    #expect(try Visit.completeChild.document(language).title.lowercased().contains(word))
  }

  @Test func `a slip has no due date and names the missing papers before the taken ones`() throws {
    let paper = try Visit.incompleteChild.document(.en)
    let text = paper.text(columns: 80)
    #expect(!text.contains("Due"))
    #expect(try run(.incompleteChild).contains("The term has not started"))
    #expect(paper.marks(.missing) == ["3)", "5)"])
    #expect(paper.marks(.handedIn) == ["1)", "2)", "4)", "5)"])
    let missing = try #require(text.range(of: "[ ] 3)"))
    let taken = try #require(text.range(of: "[x] 1)"))
    #expect(missing.lowerBound < taken.lowerBound)
  }

  @Test func `a paper that depends on an unanswered question stands on the slip as open`() throws {
    var visit = Visit.childWithExceptions
    visit.otherwise = [:]
    visit.facts.institution = nil
    let paper = try visit.document(.en)
    #expect(paper.kind == .stillNeeded)
    #expect(paper.marks(.open) == ["2)"])
  }

  @Test func `the papers of a stub are exactly those of the checklist`() throws {
    for facts in Facts.tenApplicants {
      let visit = Visit(facts: facts)
      let paper = try visit.document(.kk)
      let required = try visit.evaluation().required
      #expect(paper.kind == .stub)
      #expect(paper.marks(.handedIn) == required.map(\.requirement.item))
      #expect(
        paper.items.map(\.text) == required.map { $0.requirement.shownKk ?? $0.requirement.name.kk }
      )
      #expect(paper.marks(.missing).isEmpty && paper.marks(.open).isEmpty)
    }
    let counts = try Facts.tenApplicants.map { try Visit(facts: $0).evaluation().required.count }
    #expect(counts == [9, 10, 7, 8, 10, 10, 9, 8, 9, 6])
  }

  @Test(arguments: Language.allCases)
  func `residential care says that the referral is free, never the service or the stay`(
    language: Language
  ) throws {
    let words = try Bench.words(language)
    let expected: [Language: (String, String)] = [
      .kk: ("Жолдама тегін беріледі (стандарттың 8-т.).", "Қызмет тегін"),
      .ru: ("Направление выдаётся бесплатно (п. 8 стандарта).", "Услуга"),
      .en: ("The referral is given free of charge (¶8 of the standard).", "service"),
    ]
    let (fee, never) = try #require(expected[language])
    let evaluation = try Bench.evaluate(.childInStateHome)
    let sheet = WhatToBring(evaluation, at: nil).document(words).text(columns: 80)
    for said in [sheet, try text(.childWithExceptions, language)] {
      let free = said.split(separator: "\n").filter {
        $0.contains("тегін") || $0.contains("бесплатн") || $0.contains("free")
      }
      #expect(free.count == 1)
      #expect(free.allSatisfy { $0.hasSuffix(fee) && !$0.contains(never) })
    }
  }

  @Test func `care at home says that the service is free`() throws {
    #expect(try run(.completeChild, .kk).contains("Қызмет тегін"))
    #expect(try run(.completeChild, .ru).contains("Услуга бесплатна"))
    #expect(try run(.completeChild, .en).contains("The service is free"))
  }

  @Test func `a city office says that who hears complaints is our reading`() throws {
    var visit = Visit.completeChild
    visit.office = "shu-city"
    #expect(try run(visit).contains("(our reading)"))
    #expect(try !run(.completeChild).contains("(our reading)"))
  }

  @Test func `the papers of a repealed decree say so and give the year of its contacts once`()
    throws
  {
    var visit = Visit.completeChild
    visit.day = "2026-06-01"
    #expect(try run(visit).contains("The decree is repealed"))
    #expect(try run(visit).matches(of: /of 2008/).count == 1)
    #expect(try run(.completeChild).contains("Addresses and phones are data of 2008."))
  }

  @Test func `no paper claims to be an official form`() throws {
    for visit in [Visit.completeChild, .incompleteChild] {
      #expect(try run(visit).contains("not an official form"))
    }
  }
}

extension Document {
  var items: [(mark: Mark, number: String, text: String)] {
    blocks.compactMap {
      if case .item(let mark, let number, let text, _) = $0 { (mark, number, text) } else { nil }
    }
  }

  func marks(_ mark: Mark) -> [String] { items.filter { $0.mark == mark }.map(\.number) }
}

extension Facts {
  /// The ten applicants of the fact sheet.
  static let tenApplicants: [Facts] = [
    adult(.residentialCare, group: .second, pensionAge: false),
    adult(.residentialCare, group: .first, pensionAge: true),
    elder(disabled: false, veteran: false), elder(disabled: false, veteran: true),
    elder(disabled: true, veteran: nil), .childInStateHome,
    Facts(
      service: .residentialCare, category: .childWithDisability, institution: .nonState),
    adult(.homeCare, pensionAge: false), adult(.homeCare, pensionAge: true), .childAtHome,
  ]

  private static func adult(
    _ service: Service, group: DisabilityGroup? = nil, pensionAge: Bool
  ) -> Facts {
    Facts(
      service: service, category: .adultWithDisability, disabilityGroup: group,
      pensionAge: pensionAge, needsCare: service == .homeCare ? true : nil)
  }

  private static func elder(disabled: Bool, veteran: Bool?) -> Facts {
    Facts(
      service: .residentialCare, category: .elderly, disabled: disabled, pensionAge: true,
      veteran: veteran, constantCare: true)
  }
}
