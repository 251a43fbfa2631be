import Casework
import Foundation
import GRDB
import Standards

/// What the office set of its indicators and of the terms of complaints. Its raw names are stored for
/// good.
enum QualityAct: Hashable, Codable, Sendable {
  case figureSet(QualityFigure)
  case complaintRuleSet(ComplaintRuleOverlay)
  /// Slips of the survey, mixed, as they were entered one by one.
  case slipsRecorded([SurveySlip])
  /// The slips of a box.
  case batchEntered(EnteredBatch)
  case batchVoided(BatchVoid)
  /// The figures of a period, as they are signed.
  case periodClosed(SignedReport)

  enum CodingKeys: String, CodingKey, CaseIterable {
    case figureSet = "figure-set"
    case complaintRuleSet = "complaint-rule-set"
    case slipsRecorded = "slips-recorded"
    case batchEntered = "batch-entered"
    case batchVoided = "batch-voided"
    case periodClosed = "period-closed"
  }

  var kind: String {
    switch self {
    case .figureSet: CodingKeys.figureSet.rawValue
    case .complaintRuleSet: CodingKeys.complaintRuleSet.rawValue
    case .slipsRecorded: CodingKeys.slipsRecorded.rawValue
    case .batchEntered: CodingKeys.batchEntered.rawValue
    case .batchVoided: CodingKeys.batchVoided.rawValue
    case .periodClosed: CodingKeys.periodClosed.rawValue
    }
  }
}

extension CaseStore {
  /// Targets (¶20) and reported values that were set, by kind, standard, row and year.
  ///
  /// - Throws: `damaged` when a figure cannot be understood.
  public func qualityFigures() throws(StoreFailure) -> [QualityFigure] {
    try read { db in try QualityRows.figures(in: db) }
  }

  /// Sets figures, all or none, an act each; only a manager may. One that changes nothing is not
  /// recorded.
  ///
  /// - Returns: how many were set.
  /// - Throws: `refused` for one that names nothing it rests on; `notPermitted`; `busy`.
  public func setFigures(_ figures: [QualityFigure], by staff: StaffID, at moment: Moment)
    throws(StoreFailure) -> Int
  {
    try write { db in
      let signature = try StaffRows.allowed(.setFigures, staff, in: db).signature
      var known = Dictionary(
        try QualityRows.figures(in: db).map { ($0.key, $0.value) },
        uniquingKeysWith: { first, _ in first })
      var made = 0
      for figure in figures where (known[figure.key] ?? nil) != figure.value {
        try figure.check()
        try QualityRows.record(.figureSet(figure), by: signature, at: moment, in: db)
        known[figure.key] = figure.value
        made += 1
      }
      return made
    }
  }

  /// The terms of complaints an office set in the place of shipped ones (¶23).
  ///
  /// - Throws: `damaged` when a term cannot be understood.
  public func complaintRules() throws(StoreFailure) -> [ComplaintRuleOverlay] {
    try read { db in try QualityRows.rules(in: db) }
  }

  /// Sets a term of complaints, or puts the shipped one back; only a manager may. Complaints that are
  /// registered keep the term they were given.
  ///
  /// - Throws: `refused` without a reason or a law, and for days that no term has; `notPermitted`;
  ///   `busy`.
  public func setComplaintRule(
    _ overlay: ComplaintRuleOverlay, by staff: StaffID, at moment: Moment
  ) throws(StoreFailure) {
    try write { db in
      let signature = try StaffRows.allowed(.setFigures, staff, in: db).signature
      try overlay.check()
      try QualityRows.record(.complaintRuleSet(overlay), by: signature, at: moment, in: db)
    }
  }

  /// The slips that were filled in on the days of a period and entered one by one.
  ///
  /// - Parameter to: the last day, itself among them.
  /// - Throws: `damaged` when a slip cannot be understood.
  public func surveySlips(from: CivilDate, to: CivilDate) throws(StoreFailure) -> SurveyBox {
    try read { db in
      let days: StatementArguments = [from.description, to.description]
      let condition = "WHERE filled_on BETWEEN ? AND ?"
      return SurveyBox(
        slips: try QualityRows.slips(condition, days, in: db),
        waiting: try QualityRows.slips(condition + " AND recorded = 0", days, in: db).count)
    }
  }
}

enum QualityRows {
  /// The columns of a figure.
  private enum FigureColumn: Int, SelectedColumn {
    case kind, standard, number, year, tenths, basis, byName, civilDate

    static let list = listed()
  }

  /// The columns of a term that the office set.
  private enum RuleColumn: Int, SelectedColumn {
    case kind, days, law, reason, byName, civilDate

    static let list = listed()
  }

  /// The columns of a slip that tell what was answered.
  private enum SlipColumn: Int, SelectedColumn {
    case service, filledOn, marks

    static let list = listed()
  }

  /// Records what was set, and keeps it.
  static func record(
    _ act: QualityAct, by signature: Signature, at moment: Moment, in db: Database
  ) throws {
    try save(
      try ActLog.append(
        act, kind: act.kind, about: .quality, by: signature, at: moment, in: db), in: db)
  }

