import Standards
import Support
import Testing

@Suite struct FactTests {
  private func card(_ disabled: Bool?, _ veteran: Bool?) throws -> Truth {
    let facts = Facts(
      service: .residentialCare, category: .elderly, disabled: disabled, veteran: veteran)
    let evaluation = try Shipped.evaluate(facts)
    return try #require(evaluation.papers.first { $0.requirement.id == "S1-A-8" }).truth
  }

  @Test func `one known true settles any, two known false deny it, else it stays open`() throws {
    #expect(try card(true, nil).holds == true)
    #expect(try card(nil, true).holds == true)
    #expect(try card(true, false).holds == true)
    #expect(try card(false, false).holds == false)
    #expect(try card(nil, nil).holds == nil)
    #expect(try card(false, nil).holds == nil)
    #expect(try card(nil, false).holds == nil)
  }

  @Test func `the trace names every fact that was looked at`() throws {
    #expect(try card(false, nil).trace == ["disabled no", "veteran ?"])
  }

  @Test func `one known false settles all`() throws {
    func constantCare(_ category: ApplicantCategory, _ care: Bool?) throws -> Bool? {
      let facts = Facts(service: .residentialCare, category: category, constantCare: care)
      let evaluation = try Shipped.evaluate(facts)
      return try #require(evaluation.eligibility.first { $0.group.id == "S1-eligible-elderly" })
        .truth.holds
    }
    #expect(try constantCare(.adultWithDisability, nil) == false)
    #expect(try constantCare(.adultWithDisability, true) == false)
    #expect(try constantCare(.elderly, false) == false)
    #expect(try constantCare(.elderly, true) == true)
    #expect(try constantCare(.elderly, nil) == nil)
  }

  @Test func `what is not known leaves the applicant covered and is asked`() throws {
    let adult = try Shipped.evaluate(Facts.adult(.residentialCare))
    #expect(adult.isEligible)
    #expect(adult.eligibility.map(\.truth.holds) == [nil, false, false])
    #expect(adult.openQuestions == [.disabilityGroup, .pensionAge])
    let elderly = try Shipped.evaluate(Facts(service: .homeCare, category: .elderly))
    #expect(elderly.isEligible)
    #expect(elderly.openQuestions == [.disabled, .pensionAge, .veteran, .needsCare])
  }

  @Test func `a settled question is not asked again`() throws {
    let facts = Facts(
      service: .residentialCare, category: .elderly, disabled: false, pensionAge: true,
      veteran: false, constantCare: true)
    #expect(try Shipped.evaluate(facts).openQuestions.isEmpty)
  }

  @Test func `a disability category or a group says that there is a disability`() {
    #expect(Facts.child(.homeCare).disability == true)
    #expect(Facts.adult(.homeCare).disability == true)
    let elderly = Facts(service: .homeCare, category: .elderly)
    #expect(elderly.disability == nil)
    #expect(elderly.with { $0.disabilityGroup = .third }.disability == true)
    #expect(elderly.with { $0.disabled = false }.disability == false)
  }

