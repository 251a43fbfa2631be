import CaseStore
import Casework
import Controls
import Foundation
import Reception
import Screen
import Support
import Testing
import Words

@testable import Desk

/// A cat that has watched the clerk: it knows from the table of commands and from what stands on the screen which key
/// goes on towards the store, and lands on others in between. `QABYLDAU_WALKS=200` walks longer than the usual run.
struct KnownWaysTests {
  private static let stepsPerWalk = 260

  private static var walks: Int {
    ProcessInfo.processInfo.environment["QABYLDAU_WALKS"].flatMap(Int.init) ?? 6
  }

  @Test func `no key in between makes an act that nobody confirmed, or calls saved what is not`()
    throws
  {
    var met = Set<String>()
    for seed in 1...max(1, Self.walks) {
      var walk = try Walk(seed: UInt64(seed))
      try walk.go(steps: Self.stepsPerWalk)
      met.formUnion(walk.saved)
    }
    // A walk that comes nowhere proves nothing.
    for way in [
      "taken", "accepted", "decided", "ready", "ticket", "complaint", "called", "noted",
    ] {
      #expect(met.contains(way), "no walk came to \(way): \(met.sorted())")
    }
  }
}

private struct Walk {
  let seed: UInt64
  private var numbers: SeededNumbers
  private var desk: DeskDriver
  /// What came into the store, in words of this test.
  private(set) var saved = Set<String>()
  private var step = 0

  init(seed: UInt64) throws {
    self.seed = seed
    numbers = SeededNumbers(seed: seed)
    desk = try DeskDriver(.kk)
    // Half of the walks begin with a case that has come as far as its acceptance.
    if seed.isMultiple(of: 2) { desk.takeChild() }
  }

  private var place: Comment { "seed \(seed), step \(step)\n\(desk.screen)" }

  mutating func go(steps: Int) throws {
    while step < steps {
      if desk.desk.hasEnded { desk = try DeskDriver(.ru, place: desk.place) }
      step += 1
      for paw in towardsTheStore() { try take(paw) }
      if chance(20) { try take(noise()) }
    }
    #expect(try #require(desk.counter).verify(expectedHead: nil).isSound, place)
    noteActs()
  }

  // MARK: What must hold

  private mutating func take(_ events: [Event]) throws {
    guard !desk.desk.hasEnded, let counter = desk.counter else { return }
    let isConfirming = asked == .confirmation
    let before = desk.worker.asked.count
    let head = try counter.store.head()
    desk.happen(events)
    let saves = desk.worker.asked[before...].compactMap { request -> OfficeSave? in
      if case .save(let save, _) = request { save } else { nil }
    }.filter(\.isTold)
    for save in saves where save.binds {
      #expect(isConfirming, "\(save) was confirmed by nobody; \(place)")
    }
    guard !desk.desk.hasEnded else { return }
    if desk.desk.message.kind == .good, !saves.isEmpty {
      if saves.contains(where: \.isAnAct) {
        #expect(try counter.store.head() != head, "\(saves) is called done; \(place)")
      }
      for save in saves { try look(for: save, counter) }
    }
  }

  /// That what is called saved lies in the store.
  private mutating func look(for save: OfficeSave, _ counter: Counter) throws {
    switch save {
    case .acts(let acts, let seen):
      let kinds = try counter.store.history(of: seen.id).map(\.kind).suffix(acts.count)
      #expect(Array(kinds) == acts.map(\.kind), place)
    case .take(let draft):
      #expect(try !counter.drafts().readable.contains { $0.id == draft.id }, place)
      saved.insert("taken")
    case .issueTicket: saved.insert("ticket")
    case .callNext, .call: saved.insert("called")
    case .registerComplaint: saved.insert("complaint")
    default: break
    }
  }

  private mutating func noteActs() {
    guard let counter = desk.counter, let lines = try? counter.newestCases(1000) else { return }
    if !lines.isEmpty { saved.insert("taken") }
    for line in lines {
      let history = (try? counter.store.history(of: line.id)) ?? []
      saved.formUnion(history.map(\.kind.rawValue))
    }
    for request in desk.worker.asked {
      guard case .save(let save, _) = request else { continue }
      if case .issueTicket = save { saved.insert("ticket") }
      if case .registerComplaint = save { saved.insert("complaint") }
      switch save {
      case .call, .callNext: saved.insert("called")
      default: break
      }
    }
  }

