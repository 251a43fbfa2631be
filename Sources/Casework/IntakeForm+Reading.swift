import Standards

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
      address: values.trimmed(.address) ?? "", phone: values.trimmed(.phone),
      identityDocument: identityDocument(from: values), iin: number(.iin, in: values),
      rnn: number(.rnn, in: values), sic: number(.sic, in: values))
  }

  private func identityDocument(from values: FormValues) -> IdentityDocument? {
    let shown = shownValues(values)
    let document = IdentityDocument(
      kind: shown.trimmed(.identityKind).flatMap(IdentityDocument.Kind.init(rawValue:)),
      number: shown.trimmed(.identityNumber))
    return document.kind == nil && document.number == nil ? nil : document
  }

  /// An identity number as it is kept; `nil` where the form does not ask for it.
  private func number(_ id: FieldID, in values: FormValues) -> String? {
    guard case .identity(let number)? = field(id)?.kind else { return nil }
    let text = number.check(values[id], birthDate: nil, sex: nil).text
    return text.isEmpty ? nil : text
  }

  /// `nil` when it was not said, or the form does not ask.
  public func handingPerson(from values: FormValues) -> HandingPerson? {
    let shown = shownValues(values)
    guard let relation = HandingPerson.Relation(rawValue: shown[.handedInBy]) else { return nil }
    return HandingPerson(
      relation: relation, name: shown.trimmed(.handingName) ?? "",
      paper: shown.trimmed(.handingPaper))
  }

  private func certificate(from values: FormValues) -> DisabilityCertificate? {
    let shown = shownValues(values)
    let certificate = DisabilityCertificate(
      number: shown.trimmed(.certificateNumber),
      validUntil: shown.trimmed(.certificateUntil).flatMap(DateText.date))
    return certificate.number == nil && certificate.validUntil == nil ? nil : certificate
  }

  /// `nil` where the form has none or no name is given.
  public func representative(from values: FormValues) -> Representative? {
    let shown = shownValues(values)
    return shown.trimmed(.representativeName).map {
      Representative(
        name: $0, relation: shown.trimmed(.representativeRelation),
        paper: shown.trimmed(.representativePaper))
    }
  }

  public func application(from values: FormValues) -> Application {
    Application(
      facts: facts(from: values), person: person(from: values),
      representative: representative(from: values),
      institutionName: shownValues(values).trimmed(.institutionName),
      handedInBy: handingPerson(from: values), certificate: certificate(from: values))
  }

  func shownValues(_ values: FormValues) -> FormValues {
    var shown = FormValues()
    for field in visibleFields(values) { shown[field.id] = values[field.id] }
    return shown
  }
}
