import Casework
import Foundation
import GRDB
import Testing

@testable import CaseStore

struct FileTests {
  @Test func `nobody but the owner can read a private store`() throws {
    let place = try Workplace()
    let before = umask(0)
    defer { umask(before) }
    let store = try place.newStore()
    _ = try store.openCase(intake(), by: manager, at: moment())
    #expect(try place.mode(place.folder + "/office") == 0o700)
    for file in ["", "-wal", "-shm", "-lock"] {
      #expect(try place.mode(place.path + file) == 0o600, "office.sqlite\(file)")
    }
  }

  @Test func `a shared store is open to its group and to nobody else`() throws {
    let place = try Workplace()
    let before = umask(0o077)
    defer { umask(before) }
    let store = try CaseStore.create(
      at: place.path, settings: StoreSettings(office: "baizak", officeCode: 2),
      first: NewStaffMember(login: "saule", surname: "Сәрсенова", given: "Сәуле"),
      group: getgid(), at: moment())
    _ = try store.openCase(intake(), by: manager, at: moment())
    #expect(try place.mode(place.folder + "/office") == 0o2770)
    for file in ["", "-wal", "-shm"] {
      #expect(try place.mode(place.path + file) == 0o660, "office.sqlite\(file)")
    }
  }

  @Test func `a store left open to everybody is closed to others when it is opened`() throws {
    let place = try Workplace()
    try place.newStore().close()
    chmod(place.path, 0o666)
    _ = try CaseStore.open(at: place.path)
    #expect(try place.mode(place.path) == 0o660)
  }

  @Test func `every save is FULL on the connection that writes`() throws {
    let place = try Workplace()
    #expect(try place.newStore().writerSynchronous() == 2)
    #expect(try CaseStore.open(at: place.path).writerSynchronous() == 2)
  }

  @Test func `a store is not made over a file that is there`() throws {
    let place = try Workplace()
    try place.newStore().close()
    #expect(throws: StoreFailure.alreadyExists) { try place.newStore() }
    #expect(try CaseStore.open(at: place.path).verify().isSound)
    #expect(!FileManager.default.fileExists(atPath: place.path + "-new"))
  }

