import Casework
import Documents
import Screen
import Testing
import Words

@testable import Desk

@Suite struct `The application at the counter` {
  private func printed(_ desk: DeskDriver) -> String? {
    desk.tray.papers.removeAll()
    desk.command(.print)
    return desk.tray.papers.first
  }

  @Test func `is printed of a form before it is taken, to be signed`() throws {
    let desk = try DeskDriver(.kk)
    desk.open(.homeCare, .childWithDisability)
    desk.fill(People.child)
    desk.command(.switchTab)
    desk.command(.print)
    let paper = try #require(printed(desk))
    #expect(paper.contains(desk.desk.words.name(of: .application)))
    #expect(paper.contains(desk.desk.words(.applicationBeforeTaking).prefix(40)))
    #expect(paper.contains("Бейсенова"))
    desk.press(.escape)
    #expect(desk.top is IntakeScreen, "the form is open as it was")
  }

  @Test func `can be printed where it is asked whether to take it`() throws {
    let desk = try DeskDriver(.kk)
    desk.open(.homeCare, .childWithDisability)
    desk.fill(People.child)
    desk.command(.switchTab)
    desk.tick()
    desk.command(.goOn)
    desk.press(.right, .right, .enter)
    #expect(printed(desk)?.contains("Бейсенова") == true)
    desk.press(.escape)
    #expect(desk.top is IntakeScreen)
    #expect(try desk.worker.counter?.newestCases(10).isEmpty == true, "nothing is taken by it")
  }

  @Test func `to be filled in by hand is printed where the service is chosen`() throws {
    let desk = try DeskDriver(.kk)
    desk.desk.go(to: .bring)
    desk.press(.down)
    desk.command(.print)
    #expect(desk.top is FormList)
    desk.press(.enter)
    let chosen = try #require(printed(desk))
    #expect(chosen.contains("____") && !chosen.contains("[x]"))
    desk.press(.escape, .escape)
    #expect(desk.top is ServiceChoice)
    desk.press(.enter)
    desk.command(.switchTab)
    desk.command(.print)
    #expect(printed(desk) == chosen, "the application of the line one stood on")
  }

  @Test func `lies beside the other forms and the stand, those the office gives`() throws {
    let desk = try DeskDriver(.kk)
    desk.desk.go(to: .bring)
    desk.command(.print)
    desk.press(.end, .enter)
    let stand = try #require(printed(desk))
    #expect(stand.contains(desk.desk.words(.standComplain)))
    desk.press(.escape, .up, .enter)
    #expect(printed(desk)?.contains(desk.desk.words(.formsPostAddress)) == true)
  }

  @Test func `of a case is among its papers`() throws {
    let desk = try DeskDriver(.kk)
    desk.acceptedChild()
    desk.command(.print)
    desk.press(.enter)
    desk.choose(desk.desk.words(.documentScreenPaper))
    desk.choose(desk.desk.words.name(of: .application))
    let paper = try #require(printed(desk))
    #expect(paper.contains("02-09-") && paper.contains(desk.desk.words(.sheetCitationStub)))
  }
}
