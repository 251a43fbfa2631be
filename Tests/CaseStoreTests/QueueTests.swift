import Casework
import Foundation
import GRDB
import Standards
import Support
import Testing

@testable import CaseStore

private let everything = Set(TicketPurpose.allCases)
private let limits = QueueLimits(handIn: 30, collect: 10)

struct QueueTests {
  private let place: Workplace
  private let store: CaseStore
  private let dana: StaffID

  init() throws {
    place = try Workplace()
    store = try place.newStore()
    dana = try store.addStaff(
      NewStaffMember(login: "dana", surname: "Оспанова", given: "Дана"), by: manager, at: moment()
    ).id
  }

  private func issue(_ purposes: TicketPurpose...) throws {
    for purpose in purposes {
      _ = try store.issueTicket(for: purpose, by: manager, at: moment())
    }
  }

  @Test func `numbers begin with 1 every day`() throws {
    let first = try store.issueTicket(for: .ask, by: manager, at: moment())
    let second = try store.issueTicket(for: .handIn, by: dana, at: moment(minute: 541))
    #expect(first.number == 1 && second.number == 2)
    _ = try store.perform([.left], on: first.id, by: manager, at: moment(minute: 600))
    _ = try store.perform([.left], on: second.id, by: manager, at: moment(minute: 600))
    #expect(try store.issueTicket(for: .ask, by: manager, at: moment("2009-06-02")).number == 1)
    #expect(try store.verify().isSound)
  }

  @Test func `a number called out in the hall means one visitor`() throws {
    try issue(.ask, .handIn)
    let today = try store.openTickets(at: moment())
    _ = try store.perform(
      .carriedOver(reason: "жабылды"), on: today.map(\.id), by: manager, at: moment(minute: 1080))
    let next = try store.issueTicket(for: .ask, by: manager, at: moment("2009-06-02"))
    #expect(next.number == 3, "1 and 2 are still somebody's")
    #expect(try store.ticket(number: 2, of: day("2009-06-02"))?.state == .carriedOver)
  }

