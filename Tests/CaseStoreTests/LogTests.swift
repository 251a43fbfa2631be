import Casework
import Foundation
import GRDB
import Testing

@testable import CaseStore

/// A foreign hand at the files beside an open store: no save that was told is lost, no number is given
/// twice.
struct LogTests {
  private static let hands = [["-wal"], ["-shm"], ["-wal", "-shm"]]

  private let place: Workplace
  private let store: CaseStore

  init() throws {
    place = try Workplace()
    store = try place.newStore()
    _ = try store.openCase(intake(), by: manager, at: moment())
  }

  private func takeAway(_ endings: [String]) {
    for ending in endings { #expect(unlink(place.path + ending) == 0) }
  }

  private func numbers() throws -> [Int] {
    try CaseStore.open(at: place.path).cases().map(\.number.sequence)
  }

  @Test(arguments: hands)
  func `taken away, the next save is refused and what was saved before is in the store`(
    endings: [String]
  ) throws {
    takeAway(endings)
    for _ in 1...2 {
      #expect(throws: StoreFailure.logGone(isKept: true)) { try store.saveDraft(draft()) }
    }
    #expect(throws: StoreFailure.logGone(isKept: true)) {
      try store.openCase(intake(), by: manager, at: moment())
    }
    try store.close()
    let next = try CaseStore.open(at: place.path)
    #expect(try next.openCase(intake(), by: manager, at: moment()).number.sequence == 2)
    #expect(try next.verify().isSound)
  }

