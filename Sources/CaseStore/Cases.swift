import Casework
import Foundation
import GRDB
import Standards

extension CaseStore {
  /// Opens a case: gives it its number, and does the acts that follow at once.
  ///
  /// - Parameters:
  ///   - acts: done in the same transaction, such as acceptance of a complete set.
  ///   - draft: the draft it came from, which ends with it.
  ///   - calendar: by which it is counted whether an act is entered late.
  /// - Throws: `refused` when one of the acts is: no number is used up then; `noMoreNumbers`;
  ///   `numberGiven`; `notPermitted`; `busy`.
  public func openCase(
    _ intake: Intake, then acts: [Act] = [], ending draft: DraftID? = nil, by staff: StaffID,
    at moment: Moment, calendar: OfficeCalendar? = nil
  ) throws(StoreFailure) -> CaseRecord {
    let (bytes, record) = try write { db in
      let member = try StaffRows.allowed(.takeApplications, staff, in: db)
      try member.mayDo(acts, onCaseHeldBy: staff)
      let signature = member.signature
      let number = try nextNumber(year: moment.date.year, in: db)
      let id = CaseID(
        rawValue: try Int64.fetchOne(
          db.cachedStatement(sql: "SELECT coalesce(max(id), 0) + 1 FROM cases")) ?? 1)
      let opening = Act.opened(
        Opening(id: id, number: number, intake: try Self.knowing(intake, in: db)))
      let stored = try ActLog.append(
        opening, kind: opening.kind.rawValue, about: .caseRecord(id), by: signature, at: moment,
        in: db)
      guard case .opened(let normalised) = stored else { throw ActRefusal.alreadyOpened }
      var record = try CaseRecord(opening: normalised, at: moment, by: signature)
      for act in acts {
        try Self.perform(act, on: &record, by: signature, at: moment, in: db)
        try Self.mark(act, on: &record, by: signature, at: moment, calendar, in: db)
      }
      try Self.noteVisit(of: [opening] + acts, on: id, by: signature, at: moment, in: db)
      let bytes = try CaseRows.insert(record, in: db)
      if let draft { try Self.discard(draft, in: db) }
      return (bytes, record)
    }
    lastRecord.keep(record, bytes: bytes)
    return record
  }

  /// Does acts on a case, all or none.
  ///
  /// - Parameters:
  ///   - revision: the one the clerk saw; with another one stored it is a `conflict`.
  ///   - calendar: by which it is counted whether an act is entered late.
  /// - Throws: `conflict` when another clerk saved first; `refused`; `noSuchCase`; `notPermitted`;
  ///   `busy`.
  public func perform(
    _ acts: [Act], on id: CaseID, expecting revision: Int, by staff: StaffID, at moment: Moment,
    calendar: OfficeCalendar? = nil
  ) throws(StoreFailure) -> CaseRecord {
    let (bytes, record) = try write { db in
      let member = try StaffRows.active(staff, in: db)
      let signature = member.signature
      guard let stored = try CaseRows.bytes(id, in: db) else { throw StoreFailure.noSuchCase }
      let seen = try lastRecord.record(from: stored)
      try member.mayDo(acts, onCaseHeldBy: seen.holder.id)
      try Self.checkAnswers(acts, to: seen, by: staff, in: db)
      guard
        try acts.allSatisfy(\.kind.onlyAdds) || Self.isAsSeen(seen, at: revision, in: db)
      else { throw StoreFailure.conflict(current: seen) }
      var record = seen
      for act in acts {
        try Self.perform(act, on: &record, by: signature, at: moment, in: db)
        try Self.mark(act, on: &record, by: signature, at: moment, calendar, in: db)
      }
      try Self.noteVisit(of: acts, on: id, by: signature, at: moment, in: db)
      return (try CaseRows.update(record, replacing: seen, in: db), record)
    }
    lastRecord.keep(record, bytes: bytes)
    return record
  }

  /// Does one act on a case.
  ///
  /// - Throws: `conflict` when another clerk saved first; `refused`; `noSuchCase`; `notPermitted`;
  ///   `busy`.
  public func perform(
    _ act: Act, on id: CaseID, expecting revision: Int, by staff: StaffID, at moment: Moment
  ) throws(StoreFailure) -> CaseRecord {
    try perform([act], on: id, expecting: revision, by: staff, at: moment)
  }

  /// `nil` when there is none.
  ///
  /// - Throws: `damaged` when its record cannot be understood.
  public func caseRecord(_ id: CaseID) throws(StoreFailure) -> CaseRecord? {
    try record { db in try CaseRows.bytes(id, in: db) }
  }

  /// `nil` when no case has the number.
  ///
  /// - Throws: `damaged` when its record cannot be understood.
  public func caseRecord(_ number: CaseNumber) throws(StoreFailure) -> CaseRecord? {
    try record { db in
      try Data.fetchOne(
        db.cachedStatement(sql: "SELECT record FROM cases WHERE number = ?"),
        arguments: [number.digits])
    }
  }

