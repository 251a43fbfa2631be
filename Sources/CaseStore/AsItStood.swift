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

/// What the history is cut off by, when it is read as it stood.
struct HistoryCut {
  /// What takes back is left out when it was recorded after this day.
  let end: CivilDate
  /// The last act that is looked at; `nil` for all of them.
  let through: Int64?

  func leavesOut(_ seq: Int64, _ day: CivilDate, takingBack: Bool) -> Bool {
    through.map { seq > $0 } ?? false || takingBack && day > end
  }
}

extension CaseStore {
  /// What the indicators of a period are measured from, as it stood at the period's end: what was taken
  /// back later still stands. Acts that were entered late count on the day they speak of.
  ///
  /// - Parameters:
  ///   - today: a period that is not over ends today.
  ///   - last: the last act that is looked at, for the figures as they were signed.
  /// - Throws: `damaged` when a row cannot be understood.
  public func qualityFacts(
    of period: Period, today: CivilDate, through last: Int64? = nil
  ) throws(StoreFailure) -> QualityFacts {
    let cut = HistoryCut(end: min(period.to, today), through: last)
    let (cases, complained, tickets) = try read { db in
      (
        try AsItStood.cases(cut, in: db), try AsItStood.complaints(cut, in: db),
        try AsItStood.tickets(cut, in: db)
      )
    }
    func known(_ found: [CaseWaits]) -> [CaseWaits] {
      tickets.changed.isEmpty
        ? found
        : found.map { file in
          CaseWaits(
            id: file.id, number: file.number, service: file.service,
            deliveredOn: file.deliveredOn, posted: file.posted,
            waits: tickets.waits(of: file.id, instead: file.waits))
        }
    }
    var waits = known(
      try waits(deliveredFrom: period.from, through: period.to).filter {
        !cases.changed.contains($0.id)
      })
    for record in cases.stood.values {
      guard let delivery = record.delivery, period.contains(delivery.on) else { continue }
      waits += known([
        CaseWaits(
          id: record.id, number: record.number, service: record.service,
          deliveredOn: delivery.on, posted: delivery.wasPosted,
          waits: try self.waits(of: record.id))
      ])
    }
    let facts =
      try caseFacts(from: period.from, to: period.to).filter { !cases.changed.contains($0.id) }
      + cases.stood.values.filter { $0.openedAt.date <= period.to }.map { CaseFacts($0) }
    let survey = try surveyAsItStood(in: period, through: last)
    return QualityFacts(
      cases: facts.sorted { $0.id.rawValue < $1.id.rawValue },
      complaints: try complaints().compactMap {
        complained.changed.contains($0.id) ? complained.stood[$0.id] : $0
      }, slips: survey.slips, batches: survey.batches,
      waits: waits.sorted { $0.id.rawValue < $1.id.rawValue })
  }

  private func surveyAsItStood(in period: Period, through last: Int64?) throws(StoreFailure)
    -> (slips: [SurveySlip], batches: [SurveyBatchRecord])
  {
    let batches = try surveyBatches(from: period.from, to: period.to)
    // Nobody enters slips one by one any more: those of the period are those that always were.
    let slips = try surveySlips(from: period.from, to: period.to).slips
    guard let last else { return (slips, batches) }
    return try read { db in
      let acts = try AsItStood.quality(through: last, in: db)
      var (entered, voided): (Set<SurveyBatchID>, Set<SurveyBatchID>) = ([], [])
      for act in acts {
        switch act {
        case .batchEntered(let batch): entered.insert(batch.id)
        case .batchVoided(let voiding): voided.insert(voiding.batch)
        case .figureSet, .complaintRuleSet, .slipsRecorded, .periodClosed: break
        }
      }
      return (
        slips,
        batches.filter { entered.contains($0.id) }.map { record in
          voided.contains(record.id) ? record : SurveyBatchRecord(record.entered)
        }
      )
    }
  }

  /// Targets (¶20) and reported values as they were set up to an act.
  ///
  /// - Throws: `damaged` when an act cannot be understood.
  public func qualityFigures(through last: Int64) throws(StoreFailure) -> [QualityFigure] {
    try read { db in
      var known: [QualityFigureKey: QualityFigure] = [:]
      for case .figureSet(let figure) in try AsItStood.quality(through: last, in: db) {
        known[figure.key] = figure.value == nil ? nil : figure
      }
      return Array(known.values)
    }
  }
}

extension Delivery {
  fileprivate var wasPosted: Bool {
    if case .posted = way { true } else { false }
  }
}

/// What the history of some subjects makes of them when it is cut off.
struct Stood<ID: Hashable, Record> {
  /// Those to whom something came that is left out.
  var changed: Set<ID> = []
  /// What they were without it; there is nothing of one that began later.
  var stood: [ID: Record] = [:]
}