  // MARK: What it presses

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &numbers) < percent
  }

  private mutating func downs(_ most: Int) -> [[Event]] {
    Array(repeating: [.key(.down)], count: Int.random(in: 0...most, using: &numbers))
  }

  private func press(_ keys: Key...) -> [[Event]] { keys.map { [.key($0)] } }

  private func key(_ command: DeskCommand.ID) -> [[Event]] {
    DeskCommand.command(command)?.keys.first.map { press($0) } ?? []
  }

  /// A word is typed faster than the screen is drawn.
  private func typed(_ text: String) -> [[Event]] { [text.map { .key(.character($0)) }] }

  /// Keys that lead on from where the desk stands, and what of them comes before the next picture.
  private mutating func towardsTheStore() -> [[Event]] {
    if desk.desk.isBlank { return press(.escape) }
    if Frame.isTooSmall(desk.terminal.size) { return [[.resize(Size(columns: 80, rows: 24))]] }
    if desk.desk.over != nil { return press(.escape) }
    switch desk.top.place {
    case .dialog: return answer()
    case .home:
      let ways: [DeskCommand.ID] = [
        .newCase, .newCase, .cases, .cases, .queue, .queue, .queue, .complaints, .complaints,
      ]
      return key(ways.randomElement(using: &numbers) ?? .cases)
    case .choice, .services: return downs(5) + press(.enter)
    case .form: return fill()
    case .papers: return chance(30) ? key(.goOn) : key(.tick) + press(.down)
    case .card: return chance(80) ? key(.acts) : chance(50) ? key(.goOn) : press(.escape)
    case .cases: return downs(2) + press(.enter)
    case .queue:
      let ways: [DeskCommand.ID] = [.add, .callNext, .choose, .acts, .goOn, .back]
      return key(ways.randomElement(using: &numbers) ?? .add)
    case .complaints: return chance(80) ? key(.add) : chance(50) ? press(.enter) : press(.escape)
    case .complaintForm:
      return chance(30) ? key(.goOn) : typed("Әсет келмеді") + press(.down)
    case .complaint: return chance(70) ? key(.acts) : press(.escape)
    case .staff: return chance(50) ? press(.enter) : press(.escape)
    case .person: return downs(1) + press(.enter)
    case .drafts: return chance(50) ? press(.enter) : press(.escape)
    case .bringForm: return fill()
    case .bring: return chance(50) ? key(.apply) : press(.escape)
    case .board, .morning, .calendar, .quality, .counted, .log, .reports, .law, .explanation,
      .directory,
      .body,
      .document:
      return press(.escape)
    }
  }

  private mutating func fill() -> [[Event]] {
    guard let intake = desk.intake else { return chance(70) ? press(.enter) : press(.escape) }
    if chance(8) { return key(.switchTab) }
    guard let field = intake.grid[intake.grid.focus], let id = FieldID(rawValue: field.id)
    else { return press(.down) }
    let applicant = People.applicant(intake.form.service, intake.form.category)
    guard let value = applicant[id], intake.grid.value(of: field.id)?.isEmpty != false else {
      return press(.down)
    }
    if case .choice = field.control { return press(.right, .down) }
    return typed(value) + press(.down)
  }

  private mutating func answer() -> [[Event]] {
    switch asked {
    case .confirmation: chance(80) ? press(.right, .enter) : press(.enter)
    case .text, .form: typed("Себебі жазылды") + press(.enter)
    case .choice, .comparison:
      chance(90) ? downs(4) + press(.enter) : press(.right, .enter)
    case nil: chance(70) ? downs(2) + press(.enter) : press(.escape)
    }
  }

  /// What a paw may do: the same key held, one key of the table, what ends and what moves.
  private mutating func noise() -> [Event] {
    let all = DeskCommand.table.flatMap(\.keys) + (1...12).map(Key.function)
    let keys: [Key]
    switch Int.random(in: 0..<5, using: &numbers) {
    case 0: keys = Array(repeating: .enter, count: Int.random(in: 2...12, using: &numbers))
    case 1: keys = [.escape]
    case 2: keys = [[.up, .down, .left, .right, .home, .end].randomElement(using: &numbers) ?? .up]
    case 3: keys = [all.randomElement(using: &numbers) ?? .escape]
    default: keys = [.character(" "), .backspace, .insert].shuffled(using: &numbers)
    }
    return keys.map { .key($0) }
  }

  // MARK: What it sees

  private enum Asked { case choice, comparison, text, form, confirmation }

  private var asked: Asked? {
    switch desk.top {
    case let top as CaseScreen: kind(of: top.question)
    case let top as IntakeScreen: kind(of: top.question) ?? kind(of: top.panel.question)
    case let top as ComplaintScreen: kind(of: top.question)
    case let top as QueueScreen: kind(of: top.question)
    case let top as StaffScreen: kind(of: top.question)
    case let top as CaseList: kind(of: top.question)
    default: nil
    }
  }

  private func kind<Choice, Text, Form, Deed>(
    of prompt: Prompt<Choice, Text, Form, Deed>?
  ) -> Asked? {
    switch prompt {
    case .choice: .choice
    case .comparison: .comparison
    case .text: .text
    case .form: .form
    case .confirmation: .confirmation
    case nil: nil
    }
  }
}

extension OfficeSave {
  /// Whether the clerk is told that it is done; the rest goes on beside the screen.
  fileprivate var isTold: Bool {
    switch self {
    case .keepDraft, .endOldDrafts, .recordAccess, .recordReading, .recordUse, .recordAsking,
      .recordCopy,
      .copyFailed, .chooseLanguage:
      false
    default: true
    }
  }

  /// Whether it adds to the chain of acts: a day may end with nobody waiting.
  fileprivate var isAnAct: Bool {
    switch self {
    case .endDay: false
    default: true
    }
  }

  /// Whether it is never done without a summary (docs/decisions/0013-what-must-not-wait.md).
  fileprivate var binds: Bool {
    switch self {
    case .acts(let acts, _):
      acts.contains { act in
        ["decided", "ready", "handed-over", "posted", "voided", "joined", "split"]
          .contains(act.kind.rawValue)
      }
    case .complaintDeed(let deed, _):
      [.acknowledged, .forwarded, .extended, .answered, .voided].contains(deed.kind)
    case .closePeriod: true
    default: false
    }
  }
}
