import Casework
import Foundation
import GRDB
import KazakhText

/// A member of staff before the store gives an id.
public struct NewStaffMember: Hashable, Sendable {
  /// The name of the operating system's account.
  public var login: String
  public var surname: String
  public var given: String
  public var role: StaffRole
  public var language: String?

  public init(
    login: String, surname: String, given: String, role: StaffRole = .clerk,
    language: String? = nil
  ) {
    self.login = login
    self.surname = surname
    self.given = given
    self.role = role
    self.language = language
  }
}

/// What happened to a member of staff. Its raw names are stored for good.
public enum StaffAct: Hashable, Codable, Sendable {
  case added(StaffMember)
  /// All that was true of them afterwards.
  case changed(StaffMember)

  enum CodingKeys: String, CodingKey, CaseIterable {
    case added
    case changed
  }

  var kind: String {
    switch self {
    case .added: CodingKeys.added.rawValue
    case .changed: CodingKeys.changed.rawValue
    }
  }

  var member: StaffMember {
    switch self {
    case .added(let member), .changed(let member): member
    }
  }
}

extension CaseStore {
  /// The member of staff with this account, active or not; `nil` for a stranger.
  ///
  /// - Throws: `damaged` when the row cannot be understood.
  public func staffMember(login: String) throws(StoreFailure) -> StaffMember? {
    try read { db in
      try Row.fetchOne(
        db, sql: "SELECT \(StaffColumn.list) FROM staff WHERE login = ?", arguments: [login.nfc]
      )
      .map(StaffRows.member)
    }
  }

  /// Everybody, in the order they were added.
  ///
  /// - Throws: `damaged` when a row cannot be understood.
  public func staff() throws(StoreFailure) -> [StaffMember] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT \(StaffColumn.list) FROM staff ORDER BY id").map(
        StaffRows.member)
    }
  }

  /// Adds a member of staff; only a manager may.
  ///
  /// - Throws: `staffAlreadyExists` for an account that is known, left or not; `refused`: `badAccountName`,
  ///   `badStaffName`; `notPermitted`; `busy`.
  public func addStaff(_ new: NewStaffMember, by staff: StaffID, at moment: Moment)
    throws(StoreFailure) -> StaffMember
  {
    try write { db in
      let manager = try StaffRows.allowed(.manageStaff, staff, in: db)
      if try Bool.fetchOne(
        db, sql: "SELECT 1 FROM staff WHERE login = ?", arguments: [new.login.nfc]) != nil
      {
        throw StoreFailure.staffAlreadyExists
      }
      let next = try Int64.fetchOne(db, sql: "SELECT coalesce(max(id), 0) + 1 FROM staff") ?? 1
      let member = StaffMember(
        id: StaffID(rawValue: next), login: new.login, surname: new.surname, given: new.given,
        role: new.role, language: new.language)
      try member.check()
      return try StaffRows.add(member, by: manager.signature, at: moment, in: db)
    }
  }

  /// Changes a member of staff. A manager may change everything; others their own language and window.
  ///
  /// - Parameter change: is made on what is stored now, so that two who change one person at once
  ///   lose nothing. A change that changes nothing is not recorded.
  /// - Throws: `noSuchStaff`; `holdsOpenCases` for whoever would leave cases behind; `notPermitted` for more
  ///   than one's own language and window, unless by a manager,
  ///   and when no manager would be left; `busy`.
  public func changeStaff(
    _ id: StaffID, by staff: StaffID, at moment: Moment, _ change: (inout StaffMember) -> Void
  ) throws(StoreFailure) -> StaffMember {
    try write { db in
      let actor = try StaffRows.active(staff, in: db)
      guard let current = try StaffRows.find(id, in: db) else { throw StoreFailure.noSuchStaff }
      var changed = current
      change(&changed)
      var ownChange = current
      ownChange.language = changed.language
      ownChange.window = changed.window
      guard actor.may(.manageStaff) || (actor.id == changed.id && changed == ownChange) else {
        throw RefusedRight(right: .manageStaff, staff: staff)
      }
      if changed == current { return current }
      if current.active, !changed.active { try Self.checkHoldsNothing(id, in: db) }
      try changed.check(before: current)
      return try StaffRows.change(changed, by: actor.signature, at: moment, in: db)
    }
  }

  /// The same with the whole member as it shall be.
  ///
  /// - Throws: `noSuchStaff`; `notPermitted` for more than one's own language and window, unless by a manager,
  ///   and when no manager would be left; `busy`.
  public func changeStaff(_ changed: StaffMember, by staff: StaffID, at moment: Moment)
    throws(StoreFailure) -> StaffMember
  {
    try changeStaff(changed.id, by: staff, at: moment) { $0 = changed }
  }
}

