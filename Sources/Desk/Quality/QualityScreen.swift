import Casework
import Controls
import Documents
import Reception
import Screen
import Standards
import Wording
import Words

/// What is asked over the indicators.
private typealias QualityPrompt = Prompt<Never, Never, QualityForm, Never>

/// What is filled in over the indicators: the slips of a box, or the figures of a row.
private enum QualityForm {
  case batch
  case figures(IndicatorRow)
}

/// The indicators of appendix 2 for a month, a quarter or a year: what is aimed at, what was reported,
/// what was measured, and the period before. Enter opens what stands behind a number.
struct QualityScreen: DeskScreen {
  enum Span: String, CaseIterable {
    case month, quarter, year

    var next: Span {
      switch self {
      case .month: .quarter
      case .quarter: .year
      case .year: .month
      }
    }
  }

  private var tabStrip: Tabs
  private var table = Table(columns: [], emptyText: "")
  private var hasFailed = false
  private(set) var span = Span.quarter
  private(set) var period: Period
  private(set) var report: QualityReport?
  private var question: QualityPrompt?
  private var isWide = false
  /// What was typed in forms that were left, or is not known to be saved.
  private var unsaid = UnsaidForms()
  /// Which of them is being saved.
  private var said: String?

  init(_ context: DeskContext) {
    period = Self.period(.quarter, around: context.today) ?? Period(context.today)
    tabStrip = Tabs(
      context.services.map { Tabs.Tab(id: $0.standard.rawValue, title: $0.standard.rawValue) })
  }

  private static func period(_ span: Span, around day: CivilDate) -> Period? {
    switch span {
    case .month: Period(year: day.year, month: day.month)
    case .quarter: Period(year: day.year, quarter: (day.month + 2) / 3)
    case .year: Period(year: day.year)
    }
  }

  private var standard: StandardID {
    StandardShelf.current[StandardID(rawValue: tabStrip.current)]?.id ?? .first
  }

  var begun: Begun? {
    var forms = unsaid
    if case .form(let dialog, let form) = question {
      forms.keep(dialog, as: name(of: form))
    }
    return Begun(.quality, "", forms.texts)
  }

  mutating func takeUp(_ texts: [String: String], focus: String?, _ context: DeskContext) {
    unsaid.takeUp(texts)
  }

  /// By which what was typed in a form is kept: the figures of a row are of a year.
  private func name(of form: QualityForm) -> String {
    switch form {
    case .batch: "batch"
    case .figures(let row):
      "figures \(standard.rawValue) \(row.indicator.number) \(period.year)"
    }
  }

  var place: Place { question == nil ? .quality : .dialog }
  var standsOnButton: Bool { question?.standsOnButton ?? false }
  var needed: OfficeRead? { question == nil ? .indicators(standard, period) : nil }

  func heading(_ context: DeskContext) -> String {
    context.words(.qualityHeading) + " \(context.signs.separator) " + context.words.text(period)
  }

  func tabs(_ context: DeskContext) -> Tabs? { tabStrip.tabs.count > 1 ? tabStrip : nil }

  func topic(_ context: DeskContext) -> WhyTopic {
    row.map { .indicator($0.indicator) }
      ?? .place(
        title: .qualityHeading, text: .whyQuality, restsOn: context.cited(19) + context.cited(20))
  }

  func unavailable(_ command: DeskCommand.ID, _ context: DeskContext) -> WordKey? {
    switch command {
    case .switchTab: tabStrip.tabs.count > 1 ? nil : .qualityOneStandard
    case .figures: context.staff?.may(.setFigures) == true ? nil : .permissionManagersOnly
    case .slips: context.staff?.may(.enterSurveys) == true ? nil : .permissionManagersOnly
    default: nil
    }
  }

  private var row: IndicatorRow? {
    guard let report, let number = table.cursor?.split(separator: " ").first else { return nil }
    return report.row(String(number))
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    isWide = area.width >= BoardRows.wide
    showRows(context)
    table.fit(area.inset(top: 1))
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    if question != nil, case .input(let input) = event { return answer(input, context) }
    switch event {
    case .command(.back): return [.close]
    case .command(.choose): return drill(context)
    case .command(.switchTab):
      _ = tabStrip.cycle()
      return read()
    case .command(.span):
      span = span.next
      period = Self.period(span, around: min(period.to, context.today)) ?? period
      return read()
    case .command(.figures):
      guard let row else { return [] }
      ask(.figures(of: row, year: period.year, context.words), for: .figures(row))
    case .command(.slips):
      askBatch(context)
    case .command(.print):
      guard let report else { return [] }
      return [.open(.document(.indicators(report), named: name(of: report), topic(context)))]
    case .command(.reports): return [.open(.reports(standard, period))]
    case .command(.saveTable):
      guard let report, let office = context.office else { return [] }
      return [
        .saveTable(
          QualityDocument(report, office: office).table(context.words), .quality,
          name: name(of: report))
      ]
    case .found(.indicators(let report), _):
      (self.report, hasFailed) = (report, false)
      showRows(context)
    case .saved(_, .setFigures):
      forgetSaid()
      return read() + [.say(context.words(.qualityFigureSet), .good)]
    case .saved(_, .enterBatch(let batch)):
      forgetSaid()
      return read() + [.say(context.words(.surveyEntered(count: batch.count)), .good)]
    case .failed where said == name(of: .batch):
      // What the register refuses is mended where it was typed.
      said = nil
      askBatch(context)
    case .unread:
      (report, hasFailed) = (nil, true)
      showRows(context)
    case .input(.key(.left)): return move(to: period.previous)
    case .input(.key(.right)): return move(to: period.next)
    case .input(let input):
      if case .open = table.handle(input) { return drill(context) }
    case .command, .found, .saved, .failed, .printers: break
    }
    return []
  }

