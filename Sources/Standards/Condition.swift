import KazakhText

/// A condition of the rules: a name, what it says, and an expression over the facts of its standard.
public struct Condition: Hashable, Codable, Sendable {
  public let id: String
  /// For whom or when, in a few words.
  public let text: LocalizedText
  let expression: Expression

  /// Whether it holds of everyone, whatever is known of them.
  public var isForEveryone: Bool { expression == .always }

  /// The closed vocabulary of conditions (§4 rule 2).
  indirect enum Expression: Hashable, Codable, Sendable {
    case always
    /// A question of yes or no is answered yes.
    case holds(FactName)
    case equals(FactName, FactValue)
    /// A number, or an age in full years.
    case atLeast(FactName, Int)
    case below(FactName, Int)
    case all([Expression])
    case any([Expression])
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
    func look(_ name: FactName, _ holds: (FactValue) -> Bool) -> Bool? {
      let (input, value, isRuledOut) = known.look(name)
      if !inputs.contains(input) { inputs.append(input) }
      return isRuledOut ? false : value.map(holds)
    }
    switch expression {
    case .always: return true
    case .holds(let name): return look(name) { $0 == .yesNo(true) }
    case .equals(let name, let wanted): return look(name) { $0 == wanted }
    case .atLeast(let name, let least): return known.compare(name, &inputs) { $0 >= least }
    case .below(let name, let limit): return known.compare(name, &inputs) { $0 < limit }
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
  private let profile: StandardProfile
  private let date: CivilDate
  private let ofPensionAge: Bool?

  init(_ facts: Facts, of profile: StandardProfile, on date: CivilDate, ages: PensionAges) {
    self.facts = facts
    self.profile = profile
    self.date = date
    ofPensionAge = ages.isOfPensionAge(facts, as: profile.category(facts.category), on: date)
  }

  /// A fact as it was looked at. Where nobody answered it, but what any answer to it implies is known to
  /// be otherwise, it is ruled out by that.
  func look(_ name: FactName) -> (input: FactInput, value: FactValue?, isRuledOut: Bool) {
    if name == .category {
      let value = FactValue.word(facts.category.rawValue)
      return (FactInput(name: name, value: value.text, isComputed: false), value, false)
    }
    let given = facts.answers[name]
    let declared = profile.fact(name)
    if given == nil, let other = declared.flatMap(ruledOut) {
      let value = known(other)
      return (
        FactInput(name: other, value: value?.text, isComputed: facts.answers[other] == nil), value,
        true
      )
    }
    let value = known(name)
    return (
      FactInput(name: name, value: value?.text, isComputed: given == nil && value != nil), value,
      false
    )
  }

  /// The first fact, in the standard's order, that is known to be otherwise than an answer would imply.
  private func ruledOut(_ declared: FactDeclaration) -> FactName? {
    profile.facts.map(\.name).first { name in
      guard let implied = declared.implies[name], let known = known(name) else { return false }
      return known != implied
    }
  }

  private func known(_ name: FactName) -> FactValue? {
    if let value = profile.implied(name, by: facts) ?? facts.answers[name] { return value }
    switch profile.fact(name)?.computed {
    case .pensionAge: return ofPensionAge.map(FactValue.yesNo)
    case .age:
      guard let born = facts.bornWithin, born.lowerBound == born.upperBound,
        born.lowerBound <= date
      else { return nil }
      return .number(date.fullYears(since: born.lowerBound))
    case nil: return nil
    }
  }

  /// What a comparison of a number comes to. Of a year of birth alone it is known where every day of the
  /// year gives the same.
  func compare(
    _ name: FactName, _ inputs: inout [FactInput], _ holds: (Int) -> Bool
  ) -> Bool? {
    let (input, value, isRuledOut) = look(name)
    if !inputs.contains(input) { inputs.append(input) }
    if isRuledOut { return false }
    if case .number(let number)? = value { return holds(number) }
    guard profile.fact(name)?.computed == .age, let born = facts.bornWithin,
      born.upperBound <= date
    else { return nil }
    let (least, most) = (
      holds(date.fullYears(since: born.upperBound)), holds(date.fullYears(since: born.lowerBound))
    )
    return least == most ? least : nil
  }
}
