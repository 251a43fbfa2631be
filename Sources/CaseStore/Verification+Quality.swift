import Casework
import Foundation
import GRDB

extension Verification {
  /// Complaints as their acts make them.
  mutating func complaintsOfHistory(_ db: Database) throws -> [ComplaintID: ComplaintRecord] {
    let ids = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT CAST(subject_id AS INTEGER) AS id FROM acts
        WHERE subject_kind = ? ORDER BY id
        """, arguments: [ActSubject.complaint(ComplaintID(rawValue: 0)).kind])
    var made: [ComplaintID: ComplaintRecord] = [:]
    for id in ids.map(ComplaintID.init(rawValue:)) { made[id] = try rebuildComplaint(id, db) }
    return made
  }

  private mutating func rebuildComplaint(_ id: ComplaintID, _ db: Database) throws
    -> ComplaintRecord?
  {
    let subject = ActSubject.complaint(id)
    var record: ComplaintRecord?
    for row in try Row.fetchAll(
      db, sql: CaseStore.historySQL, arguments: [subject.kind, subject.id])
    {
      guard let told = try? ComplaintRows.act(row) else {
        note(.unreadableAct(seq: row[ActColumn.seq]))
        return nil
      }
      do {
        if record != nil {
          try record?.apply(told.act, at: told.at, by: told.by)
        } else if case .registered(let registration) = told.act {
          record = try ComplaintRecord(registration: registration, at: told.at, by: told.by)
        }
      } catch {
        note(.unlawfulAct(seq: told.seq, error))
        return nil
      }
    }
    return record
  }

  private mutating func note(_ problem: VerificationProblem) {
    if !report.problems.contains(problem) { report.problems.append(problem) }
  }

  mutating func checkComplaints(_ db: Database) throws {
    let made = try complaintsOfHistory(db)
    var seen: Set<ComplaintID> = []
    let columns = "\(RecordColumn.list), \(ComplaintRows.columnNames)"
    for row in try Row.fetchAll(db, sql: "SELECT \(columns) FROM complaints ORDER BY id") {
      let id = ComplaintID(rawValue: row[RecordColumn.id])
      seen.insert(id)
      report.complaints += 1
      let stored = try? StoredJSON.decode(
        ComplaintRecord.self, from: row[RecordColumn.record])
      let kept = Array(row.databaseValues.dropFirst(RecordColumn.count))
      if stored != made[id] || made[id].map(ComplaintRows.columns) != kept {
        report.problems.append(.changedComplaint(id))
      }
    }
    for id in made.keys.filter({ !seen.contains($0) }).sorted(by: { $0.rawValue < $1.rawValue }) {
      report.problems.append(.changedComplaint(id))
    }
  }

  mutating func qualityActs(_ db: Database) throws -> [QualityAct] {
    try payloads(of: ActSubject.quality.kind, as: QualityAct.self, db)
  }

  mutating func checkQuality(_ db: Database) throws {
    var figures: [QualityFigureKey: QualityFigure] = [:]
    var rules: [String: ComplaintRuleOverlay] = [:]
    var slips: [SurveySlip: Int] = [:]
    var batches: [SurveyBatchID: SurveyBatchRecord] = [:]
    var reports: [SignedReport] = []
    for act in try qualityActs(db) {
      switch act {
      case .figureSet(let figure): figures[figure.key] = figure.value == nil ? nil : figure
      case .complaintRuleSet(let overlay):
        rules[overlay.kind.rawValue] = overlay.days == nil ? nil : overlay
      case .slipsRecorded(let recorded):
        for slip in recorded { slips[slip, default: 0] += 1 }
      case .batchEntered(let entered): batches[entered.id] = SurveyBatchRecord(entered)
      case .batchVoided(let voiding): batches[voiding.batch]?.voided = voiding
      case .periodClosed(let report): reports.append(report)
      }
    }
    let kept = try? QualityRows.slips("WHERE recorded = 1", [], in: db)
      .reduce(into: [SurveySlip: Int]()) { $0[$1, default: 0] += 1 }
    let keptFigures = try? QualityRows.figures(in: db)
    if keptFigures.map(Set.init) != Set(figures.values) || kept != slips
      || (try? ReportRows.reports("", [], in: db)) != reports
      || !reports.allSatisfy({ (try? ReportRows.digest(of: $0.content)) == $0.digest })
      || (try? SurveyRows.holdsOnlyAnswersOfBatches(in: db)) != true
      || (try? SurveyRows.batches("", [], in: db))
        != batches.values.sorted(by: { $0.id.rawValue < $1.id.rawValue })
      || (try? QualityRows.rules(in: db)) != rules.keys.sorted().compactMap({ rules[$0] })
    {
      report.problems.append(.changedQuality)
    }
  }
}

extension CaseStore {
  static func rebuildComplaints(by check: inout Verification, in db: Database) throws {
    let made = try check.complaintsOfHistory(db).values.sorted { $0.id.rawValue < $1.id.rawValue }
    try db.execute(sql: "DELETE FROM complaints")
    for record in made { try ComplaintRows.save(record, in: db) }
  }
}
