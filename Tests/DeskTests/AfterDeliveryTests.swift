import Casework
import Foundation
import KazakhText
import Reception
import Screen
import Standards
import Testing
import Words

@testable import Desk

private func day(_ iso: String) -> CivilDate { CivilDate(iso: iso)! }

@Suite struct `What comes after a delivery, on the card` {
  private func record(_ desk: DeskDriver) throws -> CaseRecord {
    try #require(try desk.counter?.caseRecord(CaseID(rawValue: 1)))
  }

  private func delivered(_ language: Language = .en) throws -> DeskDriver {
    let desk = try DeskDriver(language)
    desk.readyChild()
    let counter = try #require(desk.counter)
    _ = try counter.perform(
      [.handedOver(HandOver(to: .representative, on: ActDay(day("2009-06-01"))))],
      on: try record(desk))
    desk.press(.escape)
    desk.desk.perform(.show(.caseCard(CaseID(rawValue: 1))))
    return desk
  }

  private func endCare(_ desk: DeskDriver, on date: String = "30.05.2009") {
    desk.act(.lifeCareEnd)
    while (desk.top as? CaseScreen)?.formValue("because") != "died" { desk.press(.right) }
    desk.press(.enter)
    desk.type(date)
    desk.press(.control("g"))
  }

  @Test func `the recipient's name and relation stand on the card`() throws {
    let desk = try delivered()
    desk.press(.home)
    var seen = false
    for _ in 0..<10 where !seen {
      seen = desk.sees("Бейсенова Гүлмира (анасы)")
      desk.press(.pageDown)
    }
    #expect(seen)
  }

  @Test func `care ends in one form with why and when, and is taken back by its own act`() throws {
    let desk = try delivered()
    endCare(desk, on: "01.06.2009")
    #expect(try record(desk).careEnd?.terms == CareEndTerms(because: .died, on: day("2009-06-01")))
    #expect(desk.sees(desk.desk.words(.actCareEnded)))
    desk.act(.lifeCareGoesOn)
    desk.type("аттасы екен")
    desk.press(.enter)
    #expect(try record(desk).careEnd == nil)
    #expect(try record(desk).renewalDate == day("2010-06-01"))
  }

  @Test func `Enter held down ends nobody's care, and a day to come is refused`() throws {
    let desk = try delivered()
    let before = try record(desk)
    desk.act(.lifeCareEnd)
    desk.press(.enter, times: 20)
    #expect(try record(desk) == before)
    desk.press(.escape)
    endCare(desk, on: "02.06.2009")
    #expect(desk.sees(.problemInFuture))
    #expect(try record(desk) == before)
    desk.press(.escape)
    desk.act(.lifeCareEnd)
    #expect(desk.sees("02.06.2009"), "what was typed is there again")
  }

  @Test(arguments: Language.allCases)
  func `whoever begins an application for a dead person is told so`(_ language: Language) throws {
    let desk = try delivered(language)
    endCare(desk, on: "01.06.2009")
    desk.goHome()
    desk.command(.newCase)
    desk.type("Бейсен")
    desk.press(.down, .enter)
    let death = desk.desk.words(.personDied(date: "01.06.2009", name: "Бейсенова Айым Ерланқызы"))
    #expect(desk.line(death) != "", "\(desk.screen)")
    desk.press(.enter)
    #expect(desk.top is IntakeScreen && desk.line(death) != "")
  }

  @Test func `changed circumstances are the third answer to whose mistake it was`() throws {
    let desk = try DeskDriver()
    desk.acceptedChild()
    desk.openCorrection()
    desk.type("лы")
    desk.command(.goOn)
    desk.press(.down, .down, .enter)
    #expect(desk.sees(.correctChangedSince), "\(desk.screen)")
    desk.press(.enter, times: 20)
    #expect(try record(desk).corrections.isEmpty)
    desk.press(.control("g"))
    desk.type("02.06.2009")
    desk.press(.enter)
    desk.type("тұрмысқа шықты")
    desk.press(.control("g"))
    #expect(desk.sees(.problemInFuture))
    desk.press(.backspace, times: 10)
    desk.type("29.05.2009")
    desk.press(.control("g"))
    let mended = try record(desk)
    #expect(mended.corrections.map(\.fault) == [.circumstances])
    #expect(mended.corrections.map(\.changedSince) == [day("2009-05-29")])
    desk.press(.end)
    #expect(desk.sees(.faultChangedSince(date: "29.05.2009")))
  }

  @Test func `a manager moves the day of acceptance, old and new beside each other`() throws {
    let desk = try DeskDriver()
    desk.acceptedChild()
    let before = try record(desk)
    desk.act(.lifeAcceptedOnEntry)
    desk.press(.control("g"))
    desk.type("29.05.2009")
    desk.press(.enter)
    desk.type("қате жазылды")
    desk.press(.control("g"))
    #expect(desk.sees("01.06.2009 → 29.05.2009") && desk.sees("11.06.2009 → 08.06.2009"))
    desk.press(.enter)
    #expect(try record(desk) == before, "Enter alone goes back")
    desk.act(.lifeAcceptedOnEntry)
    desk.press(.control("g"))
    desk.confirm()
    let moved = try record(desk)
    #expect(moved.acceptance?.asOf == day("2009-05-29") && moved.dueDate == day("2009-06-08"))
    #expect(desk.sees(desk.desk.words(.actAcceptanceCorrected)))
  }

  @Test func `a clerk sees that a day of acceptance is a manager's to correct`() throws {
    let desk = try DeskDriver()
    desk.hire()
    desk.acceptedChild()
    let counter = try #require(desk.counter)
    let asel = try counter.colleague(login: "asel")
    _ = try counter.changeStaff(asel.id) { $0.role = .manager }
    _ = try counter.changeStaff(counter.staff.id) { $0.role = .clerk }
    desk.wait(milliseconds: 2000)
    let card = try #require(desk.top as? CaseScreen)
    let line = card.lifeButtons(desk.desk.context).first { $0.id == LifeEntry.acceptedOn.rawValue }
    #expect(line?.reason == desk.desk.words(.permissionManagersOnly))
  }

  @Test func `a day of acceptance that was corrected is not offered again`() throws {
    let desk = try DeskDriver()
    desk.acceptedChild()
    desk.act(.lifeAcceptedOnEntry)
    desk.press(.control("g"))
    desk.type("29.05.2009")
    desk.press(.enter)
    desk.type("қате жазылды")
    desk.press(.control("g"))
    desk.confirm()
    #expect((desk.top as? CaseScreen)?.begun?.texts.isEmpty == true)
  }
}

extension CaseScreen {
  /// What stands in a field of the form over the card.
  fileprivate func formValue(_ id: String) -> String? {
    if case .form(let dialog, _) = question { dialog.grid.value(of: id) } else { nil }
  }
}
