import Casework
import Directory
import Standards
import Wording
import Words

/// A closed period on paper: appendix 2 in the decree's own shape, what each figure was counted from, what
/// all rests on, and lines to sign (¶19, ¶20).
public struct SignedReportDocument: Hashable, Codable, Sendable {
  public let report: SignedReport
  /// The rows of the standard, by the rules the report rests on.
  public let indicators: [Indicator]
  let office: Office

  public init(_ report: SignedReport, indicators: [Indicator], office: Office) {
    self.report = report
    self.indicators = indicators
    self.office = office
  }

  private var content: SignedContent { report.content }

  /// What tells its paper from others.
  public var name: String {
    "\(content.standard.rawValue)-\(content.period.from)-\(content.period.to)-\(report.id.rawValue)"
  }

  public func document(_ words: Words) -> Document {
    Document(
      kind: .signedIndicators, title: words(.signedTitle),
      blocks: head(words) + [table(words), .heading(words(.signedCounted))]
        + counted(words) + [
          .heading(words(.signedRests)),
          .field(label: words(.signedRules), value: content.rulesVersion),
          .field(label: words(.signedCalendar), value: content.calendarVersion),
          .field(
            label: words(.signedHistory),
            value: words(.signedHistoryValue(act: String(content.through), head: content.head))),
          .field(label: words(.signedDigest), value: report.digest),
          .signature(words(.printsHead)), .signature(words(.signedMadeBy)),
        ])
  }

  private func head(_ words: Words) -> [Document.Block] {
    [
      .field(label: words(.sheetOffice), value: words.text(office.entry.name)),
      .field(
        label: words(.sheetService),
        value: content.standard.rawValue + ", " + words.name(of: content.standard.service)),
      .field(label: words(.qualityPeriod), value: words.text(content.period)),
      .field(
        label: words(.signedClosed),
        value: words(
          .signedClosedValue(
            date: words.date(report.on, style: .short), name: report.by,
            number: String(report.id.rawValue)))),
    ]
  }

  /// The decree's columns: the normative value, the target of the next year, the current value of the
  /// reporting year; here the measured one.
  private func table(_ words: Words) -> Document.Block {
    var rows: [[String]] = []
    var group = 0
    for indicator in indicators {
      if indicator.groupNumber != group {
        group = indicator.groupNumber
        rows.append(["\(group).", words.text(indicator.groupName), "", "", ""])
      }
      for (place, figure) in content.figures.filter({ $0.row == indicator.number }).enumerated() {
        rows.append([
          place == 0 ? indicator.number : "",
          place == 0 ? words.text(indicator.name) : words(.qualityWithOpen),
          place == 0 ? String(figure.normative) : "",
          place == 0 ? words.number(figure.nextTarget) : "",
          figure.share.map { words.number($0) } ?? "—",
        ])
      }
    }
    return .table(
      Document.Table(
        columns: [
          Document.Table.Column("№", share: 1),
          Document.Table.Column(words(.signedColumnName), share: 8),
          Document.Table.Column(words(.signedColumnNormative), share: 3),
          Document.Table.Column(words(.signedColumnTarget), share: 3),
          Document.Table.Column(words(.signedColumnCurrent), share: 3),
        ], rows: rows))
  }

  /// Each figure with how many of how many.
  private func counted(_ words: Words) -> [Document.Block] {
    content.figures.map { figure in
      .item(
        mark: .plain,
        number: figure.row + (figure.formula == .timelyWithOpen ? "+" : ""),
        text: words.counted(figure), note: words.note(on: figure))
    }
  }
}

extension Words {
  /// `37 of 40 — 92,5 %`, or that no register tells it.
  func counted(_ figure: SignedFigure) -> String {
    guard let part = figure.numerator, let whole = figure.denominator else {
      return self(.qualityNotMeasured)
    }
    guard let share = figure.share else {
      return self(.qualityNothing(part: String(part), whole: String(whole)))
    }
    return self(.qualityShare(part: String(part), share: number(share), whole: String(whole)))
  }

