import Casework
import Crypto
import Foundation
import Testing

@testable import CaseStore

/// Copies, their turns, and what is not taken for one.
struct BackupTests {
  private let place: Workplace
  private let store: CaseStore
  private var copies: String { place.folder + "/copies" }

  init() throws {
    place = try Workplace()
    store = try place.newStore()
    _ = try store.openCase(intake(), by: manager, at: moment())
  }

  private func files(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  private func change(_ file: String, _ edit: (inout Data) -> Void) throws {
    var bytes = try Data(contentsOf: URL(filePath: file))
    edit(&bytes)
    try bytes.write(to: URL(filePath: file))
  }

  @Test func `a copy's description has its digest, its length, its counts and its head`() throws {
    let before = try store.verify()
    let made = try store.backUp(to: copies, by: manager, at: moment(minute: 1439))
    #expect(
      files(copies) == ["baizak-2009-06-01-2359.sqlite", "baizak-2009-06-01-2359.sqlite.json"])
    let bytes = try Data(contentsOf: URL(filePath: made.path))
    let manifest = try Copy.manifest(of: made.path)
    #expect(manifest == made.manifest)
    #expect(manifest.digest == Digests.hex(Data(SHA256.hash(data: bytes))))
    #expect(manifest.bytes == bytes.count)
    #expect(manifest.acts == before.acts && manifest.head == before.head && manifest.cases == 1)
    #expect(manifest.office == "baizak" && manifest.madeOn == "2009-06-01")
    #expect(!manifest.automatic && manifest.schema == Schema.current.version)
    for file in files(copies) { #expect(try place.mode(copies + "/" + file) == 0o600) }
    #expect(try store.backupState().last?.head == before.head)
    #expect(try store.verify().acts == before.acts + 1, "that it was copied is an act")
  }

  @Test func `a second copy of the same minute has a name of its own`() throws {
    let first = try store.backUp(to: copies, by: manager, at: moment())
    let second = try store.backUp(to: copies, by: manager, at: moment())
    #expect(first.path != second.path)
    #expect(files(copies).count == 4)
  }

  @Test func `only who works here takes a copy away`() throws {
    #expect(throws: StoreFailure.notPermitted(.notActive)) {
      try store.backUp(to: copies, by: StaffID(rawValue: 7), at: moment())
    }
    #expect(files(copies).isEmpty)
  }

