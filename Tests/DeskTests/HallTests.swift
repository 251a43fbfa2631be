import CaseStore
import Casework
import Documents
import Foundation
import KazakhText
import Reception
import Screen
import Standards
import Support
import Testing
import Words

@testable import Desk

/// A screen on the wall or at the door with an office behind it, its clock and its time in hand.
final class Wall {
  let clock: MovingClock
  let desk: DeskDriver
  let terminal: ScriptedTerminal
  let worker: TestWorker
  let words: [Words]
  var passed = Duration.zero
  private let start = ContinuousClock.now

  init(columns: Int = 80, rows: Int = 24, unicode: Bool = true) throws {
    clock = try MovingClock("2009-06-01T09:00")
    desk = try DeskDriver(.en, clock: clock)
    terminal = ScriptedTerminal(size: Size(columns: columns, rows: rows), showsUnicode: unicode)
    worker = desk.worker
    words = try [DeskDriver.words(.kk), DeskDriver.words(.ru)]
  }

  var counter: Counter { get throws { try #require(desk.counter) } }
  var instant: ContinuousClock.Instant { start + passed }
  var screen: String { terminal.screen }

  func hall(rings: Bool = false) -> Hall {
    let hall = Hall(
      terminal: terminal, worker: worker, clock: clock, office: "Байзақ ауданы", words: words,
      rings: rings)
    hall.instant = { [unowned self] in instant }
    return hall
  }

  func kiosk(prints: Bool = false, word: String = "qala") throws -> Kiosk {
    let kiosk = Kiosk(
      terminal: terminal, worker: worker, outlet: try counter.outlet, words: words, word: word,
      prints: prints)
    kiosk.instant = { [unowned self] in instant }
    return kiosk
  }

  /// Passes time on both clocks.
  func pass(_ time: Duration) {
    passed += time
    clock.pass(seconds: time.components.seconds)
  }

  /// The rows of a text in large letters, as they stand on the screen.
  func shows(_ text: String, _ scale: BlockText.Scale) throws -> Bool {
    let block = try #require(BlockText(text))
    let size = block.size(scale)
    var canvas = Canvas(size: size)
    block.draw(
      on: &canvas, column: 0, row: 0, scale, style: .normal, unicode: terminal.showsUnicode)
    let expected = canvas.lines.map { $0.trimmingCharacters(in: .whitespaces) }
    let lines = terminal.frames.last?.lines ?? []
    return lines.indices.dropLast(max(0, expected.count - 1)).contains { start in
      expected.indices.allSatisfy { lines[start + $0].contains(expected[$0]) }
    }
  }
}

extension Hall {
  /// Takes what came, as often as the loop would in some seconds.
  func look(_ terminal: ScriptedTerminal, _ events: Event...) {
    for event in events.isEmpty ? [.tick] : events {
      terminal.add(event)
      step()
    }
  }
}

@Suite struct `A screen in the hall` {
  private func called(_ wall: Wall, _ purposes: TicketPurpose..., at window: String = "3") throws {
    let counter = try wall.counter
    _ = try counter.changeStaff(counter.staff.id) { $0.window = window }
    for purpose in purposes { _ = try counter.issueTicket(for: purpose) }
    _ = try counter.callNext(of: Set(TicketPurpose.allCases))
  }

  @Test func `the last call stands on top, number and window, in letters seven rows high`() throws {
    let wall = try Wall()
    try called(wall, .complain, .complain)
    let hall = wall.hall()
    hall.look(wall.terminal)
    #expect(try wall.shows("1 → 3", .large(1)))
    #expect(wall.screen.contains("ШАҚЫРЫЛДЫ") && wall.screen.contains("█████"))
    #expect(wall.screen.contains(wall.words[0](.hallWaiting(count: "1"))))
    // Neither who they are nor what for.
    for words in wall.words {
      #expect(!wall.screen.contains(words.name(of: TicketPurpose.complain)))
    }
    #expect(!wall.screen.contains("Сәрсенова"))
  }

  @Test func `what another desk calls comes by itself, and what was called before goes below`()
    throws
  {
    let wall = try Wall()
    try called(wall, .ask, .ask, .ask)
    let hall = wall.hall()
    hall.look(wall.terminal)
    let dana = try wall.counter.addStaff(
      login: "dana", surname: "Оспанова", given: "Дана", role: .clerk)
    let other = try CaseStore.open(at: wall.desk.place.path)
    wall.pass(.seconds(1))
    _ = try other.changeStaff(dana.id, by: dana.id, at: wall.clock.now()) { $0.window = "12" }
    _ = try other.callNext(
      of: Set(TicketPurpose.allCases), limits: QueueLimits(handIn: 30, collect: 10), by: dana.id,
      at: wall.clock.now())
    wall.pass(.seconds(1))
    hall.look(wall.terminal)
    #expect(try wall.shows("2 → 12", .large(1)))
    #expect(try wall.shows("1→3", .smallest(unicode: true)))
    // Called once more, it is on top again.
    wall.pass(.seconds(1))
    let own = try #require(try wall.counter.queueCount().own)
    _ = try wall.counter.perform([.calledAgain()], on: own.seen)
    wall.pass(.seconds(1))
    hall.look(wall.terminal)
    #expect(try wall.shows("1 → 3", .large(1)))
    #expect(try wall.shows("2→12", .smallest(unicode: true)))
  }

  @Test func `what was called just now stands out for half a minute, by more than colour`() throws {
    let wall = try Wall()
    try called(wall, .ask)
    let hall = wall.hall()
    hall.look(wall.terminal)
    #expect(wall.screen.contains("ВЫЗЫВАЕТСЯ"))
    wall.pass(.seconds(31))
    hall.look(wall.terminal)
    #expect(try wall.shows("1 → 3", .large(1)))
    #expect(!wall.screen.contains("ВЫЗЫВАЕТСЯ"))
  }

  @Test func `a store that cannot be read is said, and no number is shown as if it were so`() throws
  {
    let wall = try Wall()
    try called(wall, .ask)
    let hall = wall.hall()
    hall.look(wall.terminal)
    wall.worker.isSilent = true
    wall.pass(.seconds(2))
    hall.look(wall.terminal)
    #expect(try wall.shows("1 → 3", .large(1)), "a moment later it still is")
    wall.pass(.seconds(4))
    hall.look(wall.terminal)
    #expect(try !wall.shows("1 → 3", .large(1)))
    for words in wall.words { #expect(wall.screen.contains(words(.hallUnread))) }
    wall.worker.isSilent = false
    wall.worker.answer()
    hall.look(wall.terminal)
    #expect(try wall.shows("1 → 3", .large(1)))
  }

  @Test func `a store that was moved away or restored under it shows nothing of the old one`()
    throws
  {
    let wall = try Wall()
    try called(wall, .ask)
    let hall = wall.hall()
    hall.look(wall.terminal)
    let path = wall.desk.place.path
    try FileManager.default.moveItem(atPath: path, toPath: path + "-away")
    wall.pass(.seconds(1))
    hall.look(wall.terminal)
    #expect(wall.screen.contains(wall.words[0](.hallUnread)))
    #expect(try !wall.shows("1 → 3", .large(1)))
  }

  @Test func `the bell rings with a call, and only where it was switched on`() throws {
    for rings in [false, true] {
      let wall = try Wall()
      try called(wall, .ask, .ask)
      let hall = wall.hall(rings: rings)
      hall.look(wall.terminal)
      #expect(wall.terminal.rings == 0, "what was called before it began is old")
      let own = try #require(try wall.counter.queueCount().own)
      _ = try wall.counter.perform([.calledAgain()], on: own.seen)
      wall.pass(.seconds(1))
      hall.look(wall.terminal)
      wall.pass(.seconds(1))
      hall.look(wall.terminal)
      #expect(wall.terminal.rings == (rings ? 1 : 0))
    }
  }

  @Test(
    arguments: [(80, 24), (100, 30), (160, 48), (40, 12), (20, 5)], ["3", "3-терезе", "каб. 12 оң"])
  func `every size shows the number, and nothing is drawn twice`(
    _ size: (columns: Int, rows: Int), _ window: String
  ) throws {
    let wall = try Wall(columns: size.columns, rows: size.rows)
    try called(wall, .ask, at: window)
    let hall = wall.hall()
    hall.look(wall.terminal, .resize(Size(columns: size.columns, rows: size.rows)))
    let canvas = try #require(wall.terminal.frames.last)
    #expect(canvas.size == Size(columns: size.columns, rows: size.rows))
    if size.rows >= 24 {
      let factor = try #require((1...6).last { try wall.shows("1", .large($0)) || $0 == 1 })
      #expect(factor >= 1)
      #expect(try wall.shows("1", .large(factor)) || wall.screen.contains("█"))
    }
  }

  @Test func `a terminal of letters alone shows the same`() throws {
    let wall = try Wall(unicode: false)
    try called(wall, .ask)
    let hall = wall.hall()
    hall.look(wall.terminal)
    #expect(try wall.shows("1 → 3", .large(1)))
    #expect(!wall.screen.contains("█"))
  }

  @Test func `yesterday's call is not shown today; staff leave with q in any layout`() throws {
    let wall = try Wall()
    try called(wall, .ask)
    wall.pass(.seconds(24 * 3600))
    let hall = wall.hall()
    hall.look(wall.terminal)
    #expect(wall.screen.contains(wall.words[0](.hallNobody)))
    hall.look(wall.terminal, .key(.character("x")))
    #expect(!hall.hasEnded)
    hall.look(wall.terminal, .key(.character("й")))
    #expect(hall.hasEnded)
  }

  @Test func `every letter of the alphabets and every digit has a shape of its own size`() {
    for letter
      in "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789№-./→"
    {
      let rows = BlockLetters.rows(of: letter)
      #expect(rows?.count == BlockLetters.height, "\(letter)")
      #expect(
        rows?.allSatisfy { $0 < 32 } == true && rows?.contains { $0 > 0 } == true, "\(letter)")
    }
  }
}
