import Casework
import Controls
import Screen
import Words

/// The start and the menu: everything the desk can do, reached by arrows.
struct HomeScreen: DeskScreen {
  /// A line: somewhere to go, or what the desk does at once.
  private enum Entry: Hashable {
    case destination(Destination.ID)
    case language, leave

    static let all: [Entry] = {
      let places = Destination.table.filter { $0.startLine != nil }.map { Entry.destination($0.id) }
      let before = places.prefix { $0 != .destination(.about) }
      return before + [.language] + places.dropFirst(before.count) + [.leave]
    }()

    var id: String {
      switch self {
      case .destination(let id): id.rawValue
      case .language: "language"
      case .leave: "leave"
      }
    }
  }

  private var table = Table(
    columns: [Table.Column("", width: .flexible(minimum: 40))], emptyText: "")

  var place: Place { .home }

  /// A manager sees how old the last copy of the store is.
  func heading(_ view: DeskView) -> String {
    let title = view.words(.homeTitle)
    let copy: String
    if view.summary?.unread.contains(.lastCopy) == true {
      copy = view.words(.unreadHomeCopy)
    } else if let last = view.lastCopy {
      copy =
        last.day.map { view.words.plural(.homeLastBackup, view.today.days(since: $0)) }
        ?? view.words(.homeNoBackup)
    } else {
      return title
    }
    return title + " \(view.signs.separator) " + copy
  }

  func topic(_ view: DeskView) -> WhyTopic { .about }

  private func label(_ entry: Entry, _ view: DeskView) -> String {
    switch entry {
    case .destination(let id): Destination.destination(id)?.startLine?(view) ?? ""
    case .language: view.words(.homeLanguage)
    case .leave: view.words(.homeLeave)
    }
  }

  mutating func fit(_ area: Rect, _ view: DeskView) {
    table.show(Entry.all.map { Table.Row(id: $0.id, cells: [label($0, view)]) })
    table.fit(area.inset(bottom: noticeHeight(area)))
  }

  /// Where the list leaves no room for the whole notice its first line stands.
  private func noticeHeight(_ area: Rect) -> Int {
    area.height - Entry.all.count - 1 >= 5 ? 5 : 1
  }

  mutating func update(_ event: DeskEvent, _ view: DeskView) -> [Effect] {
    switch event {
    case .command(.choose): return choose(view)
    case .input(.key(.character(let digit))) where KazakhDigitRow.digit(for: digit) != nil:
      return [.open(.casesBeginning(digit))]
    case .input(let input):
      if case .open = table.handle(input) { return choose(view) }
      return []
    default: return []
    }
  }

  private func choose(_ view: DeskView) -> [Effect] {
    switch Entry.all.first(where: { $0.id == table.cursor }) {
    case .destination(let id): [.go(id)]
    case .language: [.switchLanguage(view.words.language.next)]
    case .leave: [.leave]
    case nil: []
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ view: DeskView) {
    let height = noticeHeight(area)
    let notice = Rect(
      column: area.column, row: area.endRow - height, width: area.width, height: height)
    table.draw(
      on: &canvas, in: area.inset(bottom: height), focused: true, signs: view.signs)
    TextPanel(heading: view.words(.appRepealedShort), text: view.words(.appRepealedNotice))
      .draw(on: &canvas, in: notice, focused: false, signs: view.signs)
  }
}

extension Language {
  /// The next one of the three.
  var next: Language {
    switch self {
    case .kk: .ru
    case .ru: .en
    case .en: .kk
    }
  }
}
