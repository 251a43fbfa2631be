import Casework
import Foundation
import GRDB
import Standards
import Testing

@testable import CaseStore

/// Where visitors are called to, and what becomes of those a day left behind.
final class QueueDayTests {
  private let place: Workplace
  private let store: CaseStore
  private let dana: StaffID
  private let limits = QueueLimits(handIn: 30, collect: 10)

  init() throws {
    place = try Workplace()
    store = try place.newStore()
    dana = try store.addStaff(
      NewStaffMember(login: "dana", surname: "Оспанова", given: "Дана"), by: manager, at: moment()
    ).id
  }

  private func figures(_ date: String, at now: Moment) throws -> QueueFigures {
    QueueFigures(
      try store.tickets(of: day(date), at: now), day: day(date), limits: limits, now: now)
  }

  private func sit(_ staff: StaffID, at window: String?, by actor: StaffID? = nil) throws {
    _ = try store.changeStaff(staff, by: actor ?? staff, at: moment()) { $0.window = window }
  }

  @Test func `a call keeps the window it was made from, and the history says it`() throws {
    try sit(dana, at: "3-терезе")
    let ticket = try store.issueTicket(for: .ask, by: manager, at: moment())
    #expect(try store.call(ticket.id, by: dana, at: moment(minute: 550)).window == "3-терезе")
    try sit(dana, at: "5")
    let again = try store.perform(
      [.calledAgain()], on: ticket.id, by: dana, at: moment(minute: 551))
    #expect(again.window == "5")
    let call = try #require(try store.hallCalls(on: day("2009-06-01")).first)
    #expect(call.window == "5" && call.number == 1)
    _ = try store.perform([.servingBegan()], on: ticket.id, by: dana, at: moment(minute: 552))
    try sit(dana, at: nil)
    let served = try store.perform([.served], on: ticket.id, by: dana, at: moment(minute: 560))
    #expect(served.window == "5", "who moves later changes nothing of it")
    #expect(try store.history(of: ticket.id).compactMap(\.window) == ["3-терезе", "5"])
    #expect(try store.verify().isSound)
  }

  @Test func `who goes back to the queue is sent to no window, nor is who was never called`() throws
  {
    try sit(dana, at: "3")
    let ticket = try store.issueTicket(for: .ask, by: manager, at: moment())
    _ = try store.call(ticket.id, by: dana, at: moment(minute: 550))
    let back = try store.perform([.backToQueue], on: ticket.id, by: dana, at: moment(minute: 551))
    #expect(back.window == nil)
    let serving = try store.perform(
      [.servingBegan()], on: ticket.id, by: dana, at: moment(minute: 552))
    #expect(serving.window == nil && serving.clerk == dana)
    #expect(try store.verify().isSound)
  }

