import Casework
import Foundation
import GRDB

extension CaseStore {
  /// Records that somebody saw cases (¶18 3)); the cases themselves stay as they are.
  ///
  /// - Throws: `noSuchCase` for one of them: none is recorded then; `notPermitted`; `busy`.
  public func recordAccess(
    _ access: Access, to ids: [CaseID], by staff: StaffID, at moment: Moment
  ) throws(StoreFailure) {
    try write { db in
      let signature = try StaffRows.allowed(access.permission, staff, in: db).signature
      for id in ids {
        guard try CaseRows.bytes(id, in: db) != nil else { throw StoreFailure.noSuchCase }
        _ = try ActLog.append(
          access, kind: access.rawValue, about: .access(id), by: signature, at: moment, in: db)
      }
    }
  }

  /// Records that somebody read a complaint (¶18 3)); it stays as it is.
  ///
  /// - Throws: `noSuchComplaint`, also for one about whoever read; `notPermitted`; `busy`.
  public func recordReading(of id: ComplaintID, by staff: StaffID, at moment: Moment)
    throws(StoreFailure)
  {
    try write { db in
      let signature = try StaffRows.active(staff, in: db).signature
      guard let record = try ComplaintRows.find(id, in: db), !record.isAbout(staff) else {
        throw StoreFailure.noSuchComplaint
      }
      _ = try ActLog.append(
        Access.viewed, kind: Access.viewed.rawValue, about: .complaintAccess(id), by: signature,
        at: moment, in: db)
    }
  }

  /// Who saw these cases and when, oldest first.
  ///
  /// - Throws: `damaged` when an act cannot be understood.
  public func accesses(to ids: [CaseID]) throws(StoreFailure) -> [RecordedAccess] {
    try read { db in
      try ids.flatMap { id in
        try Row.fetchAll(
          db.cachedStatement(sql: Self.historySQL),
          arguments: [ActSubject.access(id).kind, ActSubject.access(id).id]
        ).map { try Self.recordedAccess($0, to: id) }
      }.sorted { $0.seq < $1.seq }
    }
  }

  private static func recordedAccess(_ row: Row, to id: CaseID) throws -> RecordedAccess {
    let header = ActHeader(row: row)
    guard let access = Access(rawValue: header.kind), let moment = header.moment else {
      throw StoreFailure.unreadable
    }
    let payload = try ActPayload<Access>(history: row)
    return RecordedAccess(seq: header.seq, at: moment, to: id, access: access, by: payload?.by)
  }
}
