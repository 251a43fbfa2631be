import Casework
import Controls
import Reception
import Screen
import Testing
import Words

@testable import Desk

/// The screen goes on while the office is asked: keys wait in their order, searches follow the typing.
@Suite struct `While the office has not answered` {
  private func answered(_ desk: DeskDriver) {
    while desk.desk.hold != nil || !desk.desk.underWay.isEmpty {
      desk.worker.answer()
      desk.happen(.tick)
    }
  }

  @Test func `keys typed ahead land where they land when it answers at once`() throws {
    let quick = try DeskDriver()
    let slow = try DeskDriver()
    for desk in [quick, slow] { desk.takeChild() }
    slow.worker.isSilent = true
    var steps = 0
    for desk in [quick, slow] {
      desk.command(.cases)
      desk.press(.enter)
      desk.command(.acts)
      desk.press(.home)
      if desk === quick {
        while !desk.sees("[" + desk.desk.words(.caseActsNote)), steps < 30 {
          desk.press(.down)
          steps += 1
        }
      } else {
        desk.press(.down, times: steps)
      }
      desk.press(.enter)
      desk.type("Анасы келді")
      desk.press(.enter, .end)
    }
    #expect(slow.screen != quick.screen)
    answered(slow)
    #expect(slow.screen == quick.screen)
    #expect(
      try #require(slow.counter).store.history(of: CaseID(rawValue: 1)).count {
        $0.kind == .noted
      } == 1)
  }

  @Test func `letters of a search go on, and the newest answer counts`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.command(.newCase)
    desk.worker.isSilent = true
    desk.type("бей")
    #expect(desk.desk.hold == nil && desk.sees("бей"))
    desk.type("k")
    answered(desk)
    #expect(!desk.sees("02-09-000001-8"), "nobody is called so; an older answer is not shown")
  }

  @Test func `Enter waits for the answer to what now stands in the field`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.command(.cases)
    desk.worker.isSilent = true
    desk.type("бейсенова")
    desk.press(.enter)
    #expect(desk.desk.hold != nil && desk.top.place == .cases)
    answered(desk)
    #expect(desk.top.place == .card)
  }

  @Test func `a read that does not come is told after a while, and Esc gives it up`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.command(.cases)
    desk.worker.isSilent = true
    desk.press(.enter)
    desk.wait(milliseconds: 2900)
    #expect(!desk.sees("has not answered"))
    desk.wait(milliseconds: 200)
    #expect(desk.sees("has not answered since 11:42"))
    desk.press(.down)
    #expect(desk.sees(.deskWaitingRefused))
    desk.press(.escape)
    #expect(desk.desk.hold == nil && desk.sees(.deskWaitingNotRead))
    desk.worker.answer()
    desk.wait(milliseconds: 200)
    #expect(desk.top.place == .cases, "what was given up is not opened later")
  }

  @Test func `a save that is under way cannot be given up`() throws {
    let desk = try DeskDriver()
    desk.acceptedChild()
    desk.act(.caseActsNote)
    desk.type("Анасы келді")
    desk.worker.isSilent = true
    desk.press(.enter)
    desk.wait(milliseconds: 3100)
    #expect(desk.sees("not known yet"))
    desk.press(.escape)
    #expect(desk.desk.hold != nil && desk.sees(.deskWaitingRefused))
    answered(desk)
    #expect(desk.desk.hold == nil && desk.sees(desk.desk.words(.actNoted)))
    #expect(!desk.sees("not known yet"))
  }

  @Test func `the clock goes on and the window can be resized`() throws {
    let clock = try MovingClock("2009-06-01T11:42")
    let desk = try DeskDriver(clock: clock)
    desk.takeChild()
    desk.command(.cases)
    desk.worker.isSilent = true
    desk.press(.enter)
    clock.pass(seconds: 120)
    desk.wait(milliseconds: 1000)
    #expect(desk.sees("11:44"))
    desk.resize(120, 40)
    #expect(desk.screen.split(separator: "\n").map(\.count).max() ?? 0 > 80)
  }

  @Test func `an answer to a screen that was left is dropped`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.command(.newCase)
    desk.worker.isSilent = true
    desk.type("бей")
    desk.command(.why)
    desk.worker.answer()
    desk.happen(.tick)
    #expect(desk.top is ExplanationScreen)
  }

  @Test func `an application that is being taken is not kept as a draft behind it`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .childWithDisability)
    desk.fill(People.child)
    desk.command(.switchTab)
    desk.tick()
    desk.command(.goOn)
    desk.worker.isSilent = true
    desk.press(.enter)
    desk.wait(milliseconds: 900)
    desk.happen(.stop(.terminate))
    desk.worker.isSilent = false
    desk.worker.answer()
    #expect(try #require(desk.counter).newestCases(9).count == 1)
    #expect(desk.storedDrafts.isEmpty)
  }

  @Test func `a form is left once its draft is kept, and not before`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .elderly)
    desk.type("Иванова")
    desk.worker.isSilent = true
    desk.press(.escape)
    #expect(desk.top is IntakeScreen, "it is not known whether it is kept")
    desk.worker.isSilent = false
    desk.worker.answer()
    desk.press(.escape)
    #expect(!(desk.top is IntakeScreen) && desk.storedDrafts.count == 1)
  }
}
