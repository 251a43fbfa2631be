import Casework
import Standards
import Testing

@testable import CaseStore

@Suite struct `All open cases of somebody` {
  private let asel = StaffID(rawValue: 2)
  private let dana = StaffID(rawValue: 3)
  /// It goes with its last user.
  private let place: Workplace

  init() throws { place = try Workplace() }

  private func office(_ place: Workplace) throws -> CaseStore {
    let store = try place.newStore()
    for (login, surname) in [("asel", "Ахметова"), ("dana", "Омарова")] {
      _ = try store.addStaff(
        NewStaffMember(login: login, surname: surname, given: "Қ"), by: manager, at: moment())
    }
    return store
  }

  private func holders(_ store: CaseStore) throws -> [StaffID: Int] {
    try store.cases(limit: 1000).reduce(into: [:]) { $0[$1.clerk, default: 0] += 1 }
  }

  @Test func `go in one save however many they are, and what has ended stays`() throws {
    let store = try office(place)
    for number in 0..<505 {
      _ = try store.openCase(intake(surname: "Әли\(number)"), by: asel, at: moment())
    }
    let ended = try store.openCase(intake(surname: "Жоқ"), by: asel, at: moment())
    _ = try store.perform(
      .withdrawn(reason: "көшті"), on: ended.id, expecting: ended.revision, by: asel, at: moment())
    let went = try store.assignAll(of: asel, to: dana, note: "декрет", by: manager, at: moment())
    #expect(went == 505)
    #expect(try holders(store) == [dana: 505, asel: 1])
    #expect(try store.assignAll(of: asel, to: dana, note: nil, by: manager, at: moment()) == 0)
    #expect(try store.verify().isSound)
  }

  @Test func `are handed over by whoever holds them or a manager`() throws {
    let store = try office(place)
    _ = try store.openCase(intake(), by: asel, at: moment())
    #expect(throws: StoreFailure.notPermitted(.notHolder)) {
      try store.assignAll(of: asel, to: dana, note: nil, by: dana, at: moment())
    }
    #expect(throws: StoreFailure.refused(.alreadyHeld)) {
      try store.assignAll(of: asel, to: asel, note: nil, by: asel, at: moment())
    }
    #expect(try store.assignAll(of: asel, to: dana, note: nil, by: asel, at: moment()) == 1)
  }

  @Test func `go with whoever leaves, in the save that ends their work`() throws {
    let store = try office(place)
    _ = try store.openCase(intake(), by: asel, at: moment())
    _ = try store.openCase(intake(surname: "Әли"), by: asel, at: moment())
    #expect(throws: StoreFailure.holdsOpenCases(2)) {
      try store.deactivate(asel, handingTo: nil, by: manager, at: moment())
    }
    #expect(throws: StoreFailure.holdsOpenCases(2)) {
      try store.changeStaff(asel, by: manager, at: moment()) { $0.active = false }
    }
    #expect(throws: StoreFailure.refused(.alreadyHeld)) {
      try store.deactivate(asel, handingTo: asel, by: manager, at: moment())
    }
    #expect(try holders(store) == [asel: 2], "nothing of it was done")
    let left = try store.deactivate(asel, handingTo: dana, by: manager, at: moment())
    #expect(!left.member.active && left.handed == 2)
    #expect(try holders(store) == [dana: 2] && store.orphanedCases().isEmpty)
    #expect(throws: StoreFailure.noSuchStaff) {
      try store.assignAll(of: dana, to: asel, note: nil, by: manager, at: moment())
    }
    #expect(try store.verify().isSound)
  }

  @Test func `that an older program left with somebody who is gone are found`() throws {
    let store = try office(place)
    let record = try store.openCase(intake(), by: asel, at: moment())
    try store.close()
    try place.tamper("UPDATE staff SET active = 0 WHERE id = 2")
    let later = try CaseStore.open(at: place.path)
    #expect(try later.orphanedCases().map(\.id) == [record.id])
    #expect(try later.assignAll(of: asel, to: dana, note: nil, by: manager, at: moment()) == 1)
    #expect(try later.orphanedCases().isEmpty)
  }
}
