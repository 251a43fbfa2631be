import Support
import Testing
import Words

extension Clerk {
  /// Enter as a tired hand holds it down.
  func holdEnter() { press("Enter", times: 25) }

  /// Holds Enter down at what is asked before the application may be taken, finds that it took none, and
  /// goes on to the question again.
  func holdsEnterAtQuestion() throws {
    let asked = try look()
    let settled = [words(.takeCompleteTitle), words(.takeWaitingTitle)].map(Sight.dense)
    guard !settled.contains(where: asked.dense.contains) else { return }
    let before = office.numbers()
    holdEnter()
    let rested = try look()
    #expect(office.numbers() == before, "no application is taken by drumming")
    // A question the hand came to rest on is left.
    if !rested.question.isEmpty { terminal.press("Escape") }
    try goesOn()
    try sees("the same question again") { $0.question == asked.question }
  }
}

extension Sight {
  /// What stands in the box of a question.
  fileprivate var question: [Substring] {
    lines.compactMap { line in
      guard let left = line.firstIndex(of: "│"), let right = line.lastIndex(of: "│"), left < right
      else { return nil }
      return line[left..<right]
    }
  }
}
