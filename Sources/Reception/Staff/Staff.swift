import CaseStore
import Casework

/// The people of the office: who they are, what they may do, the filters they keep.
extension Counter {
  /// Everybody, in the order they came.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func staffList() throws(CounterFailure) -> [StaffMember] {
    try attempt { try store.staff() }
  }

  /// Adds a colleague; a manager may.
  ///
  /// - Parameters:
  ///   - login: the name of the operating system's account.
  ///   - language: `kk`, `ru` or `en`; `nil` until they choose.
  /// - Throws: `store(.staffAlreadyExists)`; `store(.refused)`: `badAccountName`, `badStaffName`, and
  ///   `unknownAccount` where this machine has none; `store(.notPermitted)` for all but managers.
  public func addStaff(
    login: String, surname: String, given: String, role: StaffRole, language: String? = nil
  ) throws(CounterFailure) -> StaffMember {
    let new = NewStaffMember(
      login: login, surname: surname, given: given, role: role, language: language)
    return try attempt {
      // In training the colleagues are invented.
      if !store.settings.training, staff.may(.manageStaff), hasAccount(login) == false {
        throw StoreFailure.refused(.unknownAccount)
      }
      return try store.addStaff(new, by: staff.id, at: now)
    }
  }

  /// Changes a colleague as the store has them now; the last manager stays one.
  ///
  /// - Throws: `store(.noSuchStaff)`; `store(.notPermitted)` for more than one's own language and window, unless by
  ///   a manager, and when no manager would be left.
  public func changeStaff(_ id: StaffID, _ change: (inout StaffMember) -> Void)
    throws(CounterFailure) -> StaffMember
  {
    let changed = try attempt { try store.changeStaff(id, by: staff.id, at: now, change) }
    if changed.id == staff.id { staff = changed }
    return changed
  }

  /// A colleague leaves; what they hold open goes to another in the same save.
  ///
  /// - Returns: the colleague, and how many cases went.
  /// - Throws: `store(.holdsOpenCases)` when nobody takes them over; `store(.noSuchStaff)`;
  ///   `store(.notPermitted)` for all but managers, and when no manager would be left.
  public func deactivate(_ id: StaffID, handingTo receiver: StaffID?)
    throws(CounterFailure) -> (member: StaffMember, handed: Int)
  {
    let left = try attempt {
      try store.deactivate(id, handingTo: receiver, by: staff.id, at: now)
    }
    if id == staff.id { staff = left.member }
    return left
  }

  /// The member of staff with this account; not found is a failure.
  ///
  /// - Throws: `store(.noSuchStaff)`.
  public func colleague(login: String) throws(CounterFailure) -> StaffMember {
    try attempt {
      guard let member = try store.staffMember(login: login) else {
        throw StoreFailure.noSuchStaff
      }
      return member
    }
  }

  func colleague(_ id: StaffID) throws(CounterFailure) -> StaffMember {
    guard let member = try staffList().first(where: { $0.id == id }) else {
      throw .store(.noSuchStaff)
    }
    return member
  }

  /// Looks again who sits here: a manager may have changed that meanwhile.
  ///
  /// - Throws: `store` when the store cannot be read: who was known stays.
  public func refreshStaff() throws(CounterFailure) {
    staff = try colleague(login: staff.login)
  }

  // MARK: Filters

  /// The filters of whoever sits here, in the order of their names.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func filters() throws(CounterFailure) -> [NamedFilter] {
    try attempt { try store.filters(of: staff.id) }
  }

  /// Keeps a filter; one of the same name is replaced.
  ///
  /// - Throws: `store` when it was not kept.
  public func keep(_ view: NamedFilter) throws(CounterFailure) {
    try attempt { try store.keep(view, of: staff.id) }
  }

  /// Ends a filter; nothing happens when there is none of the name.
  ///
  /// - Throws: `store` when it cannot be ended.
  public func discardFilter(named name: String) throws(CounterFailure) {
    try attempt { try store.discardFilter(named: name, of: staff.id) }
  }
}
