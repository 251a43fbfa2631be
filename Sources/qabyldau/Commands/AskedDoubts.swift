import Casework
import KazakhText
import Reception
import Standards
import Wording
import Words

/// What the screen would ask before an application is taken or accepted: said on standard error and in
/// JSON, and answered by `--confirm` and `--person`.
struct AskedDoubts {
  struct Line {
    /// What `--confirm` answers it with.
    let id: String
    let text: String
    /// The same without anything personal, for standard error, which may end in a log; `nil` where there is
    /// nothing personal in it.
    var told: String?
    var field: FieldID?
    var paper: String?
    /// The case it speaks of.
    var number: CaseNumber?
    /// Whether nobody goes on before it is answered.
    var asks = true
    var isAnswered = false
  }

  /// Known persons alike are answered by `--person`.
  static let person = "person"
  static let personDiffers = "person-differs"
  static let openCase = "open-case:"

  private(set) var lines: [Line] = []

  private var unanswered: [Line] { lines.filter { $0.asks && !$0.isAnswered } }

  mutating func ask(_ line: Line) { lines.append(line) }

  mutating func ask(
    _ doubts: [IntakeDoubt], in papers: [PaperFinding], answered: [IntakeDoubt], _ words: Words
  ) {
    lines += doubts.map { doubt in
      Line(
        id: doubt.id, text: words.name(of: doubt, in: papers) + ": " + words.sentence(for: doubt),
        field: doubt.field, paper: doubt.paper, isAnswered: answered.contains(doubt))
    }
  }

  /// What is not answered ends the command as a "no" of the screen would.
  ///
  /// - Throws: `CommandFailure` with everything that is asked and the answers that are missing.
  func settle(json: Bool, _ words: Words) throws(CommandFailure) {
    let unanswered = unanswered
    guard !unanswered.isEmpty else { return }
    if json { Output.say(["doubts": self.json]) }
    let answers = unanswered.map { $0.id == Self.person ? "--person" : "--confirm \($0.id)" }
    var said: Set<String> = []
    throw CommandFailure(
      status: .no, what: words(.consoleDoubtsAsked(doubts: Self.told(unanswered))),
      next: words(
        .consoleDoubtsAnswer(
          answers: answers.filter { said.insert($0).inserted }.joined(separator: " "))))
  }

  /// Says everything once it is saved; a save that failed says that alone.
  func sayTaken(_ words: Words) {
    guard !lines.isEmpty else { return }
    Output.warn(
      what: words(.consoleDoubtsSaid(doubts: Self.told(lines))),
      next: words(.consoleDoubtsRecorded))
  }

  private static func told(_ lines: [Line]) -> String {
    lines.map { $0.told ?? $0.text }.joined(separator: "; ")
  }

  var json: JSON {
    .list(
      lines.map { line in
        [
          "doubt": .text(line.id), "text": .text(line.text), "field": .text(line.field?.rawValue),
          "paper": .text(line.paper), "case": .text(line.number?.description),
          "asks": .flag(line.asks), "answered": .flag(line.isAnswered),
        ]
      })
  }

  /// Whether a text is the name of something that can be doubtful; a slip must not be an answer lost.
  static func isName(_ text: String) -> Bool {
    if text == personDiffers || number(in: text) != nil { return true }
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard let kind = parts.first.flatMap(IntakeDoubt.Kind.init(rawValue:)) else { return false }
    switch kind {
    case .openQuestion: return parts.count == 2 && FieldID(rawValue: parts[1]) != nil
    case .paperOver: return parts.count == 2 && !parts[1].isEmpty
    case .birthYear, .notAChild, .notAnAdult, .notElderly, .pensionAgeDiffers, .pensionAgeChanged,
      .noRepresentative, .certificateOver:
      return parts.count == 1
    }
  }

  /// The case of `open-case:NUMBER`.
  static func number(in text: String) -> CaseNumber? {
    guard text.hasPrefix(openCase) else { return nil }
    return try? CaseNumber(parsing: String(text.dropFirst(openCase.count)))
  }
}