  static func save(_ act: QualityAct, in db: Database) throws {
    switch act {
    case .figureSet(let figure): try save(figure, in: db)
    case .complaintRuleSet(let overlay): try save(overlay, in: db)
    case .slipsRecorded(let slips):
      for slip in slips { try insert(slip, recorded: true, in: db) }
    case .batchEntered(let entered): try SurveyRows.insert(entered, in: db)
    case .batchVoided(let voiding): try SurveyRows.save(voiding, in: db)
    case .periodClosed(let report): try ReportRows.insert(report, in: db)
    }
  }

  static func figures(in db: Database) throws -> [QualityFigure] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(FigureColumn.list)
        FROM quality_figures ORDER BY kind, standard, number, year
        """)
    return try rows.map { row in
      let standard = StandardID(rawValue: row[FigureColumn.standard])
      guard let kind = QualityFigure.Kind(rawValue: row[FigureColumn.kind]),
        let value = Percent(tenths: row[FigureColumn.tenths]),
        let day = CivilDate(iso: row[FigureColumn.civilDate] as String)
      else { throw StoreFailure.unreadable }
      return QualityFigure(
        kind: kind, standard: standard, row: row[FigureColumn.number],
        year: row[FigureColumn.year], value: value, basis: row[FigureColumn.basis],
        by: row[FigureColumn.byName], on: day)
    }
  }

  private static func save(_ figure: QualityFigure, in db: Database) throws {
    let key: StatementArguments = [
      figure.kind.rawValue, figure.standard.rawValue, figure.row, figure.year,
    ]
    try db.execute(
      sql: """
        DELETE FROM quality_figures WHERE kind = ? AND standard = ? AND number = ? AND year = ?
        """, arguments: key)
    guard let value = figure.value else { return }
    try db.execute(
      sql: """
        INSERT INTO quality_figures (\(FigureColumn.list)) VALUES (\(FigureColumn.places))
        """,
      arguments: key + [value.tenths, figure.basis, figure.by, figure.on.description])
  }

  static func rules(in db: Database) throws -> [ComplaintRuleOverlay] {
    try Row.fetchAll(
      db, sql: "SELECT \(RuleColumn.list) FROM complaint_rules ORDER BY kind"
    ).map { row in
      guard let kind = ComplaintRule.Kind(rawValue: row[RuleColumn.kind]),
        let day = CivilDate(iso: row[RuleColumn.civilDate] as String)
      else { throw StoreFailure.unreadable }
      return ComplaintRuleOverlay(
        kind: kind, days: row[RuleColumn.days], law: row[RuleColumn.law],
        reason: row[RuleColumn.reason], by: row[RuleColumn.byName], on: day)
    }
  }

  private static func save(_ overlay: ComplaintRuleOverlay, in db: Database) throws {
    try db.execute(
      sql: "DELETE FROM complaint_rules WHERE kind = ?", arguments: [overlay.kind.rawValue])
    guard let days = overlay.days else { return }
    try db.execute(
      sql: """
        INSERT INTO complaint_rules (\(RuleColumn.list)) VALUES (\(RuleColumn.places))
        """,
      arguments: [
        overlay.kind.rawValue, days, overlay.law, overlay.reason, overlay.by,
        overlay.on.description,
      ])
  }

  static func insert(_ slip: SurveySlip, recorded: Bool, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO survey_slips (id, service, filled_on, marks, recorded) VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [
        Digests.newSalt(), slip.service.rawValue, slip.on.description, slip.marks, recorded,
      ])
  }

  /// In an order that follows from the slips alone.
  static func slips(_ condition: String, _ arguments: StatementArguments, in db: Database) throws
    -> [SurveySlip]
  {
    try Row.fetchAll(
      db,
      sql: """
        SELECT \(SlipColumn.list) FROM survey_slips \(condition)
        ORDER BY filled_on, service, marks
        """, arguments: arguments
    ).map { row in
      let service = Service(rawValue: row[SlipColumn.service])
      guard let day = CivilDate(iso: row[SlipColumn.filledOn] as String),
        let slip = SurveySlip(service: service, on: day, marks: row[SlipColumn.marks])
      else { throw StoreFailure.unreadable }
      return slip
    }
  }

  /// Everything made anew from history; slips in the box have none and stay.
  static func rebuild(from acts: [QualityAct], in db: Database) throws {
    try db.execute(sql: "DELETE FROM quality_figures")
    try db.execute(sql: "DELETE FROM complaint_rules")
    try db.execute(sql: "DELETE FROM survey_slips WHERE recorded = 1")
    try db.execute(sql: "DELETE FROM survey_answers")
    try db.execute(sql: "DELETE FROM survey_batches")
    try db.execute(sql: "DELETE FROM signed_reports")
    for act in acts { try save(act, in: db) }
  }
}

extension QualityAct: GivesReasons {
  var writtenReasons: [String] {
    switch self {
    case .batchVoided(let void): [void.reason]
    case .complaintRuleSet(let rule): [rule.reason]
    case .figureSet, .slipsRecorded, .batchEntered, .periodClosed: []
    }
  }
}
