import Casework
import Controls
import Screen
import Standards
import Testing
import Words

@testable import Desk

/// Nothing personal is shown while somebody looks or nobody sits there.
struct BlankingTests {
  private func form() throws -> DeskDriver {
    let desk = try DeskDriver()
    desk.open(.homeCare, .elderly)
    desk.type("Иванова")
    return desk
  }

  @Test(arguments: [Key.function(12), .control("l")])
  func `one key hides everything, and any key brings the very same back`(_ key: Key) throws {
    let desk = try form()
    let before = desk.screen
    desk.press(key)
    #expect(!desk.sees("Иванова") && !desk.sees("Байзақ") && desk.sees("11:42"))
    desk.press(.delete)
    #expect(desk.screen == before, "the key that wakes does nothing else")
    #expect(desk.intake?.values[.surname] == "Иванова")
  }

  @Test func `a question is hidden too, and letters and pastes are not taken meanwhile`() throws {
    let desk = try form()
    desk.command(.leave)
    let before = desk.screen
    desk.press(.function(12))
    #expect(!desk.sees(.dialogLeaveQuestion))
    desk.paste("құпия")
    #expect(desk.screen == before)
    desk.press(.escape, .function(12))
    desk.type("а")
    #expect(desk.intake?.values[.surname] == "Иванова")
  }

  @Test func `the screen blanks itself when no key comes for five minutes`() throws {
    let desk = try form()
    desk.wait(milliseconds: 299_000)
    #expect(desk.sees("Иванова"))
    desk.press(.end)
    desk.wait(milliseconds: 299_000)
    #expect(desk.sees("Иванова"), "a key begins the time anew")
    desk.wait(milliseconds: 2_000)
    #expect(!desk.sees("Иванова"))
    #expect(desk.storedDrafts.count == 1, "what was typed is kept")
  }

  @Test func `the first run, which has nothing to hide, is not blanked`() throws {
    let desk = try DeskDriver(office: nil)
    desk.press(.function(12))
    desk.wait(milliseconds: 600_000)
    #expect(!desk.sees(.deskBlank))
  }
}
