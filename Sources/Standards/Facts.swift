/// One of the two service standards the decree approves (¶1).
public enum StandardID: String, CaseIterable, Codable, Hashable, Sendable {
  case s1 = "S1"
  case s2 = "S2"

  /// What it is the standard of.
  public var service: Service { self == .s1 ? .residentialCare : .homeCare }
}

/// What is applied for; each service has its own standard.
public enum Service: String, CaseIterable, Codable, Hashable, Sendable {
  /// A referral to a residential medical-social institution (S1).
  case residentialCare = "residential-care"
  /// Social care at home (S2).
  case homeCare = "home-care"

  public var standard: StandardID {
    switch self {
    case .residentialCare: .s1
    case .homeCare: .s2
    }
  }
}

/// As whom a person applies (S1 ¶6, S2 ¶6, lists of ¶12).
public enum ApplicantCategory: String, CaseIterable, Codable, Hashable, Sendable {
  case adultWithDisability = "adult-with-disability"
  case elderly
  case childWithDisability = "child-with-disability"

  /// Whether the category itself says that the person has a disability.
  public var impliesDisability: Bool { self != .elderly }
}

public enum Sex: String, CaseIterable, Codable, Hashable, Sendable {
  case female = "f"
  case male = "m"
}

/// The group of disability of an adult, 1 the heaviest.
public enum DisabilityGroup: Int, CaseIterable, Codable, Hashable, Sendable {
  case first = 1
  case second = 2
  case third = 3
}

/// The kind of institution asked for (S1 ¶12, children, 2); A16).
public enum InstitutionKind: String, CaseIterable, Codable, Hashable, Sendable {
  case state
  case nonState = "non-state"
}

/// What is known of an applicant, as far as the standards ask for it. `nil` is *unknown*.
///
/// A closed list: conditions of the rules speak of nothing else.
public struct Facts: Hashable, Codable, Sendable {
  public let service: Service
  public let category: ApplicantCategory
  public var birthDate: CivilDate?
  /// The year of birth where nothing more is known; `nil` beside a birth date.
  public var birthYear: Int?
  public var sex: Sex?
  /// Given explicitly; read `disability` for what follows from the other facts too.
  public var disabled: Bool?
  /// Groups 1 and 2 are named in S1 ¶6, group 3 is not (A09).
  public var disabilityGroup: DisabilityGroup?
  /// Decided by the clerk; when `nil`, proposed from birth date and sex (S1 ¶12 7), S2 ¶12 6); A14).
  public var pensionAge: Bool?
  /// A participant of the Great Patriotic War or a person equated to one (S1 ¶12 8), S2 ¶12 7); A15).
  public var veteran: Bool?
  /// Needs constant care for health reasons (S1 ¶6).
  public var constantCare: Bool?
  /// Needs care and help of another person (S2 ¶1, ¶12; A11).
  public var needsCare: Bool?
  public var institution: InstitutionKind?

  public init(
    service: Service, category: ApplicantCategory, birthDate: CivilDate? = nil,
    birthYear: Int? = nil, sex: Sex? = nil,
    disabled: Bool? = nil, disabilityGroup: DisabilityGroup? = nil, pensionAge: Bool? = nil,
    veteran: Bool? = nil, constantCare: Bool? = nil, needsCare: Bool? = nil,
    institution: InstitutionKind? = nil
  ) {
    self.service = service
    self.category = category
    self.birthDate = birthDate
    self.birthYear = birthDate == nil ? birthYear : nil
    self.sex = sex
    self.disabled = disabled
    self.disabilityGroup = disabilityGroup
    self.pensionAge = pensionAge
    self.veteran = veteran
    self.constantCare = constantCare
    self.needsCare = needsCare
    self.institution = institution
  }

  /// The first and the last day the person may have been born on; one day where it is known.
  public var bornWithin: ClosedRange<CivilDate>? {
    if let birthDate { return birthDate...birthDate }
    guard let birthYear, let first = CivilDate(year: birthYear, month: 1, day: 1),
      let last = CivilDate(year: birthYear, month: 12, day: 31)
    else { return nil }
    return first...last
  }

  /// Whether the person has a disability: as given, or implied by the category or a group.
  public var disability: Bool? {
    if category.impliesDisability || disabilityGroup != nil { return true }
    return disabled
  }

  /// Facts that cannot all be true on that day; empty when there are none.
  public func contradictions(on date: CivilDate) -> [Contradiction] {
    var found: [Contradiction] = []
    if disabled == false, category.impliesDisability { found.append(.notDisabledButCategory) }
    if disabled == false, disabilityGroup != nil { found.append(.notDisabledButGroup) }
    if let born = bornWithin, born.lowerBound > date { found.append(.bornAfter) }
    return found
  }

  public enum Contradiction: String, CaseIterable, Hashable, Sendable {
    case notDisabledButCategory
    case notDisabledButGroup
    case bornAfter
  }
}

/// The names of the facts, as conditions, traces and open questions use them.
public enum FactName: String, CaseIterable, Codable, Hashable, Sendable {
  case service
  case category
  case birthDate = "birth-date"
  case sex
  case disabled
  case disabilityGroup = "disability-group"
  case pensionAge = "pension-age"
  case veteran
  case constantCare = "constant-care"
  case needsCare = "needs-care"
  case institution
}