extension Stood<TicketID, Ticket> {
  /// The waits of a case, those of tickets that changed since as they were.
  fileprivate func waits(of id: CaseID, instead waits: Waits) -> Waits {
    let then = stood.values.filter { $0.cases.contains(id) }.map { ticket in
      Visit(
        ticket: ticket.id, day: ticket.issued.date, number: ticket.number,
        purpose: ticket.purpose, waitedMilliseconds: ticket.waitedMilliseconds,
        isDoubtful: !ticket.doubts.isEmpty)
    }
    return Waits(
      (waits.visits.filter { !changed.contains($0.ticket) } + then).sorted {
        $0.ticket.rawValue < $1.ticket.rawValue
      })
  }
}

enum AsItStood {
  /// Cases to which something came that the cut leaves out, each without it.
  static func cases(_ cut: HistoryCut, in db: Database) throws -> Stood<CaseID, CaseRecord> {
    var found = Stood<CaseID, CaseRecord>()
    let ids = try subjects("case", ActKind.takingBack.map(\.rawValue), cut, in: db)
    for id in ids.map(CaseID.init(rawValue:)) {
      let subject = ActSubject.caseRecord(id)
      let acts = try Row.fetchAll(
        db.cachedStatement(sql: CaseStore.historySQL), arguments: [subject.kind, subject.id]
      ).map(CaseStore.recordedAct)
      found.changed.insert(id)
      found.stood[id] = record(acts, cut)
    }
    return found
  }

  /// The same of complaints.
  static func complaints(_ cut: HistoryCut, in db: Database) throws
    -> Stood<ComplaintID, ComplaintRecord>
  {
    let kinds = ComplaintActKind.takingBack
    var found = Stood<ComplaintID, ComplaintRecord>()
    let ids = try subjects("complaint", kinds.map(\.rawValue), cut, in: db)
    for id in ids.map(ComplaintID.init(rawValue:)) {
      var record: ComplaintRecord?
      for told in try ComplaintRows.history(of: id, in: db) {
        if cut.leavesOut(told.seq, told.at.date, takingBack: kinds.contains(told.act.kind)) {
          continue
        }
        if case .registered(let registration) = told.act {
          record = try ComplaintRecord(registration: registration, at: told.at, by: told.by)
        } else {
          // What rests on an act that is left out is left out with it.
          try? record?.apply(told.act, at: told.at, by: told.by)
        }
      }
      found.changed.insert(id)
      found.stood[id] = record
    }
    return found
  }

  /// Tickets to which an act came after the last that is looked at.
  static func tickets(_ cut: HistoryCut, in db: Database) throws -> Stood<TicketID, Ticket> {
    var found = Stood<TicketID, Ticket>()
    guard let last = cut.through else { return found }
    let ids = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT CAST(subject_id AS INTEGER) FROM acts
        WHERE seq > ? AND subject_kind = 'ticket'
        """, arguments: [last])
    found.changed = Set(ids.map(TicketID.init(rawValue:)))
    guard !found.changed.isEmpty else { return found }
    var check = Verification(expectedHead: nil)
    found.stood = try check.ticketsOfHistory(db, through: last)
      .filter { found.changed.contains($0.key) }.mapValues(\.ticket)
    return found
  }

  /// What was set, entered and closed up to an act.
  static func quality(through last: Int64, in db: Database) throws -> [QualityAct] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT \(ActColumn.list), \(HistoryColumn.list)
        FROM acts LEFT JOIN payloads ON payloads.seq = acts.seq
        WHERE subject_kind = ? AND acts.seq <= ? ORDER BY acts.seq
        """, arguments: [ActSubject.quality.kind, last]
    ).compactMap { try ActPayload<QualityAct>(history: $0)?.act }
  }

  private static func subjects(
    _ kind: String, _ acts: [String], _ cut: HistoryCut, in db: Database
  ) throws -> [Int64] {
    let places = acts.map { _ in "?" }.joined(separator: ", ")
    let taken = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT CAST(subject_id AS INTEGER) FROM acts INDEXED BY acts_by_kind
        WHERE civil_date > ? AND subject_kind = ? AND kind IN (\(places)) ORDER BY 1
        """, arguments: StatementArguments([cut.end.description, kind] + acts))
    guard let last = cut.through else { return taken }
    let later = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT CAST(subject_id AS INTEGER) FROM acts
        WHERE seq > ? AND subject_kind = ?
        """, arguments: [last, kind])
    return Set(taken + later).sorted()
  }

  /// `nil` for a case that began later or was forgotten.
  private static func record(_ acts: [RecordedAct], _ cut: HistoryCut) -> CaseRecord? {
    var record: CaseRecord?
    for told in acts {
      guard let act = told.act, let by = told.by else { return nil }
      let takesBack = ActKind.takingBack.contains(told.kind)
      if cut.leavesOut(told.seq, told.at.date, takingBack: takesBack) {
        record?.passOver()
        continue
      }
      if case .opened(let opening) = act {
        record = try? CaseRecord(opening: opening, at: told.at, by: by)
      } else {
        do {
          try record?.apply(act, at: told.at, by: by)
        } catch {
          // What rests on an act that is left out is left out with it.
          record?.passOver()
        }
      }
    }
    return record
  }
}
