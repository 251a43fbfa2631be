import Casework
import Controls
import Documents
import KazakhText
import Reception
import Screen
import Standards
import Wording
import Words

/// What is asked over the list: why a batch is void.
private typealias CountedPrompt = Prompt<Never, SurveyBatchID, Never, Never>

/// What stands behind a number: how it is counted, and exactly the cases and complaints counted. Enter
/// opens one. Behind a figure of the survey stand the batches of slips.
struct CountedScreen: DeskScreen {
  private let row: IndicatorRow
  private let report: QualityReport
  private var panel: TextPanel
  private let shownLanguage: Language
  private var table = Table(columns: [], emptyText: "")
  private var cases: [CaseLine] = []
  private var complaints: [ComplaintLine] = []
  private var batches: [SurveyBatchRecord] = []
  private var reading = Reading.underWay
  private var question: CountedPrompt?
  private var unsaid = UnsaidReasons()
  private(set) var seen = SeenRows(.counted)

  mutating func forgetSeen() { seen.forget() }

  private static let leastRows = 7

  init(_ row: IndicatorRow, of report: QualityReport, _ context: DeskContext) {
    self.row = row
    self.report = report
    shownLanguage = context.words.language
    panel = TextPanel(heading: "", text: Self.text(row, context), shape: .wrapped)
  }

  var begun: Begun? {
    isSurvey ? Begun(.quality, "batches", unsaid.texts, question.written()) : nil
  }

  mutating func takeUp(_ texts: [String: String], focus: String?, _ context: DeskContext) {
    unsaid.takeUp(texts)
  }

  private var isSurvey: Bool { row.measured?.formula == .survey }

  var place: Place { question == nil ? .counted : .dialog }
  var needed: OfficeRead? {
    if question != nil { return nil }
    if isSurvey { return .batches(report.standard.service, report.period) }
    let (cases, complaints) = row.counted
    return .counted(cases, complaints)
  }

  func heading(_ context: DeskContext) -> String {
    "\(report.standard.rawValue) \(row.indicator.number) \(context.signs.separator) "
      + context.words.text(report.period)
  }

  func topic(_ context: DeskContext) -> WhyTopic { .indicator(row.indicator) }

  func unavailable(_ command: DeskCommand.ID, _ context: DeskContext) -> WordKey? {
    switch command {
    case .choose: isSurvey ? .qualityAnonymous : table.rows.isEmpty ? .qualityNobody : nil
    case .voidBatch:
      if !isSurvey || batch == nil {
        .surveyNoBatch
      } else {
        context.staff?.may(.enterSurveys) == true ? nil : .permissionManagersOnly
      }
    default: nil
    }
  }

  /// The batch under the marker.
  private var batch: SurveyBatchRecord? {
    batches.first { "b\($0.id.rawValue)" == table.cursor }
  }

  private static func text(_ row: IndicatorRow, _ context: DeskContext) -> String {
    let words = context.words
    let separator = " \(context.signs.separator) "
    var lines = [
      words.text(row.indicator.name), words.target(of: row) + separator + words.verdict(row),
    ]
    for (now, before) in row.measures {
      let earlier = before.map { words(.qualityBefore) + ": " + words.text($0) }
      lines.append([words.text(now), earlier].compactMap { $0 }.joined(separator: separator))
      lines.append("  " + words.formula(now))
      if let answered = words.turnout(now) { lines.append("  " + answered) }
      if let left = words.leftOut(now) { lines.append("  " + left) }
      if let late = words.late(now) { lines.append("  " + late) }
    }
    if row.measured == nil { lines.append(words.whyUnmeasured(row)) }
    return lines.joined(separator: "\n")
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    if context.words.language != shownLanguage {
      let read = (cases, complaints, batches, reading)
      let asked = (question, unsaid)
      self = CountedScreen(row, of: report, context)
      (cases, complaints, batches, reading) = read
      (question, unsaid) = asked
    }
    showRows(context)
    let (above, below) = parts(area)
    panel.fit(above)
    table.fit(below)
    seen.see(
      table.rows[table.visible].compactMap { row in
        row.id.hasPrefix("c") ? Int64(row.id.dropFirst()).map(CaseID.init(rawValue:)) : nil
      }, isSearch: false)
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    if question != nil, case .input(let input) = event { return answer(input, context) }
    switch event {
    case .command(.back): return [.close]
    case .command(.choose): return open()
    case .command(.print):
      let counted = CountedDocument(
        title: heading(context), text: Self.text(row, context), cases: cases.map(\.id),
        rows: table.rows.map { Array($0.cells.prefix(4)) })
      return [.open(.document(.counted(counted), named: row.indicator.number, topic(context)))]
    case .found(.counted(let cases, let complaints), _):
      (self.cases, self.complaints, reading) = (cases, complaints, .done)
    case .found(.batches(let batches), _):
      (self.batches, reading) = (batches, .done)
    case .command(.voidBatch):
      guard let batch, batch.voided == nil else {
        return [.say(context.words(.refusalBatchIsVoided), .warning)]
      }
      let number = String(batch.id.rawValue)
      question = .text(
        unsaid.resume(
          .asking(
            context.words(.surveyVoidTitle(number: number)), text: context.words(.surveyVoidText),
            about: "void batch " + number, context.words)), for: batch.id)
    case .saved(_, .voidBatch(let id, _)):
      unsaid.forgetSaid()
      return [
        .say(context.words(.surveyVoided(number: String(id.rawValue))), .good),
        .read(.batches(report.standard.service, report.period)),
      ]
    case .unread: reading = .failed
    case .failed: unsaid.keepSaid()
    case .input(let input):
      if case .open = table.handle(input) { return open() }
    case .command, .found, .saved, .printers: break
    }
    return []
  }

