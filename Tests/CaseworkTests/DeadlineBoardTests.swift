import Standards
import Testing

@testable import Casework

/// June 2009 with Friday 12 June off, for a swap with Saturday 20 June.
private let calendar = OfficeCalendar(
  years: [2009],
  days: [
    SpecialDay(
      date: day("2009-06-12"), kind: .swappedOff, name: [.kk: "", .ru: "", .en: ""]),
    SpecialDay(
      date: day("2009-06-20"), kind: .swappedWorking,
      name: [.kk: "", .ru: "", .en: ""]),
  ], version: "c")

private func file(
  _ id: Int, _ state: CaseState = .accepted, accepted: String? = nil, clerk: Int64 = 1,
  known: Bool = true, ready: String? = nil, renewal: String? = nil
) -> BoardCase {
  let deadline = accepted.map { calendar.deadline(accepted: day($0), termDays: 10) }
  return BoardCase(
    id: CaseID(rawValue: Int64(id)), number: CaseNumber(office: 2, year: 2009, sequence: id)!,
    state: state, service: .homeCare, category: .elderly, name: "А",
    clerk: StaffID(rawValue: clerk),
    openedOn: day("2009-05-01"), acceptedOn: deadline?.accepted, countedOn: deadline?.countedDay,
    actBy: known ? deadline?.actBy : nil, dueOn: known ? deadline?.dueDate : nil,
    readyOn: ready.map(day), renewalOn: renewal.map(day))
}

@Suite struct `The deadline board` {
  // Accepted on 3 June: counted Saturday the 13th, act by Thursday the 11th, due Monday the 15th.
  @Test(arguments: [
    ("2009-06-08", BoardGroup.onTime), ("2009-06-09", .soon), ("2009-06-10", .soon),
    ("2009-06-11", .today), ("2009-06-12", .today), ("2009-06-15", .today),
    ("2009-06-16", .overdue),
  ])
  func `moves a case from on time to overdue by working days`(today: String, group: BoardGroup) {
    let board = DeadlineBoard(
      [file(1, accepted: "2009-06-03")], today: day(today), calendar: calendar)
    #expect(board.lines.map(\.group) == [group])
    #expect(board.count(group) == 1)
  }

  @Test func `says how many days are left and which of the ten it is`() throws {
    let board = DeadlineBoard(
      [file(1, accepted: "2009-06-03")], today: day("2009-06-10"), calendar: calendar)
    let line = try #require(board.lines.first)
    #expect((line.daysLeft, line.workingDaysLeft, line.dayOfTerm) == (5, 2, 7))
    let late = DeadlineBoard(
      [file(1, accepted: "2009-06-03")], today: day("2009-06-21"), calendar: calendar)
    #expect((late.lines.first?.daysLeft, late.lines.first?.workingDaysLeft) == (-6, -5))
  }

  @Test func `has every case whose result is not ready in one group, the most urgent first`() {
    let cases = [
      file(1, .awaitingPapers), file(2, accepted: "2009-06-08"), file(3, accepted: "2009-05-20"),
      file(4, .returned, accepted: "2009-06-01"), file(5, .decided, accepted: "2009-06-02"),
      file(6, .suspended, accepted: "2009-04-01"), file(7, .ready, accepted: "2009-06-01"),
      file(8, .closed, accepted: "2009-06-01"), file(9, .withdrawn), file(10, .voided),
    ]
    let board = DeadlineBoard(cases, today: day("2009-06-10"), calendar: calendar)
    #expect(board.lines.map(\.file.id.rawValue) == [3, 4, 5, 2, 6, 1])
    #expect(
      board.lines.map(\.group) == [.overdue, .soon, .soon, .onTime, .suspended, .papersMissing])
    #expect(board.counts.values.reduce(0, +) == board.lines.count)
    #expect(board.lines.map(\.isReturned) == [false, true, false, false, false, false])
    #expect(board.lines.map(\.isPastTerm) == [false, false, false, false, true, false])
  }

  @Test func `never calls a case overdue whose year has no calendar`() throws {
    let board = DeadlineBoard(
      [file(1, accepted: "2009-05-01", known: false)], today: day("2009-06-10"),
      calendar: calendar)
    let line = try #require(board.lines.first)
    #expect(line.group == .today && line.needsDueDate && line.daysLeft == nil)
  }

  @Test func `counts what each clerk holds, results that wait included`() {
    let shelf = [file(7, .ready, accepted: "2009-06-01", clerk: 2, ready: "2009-06-05")]
      .compactMap { ShelfLine($0, today: day("2009-06-10")) }
    #expect(shelf.map(\.days) == [5])
    let board = DeadlineBoard(
      [
        file(1, .awaitingPapers), file(2, accepted: "2009-06-08", clerk: 2),
        file(3, accepted: "2009-06-08", clerk: 2),
      ], today: day("2009-06-10"), calendar: calendar)
    let loads = Workload.all(board, shelf: shelf)
    #expect(loads.map(\.clerk.rawValue) == [2, 1])
    #expect(loads.map(\.total) == [3, 1])
    #expect(loads.map(\.ready) == [1, 0])
  }

  @Test(arguments: [
    ("2009-06-09", RenewalTime.lapsed), ("2009-06-10", .thisMonth), ("2009-06-30", .thisMonth),
    ("2009-07-01", .nextMonth), ("2009-07-31", .nextMonth),
  ])
  func `calls for papers of home care this month, the next, or too late`(
    date: String, time: RenewalTime
  ) {
    let today = day("2009-06-10")
    #expect(RenewalLine(file(1, .closed, renewal: date), today: today)?.time == time)
    #expect(RenewalTime(of: day("2009-08-01"), today: today) == nil)
    #expect(RenewalTime.lastDay(from: today) == day("2009-07-31"))
    #expect(RenewalTime.lastDay(from: day("2009-12-31")) == day("2010-01-31"))
  }
}
