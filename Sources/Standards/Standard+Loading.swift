extension Standard {
  /// Reads a standard's file.
  ///
  /// - Parameter start: the first day every rule must cover, the day of registration.
  /// - Throws: the first thing that does not fit, with file and line.
  static func load(
    _ profile: StandardProfile, _ bytes: [UInt8], file: String, since start: CivilDate
  ) throws(LawFailure) -> Standard {
    let id = profile.id
    // Files of earlier versions named service and title here.
    let map = try LawNode.document(bytes, file: file).map([
      "standard", "service", "title", "conditions", "eligibility", "parameters", "requirements",
      "indicators",
    ])
    let standardNode = try map.need("standard")
    guard try standardNode.string() == id.rawValue else {
      throw standardNode.failure(.wrongValue, id.rawValue)
    }
    let conditions = try Condition.load(try map.need("conditions"), profile.vocabulary)
    let eligibilityMap = try map.need("eligibility").map(["mode", "groups"])
    let known = Set(conditions.keys)
    let groups = try eligibilityMap.need("groups")
    let (parameters, requirements) = (try map.need("parameters"), try map.need("requirements"))
    let indicators = try map.need("indicators")
    let standard = Standard(
      profile: profile,
      conditions: conditions,
      eligibilityMode: try eligibilityMap.need("mode").value(of: EligibilityMode.self),
      eligibility: try timeline(groups, since: start) { node throws(LawFailure) in
        try EligibilityGroup(node, standard: id, conditions: known)
      },
      parameters: try timeline(parameters, since: start) { node throws(LawFailure) in
        try Parameter(node, standard: id)
      },
      requirements: try timeline(requirements, since: start) { node throws(LawFailure) in
        try Requirement(node, of: profile, conditions: known)
      },
      indicators: try timeline(indicators, since: start) { node throws(LawFailure) in
        try Indicator(node, standard: id)
      })
    try standard.checkIDs()
    try standard.checkReachable()
    try standard.checkOutcome()
    return standard
  }

  /// What the profile says of the end of the service is what the rules say of it.
  private func checkOutcome() throws(LawFailure) {
    let renewal =
      profile.renewalMonths == nil ? "once" : profile.renewalMonths == 12 ? "yearly" : nil
    try expect(.result) { $0 == [profile.result] }
    try expect(.delivery) { $0.contains("post") == profile.isPosted }
    if let renewal { try expect(.renewal) { $0 == [renewal] } }
  }

  private func expect(
    _ kind: Parameter.Kind, _ isSo: ([String]) -> Bool
  ) throws(LawFailure) {
    for dated in parameters.all where dated.entry.kind == kind && !isSo(dated.entry.values) {
      throw LawFailure(
        file: dated.file, line: dated.line, reason: .wrongValue,
        detail: dated.entry.values.joined(separator: ", "))
    }
  }

  /// A trace names entries by id alone, so an id stands for one entry of the whole file.
  private func checkIDs() throws(LawFailure) {
    let places =
      eligibility.firstPlaces + parameters.firstPlaces + requirements.firstPlaces
      + indicators.firstPlaces
    var seen: Set<String> = []
    for place in places where !seen.insert(place.id).inserted {
      throw LawFailure(
        file: place.file, line: place.line, reason: .duplicateID, detail: place.id)
    }
  }

  private static func timeline<Entry: LawEntry>(
    _ list: LawNode, since start: CivilDate, _ read: (LawNode) throws(LawFailure) -> Entry
  ) throws(LawFailure) -> Timeline<Entry> {
    var dated: [Dated<Entry>] = []
    for node in try list.list() {
      let entry = try read(node)
      dated.append(
        Dated(entry: entry, validity: try node.validity(), file: node.file, line: node.line))
    }
    return try Timeline(dated, since: start)
  }
}

extension Condition {
  static func load(
    _ node: LawNode, _ words: Vocabulary
  ) throws(LawFailure) -> [String: Condition] {
    var found: [String: Condition] = [:]
    for (id, value) in try node.entries() {
      let map = try value.map(["expression", "text"])
      found[id] = Condition(
        id: id, text: try map.text("text"),
        expression: try words.expression(try map.need("expression")))
    }
    return found
  }
}

