import Standards

/// The person a service is applied for.
public struct Person: Hashable, Codable, Sendable {
  public var surname: String
  public var given: String
  public var patronymic: String?
  public var birthDate: CivilDate?
  public var sex: Sex?
  public var address: String
  public var phone: String?

  public init(
    surname: String, given: String, patronymic: String? = nil, birthDate: CivilDate? = nil,
    sex: Sex? = nil, address: String, phone: String? = nil
  ) {
    self.surname = surname
    self.given = given
    self.patronymic = patronymic
    self.birthDate = birthDate
    self.sex = sex
    self.address = address
    self.phone = phone
  }

  /// Surname first, as papers and lists write it.
  public var fullName: String {
    [surname, given, patronymic ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// Who acts for a child (S1 ¶12, children, 1); A21).
public struct Representative: Hashable, Codable, Sendable {
  public var name: String
  /// As the clerk wrote it: mother, guardian.
  public var relation: String?

  public init(name: String, relation: String? = nil) {
    self.name = name
    self.relation = relation
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

  public init(
    facts: Facts, person: Person, representative: Representative? = nil,
    institutionName: String? = nil
  ) {
    self.facts = facts
    self.person = person
    self.representative = representative
    self.institutionName = institutionName
  }
}
