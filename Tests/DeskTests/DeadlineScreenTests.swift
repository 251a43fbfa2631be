import Casework
import Controls
import KazakhText
import Reception
import Screen
import Standards
import Testing
import Words

@testable import CaseStore
@testable import Desk

@Suite struct `The deadline board` {
  /// One case of each kind on the eleventh of June: due today, with papers missing, ready.
  private func desk(_ language: Language = .en, columns: Int = 80) throws -> DeskDriver {
    let desk = try DeskDriver(language, columns: columns, at: "2009-06-01T09:00")
    desk.takeChild()
    desk.takeChild(papers: 2)
    let later = try DeskDriver(
      language, columns: columns, at: "2009-06-11T09:00", place: desk.place)
    return later
  }

  @Test func `opens with F5, shows the groups with their counts and the days that are left`()
    throws
  {
    let desk = try desk()
    desk.press(.function(5))
    #expect(desk.top.place == .board)
    #expect(desk.sees("[all 2]") && desk.sees("overdue 0") && desk.sees("papers missing 1"))
    #expect(desk.line("02-09-000001-8").contains("0 (0)"))
    #expect(desk.line("02-09-000001-8").contains(desk.desk.words(.boardToday)))
    desk.press(.tab, .tab)
    #expect(desk.sees("[today 1]"))
    #expect(desk.sees("02-09-000001-8") && !desk.sees("02-09-000002-6"))
    desk.press(.tab)
    #expect(desk.sees(.deadlinesNothing))
  }

  @Test func `opening a case and coming back leads to the same row and group`() throws {
    let desk = try desk()
    desk.press(.function(5))
    desk.press(.tab, .tab, .tab, .tab, .tab, .tab)
    #expect(desk.sees("[papers missing 1]"))
    desk.press(.enter)
    #expect(desk.top is CaseScreen && desk.sees("02-09-000002-6"))
    desk.press(.escape)
    #expect(desk.sees("[papers missing 1]") && desk.line("▸").contains("02-09-000002-6"))
  }

  @Test func `finds while typing, in whichever layout, and by number`() throws {
    let desk = try desk()
    desk.press(.function(5))
    desk.type("бейсен")
    #expect(desk.sees("02-09-000001-8"))
    desk.press(.backspace, times: 6)
    desk.type(",tqcty")
    #expect(desk.sees("02-09-000001-8"), "the same keys with the Latin layout on")
    desk.press(.backspace, times: 6)
    desk.type("0000026")
    #expect(desk.line("▸").contains("02-09-000002-6") && !desk.sees("02-09-000001-8"))
    #expect(desk.line("[all 1]").contains("today 0") && desk.sees("papers missing 1"))
    desk.type("жж")
    #expect(desk.sees(.deadlinesNothing))
  }

  @Test func `learns of another clerk's act by itself and leaves the cursor alone`() throws {
    let desk = try desk()
    desk.press(.function(5))
    desk.press(.down)
    #expect(desk.line("▸").contains("02-09-000002-6"))
    let other = try CaseStore.open(at: desk.place.path)
    let record = try #require(try other.caseRecord(CaseID(rawValue: 1)))
    let counter = try #require(desk.counter)
    let today = ActDay(counter.now.date)
    _ = try other.perform(
      [.decided(DecisionTerms(.notice, on: today)), .ready(today)], on: record.id,
      expecting: record.revision, by: counter.staff.id, at: counter.now)
    desk.wait(milliseconds: 1000)
    #expect(!desk.sees("02-09-000001-8") && desk.sees("[all 1]"))
    #expect(desk.line("▸").contains("02-09-000002-6"))
    desk.command(.switchTab)
    #expect(desk.line("▸").contains("02-09-000001-8"), "it lies on the shelf now")
  }

  @Test func `papers left by a voided case lie on the shelf and are given back on its card`() throws
  {
    let desk = try desk()
    let counter = try #require(desk.counter)
    _ = try counter.perform(
      [.voided(reason: "екі рет ашылған")], on: try counter.caseRecord(CaseID(rawValue: 2)))
    desk.press(.function(5))
    desk.command(.switchTab)
    #expect(desk.line("▸").contains("02-09-000002-6") && desk.line("▸").contains(" paper"))
    desk.press(.enter)
    desk.command(.acts)
    desk.choose(desk.desk.words(.caseActsPapers))
    #expect(desk.top is CasePapersScreen)
  }

  @Test func `the first screen counts what is due and each number opens its list`() throws {
    let desk = try desk()
    #expect(desk.sees("today 1") && desk.sees("overdue 0"))
    desk.moveDown(to: .deadlinesTitle)
    desk.press(.enter)
    #expect(desk.top.place == .board && desk.sees("[all 2]"))
    desk.press(.escape)
    desk.press(.down, .enter)
    #expect(desk.sees(.deadlinesShelfEmpty))
  }

  @Test func `who holds what leads to that clerk's cases`() throws {
    let desk = try desk()
    desk.press(.function(5))
    desk.command(.switchTab)
    desk.command(.switchTab)
    desk.command(.switchTab)
    #expect(desk.line("▸").contains("(2)"))
    desk.press(.enter)
    #expect(desk.top is CaseList && desk.sees("02-09-000001-8") && desk.sees("02-09-000002-6"))
  }

  @Test func `a renewal offers last year's facts and carries no paper over`() throws {
    let place = try DeskDriver(.en, at: "2009-06-01T09:00")
    place.takeChild()
    let counter = try #require(place.counter)
    let today = ActDay(counter.now.date)
    _ = try counter.perform(
      [.decided(DecisionTerms(.notice, on: today)), .ready(today)],
      on: try counter.caseRecord(CaseID(rawValue: 1)))
    let desk = try DeskDriver(.en, at: "2010-06-01T09:00", place: place.place)
    desk.press(.function(5))
    desk.command(.switchTab)
    desk.command(.switchTab)
    #expect(desk.line("▸").contains("02-09-000001-8"))
    desk.press(.enter, .enter)
    if desk.intake == nil { desk.press(.right, .enter) }
    #expect(desk.intake?.values[.surname] == "Бейсенова")
    #expect(desk.intake?.kept.ticks.isEmpty == true)
  }

  @Test func `is printed as it is filtered`() throws {
    let desk = try desk()
    desk.press(.function(5))
    desk.press(.tab, .tab)
    desk.command(.print)
    #expect(desk.top is DocumentScreen && desk.sees("02-09-000001-8"))
    #expect(!desk.sees("02-09-000002-6"))
  }

  @Test func `other orders are one key away`() throws {
    let desk = try desk()
    desk.press(.function(5))
    desk.command(.order)
    #expect(desk.sees(.deadlinesOrderName))
    desk.command(.order)
    desk.command(.order)
    #expect(desk.sees(.deadlinesOrderNumber))
    #expect(desk.line("▸").contains("02-09-000001-8"))
  }
}
