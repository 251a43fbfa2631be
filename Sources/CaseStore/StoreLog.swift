import Foundation

/// The log beside a store, in which saves stand before they come into the store's own file, and the
/// index by which its processes work in it together. SQLite makes both and looks at their names once, when
/// it opens them: taken away under an open store they go on working, unseen by anybody else.
///
/// What is read here stands in SQLite's "WAL-mode File Format" and does not change.
struct StoreLog {
  /// The store's.
  let path: String

  private var log: String { path + "-wal" }
  private var index: String { path + "-shm" }

  /// Which files they are.
  struct Identity: Hashable, Sendable {
    let log: FileIdentity
    let index: FileIdentity
  }

  /// `nil` when one of them is missing.
  var identity: Identity? {
    guard let log = FileIdentity(path: log), let index = FileIdentity(path: index) else {
      return nil
    }
    return Identity(log: log.alone, index: index.alone)
  }

  /// Whether somebody has put another log or another index in the place of these.
  func isReplaced(_ ours: Identity) -> Bool {
    [(log, ours.log), (index, ours.index)].contains { path, own in
      FileIdentity(path: path).map { $0.alone != own } ?? false
    }
  }

  // MARK: Before the store is opened

  enum Standing {
    case sound
    /// Others have the store open by a log or an index that lies here no more.
    case takenFromOthers
    /// Nobody has it open, and saves that stood only in the log are gone with it.
    case lost
  }

  /// How the log stands; another process that just opens or ends may be seen as `takenFromOthers` for a
  /// moment.
  func standing() -> Standing {
    let others = ForeignLock.holder(of: path, at: Self.sharedLock, length: Self.sharedLocks) != nil
    guard others else { return isLogEmpty && claimedLog() != nil ? .lost : .sound }
    guard access(log, F_OK) == 0, access(index, F_OK) == 0,
      ForeignLock.holder(of: index, at: Self.indexInUse, length: 1) != nil
    else { return .takenFromOthers }
    guard let claimed = claimedLog() else { return .sound }
    return logHolds(claimed) ? .sound : .takenFromOthers
  }

  /// The same once a moment's doubt has passed.
  func standing(waitingSeconds wait: Double) -> Standing {
    var waited = 0.0
    var standing = standing()
    while case .takenFromOthers = standing, waited < wait {
      usleep(10_000)
      waited += 0.01
      standing = self.standing()
    }
    return standing
  }

  private var isLogEmpty: Bool {
    var status = stat()
    return stat(log, &status) != 0 || status.st_size == 0
  }

  /// SQLite's SHARED_FIRST and SHARED_SIZE: whoever has the store open holds one of these.
  private static let sharedLock = 0x4000_0002
  private static let sharedLocks = 510

  /// UNIX_SHM_DMS: whoever has the index open holds it.
  private static let indexInUse = 128

  // MARK: What the index says of the log

  /// What must stand in the log for nothing to be lost.
  private struct Claim {
    let bytes: Int
    let salt: ArraySlice<UInt8>
  }

  /// `nil` when all that was saved is in the store's own file, or when the index cannot be relied on.
  private func claimedLog() -> Claim? {
    guard let bytes = ForeignLock.read(100, of: index) else { return nil }
    func number(at offset: Int) -> UInt32 {
      bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt32.self) }
    }
    // Two copies with a sum each: a half-written one is none.
    guard bytes[0..<48] == bytes[48..<96], bytes[12] == 1 else { return nil }
    var (first, second) = (UInt32(0), UInt32(0))
    for offset in stride(from: 0, to: 40, by: 8) {
      first = first &+ number(at: offset) &+ second
      second = second &+ number(at: offset + 4) &+ first
    }
    guard first == number(at: 40), second == number(at: 44) else { return nil }
    let (frames, copied) = (number(at: 16), number(at: 96))
    guard frames > copied else { return nil }
    let size = Int(bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: 14, as: UInt16.self) })
    let page = size == 1 ? 65536 : size
    return Claim(bytes: 32 + Int(frames) * (24 + page), salt: bytes[32..<40])
  }

  /// Nothing locks the log itself, so it may be opened and closed.
  private func logHolds(_ claim: Claim) -> Bool {
    let descriptor = open(log, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var status = stat()
    var header = [UInt8](repeating: 0, count: 32)
    return fstat(descriptor, &status) == 0 && Int(status.st_size) >= claim.bytes
      && pread(descriptor, &header, 32, 0) == 32 && header[16..<24].elementsEqual(claim.salt)
  }
}
