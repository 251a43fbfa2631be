import Casework
import Controls
import Screen
import Standards
import Testing

@testable import CaseStore
@testable import Desk

struct KeepingTests {
  private func typingDesk() throws -> DeskDriver {
    let desk = try DeskDriver()
    desk.open(.homeCare, .elderly)
    return desk
  }

  @Test func `a draft is on the disk within 300 ms`() throws {
    let desk = try typingDesk()
    desk.type("Ива")
    #expect(desk.storedDrafts.isEmpty)
    desk.wait(milliseconds: 250)
    #expect(desk.storedDrafts.isEmpty)
    desk.wait(milliseconds: 51)
    #expect(desk.storedDrafts.first?.values[.surname] == "Ива")
  }

  @Test func `the desk never waits longer for a key than until the draft is due`() throws {
    let desk = try typingDesk()
    desk.wait(milliseconds: 1000)
    #expect(desk.terminal.waits.last == 1000)
    desk.type("И")
    desk.type("в")
    desk.wait(milliseconds: 100)
    #expect(desk.terminal.waits.last == 200)
    desk.type("а")
    desk.wait(milliseconds: 100)
    #expect(desk.terminal.waits.last == 100)
  }

  @Test func `no draft is written between the keys of a burst`() throws {
    let desk = try typingDesk()
    desk.type("И")
    desk.wait(milliseconds: 301)
    let other = try CaseStore.open(at: desk.place.path)
    let version = try other.dataVersion()
    desk.type("ванова Мария Петровна Сергеевна")
    #expect(try other.dataVersion() == version)
    desk.wait(milliseconds: 301)
    #expect(desk.storedDrafts.first?.values[.surname] == "Иванова Мария Петровна Сергеевна")
  }

  @Test(arguments: [StopReason.hangUp, .terminate])
  func `a dropped line or an order to end keeps the draft at once`(_ reason: StopReason) throws {
    let desk = try typingDesk()
    desk.type("Иванова")
    desk.happen(.stop(reason))
    #expect(desk.desk.hasEnded)
    #expect(desk.desk.lastWords == nil)
    let kept = try DeskDriver(place: desk.place).storedDrafts
    #expect(kept.first?.values[.surname] == "Иванова")
  }

  @Test func `suspending keeps the draft first`() throws {
    let desk = try typingDesk()
    desk.type("Иванова")
    desk.press(.control("z"))
    #expect(desk.terminal.suspensions == 1)
    #expect(desk.storedDrafts.first?.values[.surname] == "Иванова")
    #expect(desk.sees("Иванова"))
  }

  @Test func `leaving is asked about, and keeps the draft`() throws {
    let desk = try typingDesk()
    desk.type("Иванова")
    desk.command(.leave)
    #expect(desk.sees(.dialogLeaveQuestion))
    desk.press(.escape)
    #expect(desk.sees("Иванова") && !desk.desk.hasEnded)
    desk.command(.leave)
    desk.press(.enter)
    #expect(desk.desk.hasEnded)
    #expect(desk.storedDrafts.first?.values[.surname] == "Иванова")
  }

  @Test func `a form nobody typed in leaves no draft`() throws {
    let desk = try typingDesk()
    desk.press(.escape)
    desk.goHome()
    #expect(desk.storedDrafts.isEmpty)
  }

  @Test func `a discarded draft is gone, one that is kept after the question stays`() throws {
    let desk = try typingDesk()
    desk.type("Иванова")
    desk.goHome()
    desk.press(.down, .down, .enter, .delete)
    #expect(desk.sees(.homeDraftDiscard))
    desk.press(.enter)
    #expect(desk.storedDrafts.count == 1)
    desk.press(.delete, .right, .enter)
    #expect(desk.sees(.homeDraftsEmpty))
    #expect(desk.storedDrafts.isEmpty)
  }

  @Test func `that a draft is kept makes no picture of its own`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .elderly)
    desk.wait(milliseconds: 1000)
    desk.type("И")
    let shown = desk.terminal.frames.count
    for _ in 0..<3 { desk.wait(milliseconds: 300) }
    #expect(desk.storedDrafts.first?.values[.surname] == "И")
    #expect(desk.terminal.frames.count == shown)
    desk.wait(milliseconds: 300)
    #expect(desk.terminal.frames.count == shown + 1, "the clock goes on")
  }
}
