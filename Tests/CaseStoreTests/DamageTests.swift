import Casework
import Foundation
import GRDB
import Testing

@testable import CaseStore

/// Files that are not what the program left: told or harmless, and never the end of the program.
struct DamageTests {
  private let place: Workplace
  /// The head and the cases of the untouched store.
  private let head: String
  private let records: [CaseRecord]

  init() throws {
    place = try Workplace()
    let store = try place.newStore()
    for surname in ["Бейсенова", "Әбіш", "Қожахметов"] {
      let record = try store.openCase(intake(surname: surname), by: manager, at: moment())
      _ = try store.perform(
        .noted(text: "қоңырау шалды"), on: record.id, expecting: 1, by: manager, at: moment())
    }
    head = try store.verify().head
    records = try store.cases().map { try #require(try store.caseRecord($0.id)) }
    try store.close()
  }

  /// All in the one file, log and index gone.
  private func settle() throws {
    let queue = try DatabaseQueue(path: place.path)
    try queue.inDatabase { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    try queue.close()
    for ending in ["-wal", "-shm"] { unlink(place.path + ending) }
  }

  /// What comes of opening and checking the store: `nil` when it was told that something is wrong.
  private func recordsIfSound() -> [CaseRecord]? {
    do {
      let store = try CaseStore.open(at: place.path)
      guard try store.verify(expectedHead: head).isSound else { return nil }
      return try store.cases().compactMap { try store.caseRecord($0.id) }
    } catch {
      #expect(error is StoreFailure)
      return nil
    }
  }

  @Test func `a flipped byte anywhere is told, or changes nothing`() throws {
    try settle()
    let whole = try Data(contentsOf: URL(filePath: place.path))
    var dice = SystemRandomNumberGenerator()
    var told = 0
    for _ in 0..<60 {
      var bytes = whole
      let offset = Int.random(in: 0..<bytes.count, using: &dice)
      bytes[offset] ^= UInt8.random(in: 1...255, using: &dice)
      try bytes.write(to: URL(filePath: place.path))
      for ending in ["-wal", "-shm"] { unlink(place.path + ending) }
      if let found = recordsIfSound() {
        #expect(found == records, "byte \(offset)")
      } else {
        told += 1
      }
    }
    #expect(told > 0)
  }

  @Test func `a page of zeros and a torn file are told`() throws {
    try settle()
    let whole = try Data(contentsOf: URL(filePath: place.path))
    for part in 1...8 {
      try whole.prefix(whole.count * part / 9).write(to: URL(filePath: place.path))
      for ending in ["-wal", "-shm"] { unlink(place.path + ending) }
      #expect(recordsIfSound() == nil, "\(part) of 9")
    }
    var zeroed = whole
    zeroed.replaceSubrange(0..<4096, with: Data(count: 4096))
    try zeroed.write(to: URL(filePath: place.path))
    #expect(throws: StoreFailure.foreignFile) { try CaseStore.open(at: place.path) }
  }

  @Test func `an index of the log from another time is made anew`() throws {
    let size = try Data(contentsOf: URL(filePath: place.path + "-shm")).count
    try Data(repeating: 0xA5, count: size).write(to: URL(filePath: place.path + "-shm"))
    #expect(recordsIfSound() == records)
  }

  @Test func `a log of zeros loses what stood only there, and a head kept elsewhere tells it`()
    throws
  {
    let size = try Data(contentsOf: URL(filePath: place.path + "-wal")).count
    #expect(size > 0)
    try Data(count: size).write(to: URL(filePath: place.path + "-wal"))
    unlink(place.path + "-shm")
    #expect(recordsIfSound() == nil)
  }

  @Test func `where no act can be recorded nothing is changed`() throws {
    try place.attempt(
      """
      CREATE TRIGGER full BEFORE INSERT ON acts WHEN NEW.seq > 8
      BEGIN SELECT RAISE(ABORT, 'no room'); END
      """)
    let store = try CaseStore.open(at: place.path)
    for attempt in 1...2 {
      let failure = #expect(throws: StoreFailure.self, "\(attempt)") {
        try store.openCase(intake(), by: manager, at: moment())
      }
      #expect(failure?.exitCode == 74)
    }
    #expect(throws: StoreFailure.self) {
      try store.addStaff(
        NewStaffMember(login: "asel", surname: "А", given: "Ә"), by: manager, at: moment())
    }
    #expect(throws: StoreFailure.self) {
      try store.planBackups(BackupPlan(folder: "/daily"), by: manager, at: moment())
    }
    try store.close()
    try place.attempt("DROP TRIGGER full")
    #expect(recordsIfSound() == records)
    let next = try CaseStore.open(at: place.path).openCase(intake(), by: manager, at: moment())
    #expect(next.number.sequence == 4, "no number was used up")
  }

  @Test func `on a disk that is full for a while the same program saves again afterwards`()
    async throws
  {
    let path = place.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      signal(SIGXFSZ, SIG_IGN)
      let store = try CaseStore.open(at: path)
      try store.saveDraft(draft("before"))
      var limits = rlimit()
      getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limits)
      let usual = limits.rlim_cur
      limits.rlim_cur = 4096
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limits)
      for _ in 1...3 {
        do {
          try store.saveDraft(draft("during"))
          exit(1)
        } catch let failure as StoreFailure {
          if failure.exitCode != 74 { exit(2) }
        }
      }
      if try store.drafts().readable.map(\.id.rawValue) != ["before"] { exit(3) }
      limits.rlim_cur = usual
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limits)
      try store.saveDraft(draft("after"))
      exit(try store.verify().isSound ? 0 : 4)
    }
    #expect(
      try Set(CaseStore.open(at: path).drafts().readable.map(\.id.rawValue)) == ["before", "after"])
  }
}
