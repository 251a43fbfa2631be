import Foundation
import KazakhText
import Screen
import Standards
import Testing
import Words

@testable import Desk

@Suite struct `The card of the keys` {
  /// The lines of each section, by its heading.
  private func sections(_ text: String) -> [String: [String]] {
    let parts = text.components(separatedBy: "\n\n").map { $0.components(separatedBy: "\n") }
    return Dictionary(parts.map { ($0[0], Array($0.dropFirst())) }) { $0 + $1 }
  }

  @Test(arguments: Language.allCases)
  func `says every command of the table with all its keys, where it has them`(_ language: Language)
    throws
  {
    let words = try DeskDriver.words(language)
    let keys = KeyFile()
    let card = sections(KeyCard(keys: keys, words: words).text(from: nil))
    let everywhere = try #require(card[words(.keysEverywhere)])
    var said = everywhere.count
    for place in Place.allCases where place != .dialog {
      let own = card[words(WordKey(rawValue: "place." + place.rawValue))] ?? []
      said += own.count
      for command in keys.commands where command.places.contains(place) {
        let line = (own + everywhere).first { $0.hasSuffix("— " + words(command.word)) }
        let labels = line.map {
          $0.components(separatedBy: " — ")[0].trimmingCharacters(in: .whitespaces)
        }
        #expect(
          labels == keys.all(command, in: place).map(\.label).joined(separator: ", "),
          "\(place) \(command.id)")
      }
    }
    said += card[words(WordKey(rawValue: "place.dialog"))]?.count ?? 0
    #expect(card.values.reduce(0) { $0 + $1.count } == said, "nothing else stands on it")
  }

  @Test func `agrees with the printed list`() throws {
    let words = try DeskDriver.words(.en)
    let card = KeyCard(keys: KeyFile(), words: words).text(from: nil)
    let sheet = KeySheet.text(words)
    let listed = Set(
      sheet.split(separator: "\n").filter { $0.hasPrefix("- ") }.map {
        String($0.dropFirst(2).prefix { $0 != "[" }).trimmingCharacters(in: .whitespaces)
      })
    let carded = Set(
      card.split(separator: "\n").filter { $0.hasPrefix("  ") }.map {
        $0.trimmingCharacters(in: .whitespaces)
      })
    #expect(carded.subtracting(listed).isEmpty && listed.subtracting(carded).isEmpty)
  }

  @Test func `is two keys away from anywhere, and begins with the keys of that place`() throws {
    for (place, command) in [
      (Place.home, nil), (.cases, .cases), (.queue, .queue), (.law, .law), (.board, .deadlines),
      (.form, .newCase),
    ] as [(Place, DeskCommand.ID?)] {
      let desk = try DeskDriver()
      if place == .form {
        desk.open(.homeCare, .elderly)
      } else if let command {
        desk.command(command)
      }
      #expect(desk.top.place == place)
      desk.press(.function(1), .character("k"))
      let title = desk.desk.words(WordKey(rawValue: "place." + place.rawValue))
      let first = try #require(DeskCommand.table.first { $0.places == [place] || $0.id == .why })
      #expect(desk.sees(title) && desk.sees(.keysTitle), "\(desk.screen)")
      #expect(desk.sees(desk.desk.words(first.word)))
      // In whichever layout.
      let kazakh = try DeskDriver(.kk)
      kazakh.press(.function(1), .character("л"))
      #expect(kazakh.sees(.keysEverywhere), "\(kazakh.screen)")
    }
  }

  @Test func `stands in the menu, is printed and saved`() throws {
    let desk = try DeskDriver()
    desk.command(.menu)
    desk.choose(desk.desk.words(.menuKeys))
    #expect(desk.sees(.keysEverywhere))
    desk.command(.print)
    #expect(desk.top.place == .document, "\(desk.screen)")
    desk.command(.print)
    #expect(desk.tray.papers.first?.contains(desk.desk.words(.commandTick)) == true)
  }

  @Test func `has the keys a person added`() throws {
    let keys = try KeyFile("law = Alt+U")
    let card = KeyCard(keys: keys, words: try DeskDriver.words(.en)).text(from: .home)
    #expect(card.contains("Alt+U"))
  }
}

