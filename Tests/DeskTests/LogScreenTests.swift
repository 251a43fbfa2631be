import Casework
import Controls
import Reception
import Standards
import Testing

@testable import Desk

/// The office's log on the screen, and what the desk writes into it.
struct LogScreenTests {
  private func seeded(_ desk: DeskDriver) throws -> CaseLine {
    try desk.seed("Бейсенова")
    return try #require(try desk.counter?.newestCases(1).first)
  }

  private func entries(_ desk: DeskDriver, _ group: LogGroup) throws -> [LogEntry] {
    try #require(desk.worker.counter).officeLog(LogQuestion(LogFilter(group: group))).entries
  }

  @Test func `a search is one entry when it is left, with who was found and not the words`() throws
  {
    let desk = try DeskDriver()
    let found = try seeded(desk)
    desk.command(.cases)
    for letter in "бейсен" { desk.type(String(letter)) }
    #expect(try entries(desk, .searches).isEmpty, "nothing is recorded at a letter")
    desk.press(.escape)
    let searches = try entries(desk, .searches)
    #expect(searches.count == 1 && searches.first?.shown == [found.number])
    #expect(searches.first?.opened == nil)
  }

  @Test func `a case that is opened from a search stands beside it`() throws {
    let desk = try DeskDriver()
    let found = try seeded(desk)
    desk.command(.cases)
    desk.type("бейсен")
    desk.press(.enter)
    #expect(try entries(desk, .searches).map(\.opened) == [found.number])
    #expect(try entries(desk, .views).map(\.file) == [found.number])
    desk.press(.escape, .escape)
    #expect(try entries(desk, .searches).count == 2, "it stood there again")
  }

  @Test func `a list is one entry, and that the desk was opened is another`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    let found = try #require(try desk.counter?.newestCases(1).first)
    desk.command(.deadlines)
    desk.press(.escape)
    let lists = try entries(desk, .lists)
    #expect(lists.map(\.shown) == [[found.number]])
    #expect(try entries(desk, .signIns).count == 1)
  }

  @Test func `the menu leads to the log, and Enter to the case an entry is about`() throws {
    let desk = try DeskDriver()
    let found = try seeded(desk)
    desk.desk.go(to: .log)
    desk.happen(.tick)
    #expect(desk.sees(.logTitle))
    let log = try #require(desk.desk.stack.last as? LogScreen)
    let page = try #require(log.page)
    let place = try #require(page.entries.firstIndex { $0.file == found.number })
    desk.press(.home)
    for _ in 0..<place { desk.press(.down) }
    desk.press(.enter)
    #expect((desk.desk.stack.last as? CaseScreen)?.record.number == found.number)
  }

  @Test func `what was asked of the log is recorded, narrowed or of a case`() throws {
    let desk = try DeskDriver()
    _ = try seeded(desk)
    desk.desk.go(to: .log)
    desk.happen(.tick)
    #expect(try entries(desk, .questions).count == 1)
    desk.press(.tab)
    desk.type("01062009")
    desk.press(.function(11))
    #expect(
      try entries(desk, .questions).first?.told
        == .use(.askedLog(LogFilter(from: CivilDate(iso: "2009-06-01")))))
  }
}
