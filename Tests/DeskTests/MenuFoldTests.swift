import Casework
import Controls
import KazakhText
import Screen
import Testing
import Words

@testable import Desk

@Suite struct `Menus under the fingers` {
  private func rows(_ desk: DeskDriver) -> [String] {
    desk.screen.split(separator: "\n").map(String.init).filter { $0.contains("│") }
  }

  private func menu(_ desk: DeskDriver) throws -> Dialog {
    guard case .choice(let dialog, for: .act) = (desk.top as? CaseScreen)?.question else {
      throw Missing()
    }
    return dialog
  }

  private struct Missing: Error {}

  @Test(arguments: CardState.allCases, [22, 24])
  func `the menu of a card is a screenful with what is possible now and one line for the rest`(
    _ state: CardState, _ rows: Int
  ) throws {
    let desk = try DeskDriver(.kk, rows: rows)
    try state.open(desk)
    desk.command(.acts)
    let dialog = try menu(desk)
    #expect(dialog.buttons.count <= 15)
    #expect(dialog.buttons.allSatisfy { $0.reason == nil })
    for button in dialog.buttons { #expect(desk.sees(button.label), "\(button.label)") }
  }

  @Test(arguments: Language.allCases)
  func `a void case lists nothing one by one that cannot be done`(_ language: Language) throws {
    let desk = try DeskDriver(language)
    try CardState.voided.open(desk)
    desk.command(.acts)
    let all = try menu(desk).buttons
    #expect(all.count <= 7, "\(all.map(\.label))")
    desk.press(.end, .enter)
    #expect(try menu(desk).buttons.count > all.count)
    desk.press(.enter)
    #expect(desk.line("!").contains(try menu(desk).buttons[all.count - 1].label))
  }

  @Test(arguments: Language.allCases)
  func `what is rare lies behind one line, and its letters find it`(_ language: Language) throws {
    let desk = try DeskDriver(language)
    desk.acceptedChild()
    let rare: [(id: String, label: WordKey)] =
      [CaseMenuEntry.complain, .subject, .join, .split].map { ($0.rawValue, $0.label) }
      + [(LifeEntry.acceptedOn.rawValue, LifeEntry.acceptedOn.label)]
    for entry in rare {
      desk.command(.acts)
      #expect(try !menu(desk).buttons.contains { $0.id == entry.id })
      let label = desk.desk.words(entry.label)
      desk.type(String(label.dropLast()))
      #expect(try menu(desk).chosenID == entry.id, "\(label)")
      desk.press(.escape)
    }
    desk.command(.acts)
    desk.press(.end, .up)
    #expect(desk.line("[").contains(desk.desk.words(.menuMore)))
    desk.press(.enter)
    #expect(rare.map(\.id).contains(try menu(desk).chosenID ?? ""))
    #expect(Set(rare.map(\.id)).isSubset(of: try menu(desk).buttons.map(\.id)))
  }

  @Test func `a reason is not cut where the line is too narrow for it`() throws {
    let desk = try DeskDriver(.kk)
    desk.acceptedChild()
    desk.command(.acts)
    desk.unfold()
    let shown = desk.screen.split { $0.isWhitespace || "│[]".contains($0) }.joined(separator: " ")
    for button in try menu(desk).buttons where desk.sees(String(button.label.prefix(13))) {
      guard let reason = button.reason else { continue }
      #expect(shown.contains(reason.split(separator: " ").joined(separator: " ")), "\(reason)")
    }
  }

  @Test(arguments: Language.allCases)
  func `a number leads to its line, and letters to what is folded away`(_ language: Language) throws
  {
    let desk = try DeskDriver(language)
    desk.acceptedChild()
    desk.command(.acts)
    desk.press(.character("3"))
    #expect(try menu(desk).chosenID == menu(desk).buttons[2].id)
    desk.press(.home)
    desk.type(String(desk.desk.words(.lifeReady).prefix(7)))
    #expect(try menu(desk).chosenID == LifeEntry.ready.rawValue)
  }

  @Test(arguments: Language.allCases)
  func `every line that asks something more ends with the sign of it`(_ language: Language) throws {
    let desk = try DeskDriver(language)
    desk.acceptedChild()
    desk.command(.acts)
    desk.press(.end, .up, .enter)
    desk.unfold()
    #expect(try !menu(desk).buttons.contains { $0.id.hasPrefix("…") })
    let silent: Set<String> = [CaseMenuEntry.subject.rawValue]
    for button in try menu(desk).buttons where !silent.contains(button.id) {
      #expect(button.label.hasSuffix("…"), "\(button.label)")
    }
    for entry in ComplaintScreen.Entry.allCases where entry != .form {
      #expect(entry.menuLabel(desk.desk.words).hasSuffix("…"))
    }
  }
}

@Suite struct `Keys beyond the text` {
  /// Counts the keys that are pressed.
  private final class Fingers {
    let desk: DeskDriver
    private(set) var keys = 0
    init(_ desk: DeskDriver) { self.desk = desk }
    func press(_ all: Key...) {
      for key in all {
        desk.press(key)
        keys += 1
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `a note from the card takes at most four`(_ language: Language) throws {
    let desk = try DeskDriver(language)
    desk.acceptedChild()
    let fingers = Fingers(desk)
    fingers.press(.insert)
    desk.type("анасы келді")
    fingers.press(.enter)
    #expect(try #require(desk.counter).store.history(of: CaseID(rawValue: 1)).last?.kind == .noted)
    #expect(fingers.keys <= 4)
  }

  @Test func `a correction is open after at most three`() throws {
    let desk = try DeskDriver(.kk)
    desk.acceptedChild()
    let fingers = Fingers(desk)
    fingers.press(.control("t"))
    #expect(desk.top is CorrectionScreen && fingers.keys <= 3)
    desk.press(.escape)
    desk.command(.acts)
    let place = try #require(
      (desk.top as? CaseScreen).flatMap { screen -> Int? in
        guard case .choice(let dialog, for: .act) = screen.question else { return nil }
        return dialog.buttons.firstIndex { $0.id == CaseMenuEntry.correct.rawValue }
      })
    desk.press(.character(Character(String(place + 1))), .enter)
    #expect(desk.top is CorrectionScreen, "Enter, its number, Enter")
  }

  @Test(arguments: Language.allCases)
  func `a language takes at most three from anywhere, in any layout`(_ language: Language) throws {
    let desk = try DeskDriver(language)
    desk.open(.homeCare, .childWithDisability)
    for wanted in Language.allCases where wanted != desk.desk.words.language {
      let fingers = Fingers(desk)
      fingers.press(.function(9))
      let entries = MenuEntry.all(over: desk.top).filter {
        $0 != .language(desk.desk.words.language)
      }
      let place = try #require(entries.firstIndex(of: .language(wanted)))
      fingers.press(.character(Character(String(place + 1))), .enter)
      #expect(desk.desk.words.language == wanted && fingers.keys <= 3)
    }
  }

  @Test func `the next visitor is at the search for the person after at most three`() throws {
    let desk = try DeskDriver(.kk)
    let counter = try #require(desk.counter)
    _ = try counter.issueTicket(for: .handIn)
    desk.command(.queue)
    let fingers = Fingers(desk)
    fingers.press(.control("g"))
    // A key held down calls, and does not begin to serve.
    desk.wait(milliseconds: 700)
    fingers.press(.control("g"))
    #expect(desk.top is PersonSearch && fingers.keys <= 3)
  }
}
