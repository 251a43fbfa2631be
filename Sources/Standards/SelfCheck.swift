/// What `standards verify` looked at and what it found.
public struct SelfCheck: Sendable {
  /// Empty when the law's data is whole.
  public internal(set) var failures: [LawFailure] = []
  /// Combinations of facts that were walked.
  public internal(set) var combinations = 0
  /// Days on which every rule was counted.
  public internal(set) var days = 0
  /// Rules whose versions were counted on every day.
  public internal(set) var rules = 0
}

extension Law {
  /// The self-check of §4 rule 5: every file loads; on every day from the registration to the end
  /// of the last calendar exactly one version of each rule applies; no combination of facts has an
  /// empty checklist; every paragraph and item of ¶4–¶24 is cited by a rule or named informational;
  /// every reading a rule names exists.
  public func selfCheck() -> SelfCheck {
    var check = SelfCheck()
    do throws(LawFailure) {
      let decree = try decree()
      let interpretations = Set(try interpretations().map(\.id))
      _ = try complaintRules()
      let lastYear = try calendar().years.max() ?? decree.registration.date.year
      let end = CivilDate(year: lastYear, month: 12, day: 31) ?? decree.registration.date
      check.failures += try unknownInterpretations(of: decree, known: interpretations)
      for id in standardIDs {
        let standard = try standard(id)
        check.countVersions(of: standard, from: decree.registration.date, through: end)
        check.failures += standard.unknownInterpretations(known: interpretations)
        check.failures += try uncited(in: standard, on: decree.registration.date)
        try walkCombinations(of: standard, from: decree.registration.date, into: &check)
      }
      check.days = end.days(since: decree.registration.date) + 1
    } catch {
      check.failures.append(error)
    }
    return check
  }

  private func unknownInterpretations(
    of decree: Decree, known: Set<String>
  ) throws(LawFailure) -> [LawFailure] {
    func failures(_ ids: [String], _ file: String, _ line: Int) -> [LawFailure] {
      ids.filter { !known.contains($0) }.map {
        LawFailure(file: file, line: line, reason: .unknownInterpretation, detail: $0)
      }
    }
    let ages = try ages()
    return decree.statuses.flatMap { failures($0.interpretations, Files.decree, $0.line) }
      + failures(ages.interpretations, Files.ages, ages.interpretationsLine)
  }

  private func walkCombinations(
    of standard: Standard, from start: CivilDate, into check: inout SelfCheck
  ) throws(LawFailure) {
    let profile = standard.profile
    let varying = standard.conditions.values.reduce(into: [FactName: Set<Int>]()) {
      $0.merge($1.facts(of: profile)) { $0.union($1) }
    }
    // Between two changes of a rule every day gives the same findings, so one day of each
    // stretch stands for all of it.
    let stretches = standard.requirements.changes.union(standard.eligibility.changes).union([start])
    for day in stretches.sorted() {
      let all = Facts.combinations(
        of: profile, categories: profile.categories.map(\.id), varying: varying, on: day)
      for facts in all {
        check.combinations += 1
        let evaluation = try evaluate(facts, on: day)
        if evaluation.required.isEmpty {
          check.failures.append(
            LawFailure(
              file: Files.rules(standard.id), line: 0, reason: .emptyChecklist,
              detail: "\(facts.category.rawValue) \(day)"))
        }
      }
    }
  }

  private func uncited(in standard: Standard, on date: CivilDate) throws(LawFailure) -> [LawFailure]
  {
    let cited = Set(standard.citations.filter { $0.standard == standard.id })
    let numbers = Set(cited.compactMap(\.paragraph))
    let text = try text(standard.id)
    var failures: [LawFailure] = []
    for dated in text.paragraphs.all where (4...24).contains(dated.entry.number) {
      let paragraph = dated.entry
      func fail(_ place: String) {
        failures.append(
          LawFailure(file: dated.file, line: dated.line, reason: .uncited, detail: place))
      }
      if paragraph.isInformational { continue }
      if !numbers.contains(paragraph.number) { fail("¶\(paragraph.number)") }
      for item in paragraph.items
      where !cited.contains(where: { $0.paragraph == paragraph.number && $0.item == item.item }) {
        fail("¶\(paragraph.number) \(item.item)")
      }
    }
    let missing = Set(4...24).subtracting(text.paragraphs.all.map(\.entry.number))
    failures += missing.sorted().map {
      LawFailure(file: Files.text(standard.id), line: 0, reason: .missingKey, detail: "¶\($0)")
    }
    return failures
  }
}

extension SelfCheck {
  fileprivate mutating func countVersions(
    of standard: Standard, from start: CivilDate, through end: CivilDate
  ) {
    count(standard.eligibility, from: start, through: end)
    count(standard.parameters, from: start, through: end)
    count(standard.requirements, from: start, through: end)
    count(standard.indicators, from: start, through: end)
  }

  private mutating func count<Entry>(
    _ timeline: Timeline<Entry>, from start: CivilDate, through end: CivilDate
  ) {
    rules += timeline.ids.count
    for id in timeline.ids {
      let versions = timeline.versions[id, default: []]
      var day = start
      while day <= end {
        let applying = versions.count { version in
          version.validity.from <= day && (version.validity.to.map { day <= $0 } ?? true)
        }
        if applying != 1, let first = versions.first {
          failures.append(
            LawFailure(
              file: first.file, line: first.line, reason: applying == 0 ? .gap : .overlap,
              detail: "\(id) \(day)"))
          break
        }
        day = day.adding(days: 1)
      }
    }
  }
}

extension Standard {
  /// Everything the standard's rules cite, main places and others.
  var citations: [Citation] {
    eligibility.all.flatMap { [$0.entry.citation] + $0.entry.alsoCites }
      + parameters.all.flatMap { [$0.entry.citation] + $0.entry.alsoCites }
      + requirements.all.map(\.entry.citation) + indicators.all.map(\.entry.citation)
  }

  fileprivate func unknownInterpretations(known: Set<String>) -> [LawFailure] {
    func unknown<Entry>(
      _ timeline: Timeline<Entry>, _ interpretations: (Entry) -> [String]
    ) -> [LawFailure] {
      timeline.all.flatMap { dated in
        interpretations(dated.entry).filter { !known.contains($0) }.map {
          LawFailure(
            file: dated.file, line: dated.line, reason: .unknownInterpretation, detail: $0)
        }
      }
    }
    return unknown(eligibility, \.interpretations) + unknown(parameters, \.interpretations)
      + unknown(requirements, \.interpretations) + unknown(indicators, \.interpretations)
  }

  /// Papers that no combination of facts can ever ask for.
  func checkReachable() throws(LawFailure) {
    let ages = PensionAges(rows: [])
    for dated in requirements.all {
      let requirement = dated.entry
      guard let condition = condition(requirement.condition) else { continue }
      let isReachable = Facts.combinations(
        of: profile, categories: requirement.categories, varying: condition.facts(of: profile),
        on: .lastDay
      ).contains { facts in
        condition.evaluate(KnownFacts(facts, of: profile, on: .lastDay, ages: ages)).holds == true
      }
      if !isReachable {
        throw LawFailure(
          file: dated.file, line: dated.line, reason: .unreachable, detail: requirement.id)
      }
    }
  }
}
