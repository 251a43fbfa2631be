import Casework
import Standards
import Words

/// What stands in a form, as a person reads it.
extension Words {
  /// An answer of a form.
  public func answer(_ value: String, to field: IntakeField) -> String {
    switch field.kind {
    case .choice(let options):
      options.first { $0.value == value }.map { self(WordKey(rawValue: $0.wordID)) } ?? value
    case .yesNo:
      value == "yes" ? self(.answerYes) : value == "no" ? self(.answerNo) : value
    case .date:
      CivilDate(iso: value).map { date($0, style: .short) } ?? DateText.year(value).map(about)
        ?? value
    case .text, .number, .phone, .identity: value
    }
  }

  /// A year of birth of which nothing nearer is known: `about 1935`.
  public func about(_ year: Int) -> String { self(.dateAboutYear(year: String(year))) }

  /// The birth date as lists have it; of a year alone that it is about.
  public func birth(_ date: CivilDate?, _ year: Int?) -> String? {
    date.map { self.date($0, style: .short) } ?? year.map(about)
  }

  /// The answers of a form in its order, empty ones left out.
  ///
  /// - Parameters:
  ///   - confirmed: doubted numbers that stand on the document as they are; marked so.
  ///   - belongs: which of them are wanted.
  public func answers(
    _ values: FormValues, of form: IntakeForm, confirmed: [ConfirmedNumber] = [],
    where belongs: (IntakeField) -> Bool = { _ in true }
  ) -> [(label: String, value: String)] {
    form.visibleFields(values).filter(belongs).compactMap { field in
      let value = answer(values[field.id], to: field)
      guard !value.isEmpty else { return nil }
      let isConfirmed = confirmed.contains { $0.field == field.id && $0.value == values[field.id] }
      return (
        self(WordKey(rawValue: field.wordID)),
        value + (isConfirmed ? " (\(self(.caseNumberConfirmed)))" : "")
      )
    }
  }

  /// Where a case stands.
  public func name(of state: CaseState) -> String {
    self(WordKey(rawValue: "status." + state.rawValue))
  }

  public func shortName(of service: Service) -> String {
    self(WordKey(rawValue: "service." + service.rawValue + "-short"))
  }

  /// How to fill in a field; `nil` where its label says enough.
  public func hint(for field: IntakeField) -> String? {
    let key = field.wordID.replacing("intake.", with: "intake.hint-", maxReplacements: 1)
    let hint = WordKey(rawValue: key)
    return hint.isKnown ? self(hint) : nil
  }
}
