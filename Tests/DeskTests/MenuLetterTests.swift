import Casework
import Controls
import KazakhText
import Screen
import Testing
import Words

@testable import Desk

@Suite struct `Letters in a menu` {
  private func marked(_ desk: DeskDriver) -> String? {
    let line = desk.line("[")
    guard let start = line.firstIndex(of: "["), let end = line.lastIndex(of: "]") else {
      return nil
    }
    return String(line[line.index(after: start)..<end])
  }

  @Test(arguments: [
    (Language.kk, "түз"), (.kk, "ТҮЗ"), (.ru, "исп"), (.ru, "bcg"), (.en, "cor"), (.en, "сщк"),
  ])
  func `lead to the act that begins so, whatever the layout`(_ language: Language, _ typed: String)
    throws
  {
    let desk = try DeskDriver(language)
    desk.acceptedChild()
    desk.command(.acts)
    desk.type(typed)
    #expect(marked(desk) == desk.desk.words(.caseActsCorrect))
  }

  @Test func `that no line begins with leave none marked, and Enter does nothing`() throws {
    let desk = try DeskDriver(.kk)
    desk.acceptedChild()
    desk.command(.acts)
    desk.type("түзx")
    #expect(marked(desk) == nil)
    #expect(desk.sees("түзx?"))
    desk.press(.enter, times: 3)
    #expect(desk.top.place == .dialog && desk.sees(.caseActsTitle))
    desk.press(.backspace)
    #expect(marked(desk) != nil)
  }

  @Test func `are text with their blanks: a reason typed into a menu does nothing`() throws {
    let desk = try DeskDriver(.kk)
    desk.acceptedChild()
    desk.command(.acts)
    desk.type("жаңа үй")
    #expect(desk.sees(.caseActsTitle))
    desk.press(.enter)
    #expect(desk.top is CaseScreen)
    #expect(try #require(desk.counter).caseRecord(CaseID(rawValue: 1)).state == .accepted)
  }

  @Test func `work in the menu of the desk, as do Home, End and going round`() throws {
    let desk = try DeskDriver(.kk)
    desk.command(.menu)
    let first = try #require(marked(desk))
    desk.press(.up)
    #expect(marked(desk) == desk.desk.words(.menuMore))
    desk.press(.down)
    #expect(marked(desk) == first)
    desk.press(.end)
    #expect(marked(desk) == desk.desk.words(.menuMore))
    desk.press(.home)
    #expect(marked(desk) == first)
    desk.type(String(desk.desk.words(WordKey(rawValue: "menu.directory")).prefix(3)))
    #expect(marked(desk) == desk.desk.words(WordKey(rawValue: "menu.directory")))
  }

  @Test(arguments: Language.allCases)
  func `stand on one screenful, what is rare behind the last of them`(_ language: Language) throws {
    let desk = try DeskDriver(language)
    desk.command(.menu)
    for entry in ["today", "queue", "deadlines", "staff", "about", "leave"] {
      #expect(desk.sees(WordKey(rawValue: "menu." + entry)), "\(desk.screen)")
    }
    #expect(desk.sees(.menuMore) && !desk.sees("↓"), "\(desk.screen)")
    desk.choose(desk.desk.words(WordKey(rawValue: "menu.log")))
    #expect(desk.top is LogScreen)
  }

  @Test func `lead to the blank forms, and to the same list when it is open`() throws {
    let desk = try DeskDriver(.kk)
    for _ in 1...2 {
      desk.command(.menu)
      desk.choose(desk.desk.words(WordKey(rawValue: "menu.forms")))
      #expect(desk.top is FormList)
    }
    desk.press(.escape)
    #expect(desk.top is HomeScreen)
  }
}
