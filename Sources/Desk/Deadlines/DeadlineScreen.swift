import Casework
import Controls
import Documents
import KazakhText
import Reception
import Screen
import Standards
import Wording
import Words

/// What the office must do by when: the deadline board, results that wait to be collected, renewals
/// of care at home, and who holds what. Enter opens a case and comes back to the same row.
struct DeadlineScreen: DeskScreen {
  enum Part: String, CaseIterable {
    case deadlines, shelf, renewals, clerks

    var word: WordKey {
      switch self {
      case .deadlines: .deadlinesPartDeadlines
      case .shelf: .deadlinesPartShelf
      case .renewals: .deadlinesPartRenewals
      case .clerks: .deadlinesPartClerks
      }
    }

    func onPaper(_ lists: DayLists) -> DayDocument.Part {
      switch self {
      case .deadlines: .deadlines(lists.board)
      case .shelf: .shelf(lists.shelf, left: lists.leftBehind)
      case .renewals: .renewals(lists.renewals)
      case .clerks: .clerks(lists.workloads)
      }
    }

    func count(of lists: DayLists) -> Int {
      switch self {
      case .deadlines: lists.board.lines.count
      case .shelf: lists.shelf.count + lists.leftBehind.count
      case .renewals: lists.renewals.count
      case .clerks: lists.workloads.count
      }
    }

    var explanation: WordKey {
      switch self {
      case .deadlines: .whyDeadlinesDeadlines
      case .shelf: .whyDeadlinesShelf
      case .renewals: .whyDeadlinesRenewals
      case .clerks: .whyDeadlinesClerks
      }
    }
  }

  private var list = SearchList(.close, maximumLength: 60)
  private var tabStrip: Tabs
  private(set) var lists: DayLists?
  /// What is searched in each case, folded once for all letters that are typed.
  private var keys: [CaseID: [UInt8]] = [:]
  /// Columns there are for the rows, as last fitted.
  private var width = 0
  /// `nil` shows every group.
  private(set) var group: BoardGroup?
  private(set) var order = BoardOrder.urgency
  private var shown: Shown?
  /// Lines there are, of which the first are made.
  private var foundCount = 0
  /// The cases that fit what is typed, by which the groups are counted.
  private var counted: DeadlineBoard?
  private(set) var seen = SeenRows(.deadlines)

  mutating func forgetSeen() { seen.forget() }

  /// What the rows were made from. A step in a long list must not make them all again.
  private struct Shown: Equatable {
    let language: Language
    let lists: DayLists?
    let part: String
    let typed: String
    let group: BoardGroup?
    let order: BoardOrder
    let colleagues: [StaffMember]
    let isWide: Bool
  }

  /// Lines that are made at once; with more, searching narrows them.
  static let mostRows = 500

  init(_ context: DeskContext, part: Part = .deadlines, group: BoardGroup? = nil) {
    self.group = group
    tabStrip = Tabs(
      Part.allCases.map { Tabs.Tab(id: $0.rawValue, title: context.words($0.word)) },
      current: part.rawValue)
  }

  var place: Place { .board }
  var needed: OfficeRead? { .dayLists }
  var part: Part { Part(rawValue: tabStrip.current) ?? .deadlines }

  func heading(_ context: DeskContext) -> String { context.words(.deadlinesTitle) }

  func tabs(_ context: DeskContext) -> Tabs? { tabStrip }

  func topic(_ context: DeskContext) -> WhyTopic {
    let restsOn =
      switch part {
      case .deadlines: context.cited(7, "1)")
      case .shelf: context.cited(18, "4)")
      case .renewals:
        StandardShelf.current.renewed.map { Citation(standard: $0.id, paragraph: 12) }
      case .clerks: context.cited(18)
      }
    return .place(title: part.word, text: part.explanation, restsOn: restsOn)
  }

