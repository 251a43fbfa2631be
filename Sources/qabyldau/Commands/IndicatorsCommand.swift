import ArgumentParser
import Casework
import Documents
import Reception
import Standards
import Wording
import Words

struct IndicatorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicators",
    abstract: "The indicators of appendix 2, measured: shares, formulas, the cases behind them.",
    usage: """
      qabyldau indicators [--from DATE --to DATE | --year Y [--quarter Q | --month M]] \
      [--standard S1|S2] [--row R] [--cases] [--json|--csv|--spreadsheet]
      qabyldau indicators targets|report [--standard S --row R --year Y --value V --basis TEXT] \
      [--json|--csv|--spreadsheet]
      qabyldau indicators close --standard S [--from DATE --to DATE | --year Y [--quarter Q | --month M]] [--json]
      qabyldau indicators reports|differences [N] [--json|--csv|--spreadsheet]
      qabyldau indicators report-of N [--json]
      """,
    subcommands: [
      ShowIndicators.self, SetTargets.self, ReportIndicators.self, ClosePeriod.self,
      ListReports.self, ReportOf.self, ShowDifferences.self,
    ],
    defaultSubcommand: ShowIndicators.self)
}

/// The days a command looks at.
struct PeriodOptions: ParsableArguments {
  @Option(help: "First day, YYYY-MM-DD.") var from: CivilDate?
  @Option(help: "Last day, YYYY-MM-DD.") var to: CivilDate?
  @Option(help: "A year (default: this one).") var year: Int?
  @Option(help: "A quarter of the year, 1 to 4.") var quarter: Int?
  @Option(help: "A month of the year, 1 to 12.") var month: Int?

  func validate() throws {
    guard (from == nil) == (to == nil) else {
      throw ValidationError("--from and --to stand together.")
    }
    if from != nil, year != nil || quarter != nil || month != nil {
      throw ValidationError("--from and --to stand without --year, --quarter and --month.")
    }
    if quarter != nil, month != nil {
      throw ValidationError("--quarter and --month exclude each other.")
    }
    if let from, let to, from > to { throw ValidationError("--from is after --to.") }
    if period(today: CivilDate(iso: "2009-01-01") ?? from ?? to) == nil {
      throw ValidationError("There is no such year, quarter or month.")
    }
  }

  func period(today: CivilDate?) -> Period? {
    if let from, let to { return Period(from: from, to: to) }
    guard let year = year ?? today?.year else { return nil }
    if let quarter { return Period(year: year, quarter: quarter) }
    if let month { return Period(year: year, month: month) }
    return Period(year: year)
  }

  func period(_ desk: CaseDesk) throws -> Period {
    guard let period = period(today: desk.counter.now.date) else {
      throw desk.context.usage(desk.words(.problemNotADate), desk.words)
    }
    return period
  }
}

struct ShowIndicators: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "All rows for a period, beside the period before.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var days: PeriodOptions
  @Option(help: .standards(" (default: whatever the office gives).")) var standard: StandardID?
  @Option(help: "One row: 1.1.") var row: String?
  @Flag(help: "The cases and complaints counted, one a line.") var cases = false
  @OptionGroup var list: ListOptions

  func run() throws {
    let desk = try CaseDesk(options)
    let words = desk.words
    let period = try days.period(desk)
    let standards = standard.map { [$0] } ?? desk.counter.services.map(\.standard)
    let reports = try desk.attempt { () throws(CounterFailure) in
      var reports: [QualityReport] = []
      for standard in standards {
        reports.append(try desk.counter.indicators(standard, in: period))
      }
      return reports
    }
    if let row, reports.allSatisfy({ $0.row(row) == nil }) {
      throw CommandFailure(
        status: .no, what: words(.refusalNoSuchIndicator), next: words(.qualityRows))
    }
    if list.json { return Output.say(JSON(reports, row: row, words)) }
    let documents = reports.map { QualityDocument($0, office: desk.counter.office) }
    if list.table.isAsked {
      let tables = documents.map { document in
        cases || row != nil ? document.subjects(of: row, words) : document.table(words)
      }
      Output.say(
        file: CSV.text(
          Array(tables.prefix(1).flatMap { $0.prefix(1) }) + tables.flatMap { $0.dropFirst() },
          as: list.table.form(words)))
      return
    }
    for (report, document) in zip(reports, documents) {
      if cases || row != nil {
        for shown in report.rows where row == nil || shown.indicator.number == row {
          desk.say(shown, of: report, withCases: cases)
        }
      } else {
        Output.say(document.document(words).text(columns: 80))
      }
    }
  }
}

