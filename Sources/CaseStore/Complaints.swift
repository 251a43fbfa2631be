import Casework
import Foundation
import GRDB
import Standards

extension CaseStore {
  /// Registers a complaint under the next number of the year (¶23).
  ///
  /// - Throws: `noSuchCase` for the case it is about; `refused`; `notPermitted`; `busy`. No number
  ///   is used up then.
  public func registerComplaint(
    _ intake: ComplaintIntake, then acts: [ComplaintAct] = [], by staff: StaffID,
    at moment: Moment
  ) throws(StoreFailure) -> ComplaintRecord {
    try write { db in
      let signature = try StaffRows.allowed(.registerComplaints, staff, in: db).signature
      if let about = intake.about, try CaseRows.bytes(about.id, in: db) == nil {
        throw StoreFailure.noSuchCase
      }
      let next = try Int64.fetchOne(db, sql: "SELECT coalesce(max(id), 0) + 1 FROM complaints")
      let registration = ComplaintRegistration(
        id: ComplaintID(rawValue: next ?? 1),
        number: try ComplaintRows.nextNumber(
          year: moment.date.year, isTraining: settings.training, in: db), intake: intake)
      let stored = try ComplaintRows.record(
        .registered(registration), about: registration.id, by: signature, at: moment, in: db)
      guard case .registered(let normalised) = stored else { throw ActRefusal.alreadyOpened }
      var record = try ComplaintRecord(registration: normalised, at: moment, by: signature)
      for act in acts {
        let stored = try ComplaintRows.record(
          act, about: record.id, by: signature, at: moment, in: db)
        try record.apply(stored, at: moment, by: signature)
      }
      try ComplaintRows.save(record, in: db)
      return record
    }
  }

  /// Does acts on a complaint, all or none. Whoever it is about is answered as if there were none.
  ///
  /// - Parameter revision: the one the clerk saw.
  /// - Throws: `complaintConflict` when somebody else saved first; `refused`; `noSuchComplaint`;
  ///   `notPermitted`; `busy`.
  public func perform(
    _ acts: [ComplaintAct], on id: ComplaintID, expecting revision: Int, by staff: StaffID,
    at moment: Moment
  ) throws(StoreFailure) -> ComplaintRecord {
    try write { db in
      guard var record = try ComplaintRows.find(id, in: db), !record.isAbout(staff) else {
        throw StoreFailure.noSuchComplaint
      }
      guard
        try record.revision == revision || acts.allSatisfy(\.kind.onlyAdds)
          || ActLog.onlyAdded(
            ComplaintActKind.allCases.filter(\.onlyAdds).map(\.rawValue), to: .complaint(id),
            last: record.revision - revision, in: db)
      else { throw StoreFailure.complaintConflict(record.number) }
      for act in acts {
        let signature = try StaffRows.allowed(act.permission, staff, in: db).signature
        if case .voided = act, record.voidAsked.map({ $0.by.id == staff }) ?? true,
          try ComplaintRows.hasOtherManager(than: staff, for: record, in: db)
        {
          throw ActRefusal.secondManagerNeeded
        }
        let stored = try ComplaintRows.record(
          act, about: id, by: signature, at: moment, in: db)
        try record.apply(stored, at: moment, by: signature)
      }
      try ComplaintRows.save(record, in: db)
      return record
    }
  }

  /// Whether voiding a complaint takes another manager than this one: there is one who may see it.
  ///
  /// - Throws: `damaged` when a row cannot be understood.
  public func voidTakesTwo(_ record: ComplaintRecord, by staff: StaffID) throws(StoreFailure)
    -> Bool
  {
    try read { db in try ComplaintRows.hasOtherManager(than: staff, for: record, in: db) }
  }

  /// Every complaint there is, the oldest first. What is not to be shown to whom is the counter's
  /// to say.
  ///
  /// - Throws: `damaged` when a record cannot be understood.
  public func complaints() throws(StoreFailure) -> [ComplaintRecord] {
    try read { db in try ComplaintRows.all(in: db) }
  }

  /// `nil` when there is none. Here, too, whom it may be shown to is not asked.
  ///
  /// - Throws: `damaged` when its record cannot be understood.
  public func complaint(_ id: ComplaintID) throws(StoreFailure) -> ComplaintRecord? {
    try read { db in try ComplaintRows.find(id, in: db) }
  }

  /// `nil` when no complaint has the number.
  ///
  /// - Throws: `damaged` when its record cannot be understood.
  public func complaint(_ number: ComplaintNumber) throws(StoreFailure) -> ComplaintRecord? {
    try read { db in
      try Data.fetchOne(
        db, sql: "SELECT record FROM complaints WHERE number = ?",
        arguments: [number.description]
      ).map { try StoredJSON.decode(ComplaintRecord.self, from: $0) }
    }
  }

