import Casework
import Foundation
import Standards
import Testing

@testable import CaseStore

/// 2009 and 2010 without a holiday.
private let shipped = OfficeCalendar(years: [2009, 2010], days: [], version: "c")
private let fridayOff = CalendarChange(dayOff: day("2009-06-11"), reason: "су тасқыны")

@Suite struct `A change of the office's calendar` {
  private let place: Workplace
  private let store: CaseStore
  private let first: CaseRecord

  init() throws {
    place = try Workplace()
    store = try place.newStore()
    first = try store.openCase(
      intake(complete: true), then: [acceptance], by: manager, at: moment())
  }

  private func accepted(_ date: String) throws -> CaseRecord {
    try store.openCase(
      intake(complete: true),
      then: [
        .accepted(
          AcceptanceTerms(
            asOf: day(date), deadline: shipped.deadline(accepted: day(date), termDays: 10),
            calendarVersion: "c", clerkSurname: "С"))
      ], by: manager, at: moment(date))
  }

  @Test func `shows what it would move and saves nothing`() throws {
    _ = try accepted("2009-06-02")
    let moved = try store.casesMoved(by: fridayOff, of: shipped)
    #expect(moved.map(\.file.id) == [first.id])
    #expect(moved.map(\.deadline.dueDate) == [day("2009-06-12")])
    #expect(moved.map(\.deadline.actBy) == [day("2009-06-10")])
    #expect(moved.map(\.daysMoved) == [1])
    #expect(try store.calendarChanges().isEmpty)
    #expect(try store.caseRecord(first.id) == first)
  }

  @Test func `moves the due dates of running terms, keeps the earlier ones, and is whole`() throws {
    let ready = try store.openCase(
      intake(complete: true), then: [acceptance], by: manager, at: moment())
    _ = try store.perform(
      [
        .decided(DecisionTerms(.notice, on: ActDay(day("2009-06-01")))),
        .ready(ActDay(day("2009-06-01"))),
      ], on: ready.id, expecting: ready.revision, by: manager, at: moment())
    let moved = try store.changeCalendar(
      fridayOff, of: shipped, by: manager, at: moment("2009-06-05"))
    #expect(moved.map(\.file.id) == [first.id], "a result that is ready has met its term")
    let record = try #require(try store.caseRecord(first.id))
    #expect(record.dueDate == day("2009-06-12") && record.actBy == day("2009-06-10"))
    #expect(record.calendarVersion == "c+1")
    #expect(record.acceptance?.earlierDeadlines.map(\.deadline.dueDate) == [day("2009-06-11")])
    #expect(try store.history(of: first.id).last?.kind == .deadlineMoved)
    #expect(try store.casesOnBoard().first?.dueOn == day("2009-06-12"))
    #expect(try store.calendarChanges() == [fridayOff])
    #expect(try store.verify().isSound)
  }

  @Test func `adds to the one before it`() throws {
    _ = try store.changeCalendar(fridayOff, of: shipped, by: manager, at: moment("2009-06-05"))
    let swap = CalendarChange(
      dayOff: day("2009-06-12"), workDay: day("2009-06-13"), reason: "ауыстыру")
    let moved = try store.changeCalendar(swap, of: shipped, by: manager, at: moment("2009-06-05"))
    #expect(moved.map(\.deadline.dueDate) == [day("2009-06-13")])
    #expect(try store.caseRecord(first.id)?.acceptance?.earlierDeadlines.count == 2)
    #expect(try store.verify().isSound)
  }

  @Test func `is refused when it changes nothing, in an unknown year, or without a reason`() throws
  {
    func refusal(_ change: CalendarChange) -> StoreFailure? {
      do throws(StoreFailure) {
        _ = try store.changeCalendar(change, of: shipped, by: manager, at: moment())
        return nil
      } catch { return error }
    }
    let saturday = day("2009-06-06")
    #expect(
      refusal(CalendarChange(dayOff: saturday, reason: "тексеру")) == .refused(.dayIsOff(saturday)))
    let monday = day("2009-06-08")
    #expect(
      refusal(CalendarChange(dayOff: day("2009-06-09"), workDay: monday, reason: "тексеру"))
        == .refused(.dayIsWorking(monday)))
    let unknown = day("2012-06-08")
    #expect(
      refusal(CalendarChange(dayOff: unknown, reason: "тексеру"))
        == .refused(.calendarUnknown(unknown)))
    #expect(refusal(CalendarChange(dayOff: monday, reason: " ")) == .refused(.reasonNeeded))
    #expect(try store.calendarChanges().isEmpty)
  }

  @Test func `is a manager's`() throws {
    let asel = try store.addStaff(
      NewStaffMember(login: "asel", surname: "А", given: "Ә", role: .clerk), by: manager,
      at: moment())
    #expect(throws: StoreFailure.notPermitted(.managersOnly)) {
      try store.changeCalendar(fridayOff, of: shipped, by: asel.id, at: moment())
    }
  }

  @Test func `is found when somebody wrote it into the settings by hand`() throws {
    try store.close()
    try place.attempt("INSERT INTO settings (key, value) VALUES ('calendar_changes', '[]')")
    #expect(try CaseStore.open(at: place.path).verify().isSound, "an empty list is no change")
    try place.attempt(
      """
      UPDATE settings SET value = '[{"dayOff":"2009-06-11","reason":"x"}]'
      WHERE key = 'calendar_changes'
      """)
    #expect(try CaseStore.open(at: place.path).verify().problems == [.changedSettings])
  }
}
