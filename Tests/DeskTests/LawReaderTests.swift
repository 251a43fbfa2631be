import Casework
import Controls
import KazakhText
import Screen
import Standards
import Testing
import Words

@testable import Desk

@Suite struct `The reader of the standards` {
  /// The marked line of the list, without its margin.
  private func marked(_ desk: DeskDriver) -> String { desk.line("▸") }

  private func search(_ typed: String, _ language: Language = .kk) throws -> DeskDriver {
    let desk = try DeskDriver(language)
    desk.command(.law)
    desk.type(typed)
    return desk
  }

  @Test(arguments: [
    ("12", "12-т."), ("тармақша жоқ сөз", ""), ("талоны", ""), ("a16", "A16"), ("№ 305", "N 121"),
    ("зейнеткерлік", "12-т."), ("ЗЕЙНЕТКЕРЛIК", "12-т."),
  ])
  func `finds a place by its number or any of its words`(typed: String, place: String) throws {
    let desk = try search(typed)
    if place.isEmpty {
      #expect(marked(desk).isEmpty && desk.sees(.lawNothing))
    } else {
      #expect(marked(desk).contains("▸ \(place)"), "\(desk.screen)")
    }
  }

  @Test func `understands words typed in the other layout`() throws {
    // «пенсионное» with the Latin layout left on.
    #expect(marked(try search("gtycbjyyjt", .ru)).contains("п. 12"))
    // «pension» with the Russian layout left on.
    #expect(marked(try search("зутышщт", .en)).contains("¶12"))
  }

  @Test func `shows both standards together, once where they say the same`() throws {
    let desk = try DeskDriver(.en, rows: 60)
    desk.command(.law)
    desk.press(.down, .enter)
    #expect(desk.sees("S1, S2") && !desk.sees("≠"))
    desk.press(.escape)
    #expect(marked(desk).contains("¶2"))
    desk.type("12")
    desk.press(.enter)
    #expect(!desk.sees("S1, S2"))
    let screen = desk.screen
    #expect(screen.contains("Paragraph 12"))
  }

  @Test func `leads from a paragraph to a paper it governs and back to the paragraph`() throws {
    let desk = try DeskDriver(.en)
    desk.command(.law)
    desk.type("12")
    desk.press(.enter)
    desk.press(.tab)
    #expect(marked(desk).contains("paper: adults 1)"), "\(desk.screen)")
    desk.press(.enter)
    #expect(desk.sees("S1 ¶12, adults, 1)"))
    #expect(marked(desk).contains("Paragraph 12"))
    desk.press(.enter)
    #expect(desk.sees("Paragraph 12") && marked(desk).contains("rule:"))
    desk.press(.backTab)
    #expect(!marked(desk).contains("rule: Handing"), "the one before the first is the last")
    desk.press(.escape, .escape, .escape)
    #expect(desk.top is LawReader)
    desk.press(.escape)
    #expect(desk.top is HomeScreen)
  }

  @Test func `is a way out of the form and back, what is typed untouched`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .childWithDisability)
    desk.fill([.surname: "Бейсенова"])
    let before = desk.screen
    desk.command(.law)
    #expect(desk.top is LawReader)
    desk.type("7")
    desk.press(.enter, .escape, .escape)
    #expect(desk.screen == before)
    desk.press(.down, .down, .down)
    let atBirthDate = desk.screen
    desk.command(.why)
    desk.press(.enter)
    #expect(desk.sees("A14"))
    desk.press(.escape, .escape)
    #expect(desk.screen == atBirthDate)
  }

  @Test func `a reading says question, both answers and what rests on it`() throws {
    let desk = try DeskDriver(.en, rows: 40)
    desk.command(.law)
    desk.type("A16")
    desk.press(.enter)
    let reading = try #require(try desk.desk.law.interpretation("A16"))
    let changes = try #require(reading.changes)
    for text in [reading.question[.en], reading.answer[.en], reading.other[.en], changes[.en]] {
      #expect(desk.sees(String(text.prefix(40))))
    }
    #expect(desk.sees("paper: children 2)"))
  }

  @Test func `appendices name every body and every indicator`() throws {
    let desk = try DeskDriver(.kk)
    let context = desk.desk.context
    for (standard, number, count) in [
      (StandardID.s1, 1, 11), (.s2, 1, 10), (.s1, 3, 11), (.s2, 3, 13),
    ] {
      let text = Explanation(topic: .appendix(standard, number), context: context).text
      #expect(text.contains("\n\(count). ") && !text.contains("\n\(count + 1). "))
    }
    for standard in StandardID.allCases {
      let text = Explanation(topic: .appendix(standard, 2), context: context).text
      for indicator in try context.law.standard(standard).indicators(on: context.today) {
        #expect(text.contains(indicator.number + " " + indicator.name.kk))
      }
    }
  }

  @Test func `every link of every place leads somewhere that has a title and a text`() throws {
    let desk = try DeskDriver(.ru)
    let context = desk.desk.context
    var walked = 0
    for entry in LawEntryLine.all(context) {
      for link in Explanation(topic: entry.topic, context: context).links {
        let target = Explanation(topic: link.topic, context: context)
        #expect(!link.label.isEmpty && !target.title.isEmpty && !target.text.isEmpty)
        walked += 1
      }
    }
    #expect(walked > 100)
  }
}
