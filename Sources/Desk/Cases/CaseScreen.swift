import Casework
import Controls
import Papers
import Reception
import Screen
import Standards
import Words

/// One case: what was applied for, its papers, its deadline with the working, its history. A case
/// that waits for papers is taken up again from here.
struct CaseScreen: DeskScreen {
  private let file: CaseFile
  private var panel: TextPanel
  private let shownLanguage: Language

  private var record: CaseRecord { file.record }

  init(_ file: CaseFile, _ view: DeskView) {
    self.file = file
    shownLanguage = view.words.language
    panel = TextPanel(heading: "", text: CaseCard(file, view).text, shape: .wrapped)
  }

  var place: Place { .card }

  func heading(_ view: DeskView) -> String {
    view.words(.caseTitle, ["number": record.number.description])
      + " \(view.signs.separator) " + view.words.name(of: record.state)
  }

  func topic(_ view: DeskView) -> WhyTopic {
    .parameters(
      [file.evaluation.term, file.evaluation.fee, file.evaluation.delivery].compactMap { $0 }
        + file.evaluation.grounds,
      title: view.words(.caseDeadline))
  }

  func unavailable(_ command: DeskCommand.ID, _ view: DeskView) -> WordKey? {
    command == .goOn && record.state != .awaitingPapers ? .caseGoOnAccepted : nil
  }

  mutating func fit(_ area: Rect, _ view: DeskView) {
    if view.words.language != shownLanguage { self = CaseScreen(file, view) }
    panel.fit(area)
  }

  mutating func update(_ event: DeskEvent, _ view: DeskView) -> [Effect] {
    switch event {
    case .command(.back): return [.close]
    case .command(.goOn): return [.push(CasePapersScreen(file, view))]
    case .command(.print): return [.push(PaperScreen(file.paper(view.words), name: file.name))]
    case .result(.file(let file)):
      self = CaseScreen(file, view)
      return []
    case .input(let input):
      _ = panel.handle(input)
      return []
    default: return []
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ view: DeskView) {
    panel.draw(on: &canvas, in: area, focused: true, signs: view.signs)
  }
}

/// A case's card as text.
struct CaseCard {
  let file: CaseFile
  let view: DeskView

  init(_ file: CaseFile, _ view: DeskView) {
    self.file = file
    self.view = view
  }

  private var record: CaseRecord { file.record }
  private var words: Words { view.words }

  var text: String {
    [application, papers, deadline, history].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var application: String {
    let form = IntakeForm(service: record.service, category: record.category)
    let values = FormValues(record.application)
    var lines = [
      words.name(of: record.service) + " · " + words.name(of: record.category)
    ]
    lines += form.visibleFields(values).compactMap { field in
      let value = words.answer(values[field.id], to: field)
      return value.isEmpty
        ? nil : words(WordKey(rawValue: field.word.rawValue)) + ": " + value
    }
    if let reason = record.uncoveredReason {
      lines.append(words(.caseNotCovered, ["reason": reason]))
    }
    return lines.joined(separator: "\n")
  }

  private var papers: String {
    let lines = file.evaluation.paperLines(file.handlings, words).map { line in
      let row = line.row(words)
      let sign =
        switch row.state {
        case .handedIn: view.signs.tick
        case .missing: view.signs.missing
        case .waived: view.signs.waived
        case .replaced: view.signs.replaced
        case .open: view.signs.open
        }
      let note = line.handling == .missing || row.why == line.why ? "" : " (\(row.why))"
      return "\(sign) \(row.item) \(row.text)\(note)"
    }
    let missing = record.missingPaperIDs.count
    let state =
      missing == 0 || record.acceptance != nil ? "" : "\n" + words.plural(.papersMissing, missing)
    return words.checklistTitle(record.service.standard, record.category) + "\n"
      + lines.joined(separator: "\n") + state
  }

  private var deadline: String {
    guard let acceptance = record.acceptance else { return "" }
    return words(.caseDeadline) + "\n" + words.deadlineSentence(acceptance.deadline) + "\n"
      + words(
        .caseAcceptedBy,
        [
          "name": acceptance.clerkSurname, "date": words.date(acceptance.asOf, style: .short),
          "time": words.time(minuteOfDay: acceptance.at.minuteOfDay),
        ])
  }

  private var history: String {
    words(.caseHistory) + "\n"
      + file.history.map { step in
        words(
          .caseActLine,
          [
            "date": words.date(step.at.date, style: .short),
            "time": words.time(minuteOfDay: step.at.minuteOfDay),
            "act": words(WordKey(rawValue: "act." + step.kind.rawValue)),
            "name": step.by?.surname ?? "",
          ])
      }.joined(separator: "\n")
  }
}
