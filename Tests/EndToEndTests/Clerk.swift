import Casework
import Controls
import Desk
import Documents
import Foundation
import Glibc
import KazakhText
import Screen
import Standards
import Support
import Testing
import Words

/// A clerk at a desk in a real terminal. Keys are named by what they mean in the desk's own table of
/// commands, words are the catalogue's, so that wording and keys may change without these tests.
final class Clerk {
  let terminal: TmuxDriver
  let words: Words
  let office: TrialOffice
  /// Whether the terminal lets Ctrl with a letter through.
  var usesCtrl = true
  /// Whether Enter is held down at whatever is asked before it is answered.
  var holdsEnter = false
  /// Whom this clerk has taken, by who they are.
  var taken: [String: Taken] = [:]

  /// Sits down and waits for the menu.
  init(
    at office: TrialOffice, columns: Int = 80, rows: Int = 24,
    environment: [String: String?] = [:]
  ) throws {
    self.office = office
    words = try Self.words(office.language)
    terminal = try Self.terminal(
      at: office, columns: columns, rows: rows, environment: environment,
      command: [Program.path, "--store", office.store])
    try sees(.homeTake)
  }

  /// Takes a terminal in which the program is started some other way.
  init(at office: TrialOffice, command: [String], environment: [String: String?] = [:]) throws {
    self.office = office
    words = try Self.words(office.language)
    terminal = try Self.terminal(
      at: office, columns: 80, rows: 24, environment: environment, command: command)
  }

  private static func terminal(
    at office: TrialOffice, columns: Int, rows: Int, environment: [String: String?],
    command: [String]
  ) throws -> TmuxDriver {
    let told = office.environment.mapValues { Optional($0) }.merging(environment) { $1 }
    return try TmuxDriver(command, columns: columns, rows: rows, environment: told)
  }

  static func words(_ language: Language) throws -> Words {
    try Words(
      language: language,
      catalogue: Data(Embedded.bytes("language/\(language.rawValue).json") ?? []),
      english: Data(Embedded.bytes("language/en.json") ?? []))
  }

  // MARK: - Eyes

  /// The screen after everything that was typed so far.
  func look() throws -> Sight { Sight(try terminal.screen()) }

  /// Waits for words of the catalogue, however they are wrapped.
  @discardableResult
  func sees(_ key: WordKey) throws -> Sight { try sees(words(key)) }

  @discardableResult
  func sees(_ phrase: Phrase) throws -> Sight { try sees(words(phrase)) }

  @discardableResult
  func sees(_ text: String) throws -> Sight {
    let wanted = Sight.dense(text)
    return try sees("«\(text)»") { $0.dense.contains(wanted) }
  }

  @discardableResult
  func sees(_ what: String, where holds: (Sight) -> Bool) throws -> Sight {
    Sight(try terminal.waitForScreen(what) { holds(Sight($0)) })
  }

  // MARK: - Hands