  /// What was left out, who could have answered, the office's own target.
  fileprivate func note(on figure: SignedFigure) -> String? {
    let left = LeftOutReason.allCases.compactMap { reason in
      figure.leftOut[reason.rawValue].map { "\(name(of: reason)) \($0)" }
    }
    let parts = [
      figure.enteredLate.map { self(.qualityEnteredLate(count: String($0))) },
      figure.turnout.map { sentence(for: $0) },
      left.isEmpty ? nil : self(.qualityLeftOut(what: left.joined(separator: "; "))),
      figure.targetBasis.map { self(.signedOwnTarget(basis: $0, value: number(figure.target))) },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ". ")
  }
}

/// What a closed period says otherwise today, with the acts that made the difference.
public struct ReportDifferences: Hashable, Codable, Sendable {
  public let comparison: ReportComparison
  let office: Office

  public init(_ comparison: ReportComparison, office: Office) {
    self.comparison = comparison
    self.office = office
  }

  public var name: String { String(comparison.report.id.rawValue) }

  public func document(_ words: Words) -> Document {
    let content = comparison.report.content
    var blocks: [Document.Block] = [
      .field(label: words(.sheetOffice), value: words.text(office.entry.name)),
      .field(
        label: words(.sheetService),
        value: content.standard.rawValue + ", " + words.name(of: content.standard.service)),
      .field(label: words(.qualityPeriod), value: words.text(content.period)),
      .field(
        label: words(.signedClosed),
        value: words(
          .signedClosedValue(
            date: words.date(comparison.report.on, style: .short), name: comparison.report.by,
            number: name))),
      .field(label: words(.signedToday), value: words.date(comparison.on, style: .short)),
      .paragraph(words(comparison.isReproduced ? .signedReproduced : .signedNotReproduced)),
    ]
    if comparison.differences.isEmpty { blocks.append(.paragraph(words(.signedNoDifference))) }
    for difference in comparison.differences {
      let figure = difference.signed
      blocks.append(
        .heading(figure.row + (figure.formula == .timelyWithOpen ? "+" : "")))
      blocks.append(.field(label: words(.signedThen), value: words.counted(figure)))
      blocks.append(
        .field(
          label: words(.signedNow), value: difference.now.map { words.counted($0) } ?? "—"))
      if let then = figure.enteredLate, let now = difference.now?.enteredLate, then != now {
        blocks.append(
          .field(label: words(.qualityColumnLate), value: "\(then) → \(now)"))
      }
      if let now = difference.now, now.target != figure.target {
        blocks.append(
          .field(
            label: words(.qualityColumnTarget),
            value: words.number(figure.target) + " → " + words.number(now.target)))
      }
      for act in difference.acts {
        blocks.append(
          .item(
            mark: .plain, number: String(act.seq), text: words.subject(of: act),
            note: words.deed(of: act)))
      }
    }
    return Document(
      kind: .signedIndicators, title: words(.signedDifferences),
      blocks: blocks + [.rule, .paragraph(words(.printNotOfficialForm))])
  }
}

extension Words {
  /// What an act that moved a figure was about.
  public func subject(of act: MovingAct) -> String {
    switch act.subject {
    case .file(_, let number): number.description
    case .complaint(_, let number): self(.qualityComplaint(number: number.description))
    case .concealed: self(.qualityConcealed)
    case .ticket(_, let number, let day):
      self(.logTicket(number: String(number))) + ", " + date(day, style: .short)
    case .batch(let id): self(.signedBatch(number: String(id.rawValue)))
    case .figure: self(.qualityColumnTarget)
    }
  }

  /// When it was done, what and by whom; `nil` of what is concealed.
  public func deed(of act: MovingAct) -> String? {
    let prefix: String
    switch act.subject {
    case .file: prefix = "act."
    case .complaint: prefix = "complaint-act."
    case .ticket: prefix = "ticket-act."
    case .batch, .figure: prefix = "quality-act."
    case .concealed: return nil
    }
    return historyLine(at: act.at, what: self(WordKey(rawValue: prefix + act.kind)), by: act.by)
  }
}