  /// How many complaints are open and how many of them overdue, without those about somebody.
  ///
  /// - Throws: `damaged` or `io` when the store cannot be read.
  public func complaintCounts(today: CivilDate, without staff: StaffID) throws(StoreFailure)
    -> (open: Int, overdue: Int)
  {
    try read { db in
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT count(*) AS open, coalesce(sum(due_on < ?), 0) AS overdue
            FROM complaints \(PartialIndex.complaintsOpen.rows) AND about_staff IS NOT ?
            """), arguments: [today.description, staff.rawValue])
      return (row?["open"] ?? 0, row?["overdue"] ?? 0)
    }
  }

  /// Complaints about cases, the oldest first.
  ///
  /// - Throws: `damaged` when a record cannot be understood.
  public func complaints(about ids: [CaseID]) throws(StoreFailure) -> [ComplaintRecord] {
    try read { db in
      try ids.flatMap { id in
        try Data.fetchAll(
          db, sql: "SELECT record FROM complaints WHERE case_id = ? ORDER BY id",
          arguments: [id.rawValue]
        ).map { try StoredJSON.decode(ComplaintRecord.self, from: $0) }
      }.sorted { $0.id.rawValue < $1.id.rawValue }
    }
  }

  /// The acts of a complaint, oldest first.
  ///
  /// - Throws: `damaged` when an act cannot be understood.
  public func history(of id: ComplaintID) throws(StoreFailure) -> [RecordedComplaintAct] {
    try read { db in try ComplaintRows.history(of: id, in: db) }
  }
}

enum ComplaintRows {
  static func record(
    _ act: ComplaintAct, about id: ComplaintID, by signature: Signature, at moment: Moment,
    in db: Database
  ) throws -> ComplaintAct {
    try ActLog.append(
      act, kind: act.kind.rawValue, about: .complaint(id), by: signature, at: moment, in: db)
  }

  static func nextNumber(year: Int, isTraining: Bool, in db: Database) throws -> ComplaintNumber {
    let given = Set(
      try String.fetchAll(
        db, sql: "SELECT number FROM complaints WHERE number LIKE ?", arguments: ["\(year)-%"]))
    let key = try ComplaintDraw.key(isTraining: isTraining, in: db)
    var place = given.count
    while true {
      let number = ComplaintDraw.number(place, of: year, by: key)
      if !given.contains(number.description) { return number }
      place += 1
    }
  }

  static func hasOtherManager(
    than staff: StaffID, for record: ComplaintRecord, in db: Database
  ) throws -> Bool {
    try Int64.fetchAll(
      db, sql: "SELECT id FROM staff WHERE role = 'manager' AND active AND id IS NOT ?",
      arguments: [staff.rawValue]
    ).contains { !record.isAbout(StaffID(rawValue: $0)) }
  }

  static func find(_ id: ComplaintID, in db: Database) throws -> ComplaintRecord? {
    try Data.fetchOne(
      db, sql: "SELECT record FROM complaints WHERE id = ?", arguments: [id.rawValue]
    ).map { try StoredJSON.decode(ComplaintRecord.self, from: $0) }
  }

  static func all(in db: Database) throws -> [ComplaintRecord] {
    try Data.fetchAll(db, sql: "SELECT record FROM complaints ORDER BY id")
      .map { try StoredJSON.decode(ComplaintRecord.self, from: $0) }
  }

  /// What stands beside the record, in the order of `columnNames`.
  static func columns(of record: ComplaintRecord) -> [DatabaseValue] {
    let values: [(any DatabaseValueConvertible)?] = [
      record.number.description, record.revision, record.state.rawValue,
      record.intake.about?.id.rawValue, record.intake.clerk?.id.rawValue,
      record.receivedOn.description, record.dueOn.description,
      record.answer?.on.description,
    ]
    return values.map { $0?.databaseValue ?? .null }
  }

  static let columnNames =
    "number, revision, state, case_id, about_staff, received_on, due_on, answered_on"

  static func save(_ record: ComplaintRecord, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO complaints (\(columnNames), record, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET number = excluded.number, revision = excluded.revision,
          state = excluded.state, case_id = excluded.case_id,
          about_staff = excluded.about_staff, received_on = excluded.received_on,
          due_on = excluded.due_on, answered_on = excluded.answered_on, record = excluded.record
        """,
      arguments: StatementArguments(
        columns(of: record)
          + [try StoredJSON.encode(record).databaseValue, record.id.rawValue.databaseValue]))
  }

  static func history(of id: ComplaintID, in db: Database) throws -> [RecordedComplaintAct] {
    let subject = ActSubject.complaint(id)
    return try Row.fetchAll(
      db, sql: CaseStore.historySQL, arguments: [subject.kind, subject.id]
    ).map(act)
  }

  static func act(_ row: Row) throws -> RecordedComplaintAct {
    let header = ActHeader(row: row)
    guard let moment = header.moment, let payload = try ActPayload<ComplaintAct>(history: row)
    else { throw StoreFailure.unreadable }
    return RecordedComplaintAct(seq: header.seq, at: moment, act: payload.act, by: payload.by)
  }
}
