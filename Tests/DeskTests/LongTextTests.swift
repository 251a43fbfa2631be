import Casework
import Controls
import Foundation
import Screen
import Testing
import Words

@testable import Desk

/// What is written at length is seen at length, at the smallest window of the office.
@Suite struct `A long text` {
  /// More than two lines, no word twice.
  static let text = (1...40).map { "сөз\($0)" }.joined(separator: " ").prefix(110)

  private func expectSeen(_ desk: DeskDriver) {
    desk.type(String(Self.text))
    let words = Self.text.split(separator: " ").map(String.init)
    let shown = desk.screen.split { $0.isWhitespace || $0 == "│" }.map(String.init)
    #expect(words.allSatisfy(shown.contains), "\(words.filter { !shown.contains($0) })")
    desk.press(.up, .home)
    desk.type("жаңа")
    let lines = desk.screen.split(separator: "\n").map { line in
      line.split { $0.isWhitespace || $0 == "│" }
    }
    #expect(lines.contains { $0.contains { $0.hasPrefix("жаңасөз") } }, "typed where a line begins")
  }

  private static let questions: [(String, @Sendable (DeskDriver) -> Void)] = [
    ("a note", { $0.command(.note) }),
    ("why it is taken back", { $0.act(.caseActsWithdraw) }),
    (
      "why it is corrected",
      {
        $0.command(.correct)
        $0.type("а")
        $0.command(.goOn)
        $0.press(.enter)
      }
    ),
    (
      "that circumstances changed",
      {
        $0.command(.correct)
        $0.type("а")
        $0.command(.goOn)
        $0.choose($0.desk.words(.faultCircumstances))
        $0.press(.down)
      }
    ),
    (
      "why the day of acceptance was another",
      {
        $0.act(.lifeAcceptedOnEntry)
        $0.press(.down)
      }
    ),
    (
      "a complaint",
      {
        $0.act(.caseActsComplain)
        let label = String($0.desk.words(.complaintHappened).prefix(12))
        for _ in 0..<20 where !$0.line("▸").contains(label) { $0.press(.down) }
      }
    ),
  ]

  @Test(arguments: questions.map(\.0))
  func `is seen whole and is edited by its lines at 80 by 24`(question: String) throws {
    let desk = try DeskDriver(.kk)
    desk.acceptedChild()
    try #require(Self.questions.first { $0.0 == question }).1(desk)
    expectSeen(desk)
  }
}
