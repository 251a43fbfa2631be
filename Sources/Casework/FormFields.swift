import Standards

/// A field of an intake form, by its stored name.
public enum FieldID: String, CaseIterable, Codable, Hashable, Sendable {
  case surname
  case given
  case patronymic
  case birthDate = "birth-date"
  case sex
  case address
  case phone
  case representativeName = "representative-name"
  case representativeRelation = "representative-relation"
  case disabled
  case disabilityGroup = "disability-group"
  case pensionAge = "pension-age"
  case veteran
  case constantCare = "constant-care"
  case needsCare = "needs-care"
  case institution
  case institutionName = "institution-name"

  /// The id of its label.
  public var word: FieldWord { FieldWord(self) }
}

/// A part of a form, in the order of `allCases`.
public enum FormSection: String, CaseIterable, Codable, Hashable, Sendable {
  case person = "section.person"
  case representative = "section.representative"
  case facts = "section.facts"
}

public struct IntakeField: Hashable, Sendable {
  public let id: FieldID
  public let section: FormSection
  public let kind: FieldKind
  public let required: Bool
  /// Where the decree asks for it.
  public let citation: Citation?
  /// Ids of our readings: `A14`.
  public let interpretations: [String]
  /// `nil` when it always shows.
  public let visibleWhen: FieldCondition?

  public var word: FieldWord { id.word }
}

public enum FieldKind: Hashable, Sendable {
  /// One line; the most characters it takes.
  case text(limit: Int)
  /// Written `2000-03-14` or `14.03.2000`.
  case date
  case choice([FieldOption])
  /// `yes`, `no`, or empty for unknown.
  case yesNo
  case phone
  /// Digits only; the most it takes.
  case number(digits: Int)
}

/// A choice: the value that is kept and the id of its word.
public struct FieldOption: Hashable, Sendable {
  public let value: String
  public let word: OptionWord
}

/// When a field shows: another field holds a value.
public struct FieldCondition: Hashable, Sendable {
  public let field: FieldID
  public let value: String
}

/// What is wrong with one field.
public struct FieldProblem: Hashable, Sendable {
  public let field: FieldID
  public let word: ProblemWord

  public init(field: FieldID, word: ProblemWord) {
    self.field = field
    self.word = word
  }
}

/// Ids of the labels of fields.
public enum FieldWord: String, CaseIterable, Hashable, Sendable {
  case surname = "intake.surname"
  case given = "intake.given-name"
  case patronymic = "intake.patronymic"
  case birthDate = "intake.birth-date"
  case sex = "intake.sex"
  case address = "intake.address"
  case phone = "intake.phone"
  case representativeName = "intake.representative-name"
  case representativeRelation = "intake.representative-relation"
  case disabled = "intake.disabled"
  case disabilityGroup = "intake.disability-group"
  case pensionAge = "intake.pension-age"
  case veteran = "intake.veteran"
  case constantCare = "intake.constant-care"
  case needsCare = "intake.needs-care"
  case institution = "intake.institution-kind"
  case institutionName = "intake.institution-name"

  init(_ field: FieldID) {
    switch field {
    case .surname: self = .surname
    case .given: self = .given
    case .patronymic: self = .patronymic
    case .birthDate: self = .birthDate
    case .sex: self = .sex
    case .address: self = .address
    case .phone: self = .phone
    case .representativeName: self = .representativeName
    case .representativeRelation: self = .representativeRelation
    case .disabled: self = .disabled
    case .disabilityGroup: self = .disabilityGroup
    case .pensionAge: self = .pensionAge
    case .veteran: self = .veteran
    case .constantCare: self = .constantCare
    case .needsCare: self = .needsCare
    case .institution: self = .institution
    case .institutionName: self = .institutionName
    }
  }
}

/// Ids of the words of choices.
public enum OptionWord: String, CaseIterable, Hashable, Sendable {
  case yes = "answer.yes"
  case no = "answer.no"
  case unknown = "answer.unknown"
  case female = "sex.f"
  case male = "sex.m"
  case firstGroup = "disability-group.1"
  case secondGroup = "disability-group.2"
  case thirdGroup = "disability-group.3"
  case stateInstitution = "institution.state"
  case nonStateInstitution = "institution.non-state"
}

/// Ids of the sentences about fields.
public enum ProblemWord: String, CaseIterable, Hashable, Sendable {
  case required = "problem.required"
  case tooLong = "problem.too-long"
  case unprintable = "problem.unprintable"
  case notADate = "problem.not-a-date"
  case inFuture = "problem.in-future"
  case notAChoice = "problem.not-a-choice"
  case notAPhone = "problem.not-a-phone"
  case notANumber = "problem.not-a-number"
}