extension CaseDesk {
  fileprivate func say(_ row: IndicatorRow, of report: QualityReport, withCases: Bool) {
    let indicator = row.indicator
    Output.say(
      "\(report.standard.rawValue) \(indicator.number)  \(words.text(indicator.name))")
    Output.say("  " + words.printed(indicator) + "  " + words.target(of: row))
    for (now, before) in row.measures {
      Output.say("  " + words.text(now) + "  " + words.formula(now))
      if let answered = words.turnout(now) { Output.say("  " + answered) }
      if let before { Output.say("  " + words(.qualityBefore) + ": " + words.text(before)) }
      if let late = words.late(now) { Output.say("  " + late) }
      if withCases { say(subjectsOf: now) }
    }
    if row.measured == nil { Output.say("  " + words.whyUnmeasured(row)) }
    Output.say("  " + words.verdict(row))
  }

  private func say(subjectsOf measure: Measure) {
    let above = Set(measure.above)
    for subject in measure.below {
      let mark = words.late(subject, in: measure).map { "  " + $0 } ?? ""
      say(subject, (above.contains(subject) ? "+" : "-") + mark)
    }
    let below = Set(measure.below)
    for subject in measure.above where !below.contains(subject) { say(subject, "+") }
    for left in measure.leftOut { say(left.subject, "? " + words.name(of: left.reason)) }
  }

  private func say(_ subject: MeasuredSubject, _ mark: String) {
    Output.say("    \(words.name(of: subject))  \(mark)")
  }
}

/// What both kinds of figures take.
struct FigureOptions: ParsableArguments {
  @Option(help: .standards()) var standard: StandardID?
  @Option(help: "The row of appendix 2: 5.1.") var row: String?
  @Option(help: "The year (default: this one).") var year: Int?
  @Option(help: "Per cent, 0 to 100: 98.5.") var value: String?
  @Option(help: "What it rests on: a protocol, a report.") var basis: String?
  @Flag(help: "Take away what was set.") var clear = false
  @OptionGroup var list: ListOptions

  func validate() throws {
    let isSetting = value != nil || clear
    if isSetting, standard == nil || row == nil || basis == nil {
      throw ValidationError("--value and --clear take --standard, --row and --basis.")
    }
    if value != nil, clear { throw ValidationError("--value and --clear exclude each other.") }
    if let value, Percent(parsing: value) == nil {
      throw ValidationError("--value takes 0 to 100: 98.5.")
    }
  }
}

struct SetTargets: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "targets", abstract: "The targets of a year (¶20); managers set them.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var figure: FigureOptions

  func run() throws { try CaseDesk(options).figures(.target, figure) }
}

struct ReportIndicators: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "What was reported for a year; managers type it in.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var figure: FigureOptions

  func run() throws { try CaseDesk(options).figures(.reported, figure) }
}

extension CaseDesk {
  fileprivate func figures(_ kind: QualityFigure.Kind, _ options: FigureOptions) throws {
    let year = options.year ?? counter.now.date.year
    let figures = try attempt { () throws(CounterFailure) in
      if options.value != nil || options.clear, let standard = options.standard,
        let row = options.row
      {
        try counter.setFigures([
          FigureEntry(
            kind: kind, standard: standard, row: row, year: year,
            value: options.value.flatMap { Percent(parsing: $0) }, basis: options.basis ?? "")
        ])
      }
      return try counter.qualityFigures().filter { figure in
        figure.kind == kind && (options.standard ?? figure.standard) == figure.standard
          && (options.row ?? figure.row) == figure.row
          && (options.year == nil || figure.year == options.year)
      }
    }
    if options.list.json {
      Output.say([
        "figures": .list(
          figures.map { figure in
            [
              "kind": .text(figure.kind.rawValue), "standard": .text(figure.standard.rawValue),
              "row": .text(figure.row), "year": .number(figure.year),
              "value": figure.value.map { .tenths($0.tenths) } ?? .null,
              "basis": .text(figure.basis), "by": .text(figure.by), "on": JSON(figure.on),
            ]
          })
      ])
      return
    }
    if options.list.table.isAsked { return table(figures).say(options.list.table, self) }
    if figures.isEmpty { Output.say(words(.qualityNoFigures)) }
    for figure in figures {
      let value = figure.value.map { words.number($0) } ?? "-"
      Output.say(
        [
          figure.standard.rawValue, figure.row, String(figure.year), value, figure.basis,
          figure.by, figure.on.description,
        ].joined(separator: "  "))
    }
  }
}
