import Casework
import Foundation
import GRDB
import Testing

@testable import CaseStore

/// A store of version 1, as its program made it. That every older store opens whole with everything in
/// it is told by `SampleStoreTests`.
struct MigrationTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try #require(SampleStore.all.first { $0.version == 1 }).copy(to: place)
  }

  private func columns() throws -> Set<String> {
    let queue = try DatabaseQueue(path: place.path)
    defer { try? queue.close() }
    return try queue.read { db in Set(try db.columns(in: "cases").map(\.name)) }
  }

  @Test func `its cases are found by what they always had, and each is its own person`() throws {
    #expect(try !columns().contains("person_id"))
    let store = try CaseStore.open(at: place.path)
    #expect(try columns().isSuperset(of: ["person_id", "name_key", "clerk_id"]))
    #expect(try store.findCases("14.03.2000").count == store.findCases("2000-03-14").count)
    #expect(try store.findCases("14.03.2000").count == 3)
    #expect(try store.cases().allSatisfy { $0.personID == $0.id })
    #expect(
      try store.cases(ofPerson: CaseID(rawValue: 1)).map(\.surname) == ["Бейсенова"])
  }

  @Test func `work goes on: a case is changed, another opened for the same person`() throws {
    let store = try CaseStore.open(at: place.path)
    let waiting = try #require(try store.findCases("серік").first)
    let changed = try store.perform(
      .paperHanded(id: "S1-A-2", alternative: nil), on: waiting.id, expecting: waiting.revision,
      by: manager, at: moment("2012-01-06"))
    #expect(changed.missingPaperIDs.count == waiting.missing - 1)
    var again = intake()
    again.decisions = IntakeDecisions(samePerson: CaseID(rawValue: 1))
    again.application.person.iin = "000314600333"
    let second = try store.openCase(again, by: manager, at: moment("2012-01-06", minute: 550))
    #expect(try store.cases(ofPerson: CaseID(rawValue: 1)).count == 2)
    #expect(try store.findCases("000314600333").map(\.id) == [second.id])
    #expect(try store.verify().isSound)
  }

  @Test func `it is brought up to date once, and opens again`() throws {
    try CaseStore.open(at: place.path).close()
    let store = try CaseStore.open(at: place.path)
    #expect(try store.verify().isSound && store.cases().count == 5)
  }

  @Test func `before that a copy of it is left beside it, which can be put back`() throws {
    try CaseStore.open(at: place.path).close()
    let copy = place.path + "-of-version-1"
    #expect(try Copy.manifest(of: copy).schema == 1)
    #expect(try place.mode(copy) == 0o600)
    let back = place.folder + "/back/office.sqlite"
    #expect(try CaseStore.restore(copy, to: back, by: "saule").cases == 5)
    #expect(try CaseStore.open(at: back).verify().isSound)
  }

  @Test func `opened only to be read it says that it cannot be brought up to date`() throws {
    #expect(throws: StoreFailure.readOnly) { try CaseStore.open(at: place.path, mode: .readOnly) }
    #expect(try !columns().contains("clerk_id"))
  }

  @Test func `where no copy can be left it stays as it was`() throws {
    // A folder in the place of the unfinished copy.
    let obstacle = place.path + "-of-version-1.part"
    try FileManager.default.createDirectory(atPath: obstacle, withIntermediateDirectories: false)
    #expect(throws: StoreFailure.alreadyExists) { try CaseStore.open(at: place.path) }
    #expect(try !columns().contains("clerk_id"))
    rmdir(obstacle)
    #expect(try CaseStore.open(at: place.path).verify().isSound)
  }
}
