import Controls
import Foundation
import KazakhText
import Screen
import Support
import Testing
import Words

@testable import Desk

struct CommandTableTests {
  @Test func `every command stands in the table once and has a place`() {
    #expect(Set(DeskCommand.table.map(\.id)) == Set(DeskCommand.ID.allCases))
    #expect(DeskCommand.table.count == DeskCommand.ID.allCases.count)
    for command in DeskCommand.table { #expect(!command.places.isEmpty, "\(command.id)") }
  }

  @Test func `every command has a key that no layout moves`() {
    for command in DeskCommand.table {
      #expect(command.keys.contains(where: Self.isLayoutFree), "\(command.id)")
    }
  }

  @Test func `no key means two things in one place`() {
    for place in Place.allCases {
      let keys = DeskCommand.table.filter { $0.places.contains(place) }.flatMap(\.keys)
      let twice = keys.filter { key in keys.filter { $0 == key }.count > 1 }
      #expect(twice.isEmpty, "\(place): \(twice)")
    }
  }

  @Test func `every function key has a Ctrl twin`() {
    for command in DeskCommand.table where command.keys.contains(where: \.isFunction) {
      #expect(command.keys.contains { $0.controlLetter != nil }, "\(command.id)")
    }
  }

  @Test func `nothing that matters lies on a letter terminals and shells take for themselves`() {
    for command in DeskCommand.table {
      let letters = command.keys.compactMap(\.controlLetter)
      #expect(letters.allSatisfy { !"czsqhim[abj".contains($0) }, "\(command.id)")
    }
  }

  @Test func `no shortcut is a letter, a digit or a mark`() {
    for command in DeskCommand.table {
      for case .character(let letter) in command.keys where !Self.numberPad.contains(letter) {
        #expect(letter == " ", "\(command.id)")
      }
      // Plus and star tick, where nothing is typed.
      if command.keys.contains(where: { Self.numberPad.map(Key.character).contains($0) }) {
        #expect(command.places == [.papers], "\(command.id)")
      }
    }
  }

  @Test(arguments: [DeskCommand.ID.why, .newCase, .cases, .menu, .leave])
  func `the Ctrl twin does what the function key does`(_ id: DeskCommand.ID) throws {
    let command = try #require(DeskCommand.command(id))
    let screens = try command.keys.map { key in
      let desk = try DeskDriver()
      desk.open(.homeCare, .elderly)
      desk.type("И")
      desk.press(key)
      return desk.screen
    }
    let untouched = try DeskDriver()
    untouched.open(.homeCare, .elderly)
    untouched.type("И")
    #expect(screens.count == 2)
    #expect(screens[0] == screens[1])
    #expect(screens[0] != untouched.screen)
  }

  @Test(arguments: Language.allCases)
  func `every command and every place has its words`(_ language: Language) throws {
    let words = try DeskDriver.words(language)
    for command in DeskCommand.table {
      #expect(!words(command.word).isEmpty && !words(command.short).isEmpty)
    }
    for place in Place.allCases {
      #expect(WordKey(rawValue: "place." + place.rawValue).isKnown, "\(place)")
    }
  }

  @Test func `docs/keys.md is the table of commands`() throws {
    let path =
      URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/keys.md").path
    let sheet = "# Keys\n\n" + KeySheet.text(try DeskDriver.words(.en))
    let objection = try Recording.objection(to: sheet, keptIn: path)
    #expect(objection == nil)
  }

  /// Signs of the number pad, which every layout has.
  private static let numberPad: [Character] = ["+", "*"]

  private static func isLayoutFree(_ key: Key) -> Bool {
    switch key {
    case .character(let letter): letter == " " || numberPad.contains(letter)
    case .alt: false
    default: true
    }
  }
}

extension Key {
  var controlLetter: Character? {
    if case .control(let letter) = self { letter } else { nil }
  }
}
