import KazakhText
import Standards

/// Two descriptions of what may be one person, part by part. Names are compared forgivingly, as old
/// papers lose Kazakh letters; nothing is decided here, the clerk says who is who.
public struct PersonComparison: Hashable, Sendable {
  /// Parts of which at least one side says something, in the order of forms.
  public let parts: [Part]

  public struct Part: Hashable, Codable, Sendable {
    public let field: FieldID
    public let likeness: Likeness
  }

  public enum Likeness: Hashable, Codable, Sendable {
    case same
    case different
    /// One side says nothing of it.
    case unknown
  }

  /// What speaks against one person: surname, given name, patronymic, birth date, sex and numbers of
  /// which both sides say something and not the same. What one side does not say is no difference,
  /// nor is one letter of a patronymic; people move, so address and phone tell nobody apart.
  public let toldApartBy: [FieldID]

  /// Whether nothing tells the two apart and more than a name is the same: no answer need be put before
  /// the others then. Twins share surname, birth date, address and phone; a name alone is a namesake's.
  public var mayBeAssumedOne: Bool {
    toldApartBy.isEmpty
      && parts.contains { $0.likeness == .same && Self.identifying.contains($0.field) }
  }

  /// What tells the two apart and stays the same for life. A surname changes with a marriage, a
  /// document or certificate is renewed.
  public var toldApartForLifeBy: [FieldID] {
    toldApartBy.filter { ![.surname, .identityNumber, .certificateNumber].contains($0) }
  }

  public init(_ first: Person, _ second: Person) {
    self.init(Described(person: first), Described(person: second))
  }

  /// The persons of two applications, by their certificates of disability too.
  public init(_ first: Application, _ second: Application) {
    self.init(
      Described(person: first.person, certificate: first.certificate),
      Described(person: second.person, certificate: second.certificate))
  }

  private init(_ first: Described, _ second: Described) {
    let compared = Self.compared.map { ($0.field, $0.key(first), $0.key(second)) }
    parts = compared.compactMap { field, one, other in
      if one.isEmpty, other.isEmpty { return nil }
      let areSame = field == .phone ? Self.shareNumber(one, other) : one == other
      let likeness: Likeness =
        one.isEmpty || other.isEmpty || Self.saysOnlyTheYear(field, one, other)
        ? .unknown : areSame ? .same : .different
      return Part(field: field, likeness: likeness)
    }
    toldApartBy = compared.compactMap { field, one, other in
      guard Self.tellingApart.contains(field), !one.isEmpty, !other.isEmpty, one != other,
        !(field == .patronymic && OneSlip.parts(one, other)),
        !Self.saysOnlyTheYear(field, one, other)
      else { return nil }
      return field
    }
  }

  /// Whether a side knows no more of the birth date than the year, and the other no other one.
  private static func saysOnlyTheYear(_ field: FieldID, _ one: String, _ other: String) -> Bool {
    field == .birthDate && min(one.count, other.count) == 4
      && (one.hasPrefix(other) || other.hasPrefix(one))
  }

  /// What describes a person, and what of it is compared; empty when nothing is said.
  private static let compared: [(field: FieldID, key: @Sendable (Described) -> String)] = [
    (.surname, { SearchKey.sounding($0.person.surname) }),
    (.given, { SearchKey.sounding($0.person.given) }),
    (.patronymic, { SearchKey.sounding($0.person.patronymic ?? "") }),
    (.birthDate, { $0.person.born ?? "" }),
    (.sex, { $0.person.sex?.rawValue ?? "" }),
    (.identityNumber, { numberKey($0.person.identityDocument?.number) }),
    (.iin, { numberKey($0.person.iin) }),
    (.rnn, { numberKey($0.person.rnn) }),
    (.sic, { numberKey($0.person.sic) }),
    (.certificateNumber, { numberKey($0.certificate?.number) }),
    (.address, { SearchKey.sounding($0.person.address) }),
    (.phone, { Phones.keys(in: $0.person.phone).joined(separator: " ") }),
  ]

  private static let numbers: Set<FieldID> = [
    .identityNumber, .iin, .rnn, .sic, .certificateNumber,
  ]

  private static let tellingApart: Set<FieldID> = numbers.union([
    .surname, .given, .patronymic, .birthDate, .sex,
  ])

  /// What is more than a name in common.
  private static let identifying: Set<FieldID> = numbers.union([.birthDate, .address, .phone])

  /// A person as an application describes them.
  private struct Described {
    let person: Person
    var certificate: DisabilityCertificate?
  }

  /// A document's number as it is compared and searched.
  static func numberKey(_ number: String?) -> String { SearchKey.number(number ?? "") }

  /// Whether one of the numbers is the same, with or without its codes.
  private static func shareNumber(_ first: String, _ second: String) -> Bool {
    first.split(separator: " ").contains { one in
      second.split(separator: " ").contains { PhoneKey.areOne(String(one), String($0)) }
    }
  }
}

extension Person {
  /// The numbers that are a person's own, and the birth date as its eight digits, as they are searched.
  public var searchedNumbers: [String] {
    ([iin, rnn, sic].map(PersonComparison.numberKey) + [
      birthDate?.searchedDigits ?? birthYear.map(String.init) ?? ""
    ])
    .filter { !$0.isEmpty }
  }
}

extension CivilDate {
  /// Day, month and year as eight digits: how a birth date is found.
  public var searchedDigits: String {
    [day, month].map { $0 < 10 ? "0\($0)" : String($0) }.joined() + String(year)
  }
}