  @Test func `where the copy cannot be written nothing is left and the store goes on`() throws {
    try Data().write(to: URL(filePath: place.folder + "/file"))
    #expect(throws: StoreFailure.cannotCreate(errno: ENOTDIR)) {
      try store.backUp(to: place.folder + "/file/copies", by: manager, at: moment())
    }
    #expect(try store.backupState().last == nil)
    try store.saveDraft(draft())
  }

  @Test func `what a killed copy left goes with the next one, what is not ours stays`() throws {
    try FileManager.default.createDirectory(atPath: copies, withIntermediateDirectories: true)
    let strangers = ["merke-2009-06-01-0900.sqlite.part", "letter.txt"]
    let left = ["baizak-2009-05-31-0900.sqlite.part", "baizak-2009-05-31-0900.sqlite.part.json"]
    for name in strangers + left { try Data().write(to: URL(filePath: copies + "/" + name)) }
    let made = try store.backUp(to: copies, by: manager, at: moment())
    let name = (made.path as NSString).lastPathComponent
    #expect(files(copies) == (strangers + [name, name + ".json"]).sorted())
  }

  @Test func `one daily copy is made a day, and none where none is planned`() throws {
    #expect(try store.makeDailyBackup(by: manager, at: moment()) == nil)
    try store.planBackups(BackupPlan(folder: copies), by: manager, at: moment())
    #expect(try store.makeDailyBackup(by: manager, at: moment()) != nil)
    #expect(try store.makeDailyBackup(by: manager, at: moment(minute: 700)) == nil)
    #expect(try store.makeDailyBackup(by: manager, at: moment("2009-06-02")) != nil)
    try store.planBackups(nil, by: manager, at: moment("2009-06-03"))
    #expect(try store.makeDailyBackup(by: manager, at: moment("2009-06-03")) == nil)
    #expect(files(copies).count == 4)
    #expect(try store.verify().isSound)
  }

  @Test func `the oldest daily copies give way; copies by hand and files of others stay`() throws {
    try store.planBackups(BackupPlan(folder: copies, keep: 2), by: manager, at: moment())
    let byHand = try store.backUp(to: copies, by: manager, at: moment("2009-05-01"))
    let letter = copies + "/baizak-letter.sqlite"
    try Data("хат".utf8).write(to: URL(filePath: letter))
    var daily: [String] = []
    for date in ["2009-06-01", "2009-06-02", "2009-06-03", "2009-06-04"] {
      let made = try #require(try store.makeDailyBackup(by: manager, at: moment(date)))
      #expect(made.removed == (daily.count >= 2 ? [daily[daily.count - 2]] : []))
      daily.append(made.path)
    }
    let kept = ([byHand.path] + daily.suffix(2)).flatMap { [$0, $0 + ".json"] } + [letter]
    #expect(files(copies) == kept.map { ($0 as NSString).lastPathComponent }.sorted())
  }

  @Test(arguments: ["byte", "header", "tail", "empty", "manifest", "head", "other", "none"])
  func `a spoilt copy is refused and the store in place is as it was`(harm: String) throws {
    let copy = try store.backUp(to: copies, by: manager, at: moment()).path
    _ = try store.openCase(intake(surname: "Әбіш"), by: manager, at: moment())
    let before = try store.verify()
    try store.close()
    let found = files(place.folder + "/office")
    switch harm {
    case "byte": try change(copy) { $0[$0.count - 100] ^= 1 }
    case "header": try change(copy) { $0[3] ^= 1 }
    case "tail": try change(copy) { $0.removeLast(4096) }
    case "empty": try change(copy) { $0.removeAll() }
    case "manifest": try change(copy + ".json") { $0.removeLast(10) }
    case "head":
      try change(copy + ".json") {
        $0 = Data(
          String(decoding: $0, as: UTF8.self)
            .replacing(/"head" : "[0-9a-f]{8}/, with: "\"head\" : \"00000000").utf8)
      }
    case "other":
      let other = try CaseStore.open(at: place.path)
      let second = try other.backUp(to: copies, by: manager, at: moment(minute: 700)).path
      unlink(copy + ".json")
      try FileManager.default.copyItem(atPath: second + ".json", toPath: copy + ".json")
      try other.close()
    default: unlink(copy + ".json")
    }
    let failure = #expect(throws: StoreFailure.self) {
      try CaseStore.restore(copy, to: place.path, replacing: true, by: "saule")
    }
    guard case .badCopy? = failure else {
      Issue.record("not a bad copy but \(String(describing: failure))")
      return
    }
    #expect(failure?.exitCode == 65)
    #expect(files(place.folder + "/office") == found)
    let after = try CaseStore.open(at: place.path).verify(expectedHead: before.head)
    #expect(after.isSound && after.cases == 2)
  }

  @Test func `a copy whose history was written anew is refused, whatever its digest`() throws {
    let copy = try store.backUp(to: copies, by: manager, at: moment()).path
    let other = try Workplace()
    let path = other.folder + "/office/office.sqlite"
    try FileManager.default.createDirectory(
      atPath: other.folder + "/office", withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: copy, toPath: path)
    try other.tamper("UPDATE cases SET surname = 'Басқа'")
    try FileManager.default.removeItem(atPath: copy)
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    let digest = try Copy.measure(copy)
    try change(copy + ".json") {
      $0 = Data(
        String(decoding: $0, as: UTF8.self)
          .replacing(/"sha256" : "[0-9a-f]+"/, with: "\"sha256\" : \"\(digest.digest)\"")
          .replacing(/"bytes" : \d+/, with: "\"bytes\" : \(digest.bytes)").utf8)
    }
    #expect(throws: StoreFailure.badCopy(.notWhole)) {
      try CaseStore.restore(copy, to: place.folder + "/new/office.sqlite", by: "saule")
    }
    #expect(files(place.folder + "/new") == ["office.sqlite-lock"])
  }

  @Test func `the old store is kept whole beside the copy, and an open one takes no more saves`()
    throws
  {
    let copy = try store.backUp(to: copies, by: manager, at: moment()).path
    for number in 1...2 {
      let open = try CaseStore.open(at: place.path)
      _ = try open.openCase(intake(surname: "Әбіш"), by: manager, at: moment())
      let before = try open.verify()
      let restored = try CaseStore.restore(copy, to: place.path, replacing: true, by: "saule")
      let old = try #require(restored.oldStore)
      #expect(old == place.path + "-replaced-\(number)")
      #expect(throws: StoreFailure.gone) { try open.saveDraft(draft()) }
      try open.close()
      let aside = try CaseStore.open(at: old).verify(expectedHead: before.head)
      #expect(aside.isSound && aside.acts == before.acts)
      let now = try CaseStore.open(at: place.path).verify(expectedHead: restored.head)
      #expect(now.isSound && now.cases == 1)
    }
  }

  @Test func `a store is not put over one that is there unless asked`() throws {
    let copy = try store.backUp(to: copies, by: manager, at: moment()).path
    #expect(throws: StoreFailure.alreadyExists) {
      try CaseStore.restore(copy, to: place.path, by: "saule")
    }
    try store.saveDraft(draft())
  }

  @Test func `only a manager of the store that is there puts a copy in its place`() throws {
    let copy = try store.backUp(to: copies, by: manager, at: moment()).path
    var former = try store.addStaff(
      NewStaffMember(login: "dana", surname: "Оспанова", given: "Дана", role: .manager),
      by: manager, at: moment())
    former.active = false
    _ = try store.changeStaff(former, by: manager, at: moment())
    _ = try store.addStaff(
      NewStaffMember(login: "asel", surname: "Ахметова", given: "Әсел"), by: manager, at: moment())
    let found = files(place.folder + "/office")
    for login in ["asel", "dana", "nobody"] {
      #expect(throws: StoreFailure.notPermitted(.managersOnly)) {
        try CaseStore.restore(copy, to: place.path, replacing: true, by: login)
      }
    }
    #expect(files(place.folder + "/office") == found)
    try store.saveDraft(draft())
    let elsewhere = place.folder + "/drill/office.sqlite"
    #expect(try CaseStore.restore(copy, to: elsewhere, by: "asel").oldStore == nil)
    let restored = try CaseStore.restore(copy, to: place.path, replacing: true, by: "saule")
    #expect(!restored.wasUnreadable)
  }

  @Test(arguments: ["pages", "header", "empty"])
  func `a store that cannot tell its staff is replaced, kept, and that is said`(harm: String) throws
  {
    let copy = try store.backUp(to: copies, by: manager, at: moment()).path
    try store.close()
    for ending in ["-wal", "-shm"] { unlink(place.path + ending) }
    try change(place.path) {
      switch harm {
      case "pages": $0.replaceSubrange(4096..., with: Data(count: $0.count - 4096))
      case "header": $0.replaceSubrange(..<4096, with: Data(count: 4096))
      default: $0.removeAll()
      }
    }
    let spoilt = try Data(contentsOf: URL(filePath: place.path))
    let restored = try CaseStore.restore(copy, to: place.path, replacing: true, by: "nobody")
    #expect(restored.wasUnreadable)
    let old = try #require(restored.oldStore)
    #expect(try Data(contentsOf: URL(filePath: old)) == spoilt)
    #expect(try CaseStore.open(at: place.path).verify().isSound)
  }

  @Test func `a link is not put aside for a copy`() throws {
    let copy = try store.backUp(to: copies, by: manager, at: moment()).path
    let link = place.folder + "/link.sqlite"
    symlink(place.path, link)
    #expect(throws: StoreFailure.link) {
      try CaseStore.restore(copy, to: link, replacing: true, by: "saule")
    }
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == place.path)
    try store.saveDraft(draft())
  }

  @Test func `what has no end or the wrong length is not read as a copy`() throws {
    let copy = try store.backUp(to: copies, by: manager, at: moment()).path
    unlink(copy)
    mkfifo(copy, 0o600)
    #expect(throws: StoreFailure.foreignFile) {
      try CaseStore.restore(copy, to: place.folder + "/new.sqlite", by: "saule")
    }
    unlink(copy)
    try Data().write(to: URL(filePath: copy))
    truncate(copy, 200 << 30)
    #expect(throws: StoreFailure.badCopy(.changed)) {
      try CaseStore.restore(copy, to: place.folder + "/new.sqlite", by: "saule")
    }
    #expect(!files(place.folder).contains { $0.hasPrefix("new") })
  }

  @Test(arguments: [[""], ["", "-wal"], ["", "-wal", "-shm"]])
  func `a restore killed between two stores is finished by whoever comes next`(moved: [String])
    throws
  {
    let copy = try store.backUp(to: copies, by: manager, at: moment()).path
    _ = try store.openCase(intake(surname: "Әбіш"), by: manager, at: moment())
    let head = try store.verify().head
    try store.close()
    let aside = place.path + "-replaced-1"
    try FileManager.default.copyItem(atPath: copy, toPath: aside + "-by")
    for ending in moved { rename(place.path + ending, aside + ending) }
    let now = try CaseStore.open(at: place.path)
    #expect(try now.verify().cases == 1)
    #expect(files(place.folder + "/office").filter { $0.hasSuffix("-by") }.isEmpty)
    let old = try CaseStore.open(at: aside).verify(expectedHead: head)
    #expect(old.isSound && old.cases == 2)
  }

  @Test func `a copy that waits for nothing is never taken for the store`() throws {
    let copy = try store.backUp(to: copies, by: manager, at: moment()).path
    try store.close()
    let waiting = place.path + "-replaced-1-by"
    try FileManager.default.copyItem(atPath: copy, toPath: waiting)
    #expect(try CaseStore.open(at: place.path).verify().isSound)
    for ending in ["", "-wal", "-shm"] { unlink(place.path + ending) }
    #expect(!CaseStore.exists(at: place.path))
    #expect(throws: StoreFailure.noStore) { try CaseStore.open(at: place.path) }
  }

  @Test func `in a shared store the colleagues can make the next copy`() throws {
    let shared = try Workplace()
    let store = try CaseStore.create(
      at: shared.path, settings: StoreSettings(office: "baizak", officeCode: 2),
      first: NewStaffMember(login: "saule", surname: "Сәрсенова", given: "Сәуле"),
      group: getgid(), at: moment())
    _ = try store.backUp(to: copies, by: manager, at: moment())
    #expect(try shared.mode(shared.path + "-lock") == 0o660)
    unlink(shared.path + "-lock")
    _ = try store.backUp(to: copies, by: manager, at: moment())
    #expect(try shared.mode(shared.path + "-lock") == 0o660)
  }
}
