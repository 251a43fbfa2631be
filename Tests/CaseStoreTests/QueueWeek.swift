import Casework
import Foundation
import Standards

@testable import CaseStore

/// A week of an office, played on a store by a script, beside books of its own that know nothing of
/// tickets and rules: times as they were called out, in plain numbers.
final class QueueWeek {
  let store: CaseStore
  let limits = QueueLimits(handIn: 30, collect: 10)
  private(set) var clerks: [StaffID] = []
  private(set) var visitors: [Visitor] = []
  private var windows = [String?](repeating: nil, count: 5)
  private(set) var ids: [TicketID] = []
  private(set) var faults: [String] = []
  private(set) var acts = 0
  private var deeds: [(at: Int64, order: Int, deed: Deed)] = []
  private var order = 0
  private var random: UInt64 = 20_090_601
  /// How far the wall clock is behind, and how often it stepped back.
  private var behind: Int64 = 0
  private var steps = 0
  private(set) var today = 0
  private var now: Int64 = 0
  private let zone = try! OfficeZone()

  static let first = day("2009-06-01")
  static let days = 5
  static let visitorsADay = 300

  init(_ store: CaseStore) throws {
    self.store = store
    for number in 1...5 {
      clerks.append(
        try store.addStaff(
          NewStaffMember(login: "clerk\(number)", surname: "С\(number)", given: "С"), by: manager,
          at: CaseStoreTests.moment("2009-05-31")
        ).id)
    }
  }

  // MARK: Time

  func date(_ day: Int) -> CivilDate { Self.first.adding(days: day) }
  private func at(_ day: Int, _ minute: Int) -> Int64 {
    zone.moment(on: date(day), minuteOfDay: minute).milliseconds
  }
  var wall: Int64 { now - behind }
  var moment: Moment { zone.moment(atMilliseconds: wall) }

  private func next(_ limit: Int) -> Int {
    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((random >> 33) % UInt64(limit))
  }

  private func plan(_ at: Int64, _ deed: Deed) {
    order += 1
    deeds.append((at, order, deed))
  }

  // MARK: The script

  func play(_ day: Int) throws {
    today = day
    behind = 0
    // A rush in the morning and one after lunch.
    for _ in 0..<Self.visitorsADay {
      let minute = [
        540 + next(70), 540 + next(70), 840 + next(50), 540 + next(510), 1030 + next(49),
      ][next(5)]
      let purpose = [TicketPurpose.handIn, .handIn, .collect, .ask, .complain][next(5)]
      plan(
        at(day, minute) + Int64(next(60_000)), .arrive(purpose, ahead: next(40) == 0))
    }
    for (place, visitor) in visitors.enumerated() where visitor.place == .carried {
      plan(at(day, 541) + Int64(place), .comeBack(place))
    }
    for clerk in 0..<5 { plan(at(day, 540) + Int64(clerk) * 7_000, .free(clerk)) }
    for minute in stride(from: 570, to: 1080, by: 45) { plan(at(day, minute), .look) }
    plan(at(day, 1080), .close)
    // Clerk 4 sits nowhere; on Tuesday at noon clerk 0 goes to another window, on Thursday home.
    if day == 0 { for clerk in 0..<4 { plan(at(0, 539), .move(clerk, String(clerk + 1))) } }
    if day == 1 { plan(at(1, 720), .move(0, "5-терезе")) }
    if day == 3 { plan(at(3, 900), .move(0, nil)) }
    // On Thursday evening nobody ended the day.
    if day == 4 { plan(at(4, 544), .closeYesterday) }
    while let next = deeds.indices.min(by: {
      (deeds[$0].at, deeds[$0].order) < (deeds[$1].at, deeds[$1].order)
    }) {
      let (time, _, deed) = deeds.remove(at: next)
      now = time
      // On Wednesday at eleven somebody sets the clock back by forty minutes.
      if day == 2, behind == 0, now >= at(2, 660) {
        behind = 40 * 60_000
        steps += 1
      }
      try act(deed)
      if case .close = deed { break }
    }
    deeds = []
  }

