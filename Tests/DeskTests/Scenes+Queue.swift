import Casework
import Reception
import Standards

@testable import Desk

/// The queue, its questions and what a day was like.
extension Scene {
  static let queue = [
    Scene("queue-empty") { $0.command(.queue) },
    Scene("queue") { try line($0) },
    Scene("queue-filtered") {
      try line($0)
      $0.press(.tab, .tab)
    },
    Scene("queue-new") {
      $0.command(.queue)
      $0.command(.add)
    },
    Scene("queue-acts") {
      try line($0)
      $0.press(.enter)
    },
    Scene("queue-out-of-turn") {
      try line($0)
      $0.press(.down, .enter, .down, .enter)
    },
    Scene("queue-own") {
      try line($0)
      $0.command(.callNext)
    },
    Scene("queue-end") {
      try line($0)
      $0.command(.endDay)
    },
    Scene("queue-window") {
      $0.command(.queue)
      $0.command(.add)
      $0.choose($0.desk.words(.queueWindowTitle).askingMore)
    },
    Scene("queue-figures") {
      try line($0)
      $0.command(.switchTab)
    },
    Scene("queue-over") {
      try line($0)
      $0.command(.switchTab)
      $0.command(.switchTab)
    },
    Scene("queue-work") {
      try line($0)
      $0.press(.control("k"), .control("k"), .control("k"))
    },
    Scene("queue-paper") {
      try line($0)
      $0.command(.switchTab)
      $0.command(.print)
    },
    Scene("queue-yesterday") {
      try line($0)
      $0.command(.switchTab)
      $0.press(.left)
    },
    Scene("why-queue") {
      $0.command(.queue)
      $0.command(.why)
    },
    Scene("title-own-ticket") {
      try line($0)
      $0.command(.callNext)
      $0.command(.cases)
    },
  ]

  /// A morning: some were served, one left, others wait, one out of turn, one for a colleague.
  static func line(_ desk: DeskDriver) throws {
    guard let counter = desk.counter else { return }
    let dana = try counter.addStaff(
      login: "dana", surname: "Оспанова", given: "Дана", role: .clerk)
    let zone = try OfficeZone()
    let today = counter.now.date
    func at(_ minute: Int) -> Moment { zone.moment(on: today, minuteOfDay: minute) }
    func issue(_ purpose: TicketPurpose, _ minute: Int) throws -> Ticket {
      try counter.store.issueTicket(for: purpose, by: counter.staff.id, at: at(minute))
    }
    func take(_ ticket: Ticket, _ acts: [TicketAct], _ minute: Int, by staff: StaffID? = nil)
      throws
    {
      _ = try counter.store.perform(
        acts, on: ticket.id, by: staff ?? counter.staff.id, at: at(minute))
    }
    let morning = try (0..<6).map { number in
      try issue(number % 3 == 0 ? .collect : .handIn, 545 + number)
    }
    for (place, ticket) in morning.enumerated() {
      let clerk = place % 2 == 0 ? counter.staff.id : dana.id
      try take(ticket, [.servingBegan()], 555 + place * 8, by: clerk)
      try take(ticket, [.served], 560 + place * 8, by: clerk)
    }
    let gone = try issue(.ask, 610)
    try take(gone, [.left], 630)
    let waiting = try [
      issue(.handIn, 668), issue(.handIn, 676), issue(.collect, 694), issue(.ask, 696),
      issue(.complain, 697), issue(.handIn, 698), issue(.handIn, 699), issue(.collect, 700),
    ]
    try take(waiting[5], [.outOfTurn(reason: "соғыс ардагері")], 701)
    try take(waiting[6], [.handedOver(to: dana.id)], 701)
    try take(waiting[3], [.called()], 701, by: dana.id)
    try take(waiting[4], [.called(), .held(.visitor)], 701, by: counter.staff.id)
    desk.desk.refresh()
    desk.command(.queue)
  }
}
