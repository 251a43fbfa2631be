import CaseStore
import Casework
import Reception
import Standards
import Support
import Testing

@Suite struct `The manager's morning page` {
  private func office() throws -> Department {
    let place = try Department()
    let manager = try place.counter()
    for (login, surname) in [("dana", "Омарова"), ("asel", "Ахметова")] {
      _ = try manager.addStaff(login: login, surname: surname, given: "Қ", role: .clerk)
    }
    return place
  }

  private func take(_ place: Department, _ surname: String, _ login: String = "dana") throws
    -> CaseRecord
  {
    let whole = Department.wholeChildSet
    return try place.counter(login: login).take(
      place.draft(
        id: surname, answers: [.needsCare: "yes", .surname: surname], ticks: whole))
  }

  @Test func `is a manager's`() throws {
    let clerk = try office().counter(login: "dana")
    #expect(
      failure { () throws(CounterFailure) in try clerk.morning() }
        == .store(.notPermitted(.managersOnly)))
  }

  @Test func `has each case in its group, and nothing of a quiet day`() throws {
    let place = try office()
    let quiet = try place.counter().morning()
    for group in MorningPage.Group.allCases { #expect(quiet.count(group) == 0, "\(group)") }
    let first = try take(place, "Әлиев")
    let second = try take(place, "Бекова")
    let stopped = try take(place, "Серік")
    let late = try take(place, "Тілеу")
    let dana = try place.counter(login: "dana")
    _ = try dana.perform(
      [
        .suspended(
          SuspensionTerms(on: ActDay("2009-06-01"), ground: .other, text: "ауруханада"))
      ], on: stopped)
    let due = try place.counter(on: "2009-06-11").morning()
    #expect(due.dueToday?.map(\.file.id) == [first.id, second.id, late.id])
    #expect(due.count(.overdue) == 0 && due.count(.suspended) == 0)
    let entering = try place.counter(on: "2009-06-22", login: "dana")
    _ = try entering.perform(
      [
        .decided(
          DecisionTerms(.notice, on: ActDay("2009-06-03", lateReason: "ұмытылған"))),
        .ready(ActDay("2009-06-05", lateReason: "ұмытылған")),
      ], on: late)
    let page = try place.counter(on: "2009-06-22").morning()
    #expect(page.overdue?.map(\.file.id) == [first.id, second.id] && page.count(.today) == 0)
    #expect(page.suspended?.map(\.file.id) == [stopped.id])
    #expect(page.lateEntries?.map(\.id) == [late.id])
    #expect(page.lateEntries?.first?.waitingLateEntries.count == 2)
    #expect(page.reason == nil)
  }

  @Test func `has yesterday's tickets and complaints that were voided`() throws {
    let place = try office()
    let before = try place.counter()
    let left = try before.issueTicket(for: .handIn)
    let served = try before.issueTicket(for: .ask)
    _ = try before.call(served.id, reason: "тексеру")
    _ = try before.perform([.servingBegan(case: nil)], on: try before.ticket(number: 2).seen)
    _ = try before.perform([.served], on: try before.ticket(number: 2).seen)
    let carried = try before.issueTicket(for: .collect)
    _ = try before.perform([.carriedOver(reason: "тексеру")], on: carried.seen)
    #expect(try before.morning().count(.tickets) == 0, "today's are not yesterday's")
    let complaint = try before.register(
      ComplaintEntry(
        name: "Төлегенов", received: ActDay("2009-06-01"), matter: .inaction, text: "Мәні"))
    _ = try before.perform([.voided(reason: "екі рет")], on: complaint.seen)
    let page = try place.counter(on: "2009-06-02").morning()
    #expect(page.tickets?.map(\.id) == [left.id])
    #expect(page.voided?.map(\.id) == [complaint.id])
    #expect(try place.counter(on: "2009-07-15").morning().count(.voided) == 0, "after a month")
  }

  @Test func `does not call none what could not be read`() throws {
    let place = try office()
    let unread = Law(paths: ["calendars/2009.yaml"]) { _ in nil }
    let page = try place.counter(law: unread).morning()
    #expect(page.count(.overdue) == nil && page.count(.today) == nil && page.reason != nil)
    #expect(page.count(.late) == 0 && page.count(.orphaned) == 0, "the rest is read")
  }
}
