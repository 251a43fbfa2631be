import Casework
import Controls
import Screen
import Standards
import Testing

@testable import Desk

@Suite struct `Without Ctrl` {
  private func acts(_ desk: DeskDriver) throws -> Int {
    try #require(desk.counter).store.history(of: CaseID(rawValue: 1)).count
  }

  @Test func `a child is taken with arrows, Space and Enter alone`() throws {
    let desk = try DeskDriver(.kk)
    desk.open(.homeCare, .childWithDisability)
    desk.fill(People.child)
    for _ in 0..<30 where !desk.top.standsOnButton { desk.press(.down) }
    desk.press(.enter)
    #expect(desk.intake?.tab == .papers)
    desk.tick()
    desk.press(.end, .down)
    desk.press(.enter, times: 30)
    #expect(try #require(desk.counter).newestCases(1).isEmpty, "held down it takes nobody")
    desk.wait(milliseconds: 700)
    desk.press(.enter, .left, .enter)
    let record = try #require(desk.counter).store.caseRecord(CaseID(rawValue: 1))
    #expect(record?.acceptance != nil)
  }

  @Test func `an Enter held down runs to the button and stops there`() throws {
    let desk = try DeskDriver(.kk)
    desk.open(.homeCare, .childWithDisability)
    desk.fill(People.child)
    desk.press(.enter, times: 60)
    #expect(desk.top.standsOnButton && desk.intake?.tab == .form)
    #expect(desk.sees(.buttonHeld))
    desk.wait(milliseconds: 700)
    desk.press(.enter)
    #expect(desk.intake?.tab == .papers)
  }

  @Test func `an Enter held down registers no complaint, a fresh one does`() throws {
    let desk = try DeskDriver(.kk)
    desk.press(.function(7), .insert)
    desk.type("Бейсенова Гүлмира")
    desk.press(.enter, .enter)
    desk.type("Есік жабық болды")
    desk.press(.enter, times: 40)
    #expect(desk.top.place == .complaintForm && desk.top.standsOnButton)
    desk.wait(milliseconds: 700)
    desk.press(.enter)
    #expect(desk.top.place != .complaintForm)
  }

  @Test func `an Enter typed ahead of the picture presses no button`() throws {
    let desk = try DeskDriver(.kk)
    desk.press(.function(7), .insert)
    desk.type("Бейсенова")
    desk.press(.enter, .enter)
    desk.type("Есік жабық")
    desk.happen([.key(.pageDown), .key(.pageDown), .key(.enter)])
    #expect(desk.top.place == .complaintForm && desk.top.standsOnButton)
    desk.press(.up, .down, .enter)
    #expect(desk.top.place != .complaintForm)
  }

  @Test func `Space presses no button and answers no confirmation`() throws {
    let desk = try DeskDriver(.kk)
    desk.open(.homeCare, .childWithDisability)
    for _ in 0..<30 where !desk.top.standsOnButton { desk.press(.down) }
    desk.press(.character(" "))
    #expect(desk.intake?.tab == .form)
    desk.command(.leave)
    desk.press(.left, .character(" "), .right, .character(" "))
    #expect(!desk.desk.hasEnded && desk.desk.over != nil)
  }

  @Test(arguments: ["k", "л", "K", "Л"])
  func `Alt goes by the place of the letter in every layout`(_ letter: Character) throws {
    let desk = try DeskDriver(.kk)
    desk.open(.homeCare, .elderly)
    desk.press(.alt(letter))
    #expect(desk.intake?.tab == .papers)
    // Where nothing is typed the letter does it alone.
    desk.press(.character(letter))
    #expect(desk.intake?.tab == .form)
    desk.press(.character(letter))
    #expect(desk.intake?.grid.value(of: FieldID.surname.rawValue) == String(letter))
  }

  private static let digits: [(Character, Place)] = [
    ("3", .cases), ("і", .cases), ("5", .board), ("ғ", .board), ("6", .directory),
    (",", .directory),
  ]

  @Test(arguments: digits)
  func `Alt with a digit, or with what lies on it, is a function key`(
    _ sign: Character, place: Place
  ) throws {
    let desk = try DeskDriver(.kk)
    desk.press(.alt(sign))
    #expect(desk.top.place == place)
  }

