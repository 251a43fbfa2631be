import Casework
import Directory
import KazakhText
import Standards
import Wording
import Words

extension Words {
  /// The number of a case, or that it is a complaint.
  public func name(of subject: MeasuredSubject) -> String {
    switch subject {
    case .file(_, let number): number.description
    case .complaint(_, let number): self(.qualityComplaint(number: number.description))
    case .concealed: self(.qualityConcealed)
    }
  }
}

extension QualityDocument {
  /// What stands behind the figures as a table: a line for each case and complaint that a measure counts or
  /// leaves out.
  ///
  /// - Parameter row: one row alone.
  public func subjects(of row: String?, _ words: Words) -> [[CSV.Cell]] {
    let heads: [WordKey] = [
      .sheetOffice, .qualityColumnMade, .qualityColumnStandard, .qualityColumnFrom,
      .qualityColumnTo, .qualityColumnRow, .qualityColumnFormula, .columnNumber,
      .qualityColumnCounts, .queueColumnNote,
    ]
    let lines = report.rows.filter { row == nil || $0.indicator.number == row }.flatMap { row in
      row.measures.flatMap { subjects(of: $0.now, row, words) }
    }
    return [heads.map { .text(Cleaning.forDisplay(words($0))) }] + lines
  }

  private func subjects(of measure: Measure, _ row: IndicatorRow, _ words: Words) -> [[CSV.Cell]] {
    func text(_ text: String) -> CSV.Cell { .text(Cleaning.forDisplay(text)) }
    let first: [CSV.Cell] = [
      text(words.text(office.entry.name)), .date(report.today.description),
      text(report.standard.rawValue), .date(report.period.from.description),
      .date(report.period.to.description), .label(row.indicator.number),
      text(words.formula(measure)),
    ]
    let (above, below) = (Set(measure.above), Set(measure.below))
    func line(_ subject: MeasuredSubject) -> [CSV.Cell] {
      first + [
        text(words.name(of: subject)),
        text(words(above.contains(subject) ? .qualityCounts : .qualityCountsNot)),
        text(words.late(subject, in: measure) ?? ""),
      ]
    }
    return measure.below.map(line) + measure.above.filter { !below.contains($0) }.map(line)
      + measure.leftOut.map { left in
        first + [text(words.name(of: left.subject)), text(""), text(words.name(of: left.reason))]
      }
  }
}
