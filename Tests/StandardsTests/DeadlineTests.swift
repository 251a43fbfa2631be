import Standards
import Support
import Testing

@Suite struct DeadlineTests {
  let calendar: OfficeCalendar

  init() throws { calendar = try Shipped.calendar() }

  private func deadline(_ accepted: CivilDate) -> Deadline {
    calendar.deadline(accepted: accepted, termDays: 10)
  }

  @Test func `a Friday's set is due on the Monday ten days later`() {
    let deadline = deadline("2008-06-20")
    #expect(deadline.countedDay == "2008-06-30")
    #expect(deadline.countedDay.weekday == .monday)
    #expect(deadline.dueDate == "2008-06-30")
    #expect(deadline.actBy == "2008-06-30")
  }

  @Test func `holidays inside the term do not lengthen it`() {
    let deadline = deadline("2008-12-05")
    #expect(deadline.countedDay == "2008-12-15")
    #expect(deadline.dueDate == "2008-12-15")
  }

  @Test func `a counted day that is swapped off moves to the Sunday that works`() {
    let deadline = deadline("2009-12-08")
    #expect(deadline.countedDay == "2009-12-18")
    #expect(calendar.kind(of: "2009-12-18") == .swappedOff)
    #expect(deadline.dueDate == "2009-12-20")
    #expect(calendar.kind(of: "2009-12-20") == .swappedWorking)
    #expect(deadline.actBy == "2009-12-15")
  }

  @Test func `a counted Sunday is due on Monday and is to be done by Friday`() {
    let deadline = deadline("2009-06-04")
    #expect(deadline.countedDay == "2009-06-14")
    #expect(deadline.dueDate == "2009-06-15")
    #expect(deadline.actBy == "2009-06-12")
  }

  @Test(arguments: [2008, 2009, 2010, 2026])
  func `every acceptance day of the year agrees with a second calculation`(year: Int) {
    for accepted in PlainDay.days(of: year) {
      let found = deadline(accepted.civil)
      let counted = accepted.later(by: 10)
      #expect(found.countedDay == counted.civil)
      #expect(found.dueDate == DaysOff.roll(counted, \.next)?.civil, "\(accepted)")
      #expect(found.actBy == DaysOff.roll(counted, \.previous)?.civil, "\(accepted)")
      #expect(found.calendarIsKnown)
      let other = calendar.deadlineInWorkingDays(accepted: accepted.civil, termDays: 10)
      #expect(other == DaysOff.workingDays(10, after: accepted)?.civil, "\(accepted)")
    }
  }

  @Test func `every day of the known years works or is off as in the acts`() {
    #expect(calendar.years == Set(DaysOff.years))
    for day in DaysOff.years.flatMap(PlainDay.days) {
      #expect(calendar.kind(of: day.civil)?.isWorking == DaysOff.isWorking(day), "\(day)")
    }
  }

