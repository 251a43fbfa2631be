import Casework
import Controls
import Documents
import KazakhText
import Screen
import Standards
import Testing
import Words

@testable import Desk

@Suite struct `From what to bring to an application` {
  private func informed(_ language: Language = .en, columns: Int = 80) throws -> DeskDriver {
    let desk = try DeskDriver(language, columns: columns)
    desk.open(.homeCare, .childWithDisability, .inform)
    desk.fill([.birthDate: "14.03.2000", .needsCare: "yes"])
    return desk
  }

  private func expectTakenAlong(_ desk: DeskDriver) throws {
    let intake = try #require(desk.intake)
    #expect(intake.purpose == .apply)
    #expect(intake.form.service == .homeCare && intake.form.category == .childWithDisability)
    #expect(intake.values[.birthDate] == "2000-03-14" && intake.values[.needsCare] == "yes")
    #expect(intake.grid.focus == FieldID.surname.rawValue)
    #expect(desk.sees(.bringTakenAlong))
  }

  @Test func `one key on the form takes service, category and every answer along`() throws {
    let desk = try informed()
    desk.command(.apply)
    try expectTakenAlong(desk)
  }

  @Test func `the same key on the list, and its last line, do it`() throws {
    let desk = try informed()
    desk.command(.switchTab)
    desk.command(.apply)
    try expectTakenAlong(desk)
    desk.press(.escape)
    #expect(desk.top.place == .bring)
    desk.press(.end, .down, .enter)
    try expectTakenAlong(desk)
  }

  @Test func `so do the line of the menu, and the paper by its key and its choices`() throws {
    let desk = try informed(.ru)
    desk.command(.menu)
    desk.choose(desk.desk.words(.menuApply))
    try expectTakenAlong(desk)
    desk.press(.escape)
    desk.command(.goOn)
    #expect(desk.top is DocumentScreen)
    desk.command(.apply)
    try expectTakenAlong(desk)
    desk.press(.escape)
    desk.command(.goOn)
    desk.command(.paperChoices)
    desk.choose(desk.desk.words(.menuApply))
    try expectTakenAlong(desk)
  }

  @Test func `Enter on a paper of the list still puts it on paper, on the last line it does not`()
    throws
  {
    let desk = try informed()
    desk.command(.switchTab)
    desk.press(.enter)
    #expect(desk.top is DocumentScreen)
    desk.press(.escape, .end, .down, .character(" "))
    #expect(desk.top.place == .bring, "Space presses no button")
  }

  @Test func `an Enter that is held down begins none`() throws {
    let desk = try informed()
    desk.command(.switchTab)
    desk.press(.end, .down)
    desk.happen(Array(repeating: .key(.enter), count: 6))
    #expect(desk.intake?.purpose == .apply)
    #expect(desk.intake?.grid.focus != nil && desk.storedDrafts.count <= 1)
  }

  @Test func `Esc comes back to the answers, and nobody's application is left behind`() throws {
    let desk = try informed()
    desk.command(.apply)
    desk.press(.escape)
    #expect(desk.intake?.purpose == .inform && desk.intake?.values[.needsCare] == "yes")
    desk.goHome()
    desk.wait(milliseconds: 400)
    #expect(desk.storedDrafts.isEmpty)
  }

  @Test func `what is typed in it is a draft, which the next time is gone on with`() throws {
    let desk = try informed()
    desk.command(.apply)
    desk.type("Бейсенова")
    desk.press(.escape)
    #expect(desk.storedDrafts.map { $0.values[.surname] } == ["Бейсенова"])
    desk.command(.apply)
    #expect(desk.intake?.values[.surname] == "Бейсенова")
    #expect(desk.storedDrafts.count == 1)
  }

  @Test func `what was answered otherwise since goes along, what was mended in it stays`() throws {
    let desk = try informed()
    desk.command(.apply)
    desk.type("Бейсенова")
    desk.go(to: .birthDate)
    desk.type("15.04.2001")
    desk.press(.down, .escape)
    desk.go(to: .needsCare)
    desk.answer("no")
    desk.command(.apply)
    #expect(desk.intake?.values[.birthDate] == "2001-04-15")
    #expect(desk.intake?.values[.needsCare] == "no")
    #expect(desk.intake?.values[.surname] == "Бейсенова")
  }

  @Test func `another service or category chosen since goes along too`() throws {
    let desk = try informed()
    desk.command(.apply)
    desk.type("Бейсенова")
    desk.press(.escape)
    desk.command(.changeService)
    desk.press(.down, .enter)
    let other = try #require(desk.intake?.form)
    #expect(other != IntakeForm(service: .homeCare, category: .childWithDisability))
    desk.command(.apply)
    #expect(desk.intake?.form == other && desk.intake?.values[.surname] == "Бейсенова")
    #expect(desk.storedDrafts.count == 1)
  }

  @Test func `a dropped line loses none of the answers`() throws {
    let desk = try informed()
    desk.command(.apply)
    desk.happen(.stop(.hangUp))
    let kept = try #require(desk.storedDrafts.first)
    #expect(kept.service == .homeCare && kept.values[.birthDate] == "2000-03-14")
  }

  @Test func `on another paper the key says where it belongs`() throws {
    let desk = try DeskDriver(.kk)
    desk.acceptedChild()
    desk.command(.print)
    #expect(!desk.sees("Insert"))
    desk.command(.apply)
    #expect(desk.top is DocumentScreen && desk.sees(.bringOnly))
    desk.command(.paperChoices)
    #expect(!desk.sees(.menuApply))
  }

  @Test func `is a whole application: it is taken with one stub`() throws {
    let desk = try informed()
    desk.command(.apply)
    desk.fill(People.child.filter { $0.key != .birthDate && $0.key != .needsCare })
    desk.command(.switchTab)
    desk.tick()
    desk.command(.goOn)
    desk.press(.enter)
    #expect(desk.top is DocumentScreen && desk.sees(.printStubTitle))
    #expect(desk.storedDrafts.isEmpty)
  }
}

@Suite struct `Keys from what to bring to the printed paper` {
  @Test func `are six at most, beyond what is answered`() throws {
    let desk = try DeskDriver(.kk)
    let keys: [Key] = [.enter, .end, .enter, .control("g"), .control("p")]
    desk.press(keys[0], keys[1], keys[2])
    #expect(desk.intake?.purpose == .inform)
    #expect(desk.intake?.form.category == .childWithDisability)
    desk.press(keys[3], keys[4])
    #expect(desk.tray.papers.count == 1 && keys.count <= 6)
    #expect(desk.tray.papers[0].contains(desk.desk.words(.printBringTitle)))
  }
}
