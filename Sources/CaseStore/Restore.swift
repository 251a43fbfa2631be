import Casework
import Foundation
import GRDB
import KazakhText

/// What a restore did.
public struct Restored: Hashable, Sendable {
  public let path: String
  /// What the copy's chain ends with.
  public let head: String
  public let acts: Int64
  public let cases: Int
  /// Where the store that was there lies now.
  public let oldStore: String?
  /// That store could not even tell its staff, so that nobody's right to replace it was asked.
  public let wasUnreadable: Bool
}

extension CaseStore {
  /// Proves a copy and puts it in place as a store. The copy itself is left as it is.
  ///
  /// - Parameters:
  ///   - replacing: whether a store that is there is moved aside; without it there must be none. A
  ///     store that can tell its staff is replaced by one of its managers only.
  ///   - login: whose wish it is. It is the first act of the restored history, by whoever has the account
  ///     on the staff of the copy; else by its first manager, under the name of the account.
  ///   - moment: tells the time by the clock of the restored office.
  /// - Throws: `badCopy` or `newerSchema` for one that cannot be relied on; `noStore` when there is
  ///   none; `alreadyExists` without `replacing`; `notPermitted`, `link` or `logTaken` for the
  ///   store that is there; `cannotCreate`; `diskFull`; `busy`.
  public static func restore(
    _ copy: String, to path: String, replacing: Bool = false, by login: String,
    wait: Double = defaultWait, at moment: (StoreSettings) throws -> Moment
  ) throws(StoreFailure) -> Restored {
    try Library.check(Library.installed)
    let file = StoreFile(path: path)
    try file.refuseLink()
    let exists = exists(at: path)
    if exists, !replacing { throw file.existing }
    let standing = exists ? try mayReplace(path, login: login, wait: wait) : nil
    let manifest = try Copy.manifest(of: copy)
    // What is not as long as it should be need not be read to its end, if it has one.
    guard try StoreFile(path: copy).length() == manifest.bytes else { throw .badCopy(.changed) }
    var owner = stat()
    let isShared = exists && stat(path, &owner) == 0 && owner.st_mode & 0o070 != 0
    return try restore(
      copy, manifest, to: StoreFile(path: path, group: isShared ? owner.st_gid : nil),
      replacing: replacing,
      noting: RestoreNote(
        copy: (copy as NSString).lastPathComponent, head: manifest.head, login: login,
        replacedHead: standing), wait: wait, at: moment)
  }

  private static func restore(
    _ copy: String, _ manifest: CopyManifest, to file: StoreFile, replacing: Bool,
    noting note: RestoreNote, wait: Double, at moment: (StoreSettings) throws -> Moment
  ) throws(StoreFailure) -> Restored {
    let path = file.path
    try file.makeFolder()
    return try file.alone(waitingSeconds: wait) { () throws(StoreFailure) in
      let unproven = StoreFile(path: path + "-restoring", group: file.group)
      defer { removeAll(unproven.path) }
      removeAll(unproven.path)
      try unproven.makeFile()
      let report: VerificationReport
      do {
        try transfer(copy, to: unproven.path)
        report = try prove(
          unproven.path, against: manifest, noting: note, wait: wait, at: moment)
      } catch { throw StoreFailure(error, path: unproven.path) }
      // Someone may have made a store meanwhile.
      if !replacing, access(path, F_OK) == 0 { throw .alreadyExists }
      var oldStore: String?
      var wasUnreadable = false
      try withoutWriters(path, wait: wait) { () throws(StoreFailure) in
        try file.refuseLink()
        if access(path, F_OK) == 0 {
          wasUnreadable = try mayReplace(path, login: note.login, wait: wait) == nil
          oldStore = try file.replace(with: unproven)
        } else {
          // A log left by another store would be read as part of this one.
          try file.setAside(under: file.freeName(as: "stray"))
          try unproven.rename(to: path)
        }
      }
      return Restored(
        path: path, head: report.head, acts: report.acts, cases: report.cases, oldStore: oldStore,
        wasUnreadable: wasUnreadable)
    }
  }

