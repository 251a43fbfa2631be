import Casework
import Controls
import Foundation
import Screen
import Standards
import Support
import Testing
import Words

@testable import CaseStore
@testable import Desk

/// Cards of every state a case can be in.
enum CardState: String, CaseIterable, CustomTestStringConvertible {
  case awaitingPapers, accepted, returned, suspended, decided, refused, ready, closed, withdrawn,
    voided

  var testDescription: String { rawValue }

  func open(_ desk: DeskDriver) throws {
    desk.takeChild(papers: self == .awaitingPapers ? 2 : .max)
    let counter = try #require(desk.counter)
    let today = ActDay(counter.now.date)
    let granted = Act.decided(DecisionTerms(.notice, on: today))
    let acts: [Act] =
      switch self {
      case .awaitingPapers, .accepted: []
      case .returned: [.returned(ReturnTerms(on: today, reason: "мөрі жоқ", papers: []))]
      case .suspended: [.suspended(SuspensionTerms(on: today, ground: .disabilityRemoved))]
      case .decided: [granted]
      case .refused: [.decided(DecisionTerms(.refusal, on: today, ground: .disabilityRemoved))]
      case .ready: [granted, .ready(today)]
      case .closed:
        [granted, .ready(today), .handedOver(HandOver(to: .representative, on: today))]
      case .withdrawn: [.withdrawn(reason: "көшіп кетті")]
      case .voided: [.voided(reason: "екі рет ашылған")]
      }
    for act in acts {
      _ = try counter.perform([act], on: counter.caseRecord(CaseID(rawValue: 1)))
    }
    desk.press(.escape)
    desk.desk.perform(.show(.caseCard(CaseID(rawValue: 1))))
    #expect(desk.top is CaseScreen)
  }
}

@Suite struct `Acts that bind are never done by drumming` {
  private func acts(_ desk: DeskDriver) throws -> [ActKind] {
    try #require(desk.counter).store.history(of: CaseID(rawValue: 1)).map(\.kind)
  }

  @Test(arguments: CardState.allCases)
  func `Enter pressed twenty times on a card records nothing`(_ state: CardState) throws {
    let desk = try DeskDriver(.kk)
    try state.open(desk)
    let before = try acts(desk)
    desk.press(.enter, times: 20)
    #expect(try acts(desk) == before)
  }

  /// What a cat with a keyboard of letters may do: things that are typed or ticked, undone as easily.
  private static let harmless: Set<ActKind> = [
    .noted, .paperHanded, .paperTakenBack, .waived, .insteadHanded, .paperDetailed, .extraPaper,
    .assigned, .returned, .suspended, .stepReversed, .withdrawn, .corrected,
  ]

  @Test(arguments: CardState.allCases)
  func `Enter, Space and letters in any order record nothing that binds`(_ state: CardState) throws
  {
    let desk = try DeskDriver(.kk)
    try state.open(desk)
    let before = try acts(desk)
    var numbers = SeededNumbers(seed: UInt64(state.rawValue.count) + 7)
    let letters = Array("абвгдеәіңғүұқөһжзийклмнопрстуфхцчшщыэюяabcdefghijklmnopqrstuvwxyz")
    for _ in 0..<1000 {
      // Who strays to another screen comes back to the card.
      if !(desk.top is CaseScreen), Int.random(in: 0..<40, using: &numbers) == 0 {
        desk.desk.perform(.show(.caseCard(CaseID(rawValue: 1))))
      }
      switch Int.random(in: 0..<10, using: &numbers) {
      case 0..<4: desk.press(.enter)
      case 4: desk.press(.character(" "))
      default: desk.press(.character(letters.randomElement(using: &numbers) ?? "а"))
      }
    }
    let done = try acts(desk).dropFirst(before.count)
    #expect(Set(done).isSubset(of: Self.harmless), "\(done)")
  }

  @Test func `keys typed ahead of the last question do not answer it`() throws {
    let desk = try DeskDriver()
    desk.acceptedChild()
    desk.act(.lifeDecide)
    desk.press(.enter)
    // Enter closes the remark; arrow and Enter are there before the question is drawn.
    desk.terminal.press(.enter, .right, .enter, .right, .enter)
    desk.desk.step()
    #expect(try acts(desk).last == .accepted)
    #expect(desk.sees(.confirmTooEarly) && desk.sees(.confirmYes))
    desk.press(.enter)
    #expect(try acts(desk).last == .accepted, "Enter alone goes back")
    #expect(desk.top.place == .card)
  }

  @Test func `arrow and Enter after the question is drawn record the act, and it is said`() throws {
    let desk = try DeskDriver()
    desk.acceptedChild()
    desk.act(.lifeDecide)
    desk.press(.enter, .enter, .right, .enter)
    #expect(try acts(desk).last == .decided)
    #expect(desk.line("✓").contains(desk.desk.words(.actDecided)))
  }

  @Test func `what was written for an act that was not confirmed is still there`() throws {
    let desk = try DeskDriver()
    desk.acceptedChild()
    desk.act(.caseActsVoid)
    desk.type("Екі рет ашылған")
    desk.press(.enter)
    #expect(desk.sees("Reason: Екі рет ашылған") && desk.sees(desk.desk.words(.confirmYes)))
    desk.press(.enter)
    desk.act(.caseActsVoid)
    #expect(desk.sees("Екі рет ашылған"))
  }

  @Test func `the result of a child is for the representative unless one says otherwise`() throws {
    let desk = try DeskDriver(.kk)
    desk.readyChild()
    desk.act(.lifeDeliver)
    #expect(desk.sees("[өкілі: Бейсенова Гүлмира]"))
    desk.press(.enter)
    #expect(desk.sees("өкілі, Бейсенова Гүлмира"))
    desk.confirm()
    guard
      case .handedOver(let terms) = try desk.counter?.caseRecord(CaseID(rawValue: 1)).delivery?
        .way
    else {
      Issue.record("not handed over")
      return
    }
    #expect(terms.recipient == .representative)
  }

  @Test func `after a lost race Enter alone neither repeats the act nor drops it`() throws {
    let desk = try DeskDriver()
    let scene = try #require(Scene.all.first { $0.name == "conflict-decision" })
    try scene.play(desk)
    #expect(desk.top is ConflictScreen)
    let before = try acts(desk)
    desk.press(.enter, times: 5)
    #expect(desk.top is ConflictScreen)
    #expect(try acts(desk) == before)
  }

  @Test func `nothing is done to a complaint by Enter alone`() throws {
    let desk = try DeskDriver()
    try Scene.complain(desk)
    desk.command(.complaints)
    let before = try #require(desk.counter).complaints().map(\.complaint)
    desk.press(.enter, times: 20)
    #expect(try #require(desk.counter).complaints().map(\.complaint) == before)
  }
}
