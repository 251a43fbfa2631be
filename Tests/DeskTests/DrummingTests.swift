import Casework
import Controls
import KazakhText
import Screen
import Standards
import Support
import Testing
import Words

@testable import Desk

@Suite struct `Enter after Enter at the counter` {
  private func acts(_ desk: DeskDriver) throws -> [ActKind] {
    try #require(desk.counter).store.history(of: CaseID(rawValue: 1)).map(\.kind)
  }

  @Test func `an Enter read before the last tick was drawn does nothing`() throws {
    let desk = try DeskDriver(.kk)
    desk.acceptedChild()
    desk.press(.insert)
    desk.type("анасы келді")
    // The note, and what a hasty hand pressed behind it: the menu and its first line.
    desk.happen([.key(.enter), .key(.enter), .key(.enter), .key(.enter)])
    #expect(desk.top.place == .card && desk.line("✓").contains(desk.desk.words(.actNoted)))
    #expect(try acts(desk).last == .noted)
  }

  @Test func `decision, readiness and hand-over on one visit are one summary and one save`() throws
  {
    let desk = try DeskDriver(.kk)
    desk.acceptedChild()
    desk.act(.lifeAtOnce)
    desk.press(.enter, .enter, .enter)
    for paragraph in ["5-т.", "7-т. 1)", "16-т."] {
      #expect(desk.sees(paragraph), "\(paragraph): \(desk.screen)")
    }
    #expect(try acts(desk).last == .accepted, "nothing is saved before it is confirmed")
    desk.press(.enter)
    #expect(try acts(desk).last == .accepted, "Enter alone goes back")
    desk.act(.lifeAtOnce)
    desk.press(.enter)
    desk.press(.end, .enter, .enter)
    desk.confirm()
    #expect(try acts(desk).suffix(3) == [.decided, .ready, .handedOver])
    #expect(desk.line("✓").contains(desk.desk.words(.actHandedOver)))
  }

  @Test func `a suspension needs no summary, says what is next, and one key undoes it`() throws {
    let desk = try DeskDriver()
    desk.acceptedChild()
    desk.act(.lifeSuspend)
    desk.press(.enter, .enter)
    #expect(try acts(desk).last == .suspended)
    #expect(desk.line("✓").contains(desk.desk.words(.actSuspended)))
    #expect(desk.sees(.nextSuspended) && desk.sees(.undoKey(key: "Backspace")))
    desk.press(.backspace)
    #expect(try acts(desk).last == .resumed)
    let record = try #require(desk.counter).caseRecord(CaseID(rawValue: 1))
    #expect(record.state == .accepted)
    desk.press(.backspace)
    #expect(try acts(desk).last == .resumed, "nothing is left to undo")
    #expect(desk.sees(.undoNothing))
  }

  @Test(arguments: [CardState.awaitingPapers, .accepted, .suspended, .returned, .decided, .ready])
  func
    `a withdrawal is undone by one key while nothing followed: the case and its papers as before`(
      _ state: CardState
    ) throws
  {
    let desk = try DeskDriver()
    try state.open(desk)
    let counter = try #require(desk.counter)
    let before = try counter.caseRecord(CaseID(rawValue: 1))
    desk.act(.caseActsWithdraw)
    desk.type("ойланып қалды")
    desk.press(.enter)
    #expect(desk.sees(.undoKey(key: "Backspace")))
    desk.press(.escape, .backspace)
    #expect(try acts(desk).suffix(2) == [.withdrawn, .withdrawalUndone])
    let after = try counter.caseRecord(CaseID(rawValue: 1))
    #expect(after.state == before.state && after.papers == before.papers)
    #expect(after.withdrawal == nil)
  }

  @Test func `on a later day one key asks before it takes back`() throws {
    let desk = try DeskDriver()
    desk.acceptedChild()
    desk.act(.lifeSuspend)
    desk.press(.enter, .enter)
    let later = try DeskDriver(at: "2009-06-09T10:00", place: desk.place)
    later.desk.perform(.show(.caseCard(CaseID(rawValue: 1))))
    later.press(.backspace)
    #expect(try acts(later).last == .suspended && later.sees(.confirmResumed))
    later.press(.enter)
    #expect(try acts(later).last == .suspended, "Enter alone goes back")
    later.press(.backspace)
    later.confirm()
    #expect(try acts(later).last == .resumed)
  }

