import Foundation

/// The process that keeps others from saving.
public struct LockHolder: Hashable, Codable, Sendable {
  public let process: Int32
  /// The account it runs under, where the system tells.
  public let login: String?

  /// Who holds the write lock of a store, `nil` when nobody does any more.
  static func ofWriteLock(path: String) -> LockHolder? {
    ForeignLock.holder(of: path + "-shm", at: writeLockOffset, length: 1)
      .map { LockHolder(process: $0, login: login(ofProcess: $0)) }
  }

  /// Where SQLite's WAL index keeps its lock of the one writer (WALINDEX_LOCK_OFFSET).
  private static let writeLockOffset = 120

  private static func login(ofProcess process: Int32) -> String? {
    var status = stat()
    guard stat("/proc/\(process)", &status) == 0, let entry = getpwuid(status.st_uid) else {
      return nil
    }
    return entry.pointee.pw_name.map { String(cString: $0) }
  }
}
