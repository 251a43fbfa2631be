import Casework
import Standards

// The two standards of the decree by name, for tests alone: the program itself knows them from their files.

extension StandardID {
  public static var s1: StandardID { Embedded.named("S1") }
  public static var s2: StandardID { Embedded.named("S2") }
  public static var allCases: [StandardID] { [.s1, .s2] }
}

extension Service {
  public static var residentialCare: Service { Embedded.named("residential-care") }
  public static var homeCare: Service { Embedded.named("home-care") }
  public static var allCases: [Service] { [.residentialCare, .homeCare] }
}

extension ApplicantCategory {
  public static var adultWithDisability: ApplicantCategory {
    Embedded.named("adult-with-disability")
  }
  public static var elderly: ApplicantCategory { Embedded.named("elderly") }
  public static var childWithDisability: ApplicantCategory {
    Embedded.named("child-with-disability")
  }
  public static var allCases: [ApplicantCategory] {
    [.adultWithDisability, .elderly, .childWithDisability]
  }
}

extension FactName {
  public static var allCases: [FactName] {
    [
      .category, .disabled, .disabilityGroup, .pensionAge, .veteran, .constantCare, .needsCare,
      .institution,
    ]
  }

  public static var disabled: FactName { Embedded.named("disabled") }
  public static var disabilityGroup: FactName { Embedded.named("disability-group") }
  public static var pensionAge: FactName { Embedded.named("pension-age") }
  public static var veteran: FactName { Embedded.named("veteran") }
  public static var constantCare: FactName { Embedded.named("constant-care") }
  public static var needsCare: FactName { Embedded.named("needs-care") }
  public static var institution: FactName { Embedded.named("institution") }
}

extension FieldID {
  /// All fields, the decree's facts among them.
  public static var decree: [FieldID] {
    Embedded.shelf
    return allCases
  }

  public static var veteran: FieldID { Embedded.field("veteran") }
  public static var constantCare: FieldID { Embedded.field("constant-care") }
  public static var needsCare: FieldID { Embedded.field("needs-care") }
}

extension Embedded {
  /// The standards as shipped, known to whatever a test of this process asks.
  public static let shelf: Void = StandardShelf.set {
    (try? Law(paths: paths, bytes: bytes).shelf()) ?? StandardShelf([])
  }

  static func named<Name: RawRepresentable>(_ rawValue: String) -> Name
  where Name.RawValue == String {
    shelf
    guard let name = Name(rawValue: rawValue) else {
      preconditionFailure("no standard knows \(rawValue)")
    }
    return name
  }

  static func field(_ rawValue: String) -> FieldID { named(rawValue) }
}

/// The group of disability of an adult, 1 the heaviest.
public enum DisabilityGroup: Int, CaseIterable, Sendable {
  case first = 1
  case second = 2
  case third = 3
}

/// The kind of institution asked for (S1 ¶12, children, 2); A16).
public enum InstitutionKind: String, CaseIterable, Sendable {
  case state
  case nonState = "non-state"
}

extension Facts {
  public init(
    service: Service, category: ApplicantCategory, birthDate: CivilDate? = nil,
    birthYear: Int? = nil, sex: Sex? = nil, disabled: Bool? = nil,
    disabilityGroup: DisabilityGroup? = nil, pensionAge: Bool? = nil, veteran: Bool? = nil,
    constantCare: Bool? = nil, needsCare: Bool? = nil, institution: InstitutionKind? = nil
  ) {
    self.init(
      service: service, category: category, birthDate: birthDate, birthYear: birthYear, sex: sex,
      answers: [:])
    self.disabled = disabled
    self.disabilityGroup = disabilityGroup
    self.pensionAge = pensionAge
    self.veteran = veteran
    self.constantCare = constantCare
    self.needsCare = needsCare
    self.institution = institution
  }

  public var disabled: Bool? {
    get { holds(.disabled) }
    set { self[.disabled] = newValue.map(FactValue.yesNo) }
  }
  public var disabilityGroup: DisabilityGroup? {
    get {
      guard case .number(let group)? = self[.disabilityGroup] else { return nil }
      return DisabilityGroup(rawValue: group)
    }
    set { self[.disabilityGroup] = newValue.map { .number($0.rawValue) } }
  }
  public var pensionAge: Bool? {
    get { holds(.pensionAge) }
    set { self[.pensionAge] = newValue.map(FactValue.yesNo) }
  }
  public var veteran: Bool? {
    get { holds(.veteran) }
    set { self[.veteran] = newValue.map(FactValue.yesNo) }
  }
  public var constantCare: Bool? {
    get { holds(.constantCare) }
    set { self[.constantCare] = newValue.map(FactValue.yesNo) }
  }
  public var needsCare: Bool? {
    get { holds(.needsCare) }
    set { self[.needsCare] = newValue.map(FactValue.yesNo) }
  }
  public var institution: InstitutionKind? {
    get { self[.institution].flatMap { InstitutionKind(rawValue: $0.text) } }
    set { self[.institution] = newValue.map { .word($0.rawValue) } }
  }
  /// Whether the person has a disability: as given, or implied by the category or a group.
  public var disability: Bool? {
    switch known(.disabled) {
    case .yesNo(let holds): holds
    case .number, .word, nil: nil
    }
  }
}
