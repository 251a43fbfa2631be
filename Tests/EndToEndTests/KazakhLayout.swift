import Casework
import Standards
import Support
import Testing

/// What the standard Kazakh layout (RST KazSSR 903-90) has for what a clerk means.
enum KazakhLayout {
  private static let digits: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("1234567890", #""әіңғ,.үұқ"#))

  /// Letters of a social individual code that look like Cyrillic ones.
  private static let lookAlikes: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("ABEKMHPCTX", "АВЕКМНРСТХ"))

  /// The digit row's letters in the place of digits.
  static func row(_ digits: String) -> String { String(digits.map { self.digits[$0] ?? $0 }) }

  /// The keys that give a stored answer in a field.
  static func keys(_ stored: String, in kind: FieldKind) -> String {
    switch kind {
    case .date: row(stored.split(separator: "-").reversed().joined())
    case .number, .phone, .identity(.iin), .identity(.rnn): row(stored)
    case .identity(.sic): row(String(stored.map { lookAlikes[$0] ?? $0 }))
    case .text, .choice, .yesNo: stored
    }
  }

  static func isLatin(_ character: Character) -> Bool {
    character.isLetter && character.unicodeScalars.allSatisfy { $0.value < 0x250 }
  }
}

extension Clerk {
  /// Answers the field the cursor is on, without looking.
  func answersBlindly(_ stored: String, _ field: IntakeField) throws {
    let options: [String]
    switch field.kind {
    case .yesNo: options = ["yes", "no"]
    case .choice(let given): options = given.map(\.value)
    default: return terminal.type(KazakhLayout.keys(stored, in: field.kind))
    }
    press("Right", times: try #require(options.firstIndex(of: stored)) + 1)
  }

  /// Fills in a form from its first field on as fast as keys go, looking only where somebody would
  /// have to.
  func fills(_ form: IntakeForm, for caller: Caller) throws {
    var skipped = 0
    for field in form.visibleFields(FormValues(caller.values)) {
      defer { skipped += 1 }
      guard let stored = caller.values[field.id], !caller.forgets.contains(field.id),
        !caller.known.contains(field.id)
      else { continue }
      press("Down", times: skipped)
      skipped = 0
      if let slip = caller.slips[field.id] { try makes(slip, in: field) }
      if caller.pasted.contains(field.id) {
        terminal.paste(stored.replacing(" ", with: "\n"))
      } else {
        try answersBlindly(stored, field)
      }
      if case .leaves(let here, let other) = caller.onTheWay, here == field.id {
        try letsThrough(other)
        try sees("the field it was left at") { $0.marked.hasPrefix(words(field.id)) }
      }
    }
  }

  /// Types something wrong, is told on leaving, goes back and takes it away.
  private func makes(_ slip: Caller.Slip, in field: IntakeField) throws {
    terminal.type(slip.typed)
    terminal.press("Down")
    try sees(slip.told)
    terminal.press("Up")
    press("BSpace", times: slip.typed.count)
  }

  /// The visitor has forgotten something at home: the next one is taken meanwhile.
  private func letsThrough(_ other: Caller) throws {
    terminal.press("Escape")
    try sees(.intakeDraftKept)
    try takes(other)
    try resumesDraft()
  }
}