  /// Cases, newest first, a page at a time.
  ///
  /// - Parameters:
  ///   - state: `nil` for all.
  ///   - after: the last line of the page before.
  /// - Throws: `damaged` when a row cannot be understood.
  public func cases(
    in state: CaseState? = nil, after: CaseID? = nil, limit: Int = 50
  ) throws(StoreFailure) -> [CaseLine] {
    try read { db in
      let before = after?.rawValue ?? Int64.max
      let columns = CaseLineColumn.list
      if let state {
        return try Row.fetchAll(
          db.cachedStatement(
            sql: """
              SELECT \(columns) FROM cases WHERE state = ? AND id < ? ORDER BY id DESC LIMIT ?
              """), arguments: [state.rawValue, before, limit]
        ).map(CaseRows.line)
      }
      return try Row.fetchAll(
        db.cachedStatement(
          sql: "SELECT \(columns) FROM cases WHERE id < ? ORDER BY id DESC LIMIT ?"),
        arguments: [before, limit]
      ).map(CaseRows.line)
    }
  }

  /// The acts of a case, oldest first.
  ///
  /// - Throws: `damaged` when an act cannot be understood.
  public func history(of id: CaseID) throws(StoreFailure) -> [RecordedAct] {
    try read { db in
      try Row.fetchAll(
        db, sql: Self.historySQL,
        arguments: [ActSubject.caseRecord(id).kind, ActSubject.caseRecord(id).id]
      ).map(Self.recordedAct)
    }
  }

  private func record(_ find: (Database) throws -> Data?) throws(StoreFailure) -> CaseRecord? {
    try read { db in try find(db).map(lastRecord.record) }
  }

  /// Whether nothing came to a case since a revision of it but what only adds.
  ///
  /// - Throws: `damaged` or `io` when the history cannot be read.
  public func isAsSeen(_ record: CaseRecord, at revision: Int) throws(StoreFailure) -> Bool {
    try read { db in try Self.isAsSeen(record, at: revision, in: db) }
  }

  private static func isAsSeen(_ record: CaseRecord, at revision: Int, in db: Database) throws
    -> Bool
  {
    try record.revision == revision
      || ActLog.onlyAdded(
        ActKind.allCases.filter(\.onlyAdds).map(\.rawValue), to: .caseRecord(record.id),
        last: record.revision - revision, in: db)
  }

  static let historySQL = """
    SELECT \(ActColumn.list), \(HistoryColumn.list)
    FROM acts LEFT JOIN payloads ON payloads.seq = acts.seq
    WHERE subject_kind = ? AND subject_id = ? ORDER BY acts.seq
    """

  static func recordedAct(_ row: Row) throws -> RecordedAct {
    let header = ActHeader(row: row)
    guard let kind = ActKind(rawValue: header.kind), let moment = header.moment else {
      throw StoreFailure.unreadable
    }
    let payload = try ActPayload<Act>(history: row)
    return RecordedAct(
      seq: header.seq, at: moment, kind: kind, act: payload?.act, by: payload?.by,
      staff: StaffID(rawValue: header.staff), clockWentBack: header.clock == "back")
  }

  static func perform(
    _ act: Act, on record: inout CaseRecord, by signature: Signature, at moment: Moment,
    in db: Database
  ) throws {
    let stored = try ActLog.append(
      act, kind: act.kind.rawValue, about: .caseRecord(record.id), by: signature, at: moment,
      in: db)
    try record.apply(stored, at: moment, by: signature)
  }

  /// In the transaction of the case that takes it, so that a number given is a number used.
  private func nextNumber(year: Int, in db: Database) throws -> CaseNumber {
    let last = try Int.fetchOne(
      db.cachedStatement(
        sql: """
          INSERT INTO counters (office, year, last) VALUES (?, ?, 1)
          ON CONFLICT (office, year) DO UPDATE SET last = last + 1 RETURNING last
          """), arguments: [settings.officeCode, year])
    guard let last, let number = CaseNumber(office: settings.officeCode, year: year, sequence: last)
    else { throw StoreFailure.noMoreNumbers }
    // A counter that was set back, or that stands in a file of another time, must not give again what
    // was given.
    let year = String(number.digits.prefix(4))
    let given = try String.fetchOne(
      db.cachedStatement(
        sql: "SELECT max(number) FROM cases WHERE number >= ? AND number < ?"),
      arguments: [year, year + ":"])
    if let given, given >= number.digits { throw StoreFailure.numberGiven }
    return number
  }
}

extension StaffMember {
  fileprivate func mayDo(_ acts: [Act], onCaseHeldBy holder: StaffID) throws {
    if let refused = acts.first(where: { !may($0.permission) }) {
      throw RefusedRight(right: refused.permission, staff: id)
    }
    guard mayHandOver(caseHeldBy: holder) || !acts.contains(where: { $0.kind == .assigned }) else {
      throw RefusedRight(right: .handOverAnyCases, staff: id, problem: .notHolder)
    }
    // The program alone writes that an act was entered late.
    if acts.contains(where: { $0.kind == .enteredLate }) {
      throw StoreFailure.notPermitted(.managersOnly)
    }
    var holder = holder
    for act in acts {
      if case .assigned(let colleague, _) = act { holder = colleague.id }
      guard holder != id, act.kind.needsReasonOfOthers else { continue }
      if (act.whyNotHolder ?? "").allSatisfy(\.isWhitespace) {
        throw ActRefusal.othersCaseNeedsReason
      }
    }
  }
}
