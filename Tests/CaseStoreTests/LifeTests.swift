import Casework
import Foundation
import GRDB
import Standards
import Support
import Testing

@testable import CaseStore

private let decided = Act.decided(DecisionTerms(.notice, on: ActDay(day("2009-06-03"))))

/// The board's lists, and what is kept beside a record for them.
@Suite struct `A case that lives on in the store` {
  private func accepted(_ store: CaseStore, _ surname: String = "Бейсенова") throws -> CaseRecord {
    try store.openCase(
      intake(surname: surname, complete: true), then: [acceptance], by: manager, at: moment())
  }

  private func does(_ acts: [Act], _ record: CaseRecord, _ store: CaseStore, on date: String)
    throws -> CaseRecord
  {
    try store.perform(
      acts, on: record.id, expecting: record.revision, by: manager, at: moment(date))
  }

  @Test func `goes from the board to the shelf, from there to the renewals, and is whole`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    var record = try accepted(store)
    let waiting = try store.openCase(intake(surname: "Әли"), by: manager, at: moment())
    #expect(try store.casesOnBoard().map(\.id) == [record.id, waiting.id])
    let first = try #require(try store.casesOnBoard().first)
    #expect(first.countedOn == day("2009-06-11") && first.name == "Бейсенова Айым")
    record = try does([decided], record, store, on: "2009-06-03")
    #expect(try store.casesOnBoard().map(\.state) == [.awaitingPapers, .decided])
    record = try does([.ready(ActDay(day("2009-06-04")))], record, store, on: "2009-06-04")
    #expect(try store.casesOnBoard().map(\.id) == [waiting.id])
    #expect(try store.casesOnShelf().map(\.readyOn) == [day("2009-06-04")])
    record = try does(
      [.posted(Posting(on: ActDay(day("2009-06-05"))))], record, store, on: "2009-06-05")
    #expect(try store.casesOnShelf().isEmpty)
    #expect(try store.renewals(through: day("2010-05-31")).isEmpty)
    #expect(try store.renewals(through: day("2010-06-01")).map(\.id) == [record.id])
    #expect(try store.findCases(CaseQuery(filter: CaseFilter(state: .closed))).count == 1)
    #expect(try store.verify().isSound)
  }

  @Test func `is called for renewal until the person applies again`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    let record = try does(
      [decided, .ready(ActDay(day("2009-06-04")))], try accepted(store), store, on: "2009-06-04")
    var again = intake()
    again.decisions = IntakeDecisions(samePerson: record.id)
    let next = try store.openCase(again, by: manager, at: moment("2010-05-20"))
    #expect(try store.renewals(through: day("2010-06-01")).isEmpty)
    _ = try does([.voided(reason: "екі рет")], next, store, on: "2010-05-20")
    #expect(try store.renewals(through: day("2010-06-01")).map(\.id) == [record.id])
  }

  @Test func `marks since when it is returned or suspended`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    var record = try does(
      [.returned(ReturnTerms(on: ActDay(day("2009-06-02")), reason: "мөрсіз"))],
      try accepted(store), store, on: "2009-06-02")
    #expect(try store.casesOnBoard().first?.pausedOn == day("2009-06-02"))
    record = try does(
      [
        .suspended(
          SuspensionTerms(on: ActDay(day("2009-06-03")), ground: .disabilityRemoved))
      ], record, store, on: "2009-06-03")
    #expect(try store.casesOnBoard().first?.pausedOn == day("2009-06-03"))
    record = try does(
      [.resumed(ActDay(day("2009-06-04"))), .completed(ActDay(day("2009-06-04")))], record,
      store, on: "2009-06-04")
    #expect(try store.casesOnBoard().first?.pausedOn == nil)
  }

  @Test func `is read for the board without a look at its record`() throws {
    let place = try Workplace()
    try place.newStore().close()
    let queue = try DatabaseQueue(path: place.path)
    let plan = try queue.read { db in
      try Row.fetchAll(
        db,
        sql: """
          EXPLAIN QUERY PLAN SELECT id, number, surname, given, patronymic, phone_digits, renewal_on
          FROM cases \(PartialIndex.casesOnBoard.rows)
          """
      ).map { $0["detail"] as String }
    }
    #expect(plan.allSatisfy { $0.contains("COVERING INDEX cases_on_board") }, "\(plan)")
  }

  @Test func `comes from a store of an older program with its dates, and lives on`() throws {
    let older = try SampleStore.opened(version: 3)
    let board = try older.store.casesOnBoard()
    let slow = try #require(board.first { $0.name.hasPrefix("Қожахметов") })
    #expect(slow.acceptedOn == day("2009-05-05") && slow.countedOn == day("2009-05-15"))
    #expect(board.contains { $0.acceptedOn == nil && $0.countedOn == nil })
    let record = try #require(try older.store.caseRecord(slow.id))
    let notice = DecisionTerms(.notice, on: ActDay(day("2012-01-06")))
    _ = try does([.decided(notice)], record, older.store, on: "2012-01-06")
    #expect(try older.store.verify().isSound)
  }
}