  @Test func `an implied disability is traced as computed, a stated one is not`() throws {
    func input(_ facts: Facts) throws -> String? {
      let evaluation = try Shipped.evaluate(facts)
      return evaluation.papers.first { $0.condition.id == "disabled" }?.truth.trace.first
    }
    #expect(
      try input(.adult(.homeCare)) == "disabled yes computed")
    let stated = Facts(service: .homeCare, category: .elderly, disabled: true)
    #expect(try input(stated) == "disabled yes")
  }

  @Test func `facts that cannot all be true are named`() {
    let day: CivilDate = "2009-06-01"
    for category in [ApplicantCategory.adultWithDisability, .childWithDisability] {
      let facts = Facts(service: .homeCare, category: category, disabled: false)
      #expect(facts.contradictions(on: day) == [.denied(.disabled, by: .category)])
    }
    let group = Facts(
      service: .homeCare, category: .elderly, disabled: false, disabilityGroup: .first)
    #expect(group.contradictions(on: day) == [.denied(.disabled, by: .disabilityGroup)])
    let born = Facts(service: .homeCare, category: .elderly, birthDate: "2009-06-02")
    #expect(born.contradictions(on: day) == [.bornAfter])
    #expect(born.contradictions(on: "2009-06-02").isEmpty)
    let all = Facts(
      service: .homeCare, category: .adultWithDisability, birthDate: "2010-01-01",
      disabled: false, disabilityGroup: .second)
    #expect(
      all.contradictions(on: day) == [
        .denied(.disabled, by: .category), .denied(.disabled, by: .disabilityGroup), .bornAfter,
      ])
  }

  @Test func `the same facts on the same day give the same findings`() throws {
    let facts = Facts.adult(.residentialCare, group: .first)
    let (one, two) = (try Shipped.evaluate(facts), try Shipped.evaluate(facts))
    #expect(one.papers.map(\.truth) == two.papers.map(\.truth))
    #expect(one.rulesVersion == two.rulesVersion)
    #expect(one.openQuestions == two.openQuestions)
  }
}

/// What must hold for whatever is known of an applicant.
@Suite struct FactPropertyTests {
  private struct Seen {
    let isEligible: Bool
    let papers: [String: Bool?]
  }

  private static func combinations(_ service: Service) -> [Facts] {
    let flags: [Bool?] = [nil, true, false]
    let groups: [DisabilityGroup?] = [nil, .first, .second, .third]
    let kinds: [InstitutionKind?] = [nil, .state, .nonState]
    var found: [Facts] = []
    for category in ApplicantCategory.allCases {
      for disabled in flags {
        for group in groups {
          for pensionAge in flags {
            for veteran in flags {
              for third in flags {
                let facts = Facts(
                  service: service, category: category, disabled: disabled,
                  disabilityGroup: group, pensionAge: pensionAge, veteran: veteran,
                  constantCare: service == .residentialCare ? third : nil,
                  needsCare: service == .homeCare ? third : nil,
                  institution: category == .childWithDisability
                    ? kinds[flags.firstIndex(of: veteran) ?? 0] : nil)
                if facts.contradictions(on: "2009-06-01").isEmpty { found.append(facts) }
              }
            }
          }
        }
      }
    }
    return found
  }

  /// Every way to learn one fact more.
  private static func refinements(_ facts: Facts) -> [Facts] {
    var found: [Facts] = []
    func learn<Value>(_ path: WritableKeyPath<Facts, Value?>, _ values: [Value]) {
      guard facts[keyPath: path] == nil else { return }
      found += values.map { value in facts.with { $0[keyPath: path] = value } }
    }
    learn(\.disabled, [true, false])
    learn(\.disabilityGroup, DisabilityGroup.allCases)
    learn(\.pensionAge, [true, false])
    learn(\.veteran, [true, false])
    learn(\.constantCare, [true, false])
    learn(\.needsCare, [true, false])
    learn(\.institution, InstitutionKind.allCases)
    return found
  }

  @Test(arguments: Service.allCases)
  func `one more fact never removes an unrelated paper, an open one is settled by it`(
    service: Service
  ) throws {
    var seen: [Facts: Seen] = [:]
    for facts in Self.combinations(service) {
      let evaluation = try Shipped.evaluate(facts)
      #expect(!evaluation.required.isEmpty)
      seen[facts] = Seen(
        isEligible: evaluation.isEligible,
        papers: Dictionary(
          uniqueKeysWithValues: evaluation.papers.map { ($0.requirement.id, $0.truth.holds) }))
    }
    var steps = 0
    for (facts, before) in seen {
      for refined in Self.refinements(facts) {
        guard let after = seen[refined] else { continue }
        steps += 1
        let isKept =
          before.papers.keys == after.papers.keys
          && before.papers.allSatisfy { id, holds in holds == nil || after.papers[id] == holds }
        #expect(isKept, "\(facts) → \(refined)")
        #expect(before.isEligible || !after.isEligible, "\(facts) → \(refined)")
      }
    }
    #expect(steps > 1000)
  }
}
