extension Condition {
  /// The facts the condition looks at.
  var facts: Set<FactName> { Self.facts(of: expression) }

  private static func facts(of expression: Expression) -> Set<FactName> {
    switch expression {
    case .all(let parts), .any(let parts):
      parts.reduce(into: []) { $0.formUnion(facts(of: $1)) }
    case .atom(let atom):
      switch atom {
      case .always: []
      case .pensionAge: [.pensionAge]
      case .veteran: [.veteran]
      case .disabled: [.disabled]
      case .groupFirst, .groupSecond, .groupThird: [.disabled, .disabilityGroup]
      case .constantCare: [.constantCare]
      case .needsCare: [.needsCare]
      case .stateInstitution: [.institution]
      case .adultWithDisability, .elderly, .child: [.category]
      }
    }
  }
}

extension Facts {
  /// Every combination of the given facts, known and unknown, that does not contradict itself.
  /// Facts that are not varied stay unknown.
  static func combinations(
    service: Service, categories: [ApplicantCategory], varying: Set<FactName>
  ) -> [Facts] {
    let flags: [Bool?] = [nil, true, false]
    var found = categories.map { Facts(service: service, category: $0) }
    func vary<Value>(
      _ name: FactName, _ values: [Value?], _ path: WritableKeyPath<Facts, Value?>
    ) {
      guard varying.contains(name) else { return }
      found = found.flatMap { facts in
        values.map { value in
          var copy = facts
          copy[keyPath: path] = value
          return copy
        }
      }
    }
    vary(.disabled, flags, \.disabled)
    vary(.disabilityGroup, [nil] + DisabilityGroup.allCases, \.disabilityGroup)
    vary(.pensionAge, flags, \.pensionAge)
    vary(.veteran, flags, \.veteran)
    vary(.constantCare, flags, \.constantCare)
    vary(.needsCare, flags, \.needsCare)
    vary(.institution, [nil] + InstitutionKind.allCases, \.institution)
    return found.filter { $0.contradictions(on: .lastDay).isEmpty }
  }
}
