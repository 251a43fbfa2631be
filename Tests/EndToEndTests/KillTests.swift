import Casework
import Glibc
import Standards
import Support
import Testing
import Words

/// `kill -9` at random moments of an intake that is being typed.
@Suite struct KillTests {
  private static let fields: [FieldID] = [
    .surname, .given, .patronymic, .address, .representativeName, .representativeRelation,
  ]

  @Test func `killed twenty times, it never loses what was typed a second before`() throws {
    let office = try TrialOffice()
    #expect(office.open(surname: "Ахметова").status == 0)
    var dice = SeededNumbers(seed: 121)
    let clock = ContinuousClock()
    let letters = Array("әдберуіңғүқөһ")
    // What is known to be in the draft, by field.
    var kept: [FieldID: String] = [:]
    var clerk = try Clerk(at: office)
    for round in 0..<20 {
      let field = Self.fields[round % Self.fields.count]
      if kept.isEmpty { try clerk.opensForm(.homeCare, .childWithDisability) }
      try clerk.goes(to: field)
      var typed = ""
      // When each letter was seen on the screen.
      var moments: [ContinuousClock.Instant] = []
      for _ in 0..<Int.random(in: 3...12, using: &dice) {
        let letter = letters.randomElement(using: &dice)!
        clerk.terminal.type(String(letter))
        typed.append(letter)
        // Now and then the clerk looks up: what is on the screen has been typed before.
        guard Bool.random(using: &dice) else { continue }
        _ = try clerk.look()
        moments += Array(repeating: clock.now, count: typed.count - moments.count)
      }
      let end = clock.now + .milliseconds(Int.random(in: 0...1200, using: &dice))
      try clerk.terminal.waitUntil("the moment of the kill") { clock.now >= end }
      let killed = clock.now
      clerk.terminal.signal(SIGKILL)
      #expect(try clerk.terminal.waitForEnding() == .killed(signal: SIGKILL))
      let safe = moments.count { killed - $0 > .seconds(1) }
      #expect(office.isWhole, "round \(round)")

      clerk = try Clerk(at: office)
      guard try clerk.terminal.screen().contains(clerk.words(.homeDrafts(count: 1))) else {
        #expect(kept.isEmpty && safe == 0, "round \(round): the draft is gone")
        continue
      }
      try clerk.resumesDraft()
      let shown = try clerk.look()
      for other in Self.fields where other != field {
        // A name that was left begins with a capital.
        let stands = try Self.text(of: other, clerk, shown)
        #expect(stands.lowercased() == (kept[other] ?? "").lowercased(), "round \(round)")
      }
      let found = try Self.text(of: field, clerk, shown)
      let before = kept[field] ?? ""
      #expect((before + typed).lowercased().hasPrefix(found.lowercased()), "round \(round)")
      #expect(found.count >= before.count + safe, "round \(round)")
      kept[field] = found
    }
    #expect(office.numbers().count == 1)
  }

  /// What a field shows, without what stands beside the answer.
  private static func text(
    of field: FieldID, _ clerk: Clerk, _ sight: Sight
  ) throws -> String {
    let label = clerk.words(field)
    let row = try #require(sight.row(ofField: label))
    let behind = String(sight.lines[row].dropFirst(3 + label.count).drop { " *!".contains($0) })
    let hint = clerk.words(
      WordKey(rawValue: field.wordID.replacing("intake.", with: "intake.hint-")))
    if behind.hasPrefix(hint) { return "" }
    return behind.split(separator: "  ", maxSplits: 1).first.map(String.init) ?? ""
  }
}
