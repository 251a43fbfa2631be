import Casework
import Controls
import Screen
import Standards
import Testing
import Words

@testable import Desk

/// Where each paper is, what stands on it, and what goes back.
struct PaperCustodyTests {
  private func ticks(_ desk: DeskDriver) -> [String: PaperTick] { desk.intake?.ticks ?? [:] }

  @Test func `a ticked form or copy stays, of another paper it is taken that it was seen`() throws {
    let desk = try DeskDriver()
    desk.childPapers()
    desk.tick(2)
    #expect(ticks(desk)["S2-C-1"]?.details?.custody == .kept)
    #expect(ticks(desk)["S2-C-2"]?.details?.custody == .seen)
    #expect(desk.line("2)").contains("seen"))
  }

  @Test func `the arrows go round seen, copied, kept`() throws {
    let desk = try DeskDriver()
    desk.childPapers()
    desk.tick(1)
    for expected in [Custody.seen, .copied, .kept] {
      desk.press(.right)
      #expect(ticks(desk)["S2-C-1"]?.details?.custody == expected)
    }
    desk.press(.left)
    #expect(ticks(desk)["S2-C-1"]?.details?.custody == .copied)
  }

  @Test func `number, dates and a note are written down and said below the list`() throws {
    let desk = try DeskDriver()
    desk.childPapers()
    desk.tick(1)
    desk.command(.handling)
    desk.press(.enter, .down)
    desk.type("14-77")
    desk.press(.enter)
    desk.type("01062008")
    desk.press(.enter)
    desk.type("31.05.2009")
    desk.press(.enter)
    desk.type("бүктелген")
    desk.press(.down, .enter)
    let details = try #require(ticks(desk)["S2-C-1"]?.details)
    #expect(details.number == "14-77" && details.note == "бүктелген")
    #expect(details.date == "2008-06-01" && details.validUntil == "2009-05-31")
    #expect(desk.sees("no. 14-77"))
    #expect(desk.sees("ran out on 31.05.2009"))
  }

  @Test func `Esc keeps what was written but for a date that cannot be read, which is said`() throws
  {
    let desk = try DeskDriver()
    desk.childPapers()
    desk.tick(1)
    desk.command(.handling)
    desk.press(.enter, .down)
    desk.type("7")
    desk.press(.down)
    desk.type("31.02.2009")
    desk.press(.escape)
    #expect(desk.panel?.question == nil)
    #expect(ticks(desk)["S2-C-1"]?.details?.number == "7")
    #expect(ticks(desk)["S2-C-1"]?.details?.date == nil)
  }

  @Test func `a paper beyond the list is added, not counted, and taken away again`() throws {
    let desk = try DeskDriver()
    desk.childPapers()
    desk.press(.insert)
    desk.type("көрші анықтамасы")
    desk.press(.enter, .end)
    #expect(desk.intake?.kept.extraPapers == ["көрші анықтамасы"])
    #expect(desk.panel?.checklist.needed == 6)
    for key in [Key.enter, .character(" ")] {
      desk.press(key)
      #expect(desk.intake?.kept.extraPapers == ["көрші анықтамасы"], "it was typed")
      #expect(desk.sees(.papersExtraDelete))
    }
    desk.press(.delete)
    #expect(desk.intake?.kept.extraPapers.isEmpty == true)
  }

  @Test func `a reason left over a paper is not said by a held Enter, and that is told`() throws {
    let desk = try DeskDriver()
    desk.childPapers()
    desk.press(.insert)
    desk.type("көрші анықтамасы")
    desk.press(.escape, .insert)
    desk.press(.enter, times: 30)
    #expect(desk.sees(.reasonOffered))
    #expect(desk.intake?.kept.extraPapers.isEmpty == true)
    desk.press(.end, .enter)
    #expect(desk.intake?.kept.extraPapers == ["көрші анықтамасы"])
  }

  @Test func `stub and slip say where the papers are`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.press(.pageDown)
    #expect(desk.sees("kept") || desk.sees("seen"))
  }

  @Test func `a withdrawn application gives back what the office kept, and ends`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.press(.escape)
    desk.act(1)
    #expect(desk.sees(.caseWithdrawText))
    desk.type("көшті")
    desk.press(.enter)
    #expect(desk.sees(.printReturnedTitle))
    let record = try #require(try desk.counter?.caseRecord(CaseID(rawValue: 1)))
    #expect(record.state == .withdrawn)
    #expect(record.withdrawal?.returned.count == 4)
    #expect(record.papers.allSatisfy { $0.details.custody != .kept })
    desk.press(.escape)
    desk.command(.acts)
    desk.choose(desk.desk.words(.caseActsPapers))
    #expect(desk.top.place == .dialog, "an act that has ended does nothing")
    #expect(desk.line(desk.desk.words(.caseActsPapers)).contains("["), "\(desk.screen)")
    #expect(desk.line("!").contains(desk.desk.words(.caseActsEnded)), "\(desk.screen)")
  }

  @Test func `a kept paper is given back from the card of an accepted case`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.press(.escape)
    desk.act(0)
    desk.command(.handling)
    desk.press(.enter, .right, .escape)
    let record = try #require(try desk.counter?.caseRecord(CaseID(rawValue: 1)))
    #expect(record.papers[0].details.custody == .givenBack)
    #expect(record.papers[0].details.returnedOn == "2009-06-01")
    #expect(record.state == .accepted)
  }
}