  private func act(_ deed: Deed) throws {
    switch deed {
    case .arrive(let purpose, let ahead): try arrive(purpose, ahead)
    case .free(let clerk): try free(clerk)
    case .serve(let place, let clerk):
      try step([.servingBegan()], place, by: clerk)
      stopWaiting(place)
      move(place, to: .serving)
      visitors[place].servingDay = today
      visitors[place].servingSince = wall
      plan(now + 90_000 + Int64(next(720_000)), .free(clerk))
    case .leave(let place, let clerk):
      try step([.left], place, by: clerk)
      stopWaiting(place)
      end(place, as: .left)
      plan(now + 1_000, .free(clerk))
    case .stepOut(let place, let clerk):
      try step([.held(.visitor)], place, by: clerk)
      stopWaiting(place)
      move(place, to: .away)
      plan(now + 600_000, .comeBack(place))
      plan(now + 1_000, .free(clerk))
    case .hand(let place, let other, let clerk):
      try step([.handedOver(to: clerks[other])], place, by: clerk)
      move(place, to: .queue)
      visitors[place].keptFor = other
      plan(now + 1_000, .free(clerk))
    case .comeBack(let place):
      guard [.away, .carried].contains(visitors[place].place) else { return }
      try step([.backToQueue], place, by: 0)
      move(place, to: .queue)
      startWaiting(place)
    case .mark(let place):
      if visitors[place].isMarked { return }
      try step([.timeWasWrong(reason: "кеш басылды")], place, by: 0)
      visitors[place].isDoubtful = true
      visitors[place].isMarked = true
    case .look: try look()
    case .close: try close()
    case .closeYesterday: try closeYesterday()
    case .move(let clerk, let window):
      _ = try store.changeStaff(clerks[clerk], by: clerks[clerk], at: moment) {
        $0.window = window
      }
      windows[clerk] = window
    }
  }

  private func arrive(_ purpose: TicketPurpose, _ ahead: Bool) throws {
    let ticket = try store.issueTicket(for: purpose, by: manager, at: moment)
    acts += 1
    ids.append(ticket.id)
    visitors.append(
      Visitor(day: today, number: ticket.number, purpose: purpose, came: wall))
    let place = visitors.count - 1
    move(place, to: .queue)
    startWaiting(place)
    if ahead {
      try step([.outOfTurn(reason: "соғыс ардагері")], place, by: 0)
      visitors[place].isAhead = true
    }
  }

  private func free(_ clerk: Int) throws {
    let lunch = at(today, 780)..<at(today, 840)
    if lunch.contains(now) { return plan(lunch.upperBound + Int64(clerk) * 3_000, .free(clerk)) }
    let expected = nextInTurn(for: clerk)
    let called = try store.callNext(
      of: Set(TicketPurpose.allCases), limits: limits, by: clerks[clerk], at: moment)
    let own = visitors.firstIndex { $0.place == .serving && $0.clerk == clerk }
    if let own, called != nil {
      acts += 1
      finish(own)
    }
    guard let called, let place = expected, ids[place] == called.id else {
      if called != nil || expected != nil {
        faults.append(
          "day \(today): called \(String(describing: called?.number)), not \(String(describing: expected))"
        )
      }
      if let own {
        try step([.served], own, by: clerk)
        finish(own)
      }
      return plan(now + 60_000, .free(clerk))
    }
    acts += 1
    move(place, to: .called)
    visitors[place].clerk = clerk
    visitors[place].keptFor = nil
    visitors[place].window = windows[clerk]
    if next(8) == 0 { try step([.calledAgain()], place, by: clerk) }
    switch next(100) {
    case 0..<5: plan(now + 30_000, .leave(place, clerk))
    case 5..<9: plan(now + 20_000, .stepOut(place, clerk))
    case 9..<12: plan(now + 15_000, .hand(place, to: (clerk + 1 + next(4)) % 5, by: clerk))
    default:
      plan(now + 5_000 + Int64(next(40_000)), .serve(place, clerk))
      if next(50) == 0 { plan(now + 50_000, .mark(place)) }
    }
  }

  private func close() throws {
    // On Tuesday one of them leaves without ending the last visit.
    var forgets = today == 1
    for clerk in 0..<5 {
      if let own = visitors.firstIndex(where: { $0.place == .serving && $0.clerk == clerk }) {
        if forgets {
          forgets = false
          continue
        }
        try step([.served], own, by: clerk)
        finish(own)
      }
    }
    if today == 3 {
      for place in visitors.indices where visitors[place].place == .called {
        guard let clerk = visitors[place].clerk else { continue }
        try step([.left], place, by: clerk)
        stopWaiting(place)
        end(place, as: .left)
      }
      return
    }
    let left = visitors.indices.filter { [.queue, .called, .away].contains(visitors[$0].place) }
    let carries = today % 2 == 0
    _ = try store.perform(
      carries ? .carriedOver(reason: "жабылды") : .closed(reason: "жабылды"),
      on: left.map { ids[$0] }, by: manager, at: moment)
    acts += left.count
    for place in left {
      stopWaiting(place)
      if carries {
        move(place, to: .carried)
        visitors[place].carriedDay = today
        visitors[place].carried[today] =
          visitors[place].isDoubtful ? .some(nil) : visitors[place].waited
      } else {
        end(place, as: .closed)
      }
    }
  }

