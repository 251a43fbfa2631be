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

  /// A letter of the Kazakh layout's row of digits that also begins a line: what it was meant for is known
  /// with the next key.
  private var letterOrDigit: Character?

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

  /// What a colleague handed over stands there while there is something, or it is not known; the morning
  /// page where it is a manager's.
  private func entries(_ context: DeskContext) -> [Entry] {
    let isHanded =
      context.summary?.handed?.isEmpty == false
      || context.summary?.unread.contains(.handed) == true
    let isManager = context.staff?.may(.approveLateEntries) == true
    return Entry.all.filter { entry in
      (isHanded || entry != .destination(.handed))
        && (isManager || entry != .destination(.morning))
    }
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
    case .command(.choose):
      letterOrDigit = nil
      return choose(context)
    case .input(.key(.character(let typed))) where KazakhDigitRow.digit(for: typed) != nil:
      return number(beginning: typed, context)
    case .input(let input):
      letterOrDigit = nil
      if case .open = table.handle(input) { return choose(context) }
      return []
    case .command, .found, .saved, .failed, .unread, .printers: return []
    }
  }

  /// A digit begins the number of a case. A letter from the row of digits goes to the line it begins, as
  /// every letter does, and again to the next one; with another digit both are a number.
  private mutating func number(beginning typed: Character, _ context: DeskContext) -> [Effect] {
    if let first = letterOrDigit, first != typed {
      letterOrDigit = nil
      return [.open(.casesBeginning(String([first, typed])))]
    }
    let beginsLine = entries(context).contains {
      label($0, context).lowercased().hasPrefix(typed.lowercased())
    }
    guard typed.isLetter, beginsLine else { return [.open(.casesBeginning(String(typed)))] }
    letterOrDigit = typed
    _ = table.handle(.key(.character(typed)))
    return []
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
