import Casework
import Controls
import Screen
import Standards
import Testing
import Words

@testable import Desk

struct TypingTests {
  private func deskWithAForm() throws -> DeskDriver {
    let desk = try DeskDriver()
    desk.open(.homeCare, .childWithDisability)
    desk.fill([.surname: "Бейсенова", .given: "Айым"])
    return desk
  }

  private func reopen(_ desk: DeskDriver) {
    desk.goHome()
    desk.press(.down, .down, .enter, .enter)
  }

  @Test func `F1 explains and Esc comes back to what was typed`() throws {
    let desk = try deskWithAForm()
    desk.command(.why)
    #expect(desk.sees(.whyTitle))
    desk.press(.escape)
    #expect(desk.sees("Бейсенова") && desk.sees("Айым"))
    #expect(desk.intake?.grid.focus == FieldID.given.rawValue)
  }

  @Test func `Esc keeps what was typed among the unfinished applications`() throws {
    let desk = try deskWithAForm()
    desk.press(.escape)
    #expect(desk.sees(.intakeDraftKept))
    reopen(desk)
    #expect(desk.sees("Бейсенова") && desk.sees("Айым"))
    #expect(desk.intake?.grid.focus == FieldID.given.rawValue)
  }

  @Test func `F9, F2 and F3 keep what was typed`() throws {
    for command in [DeskCommand.ID.menu, .newCase, .cases] {
      let desk = try deskWithAForm()
      if command == .menu { desk.goHome() } else { desk.command(command) }
      #expect(desk.storedDrafts.first?.values[.surname] == "Бейсенова")
      reopen(desk)
      #expect(desk.sees("Айым"))
    }
  }

  @Test func `what was typed is there in another language too`() throws {
    let desk = try deskWithAForm()
    desk.goHome()
    desk.moveDown(to: .homeLanguage)
    desk.press(.enter)
    #expect(desk.desk.words.language == .kk)
    #expect(try desk.counter?.store.staffMember(login: "saule")?.language == "kk")
    desk.press(.home, .down, .down, .enter, .enter)
    #expect(desk.sees("Бейсенова") && desk.sees(.intakeTabForm))
  }

  @Test func `a window made small and large again loses nothing`() throws {
    let desk = try deskWithAForm()
    desk.resize(60, 10)
    #expect(!desk.sees("Бейсенова"))
    desk.type("г")
    desk.resize(120, 40)
    #expect(desk.sees("Айым") && !desk.sees("Айымг"), "nothing is typed unseen")
    #expect(desk.sees(desk.desk.words.checklistTitle(.s2, .childWithDisability)))
    desk.resize(80, 24)
    #expect(desk.sees("Бейсенова"))
  }

  @Test func `ticks are kept with the draft and found again`() throws {
    let desk = try deskWithAForm()
    desk.command(.switchTab)
    desk.tick(2)
    desk.press(.escape)
    #expect(desk.intake?.tab == .form)
    desk.press(.escape)
    reopen(desk)
    #expect(desk.panel?.checklist.done == 2)
  }

  @Test func `a mistake is shown when the field is left, and leaving is never refused`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .childWithDisability)
    desk.go(to: .birthDate)
    desk.type("31.02.2000")
    #expect(!desk.line("Date of birth").contains("!"))
    desk.press(.up)
    #expect(desk.intake?.grid.focus == FieldID.patronymic.rawValue)
    #expect(desk.line("Date of birth").contains("! 31.02.2000"))
    desk.press(.down)
    #expect(desk.sees(.problemNotADate))
    desk.press(.end)
    for _ in 0..<10 { desk.press(.backspace) }
    desk.type("01062010")
    desk.press(.backTab)
    desk.press(.down)
    #expect(desk.sees(.problemInFuture))
    desk.press(.escape)
    #expect(desk.sees(.intakeDraftKept))
  }

  @Test func `a mistake goes away as soon as the field is typed in again`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .elderly)
    desk.go(to: .phone)
    desk.type("12")
    desk.press(.up)
    #expect(desk.line("Phone").contains("!"))
    desk.press(.down)
    desk.type("345")
    #expect(!desk.line("Phone").contains("!"))
  }

  @Test func `going on with gaps lists them, and a line leads to its field`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .elderly)
    desk.fill([.given: "Мария", .birthDate: "31.02.1934"])
    desk.command(.goOn)
    #expect(desk.sees(desk.desk.words(.intakeProblems(count: 2))), "one name is enough")
    #expect(desk.sees(.problemNotADate))
    desk.press(.enter)
    #expect(desk.intake?.grid.focus == FieldID.birthDate.rawValue)
    desk.command(.goOn)
    desk.press(.escape)
    #expect(desk.intake?.grid.focus == FieldID.birthDate.rawValue, "Esc leaves the list alone")
  }

  @Test func `going on with one gap goes straight to it`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .childWithDisability)
    desk.fill(People.child.filter { $0.key != .address })
    desk.command(.goOn)
    #expect(desk.intake?.grid.focus == FieldID.address.rawValue)
  }

  @Test func `the first run says on the field that the surname is missing`() throws {
    let desk = try DeskDriver(office: nil)
    desk.press(.enter, .enter)
    desk.command(.goOn)
    #expect(desk.line("Your surname").contains("!"))
    #expect(desk.sees(.firstRunNameNeeded))
    desk.type("С")
    #expect(!desk.line("Your surname").contains("!"))
  }

  @Test func `pasted text is one line without control signs`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .elderly)
    desk.paste("Ива\nнова\u{1B}[31m")
    #expect(!desk.screen.contains("\u{1B}"))
    #expect(desk.intake?.values[.surname].contains("\n") == false)
  }
}