extension CaseDesk {
  /// Asks of an application what the screen asks, and writes the answers into it.
  func ask(
    _ draft: inout Draft, on day: CivilDate?, person: String?, confirmed: [String]
  ) throws -> AskedDoubts {
    var asked = AskedDoubts()
    guard let form = draft.form else { return asked }
    for doubt in form.doubts(in: draft.values, on: counter.now.date)
    where !doubt.needsConfirmation {
      asked.ask(
        AskedDoubts.Line(
          id: doubt.wordID,
          text: words(WordKey(rawValue: doubt.field.wordID)) + ": "
            + words(WordKey(rawValue: doubt.wordID)), field: doubt.field, asks: false))
    }
    let application = form.application(from: draft.values)
    let evaluation = try context.law { () throws(LawFailure) in
      try counter.law.evaluate(application.facts, on: counter.now.date)
    }
    let doubts = try attempt { [draft] () throws(CounterFailure) in
      try counter.doubts(of: draft, on: day)
    }
    let answered = doubts.filter { confirmed.contains($0.id) }
    for doubt in answered { draft.answer(doubt) }
    asked.ask(doubts, in: evaluation.papers, answered: answered, words)
    try askWho(&draft, application, person: person, confirmed: confirmed, &asked)
    try askOpenCases(&draft, confirmed: confirmed, &asked)
    return asked
  }

  private func askWho(
    _ draft: inout Draft, _ application: Application, person: String?, confirmed: [String],
    _ asked: inout AskedDoubts
  ) throws {
    if let person, person != OpenCase.newPerson {
      let known = try attempt { [record = try record(person)] () throws(CounterFailure) in
        try counter.knownPerson(record.personID)
      }
      guard let known else { return }
      draft.decisions.samePerson = known.id
      let fields = PersonComparison(application, known.newest.application).toldApartForLifeBy
      guard !fields.isEmpty else { return }
      let names = fields.map { words(WordKey(rawValue: $0.wordID)) }.joined(separator: ", ")
      asked.ask(
        AskedDoubts.Line(
          id: AskedDoubts.personDiffers, text: words(.personLikeDiffers(fields: names)),
          number: known.newest.number,
          isAnswered: confirmed.contains(AskedDoubts.personDiffers)))
      return
    }
    let like = try attempt { [draft] () throws(CounterFailure) in
      try counter.personsLike(draft)
    }
    if person == OpenCase.newPerson { draft.decisions.otherPersons += like.map(\.id) }
    for known in like {
      let born = words.birth(known.person.birthDate, known.person.birthYear)
      asked.ask(
        AskedDoubts.Line(
          id: AskedDoubts.person,
          text: words(
            .consoleSamePerson(
              name: ([known.person.fullName] + [born].compactMap { $0 }).joined(separator: ", "),
              number: known.newest.number.description)),
          told: words(.consoleSamePersonAs(number: known.newest.number.description)),
          number: known.newest.number, isAnswered: person != nil))
    }
  }

  private func askOpenCases(
    _ draft: inout Draft, confirmed: [String], _ asked: inout AskedDoubts
  ) throws {
    let told = Set(confirmed.compactMap(AskedDoubts.number))
    let open = try attempt { [draft] () throws(CounterFailure) in
      try counter.openCasesUntold(of: draft)
    }
    for line in open {
      let isAnswered = told.contains(line.number)
      if isAnswered { draft.decisions.openCasesKnown.append(line.id) }
      asked.ask(
        AskedDoubts.Line(
          id: AskedDoubts.openCase + line.number.description,
          text: words(
            .personOpenText(
              date: words.date(line.openedOn, style: .short), name: line.fullName,
              number: line.number.description, state: words.name(of: line.state))),
          told: words(
            .consoleOpenCase(
              date: words.date(line.openedOn, style: .short), number: line.number.description,
              state: words.name(of: line.state))),
          number: line.number, isAnswered: isAnswered))
    }
  }
}
