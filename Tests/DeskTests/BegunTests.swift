import Casework
import Controls
import Screen
import Standards
import Testing
import Words

@testable import CaseStore
@testable import Desk

/// What was begun and is not recorded survives Esc, another screen, and a dropped line.
struct BegunTests {
  enum End: CaseIterable {
    /// Esc and out of the program, the line dropped, the program killed a moment after the last key.
    case left, hungUp, killed
  }

  private func next(_ desk: DeskDriver, _ end: End) throws -> DeskDriver {
    switch end {
    case .left:
      desk.press(.escape, .escape)
      desk.command(.leave)
      desk.press(.enter)
    case .hungUp: desk.happen(.stop(.hangUp))
    case .killed: desk.wait(milliseconds: 301)
    }
    return try DeskDriver(place: desk.place)
  }

  private func card() throws -> DeskDriver {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.press(.escape)
    return desk
  }

  @Test(arguments: End.allCases)
  func `a complaint half typed comes back in its fields, and the day it was received stays`(
    end: End
  ) throws {
    let desk = try DeskDriver()
    desk.command(.complaints)
    desk.press(.insert)
    desk.type("Иванова Анна")
    desk.press(.down, .down)
    desk.type("Екі рет келдім")
    let again = try next(desk, end)
    again.goOnWithBegun()
    #expect(again.top is ComplaintFormScreen)
    #expect(again.sees("Иванова Анна") && again.sees("Екі рет келдім"))
    let form = try #require(again.top as? ComplaintFormScreen)
    #expect(form.begun?.focus == "happened" && form.begun?.texts["received"] == "2009-06-01")
    again.type(", бермеді")
    #expect(again.sees("Екі рет келдім, бермеді"))
  }

  @Test func `a registered complaint is gone from what was begun`() throws {
    let desk = try DeskDriver()
    desk.command(.complaints)
    desk.press(.insert)
    desk.type("Иванова Анна")
    desk.press(.down, .down)
    desk.type("Екі рет келдім")
    desk.wait(milliseconds: 301)
    #expect(desk.storedBegun.map(\.place.kind) == [.complaint])
    desk.command(.goOn)
    desk.wait(milliseconds: 301)
    #expect(desk.storedBegun.isEmpty)
    desk.command(.complaints)
    desk.press(.insert)
    #expect(!desk.sees("Иванова"))
  }

  @Test(arguments: End.allCases)
  func `a correction half typed comes back in its fields, and changes nothing of the case`(
    end: End
  ) throws {
    let desk = try card()
    desk.openCorrection()
    desk.type("лы")
    let again = try next(desk, end)
    again.goOnWithBegun()
    #expect(again.top is CorrectionScreen && again.sees("Бейсеновалы"))
    again.command(.goOn)
    #expect(again.sees("Бейсенова → Бейсеновалы"))
    again.press(.escape, .escape)
    #expect(again.top.place == .card && again.sees(.begunKept))
    let record = try #require(try again.counter?.newestCases(1).first)
    #expect(record.surname == "Бейсенова")
  }

  @Test func `a correction that is recorded is begun no more`() throws {
    let desk = try card()
    desk.correctSurname("лы")
    desk.wait(milliseconds: 301)
    #expect(desk.storedBegun.isEmpty && desk.desk.begunTexts.isEmpty)
  }

  @Test(arguments: End.allCases)
  func `a note half typed comes back with its card, where it is offered`(end: End) throws {
    let desk = try card()
    desk.act(.caseActsNote)
    desk.type("Анасы қоңырау")
    let again = try next(desk, end)
    again.goOnWithBegun()
    #expect(again.top.place == .card && again.sees("Анасы қоңырау"))
    again.act(.caseActsNote)
    again.press(.end)
    again.type(" шалды")
    again.press(.enter)
    again.wait(milliseconds: 301)
    #expect(again.storedBegun.isEmpty)
  }

  @Test(arguments: [DeskCommand.ID.cases, .queue, .deadlines, .newCase])
  func `a begun reason survives the card being left by another key`(command: DeskCommand.ID)
    throws
  {
    let desk = try card()
    desk.act(.caseActsWithdraw)
    desk.type("Көшіп кетеді")
    desk.press(.escape)
    desk.command(command)
    desk.goOnWithBegun()
    #expect(desk.top.place == .card && desk.sees("Көшіп кетеді"))
    desk.act(.caseActsWithdraw)
    #expect(desk.sees("Көшіп кетеді"))
  }

