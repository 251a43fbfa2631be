import Standards

/// One row of appendix 2 for a period: what is printed, what is aimed at, what was reported, what was
/// measured.
public struct IndicatorRow: Hashable, Codable, Sendable {
  public let indicator: Indicator
  /// The target of the year: the office's own, else the decree's of 2008 (¶20, A37).
  public let target: Percent
  /// The office's own figure; `nil` while the decree's stands.
  public let ownTarget: QualityFigure?
  /// The office's own target of the year after; `nil` while none is set.
  public let nextTarget: QualityFigure?
  public let reported: QualityFigure?
  /// `nil` where no register can tell (3.3).
  public let measured: Measure?
  /// Row 1.1 with open overdue cases.
  public let withOpen: Measure?
  /// The same in the period before.
  public let before: Measure?
  public let withOpenBefore: Measure?
  /// Whether it counts complaints and whoever looks is shown how many there were in periods that are over, the
  /// same for all, and nothing else: one may be about them.
  public let showsTotalsAlone: Bool

  /// Whether it is shown once the period is over.
  public var isWithheld: Bool { showsTotalsAlone && measured == nil }
  /// The period has not begun: nothing is held against the target.
  public let isAhead: Bool

  public enum Verdict: String, CaseIterable, Hashable, Sendable {
    case met
    case notMet = "not-met"
    /// The printed value looks like a slip (A35, A36), or nothing was measured.
    case noVerdict = "none"
  }

  /// What the measured share is held against the target; row 1.1 in its stricter form.
  public var verdict: Verdict {
    guard !isAhead, !indicator.isSuspect, let share = (withOpen ?? measured)?.share else {
      return .noVerdict
    }
    let isMet = indicator.isLowerBetter ? share <= target : share >= target
    return isMet ? .met : .notMet
  }
}

extension Indicator {
  /// Of complaints the fewer the better (A36).
  public var isLowerBetter: Bool { number == "4.1" }

  /// Whether complaints are counted (rows 4.1 and 4.2).
  var countsComplaints: Bool { ["4.1", "4.2"].contains(number) }
}

/// All rows of appendix 2 of one standard for a period.
public struct QualityReport: Hashable, Codable, Sendable {
  public let standard: StandardID
  public let period: Period
  public let today: CivilDate
  public let rows: [IndicatorRow]
  /// Slips that still lie in the box; they count.
  public let waitingSlips: Int

  /// - Parameters:
  ///   - indicators: the rows of the standard.
  ///   - facts: of the period, as it stood at its end.
  ///   - factsBefore: of the one before it; those of the period, where they are of both.
  ///   - reader: where a row counts a complaint about whoever looks, they see of it what clerks see.
  ///   - hidesComplaints: whether whoever looks sees of complaints the totals of periods that are over alone.
  public init(
    _ standard: StandardID, indicators: [Indicator], period: Period, today: CivilDate,
    facts: QualityFacts, factsBefore: QualityFacts? = nil, figures: [QualityFigure],
    waitingSlips: Int = 0, reader: StaffID? = nil, hidesComplaints: Bool = false
  ) {
    self.standard = standard
    self.period = period
    self.today = today
    self.waitingSlips = waitingSlips
    let known = Dictionary(
      figures.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    func figure(_ kind: QualityFigure.Kind, _ row: String, after years: Int = 0)
      -> QualityFigure?
    {
      known[
        QualityFigureKey(kind: kind, standard: standard, row: row, year: period.year + years)]
    }
    let service = standard.service
    let now = QualityMeter(service, in: period, today: today, facts: facts, reader: reader)
    let before = QualityMeter(
      service, in: period.previous, today: today, facts: factsBefore ?? facts, reader: reader)
    rows = indicators.map { indicator in
      let own = figure(.target, indicator.number)
      let isTimely = indicator.number == "1.1"
      let (measured, measuredBefore) = (
        now.measure(indicator.number), before.measure(indicator.number)
      )
      let isHidden =
        indicator.countsComplaints
        && (hidesComplaints || measured?.holdsConcealed == true
          || measuredBefore?.holdsConcealed == true)
      func shown(_ measure: Measure?, of days: Period) -> Measure? {
        isHidden ? days.to < today ? measure?.total : nil : measure
      }
      return IndicatorRow(
        indicator: indicator, target: own?.value ?? Percent(whole: indicator.target),
        ownTarget: own, nextTarget: figure(.target, indicator.number, after: 1),
        reported: figure(.reported, indicator.number),
        measured: shown(measured, of: period),
        withOpen: isTimely ? now.timelyWithOpen : nil,
        before: shown(measuredBefore, of: period.previous),
        withOpenBefore: isTimely ? before.timelyWithOpen : nil, showsTotalsAlone: isHidden,
        isAhead: period.from > today)
    }
  }

  public func row(_ number: String) -> IndicatorRow? {
    rows.first { $0.indicator.number == number }
  }
}