  @Test func `where no folder can be made it says so`() throws {
    let place = try Workplace()
    try Data().write(to: URL(fileURLWithPath: place.folder + "/file"))
    #expect(throws: StoreFailure.cannotCreate(errno: ENOTDIR)) {
      try CaseStore.create(
        at: place.folder + "/file/office/office.sqlite",
        settings: StoreSettings(office: "baizak", officeCode: 2),
        first: NewStaffMember(login: "s", surname: "С", given: "С"), at: moment())
    }
  }

  @Test func `no store, a foreign file and an empty file are told apart from ours`() throws {
    let place = try Workplace()
    #expect(throws: StoreFailure.noStore) { try CaseStore.open(at: place.path) }
    let text = place.folder + "/letter.txt"
    let letter = Data(String(repeating: "хат ", count: 200).utf8)
    try letter.write(to: URL(fileURLWithPath: text))
    #expect(throws: StoreFailure.foreignFile) { try CaseStore.open(at: text) }
    #expect(FileManager.default.contents(atPath: text) == letter)
    let empty = place.folder + "/empty.sqlite"
    try Data().write(to: URL(fileURLWithPath: empty))
    #expect(throws: StoreFailure.foreignFile) { try CaseStore.open(at: empty) }
    let other = place.folder + "/other.sqlite"
    let queue = try DatabaseQueue(path: other)
    try queue.write { try $0.execute(sql: "CREATE TABLE t (x)") }
    try queue.close()
    let bytes = FileManager.default.contents(atPath: other)
    #expect(throws: StoreFailure.foreignFile) { try CaseStore.open(at: other) }
    #expect(FileManager.default.contents(atPath: other) == bytes)
  }

  @Test func `a torn file is refused as damaged`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    for _ in 1...20 { _ = try store.openCase(intake(), by: manager, at: moment()) }
    try store.close()
    for file in ["-wal", "-shm"] { unlink(place.path + file) }
    truncate(place.path, 4096)
    let failure = #expect(throws: StoreFailure.self) { try CaseStore.open(at: place.path) }
    guard case .damaged? = failure else {
      Issue.record("not damaged but \(String(describing: failure))")
      return
    }
  }

  @Test func `a store of a newer program is not opened`() throws {
    let place = try Workplace()
    try place.newStore().close()
    try place.attempt("PRAGMA user_version = \(Schema.current.version + 1)")
    #expect(
      throws: StoreFailure.newerSchema(
        found: Schema.current.version + 1, known: Schema.current.version)
    ) {
      try CaseStore.open(at: place.path)
    }
    try place.attempt(
      """
      PRAGMA user_version = \(Schema.current.version);
      INSERT INTO grdb_migrations (identifier) VALUES ('\(Schema.current.version + 1)')
      """)
    #expect(
      throws: StoreFailure.newerSchema(
        found: Schema.current.version + 1, known: Schema.current.version)
    ) {
      try CaseStore.open(at: place.path)
    }
  }

  @Test func `a store that a newer program changed meanwhile takes no more saves`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    try place.attempt("PRAGMA user_version = \(Schema.current.version + 1)")
    #expect(
      throws: StoreFailure.newerSchema(
        found: Schema.current.version + 1, known: Schema.current.version)
    ) {
      try store.openCase(intake(), by: manager, at: moment())
    }
  }

  @Test func `a store removed, replaced or linked twice under the program takes no more saves`()
    throws
  {
    let place = try Workplace()
    let store = try place.newStore()
    let aside = place.folder + "/office/aside.sqlite"
    link(place.path, aside)
    #expect(throws: StoreFailure.gone) { try store.saveDraft(draft()) }
    unlink(aside)
    try store.saveDraft(draft())
    rename(place.path, aside)
    #expect(throws: StoreFailure.gone) { try store.saveDraft(draft()) }
    try Data().write(to: URL(fileURLWithPath: place.path))
    #expect(throws: StoreFailure.gone) { try store.saveDraft(draft()) }
    unlink(place.path)
    rename(aside, place.path)
    try store.saveDraft(draft())
  }

  @Test func `a store opened to read is read and not written`() throws {
    let place = try Workplace()
    let writer = try place.newStore()
    let record = try writer.openCase(intake(), by: manager, at: moment())
    try writer.close()
    let store = try CaseStore.open(at: place.path, mode: .readOnly)
    #expect(store.isReadOnly)
    #expect(try store.caseRecord(record.id) == record)
    #expect(throws: StoreFailure.readOnly) { try store.saveDraft(draft()) }
  }

  @Test func `the log stays beside the closed store, so that a full disk can still be read`()
    throws
  {
    let place = try Workplace()
    let store = try place.newStore()
    _ = try store.openCase(intake(), by: manager, at: moment())
    try store.close()
    let size =
      try FileManager.default.attributesOfItem(atPath: place.path + "-wal")[.size] as? NSNumber
    #expect(try #require(size).intValue > 0)
  }

  @Test func `an SQLite that is too old is told as such and touches nothing`() throws {
    let place = try Workplace()
    let tooOld = StoreFailure.oldLibrary(found: "3.34.1", needed: "3.37.0")
    #expect(throws: tooOld) {
      try CaseStore(path: place.path, mode: .normal, wait: 0, library: 3_034_001)
    }
    try place.newStore().close()
    let before = try Data(contentsOf: URL(filePath: place.path))
    #expect(throws: tooOld) {
      try CaseStore(path: place.path, mode: .normal, wait: 0, library: 3_034_001)
    }
    #expect(try Data(contentsOf: URL(filePath: place.path)) == before)
    try CaseStore(path: place.path, mode: .normal, wait: 0, library: 3_037_000).close()
  }

  @Test func `what the system cannot reach is neither "no store" nor somebody else's`() throws {
    #expect(StoreFailure.unreachable(errno: EIO) == .io(code: Int(EIO)))
    #expect(StoreFailure.unreachable(errno: ENOENT) == .noStore)
    #expect(StoreFailure.unreachable(errno: EACCES) == .notPermitted(.file))
    let place = try Workplace()
    let loop = place.folder + "/loop.sqlite"
    symlink(loop, loop)
    #expect(CaseStore.exists(at: loop), "what cannot be looked at is not nothing")
    #expect(throws: StoreFailure.io(code: Int(ELOOP))) { try CaseStore.open(at: loop) }
    try place.newStore().close()
    for ending in ["-wal", "-shm"] { unlink(place.path + ending) }
    mkdir(place.path + "-wal", 0o700)
    let failure = #expect(throws: StoreFailure.self) { try CaseStore.open(at: place.path) }
    #expect(failure?.exitCode == 74, "\(String(describing: failure))")
  }

  @Test func `what is no file is not waited for`() throws {
    let place = try Workplace()
    let pipe = place.folder + "/pipe.sqlite"
    mkfifo(pipe, 0o600)
    #expect(throws: StoreFailure.foreignFile) { try CaseStore.open(at: pipe) }
    #expect(throws: StoreFailure.foreignFile) { try CaseStore.open(at: place.folder) }
  }

  @Test func `a store is not made where a link lies`() throws {
    let place = try Workplace()
    try FileManager.default.createDirectory(
      atPath: place.folder + "/office", withIntermediateDirectories: true)
    symlink(place.folder + "/elsewhere.sqlite", place.path)
    #expect(throws: StoreFailure.link) { try place.newStore() }
  }

  @Test func `killed while it is changed in place, it is put right by whoever comes next`()
    async throws
  {
    let place = try Workplace()
    let store = try place.newStore()
    let record = try store.openCase(intake(), by: manager, at: moment())
    try store.close()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = place.path as String] in
      let queue = try DatabaseQueue(path: path)
      try await queue.writeWithoutTransaction { db in
        try db.execute(
          sql: """
            PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN;
            """)
        for number in 1...200 {
          try db.execute(
            sql: "INSERT INTO settings (key, value) VALUES (?, ?)",
            arguments: ["x\(number)", String(repeating: "y", count: 4000)])
        }
        kill(getpid(), SIGKILL)
      }
    }
    #expect(access(place.path + "-journal", F_OK) == 0, "the change is half done")
    let next = try CaseStore.open(at: place.path)
    #expect(try next.caseRecord(record.id) == record)
    #expect(try next.verify().isSound)
  }

  @Test func `a store has its log before it has its name`() throws {
    let place = try Workplace()
    let path = place.folder + "/new.sqlite"
    try StoreFile(path: path).makeFile()
    try CaseStore.fill(
      path, settings: StoreSettings(office: "baizak", officeCode: 2),
      first: NewStaffMember(login: "s", surname: "С", given: "С"), at: moment())
    // The format of reading and of writing in SQLite's header: 2 is with a log.
    #expect(try Data(contentsOf: URL(filePath: path))[18...19] == Data([2, 2]))
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder) == ["new.sqlite"])
  }

  @Test func `every failure has its sentence and an exit status of the contract`() {
    let failures: [StoreFailure] = [
      .busy(holder: nil),
      .newerSchema(found: Schema.current.version + 1, known: Schema.current.version),
      .foreignFile, .damaged(code: 11),
      .readOnly, .diskFull, .gone, .noStore, .alreadyExists, .noSuchCase, .noSuchStaff,
      .refused(.textNeeded), .notPermitted(.file), .notPermitted(.lastManager),
      .notPermitted(.managersOnly), .notPermitted(.notActive), .notPermitted(.openToOthers),
      .badCopy(.noManifest), .badCopy(.changed), .badCopy(.notWhole),
      .cannotRepair(.gap(seq: 2)), .cannotCreate(errno: 13), .noMoreNumbers, .io(code: 10),
      .logGone(isKept: true), .logGone(isKept: false), .logTaken, .logMissing, .link, .numberGiven,
      .oldLibrary(found: "3.34.1", needed: "3.37.0"),
    ]
    #expect(Set(failures.map(\.word)).count == failures.count)
    #expect(Set(failures.map(\.exitCode)) == [1, 65, 66, 69, 73, 74, 77])
  }
}
