import Standards

/// A field of an intake form, by its stored name.
public enum FieldID: String, CaseIterable, Codable, Hashable, Sendable {
  case surname
  case given
  case patronymic
  case birthDate = "birth-date"
  case sex
  case identityKind = "identity-kind"
  case identityNumber = "identity-number"
  case iin
  case rnn
  case sic
  case address
  case phone
  case handedInBy = "handed-in-by"
  case handingName = "handing-name"
  case handingPaper = "handing-paper"
  case representativeName = "representative-name"
  case representativeRelation = "representative-relation"
  case representativePaper = "representative-paper"
  case disabled
  case disabilityGroup = "disability-group"
  case certificateNumber = "certificate-number"
  case certificateUntil = "certificate-until"
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
  case handing = "section.handing"
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

  /// The most letters of a phone with whose it is.
  public static let phoneLimit = 60
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
  /// RNN, SIC or IIN.
  case identity(IdentityNumber)
}

/// A choice: the value that is kept and the id of its word.
public struct FieldOption: Hashable, Sendable {
  public let value: String
  public let word: OptionWord
}

/// When a field shows: another field holds one of some values.
public struct FieldCondition: Hashable, Sendable {
  public let field: FieldID
  public let values: Set<String>
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

/// What a clerk should look at once more in one field; it keeps nobody from going on.
public struct FieldDoubt: Hashable, Sendable {
  public let field: FieldID
  /// The id of its sentence.
  public let wordID: String
  /// Whether it is recorded that the document in hand says so all the same.
  public let needsConfirmation: Bool

  init(field: FieldID, number: NumberWord) {
    self.field = field
    wordID = number.rawValue
    needsConfirmation = number.needsConfirmation
  }

  init(field: FieldID, word: DoubtWord) {
    self.field = field
    wordID = word.rawValue
    needsConfirmation = false
  }
}

/// Ids of the labels of fields.
public enum FieldWord: String, CaseIterable, Hashable, Sendable {
  case surname = "intake.surname"
  case given = "intake.given-name"
  case patronymic = "intake.patronymic"
  case birthDate = "intake.birth-date"
  case sex = "intake.sex"
  case identityKind = "intake.identity-kind"
  case identityNumber = "intake.identity-number"
  case iin = "intake.iin"
  case rnn = "intake.rnn"
  case sic = "intake.sic"
  case address = "intake.address"
  case phone = "intake.phone"
  case handedInBy = "intake.handed-in-by"
  case handingName = "intake.handing-name"
  case handingPaper = "intake.handing-paper"
  case representativeName = "intake.representative-name"
  case representativeRelation = "intake.representative-relation"
  case representativePaper = "intake.representative-paper"
  case disabled = "intake.disabled"
  case disabilityGroup = "intake.disability-group"
  case certificateNumber = "intake.certificate-number"
  case certificateUntil = "intake.certificate-until"
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
    case .identityKind: self = .identityKind
    case .identityNumber: self = .identityNumber
    case .iin: self = .iin
    case .rnn: self = .rnn
    case .sic: self = .sic
    case .address: self = .address
    case .phone: self = .phone
    case .handedInBy: self = .handedInBy
    case .handingName: self = .handingName
    case .handingPaper: self = .handingPaper
    case .representativeName: self = .representativeName
    case .representativeRelation: self = .representativeRelation
    case .representativePaper: self = .representativePaper
    case .disabled: self = .disabled
    case .disabilityGroup: self = .disabilityGroup
    case .certificateNumber: self = .certificateNumber
    case .certificateUntil: self = .certificateUntil
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
  case identityCard = "identity.card"
  case passport = "identity.passport"
  case birthCertificate = "identity.birth-certificate"
  case residencePermit = "identity.residence-permit"
  case byApplicant = "handing.self"
  case byRelative = "handing.relative"
  case byGuardian = "handing.guardian"
  case byOther = "handing.other"
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
  /// A second number or an extension.
  case twoPhones = "problem.two-phones"
  case rnnLength = "number.rnn-length"
  case rnnLetters = "number.rnn-letters"
  case sicLength = "number.sic-length"
  case sicSigns = "number.sic-signs"
  case sicBarredLetters = "number.sic-barred-letters"
  case iinLength = "number.iin-length"
  case iinLetters = "number.iin-letters"
}

/// Ids of what is doubtful beside identity numbers.
public enum DoubtWord: String, CaseIterable, Hashable, Sendable {
  /// Latin and Cyrillic letters in one word.
  case mixedLetters = "doubt.mixed-letters"
  /// The certificate's last day is over; a reminder only, the decree does not ask for it.
  case certificateOver = "doubt.certificate-over"
}
