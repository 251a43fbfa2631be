import CaseStore
import Casework
import Standards

/// The indicators of appendix 2 as they are measured here.
extension Counter {
  /// All rows of a standard for a period, beside the period before.
  ///
  /// - Throws: `store` or `law` when the store or the standard cannot be read.
  public func indicators(_ standard: StandardID, in period: Period) throws(CounterFailure)
    -> QualityReport
  {
    try attempt {
      QualityReport(
        standard, indicators: try law.standard(standard).indicators(on: period.to),
        period: period, today: now.date,
        facts: try store.qualityFacts(of: period, today: now.date),
        factsBefore: try store.qualityFacts(of: period.previous, today: now.date),
        figures: try store.qualityFigures(),
        waitingSlips: try store.surveySlips(from: period.from, to: period.to).waiting,
        reader: staff.id, hidesComplaints: !staff.may(.handleComplaints))
    }
  }

  /// Sets the targets of a year (¶20) or what was reported for it, all of them or none; a manager may.
  ///
  /// - Returns: how many of them changed anything.
  /// - Throws: `store(.notPermitted)` for all but managers; `store(.refused)`: `noSuchIndicator`, or
  ///   `reasonNeeded` without a basis; `law`.
  @discardableResult
  public func setFigures(_ entries: [FigureEntry]) throws(CounterFailure) -> Int {
    let moment = now
    return try attempt {
      let figures = try entries.map { entry in
        let rows = try law.standard(entry.standard).indicators(on: moment.date)
        guard rows.contains(where: { $0.number == entry.row }) else {
          throw StoreFailure.refused(.noSuchIndicator)
        }
        return QualityFigure(
          kind: entry.kind, standard: entry.standard, row: entry.row, year: entry.year,
          value: entry.value, basis: entry.basis, by: staff.surname + " " + staff.given,
          on: moment.date)
      }
      return try store.setFigures(figures, by: staff.id, at: moment)
    }
  }

  /// Targets (¶20) and reported values that were set.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func qualityFigures() throws(CounterFailure) -> [QualityFigure] {
    try attempt { try store.qualityFigures() }
  }

  /// The cases of a measure, for a list.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func caseLines(_ ids: [CaseID]) throws(CounterFailure) -> [CaseLine] {
    try attempt { try store.caseLines(ids) }
  }
}

/// A target or a reported value as it is typed.
public struct FigureEntry: Hashable, Codable, Sendable {
  public var kind: QualityFigure.Kind
  public var standard: StandardID
  /// The number of the indicator's row, `1.1`.
  public var row: String
  public var year: Int
  /// In per cent; `nil` takes away what was set.
  public var value: Percent?
  /// What the value rests on.
  public var basis: String

  public init(
    kind: QualityFigure.Kind, standard: StandardID, row: String, year: Int, value: Percent?,
    basis: String
  ) {
    self.kind = kind
    self.standard = standard
    self.row = row
    self.year = year
    self.value = value
    self.basis = basis
  }
}
