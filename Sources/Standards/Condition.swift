import KazakhText

/// A condition of the rules: a name, what it says, and an expression over the closed list of facts.
public struct Condition: Hashable, Codable, Sendable {
  public let id: String
  /// For whom or when, in a few words.
  public let text: LocalizedText
  let expression: Expression

  /// Whether it holds of everyone, whatever is known of them.
  public var isForEveryone: Bool { expression == .atom(.always) }

  indirect enum Expression: Hashable, Codable, Sendable {
    case atom(Atom)
    case all([Expression])
    case any([Expression])
  }

  /// The closed vocabulary of §4 rule 2.
  enum Atom: String, CaseIterable, Codable, Sendable {
    case always
    case pensionAge = "pension-age"
    case veteran
    case disabled
    case groupFirst = "group-1"
    case groupSecond = "group-2"
    case groupThird = "group-3"
    case constantCare = "constant-care"
    case needsCare = "needs-care"
    case stateInstitution = "state-institution"
    case adultWithDisability = "adult-with-disability"
    case elderly
    case child
  }
}

/// A fact that was looked at, as it was at that moment.
public struct FactInput: Hashable, Codable, Sendable {
  public let name: FactName
  /// `yes` or `no`, the number of a group, else a raw name such as `elderly`; `nil`: unknown.
  public let value: String?
  /// Not given but worked out from other facts (A14).
  public let isComputed: Bool
}

/// What a condition came to: true, false, or `nil` while a fact is unknown.
public struct Truth: Hashable, Codable, Sendable {
  public let holds: Bool?
  public let inputs: [FactInput]
}

extension Condition {
  func evaluate(_ known: KnownFacts) -> Truth {
    var inputs: [FactInput] = []
    let holds = Self.evaluate(expression, known, &inputs)
    return Truth(holds: holds, inputs: inputs)
  }

  /// One known true settles `any`, one known false settles `all`.
  private static func evaluate(
    _ expression: Expression, _ known: KnownFacts, _ inputs: inout [FactInput]
  ) -> Bool? {
    switch expression {
    case .atom(let atom):
      guard let (holds, input) = known.look(atom) else { return true }
      if !inputs.contains(input) { inputs.append(input) }
      return holds
    case .all(let parts):
      let values = parts.map { evaluate($0, known, &inputs) }
      return values.contains(false) ? false : values.contains(nil) ? nil : true
    case .any(let parts):
      let values = parts.map { evaluate($0, known, &inputs) }
      return values.contains(true) ? true : values.contains(nil) ? nil : false
    }
  }
}

/// The facts as they stand on a day, with what can be worked out from them.
struct KnownFacts {
  let facts: Facts
  let pensionAge: FactInput

  init(_ facts: Facts, on date: CivilDate, ages: PensionAges) {
    self.facts = facts
    let proposed = facts.pensionAge == nil ? ages.isOfPensionAge(facts, on: date) : nil
    pensionAge = FactInput(
      name: .pensionAge, value: (facts.pensionAge ?? proposed).map(Self.word),
      isComputed: facts.pensionAge == nil && proposed != nil)
  }

  static func word(_ flag: Bool) -> String { flag ? "yes" : "no" }

  /// What an atom comes to and the fact behind it; `nil` for `always`, which asks nothing.
  func look(_ atom: Condition.Atom) -> (holds: Bool?, input: FactInput)? {
    func flag(_ name: FactName, _ value: Bool?) -> (Bool?, FactInput) {
      (value, FactInput(name: name, value: value.map(Self.word), isComputed: false))
    }
    func group(_ wanted: DisabilityGroup) -> (Bool?, FactInput) {
      let group = facts.disabilityGroup
      if group == nil, facts.disability == false { return flag(.disabled, false) }
      return (
        group.map { $0 == wanted },
        FactInput(
          name: .disabilityGroup, value: group.map { String($0.rawValue) }, isComputed: false)
      )
    }
    func category(is wanted: ApplicantCategory) -> (Bool?, FactInput) {
      (
        facts.category == wanted,
        FactInput(name: .category, value: facts.category.rawValue, isComputed: false)
      )
    }
    switch atom {
    case .always: return nil
    case .pensionAge: return (pensionAge.value.map { $0 == "yes" }, pensionAge)
    case .veteran: return flag(.veteran, facts.veteran)
    case .disabled:
      return (
        facts.disability,
        FactInput(
          name: .disabled, value: facts.disability.map(Self.word),
          isComputed: facts.disabled == nil && facts.disability != nil)
      )
    case .groupFirst: return group(.first)
    case .groupSecond: return group(.second)
    case .groupThird: return group(.third)
    case .constantCare: return flag(.constantCare, facts.constantCare)
    case .needsCare: return flag(.needsCare, facts.needsCare)
    case .stateInstitution:
      return (
        facts.institution.map { $0 == .state },
        FactInput(name: .institution, value: facts.institution?.rawValue, isComputed: false)
      )
    case .adultWithDisability: return category(is: .adultWithDisability)
    case .elderly: return category(is: .elderly)
    case .child: return category(is: .childWithDisability)
    }
  }
}
