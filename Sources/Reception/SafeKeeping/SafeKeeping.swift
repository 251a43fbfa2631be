import CaseStore
import Casework
import Standards

/// When the store was copied last.
public struct LastCopy: Hashable, Codable, Sendable {
  /// `nil` when it never was.
  public let day: CivilDate?
}

/// Copies of the store, and what is made anew from its history (¶18 3)).
extension Counter {
  /// What is known of copies: where the daily one goes and when the last was made.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func backupState() throws(CounterFailure) -> BackupState {
    try attempt { try store.backupState() }
  }

  /// When the store was copied last, by hand or by itself.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func lastCopy() throws(CounterFailure) -> LastCopy {
    LastCopy(day: try backupState().last?.at.date)
  }

  /// Names the folder of the daily copies, or ends them with `nil`; only a manager may.
  ///
  /// - Throws: `store(.notPermitted)` for all but managers.
  public func planBackups(_ plan: BackupPlan?) throws(CounterFailure) {
    try attempt { try store.planBackups(plan, by: staff.id, at: now) }
  }

  /// Makes a copy while others work.
  ///
  /// - Throws: `store`: `busy` while another copy is made, `cannotCreate`, `diskFull`. Nothing is left
  ///   half-made.
  public func backUp(to folder: String) throws(CounterFailure) -> Backup {
    try attempt { try store.backUp(to: folder, by: staff.id, at: now) }
  }

  /// Makes today's copy when one is planned and not made yet; false when there is nothing to do. A big
  /// store takes minutes: it is done beside the screen, from any thread.
  ///
  /// - Throws: nothing by itself; what it gives throws `store` when no copy could be made.
  public var dailyCopying: @Sendable () throws(CounterFailure) -> Bool {
    let moment = now
    return { [store, id = staff.id] () throws(CounterFailure) in
      do throws(StoreFailure) {
        return try store.makeDailyBackup(by: id, at: moment) != nil
      } catch { throw .store(error) }
    }
  }
}

extension StoreAccess {
  /// Proves a copy and puts it in place as the store; a store that is there is moved aside and never
  /// deleted. Where it can tell its staff, only one of its managers may.
  ///
  /// - Throws: `trainingOnly` for another login at a store that is not for training; `store`:
  ///   `badCopy`, `alreadyExists` when it is not to be replaced, `notPermitted`.
  public func restore(_ copy: String, replacing: Bool) throws(CounterFailure) -> Restored {
    if asLogin != nil, CaseStore.isTraining(at: storePath) == false { throw .trainingOnly }
    do {
      return try CaseStore.restore(
        copy, to: storePath, replacing: replacing, by: asLogin ?? Account.login()
      ) { settings in
        if let fixed = try fixedClock(settings) { return fixed.now() }
        return SystemClock(zone: try OfficeZone(settings.zone)).now()
      }
    } catch {
      if case .notPermitted(.managersOnly) = error { recordRefusedRestore() }
      throw .store(error)
    }
  }

  /// In the store that stays: whoever tried is on its staff, or nobody it knows.
  private func recordRefusedRestore() {
    guard let store = try? CaseStore.open(at: storePath),
      let member = try? store.staffMember(login: asLogin ?? Account.login()),
      let zone = try? OfficeZone(store.settings.zone)
    else { return }
    let clock = (try? fixedClock(store.settings)) ?? SystemClock(zone: zone)
    try? store.record(
      .refused(right: Permission.restoreStore.rawValue), by: member.id, at: clock.now())
    try? store.close()
  }
}

extension Counter {
  /// Makes current rows, counters and the search index anew from the history; only a manager may.
  ///
  /// - Throws: `store(.notPermitted)` for all but managers; `store(.cannotRepair)` when the history
  ///   itself is not whole. Nothing is changed then.
  public func repair() throws(CounterFailure) -> RepairReport {
    try attempt { try store.repair(login: staff.login, at: now) }
  }
}
