import Casework
import Foundation
import KazakhText
import Reception
import Screen
import Standards
import Support
import Testing
import Words

@testable import Desk

@Suite struct `The manager's morning on the screen` {
  /// A case of 1 June that is overdue on the 22nd; the morning page is open.
  private func morning(_ language: Language = .en) throws -> DeskDriver {
    let place = try Workplace()
    let first = try DeskDriver(language, place: place)
    first.acceptedChild()
    let desk = try DeskDriver(language, at: "2009-06-22T09:00", place: place)
    desk.desk.go(to: .morning)
    desk.happen(.tick)
    return desk
  }

  @Test(arguments: Language.allCases)
  func `shows each group with its count; Enter opens its list, a case its card`(
    _ language: Language
  ) throws {
    let desk = try morning(language)
    for group in MorningPage.Group.allCases {
      let count = group == .overdue ? 1 : 0
      #expect(desk.sees(desk.desk.words.name(of: group) + ": \(count)"), "\(desk.screen)")
    }
    desk.press(.enter)
    #expect((desk.top as? DeadlineScreen)?.group == .overdue)
    desk.press(.escape, .down, .enter)
    #expect(desk.top is CaseScreen, "\(desk.screen)")
    desk.press(.escape)
    #expect(desk.top is MorningScreen)
    desk.press(.tab)
    #expect(
      desk.line("▸").contains(desk.desk.words.name(of: MorningPage.Group.today)), "\(desk.screen)")
  }

  @Test(arguments: [
    (MorningPage.Group.orphaned, Place.board), (.tickets, .queue), (.voided, .complaints),
    (.suspended, .board), (.today, .board), (.voidedCases, .cases),
  ])
  func `leads to the list of a group by one key`(_ group: MorningPage.Group, _ place: Place) throws
  {
    let desk = try morning()
    let name = desk.desk.words.name(of: group)
    for _ in 0..<10 where !desk.line("▸").contains(name) { desk.press(.tab) }
    desk.press(.enter)
    #expect(desk.top.place == place)
    desk.press(.escape)
    #expect(desk.top is MorningScreen, "Esc comes back")
  }

  @Test(arguments: Language.allCases)
  func `tells of a voided case who voided it when, and why`(_ language: Language) throws {
    let desk = try morning(language)
    let mine = try #require(desk.counter)
    _ = try mine.perform(
      [.voided(reason: "екі рет ашылған")], on: try mine.caseRecord(CaseID(rawValue: 1)))
    desk.goHome()
    desk.desk.go(to: .morning)
    desk.happen(.tick)
    let name = desk.desk.words.name(of: MorningPage.Group.voidedCases)
    #expect(desk.sees(name + ": 1") && desk.sees("екі рет ашылған"), "\(desk.screen)")
    #expect(desk.sees(desk.desk.words.name(of: MorningPage.Group.overdue) + ": 0"))
    for _ in 0..<10 where !desk.line("▸").contains(name) { desk.press(.tab) }
    #expect(desk.screen.contains("Сәрсенова, "), "\(desk.screen)")
    desk.press(.down, .enter)
    #expect(desk.top is CaseScreen)
    desk.press(.escape, .down, .enter)
    #expect(desk.top is CaseScreen, "its reason is its line too")
  }

  @Test func `is a line of a manager's start screen and no clerk's`() throws {
    let desk = try morning()
    desk.goHome()
    #expect(desk.sees(.morningTitle))
    _ = try desk.counter?.addStaff(
      login: "asel", surname: "Ахметова", given: "Әсел", role: .manager)
    _ = try desk.counter?.changeStaff(try #require(desk.counter).staff.id) { $0.role = .clerk }
    desk.desk.refresh()
    desk.press(.down)
    #expect(!desk.sees(.morningTitle), "\(desk.screen)")
    desk.desk.go(to: .morning)
    desk.happen(.tick)
    #expect(!(desk.top is MorningScreen))
  }
}

@Suite struct `Somebody's cases on the screen` {
  /// Asel holds one case.
  private func office(_ language: Language = .en) throws -> DeskDriver {
    let desk = try DeskDriver(language)
    let mine = try #require(desk.counter)
    let asel = try mine.addStaff(login: "asel", surname: "Ахметова", given: "Әсел", role: .clerk)
    desk.takeChild()
    _ = try mine.assign([CaseID(rawValue: 1)], to: asel.id, note: nil)
    desk.goHome()
    return desk
  }

  private func holder(_ desk: DeskDriver) throws -> String? {
    try desk.counter?.caseRecord(CaseID(rawValue: 1)).holder.surname
  }

  @Test(arguments: Language.allCases)
  func `are asked about when their holder leaves, and go in the same save`(_ language: Language)
    throws
  {
    let desk = try office(language)
    desk.openStaff()
    desk.press(.down, .enter)
    desk.choose(desk.desk.words(.staffDeactivate))
    #expect(desk.sees(.staffWhoTakes(count: 1, name: "Ахметова")), "\(desk.screen)")
    #expect(try desk.counter?.colleague(login: "asel").active == true)
    desk.press(.enter)
    #expect(try holder(desk) == "Ахметова", "a held Enter hands nothing over")
    desk.press(.down, .enter)
    #expect(try holder(desk) == "Сәрсенова")
    #expect(try desk.counter?.colleague(login: "asel").active == false)
    #expect(desk.sees(.casesHandedOver(count: 1, name: "Сәрсенова")), "\(desk.screen)")
  }

  @Test func `go all at once from the staff and from their list`() throws {
    let desk = try office()
    desk.openStaff()
    desk.press(.down, .enter)
    desk.choose(desk.desk.words(.casesHandAll(name: "Ахметова")))
    desk.press(.down, .enter)
    #expect(try holder(desk) == "Сәрсенова")
    #expect(desk.sees(.casesHandedOver(count: 1, name: "Сәрсенова")))
    desk.command(.deadlines)
    desk.press(.control("k"), .control("k"), .control("k"), .enter)
    desk.command(.filter)
    desk.choose(desk.desk.words(.casesHandAll(name: "Сәрсенова")))
    desk.press(.down, .enter)
    #expect(try holder(desk) == "Ахметова", "\(desk.screen)")
  }

  @Test func `colleagues without any stand among the clerks too`() throws {
    let desk = try office()
    desk.command(.deadlines)
    desk.press(.control("k"), .control("k"), .control("k"))
    #expect(desk.sees("Ахметова (1)") && desk.sees("Сәрсенова (0)"), "\(desk.screen)")
  }
}
