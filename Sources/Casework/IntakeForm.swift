import Standards

/// The form of one service for one category, described by data: screen, command line and paper
/// read the same description.
public struct IntakeForm: Hashable, Sendable {
  public let service: Service
  public let category: ApplicantCategory
  /// In the order they are asked.
  public let fields: [IntakeField]

  public init(service: Service, category: ApplicantCategory) {
    self.service = service
    self.category = category
    let questions = Self.questions(service, category)
    fields =
      Self.personFields(service, isChild: category == .childWithDisability)
      + questions.map { id in
        Self.factField(
          id, service.standard, visibleWhen: Self.condition(of: id, among: questions))
      }
  }

  /// The fields that show, given what is typed so far.
  public func visibleFields(_ values: FormValues) -> [IntakeField] {
    fields.filter { Self.shows($0, values) }
  }

  public func field(_ id: FieldID) -> IntakeField? {
    fields.first { $0.id == id }
  }

  private static func shows(_ field: IntakeField, _ values: FormValues) -> Bool {
    guard let condition = field.visibleWhen else { return true }
    return values[condition.field] == condition.value
  }

  /// The questions that this service asks about this category, and no others.
  private static func questions(_ service: Service, _ category: ApplicantCategory) -> [FieldID] {
    switch (service, category) {
    case (.residentialCare, .adultWithDisability): [.disabilityGroup, .pensionAge]
    case (.residentialCare, .elderly):
      [.constantCare, .disabled, .disabilityGroup, .veteran, .pensionAge]
    case (.residentialCare, .childWithDisability): [.institution, .institutionName]
    case (.homeCare, .adultWithDisability): [.needsCare, .pensionAge, .disabilityGroup]
    case (.homeCare, .elderly): [.disabled, .needsCare, .veteran, .pensionAge]
    case (.homeCare, .childWithDisability): [.needsCare]
    }
  }

  private static func condition(of id: FieldID, among questions: [FieldID]) -> FieldCondition? {
    id == .disabilityGroup && questions.contains(.disabled)
      ? FieldCondition(field: .disabled, value: "yes") : nil
  }

  private static func personFields(_ service: Service, isChild: Bool) -> [IntakeField] {
    func field(
      _ id: FieldID, _ section: FormSection, _ kind: FieldKind, required: Bool = false,
      citation: Citation? = nil, interpretations: [String] = []
    ) -> IntakeField {
      IntakeField(
        id: id, section: section, kind: kind, required: required, citation: citation,
        interpretations: interpretations, visibleWhen: nil)
    }
    let person = [
      field(.surname, .person, .text(limit: 60), required: true),
      field(.given, .person, .text(limit: 60), required: true),
      field(.patronymic, .person, .text(limit: 60)),
      field(.birthDate, .person, .date, required: true, interpretations: ["A14", "A47"]),
      field(
        .sex, .person,
        .choice([
          FieldOption(value: "f", word: .female), FieldOption(value: "m", word: .male),
        ]), interpretations: ["A14"]),
      field(.address, .person, .text(limit: 200), required: true),
      field(.phone, .person, .phone),
    ]
    guard isChild else { return person }
    let application = Citation(
      standard: service.standard, paragraph: 12, list: .child, item: "1)")
    return person + [
      field(
        .representativeName, .representative, .text(limit: 120), citation: application,
        interpretations: ["A21"]),
      field(
        .representativeRelation, .representative, .text(limit: 60), citation: application,
        interpretations: ["A21"]),
    ]
  }

  private static func factField(
    _ id: FieldID, _ standard: StandardID, visibleWhen: FieldCondition?
  ) -> IntakeField {
    func field(
      _ kind: FieldKind, _ citation: Citation?, _ interpretations: [String] = []
    ) -> IntakeField {
      IntakeField(
        id: id, section: .facts, kind: kind, required: false, citation: citation,
        interpretations: interpretations, visibleWhen: visibleWhen)
    }
    func place(_ paragraph: Int, _ list: RequirementList? = nil, _ item: String? = nil) -> Citation
    {
      Citation(standard: standard, paragraph: paragraph, list: list, item: item)
    }
    let isS1 = standard == .s1
    switch id {
    case .disabled:
      return field(.yesNo, place(6), isS1 ? ["A09", "A15"] : ["A10"])
    case .disabilityGroup:
      return field(.choice(groups), place(6), ["A09"])
    case .pensionAge:
      return field(.yesNo, place(12, .adult, isS1 ? "7)" : "6)"), ["A14"])
    case .veteran:
      return field(.yesNo, place(12, .adult, isS1 ? "8)" : "7)"), ["A15"])
    case .constantCare:
      return field(.yesNo, place(6), ["A09"])
    case .needsCare:
      return field(.yesNo, place(12), ["A11"])
    case .institution:
      return field(.choice(institutions), place(12, .child, "2)"), ["A16"])
    case .institutionName:
      return field(.text(limit: 120), nil, ["A49"])
    default:
      return field(.text(limit: 120), nil)
    }
  }