  func unavailable(_ command: DeskCommand.ID, _ context: DeskContext) -> WordKey? {
    switch command {
    case .nextGroup, .order: part == .deadlines ? nil : .deadlinesNoGroups
    case .print, .choose: list.table.rows.isEmpty ? .deadlinesNothing : nil
    default: nil
    }
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    width = area.width
    showRows(context)
    list.fit(area)
    guard part != .clerks else { return }
    seen.name = part.listName
    seen.see(
      list.table.rows[list.table.visible].compactMap { Int64($0.id).map(CaseID.init(rawValue:)) },
      isSearch: !list.typed.isEmpty)
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    switch event {
    case .command(.back): return [.close]
    case .command(.choose): return open(context)
    case .command(.switchTab):
      _ = tabStrip.cycle()
      beginAnew(context)
    case .command(.nextGroup):
      let all = [nil] + BoardGroup.allCases.map(Optional.some)
      let next = (all.firstIndex(of: group) ?? 0) + 1
      group = all.indices.contains(next) ? all[next] : nil
      beginAnew(context)
    case .command(.order):
      order = order.next
      beginAnew(context)
      return [.say(context.words(order.word), .plain)]
    case .command(.print):
      guard let lists else { return [] }
      return [
        .open(
          .document(
            .day(part.onPaper(found(in: lists))), named: context.today.description, topic(context)))
      ]
    case .found(.dayLists(let lists), _):
      if lists != self.lists { keys = [:] }
      self.lists = lists
    case .input(let input):
      let outcome = list.handle(input)
      if outcome == .typed { beginAnew(context) }
      return outcome.said(context)
    case .command, .found, .saved, .failed, .unread, .printers: break
    }
    return []
  }

  /// Other lines begin at the first row.
  private mutating func beginAnew(_ context: DeskContext) {
    showRows(context)
    list.moveToFirst()
  }

  private func open(_ context: DeskContext) -> [Effect] {
    guard let id = list.table.cursor.flatMap(Int64.init) else { return [] }
    switch part {
    case .deadlines, .shelf: return [.show(.caseCard(CaseID(rawValue: id)))]
    case .renewals: return [.show(.applicant(CaseID(rawValue: id)))]
    case .clerks:
      var filter = CaseFilter()
      filter.clerk = StaffID(rawValue: id)
      return [.open(.cases(filter))]
    }
  }

  // MARK: Rows

  /// The lines of this part that fit what is typed and the group.
  private func found(in lists: DayLists) -> DayLists {
    var found = searched(lists)
    if let group { found.board = found.board.only(group) }
    return found
  }

  /// The lines that fit what is typed, whichever group is shown.
  private func searched(_ lists: DayLists) -> DayLists {
    var found = lists
    let spellings = spellings
    func fits(_ file: BoardCase) -> Bool {
      guard !spellings.isEmpty else { return true }
      guard let key = keys[file.id] else { return false }
      return spellings.contains { parts in parts.allSatisfy(key.holds) }
    }
    found.board = found.board.filtered { fits($0) }
    found.shelf = found.shelf.filter { fits($0.file) }
    found.leftBehind = found.leftBehind.filter { fits($0.file) }
    found.renewals = found.renewals.filter { fits($0.file) }
    return found
  }

  /// What is typed, in whichever layout, as the parts that must all be found; none when nothing is.
  private var spellings: [[[UInt8]]] {
    let typed = list.typed
    guard !typed.isEmpty else { return [] }
    return ([typed] + Layout.inOtherLayout(typed)).map {
      SearchKey.words($0).map { Array($0.utf8) }
    }
  }

