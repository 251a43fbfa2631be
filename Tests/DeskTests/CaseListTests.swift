import Casework
import Foundation
import KazakhText
import Reception
import Screen
import Testing
import Words

@testable import Desk

@Suite struct `The list of cases tells` {
  private func list(_ desk: DeskDriver) throws -> CaseList { try #require(desk.top as? CaseList) }

  /// The numbers of the cases that are shown, as they stand.
  private func shown(_ desk: DeskDriver) -> [String] {
    desk.screen.split(separator: "\n").compactMap { line in
      line.firstMatch(of: #/02-09-\d{6}/#).map { String($0.output.suffix(2)) }
    }
  }

  @Test func `how many were found to the limit, and beyond it that there are more`() throws {
    let sample = try SampleOffice()
    let context = sample.context()
    let lines = try (1...101).map { try sample.line($0) }
    var list = Trial(CaseList(context), context)
    _ = list.type("а")
    _ = list.happen(.found(.cases(Array(lines.prefix(100))), try #require(list.screen.needed)))
    #expect(!list.screen.hasMore)
    _ = list.happen(.found(.cases(lines), try #require(list.screen.needed)))
    #expect(list.screen.hasMore)
    #expect(list.screen.note(context).contains(context.words(.casesFoundMore(number: "100"))))
    _ = list.command(.order)
    #expect(
      list.screen.note(context).contains(context.words(.casesSortedPart(number: "100"))),
      "sorting tells of how many")
  }

  @Test func `its lines by due date, by name and as they were, with one key each`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    try desk.seed("Қалиева", "Әбіш", "Бейсенова")
    desk.command(.cases)
    #expect(shown(desk) == ["04", "03", "02", "01"])
    desk.command(.order)
    #expect(try list(desk).sorting == .due && desk.sees(.casesSortedDue))
    #expect(shown(desk) == ["01", "04", "03", "02"], "of it alone the term runs")
    desk.command(.order)
    #expect(shown(desk) == ["03", "04", "01", "02"], "Ә, Б, Б, Қ: \(desk.screen)")
    desk.command(.order)
    #expect(try list(desk).sorting == nil && shown(desk) == ["04", "03", "02", "01"])
    // Without words the newest stand first as they are; found ones can be sorted so.
    desk.type("бей")
    desk.press(.control("t"), .control("t"), .control("t"))
    #expect(try list(desk).sorting == .newest)
  }

  @Test func `a view with its order`() throws {
    let desk = try DeskDriver()
    try desk.seed("Қалиева", "Әбіш")
    desk.command(.cases)
    desk.press(.control("t"), .control("t"))
    desk.keepFilter("Әліппе")
    desk.command(.cases)
    #expect(try list(desk).sorting == nil)
    desk.command(.filter)
    desk.choose(desk.desk.words(.casesView(name: "Әліппе")))
    #expect(try list(desk).sorting == .name && shown(desk) == ["02", "01"])
  }

  @Test func `one's own with two keys, what was opened last with three, what is new with two`()
    throws
  {
    let desk = try DeskDriver()
    let mine = try #require(desk.counter)
    let asel = try mine.addStaff(login: "asel", surname: "Ахметова", given: "Әсел", role: .manager)
    try desk.seed("Бейсенова", "Әбіш", "Қалиева")
    _ = try mine.assign([CaseID(rawValue: 2)], to: asel.id, note: nil)
    let hers = try Counter(
      law: mine.law, directory: mine.directory, store: mine.store, login: "asel",
      clock: mine.clock)
    _ = try hers.assign([CaseID(rawValue: 2)], to: mine.staff.id, note: "демалыс")
    _ = try mine.assign([CaseID(rawValue: 3)], to: asel.id, note: nil)
    desk.desk.perform(.show(.caseCard(CaseID(rawValue: 1))))
    desk.goHome()
    desk.desk.refresh()

    desk.press(.function(3), .control("k"))
    #expect(try list(desk).part == .mine && shown(desk) == ["02", "01"])
    #expect(try list(desk).filter.clerk == mine.staff.id)
    desk.type("әбіш")
    #expect(try list(desk).part == .mine && shown(desk) == ["02"], "words search among them")

    desk.press(.function(3), .control("t"), .control("k"), .control("k"))
    #expect(try list(desk).part == .opened && shown(desk).first == "01", "\(desk.screen)")
    #expect(try list(desk).sorting == nil, "they stand as they were opened")
    desk.press(.enter)
    #expect(desk.top is CaseScreen)
    desk.press(.escape)
    desk.type("қал")
    #expect(try list(desk).part == .all && shown(desk) == ["03"], "words search the office")

    desk.press(.function(3), .backTab)
    #expect(try list(desk).part == .handed && shown(desk) == ["02"])
    desk.press(.enter, .escape)
    #expect(shown(desk).isEmpty && desk.sees(.handedNone), "it was opened: \(desk.screen)")
  }

  @Test func `the filter that was before when the question is left with Esc`() throws {
    let desk = try DeskDriver()
    try desk.seed("Бейсенова")
    desk.command(.cases)
    desk.filterByState(1)
    let before = try list(desk).filter
    desk.command(.filter)
    desk.press(.enter, .right)
    desk.press(.escape)
    #expect(try list(desk).filter == before && !before.isEmpty)
    desk.command(.filter)
    desk.press(.enter, .right, .function(11))
    #expect(try list(desk).filter != before)
  }
}

@Suite struct `The first line of a card` {
  private func first(_ desk: DeskDriver) -> String {
    desk.screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(3).first
      .map(String.init) ?? ""
  }

  @Test(arguments: CardState.allCases)
  func `tells state, due date, days left and missing papers`(_ state: CardState) throws {
    for language in Language.allCases {
      let desk = try DeskDriver(language)
      try state.open(desk)
      let words = desk.desk.words
      let record = try #require(desk.top as? CaseScreen).record
      let line = first(desk)
      func says(_ text: String) -> Bool { line.contains(text) }
      #expect(says(words.name(of: record.state)), "\(line)")
      #expect(says(words(WordKey(rawValue: "decision.refusal"))) == (state == .refused))
      let due = words(.cardDue(due: "11.06.2009"))
      let hasTerm = ![.awaitingPapers, .withdrawn, .voided].contains(state)
      #expect(says(due) == hasTerm, "\(line)")
      #expect(says(words(.cardNoTerm)) == (state == .awaitingPapers))
      #expect(says(words(.cardLeft(count: 10))) == record.state.isInTerm, "\(line)")
      #expect(says(words(.cardOnTime)) == [.ready, .closed].contains(state))
      if state == .awaitingPapers {
        #expect(says(words(.cardMissingCount(count: record.missingPaperIDs.count))))
      }
      let text = CaseCard(try #require(desk.top as? CaseScreen).file, desk.desk.context).text
      let whole = text.prefix { $0 != "\n" }
      #expect(whole.count <= 77, "one line of 80 columns: \(whole)")
    }
  }

  @Test(arguments: Language.allCases)
  func `says over and the last day with a sign, whatever is missing`(_ language: Language) throws {
    let place = try Workplace()
    try CardState.accepted.open(DeskDriver(language, place: place))
    for (day, phrase) in [
      ("2009-06-11", nil), ("2009-06-14", Phrase.cardOver(count: 3)),
    ] as [(String, Phrase?)] {
      let desk = try DeskDriver(language, at: "\(day)T10:00", place: place)
      desk.desk.perform(.show(.caseCard(CaseID(rawValue: 1))))
      desk.wait(milliseconds: 10)
      let line = first(desk)
      #expect(line.contains("!"), "\(line)")
      #expect(line.contains(phrase.map { desk.desk.words($0) } ?? desk.desk.words(.cardToday)))
    }
  }
}
