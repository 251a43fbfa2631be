import CaseStore
import Casework

/// The people of the office: who they are, what they may do, the filters they keep.
extension Counter {
  /// Everybody, in the order they came.
  public func staffList() throws(CounterFailure) -> [StaffMember] {
    try attempt { try store.staff() }
  }

  /// Adds a colleague; a manager may.
  ///
  /// - Parameters:
  ///   - login: the name of the operating system's account.
  ///   - language: `kk`, `ru` or `en`; `nil` until they choose.
  public func addStaff(
    login: String, surname: String, given: String, role: StaffRole, language: String? = nil
  ) throws(CounterFailure) -> StaffMember {
    try require(.manageStaff)
    let new = NewStaffMember(
      login: login, surname: surname, given: given, role: role, language: language)
    return try attempt { try store.addStaff(new, by: staff.id, at: now) }
  }

  /// Changes a colleague as the store has them now; the last manager stays one.
  public func changeStaff(_ id: StaffID, _ change: (inout StaffMember) -> Void)
    throws(CounterFailure) -> StaffMember
  {
    try require(.manageStaff)
    let changed = try attempt { try store.changeStaff(id, by: staff.id, at: now, change) }
    if changed.id == staff.id { staff = changed }
    return changed
  }

  /// The member of staff with this account; not found is a failure.
  public func colleague(login: String) throws(CounterFailure) -> StaffMember {
    try attempt {
      guard let member = try store.staffMember(login: login) else {
        throw StoreFailure.noSuchStaff
      }
      return member
    }
  }

  /// Looks again who sits here: a manager may have changed that meanwhile.
  public func refreshStaff() throws(CounterFailure) {
    staff = try colleague(login: staff.login)
  }

  /// Refuses what the role does not have. What everybody on the staff may do is left to the store,
  /// which asks in each save whether one still is.
  func require(_ permission: Permission) throws(CounterFailure) {
    if StaffRole.allCases.allSatisfy(permission.isGiven) { return }
    try refreshStaff()
    guard staff.may(permission) else {
      throw .store(.notPermitted(staff.active ? .managersOnly : .notActive))
    }
  }

  // MARK: Views

  public func filters() throws(CounterFailure) -> [NamedFilter] {
    try attempt { try store.filters(of: staff.id) }
  }

  public func keep(_ view: NamedFilter) throws(CounterFailure) {
    try attempt { try store.keep(view, of: staff.id) }
  }

  public func discardFilter(named name: String) throws(CounterFailure) {
    try attempt { try store.discardFilter(named: name, of: staff.id) }
  }
}
