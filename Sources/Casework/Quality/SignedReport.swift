import Standards

/// A report of the indicators, by the order in which periods were closed.
public struct SignedReportID: RawRepresentable, Hashable, Codable, Sendable {
  public let rawValue: Int64

  public init(rawValue: Int64) {
    self.rawValue = rawValue
  }
}

/// A figure as it was signed: a row of appendix 2 as it was measured, beside what the row says.
public struct SignedFigure: Hashable, Codable, Sendable {
  /// `1.1`.
  public let row: String
  /// `nil` for a row that no register tells (3.3).
  public let formula: MeasureFormula?
  public let numerator: Int?
  public let denominator: Int?
  public let share: Percent?
  /// How many were left out, by the reason.
  public let leftOut: [String: Int]
  public let turnout: SurveyTurnout?
  /// As the decree prints the row.
  public let normative: Int
  public let printedTarget: Int
  public let printedCurrent: Int
  /// The target of the year it was held against (¶20).
  public let target: Percent
  /// The target of the year after: the office's own, else the decree's of 2008.
  public let nextTarget: Percent
  /// What the office's own target rests on; `nil` for the decree's.
  public let targetBasis: String?
  public let verdict: String
  /// Of row 1.1: how many are in term by an act that was entered after the due date; `nil` in reports of
  /// versions that did not keep it.
  public let enteredLate: Int?

  init(_ row: IndicatorRow, _ measure: Measure?) {
    self.row = row.indicator.number
    formula = measure?.formula
    numerator = measure?.numerator
    denominator = measure?.denominator
    share = measure?.share
    leftOut = Dictionary(
      (measure?.leftOut ?? []).map { ($0.reason.rawValue, 1) }, uniquingKeysWith: +)
    turnout = measure?.turnout
    normative = row.indicator.normative
    printedTarget = row.indicator.target
    printedCurrent = row.indicator.current
    target = row.target
    nextTarget = row.nextTarget?.value ?? Percent(whole: row.indicator.target)
    targetBasis = row.ownTarget?.basis
    verdict = row.verdict.rawValue
    enteredLate = measure?.late?.entered.count
  }

  private init(_ figure: SignedFigure, enteredLate: Int?) {
    row = figure.row
    formula = figure.formula
    numerator = figure.numerator
    denominator = figure.denominator
    share = figure.share
    leftOut = figure.leftOut
    turnout = figure.turnout
    normative = figure.normative
    printedTarget = figure.printedTarget
    printedCurrent = figure.printedCurrent
    target = figure.target
    nextTarget = figure.nextTarget
    targetBasis = figure.targetBasis
    verdict = figure.verdict
    self.enteredLate = enteredLate
  }

  /// Whether another figure says the same in everything this one says.
  public func isSaid(by other: SignedFigure) -> Bool {
    self == (enteredLate == nil ? SignedFigure(other, enteredLate: nil) : other)
  }

  /// What makes it one figure and not another: row 1.1 has two.
  public var id: String { row + " " + (formula?.rawValue ?? "") }
}

extension QualityReport {
  /// Its figures as they are signed, in the decree's order.
  public var signedFigures: [SignedFigure] {
    rows.flatMap { row in
      let measures = [row.measured, row.withOpen].compactMap { $0 }
      return measures.isEmpty
        ? [SignedFigure(row, nil)] : measures.map { SignedFigure(row, $0) }
    }
  }
}

/// What is signed: the figures of a period with all they rest on.
public struct SignedContent: Hashable, Codable, Sendable {
  /// The office's id, as in the directory.
  public let office: String
  public let standard: StandardID
  public let period: Period
  public let figures: [SignedFigure]
  /// Digest of the rules in use.
  public let rulesVersion: String
  public let calendarVersion: String
  /// The last act it rests on, and the digest of the history up to it.
  public let through: Int64
  public let head: String

  public init(
    office: String, _ report: QualityReport, rulesVersion: String, calendarVersion: String,
    through: Int64, head: String
  ) {
    self.office = office
    standard = report.standard
    period = report.period
    figures = report.signedFigures
    self.rulesVersion = rulesVersion
    self.calendarVersion = calendarVersion
    self.through = through
    self.head = head
  }
}

