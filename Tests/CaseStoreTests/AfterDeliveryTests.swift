import Casework
import Standards
import Testing

@testable import CaseStore

@Suite struct `Persons whose care ended` {
  private func does(_ acts: [Act], _ record: CaseRecord, _ store: CaseStore, on date: String)
    throws -> CaseRecord
  {
    try store.perform(
      acts, on: record.id, expecting: record.revision, by: manager, at: moment(date))
  }

  private func delivered(_ store: CaseStore, _ intake: Intake) throws -> CaseRecord {
    let day = ActDay(day("2009-06-04"))
    return try does(
      [
        .decided(DecisionTerms(.notice, on: day)), .ready(day),
        .handedOver(HandOver(to: .applicant, on: day)),
      ], try store.openCase(intake, then: [acceptance], by: manager, at: moment()), store,
      on: "2009-06-04")
  }

  private func end(_ cause: CareEndCause) -> Act {
    .careEnded(CareEndTerms(because: cause, on: day("2009-09-01"), text: "х"))
  }

  private func renewed(_ store: CaseStore) throws -> [CaseID] {
    try store.renewals(through: day("2010-06-01")).map(\.id)
  }

  @Test(arguments: CareEndCause.allCases)
  func `are not called for renewal until the entry is taken back`(_ cause: CareEndCause) throws {
    let place = try Workplace()
    let store = try place.newStore()
    let record = try delivered(store, intake(complete: true))
    #expect(try renewed(store) == [record.id])
    let ended = try does([end(cause)], record, store, on: "2009-09-05")
    #expect(try renewed(store).isEmpty)
    _ = try does([.careEndTakenBack(reason: "қате екен")], ended, store, on: "2009-09-06")
    #expect(try renewed(store) == [record.id])
    #expect(try store.verify().isSound)
  }

  @Test func `by death are not called for another case of theirs either`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    let first = try delivered(store, intake(complete: true))
    var second = intake(complete: true)
    second.decisions = IntakeDecisions(samePerson: first.id)
    let later = try delivered(store, second)
    #expect(try renewed(store) == [later.id])
    let moved = try does([end(.moved)], first, store, on: "2009-09-05")
    #expect(try renewed(store) == [later.id], "it was another care that ended")
    let back = try does([.careEndTakenBack(reason: "қате екен")], moved, store, on: "2009-09-05")
    _ = try does([end(.died)], back, store, on: "2009-09-05")
    #expect(try renewed(store).isEmpty)
  }

  @Test func `leave no result on the shelf`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    let day = ActDay(day("2009-06-04"))
    let record = try does(
      [.decided(DecisionTerms(.notice, on: day)), .ready(day)],
      try store.openCase(intake(complete: true), then: [acceptance], by: manager, at: moment()),
      store, on: "2009-06-04")
    #expect(try store.countOnShelf() == 1)
    _ = try does([end(.died)], record, store, on: "2009-09-05")
    #expect(try store.countOnShelf() == 0 && store.casesOnBoard().isEmpty)
    #expect(try store.verify().isSound)
  }

  @Test func `a clerk corrects no day of acceptance, and boards follow a manager's correction`()
    throws
  {
    let place = try Workplace()
    let store = try place.newStore()
    let asel = try store.addStaff(
      NewStaffMember(login: "asel", surname: "Ахметова", given: "Әсел", role: .clerk), by: manager,
      at: moment())
    let record = try store.openCase(
      intake(complete: true), then: [acceptance], by: manager, at: moment())
    let move = Act.acceptanceCorrected(
      AcceptanceCorrection(
        from: day("2009-06-01"), to: day("2009-05-29"),
        deadline: Deadline(
          accepted: day("2009-05-29"), countedDay: day("2009-06-08"), dueDate: day("2009-06-08"),
          actBy: day("2009-06-08")), calendarVersion: "calendar-1", reason: "қате жазылды"))
    #expect(throws: StoreFailure.notPermitted(.managersOnly)) {
      try store.perform(
        move, on: record.id, expecting: record.revision, by: asel.id, at: moment("2009-06-04"))
    }
    _ = try does([move], record, store, on: "2009-06-04")
    let line = try #require(try store.casesOnBoard().first)
    #expect(line.acceptedOn == day("2009-05-29") && line.dueOn == day("2009-06-08"))
    #expect(line.countedOn == day("2009-06-08"))
    let facts = try store.caseFacts(from: day("2009-05-01"), to: day("2009-06-30"))
    #expect(facts.map(\.acceptedOn) == [day("2009-05-29")])
    #expect(try store.verify().isSound)
  }

  @Test func `whose refusal still lay ready leave papers that are told with the day of the entry`()
    throws
  {
    let place = try Workplace()
    let store = try place.newStore()
    var taken = intake(complete: true)
    taken.ticks[0].details = PaperDetails(custody: .kept)
    let ready = try does(
      [
        .decided(
          DecisionTerms(.refusal, on: ActDay(day("2009-06-04")), ground: .disabilityRemoved)),
        .ready(ActDay(day("2009-06-04"))),
      ], try store.openCase(taken, then: [acceptance], by: manager, at: moment()), store,
      on: "2009-06-04")
    _ = try does([end(.died)], ready, store, on: "2009-09-05")
    let left = try store.casesLeftBehind(today: day("2009-09-05"))
    #expect(left.map(\.file.id) == [ready.id] && left.map(\.since) == [day("2009-09-05")])
  }
}
