extension Condition {
  /// The facts the condition looks at, each with the numbers it is compared with.
  func facts(of profile: StandardProfile) -> [FactName: Set<Int>] {
    Self.facts(of: expression, profile)
  }

  private static func facts(
    of expression: Expression, _ profile: StandardProfile
  ) -> [FactName: Set<Int>] {
    switch expression {
    case .always: [:]
    case .holds(let name): [name: []]
    case .equals(let name, _):
      (profile.fact(name)?.implies ?? [:]).reduce(into: [name: []]) { $0[$1.key] = [] }
    case .atLeast(let name, let number), .below(let name, let number): [name: [number]]
    case .all(let parts), .any(let parts):
      parts.reduce(into: [:]) { found, part in
        found.merge(facts(of: part, profile)) { $0.union($1) }
      }
    }
  }
}

extension Facts {
  /// Every combination of the given facts, known and unknown, that does not contradict itself.
  /// Facts that are not varied stay unknown.
  ///
  /// - Parameters:
  ///   - varying: the facts, each with the numbers on whose two sides it is tried.
  ///   - day: the day on which an age is had.
  static func combinations(
    of profile: StandardProfile, categories: [ApplicantCategory],
    varying: [FactName: Set<Int>], on day: CivilDate
  ) -> [Facts] {
    var found = categories.map { Facts(service: profile.service, category: $0, answers: [:]) }
    for fact in profile.facts {
      guard let numbers = varying[fact.name] else { continue }
      found = found.flatMap { facts in
        [facts] + fact.tried(around: numbers, on: day).map { $0(facts) }
      }
    }
    return found.filter { profile.denials(in: $0).isEmpty }
  }
}

extension FactDeclaration {
  /// Ways to make the fact known.
  fileprivate func tried(around numbers: Set<Int>, on day: CivilDate) -> [(Facts) -> Facts] {
    let sides = numbers.sorted().flatMap { [$0 - 1, $0] }
    func answering(_ value: FactValue) -> (Facts) -> Facts {
      { facts in
        var facts = facts
        facts[name] = value
        return facts
      }
    }
    if computed == .age {
      return sides.map { years in
        { facts in
          var facts = facts
          facts.birthDate = day.adding(months: -12 * years)
          return facts
        }
      }
    }
    return switch kind {
    case .yesNo: [answering(.yesNo(true)), answering(.yesNo(false))]
    case .oneOf(let values): values.map(answering)
    case .number: sides.map { answering(.number($0)) }
    case .date: [answering(.word(day.description))]
    }
  }
}