extension SignedContent {
  /// Whether these figures say the same in everything that was signed.
  public func saysTheSame(as figures: [SignedFigure]) -> Bool {
    self.figures.count == figures.count
      && zip(self.figures, figures).allSatisfy { $0.isSaid(by: $1) }
  }
}

/// A report as it was closed; it is never changed.
public struct SignedReport: Hashable, Codable, Sendable {
  public let id: SignedReportID
  public let content: SignedContent
  /// SHA-256 of the content, in hexadecimal.
  public let digest: String
  /// Who closed the period, by the name they had then.
  public let by: String
  public let on: CivilDate

  public init(
    id: SignedReportID, content: SignedContent, digest: String, by: String, on: CivilDate
  ) {
    self.id = id
    self.content = content
    self.digest = digest
    self.by = by
    self.on = on
  }
}

/// An act that came after a report and moved one of its figures.
public struct MovingAct: Hashable, Codable, Sendable {
  public enum Subject: Hashable, Codable, Sendable {
    case file(CaseID, CaseNumber)
    case complaint(ComplaintID, ComplaintNumber)
    /// A complaint about whoever looks.
    case concealed
    case batch(SurveyBatchID)
    /// A visit that a case waited in.
    case ticket(TicketID, number: Int, day: CivilDate)
    /// A target or a reported value.
    case figure
  }

  public let seq: Int64
  public let at: Moment
  public let subject: Subject
  /// The stored name of its kind; empty for a concealed one.
  public let kind: String
  /// The surname it was done under; empty for a concealed one.
  public let by: String

  public init(seq: Int64, at: Moment, subject: Subject, kind: String, by: String) {
    self.seq = seq
    self.at = at
    self.subject = subject
    self.kind = kind
    self.by = by
  }
}

/// A signed report beside what the same period says today.
public struct ReportComparison: Hashable, Codable, Sendable {
  public struct Difference: Hashable, Codable, Sendable {
    public let signed: SignedFigure
    /// `nil` where the row is no more.
    public let now: SignedFigure?
    /// Oldest first.
    public let acts: [MovingAct]
  }

  public let report: SignedReport
  /// The day of today's numbers.
  public let on: CivilDate
  /// Whether the figures follow to the digit from the history as it was when they were signed.
  public let isReproduced: Bool
  public let differences: [Difference]

  /// - Parameters:
  ///   - then: the period measured from the history up to the report.
  ///   - now: the same from the whole of it.
  ///   - acts: those that came after the report and have to do with what a figure counts otherwise.
  public init(
    _ report: SignedReport, on day: CivilDate, then: QualityReport, now: QualityReport,
    acts: (SignedFigure, Set<MeasuredSubject>) throws -> [MovingAct]
  ) rethrows {
    self.report = report
    on = day
    isReproduced = report.content.saysTheSame(as: then.signedFigures)
    let today = Dictionary(
      now.signedFigures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    differences = try report.content.figures.compactMap { signed in
      let other = today[signed.id]
      let moved = Self.counted(signed, in: then).symmetricDifference(
        Self.counted(signed, in: now))
      if other.map(signed.isSaid) == true, moved.isEmpty { return nil }
      return Difference(
        signed: signed, now: other, acts: try acts(signed, Set(moved.map(\.subject))))
    }
  }

  /// A subject with what it counts as.
  private struct Counted: Hashable {
    let subject: MeasuredSubject
    let place: String
  }

  private static func counted(_ figure: SignedFigure, in report: QualityReport) -> Set<Counted> {
    guard let row = report.row(figure.row),
      let measure = [row.measured, row.withOpen].compactMap({ $0 })
        .first(where: { $0.formula == figure.formula })
    else { return [] }
    return Set(
      measure.above.map { Counted(subject: $0, place: "above") }
        + measure.below.map { Counted(subject: $0, place: "below") }
        + measure.leftOut.map { Counted(subject: $0.subject, place: $0.reason.rawValue) })
  }
}
