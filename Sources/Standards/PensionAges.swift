/// The pension ages by date: not in the decree, so they only propose an answer (A14).
public struct PensionAges: Hashable, Sendable {
  let rows: [Row]

  /// The ages valid from a day on; the first row is used for all earlier days too.
  struct Row: Hashable, Sendable {
    let id: String
    let from: CivilDate?
    let menMonths: Int
    let womenMonths: Int

    func months(_ sex: Sex) -> Int { sex == .male ? menMonths : womenMonths }
  }

  /// Whether a person born on `birthDate` is of pension age on `date`. The age is reached on the
  /// birthday. Without the sex the answer is given where it is the same for both.
  public func isOfPensionAge(birthDate: CivilDate, sex: Sex?, on date: CivilDate) -> Bool? {
    guard let row = rows.last(where: { $0.from.map { $0 <= date } ?? true }) else { return nil }
    func reached(_ sex: Sex) -> Bool { birthDate.adding(months: row.months(sex)) <= date }
    if let sex { return reached(sex) }
    return reached(.male) == reached(.female) ? reached(.male) : nil
  }

  /// The proposal for an applicant; `nil` while birth date or sex do not settle it. Children are
  /// below every pension age.
  public func isOfPensionAge(_ facts: Facts, on date: CivilDate) -> Bool? {
    guard let birthDate = facts.birthDate else {
      return facts.category == .childWithDisability ? false : nil
    }
    return isOfPensionAge(birthDate: birthDate, sex: facts.sex, on: date)
  }
}
