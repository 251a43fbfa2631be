import Casework
import Controls
import Screen
import Support
import Testing
import Words

@testable import Desk

/// Leaving says what is kept and what is lost.
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

  @Test func `a complaint half typed is not called kept, and one Enter stays`() throws {
    let desk = try complaining()
    desk.command(.leave)
    #expect(says(desk, .losingComplaint) && !says(desk, .dialogLeaveDraftsKept))
    desk.press(.enter)
    #expect(!desk.desk.hasEnded && desk.sees("Иванова Анна"))
    desk.command(.leave)
    desk.press(.left, .enter)
    #expect(desk.desk.hasEnded)
  }

  @Test func `a complaint put off is kept until the program ends, which is said`() throws {
    let desk = try complaining()
    desk.press(.escape)
    #expect(desk.sees(.losingPutOff))
    desk.command(.cases)
    desk.command(.leave)
    #expect(says(desk, .losingComplaint))
    desk.press(.enter)
    #expect(!desk.desk.hasEnded)
    desk.command(.complaints)
    desk.press(.insert)
    #expect(desk.sees("Иванова Анна"))
  }

  @Test func `a complaint nobody typed in is no loss`() throws {
    let desk = try DeskDriver()
    desk.command(.complaints)
    desk.press(.insert, .escape)
    #expect(!desk.sees(.losingPutOff))
    desk.command(.leave)
    #expect(!says(desk, .losingComplaint))
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

  @Test func `a window too small says what is lost, and one key does not lose it`() throws {
    for desk in [try complaining(), try correcting()] {
      desk.resize(60, 20)
      let said = desk.screen.split { $0.isWhitespace }.joined(separator: " ")
      #expect(desk.desk.losing.allSatisfy { said.contains(desk.desk.words($0)) }, "\(said)")
      #expect(!said.contains("keeps what was typed"))
      desk.command(.leave)
      #expect(!desk.desk.hasEnded)
      desk.press(.enter)
      desk.command(.leave)
      #expect(!desk.desk.hasEnded, "another key came between")
      desk.command(.leave)
      #expect(desk.desk.hasEnded)
    }
  }

  @Test func `a correction half typed is not called kept`() throws {
    let desk = try correcting()
    desk.command(.leave)
    #expect(says(desk, .losingCorrection) && !says(desk, .dialogLeaveDraftsKept))
    desk.press(.enter)
    #expect(!desk.desk.hasEnded && desk.top is CorrectionScreen)
  }

  @Test(arguments: [DeskCommand.ID.cases, .newCase, .deadlines, .queue, .complaints, .quality])
  func `a correction is not dropped by a key that leads elsewhere`(command: DeskCommand.ID) throws {
    let desk = try correcting()
    desk.command(command)
    #expect(desk.top is CorrectionScreen && desk.sees(.correctLeaveText))
    desk.press(.enter)
    #expect(desk.sees("Бейсеновалы"))
  }

  @Test func `a correction under a page that was opened over it asks too`() throws {
    let desk = try correcting()
    desk.command(.why)
    desk.command(.cases)
    #expect(desk.top is CorrectionScreen && desk.sees(.correctLeaveText))
    desk.press(.right, .enter)
    #expect(desk.top.place == .card)
    desk.command(.cases)
    #expect(desk.top.place == .cases)
  }

  @Test func `a note left unsaid is named`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.press(.escape)
    desk.act(3)
    desk.type("Анасы қоңырау шалды")
    desk.press(.escape)
    desk.command(.leave)
    #expect(says(desk, .losingUnsaid))
    desk.press(.enter)
    #expect(!desk.desk.hasEnded)
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
    #expect(desk.sees("The draft could not be kept"))
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