  @Test func `what stopped goes on by the first line of the menu`() throws {
    let desk = try DeskDriver()
    desk.acceptedChild()
    desk.act(.lifeSuspend)
    desk.press(.enter, .enter)
    desk.command(.acts)
    #expect(desk.screen.contains("[" + desk.desk.words(.lifeResume)))
  }

  @Test func `a note without a word is asked for as a note`() throws {
    let desk = try DeskDriver()
    desk.acceptedChild()
    desk.press(.insert, .enter)
    #expect(desk.sees(.reasonNoteTooShort))
  }

  @Test func `after something followed a withdrawal stays`() throws {
    let desk = try DeskDriver()
    try CardState.withdrawn.open(desk)
    let counter = try #require(desk.counter)
    _ = try counter.perform(
      [.noted(text: "хабарласты")], on: counter.caseRecord(CaseID(rawValue: 1)))
    desk.press(.escape)
    desk.desk.perform(.show(.caseCard(CaseID(rawValue: 1))))
    desk.press(.backspace)
    #expect(try acts(desk).last == .noted)
  }

  @Test func `a paper held under Enter is printed once`() throws {
    let desk = try DeskDriver(.kk)
    desk.acceptedChild()
    desk.command(.acts)
    desk.choose(desk.desk.words(.caseActsPrint))
    desk.press(.enter)
    for _ in 0..<30 where desk.top is DocumentScreen { desk.press(.enter) }
    #expect(desk.tray.papers.count == 1)
    #expect(!(desk.top is DocumentScreen), "after printing Enter closes")
  }

  @Test func `a set reached by Enter after Enter is not taken by the next one`() throws {
    let desk = try DeskDriver(.kk)
    desk.open(.homeCare, .childWithDisability)
    desk.fill(People.child)
    desk.command(.switchTab)
    desk.tick()
    desk.command(.goOn)
    if case .comparison(_, .person) = desk.intake?.question { desk.press(.right, .enter) }
    #expect(
      desk.screen.contains("[" + desk.desk.words(.takeAccept) + "]"), "by the key it is ready")
    desk.press(.escape)
    desk.press(.enter, .enter, .enter)
    #expect(try #require(desk.counter).newestCases(2).isEmpty)
  }

  @Test func `the first run makes no store by Enter held down`() throws {
    let desk = try DeskDriver(office: nil)
    desk.press(.enter, .enter)
    desk.type("Сәрсенова")
    desk.press(.enter, times: 30)
    #expect(desk.desk.facts == nil)
    desk.command(.goOn)
    desk.press(.right, .enter)
    #expect(desk.desk.facts != nil)
  }

  @Test func `a visit that was broken off takes nothing along into another act`() throws {
    let desk = try DeskDriver()
    desk.acceptedChild()
    desk.act(.lifeAtOnce)
    desk.press(.enter)
    #expect(desk.top.place == .dialog)
    desk.press(.escape)
    desk.act(.caseActsVoid)
    desk.type("екі рет ашылған")
    desk.press(.enter)
    desk.confirm()
    #expect(try acts(desk).suffix(2) == [.accepted, .voided])
  }

  @Test func `a reason that was not confirmed outlives another act`() throws {
    let desk = try DeskDriver()
    desk.acceptedChild()
    desk.act(.caseActsVoid)
    desk.type("екі рет ашылған")
    desk.press(.enter, .escape, .insert)
    desk.type("анасы келді")
    desk.press(.enter)
    #expect(try acts(desk).last == .noted)
    desk.act(.caseActsVoid)
    #expect(desk.sees("екі рет ашылған"))
  }

  @Test func `a held key prints a paper once`() throws {
    let desk = try DeskDriver(.kk)
    desk.acceptedChild()
    for _ in 0..<20 { desk.command(.print) }
    #expect(desk.top is DocumentScreen && desk.tray.papers.count == 1)
    desk.wait(milliseconds: 700)
    desk.command(.print)
    #expect(desk.tray.papers.count == 2, "a second copy is meant")
  }

  @Test func `a held key calls a visitor and does not begin to serve them`() throws {
    let desk = try DeskDriver(.kk)
    let counter = try #require(desk.counter)
    _ = try counter.issueTicket(for: .handIn)
    desk.command(.queue)
    for _ in 0..<20 { desk.command(.callNext) }
    #expect(try counter.queue().lines.map(\.ticket.state) == [.called])
    #expect(desk.sees(.buttonHeld))
    desk.wait(milliseconds: 700)
    desk.command(.callNext)
    #expect(try counter.queue().lines.map(\.ticket.state) == [.serving])
  }
}

