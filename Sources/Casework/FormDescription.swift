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

  /// The id of its label; of its hint, where it has one, with `hint-` before the name.
  public var wordID: String { "intake." + rawValue }
}

/// What the forms ask: the person, who hands in, and the questions that decide the papers. Only what
/// the category and the service need.
struct FormDescription {
  let service: Service
  let category: ApplicantCategory

  private var standard: StandardID { service.standard }
  private var isS1: Bool { standard == .s1 }
  private var isChild: Bool { category == .childWithDisability }

  // MARK: Who it is

  var person: [IntakeField] {
    [
      field(.surname, .person, .text(limit: 60), required: true),
      field(.given, .person, .text(limit: 60), required: true),
      field(.patronymic, .person, .text(limit: 60)),
      field(.birthDate, .person, .date, required: true, interpretations: ["A14", "A47"]),
      field(.sex, .person, .choice(Self.sexes), interpretations: ["A14"]),
    ] + identity + [
      field(.address, .person, .text(limit: 200), required: true),
      field(.phone, .person, .phone),
    ]
  }

  /// The document where ¶12 asks for one, the numbers whose certificates S1 ¶12 asks for, and the
  /// IIN, which the decree does not ask for.
  private var identity: [IntakeField] {
    var fields: [IntakeField] = []
    if let place = identityPlace {
      fields = [
        field(
          .identityKind, .person, .choice(isChild ? Self.childDocuments : Self.adultDocuments),
          citation: place),
        field(.identityNumber, .person, .text(limit: 30), citation: place),
      ]
    }
    fields.append(field(.iin, .person, .identity(.iin)))
    if isS1 {
      fields += [
        field(
          .rnn, .person, .identity(.rnn),
          citation: isChild ? place(12, .child, "4)") : place(12, .adult, "3)")),
        field(
          .sic, .person, .identity(.sic),
          citation: isChild ? place(12, .child, "5)") : place(12, .adult, "4)")),
      ]
    }
    return fields
  }

  private var identityPlace: Citation? {
    switch (isS1, isChild) {
    case (true, true): place(12, .child, "3)")
    case (true, false), (false, false): place(12, .adult, "2)")
    // S2 ¶12 asks for no document of the child's own.
    case (false, true): nil
    }
  }

  // MARK: Who hands in

  /// The representative of a child; of an adult, who came in their place.
  var handing: [IntakeField] {
    guard isChild else {
      let inTheirPlace = FieldCondition(
        field: .handedInBy,
        values: Set(
          HandingPerson.Relation.allCases.filter { $0 != .applicant }.map(\.rawValue)))
      return [
        field(.handedInBy, .handing, .choice(Self.handing), interpretations: ["A21"]),
        field(
          .handingName, .handing, .text(limit: 120), required: true, interpretations: ["A21"],
          visibleWhen: inTheirPlace),
        field(
          .handingPaper, .handing, .text(limit: 120), interpretations: ["A21"],
          visibleWhen: inTheirPlace),
      ]
    }
    let application = place(12, .child, "1)")
    return [
      field(
        .representativeName, .representative, .text(limit: 120), citation: application,
        interpretations: ["A21"]),
      field(
        .representativeRelation, .representative, .text(limit: 60), citation: application,
        interpretations: ["A21"]),
      field(
        .representativePaper, .representative, .text(limit: 120), citation: application,
        interpretations: ["A21"]),
    ]
  }

  // MARK: What decides the papers

  var facts: [IntakeField] {
    let questions = self.questions
    let ifDisabled =
      questions.contains(.disabled) ? FieldCondition(field: .disabled, values: ["yes"]) : nil
    return questions.compactMap { fact($0, ifDisabled: ifDisabled) }
  }

  private var questions: [FieldID] {
    let certificate: [FieldID] = [.certificateNumber, .certificateUntil]
    return switch (service, category) {
    case (.residentialCare, .adultWithDisability):
      [.disabilityGroup] + certificate + [.pensionAge]
    case (.residentialCare, .elderly):
      [.constantCare, .disabled, .disabilityGroup] + certificate + [.veteran, .pensionAge]
    case (.residentialCare, .childWithDisability):
      certificate + [.institution, .institutionName]
    case (.homeCare, .adultWithDisability):
      [.needsCare, .pensionAge, .disabilityGroup] + certificate
    case (.homeCare, .elderly): [.disabled] + certificate + [.needsCare, .veteran, .pensionAge]
    case (.homeCare, .childWithDisability): certificate + [.needsCare]
    }
  }

