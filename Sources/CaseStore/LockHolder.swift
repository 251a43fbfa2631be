import Foundation
import Synchronization

/// The process that keeps others from saving.
public struct LockHolder: Hashable, Sendable {
  public let process: Int32
  /// The account it runs under, where the system tells.
  public let login: String?

  /// Descriptors of index files, by device and inode, kept until the process ends: closing one
  /// would drop this process's own locks on the file.
  private static let descriptors = Mutex<[FileIdentity: Int32]>([:])

  /// Who holds the write lock of a store, `nil` when nobody does any more.
  static func ofWriteLock(path: String) -> LockHolder? {
    let index = path + "-shm"
    guard let identity = FileIdentity(path: index) else { return nil }
    let descriptor = descriptors.withLock { known -> Int32 in
      if let open = known[identity] { return open }
      let opened = open(index, O_RDWR | O_CLOEXEC)
      if opened >= 0 { known[identity] = opened }
      return opened
    }
    guard descriptor >= 0 else { return nil }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = writeLockOffset
    lock.l_len = 1
    guard fcntl(descriptor, F_GETLK, &lock) == 0, lock.l_type != Int16(F_UNLCK) else { return nil }
    return LockHolder(process: lock.l_pid, login: login(ofProcess: lock.l_pid))
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