  private static let groups = [
    FieldOption(value: "1", word: .firstGroup), FieldOption(value: "2", word: .secondGroup),
    FieldOption(value: "3", word: .thirdGroup),
  ]

  private static let institutions = [
    FieldOption(value: "state", word: .stateInstitution),
    FieldOption(value: "non-state", word: .nonStateInstitution),
  ]
}

extension IntakeForm {
  /// What the standards are asked with. Fields that do not show say nothing; what cannot be read
  /// is unknown.
  public func facts(from values: FormValues) -> Facts {
    let shown = shownValues(values)
    return Facts(
      service: service, category: category,
      birthDate: shown.trimmed(.birthDate).flatMap(DateText.date),
      sex: shown.trimmed(.sex).flatMap(Sex.init(rawValue:)),
      disabled: YesNo.answer(shown.trimmed(.disabled)),
      disabilityGroup: shown.trimmed(.disabilityGroup).flatMap { Int($0) }
        .flatMap(DisabilityGroup.init(rawValue:)),
      pensionAge: YesNo.answer(shown.trimmed(.pensionAge)),
      veteran: YesNo.answer(shown.trimmed(.veteran)),
      constantCare: YesNo.answer(shown.trimmed(.constantCare)),
      needsCare: YesNo.answer(shown.trimmed(.needsCare)),
      institution: shown.trimmed(.institution).flatMap(InstitutionKind.init(rawValue:)))
  }

  public func person(from values: FormValues) -> Person {
    Person(
      surname: values.trimmed(.surname) ?? "", given: values.trimmed(.given) ?? "",
      patronymic: values.trimmed(.patronymic),
      birthDate: values.trimmed(.birthDate).flatMap(DateText.date),
      sex: values.trimmed(.sex).flatMap(Sex.init(rawValue:)),
      address: values.trimmed(.address) ?? "", phone: values.trimmed(.phone))
  }

  /// `nil` where the form has none or no name is given.
  public func representative(from values: FormValues) -> Representative? {
    let shown = shownValues(values)
    return shown.trimmed(.representativeName).map {
      Representative(name: $0, relation: shown.trimmed(.representativeRelation))
    }
  }

  public func application(from values: FormValues) -> Application {
    Application(
      facts: facts(from: values), person: person(from: values),
      representative: representative(from: values),
      institutionName: shownValues(values).trimmed(.institutionName))
  }

  /// Everything that is wrong, in the order of the fields; empty when the form can be saved.
  public func problems(in values: FormValues, on today: CivilDate) -> [FieldProblem] {
    visibleFields(values).flatMap { field -> [FieldProblem] in
      guard let text = values.trimmed(field.id) else {
        return field.required ? [FieldProblem(field: field.id, word: .required)] : []
      }
      return problem(with: text, in: field, on: today)
        .map { [FieldProblem(field: field.id, word: $0)] } ?? []
    }
  }

  private func problem(with text: String, in field: IntakeField, on today: CivilDate)
    -> ProblemWord?
  {
    if text.unicodeScalars.contains(where: Self.isUnprintable) { return .unprintable }
    switch field.kind {
    case .text(let limit):
      return text.count > limit ? .tooLong : nil
    case .date:
      guard let date = DateText.date(text) else { return .notADate }
      return field.id == .birthDate && date > today ? .inFuture : nil
    case .choice(let options):
      return options.contains { $0.value == text } ? nil : .notAChoice
    case .yesNo:
      return YesNo.answer(text) == nil ? .notAChoice : nil
    case .phone:
      return Self.isPhone(text) ? nil : .notAPhone
    case .number(let digits):
      guard text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return .notANumber }
      return text.count > digits ? .tooLong : nil
    }
  }

  private func shownValues(_ values: FormValues) -> FormValues {
    var shown = FormValues()
    for field in visibleFields(values) { shown[field.id] = values[field.id] }
    return shown
  }

  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }

  /// Digits with the marks people write between them; 5 to 15 digits.
  private static func isPhone(_ text: String) -> Bool {
    let digits = text.filter { $0.isASCII && $0.isNumber }.count
    return (5...15).contains(digits)
      && text.allSatisfy { $0.isASCII && ($0.isNumber || " +-()*,.".contains($0)) }
  }
}
