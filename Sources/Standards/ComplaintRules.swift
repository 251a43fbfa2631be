import KazakhText

/// How long a complaint may be examined. The standards say only "in the terms provided by the
/// legislation" (¶23): nothing here is from a standard, and whatever shows it says so.
public struct ComplaintRules: Hashable, Codable, Sendable {
  /// The law the terms are taken from.
  public let law: LocalizedText
  /// One of each kind, in the order of `Kind`.
  public internal(set) var rules: [ComplaintRule]

  public subscript(kind: ComplaintRule.Kind) -> ComplaintRule? { rules.first { $0.kind == kind } }

  /// The same with other values in the place of some, as an office has set them.
  public func replacing(_ others: [ComplaintRule]) -> ComplaintRules {
    var changed = self
    changed.rules = rules.map { rule in others.first { $0.kind == rule.kind } ?? rule }
    return changed
  }
}

/// One term, and the place in a law it is taken from.
public struct ComplaintRule: Hashable, Codable, Sendable {
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// Nothing has to be asked of others.
    case plain
    /// Others are asked, or somebody goes and looks.
    case inquiry
    /// The most by which a term is extended.
    case `extension`
    /// Within it the complainant is told of an extension.
    case notice
    /// Within it a complaint goes on to the body that examines it.
    case forwarding

    /// Whether it is a term within which a complaint is answered.
    public var isTerm: Bool { self == .plain || self == .inquiry }
  }

  public enum Unit: String, CaseIterable, Codable, Hashable, Sendable {
    case calendar, working
  }

  public let kind: Kind
  /// 1 to 365.
  public let days: Int
  public let unit: Unit
  /// The law and the place in it.
  public let law: LocalizedText
  public let text: LocalizedText
  /// Set by the office itself.
  public let isLocal: Bool

  public static let possibleDays = 1...365

  public init(
    kind: Kind, days: Int, unit: Unit, law: LocalizedText, text: LocalizedText,
    isLocal: Bool = false
  ) {
    self.kind = kind
    self.days = days
    self.unit = unit
    self.law = law
    self.text = text
    self.isLocal = isLocal
  }
}

extension ComplaintRules {
  static func load(_ bytes: [UInt8], file: String) throws(LawFailure) -> ComplaintRules {
    let map = try LawNode.document(bytes, file: file).map(["law", "terms"])
    let law = try map.text("law")
    let list = try map.need("terms")
    var found: [ComplaintRule.Kind: ComplaintRule] = [:]
    for node in try list.list() {
      let entry = try node.map(["kind", "days", "unit", "place", "text"])
      let kind = try entry.need("kind").value(of: ComplaintRule.Kind.self)
      guard found[kind] == nil else { throw node.failure(.duplicateID, kind.rawValue) }
      let place = try entry.text("place")
      found[kind] = ComplaintRule(
        kind: kind, days: try entry.need("days").integer(in: ComplaintRule.possibleDays),
        unit: try entry.need("unit").value(of: ComplaintRule.Unit.self),
        law: law.joined(with: place, by: ", "),
        text: try entry.text("text"))
    }
    var rules: [ComplaintRule] = []
    for kind in ComplaintRule.Kind.allCases {
      guard let rule = found[kind] else { throw list.failure(.missingKey, kind.rawValue) }
      rules.append(rule)
    }
    return ComplaintRules(law: law, rules: rules)
  }
}