  private mutating func askBatch(_ context: DeskContext) {
    ask(.batch(context, of: standard.service, period), for: .batch)
  }

  private mutating func forgetSaid() {
    if let said { unsaid.forget(said) }
    said = nil
  }

  private mutating func move(to other: Period) -> [Effect] {
    period = other
    return read()
  }

  private func read() -> [Effect] { [.read(.indicators(standard, period))] }

  /// What tells its paper and table from others.
  private func name(of report: QualityReport) -> String {
    "\(report.standard.rawValue)-\(report.period.from)-\(report.period.to)"
  }

  private func drill(_ context: DeskContext) -> [Effect] {
    guard let row, let report else { return [] }
    return [.open(.counted(row, report))]
  }

  // MARK: Rows

  private mutating func showRows(_ context: DeskContext) {
    let words = context.words
    table.columns = [
      Table.Column(words(.qualityShortRow), width: .fixed(4)),
      Table.Column(words(.qualityColumnName), width: .flexible(minimum: 14)),
      Table.Column(words(.qualityShortTarget), width: .fixed(6), alignment: .right),
      Table.Column(words(.qualityShortReported), width: .fixed(6), alignment: .right),
      Table.Column(words(.qualityMeasured), width: .fixed(8), alignment: .right),
      Table.Column(words(.qualityShortCount), width: .fixed(9), alignment: .right),
      Table.Column("", width: .fixed(QualityRows.barWidth)),
      Table.Column(words(.qualityShortBefore), width: .fixed(6), alignment: .right),
    ]
    table.emptyText = words(hasFailed ? .unreadIndicators : .qualityEmpty)
    table.show(
      (report?.rows ?? []).flatMap { QualityRows(context: context, isWide: isWide).rows($0) })
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    let (top, rest) = area.splitTop(1)
    let line = Rect(column: top.column + 1, row: top.row, width: top.width - 2, height: 1)
    let spans = Span.allCases.map { candidate in
      let name = context.words(WordKey(rawValue: "span." + candidate.rawValue))
      return candidate == span ? "[\(name)]" : name
    }.joined(separator: " ")
    let before = context.words(.qualityBefore) + ": " + context.words.text(period.previous)
    canvas.write(
      spans + "   " + before, column: line.column, row: line.row, style: Style(.muted), clip: line)
    table.draw(on: &canvas, in: rest, focused: question == nil, signs: context.signs)
    question?.draw(on: &canvas, in: area, signs: context.signs)
  }

  // MARK: Answers

  /// A form with what was typed when it was left.
  private mutating func ask(_ fresh: FormDialog, for form: QualityForm) {
    question = .form(unsaid.resume(fresh, as: name(of: form)), for: form)
  }

  private mutating func answer(_ input: Event, _ context: DeskContext) -> [Effect] {
    let reply = question.handle(input, picture: context.picture)
    switch reply {
    case .left(.form(let dialog, let form)):
      unsaid.keep(dialog, as: name(of: form))
      return read()
    case .filled(let dialog, let form):
      unsaid.keep(dialog, as: name(of: form))
      return filled(dialog, form, context)
    case .open, .refused, .tooEarly, .unavailable: return reply.said(context)
    }
  }

  private mutating func filled(_ typed: FormDialog, _ form: QualityForm, _ context: DeskContext)
    -> [Effect]
  {
    var dialog = typed
    switch form {
    case .batch:
      guard let batch = dialog.batch(context, of: standard.service) else {
        question = .form(dialog, for: form)
        return []
      }
      said = name(of: .batch)
      return [.save(.enterBatch(batch))]
    case .figures(let row):
      guard let entries = dialog.entries(of: row, standard, year: period.year, context.words) else {
        question = .form(dialog, for: form)
        return []
      }
      said = name(of: form)
      guard !entries.isEmpty else {
        forgetSaid()
        return read()
      }
      return [.save(.setFigures(entries))]
    }
  }
}
