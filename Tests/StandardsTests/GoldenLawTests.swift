import KazakhText
import Standards
import Support
import Testing

/// The law's data against the decree's facts, letter by letter. The golden files were typed off the
/// fact sheet once; they change with the decree, never with the data.
@Suite struct GoldenLawTests {
  private static let day: CivilDate = "2009-06-01"

  private func requirements() throws -> [Requirement] {
    try StandardID.allCases.flatMap { try Shipped.standard($0).requirements(on: Self.day) }
  }

  @Test func `all 35 papers stand in the decree's order with its names, forms and conditions`()
    throws
  {
    let golden = try Golden.rows("requirements.tsv")
    let found = try requirements().map {
      [
        $0.id, $0.list.rawValue, $0.item, $0.form.rawValue, $0.condition, $0.name.kk, $0.name[.ru],
        $0.name[.en],
      ]
    }
    #expect(golden.count == 35)
    #expect(found.count == golden.count)
    for (paper, expected) in zip(found, golden) { #expect(paper == expected) }
  }

  @Test func `all 24 indicators stand as printed`() throws {
    let golden = try Golden.rows("indicators.tsv")
    let found = try StandardID.allCases.flatMap { id in
      try Shipped.standard(id).indicators(on: Self.day).map {
        [
          id.rawValue, $0.number, String($0.normative), String($0.target), String($0.current),
          $0.isSuspect ? "suspect" : "plain", $0.name.kk, $0.groupName.kk,
        ]
      }
    }
    #expect(golden.count == 24)
    #expect(found.count == golden.count)
    for (row, expected) in zip(found, golden) { #expect(row == expected) }
  }

  @Test func `each indicator cites its row of appendix 2`() throws {
    for id in StandardID.allCases {
      for row in try Shipped.standard(id).indicators(on: Self.day) {
        #expect(row.citation == Citation(standard: id, appendix: 2, row: row.number))
        #expect(row.number.hasPrefix("\(row.groupNumber)."))
      }
    }
  }

  @Test func `both titles stand in three languages as in the decree`() throws {
    let found = try StandardID.allCases.map { id in
      let title = try Shipped.standard(id).title
      return [id.rawValue, title.kk, title[.ru], title[.en]]
    }
    #expect(try found == Golden.rows("titles.tsv"))
  }

  @Test func `each paper cites its own place in paragraph 12`() throws {
    for paper in try requirements() {
      let standard: StandardID = paper.id.hasPrefix("S1") ? .s1 : .s2
      let citation = Citation(
        standard: standard, paragraph: 12, list: paper.list, item: paper.item)
      #expect(paper.citation == citation, "\(paper.id)")
    }
  }

  @Test func `each list is for its own applicants`() throws {
    for paper in try requirements() {
      let expected: [ApplicantCategory] =
        paper.list == .child ? [.childWithDisability] : [.adultWithDisability, .elderly]
      #expect(paper.categories == expected, "\(paper.id)")
    }
  }

  @Test func `a short label fits 24 columns and is not used twice in a list`() throws {
    for (standard, lists) in Dictionary(
      grouping: try requirements(), by: { $0.id.prefix(2) })
    {
      for language in [Language.kk, .ru, .en] {
        for isChild in [true, false] {
          let labels = lists.filter { ($0.list == .child) == isChild }
            .map { $0.short[language] }
          #expect(labels.allSatisfy { $0.count <= 24 && !$0.isEmpty }, "\(labels)")
          #expect(Set(labels).count == labels.count, "\(standard) \(labels)")
        }
      }
    }
  }

  @Test func `the terms and limits of paragraph 7 are ten days, 30 and 10 minutes`() throws {
    for id in StandardID.allCases {
      let standard = try Shipped.standard(id)
      let terms = [Parameter.Kind.termDays, .queueHandInMinutes, .queuePickUpMinutes]
        .flatMap { standard.parameters($0, on: Self.day) }
      #expect(terms.map(\.values) == [["10"], ["30"], ["10"]])
      #expect(
        terms.map(\.citation)
          == ["1)", "2)", "3)"].map { Citation(standard: id, paragraph: 7, item: $0) })
      let hours = standard.parameters(.hours, on: Self.day)
      #expect(hours.map(\.values) == [["09:00", "18:00", "13:00", "14:00"]])
      #expect(hours.map(\.citation.paragraph) == [10])
      #expect(
        standard.parameters(.principle, on: Self.day).map(\.citation.item) == [
          "1)", "2)", "3)", "4)",
        ])
    }
  }

  @Test func `each standard is read as 25 paragraphs in six sections`() throws {
    for id in StandardID.allCases {
      let text = try Shipped.text(id)
      let paragraphs = text.paragraphs(on: Self.day)
      #expect(paragraphs.map(\.number) == Array(1...25))
      #expect(paragraphs.map(\.citation) == (1...25).map { Citation(standard: id, paragraph: $0) })
      #expect(
        text.sections.map(\.paragraphs) == [1...11, 12...17, 18...18, 19...20, 21...23, 24...25])
      let items = [7: 3, 18: 4, 24: 2]
      for paragraph in paragraphs {
        let count = items[paragraph.number] ?? 0
        #expect(paragraph.items.map(\.item) == (0..<count).map { "\($0 + 1))" })
      }
    }
  }

  @Test func `every reading of the decree is declared, A01 to A49 and our own four`() throws {
    let ids = try Shipped.readings().map(\.id)
    let expected = (1...49).map { $0 < 10 ? "A0\($0)" : "A\($0)" } + ["Q01", "Q02", "Q03", "Q04"]
    #expect(ids == expected)
  }

  @Test func `the decree keeps its number, its dates and its change`() throws {
    let decree = try Shipped.decree()
    #expect(decree.number == "121")
    #expect(decree.date == "2008-04-25")
    #expect(decree.registration.number == "1693")
    #expect(decree.registration.date == "2008-06-06")
    #expect(decree.repeal.number == "254")
    #expect(decree.repeal.date == "2010-09-02")
    #expect(decree.title.kk == "Мемлекеттік қызмет көрсету стандарттарын бекіту туралы")
    #expect(decree.amendments.map(\.number) == ["305"])
    #expect(decree.amendments.first?.date == "2008-09-25")
    let cites = [4, 12].map { Citation(standard: .s2, paragraph: $0) }
    #expect(decree.amendments.first?.cites == cites)
  }
}
