import Casework
import Foundation
import GRDB

extension CaseStore {
  /// Hands cases over to a colleague, all or none, in one transaction. Of several, those the colleague
  /// holds already stay as they are.
  ///
  /// Needs no revision: who holds a case does not hang on what stands in it.
  ///
  /// - Throws: `noSuchStaff` for a colleague who is not there or has left; `noSuchCase`;
  ///   `notPermitted` for a case of somebody else; `refused` when the colleague holds all of them
  ///   already; `busy`.
  public func assign(
    _ ids: [CaseID], to colleague: StaffID, note: String?, by staff: StaffID, at moment: Moment
  ) throws(StoreFailure) -> [CaseRecord] {
    try write { db in
      let actor = try StaffRows.active(staff, in: db)
      guard let receiver = try StaffRows.find(colleague, in: db), receiver.active else {
        throw StoreFailure.noSuchStaff
      }
      var handed: [CaseRecord] = []
      for id in ids {
        guard let bytes = try CaseRows.bytes(id, in: db) else { throw StoreFailure.noSuchCase }
        let seen = try StoredJSON.decode(CaseRecord.self, from: bytes)
        guard actor.mayHandOver(caseHeldBy: seen.holder.id) else {
          throw RefusedRight(right: .handOverAnyCases, staff: staff, problem: .notHolder)
        }
        if ids.count > 1, seen.holder.id == colleague { continue }
        handed.append(
          try Self.hand(seen, to: receiver, note: note, by: actor, at: moment, in: db))
      }
      if handed.isEmpty { throw ActRefusal.alreadyHeld }
      return handed
    }
  }

  /// Hands everything open that somebody holds over to a colleague, however much it is, in one
  /// transaction.
  ///
  /// - Returns: how many cases went.
  /// - Throws: `noSuchStaff` for a colleague who is not there or has left; `notPermitted` for cases of
  ///   somebody else; `refused` where the colleague is the holder; `busy`.
  public func assignAll(
    of holder: StaffID, to colleague: StaffID, note: String?, by staff: StaffID, at moment: Moment
  ) throws(StoreFailure) -> Int {
    try write { db in
      let actor = try StaffRows.active(staff, in: db)
      guard actor.mayHandOver(caseHeldBy: holder) else {
        throw StoreFailure.notPermitted(.notHolder)
      }
      guard try StaffRows.find(holder, in: db) != nil else { throw StoreFailure.noSuchStaff }
      return try Self.handAll(of: holder, to: colleague, note: note, by: actor, at: moment, in: db)
    }
  }

  /// A colleague leaves, and what they hold open goes to another in the same transaction; only a manager
  /// may.
  ///
  /// - Parameter receiver: whoever takes over; `nil` where nothing is open.
  /// - Returns: the colleague, and how many cases went.
  /// - Throws: `holdsOpenCases` when nobody takes them over; `noSuchStaff`; `refused` where the receiver
  ///   is the one who leaves; `notPermitted`, also when no manager would be left; `busy`.
  public func deactivate(
    _ id: StaffID, handingTo receiver: StaffID?, by staff: StaffID, at moment: Moment
  ) throws(StoreFailure) -> (member: StaffMember, handed: Int) {
    try write { db in
      let actor = try StaffRows.allowed(.manageStaff, staff, in: db)
      guard var member = try StaffRows.find(id, in: db) else { throw StoreFailure.noSuchStaff }
      guard member.active else { return (member, 0) }
      var handed = 0
      if let receiver {
        handed = try Self.handAll(of: id, to: receiver, note: nil, by: actor, at: moment, in: db)
      } else {
        try Self.checkHoldsNothing(id, in: db)
      }
      member.active = false
      return (try StaffRows.change(member, by: actor.signature, at: moment, in: db), handed)
    }
  }

  /// Whoever leaves leaves nothing open behind.
  static func checkHoldsNothing(_ id: StaffID, in db: Database) throws {
    let count = try openCases(of: id, in: db).count
    if count > 0 { throw StoreFailure.holdsOpenCases(count) }
  }

  private static func handAll(
    of holder: StaffID, to colleague: StaffID, note: String?, by actor: StaffMember,
    at moment: Moment, in db: Database
  ) throws -> Int {
    guard let receiver = try StaffRows.find(colleague, in: db), receiver.active else {
      throw StoreFailure.noSuchStaff
    }
    if colleague == holder { throw ActRefusal.alreadyHeld }
    let ids = try openCases(of: holder, in: db)
    for id in ids {
      guard let bytes = try CaseRows.bytes(id, in: db) else { throw StoreFailure.noSuchCase }
      let seen = try StoredJSON.decode(CaseRecord.self, from: bytes)
      _ = try hand(seen, to: receiver, note: note, by: actor, at: moment, in: db)
    }
    return ids.count
  }

  private static func hand(
    _ seen: CaseRecord, to receiver: StaffMember, note: String?, by actor: StaffMember,
    at moment: Moment, in db: Database
  ) throws -> CaseRecord {
    var record = seen
    try perform(
      .assigned(to: receiver.signature, note: note), on: &record, by: actor.signature, at: moment,
      in: db)
    _ = try CaseRows.update(record, replacing: seen, in: db)
    return record
  }

  private static func openCases(of holder: StaffID, in db: Database) throws -> [CaseID] {
    let states = CaseState.allCases.filter(\.isOpen).map { "'\($0.rawValue)'" }
    return try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM cases INDEXED BY cases_by_clerk
        WHERE clerk_id = ? AND state IN (\(states.joined(separator: ", "))) ORDER BY id
        """, arguments: [holder.rawValue]
    ).map(CaseID.init(rawValue:))
  }
}
