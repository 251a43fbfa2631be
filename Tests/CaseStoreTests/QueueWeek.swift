import Casework
import Foundation
import Standards

@testable import CaseStore

/// A week of an office, played on a store by a script, beside books of its own that know nothing of
/// tickets and rules: times as they were called out, in plain numbers.
final class QueueWeek {
  /// A visitor as the books have them. Milliseconds are those of the wall clock.
  struct Visitor {
    let day: Int
    let number: Int
    var purpose: TicketPurpose
    let came: Int64
    var isAhead = false
    var keptFor: Int?
    var place = Place.queue
    var waitsSince: Int64?
    /// The clock's steps that had happened when the wait began to run.
    var stepsBefore = 0
    var waited: Int64 = 0
    var servingSince: Int64?
    var served: Int64 = 0
    var isDoubtful = false
    var isMarked = false
    var clerk: Int?
    var endedDay: Int?
    var endedAt: Int64?
    var carriedDay: Int?
    var end: TicketState?

    enum Place { case queue, called, serving, away, carried, gone }
  }

  enum Deed {
    case arrive(TicketPurpose, ahead: Bool)
    case free(Int)
    case serve(Int, Int)
    case leave(Int, Int)
    case stepOut(Int, Int)
    case hand(Int, to: Int, by: Int)
    case comeBack(Int)
    case mark(Int)
    case look
    case close
  }

  let store: CaseStore
  let limits = QueueLimits(handIn: 30, collect: 10)
  private(set) var clerks: [StaffID] = []
  private(set) var visitors: [Visitor] = []
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
      visitors[place].place = .serving
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
      visitors[place].place = .away
      plan(now + 600_000, .comeBack(place))
      plan(now + 1_000, .free(clerk))
    case .hand(let place, let other, let clerk):
      try step([.handedOver(to: clerks[other])], place, by: clerk)
      visitors[place].place = .queue
      visitors[place].keptFor = other
      plan(now + 1_000, .free(clerk))
    case .comeBack(let place):
      guard [.away, .carried].contains(visitors[place].place) else { return }
      try step([.backToQueue], place, by: 0)
      visitors[place].place = .queue
      startWaiting(place)
    case .mark(let place):
      if visitors[place].isMarked { return }
      try step([.timeWasWrong(reason: "кеш басылды")], place, by: 0)
      visitors[place].isDoubtful = true
      visitors[place].isMarked = true
    case .look: try look()
    case .close: try close()
    }
  }

  private func arrive(_ purpose: TicketPurpose, _ ahead: Bool) throws {
    let ticket = try store.issueTicket(for: purpose, by: manager, at: moment)
    acts += 1
    ids.append(ticket.id)
    visitors.append(
      Visitor(day: today, number: ticket.number, purpose: purpose, came: wall))
    let place = visitors.count - 1
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
    visitors[place].place = .called
    visitors[place].clerk = clerk
    visitors[place].keptFor = nil
    if next(8) == 0 { try step([.calledAgain], place, by: clerk) }
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
    for clerk in 0..<5 {
      if let own = visitors.firstIndex(where: { $0.place == .serving && $0.clerk == clerk }) {
        try step([.served], own, by: clerk)
        finish(own)
      }
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
        visitors[place].place = .carried
        visitors[place].carriedDay = today
      } else {
        end(place, as: .closed)
      }
    }
  }

  // MARK: The books

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
    if steps > visitors[place].stepsBefore { visitors[place].isDoubtful = true }
    visitors[place].waitsSince = nil
  }

  private func finish(_ place: Int) {
    if let since = visitors[place].servingSince { visitors[place].served += max(0, wall - since) }
    end(place, as: .served)
  }

  private func end(_ place: Int, as state: TicketState) {
    visitors[place].place = .gone
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
        visitor.isDoubtful || (visitor.waitsSince != nil && steps > visitor.stepsBefore)
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
