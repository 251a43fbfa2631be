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

@Suite struct `Late entries on the screen` {
  private func record(_ desk: DeskDriver) throws -> CaseRecord {
    try #require(try desk.counter?.caseRecord(CaseID(rawValue: 1)))
  }

  /// The case of 1 June, made ready on 22 June as of the 5th; its card is open.
  private func entered(_ language: Language) throws -> DeskDriver {
    let place = try Workplace()
    let first = try DeskDriver(language, place: place)
    first.acceptedChild()
    let counter = try #require(first.counter)
    _ = try counter.perform(
      [.decided(DecisionTerms(.notice, on: ActDay("2009-06-01")))], on: try record(first))
    let desk = try DeskDriver(language, at: "2009-06-22T10:00", place: place)
    _ = try desk.counter?.perform(
      [.ready(ActDay("2009-06-05", lateReason: "ұмытылған"))], on: try record(desk))
    desk.command(.cases)
    desk.press(.enter)
    return desk
  }

  @Test(arguments: Language.allCases)
  func `wait on the card, are approved after a question, and stay marked`(_ language: Language)
    throws
  {
    let desk = try entered(language)
    #expect(desk.sees(.lateWaits), "\(desk.screen)")
    desk.act(.lateApprove)
    #expect(desk.sees(.actLateEntryApproved), "\(desk.screen)")
    desk.confirm()
    #expect(try record(desk).lateEntries.map(\.isApproved) == [true])
    #expect(!desk.sees(.lateWaits))
    desk.desk.go(to: .quality)
    desk.command(.switchTab)
    desk.press(.enter)
    #expect(desk.sees(.qualityEnteredLate(count: "1")), "\(desk.screen)")
    #expect(desk.sees(.qualityMarkLate), "\(desk.screen)")
  }

  @Test func `are refused with a reason`() throws {
    let desk = try entered(.en)
    desk.act(.lateRefuse)
    desk.type("no paper of it")
    desk.press(.enter)
    #expect(try record(desk).lateEntries.map(\.answer?.reason) == ["no paper of it"])
    #expect(try record(desk).lateEntries.map(\.isApproved) == [false])
    desk.desk.go(to: .quality)
    desk.command(.switchTab)
    desk.press(.enter)
    #expect(desk.sees(.qualityMarkHeldBack), "\(desk.screen)")
  }

  @Test func `a manager's own wait for another manager`() throws {
    let desk = try entered(.en)
    _ = try desk.counter?.addStaff(
      login: "asel", surname: "Ахметова", given: "Әсел", role: .manager)
    desk.desk.refresh()
    desk.act(.lateApprove)
    #expect(try record(desk).waitingLateEntries.count == 1)
    #expect(desk.top.place == .dialog, "the line stays, with its reason")
  }

  @Test(arguments: Language.allCases)
  func `whoever decides a colleague's case says why`(_ language: Language) throws {
    let desk = try DeskDriver(language)
    let mine = try #require(desk.counter)
    let asel = try mine.addStaff(login: "asel", surname: "Ахметова", given: "Әсел", role: .clerk)
    desk.acceptedChild()
    _ = try mine.assign([CaseID(rawValue: 1)], to: asel.id, note: nil)
    desk.goHome()
    desk.command(.cases)
    desk.press(.enter)
    desk.command(.acts)
    desk.choose(desk.desk.words(.lifeDecide))
    desk.press(.enter, .enter)
    #expect(desk.sees(.notHolderText(name: "Ахметова")), "\(desk.screen)")
    desk.press(.enter)
    #expect(desk.sees(.notHolderText(name: "Ахметова")), "an empty reason is none")
    desk.type("Әсел демалыста")
    desk.press(.enter)
    desk.confirm()
    #expect(try record(desk).decision?.terms.whyNotHolder == "Әсел демалыста")
  }
}