  /// Asks the store that would be moved aside whether the person is one of its managers.
  ///
  /// - Returns: the head of its history; `nil` when it is too damaged to tell, or no store at all: a copy
  ///   is for that.
  private static func mayReplace(_ path: String, login: String, wait: Double) throws(StoreFailure)
    -> String?
  {
    switch StoreLog(path: path).standing(waitingSeconds: wait) {
    case .takenFromOthers: throw .logTaken
    // Looking into it would make the log anew, and nobody could see any more that one is missing.
    case .lost: return nil
    case .sound: break
    }
    _ = try StoreFile(path: path).identity()
    do {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(wait)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      defer { try? queue.close() }
      return try queue.inDatabase { db in
        guard try Int.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID else {
          throw StoreFailure.foreignFile
        }
        let row = try Row.fetchOne(
          db, sql: "SELECT \(StaffColumn.list) FROM staff WHERE login = ? AND active",
          arguments: [login.nfc])
        guard let member = try row.map(StaffRows.member), member.may(.restoreStore) else {
          throw StoreFailure.notPermitted(.managersOnly)
        }
        return try head(in: db)
      }
    } catch {
      switch StoreFailure(error, path: path) {
      case .foreignFile, .damaged: return nil
      case .io where (error as? DatabaseError)?.resultCode == .SQLITE_ERROR: return nil
      case let failure: throw failure
      }
    }
  }

  private func record(_ note: RestoreNote, at moment: Moment) throws(StoreFailure) {
    try write { db in
      let staff = try Row.fetchAll(db, sql: "SELECT \(StaffColumn.list) FROM staff ORDER BY id")
        .map(StaffRows.member)
      guard
        let member = staff.first(where: { $0.login == note.login.nfc })
          ?? staff.first(where: { $0.role == .manager }) ?? staff.first
      else { throw StoreFailure.unreadable }
      let isKnown = member.login == note.login.nfc
      try BackupRows.record(
        .restored(note),
        by: isKnown
          ? member.signature : Signature(id: member.id, surname: note.login, given: ""),
        at: moment, in: db)
    }
  }

  /// Whether a store is one for training; `nil` when it cannot be read.
  public static func isTraining(at path: String) -> Bool? {
    guard exists(at: path), let store = try? open(at: path, mode: .readOnly) else { return nil }
    return store.settings.training
  }

  private static func removeAll(_ path: String) {
    remove(path)
    unlink(path + "-lock")
  }

  private static func transfer(_ copy: String, to path: String) throws {
    let source = Foundation.open(copy, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw StoreFailure.notPermitted(.file) }
    let reader = FileHandle(fileDescriptor: source, closeOnDealloc: true)
    let target = Foundation.open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
    guard target >= 0 else { throw StoreFailure.cannotCreate(errno: errno) }
    let writer = FileHandle(fileDescriptor: target, closeOnDealloc: true)
    while let piece = try reader.read(upToCount: 1 << 20), !piece.isEmpty {
      do { try writer.write(contentsOf: piece) } catch { throw StoreFailure.diskFull }
    }
    try writer.synchronize()
  }

  /// The file its manifest speaks of, with a whole history; brought to today's shape. That it is restored is
  /// what its history goes on with.
  private static func prove(
    _ path: String, against manifest: CopyManifest, noting note: RestoreNote, wait: Double,
    at moment: (StoreSettings) throws -> Moment
  ) throws -> VerificationReport {
    let found = try Copy.measure(path)
    guard found.digest == manifest.digest, found.bytes == manifest.bytes else {
      throw StoreFailure.badCopy(.changed)
    }
    let store = try CaseStore(path: path, mode: .normal, wait: wait, copiesFirst: false)
    let report = try store.verify(expectedHead: manifest.head)
    guard report.isSound, report.acts == manifest.acts, report.head == manifest.head else {
      throw StoreFailure.badCopy(.notWhole)
    }
    try store.record(note, at: try moment(store.settings))
    try store.pool.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    try store.close()
    return report
  }

  /// Does something while nobody saves into the store at the path: whoever saved before has it in
  /// the file that is set aside, whoever comes later is told that the store was replaced.
  private static func withoutWriters(
    _ path: String, wait: Double, _ body: () throws(StoreFailure) -> Void
  ) throws(StoreFailure) {
    guard access(path, F_OK) == 0 else { return try body() }
    var failure: StoreFailure?
    var isDone = false
    do {
      let queue = try DatabaseQueue(
        path: path, configuration: configuration(readOnly: false, wait: wait))
      // Never checkpointed when it ends: by then another file has the name.
      try queue.inDatabase { db in
        try? db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        try db.inTransaction(.immediate) {
          isDone = true
          do throws(StoreFailure) { try body() } catch { failure = error }
          return .rollback
        }
      }
      try queue.close()
    } catch {
      // A store too damaged to be locked is set aside all the same: that is what a copy is for.
      let reason = StoreFailure(error, path: path)
      if case .busy = reason { throw reason }
      if !isDone { return try body() }
    }
    if let failure { throw failure }
  }
}
