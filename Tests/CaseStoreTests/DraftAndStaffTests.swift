import Casework
import Foundation
import Testing

@testable import CaseStore

struct DraftAndStaffTests {
  @Test func `a draft comes back with its focus, its ticks and its step`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    var mine = draft()
    mine.ticks = [PaperTick(requirementID: "S2-C-1", handling: .waived(reason: "негіз"))]
    try store.saveDraft(mine)
    mine.values[.given] = "Айым"
    mine.updated = moment(minute: 541)
    try store.saveDraft(mine)
    #expect(try store.drafts(of: manager).readable == [mine])
    #expect(try store.drafts(of: StaffID(rawValue: 2)).readable.isEmpty)
    #expect(try store.verify().isSound)
  }

  @Test func `a draft ends with the case it became`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    try store.saveDraft(draft("a"))
    try store.saveDraft(draft("b"))
    _ = try store.openCase(
      intake(), ending: DraftID(rawValue: "a"), by: manager, at: moment())
    #expect(try store.drafts().readable.map(\.id.rawValue) == ["b"])
    try store.discardDraft(DraftID(rawValue: "b"))
    #expect(try store.drafts().readable.isEmpty)
  }

  /// A store in which a case is opened at nine on each of so many days from 1 June on.
  private func worked(days: Int, in place: Workplace) throws -> CaseStore {
    let store = try place.newStore()
    for number in 0..<days {
      let date = day("2009-06-01").adding(days: number)
      _ = try store.openCase(intake(), by: manager, at: moment(date.description))
    }
    return store
  }

  @Test func `drafts untouched for the set time are purged and others stay`() throws {
    let place = try Workplace()
    let store = try worked(days: 31, in: place)
    try store.saveDraft(draft("old", on: "2009-05-31"))
    try store.saveDraft(draft("open", on: "2009-05-31"))
    try store.saveDraft(draft("new", on: "2009-06-20"))
    let now = moment("2009-07-02")
    #expect(try store.purgeDrafts(at: now, sparing: [DraftID(rawValue: "open")]) == 1)
    #expect(try store.drafts().readable.map(\.id.rawValue) == ["new", "open"])
    #expect(try store.purgeDrafts(at: now) == 1)
    #expect(try store.purgeDrafts(at: now) == 0)
  }

  @Test func `only a manager discards what cannot be read, and nothing that can`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    let clerk = try store.addStaff(
      NewStaffMember(login: "dana", surname: "Оспанова", given: "Дана", role: .clerk),
      by: manager, at: moment())
    try store.saveDraft(draft("a"))
    try store.saveDraft(draft("b"))
    try store.write {
      try $0.execute(sql: "UPDATE drafts SET record = CAST('?' AS BLOB) WHERE id = 'a'")
    }
    let ids = ["a", "b", "c"].map(DraftID.init(rawValue:))
    #expect(throws: StoreFailure.notPermitted(.managersOnly)) {
      try store.discardUnreadable(ids, by: clerk.id, at: moment())
    }
    #expect(try store.discardUnreadable(ids, by: manager, at: moment()) == 1)
    #expect(try store.discardUnreadable(ids, by: manager, at: moment()) == 0)
    #expect(try store.drafts().readable.map(\.id.rawValue) == ["b"])
    #expect(try store.drafts().unreadable.isEmpty && store.verify().isSound)
  }

  private func begun(_ subject: String, on day: String = "2009-06-01") -> BegunText {
    BegunText(
      at: BegunPlace(.card, subject), by: manager, about: "", texts: ["note": "Анасы"],
      updated: moment(day))
  }

  @Test func `what was begun stands beside the drafts, once for each place`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    try store.saveDraft(draft("a"))
    try store.saveBegun(begun("1"))
    var mine = begun("1")
    mine.texts["note"] = "Анасы келді"
    try store.saveBegun(mine)
    #expect(try store.drafts(of: manager).begun == [mine])
    #expect(try store.drafts(of: manager).readable.count == 1)
    #expect(try store.drafts(of: StaffID(rawValue: 2)).begun.isEmpty)
    #expect(try store.drafts().unreadable.isEmpty && store.verify().isSound)
    try store.discardDraft(mine.id)
    #expect(try store.drafts().begun.isEmpty)
  }

  @Test func `what was begun and not touched for the set time is purged like a draft`() throws {
    let place = try Workplace()
    let store = try worked(days: 31, in: place)
    try store.saveBegun(begun("1", on: "2009-05-31"))
    try store.saveBegun(begun("2", on: "2009-06-20"))
    #expect(try store.purgeDrafts(at: moment("2009-07-02")) == 1)
    #expect(try store.drafts().begun.map(\.place.subject) == ["2"])
  }

  @Test(arguments: ["2009-06-13", "2009-07-20", "2029-06-12", "2009-06-01"])
  func `a clock that jumped ends no draft`(date: String) throws {
    let place = try Workplace()
    let store = try worked(days: 12, in: place)
    try store.saveDraft(draft("old", on: "2009-06-01"))
    #expect(try store.purgeDrafts(at: moment(date)) == 0)
    // Nor when the office works by it for a day.
    _ = try store.openCase(intake(), by: manager, at: moment(date))
    #expect(try store.purgeDrafts(at: moment(date, minute: 600)) == 0)
    #expect(try store.drafts().readable.count == 1)
  }

  @Test func `where one works but twice a month a draft stays longer, and not for ever`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    try store.saveDraft(draft("old", on: "2009-06-01"))
    var purged: [Int] = []
    for visit in 1...12 {
      let date = day("2009-06-01").adding(days: 15 * visit).description
      _ = try store.openCase(intake(), by: manager, at: moment(date))
      purged.append(try store.purgeDrafts(at: moment(date, minute: 600)))
    }
    #expect(purged == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0])
  }

  @Test func `one draft that cannot be read hides no other and is not purged`() throws {
    let place = try Workplace()
    let store = try worked(days: 40, in: place)
    for id in ["a", "b", "c"] { try store.saveDraft(draft(id)) }
    try place.attempt("UPDATE drafts SET record = CAST('?' AS BLOB) WHERE id = 'b'")
    let kept = try store.drafts(of: manager)
    #expect(kept.readable.map(\.id.rawValue) == ["a", "c"])
    #expect(kept.unreadable == [DraftID(rawValue: "b")])
    #expect(try store.drafts() == kept)
    #expect(try store.drafts(of: StaffID(rawValue: 2)) == KeptDrafts())
    #expect(try store.purgeDrafts(at: moment("2009-07-11")) == 2)
    #expect(try store.drafts().unreadable == [DraftID(rawValue: "b")])
  }

  @Test func `of a discarded draft not a letter stays in the file`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    // Others stay beside it, so that its page is used on and not written anew.
    for id in ["a", "b", "c"] {
      var mine = draft(id)
      mine.values[.address] = "Сарыкемер, \(id)-көше"
      try store.saveDraft(mine)
    }
    try store.discardDraft(DraftID(rawValue: "b"))
    try store.pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    let bytes = try Data(contentsOf: URL(filePath: place.path))
    #expect(bytes.firstRange(of: Data("a-көше".utf8)) != nil)
    #expect(bytes.firstRange(of: Data("b-көше".utf8)) == nil)
  }

  @Test func `a draft that was saved outlives the killed program`() async throws {
    let place = try Workplace()
    try place.newStore().close()
    let path = place.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let store = try CaseStore.open(at: path)
      try store.saveDraft(draft())
      kill(getpid(), SIGKILL)
    }
    #expect(try CaseStore.open(at: path).drafts().readable == [draft()])
  }

  @Test func `whoever sets the store up is its manager and adds the others`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    #expect(try store.staffMember(login: "saule")?.role == .manager)
    #expect(try store.staffMember(login: "nobody") == nil)
    let clerk = try store.addStaff(
      NewStaffMember(login: "asel", surname: "Ахметова", given: "Әсел"), by: manager, at: moment())
    #expect(clerk.role == .clerk && clerk.active)
    #expect(throws: StoreFailure.notPermitted(.managersOnly)) {
      try store.addStaff(
        NewStaffMember(login: "x", surname: "X", given: "X"), by: clerk.id, at: moment())
    }
    #expect(throws: StoreFailure.staffAlreadyExists) {
      try store.addStaff(
        NewStaffMember(login: "asel", surname: "Y", given: "Y"), by: manager, at: moment())
    }
    #expect(try store.staff().map(\.login) == ["saule", "asel"])
    #expect(try store.verify().isSound)
  }

  @Test func `clerks change their own language and nothing else`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    var clerk = try store.addStaff(
      NewStaffMember(login: "asel", surname: "Ахметова", given: "Әсел"), by: manager, at: moment())
    clerk.language = "ru"
    #expect(try store.changeStaff(clerk, by: clerk.id, at: moment()).language == "ru")
    clerk.role = .manager
    #expect(throws: StoreFailure.notPermitted(.managersOnly)) {
      try store.changeStaff(clerk, by: clerk.id, at: moment())
    }
    #expect(try store.verify().isSound)
  }

  @Test func `the last manager stays and whoever left acts no more`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    var chief = try #require(try store.staffMember(login: "saule"))
    chief.role = .clerk
    #expect(throws: StoreFailure.notPermitted(.lastManager)) {
      try store.changeStaff(chief, by: manager, at: moment())
    }
    var clerk = try store.addStaff(
      NewStaffMember(login: "asel", surname: "Ахметова", given: "Әсел"), by: manager, at: moment())
    clerk.active = false
    _ = try store.changeStaff(clerk, by: manager, at: moment())
    #expect(throws: StoreFailure.notPermitted(.notActive)) {
      try store.openCase(intake(), by: clerk.id, at: moment())
    }
    #expect(try store.staffMember(login: "saule")?.role == .manager)
  }
}
