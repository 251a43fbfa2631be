/// The pension ages by date: not in the decree, so they only propose an answer (A14).
public struct PensionAges: Hashable, Sendable {
  let rows: [Row]
  /// Ids of the readings the table rests on.
  public let interpretations: [String]
  let interpretationsLine: Int

  init(rows: [Row], interpretations: [String] = [], interpretationsLine: Int = 0) {
    self.rows = rows
    self.interpretations = interpretations
    self.interpretationsLine = interpretationsLine
  }

  /// The ages of a stretch of time; the first row is used for all earlier days too.
  struct Row: Hashable, Sendable {
    let id: String
    let from: CivilDate?
    let to: CivilDate?
    let menMonths: Int
    let womenMonths: Int

    func months(_ sex: Sex) -> Int { sex == .male ? menMonths : womenMonths }
  }

  /// Whether a person born on `birthDate` is of pension age on `date`. The age is reached on the
  /// birthday, and who has once reached it is not younger again when the age rises. Without the
  /// sex the answer is given where it is the same for both.
  public func isOfPensionAge(birthDate: CivilDate, sex: Sex?, on date: CivilDate) -> Bool? {
    let begun = rows.filter { $0.from.map { $0 <= date } ?? true }
    guard !begun.isEmpty else { return nil }
    func reached(_ sex: Sex) -> Bool {
      begun.contains { row in
        birthDate.adding(months: row.months(sex)) <= min(date, row.to ?? date)
      }
    }
    if let sex { return reached(sex) }
    return reached(.male) == reached(.female) ? reached(.male) : nil
  }

  /// The proposal for an applicant; `nil` while birth date or sex do not settle it. Of a year of birth
  /// alone the answer is given where every day of it gives the same. Children are
  /// below every pension age.
  public func isOfPensionAge(_ facts: Facts, on date: CivilDate) -> Bool? {
    isOfPensionAge(facts, as: facts.applicant, on: date)
  }

  func isOfPensionAge(
    _ facts: Facts, as category: CategoryProfile?, on date: CivilDate
  ) -> Bool? {
    guard let born = facts.bornWithin else { return category?.belowAge == nil ? nil : false }
    let youngest = isOfPensionAge(birthDate: born.upperBound, sex: facts.sex, on: date)
    let oldest = isOfPensionAge(birthDate: born.lowerBound, sex: facts.sex, on: date)
    return youngest == oldest ? youngest : nil
  }
}