  @Test func `next is called once, and a second clerk gets the one behind`() throws {
    try issue(.handIn, .handIn)
    let one = try store.callNext(
      of: everything, limits: limits, by: manager, at: moment(minute: 550))
    let two = try store.callNext(of: everything, limits: limits, by: dana, at: moment(minute: 550))
    #expect(one?.number == 1 && one?.clerk == manager)
    #expect(two?.number == 2 && two?.clerk == dana)
    #expect(throws: StoreFailure.ticketRefused(.finishFirst(number: 1))) {
      try issue(.ask)
      _ = try store.callNext(of: everything, limits: limits, by: manager, at: moment(minute: 551))
    }
    #expect(try store.queueCount(of: manager).own?.number == 1)
    #expect(try store.queueCount(of: manager).waiting == 1)
    #expect(try store.verify().isSound)
  }

  @Test func `calling the next one ends serving the one before`() throws {
    try issue(.handIn, .handIn)
    let one = try #require(
      try store.callNext(of: everything, limits: limits, by: manager, at: moment(minute: 550)))
    _ = try store.perform([.servingBegan()], on: one.id, by: manager, at: moment(minute: 551))
    let two = try store.callNext(
      of: everything, limits: limits, by: manager, at: moment(minute: 560))
    #expect(two?.number == 2)
    #expect(try store.ticket(one.id)?.state == .served)
    #expect(
      try store.callNext(of: everything, limits: limits, by: dana, at: moment(minute: 560)) == nil)
  }

  @Test func `out of turn needs a reason, which is kept`() throws {
    try issue(.handIn, .handIn, .ask)
    let second = try #require(try store.ticket(number: 2, of: day("2009-06-01")))
    #expect(throws: StoreFailure.ticketRefused(.notItsTurn)) {
      try store.call(second.id, by: manager, at: moment(minute: 550))
    }
    #expect(throws: StoreFailure.ticketRefused(.reasonNeeded)) {
      try store.call(second.id, reason: "  ", by: manager, at: moment(minute: 550))
    }
    let called = try store.call(second.id, reason: "науқас", by: manager, at: moment(minute: 550))
    #expect(called.state == .called && called.priority == .ahead && called.reason == "науқас")
    let third = try #require(try store.ticket(number: 3, of: day("2009-06-01")))
    #expect(
      try store.call(third.id, by: dana, at: moment(minute: 550)).clerk == dana,
      "first of its purpose")
    #expect(try store.history(of: second.id).map(\.kind) == [.issued, .outOfTurn, .called])
    #expect(try store.verify().isSound)
  }

  @Test func `what a colleague changed meanwhile is not overwritten`() throws {
    try issue(.handIn)
    let seen = try #require(try store.ticket(number: 1, of: day("2009-06-01")))
    let called = try store.call(seen.id, by: dana, at: moment(minute: 545))
    #expect(throws: StoreFailure.ticketChanged(current: called)) {
      try store.perform(
        [.left], on: seen.id, expecting: seen.revision, by: manager, at: moment(minute: 546))
    }
    #expect(throws: StoreFailure.ticketRefused(.withColleague)) {
      try store.call(seen.id, by: manager, at: moment(minute: 546))
    }
  }

  @Test func `a visit belongs to the case it was about, and indicator 1.2 finds its waits`() throws
  {
    let record = try store.openCase(intake(complete: true), by: manager, at: moment())
    try issue(.handIn, .collect)
    let handIn = try #require(try store.ticket(number: 1, of: day("2009-06-01")))
    let collect = try #require(try store.ticket(number: 2, of: day("2009-06-01")))
    _ = try store.perform(
      [.servingBegan(), .about(record.id)], on: collect.id, by: dana, at: moment(minute: 548))
    _ = try store.perform(
      [.servingBegan(case: record.id)], on: handIn.id, by: manager, at: moment(minute: 565))
    let waits = try store.waits(of: record.id)
    #expect(waits.handIn.map(\.minutes) == [25] && waits.collect.map(\.minutes) == [8])
    #expect(waits.total(posted: false) == Int64(33 * 60_000))
    #expect(throws: StoreFailure.noSuchCase) {
      try store.perform(
        [.about(CaseID(rawValue: 99))], on: handIn.id, by: manager, at: moment(minute: 570))
    }
    _ = try store.perform(
      [.notAbout(record.id)], on: handIn.id, by: manager, at: moment(minute: 570))
    #expect(try store.waits(of: record.id).handIn.isEmpty)
    #expect(try store.verify().isSound)
  }

  @Test
  func `of delivered cases, posted ones waited for nothing, those without a ticket are unknown`()
    throws
  {
    func deliver(_ way: Act, minutes: Int?) throws -> CaseID {
      var record = try store.openCase(
        intake(complete: true), then: [acceptance], by: manager, at: moment())
      if let minutes {
        let ticket = try store.issueTicket(for: .handIn, by: manager, at: moment())
        _ = try store.perform(
          [.servingBegan(case: record.id), .served], on: ticket.id, by: manager,
          at: moment(minute: 540 + minutes))
      }
      let today = ActDay(day("2009-06-02"))
      record = try store.perform(
        [.decided(DecisionTerms(.notice, on: today)), .ready(today), way], on: record.id,
        expecting: record.revision, by: manager, at: moment("2009-06-02"))
      return record.id
    }
    let today = ActDay(day("2009-06-02"))
    let posted = try deliver(.posted(Posting(on: today)), minutes: 40)
    let handed = try deliver(.handedOver(HandOver(to: .applicant, on: today)), minutes: 5)
    let none = try deliver(.posted(Posting(on: today)), minutes: nil)
    let found = try store.waits(deliveredFrom: day("2009-01-01"), through: day("2009-12-31"))
    #expect(found.map(\.id) == [posted, handed, none])
    #expect(found.map(\.posted) == [true, false, true])
    #expect(found.map(\.total) == [Int64(40 * 60_000), nil, nil])
    #expect(try store.waits(deliveredFrom: day("2009-06-03"), through: day("2009-12-31")).isEmpty)
  }

  @Test func `a wall clock that went back marks every wait it went through`() throws {
    let before = try store.issueTicket(for: .handIn, by: manager, at: moment(minute: 600))
    let served = try store.issueTicket(for: .handIn, by: manager, at: moment(minute: 600))
    _ = try store.perform([.servingBegan()], on: served.id, by: dana, at: moment(minute: 610))
    // Nothing has been recorded yet since the step; the clock stands before the last record.
    #expect(try store.openTickets(at: moment(minute: 560)).map(\.isDoubtful) == [true, false])
    let after = try store.issueTicket(for: .handIn, by: manager, at: moment(minute: 560))
    let open = try store.openTickets(at: moment(minute: 570))
    #expect(open.map(\.isDoubtful) == [true, false, false])
    let called = try store.call(before.id, by: manager, at: moment(minute: 605))
    #expect(called.doubts == [.clock], "5 minutes are no wait one can rely on")
    _ = try store.perform([.served], on: served.id, by: dana, at: moment(minute: 606))
    #expect(try store.ticket(served.id)?.isDoubtful == false, "its wait was over before")
    #expect(try store.ticket(after.id)?.isDoubtful == false)
    #expect(try store.verify().isSound)
  }

  @Test func `clerks who save at once are no clock that went back`() throws {
    let ticket = try store.issueTicket(for: .ask, by: manager, at: moment(minute: 600))
    let late = Moment(
      milliseconds: moment(minute: 600).milliseconds - 4_000, date: day("2009-06-01"),
      minuteOfDay: 599)
    _ = try store.issueTicket(for: .ask, by: dana, at: late)
    #expect(try store.call(ticket.id, by: manager, at: moment(minute: 601)).isDoubtful == false)
    #expect(try store.verify().isSound)
  }

  @Test(arguments: [
    "UPDATE tickets SET waited_ms = 0 WHERE number = 1", "DELETE FROM tickets WHERE number = 1",
    "UPDATE tickets SET doubts = '' WHERE number = 1", "DELETE FROM ticket_cases",
    "INSERT INTO ticket_cases VALUES (77, 1)",
  ]) func `a ticket changed by another tool is found and made anew`(_ sql: String) throws {
    let record = try store.openCase(intake(), by: manager, at: moment())
    try issue(.handIn, .ask)
    let one = try #require(try store.ticket(number: 1, of: day("2009-06-01")))
    _ = try store.perform(
      [.servingBegan(case: record.id), .served, .timeWasWrong(reason: "кеш басылды")], on: one.id,
      by: manager, at: moment(minute: 580))
    let kept = try store.ticket(one.id)
    try store.close()
    try place.tamper(sql)
    let again = try CaseStore.open(at: place.path)
    #expect(try again.verify().problems == [.changedTicket(one.id)])
    let report = try again.repair(login: "saule", at: moment("2009-06-02"))
    #expect(report.tickets == [one.id] && report.changedSomething)
    #expect(try again.ticket(one.id) == kept)
    #expect(try again.waits(of: record.id).visits.count == 1)
    #expect(try again.verify().isSound)
  }

  @Test func `a step that was changed in the history is named`() throws {
    try issue(.handIn)
    try store.close()
    try place.tamper("UPDATE acts SET kind = 'served' WHERE kind = 'issued'")
    let report = try CaseStore.open(at: place.path).verify()
    #expect(report.problems.contains { if case .changedAct = $0 { true } else { false } })
  }

  @Test func `somebody who left the office calls nobody`() throws {
    try issue(.handIn)
    _ = try store.changeStaff(dana, by: manager, at: moment()) { $0.active = false }
    #expect(throws: StoreFailure.notPermitted(.notActive)) {
      try store.callNext(of: everything, limits: limits, by: dana, at: moment(minute: 545))
    }
    let ticket = try #require(try store.ticket(number: 1, of: day("2009-06-01")))
    #expect(throws: StoreFailure.noSuchStaff) {
      try store.perform(
        [.handedOver(to: dana)], on: ticket.id, by: manager, at: moment(minute: 545))
    }
  }

  @Test func `eight clerks in four processes call each of 200 visitors once and in turn`()
    async throws
  {
    for number in 0..<200 {
      _ = try store.issueTicket(
        for: TicketPurpose.allCases[number % 4], by: manager, at: moment(minute: 540))
    }
    for number in 1...4 {
      _ = try store.addStaff(
        NewStaffMember(login: "c\(number)", surname: "С", given: "С"), by: manager, at: moment())
    }
    let path = place.path
    await withTaskGroup(of: Void.self) { group in
      for number in 3...6 {
        group.addTask {
          await #expect(processExitsWith: .success) {
            [path = path as String, number = Int64(number) as Int64] in
            do {
              // However loaded the machine is, everybody's turn comes.
              let store = try CaseStore.open(at: path, wait: 300)
              let clerk = StaffID(rawValue: number)
              while let called = try store.callNext(
                of: Set(TicketPurpose.allCases), limits: QueueLimits(handIn: 30, collect: 10),
                by: clerk,
                at: moment(minute: 541))
              {
                _ = try store.perform(
                  [.servingBegan()], on: called.id, by: clerk, at: moment(minute: 541))
              }
            } catch let e as StoreFailure {
              switch e {
              case .busy: exit(33)
              case .logTaken: exit(34)
              case .logGone: exit(35)
              case .logMissing: exit(36)
              case .gone: exit(37)
              default: exit(Int32(100 + e.exitCode))
              }
            }
          }
        }
      }
    }
    let tickets = try store.tickets(of: day("2009-06-01"), at: moment(minute: 542))
    #expect(tickets.count == 200 && tickets.allSatisfy { $0.calls == 1 })
    var order: [TicketPurpose: [Int64]] = [:]
    for ticket in tickets {
      let called = try #require(try store.history(of: ticket.id).first { $0.kind == .called })
      order[ticket.purpose, default: []].append(called.seq)
    }
    for (purpose, seqs) in order { #expect(seqs == seqs.sorted(), "\(purpose)") }
    #expect(try store.verify().isSound)
  }
}