  /// Presses the key of a command; without Ctrl its other key, or Alt with the Cyrillic letter that lies
  /// on the key.
  func press(_ command: DeskCommand.ID) throws {
    if !usesCtrl, [.goOn, .callNext].contains(command) { return terminal.press("F11") }
    let keys = try #require(DeskCommand.command(command)?.keys)
    if let key = usesCtrl ? keys.first : keys.first(where: { Self.letterOfCtrl($0) == nil }) {
      return terminal.press(try #require(Self.name(of: key)))
    }
    let letter = try #require(keys.compactMap(Self.letterOfCtrl).first)
    let cyrillic = try #require(KeyPositions.inOtherLayout(String(letter)).first)
    terminal.send(bytes: [0x1B] + Array(cyrillic.utf8))
  }

  private static func letterOfCtrl(_ key: Key) -> Character? {
    if case .control(let letter) = key { letter } else { nil }
  }

  /// Presses its other key: the one a terminal that keeps the function keys leaves.
  func pressTwin(_ command: DeskCommand.ID) throws {
    let key = try #require(DeskCommand.command(command)?.keys.last)
    terminal.press(try #require(Self.name(of: key)))
  }

  private static func name(of key: Key) -> String? {
    switch key {
    case .function(let number): "F\(number)"
    case .control(let letter): "C-\(letter)"
    case .enter: "Enter"
    case .escape: "Escape"
    case .tab: "Tab"
    case .down: "Down"
    case .character(" "): "Space"
    default: nil
    }
  }

  /// Presses a key so many times, faster than the screen follows.
  func press(_ key: String, times: Int) {
    guard times > 0 else { return }
    terminal.press("-N", String(times), key)
  }

  /// Moves down a list to the row that begins so.
  func goesDown(to beginning: String) throws {
    try goesDown("to «\(beginning)»") { $0.marked.hasPrefix(beginning) }
  }

  /// Moves down, a step and a look at a time, until something is reached.
  func goesDown(_ what: String, where isThere: (Sight) -> Bool) throws {
    var shown = try look()
    for _ in 0..<40 where !isThere(shown) {
      terminal.press("Down")
      shown = try look()
    }
    try #require(isThere(shown), "\(what)\n\(shown.lines.joined(separator: "\n"))")
  }

  /// Leaves whatever is open by the menu.
  func goesHome() throws {
    try press(.menu)
    try sees(.menuToday)
    terminal.press("Enter")
  }

  /// From wherever to an empty form.
  func opensForm(_ service: Service, _ category: ApplicantCategory) throws {
    try press(.newCase)
    try sees(.personNew)
    terminal.press("Enter")
    try sees(.columnCategory)
    let column = try #require(ApplicantCategory.allCases.firstIndex(of: category))
    let row = try #require(Service.allCases.firstIndex(of: service))
    press("Down", times: row * ApplicantCategory.allCases.count + column)
    terminal.press("Enter")
    try sees("the form") { $0.isAtForm(words) }
  }

  /// Moves to a field with the arrows.
  func goes(to field: FieldID) throws {
    let label = words(field)
    for page in ["PageUp", "PageUp", "PageDown", "PageDown", "PageDown"] {
      if try look().row(ofField: label) != nil { break }
      terminal.press(page)
    }
    let before = try sees("the field \(label)") { $0.row(ofField: label) != nil }
    let from = try #require(before.markedRow)
    let to = try #require(before.row(ofField: label))
    press(to > from ? "Down" : "Up", times: abs(to - from))
    try sees("the cursor at \(label)") { sight in
      sight.markedRow != nil && sight.markedRow == sight.row(ofField: label)
    }
  }

  func types(_ text: String, into field: FieldID) throws {
    try goes(to: field)
    terminal.type(text)
    try sees("\(text) in \(words(field))") { $0.marked.contains(text) }
  }

  /// Chooses an answer of a field where nothing is chosen yet.
  func chooses(_ value: String, in field: FieldID, of form: IntakeForm) throws {
    try goes(to: field)
    let options: [(value: String, word: String)]
    switch try #require(form.field(field)).kind {
    case .yesNo: options = [("yes", words(.answerYes)), ("no", words(.answerNo))]
    case .choice(let given):
      options = given.map { ($0.value, words(WordKey(rawValue: $0.wordID))) }
    default: options = []
    }
    let index = try #require(options.firstIndex { $0.value == value })
    press("Right", times: index + 1)
    let word = options[index].word
    try sees("\(word) chosen") {
      $0.marked.contains("[\(word)]") || $0.marked.contains("‹\(word)›")
    }
  }

  /// Fills in a form: who it is about, then the answers to its questions, in the form's order.
  func fills(_ answers: KeyValuePairs<FieldID, String>, of form: IntakeForm) throws {
    for (field, answer) in answers {
      switch try #require(form.field(field)).kind {
      case .yesNo, .choice: try chooses(answer, in: field, of: form)
      default: try types(answer, into: field)
      }
    }
  }

  /// Opens a case from the list of cases, where it is the newest.
  func opensCase(_ number: String) throws {
    try press(.cases)
    try sees("the case in the list") { $0.marked.contains(number) }
    try press(.choose)
    try sees(.caseTitle(number: number))
  }

  /// Changes between form and papers and waits for it.
  func turnsToPapers() throws {
    try press(.switchTab)
    try sees("the papers") { $0.markedPaper != nil }
  }

  /// Every paper of both standards, by id.
  private static let requirements: [String: Requirement] = {
    let law = Embedded.law()
    let all = StandardID.allCases.flatMap { id in
      (try? law.standard(id).requirements(on: "2009-06-01")) ?? []
    }
    return Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
  }()

  func requirement(_ id: String) throws -> Requirement {
    try #require(Self.requirements[id])
  }

  private func label(_ id: String) throws -> String {
    let requirement = try requirement(id)
    return requirement.item + " " + words.text(requirement.short)
  }

  /// Moves to a paper of the list.
  func goes(toPaper id: String) throws {
    let label = try label(id)
    let before = try sees("the paper \(id)") { sight in
      sight.markedPaper != nil && sight.paperRows.contains { $0.name == label }
    }
    let from = try #require(before.markedPaper)
    let to = try #require(before.paperRows.firstIndex { $0.name == label })
    press(to > from ? "Down" : "Up", times: abs(to - from))
    try sees("the cursor at \(id)") { sight in
      sight.markedPaper.map { sight.paperRows.dropFirst($0).first?.name } == label
    }
  }

