extension StandardProfile {
  /// Reads `standard.yaml` and `form.yaml` of a standard's folder.
  ///
  /// - Throws: the first thing that does not fit, with file and line.
  static func load(
    _ id: StandardID, _ bytes: [UInt8], file: String, form: (bytes: [UInt8], file: String)
  ) throws(LawFailure) -> StandardProfile {
    let map = try LawNode.document(bytes, file: file).map([
      "standard", "service", "title", "categories", "facts", "outcome", "blank_forms",
      "earlier_words",
    ])
    let node = try map.need("standard")
    guard try node.string() == id.rawValue else { throw node.failure(.wrongValue, id.rawValue) }
    let facts = try FactDeclaration.load(try map.need("facts"))
    var categories: [CategoryProfile] = []
    for node in try map.need("categories").list() {
      let category = try CategoryProfile(node, facts: facts)
      guard !categories.contains(where: { $0.id == category.id }) else {
        throw node.failure(.duplicateID, category.id.rawValue)
      }
      categories.append(category)
    }
    let outcome = try map.need("outcome").map([
      "result", "posted", "delivers_refusals", "renewal_months", "end_rests_on",
    ])
    let words = Vocabulary(facts: facts, categories: categories.map(\.id), earlier: [:])
    var earlier: [String: Condition.Expression] = [:]
    for (word, node) in try map["earlier_words"]?.entries() ?? [] {
      earlier[word] = try words.expression(node)
    }
    var blankForms: [String: [String]] = [:]
    for (name, node) in try map["blank_forms"]?.entries() ?? [] {
      blankForms[name] = try node.strings()
    }
    return StandardProfile(
      id: id, service: Service(rawValue: try map.need("service").string()),
      title: try map.text("title"), categories: categories, facts: facts,
      form: try FieldDeclaration.load(form.bytes, file: form.file, of: id, categories: categories),
      result: try outcome.need("result").string(), isPosted: try outcome.flag("posted"),
      deliversRefusals: try outcome.flag("delivers_refusals"),
      renewalMonths: try outcome["renewal_months"]?.integer(in: 1...120),
      endReadings: try outcome.strings("end_rests_on"), blankForms: blankForms,
      earlierWords: earlier)
  }

  var vocabulary: Vocabulary {
    Vocabulary(facts: facts, categories: categories.map(\.id), earlier: earlierWords)
  }
}

extension FactDeclaration {
  static func load(_ list: LawNode) throws(LawFailure) -> [FactDeclaration] {
    var found: [FactDeclaration] = []
    var pending: [(LawNode, Int)] = []
    for node in try list.list() {
      let map = try node.map(["name", "kind", "values", "computed", "implies"])
      let name = FactName(rawValue: try map.need("name").string())
      guard name.canBeStored else { throw node.failure(.wrongValue, name.rawValue) }
      guard !found.contains(where: { $0.name == name }) else {
        throw node.failure(.duplicateID, name.rawValue)
      }
      if let implies = map["implies"] { pending.append((implies, found.count)) }
      found.append(
        FactDeclaration(
          name: name, kind: try kind(map),
          computed: try map["computed"]?.value(of: Computation.self),
          implies: [:]))
    }
    for (node, place) in pending {
      let fact = found[place]
      found[place] = FactDeclaration(
        name: fact.name, kind: fact.kind, computed: fact.computed,
        implies: try node.answers(to: found))
    }
    return found
  }

  private static func kind(_ map: LawMap) throws(LawFailure) -> Kind {
    let node = try map.need("kind")
    switch try node.string() {
    case "yes-no": return .yesNo
    case "number": return .number
    case "date": return .date
    case "one-of":
      let values = try map.need("values").strings()
      // Numbers are kept as numbers, as they always were.
      return .oneOf(values.map { text in Int(text).map(FactValue.number) ?? .word(text) })
    case let other: throw node.failure(.wrongValue, other)
    }
  }
}

