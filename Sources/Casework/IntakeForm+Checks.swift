import KazakhText
import Standards

extension IntakeForm {
  /// Everything that is wrong, in the order of the fields; empty when the form can be saved.
  public func problems(in values: FormValues, on today: CivilDate) -> [FieldProblem] {
    visibleFields(values).flatMap { field -> [FieldProblem] in
      guard let text = Self.said(field.id, values) else {
        return field.required && !Self.hasOtherName(field.id, values)
          ? [FieldProblem(field: field.id, word: .required)] : []
      }
      return problem(with: text, in: field, on: today)
        .map { [FieldProblem(field: field.id, word: $0)] } ?? []
    }
  }

  /// What is worth a second look in a text, in the order of the fields: a check digit that does not fit,
  /// a name of two scripts. What the whole application is doubtful for, `IntakeDoubt` says.
  public func doubts(in values: FormValues, on today: CivilDate) -> [FieldDoubt] {
    let birthDate = values.trimmed(.birthDate).flatMap(DateText.date)
    let sex = values.trimmed(.sex).flatMap(Sex.init(rawValue:))
    return visibleFields(values).flatMap { field -> [FieldDoubt] in
      guard let text = values.trimmed(field.id) else { return [] }
      switch field.id {
      case .rnn, .sic, .iin:
        guard case .identity(let number) = field.kind else { return [] }
        let check = number.check(text, birthDate: birthDate, sex: sex)
        return check.errors.isEmpty
          ? check.warnings.map { FieldDoubt(field: field.id, number: $0) } : []
      case .surname, .given, .patronymic, .representativeName, .handingName:
        return SearchKey.mixesScripts(text)
          ? [FieldDoubt(field: field.id, word: .mixedLetters)] : []
      default: return []
      }
    }
  }

  /// What a field says; a dash in the place of a name says nothing.
  private static func said(_ field: FieldID, _ values: FormValues) -> String? {
    switch field {
    case .surname, .given, .patronymic: TypedName.said(values.trimmed(field))
    default: values.trimmed(field)
    }
  }

  /// Some people have one name: either of the two will do.
  private static func hasOtherName(_ field: FieldID, _ values: FormValues) -> Bool {
    let other: String? =
      switch field {
      case .surname: said(.given, values)
      case .given: said(.surname, values)
      default: nil
      }
    return other.map { !$0.unicodeScalars.contains(where: isUnprintable) } ?? false
  }

  private func problem(with text: String, in field: IntakeField, on today: CivilDate)
    -> ProblemWord?
  {
    if text.unicodeScalars.contains(where: Self.isUnprintable) { return .unprintable }
    switch field.kind {
    case .text(let limit):
      return text.count > limit ? .tooLong : nil
    case .date:
      if field.id == .birthDate, let year = DateText.year(text) {
        return year > today.year ? .inFuture : nil
      }
      guard let date = DateText.date(text) else { return .notADate }
      return field.id == .birthDate && date > today ? .inFuture : nil
    case .choice(let options):
      return options.contains { $0.value == text } ? nil : .notAChoice
    case .yesNo:
      return YesNo.answer(text) == nil ? .notAChoice : nil
    case .number:
      return Int(text).map { $0 >= 0 } == true ? nil : .notANumber
    case .phone:
      return Self.phoneProblem(text)
    case .identity(let number):
      return number.check(text, birthDate: nil, sex: nil).errors.first
        .flatMap { ProblemWord(rawValue: $0.rawValue) }
    }
  }

  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }

  private static func phoneProblem(_ text: String) -> ProblemWord? {
    if text.count > IntakeField.phoneLimit { return .tooLong }
    do throws(PhoneProblem) {
      _ = try Phones(parsing: text)
      return nil
    } catch {
      switch error {
      case .notAPhone: return .notAPhone
      case .moreThanOne: return .twoPhones
      }
    }
  }
}
