import Casework
import Foundation
import KazakhText
import Standards
import Support
import Testing
import Words

/// Names that try a terminal: long, with marks, wide letters, letters of no width.
@Suite struct NamesTests {
  struct Name: Sendable, CustomTestStringConvertible {
    let what: String
    let surname: String
    let given: String

    var testDescription: String { what }
  }

  static let names = [
    Name(
      what: "60 letters", surname: String(String(repeating: "Әңғөқұү", count: 9).prefix(60)),
      given: String(String(repeating: "Щыіһё", count: 12).prefix(60))),
    Name(
      what: "two marks on each of 60 letters",
      surname: String(repeating: "а\u{301}\u{308}", count: 60),
      given: String(repeating: "и\u{306}\u{323}", count: 60)),
    Name(
      what: "wide letters", surname: String(repeating: "漢字", count: 15),
      given: String(repeating: "한", count: 30)),
    Name(
      what: "letters of no width between others",
      surname: "Бей" + String(repeating: "\u{200B}с\u{2060}", count: 6) + "ова",
      given: "Ай\u{200E}ым\u{FEFF}"),
  ]

  @Test(arguments: names, [80, 120])
  func `a hard name keeps every line in its place and is stored as it was typed`(
    name: Name, columns: Int
  ) throws {
    let office = try TrialOffice()
    let clerk = try Clerk(at: office, columns: columns, rows: columns == 80 ? 24 : 40)
    // The first one is typed, the second pasted: a near match, so that both stand side by side.
    let first = try takes(name, clerk, columns: columns, birth: "14032000") {
      clerk.terminal.type($0)
    }
    try clerk.press(.newCase)
    try clerk.sees(.personNew)
    clerk.terminal.type(String(stored(name.surname).prefix(3)))
    try clerk.sees("the person in the search") { $0.dense.contains("14032000") }
    try expectAligned(clerk, columns)
    clerk.terminal.press("Escape")
    let second = try takes(name, clerk, columns: columns, birth: "15032000", isAlike: true) {
      clerk.terminal.paste($0)
    }
    for number in [first, second] {
      let values = try office.record(number).values
      // A name all in small letters gets its capital.
      #expect(values["surname"]??.lowercased() == stored(name.surname).lowercased())
      #expect(values["given"]??.lowercased() == stored(name.given).lowercased())
    }
    #expect(office.isWhole)
  }

  @Test
  func `a pasted book is refused by the search and kept whole as a reason, obeyed by neither`()
    throws
  {
    let office = try TrialOffice()
    let clerk = try Clerk(at: office)
    let line = "Бейсенова Айым\n\u{1B}[2J\u{1B}]0;taken\u{7}\u{1B}[24;1HҚабылданды\t"
    let book = String(repeating: line, count: 10_240 / line.utf8.count + 1)
    try clerk.press(.newCase)
    try clerk.sees(.personNew)
    clerk.terminal.type("ким")
    clerk.terminal.paste(book)
    try clerk.sees(clerk.words(.refusalFull(limit: "100")))
    #expect(try clerk.look().lines[4].hasSuffix(" ким"))
    clerk.terminal.press("Escape")

    let caller = try #require(Caller.morning.first { $0.form.service == .residentialCare })
    try clerk.opensForm(caller.service, caller.category)
    try clerk.fills(caller.form, for: caller)
    try clerk.turnsToPapers()
    try clerk.opensHandling(.papersWaiveAction, of: "S1-C-2")
    try clerk.sees(.reasonKeys)
    clerk.terminal.paste(book)
    try clerk.sees(clerk.words(.refusalFull(limit: "1000")))
    // What fits is taken, its signs that steer a terminal are not.
    clerk.terminal.paste(String(book.prefix(900)))
    try clerk.sees("the end of the page") { $0.dense.contains("Қабылданды") }
    try expectAligned(clerk, 80)
    clerk.terminal.press("Enter")
    try clerk.sees("the papers") { $0.markedPaper != nil }
    try expectAligned(clerk, 80)
    let number = try clerk.keepsWaiting()
    let reason = try #require(try office.record(number).paper("S1-C-2")?.reason)
    #expect(reason.split(separator: " ").count { $0 == "Бейсенова" } > 10)
    let paper = try clerk.savesText()
    for line in paper.split(separator: "\n") { #expect(Width.of(line) <= 80) }
    #expect(Sight.dense(paper).contains(Sight.dense(reason)))
    let written = String(decoding: clerk.terminal.rawBytes(), as: UTF8.self)
    #expect(!written.contains("\u{1B}]0;taken") && !written.contains("\u{7}"))
    #expect(office.isWhole)
  }

  /// Signs that cannot be seen are not taken into a field.
  private func stored(_ typed: String) -> String {
    String(
      String.UnicodeScalarView(
        typed.unicodeScalars.filter { $0.properties.generalCategory != .format })
    ).precomposedStringWithCanonicalMapping
  }

  private func takes(
    _ name: Name, _ clerk: Clerk, columns: Int, birth: String, isAlike: Bool = false,
    _ enter: (String) -> Void
  ) throws -> String {
    try clerk.opensForm(.homeCare, .childWithDisability)
    for text in [name.surname, name.given] {
      enter(text)
      clerk.terminal.press("Down")
    }
    clerk.terminal.press("Down")
    clerk.terminal.type(birth)
    clerk.press("Down", times: 3)
    clerk.terminal.type("Тараз")
    try clerk.sees("the address") { $0.marked.contains("Тараз") }
    try clerk.chooses(
      "yes", in: .needsCare, of: IntakeForm(service: .homeCare, category: .childWithDisability))
    try expectAligned(clerk, columns)
    try clerk.goesOn()
    try clerk.standsByDoubts(before: isAlike ? .personLikeTitle : .takeWaitingTitle)
    if isAlike {
      try expectAligned(clerk, columns)
      // They differ in a birth date: "back" is marked, "somebody else" stands before it.
      clerk.terminal.press("Left", "Enter")
    }
    try clerk.sees(.takeWaitingTitle)
    try expectAligned(clerk, columns)
    try clerk.chooses(button: .takeWaiting)
    let number = try clerk.number(after: Phrase.caseTaken)
    try expectAligned(clerk, columns)
    let paper = try clerk.savesText()
    for line in paper.split(separator: "\n") { #expect(Width.of(line) <= 80) }
    let shown = paper.filter { !$0.isWhitespace }.lowercased()
    for part in [name.surname, name.given] { #expect(shown.contains(stored(part).lowercased())) }
    clerk.terminal.press("Escape")
    try clerk.sees(.caseTitle(number: number))
    try expectAligned(clerk, columns)
    return number
  }

  /// No line is wider than the screen, boxes have straight sides, and what stands beside another
  /// thing begins in the same column on every line.
  private func expectAligned(_ clerk: Clerk, _ columns: Int) throws {
    let lines = try clerk.look().lines
    for line in lines { #expect(Width.of(line) <= columns, "\(line)") }
    // Lines with as many sides belong to one box or one pair of panels.
    let sides = lines.filter { $0.contains("│") }.map { line in
      line.indices.filter { line[$0] == "│" }.map { Width.of(line[..<$0]) }
    }
    for (_, alike) in Dictionary(grouping: sides, by: \.count) {
      #expect(Set(alike).count == 1, "\(lines.joined(separator: "\n"))")
    }
  }
}
