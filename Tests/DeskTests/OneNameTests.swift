import Casework
import Screen
import Testing

@testable import Desk

@Suite struct `One name, and a year of birth, at the counter` {
  private func filled(_ names: [FieldID: String]) throws -> DeskDriver {
    let desk = try DeskDriver()
    desk.open(.homeCare, .elderly)
    desk.fill(
      [.birthDate: "1935", .sex: "f", .address: "Сарыкемер, Абай 5", .needsCare: "yes"]
        .merging(names) { $1 })
    return desk
  }

  @Test func `one name is asked about once, and drumming Enter takes nobody`() throws {
    let desk = try filled([.given: "Айша"])
    desk.command(.goOn)
    #expect(desk.sees(.oneNameTitle) && desk.screen.contains("[" + desk.desk.words(.takeBack)))
    desk.press(.enter)
    #expect(desk.intake?.grid.focus == FieldID.surname.rawValue)
    desk.command(.goOn)
    desk.press(.right, .enter)
    #expect(!desk.sees(.oneNameTitle))
    desk.press(.escape)
    desk.command(.goOn)
    #expect(!desk.sees(.oneNameTitle))
  }

  @Test func `a dash says that there is no such name`() throws {
    let desk = try filled([.surname: "-", .given: "Айша"])
    desk.command(.goOn)
    #expect(!desk.sees(.oneNameTitle))
  }

  @Test func `the age of a year of birth is not guessed`() throws {
    let desk = try filled([.given: "Айша"])
    desk.go(to: .birthDate)
    #expect(desk.intake?.grid.value(of: "birth-date") == "1935")
    #expect(desk.intake?.evaluation.facts.birthYear == 1935)
    #expect(
      desk.intake?.grid["birth-date"]?.note
        == desk.desk.words(.intakeAboutAge(from: "73", to: "74")))
  }
}
