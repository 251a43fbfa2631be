import Standards

/// Where a paper is after the clerk had it in hand. The decree does not say; it is kept so that
/// stub and slip can tell, and papers can be given back (¶18 3)–4)).
public enum Custody: String, CaseIterable, Codable, Hashable, Sendable {
  /// Looked at and handed back at once.
  case seen
  /// A copy stays with the office, the paper went back.
  case copied
  /// The paper stays with the office.
  case kept
  /// It stayed with the office and was given back later.
  case givenBack = "given-back"

  /// What usually happens: forms, copies and extracts are made for the office and stay; of a
  /// paper whose form the decree leaves open only that it was seen is taken for granted.
  public init(usualFor form: PaperForm) {
    self = form == .unspecified ? .seen : .kept
  }

  /// The next one, for going round; given back comes after a stay only.
  public var next: Custody {
    switch self {
    case .seen: .copied
    case .copied: .kept
    case .kept, .givenBack: .seen
    }
  }
}

/// What the clerk wrote down of a paper; every part may be left out.
public struct PaperDetails: Hashable, Codable, Sendable {
  public var custody: Custody?
  public var number: String?
  /// The date on the paper.
  public var date: CivilDate?
  public var validUntil: CivilDate?
  public var note: String?
  /// When it was given back.
  public var returnedOn: CivilDate?

  public init(
    custody: Custody? = nil, number: String? = nil, date: CivilDate? = nil,
    validUntil: CivilDate? = nil, note: String? = nil, returnedOn: CivilDate? = nil
  ) {
    self.custody = custody
    self.number = number
    self.date = date
    self.validUntil = validUntil
    self.note = note
    self.returnedOn = returnedOn
  }

  public var isEmpty: Bool { self == PaperDetails() }

  /// With the day of giving back set or taken away, as custody has it.
  public func settled(on today: CivilDate) -> PaperDetails {
    var settled = self
    settled.returnedOn = custody == .givenBack ? returnedOn ?? today : nil
    return settled
  }
}