  private func closeYesterday() throws {
    let left = visitors.indices.filter {
      [.queue, .called, .away].contains(visitors[$0].place) && visitors[$0].movedDay < today
    }
    let told = try store.openTickets(at: moment).filter {
      $0.isLeft(atEndOf: date(today - 1), closing: true)
    }
    if told.map(\.id) != left.map({ ids[$0] }) {
      faults.append("yesterday: \(told.map(\.number)), not \(left.map { visitors[$0].number })")
    }
    _ = try store.perform(
      .closed(reason: "кеше жабылмаған"), on: told.map(\.id), by: manager, at: moment)
    acts += left.count
    for place in left {
      stopWaiting(place)
      end(place, as: .closed)
    }
  }

  // MARK: The books

  /// Who is not at a window is sent to none.
  private func move(_ place: Int, to next: Visitor.Place) {
    visitors[place].place = next
    visitors[place].movedDay = today
    switch next {
    case .queue, .away, .carried: visitors[place].window = nil
    case .called, .serving, .gone: break
    }
  }

  /// What a visitor has waited by now; `nil` when in doubt.
  func waitNow(_ visitor: Visitor) -> Int64? {
    guard let since = visitor.waitsSince else { return visitor.isDoubtful ? nil : visitor.waited }
    let isDoubtful = visitor.isDoubtful || steps > visitor.stepsBefore || wall - since > Self.half
    return isDoubtful ? nil : visitor.waited + max(0, wall - since)
  }

  /// Half a day.
  private static let half: Int64 = 12 * 3_600_000

  private func step(_ acts: [TicketAct], _ place: Int, by clerk: Int) throws {
    _ = try store.perform(acts, on: ids[place], by: clerks[clerk], at: moment)
    self.acts += acts.count
  }

  private func startWaiting(_ place: Int) {
    visitors[place].waitsSince = wall
    visitors[place].stepsBefore = steps
  }

  private func stopWaiting(_ place: Int) {
    guard let since = visitors[place].waitsSince else { return }
    visitors[place].waited += max(0, wall - since)
    if steps > visitors[place].stepsBefore || wall - since > Self.half {
      visitors[place].isDoubtful = true
    }
    visitors[place].waitsSince = nil
  }

  private func finish(_ place: Int) {
    if visitors[place].servingDay != today {
      visitors[place].isOvernight = true
    } else if let since = visitors[place].servingSince {
      visitors[place].served += max(0, wall - since)
    }
    end(place, as: .served)
  }

  private func end(_ place: Int, as state: TicketState) {
    move(place, to: .gone)
    visitors[place].end = state
    visitors[place].endedDay = today
    visitors[place].endedAt = wall
  }

  /// Who should be called: by hand, over everybody.
  private func nextInTurn(for clerk: Int) -> Int? {
    let waiting = visitors.indices.filter { visitors[$0].place == .queue }
    let kept = waiting.filter { visitors[$0].keptFor == clerk }
    let free = kept.isEmpty ? waiting.filter { visitors[$0].keptFor == nil } : kept
    if let ahead = free.first(where: { visitors[$0].isAhead }) { return ahead }
    var best: (key: (Int64, Int), place: Int)?
    for (rank, purpose) in TicketPurpose.allCases.enumerated() {
      guard let head = free.first(where: { visitors[$0].purpose == purpose }) else { continue }
      let key = (visitors[head].came + (purpose == .collect ? 600_000 : 1_800_000), rank)
      if best.map({ key < $0.key }) ?? true { best = (key, head) }
    }
    return best?.place
  }

  /// The board in the middle of a day.
  private func look() throws {
    let open = try store.openTickets(at: moment)
    let lines = WaitingQueue(open, limits: limits, now: moment).lines
    for line in lines {
      guard let place = ids.firstIndex(of: line.ticket.id) else { continue }
      let visitor = visitors[place]
      let waited = visitor.waited + (visitor.waitsSince.map { max(0, wall - $0) } ?? 0)
      let isDoubtful =
        waitNow(visitor) == nil || (visitor.place == .serving && visitor.servingDay != today)
      if line.ticket.window != visitor.window {
        faults.append(
          "\(today) \(line.ticket.number): \(line.ticket.window ?? "-"), not \(visitor.window ?? "-")"
        )
      }
      let minutes = Int(waited / 60_000) + (waited % 60_000 > 0 ? 1 : 0)
      if line.minutes != minutes || line.isDoubtful != isDoubtful {
        faults.append("\(today) \(line.ticket.number): \(line.minutes), not \(minutes)")
      }
      let limit: Int64? =
        visitor.purpose == .handIn ? 30 : visitor.purpose == .collect ? 10 : nil
      let level: WaitLevel =
        limit.map { $0 * 60_000 < waited ? .over : $0 * 40_000 <= waited ? .soon : .calm }
        ?? .calm
      if line.level != level { faults.append("\(today) \(line.ticket.number): \(line.level)") }
    }
    let here = visitors.count { [.queue, .called, .serving, .away, .carried].contains($0.place) }
    if here != lines.count { faults.append("\(today): \(lines.count) on the board, not \(here)") }
  }
}
