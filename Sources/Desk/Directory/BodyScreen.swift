import Casework
import Controls
import Directory
import Papers
import Screen
import Standards
import Words

/// All that is known of one body of the directory. F1 explains each line; Enter goes to the body a
/// line names.
struct BodyScreen: DeskScreen {
  private let id: String
  private var sheet = FactSheet()
  private var lines: [DirectoryCard.Line] = []
  private var shown: Shown?

  private struct Shown: Equatable {
    let language: Language
    let now: Moment
    let entry: DirectoryEntry?
  }

  init(_ id: String, _ view: DeskView) {
    self.id = id
    showRows(view)
  }

  var place: Place { .body }

  func heading(_ view: DeskView) -> String {
    (view.directory[id].map(view.words.shortName) ?? "") + " \(view.signs.separator) "
      + view.words(.directoryOldData)
  }

  private var line: DirectoryCard.Line? { lines.first { $0.matter.id == sheet.cursor } }

  func topic(_ view: DeskView) -> WhyTopic {
    if let line, let entry = view.directory[id] { return .body(line, of: entry) }
    return .place(title: .directoryTitle, text: .whyDirectory)
  }

  func unavailable(_ command: DeskCommand.ID, _ view: DeskView) -> WordKey? {
    command == .choose && line?.leadsTo == nil ? .directoryLeadsNowhere : nil
  }

  private mutating func showRows(_ view: DeskView) {
    let now = Shown(language: view.words.language, now: view.now, entry: view.directory[id])
    guard now != shown, let entry = now.entry else { return }
    shown = now
    let state = (try? view.law.calendar()).map { entry.opening(at: view.now, by: $0) }
    let sentence = view.words.sentence(for: state ?? .calendarUnknown) {
      view.today.adding(days: $0)
    }
    lines = DirectoryCard(entry, in: view.directory).lines(view.words, now: sentence)
    sheet.show(
      lines.map { FactSheet.Row(id: $0.matter.id, label: $0.label, text: $0.marked) })
  }

  mutating func fit(_ area: Rect, _ view: DeskView) {
    showRows(view)
    sheet.fit(area)
  }

  mutating func update(_ event: DeskEvent, _ view: DeskView) -> [Effect] {
    switch event {
    case .command(.back): return [.close]
    case .command(.choose):
      return line?.leadsTo.map { [.push(BodyScreen($0, view))] } ?? []
    case .command(.print):
      guard let entry = view.directory[id] else { return [] }
      let directory = view.directory
      return [
        .push(
          PaperScreen(name: "directory-" + id, topic: topic(view), view) { words in
            DirectoryCard(entry, in: directory).paper(words)
          })
      ]
    case .input(let input):
      _ = sheet.handle(input)
      return []
    default: return []
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ view: DeskView) {
    sheet.draw(on: &canvas, in: area, focused: true, signs: view.signs)
  }
}
