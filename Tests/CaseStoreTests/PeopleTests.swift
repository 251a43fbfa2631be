import Casework
import Foundation
import Support
import Testing

@testable import CaseStore

struct PeopleTests {
  private let place: Workplace
  private let store: CaseStore
  private let asel: StaffMember

  init() throws {
    place = try Workplace()
    store = try place.newStore()
    asel = try store.addStaff(
      NewStaffMember(login: "asel", surname: "Ахметова", given: "Әсел"), by: manager, at: moment())
  }

  private func open(_ surname: String, complete: Bool = false, by staff: StaffID = manager)
    throws -> CaseRecord
  {
    try store.openCase(
      intake(surname: surname, complete: complete), then: complete ? [acceptance] : [], by: staff,
      at: moment())
  }

  private func surnames(_ words: String, _ filter: CaseFilter = CaseFilter()) throws -> [String] {
    try store.findCases(CaseQuery(words: words, filter: filter)).map(\.surname)
  }

  @Test func `cases handed over change their holder, their line and their history together`() throws
  {
    let first = try open("Бейсенова")
    let second = try open("Әбіш")
    let handed = try store.assign(
      [first.id, second.id], to: asel.id, note: "демалыс", by: manager, at: moment())
    #expect(handed.map(\.holder.surname) == ["Ахметова", "Ахметова"])
    #expect(try store.findCases(CaseQuery(filter: CaseFilter(clerk: asel.id))).count == 2)
    #expect(try store.history(of: first.id).map(\.kind) == [.opened, .assigned])
    #expect(try store.verify().isSound)
  }

  @Test func `handing over is all or none`() throws {
    let mine = try open("Бейсенова", by: asel.id)
    let other = try open("Әбіш")
    #expect(throws: StoreFailure.notPermitted(.notHolder)) {
      try store.assign([mine.id, other.id], to: manager, note: nil, by: asel.id, at: moment())
    }
    #expect(try store.caseRecord(mine.id)?.holder.id == asel.id)
    #expect(throws: StoreFailure.noSuchStaff) {
      try store.assign(
        [mine.id], to: StaffID(rawValue: 9), note: nil, by: manager, at: moment())
    }
    #expect(throws: StoreFailure.refused(.alreadyHeld)) {
      try store.assign([mine.id], to: asel.id, note: nil, by: manager, at: moment())
    }
  }

  @Test func `nobody is handed a case after they left`() throws {
    let record = try open("Бейсенова")
    _ = try store.changeStaff(asel.id, by: manager, at: moment()) { $0.active = false }
    #expect(throws: StoreFailure.noSuchStaff) {
      try store.assign([record.id], to: asel.id, note: nil, by: manager, at: moment())
    }
  }

  @Test func `two who change one colleague at once lose nothing`() throws {
    let other = try CaseStore.open(at: place.path)
    _ = try store.changeStaff(asel.id, by: manager, at: moment()) { $0.language = "ru" }
    _ = try other.changeStaff(asel.id, by: manager, at: moment()) { $0.role = .manager }
    let now = try #require(try store.staffMember(login: "asel"))
    #expect(now.language == "ru" && now.role == .manager)
  }

  @Test func `a change that changes nothing is no act`() throws {
    let before = try store.verify().acts
    _ = try store.changeStaff(asel.id, by: manager, at: moment()) { $0.active = true }
    #expect(try store.verify().acts == before)
  }

  @Test func `words and filter hold together`() throws {
    _ = try open("Бейсенова")
    _ = try open("Бейсенбаев", complete: true)
    _ = try open("Әбіш", complete: true)
    _ = try open("Бейсенбекова", by: asel.id)
    #expect(try surnames("бейсен", CaseFilter(state: .accepted)) == ["Бейсенбаев"])
    #expect(try surnames("", CaseFilter(state: .accepted)) == ["Әбіш", "Бейсенбаев"])
    #expect(try surnames("ейсен", CaseFilter(clerk: asel.id)) == ["Бейсенбекова"])
    #expect(try surnames("бе", CaseFilter(clerk: asel.id)) == ["Бейсенбекова"])
    #expect(try surnames("бейсен", CaseFilter(from: day("2009-06-02"))).isEmpty)
    #expect(try surnames("бейсен", CaseFilter(to: day("2009-06-01"))).count == 3)
    #expect(try surnames("", CaseFilter(service: .residentialCare)).isEmpty)
    #expect(try surnames("әбіш", CaseFilter(category: .elderly)).isEmpty)
  }

  @Test func `a name that begins so comes before one that has it inside`() throws {
    _ = try open("Қожахметов")
    _ = try open("Бейқожахметов")
    #expect(try surnames("кожахмет") == ["Қожахметов", "Бейқожахметов"])
    #expect(try surnames("KOЖAXMET") == ["Қожахметов", "Бейқожахметов"])
  }

  @Test func `a whole number is looked for within the filter too`() throws {
    let record = try open("Бейсенова")
    let number = record.number.digits
    #expect(try surnames(number, CaseFilter(state: .awaitingPapers)) == ["Бейсенова"])
    #expect(try surnames(number, CaseFilter(state: .voided)).isEmpty)
  }

  @Test func `named filters are one person's own, replaced by name and discarded`() throws {
    let query = CaseQuery(words: "бейсен", filter: CaseFilter(state: .accepted, clerk: asel.id))
    try store.keep(NamedFilter(name: "Менікі", query: query), of: asel.id)
    #expect(try store.filters(of: asel.id) == [NamedFilter(name: "Менікі", query: query)])
    #expect(try store.filters(of: manager).isEmpty)
    try store.keep(NamedFilter(name: "Менікі", query: CaseQuery()), of: asel.id)
    #expect(try store.filters(of: asel.id).map(\.query) == [CaseQuery()])
    try store.discardFilter(named: "Менікі", of: asel.id)
    #expect(try store.filters(of: asel.id).isEmpty)
    #expect(try store.verify().isSound)
  }

  @Test func `a store from before knows after its migration who holds each case`() throws {
    let older = try SampleStore.opened(version: 2)
    let held = CaseQuery(filter: CaseFilter(clerk: manager))
    #expect(try older.store.cases().count > 5)
    #expect(try older.store.findCases(held).count == older.store.cases().count)
    #expect(try older.store.verify().isSound)
  }

  @Test func `a save waits no longer than it was told to`() throws {
    try store.waitAtMost(seconds: 0)
    let blocker = try CaseStore.open(at: place.path)
    _ = try blocker.write { _ in
      #expect {
        try store.discardDraft(DraftID(rawValue: "x"))
      } throws: { error in
        if case StoreFailure.busy = error { true } else { false }
      }
    }
  }
}
