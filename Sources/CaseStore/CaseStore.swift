import Casework
import Foundation
import GRDB
import GRDBSQLite
import Synchronization

/// How a store is opened.
public enum OpenMode: Hashable, Sendable {
  /// To read and write; where the file or its disk can only be read, to read.
  case normal
  case readOnly
}

/// The office's cases, staff, drafts and history: one SQLite file that several processes of one
/// host share.
///
/// Calls are synchronous and may be made from any thread. A save is one transaction that is on the
/// disk when the call returns; none is held across calls.
///
/// Beside what a call names, reading can meet `damaged` and `io`; saving also `busy`, `readOnly`,
/// `diskFull`, `gone`, `logGone` and `newerSchema`.
public final class CaseStore: Sendable {
  public let path: String
  public let isReadOnly: Bool
  /// As they were when the store was opened.
  public let settings: StoreSettings

  let pool: DatabasePool
  private let schema: Schema
  let identity: FileIdentity
  /// The log and the index that the connections have open; `nil` where nothing is written.
  let logIdentity: StoreLog.Identity?
  let lastRecord = LastRecord()
  /// The right that was refused last and that nobody has told yet.
  let refused = Mutex<RefusedRight?>(nil)

  /// Seconds a save waits for another process before it is `busy`.
  public static let defaultWait = 5.0

  /// - Parameter library: the version of SQLite that is there.
  init(
    path: String, mode: OpenMode, wait: Double, schema: Schema = .current,
    copiesFirst: Bool = true, library: Int32 = Library.installed
  ) throws(StoreFailure) {
    try Library.check(library)
    _ = Self.exists(at: path, wait: wait)
    // The log lies beside the store itself, not beside a link to it.
    let path = StoreFile.resolved(path)
    self.path = path
    self.schema = schema
    identity = try StoreFile(path: path).identity()
    let file = StoreFile(path: path)
    isReadOnly = mode == .readOnly || !file.isWritable
    if !isReadOnly { try file.keepOthersOut() }
    do {
      pool = try Self.openPool(path, readOnly: isReadOnly, schema: schema, wait: wait)
      if !isReadOnly {
        try pool.writeWithoutTransaction(Self.makeDurable)
        try Self.migrate(pool, to: schema, file: file, wait: wait, copiesFirst: copiesFirst)
      } else if try pool.read(Schema.version) < schema.version {
        // An older store must be brought to today's shape before it can be read.
        throw StoreFailure.readOnly
      }
      settings = try pool.read { db in try StoreSettings(db) }
    } catch {
      throw StoreFailure(error, path: path)
    }
    guard FileIdentity(path: path) == identity, identity.links == 1 else { throw .gone }
    logIdentity = isReadOnly ? nil : StoreLog(path: path).identity
    if !isReadOnly, logIdentity == nil { throw .logTaken }
  }

  deinit { try? close() }

  /// Opens a store that exists.
  ///
  /// - Parameter wait: seconds a save waits for another process.
  /// - Throws: `noStore`, `foreignFile`, `newerSchema`, `oldLibrary`, `notPermitted` or `damaged`
  ///   for what cannot be opened; `logTaken` or `logMissing` when the log is not beside it;
  ///   `readOnly` for an older store that cannot be brought to today's shape; `gone` for a file of
  ///   several names; `busy`.
  public static func open(
    at path: String, mode: OpenMode = .normal, wait: Double = defaultWait
  ) throws(StoreFailure) -> CaseStore {
    try CaseStore(path: path, mode: mode, wait: wait)
  }

  /// Whether there is anything at the path, a store or not; what cannot be looked at counts. A restore
  /// that was killed is finished first.
  public static func exists(at path: String, wait: Double = defaultWait) -> Bool {
    if StoreFile(path: path).isThere { return true }
    try? StoreFile(path: path).finishReplacing(waitingSeconds: wait)
    return StoreFile(path: path).isThere
  }

  /// Makes a store; the first member of staff becomes its manager.
  ///
  /// - Parameter group: the system's number of the group that shares it; `nil` for a private one.
  /// - Throws: `alreadyExists`; `link`; `cannotCreate`; `diskFull`; `oldLibrary`; `busy` while
  ///   another process makes one.
  public static func create(
    at path: String, settings: StoreSettings, first: NewStaffMember, group: UInt32? = nil,
    at moment: Moment, wait: Double = defaultWait
  ) throws(StoreFailure) -> CaseStore {
    try Library.check(Library.installed)
    let file = StoreFile(path: path, group: group)
    try file.refuseLink()
    if exists(at: path, wait: wait) { throw file.existing }
    try file.makeFolder()
    try file.alone(waitingSeconds: wait) { () throws(StoreFailure) in
      if access(path, F_OK) == 0 { throw .alreadyExists }
      let unfinished = StoreFile(path: path + "-new", group: group)
      Self.remove(unfinished.path)
      try unfinished.makeFile()
      do {
        try Self.fill(unfinished.path, settings: settings, first: first, at: moment)
      } catch {
        Self.remove(unfinished.path)
        throw StoreFailure(error, path: unfinished.path)
      }
      // A log left by another store would be read as part of this one.
      try file.setAside(under: file.freeName(as: "stray"))
      // A half-made store must never be found under the name people open.
      try unfinished.rename(to: path)
    }
    return try CaseStore(path: path, mode: .normal, wait: wait)
  }

