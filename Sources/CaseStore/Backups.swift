import Casework
import Foundation
import GRDB
import Standards

/// Where the desk keeps its daily copies.
public struct BackupPlan: Hashable, Codable, Sendable {
  public var folder: String
  /// So many daily copies are kept; the oldest goes when a new one is whole. 1 to 999.
  public var keep: Int

  public init(folder: String, keep: Int = 14) {
    self.folder = folder
    self.keep = min(max(keep, 1), 999)
  }
}

/// What is remembered of the copy made last.
public struct LastBackup: Hashable, Codable, Sendable {
  public let at: Moment
  public let automatic: Bool
  /// The head of the copy's chain.
  public let head: String
}

/// Copies as the settings know them.
public struct BackupState: Hashable, Sendable {
  public var plan: BackupPlan?
  public var last: LastBackup?

  /// Whether today's copy is still to be made.
  public func isDue(on day: CivilDate) -> Bool { plan != nil && last?.at.date != day }
}

/// A copy that was made.
public struct Backup: Hashable, Sendable {
  public let path: String
  public let manifest: CopyManifest
  /// Daily copies that gave way to it.
  public let removed: [String]
}

extension CaseStore {
  /// Where the daily copies go, and the copy made last.
  ///
  /// - Throws: `damaged` when the settings cannot be understood.
  public func backupState() throws(StoreFailure) -> BackupState {
    try read { db in try BackupRows.state(db) }
  }

  /// Names the folder of the daily copies, or ends them; only a manager may.
  ///
  /// - Throws: `notPermitted`; `busy`.
  public func planBackups(_ plan: BackupPlan?, by staff: StaffID, at moment: Moment)
    throws(StoreFailure)
  {
    try write { db in
      let manager = try StaffRows.allowed(.planCopies, staff, in: db)
      try BackupRows.record(.backupsPlanned(plan), by: manager.signature, at: moment, in: db)
    }
  }

  /// Makes a copy while others work, in a folder that is made when it is missing. One copy is made at
  /// a time.
  ///
  /// - Returns: the copy with its manifest. Nothing was left half-made when it fails.
  /// - Throws: `busy` while another process makes a copy; `cannotCreate` for the folder or the
  ///   copy; `diskFull`; `notPermitted`.
  public func backUp(
    to folder: String, by staff: StaffID, at moment: Moment, wait: Double = defaultWait
  ) throws(StoreFailure) -> Backup {
    // Beside a store that can only be read nothing can be written, not even who is at it.
    if isReadOnly { return try copy(to: folder, by: staff, at: moment, automatic: false) }
    return try StoreFile(path: path).alone(waitingSeconds: wait) { () throws(StoreFailure) in
      try copy(to: folder, by: staff, at: moment, automatic: false)
    }
  }

  private func copy(
    to folder: String, by staff: StaffID, at moment: Moment, automatic: Bool
  ) throws(StoreFailure) -> Backup {
    // Only who works here takes a copy away; asked before and, for the act, after.
    _ = try read { db in try StaffRows.allowed(.copyStore, staff, in: db) }
    try StoreFile(path: folder + "/copy").makeFolder()
    if !isReadOnly { Self.clearUnfinished(in: folder, office: settings.office) }
    let path = try Self.freeName(in: folder, office: settings.office, at: moment)
    let manifest: CopyManifest
    do {
      manifest = try Copy.write(
        pool, to: path, at: (moment.date.description, moment.milliseconds), automatic: automatic)
    } catch { throw StoreFailure(error, path: path) }
    if !isReadOnly {
      try write { db in
        let signature = try StaffRows.allowed(.copyStore, staff, in: db).signature
        let last = LastBackup(at: moment, automatic: automatic, head: manifest.head)
        try BackupRows.record(.backedUp(last), by: signature, at: moment, in: db)
      }
    }
    return Backup(path: path, manifest: manifest, removed: [])
  }

