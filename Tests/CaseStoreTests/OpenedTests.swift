import Casework
import Foundation
import Testing

@testable import CaseStore

struct OpenedTests {
  @Test func `cases one opened last come first, each once, and nobody else's`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    let asel = try store.addStaff(
      NewStaffMember(login: "asel", surname: "Ахметова", given: "Әсел"), by: manager, at: moment())
    func open(_ surname: String, by staff: StaffID) throws -> CaseID {
      try store.openCase(
        intake(surname: surname, complete: false), then: [], by: staff, at: moment()
      ).id
    }
    let first = try open("Бейсенова", by: manager)
    let second = try open("Әбіш", by: manager)
    let hers = try open("Қалиева", by: asel.id)
    #expect(try store.casesOpened(by: manager, limit: 9) == [second, first])
    try store.recordAccess(.viewed, to: [first], by: manager, at: moment())
    try store.recordAccess(.viewed, to: [second], by: asel.id, at: moment())
    #expect(try store.casesOpened(by: manager, limit: 9) == [first, second])
    #expect(try store.casesOpened(by: asel.id, limit: 9) == [second, hers])
    // Far down the history, behind many looks of somebody else.
    for _ in 0..<600 { try store.recordAccess(.viewed, to: [hers], by: asel.id, at: moment()) }
    #expect(try store.casesOpened(by: manager, limit: 9) == [first, second])
    #expect(try store.casesOpened(by: manager, limit: 1) == [first])
  }
}