/// Reads a condition's id and makes sure that it is one of the file's.
private func knownCondition(
  _ node: LawNode, _ conditions: Set<String>
) throws(LawFailure) -> String {
  let id = try node.string()
  guard conditions.contains(id) else { throw node.failure(.unknownCondition, id) }
  return id
}

extension EligibilityGroup {
  fileprivate init(
    _ node: LawNode, standard: StandardID, conditions: Set<String>
  ) throws(LawFailure) {
    let map = try node.map([
      "id", "condition", "text", "cite", "also_cite", "interpretations", "valid",
      "wording_unknown_before",
    ])
    id = try map.need("id").string()
    condition = try knownCondition(try map.need("condition"), conditions)
    text = try map.text("text")
    citation = try map.citation(in: standard)
    alsoCites = try map.citations("also_cite", in: standard)
    interpretations = try map.strings("interpretations")
    wordingUnknownBefore = try map.optionalDate("wording_unknown_before")
  }
}

extension Parameter {
  fileprivate init(_ node: LawNode, standard: StandardID) throws(LawFailure) {
    let map = try node.map([
      "id", "kind", "value", "text", "cite", "also_cite", "interpretations", "valid", "note",
      "wording_unknown_before",
    ])
    id = try map.need("id").string()
    kind = try map.need("kind").value(of: Kind.self)
    let value = map["value"]
    if let value, value.node.sequence != nil {
      values = try value.strings()
    } else {
      values = try map.optionalString("value").map { [$0] } ?? []
    }
    if kind.isNumber {
      guard values.count == 1, let number = Int(values[0]), number > 0 else {
        throw (value ?? node).failure(.wrongValue, values.joined(separator: ", "))
      }
    }
    text = try map.text("text")
    citation = try map.citation(in: standard)
    alsoCites = try map.citations("also_cite", in: standard)
    interpretations = try map.strings("interpretations")
    note = try map.optionalText("note")
    wordingUnknownBefore = try map.optionalDate("wording_unknown_before")
  }
}

extension Requirement {
  fileprivate init(
    _ node: LawNode, of profile: StandardProfile, conditions: Set<String>
  ) throws(LawFailure) {
    let map = try node.map([
      "id", "list", "item", "part", "name", "shown_kk", "short", "form", "condition", "categories",
      "cite", "interpretations", "either_of", "may_be_waived", "wording_unknown_before", "note",
      "valid",
    ])
    id = try map.need("id").string()
    list = try map.need("list").value(of: RequirementList.self)
    item = try map.need("item").string()
    part = try map.optionalString("part")
    name = try map.text("name")
    shownKk = try map.optionalString("shown_kk")
    short = try map.text("short")
    form = try map.need("form").value(of: PaperForm.self)
    condition = try knownCondition(try map.need("condition"), conditions)
    var categories: [ApplicantCategory] = []
    for category in try map.need("categories").list() {
      let id = ApplicantCategory(rawValue: try category.string())
      guard profile.category(id) != nil else {
        throw category.failure(.unknownCategory, id.rawValue)
      }
      categories.append(id)
    }
    self.categories = categories
    citation = try map.citation(in: profile.id)
    interpretations = try map.strings("interpretations")
    var alternatives: [Alternative] = []
    if let either = map["either_of"] {
      for entry in try either.list() {
        let alternative = try entry.map(["id", "name"])
        alternatives.append(
          Alternative(
            id: try alternative.need("id").string(), name: try alternative.text("name")))
      }
    }
    eitherOf = alternatives
    mayBeWaived = try map.flag("may_be_waived")
    wordingUnknownBefore = try map.optionalDate("wording_unknown_before")
    note = try map.optionalText("note")
  }
}

extension Indicator {
  fileprivate init(_ node: LawNode, standard: StandardID) throws(LawFailure) {
    let map = try node.map([
      "id", "number", "group", "name", "normative", "target", "current", "suspect", "note",
      "interpretations", "cite", "valid",
    ])
    id = try map.need("id").string()
    number = try map.need("number").string()
    let group = try map.need("group").map(["number", "name"])
    groupNumber = try group.need("number").integer()
    groupName = try group.text("name")
    name = try map.text("name")
    normative = try map.need("normative").integer()
    target = try map.need("target").integer()
    current = try map.need("current").integer()
    isSuspect = try map.flag("suspect")
    note = try map.optionalText("note")
    citation = try map.citation(in: standard)
    interpretations = try map.strings("interpretations")
  }
}
