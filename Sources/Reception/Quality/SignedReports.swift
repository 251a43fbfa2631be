import CaseStore
import Casework
import Directory
import Documents
import Standards

/// Periods that are closed, and what became of their figures since.
extension Counter {
  /// Closes a period: keeps the figures with all they rest on. A manager may.
  ///
  /// - Throws: `store(.refused)`: `periodNotOver`, `reportSaysTheSame`; `store(.notPermitted)`;
  ///   `store(.busy)` where others record meanwhile.
  public func closePeriod(_ standard: StandardID, _ period: Period) throws(CounterFailure)
    -> SignedReport
  {
    // The history is looked at first: what is recorded while it is measured makes it be measured anew.
    let last = try attempt { try store.lastActs() }
    // Measured for nobody in particular: what a complaint about the manager hides is signed all the same.
    let report = try measured(standard, period, law: law, through: nil)
    let calendar = try calendar()
    return try attempt {
      if period.to >= now.date { throw StoreFailure.refused(.periodNotOver) }
      try store.archive(lawFiles, as: law.version)
      return try store.close(
        SignedContent(
          office: office.id, report, rulesVersion: law.version, calendarVersion: calendar.version,
          through: last.seq, head: last.head), by: staff.id, at: now)
    }
  }

  /// Reports that were closed, the oldest first.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func signedReports() throws(CounterFailure) -> [SignedReport] {
    try attempt { try store.signedReports() }
  }

  /// A report beside what the same period says today, with the acts that made the difference.
  ///
  /// - Throws: `store(.refused(.noSuchReport))`; `law` when the rules it rests on are not kept.
  public func comparison(of id: SignedReportID) throws(CounterFailure) -> ReportComparison {
    guard let report = try signedReports().first(where: { $0.id == id }) else {
      throw .store(.refused(.noSuchReport))
    }
    let content = report.content
    let then = try measured(
      content.standard, content.period, law: try law(of: content),
      through: content.through)
    let now = try measured(content.standard, content.period, law: law, through: nil)
    return try attempt {
      let complaints = try store.complaints()
      return try ReportComparison(report, on: self.now.date, then: then, now: now) {
        figure, subjects in
        try self.acts(after: content.through, moving: figure, subjects, complaints)
      }
    }
  }

  /// A report with the rows of its standard, by the rules it rests on.
  ///
  /// - Throws: `store(.refused(.noSuchReport))`; `law` when the rules are not kept.
  public func signedReport(_ id: SignedReportID) throws(CounterFailure) -> SignedReportDocument {
    guard let report = try signedReports().first(where: { $0.id == id }) else {
      throw .store(.refused(.noSuchReport))
    }
    let law = try law(of: report.content)
    return try attempt {
      SignedReportDocument(
        report,
        indicators: try law.standard(report.content.standard)
          .indicators(on: report.content.period.to), office: office)
    }
  }

  /// The period measured by nobody in particular: every complaint has its name in it.
  private func measured(
    _ standard: StandardID, _ period: Period, law: Law, through last: Int64?
  ) throws(CounterFailure) -> QualityReport {
    try attempt {
      QualityReport(
        standard, indicators: try law.standard(standard).indicators(on: period.to),
        period: period, today: now.date,
        facts: try store.qualityFacts(of: period, today: now.date, through: last),
        factsBefore: QualityFacts(cases: [], complaints: [], slips: []),
        figures: try last.map { try store.qualityFigures(through: $0) }
          ?? store.qualityFigures())
    }
  }

  private func acts(
    after seq: Int64, moving figure: SignedFigure, _ subjects: Set<MeasuredSubject>,
    _ complaints: [ComplaintRecord]
  ) throws -> [MovingAct] {
    let hidden = Set(complaints.filter { $0.isAbout(staff.id) }.map(\.id))
    return try store.acts(
      after: seq, about: subjects, figures: true, batches: figure.formula == .survey,
      tickets: figure.formula == .waits
    ).map { act in
      guard case .complaint(let id, _) = act.subject, hidden.contains(id) else { return act }
      return MovingAct(seq: act.seq, at: act.at, subject: .concealed, kind: "", by: "")
    }
  }

  private func law(of content: SignedContent) throws(CounterFailure) -> Law {
    if content.rulesVersion == law.version { return law }
    let files = try attempt { try store.lawFiles(of: content.rulesVersion) }
    let bytes = Dictionary(
      files.map { ($0.name, Array($0.bytes)) }, uniquingKeysWith: { first, _ in first })
    return Law(paths: Array(bytes.keys)) { bytes[$0] }
  }
}
