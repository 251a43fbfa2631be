import Casework
import Foundation
import KazakhText
import Screen
import Standards
import Testing
import Words

@testable import Desk

@Suite struct `The acts of a case's life on its card` {
  private func record(_ desk: DeskDriver) throws -> CaseRecord {
    try #require(try desk.counter?.caseRecord(CaseID(rawValue: 1)))
  }

  private func reason(_ desk: DeskDriver, _ entry: WordKey) -> String {
    // A long reason goes on below.
    let lines = desk.screen.split(separator: "\n").map(String.init)
    guard let place = lines.firstIndex(where: { $0.contains(desk.desk.words(entry)) }) else {
      return ""
    }
    return lines[place...].prefix(3).joined().components(separatedBy: " — ").dropFirst().joined()
  }

  @Test func `lead from acceptance to the post, the cursor on the next one each time`() throws {
    let desk = try DeskDriver()
    desk.acceptedChild()
    desk.command(.acts)
    #expect(desk.sees("[" + desk.desk.words(.lifeDecide)))
    desk.press(.enter, .enter, .enter)
    desk.confirm()
    #expect(try record(desk).decision?.kind == .notice)
    desk.command(.acts)
    #expect(desk.sees("[" + desk.desk.words(.lifeReady)))
    desk.press(.enter)
    desk.confirm()
    #expect(try record(desk).state == .ready)
    desk.act(.lifeDeliver)
    desk.choose(desk.desk.words(.lifePost))
    desk.type("RR 17")
    desk.press(.enter)
    desk.confirm()
    let closed = try record(desk)
    #expect(closed.state == .closed)
    #expect(
      closed.delivery?.way
        == .posted(
          Posting(on: ActDay(day("2009-06-01")), number: "RR 17"), address: closed.person.address))
  }

  @Test(arguments: Language.allCases)
  func `that do not fit are there with the paragraph, and nothing happens`(_ language: Language)
    throws
  {
    let desk = try DeskDriver(language)
    desk.acceptedChild()
    desk.command(.acts)
    desk.unfold()
    let sign = [Language.kk: "-т.", .ru: "п. ", .en: "¶"][language] ?? ""
    for entry in [WordKey.lifeReady, .lifeDeliver, .lifeReverse] {
      #expect(reason(desk, entry).contains(sign), "\(entry.rawValue): \(reason(desk, entry))")
    }
    let before = try record(desk)
    desk.choose(desk.desk.words(.lifeReady))
    #expect(desk.top.place == .dialog)
    #expect(try record(desk) == before)
    #expect(desk.line("!").contains(desk.desk.words(.lifeReady)), "Enter on it says why")
  }

  @Test func `give the referral of a residential place in person alone`() throws {
    let desk = try DeskDriver()
    desk.open(.residentialCare, .elderly)
    desk.fill(People.applicant(.residentialCare, .elderly))
    let counter = try #require(desk.counter)
    desk.command(.goOn)
    desk.press(.enter)
    var record = try record(desk)
    record = try counter.perform(
      record.missingPaperIDs.map {
        .insteadHanded(id: $0, paper: "басқа", reason: "түпнұсқа жоғалған")
      }, on: record)
    record = try counter.accept(record)
    record = try counter.perform(
      [
        .decided(DecisionTerms(.referral, on: ActDay(day("2009-06-01")))),
        .ready(ActDay(day("2009-06-01"))),
      ], on: record)
    desk.press(.escape)
    desk.desk.perform(.show(.caseCard(record.id)))
    desk.act(.lifeDeliver)
    #expect(reason(desk, .lifePost).contains("¶16"))
  }

  @Test func `return a set with the papers that were marked, and take it back whole`() throws {
    let desk = try DeskDriver()
    desk.acceptedChild()
    desk.act(.lifeReturn)
    desk.press(.up, .enter, .up, .enter)
    desk.choose(desk.desk.words(.lifeReturnGo))
    desk.type("мөрі жоқ")
    desk.press(.enter)
    let returned = try record(desk)
    #expect(returned.state == .returned && returned.missingPaperIDs == ["S2-C-5a", "S2-C-5b"])
    desk.command(.acts)
    desk.unfold()
    #expect(
      reason(desk, .lifeComplete).contains("2") && reason(desk, .lifeComplete).contains("¶12"))
  }

  @Test func `ask who received a result when the application does not say`() throws {
    let desk = try DeskDriver()
    desk.readyChild()
    desk.act(.lifeDeliver)
    desk.choose(desk.desk.words(WordKey(rawValue: "recipient.other")))
    desk.press(.pageDown, .enter)
    #expect(desk.sees(.problemRequired))
    #expect(try record(desk).state == .ready)
    desk.type("Қасым Асан")
    desk.press(.enter)
    desk.type("сенімхат № 4")
    desk.press(.down, .down, .enter)
    desk.confirm()
    guard case .handedOver(let terms) = try record(desk).delivery?.way else {
      Issue.record("not handed over")
      return
    }
    #expect(terms.name == "Қасым Асан" && terms.paper == "сенімхат № 4")
  }

  @Test func `keep what was typed when a question is left with Esc`() throws {
    let desk = try DeskDriver()
    desk.acceptedChild()
    desk.act(.lifeDecide)
    desk.press(.down, .down, .enter)
    desk.type("басқа облыста")
    desk.press(.escape)
    desk.act(.lifeDecide)
    desk.press(.down, .down, .enter)
    #expect(desk.sees("басқа облыста"))
    desk.press(.end, .enter)
    desk.confirm()
    #expect(try record(desk).decision?.terms.text == "басқа облыста")
    desk.act(.lifeReverse)
    desk.type("қате шешім")
    desk.press(.enter)
    #expect(try record(desk).state == .accepted)
  }

  private func day(_ iso: String) -> CivilDate { CivilDate(iso: iso)! }
}
