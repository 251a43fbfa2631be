import Standards

/// A field of an intake form, by its stored name: one the program knows, or a fact a standard declares.
public struct FieldID: RawRepresentable, Hashable, Sendable {
  public let rawValue: String

  /// `nil` where neither the program nor a standard knows the name.
  public init?(rawValue: String) {
    let isKnown =
      Self.known.contains { $0.rawValue == rawValue } || rawValue == Self.institutionName.rawValue
      || StandardShelf.current.hasFact(FactName(rawValue: rawValue))
    guard isKnown else { return nil }
    self.rawValue = rawValue
  }

  init(_ fact: FactName) { rawValue = fact.rawValue }

  init(_ declared: FieldDeclaration) { rawValue = declared.name }

  private init(known rawValue: String) { self.rawValue = rawValue }

  public static let surname = FieldID(known: "surname")
  public static let given = FieldID(known: "given")
  public static let patronymic = FieldID(known: "patronymic")
  public static let birthDate = FieldID(known: "birth-date")
  public static let sex = FieldID(known: "sex")
  public static let identityKind = FieldID(known: "identity-kind")
  public static let identityNumber = FieldID(known: "identity-number")
  public static let iin = FieldID(known: "iin")
  public static let rnn = FieldID(known: "rnn")
  public static let sic = FieldID(known: "sic")
  public static let address = FieldID(known: "address")
  public static let phone = FieldID(known: "phone")
  public static let handedInBy = FieldID(known: "handed-in-by")
  public static let handingName = FieldID(known: "handing-name")
  public static let handingPaper = FieldID(known: "handing-paper")
  public static let representativeName = FieldID(known: "representative-name")
  public static let representativeRelation = FieldID(known: "representative-relation")
  public static let representativePaper = FieldID(known: "representative-paper")
  public static let certificateNumber = FieldID(known: "certificate-number")
  public static let certificateUntil = FieldID(known: "certificate-until")
  public static let institutionName = FieldID(known: "institution-name")

  /// Facts the program itself speaks of.
  public static let disabled = FieldID(known: "disabled")
  public static let disabilityGroup = FieldID(known: "disability-group")
  public static let pensionAge = FieldID(known: "pension-age")
  public static let institution = FieldID(known: "institution")

  /// In the order in which what was changed is told.
  private static let known: [FieldID] = [
    .surname, .given, .patronymic, .birthDate, .sex, .identityKind, .identityNumber, .iin, .rnn,
    .sic, .address, .phone, .handedInBy, .handingName, .handingPaper, .representativeName,
    .representativeRelation, .representativePaper, .disabled, .disabilityGroup, .certificateNumber,
    .certificateUntil, .pensionAge,
  ]

  /// The fields of all forms, each once: those the program knows, then the standards' own facts, then
  /// the institution.
  public static var allCases: [FieldID] {
    let facts = StandardShelf.current.facts.map { FieldID($0) }
    let last = [institution, institutionName]
    return known + facts.filter { !known.contains($0) && !last.contains($0) } + last
  }

  /// The fact it asks.
  var fact: FactName { FactName(rawValue: rawValue) }

  /// The id of its label; of its hint, where it has one, with `hint-` before the name.
  public var wordID: String { "intake." + rawValue }
}

// Stored for good; a field of a standard that is gone is still read.
extension FieldID: Codable {
  /// - Throws: `DecodingError` for anything but a text.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// - Throws: what the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode(rawValue)
  }
}
