import Casework
import Controls
import Documents
import Reception
import Screen
import Standards
import Wording
import Words

/// What is asked over the closed periods: whether one more is closed.
private typealias ReportsPrompt = Prompt<Never, Never, Never, ClosingDeed>

private enum ClosingDeed { case close }

/// Periods that were closed. Enter shows what one says otherwise today, with the acts that made it so; the
/// paper of it is for signing. Insert closes the period one came from.
struct SignedReportsScreen: DeskScreen {
  private let standard: StandardID
  private let period: Period
  private var table = Table(columns: [], emptyText: "")
  private var reports: [SignedReport]?
  private var hasFailed = false
  private var question: ReportsPrompt?

  init(_ standard: StandardID, _ period: Period) {
    self.standard = standard
    self.period = period
  }

  var place: Place { question == nil ? .reports : .dialog }
  var needed: OfficeRead? { question == nil ? .signedReports : nil }

  func heading(_ context: DeskContext) -> String { context.words(.signedHeading) }

  func topic(_ context: DeskContext) -> WhyTopic {
    .place(title: .signedHeading, text: .whySigned)
  }

  func unavailable(_ command: DeskCommand.ID, _ context: DeskContext) -> WordKey? {
    switch command {
    case .choose, .print: report == nil ? .signedNone : nil
    case .add:
      context.staff?.may(.closePeriods) != true
        ? .permissionManagersOnly : period.to < context.today ? nil : .refusalPeriodNotOver
    default: nil
    }
  }

  private var report: SignedReport? {
    reports?.first { String($0.id.rawValue) == table.cursor }
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    showRows(context)
    table.fit(area)
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    if question != nil, case .input(let input) = event { return answer(input, context) }
    switch event {
    case .command(.back): return [.close]
    case .command(.choose): return differences
    case .command(.print): return report.map { [.read(.signedReport($0.id))] } ?? []
    case .command(.add): ask(context)
    case .found(.signedReports(let reports), _): (self.reports, hasFailed) = (reports, false)
    case .unread: hasFailed = reports == nil
    case .found(.signedReport(let signed), _):
      return [.open(.document(.signed(signed), named: signed.name, topic(context)))]
    case .found(.differences(let found), _):
      return [.open(.document(.differences(found), named: found.name, topic(context)))]
    case .saved(.signedReport(let signed), _):
      return [
        .say(
          context.words(
            .signedDone(
              number: String(signed.report.id.rawValue), period: context.words.text(period))), .good
        ), .read(.signedReports),
      ]
    case .input(let input):
      if case .open = table.handle(input) { return differences }
    case .command, .found, .saved, .failed, .printers: break
    }
    return []
  }

  private var differences: [Effect] {
    report.map { [.read(.differences($0.id))] } ?? []
  }

  private mutating func ask(_ context: DeskContext) {
    let words = context.words
    let lines = [
      standard.rawValue + ", " + words.text(period), words(.signedCloseText), words(.confirmKeys),
    ]
    question = .confirmation(
      Confirmation(
        title: words(.signedCloseTitle), text: lines.joined(separator: "\n"),
        confirm: words(.confirmYes), back: words(.takeBack), picture: context.picture),
      for: .close)
  }

  private mutating func answer(_ input: Event, _ context: DeskContext) -> [Effect] {
    let reply = question.handle(input, picture: context.picture)
    guard case .confirmed(.close) = reply else { return reply.said(context) }
    return [.save(.closePeriod(standard, period))]
  }

  private mutating func showRows(_ context: DeskContext) {
    let words = context.words
    table.columns = [
      Table.Column("№", width: .fixed(4)),
      Table.Column(words(.qualityColumnStandard), width: .fixed(9)),
      Table.Column(words(.qualityPeriod), width: .fixed(23)),
      Table.Column(words(.signedClosed), width: .flexible(minimum: 16)),
      Table.Column(words(.signedDigestShort), width: .fixed(16)),
    ]
    table.emptyText = words(
      reports != nil ? .signedNone : hasFailed ? .unreadReports : .qualityReading)
    table.show(
      (reports ?? []).map { report in
        Table.Row(
          id: String(report.id.rawValue),
          cells: [
            String(report.id.rawValue), report.content.standard.rawValue,
            words.text(report.content.period),
            words.date(report.on, style: .short) + " " + report.by,
            String(report.digest.prefix(16)),
          ])
      })
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    table.draw(on: &canvas, in: area, focused: question == nil, signs: context.signs)
    question?.draw(on: &canvas, in: area, signs: context.signs)
  }
}
