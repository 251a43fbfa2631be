import Casework
import Controls
import Screen
import Support
import Testing
import Words

@testable import Desk

/// Leaving says what is kept, and it is.
struct LeavingTests {
  /// What the question says that lies over the screen.
  private func asked(_ desk: DeskDriver) -> String {
    if case .choice(let dialog, _) = desk.desk.over { dialog.text } else { "" }
  }

  private func says(_ desk: DeskDriver, _ word: WordKey) -> Bool {
    asked(desk).contains(desk.desk.words(word))
  }

  private func complaining() throws -> DeskDriver {
    let desk = try DeskDriver()
    desk.command(.complaints)
    desk.press(.insert)
    desk.type("Иванова Анна")
    return desk
  }

  @Test func `an Esc too many and Enter leave the program open`() throws {
    let desk = try DeskDriver()
    desk.press(.escape)
    #expect(says(desk, .dialogLeaveQuestion))
    desk.press(.enter)
    #expect(desk.desk.over == nil && desk.top.place == .home)
    desk.press(.up)
    #expect(desk.line(desk.desk.words(.homeLeave)).contains("▸"), "the menu goes round")
  }

  @Test
  func `a complaint half typed is called kept, and is there when the program is opened again`()
    throws
  {
    let desk = try complaining()
    desk.command(.leave)
    #expect(says(desk, .dialogLeaveDraftsKept))
    desk.press(.enter)
    #expect(desk.desk.hasEnded)
    let next = try DeskDriver(place: desk.place)
    next.command(.complaints)
    next.press(.insert)
    #expect(next.sees("Иванова Анна") && next.sees("not recorded"))
  }

  @Test func `a complaint nobody typed in is not begun`() throws {
    let desk = try DeskDriver()
    desk.command(.complaints)
    desk.press(.insert, .escape)
    #expect(!desk.sees(.begunKept))
    desk.command(.leave)
    #expect(!says(desk, .dialogLeaveDraftsKept))
    desk.press(.enter)
    #expect(desk.desk.hasEnded)
  }

  private func correcting() throws -> DeskDriver {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.press(.escape)
    desk.openCorrection()
    desk.type("лы")
    return desk
  }

  @Test func `a window too small keeps what is begun, and one key leaves`() throws {
    for desk in [try complaining(), try correcting()] {
      desk.resize(60, 20)
      desk.command(.leave)
      #expect(desk.desk.hasEnded && desk.storedBegun.count == 1)
    }
  }

  @Test(arguments: [DeskCommand.ID.cases, .deadlines, .queue, .complaints, .quality, .directory])
  func `a key that leads elsewhere comes back to the correction as it stood`(
    command: DeskCommand.ID
  ) throws {
    let desk = try correcting()
    let before = desk.screen.split(separator: "\n").dropFirst().prefix(18)
    desk.command(command)
    #expect(!(desk.top is CorrectionScreen))
    desk.press(.escape)
    #expect(desk.top is CorrectionScreen && desk.sees("Бейсеновалы"))
    #expect(desk.screen.split(separator: "\n").dropFirst().prefix(18) == before)
    desk.type("қ")
    #expect(desk.sees("Бейсеновалық"))
  }

  @Test func `a note left unsaid is called kept, and offered when the program is opened again`()
    throws
  {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.press(.escape)
    desk.act(3)
    desk.type("Анасы қоңырау шалды")
    desk.press(.escape)
    desk.command(.leave)
    #expect(says(desk, .dialogLeaveDraftsKept))
    desk.press(.enter)
    let next = try DeskDriver(place: desk.place)
    next.goOnWithBegun()
    #expect(next.top.place == .card && next.sees("Анасы қоңырау шалды"))
    next.act(3)
    #expect(next.sees("Анасы қоңырау шалды"))
  }

  @Test func `what could not be kept is not called kept, and the card is left by a second Esc`()
    throws
  {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.press(.escape)
    desk.act(3)
    let tool = ChildProcess.run(
      ["sqlite3", desk.place.path, "ALTER TABLE drafts RENAME TO lost"])
    #expect(tool.status == 0)
    desk.type("Анасы")
    desk.press(.escape, .escape)
    #expect(desk.top.place == .card && desk.sees("could not be kept") && !desk.sees(.begunKept))
    desk.press(.escape)
    #expect(desk.top.place != .card && !desk.sees(.begunKept))
  }

  @Test func `a draft that could not be kept is not called kept, whichever way it is left`() throws
  {
    let desk = try DeskDriver()
    desk.open(.homeCare, .elderly)
    desk.type("Иванова")
    let tool = ChildProcess.run(
      ["sqlite3", desk.place.path, "ALTER TABLE drafts RENAME TO lost"])
    #expect(tool.status == 0)
    desk.press(.escape)
    #expect(desk.top is IntakeScreen && !desk.sees(.intakeDraftKept))
    #expect(desk.sees("could not be kept"))
    desk.press(.escape)
    #expect(!(desk.top is IntakeScreen) && !desk.sees(.intakeDraftKept))
  }

  @Test func `a draft is called kept where there is one, and nothing where there is none`() throws {
    let desk = try DeskDriver()
    desk.command(.leave)
    #expect(says(desk, .dialogLeaveQuestion) && !says(desk, .dialogLeaveDraftsKept))
    desk.press(.escape)
    desk.open(.homeCare, .elderly)
    desk.type("Иванова")
    desk.command(.leave)
    #expect(says(desk, .dialogLeaveDraftsKept))
    desk.press(.enter)
    #expect(desk.desk.hasEnded)
    #expect(desk.storedDrafts.first?.values[.surname] == "Иванова")
  }
}
