import ArgumentParser
import Casework
import Documents
import Foundation
import Reception
import Standards
import Wording
import Words

struct ClosePeriod: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Close a period that is over: keep its figures as they are signed; managers only.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var days: PeriodOptions
  @Option(help: .standards()) var standard: StandardID
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let period = try days.period(desk)
    let report = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.closePeriod(standard, period)
    }
    if json { return Output.say(["report": JSON(report)]) }
    Output.say(
      desk.words(
        .signedDone(number: String(report.id.rawValue), period: desk.words.text(period))))
    Output.say(report.digest)
  }
}

struct ListReports: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reports", abstract: "Periods that were closed, the oldest first.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var list: ListOptions

  func run() throws {
    let desk = try CaseDesk(options)
    let reports = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.signedReports()
    }
    if list.json { return Output.say(["reports": .list(reports.map { JSON($0) })]) }
    if list.table.isAsked { return desk.table(reports).say(list.table, desk) }
    if reports.isEmpty { Output.say(desk.words(.signedNone)) }
    for report in reports {
      Output.say(
        [
          "№ \(report.id.rawValue)", report.content.standard.rawValue,
          desk.words.text(report.content.period), report.by,
          desk.words.date(report.on, style: .short), report.digest,
        ].joined(separator: "  "))
    }
  }
}

struct ReportOf: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report-of",
    abstract: "Appendix 2 of a closed period, with lines to sign, as text or PDF.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The number of the report.") var number: Int64
  @Option(help: "text or pdf.") var format: DocumentFormat = .text
  @Option(help: "A file, which must not exist (default and -: standard output).")
  var output: String?
  @Flag(help: "One JSON object.") var json = false

  func validate() throws {
    if json, format == .pdf { throw ValidationError("--json and --format exclude each other.") }
    if format == .pdf, output ?? "-" == "-", isatty(1) == 1 {
      throw ValidationError("A PDF is not for the terminal: name a file with --output.")
    }
  }

  func run() throws {
    let desk = try CaseDesk(options)
    let id = SignedReportID(rawValue: number)
    let signed = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.signedReport(id)
    }
    if json { return Output.say(["report": JSON(signed.report)]) }
    try desk.attempt { () throws(CounterFailure) in
      try desk.counter.take(signed.document(desk.words), as: format) {
        bytes throws(CounterFailure) in
        guard let output, output != "-" else { return Output.write(bytes) }
        guard try PrivateFile.write(bytes, to: output) else { throw .cannotSave(path: output) }
      }
    }
  }
}

struct ShowDifferences: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "differences",
    abstract: "What a closed period says otherwise today, and the acts that made it so.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The number of the report.") var number: Int64
  @OptionGroup var list: ListOptions

  func run() throws {
    let desk = try CaseDesk(options)
    let id = SignedReportID(rawValue: number)
    let comparison = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.comparison(of: id)
    }
    if list.json { return Output.say(JSON(comparison)) }
    if list.table.isAsked { return desk.table(comparison).say(list.table, desk) }
    Output.say(
      ReportDifferences(comparison, office: desk.counter.office).document(desk.words)
        .text(columns: 80))
  }
}

extension JSON {
  fileprivate init(_ report: SignedReport) {
    let content = report.content
    self = [
      "number": .number(Int(report.id.rawValue)), "standard": .text(content.standard.rawValue),
      "from": JSON(content.period.from), "to": JSON(content.period.to), "by": .text(report.by),
      "on": JSON(report.on), "digest": .text(report.digest),
      "rules_version": .text(content.rulesVersion),
      "calendar_version": .text(content.calendarVersion),
      "through_act": .number(Int(content.through)), "head": .text(content.head),
      "figures": .list(content.figures.map { JSON($0) }),
    ]
  }

  fileprivate init(_ figure: SignedFigure) {
    self = [
      "row": .text(figure.row), "formula": .text(figure.formula?.rawValue),
      "numerator": figure.numerator.map { .number($0) } ?? .null,
      "denominator": figure.denominator.map { .number($0) } ?? .null,
      "share": figure.share.map { .tenths($0.tenths) } ?? .null,
      "left_out": .list(
        figure.leftOut.sorted { $0.key < $1.key }.map {
          ["reason": .text($0.key), "count": .number($0.value)]
        }),
      "turnout": figure.turnout.map { JSON($0) } ?? .null,
      "normative": .number(figure.normative), "printed_target": .number(figure.printedTarget),
      "printed_current": .number(figure.printedCurrent), "target": .tenths(figure.target.tenths),
      "next_target": .tenths(figure.nextTarget.tenths),
      "target_basis": .text(figure.targetBasis), "verdict": .text(figure.verdict),
      "entered_late": .number(figure.enteredLate),
    ]
  }

  fileprivate init(_ comparison: ReportComparison) {
    self = [
      "report": JSON(comparison.report), "on": JSON(comparison.on),
      "reproduced": .flag(comparison.isReproduced),
      "differences": .list(
        comparison.differences.map { difference in
          [
            "row": .text(difference.signed.row),
            "formula": .text(difference.signed.formula?.rawValue),
            "signed": JSON(difference.signed),
            "now": difference.now.map { JSON($0) } ?? .null,
            "acts": .list(difference.acts.map { JSON($0) }),
          ]
        }),
    ]
  }

  private init(_ act: MovingAct) {
    let (about, number): (String, String?) =
      switch act.subject {
      case .file(_, let number): ("case", number.description)
      case .complaint(_, let number): ("complaint", number.description)
      case .concealed: ("concealed", nil)
      case .ticket(_, let number, _): ("ticket", String(number))
      case .batch(let id): ("batch", String(id.rawValue))
      case .figure: ("figure", nil)
      }
    let day: CivilDate? = if case .ticket(_, _, let day) = act.subject { day } else { nil }
    self = [
      "act": .number(Int(act.seq)), "on": JSON(act.at.date), "about": .text(about),
      "number": .text(number), "day": JSON(day), "kind": .text(act.kind), "by": .text(act.by),
    ]
  }
}
