import KazakhText
import Standards

/// Two descriptions of what may be one person, part by part. Names are compared forgivingly, as old
/// papers lose Kazakh letters; nothing is decided here, the clerk says who is who.
public struct PersonComparison: Hashable, Sendable {
  /// Parts of which at least one side says something, in the order of forms.
  public let parts: [Part]

  public struct Part: Hashable, Sendable {
    public let field: FieldID
    public let likeness: Likeness
  }

  public enum Likeness: Hashable, Sendable {
    case same
    case different
    /// One side says nothing of it.
    case unknown
  }

  public init(_ first: Person, _ second: Person) {
    parts = Self.compared.compactMap { field in
      let one = Self.key(field, first)
      let other = Self.key(field, second)
      if one.isEmpty, other.isEmpty { return nil }
      let likeness: Likeness =
        one.isEmpty || other.isEmpty ? .unknown : one == other ? .same : .different
      return Part(field: field, likeness: likeness)
    }
  }

  private static let compared: [FieldID] = [
    .surname, .given, .patronymic, .birthDate, .sex, .identityNumber, .iin, .rnn, .sic, .address,
    .phone,
  ]

  private static func key(_ field: FieldID, _ person: Person) -> String {
    switch field {
    case .surname: SearchKey.forgiving(person.surname)
    case .given: SearchKey.forgiving(person.given)
    case .patronymic: SearchKey.forgiving(person.patronymic ?? "")
    case .birthDate: person.birthDate?.description ?? ""
    case .sex: person.sex?.rawValue ?? ""
    case .identityNumber: numberKey(person.identityDocument?.number)
    case .iin: numberKey(person.iin)
    case .rnn: numberKey(person.rnn)
    case .sic: numberKey(person.sic)
    case .address: SearchKey.forgiving(person.address)
    case .phone: lastDigits(person.phone)
    default: ""
    }
  }

  /// A document's number as it is compared and searched: without blanks and hyphens.
  static func numberKey(_ number: String?) -> String {
    SearchKey.forgiving(number ?? "").filter { !$0.isWhitespace && $0 != "-" }
  }

  /// The subscriber's digits: 8, +7 and the area code come and go.
  private static func lastDigits(_ phone: String?) -> String {
    String((phone ?? "").filter { $0.isASCII && $0.isNumber }.suffix(5))
  }
}

extension Person {
  /// Whether another description may be of the same person: a number in common, the same name with
  /// a like birth date, or the same birth date with the same given name or phone.
  public func mayBe(_ other: Person) -> Bool {
    let same = Set(
      PersonComparison(self, other).parts.filter { $0.likeness == .same }.map(\.field))
    if !same.isDisjoint(with: [.iin, .rnn, .sic, .identityNumber]) { return true }
    if same.isSuperset(of: [.surname, .given]) { return bornLike(other) }
    return same.contains(.birthDate) && (same.contains(.given) || same.contains(.phone))
  }

  /// Unknown, the same, day and month exchanged, or a slip in one part.
  private func bornLike(_ other: Person) -> Bool {
    guard let mine = birthDate, let theirs = other.birthDate else { return true }
    let slips = [
      mine.year != theirs.year, mine.month != theirs.month, mine.day != theirs.day,
    ].count { $0 }
    return slips <= 1
      || (mine.year == theirs.year && mine.month == theirs.day && mine.day == theirs.month)
  }

  /// All numbers a person may be searched by, in one line; `nil` when there are none. The birth date
  /// stands among them as its eight digits.
  public var searchedNumbers: String? {
    let numbers = [iin, rnn, sic, identityDocument?.number].map(PersonComparison.numberKey)
    let line = (numbers + [birthDate?.searchedDigits ?? ""]).filter { !$0.isEmpty }.joined(
      separator: " ")
    return line.isEmpty ? nil : line
  }
}

extension CivilDate {
  /// Day, month and year as eight digits: how a birth date is found.
  public var searchedDigits: String {
    [day, month].map { $0 < 10 ? "0\($0)" : String($0) }.joined() + String(year)
  }
}
