import Casework
import Controls
import Standards
import Wording
import Words

/// What the clerk opened the form for.
enum IntakePurpose: Hashable, Sendable {
  /// Only to tell what papers to bring: no name is asked (¶18 2)).
  case inform
  /// To take an application.
  case apply
}

/// The description of a form, read as fields on the screen.
struct FormFields {
  let form: IntakeForm
  let purpose: IntakePurpose
  let evaluation: Evaluation
  let context: DeskContext
  /// What is doubtful of the answers, remarked beside them.
  var doubts: [IntakeDoubt] = []

  private var words: Words { context.words }

  /// The fields to show for the answers so far.
  func fields(_ values: FormValues) -> [FormField] {
    Self.asked(form.visibleFields(values), purpose).map { field in
      FormField(
        id: field.id.rawValue, label: words(WordKey(rawValue: field.wordID)),
        control: control(field, values[field.id]), hint: hint(field),
        note: note(field, values), isRequired: field.required && purpose == .apply)
    }
  }

  /// To tell what to bring, only what decides the papers is asked.
  static func asked(_ fields: [IntakeField], _ purpose: IntakePurpose) -> [IntakeField] {
    purpose == .apply ? fields : fields.filter(\.decidesPapers)
  }

  private func control(_ field: IntakeField, _ value: String) -> FieldControl {
    switch field.kind {
    case .text(let limit): return .text(TextField(value, maximumLength: limit))
    case .date:
      return .date(
        DateField(
          value, placeholder: words(.datePlaceholder), mayBeYear: field.id == .birthDate))
    case .number: return .number(NumberField(value, length: .atMost(9)))
    case .phone: return .phone(PhoneField(value, maximumLength: IntakeField.phoneLimit))
    // A SIC has letters among its digits, and people write blanks between its parts.
    case .identity(.sic): return .text(TextField(value, maximumLength: SIC.length + 8))
    case .identity(let number):
      return .number(NumberField(value, length: .exactly(number.length)))
    case .yesNo:
      return choice(
        [
          ("yes", words(WordKey(rawValue: OptionWord.yes.rawValue))),
          ("no", words(WordKey(rawValue: OptionWord.no.rawValue))),
        ], value)
    case .choice(let options):
      return choice(
        options.map { ($0.value, words(WordKey(rawValue: $0.wordID))) }, value)
    }
  }

  private func choice(_ options: [(String, String)], _ value: String) -> FieldControl {
    .choice(
      ChoiceField(
        options: options.map { ChoiceField.Option(id: $0.0, label: $0.1) },
        chosen: value.isEmpty ? nil : value, allowsNone: true,
        noneLabel: words(WordKey(rawValue: OptionWord.unknown.rawValue))))
  }

  /// What to write where an answer is typed; a choice shows its answers, F1 says the rest.
  private func hint(_ field: IntakeField) -> String {
    switch field.kind {
    case .choice, .yesNo: ""
    case .text, .date, .number, .phone, .identity: words.hint(for: field) ?? ""
    }
  }

  private func note(_ field: IntakeField, _ values: FormValues) -> String {
    let remarks = doubts.filter { $0.field == field.id }.compactMap(\.remark).map { words($0) }
    switch field.id {
    case .birthDate:
      if let year = evaluation.facts.birthYear, year < context.today.year {
        let most = context.today.year - year
        let age = words(.intakeAboutAge(from: String(most - 1), to: String(most)))
        let isAbove = form.category.profile(for: form.service)?.belowAge.map { most > $0 } ?? false
        return isAbove ? age + ", " + words(.intakeNotAChild) : age
      }
      guard let birth = evaluation.facts.birthDate, birth <= context.today else { return "" }
      let years = context.today.fullYears(since: birth)
      // The clerk chooses the list; the program only says that it proposes another (A47).
      return ([words(.countYearsOld(count: years))] + remarks).joined(separator: ", ")
    case .pensionAge:
      guard
        values[.pensionAge].isEmpty || doubts.contains(where: { $0.kind == .pensionAgeDiffers }),
        let proposed = try? context.law.ages().isOfPensionAge(evaluation.facts, on: context.today)
      else { return "" }
      return words(.intakeComputedAnswer(answer: words(proposed ? .answerYes : .answerNo)))
    default: return remarks.joined(separator: ", ")
    }
  }
}

extension IntakeDoubt {
  /// The same in two or three words, for the line of its field.
  fileprivate var remark: WordKey? {
    switch kind {
    case .birthYear: .remarkBirthYear
    case .notAChild: .intakeNotAChild
    case .notAnAdult: .remarkNotAnAdult
    case .notElderly: .remarkNotElderly
    case .certificateOver: .remarkCertificateOver
    case .noRepresentative: .remarkNoRepresentative
    case .pensionAgeDiffers, .pensionAgeChanged, .openQuestion, .paperOver: nil
    }
  }
}
