import Casework
import Foundation
import GRDB
import Testing

@testable import CaseStore

struct ConcurrencyTests {
  @Test func `clerks in separate processes get numbers without a gap`() async throws {
    let place = try Workplace()
    try place.newStore().close()
    let path = place.path
    await withTaskGroup(of: Void.self) { group in
      for _ in 1...4 {
        group.addTask {
          await #expect(processExitsWith: .success) { [path = path as String] in
            // However loaded the machine is, everybody's turn comes.
            let store = try CaseStore.open(at: path, wait: 300)
            for _ in 1...25 { _ = try store.openCase(intake(), by: manager, at: moment()) }
          }
        }
      }
    }
    let store = try CaseStore.open(at: path)
    let numbers = try store.cases(limit: 1000).map(\.number.sequence)
    #expect(numbers == (1...100).reversed().map { $0 })
    #expect(try store.verify().isSound)
  }

  @Test func `clerks with stores of their own in one process do not lose a save`() async throws {
    let place = try Workplace()
    let first = try place.newStore()
    let path = place.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 1...4 {
        group.addTask {
          let store = try CaseStore.open(at: path, wait: 300)
          for _ in 1...20 { _ = try store.openCase(intake(), by: manager, at: moment()) }
        }
      }
      try await group.waitForAll()
    }
    #expect(try first.cases(limit: 1000).count == 80)
    #expect(try first.verify().isSound)
  }

  @Test func `of several programs that set up one store at once one does`() async throws {
    let place = try Workplace()
    let path = place.path
    let made = await withTaskGroup(of: Bool.self) { group in
      for _ in 1...6 {
        group.addTask {
          let store = try? CaseStore.create(
            at: path, settings: StoreSettings(office: "baizak", officeCode: 2),
            first: NewStaffMember(login: "s", surname: "С", given: "С"), at: moment())
          return store != nil
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(made == 1)
    #expect(try CaseStore.open(at: path).verify().isSound)
  }

  @Test func `a store held by another is busy after the wait, and free again afterwards`() throws {
    let place = try Workplace()
    try place.newStore().close()
    let holder = try DatabaseQueue(path: place.path)
    let store = try CaseStore.open(at: place.path, wait: 0.05)
    try holder.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      let failure = #expect(throws: StoreFailure.self) { try store.saveDraft(draft()) }
      guard case .busy? = failure else {
        Issue.record("not busy but \(String(describing: failure))")
        return
      }
      #expect(try store.drafts().readable.isEmpty)
      try db.execute(sql: "ROLLBACK")
    }
    try store.saveDraft(draft())
  }

  @Test func `whoever holds the store is told by process and account`() async throws {
    let place = try Workplace()
    try place.newStore().close()
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let holder = try DatabaseQueue(path: place.path, configuration: configuration)
    try await holder.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    await #expect(processExitsWith: .success) {
      [path = place.path as String, parent = getpid() as Int32] in
      let store = try CaseStore.open(at: path, wait: 0.05)
      do {
        try store.saveDraft(draft())
      } catch StoreFailure.busy(let holder?) {
        let owner = String(cString: getpwuid(getuid()).pointee.pw_name)
        exit(holder == LockHolder(process: parent, login: owner) ? 0 : 1)
      }
      exit(2)
    }
    try await holder.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
  }

  @Test func `a save by another process is noticed and nothing is noticed without one`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    let other = try CaseStore.open(at: place.path)
    let before = try store.dataVersion()
    #expect(try store.dataVersion() == before)
    try other.saveDraft(draft())
    let after = try store.dataVersion()
    #expect(after != before)
    #expect(try store.dataVersion() == after)
    try store.saveDraft(draft())
    #expect(try store.dataVersion() == after, "what it saves itself is no news")
  }
}