  @Test func `Alt never goes on and never calls`() throws {
    for command in DeskCommand.table where [.goOn, .callNext].contains(command.id) {
      #expect(command.keysWithoutCtrl == [.function(11)])
      for place in Place.allCases { #expect(command.letters(in: place).isEmpty) }
    }
    let desk = try DeskDriver(.kk)
    desk.open(.homeCare, .elderly)
    desk.press(.alt("g"), .alt("п"))
    #expect(desk.intake?.tab == .form && desk.intake?.question == nil)
  }

  @Test func `F11 goes on as Ctrl+G does`() throws {
    let screens = try [Key.control("g"), .function(11)].map { key in
      let desk = try DeskDriver(.kk)
      desk.open(.homeCare, .elderly)
      desk.type("Иванова")
      desk.press(key)
      return desk.screen
    }
    #expect(screens[0] == screens[1])
    #expect(KeyFile().command(for: .function(11), in: .queue) == .callNext)
  }

  @Test func `every command with a letter under Ctrl has Alt, unless it may record something`() {
    for command in DeskCommand.table where ![.goOn, .callNext].contains(command.id) {
      for case .control(let letter) in command.keys where letter.isLetter {
        #expect(command.keysWithoutCtrl.contains(.alt(letter)))
      }
    }
  }

  @Test func `a person's own key with Alt comes before the letter's place`() throws {
    let keys = try KeyFile("go-on = Alt+K\n")
    #expect(keys.command(for: .alt("k"), in: .form) == .goOn)
    #expect(keys.command(for: .alt("k"), in: .board) == .switchTab)
  }
}

@Suite struct `What a terminal gets wrong` {
  @Test func `bytes that are no letter type nothing and are told`() throws {
    let desk = try DeskDriver(.kk)
    desk.open(.homeCare, .elderly)
    desk.type("И")
    desk.happen(.unreadable)
    #expect(desk.sees(.deskUnreadable))
    #expect(desk.intake?.grid.value(of: FieldID.surname.rawValue) == "И")
  }

  @Test func `a paste longer than any field is left out and told`() throws {
    let desk = try DeskDriver(.kk)
    desk.open(.homeCare, .elderly)
    desk.type("И")
    desk.paste(String(repeating: "ә", count: 100_001))
    #expect(desk.sees(.deskPasteTooLong))
    #expect(desk.intake?.grid.value(of: FieldID.surname.rawValue) == "И")
  }

  @Test func `a window of 65535 columns is refused in words, takes no key, and can be left`() throws
  {
    let desk = try DeskDriver(.kk)
    desk.open(.homeCare, .elderly)
    desk.type("Иванова")
    desk.resize(65_535, 24)
    #expect(desk.sees("1000×500"))
    #expect(try #require(desk.terminal.frames.last).size.columns <= 1000)
    desk.type("777")
    desk.press(.enter)
    desk.resize(80, 24)
    #expect(desk.intake?.grid.value(of: FieldID.surname.rawValue) == "Иванова")
    desk.resize(80, 60_000)
    desk.command(.leave)
    #expect(desk.desk.hasEnded)
    #expect(desk.storedDrafts.first?.values[.surname] == "Иванова")
  }

  @Test func `a signal that ends the program keeps what was typed and says one sentence`() throws {
    let desk = try DeskDriver(.kk)
    desk.open(.homeCare, .elderly)
    desk.type("Иванова")
    desk.happen(.stop(.otherSignal))
    #expect(desk.desk.wasEndedBySignal && desk.desk.lastWords == nil)
    #expect(desk.storedDrafts.first?.values[.surname] == "Иванова")
  }
}

@Suite struct `A date that cannot be read` {
  @Test func `does not hold the clerk in the details of a paper`() throws {
    let desk = try DeskDriver(.kk)
    desk.open(.homeCare, .childWithDisability)
    desk.fill(People.child)
    desk.command(.switchTab)
    desk.tick(1)
    desk.press(.enter, .enter)
    #expect(desk.top.place == .dialog)
    desk.press(.down)
    desk.type("Б-17")
    desk.press(.down)
    desk.type("99")
    desk.press(.escape)
    #expect(desk.top.place == .papers)
    #expect(desk.sees(.papersDateLeft) || desk.intake?.kept.ticks.first?.details?.number == "Б-17")
    #expect(desk.intake?.kept.ticks.first?.details?.date == nil)
  }

  @Test func `does not hold the clerk in a filter, and Esc leaves the filter as it was`() throws {
    let desk = try DeskDriver(.kk)
    desk.press(.function(3), .tab)
    desk.press(.down, times: 4)
    desk.type("99")
    desk.press(.escape)
    #expect(desk.top.place == .cases)
    desk.press(.tab, .right, .escape)
    #expect((desk.top as? CaseList)?.filter.isEmpty == true)
  }

  @Test func `is told of a filter that ends before it begins`() throws {
    let desk = try DeskDriver(.kk)
    desk.press(.function(3), .tab, .enter)
    desk.press(.down, times: 4)
    desk.type("02.06.2009")
    desk.press(.down)
    desk.type("01.06.2009")
    desk.press(.function(11))
    #expect(desk.top.place == .dialog)
    #expect(desk.sees(.problemToBeforeFrom))
    #expect((desk.top as? CaseList)?.filter.isEmpty == true)
  }
}
