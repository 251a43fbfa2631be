/// An answer about a person.
public enum FactValue: Hashable, Sendable {
  case yesNo(Bool)
  case number(Int)
  /// One of the values a standard declares, or a day as `2000-03-14`.
  case word(String)

  /// As traces and commands write it: `yes`, `2`, `state`.
  public var text: String {
    switch self {
    case .yesNo(let holds): holds ? "yes" : "no"
    case .number(let number): String(number)
    case .word(let word): word
    }
  }
}

extension FactValue: Codable {
  /// - Throws: `DecodingError` for anything but a truth value, a whole number or a text.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let flag = try? value.decode(Bool.self) {
      self = .yesNo(flag)
    } else if let number = try? value.decode(Int.self) {
      self = .number(number)
    } else {
      self = .word(try value.decode(String.self))
    }
  }

  /// - Throws: what the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .yesNo(let flag): try value.encode(flag)
    case .number(let number): try value.encode(number)
    case .word(let word): try value.encode(word)
    }
  }
}

/// What is known of an applicant, as far as the standards ask for it. What is not there is *unknown*.
public struct Facts: Hashable, Sendable {
  public let service: Service
  public let category: ApplicantCategory
  public var birthDate: CivilDate?
  /// The year of birth where nothing more is known; `nil` beside a birth date.
  public var birthYear: Int?
  public var sex: Sex?
  /// The answers to what the standard declares, as they were given; `known(_:)` reads what follows from
  /// others too.
  public var answers: [FactName: FactValue]

  public init(
    service: Service, category: ApplicantCategory, birthDate: CivilDate? = nil,
    birthYear: Int? = nil, sex: Sex? = nil, answers: [FactName: FactValue]
  ) {
    self.service = service
    self.category = category
    self.birthDate = birthDate
    self.birthYear = birthDate == nil ? birthYear : nil
    self.sex = sex
    self.answers = answers
  }

  /// Of somebody who applies for nothing and of whom nothing is known.
  public static let none = Facts(
    service: Service(rawValue: ""), category: ApplicantCategory(rawValue: ""), answers: [:])

  public subscript(name: FactName) -> FactValue? {
    get { answers[name] }
    set { answers[name] = newValue }
  }

  /// The answer to a question of yes or no, as it was given.
  public func holds(_ name: FactName) -> Bool? {
    guard case .yesNo(let holds)? = answers[name] else { return nil }
    return holds
  }

  /// The first and the last day the person may have been born on; one day where it is known.
  public var bornWithin: ClosedRange<CivilDate>? {
    if let birthDate { return birthDate...birthDate }
    guard let birthYear, let first = CivilDate(year: birthYear, month: 1, day: 1),
      let last = CivilDate(year: birthYear, month: 12, day: 31)
    else { return nil }
    return first...last
  }

  /// What the standard says of those who apply as this person does.
  public var applicant: CategoryProfile? { category.profile(for: service) }

  /// The answer as given, or as it follows from the category or from other answers.
  public func known(_ name: FactName) -> FactValue? {
    service.profile?.implied(name, by: self) ?? answers[name]
  }

  /// Facts that cannot all be true on that day; empty when there are none.
  public func contradictions(on date: CivilDate) -> [Contradiction] {
    var found = service.profile?.denials(in: self) ?? []
    if let born = bornWithin, born.lowerBound > date { found.append(.bornAfter) }
    return found
  }

  public enum Contradiction: Hashable, Sendable {
    /// A fact is answered otherwise than the category, or another answer, implies.
    case denied(FactName, by: FactName)
    case bornAfter
  }

  /// The same person applying for another service.
  func applying(for service: Service) -> Facts {
    Facts(
      service: service, category: category, birthDate: birthDate, birthYear: birthYear,
      sex: sex, answers: answers)
  }
}

// Stored for good: the answers stand beside the rest, each under its name in camel case.
extension Facts: Codable {
  fileprivate struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }

    /// `disability-group` is kept as `disabilityGroup`.
    init(_ name: FactName) {
      let parts = name.rawValue.split(separator: "-")
      stringValue = parts.enumerated().map {
        $0.offset == 0 ? String($0.element) : $0.element.capitalizedFirst
      }
      .joined()
    }

    var factName: FactName {
      FactName(
        rawValue: stringValue.reduce(into: "") { name, letter in
          if letter.isUppercase { name += "-" }
          name += letter.lowercased()
        })
    }

    static let service = Key(stringValue: "service")
    static let category = Key(stringValue: "category")
    static let birthDate = Key(stringValue: "birthDate")
    static let birthYear = Key(stringValue: "birthYear")
    static let sex = Key(stringValue: "sex")
    static let person: Set<String> = ["service", "category", "birthDate", "birthYear", "sex"]
  }

  /// - Throws: `DecodingError` where service, category or a date cannot be read.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    service = try values.decode(Service.self, forKey: .service)
    category = try values.decode(ApplicantCategory.self, forKey: .category)
    birthDate = try values.decodeIfPresent(CivilDate.self, forKey: .birthDate)
    birthYear = try values.decodeIfPresent(Int.self, forKey: .birthYear)
    sex = try values.decodeIfPresent(Sex.self, forKey: .sex)
    answers = [:]
    for key in values.allKeys where !Key.person.contains(key.stringValue) {
      answers[key.factName] = try values.decodeIfPresent(FactValue.self, forKey: key)
    }
  }

  /// - Throws: what the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(service, forKey: .service)
    try values.encode(category, forKey: .category)
    try values.encodeIfPresent(birthDate, forKey: .birthDate)
    try values.encodeIfPresent(birthYear, forKey: .birthYear)
    try values.encodeIfPresent(sex, forKey: .sex)
    for (name, value) in answers { try values.encode(value, forKey: Key(name)) }
  }
}

extension FactName {
  /// Whether an answer is found again under this name: it is kept in camel case beside what is known of
  /// every person, so that `rooms-2` would come back as `rooms2`.
  var canBeStored: Bool {
    let key = Facts.Key(self)
    return key.factName == self && !Facts.Key.person.contains(key.stringValue)
  }
}

extension Substring {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
