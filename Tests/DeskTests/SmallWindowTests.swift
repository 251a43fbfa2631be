import Casework
import Controls
import Screen
import Testing
import Words

@testable import Desk

@Suite struct `A low window` {
  @Test(arguments: Scene.all)
  func `of 22 rows shows every screen with its cursor`(_ scene: Scene) throws {
    let desk = try DeskDriver(.kk, office: scene.office, at: scene.time)
    try scene.play(desk)
    let wasShown = desk.terminal.frames.last?.cursor != nil
    desk.resize(80, 22)
    let frame = try #require(desk.terminal.frames.last)
    #expect(!desk.sees("80×22"))
    #expect((frame.cursor != nil) == wasShown)
    // Whatever Enter would choose is on the screen.
    if desk.screen.contains("["), let cursor = frame.cursor {
      #expect(frame.bounds.contains(cursor))
    }
  }

  @Test func `that is too low takes no key, so that nothing is done unseen`() throws {
    let desk = try DeskDriver(.kk)
    desk.acceptedChild()
    let before = try #require(desk.counter).store.history(of: CaseID(rawValue: 1)).count
    desk.resize(80, 21)
    #expect(desk.sees("80×22"))
    desk.press(.function(2), .enter, .down, .enter)
    desk.type("777")
    desk.paste("Бейсенова")
    desk.resize(80, 24)
    #expect(desk.top.place == .card, "what was pressed unseen did nothing")
    #expect(try #require(desk.counter).store.history(of: CaseID(rawValue: 1)).count == before)
  }

  @Test func `that is too low neither hides the screen nor brings it back`() throws {
    let desk = try DeskDriver(.kk)
    desk.resize(80, 21)
    desk.command(.blank)
    #expect(!desk.desk.isBlank)
    desk.resize(80, 24)
    desk.command(.blank)
    desk.resize(60, 20)
    desk.type("777")
    desk.resize(80, 24)
    #expect(desk.desk.isBlank && desk.sees(.deskBlank), "nobody saw what the key uncovered")
  }

  @Test func `that is too low can be left, and what was typed is kept`() throws {
    let desk = try DeskDriver(.kk)
    desk.open(.homeCare, .childWithDisability)
    desk.type("Бейсенова")
    desk.resize(80, 10)
    desk.command(.leave)
    #expect(desk.desk.hasEnded)
    #expect(desk.storedDrafts.first?.values[.surname] == "Бейсенова")
  }
}