  func sign(ofPaper id: String, in sight: Sight) throws -> Character? {
    let label = try label(id)
    return sight.paperRows.first { $0.name == label }?.sign
  }

  /// Ticks a paper and waits for the tick; of two papers, the one named.
  func ticks(_ id: String, which: String? = nil) throws {
    try goes(toPaper: id)
    try press(.tick)
    if let which {
      try sees(.papersWhichTitle)
      let either = try requirement(id).eitherOf
      press("Right", times: try #require(either.firstIndex { $0.id == which }))
      terminal.press("Enter")
    }
    let label = try label(id)
    try sees("the tick of \(id)") { sight in
      sight.paperRows.contains { $0.name == label && $0.sign == Signs.unicode.tick }
    }
  }

  /// Ids of the papers on the screen, in their order.
  func listedPapers(_ service: Service, _ category: ApplicantCategory) throws -> [String] {
    let isChild = category == .childWithDisability
    let ids = Self.requirements.keys.filter {
      $0.hasPrefix(service.standard.rawValue) && $0.contains("-C-") == isChild
    }
    let named = Dictionary(
      uniqueKeysWithValues: try ids.map { (try label($0), $0) })
    // The tab tells how many there are.
    let shown = try sees("the whole list of papers") { sight in
      let count = sight.lines[1].firstMatch(of: /\/([0-9]+)\]/).flatMap { Int($0.1) }
      return count != nil && sight.paperRows.count == count
    }
    return try shown.paperRows.map { try #require(named[$0.name], "a paper called \($0.name)") }
  }

  /// Ticks papers in the order of the list as fast as keys go; of two papers, the first.
  ///
  /// - Parameter skipped: papers between them that are gone past.
  func ticksAll(_ ids: [String], skipping skipped: Set<String> = []) throws {
    guard let first = ids.first else { return }
    try goes(toPaper: first)
    for id in ids {
      // A tick goes on to the next paper by itself.
      if skipped.contains(id) {
        terminal.press("Down")
        continue
      }
      terminal.press("Space")
      if try !requirement(id).eitherOf.isEmpty { terminal.press("Enter") }
    }
    let count = ids.count { !skipped.contains($0) }
    // A low window shows the end of the list alone, and how many there are above it.
    let told = words(.intakeTabList) + " \(count)/"
    try sees("\(count) ticks") { sight in
      sight.lines[1].contains(told)
        || sight.paperRows.count { $0.sign == Signs.unicode.tick } >= count
    }
  }

  /// Chooses what a question lists, by its words, wherever it stands.
  func chooses(_ key: WordKey) throws {
    let wanted = "[" + words(key)
    try goesDown("to \(wanted)") { $0.lines.contains { $0.contains(wanted) } }
    terminal.press("Enter")
  }

  /// Opens what else can be done with a paper and chooses it by its words.
  func opensHandling(_ key: WordKey, of id: String) throws {
    try goes(toPaper: id)
    try press(.handling)
    try sees(.papersHandIn)
    let wanted = "[" + words(key) + "]"
    try goesDown("to \(wanted)") { $0.lines.contains { $0.contains(wanted) } }
    terminal.press("Enter")
  }

  /// Answers a question in writing.
  func answers(_ text: String, to title: WordKey) throws {
    try sees(title)
    terminal.type(text)
    try sees(text)
    terminal.press("Enter")
  }

  func goesOn() throws { try press(.goOn) }

  /// The number of the case a message tells of: it ends with it.
  func number(after message: (String) -> Phrase) throws -> String {
    let said = words(message(""))
    let shown = try sees("«\(said)»") { sight in sight.lines.contains { $0.contains(said) } }
    let line = try #require(shown.lines.first { $0.contains(said) })
    return String(try #require(line.firstMatch(of: TrialOffice.number)).output)
  }

  /// Saves the paper on the screen as text.
  func savesText() throws -> String {
    let before = Set(office.savedTexts().keys)
    try press(.saveText)
    try sees(.deskSavedAs(path: ""))
    let texts = office.savedTexts()
    let name = try #require(texts.keys.first { !before.contains($0) })
    return try #require(texts[name])
  }

  /// Leaves by the menu's key and its question.
  @discardableResult
  func leaves() throws -> TmuxDriver.Ending {
    try press(.leave)
    try sees(.dialogLeaveQuestion)
    terminal.press("Enter")
    return try terminal.waitForEnding()
  }
}

extension Words {
  func callAsFunction(_ field: FieldID) -> String { self(WordKey(rawValue: field.wordID)) }
}

extension Sight {
  func isAtForm(_ words: Words) -> Bool {
    markedRow != nil && row(ofField: words(.surname)) != nil
      && !lines[1].contains("[\(words(.intakeTabList))")
  }
}
