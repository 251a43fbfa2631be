import Casework
import Directory
import KazakhText
import Standards
import Wording
import Words

extension IndicatorRow {
  /// The measures of the row, the stricter one of 1.1 last, each beside the one of the period before.
  public var measures: [(now: Measure, before: Measure?)] {
    [(measured, before), (withOpen, withOpenBefore)].compactMap { now, before in
      now.map { ($0, before) }
    }
  }
}

/// A share as a bar of so many signs.
public enum Bar {
  /// How many of `width` signs are filled; a share above nothing fills one at least, and only all
  /// fills all.
  public static func filled(_ share: Percent, width: Int) -> Int {
    let filled = share.tenths * width / 1000
    return share.tenths > 0 ? max(1, filled) : 0
  }
}

/// The indicators of a standard for a period, on paper and as a table.
public struct QualityDocument: Sendable {
  let report: QualityReport
  let office: Office

  public init(_ report: QualityReport, office: Office) {
    self.report = report
    self.office = office
  }

  public func document(_ words: Words) -> Document {
    var blocks: [Document.Block] = [
      .field(label: words(.sheetOffice), value: words.text(office.entry.name)),
      .field(
        label: words(.sheetService),
        value: report.standard.rawValue + ", " + words.name(of: report.standard.service)),
      .field(label: words(.qualityPeriod), value: words.text(report.period)),
      .field(label: words(.qualityBefore), value: words.text(report.period.previous)),
      .field(label: words(.subjectMade), value: words.date(report.today)),
      .paragraph(words(.qualityNote)),
    ]
    var group = 0
    for row in report.rows {
      if row.indicator.groupNumber != group {
        group = row.indicator.groupNumber
        blocks += [.heading("\(group). " + words.text(row.indicator.groupName))]
      }
      blocks += describe(row, words)
    }
    return Document(
      kind: .quality, title: words(.qualityTitle),
      blocks: blocks + [.rule, .heading(words(.qualityColumnFormula))] + formulas(words)
        + [.rule, .paragraph(words(.printNotOfficialForm))])
  }

  private func describe(_ row: IndicatorRow, _ words: Words) -> [Document.Block] {
    let indicator = row.indicator
    var lines: [Document.Block] = [
      .item(
        mark: .plain, number: indicator.number, text: words.text(indicator.name),
        note: words.printed(indicator)),
      .field(label: words(.qualityYear), value: figures(row, words)),
    ]
    for (place, (now, before)) in row.measures.enumerated() {
      lines.append(
        .field(
          label: words(place == 0 ? .qualityMeasured : .qualityWithOpen),
          value: words.text(now)))
      if let before {
        lines.append(.field(label: words(.qualityBefore), value: words.text(before)))
      }
      if let answered = words.turnout(now) { lines.append(.paragraph(answered)) }
      if let left = words.leftOut(now) { lines.append(.paragraph(left)) }
      if place == 0, let late = words.late(now) { lines.append(.paragraph(late)) }
    }
    if row.measured == nil { lines.append(.paragraph(words.whyUnmeasured(row))) }
    return lines + [.field(label: words(.qualityColumnVerdict), value: words.verdict(row))]
  }

  private func figures(_ row: IndicatorRow, _ words: Words) -> String {
    let reported = row.reported.flatMap { figure in
      figure.value.map { value in
        words(
          .qualityReported(
            basis: figure.basis, value: words.number(value), year: String(figure.year)))
      }
    }
    return [words.target(of: row), reported ?? words(.qualityNotReported)].joined(separator: "; ")
  }

  /// Every formula once, with the rows it counts.
  private func formulas(_ words: Words) -> [Document.Block] {
    MeasureFormula.allCases.compactMap { formula in
      let rows = report.rows.filter { row in row.measures.contains { $0.now.formula == formula } }
      guard let measure = rows.first?.measures.first(where: { $0.now.formula == formula })
      else { return nil }
      return .item(
        mark: .plain, number: rows.map(\.indicator.number).joined(separator: ", "),
        text: words.formula(measure.now), note: nil)
    }
  }

  /// The same as a table, a line a measure, with a line of headings.
  public func table(_ words: Words) -> [[CSV.Cell]] {
    let heads: [WordKey] = [
      .sheetOffice, .qualityColumnMade, .qualityColumnStandard, .qualityColumnRow,
      .qualityColumnGroup, .qualityColumnName,
      .qualityColumnNormative, .qualityColumnPrintedTarget, .qualityColumnCurrent,
      .qualityColumnFrom, .qualityColumnTo, .qualityColumnTarget, .qualityColumnTargetBasis,
      .qualityColumnReported, .qualityColumnReportedBasis, .qualityColumnShare,
      .qualityColumnPart, .qualityColumnWhole, .qualityColumnHandOvers, .qualityColumnAnswered,
      .qualityColumnSingly, .qualityColumnLeftOut, .qualityColumnFormula,
      .qualityColumnShareBefore, .qualityColumnPartBefore, .qualityColumnWholeBefore,
      .qualityColumnVerdict, .qualityColumnLate, .qualityColumnHeldBack,
    ]
    return [heads.map { text(words($0)) }] + report.rows.flatMap { cells($0, words) }
  }

  private func text(_ text: String) -> CSV.Cell { .text(Cleaning.forDisplay(text)) }

  private func cells(_ row: IndicatorRow, _ words: Words) -> [[CSV.Cell]] {
    let indicator = row.indicator
    let first: [CSV.Cell] = [
      text(words.text(office.entry.name)), .date(report.today.description),
      text(report.standard.rawValue), .label(indicator.number),
      text(words.text(indicator.groupName)), text(words.text(indicator.name)),
      .number(String(indicator.normative)), .number(String(indicator.target)),
      .number(String(indicator.current)), .date(report.period.from.description),
      .date(report.period.to.description), .number(row.target.description),
      text(row.ownTarget?.basis ?? words(.qualityDecree)),
      .number(row.reported?.value?.description ?? ""), text(row.reported?.basis ?? ""),
    ]
    let measures: [(now: Measure, before: Measure?)?] =
      row.measures.isEmpty ? [nil] : row.measures.map(Optional.some)
    return measures.map { measure in
      let (now, before) = (measure?.now, measure?.before)
      return first + [
        .number(now?.share?.description ?? ""), .number(now.map { String($0.numerator) } ?? ""),
        .number(now.map { String($0.denominator) } ?? ""),
        .number(now?.turnout.map { String($0.handOvers) } ?? ""),
        .number(now?.turnout?.share?.description ?? ""),
        .number(now?.turnout.map { String($0.singly) } ?? ""),
        text(now.flatMap(words.leftOut) ?? ""),
        text(now.map(words.formula) ?? words.whyUnmeasured(row)),
        .number(before?.share?.description ?? ""),
        .number(before.map { String($0.numerator) } ?? ""),
        .number(before.map { String($0.denominator) } ?? ""), text(words.verdict(row)),
        .number(now?.late.map { String($0.entered.count) } ?? ""),
        .number(now?.late.map { String($0.heldBack.count) } ?? ""),
      ]
    }
  }
}