  @Test func `one says where one sits oneself; where others sit, a manager says`() throws {
    try sit(dana, at: "3")
    try sit(dana, at: "4", by: manager)
    #expect(throws: StoreFailure.notPermitted(.managersOnly)) {
      try sit(manager, at: "9", by: dana)
    }
    #expect(try store.staff().map(\.window) == [nil, "4"])
    #expect(try store.verify().isSound)
  }

  @Test func `a ticket left serving overnight is in doubt, and its minutes are not counted`() throws
  {
    let ticket = try store.issueTicket(for: .handIn, by: manager, at: moment(minute: 1000))
    _ = try store.call(ticket.id, by: dana, at: moment(minute: 1045))
    _ = try store.perform([.servingBegan()], on: ticket.id, by: dana, at: moment(minute: 1050))
    let night = moment("2009-06-02", minute: 540)
    #expect(try store.openTickets(at: night).first?.doubts == [.overnight])
    let served = try store.perform([.served], on: ticket.id, by: dana, at: night)
    #expect(served.doubts == [.overnight] && served.servedMilliseconds == 0)
    let told = try figures("2009-06-02", at: night)
    #expect(told.all.served == 1 && told.all.doubtful == 1)
    #expect(told.clerks.first?.minutes == 0, "961 minutes nobody served")
    #expect(told.all.worst == 50 && told.all.overLimit == 1, "how long they waited is known")
    #expect(try store.verify().isSound)
  }

  @Test func `a store of before counts no night as serving either`() throws {
    let ticket = try store.issueTicket(for: .handIn, by: manager, at: moment(minute: 1000))
    _ = try store.perform([.servingBegan()], on: ticket.id, by: dana, at: moment(minute: 1050))
    let morning = moment("2009-06-02", minute: 571)
    _ = try store.perform(
      [.backToQueue, .servingBegan(), .timeWasWrong(reason: "ұмытты")], on: ticket.id, by: dana,
      at: morning)
    _ = try store.perform(
      [.served], on: ticket.id, by: dana, at: moment("2009-06-02", minute: 580))
    let now = try #require(try store.ticket(ticket.id))
    #expect(now.servedMilliseconds == 9 * 60_000)
    // As the program of before had the row.
    try place.tamper(
      "UPDATE tickets SET served_ms = \((961 + 9) * 60_000), doubts = 'marked' WHERE id = 1")
    #expect(try store.verify().problems == [.changedTicket(ticket.id)])
    try place.tamper(Schema.servedOvernight)
    #expect(try store.ticket(ticket.id) == now)
    #expect(try store.verify().isSound)
  }

  @Test func `carried over after two hours counts on that day, whatever comes later`() throws {
    let ticket = try store.issueTicket(for: .handIn, by: manager, at: moment(minute: 960))
    let evening = moment(minute: 1080)
    _ = try store.perform(
      .carriedOver(reason: "жабылды"), on: [ticket.id], by: manager, at: evening)
    let told = try figures("2009-06-01", at: evening).all
    #expect(told.carriedOver == 1 && told.worst == 120 && told.median == 120)
    #expect(told.overLimit == 1)
    _ = try store.perform(
      [.backToQueue], on: ticket.id, by: manager, at: moment("2009-06-02", minute: 540))
    _ = try store.perform(
      [.servingBegan(), .served], on: ticket.id, by: dana, at: moment("2009-06-02", minute: 545))
    let later = moment("2009-06-03")
    #expect(try figures("2009-06-01", at: later).all == told, "the day stays as it was")
    #expect(try figures("2009-06-01", at: later).overLimit.map(\.minutes) == [120])
    #expect(try figures("2009-06-02", at: later).all.worst == 125)
    // Carried over once more, it still counts on the first day.
    let second = try store.issueTicket(for: .ask, by: manager, at: later)
    let ends = [
      moment("2009-06-03", minute: 1080), moment("2009-06-04", minute: 1080),
    ]
    for end in ends {
      _ = try store.perform(.carriedOver(reason: "жабылды"), on: [second.id], by: manager, at: end)
      _ = try store.perform(
        [.backToQueue], on: second.id, by: manager,
        at: moment(end.date.adding(days: 1).description, minute: 540))
    }
    #expect(try figures("2009-06-03", at: ends[1]).all.carriedOver == 1)
    #expect(try figures("2009-06-03", at: ends[1]).all.worst == 540)
  }

  @Test func `the longest wait is everybody's: of those closed and gone, and of those who wait`()
    throws
  {
    let tickets = try (0..<3).map { _ in
      try store.issueTicket(for: .ask, by: manager, at: moment(minute: 600))
    }
    _ = try store.perform(
      .closed(reason: "жарық жоқ"), on: tickets.map(\.id), by: manager, at: moment(minute: 720))
    var told = try figures("2009-06-01", at: moment(minute: 721))
    #expect(told.all.worst == 120 && told.all.median == 120)
    #expect(told.hours.last?.worst == 120 && told.hours.last?.served == 0)
    let gone = try store.issueTicket(for: .ask, by: manager, at: moment(minute: 720))
    _ = try store.perform([.left], on: gone.id, by: manager, at: moment(minute: 860))
    _ = try store.issueTicket(for: .ask, by: manager, at: moment(minute: 860))
    told = try figures("2009-06-01", at: moment(minute: 1060))
    #expect(told.all.worst == 200 && told.all.longest == 200)
    #expect(told.all.median == 120, "the median is of those whose wait is over")
  }

  @Test func `the end of yesterday is for those nobody has dealt with since`() throws {
    let (monday, tuesday) = (day("2009-06-01"), day("2009-06-02"))
    func state(_ acts: [TicketAct], at now: Moment? = nil) throws -> Ticket {
      let ticket = try store.issueTicket(for: .ask, by: manager, at: moment())
      guard !acts.isEmpty else { return ticket }
      return try store.perform(acts, on: ticket.id, by: dana, at: now ?? moment(minute: 600))
    }
    let waiting = try state([])
    let held = try state([.held(.visitor)])
    let carried = try state([.carriedOver(reason: "жабылды")])
    let goesOn = try state([.held(.office)], at: moment("2009-06-02", minute: 541))
    let serving = try state([.servingBegan()])
    let today = try store.issueTicket(for: .ask, by: manager, at: moment("2009-06-02"))
    func left(_ day: CivilDate, closing: Bool) -> [Int] {
      [waiting, held, carried, goesOn, serving, today]
        .filter { $0.isLeft(atEndOf: day, closing: closing) }.map(\.number)
    }
    #expect(left(monday, closing: false) == [1, 2])
    #expect(left(monday, closing: true) == [1, 2], "who was carried over that evening comes again")
    #expect(left(tuesday, closing: false) == [1, 2, 4, today.number])
    #expect(left(tuesday, closing: true) == [1, 2, 3, 4, today.number])
  }
}
