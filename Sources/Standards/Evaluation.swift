/// What the rules say of an applicant on a day; every finding carries what it rests on.
public struct Evaluation: Hashable, Codable, Sendable {
  public let facts: Facts
  public let date: CivilDate
  public let status: Decree.StatusPeriod
  /// Digest of the law's files (`Law.version`).
  public let rulesVersion: String
  /// False only when a condition of ¶6 is known not to hold; the program itself never refuses (A09).
  public let isEligible: Bool
  public let eligibility: [EligibilityFinding]
  /// Facts that are unknown and would settle eligibility or a paper.
  public let openQuestions: [FactName]
  /// Those among them on which rests whether ¶6 names the person.
  public let openEligibility: [FactName]
  /// In the decree's order.
  public let papers: [PaperFinding]
  /// How long the service may take (¶7 1)).
  public let term: Parameter?
  /// What is free of charge (¶8, A08).
  public let fee: Parameter?
  /// How the result reaches the person (¶16, A25).
  public let delivery: Parameter?
  /// What the service ends with (¶5).
  public let result: Parameter?
  /// What it may be suspended or refused for (¶17, A27).
  public let grounds: [Parameter]
  /// The service that covers the person when this one does not (A09, A10).
  public let coveredBy: Service?

  /// Papers that are needed.
  public var required: [PaperFinding] { papers.filter { $0.truth.holds == true } }
  /// Papers whose condition is not known yet.
  public var open: [PaperFinding] { papers.filter { $0.truth.holds == nil } }
  /// Papers of the same lists that are not needed, with the reason.
  public var notRequired: [PaperFinding] { papers.filter { $0.truth.holds == false } }

  /// Days of the term of ¶7 1), read as calendar days (A02).
  public var termDays: Int? { term.flatMap { $0.values.first }.flatMap(Int.init) }
}

/// Whether one group of ¶6 (or one condition) covers the person.
public struct EligibilityFinding: Hashable, Codable, Sendable {
  public let group: EligibilityGroup
  public let truth: Truth
}

/// Whether one paper is needed, and why.
public struct PaperFinding: Hashable, Codable, Sendable {
  public let requirement: Requirement
  public let condition: Condition
  public let truth: Truth
}

extension Law {
  /// Applies the rules of a day to the facts. The same facts, day and rules give the same findings.
  ///
  /// - Throws: the place in the files of the standards, the ages or the decree that cannot be used.
  public func evaluate(_ facts: Facts, on date: CivilDate) throws(LawFailure) -> Evaluation {
    let standard = try standard(facts.service.standard)
    let known = KnownFacts(facts, of: standard.profile, on: date, ages: try ages())
    let (eligibility, isEligible) = standard.eligibility(known, on: date)
    let papers = try standard.papers(known, on: date)
    var coveredBy: Service?
    if !isEligible {
      for id in standardIDs where id != standard.id && coveredBy == nil {
        let other = try self.standard(id)
        if other.covers(facts.applying(for: other.service), on: date, ages: try ages()) {
          coveredBy = other.service
        }
      }
    }
    let isSettled =
      !isEligible
      || (standard.eligibilityMode == .any && eligibility.contains { $0.truth.holds == true })
    let openTruths = isSettled ? [] : eligibility.map(\.truth)
    return Evaluation(
      facts: facts, date: date, status: try decree().status(on: date), rulesVersion: version,
      isEligible: isEligible, eligibility: eligibility,
      openQuestions: standard.profile.unknown(papers.map(\.truth) + openTruths),
      openEligibility: standard.profile.unknown(openTruths),
      papers: papers,
      term: standard.parameters(.termDays, on: date).first,
      fee: standard.parameters(.fee, on: date).first,
      delivery: standard.parameters(.delivery, on: date).first,
      result: standard.parameters(.result, on: date).first,
      grounds: standard.parameters(.ground, on: date), coveredBy: coveredBy)
  }
}

extension StandardProfile {
  /// The facts that would settle what is open.
  fileprivate func unknown(_ truths: [Truth]) -> [FactName] {
    let unknown = truths.filter { $0.holds == nil }
      .flatMap { $0.inputs.filter { $0.value == nil }.map(\.name) }
    return facts.map(\.name).filter(unknown.contains)
  }
}

extension Standard {
  /// S1 ¶6 holds if any of its groups holds; S2 needs all of its conditions.
  fileprivate func eligibility(
    _ known: KnownFacts, on date: CivilDate
  ) -> (findings: [EligibilityFinding], isEligible: Bool) {
    let findings = eligibilityGroups(on: date).compactMap { group in
      condition(group.condition).map {
        EligibilityFinding(group: group, truth: $0.evaluate(known))
      }
    }
    let values = findings.map(\.truth.holds)
    let isEligible =
      switch eligibilityMode {
      case .any: values.contains { $0 != false }
      case .all: !values.contains(false)
      }
    return (findings, isEligible)
  }

  /// Whether the standard may cover the person: nothing known speaks against it.
  fileprivate func covers(_ facts: Facts, on date: CivilDate, ages: PensionAges) -> Bool {
    guard profile.category(facts.category) != nil else { return false }
    return eligibility(KnownFacts(facts, of: profile, on: date, ages: ages), on: date).isEligible
  }

  fileprivate func papers(
    _ known: KnownFacts, on date: CivilDate
  ) throws(LawFailure) -> [PaperFinding] {
    var found: [PaperFinding] = []
    for requirement in requirements(on: date)
    where requirement.categories.contains(known.facts.category) {
      guard let condition = condition(requirement.condition) else {
        throw LawFailure(
          file: Law.Files.rules(id), line: 0, reason: .unknownCondition,
          detail: requirement.condition)
      }
      found.append(
        PaperFinding(
          requirement: requirement, condition: condition, truth: condition.evaluate(known)))
    }
    return found
  }
}
