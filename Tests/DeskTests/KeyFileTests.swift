import Controls
import Screen
import Testing
import Words

@testable import Desk

/// A person's own keys.
struct KeyFileTests {
  private func keys(_ id: DeskCommand.ID, _ file: KeyFile) -> [Key] {
    file.commands.first { $0.id == id }?.keys ?? []
  }

  @Test func `keys are added, and the program's own stay`() throws {
    let file = try KeyFile(
      """
      # my keys
      go-on = F11   # one for each hand
      order = ^g
      print=Alt+п

      blank-after = 20
      """)
    #expect(keys(.goOn, file) == [.control("g"), .function(11)])
    #expect(keys(.order, file) == [.control("t"), .control("g")])
    #expect(
      keys(.print, file) == [.control("p"), .alt("g")], "Alt goes by the place of the letter")
    #expect(file.blankAfter == .seconds(1200))
    #expect(try KeyFile("blank-after = 0").blankAfter == nil)
    #expect(KeyFile().blankAfter == .seconds(300))
  }

  static let mistakes: [(text: String, line: Int, reason: KeyFile.Failure.Reason)] = [
    ("go-on", 1, .notUnderstood), ("\n\ngo-off = F11", 3, .unknownCommand),
    ("go-on = F13", 1, .unknownKey), ("go-on = Home", 1, .unknownKey),
    ("go-on = g", 1, .forbiddenKey), ("go-on = 5", 1, .forbiddenKey),
    ("go-on = ^C", 1, .forbiddenKey), ("go-on = ^U", 1, .forbiddenKey),
    ("go-on = Delete", 1, .forbiddenKey), ("next-field = F11", 1, .fixedCommand),
    ("# one\r\ngo-on = F11\r\nback = F8", 3, .fixedCommand), ("go-on = F1", 1, .takenKey),
    ("go-on = ^K", 1, .takenKey),
    ("go-on = F11\nwhy = F11", 2, .takenKey), ("blank-after = soon", 1, .notMinutes),
    ("blank-after = -1", 1, .notMinutes),
  ]

  @Test(arguments: mistakes)
  func `a mistake is told with its line`(
    text: String, line: Int, reason: KeyFile.Failure.Reason
  ) {
    #expect(throws: KeyFile.Failure(line: line, reason: reason)) { try KeyFile(text) }
  }

  @Test func `an added key does what the command does, under every layout`() throws {
    let desk = try DeskDriver(keys: KeyFile("switch-tab = Alt+к, F11"))
    desk.open(.homeCare, .childWithDisability)
    desk.press(.alt("r"))
    #expect(desk.top.place == .papers)
    desk.press(.alt("К"))
    #expect(desk.top.place == .form)
    desk.press(.function(11))
    #expect(desk.top.place == .papers)
    desk.command(.switchTab)
    #expect(desk.top.place == .form)
  }

  @Test func `the sheet of keys names them`() throws {
    let words = try DeskDriver.words(.en)
    #expect(KeySheet.text(words, keys: try KeyFile("go-on = F11")).contains("^G, F11 — Go on"))
  }
}
