import Casework
import Controls
import Screen
import Testing
import Words

@testable import CaseStore
@testable import Desk

/// What turns by itself while nobody touches a key.
@Suite struct `A desk left alone` {
  @Test func `over midnight its title and its board are of the new day`() throws {
    let clock = try MovingClock("2009-06-01T11:42")
    let desk = try DeskDriver(.en, columns: 120, clock: clock)
    desk.takeChild()
    clock.pass(seconds: 10 * 86_400 + 12 * 3600)
    desk.wait(milliseconds: 1000)
    desk.command(.deadlines)
    let today = desk.desk.words(.boardToday) + " 1"
    #expect(desk.sees("11.06.2009 23:42") && desk.line("11.06.2009 23:42").contains(today))
    clock.pass(seconds: 1200)
    desk.wait(milliseconds: 1000)
    let overdue = desk.desk.words(.boardOverdue) + " 1"
    #expect(desk.line("12.06.2009 00:02").contains(overdue), "\(desk.screen)")
    #expect(desk.screen.split(separator: "\n").dropFirst(2).contains { $0.contains(overdue) })
  }

  @Test func `its own saves are no news to it, another's are`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .elderly)
    desk.type("Иванова")
    desk.wait(milliseconds: 301)
    func summaries(_ milliseconds: Int) -> Int {
      let before = desk.worker.summaries
      desk.wait(milliseconds: milliseconds)
      return desk.worker.summaries - before
    }
    _ = summaries(1000)
    desk.type("А")
    #expect(summaries(301) == 0)
    #expect(summaries(1000) == 0)
    let other = try DeskDriver(place: desk.place)
    try other.seed("Әбіш")
    #expect(summaries(1000) == 1)
  }

  @Test func `a save that waits is tried while somebody goes on typing`() throws {
    let desk = try DeskDriver()
    desk.acceptedChild()
    desk.act(.caseActsNote)
    desk.type("Анасы қоңырау шалды")
    let blocker = try CaseStore.open(at: desk.place.path)
    try blocker.write { _ in
      desk.press(.enter)
      #expect(desk.desk.hold != nil)
    }
    desk.pass(milliseconds: 250)
    desk.press(.down)
    #expect(desk.desk.hold == nil)
    #expect(try blocker.history(of: CaseID(rawValue: 1)).contains { $0.kind == .noted })
  }

  @Test func `that a draft could not be kept is said only while it is true`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .elderly)
    let blocker = try CaseStore.open(at: desk.place.path)
    try blocker.write { _ in
      desk.type("Иванова")
      for _ in 0..<12 { desk.wait(milliseconds: 400) }
      #expect(desk.desk.message.kind == .alarm)
    }
    desk.wait(milliseconds: 400)
    #expect(desk.storedDrafts.first?.values[.surname] == "Иванова")
    #expect(desk.desk.message.text.isEmpty)
  }
}
