import Foundation
import GRDB
import Synchronization

/// That the files under an open store are still the ones everybody else opens.
extension CaseStore {
  private var log: StoreLog { StoreLog(path: path) }

  /// - Throws: `gone` or `logGone`.
  func checkFiles() throws(StoreFailure) {
    guard FileIdentity(path: path) == identity else { throw .gone }
    guard log.identity == logIdentity else { throw .logGone(isKept: false) }
  }

  /// The same between saves; what only a log that was taken away holds is carried over at once.
  func lookAtFiles() throws(StoreFailure) {
    if isReadOnly { return }
    do { try checkFiles() } catch { throw afterLosingLog(error) }
  }

  /// After a save: it is acknowledged only when others find it too.
  func proveSaved() throws(StoreFailure) {
    // A store that was replaced since has the save in the file that is set aside.
    guard FileIdentity(path: path) == identity, log.identity != logIdentity else { return }
    guard carryOver() else { throw .logGone(isKept: false) }
  }

  func afterLosingLog(_ failure: StoreFailure) -> StoreFailure {
    guard case .logGone = failure else { return failure }
    return .logGone(isKept: carryOver())
  }

  /// Carries all that was saved over into the store's own file, as long as nobody has begun another
  /// log: pages of ours would then overwrite theirs.
  ///
  /// - Returns: whether all of it is there.
  private func carryOver() -> Bool {
    guard let logIdentity else { return false }
    func isAlone() -> Bool { FileIdentity(path: path) == identity && !log.isReplaced(logIdentity) }
    guard isAlone() else { return false }
    do {
      // By SQL, which a connection that was ended refuses.
      let told = try pool.writeWithoutTransaction { db in
        try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(FULL)")
      }
      guard let told else { return false }
      let (busy, inLog, carried): (Int, Int, Int) = (told[0], told[1], told[2])
      return busy == 0 && inLog == carried && isAlone()
    } catch {
      return false
    }
  }

  /// Connections that are never ended: SQLite would carry their log over into a file that others have
  /// changed since by another one.
  private static let leftOpen = Mutex<[DatabasePool]>([])

  /// Whether the connections can be ended without harm; what only they still see is carried over first.
  func mayClose() -> Bool {
    guard let logIdentity, FileIdentity(path: path) == identity, log.identity != logIdentity else {
      return true
    }
    if log.isReplaced(logIdentity) {
      Self.leftOpen.withLock { $0.append(pool) }
      return false
    }
    _ = carryOver()
    return true
  }
}
