import Standards

/// The day on which something happened, and why it is written down later.
public struct ActDay: Hashable, Codable, Sendable {
  public var date: CivilDate
  /// Needed when it is entered more than one day later.
  public var lateReason: String?

  public init(_ date: CivilDate, lateReason: String? = nil) {
    self.date = date
    self.lateReason = lateReason
  }
}

/// What is decided of an application (¶5, ¶17).
public enum DecisionKind: String, CaseIterable, Codable, Hashable, Sendable {
  /// To a residential institution (S1 ¶5).
  case referral
  /// That care at home is granted (S2 ¶5).
  case notice
  case refusal

  /// The result with which the service of a standard ends well (¶5).
  public init(grantedBy service: Service) {
    self = service.profile.flatMap { DecisionKind(rawValue: $0.result) } ?? .notice
  }
}

/// Why a service is refused or suspended (A27).
public enum RefusalGround: String, CaseIterable, Codable, Hashable, Sendable {
  /// The one ground of ¶17.
  case disabilityRemoved = "disability-removed"
  /// Not in ¶17: needs a text, and is marked so wherever it is shown.
  case other
}

/// What is decided, on which day and why (¶5, ¶17).
public struct DecisionTerms: Hashable, Codable, Sendable {
  public var day: ActDay
  public var kind: DecisionKind
  /// Of a refusal alone.
  public var ground: RefusalGround?
  /// The ground that is not in ¶17; of a referral the institution, where it is named.
  public var text: String?
  /// Why somebody decides who does not hold the case.
  public var whyNotHolder: String?

  public init(
    _ kind: DecisionKind, on day: ActDay, ground: RefusalGround? = nil, text: String? = nil,
    whyNotHolder: String? = nil
  ) {
    self.day = day
    self.kind = kind
    self.ground = ground
    self.text = text
    self.whyNotHolder = whyNotHolder
  }
}

/// Who takes a result home (¶16, A25).
public enum RecipientKind: String, CaseIterable, Codable, Hashable, Sendable {
  case applicant
  case representative
  /// Somebody else, with a paper that lets them.
  case other
}

/// The result is given out in the office (¶16, A25).
public struct HandOver: Hashable, Codable, Sendable {
  public var day: ActDay
  public var recipient: RecipientKind
  /// Needed of somebody else, and of a representative the application does not name.
  public var name: String?
  /// What a representative was to the applicant then: mother, guardian.
  public var relation: String?
  /// What somebody else is to the applicant, as it was chosen; never `applicant`.
  public var kinship: HandingPerson.Relation?
  /// The paper that lets somebody else receive it.
  public var paper: String?

  public init(
    to recipient: RecipientKind, on day: ActDay, name: String? = nil, relation: String? = nil,
    kinship: HandingPerson.Relation? = nil, paper: String? = nil
  ) {
    self.day = day
    self.recipient = recipient
    self.name = name
    self.relation = relation
    self.kinship = kinship
    self.paper = paper
  }
}

extension HandOver {
  /// The name with what they are to the applicant.
  public var who: String? {
    guard let name else { return nil }
    return relation.map { "\(name) (\($0))" } ?? name
  }

  /// The same with the names a case has now: who received it is kept, whoever is named there later.
  public func naming(_ record: CaseRecord) -> HandOver {
    var named = self
    if (name ?? "").allSatisfy(\.isWhitespace) {
      switch recipient {
      case .applicant: named.name = record.person.fullName
      case .representative: named.name = record.application.representative?.name
      case .other: break
      }
    }
    if recipient == .representative, let known = record.application.representative,
      known.name == named.name
    {
      named.relation = relation ?? known.relation
    }
    return named
  }
}

/// The result is sent to the address of the application (S2 ¶16).
public struct Posting: Hashable, Codable, Sendable {
  public var day: ActDay
  /// The number the post gave it.
  public var number: String?

  public init(on day: ActDay, number: String? = nil) {
    self.day = day
    self.number = number
  }
}

/// An accepted set goes back to be completed; the term goes on (A24).
public struct ReturnTerms: Hashable, Codable, Sendable {
  public var day: ActDay
  public var reason: String
  /// Ids of the papers the applicant takes along; they are still to bring.
  public var papers: [String]

  public init(on day: ActDay, reason: String, papers: [String] = []) {
    self.day = day
    self.reason = reason
    self.papers = papers
  }
}

/// An accepted case is suspended (¶17, A27).
public struct SuspensionTerms: Hashable, Codable, Sendable {
  public var day: ActDay
  public var ground: RefusalGround
  /// The ground that is not in ¶17.
  public var text: String?
  /// Why somebody stops it who does not hold the case.
  public var whyNotHolder: String?

  public init(
    on day: ActDay, ground: RefusalGround, text: String? = nil, whyNotHolder: String? = nil
  ) {
    self.day = day
    self.ground = ground
    self.text = text
    self.whyNotHolder = whyNotHolder
  }
}

/// The dates of a term after a change of the office's calendar.
public struct DeadlineMove: Hashable, Codable, Sendable {
  public var deadline: Deadline
  public var calendarVersion: String
  /// The change it follows from, in words.
  public var reason: String

  public init(to deadline: Deadline, calendarVersion: String, reason: String) {
    self.deadline = deadline
    self.calendarVersion = calendarVersion
    self.reason = reason
  }
}