  /// Ends all connections. The write-ahead log stays beside the file, so that a reader on a full
  /// or read-only disk can still open it.
  ///
  /// - Throws: `busy` or `io` when a connection cannot be ended.
  public func close() throws(StoreFailure) {
    guard mayClose() else { return }
    do {
      if !isReadOnly {
        try? pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_size_limit = -1") }
      }
      try pool.close()
    } catch {
      throw StoreFailure(error, path: path)
    }
  }

  /// How long a save waits for another process from now on before it is `busy`; a screen waits in
  /// short tries.
  ///
  /// - Parameter seconds: 0 and more; with 0 it does not wait.
  /// - Throws: `io` once the store is closed.
  public func waitAtMost(seconds: Double) throws(StoreFailure) {
    if isReadOnly { return }
    do {
      try pool.writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA busy_timeout = \(Int(seconds * 1000))")
      }
    } catch {
      throw StoreFailure(error, path: path)
    }
  }

  /// Changes when somebody else has saved since this was asked last: another process, or another
  /// opening of the store. Costs some microseconds.
  ///
  /// - Throws: `gone` or `logGone` as soon as the files under the open store are others.
  public func dataVersion() throws(StoreFailure) -> Int {
    try lookAtFiles()
    do {
      func ask(_ db: Database) throws -> Int {
        try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
      }
      // On the connection that writes: its own saves leave the number as it is.
      return try isReadOnly ? pool.unsafeRead(ask) : pool.writeWithoutTransaction(ask)
    } catch {
      throw StoreFailure(error, path: path)
    }
  }

  /// Whether this thread reads in one transaction.
  @TaskLocal private static var isAtOneMoment = false

  /// Reads everything of one moment, whatever others save meanwhile. Where the store cannot be read at
  /// all, each read fails by itself.
  public func atOneMoment<Value>(_ body: () -> Value) -> Value {
    do {
      return try pool.read { _ in Self.$isAtOneMoment.withValue(true) { body() } }
    } catch {
      return body()
    }
  }

  /// Seconds-long work is not for this: a reader that stays keeps the log growing.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreFailure) -> Value {
    do {
      return try Self.isAtOneMoment ? pool.unsafeReentrantRead(body) : pool.read(body)
    } catch {
      if let right = error as? RefusedRight { refused.withLock { $0 = right } }
      throw StoreFailure(error, path: path)
    }
  }

  /// One IMMEDIATE transaction, refused when the files under it or its shape are no longer ours. What
  /// it saved is where every other process looks for it when this returns.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreFailure) -> Value {
    if isReadOnly { throw .readOnly }
    let value: Value
    do {
      value = try pool.write { db in
        try checkFiles()
        if let found = try schema.superseding(db) {
          throw StoreFailure.newerSchema(found: found, known: schema.version)
        }
        let before = Self.savesUnderToken ? try Self.lastAct(in: db) : 0
        let value = try body(db)
        try Self.keepToken(actsAfter: before, in: db)
        try checkFiles()
        return value
      }
    } catch {
      if let right = error as? RefusedRight { refused.withLock { $0 = right } }
      throw afterLosingLog(StoreFailure(error, path: path))
    }
    try proveSaved()
    return value
  }

  /// Whether the search index fits the cases; nothing is changed by asking.
  func searchIndexIsWhole() throws(StoreFailure) -> Bool {
    try write { db in
      do {
        for index in ["case_words", "case_places"] {
          try db.execute(
            sql: "INSERT INTO \(index) (\(index), rank) VALUES ('integrity-check', 1)")
        }
        return true
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
        return false
      }
    }
  }

  /// What the writer answers to `PRAGMA synchronous`: 2 is FULL.
  func writerSynchronous() throws -> Int? {
    try pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
  }
}

