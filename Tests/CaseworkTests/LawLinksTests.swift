import Casework
import Standards
import Support
import Testing

@Suite struct `From a paragraph to what it governs` {
  private let law = Embedded.law()
  private let day: CivilDate = "2009-06-01"

  @Test(arguments: StandardID.allCases)
  func `every paragraph and item of 4 to 24 governs something or is named informational`(
    _ id: StandardID
  ) throws {
    let standard = try law.standard(id)
    let links = LawLinks(standard, on: day)
    let cited = try citations(of: standard)
    var silent: [String] = []
    for paragraph in try law.text(id).paragraphs(on: day)
    where (4...24).contains(paragraph.number) && !paragraph.isInformational {
      if links.links(paragraph: paragraph.number).isEmpty { silent.append("¶\(paragraph.number)") }
      for item in paragraph.items {
        let isCited = cited.contains { $0.paragraph == paragraph.number && $0.item == item.item }
        if !isCited { silent.append("¶\(paragraph.number) \(item.item)") }
      }
    }
    #expect(silent == [])
  }

  private func citations(of standard: Standard) throws -> [Citation] {
    standard.requirements(on: day).map(\.citation)
      + standard.parameters(on: day).flatMap { [$0.citation] + $0.alsoCites }
      + standard.eligibilityGroups(on: day).flatMap { [$0.citation] + $0.alsoCites }
  }

  @Test(arguments: StandardID.allCases)
  func `paragraph 12 leads to every paper and to the questions that decide them`(
    _ id: StandardID
  ) throws {
    let standard = try law.standard(id)
    let links = LawLinks(standard, on: day).links(paragraph: 12)
    for requirement in standard.requirements(on: day) {
      #expect(links.contains(.requirement(requirement.id)))
    }
    let questions = links.compactMap { link in
      if case .field(let field, _) = link { field } else { nil }
    }
    #expect(questions.contains(.pensionAge) && questions.contains(.veteran))
    #expect(questions.contains(.rnn) == (id == .s1))
    #expect(Set(questions).count == questions.count, "each question once")
  }

  @Test func `a reading leads to what rests on it, appendix 2 to its rows`() throws {
    let links = LawLinks(try law.standard(.s1), on: day)
    #expect(links.links(interpretation: "A16").contains(.requirement("S1-C-2")))
    #expect(links.links(interpretation: "A14").contains(.field(.birthDate, .adultWithDisability)))
    #expect(links.links(interpretation: "A99").isEmpty)
    #expect(links.links(appendix: 2).count >= 12)
    #expect(links.links(paragraph: 99).isEmpty)
  }

  @Test func `paragraphs 16 and 17 lead to the steps they allow, the post to home care alone`()
    throws
  {
    let residential = LawLinks(try law.standard(.s1), on: day)
    let home = LawLinks(try law.standard(.s2), on: day)
    #expect(home.links(paragraph: 16).contains(.act(.posted)))
    #expect(!residential.links(paragraph: 16).contains(.act(.posted)))
    #expect(residential.links(paragraph: 16).contains(.act(.handedOver)))
    #expect(home.links(paragraph: 17).contains(.act(.suspended)))
    #expect(home.links(interpretation: "A24").contains(.act(.returned)))
  }
}