  @Test func `papers marked to be given back are marked still after Esc`() throws {
    let desk = try card()
    desk.act(.lifeReturn)
    desk.press(.home, .enter)
    let marked = desk.screen.count { $0 == "✓" }
    #expect(marked > 0)
    desk.press(.escape)
    desk.act(.lifeReturn)
    #expect(desk.screen.count { $0 == "✓" } == marked)
    let again = try next(desk, .hungUp)
    again.goOnWithBegun()
    again.act(.lifeReturn)
    #expect(again.screen.count { $0 == "✓" } == marked)
  }

  @Test func `who else received a result is there again after Esc`() throws {
    let desk = try card()
    let counter = try #require(desk.counter)
    let id = try #require(try counter.newestCases(1).first?.id)
    let today = ActDay(counter.now.date)
    _ = try counter.perform(
      [.decided(DecisionTerms(.notice, on: today)), .ready(today)],
      on: try counter.caseRecord(id).seen)
    desk.wait(milliseconds: 1000)
    desk.act(.lifeDeliver)
    desk.choose(desk.desk.words(.recipientOther))
    desk.type("Досова Алма")
    desk.press(.escape)
    let again = try next(desk, .hungUp)
    again.goOnWithBegun()
    again.act(.lifeDeliver)
    again.choose(again.desk.words(.recipientOther))
    #expect(again.sees("Досова Алма"))
  }

  @Test func `a reason begun over the queue comes back with its ticket`() throws {
    let desk = try DeskDriver()
    desk.command(.queue)
    desk.press(.insert, .enter)
    desk.press(.insert, .enter)
    desk.press(.down, .enter)
    desk.choose(desk.desk.words(.queueActAhead))
    desk.type("Арбадағы кісі")
    let again = try next(desk, .hungUp)
    again.goOnWithBegun()
    #expect(again.top.place == .queue && again.sees("Арбадағы кісі"))
    again.press(.down, .enter)
    again.choose(again.desk.words(.queueActAhead))
    #expect(again.sees("Арбадағы кісі"))
  }

  @Test
  func `a new colleague, a day off and a line of the directory come back where they were begun`()
    throws
  {
    let desk = try DeskDriver()
    desk.desk.go(to: .staff)
    desk.press(.insert)
    desk.type("daulet")
    desk.press(.escape)
    desk.desk.go(to: .calendar)
    desk.press(.insert)
    desk.type("05062009")
    let again = try next(desk, .hungUp)
    #expect(again.storedBegun.map(\.place.kind) == [.calendar, .staff])
    again.desk.go(to: .staff)
    again.press(.insert)
    #expect(again.sees("daulet"))
    again.press(.escape)
    again.desk.go(to: .calendar)
    again.press(.insert)
    #expect(again.sees("05.06.2009"))
  }

  @Test func `what was begun is its clerk's own`() throws {
    let desk = try card()
    desk.act(.caseActsNote)
    desk.type("Анасы қоңырау")
    desk.happen(.stop(.hangUp))
    let store = try CaseStore.open(at: desk.place.path)
    #expect(try store.drafts(of: StaffID(rawValue: 1)).begun.count == 1)
    #expect(try store.drafts(of: StaffID(rawValue: 2)).begun.isEmpty)
    #expect(try store.verify().isSound)
  }

  @Test func `what was begun is listed beside the drafts, and can be discarded`() throws {
    let desk = try card()
    desk.act(.caseActsNote)
    desk.type("Анасы қоңырау")
    desk.press(.escape)
    desk.goHome()
    #expect(desk.sees(.homeBegun(count: "1")))
    desk.command(.menu)
    desk.choose(desk.desk.words(.menuDrafts))
    #expect(desk.sees("Анасы қоңырау") && desk.sees(.begunCard))
    desk.command(.discard)
    #expect(desk.sees(.begunDiscard))
    desk.press(.right, .enter)
    #expect(desk.sees(.homeDraftDiscarded) && !desk.sees("Анасы"))
    desk.wait(milliseconds: 301)
    #expect(desk.storedBegun.isEmpty)
  }

  @Test func `what was begun is kept within 300 ms, and not between the keys of a burst`() throws {
    let desk = try card()
    desk.act(.caseActsNote)
    desk.wait(milliseconds: 301)
    desk.type("Анасы")
    desk.wait(milliseconds: 301)
    let version = try CaseStore.open(at: desk.place.path).dataVersion()
    desk.type(" қоңырау шалды, ертең келеді")
    #expect(try CaseStore.open(at: desk.place.path).dataVersion() == version)
    desk.wait(milliseconds: 301)
    #expect(desk.storedBegun.first?.texts["note"] == "Анасы қоңырау шалды, ертең келеді")
  }

