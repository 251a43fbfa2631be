import Casework
import Standards
import Wording
import Words

extension JSON {
  /// - Parameter row: only this one; all when `nil`.
  init(_ reports: [QualityReport], row: String?, _ words: Words) {
    let period = reports.first?.period
    self = [
      "from": JSON(period?.from), "to": JSON(period?.to),
      "previous_from": JSON(period?.previous.from), "previous_to": JSON(period?.previous.to),
      "standards": .list(
        reports.map { report in
          [
            "standard": .text(report.standard.rawValue),
            "service": .text(report.standard.service.rawValue),
            "slips_in_box": .number(report.waitingSlips),
            "rows": .list(
              report.rows.filter { row == nil || $0.indicator.number == row }
                .map { JSON($0, words) }),
          ]
        }),
    ]
  }

  private init(_ row: IndicatorRow, _ words: Words) {
    let indicator = row.indicator
    self = [
      "number": .text(indicator.number), "group": .number(indicator.groupNumber),
      "group_name": JSON(indicator.groupName), "name": JSON(indicator.name),
      "normative": .number(indicator.normative), "target": .number(indicator.target),
      "current": .number(indicator.current), "suspect": .flag(indicator.isSuspect),
      "lower_is_better": .flag(indicator.isLowerBetter),
      "citation": JSON(indicator.citation, words),
      "interpretations": .list(indicator.interpretations.map { .text($0) }),
      "year_target": .tenths(row.target.tenths),
      "year_target_from": .text(row.ownTarget == nil ? "decree" : "office"),
      "year_target_basis": .text(row.ownTarget?.basis),
      "reported": row.reported?.value.map { .tenths($0.tenths) } ?? .null,
      "reported_basis": .text(row.reported?.basis),
      "measured": row.measured.map { JSON($0, words) } ?? .null,
      "with_open": row.withOpen.map { JSON($0, words) } ?? .null,
      "previous": row.before.map { JSON($0, words) } ?? .null,
      "previous_with_open": row.withOpenBefore.map { JSON($0, words) } ?? .null,
      "verdict": .text(row.verdict.rawValue),
    ]
  }

  private init(_ measure: Measure, _ words: Words) {
    self = [
      "formula": .text(measure.formula.rawValue), "formula_text": .text(words.formula(measure)),
      "numerator": .number(measure.numerator), "denominator": .number(measure.denominator),
      "share": measure.share.map { .tenths($0.tenths) } ?? .null,
      "numerator_of": .list(measure.above.map { JSON($0) }),
      "denominator_of": .list(measure.below.map { JSON($0) }),
      "entered_late": .list((measure.late?.entered ?? []).map { JSON($0) }),
      "not_approved": .list((measure.late?.heldBack ?? []).map { JSON($0) }),
      "turnout": measure.turnout.map { JSON($0) } ?? .null,
      "left_out": .list(
        measure.leftOut.map { left in
          ["reason": .text(left.reason.rawValue), "what": JSON(left.subject)]
        }),
    ]
  }

  init(_ turnout: SurveyTurnout) {
    self = [
      "hand_overs": .number(turnout.handOvers), "answered": .number(turnout.answered),
      "share": turnout.share.map { .tenths($0.tenths) } ?? .null,
      "singly": .number(turnout.singly), "beyond": .number(turnout.beyond),
    ]
  }

  private init(_ subject: MeasuredSubject) {
    switch subject {
    case .file(_, let number):
      self = ["case": .text(number.description), "complaint": .null, "concealed": false]
    case .complaint(_, let number):
      self = ["case": .null, "complaint": .text(number.description), "concealed": false]
    case .concealed: self = ["case": .null, "complaint": .null, "concealed": true]
    }
  }
}
