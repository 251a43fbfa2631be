import Casework
import Controls
import Screen
import Standards
import Testing

@testable import Desk

/// Broken off in the middle, it goes on where it was.
struct UnfinishedTests {
  private func brokenOff(_ desk: DeskDriver) throws -> DeskDriver {
    desk.happen(.stop(.hangUp))
    let next = try DeskDriver(place: desk.place)
    next.press(.down, .down, .enter, .enter)
    return next
  }

  @Test func `a search goes on with what was typed and finds it at once`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.command(.newCase)
    desk.type("бейсен")
    desk.wait(milliseconds: 301)
    #expect(desk.storedDrafts.map(\.search) == ["бейсен"])
    let next = try brokenOff(desk)
    #expect(next.top is PersonSearch)
    #expect(next.sees("Find: бейсен") && next.sees("Бейсенова Айым Ерланқызы"))
    next.type("ова")
    #expect(next.sees("Find: бейсенова"))
  }

  @Test(arguments: [DeskCommand.ID.back, .cases, .menu, .newCase])
  func `a search that was left by the clerk is no unfinished application`(
    command: DeskCommand.ID
  ) throws {
    let desk = try DeskDriver()
    desk.command(.newCase)
    desk.type("бейсен")
    desk.wait(milliseconds: 301)
    #expect(desk.storedDrafts.count == 1)
    if command == .menu { desk.goHome() } else { desk.command(command) }
    #expect(desk.storedDrafts.isEmpty && desk.desk.summary?.drafts?.readable == [])
  }

  @Test func `a search that led to a form is one draft with it`() throws {
    let desk = try DeskDriver()
    desk.command(.newCase)
    desk.type("Қожахметов Дәулет")
    desk.wait(milliseconds: 301)
    desk.press(.enter, .enter)
    desk.wait(milliseconds: 301)
    #expect(desk.storedDrafts.map { $0.values[.surname] } == ["Қожахметов"])
    // Back over the list of services to the search: a form somebody typed in stays as it is.
    desk.fill([.patronymic: "Әбдірахманұлы"])
    desk.press(.escape, .escape)
    desk.type("а")
    desk.wait(milliseconds: 301)
    desk.press(.escape)
    #expect(desk.storedDrafts.map { $0.values[.surname] } == ["Қожахметов"])
  }

  @Test func `the details of a paper go on in their field with everything typed`() throws {
    let desk = try DeskDriver()
    desk.childPapers()
    desk.tick(2)
    desk.command(.handling)
    desk.press(.enter, .down)
    desk.type("14-77")
    desk.press(.down)
    desk.type("0106")
    desk.wait(milliseconds: 301)
    let next = try brokenOff(desk)
    #expect(next.sees("14-77") && next.sees("01.06."))
    next.type("2008")
    next.press(.escape)
    let details = next.intake?.ticks["S2-C-2"]?.details
    #expect(details?.number == "14-77" && details?.date == "2008-06-01")
    #expect(next.intake?.kept.unfinished == nil)
  }

  @Test func `an answer the papers hang on is led to`() throws {
    let desk = try DeskDriver()
    desk.open(.residentialCare, .childWithDisability)
    desk.fill(People.childForInstitution.filter { $0.key != .institution })
    desk.command(.switchTab)
    desk.command(.goOn)
    #expect(desk.sees(.takeAnswerTitle))
    desk.press(.enter)
    #expect(desk.top.place == .form)
    #expect(desk.intake?.grid.focus == FieldID.institution.rawValue)
  }

  @Test func `what is wrong with a field is said when it is left`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .childWithDisability)
    desk.go(to: .birthDate)
    desk.type("31022000")
    desk.press(.down)
    #expect(desk.sees(.problemNotADate))
  }
}
