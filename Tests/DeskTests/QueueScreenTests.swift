import CaseStore
import Casework
import KazakhText
import Reception
import Screen
import Standards
import Support
import Synchronization
import Testing
import Words

@testable import Desk

@Suite struct `The queue on the desk` {
  private func desk(_ language: Language = .en, columns: Int = 120) throws -> DeskDriver {
    let desk = try DeskDriver(language, columns: columns, rows: 30)
    try Scene.line(desk)
    return desk
  }

  /// The row of a ticket.
  private func row(_ number: Int, _ desk: DeskDriver) -> String { desk.row(ofTicket: number) }

  /// Numbers of the rows from the top.
  private func numbers(_ desk: DeskDriver) -> [Int] {
    desk.screen.split(separator: "\n").compactMap { line in
      line.firstMatch(of: #/^ [ ▸] +([0-9]+) {2}/#).flatMap { Int($0.1) }
    }
  }

  @Test func `opens with F4 or ^O: who waits in the order of the calls, then the rest`() throws {
    let desk = try desk()
    #expect(desk.top is QueueScreen)
    #expect(numbers(desk) == [13, 8, 10, 9, 15, 14, 11, 12])
    #expect(row(8, desk).contains("34") && row(8, desk).contains("!! over limit"))
    #expect(row(10, desk).contains("! limit near") && row(13, desk).contains("out of turn"))
    desk.press(.escape)
    desk.press(.control("o"))
    #expect(desk.top is QueueScreen && numbers(desk).count == 8)
  }

  @Test func `calls next, of the purpose that is shown, and says so in the title of every screen`()
    throws
  {
    let desk = try desk()
    #expect(desk.line("Qabyldau").contains("waiting 6"))
    desk.press(.tab, .tab)
    #expect(desk.sees("[collect result 2]"))
    desk.command(.callNext)
    #expect(desk.sees(.queueSaidCalled(number: "10", purpose: "collect result")))
    #expect(desk.line("▸").contains(" 10 ") && desk.line("▸").contains("called"))
    for command in [DeskCommand.ID.cases, .deadlines, .directory, .queue] {
      desk.command(command)
      #expect(desk.line("Qabyldau").contains("ticket 10"), "\(command)")
    }
    desk.command(.callNext)
    #expect(desk.desk.summary?.queue?.own?.state == .serving, "the same key goes on with them")
  }

  @Test func `serving leads to the person, and the case ties itself to the visit`() throws {
    let desk = try desk()
    desk.press(.tab)
    desk.command(.callNext)
    desk.press(.enter, times: 5)
    #expect(desk.desk.summary?.queue?.own?.state == .called, "Enter after Enter does nothing")
    desk.press(.down, .enter)
    #expect(desk.top is PersonSearch)
    desk.takeChild()
    let counter = try #require(desk.counter)
    let waits = try counter.store.waits(of: CaseID(rawValue: 1))
    #expect(waits.handIn.map(\.number) == [13] && waits.handIn.map(\.minutes) == [4])
    desk.command(.queue)
    #expect(desk.sees(.queueOwnServing(number: "13", purpose: "hand in papers")))
    desk.command(.callNext)
    #expect(desk.sees("ticket 8") && !numbers(desk).contains(13), "13 is served with that")
    #expect(try counter.store.verify().isSound)
  }

  @Test func `what a visitor came for opens by itself`() throws {
    for (purpose, leads) in [
      (TicketPurpose.collect, "CaseList"), (.ask, "ServiceChoice"), (.complain, "ComplaintList"),
    ] {
      let desk = try DeskDriver()
      _ = try desk.counter?.issueTicket(for: purpose)
      desk.command(.queue)
      desk.command(.callNext)
      desk.press(.enter, .down, .enter)
      #expect("\(type(of: desk.top))" == leads)
      #expect(desk.desk.summary?.queue?.own?.state == .serving)
    }
  }

  @Test func `out of turn needs a written reason, which Esc does not lose`() throws {
    let desk = try desk()
    desk.press(.down, .down, .down, .enter, .down, .enter)
    #expect(desk.sees("Out of turn ─"))
    desk.type("науқас бала")
    desk.press(.escape, .enter, .down, .enter)
    #expect(desk.sees("науқас бала"))
    desk.press(.enter, times: 30)
    #expect(desk.sees(.reasonOffered), "a held Enter says nothing for the clerk")
    desk.press(.end, .enter)
    #expect(desk.sees(.queueSaidCalled(number: "9", purpose: "hand in papers")))
    let ticket = try #require(try desk.counter?.ticket(number: 9))
    #expect(ticket.reason == "науқас бала" && ticket.priority == .ahead)
  }

  @Test func `what cannot be done says why`() throws {
    let desk = try desk()
    desk.press(.enter)
    desk.unfold()
    #expect(desk.sees("Served — This visitor is not being served"))
    #expect(desk.sees("Open the case — no case belongs to this ticket"))
  }

  @Test func `issues tickets, prints a slip without a name, ends the day`() throws {
    let desk = try DeskDriver()
    desk.command(.queue)
    desk.command(.add)
    desk.press(.down, .enter)
    #expect(desk.sees(.queueSaidIssued(number: "1", purpose: "collect result")))
    desk.command(.print)
    let slip = try #require(desk.tray.papers.first)
    #expect(slip.contains("Ticket no. 1") && slip.contains("10 minutes (¶7 3))"))
    #expect(!slip.contains("Сәрсенова"))
    desk.command(.endDay)
    desk.press(.enter)
    desk.type("office closes")
    desk.press(.enter)
    #expect(desk.sees(.queueDayEnded(count: "1")))
    #expect(row(1, desk).contains("carried over"))
    desk.tray.failure = .noPrinter
    desk.command(.print)
    #expect(desk.sees(.failureNoPrinter))
    #expect(try desk.counter?.ticket(number: 1).state == .carriedOver)
  }

  @Test func `follows what another desk does, and the cursor stays`() throws {
    let desk = try desk()
    desk.press(.down, .down)
    #expect(desk.line("▸").contains(" 10 "))
    let other = try CaseStore.open(at: desk.place.path)
    let now = try #require(desk.counter?.now)
    let dana = StaffID(rawValue: 2)
    let own = try #require(try other.queueCount(of: dana).own)
    _ = try other.perform([.servingBegan()], on: own.id, by: dana, at: now)
    let called = try other.callNext(
      of: Set(TicketPurpose.allCases), limits: QueueLimits(handIn: 30, collect: 10), by: dana,
      at: now)
    #expect(called?.number == 14, "kept for her")
    desk.wait(milliseconds: 1000)
    #expect(desk.line("▸").contains(" 10 ") && numbers(desk) == [13, 8, 10, 9, 15, 14, 12])
    #expect(row(14, desk).contains("called") && desk.line("Qabyldau").contains("waiting 5"))
  }

  @Test func `what a colleague did meanwhile is said and shown`() throws {
    let desk = try desk()
    desk.press(.enter)
    let other = try CaseStore.open(at: desk.place.path)
    let now = try #require(desk.counter?.now)
    let first = try #require(try other.ticket(number: 13, of: now.date))
    _ = try other.perform([.left], on: first.id, by: StaffID(rawValue: 2), at: now)
    desk.press(.down, .down, .enter)
    #expect(desk.sees(.storeTicketChanged(number: "13")))
    #expect(!numbers(desk).contains(13))
  }

  @Test func `a day looks back: figures, over the limit with its case, work, the day before`()
    throws
  {
    let desk = try desk()
    desk.command(.switchTab)
    #expect(desk.line("in all").contains("15") && desk.line("in all").contains("8 (34)"))
    #expect(desk.sees(.queueEffectTitle))
    desk.press(.left)
    #expect(desk.sees("31.05.2009") && desk.line("in all").contains("0"))
    desk.press(.right, .right)
    #expect(desk.sees("01.06.2009") && desk.line("in all").contains("15"), "never past today")
    desk.command(.switchTab)
    #expect(numbers(desk) == [6, 5, 8, 4])
    desk.press(.enter)
    #expect(desk.sees(.queueNoCase))
    desk.command(.switchTab)
    #expect(desk.line("▸").contains("■") && desk.line("09:00").contains("■"))
    desk.command(.callNext)
    #expect(desk.sees(.queueNotHere))
  }

  @Test func `the clerk says where they sit, and whom they call is sent there`() throws {
    let desk = try desk()
    #expect(desk.sees(.queueOwnWindow(window: "not set")))
    desk.command(.add)
    desk.press(.down, .down, .down, .down, .enter)
    desk.type("3-терезе-солда")
    desk.press(.enter)
    #expect(desk.sees(.queueWindowBad(most: "12")))
    desk.command(.add)
    desk.press(.down, .down, .down, .down, .enter)
    desk.press(.backspace, times: 20)
    desk.type("3")
    desk.press(.enter)
    #expect(desk.sees(.queueSaidWindow(window: "window 3")))
    #expect(desk.sees(.queueOwnWindow(window: "window 3")))
    desk.command(.callNext)
    #expect(row(13, desk).contains("called › 3"))
    #expect(try desk.counter?.ticket(number: 13).window == "3")
    desk.command(.add)
    desk.press(.down, .down, .down, .down, .enter)
    desk.press(.backspace)
    desk.type("-")
    desk.press(.enter)
    #expect(desk.sees(.queueSaidNoWindow) && desk.counter?.staff.window == nil)
  }

  @Test func `what yesterday left can be ended alone`() throws {
    let clock = try MovingClock("2009-06-01T17:00")
    let desk = try DeskDriver(.en, clock: clock)
    _ = try desk.counter?.issueTicket(for: .ask)
    clock.pass(seconds: 16 * 3600)
    _ = try desk.counter?.issueTicket(for: .handIn)
    desk.command(.queue)
    desk.command(.endDay)
    #expect(desk.sees(.queueEndEarlierClose))
    desk.press(.down, .enter)
    desk.type("кеше жабылмаған")
    desk.press(.enter)
    #expect(desk.sees(.queueDayEnded(count: "1")))
    #expect(try desk.counter?.queue().lines.map(\.ticket.purpose) == [.handIn])
    desk.command(.endDay)
    #expect(!desk.sees(.queueEndEarlierClose), "nothing is left of it")
  }

  @Test func `a clerk without tickets works as before`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    #expect(try desk.counter?.store.waits(of: CaseID(rawValue: 1)).visits.isEmpty == true)
    desk.command(.queue)
    desk.command(.callNext)
    #expect(desk.sees(.queueNobody))
  }
}

