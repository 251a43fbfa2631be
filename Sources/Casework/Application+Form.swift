import Standards

// An application as the answers of a form, and answers as an application: each field stands here twice.

extension FormValues {
  /// The form of an application that exists, for correcting it and for comparing two of them.
  public init(_ application: Application) {
    let person = application.person
    let facts = application.facts
    self.init()
    self[.surname] = person.surname
    self[.given] = person.given
    self[.patronymic] = person.patronymic ?? ""
    self[.birthDate] =
      facts.birthDate.map { (person.birthDate ?? $0).description } ?? person.born ?? ""
    self[.sex] = (person.sex ?? facts.sex)?.rawValue ?? ""
    self[.identityKind] = person.identityDocument?.kind?.rawValue ?? ""
    self[.identityNumber] = person.identityDocument?.number ?? ""
    self[.iin] = person.iin ?? ""
    self[.rnn] = person.rnn ?? ""
    self[.sic] = person.sic ?? ""
    self[.address] = person.address
    self[.phone] = person.phone ?? ""
    self[.handedInBy] = application.handedInBy?.relation.rawValue ?? ""
    self[.handingName] = application.handedInBy?.name ?? ""
    self[.handingPaper] = application.handedInBy?.paper ?? ""
    self[.representativeName] = application.representative?.name ?? ""
    self[.representativeRelation] = application.representative?.relation ?? ""
    self[.representativePaper] = application.representative?.paper ?? ""
    self[.certificateNumber] = application.certificate?.number ?? ""
    self[.certificateUntil] = application.certificate?.validUntil?.description ?? ""
    for (name, value) in facts.answers { self[FieldID(name)] = value.text }
    self[.institutionName] = application.institutionName ?? ""
  }
}

extension IntakeForm {
  /// What the standards are asked with. Fields that do not show say nothing; what cannot be read
  /// is unknown.
  public func facts(from values: FormValues) -> Facts {
    let shown = shownValues(values)
    return Facts(
      service: service, category: category,
      birthDate: shown.trimmed(.birthDate).flatMap(DateText.date),
      birthYear: shown.trimmed(.birthDate).flatMap(DateText.year),
      sex: shown.trimmed(.sex).flatMap(Sex.init(rawValue:)),
      answers: (service.profile?.facts ?? []).reduce(into: [:]) { answers, fact in
        answers[fact.name] = shown.trimmed(FieldID(fact.name)).flatMap { fact.answer(typed: $0) }
      })
  }

  public func person(from values: FormValues) -> Person {
    Person(
      surname: TypedName.said(values.trimmed(.surname)) ?? "",
      given: TypedName.said(values.trimmed(.given)) ?? "",
      patronymic: TypedName.said(values.trimmed(.patronymic)),
      birthDate: values.trimmed(.birthDate).flatMap(DateText.date),
      birthYear: values.trimmed(.birthDate).flatMap(DateText.year),
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

extension Facts {
  /// Whether it is known that the person has no disability.
  public var isWithoutDisability: Bool { known(FieldID.disabled.fact) == .yesNo(false) }
}

extension FactDeclaration {
  /// An answer as it is typed; `nil` for what cannot be read.
  func answer(typed text: String) -> FactValue? {
    kind == .date ? DateText.date(text).map { .word($0.description) } : value(of: text)
  }
}