@Suite struct `One key leads` {
  @Test(arguments: [Key.alt("b"), .alt("и"), .control("^")])
  func `back to the form that lies below, letters and cursor as they stood`(_ key: Key) throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .elderly)
    desk.type("Иванова")
    let before = desk.screen
    desk.command(.cases)
    desk.press(.function(1))
    desk.press(key)
    #expect(desk.screen == before, "\(desk.screen)")
    desk.press(key)
    #expect(desk.sees(.myFormHere))
  }

  @Test func `to the application begun last when none is open, and says when there is none`() throws
  {
    let desk = try DeskDriver()
    desk.command(.law)
    desk.press(.alt("b"))
    #expect(desk.sees(.myFormNone))
    desk.goHome()
    desk.open(.homeCare, .elderly)
    desk.type("Иванова")
    desk.goHome()
    desk.command(.queue)
    desk.press(.alt("b"))
    #expect(desk.intake?.grid.values["surname"] == "Иванова", "\(desk.screen)")
  }

  @Test func `from a paragraph to the next and to the one before, and says where they end`() throws
  {
    let desk = try DeskDriver()
    desk.command(.law)
    desk.press(.enter)
    #expect(desk.sees(.lawParagraph(paragraph: "1")))
    desk.press(.right)
    #expect(desk.sees(.lawParagraph(paragraph: "2")), "\(desk.screen)")
    desk.press(.left, .left)
    #expect(desk.sees(.lawParagraph(paragraph: "1")) && desk.sees(.lawFirst))
    desk.press(.escape)
    #expect(desk.top is LawReader)
  }

  @Test func `leafs through appendices and readings to their ends`() throws {
    let desk = try DeskDriver()
    let context = desk.desk.context
    for topic in [WhyTopic.appendix(.s1, 1), .interpretation(try context.law.interpretations()[0])]
    {
      desk.desk.open(.explanation(topic))
      let all = topic.besideInLaw(context)
      #expect(all.count > 3 && all.first == topic)
      desk.press(.right, times: all.count - 1)
      #expect(desk.top.topic(context) == all.last)
      desk.press(.right)
      #expect(desk.sees(.lawLast))
    }
    desk.desk.open(.explanation(.about))
    desk.press(.right)
    #expect(desk.top.topic(context) == .about)
  }
}

@Suite struct `Insert and Delete have Ctrl twins that` {
  @Test func `every place knows`() {
    for command in DeskCommand.table
    // The way from the papers to bring to an application has a button of its own.
    where command.id != .apply && command.keys.contains(where: { [.insert, .delete].contains($0) })
    {
      #expect(command.keys.contains { $0.controlLetter != nil }, "\(command.id)")
    }
  }

  @Test func `add, mark, note and discard`() throws {
    let card = try DeskDriver()
    card.acceptedChild()
    card.press(.control("y"))
    #expect(card.sees(.caseNoteTitle), "\(card.screen)")
    let papers = try DeskDriver()
    papers.childPapers()
    for key in [Key.control("y"), .alt("y"), .character("y")] {
      papers.press(key)
      #expect(papers.panel?.question != nil, "\(key)")
      papers.press(.escape)
    }
    let queue = try DeskDriver()
    queue.command(.queue)
    queue.press(.control("y"))
    #expect(queue.top.place == .dialog, "\(queue.screen)")
    let drafts = try DeskDriver()
    drafts.open(.homeCare, .elderly)
    drafts.type("Иванова")
    drafts.goHome()
    drafts.desk.go(to: .drafts)
    drafts.press(.control("t"))
    #expect(drafts.sees(.homeDraftDiscard), "\(drafts.screen)")
  }
}
