import Standards
import Support
import Testing

/// Where the decree is silent or odd: one declared reading, one test.
@Suite struct EdgeReadingTests {
  private func elderly(_ service: Service, _ change: (inout Facts) -> Void = { _ in }) -> Facts {
    Facts(service: service, category: .elderly).with(change)
  }

  @Test func `A09: a person of group 3 is not named in ¶6 of the first standard`() throws {
    let evaluation = try Shipped.evaluate(
      .adult(.residentialCare, group: .third, pensionAge: false))
    #expect(!evaluation.isEligible)
    let groups = try #require(
      evaluation.eligibility.first { $0.group.interpretations.contains("A09") })
    #expect(groups.truth.holds == false)
    #expect(groups.group.citation == Citation(standard: .s1, paragraph: 6))
    #expect(groups.truth.trace == ["disability-group 3"])
    #expect(evaluation.coveredBy == .homeCare)
    #expect(evaluation.required.count == 9, "the list is given all the same")
  }

  @Test func `A09: an elderly person of group 3 goes as elderly and brings items 8 to 10`() throws {
    let evaluation = try Shipped.evaluate(
      elderly(.residentialCare) {
        $0.disabilityGroup = .third
        $0.constantCare = true
        $0.pensionAge = true
      })
    #expect(evaluation.isEligible)
    #expect(evaluation.requiredIDs.suffix(3) == ["S1-A-8", "S1-E-9", "S1-E-10"])
  }

  @Test func `A09: an elderly person of group 1 is covered even without constant care`() throws {
    let evaluation = try Shipped.evaluate(
      elderly(.residentialCare) {
        $0.disabilityGroup = .first
        $0.constantCare = false
      })
    #expect(evaluation.isEligible)
    #expect(evaluation.eligibility.map(\.truth.holds) == [true, false, false])
  }

  @Test func `A09: an elderly person with neither a group nor constant care is not covered`() throws
  {
    let facts = elderly(.residentialCare) {
      $0.disabled = false
      $0.constantCare = false
    }
    let evaluation = try Shipped.evaluate(facts)
    #expect(!evaluation.isEligible)
    #expect(evaluation.coveredBy == nil, "care at home covers only persons with a disability")
    #expect(evaluation.required.count == 6)
  }

  @Test
  func `A10: an elderly person without a disability is not named in ¶6 of the second standard`()
    throws
  {
    let evaluation = try Shipped.evaluate(
      elderly(.homeCare) {
        $0.disabled = false
        $0.needsCare = true
        $0.pensionAge = true
        $0.veteran = true
      })
    #expect(!evaluation.isEligible)
    let finding = try #require(evaluation.eligibility.first { $0.truth.holds == false })
    #expect(finding.group.citation == Citation(standard: .s2, paragraph: 6))
    #expect(finding.group.interpretations.contains("A10"))
    #expect(evaluation.coveredBy == .residentialCare)
  }

  @Test func `A10: items 6 and 7 ask for the cards of a person with a disability`() throws {
    let evaluation = try Shipped.evaluate(.adult(.homeCare, pensionAge: true, needsCare: true))
    #expect(evaluation.requiredIDs.contains("S2-A-6"))
    #expect(evaluation.requiredIDs.contains("S2-A-7"))
    #expect(try Shipped.requirement("S2-A-6").interpretations.contains("A10"))
    #expect(try Shipped.requirement("S2-A-7").interpretations.contains("A10"))
  }

  @Test(arguments: ApplicantCategory.allCases)
  func `A11: care at home is for those who need the care of another person`(
    category: ApplicantCategory
  ) throws {
    let unknown = Facts(service: .homeCare, category: category, disabled: true)
    let refused = try Shipped.evaluate(unknown.with { $0.needsCare = false })
    #expect(!refused.isEligible)
    let finding = try #require(refused.eligibility.first { $0.truth.holds == false })
    #expect(finding.group.citation == Citation(standard: .s2, paragraph: 12))
    #expect(finding.group.alsoCites == [Citation(standard: .s2, paragraph: 1)])
    #expect(finding.group.interpretations.contains("A11"))
    #expect(try Shipped.evaluate(unknown.with { $0.needsCare = true }).isEligible)
    let open = try Shipped.evaluate(unknown)
    #expect(open.isEligible)
    #expect(open.openQuestions.contains(.needsCare))
  }

  @Test func `A11: no further paper is asked of an adult for it`() throws {
    let facts = Facts.adult(.homeCare, pensionAge: false)
    #expect(
      try Shipped.evaluate(facts.with { $0.needsCare = true }).requiredIDs
        == Shipped.evaluate(facts.with { $0.needsCare = false }).requiredIDs)
  }

  @Test(arguments: Service.allCases)
  func `A12: the children's list replaces the adults' and the disability list adds to it`(
    service: Service
  ) throws {
    let child = try Shipped.evaluate(.child(service, institution: .state))
    #expect(child.papers.allSatisfy { $0.requirement.list == .child })
    #expect(child.papers.first?.requirement.item == "1)")
    let adult = try Shipped.evaluate(.adult(service, pensionAge: true))
    #expect(Set(adult.papers.map(\.requirement.list)) == [.adult, .disabled])
    let items = adult.papers.map(\.requirement.item)
    #expect(items == (1...items.count).map { "\($0))" }, "one numbering runs through both")
    for finding in child.papers + adult.papers {
      #expect(finding.requirement.citation.list == finding.requirement.list)
    }
  }

  @Test func `A13: of pension age and with a disability all four items add up`() throws {
    let first = try Shipped.evaluate(.adult(.residentialCare, group: .first, pensionAge: true))
    #expect(first.requiredIDs.suffix(4) == ["S1-A-7", "S1-A-8", "S1-E-9", "S1-E-10"])
    #expect(first.required.count == 10)
    let second = try Shipped.evaluate(.adult(.homeCare, pensionAge: true, needsCare: true))
    #expect(second.requiredIDs.suffix(4) == ["S2-A-6", "S2-A-7", "S2-E-8", "S2-E-9"])
    #expect(second.required.count == 9)
  }

  @Test func `A14: the pension age is computed when not decided and the clerk overrules it`() throws
  {
    let facts = Facts(
      service: .residentialCare, category: .elderly, birthDate: "1940-02-01", sex: .male,
      disabled: false, veteran: false, constantCare: true)
    func finding(_ facts: Facts) throws -> PaperFinding {
      let evaluation = try Shipped.evaluate(facts)
      return try #require(evaluation.papers.first { $0.requirement.id == "S1-A-7" })
    }
    let proposed = try finding(facts).truth
    #expect(proposed.holds == true)
    #expect(proposed.trace == ["pension-age yes computed"])
    let overruled = try finding(facts.with { $0.pensionAge = false }).truth
    #expect(overruled.holds == false)
    #expect(overruled.trace == ["pension-age no"])
    let unknown = try finding(facts.with { $0.birthDate = nil }).truth
    #expect(unknown.holds == nil)
    #expect(unknown.trace == ["pension-age ?"])
    #expect(try finding(facts).requirement.interpretations.contains("A14"))
  }

  @Test(arguments: [(true, false), (false, true), (true, true)])
  func `A15: the status card is asked once, whichever status holds`(
    disabled: Bool, veteran: Bool
  ) throws {
    for service in Service.allCases {
      let evaluation = try Shipped.evaluate(
        elderly(service) {
          $0.disabled = disabled
          $0.veteran = veteran
        })
      let cards = evaluation.required.filter { $0.condition.id == "disabledOrVeteran" }
      #expect(cards.count == 1)
      #expect(cards.first?.requirement.interpretations.contains("A15") == true)
      let own = evaluation.required.filter { $0.condition.id == "disabled" }
      #expect(own.count == (disabled ? 2 : 0), "it does not replace the disability papers")
    }
  }

  @Test func `A16: a child's referral of the authorised body is for a state institution only`()
    throws
  {
    let unknown = try Shipped.evaluate(.child(.residentialCare))
    #expect(unknown.openIDs == ["S1-C-2"])
    #expect(unknown.openQuestions == [.institution])
    let state = try Shipped.evaluate(.child(.residentialCare, institution: .state))
    #expect(state.requiredIDs.contains("S1-C-2"))
    let other = try Shipped.evaluate(.child(.residentialCare, institution: .nonState))
    #expect(other.notRequiredIDs == ["S1-C-2"])
    let adult = try Shipped.evaluate(.adult(.residentialCare, group: .first))
    #expect(!adult.papers.contains { $0.condition.id == "stateInstitution" })
  }

  @Test func `A16: it alone may be waived`() throws {
    let waivable = try StandardID.allCases.flatMap {
      try Shipped.standard($0).requirements(on: "2009-06-01").filter(\.mayBeWaived)
    }
    #expect(waivable.map(\.id) == ["S1-C-2"])
    #expect(waivable.first?.condition == "stateInstitution")
    #expect(waivable.first?.interpretations.contains("A16") == true)
  }

  @Test func `A17: a child's birth certificate or identity card, one of the two`() throws {
    let either = try StandardID.allCases.flatMap {
      try Shipped.standard($0).requirements(on: "2009-06-01").filter { !$0.eitherOf.isEmpty }
    }
    #expect(either.map(\.id) == ["S1-C-3"])
    #expect(either.first?.eitherOf.map(\.id) == ["birth-certificate", "identity-card"])
    #expect(
      either.first?.eitherOf.map(\.name.kk) == ["туу туралы куәлік", "жеке куәлік"])
    #expect(either.first?.interpretations.contains("A17") == true)
  }

  @Test func `A18: where the decree is silent on copy or original nothing is called an original`()
    throws
  {
    let words = ["түпнұсқа", "оригинал", "подлинник", "original"]
    for id in StandardID.allCases {
      for paper in try Shipped.standard(id).requirements(on: "2009-06-01") {
        #expect(paper.interpretations.contains("A18"), "\(paper.id)")
        for text in [paper.name, paper.short] + (paper.note.map { [$0] } ?? []) {
          let all = [text.kk, text[.ru], text[.en]].joined(separator: " ").lowercased()
          #expect(!words.contains { all.contains($0) }, "\(paper.id): \(all)")
        }
        let saysCopy = paper.name.kk.contains("көшірме")
        #expect(saysCopy == (paper.form == .copy || paper.form == .extract), "\(paper.id)")
      }
    }
  }

  @Test func `A19: a child's item 5 for care at home is one number with two boxes`() throws {
    let evaluation = try Shipped.evaluate(.child(.homeCare))
    let boxes = evaluation.required.map(\.requirement).filter { $0.item == "5)" }
    #expect(boxes.map(\.id) == ["S2-C-5a", "S2-C-5b"])
    #expect(boxes.map(\.part) == ["a", "b"])
    #expect(boxes.allSatisfy { $0.interpretations.contains("A19") })
    #expect(Set(boxes.map(\.citation)).count == 1)
    #expect(Set(evaluation.required.map(\.requirement.item)).count == 5)
    let parts = try StandardID.allCases.flatMap {
      try Shipped.standard($0).requirements(on: "2009-06-01").compactMap(\.part)
    }
    #expect(parts == ["a", "b"], "nowhere else")
  }

  @Test func `A20: the expertise's certificate and the copy of it are both asked for`() throws {
    let ids = try Shipped.evaluate(.child(.homeCare)).requiredIDs
    #expect(ids.contains("S2-C-4") && ids.contains("S2-C-5b"))
    #expect(try Shipped.requirement("S2-C-4").form == .unspecified)
    #expect(try Shipped.requirement("S2-C-5b").form == .copy)
    #expect(try Shipped.requirement("S2-C-5b").interpretations.contains("A20"))
  }

  @Test func `A21: nothing is added to the children's list for care at home`() throws {
    let evaluation = try Shipped.evaluate(.child(.homeCare))
    #expect(evaluation.papers.count == 6)
    #expect(evaluation.required.count == 6)
    #expect(try Shipped.requirement("S2-C-1").interpretations.contains("A21"))
  }

  @Test(arguments: [
    ("S2-E-8", "өзінді", "үзінді"), ("S2-C-5a", "тұрмыстың", "тұрмыстық"),
  ])
  func `A22: a misprint is corrected on the screen and kept in the name`(
    id: String, printed: String, corrected: String
  ) throws {
    let paper = try Shipped.requirement(id)
    let shown = try #require(paper.shownKk)
    #expect(paper.name.kk.contains(printed))
    #expect(!shown.contains(printed))
    #expect(shown == paper.name.kk.replacing(printed, with: corrected))
  }

  @Test func `A22: three names are corrected on the screen and no other`() throws {
    let shown = try StandardID.allCases.flatMap {
      try Shipped.standard($0).requirements(on: "2009-06-01").filter { $0.shownKk != nil }
    }
    #expect(shown.map(\.id) == ["S1-C-8", "S2-E-8", "S2-C-5a"])
    let conclusion = try Shipped.requirement("S1-C-8")
    #expect(conclusion.shownKk?.contains("педагогикалық") == true)
    #expect(conclusion.shownKk != conclusion.name.kk)
  }
}
