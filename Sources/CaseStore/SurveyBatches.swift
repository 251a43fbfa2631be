import Casework
import GRDB
import Standards

extension CaseStore {
  /// Enters the slips of a box, one act for all of them; only a manager may.
  ///
  /// - Returns: the batch as it is kept.
  /// - Throws: `refused` for a batch that cannot have come out of such a box (`SurveyBatch.check`);
  ///   `notPermitted`; `busy`.
  public func enterBatch(_ batch: SurveyBatch, by staff: StaffID, at moment: Moment)
    throws(StoreFailure) -> SurveyBatchRecord
  {
    try write { db in
      let signature = try StaffRows.allowed(.enterSurveys, staff, in: db).signature
      let room = try SurveyRows.room(beside: batch, in: db)
      try batch.check(today: moment.date, beside: room)
      let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM survey_batches") ?? 0
      let entered = EnteredBatch(
        id: SurveyBatchID(rawValue: last + 1), batch: batch,
        handOvers: room.handOvers(in: batch.period), by: signature.fullName, on: moment.date)
      try QualityRows.record(.batchEntered(entered), by: signature, at: moment, in: db)
      return SurveyBatchRecord(entered)
    }
  }

  /// Takes a whole batch out of the count; its slips stay as they were entered. Only a manager may.
  ///
  /// - Throws: `refused`: `reasonNeeded`, `noSuchBatch`, `batchIsVoided`; `notPermitted`; `busy`.
  public func voidBatch(
    _ id: SurveyBatchID, reason: String, by staff: StaffID, at moment: Moment
  ) throws(StoreFailure) {
    try write { db in
      let signature = try StaffRows.allowed(.enterSurveys, staff, in: db).signature
      guard let record = try SurveyRows.batches("WHERE id = ?", [id.rawValue], in: db).first else {
        throw ActRefusal.noSuchBatch
      }
      if record.voided != nil { throw ActRefusal.batchIsVoided }
      let voiding = BatchVoid(
        batch: id, reason: reason, by: signature.fullName, on: moment.date)
      try voiding.check()
      try QualityRows.record(.batchVoided(voiding), by: signature, at: moment, in: db)
    }
  }

  /// Batches that have a day in a stretch of days, voided ones among them, in the order they were entered.
  ///
  /// - Throws: `damaged` when one cannot be understood.
  public func surveyBatches(from: CivilDate, to: CivilDate) throws(StoreFailure)
    -> [SurveyBatchRecord]
  {
    try read { db in
      try SurveyRows.batches(
        "WHERE period_from <= ? AND period_to >= ?", [to.description, from.description], in: db)
    }
  }
}

enum SurveyRows {
  /// The columns of a batch.
  private enum BatchColumn: Int, SelectedColumn {
    case id, service, periodFrom, periodTo, box, handOvers, byName, civilDate, voidReason, voidBy,
      voidOn

    static let list = listed()
  }

  static func batches(_ condition: String, _ arguments: StatementArguments, in db: Database)
    throws -> [SurveyBatchRecord]
  {
    try Row.fetchAll(
      db, sql: "SELECT \(BatchColumn.list) FROM survey_batches \(condition) ORDER BY id",
      arguments: arguments
    ).map { row in
      let id = SurveyBatchID(rawValue: row[BatchColumn.id])
      let service = Service(rawValue: row[BatchColumn.service])
      guard let from = CivilDate(iso: row[BatchColumn.periodFrom] as String),
        let to = CivilDate(iso: row[BatchColumn.periodTo] as String),
        let period = Period(from: from, to: to),
        let on = CivilDate(iso: row[BatchColumn.civilDate] as String)
      else { throw StoreFailure.unreadable }
      let batch = SurveyBatch(
        service: service, period: period, box: row[BatchColumn.box],
        slips: try answers(of: id, in: db))
      let entered = EnteredBatch(
        id: id, batch: batch, handOvers: row[BatchColumn.handOvers], by: row[BatchColumn.byName],
        on: on)
      return SurveyBatchRecord(entered, voided: try voiding(of: id, row))
    }
  }

  private static func voiding(of id: SurveyBatchID, _ row: Row) throws -> BatchVoid? {
    guard let reason = row[BatchColumn.voidReason] as String? else { return nil }
    guard let by = row[BatchColumn.voidBy] as String?,
      let on = (row[BatchColumn.voidOn] as String?).flatMap(CivilDate.init(iso:))
    else { throw StoreFailure.unreadable }
    return BatchVoid(batch: id, reason: reason, by: by, on: on)
  }

  private static func answers(of id: SurveyBatchID, in db: Database) throws -> [String: Int] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT marks, slips FROM survey_answers WHERE batch_id = ?",
      arguments: [id.rawValue])
    return Dictionary(rows.map { ($0["marks"], $0["slips"]) }, uniquingKeysWith: +)
  }

  /// Whether there is no answer without a batch, and no more slips in the old box than may wait in it.
  static func holdsOnlyAnswersOfBatches(in db: Database) throws -> Bool {
    let strays = try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM survey_answers
        WHERE batch_id NOT IN (SELECT id FROM survey_batches)
        """)
    let waiting = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM survey_slips WHERE recorded = 0")
    return strays == 0 && (waiting ?? 0) < SurveyBox.slipsToMix
  }

  /// The hand-overs and slips of a batch's service, from the first to the last day of any batch beside it.
  static func room(beside batch: SurveyBatch, in db: Database) throws -> SurveyRoom {
    let service = batch.service.rawValue
    let others = try batches("WHERE service = ? AND void_on IS NULL", [service], in: db)
      .map(\.batch)
    let from = others.map(\.period.from).reduce(batch.period.from, min)
    let to = others.map(\.period.to).reduce(batch.period.to, max)
    let arguments: StatementArguments = [service, from.description, to.description]
    func days(_ sql: String) throws -> [CivilDate] {
      try String.fetchAll(db, sql: sql, arguments: arguments).map { day in
        guard let day = CivilDate(iso: day) else { throw StoreFailure.unreadable }
        return day
      }
    }
    return SurveyRoom(
      handOvers: try days(
        """
        SELECT delivered_on FROM cases
        WHERE service = ? AND delivered_on BETWEEN ? AND ? AND state NOT IN ('withdrawn', 'voided')
        """),
      batches: others,
      singly: try days(
        "SELECT filled_on FROM survey_slips WHERE service = ? AND filled_on BETWEEN ? AND ?"))
  }

  static func insert(_ entered: EnteredBatch, in db: Database) throws {
    let batch = entered.batch
    try db.execute(
      sql: """
        INSERT INTO survey_batches
          (id, service, period_from, period_to, box, hand_overs, by_name, civil_date)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        entered.id.rawValue, batch.service.rawValue, batch.period.from.description,
        batch.period.to.description, batch.box, entered.handOvers, entered.by,
        entered.on.description,
      ])
    for (marks, count) in batch.slips.sorted(by: { $0.key < $1.key }) {
      try db.execute(
        sql: "INSERT INTO survey_answers (batch_id, marks, slips) VALUES (?, ?, ?)",
        arguments: [entered.id.rawValue, marks, count])
    }
  }

  static func save(_ voiding: BatchVoid, in db: Database) throws {
    try db.execute(
      sql: "UPDATE survey_batches SET void_reason = ?, void_by = ?, void_on = ? WHERE id = ?",
      arguments: [
        voiding.reason, voiding.by, voiding.on.description, voiding.batch.rawValue,
      ])
  }
}