@Suite struct `Papers under the fingers` {
  @Test func `Space ticks and goes to the next, the plus sign ticks all`() throws {
    let desk = try DeskDriver(.kk)
    desk.open(.homeCare, .childWithDisability)
    desk.fill(People.child)
    desk.command(.switchTab)
    desk.press(.home)
    desk.press(.character(" "), .character(" "))
    #expect(desk.intake?.kept.ticks.count == 2)
    #expect(desk.panel?.checklist.cursor == desk.panel?.checklist.rows[2].id)
    desk.press(.character("+"))
    let left = desk.panel?.checklist.rows.filter { $0.state == .missing } ?? []
    let lines = left.compactMap { row in desk.panel?.line(row.id) }
    #expect(lines.allSatisfy { !$0.requirement.eitherOf.isEmpty }, "which of two is asked")
  }

  @Test func `an Enter held down says of one paper at most that it was handed in`() throws {
    let desk = try DeskDriver(.kk)
    desk.open(.homeCare, .childWithDisability)
    desk.fill(People.child)
    desk.command(.switchTab)
    desk.press(.home)
    desk.press(.enter, times: 30)
    #expect(try #require(desk.intake).kept.ticks.count <= 1)
    desk.press(.escape)
    desk.press(.character(" "))
    #expect(try #require(desk.intake).kept.ticks.count == 2, "a key that is meant ticks on")
  }

  @Test func `a case taken up again stands on the first missing paper, and a new slip is offered`()
    throws
  {
    let desk = try DeskDriver(.kk)
    desk.takeChild(papers: 2)
    desk.press(.escape)
    desk.act(.caseActsPapers)
    let first = try #require(desk.panel?.checklist.rows.first { $0.state == .missing })
    #expect(desk.panel?.checklist.cursor == first.id)
    desk.press(.character(" "))
    desk.command(.goOn)
    #expect(desk.sees(.takeNewSlip))
    desk.press(.enter)
    #expect(desk.top is DocumentScreen)
  }

  @Test func `a child's application to the stub takes at most twenty-four keys beyond the text`()
    throws
  {
    let desk = try DeskDriver(.kk)
    var keys = 0
    func press(_ all: Key...) {
      for key in all {
        desk.press(key)
        keys += 1
      }
    }
    press(.function(2), .enter)
    press(.end, .enter)
    #expect(desk.intake?.form == IntakeForm(service: .homeCare, category: .childWithDisability))
    var left = People.child
    for _ in 0..<40 where !left.isEmpty {
      guard let grid = desk.intake?.grid, let id = FieldID(rawValue: grid.focus) else { break }
      if let value = left.removeValue(forKey: id) {
        let before = desk.intake?.grid.value(of: id.rawValue)
        if case .choice? = grid[grid.focus]?.control {
          while desk.intake?.grid.value(of: id.rawValue) != value { press(.right) }
        } else if before != value {
          desk.type(value)
        }
      }
      // Past what is not asked of everybody: the last field stands above the button.
      if left.keys.first == .needsCare, left.count == 1 {
        press(.pageDown, .up)
      } else if !left.isEmpty {
        press(.enter)
      }
    }
    #expect(left.isEmpty)
    press(.control("k"), .character("+"))
    // Which of two papers it is, is asked at its line.
    while desk.panel?.checklist.rows.contains(where: { $0.state == .missing }) == true, keys < 40 {
      press(.character(" "), .enter)
    }
    press(.control("g"), .enter)
    #expect(desk.top is DocumentScreen)
    #expect(keys <= 24, "\(keys)")
  }
}

@Suite struct `Under a question` {
  @Test(arguments: Language.allCases)
  func `the key bar is whole without brackets, and a function key says why it does nothing`(
    _ language: Language
  ) throws {
    let desk = try DeskDriver(language)
    desk.acceptedChild()
    desk.command(.acts)
    let bar = desk.screen.split(separator: "\n").last.map(String.init) ?? ""
    #expect(!bar.contains("(") && bar.hasPrefix("1"))
    for number in 2...9 {
      desk.press(.function(number))
      #expect(desk.top.place == .dialog && desk.sees(.dialogKeysOff(key: "F\(number)")))
    }
  }
}