/// A clock that goes when the test says so.
final class MovingClock: OfficeClock {
  private let zone: OfficeZone
  private let milliseconds: Mutex<Int64>

  init(_ text: String) throws {
    zone = try OfficeZone()
    milliseconds = Mutex(try FixedClock(parsing: text, zone: zone).now().milliseconds)
  }

  func now() -> Moment { zone.moment(atMilliseconds: milliseconds.withLock { $0 }) }

  func pass(seconds: Int64) { milliseconds.withLock { $0 += seconds * 1000 } }
}

@Suite struct `A board left open` {
  /// Cells of the last two pictures that are not the same, by row.
  private func changes(_ desk: DeskDriver) -> [Int: String] {
    let frames = desk.terminal.frames.suffix(2).map { $0 }
    guard let before = frames.first, let after = frames.last else { return [:] }
    var changed: [Int: String] = [:]
    for row in 0..<after.size.rows {
      for column in 0..<after.size.columns where before[column, row] != after[column, row] {
        changed[row, default: ""].append(after[column, row].character)
      }
    }
    return changed
  }

  @Test func `over midnight only the digits of date, clock and waits change`() throws {
    let clock = try MovingClock("2009-06-01T23:40")
    let desk = try DeskDriver(.kk, clock: clock)
    for purpose in [TicketPurpose.ask, .complain, .ask] {
      _ = try desk.counter?.issueTicket(for: purpose)
      clock.pass(seconds: 13)
    }
    desk.command(.queue)
    desk.press(.down)
    clock.pass(seconds: 1119)
    desk.wait(milliseconds: 1000)
    desk.wait(milliseconds: 1000)
    #expect(desk.sees("23:59") && changes(desk).isEmpty, "a second changes nothing")
    let marked = desk.line("▸")
    clock.pass(seconds: 60)
    desk.wait(milliseconds: 1000)
    #expect(desk.sees("02.06.2009 00:00"))
    let changed = changes(desk)
    // The weekday turns with the day; everything else is digits.
    let title = try #require(changed[0])
    #expect(title.filter { !$0.isNumber }.count <= 2 && title.count <= 8, "\(title)")
    #expect(changed.count == 4)
    for (row, cells) in changed where row > 0 {
      #expect(cells.count <= 2 && cells.allSatisfy(\.isNumber), "\(row): \(cells)")
    }
    #expect(desk.line("▸").filter { !$0.isNumber } == marked.filter { !$0.isNumber })
  }

