import Casework
import Foundation
import Standards
import Testing

@testable import CaseStore

struct QueueWeekTests {
  @Test func `a week of 1,500 visitors and five clerks: every wait, limit and figure`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    let week = try QueueWeek(store)
    for day in 0..<QueueWeek.days {
      try week.play(day)
      try compare(week, on: day)
    }
    #expect(week.faults == [])
    #expect(week.visitors.count == 1500)
    for (visitor, id) in zip(week.visitors, week.ids) {
      let ticket = try #require(try store.ticket(id))
      #expect(ticket.waitedMilliseconds == visitor.waited, "\(visitor)")
      #expect(ticket.isWaitDoubtful == visitor.isDoubtful, "\(visitor)")
      #expect(ticket.doubts.contains(.overnight) == visitor.isOvernight, "\(visitor)")
      #expect(ticket.window == visitor.window, "\(visitor)")
      #expect(ticket.servedMilliseconds == visitor.served, "\(visitor)")
    }
    // What the week was made for has happened.
    #expect(
      week.visitors.contains { $0.isDoubtful } && week.visitors.contains { $0.carriedDay != nil })
    #expect(
      week.visitors.contains { $0.end == .closed } && week.visitors.contains { $0.end == .left })
    #expect(
      week.visitors.contains { $0.isOvernight } && week.visitors.contains { $0.window != nil })
    #expect(week.visitors.contains { $0.endedDay == 4 && $0.end == .closed && $0.day == 3 })
    for day in 0..<QueueWeek.days { try compare(week, on: day) }
    #expect(try store.verify().isSound)
  }

  @Test func `that week indicator 1.2 counts the cases whose waits are known, and no others`()
    throws
  {
    let place = try Workplace()
    let store = try place.newStore()
    let week = try QueueWeek(store)
    for day in 0..<QueueWeek.days { try week.play(day) }
    func served(_ purpose: TicketPurpose) -> ArraySlice<Int> {
      week.visitors.indices.filter {
        week.visitors[$0].purpose == purpose && week.visitors[$0].end == .served
      }[...]
    }
    var (handIns, collects) = (served(.handIn), served(.collect))
    var (within, counted, unknown): (Set<CaseID>, Set<CaseID>, Set<CaseID>) = ([], [], [])
    // Every fifth result is posted, every third application took two visits, every eleventh none.
    for number in 0..<200 {
      let isPosted = number % 5 == 0
      let visits = handIns.prefix(number % 11 == 0 ? 0 : number % 3 == 0 ? 2 : 1)
      handIns = handIns.dropFirst(visits.count)
      let pickUp = isPosted ? nil : collects.popFirst()
      let id = try deliver(by: isPosted, of: number, in: store, after: week)
      for visitor in Array(visits) + (pickUp.map { [$0] } ?? []) {
        _ = try store.perform(
          [.about(id)], on: week.ids[visitor], by: manager, at: week.moment)
      }
      let told = (Array(visits) + (pickUp.map { [$0] } ?? [])).map { week.visitors[$0] }
      if visits.isEmpty || (!isPosted && pickUp == nil) || told.contains(where: \.isDoubtful) {
        unknown.insert(id)
      } else {
        counted.insert(id)
        if told.map(\.waited).reduce(0, +) <= 40 * 60_000 { within.insert(id) }
      }
    }
    #expect(within.count > 10 && within.count < counted.count && unknown.count > 10)
    let period = try #require(Period(from: week.date(0), to: week.date(QueueWeek.days - 1)))
    let facts = QualityFacts(
      cases: [], complaints: [], slips: [],
      waits: try store.waits(deliveredFrom: period.from, through: period.to))
    let meter = QualityMeter(.homeCare, in: period, today: period.to, facts: facts)
    let measure = try #require(meter.measure("1.2"))
    #expect(cases(measure.above) == within)
    #expect(cases(measure.below) == counted)
    #expect(cases(measure.leftOut.map(\.subject)) == unknown)
    #expect(measure.numerator == within.count && measure.denominator == counted.count)
    #expect(try store.verify().isSound)
  }

  private func cases(_ subjects: [MeasuredSubject]) -> Set<CaseID> {
    Set(
      subjects.compactMap { subject in
        if case .file(let id, _) = subject { id } else { nil }
      })
  }

  /// A case of home care whose result left the office on the last day of the week.
  private func deliver(
    by post: Bool, of number: Int, in store: CaseStore, after week: QueueWeek
  ) throws -> CaseID {
    let first = week.date(0)
    let accepted = Act.accepted(
      AcceptanceTerms(
        asOf: first, backDatingReason: "журналдан енгізілді",
        deadline: Deadline(
          accepted: first, countedDay: first.adding(days: 10), dueDate: first.adding(days: 10),
          actBy: first.adding(days: 10)),
        calendarVersion: "calendar-1", clerkSurname: "Сәрсенова"))
    let record = try store.openCase(
      intake(surname: "Бейсенова\(number)", complete: true), then: [accepted], by: manager,
      at: week.moment)
    let today = ActDay(week.date(QueueWeek.days - 1))
    let handedOver = Act.handedOver(HandOver(to: .applicant, on: today))
    return try store.perform(
      [
        .decided(DecisionTerms(.notice, on: today)), .ready(today),
        post ? .posted(Posting(on: today)) : handedOver,
      ], on: record.id, expecting: record.revision, by: manager, at: week.moment
    ).id
  }

  /// The figures of a day beside those of the books.
  private func compare(_ week: QueueWeek, on day: Int) throws {
    let date = week.date(day)
    let figures = QueueFigures(
      try week.store.tickets(of: date, at: week.moment), day: date, limits: week.limits,
      now: week.moment)
    let isToday = day == week.today
    for purpose in [nil] + TicketPurpose.allCases.map(Optional.some) {
      let own = week.visitors.filter { purpose == nil || $0.purpose == purpose }
      let ended = own.filter { $0.endedDay == day }
      let served = ended.filter { $0.end == .served }
      // Everybody whose visit ended on the day or was carried over by it; today, those who are here.
      let here = isToday ? own.filter { [.queue, .called, .away].contains($0.place) } : []
      let serving = isToday ? own.filter { $0.place == .serving } : []
      let waits =
        ended.map { $0.isDoubtful ? nil : $0.waited }
        + own.filter { $0.endedDay != day }.compactMap { $0.carried[day] }
        + serving.map { $0.isDoubtful ? nil : $0.waited }
      let known = waits.compactMap { $0 }.sorted()
      let running = here.compactMap(week.waitNow)
      var expected = WaitFigures()
      expected.issued = own.count { $0.day == day }
      expected.waiting = here.count
      expected.longest = running.max().map(minutes)
      expected.served = served.count
      expected.left = ended.count { $0.end == .left }
      expected.closed = ended.count { $0.end == .closed }
      expected.carriedOver = own.count { $0.carried[day] != nil }
      expected.worst = (known + running).max().map(minutes)
      if let upper = known.dropFirst(known.count / 2).first {
        let lower = known[(known.count - 1) / 2]
        expected.median = minutes((lower + upper) / 2)
      }
      expected.overLimit = over(week, on: day, of: own).count
      expected.doubtful =
        waits.count { $0 == nil } + (here.count - running.count)
        + ended.count { $0.isOvernight && !$0.isDoubtful }
      let told = purpose.map { figures.purposes[$0] } ?? figures.all
      #expect(told == expected, "day \(day), \(String(describing: purpose))")
    }
    #expect(isToday == figures.isToday)
    #expect(
      Set(figures.overLimit.map { [$0.ticket.number, $0.minutes] })
        == Set(over(week, on: day, of: week.visitors)))
    for clerk in 0..<5 {
      let served = week.visitors.filter {
        $0.endedDay == day && $0.end == .served && $0.clerk == clerk
      }
      let told = figures.clerks.first { $0.clerk == week.clerks[clerk] }
      #expect(told?.served ?? 0 == served.count)
      #expect(told?.minutes ?? 0 == minutes(served.map(\.served).reduce(0, +)))
      #expect(told?.worst == served.filter { !$0.isDoubtful }.map(\.waited).max().map(minutes))
    }
    for hour in figures.hours {
      let zone = try OfficeZone()
      func isIn(_ milliseconds: Int64?) -> Bool {
        milliseconds.map { zone.moment(atMilliseconds: $0).minuteOfDay / 60 == hour.hour } ?? false
      }
      #expect(hour.issued == week.visitors.count { $0.day == day && isIn($0.came) })
      #expect(
        hour.served
          == week.visitors.count { $0.endedDay == day && $0.end == .served && isIn($0.endedAt) })
      let ended = week.visitors.filter { $0.endedDay == day && isIn($0.endedAt) && !$0.isDoubtful }
      let carried =
        hour.hour == 18
        ? week.visitors.filter { $0.endedDay != day }.compactMap { $0.carried[day] ?? nil } : []
      #expect(hour.worst == (ended.map(\.waited) + carried).max().map(minutes))
    }
    #expect(figures.hours.map(\.issued).reduce(0, +) == figures.all.issued)
    #expect(figures.hours.map(\.served).reduce(0, +) == figures.all.served)
  }

  private func minutes(_ milliseconds: Int64) -> Int {
    Int(milliseconds / 60_000) + (milliseconds % 60_000 > 0 ? 1 : 0)
  }

  /// Numbers and minutes of those who waited longer than ¶7 lets them, as a day knows them.
  private func over(_ week: QueueWeek, on day: Int, of visitors: [QueueWeek.Visitor]) -> [[Int]] {
    visitors.compactMap { visitor in
      let waited: Int64? =
        if visitor.endedDay == day {
          visitor.isDoubtful ? nil : visitor.waited
        } else if let carried = visitor.carried[day] {
          carried
        } else if day == week.today, [.queue, .called, .away, .serving].contains(visitor.place) {
          week.waitNow(visitor)
        } else {
          nil
        }
      let limit: Int64? =
        switch visitor.purpose {
        case .handIn: 30 * 60_000
        case .collect: 10 * 60_000
        case .ask, .complain: nil
        }
      guard let waited, let limit, waited > limit else { return nil }
      return [visitor.number, minutes(waited)]
    }
  }
}
