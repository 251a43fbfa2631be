import Support
import Testing
import Words

@Suite struct `Enter held down over a case` {
  /// Everything on the card's menu that binds; a suspension has an undo in the place of a summary.
  static let entries: [WordKey] = [
    .lifeDecide, .lifeAtOnce, .lifeReturn, .caseActsWithdraw, .caseActsVoid, .caseActsHandOver,
  ]

  @Test(arguments: entries)
  func `records nothing that binds, in the lowest window and without Ctrl`(_ entry: WordKey) throws
  {
    let office = try TrialOffice()
    #expect(office.open(surname: "Бейсенова", papers: Visitor.childS2.papers).status == 0)
    let number = try #require(office.numbers().first)
    let clerk = try Clerk(at: office, rows: 22)
    clerk.usesCtrl = false
    try clerk.opensCase(number)
    try clerk.press(.acts)
    try clerk.chooses(entry)
    clerk.holdEnter()
    let left = try clerk.look().lines.joined(separator: "\n")
    #expect(try office.record(number).history.map(\.act) == ["opened", "accepted"], "\(left)")
    #expect(office.savedTexts().isEmpty && office.isWhole)
  }

  @Test func `on the card itself records nothing that binds`() throws {
    let office = try TrialOffice()
    #expect(office.open(surname: "Бейсенова", papers: Visitor.childS2.papers).status == 0)
    let number = try #require(office.numbers().first)
    let clerk = try Clerk(at: office, rows: 22)
    try clerk.opensCase(number)
    for _ in 0..<3 { clerk.holdEnter() }
    let left = try clerk.look().lines.joined(separator: "\n")
    #expect(try office.record(number).history.map(\.act) == ["opened", "accepted"], "\(left)")
  }
}