  private mutating func showRows(_ context: DeskContext) {
    let isWide = width >= BoardRows.wide
    let typed = list.typed
    let now = Shown(
      language: context.words.language, lists: lists, part: tabStrip.current, typed: typed,
      group: group, order: order, colleagues: context.colleagues, isWide: isWide)
    guard now != shown else { return }
    if now.language != shown?.language {
      tabStrip.show(Part.allCases.map { Tabs.Tab(id: $0.rawValue, title: context.words($0.word)) })
    }
    shown = now
    guard let lists else { return }
    if !typed.isEmpty, keys.isEmpty { keys = Self.keys(of: lists, context) }
    let rows = BoardRows(context: context, isWide: isWide)
    list.table.columns = rows.columns(of: part)
    list.table.emptyText = context.words(
      typed.isEmpty && (group == nil || part != .deadlines) ? part.emptyWord : .deadlinesNothing)
    var found = searched(lists)
    counted = found.board
    if let group { found.board = found.board.only(group) }
    foundCount = part.count(of: found)
    list.table.show(rows.rows(of: part, found, order))
  }

  private static func keys(of lists: DayLists, _ context: DeskContext) -> [CaseID: [UInt8]] {
    var keys: [CaseID: [UInt8]] = [:]
    let files =
      lists.board.lines.map(\.file) + lists.shelf.map(\.file) + lists.leftBehind.map(\.file)
      + lists.renewals.map(\.file)
    for file in files where keys[file.id] == nil {
      let told = [
        file.name, file.number.description, file.number.digits, file.phone ?? "",
        context.surname(of: file.clerk),
      ]
      keys[file.id] = Array(SearchKey.sounding(told.joined(separator: " ")).utf8)
    }
    return keys
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    list.draw(
      on: &canvas, in: area, label: context.words(.casesSearch),
      note: ([part == .deadlines ? counts(context) : nil, partShown(context)])
        .compactMap { $0 }.joined(separator: " \(context.signs.separator) "), focused: true,
      signs: context.signs)
  }

  /// That there are more lines than are made at once.
  private func partShown(_ context: DeskContext) -> String? {
    let shown = list.table.rows.count
    return foundCount > shown
      ? context.words(.listFirst(all: String(foundCount), shown: String(shown))) : nil
  }

  /// The groups with their counts, the one that is shown in brackets.
  private func counts(_ context: DeskContext) -> String {
    let words = context.words
    let all = "\(words(.boardAll)) \(counted?.lines.count ?? 0)"
    let groups = BoardGroup.allCases.map { candidate in
      let text = "\(words.name(of: candidate)) \(counted?.count(candidate) ?? 0)"
      return candidate == group ? "[\(text)]" : text
    }
    let parts = [group == nil ? "[\(all)]" : all] + groups
    let line = parts.joined(separator: "  ")
    if Width.of(line) < width - 1 { return line }
    let close = parts.joined(separator: " ")
    if Width.of(close) < width - 1 { return close }
    // Where there is no room, what has nothing in it is left out.
    return zip([nil] + BoardGroup.allCases.map(Optional.some), parts).filter { candidate, _ in
      candidate.map { (counted?.count($0) ?? 0) > 0 || $0 == group } ?? true
    }.map(\.1).joined(separator: " ")
  }
}

extension DeadlineScreen.Part {
  fileprivate var listName: SeenList.Name {
    switch self {
    case .deadlines: .deadlines
    case .shelf: .shelf
    case .renewals: .renewals
    case .clerks: .clerks
    }
  }

  fileprivate var emptyWord: WordKey {
    switch self {
    case .deadlines: .deadlinesEmpty
    case .shelf: .deadlinesShelfEmpty
    case .renewals: .deadlinesRenewalsEmpty
    case .clerks: .deadlinesNothing
    }
  }
}

/// How the board is sorted.
enum BoardOrder: String, CaseIterable {
  case urgency, name, clerk, number

  var word: WordKey {
    switch self {
    case .urgency: .deadlinesOrderUrgency
    case .name: .deadlinesOrderName
    case .clerk: .deadlinesOrderClerk
    case .number: .deadlinesOrderNumber
    }
  }

  var next: BoardOrder {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}

extension [UInt8] {
  /// Whether the bytes stand somewhere in these, one after another.
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    guard count >= part.count else { return false }
    for start in 0...(count - part.count) where self[start] == first {
      if part.indices.allSatisfy({ self[start + $0] == part[$0] }) { return true }
    }
    return false
  }
}