  private func fact(_ id: FieldID, ifDisabled: FieldCondition?) -> IntakeField? {
    func fact(
      _ kind: FieldKind, _ citation: Citation?, _ interpretations: [String] = [],
      visibleWhen: FieldCondition? = nil
    ) -> IntakeField {
      field(
        id, .facts, kind, citation: citation, interpretations: interpretations,
        visibleWhen: visibleWhen)
    }
    switch id {
    case .disabled: return fact(.yesNo, place(6), isS1 ? ["A09", "A15"] : ["A10"])
    case .disabilityGroup:
      return fact(.choice(Self.groups), place(6), ["A09"], visibleWhen: ifDisabled)
    case .certificateNumber:
      return fact(.text(limit: 30), certificatePlace, visibleWhen: ifDisabled)
    case .certificateUntil: return fact(.date, nil, visibleWhen: ifDisabled)
    case .pensionAge: return fact(.yesNo, place(12, .adult, isS1 ? "7)" : "6)"), ["A14"])
    case .veteran: return fact(.yesNo, place(12, .adult, isS1 ? "8)" : "7)"), ["A15"])
    case .constantCare: return fact(.yesNo, place(6), ["A09"])
    case .needsCare: return fact(.yesNo, place(12), ["A11"])
    case .institution: return fact(.choice(Self.institutions), place(12, .child, "2)"), ["A16"])
    case .institutionName: return fact(.text(limit: 120), nil, ["A49"])
    default: return nil
    }
  }

  private var certificatePlace: Citation {
    switch (isS1, isChild) {
    case (true, true): place(12, .child, "6)")
    case (true, false): place(12, .disabled, "9)")
    case (false, true): place(12, .child, "4)")
    case (false, false): place(12, .disabled, "8)")
    }
  }

  // MARK: Parts

  private func place(
    _ paragraph: Int, _ list: RequirementList? = nil, _ item: String? = nil
  ) -> Citation {
    Citation(standard: standard, paragraph: paragraph, list: list, item: item)
  }

  private func field(
    _ id: FieldID, _ section: FormSection, _ kind: FieldKind, required: Bool = false,
    citation: Citation? = nil, interpretations: [String] = [], visibleWhen: FieldCondition? = nil
  ) -> IntakeField {
    IntakeField(
      id: id, section: section, kind: kind, required: required, citation: citation,
      interpretations: interpretations, visibleWhen: visibleWhen)
  }

  private static let sexes = [
    FieldOption(value: "f", word: .female), FieldOption(value: "m", word: .male),
  ]

  private static let adultDocuments = [
    FieldOption(value: IdentityDocument.Kind.card.rawValue, word: .identityCard),
    FieldOption(value: IdentityDocument.Kind.passport.rawValue, word: .passport),
    FieldOption(value: IdentityDocument.Kind.residencePermit.rawValue, word: .residencePermit),
  ]

  private static let childDocuments = [
    FieldOption(value: IdentityDocument.Kind.birthCertificate.rawValue, word: .birthCertificate),
    FieldOption(value: IdentityDocument.Kind.card.rawValue, word: .identityCard),
  ]

  private static let handing = [
    FieldOption(value: HandingPerson.Relation.applicant.rawValue, word: .byApplicant),
    FieldOption(value: HandingPerson.Relation.mother.rawValue, word: .byMother),
    FieldOption(value: HandingPerson.Relation.father.rawValue, word: .byFather),
    FieldOption(value: HandingPerson.Relation.spouse.rawValue, word: .bySpouse),
    FieldOption(value: HandingPerson.Relation.child.rawValue, word: .byChild),
    FieldOption(value: HandingPerson.Relation.relative.rawValue, word: .byRelative),
    FieldOption(value: HandingPerson.Relation.neighbour.rawValue, word: .byNeighbour),
    FieldOption(value: HandingPerson.Relation.guardian.rawValue, word: .byGuardian),
    FieldOption(value: HandingPerson.Relation.other.rawValue, word: .byOther),
  ]

  private static let groups = [
    FieldOption(value: "1", word: .firstGroup), FieldOption(value: "2", word: .secondGroup),
    FieldOption(value: "3", word: .thirdGroup),
  ]

  private static let institutions = [
    FieldOption(value: "state", word: .stateInstitution),
    FieldOption(value: "non-state", word: .nonStateInstitution),
  ]
}