extension CategoryProfile {
  fileprivate init(_ node: LawNode, facts: [FactDeclaration]) throws(LawFailure) {
    let map = try node.map(["id", "list", "implies", "age", "represented"])
    id = ApplicantCategory(rawValue: try map.need("id").string())
    list = try map.need("list").value(of: RequirementList.self)
    implies = try map["implies"]?.answers(to: facts) ?? [:]
    let age = try map["age"]?.map(["from", "below", "pension"])
    fromAge = try age?["from"]?.integer(in: 0...150)
    belowAge = try age?["below"]?.integer(in: 0...150)
    isByPensionAge = try age?.flag("pension") ?? false
    isRepresented = try map.flag("represented")
  }
}

extension LawNode {
  /// Answers by the names of their facts: `{disabled: yes}`.
  fileprivate func answers(
    to facts: [FactDeclaration]
  ) throws(LawFailure) -> [FactName: FactValue] {
    var found: [FactName: FactValue] = [:]
    for (name, node) in try entries() {
      guard let fact = facts.first(where: { $0.name.rawValue == name }) else {
        throw node.failure(.unknownCondition, name)
      }
      let text = try node.string()
      guard let value = fact.value(of: text) else { throw node.failure(.wrongValue, text) }
      found[fact.name] = value
    }
    return found
  }
}

/// What conditions of a standard may speak of.
struct Vocabulary {
  let facts: [FactDeclaration]
  let categories: [ApplicantCategory]
  let earlier: [String: Condition.Expression]

  private func fact(_ name: String) -> FactDeclaration? {
    facts.first { $0.name.rawValue == name }
  }

  func expression(_ node: LawNode) throws(LawFailure) -> Condition.Expression {
    if node.node.scalar != nil { return try word(node) }
    let map = try node.map(["all", "any", "is", "at_least", "below"])
    guard map.values.count == 1, let (key, value) = map.values.first else {
      throw node.failure(.wrongValue, "all | any | is | at_least | below")
    }
    switch key {
    case "is": return try equality(value)
    case "at_least": return try comparison(value, Condition.Expression.atLeast)
    case "below": return try comparison(value, Condition.Expression.below)
    default:
      var parts: [Condition.Expression] = []
      for part in try value.list() { parts.append(try expression(part)) }
      guard !parts.isEmpty else { throw value.failure(.wrongValue, key) }
      return key == "all" ? .all(parts) : .any(parts)
    }
  }

  private func word(_ node: LawNode) throws(LawFailure) -> Condition.Expression {
    let word = try node.string()
    if word == "always" { return .always }
    if let fact = fact(word), fact.kind == .yesNo { return .holds(fact.name) }
    guard let expression = earlier[word] else { throw node.failure(.unknownCondition, word) }
    return expression
  }

  private func one(_ node: LawNode) throws(LawFailure) -> (name: String, value: LawNode) {
    let entries = try node.entries()
    guard entries.count == 1, let (name, value) = entries.first else {
      throw node.failure(.wrongValue, "fact: value")
    }
    return (name, value)
  }

  private func equality(_ node: LawNode) throws(LawFailure) -> Condition.Expression {
    let (name, value) = try one(node)
    let text = try value.string()
    if name == FactName.category.rawValue {
      guard categories.contains(ApplicantCategory(rawValue: text)) else {
        throw value.failure(.unknownCategory, text)
      }
      return .equals(.category, .word(text))
    }
    guard let fact = fact(name) else { throw value.failure(.unknownCondition, name) }
    guard let wanted = fact.value(of: text) else { throw value.failure(.wrongValue, text) }
    return .equals(fact.name, wanted)
  }

  private func comparison(
    _ node: LawNode, _ make: (FactName, Int) -> Condition.Expression
  ) throws(LawFailure) -> Condition.Expression {
    let (name, value) = try one(node)
    guard let fact = fact(name), fact.kind == .number else {
      throw value.failure(.unknownCondition, name)
    }
    return make(fact.name, try value.integer())
  }
}