  @Test func `every day off in the week and every swapped day says why`() {
    for day in DaysOff.years.flatMap(PlainDay.days) {
      let date = day.civil
      guard let kind = calendar.kind(of: date) else { continue }
      let isPlain = kind == .working || kind == .weekend
      if !isPlain { #expect(calendar.name(of: date) != nil, "\(day)") }
      if kind == .working { #expect(calendar.name(of: date) == nil, "\(day)") }
      if kind == .weekend { #expect(date.weekday.isWeekend) }
      if kind == .swappedWorking { #expect(date.weekday.isWeekend) }
      if kind == .holiday || kind == .swappedOff { #expect(!date.weekday.isWeekend) }
    }
  }

  @Test func `acting in time is never after the counted day, nor the due date before it`() {
    for accepted in DaysOff.years.flatMap(PlainDay.days) {
      let found = deadline(accepted.civil)
      guard let due = found.dueDate, let actBy = found.actBy else { continue }
      #expect(actBy <= found.countedDay && found.countedDay <= due)
      #expect(calendar.kind(of: due)?.isWorking == true)
      #expect(calendar.kind(of: actBy)?.isWorking == true)
      #expect(actBy > found.accepted)
    }
  }

  @Test func `in a year without a calendar the tenth day is counted and no date is made up`() {
    let deadline = deadline("2030-03-04")
    #expect(deadline.countedDay == "2030-03-14")
    #expect(deadline.dueDate == nil)
    #expect(deadline.actBy == nil)
    #expect(!deadline.calendarIsKnown)
    #expect(calendar.kind(of: "2030-03-14") == nil)
    #expect(calendar.deadlineInWorkingDays(accepted: "2030-03-04", termDays: 10) == nil)
  }

  @Test func `a due date that would roll into an unknown year stays open`() {
    let deadline = deadline("2011-12-21")
    #expect(deadline.countedDay == "2011-12-31")
    #expect(deadline.countedDay.weekday == .saturday)
    #expect(deadline.dueDate == nil)
    #expect(deadline.actBy == nil)
    #expect(!deadline.calendarIsKnown)
    #expect(calendar.deadlineInWorkingDays(accepted: "2011-12-21", termDays: 10) == nil)
  }

  @Test func `the last working day of a known year is still a known deadline`() {
    let deadline = deadline("2011-12-20")
    #expect(deadline.countedDay == "2011-12-30")
    #expect(deadline.dueDate == "2011-12-30")
    #expect(deadline.actBy == "2011-12-30")
  }

  @Test func `a day to act by that would lie in an unknown year leaves both dates open`() {
    let deadline = deadline("2024-12-25")
    #expect(deadline.countedDay == "2025-01-04")
    #expect(deadline.dueDate == nil)
    #expect(deadline.actBy == nil)
  }

  @Test func `ten working days are the other reading of paragraph 7`() {
    #expect(
      calendar.deadlineInWorkingDays(accepted: "2009-06-01", termDays: 10) == "2009-06-15")
    #expect(
      calendar.deadlineInWorkingDays(accepted: "2009-12-08", termDays: 10) == "2009-12-24")
  }

  @Test func `working days left are counted with the calendar, backwards too`() {
    #expect(calendar.workingDays(after: "2009-06-01", through: "2009-06-15") == 10)
    #expect(calendar.workingDays(after: "2009-12-15", through: "2009-12-20") == 1)
    #expect(calendar.workingDays(after: "2009-06-15", through: "2009-06-01") == -10)
    #expect(calendar.workingDays(after: "2009-06-15", through: "2009-06-15") == 0)
    #expect(calendar.workingDays(after: "2011-12-28", through: "2012-01-03") == nil)
  }
}

@Suite struct DeadlineWorkingTests {
  let calendar: OfficeCalendar

  init() throws { calendar = try Shipped.calendar() }

  @Test func `the working lists every day from acceptance to the due date`() {
    let deadline = calendar.deadline(accepted: "2009-12-08", termDays: 10)
    let days = calendar.working(of: deadline)
    #expect(
      days.map(\.date.description) == (8...20).map { $0 < 10 ? "2009-12-0\($0)" : "2009-12-\($0)" })
    #expect(days.map(\.count) == (0...10).map { $0 } + [nil, nil])
    let kinds: [DayKind] = [
      .working, .working, .working, .working, .weekend, .weekend, .working, .working, .holiday,
      .holiday, .swappedOff, .weekend, .swappedWorking,
    ]
    #expect(days.map(\.kind) == kinds)
    let marked = days.filter { !$0.marks.isEmpty }
    #expect(
      marked.map(\.date) == ["2009-12-08", "2009-12-09", "2009-12-15", "2009-12-18", "2009-12-20"])
    #expect(marked.map(\.marks) == [[.accepted], [.first], [.actBy], [.counted], [.due]])
    #expect(days[8].name?.kk == "Тәуелсіздік күні")
    #expect(days[0].name == nil)
    #expect(days[12].name != nil)
  }

  @Test func `a counted working day carries all three marks`() {
    let deadline = calendar.deadline(accepted: "2008-06-20", termDays: 10)
    let days = calendar.working(of: deadline)
    #expect(days.count == 11)
    #expect(days.last?.date == "2008-06-30")
    #expect(days.last?.marks == [.counted, .actBy, .due])
    #expect(days.last?.count == 10)
  }

  @Test func `in an unknown year the days are counted but not called working or off`() {
    let days = calendar.working(of: calendar.deadline(accepted: "2030-03-04", termDays: 10))
    #expect(days.count == 11)
    #expect(days.allSatisfy { $0.kind == nil })
    #expect(days.map(\.marks).filter { !$0.isEmpty } == [[.accepted], [.first], [.counted]])
  }

  @Test func `every working ends on the due date and counts to ten once`() {
    for accepted in PlainDay.days(of: 2010) {
      let deadline = calendar.deadline(accepted: accepted.civil, termDays: 10)
      let days = calendar.working(of: deadline)
      #expect(days.first?.date == deadline.accepted)
      #expect(days.last?.date == deadline.dueDate)
      #expect(days.compactMap(\.count) == Array(0...10))
      #expect(zip(days, days.dropFirst()).allSatisfy { $1.date.days(since: $0.date) == 1 })
      #expect(
        Set(days.flatMap(\.marks)) == Set(DeadlineDay.Mark.allCases), "\(accepted)")
    }
  }
}