  private mutating func answer(_ input: Event, _ context: DeskContext) -> [Effect] {
    let reply = question.handle(input, picture: context.picture, unsaid: &unsaid)
    guard case .written(let reason, let id) = reply else { return reply.said(context) }
    return [.save(.voidBatch(id, reason: reason))]
  }

  private func open() -> [Effect] {
    guard !isSurvey, let cursor = table.cursor, let id = Int64(cursor.dropFirst()) else {
      return []
    }
    return cursor.hasPrefix("c")
      ? [.show(.caseCard(CaseID(rawValue: id)))] : [.show(.complaint(ComplaintID(rawValue: id)))]
  }

  // MARK: Rows

  /// What a subject counts as; the stricter measure of 1.1 holds all of the other.
  private func mark(_ subject: MeasuredSubject, _ words: Words) -> String {
    guard let measure = row.measures.last?.now else { return "" }
    if let left = measure.leftOut.first(where: { $0.subject == subject }) {
      return words.name(of: left.reason)
    }
    if let late = words.late(subject, in: measure) { return late }
    if measure.above.contains(subject) { return words(.qualityCounts) }
    return measure.formula == .founded ? words(.qualityServed) : words(.qualityCountsNot)
  }

  private mutating func showRows(_ context: DeskContext) {
    if isSurvey {
      showBatches(context)
    } else {
      showSubjects(context)
    }
  }

  private mutating func showBatches(_ context: DeskContext) {
    let words = context.words
    table.columns = [
      Table.Column(words(.surveyColumnBatch), width: .fixed(6)),
      Table.Column(words(.qualityPeriod), width: .fixed(23)),
      Table.Column(words(.surveyColumnSlips), width: .fixed(9), alignment: .right),
      Table.Column(words(.surveyColumnBy), width: .flexible(minimum: 12)),
      Table.Column(words(.qualityColumnCounts), width: .fixed(14)),
    ]
    table.emptyText = words(reading.word(.surveyNoBatch))
    table.show(
      batches.map { record in
        let (batch, entered) = (record.batch, record.entered)
        return Table.Row(
          id: "b\(record.id.rawValue)",
          cells: [
            String(record.id.rawValue), words.text(batch.period),
            "\(batch.count)/\(entered.handOvers)",
            entered.by + ", " + words.date(entered.on, style: .short),
            words.standing(record, in: report.period),
          ], tone: record.voided == nil ? .normal : .muted)
      })
  }

  private mutating func showSubjects(_ context: DeskContext) {
    let words = context.words
    table.columns = [
      Table.Column(words(.columnNumber), width: .fixed(14)),
      Table.Column(words(.columnName), width: .flexible(minimum: 16)),
      Table.Column(words(.columnDue), width: .fixed(10)),
      Table.Column(words(.qualityColumnCounts), width: .fixed(24)),
    ]
    table.emptyText = words(
      reading.word(row.showsTotalsAlone ? .qualityTotalsAlone : .qualityNobody))
    let complained = complaints.sorted { $0.complaint.id.rawValue < $1.complaint.id.rawValue }
      .map { line in
        let record = line.complaint
        return Table.Row(
          id: "k\(record.id.rawValue)",
          cells: [
            record.number.description, record.intake.name,
            words.date(record.dueOn, style: .short),
            mark(.complaint(record.id, record.number), words),
          ])
      }
    table.show(
      complained
        + cases.map { line in
          Table.Row(
            id: "c\(line.id.rawValue)",
            cells: [
              line.number.description, line.fullName,
              line.dueOn.map { words.date($0, style: .short) } ?? "",
              mark(.file(line.id, line.number), words),
            ])
        })
  }

  /// The text above, as high as it is but leaving some rows to the list below.
  private func parts(_ area: Rect) -> (text: Rect, list: Rect) {
    let (text, list) = area.splitTop(
      min(max(area.height / 2, area.height - Self.leastRows), panel.height(width: area.width)))
    return (text, list)
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    let (above, below) = parts(area)
    panel.draw(on: &canvas, in: above, focused: false, signs: context.signs)
    table.draw(on: &canvas, in: below, focused: question == nil, signs: context.signs)
    question?.draw(on: &canvas, in: area, signs: context.signs)
  }
}

/// What stands behind a number, on paper: as the screen shows it.
struct CountedDocument: Hashable {
  let title: String
  let text: String
  let cases: [CaseID]
  /// Number, name, due date and what it counts as.
  let rows: [[String]]

  func document(_ words: Words) -> Document {
    Document(
      kind: .quality, title: title,
      blocks: text.split(separator: "\n").map { .paragraph(String($0)) } + [.rule]
        + rows.map { cells in
          .item(
            mark: .plain, number: cells[0], text: cells[1],
            note: cells[2...].filter { !$0.isEmpty }.joined(separator: ", "))
        } + [.rule, .paragraph(words(.printNotOfficialForm))])
  }
}

/// How far what is counted has come to the screen.
private enum Reading {
  case underWay, done, failed

  /// What stands where no row is; `none` where it was read.
  func word(_ none: WordKey) -> WordKey {
    switch self {
    case .underWay: .qualityReading
    case .done: none
    case .failed: .unreadCounted
    }
  }
}
