import Casework
import Screen
import Support
import Testing
import Words

@testable import Desk

@Suite struct `A terminal at the door` {
  private func press(_ kiosk: Kiosk, _ wall: Wall, _ keys: Key...) {
    for key in keys {
      wall.terminal.add(.key(key))
      kiosk.step()
    }
  }

  private func tick(_ kiosk: Kiosk, _ wall: Wall) {
    wall.terminal.add(.tick)
    kiosk.step()
  }

  private func open(_ wall: Wall, prints: Bool = false) throws -> Kiosk {
    let kiosk = try wall.kiosk(prints: prints)
    tick(kiosk, wall)
    return kiosk
  }

  private func tickets(_ wall: Wall) throws -> [TicketPurpose] {
    try wall.counter.queue().lines.map(\.ticket.purpose)
  }

  @Test func `one key takes a ticket, whose number is shown large until the next key`() throws {
    let wall = try Wall()
    let kiosk = try open(wall)
    #expect(wall.screen.contains(wall.words[0](.kioskTitle)))
    #expect(wall.screen.contains(wall.words[1](.kioskOwnLanguage)))
    press(kiosk, wall, .character("2"))
    #expect(try tickets(wall) == [.collect])
    #expect(try wall.shows("1", .large(2)))
    #expect(wall.screen.contains(wall.words[0](.kioskRemember)))
    wall.pass(.seconds(60))
    tick(kiosk, wall)
    #expect(try wall.shows("1", .large(2)), "who sees badly has time")
    press(kiosk, wall, .character("1"))
    #expect(wall.screen.contains(wall.words[0](.kioskTitle)))
    #expect(try tickets(wall).count == 1, "the key that closes takes none")
  }

  @Test func `a number goes by itself after a while`() throws {
    let wall = try Wall()
    let kiosk = try open(wall)
    press(kiosk, wall, .character("1"))
    wall.pass(.seconds(91))
    tick(kiosk, wall)
    #expect(kiosk.state.step == .menu)
  }

  @Test func `a key held for a minute takes one ticket`() throws {
    let wall = try Wall()
    let kiosk = try open(wall)
    press(kiosk, wall, .character("1"))
    wall.pass(.milliseconds(660))
    for _ in 0..<2000 {
      press(kiosk, wall, .character("1"))
      wall.passed += .milliseconds(33)
    }
    #expect(try tickets(wall).count == 1)
    // The same for keys that were buffered while the machine was busy.
    wall.pass(.seconds(100))
    tick(kiosk, wall)
    for _ in 0..<30 { wall.terminal.add(.key(.character("3"))) }
    kiosk.step()
    #expect(try tickets(wall).count == 2)
  }

  @Test func `drumming takes few, and never two within the time a number is shown`() throws {
    let wall = try Wall()
    let kiosk = try open(wall)
    for round in 0..<100 {
      press(kiosk, wall, .character(round % 2 == 0 ? "1" : "4"))
      wall.passed += .milliseconds(100)
    }
    #expect(try tickets(wall).count == 1)
  }

  @Test func `speaks Russian after 0 and Kazakh to the next visitor; digits of any layout`() throws
  {
    let wall = try Wall()
    let kiosk = try open(wall, prints: true)
    press(kiosk, wall, .character("0"))
    #expect(wall.screen.contains(wall.words[1](.kioskTitle)))
    wall.pass(.seconds(1))
    // The key 2 of the Kazakh layout.
    press(kiosk, wall, .character("ә"))
    #expect(try tickets(wall) == [.collect])
    #expect(wall.desk.tray.papers.first?.contains(wall.words[1](.queueSlipKeep).prefix(20)) == true)
    tick(kiosk, wall)
    #expect(wall.screen.contains(wall.words[1](.kioskTakeSlip)))
    wall.pass(.seconds(3))
    press(kiosk, wall, .enter)
    #expect(wall.screen.contains(wall.words[0](.kioskTitle)))
  }

  @Test func `a slip that does not come out leaves the number, which says to remember it`() throws {
    let wall = try Wall()
    wall.desk.tray.failure = .noPrinter
    let kiosk = try open(wall, prints: true)
    press(kiosk, wall, .character("1"))
    tick(kiosk, wall)
    #expect(wall.screen.contains(wall.words[0](.kioskRemember)))
    #expect(try tickets(wall).count == 1)
  }

  @Test func `an office that does not answer takes nothing and says so`() throws {
    let wall = try Wall()
    let kiosk = try open(wall)
    wall.worker.isSilent = true
    wall.pass(.seconds(6))
    tick(kiosk, wall)
    for words in wall.words { #expect(wall.screen.contains(words(.kioskFailed))) }
    press(kiosk, wall, .character("1"))
    wall.worker.isSilent = false
    wall.worker.answer()
    #expect(try tickets(wall).isEmpty)
  }

  @Test func `a visitor cannot leave it: only F10 and the word do`() throws {
    let wall = try Wall()
    let kiosk = try open(wall)
    for key in [
      Key.control("c"), .control("z"), .control("\\"), .control("d"), .escape, .function(1),
      .character("q"), .enter, .alt("x"), .character("!"), .character(":"),
    ] {
      press(kiosk, wall, key)
      wall.pass(.seconds(3))
      #expect(!kiosk.hasEnded && kiosk.state.step == .menu)
    }
    #expect(wall.terminal.suspensions == 0)
    #expect(try tickets(wall).isEmpty)
    func say(_ word: String) {
      wall.pass(.seconds(2))
      press(kiosk, wall, .function(10))
      for letter in word { press(kiosk, wall, .character(letter)) }
      press(kiosk, wall, .enter)
    }
    for wrong in ["", "qal", "qala1"] {
      say(wrong)
      #expect(!kiosk.hasEnded && kiosk.state.step == .menu)
    }
    say("qala")
    #expect(!kiosk.hasEnded, "after three wrong words nobody is asked for a minute")
    wall.pass(.seconds(61))
    tick(kiosk, wall)
    // On a keyboard that was left in Russian.
    say("йфдф")
    #expect(kiosk.hasEnded)
  }

  @Test func `the word that is typed is not shown, and is forgotten after a while`() throws {
    let wall = try Wall()
    let kiosk = try open(wall)
    press(kiosk, wall, .function(10), .character("q"), .character("a"))
    #expect(wall.screen.contains("**") && !wall.screen.contains("qa"))
    wall.pass(.seconds(21))
    tick(kiosk, wall)
    #expect(kiosk.state.step == .menu)
  }
}
