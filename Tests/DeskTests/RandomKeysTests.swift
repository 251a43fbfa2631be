import Casework
import Controls
import Reception
import Screen
import Standards
import Support
import Testing
import Words

@testable import Desk

/// A cat on the keyboard.
struct RandomKeysTests {
  /// Where each walk starts; together every screen and every dialog.
  private static let starts = [
    "first-run-1-language", "first-run-5-confirm", "home", "drafts", "drafts-discard",
    "service-choice", "about", "leave", "form-S1-elderly-half",
    "form-S2-adult-with-disability-half",
    "papers-with-an-open-question", "paper-either-of", "paper-what-to-do", "paper-waiver",
    "paper-instead-reason", "what-to-bring-list", "not-covered", "waiting", "cases",
    "case-papers",
  ]

  private static let keysPerWalk = 1000

  @Test(arguments: starts.indices)
  func `no key in any order does harm`(_ walk: Int) throws {
    #expect(Self.starts.count * Self.keysPerWalk == 20_000)
    let scene = try #require(Scene.all.first { $0.name == Self.starts[walk] })
    var numbers = SeededNumbers(seed: UInt64(walk) + 1)
    var desk = try DeskDriver(.kk, office: scene.office)
    try scene.play(desk)
    var pressed = 0
    while pressed < Self.keysPerWalk {
      if desk.desk.hasEnded {
        // The cat left the program; the next clerk sits down at the same store.
        do {
          desk = try DeskDriver(.ru, office: scene.office, place: desk.place)
        } catch CounterFailure.stranger {
          // It had hired a manager, who let her go.
          break
        }
      }
      // A paw lands on several keys at once, which are taken in before the next picture.
      let paw = (0..<Int.random(in: 1...5, using: &numbers)).map { _ in Self.event(&numbers) }
      desk.happen(paw)
      pressed += paw.count
      guard !desk.desk.hasEnded else { continue }
      try Self.check(desk, "\(scene.name), key \(pressed)")
    }
    if let counter = desk.counter {
      #expect(try counter.verify(expectedHead: nil).isSound)
    }
  }

  private static func check(_ desk: DeskDriver, _ where: String) throws {
    let frame = try #require(desk.terminal.frames.last)
    #expect(frame.size == desk.terminal.size, "\(`where`)")
    guard !Frame.isTooSmall(frame.size) else { return }
    // A blanked screen has no place to type at.
    guard !desk.desk.isBlank else { return }
    let cursor = try #require(frame.cursor, "\(`where`): no cursor\n\(frame.text)")
    #expect(frame.bounds.contains(cursor), "\(`where`): cursor off the screen")
  }

  private static func event(_ numbers: inout SeededNumbers) -> Event {
    switch Int.random(in: 0..<100, using: &numbers) {
    // In a window too small no key acts: it is left again soon.
    case 0: .resize(size(from: Size(columns: 1, rows: 1), &numbers))
    case 1..<3: .resize(size(from: Frame.least, &numbers))
    case 3..<6: .paste(pastes.randomElement(using: &numbers) ?? "")
    case 6: .tick
    case 7: .unreadable
    case 8..<40: .key(moves.randomElement(using: &numbers) ?? .down)
    case 40..<60: .key(deeds.randomElement(using: &numbers) ?? .enter)
    case 60..<75: .key(commands.randomElement(using: &numbers) ?? .escape)
    default: .key(.character(letters.randomElement(using: &numbers) ?? "а"))
    }
  }

  private static func size(from least: Size, _ numbers: inout SeededNumbers) -> Size {
    Size(
      columns: Int.random(in: least.columns...160, using: &numbers),
      rows: Int.random(in: least.rows...60, using: &numbers))
  }

  private static let letters = Array("абвгдеәіңғүұқөһщэзиядноabyn0123456789\"№.,-/() ЭЯ漢é🙂")
  private static let pastes = [
    "Бейсенова", "14.03.2000", "a\u{0}b\u{1B}[2J", "\n\n", "", "👨‍👩‍👧‍👦 отбасы", "8 (726) 372-11-05",
    String(repeating: "ұзақ ", count: 200), "\u{202E}кері", "e\u{301}\u{301}\u{301}",
  ]
  private static let moves: [Key] = [
    .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .tab, .backTab, .down, .down,
  ]
  private static let deeds: [Key] = [.enter, .enter, .character(" "), .backspace, .delete, .insert]
  private static let commands: [Key] =
    DeskCommand.table.flatMap(\.keys) + (1...12).map(Key.function)
    + [
      .alt("x"), .control("g"), .alt("і"), .alt("л"), .eraseWord, .wordLeft, .wordRight,
      .control("w"),
    ]
}
