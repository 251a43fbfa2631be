import Foundation
import Screen
import Support
import Testing
import Words

@testable import Desk

/// The screens for visitors in real terminals.
@Suite struct WallTests {
  private let office: TrialOffice

  init() throws { office = try TrialOffice() }

  private func opens(_ command: String...) throws -> Clerk {
    try Clerk(at: office, command: [Program.path, "--store", office.store, "queue"] + command)
  }

  /// Whether a text stands on a screen in large letters.
  private func shows(_ sight: Sight, _ text: String, _ factor: Int) -> Bool {
    guard let block = BlockText(text) else { return false }
    var canvas = Canvas(size: block.size(.large(factor)))
    block.draw(on: &canvas, column: 0, row: 0, .large(factor), style: .normal, unicode: true)
    let wanted = canvas.lines.map { $0.trimmingCharacters(in: .whitespaces) }
    return sight.lines.indices.dropLast(max(0, wanted.count - 1)).contains { start in
      wanted.indices.allSatisfy { sight.lines[start + $0].contains(wanted[$0]) }
    }
  }

  private func tickets() throws -> [[String: Any]] {
    let told = office.run("queue", "list", "--json").output
    let object = try JSONSerialization.jsonObject(with: Data(told.utf8)) as? [String: Any]
    return object?["tickets"] as? [[String: Any]] ?? []
  }

  @Test
  func `the hall shows a call of another process at once, with its window and without a name`()
    throws
  {
    office.run("queue", "window", "3")
    for _ in 0..<2 { office.run("queue", "ticket", "complain") }
    let hall = try opens("hall")
    try hall.sees(.hallWaiting(count: "2"))
    let called = office.run("queue", "call")
    let moment = ContinuousClock.now
    #expect(called.status == 0, "\(called.errors)")
    let sight = try hall.sees("the call") { shows($0, "1 → 3", 1) }
    // A second, and what a busy machine takes.
    #expect(ContinuousClock.now - moment < .seconds(3))
    #expect(sight.dense.contains(Sight.dense(hall.words(.hallWaiting(count: "1")))))
    for hidden in ["Сәрсенова", "Әсел", hall.words(.ticketPurposeComplain)] {
      #expect(!sight.dense.contains(Sight.dense(hidden)), "\(hidden)")
    }
    hall.terminal.press("q")
    #expect(try hall.terminal.waitForEnding() == .exited(0))
  }

  @Test func `at the door a key takes one ticket, however long it is held, and only staff leave`()
    throws
  {
    let kiosk = try opens("kiosk", "--word", "qala")
    try kiosk.sees(.kioskTitle)
    kiosk.press("1", times: 60)
    let sight = try kiosk.sees("the number") { shows($0, "1", 2) }
    #expect(sight.dense.contains(Sight.dense(kiosk.words(.kioskRemember))))
    #expect(try tickets().map { $0["purpose"] as? String } == ["hand-in"])
    // Time is what the kiosk goes by: nothing has to be done meanwhile.
    func pause() throws {
      let end = ContinuousClock.now + KioskState.leastShown + .milliseconds(300)
      try kiosk.terminal.waitUntil("a while without a key") { ContinuousClock.now >= end }
    }
    func leaves(with word: String) throws {
      try pause()
      kiosk.terminal.press("F10")
      kiosk.terminal.type(word)
      kiosk.terminal.press("Enter")
    }
    try pause()
    kiosk.terminal.press("Enter")
    try kiosk.sees(.kioskTitle)
    try pause()
    for key in ["C-c", "C-z", "C-\\", "Escape", "q"] { kiosk.terminal.press(key) }
    try leaves(with: "asel")
    try kiosk.sees(.kioskTitle)
    #expect(kiosk.terminal.ending == nil, "none of these is the word")
    try leaves(with: "qala")
    #expect(try kiosk.terminal.waitForEnding() == .exited(0))
    #expect(kiosk.terminal.modesAreRestored && office.isWhole)
    #expect(try tickets().count == 1)
  }
}