  @Test func `at two thirds and at the limit the mark and the digits change, by themselves`() throws
  {
    let clock = try MovingClock("2009-06-01T09:00")
    let desk = try DeskDriver(.ru, clock: clock)
    for purpose in [TicketPurpose.collect, .handIn] {
      _ = try desk.counter?.issueTicket(for: purpose)
    }
    desk.command(.queue)
    /// Passes to so many seconds after the tickets and says what changed below the title.
    var passed: Int64 = 0
    func at(_ seconds: Int64) -> [Int: String] {
      clock.pass(seconds: seconds - passed - 1)
      desk.wait(milliseconds: 1000)
      clock.pass(seconds: 1)
      desk.wait(milliseconds: 1000)
      passed = seconds
      return changes(desk).filter { $0.key > 0 }
    }
    let words = desk.desk.words
    #expect(
      at(400).values.map { $0.filter { $0 != " " } } == [
        "!" + words(.waitLevelSoon).filter { $0 != " " }
      ])
    #expect(at(601).count == 2, "a new minute in both rows")
    #expect(desk.row(ofTicket: 1).contains("11  !! " + words(.waitLevelOver)))
    #expect(at(1200).values.contains { $0.contains("!") })
    #expect(desk.row(ofTicket: 2).contains("20  ! " + words(.waitLevelSoon)))
    let over = at(1801)
    #expect(over.values.map(\.count).max() ?? 0 <= 20)
    #expect(desk.row(ofTicket: 2).contains("31  !! " + words(.waitLevelOver)))
  }

  @Test func `a clock that steps back marks the waits, and says nothing false`() throws {
    let clock = try MovingClock("2009-06-01T10:00")
    let desk = try DeskDriver(.en, clock: clock)
    _ = try desk.counter?.issueTicket(for: .handIn)
    desk.command(.queue)
    clock.pass(seconds: -1800)
    desk.command(.queue)
    #expect(desk.row(ofTicket: 1).contains("? time in doubt"))
  }
}

extension DeskDriver {
  /// The row of a ticket on the board.
  func row(ofTicket number: Int) -> String {
    screen.split(separator: "\n").first { line in
      line.firstMatch(of: #/^ [ ▸] +([0-9]+) {2}/#).map { String($0.1) } == String(number)
    }.map(String.init) ?? ""
  }
}
