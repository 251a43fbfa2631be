import Standards

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
  /// Whether the list of papers may rest on the answer.
  public let decidesPapers: Bool

  /// The id of its label.
  public var wordID: String { id.wordID }

  /// The most letters of a phone with whose it is.
  public static let phoneLimit = 120
}

public enum FieldKind: Hashable, Sendable {
  /// One line; the most characters it takes.
  case text(limit: Int)
  /// Written `2000-03-14` or `14.03.2000`.
  case date
  case choice([FieldOption])
  /// `yes`, `no`, or empty for unknown.
  case yesNo
  /// A whole number.
  case number
  case phone
  /// RNN, SIC or IIN.
  case identity(IdentityNumber)
}

/// A choice: the value that is kept and the id of its word.
public struct FieldOption: Hashable, Sendable {
  public let value: String
  public let wordID: String
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

/// Ids of the words of an answer to a question of yes or no.
public enum OptionWord: String, CaseIterable, Hashable, Sendable {
  case yes = "answer.yes"
  case no = "answer.no"
  case unknown = "answer.unknown"
}

/// Ids of the sentences about fields.
public enum ProblemWord: String, CaseIterable, Hashable, Sendable {
  case required = "problem.required"
  case tooLong = "problem.too-long"
  case unprintable = "problem.unprintable"
  case notADate = "problem.not-a-date"
  case notANumber = "problem.not-a-number"
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
}
