import Standards

/// What the rules of a case's acts need to know of an evaluation of the standards.
public struct ChecklistBasis: Hashable, Codable, Sendable {
  /// The papers that hold, in the decree's order.
  public var papers: [PaperBasis]
  /// Papers whose condition rests on a fact that is still unknown.
  public var openPaperIDs: [String]
  /// False only when a condition of ¶6 (or A11) is known not to hold.
  public var eligible: Bool
  public var evaluatedOn: CivilDate
  public var rulesVersion: String
  /// Pension age as the ages table has it, for comparison with what the clerk decided (A14).
  public var computedPensionAge: Bool?

  public init(
    papers: [PaperBasis], openPaperIDs: [String] = [], eligible: Bool, evaluatedOn: CivilDate,
    rulesVersion: String, computedPensionAge: Bool? = nil
  ) {
    self.papers = papers
    self.openPaperIDs = openPaperIDs
    self.eligible = eligible
    self.evaluatedOn = evaluatedOn
    self.rulesVersion = rulesVersion
    self.computedPensionAge = computedPensionAge
  }
}

/// One paper of a checklist, as far as the rules of handing it in go.
public struct PaperBasis: Hashable, Codable, Sendable {
  /// The requirement's id: `S1-C-3`.
  public let requirementID: String
  /// Ids of the papers of which one is enough (A17); empty when there is but one.
  public let alternatives: [String]
  /// Whether it alone may be waived with a written reason (A16).
  public let mayBeWaived: Bool

  public init(requirementID: String, alternatives: [String] = [], mayBeWaived: Bool = false) {
    self.requirementID = requirementID
    self.alternatives = alternatives
    self.mayBeWaived = mayBeWaived
  }

  public init(_ requirement: Requirement) {
    self.init(
      requirementID: requirement.id, alternatives: requirement.eitherOf.map(\.id),
      mayBeWaived: requirement.mayBeWaived)
  }

  // What is as usual is left out: a case is written and read with every save.
  private enum CodingKeys: String, CodingKey {
    case requirementID = "id"
    case alternatives = "either"
    case mayBeWaived = "waivable"
  }

  /// - Throws: `DecodingError` without an id.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    requirementID = try values.decode(String.self, forKey: .requirementID)
    alternatives = try values.decodeIfPresent([String].self, forKey: .alternatives) ?? []
    mayBeWaived = try values.decodeIfPresent(Bool.self, forKey: .mayBeWaived) ?? false
  }

  /// - Throws: what the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(requirementID, forKey: .requirementID)
    if !alternatives.isEmpty { try values.encode(alternatives, forKey: .alternatives) }
    if mayBeWaived { try values.encode(true, forKey: .mayBeWaived) }
  }
}

/// What became of one paper.
public enum Handling: Hashable, Codable, Sendable {
  case missing
  /// Seen and taken; where one of two papers is enough, which one it was (A17).
  case handedIn(on: CivilDate, alternative: String?)
  /// Gone on without it (A16).
  case waived(reason: String)
  /// Met by another paper, for papers that no longer exist.
  case instead(paper: String, reason: String)

  enum CodingKeys: String, CodingKey {
    case missing
    case handedIn = "handed-in"
    case waived
    case instead
  }

  /// A waived paper and another paper instead count as complete.
  public var counts: Bool { self != .missing }

  /// Whether a paper was in the clerk's hand.
  public var isPaper: Bool {
    switch self {
    case .handedIn, .instead: true
    case .missing, .waived: false
    }
  }
}

/// One line of a case's checklist.
public struct HandledPaper: Hashable, Codable, Sendable {
  public let basis: PaperBasis
  public var handling: Handling
  /// Added by a correction after acceptance: acceptance and due date stay (A04).
  public var stillToBring: Bool
  public var details: PaperDetails

  public init(
    basis: PaperBasis, handling: Handling = .missing, stillToBring: Bool = false,
    details: PaperDetails = PaperDetails()
  ) {
    self.basis = basis
    self.handling = handling
    self.stillToBring = stillToBring
    self.details = details
  }

  public var requirementID: String { basis.requirementID }

  private enum CodingKeys: String, CodingKey {
    case handling
    case stillToBring = "still-to-bring"
    case details
  }

  /// - Throws: `DecodingError` without an id, or for a handling this program does not know.
  public init(from decoder: any Decoder) throws {
    basis = try PaperBasis(from: decoder)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    handling = try values.decodeIfPresent(Handling.self, forKey: .handling) ?? .missing
    stillToBring = try values.decodeIfPresent(Bool.self, forKey: .stillToBring) ?? false
    details = try values.decodeIfPresent(PaperDetails.self, forKey: .details) ?? PaperDetails()
  }

  /// - Throws: what the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try basis.encode(to: encoder)
    var values = encoder.container(keyedBy: CodingKeys.self)
    if handling != .missing { try values.encode(handling, forKey: .handling) }
    if stillToBring { try values.encode(true, forKey: .stillToBring) }
    if !details.isEmpty { try values.encode(details, forKey: .details) }
  }
}

/// How a paper was ticked before it had a case: in a draft, or in the act that opens a case.
public struct PaperTick: Hashable, Codable, Sendable {
  public var requirementID: String
  public var handling: Handling
  public var details: PaperDetails?

  public init(requirementID: String, handling: Handling, details: PaperDetails? = nil) {
    self.requirementID = requirementID
    self.handling = handling
    self.details = details
  }
}
