import Casework
import GRDB
import Standards

extension ActKind {
  /// Whether it takes back what stood before, or moves the day it was held against: after the end of a
  /// period it changes nothing of the period (docs/decisions/0031-numbers-that-are-signed.md).
  static let takingBack: [ActKind] = [
    .withdrawn, .withdrawalUndone, .voided, .stepReversed, .deadlineMoved, .acceptanceCorrected,
  ]
}

extension ComplaintActKind {
  /// The same of a complaint.
  static let takingBack: [ComplaintActKind] = [.reopened, .voided]
}

extension CaseStore {
  /// What the indicators of a period are measured from, as it stood at the period's end: what was taken
  /// back later still stands. Acts that were entered late count on the day they speak of.
  ///
  /// - Parameter today: a period that is not over ends today.
  /// - Throws: `damaged` when a row cannot be understood.
  public func qualityFacts(of period: Period, today: CivilDate) throws(StoreFailure)
    -> QualityFacts
  {
    let end = min(period.to, today)
    let (cases, complained) = try read { db in
      (try AsItStood.cases(after: end, in: db), try AsItStood.complaints(after: end, in: db))
    }
    var waits = try waits(deliveredFrom: period.from, through: period.to)
      .filter { cases[$0.id] == nil }
    for record in cases.values {
      guard let delivery = record.delivery, period.contains(delivery.on) else { continue }
      waits.append(
        CaseWaits(
          id: record.id, number: record.number, service: record.service,
          deliveredOn: delivery.on, posted: delivery.wasPosted, waits: try self.waits(of: record.id)
        ))
    }
    let stood = cases.values.filter { $0.openedAt.date <= period.to }.map { CaseFacts($0) }
    return QualityFacts(
      cases: (try caseFacts(from: period.from, to: period.to).filter { cases[$0.id] == nil }
        + stood).sorted { $0.id.rawValue < $1.id.rawValue },
      complaints: try complaints().map { complained[$0.id] ?? $0 },
      slips: try surveySlips(from: period.from, to: period.to).slips,
      batches: try surveyBatches(from: period.from, to: period.to),
      waits: waits.sorted { $0.id.rawValue < $1.id.rawValue })
  }
}

extension Delivery {
  fileprivate var wasPosted: Bool {
    if case .posted = way { true } else { false }
  }
}

enum AsItStood {
  /// Cases something was taken back of after a day, each without what was.
  static func cases(after day: CivilDate, in db: Database) throws -> [CaseID: CaseRecord] {
    let ids = try subjects("case", ActKind.takingBack.map(\.rawValue), after: day, in: db)
    var stood: [CaseID: CaseRecord] = [:]
    for id in ids.map(CaseID.init(rawValue:)) {
      let subject = ActSubject.caseRecord(id)
      let acts = try Row.fetchAll(
        db.cachedStatement(sql: CaseStore.historySQL), arguments: [subject.kind, subject.id]
      ).map(CaseStore.recordedAct)
      stood[id] = record(acts, without: day)
    }
    return stood
  }

  /// Complaints that were taken up again or voided after a day, each as if they had not been.
  static func complaints(after day: CivilDate, in db: Database) throws
    -> [ComplaintID: ComplaintRecord]
  {
    let kinds = ComplaintActKind.takingBack
    let ids = try subjects("complaint", kinds.map(\.rawValue), after: day, in: db)
    var stood: [ComplaintID: ComplaintRecord] = [:]
    for id in ids.map(ComplaintID.init(rawValue:)) {
      var record: ComplaintRecord?
      for told in try ComplaintRows.history(of: id, in: db) {
        if kinds.contains(told.act.kind), told.at.date > day { continue }
        if case .registered(let registration) = told.act {
          record = try ComplaintRecord(registration: registration, at: told.at, by: told.by)
        } else {
          // What rests on an act that is left out is left out with it.
          try? record?.apply(told.act, at: told.at, by: told.by)
        }
      }
      stood[id] = record
    }
    return stood
  }

  private static func subjects(
    _ kind: String, _ acts: [String], after day: CivilDate, in db: Database
  ) throws -> [Int64] {
    let places = acts.map { _ in "?" }.joined(separator: ", ")
    return try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT CAST(subject_id AS INTEGER) FROM acts INDEXED BY acts_by_day
        WHERE civil_date > ? AND subject_kind = ? AND kind IN (\(places)) ORDER BY 1
        """, arguments: StatementArguments([day.description, kind] + acts))
  }

  /// `nil` for a case that was forgotten.
  private static func record(_ acts: [RecordedAct], without day: CivilDate) -> CaseRecord? {
    var record: CaseRecord?
    for told in acts {
      guard let act = told.act, let by = told.by else { return nil }
      if ActKind.takingBack.contains(told.kind), told.at.date > day { continue }
      if case .opened(let opening) = act {
        record = try? CaseRecord(opening: opening, at: told.at, by: by)
      } else {
        // What rests on an act that is left out is left out with it.
        try? record?.apply(act, at: told.at, by: by)
      }
    }
    return record
  }
}