  /// Makes today's copy when a folder is named and none was made today; `nil` when there is nothing
  /// to do or another process is at it.
  ///
  /// - Throws: `cannotCreate` for the folder or the copy; `diskFull`; `notPermitted`; `busy` when
  ///   it could not be recorded.
  public func makeDailyBackup(by staff: StaffID, at moment: Moment) throws(StoreFailure) -> Backup?
  {
    guard !isReadOnly, try backupState().isDue(on: moment.date) else { return nil }
    return try StoreFile(path: path).aloneNow { () throws(StoreFailure) in
      let state = try backupState()
      guard let plan = state.plan, state.isDue(on: moment.date) else { return nil }
      let made = try copy(to: plan.folder, by: staff, at: moment, automatic: true)
      let removed = Self.rotate(plan, office: settings.office, sparing: made.path)
      return Backup(path: made.path, manifest: made.manifest, removed: removed)
    }
  }

  /// Takes away what a killed copy left: it holds people's papers and has no use.
  private static func clearUnfinished(in folder: String, office: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasPrefix(office + "-") && name.contains(".sqlite.part") {
      unlink(folder + "/" + name)
    }
  }

  /// `baizak-2009-06-01-0900.sqlite`, with a number behind it when there is one already.
  private static func freeName(in folder: String, office: String, at moment: Moment)
    throws(StoreFailure) -> String
  {
    let clock = String(moment.minuteOfDay / 60 * 100 + moment.minuteOfDay % 60 + 10_000).dropFirst()
    for number in 1...999 {
      let suffix = number == 1 ? "" : "-\(number)"
      let path = "\(folder)/\(office)-\(moment.date)-\(clock)\(suffix).sqlite"
      if access(path, F_OK) != 0 { return path }
    }
    throw .cannotCreate(errno: EEXIST)
  }

  /// Takes away the oldest daily copies beyond so many. Copies made by hand and files of anybody
  /// else stay.
  private static func rotate(_ plan: BackupPlan, office: String, sparing newest: String) -> [String]
  {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: plan.folder)) ?? []
    let daily = names.filter { $0.hasPrefix(office + "-") && $0.hasSuffix(".sqlite") }
      .compactMap { name -> (path: String, made: Int64)? in
        let path = plan.folder + "/" + name
        guard let manifest = try? Copy.manifest(of: path), manifest.automatic,
          manifest.office == office
        else { return nil }
        return (path, manifest.madeMilliseconds ?? 0)
      }.sorted { $0.made > $1.made }
    let old = daily.dropFirst(plan.keep).map(\.path).filter { $0 != newest }
    for path in old where unlink(path) == 0 { unlink(Copy.manifestPath(path)) }
    return old
  }
}

/// What the settings hold about copies.
enum BackupRows {
  private static let planKey = "backup_plan"
  private static let lastKey = "last_backup"

  static func state(_ db: Database) throws -> BackupState {
    BackupState(
      plan: try value(BackupPlan.self, of: planKey, db),
      last: try value(LastBackup.self, of: lastKey, db))
  }

  static func record(
    _ act: SettingsAct, by signature: Signature, at moment: Moment, in db: Database
  ) throws {
    let stored = try ActLog.append(
      act, kind: act.kind, about: .settings, by: signature, at: moment, in: db)
    try save(stored, in: db)
  }

  /// Writes what follows from an act about copies or the calendar.
  static func save(_ act: SettingsAct, in db: Database) throws {
    switch act {
    case .founded, .repaired, .draftsDiscarded, .restored: break
    case .backupsPlanned(let plan): try save(plan, as: planKey, in: db)
    case .backedUp(let last): try save(last, as: lastKey, in: db)
    case .calendarChanged(let change): try SettingsRows.append(change, in: db)
    case .lateDaysSet(let days): try save(days, as: LateRows.key, in: db)
    }
  }

  static func save(_ value: (some Encodable)?, as key: String, in db: Database) throws {
    guard let value else {
      return try db.execute(sql: "DELETE FROM settings WHERE key = ?", arguments: [key])
    }
    try db.execute(
      sql: """
        INSERT INTO settings (key, value) VALUES (?, ?)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value
        """,
      arguments: [key, String(decoding: try StoredJSON.encode(value), as: UTF8.self)])
  }

  static func value<Value: Decodable>(
    _ type: Value.Type, of key: String, _ db: Database
  ) throws -> Value? {
    try String.fetchOne(db, sql: "SELECT value FROM settings WHERE key = ?", arguments: [key])
      .map { try StoredJSON.decode(type, from: Data($0.utf8)) }
  }
}
