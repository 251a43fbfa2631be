import Casework
import Controls
import Documents
import Reception
import Screen
import Standards
import Wording
import Words

/// A row of appendix 2 as lines of the table; 1.1 has two.
struct QualityRows {
  static let barWidth = 8

  let context: DeskContext
  /// Whether there is room for the decree's own names.
  let isWide: Bool

  private var words: Words { context.words }

  func rows(_ row: IndicatorRow) -> [Table.Row] {
    let indicator = row.indicator
    let target = words.number(row.target) + (row.ownTarget == nil ? "" : "*")
    let reported = row.reported?.value.map { words.number($0) } ?? ""
    guard !row.measures.isEmpty else {
      return [
        Table.Row(
          id: indicator.number,
          cells: [
            indicator.number, name(of: indicator), target, reported, "", "", "", "",
          ], tone: .muted)
      ]
    }
    let lines = row.measures.enumerated().map { place, measure in
      let now = measure.now
      let mark = indicator.isSuspect ? String(context.signs.open) : ""
      return Table.Row(
        id: place == 0 ? indicator.number : indicator.number + " open",
        cells: [
          place == 0 ? indicator.number + mark : "",
          place == 0 ? name(of: indicator) : words(.qualityOpenShort),
          place == 0 ? target : "", place == 0 ? reported : "",
          now.share.map { words.number($0) + (isMissed(row, place) ? sign : " ") } ?? "",
          "\(now.numerator)/\(now.denominator)",
          now.share.map(bar) ?? "", measure.before?.share.map { words.number($0) } ?? "",
        ], tone: tone(row, place))
    }
    return lines + [row.measured?.turnout.map { line($0, of: indicator) }].compactMap { $0 }
  }

  /// Below a figure of the survey, how many of those who could answer did.
  private func line(_ turnout: SurveyTurnout, of indicator: Indicator) -> Table.Row {
    Table.Row(
      id: indicator.number + " answered",
      cells: [
        "", words(.qualityAnsweredShort), "", "",
        turnout.share.map { words.number($0) + " " } ?? "",
        "\(turnout.answered)/\(turnout.handOvers)", turnout.share.map(bar) ?? "", "",
      ], tone: .muted)
  }

  private func name(of indicator: Indicator) -> String {
    isWide
      ? words.text(indicator.name)
      : words(
        WordKey(
          rawValue: "indicator-short." + indicator.number.replacing(".", with: "-")))
  }

  private func tone(_ row: IndicatorRow, _ place: Int) -> Tone {
    isMissed(row, place) ? .warning : .normal
  }

  private var sign: String { String(context.signs.warning) }

  /// Of the two measures of 1.1 the stricter one is held against the target.
  private func isMissed(_ row: IndicatorRow, _ place: Int) -> Bool {
    row.verdict == .notMet && place == row.measures.count - 1
  }

  private func bar(_ share: Percent) -> String {
    let filled = Bar.filled(share, width: Self.barWidth)
    return String(repeating: String(context.signs.dayGone), count: filled)
      + String(repeating: String(context.signs.missing), count: Self.barWidth - filled)
  }
}

extension FormDialog {
  /// The target of a year and what was reported for it; an empty value takes away what was set.
  static func figures(of row: IndicatorRow, year: Int, _ words: Words) -> FormDialog {
    func field(_ id: String, _ label: String, _ text: String, _ length: Int) -> FormField {
      FormField(
        id: id, label: label, control: .text(TextField(text, maximumLength: length)))
    }
    func value(_ figure: QualityFigure?) -> String {
      figure?.value.map { words.number($0) } ?? ""
    }
    return FormDialog(
      title: row.indicator.number + " " + words(.qualityFiguresTitle(year: String(year))),
      text: words(.qualityFiguresText(target: String(row.indicator.target))),
      keysText: words(.lifeReceiverKeys),
      fields: [
        field("target", words(.qualityColumnTarget), value(row.ownTarget), 6),
        field("target-basis", words(.qualityColumnTargetBasis), row.ownTarget?.basis ?? "", 200),
        field("reported", words(.qualityColumnReported), value(row.reported), 6),
        field(
          "reported-basis", words(.qualityColumnReportedBasis), row.reported?.basis ?? "", 200),
      ], button: words(.buttonSave))
  }

  /// What changed, or `nil` with the focus on what is wrong.
  mutating func entries(
    of row: IndicatorRow, _ standard: StandardID, year: Int, _ words: Words
  ) -> [FigureEntry]? {
    func said(_ id: String) -> String {
      (grid.value(of: id) ?? "").split(separator: " ").joined(separator: " ")
    }
    var entries: [FigureEntry] = []
    for (kind, old) in [(QualityFigure.Kind.target, row.ownTarget), (.reported, row.reported)] {
      let (typed, basis) = (said(kind.rawValue), said(kind.rawValue + "-basis"))
      let value = Percent(parsing: typed)
      if value == nil, !typed.isEmpty {
        grid.setError(words(.refusalNotAPercent), of: kind.rawValue)
        grid.moveFocus(to: kind.rawValue)
        return nil
      }
      if value == old?.value, basis == old?.basis ?? "" || value == nil { continue }
      if basis.isEmpty {
        grid.setError(words(.problemRequired), of: kind.rawValue + "-basis")
        grid.moveFocus(to: kind.rawValue + "-basis")
        return nil
      }
      entries.append(
        FigureEntry(
          kind: kind, standard: standard, row: row.indicator.number, year: year, value: value,
          basis: basis))
    }
    return entries
  }
}
