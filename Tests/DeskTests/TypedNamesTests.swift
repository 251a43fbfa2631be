import Casework
import Screen
import Testing

@testable import Desk

/// Names typed in haste, and where a form begins that was opened from a search.
struct TypedNamesTests {
  @Test func `names in small letters are capitalised when the field is left`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .elderly)
    desk.type("атығай")
    #expect(desk.intake?.values[.surname] == "атығай", "nothing changes under the fingers")
    desk.press(.enter)
    desk.type("гүлмира")
    desk.press(.enter)
    #expect(desk.intake?.values[.surname] == "Атығай")
    #expect(desk.intake?.grid.value(of: "given") == "Гүлмира")
    desk.type("серікқызы")
    desk.command(.goOn)
    #expect(desk.intake?.values[.patronymic] == "Серікқызы", "going on leaves the field too")
  }

  @Test func `a name typed on the Latin layout is read by the keys and said`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .elderly)
    desk.type("fns5fq")
    desk.press(.enter)
    #expect(desk.intake?.values[.surname] == "Атығай")
    #expect(desk.screen.contains("read as Атығай"))
    desk.type("akhmetova")
    desk.press(.enter)
    #expect(desk.intake?.values[.given] == "Akhmetova")
  }

  @Test(arguments: [
    ("fns5fq u8kvbhf", "Атығай", "Гүлмира"), ("атығай гүлмира", "Атығай", "Гүлмира"),
    ("akhmetova aigul", "Akhmetova", "Aigul"),
  ])
  func
    `a form begun from a search has the name as it was meant and starts on the first empty field`(
      typed: String, surname: String, given: String
    ) throws
  {
    let desk = try DeskDriver()
    desk.command(.newCase)
    desk.type(typed)
    desk.press(.enter, .enter)
    #expect(desk.intake?.values[.surname] == surname)
    #expect(desk.intake?.values[.given] == given)
    #expect(desk.intake?.grid.focus == FieldID.patronymic.rawValue)
  }

  @Test func `an empty form begins on the surname`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .elderly)
    #expect(desk.intake?.grid.focus == FieldID.surname.rawValue)
  }
}
