import Casework
import Controls
import KazakhText
import Screen
import Standards
import Support
import Testing
import Words

@testable import Desk

/// The language changes over an open form, and nothing typed is lost.
struct LanguageTests {
  @Test func `the form goes on in the other language at the same letter`() throws {
    let desk = try DeskDriver(.kk)
    desk.open(.residentialCare, .childWithDisability)
    desk.fill(People.childForInstitution.merging([.birthDate: "31.02.2000"]) { $1 })
    desk.press(.up)
    desk.go(to: .given)
    desk.press(.left, .left)
    let before = try #require(desk.intake)
    desk.speak(.ru)
    let after = try #require(desk.intake)
    #expect(after.values == before.values)
    #expect(after.grid.focus == FieldID.given.rawValue)
    #expect(desk.sees("Фамилия") && !desk.sees("Тегі"))
    desk.type("ж")
    #expect(desk.intake?.values[.given] == "Айжым", "the cursor stays where it was in the word")
    desk.press(.control("u"))
    #expect(desk.intake?.values[.given] == "Айым", "what was typed can still be taken back")
    desk.go(to: .birthDate)
    #expect(desk.sees(.problemNotADate), "a mistake is said in the new language")
    desk.speak(.en)
    #expect(desk.sees(.problemNotADate))
    desk.command(.switchTab)
    #expect(desk.sees("parents' application") || desk.sees(.intakeTabList))
  }

  @Test func `the line of the start screen goes round Kazakh, Russian, English`() throws {
    let desk = try DeskDriver(.kk)
    for language in [Language.ru, .en, .kk] {
      desk.press(.home)
      for _ in 0..<20 where !desk.line("▸").contains("Тіл / Язык") { desk.press(.down) }
      desk.press(.enter)
      #expect(desk.desk.words.language == language)
    }
  }

  @Test func `every screen speaks the language chosen over it`() throws {
    let ways: [(DeskDriver) -> Void] = [
      { $0.command(.newCase) },
      { $0.open(.homeCare, .childWithDisability) },
      { $0.childPapers() },
      { $0.command(.cases) },
      { $0.takeChild() },
      {
        $0.takeChild()
        $0.press(.escape)
      },
      {
        $0.takeChild(papers: 2)
        $0.press(.escape)
        $0.command(.goOn)
      },
      { $0.command(.why) },
      {
        $0.childPapers()
        $0.command(.why)
      },
      {
        $0.open(.homeCare, .childWithDisability, .inform)
        $0.command(.goOn)
      },
    ]
    for (index, way) in ways.enumerated() {
      let desk = try DeskDriver(.kk)
      way(desk)
      desk.speak(.en)
      let english = try DeskDriver(.en)
      way(english)
      // A message goes with the next key.
      english.press(.home)
      desk.press(.home)
      let difference = Recording.difference(english.screen, desk.screen)
      #expect(difference.isEmpty, "way \(index)\n\(difference)")
    }
  }

  @Test func `Esc leaves the menu and the form is as it was`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .elderly)
    desk.type("Иван")
    let before = desk.screen
    desk.command(.menu)
    #expect(desk.screen != before)
    desk.press(.escape)
    #expect(desk.screen == before)
    desk.type("ова")
    #expect(desk.intake?.values[.surname] == "Иванова")
  }
}
