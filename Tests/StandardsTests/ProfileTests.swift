import Standards
import Support
import Testing

/// An applicant of the fact sheet and the papers the decree asks of them.
struct Profile: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let facts: Facts
  let papers: [String]
  let count: Int

  static let all: [Profile] = [
    Profile(
      testDescription: "an adult of group 1 or 2 below pension age asks for residential care",
      facts: .adult(.residentialCare, group: .second, pensionAge: false),
      papers: adultsS1 + ["S1-A-8", "S1-E-9", "S1-E-10"], count: 9),
    Profile(
      testDescription: "an adult of group 1 or 2 of pension age asks for residential care",
      facts: .adult(.residentialCare, group: .first, pensionAge: true),
      papers: adultsS1 + ["S1-A-7", "S1-A-8", "S1-E-9", "S1-E-10"], count: 10),
    Profile(
      testDescription: "an elderly person with constant care, neither disabled nor a veteran",
      facts: elderly(disabled: false, veteran: false), papers: adultsS1 + ["S1-A-7"], count: 7),
    Profile(
      testDescription: "an elderly veteran with constant care",
      facts: elderly(disabled: false, veteran: true),
      papers: adultsS1 + ["S1-A-7", "S1-A-8"], count: 8),
    Profile(
      testDescription: "an elderly person with constant care and a disability",
      facts: elderly(disabled: true, veteran: nil),
      papers: adultsS1 + ["S1-A-7", "S1-A-8", "S1-E-9", "S1-E-10"], count: 10),
    Profile(
      testDescription: "a child for a state institution",
      facts: .child(.residentialCare, institution: .state),
      papers: (1...10).map { "S1-C-\($0)" }, count: 10),
    Profile(
      testDescription: "a child for a non-state institution",
      facts: .child(.residentialCare, institution: .nonState),
      papers: ["S1-C-1"] + (3...10).map { "S1-C-\($0)" }, count: 9),
    Profile(
      testDescription: "an adult with a disability below pension age asks for care at home",
      facts: .adult(.homeCare, pensionAge: false, needsCare: true),
      papers: adultsS2 + ["S2-A-7", "S2-E-8", "S2-E-9"], count: 8),
    Profile(
      testDescription: "an adult with a disability of pension age asks for care at home",
      facts: .adult(.homeCare, pensionAge: true, needsCare: true),
      papers: adultsS2 + ["S2-A-6", "S2-A-7", "S2-E-8", "S2-E-9"], count: 9),
    Profile(
      testDescription: "a child with a disability asks for care at home",
      facts: Facts.child(.homeCare).with { $0.needsCare = true },
      papers: ["S2-C-1", "S2-C-2", "S2-C-3", "S2-C-4", "S2-C-5a", "S2-C-5b"], count: 6),
  ]

  private static let adultsS1 = (1...6).map { "S1-A-\($0)" }
  private static let adultsS2 = (1...5).map { "S2-A-\($0)" }

  private static func elderly(disabled: Bool, veteran: Bool?) -> Facts {
    Facts(
      service: .residentialCare, category: .elderly, disabled: disabled, pensionAge: true,
      veteran: veteran, constantCare: true)
  }
}

@Suite struct ProfileTests {
  @Test func `there are ten applicants on the fact sheet`() {
    #expect(Profile.all.count == 10)
  }

  @Test(arguments: Profile.all)
  func `each applicant is asked for exactly the papers of the decree`(profile: Profile) throws {
    let evaluation = try Shipped.evaluate(profile.facts)
    #expect(evaluation.requiredIDs == profile.papers)
    #expect(evaluation.required.count == profile.count)
    #expect(evaluation.open.isEmpty)
    #expect(evaluation.openQuestions.isEmpty)
    #expect(evaluation.isEligible)
    #expect(evaluation.coveredBy == nil)
  }

  @Test(arguments: Profile.all)
  func `the papers are the same when the age comes from the birth date`(profile: Profile) throws {
    let facts = profile.facts.with {
      $0.birthDate = $0.pensionAge == true ? "1940-01-15" : "1990-01-15"
      $0.sex = .male
      $0.pensionAge = nil
    }
    #expect(try Shipped.evaluate(facts).requiredIDs == profile.papers)
  }

  @Test(arguments: Profile.all)
  func `each list has only its own papers and leaves none out`(profile: Profile) throws {
    let evaluation = try Shipped.evaluate(profile.facts)
    let standard = try Shipped.standard(profile.facts.service.standard)
    let isChild = profile.facts.category == .childWithDisability
    let ids = standard.requirements(on: "2009-06-01")
      .filter { ($0.list == .child) == isChild }.map(\.id)
    #expect(evaluation.papers.map(\.requirement.id) == ids)
    #expect(Set(evaluation.requiredIDs + evaluation.notRequiredIDs) == Set(ids))
  }

  @Test(arguments: Profile.all)
  func `the findings carry the term, the fee, the delivery and the ground`(
    profile: Profile
  ) throws {
    let evaluation = try Shipped.evaluate(profile.facts)
    let isFirst = profile.facts.service == .residentialCare
    #expect(evaluation.termDays == 10)
    #expect(evaluation.term?.citation.item == "1)")
    #expect(evaluation.term?.citation.paragraph == 7)
    #expect(evaluation.fee?.citation.paragraph == 8)
    #expect(evaluation.delivery?.values == (isFirst ? ["in_person"] : ["in_person", "post"]))
    #expect(evaluation.result?.values == [isFirst ? "referral" : "notice"])
    #expect(evaluation.grounds.map(\.text.kk) == ["мүгедектікті алып тастау"])
    #expect(evaluation.grounds.map(\.citation.paragraph) == [17])
    for parameter in [evaluation.term, evaluation.fee, evaluation.delivery, evaluation.result] {
      #expect(parameter?.citation.standard == profile.facts.service.standard)
    }
  }
}
