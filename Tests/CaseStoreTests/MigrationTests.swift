import Casework
import Foundation
import GRDB
import Support
import Testing

@testable import CaseStore

/// A store of an older program.
struct MigrationTests {
  /// Two cases and a draft, in a store of version 1.
  private func olderStore() throws -> Workplace {
    let place = try Workplace()
    let store = try place.newStore()
    for surname in ["Бейсенова", "Қожахметов"] {
      let record = try store.openCase(intake(surname: surname), by: manager, at: moment())
      _ = try store.perform(
        [.paperHanded(id: "S2-C-1", alternative: nil)], on: record.id, expecting: 1, by: manager,
        at: moment(minute: 600))
    }
    try store.saveDraft(draft())
    try store.close()
    try place.attempt(OlderStore.sql(backTo: 1))
    return place
  }

  private func columns(_ place: Workplace) throws -> Set<String> {
    let queue = try DatabaseQueue(path: place.path)
    defer { try? queue.close() }
    return try queue.read { db in Set(try db.columns(in: "cases").map(\.name)) }
  }

  @Test func `a store of version 1 opens with everything in it and is whole`() throws {
    let place = try olderStore()
    #expect(try !columns(place).contains("person_id"), "the test makes an old store")
    let store = try CaseStore.open(at: place.path)
    #expect(try columns(place).isSuperset(of: ["person_id", "numbers", "clerk_id"]))
    let report = try store.verify()
    #expect(report.isSound, "\(report.problems)")
    #expect(report.cases == 2)
    #expect(try store.drafts().readable.count == 1)
    #expect(try store.cases().map(\.surname) == ["Қожахметов", "Бейсенова"])
    #expect(try store.cases().map(\.missing) == [1, 1])
  }

  @Test func `its cases are found by name, birth date and phone, and each is its own person`()
    throws
  {
    let place = try olderStore()
    let store = try CaseStore.open(at: place.path)
    #expect(try store.findCases("кожахмет").map(\.surname) == ["Қожахметов"])
    #expect(try store.findCases("14.03.2000").count == 2)
    #expect(try store.findCases("2000-03-14").count == 2)
    #expect(try store.findCases("37 2-11").count == 2)
    #expect(try store.cases().map(\.personID) == [CaseID(rawValue: 2), CaseID(rawValue: 1)])
    #expect(try store.cases(ofPerson: CaseID(rawValue: 1)).map(\.surname) == ["Бейсенова"])
  }

  @Test func `work goes on: a case is changed, another opened for the same person`() throws {
    let place = try olderStore()
    let store = try CaseStore.open(at: place.path)
    let changed = try store.perform(
      [.paperHanded(id: "S2-C-2", alternative: nil), acceptance], on: CaseID(rawValue: 1),
      expecting: 2, by: manager, at: moment(minute: 700))
    #expect(changed.state == .accepted)
    var again = intake()
    again.decisions = IntakeDecisions(samePerson: CaseID(rawValue: 1))
    again.application.person.iin = "000314600333"
    _ = try store.openCase(again, by: manager, at: moment(minute: 710))
    #expect(try store.cases(ofPerson: CaseID(rawValue: 1)).count == 2)
    #expect(try store.findCases("000314600333").map(\.id) == [CaseID(rawValue: 3)])
    #expect(try store.verify().isSound)
  }

  @Test func `it is brought up to date once, and opens again`() throws {
    let place = try olderStore()
    try CaseStore.open(at: place.path).close()
    let store = try CaseStore.open(at: place.path)
    #expect(try store.verify().isSound && store.cases().count == 2)
  }

  @Test func `before that a copy of it is left beside it, which can be put back`() throws {
    let place = try olderStore()
    try CaseStore.open(at: place.path).close()
    let copy = place.path + "-of-version-1"
    #expect(try Copy.manifest(of: copy).schema == 1)
    #expect(try place.mode(copy) == 0o600)
    let back = place.folder + "/back/office.sqlite"
    #expect(try CaseStore.restore(copy, to: back, by: "saule").cases == 2)
    #expect(try CaseStore.open(at: back).verify().isSound)
  }

  @Test func `opened only to be read it says that it cannot be brought up to date`() throws {
    let place = try olderStore()
    #expect(throws: StoreFailure.readOnly) { try CaseStore.open(at: place.path, mode: .readOnly) }
    #expect(try !columns(place).contains("clerk_id"))
  }

  @Test func `where no copy can be left it stays as it was`() throws {
    let place = try olderStore()
    // A folder in the place of the unfinished copy.
    let obstacle = place.path + "-of-version-1.part"
    try FileManager.default.createDirectory(atPath: obstacle, withIntermediateDirectories: false)
    #expect(throws: StoreFailure.alreadyExists) { try CaseStore.open(at: place.path) }
    #expect(try !columns(place).contains("clerk_id"))
    rmdir(obstacle)
    #expect(try CaseStore.open(at: place.path).verify().isSound)
  }
}