  // MARK: Forms

  @Test(arguments: [DeskCommand.ID.cases, .queue, .deadlines, .complaints, .quality, .directory])
  func `Esc comes back to the intake form as it stood, cursor and all`(command: DeskCommand.ID)
    throws
  {
    let desk = try DeskDriver()
    desk.open(.homeCare, .childWithDisability)
    desk.type("Бейсенова")
    desk.press(.down)
    desk.type("Айым")
    desk.press(.left, .left)
    let before = desk.screen.split(separator: "\n").dropFirst().prefix(18)
    desk.command(command)
    #expect(desk.intake == nil)
    desk.command(command)
    desk.press(.escape)
    #expect(desk.screen.split(separator: "\n").dropFirst().prefix(18) == before)
    desk.type("ж")
    #expect(desk.sees("Айжым"))
    desk.wait(milliseconds: 301)
    #expect(desk.storedDrafts.map { $0.values[.given] } == ["Айжым"])
  }

  @Test func `Esc comes back to the papers, and to the complaint`() throws {
    let desk = try DeskDriver()
    desk.childPapers()
    desk.tick(2)
    desk.command(.cases)
    desk.press(.escape)
    #expect(desk.top.place == .papers)
    desk.goHome()
    desk.command(.complaints)
    desk.press(.insert)
    desk.type("Иванова")
    desk.command(.cases)
    desk.press(.escape)
    #expect(desk.top is ComplaintFormScreen && desk.sees("Иванова"))
  }

  @Test func `a draft that is open already is gone on with where it stands`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .childWithDisability)
    desk.type("Бейсенова")
    desk.command(.cases)
    let depth = desk.desk.stack.count
    desk.command(.menu)
    desk.choose(desk.desk.words(.menuDrafts))
    desk.press(.enter)
    #expect(desk.intake != nil && desk.desk.stack.count == depth - 1)
  }

  // MARK: Drafts of applications

  @Test func `a form nobody typed in leaves no draft, whichever way it is left`() throws {
    let desk = try DeskDriver()
    desk.command(.newCase)
    desk.type("Қожахметов Дәулет")
    desk.press(.enter, .enter)
    desk.wait(milliseconds: 301)
    #expect(desk.intake?.values[.surname] == "Қожахметов")
    desk.press(.escape)
    desk.wait(milliseconds: 301)
    #expect(desk.storedDrafts.isEmpty && !desk.sees(.intakeDraftKept))
    desk.press(.enter)
    desk.wait(milliseconds: 301)
    desk.command(.newCase)
    desk.wait(milliseconds: 301)
    #expect(desk.storedDrafts.isEmpty)
  }

  @Test func `Esc and Enter on the same service go on with the draft and make no second one`()
    throws
  {
    let desk = try DeskDriver()
    desk.open(.homeCare, .childWithDisability)
    desk.type("Бейсенова")
    desk.press(.escape, .enter)
    #expect(desk.intake?.values[.surname] == "Бейсенова")
    desk.type("лы")
    desk.wait(milliseconds: 301)
    #expect(desk.storedDrafts.map { $0.values[.surname] } == ["Бейсеновалы"])
    desk.happen([.key(.escape), .key(.enter)])
    #expect(desk.intake?.values[.surname] == "Бейсеновалы")
  }

  @Test func `drafts of the same name are told apart by birth date and papers`() throws {
    let desk = try DeskDriver()
    for (date, papers) in [("14032000", 2), ("15042001", 0)] {
      desk.open(.homeCare, .childWithDisability)
      desk.fill([.surname: "Бейсенова", .given: "Айым", .birthDate: date, .needsCare: "yes"])
      desk.command(.switchTab)
      desk.tick(papers)
      desk.goHome()
    }
    desk.command(.menu)
    desk.choose(desk.desk.words(.menuDrafts))
    #expect(desk.sees("14.03.2000") && desk.sees("15.04.2001"))
    #expect(desk.line("14.03.2000").contains("2/") && desk.line("15.04.2001").contains("0/"))
  }

  @Test func `a search that was broken off is no application`() throws {
    let desk = try DeskDriver()
    desk.command(.newCase)
    desk.type("бейсен")
    desk.happen(.stop(.hangUp))
    let next = try DeskDriver(place: desk.place)
    #expect(next.sees(next.desk.words(.homeDrafts(count: 0))))
    #expect(next.sees(.homeBegun(count: "1")))
  }
}
