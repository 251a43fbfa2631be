import Standards

/// The person a service is applied for.
public struct Person: Hashable, Codable, Sendable {
  public var surname: String
  public var given: String
  public var patronymic: String?
  public var birthDate: CivilDate?
  /// The year of birth where nothing more is known; `nil` beside a birth date.
  public var birthYear: Int?
  public var sex: Sex?
  public var address: String
  public var phone: String?
  public var identityDocument: IdentityDocument?
  /// The numbers as they are kept: folded, without blanks, possibly doubted and confirmed.
  public var iin: String?
  public var rnn: String?
  public var sic: String?

  public init(
    surname: String, given: String, patronymic: String? = nil, birthDate: CivilDate? = nil,
    birthYear: Int? = nil, sex: Sex? = nil, address: String, phone: String? = nil,
    identityDocument: IdentityDocument? = nil, iin: String? = nil, rnn: String? = nil,
    sic: String? = nil
  ) {
    self.surname = surname
    self.given = given
    self.patronymic = patronymic
    self.birthDate = birthDate
    self.birthYear = birthDate == nil ? birthYear : nil
    self.sex = sex
    self.address = address
    self.phone = phone
    self.identityDocument = identityDocument
    self.iin = iin
    self.rnn = rnn
    self.sic = sic
  }

  /// The birth date, or the year alone, as forms and rows keep it; `nil` when neither is known.
  public var born: String? { birthDate?.description ?? birthYear.map(String.init) }

  /// The name of a person who has one name; `nil` of everybody else.
  public var onlyName: String? {
    surname.isEmpty == given.isEmpty ? nil : surname.isEmpty ? given : surname
  }

  /// Surname first, as papers and lists write it.
  public var fullName: String {
    [surname, given, patronymic ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// What the clerk saw of who a person is (S1 ¶12 2), S1 ¶12 children 3), S2 ¶12 2)).
public struct IdentityDocument: Hashable, Codable, Sendable {
  public var kind: Kind?
  /// As it stands on the document.
  public var number: String?

  public init(kind: Kind?, number: String?) {
    self.kind = kind
    self.number = number
  }

  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    case card
    case passport
    case birthCertificate = "birth-certificate"
    case residencePermit = "residence-permit"
  }
}

/// Who acts for a child (S1 ¶12, children, 1); A21).
public struct Representative: Hashable, Codable, Sendable {
  public var name: String
  /// As the clerk wrote it: mother, guardian.
  public var relation: String?
  /// With which paper: birth certificate, decision on guardianship.
  public var paper: String?

  public init(name: String, relation: String? = nil, paper: String? = nil) {
    self.name = name
    self.relation = relation
    self.paper = paper
  }
}

/// Who hands in the papers of an adult; the decree is silent on it (A21).
public struct HandingPerson: Hashable, Codable, Sendable {
  public var relation: Relation
  public var name: String
  /// With which paper: power of attorney, decision on guardianship.
  public var paper: String?

  public init(relation: Relation, name: String, paper: String? = nil) {
    self.relation = relation
    self.name = name
    self.paper = paper
  }

  public enum Relation: String, CaseIterable, Codable, Hashable, Sendable {
    /// The applicant; the name is empty then.
    case applicant = "self"
    case mother
    case father
    /// Wife or husband.
    case spouse
    /// Son or daughter.
    case child
    case relative
    case neighbour
    case guardian
    case other
  }
}

/// The certificate of disability, as far as the office needs it for reminders; what the decree asks
/// for is the paper itself.
public struct DisabilityCertificate: Hashable, Codable, Sendable {
  public var number: String?
  /// The last day it is valid; `nil` when it has none or it is unknown.
  public var validUntil: CivilDate?

  public init(number: String?, validUntil: CivilDate?) {
    self.number = number
    self.validUntil = validUntil
  }
}

/// What is applied for, by whom, and what is known of them.
public struct Application: Hashable, Codable, Sendable {
  /// Service, category and what the standards ask about the person.
  public var facts: Facts
  public var person: Person
  public var representative: Representative?
  /// The institution asked for; free text, as no list of institutions is in the decree (A49).
  public var institutionName: String?
  /// `nil` when it was not said.
  public var handedInBy: HandingPerson?
  public var certificate: DisabilityCertificate?

  public init(
    facts: Facts, person: Person, representative: Representative? = nil,
    institutionName: String? = nil, handedInBy: HandingPerson? = nil,
    certificate: DisabilityCertificate? = nil
  ) {
    self.facts = facts
    self.person = person
    self.representative = representative
    self.institutionName = institutionName
    self.handedInBy = handedInBy
    self.certificate = certificate
  }
}