/// The columns of a member of staff.
enum StaffColumn: Int, SelectedColumn {
  case id, login, surname, given, role, active, language, window

  static let list = listed()
}

enum StaffRows {
  static func member(_ row: Row) throws -> StaffMember {
    guard let role = StaffRole(rawValue: row[StaffColumn.role]) else {
      throw StoreFailure.unreadable
    }
    return StaffMember(
      id: StaffID(rawValue: row[StaffColumn.id]), login: row[StaffColumn.login],
      surname: row[StaffColumn.surname], given: row[StaffColumn.given], role: role,
      active: row[StaffColumn.active], language: row[StaffColumn.language],
      window: row[StaffColumn.window])
  }

  static func find(_ id: StaffID, in db: Database) throws -> StaffMember? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(StaffColumn.list) FROM staff WHERE id = ?"),
      arguments: [id.rawValue]
    ).map(member)
  }

  /// Whoever acts must be a member of staff now, not only when they came to work.
  static func active(_ id: StaffID, in db: Database) throws -> StaffMember {
    guard let member = try find(id, in: db), member.active else {
      throw StoreFailure.notPermitted(.notActive)
    }
    return member
  }

  /// Whoever acts must have the right now, in the transaction that writes what they did.
  static func allowed(_ permission: Permission, _ id: StaffID, in db: Database) throws
    -> StaffMember
  {
    let member = try active(id, in: db)
    guard member.may(permission) else { throw RefusedRight(right: permission, staff: id) }
    return member
  }

  static func add(
    _ member: StaffMember, by signature: Signature, at moment: Moment, in db: Database
  ) throws -> StaffMember {
    let stored = normalised(member)
    try insert(stored, in: db)
    return try record(.added(stored), by: signature, at: moment, in: db)
  }

  /// Writes a row, without an act of it.
  static func insert(_ member: StaffMember, in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO staff (\(StaffColumn.list)) VALUES (\(StaffColumn.places))",
      arguments: [
        member.id.rawValue, member.login, member.surname, member.given, member.role.rawValue,
        member.active, member.language, member.window,
      ])
  }

  static func change(
    _ member: StaffMember, by signature: Signature, at moment: Moment, in db: Database
  ) throws -> StaffMember {
    let stored = normalised(member)
    try db.execute(
      sql: """
        UPDATE staff SET login = ?, surname = ?, given = ?, role = ?, active = ?, language = ?,
          window = ?
        WHERE id = ?
        """,
      arguments: [
        stored.login, stored.surname, stored.given, stored.role.rawValue, stored.active,
        stored.language, stored.window, stored.id.rawValue,
      ])
    let managers = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM staff WHERE role = 'manager' AND active = 1")
    guard let managers, managers > 0 else { throw StoreFailure.notPermitted(.lastManager) }
    return try record(.changed(stored), by: signature, at: moment, in: db)
  }

  private static func record(
    _ act: StaffAct, by signature: Signature, at moment: Moment, in db: Database
  ) throws -> StaffMember {
    try ActLog.append(
      act, kind: act.kind, about: .staff(act.member.id), by: signature, at: moment, in: db
    ).member
  }

  private static func normalised(_ member: StaffMember) -> StaffMember {
    StaffMember(
      id: member.id, login: member.login.nfc, surname: member.surname.nfc,
      given: member.given.nfc, role: member.role, active: member.active,
      language: member.language?.nfc, window: member.window?.nfc)
  }
}
