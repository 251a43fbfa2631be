import Standards

/// The beginning of a complaint, whole.
public struct ComplaintRegistration: Hashable, Codable, Sendable {
  public let id: ComplaintID
  public let number: ComplaintNumber
  public let intake: ComplaintIntake

  public init(id: ComplaintID, number: ComplaintNumber, intake: ComplaintIntake) {
    self.id = id
    self.number = number
    self.intake = intake
  }
}

public struct ComplaintForwarding: Hashable, Codable, Sendable {
  public var day: ActDay
  /// Id of the body in the directory: the akimat, the oblast department (¶22, ¶24).
  public var body: String
  /// Number of the letter it went with.
  public var letter: String?

  public init(to body: String, on day: ActDay, letter: String? = nil) {
    self.day = day
    self.body = body
    self.letter = letter
  }
}

/// More time, told to the complainant.
public struct ComplaintExtension: Hashable, Codable, Sendable {
  public var day: ActDay
  /// Calendar days, 1 or more, added to the term.
  public var days: Int
  /// All the days that extensions may add, by the law named.
  public var limit: Int
  public var reason: String
  /// The day the complainant was told.
  public var notifiedOn: CivilDate
  public var term: ComplaintTerm

  public init(
    by days: Int, limit: Int, on day: ActDay, reason: String, notifiedOn: CivilDate,
    term: ComplaintTerm
  ) {
    self.day = day
    self.days = days
    self.limit = limit
    self.reason = reason
    self.notifiedOn = notifiedOn
    self.term = term
  }
}

public struct ComplaintAnswer: Hashable, Codable, Sendable {
  public var day: ActDay
  /// Whether the complaint was well-founded (appendix 2, rows 4.1 and 4.2).
  public var founded: Bool
  /// Whether what it asked for was done (row 4.2).
  public var satisfied: Bool
  public var text: String
  /// Id of the body that answered.
  public var body: String

  public init(on day: ActDay, founded: Bool, satisfied: Bool, text: String, by body: String) {
    self.day = day
    self.founded = founded
    self.satisfied = satisfied
    self.text = text
    self.body = body
  }
}

/// What was wrong with the first answer, and the term that runs anew.
public struct ComplaintReopening: Hashable, Codable, Sendable {
  public var day: ActDay
  public var reason: String
  public var term: ComplaintTerm

  public init(on day: ActDay, reason: String, term: ComplaintTerm) {
    self.day = day
    self.reason = reason
    self.term = term
  }
}

/// A recorded step in the life of a complaint. Its raw names are stored for good and never change.
public enum ComplaintAct: Hashable, Codable, Sendable {
  case registered(ComplaintRegistration)
  /// The complainant was told that it is registered, and under which number.
  case acknowledged(ActDay)
  case forwarded(ComplaintForwarding)
  /// Others are to be asked: the longer term counts.
  case inquired(day: ActDay, reason: String, term: ComplaintTerm)
  case extended(ComplaintExtension)
  case answered(ComplaintAnswer)
  case reopened(ComplaintReopening)
  case noted(text: String)
  case voided(reason: String)
  /// A manager wishes it voided; another one does it.
  case voidAsked(reason: String)

  enum CodingKeys: String, CodingKey {
    case registered, acknowledged, forwarded, inquired, extended, answered, reopened, noted, voided
    case voidAsked = "void-asked"
  }

  public var kind: ComplaintActKind {
    switch self {
    case .registered: .registered
    case .acknowledged: .acknowledged
    case .forwarded: .forwarded
    case .inquired: .inquired
    case .extended: .extended
    case .answered: .answered
    case .reopened: .reopened
    case .noted: .noted
    case .voided: .voided
    case .voidAsked: .voidAsked
    }
  }

  /// What one must be let do to do it.
  public var permission: Permission {
    switch self {
    case .registered, .acknowledged, .noted: .registerComplaints
    case .forwarded, .inquired, .extended, .answered, .reopened, .voided, .voidAsked:
      .handleComplaints
    }
  }
}

/// The kinds of acts by their stored names, which are the ids of their words too.
public enum ComplaintActKind: String, CaseIterable, Codable, Hashable, Sendable {
  case registered, acknowledged, forwarded, inquired, extended, answered, reopened, noted, voided
  case voidAsked = "void-asked"

  /// Whether it adds to the complaint whatever somebody else did meanwhile, so that it needs no revision.
  public var onlyAdds: Bool { self == .noted }
}

/// A step in the history of a complaint, as it was recorded.
public struct RecordedComplaintAct: Hashable, Codable, Sendable {
  /// Its place in the one history of the store.
  public let seq: Int64
  public let at: Moment
  public let act: ComplaintAct
  public let by: Signature

  public init(seq: Int64, at: Moment, act: ComplaintAct, by: Signature) {
    self.seq = seq
    self.at = at
    self.act = act
    self.by = by
  }
}
