import Casework
import Controls
import Foundation
import KazakhText
import Reception
import Screen
import Testing

@testable import Desk

@Suite struct `A case that a colleague hands over` {
  /// The case of a child, held by a colleague from the beginning.
  private func colleaguesCase(_ desk: DeskDriver) throws -> (CaseID, Counter, Counter) {
    let mine = try #require(desk.counter)
    let asel = try mine.addStaff(login: "asel", surname: "Ахметова", given: "Әсел", role: .manager)
    desk.takeChild()
    let id = CaseID(rawValue: 1)
    _ = try mine.assign([id], to: asel.id, note: nil)
    desk.goHome()
    let hers = try Counter(
      law: mine.law, directory: mine.directory, store: mine.store, login: "asel",
      clock: mine.clock)
    return (id, mine, hers)
  }

  @Test(arguments: Language.allCases)
  func `is told on the start screen until it is opened, and Enter leads to it`(_ language: Language)
    throws
  {
    let desk = try DeskDriver(language)
    let (id, mine, hers) = try colleaguesCase(desk)
    #expect(try mine.handedCases().isEmpty && !desk.sees(.homeHanded(count: "1")))
    _ = try hers.assign([id], to: mine.staff.id, note: "демалыс")
    #expect(try mine.handedCases() == [id])
    #expect(try hers.handedCases().isEmpty)
    desk.desk.refresh()
    desk.press(.home)
    #expect(desk.sees(.homeHanded(count: "1")), "\(desk.screen)")
    desk.desk.go(to: .handed)
    #expect((desk.top as? CaseList)?.part == .handed)
    desk.press(.enter)
    #expect(desk.top is CaseScreen)
    #expect(desk.sees("демалыс"), "what the colleague wrote")
    #expect(try mine.handedCases().isEmpty)
    desk.goHome()
    #expect(!desk.sees(.homeHanded(count: "1")))
  }

  @Test func `is offered to oneself last where cases of several are marked`() throws {
    let desk = try DeskDriver()
    let (_, mine, _) = try colleaguesCase(desk)
    let context = desk.desk.context
    let own = String(mine.staff.id.rawValue)
    let several = Dialog.colleagues(context, without: nil).buttons.map(\.id)
    #expect(several.count == 2 && several.last == own)
    #expect(!Dialog.colleagues(context, without: mine.staff.id).buttons.map(\.id).contains(own))
  }

  @Test func `is told in the message line while one works`() throws {
    let desk = try DeskDriver()
    let (id, mine, hers) = try colleaguesCase(desk)
    desk.desk.refresh()
    desk.command(.law)
    _ = try hers.assign([id], to: mine.staff.id, note: nil)
    desk.desk.refresh()
    desk.wait(milliseconds: 1000)
    #expect(desk.sees(.homeHanded(count: "1")), "\(desk.screen)")
  }
}
