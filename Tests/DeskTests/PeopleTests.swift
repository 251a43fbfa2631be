import Casework
import Controls
import Foundation
import Reception
import Screen
import Standards
import Testing
import Words

@testable import CaseStore
@testable import Desk

struct PeopleTests {
  private func record(_ desk: DeskDriver, _ id: Int64 = 1) throws -> CaseRecord {
    try #require(try desk.counter?.caseRecord(CaseID(rawValue: id)))
  }

  // MARK: Staff

  @Test func `a colleague is added, promoted and taken off the staff`() throws {
    let desk = try DeskDriver()
    desk.openStaff()
    desk.press(.insert)
    desk.type("dana")
    desk.press(.enter)
    desk.type("Оспанова")
    desk.press(.pageDown, .enter)
    #expect(desk.sees(.staffAdded(name: "Оспанова")))
    desk.press(.down, .enter, .enter)
    #expect(
      try desk.counter?.colleague(login: "dana").role == .clerk, "Enter alone promotes nobody")
    desk.press(.down, .enter)
    #expect(try desk.counter?.colleague(login: "dana").role == .manager)
    desk.press(.enter, .end, .enter)
    #expect(try desk.counter?.colleague(login: "dana").active == false)
  }

  @Test func `the last manager cannot go and the menu says why`() throws {
    let desk = try DeskDriver()
    desk.openStaff()
    desk.press(.enter)
    let reason = desk.desk.words(.staffLastManager)
    #expect(desk.line(desk.desk.words(.staffDemote)).contains(reason))
    #expect(desk.line(desk.desk.words(.staffDeactivate)).contains(reason))
    desk.press(.enter)
    #expect(try desk.counter?.colleague(login: "saule").role == .manager)
  }

  @Test func `a clerk sees the staff entry with its reason and does not get in`() throws {
    let desk = try DeskDriver()
    desk.hire()
    let asel = try #require(try desk.counter?.colleague(login: "asel"))
    _ = try desk.counter?.changeStaff(asel.id) { $0.role = .manager }
    _ = try desk.counter?.changeStaff(try #require(desk.counter).staff.id) { $0.role = .clerk }
    desk.openStaff()
    #expect(
      desk.sees(.dialogUnavailable(reason: desk.desk.words(.permissionManagersOnly))))
    #expect(desk.top is HomeScreen)
  }

  // MARK: Lists

  @Test func `opening a case and coming back leads to the same row, words and filter`() throws {
    let desk = try DeskDriver()
    try desk.seed("Әбіш", "Бейсенбаева", "Бейсенова", "Бейсенұлы")
    desk.command(.cases)
    desk.type("бейсен")
    desk.filterByState(1)
    desk.press(.down)
    let row = desk.line("▸ 02")
    desk.press(.enter)
    #expect(desk.top.place == .card)
    desk.press(.escape)
    #expect(desk.line("▸ 02") == row && !row.isEmpty)
    #expect(desk.sees("бейсен") && desk.sees(.statusAwaitingPapers))
  }

  @Test func `a search says how many were found, and Enter on nothing says so`() throws {
    let desk = try DeskDriver()
    // Бейсенова is their mother, too: whoever is called so would be found with her children.
    try desk.seed("Әбіш", "Қалиева", "Қалинова")
    desk.command(.cases)
    #expect(!desk.sees(.casesFound(number: "3")), "what was not searched is not counted")
    desk.type("қали")
    #expect(desk.sees(.casesFound(number: "2")))
    desk.type("жоқ")
    desk.press(.enter)
    #expect(desk.top is CaseList && desk.sees(.casesNothing))
  }

  @Test func `other words begin at the first row, a colleague's save leaves the cursor alone`()
    throws
  {
    let desk = try DeskDriver()
    try desk.seed("Бейсенова", "Әбіш", "Бейсенбаева")
    desk.command(.cases)
    desk.press(.down, .down)
    #expect(desk.line("▸ 02").contains("Бейсенова"))
    desk.type("бей")
    #expect(desk.line("▸ 02").contains("Бейсенбаева"))
    desk.press(.down)
    desk.wait(milliseconds: 1000)
    let other = try DeskDriver(place: desk.place)
    try other.seed("Бейсенәлі")
    desk.wait(milliseconds: 1000)
    #expect(desk.sees("Бейсенәлі"))
    #expect(desk.line("▸ 02").contains("Бейсенова"))
  }

  @Test func `a context kept under a name is there for the next time`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.takeChild(papers: 1)
    desk.command(.cases)
    desk.type("бейсен")
    desk.filterByState(1)
    desk.keepFilter("Waiting")
    let next = try DeskDriver(place: desk.place)
    next.command(.cases)
    #expect(next.sees("02-09-000001-8"))
    next.command(.filter)
    next.press(.down, .down, .down, .enter)
    #expect(!next.sees("02-09-000001-8") && next.sees("02-09-000002-6"))
    next.command(.filter)
    next.press(.down, .down, .down, .down, .enter, .enter)
    #expect(next.sees(.casesViewDiscarded(name: "Waiting")))
    #expect(try next.counter?.filters().isEmpty == true)
  }

  @Test func `a stub scanned in the Kazakh layout finds its case`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.takeChild()
    desk.command(.cases)
    // 02090000018 on the row of digits of the Kazakh layout.
    desk.type("қәқұқққққ\"ү")
    #expect(desk.line("▸ 02").contains("02-09-000001-8"))
    desk.press(.enter)
    #expect(desk.top.place == .card)
  }

  @Test(arguments: ["02090000018", "қәқұқққққ\"ү"])
  func `a stub scanned at the start opens its case, in one go`(scanned: String) throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.takeChild()
    desk.goHome()
    desk.terminal.type(scanned)
    desk.happen(.key(.enter))
    #expect(desk.top.place == .card && desk.sees("02-09-000001-8"))
  }

  @Test func `marked cases are handed over together`() throws {
    let desk = try DeskDriver()
    desk.hire()
    try desk.seed("Әбіш", "Бейсенбаева", "Бейсенова")
    desk.command(.cases)
    desk.press(.insert, .insert)
    desk.command(.filter)
    desk.choose(desk.desk.words(.casesHandOver(count: 2)))
    desk.press(.enter)
    desk.type("демалыс")
    desk.press(.enter)
    #expect(try record(desk, 3).holder.surname == "Ахметова")
    #expect(try record(desk, 2).holder.surname == "Ахметова")
    #expect(try record(desk, 1).holder.surname == "Сәрсенова")
  }

  @Test func `all that are shown are marked at once and handed over`() throws {
    let desk = try DeskDriver()
    desk.hire()
    try desk.seed("Әбіш", "Қалиева", "Қалинова")
    desk.command(.cases)
    desk.type("қали")
    desk.command(.filter)
    desk.choose(desk.desk.words(.casesMarkAll))
    #expect(desk.sees(.casesUnmarkAll))
    desk.choose(desk.desk.words(.casesHandOver(count: 2)))
    desk.press(.enter, .enter)
    #expect(try record(desk, 3).holder.surname == "Ахметова")
    #expect(try record(desk, 2).holder.surname == "Ахметова")
    #expect(try record(desk, 1).holder.surname == "Сәрсенова")
  }

  // MARK: The card

  @Test func `a correction is saved with its reason and fault and shows old and new`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.press(.escape)
    let before = try record(desk)
    desk.correctSurname("лы")
    let mended = try record(desk)
    #expect(mended.person.surname == before.person.surname + "лы")
    #expect(mended.corrections.last?.fields == [.surname])
    #expect(mended.dueDate == before.dueDate)
    #expect(desk.top.place == .card)
    desk.press(.end)
    #expect(desk.sees(before.person.surname + " → " + mended.person.surname))
  }

  @Test func `the form of a correction that is left corrects nothing and loses nothing`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.press(.escape)
    desk.openCorrection()
    desk.type("лы")
    desk.press(.escape)
    #expect(desk.top.place == .card && desk.sees(.begunKept))
    #expect(try record(desk).corrections.isEmpty)
    desk.openCorrection()
    #expect(desk.sees("Бейсеновалы"))
  }

  @Test func `nothing changed is nothing corrected`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.press(.escape)
    desk.openCorrection()
    desk.press(.down, times: 30)
    desk.command(.goOn)
    #expect(desk.sees(.refusalNothingCorrected))
  }

  @Test func `a voided case is copied into a new application`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.press(.escape)
    desk.act(5)
    desk.type("Екі рет ашылған")
    desk.press(.enter)
    desk.confirm()
    #expect(try record(desk).state == .voided)
    desk.act(6)
    #expect(desk.intake?.values[.surname] == (try record(desk)).person.surname)
    #expect(desk.intake?.kept.ticks.count == 6)
  }

  @Test func `a note stands in the history`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.press(.escape)
    desk.act(3)
    desk.type("Анасы қоңырау шалды")
    desk.press(.enter)
    desk.press(.end)
    #expect(desk.sees("Анасы қоңырау шалды"))
  }

  @Test func `opening a card is recorded as a context, reading it again is not`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    let views = { try desk.counter!.store.accesses(to: [CaseID(rawValue: 1)]) }
    #expect(try views().isEmpty, "who takes an application has seen it")
    desk.command(.cases)
    desk.press(.enter)
    #expect(try views().map(\.access) == [.viewed])
    let other = try DeskDriver(place: desk.place)
    try other.seed("Бейсенәлі")
    desk.wait(milliseconds: 1000)
    #expect(try views().count == 1)
  }

  @Test func `a context is recorded with its own time once another process has saved`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.command(.cases)
    let blocker = try CaseStore.open(at: desk.place.path)
    try blocker.write { _ in
      desk.press(.enter)
      #expect(desk.top.place == .card, "one reads meanwhile")
    }
    #expect(desk.desk.unrecorded.count == 2, "the list and the card")
    desk.wait(milliseconds: 200)
    #expect(desk.desk.unrecorded.isEmpty)
    #expect(try blocker.accesses(to: [CaseID(rawValue: 1)]).count == 1)
  }

  @Test func `everything held about the person is a paper one can print`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.press(.escape)
    desk.act(.caseActsSubject)
    #expect(desk.top is DocumentScreen && desk.sees(.subjectTitle))
    #expect(
      try desk.counter?.store.accesses(to: [CaseID(rawValue: 1)]).map(\.access) == [.asked])
    desk.command(.print)
    #expect(desk.tray.papers.count == 1)
    #expect(
      try desk.counter?.store.accesses(to: [CaseID(rawValue: 1)]).map(\.access)
        == [.asked, .exported])
    desk.command(.why)
    #expect(desk.sees(.subjectWhy) || desk.top is ExplanationScreen)
  }

  // MARK: Several at once

  @Test func `of a lost race mine is done on top of theirs`() throws {
    let desk = try DeskDriver()
    desk.takeChild(papers: 4)
    desk.press(.escape)
    let before = try record(desk)
    try desk.loseRace()
    #expect(desk.sees(.conflictTitle(number: before.number.description)))
    #expect(desk.sees("Айгүл"))
    desk.press(.right, .enter)
    let now = try record(desk)
    #expect(now.person.given == "Айгүл")
    #expect(now.person.surname == before.person.surname + "лы")
    #expect(now.corrections.count == 2)
  }

  @Test func `of a lost race theirs may stay, and going back loses nothing typed`() throws {
    let desk = try DeskDriver()
    desk.takeChild(papers: 4)
    desk.press(.escape)
    try desk.loseRace()
    desk.press(.escape)
    #expect(desk.top is CorrectionScreen)
    desk.command(.goOn)
    desk.press(.enter)
    desk.type("Тегі қате жазылған")
    desk.press(.enter)
    desk.press(.right, .right, .enter)
    #expect(desk.top.place == .card)
    #expect(try record(desk).corrections.count == 1)
    #expect(desk.sees("Айгүл"))
  }

  @Test func `a card learns of a colleague's save by itself`() throws {
    let desk = try DeskDriver()
    desk.takeChild(papers: 4)
    desk.press(.escape)
    desk.wait(milliseconds: 1000)
    let other = try DeskDriver(place: desk.place)
    _ = try other.counter?.perform([.noted(text: "көрші келді")], on: try record(desk))
    desk.wait(milliseconds: 1000)
    desk.press(.end)
    #expect(desk.sees("көрші келді"))
  }
}
