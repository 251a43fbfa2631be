import Standards

/// The identity numbers a form may ask for.
public enum IdentityNumber: String, CaseIterable, Codable, Hashable, Sendable {
  /// The taxpayer's registration number: СТН, РНН.
  case rnn
  /// The social individual code: ӘЖК, СИК.
  case sic
  /// The individual identification number: ЖСН, ИИН.
  case iin

  /// How many signs the number has.
  public var length: Int {
    switch self {
    case .rnn: RNN.length
    case .sic: SIC.length
    case .iin: IIN.length
    }
  }

  /// What the number looks like from here. Only an IIN is held against the birth date and the
  /// sex; the others carry neither.
  public func check(_ typed: String, birthDate: CivilDate?, sex: Sex?) -> IdentityCheck {
    switch self {
    case .rnn: RNN.check(typed, birthDate: birthDate, sex: sex)
    case .sic: SIC.check(typed, birthDate: birthDate, sex: sex)
    case .iin: IIN.check(typed, birthDate: birthDate, sex: sex)
    }
  }
}

/// What was made of a number as typed.
public struct IdentityCheck: Hashable, Sendable {
  /// The number as it is kept, without blanks and hyphens; empty when there is none. Signs that
  /// cannot stand in the number are kept, so that the clerk sees what to mend.
  public let text: String
  /// Errors first, each word at most once; empty when nothing is to be said.
  public let findings: [NumberWord]

  /// What must be mended before the clerk leaves the field.
  public var errors: [NumberWord] { findings.filter { $0.severity == .error } }

  /// What the clerk is told and may overrule with the document in hand.
  public var warnings: [NumberWord] { findings.filter { $0.severity == .warning } }

  public var isEmpty: Bool { text.isEmpty }
}

/// How much a finding weighs.
public enum NumberSeverity: Hashable, Sendable {
  /// It cannot be such a number; the clerk stays in the field.
  case error
  /// It may be one all the same; what the document says goes.
  case warning
}

/// Ids of the sentences about identity numbers, for the catalogue of words.
public enum NumberWord: String, CaseIterable, Hashable, Sendable {
  case rnnLength = "number.rnn-length"
  case rnnLetters = "number.rnn-letters"
  case rnnCheck = "number.rnn-check"
  case sicLength = "number.sic-length"
  /// A sign that is neither a digit nor a Latin letter.
  case sicSigns = "number.sic-signs"
  /// I, L, O or Q, which are left out because they look like digits.
  case sicBarredLetters = "number.sic-barred-letters"
  /// Cyrillic letters were taken as the Latin ones they look like.
  case sicLookAlikes = "number.sic-look-alikes"
  case iinLength = "number.iin-length"
  case iinLetters = "number.iin-letters"
  case iinCheck = "number.iin-check"
  /// The seventh digit names no century and sex.
  case iinCentury = "number.iin-century"
  /// The first digits name a day that never was.
  case iinNoSuchDate = "number.iin-no-such-date"
  case iinBirthDate = "number.iin-birth-date"
  case iinSex = "number.iin-sex"
  /// One and the same sign throughout.
  case allEqual = "number.all-equal"

  /// Whether the clerk says with the document in hand that it stands there like this. Since 2013 an
  /// IIN lawfully differs from birth date and sex; what was folded is only told.
  public var needsConfirmation: Bool {
    switch self {
    case .rnnCheck, .iinCheck, .iinCentury, .iinNoSuchDate, .allEqual: true
    default: false
    }
  }

  public var severity: NumberSeverity {
    switch self {
    case .rnnLength, .rnnLetters, .sicLength, .sicSigns, .sicBarredLetters, .iinLength,
      .iinLetters:
      .error
    case .rnnCheck, .sicLookAlikes, .iinCheck, .iinCentury, .iinNoSuchDate, .iinBirthDate,
      .iinSex, .allEqual:
      .warning
    }
  }
}