  @Test(arguments: hands)
  func `of two desks neither gives a number again`(endings: [String]) throws {
    let other = try CaseStore.open(at: place.path)
    _ = try other.openCase(intake(), by: manager, at: moment())
    takeAway(endings)
    for desk in [store, other] {
      #expect(throws: StoreFailure.logGone(isKept: true)) {
        try desk.openCase(intake(), by: manager, at: moment())
      }
    }
    try other.close()
    try store.close()
    #expect(try numbers() == [2, 1])
  }

  @Test(arguments: hands)
  func `nobody else is let in until the desk is left, and its saves are there then`(
    endings: [String]
  ) async throws {
    takeAway(endings)
    await #expect(processExitsWith: .success) { [path = place.path as String] in
      do {
        _ = try CaseStore.open(at: path, wait: 0.05)
      } catch StoreFailure.logTaken {
        exit(0)
      }
      exit(1)
    }
    #expect(endings.allSatisfy { access(place.path + $0, F_OK) != 0 }, "nothing is made anew")
    #expect(throws: StoreFailure.logGone(isKept: true)) { try store.saveDraft(draft()) }
    try store.close()
    #expect(try numbers() == [1])
  }

  @Test func `an index put in its place lets nobody in either`() async throws {
    takeAway(["-shm"])
    try Data(count: 32768).write(to: URL(filePath: place.path + "-shm"))
    await #expect(processExitsWith: .success) { [path = place.path as String] in
      do {
        _ = try CaseStore.open(at: path, wait: 0.05)
      } catch StoreFailure.logTaken {
        exit(0)
      }
      exit(1)
    }
  }

  @Test func `a log put in its place lets nobody in either`() async throws {
    takeAway(["-wal"])
    try Data(count: 8192).write(to: URL(filePath: place.path + "-wal"))
    await #expect(processExitsWith: .success) { [path = place.path as String] in
      do {
        _ = try CaseStore.open(at: path, wait: 0.05)
      } catch StoreFailure.logTaken {
        exit(0)
      }
      exit(1)
    }
  }

  @Test(arguments: hands)
  func `taken away in the middle of a save, the save is refused`(endings: [String]) throws {
    #expect(throws: StoreFailure.logGone(isKept: true)) {
      try store.write { db in
        try db.execute(sql: "UPDATE settings SET value = 'en' WHERE key = 'language'")
        takeAway(endings)
        try db.execute(sql: "INSERT INTO settings (key, value) VALUES ('x', 'y')")
      }
    }
    try store.close()
    let found = try CaseStore.open(at: place.path).read { db in
      try String.fetchAll(db, sql: "SELECT key FROM settings WHERE key = 'x'")
    }
    #expect(found.isEmpty)
  }

  @Test(arguments: hands)
  func `taken away just after a save, the save is carried over before it is told`(
    endings: [String]
  ) async throws {
    try store.close()
    let path = place.path
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, endings = endings as [String]] in
      let store = try CaseStore.open(at: path)
      try store.write { db in
        try db.execute(sql: "INSERT INTO settings (key, value) VALUES ('x', 'y')")
        db.afterNextTransaction(onCommit: { _ in
          for ending in endings { unlink(path + ending) }
        })
      }
      kill(getpid(), SIGKILL)
    }
    let found = try CaseStore.open(at: path).read { db in
      try String.fetchAll(db, sql: "SELECT key FROM settings WHERE key = 'x'")
    }
    #expect(found == ["x"])
  }

  @Test func `a desk that saves nothing notices, and even a kill loses nothing then`() async throws
  {
    try store.close()
    let path = place.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let store = try CaseStore.open(at: path)
      _ = try store.openCase(intake(), by: manager, at: moment())
      for ending in ["-wal", "-shm"] { unlink(path + ending) }
      do {
        _ = try store.dataVersion()
      } catch StoreFailure.logGone(isKept: true) {
        kill(getpid(), SIGKILL)
      }
      exit(1)
    }
    #expect(try numbers() == [2, 1])
  }

  @Test func `where a foreign tool has begun another log nothing is written over it`() async throws
  {
    takeAway(["-wal", "-shm"])
    let path = place.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      let queue = try DatabaseQueue(path: path)
      try await queue.write { db in
        try db.execute(sql: "INSERT INTO settings (key, value) VALUES ('x', 'y')")
      }
      _exit(0)
    }
    #expect(throws: StoreFailure.logGone(isKept: false)) { try store.saveDraft(draft()) }
    try store.close()
    await #expect(processExitsWith: .success) { [path = path as String] in
      let queue = try DatabaseQueue(path: path)
      let found = try await queue.read { db in
        try String.fetchAll(db, sql: "SELECT value FROM settings WHERE key = 'x'")
          + String.fetchAll(db, sql: "PRAGMA integrity_check")
      }
      exit(found == ["y", "ok"] ? 0 : 1)
    }
  }

  @Test
  func `a store whose last saves went with its log is not opened, and is with the log put back`()
    throws
  {
    try store.close()
    let log = place.path + "-wal"
    rename(log, place.folder + "/log")
    for _ in 1...2 {
      #expect(throws: StoreFailure.logMissing) { try CaseStore.open(at: place.path) }
    }
    try Data().write(to: URL(filePath: log))
    #expect(throws: StoreFailure.logMissing) { try CaseStore.open(at: place.path) }
    rename(place.folder + "/log", log)
    #expect(try numbers() == [1])
  }

  @Test func `a store that was left answers nothing and harms nothing`() throws {
    try store.close()
    takeAway(["-wal", "-shm"])
    #expect(throws: StoreFailure.self) { try store.dataVersion() }
    #expect(throws: StoreFailure.self) { try store.saveDraft(draft()) }
    try store.close()
  }

  @Test func `a counter that was set back gives no number again, and is made anew`() throws {
    _ = try store.openCase(intake(), by: manager, at: moment())
    try place.tamper("UPDATE counters SET last = 0")
    #expect(throws: StoreFailure.numberGiven) {
      try store.openCase(intake(), by: manager, at: moment())
    }
    #expect(try store.repair(login: "saule", at: moment()).counters == 1)
    #expect(try store.openCase(intake(), by: manager, at: moment()).number.sequence == 3)
    #expect(try store.verify().isSound)
  }

  @Test func `a store opened by a link keeps its log beside itself`() throws {
    let link = place.folder + "/link.sqlite"
    symlink(place.path, link)
    let other = try CaseStore.open(at: link)
    #expect(try other.openCase(intake(), by: manager, at: moment()).number.sequence == 2)
    takeAway(["-shm"])
    #expect(throws: StoreFailure.logGone(isKept: true)) { try other.saveDraft(draft()) }
  }
}
