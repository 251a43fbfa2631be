import Casework
import Controls
import Screen
import Standards
import Testing
import Words

@testable import Desk

@Suite struct `The calendar a manager changes` {
  /// An accepted case that is due on the eleventh of June, and the calendar open over the start.
  private func desk() throws -> DeskDriver {
    let desk = try DeskDriver(.en, at: "2009-06-01T09:00")
    desk.acceptedChild()
    desk.openCalendar()
    return desk
  }

  private func dueDate(_ desk: DeskDriver) throws -> String? {
    try desk.counter?.caseRecord(CaseID(rawValue: 1)).dueDate?.description
  }

  @Test func `shows the special days from this year on`() throws {
    let desk = try desk()
    #expect(desk.top is CalendarScreen)
    #expect(desk.line("▸").contains("06.07.2009"), "the next one is under the cursor")
    desk.press(.home)
    #expect(desk.line("▸").contains("01.01.2009") && !desk.sees(".2008"))
  }

  @Test func `shows which cases move and by how much before anything is saved`() throws {
    let desk = try desk()
    desk.addDayOff("11.06.2009", reason: "flood")
    #expect(desk.sees("02-09-000001-8") && desk.sees("11.06.2009 → 12.06.2009 (+1)"))
    #expect(try dueDate(desk) == "2009-06-11")
    desk.choose(desk.desk.words(.calendarPreviewBack))
    #expect(desk.sees("flood"))
    desk.press(.pageDown, .enter)
    desk.choose(desk.desk.words(.calendarPreviewSave))
    #expect(try dueDate(desk) == "2009-06-12")
    #expect(desk.sees(.calendarMoved(count: "1")))
    let record = try #require(try desk.counter?.caseRecord(CaseID(rawValue: 1)))
    #expect(
      (record.acceptance?.earlierDeadlines ?? []).map(\.deadline.dueDate?.description) == [
        "2009-06-11"
      ])
  }

  @Test func `names no case whose due date stays, and says how many there are`() throws {
    // The tenth day is a Saturday: due on Monday, to be done by Friday.
    let desk = try DeskDriver(.en, at: "2009-06-03T09:00")
    desk.acceptedChild()
    desk.openCalendar()
    desk.addDayOff("12.06.2009", reason: "flood")
    #expect(desk.sees(.calendarWouldMove(count: "0")) && !desk.sees("02-09-000001-8"))
    #expect(desk.sees(.calendarDueStays(count: "1")), "\(desk.screen)")
  }

  @Test func `marks the days the office added`() throws {
    let desk = try desk()
    desk.addDayOff("11.06.2009", reason: "flood")
    desk.choose(desk.desk.words(.calendarPreviewSave))
    let added = desk.line("11.06.2009")
    #expect(added.contains("flood") && added.contains(desk.desk.words(.calendarOwn)), "\(added)")
  }

  @Test func `asks for what is missing and keeps what was typed when left with Esc`() throws {
    let desk = try desk()
    desk.command(.add)
    desk.press(.down, .down)
    desk.type("flood")
    desk.press(.pageDown, .enter)
    #expect(desk.sees(.calendarDatesNeeded))
    desk.press(.escape)
    #expect(!desk.sees("flood"))
    desk.command(.add)
    #expect(desk.sees("flood"))
  }

  @Test func `a day off added by mistake is mended by a worked day`() throws {
    let desk = try desk()
    desk.addDayOff("11.06.2009", reason: "flood")
    desk.choose(desk.desk.words(.calendarPreviewSave))
    desk.command(.add)
    desk.press(.down)
    desk.type("11062009")
    desk.press(.down)
    desk.type("no flood")
    desk.press(.pageDown, .enter)
    desk.choose(desk.desk.words(.calendarPreviewSave))
    #expect(try dueDate(desk) == "2009-06-11")
  }

  @Test func `a day that is off already is refused with a sentence and the form is kept`() throws {
    let desk = try desk()
    desk.addDayOff("06.06.2009", reason: "a Saturday")
    #expect(desk.sees("¶10"))
    #expect(desk.top is CalendarScreen && desk.sees("a Saturday"))
  }

  @Test func `is not for a clerk, and the menu says so`() throws {
    let desk = try DeskDriver(.en)
    desk.hire()
    let counter = try #require(desk.counter)
    _ = try counter.changeStaff(try counter.colleague(login: "asel").id) { $0.role = .manager }
    _ = try counter.changeStaff(counter.staff.id) { $0.role = .clerk }
    desk.goHome()
    desk.command(.menu)
    #expect(!desk.sees(.menuCalendar) && desk.sees(.permissionManagersOnly))
    desk.unfold()
    #expect(desk.sees(.menuCalendar) && desk.sees(.permissionManagersOnly))
    desk.choose(desk.desk.words(.menuCalendar))
    #expect(!(desk.top is CalendarScreen))
  }
}

extension DeskDriver {
  func openCalendar() {
    command(.menu)
    choose(desk.words(.menuCalendar))
  }

  /// As far as the question which cases move.
  func addDayOff(_ date: String, reason: String) {
    command(.add)
    type(date.filter(\.isNumber))
    press(.down, .down)
    type(reason)
    press(.pageDown, .enter)
  }
}
