import CaseStore
import Casework
import Standards

/// The indicators of appendix 2 as they are measured here.
extension Counter {
  /// All rows of a standard for a period, beside the period before.
  public func indicators(_ standard: StandardID, in period: Period) throws(CounterFailure)
    -> QualityReport
  {
    try attempt {
      let from = period.previous.from
      let box = try store.surveySlips(from: from, to: period.to)
      return QualityReport(
        standard, indicators: try law.standard(standard).indicators(on: period.to),
        period: period, today: now.date,
        facts: QualityFacts(
          cases: try store.caseFacts(from: from, to: period.to),
          complaints: try store.complaints(), slips: box.slips,
          waits: try store.waits(deliveredFrom: from, through: period.to)),
        figures: try store.qualityFigures(),
        waitingSlips: try store.surveySlips(from: period.from, to: period.to).waiting,
        reader: staff.id)
    }
  }

  /// Sets the target of a year (¶20) or what was reported for it; a manager may.
  ///
  /// - Parameter value: `nil` takes away what was set.
  /// - Returns: whether it changed anything.
  public func setFigure(
    _ kind: QualityFigure.Kind, _ standard: StandardID, row: String, year: Int, to value: Percent?,
    basis: String
  ) throws(CounterFailure) -> Bool {
    try require(.setFigures)
    let moment = now
    return try attempt {
      guard
        try law.standard(standard).indicators(on: moment.date).contains(where: { $0.number == row })
      else { throw StoreFailure.refused(.noSuchIndicator) }
      let figure = QualityFigure(
        kind: kind, standard: standard, row: row, year: year, value: value, basis: basis,
        by: staff.surname + " " + staff.given, on: moment.date)
      return try store.setFigures([figure], by: staff.id, at: moment) > 0
    }
  }

  public func qualityFigures() throws(CounterFailure) -> [QualityFigure] {
    try attempt { try store.qualityFigures() }
  }

  /// The cases of a measure, for a list.
  public func caseLines(_ ids: [CaseID]) throws(CounterFailure) -> [CaseLine] {
    try attempt { try store.caseLines(ids) }
  }

  /// Puts slips of the survey into the box.
  public func addSlips(_ slips: [SurveySlip]) throws(CounterFailure) {
    try attempt { try store.addSlips(slips, by: staff.id, at: now) }
  }

  public func surveySlips(in period: Period) throws(CounterFailure) -> SurveyBox {
    try attempt { try store.surveySlips(from: period.from, to: period.to) }
  }
}
