import Foundation
import Synchronization

/// Locks that other processes hold on a store's files.
enum ForeignLock {
  /// Descriptors by device and inode, kept until the process ends: closing one would drop this
  /// process's own locks on the file.
  private static let descriptors = Mutex<[FileIdentity: Int32]>([:])

  /// The process that holds a lock on a part of a file; `nil` when no other one does, or when there is
  /// no such file.
  static func holder(of path: String, at offset: Int, length: Int) -> Int32? {
    guard let descriptor = descriptor(of: path) else { return nil }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = offset
    lock.l_len = length
    guard fcntl(descriptor, F_GETLK, &lock) == 0, lock.l_type != Int16(F_UNLCK) else { return nil }
    return lock.l_pid
  }

  /// Reads from a file whose locks must not be dropped; `nil` when there is not so much in it.
  static func read(_ count: Int, of path: String) -> [UInt8]? {
    guard let descriptor = descriptor(of: path) else { return nil }
    var bytes = [UInt8](repeating: 0, count: count)
    return pread(descriptor, &bytes, count, 0) == count ? bytes : nil
  }

  private static func descriptor(of path: String) -> Int32? {
    guard let identity = FileIdentity(path: path)?.alone else { return nil }
    return descriptors.withLock { known -> Int32? in
      if let open = known[identity] { return open }
      if known.count >= mostKept { forgetDeleted(&known) }
      let opened = open(path, O_RDONLY | O_CLOEXEC)
      guard opened >= 0 else { return nil }
      // Another file may have got the name meanwhile.
      let found = FileIdentity(descriptor: opened)?.alone ?? identity
      known[found] = opened
      return opened
    }
  }

  private static let mostKept = 16

  /// A file without a name is nobody's any more, and its locks hold nobody up.
  private static func forgetDeleted(_ known: inout [FileIdentity: Int32]) {
    for (identity, descriptor) in known {
      var found = stat()
      guard fstat(descriptor, &found) == 0, found.st_nlink == 0 else { continue }
      close(descriptor)
      known[identity] = nil
    }
  }
}
