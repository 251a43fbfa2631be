import Casework
import Controls
import Reception
import Screen
import Wording
import Words

/// Cases a colleague handed over that were not opened since. Enter opens one; it is off the list then.
struct HandedScreen: DeskScreen {
  private var table = Table(columns: [], emptyText: "")
  /// `nil` until they were read.
  private var lines: [CaseLine]?

  init(_ context: DeskContext) { showRows(context) }

  var place: Place { .choice }
  var needed: OfficeRead? { .handed }

  func heading(_ context: DeskContext) -> String { context.words(.handedTitle) }

  func topic(_ context: DeskContext) -> WhyTopic {
    .place(title: .handedTitle, text: .handedWhy)
  }

  private mutating func showRows(_ context: DeskContext) {
    let words = context.words
    table.columns = [
      Table.Column(words(.columnNumber), width: .fixed(15)),
      Table.Column(words(.columnName), width: .flexible(minimum: 16)),
      Table.Column(words(.columnState), width: .fixed(16)),
      Table.Column(words(.columnDue), width: .fixed(10)),
    ]
    table.emptyText = words(lines == nil ? .unreadHandedList : .handedNone)
    table.show(
      (lines ?? []).map { line in
        Table.Row(
          id: String(line.id.rawValue),
          cells: [
            line.number.description, line.fullName, words.name(of: line.state),
            line.dueOn.map { words.date($0, style: .short) } ?? "",
          ])
      })
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    showRows(context)
    table.fit(area)
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    switch event {
    case .command(.back): return [.close]
    case .command(.choose): return open()
    case .found(.cases(let found), .handed):
      lines = found
      showRows(context)
      return []
    case .input(let input):
      if case .open = table.handle(input) { return open() }
      return []
    case .command, .found, .saved, .failed, .printers: return []
    }
  }

  private func open() -> [Effect] {
    table.cursor.flatMap(Int64.init).map { [.show(.caseCard(CaseID(rawValue: $0)))] } ?? []
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    table.draw(on: &canvas, in: area, focused: true, signs: context.signs)
  }
}

extension Desk {
  /// Says that a colleague handed something over while one worked; a warning that stands is not covered.
  func noticeHanded(since before: [CaseID]?) {
    guard let before, let now = summary?.handed, !Set(now).subtracting(before).isEmpty,
      message.kind != .alarm, message.kind != .warning
    else { return }
    let handed = words(.homeHanded(count: String(now.count)))
    // What was just done stays to be read.
    if message.kind == .good {
      message = MessageLine(message.text + " " + handed, kind: .good)
    } else {
      say(handed, .plain)
    }
  }

  /// Whoever opens a case knows of it.
  func sawHanded(_ id: CaseID) { summary?.handed?.removeAll { $0 == id } }
}
