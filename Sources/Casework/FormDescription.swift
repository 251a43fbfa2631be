import Standards

/// What the form of a service asks of one category, made of the standard's declarations and of what the
/// program knows of its own fields.
struct FormDescription {
  let profile: StandardProfile
  let category: ApplicantCategory

  var fields: [IntakeField] {
    let asked = profile.form.filter { $0.isAsked(of: category) }
    return asked.compactMap { field($0, among: asked) }
  }

  private func field(
    _ declared: FieldDeclaration, among asked: [FieldDeclaration]
  ) -> IntakeField? {
    let id = FieldID(declared)
    guard let kind = kind(of: id, declared) else { return nil }
    // A field whose question is not asked shows always.
    let shown = declared.shownWhen.flatMap { answered in
      asked.contains { $0.name == answered.field }
        ? FieldID(rawValue: answered.field).map {
          FieldCondition(field: $0, values: Set(answered.values))
        }
        : nil
    }
    return IntakeField(
      id: id, section: id.section, kind: kind, required: id.isRequired, citation: declared.citation,
      interpretations: declared.interpretations, visibleWhen: id.visibleWhen ?? shown,
      decidesPapers: id == .birthDate || id == .sex || profile.fact(id.fact) != nil)
  }

  private func kind(of id: FieldID, _ declared: FieldDeclaration) -> FieldKind? {
    if let kind = id.ownKind(values: declared.values) { return kind }
    return profile.fact(FactName(rawValue: declared.name)).map { fact in
      switch fact.kind {
      case .yesNo: .yesNo
      case .number: .number
      case .date: .date
      case .oneOf(let values):
        .choice(
          values.map { FieldOption(value: $0.text, wordID: declared.name + "." + $0.text) })
      }
    }
  }
}

// What the program knows of its own fields.
extension FieldID {
  fileprivate var section: FormSection {
    switch self {
    case .surname, .given, .patronymic, .birthDate, .sex, .identityKind, .identityNumber, .iin,
      .rnn, .sic, .address, .phone:
      .person
    case .handedInBy, .handingName, .handingPaper: .handing
    case .representativeName, .representativeRelation, .representativePaper: .representative
    default: .facts
    }
  }

  fileprivate var isRequired: Bool {
    switch self {
    case .surname, .given, .birthDate, .address, .handingName: true
    default: false
    }
  }

  /// Who came in the applicant's place is named where somebody did.
  fileprivate var visibleWhen: FieldCondition? {
    guard self == .handingName || self == .handingPaper else { return nil }
    return FieldCondition(
      field: .handedInBy,
      values: Set(
        HandingPerson.Relation.allCases.filter { $0 != .applicant }.map(\.rawValue)))
  }

  /// `nil` for a fact, whose kind its standard declares.
  fileprivate func ownKind(values: [String]?) -> FieldKind? {
    func choice(_ all: [String], _ words: String) -> FieldKind {
      .choice((values ?? all).map { FieldOption(value: $0, wordID: words + "." + $0) })
    }
    return switch self {
    case .surname, .given, .representativeRelation: .text(limit: 60)
    case .patronymic: .text(limit: 60)
    case .birthDate, .certificateUntil: .date
    case .sex: choice(Sex.allCases.map(\.rawValue), "sex")
    case .identityKind: choice(IdentityDocument.Kind.allCases.map(\.rawValue), "identity")
    case .identityNumber, .certificateNumber: .text(limit: 30)
    case .iin: .identity(.iin)
    case .rnn: .identity(.rnn)
    case .sic: .identity(.sic)
    case .address: .text(limit: 200)
    case .phone: .phone
    case .handedInBy: choice(HandingPerson.Relation.allCases.map(\.rawValue), "handing")
    case .handingName, .handingPaper, .representativeName, .representativePaper,
      .institutionName:
      .text(limit: 120)
    default: nil
    }
  }
}
