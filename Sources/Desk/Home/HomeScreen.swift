import Casework
import Controls
import KazakhText
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
    columns: [Table.Column("", width: .flexible(minimum: 40))], emptyText: "", goesRound: true)

  var place: Place { .home }

  /// A manager sees how old the last copy of the store is.
  func heading(_ context: DeskContext) -> String {
    let title = context.words(.homeTitle)
    let copy: String
    if context.summary?.unread.contains(.lastCopy) == true {
      copy = context.words(.unreadHomeCopy)
    } else if let last = context.lastCopy {
      copy =
        last.day.map { context.words(.homeLastBackup(count: context.today.days(since: $0))) }
        ?? context.words(.homeNoBackup)
    } else {
      return title
    }
    return title + " \(context.signs.separator) " + copy
  }

  /// What the line under the marker leads to.
  func topic(_ context: DeskContext) -> WhyTopic {
    guard case .destination(let id) = Entry.all.first(where: { $0.id == table.cursor })
    else { return .about }
    return .destination(id, context)
  }

  /// What a colleague handed over stands there while there is something, or it is not known.
  private func entries(_ context: DeskContext) -> [Entry] {
    let isHanded =
      context.summary?.handed?.isEmpty == false
      || context.summary?.unread.contains(.handed) == true
    return Entry.all.filter { isHanded || $0 != .destination(.handed) }
  }

  private func label(_ entry: Entry, _ context: DeskContext) -> String {
    switch entry {
    case .destination(let id): Destination.destination(id)?.startLine?(context) ?? ""
    case .language: context.words(.homeLanguage)
    case .leave: context.words(.homeLeave)
    }
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    table.show(entries(context).map { Table.Row(id: $0.id, cells: [label($0, context)]) })
    table.fit(area.inset(bottom: noticeHeight(area, context)))
  }

  /// Where the list leaves no room for the whole notice its first line stands.
  private func noticeHeight(_ area: Rect, _ context: DeskContext) -> Int {
    area.height - entries(context).count - 1 >= 5 ? 5 : 1
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    switch event {
    case .command(.choose): return choose(context)
    case .input(.key(.character(let digit))) where KazakhDigitRow.digit(for: digit) != nil:
      return [.open(.casesBeginning(digit))]
    case .input(let input):
      if case .open = table.handle(input) { return choose(context) }
      return []
    case .command, .found, .saved, .failed, .printers: return []
    }
  }

  private func choose(_ context: DeskContext) -> [Effect] {
    switch Entry.all.first(where: { $0.id == table.cursor }) {
    case .destination(let id): [.go(id)]
    case .language: [.switchLanguage(context.words.language.next)]
    case .leave: [.leave]
    case nil: []
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    let height = noticeHeight(area, context)
    let notice = Rect(
      column: area.column, row: area.endRow - height, width: area.width, height: height)
    table.draw(
      on: &canvas, in: area.inset(bottom: height), focused: true, signs: context.signs)
    TextPanel(heading: context.words(.appRepealedShort), text: context.words(.appRepealedNotice))
      .draw(on: &canvas, in: notice, focused: false, signs: context.signs)
  }
}

extension Language {
  /// The next one, for going round.
  var next: Language {
    let all = Language.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}