extension CaseStore {
  static func configuration(readOnly: Bool, wait: Double) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.foreignKeysEnabled = true
    configuration.publicStatementArguments = false
    configuration.busyMode = .timeout(wait)
    // One reader: `data_version` compares what one and the same connection saw.
    configuration.maximumReaderCount = 1
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA temp_store = MEMORY;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA secure_delete = ON;
          """)
      if !db.configuration.readonly {
        try db.execute(sql: "PRAGMA journal_size_limit = 4194304")
      }
      var keep: Int32 = 1
      sqlite3_file_control(db.sqliteConnection, "main", SQLITE_FCNTL_PERSIST_WAL, &keep)
    }
    return configuration
  }

  /// A pool sets NORMAL after it has prepared its writer; a save would not survive a power cut.
  static func makeDurable(_ db: Database) throws {
    try db.execute(sql: "PRAGMA synchronous = FULL")
    guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2 else {
      throw StoreFailure.io(code: Int(ResultCode.SQLITE_MISUSE.rawValue))
    }
  }

  /// Connects by the log by which everybody else works.
  private static func openPool(_ path: String, readOnly: Bool, schema: Schema, wait: Double) throws
    -> DatabasePool
  {
    let log = StoreLog(path: path)
    while true {
      switch log.standing(waitingSeconds: wait) {
      case .lost: throw StoreFailure.logMissing
      case .takenFromOthers: throw StoreFailure.logTaken
      case .sound: break
      }
      try inspect(path, schema: schema, writes: !readOnly, wait: wait)
      let pool = try DatabasePool(
        path: path, configuration: configuration(readOnly: readOnly, wait: wait))
      // Reading opens log and index; they may have been taken away since they were looked at.
      _ = try pool.read(Schema.version)
      if log.standing() == .sound { return pool }
      try pool.close()
    }
  }

  /// Looks before a pool would turn somebody else's file into one with a write-ahead log.
  ///
  /// - Parameter writes: whether the file may be written, so that a change that was killed is undone.
  private static func inspect(_ path: String, schema: Schema, writes: Bool, wait: Double) throws {
    var configuration = Configuration()
    configuration.readonly = !writes || access(path + "-journal", F_OK) != 0
    configuration.busyMode = .timeout(wait)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? queue.close() }
    try queue.inDatabase { db in
      guard try Int.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID else {
        throw StoreFailure.foreignFile
      }
      if let found = try schema.superseding(db) {
        throw StoreFailure.newerSchema(found: found, known: schema.version)
      }
      if try schema.migrator.hasBeenSuperseded(db) {
        throw StoreFailure.newerSchema(found: schema.version + 1, known: schema.version)
      }
    }
  }

  /// Brings an older store to today's shape, once a copy of it lies beside it.
  private static func migrate(
    _ pool: DatabasePool, to schema: Schema, file: StoreFile, wait: Double,
    copiesFirst: Bool
  ) throws {
    let migrator = schema.migrator
    if try pool.read(migrator.hasCompletedMigrations) { return }
    try file.alone(waitingSeconds: wait) { () throws(StoreFailure) in
      do {
        // Another process may have done it while this one waited.
        if try pool.read(migrator.hasCompletedMigrations) { return }
        if copiesFirst {
          let old = try pool.read(Schema.version)
          _ = try Copy.write(pool, to: "\(file.path)-of-version-\(old)", at: nil)
        }
        try migrator.migrate(pool)
      } catch {
        throw StoreFailure(error, path: file.path)
      }
    }
  }

  /// Makes an empty file a store of one file.
  static func fill(
    _ path: String, settings: StoreSettings, first: NewStaffMember, at moment: Moment
  ) throws {
    let configuration = configuration(readOnly: false, wait: defaultWait)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? queue.close() }
    try queue.inDatabase(makeDurable)
    try Schema.current.migrator.migrate(queue)
    try queue.write { db in
      try settings.save(db)
      let manager = StaffMember(
        id: StaffID(rawValue: 1), login: first.login, surname: first.surname,
        given: first.given, role: .manager, language: first.language)
      let stored = try StaffRows.add(manager, by: manager.signature, at: moment, in: db)
      let founding = SettingsAct.founded(settings)
      _ = try ActLog.append(
        founding, kind: founding.kind, about: .settings, by: stored.signature, at: moment, in: db)
    }
    try queue.close()
    // Killed while it gets its log, a store would lie under its name with a change to be undone. A
    // connection of its own: one that has filled an index of words still holds it and gets no log.
    let logged = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? logged.close() }
    try logged.inDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA wal_checkpoint(TRUNCATE)")
    }
    try logged.close()
    for ending in ["-wal", "-shm"] { unlink(path + ending) }
  }

  static func remove(_ path: String) {
    for file in [path, path + "-wal", path + "-shm", path + "-journal"] { unlink(file) }
  }
}
