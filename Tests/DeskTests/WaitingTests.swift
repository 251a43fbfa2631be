import Casework
import Controls
import Foundation
import Screen
import Testing
import Words

@testable import CaseStore
@testable import Desk

struct WaitingTests {
  private let desk: DeskDriver
  private let blocker: CaseStore

  init() throws {
    desk = try DeskDriver()
    desk.takeChild()
    desk.press(.escape)
    desk.act(3)
    desk.type("Анасы қоңырау шалды")
    blocker = try CaseStore.open(at: desk.place.path)
  }

  private func notes() throws -> Int {
    try blocker.history(of: CaseID(rawValue: 1)).count { $0.kind == .noted }
  }

  @Test func `a save that meets another process's waits, and what was typed before is kept`() throws
  {
    try blocker.write { _ in
      // End was there before the message was.
      desk.terminal.press(.enter, .end)
      desk.desk.step()
      #expect(desk.desk.hold != nil)
      #expect(!desk.sees("Esc gives up"), "a short wait is not worth a word")
      desk.wait(milliseconds: 1000)
      #expect(desk.sees("Esc gives up"))
      #expect(desk.desk.hold?.typed == [.key(.end)])
    }
    #expect(try notes() == 0)
    desk.wait(milliseconds: 200)
    #expect(desk.desk.hold == nil)
    #expect(try notes() == 1)
    #expect(desk.sees("Анасы қоңырау шалды"), "the End typed meanwhile shows the end of the card")
  }

  @Test
  func `what is typed over the message that a save waits is refused, and is not played later`()
    throws
  {
    try blocker.write { _ in
      desk.press(.enter)
      desk.wait(milliseconds: 1000)
      desk.press(.enter, times: 6)
      desk.paste("Enter")
      #expect(desk.sees(.deskWaitingRefused) && desk.sees("Esc gives up"))
      desk.wait(milliseconds: 200)
      #expect(desk.desk.hold?.typed.isEmpty == true)
    }
    desk.wait(milliseconds: 200)
    #expect(try notes() == 1)
    #expect(desk.top.place == .card)
    #expect(try blocker.history(of: CaseID(rawValue: 1)).count { $0.kind == .decided } == 0)
  }

  @Test func `Esc gives a waiting save up`() throws {
    try blocker.write { _ in
      desk.press(.enter)
      desk.wait(milliseconds: 1000)
      desk.press(.escape)
      for _ in 0..<20 { desk.wait(milliseconds: 300) }
      #expect(desk.sees(.deskWaitingGivenUp), "no other word takes its place before the next key")
      desk.press(.down)
      for _ in 0..<20 { desk.wait(milliseconds: 300) }
      #expect(desk.sees("What you typed could not be kept"))
    }
    desk.wait(milliseconds: 1000)
    #expect(try notes() == 0)
  }
}
