import Casework
import Controls
import KazakhText
import Reception
import Screen
import Wording
import Words

/// The office's cases: found while typing by name, birth date or any number, through a filter that
/// can be kept under a name; beside them one's own, those opened last, those a colleague handed over.
/// Enter opens one and comes back to the same row.
struct CaseList: DeskScreen {
  private var list = SearchList(.spaced, maximumLength: 100)
  private var tabStrip: Tabs
  /// As they were found, and whether there are more of them; `nil` until they were read.
  private var found: [CaseLine]?
  private(set) var hasMore = false
  /// The same as they are sorted.
  private var lines: [CaseLine] = []
  private(set) var filter: CaseFilter
  /// `nil` for the order they were found in.
  private(set) var sorting: CaseSorting?
  /// Marked to be handed over together.
  private(set) var marked: Set<CaseID> = []
  var question: CaseListPrompt?
  var unsaid = UnsaidReasons()

  var begun: Begun? { Begun(.cases, "", unsaid.texts, question.written()) }

  mutating func takeUp(_ texts: [String: String], focus: String?, _ context: DeskContext) {
    unsaid.takeUp(texts)
  }

  /// Whether what comes next answers other words or another filter.
  private var beginsAnew = false
  private var shown: Shown?
  private(set) var seen = SeenRows(.cases)

  mutating func forgetSeen() { seen.forget() }

  /// What the rows were made from. A step in a long list must not make them all again.
  private struct Shown: Equatable {
    let language: Language
    let lines: [CaseLine]
    let marked: Set<CaseID>
    let colleagues: [StaffMember]
    let emptyWord: WordKey
    let handed: Int?
  }

  init(_ context: DeskContext, filter: CaseFilter = CaseFilter(), part: Part? = nil) {
    self.filter = filter
    tabStrip = Tabs(Part.allCases.map { Tabs.Tab(id: $0.rawValue, title: $0.title(context)) })
    tabStrip.select((part ?? .of(filter, context)).rawValue)
    seen.name = self.part.listName
    showRows(context)
  }

  /// The list with the beginning of a number typed already: a scanner does not wait for a screen.
  init(_ context: DeskContext, beginning typed: String) {
    self.init(context)
    for character in typed { _ = list.handle(.key(.character(character))) }
    beginsAnew = true
  }

  var part: Part { Part(rawValue: tabStrip.current) ?? .all }

  /// What is asked: words without blanks around them, the filter, how it is sorted.
  var query: CaseQuery { CaseQuery(words: list.typed, filter: filter, sorting: sorting) }

  /// One more than is shown: whether there are more is known then, and not guessed.
  var needed: OfficeRead? {
    switch part {
    case .all, .mine:
      let words = query.words
      return .cases(
        words: [words] + Layout.inOtherLayout(words), filter, limit: limit + 1)
    case .opened: return .opened(limit: limit + 1)
    case .handed: return .handed
    }
  }

  private var limit: Int {
    part == .opened
      ? Self.openedLength : query.words.isEmpty ? Self.listLength : Self.searchLength
  }

  /// As many as one remembers to have opened.
  private static let openedLength = 50

  /// Lines that are read at once.
  private static let listLength = 500
  /// The same while somebody types.
  private static let searchLength = 100

  private mutating func showRows(_ context: DeskContext) {
    let words = context.words
    let now = Shown(
      language: words.language, lines: lines, marked: marked, colleagues: context.colleagues,
      emptyWord: emptyWord, handed: context.summary?.handed?.count)
    guard now != shown else { return }
    shown = now
    tabStrip.show(Part.allCases.map { Tabs.Tab(id: $0.rawValue, title: $0.title(context)) })
    list.table.columns = [
      Table.Column(words(.columnNumber), width: .fixed(15)),
      Table.Column(words(.columnName), width: .flexible(minimum: 16)),
      Table.Column(words(.columnService), width: .fixed(20), leftOutBelow: 110),
      Table.Column(words(.columnState), width: .fixed(16)),
      Table.Column(words(.columnClerk), width: .fixed(14), leftOutBelow: 100),
      Table.Column(words(.columnDue), width: .fixed(10)),
    ]
    list.table.emptyText = words(now.emptyWord)
    list.table.show(
      lines.map { line in
        Table.Row(
          id: line.number.digits,
          cells: [
            line.number.description + (marked.contains(line.id) ? String(context.signs.tick) : ""),
            words.name(of: line, separator: String(context.signs.separator)),
            words.shortName(of: line.service), words.name(of: line.state),
            context.surname(of: line.clerk),
            line.dueOn.map { words.date($0, style: .short) } ?? "",
          ])
      })
  }

  private var emptyWord: WordKey {
    guard found != nil else { return .unreadCaseList }
    switch part {
    case .all, .mine: return query.isOfAll ? .caseListEmpty : .casesNothing
    case .opened: return .casesOpenedNone
    case .handed: return .handedNone
    }
  }

  var place: Place { question == nil ? .cases : .dialog }
  var standsOnButton: Bool { question?.standsOnButton ?? false }

  func heading(_ context: DeskContext) -> String { context.words(.caseListTitle) }

  func tabs(_ context: DeskContext) -> Tabs? { tabStrip }

  func topic(_ context: DeskContext) -> WhyTopic {
    .place(title: .caseListTitle, text: .whyCases)
  }

  func unavailable(_ command: DeskCommand.ID, _ context: DeskContext) -> WordKey? {
    guard [.mark, .choose, .order].contains(command), lines.isEmpty else { return nil }
    return found == nil ? .unreadCaseList : .casesNothing
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    showRows(context)
    list.fit(area)
    seen.see(lines[list.table.visible].map(\.id), isSearch: !query.words.isEmpty)
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    if question != nil, case .input(let input) = event { return answer(input, context) }
    switch event {
    case .command(.back): return [.close]
    case .command(.choose): return open()
    case .command(.filter):
      question = .choice(menu(context), for: .menu)
      return []
    case .command(.mark):
      mark(context)
      return []
    case .command(.order):
      sorting = nextSorting
      sort()
      showRows(context)
      list.moveToFirst()
      return [.say(context.words(orderWord), .plain)]
    case .command(.switchTab): return go(by: 1, context)
    case .input(.key(.backTab)): return go(by: -1, context)
    case .found(.cases(let answer), let asked):
      guard asked == needed else { return [] }
      hasMore = answer.count > limit
      found = Array(answer.prefix(limit))
      sort()
      marked.formIntersection(lines.map(\.id))
      showRows(context)
      if beginsAnew { list.moveToFirst() }
      beginsAnew = false
      return []
    case .saved(let answer, let save): return saved(answer, save, context)
    case .failed:
      unsaid.keepSaid()
      return []
    case .input(let input):
      let outcome = list.handle(input)
      guard outcome == .typed else { return outcome.said(context) }
      // What is typed is looked for in the whole office, or among one's own.
      if part != .mine { tabStrip.select(Part.all.rawValue) }
      return look()
    case .command, .found, .unread, .printers: return []
    }
  }

  var again: [Effect] { needed.map { [.read($0)] } ?? [] }

  /// Other words or another filter begin at the first row again.
  mutating func look() -> [Effect] {
    beginsAnew = true
    return needed.map { [.follow($0)] } ?? []
  }

  mutating func show(_ query: CaseQuery, _ context: DeskContext) -> [Effect] {
    list.setText(query.words)
    sorting = query.sorting
    return show(query.filter, context)
  }

  mutating func show(_ filter: CaseFilter, _ context: DeskContext) -> [Effect] {
    self.filter = filter
    tabStrip.select(Part.of(filter, context).rawValue)
    return look()
  }

  /// The next part, or the one before. Lists that are no search begin without words and filter, in an order
  /// of their own.
  private mutating func go(by step: Int, _ context: DeskContext) -> [Effect] {
    _ = tabStrip.cycle(by: step)
    found = nil
    sort()
    seen.name = part.listName
    switch part {
    case .all: filter.clerk = nil
    case .mine: filter.clerk = context.staff?.id
    case .opened, .handed:
      list.clear()
      filter = CaseFilter()
      sorting = nil
    }
    return look()
  }

  private var nextSorting: CaseSorting? {
    // Without words the newest stand first as they are.
    let all = [nil] + CaseSorting.allCases.filter { $0 != .newest || !isNewestFirst }
    let next = (all.firstIndex(of: sorting) ?? 0) + 1
    return all.indices.contains(next) ? all[next] : nil
  }

  private var isNewestFirst: Bool { query.words.isEmpty && part != .opened }

  private var orderWord: WordKey {
    sorting?.word ?? (isNewestFirst ? CaseSorting.newest.word : .casesSortedFound)
  }

  private mutating func sort() {
    let found = found ?? []
    lines = sorting.map { $0.sorted(found) } ?? found
  }

  private var current: CaseLine? { lines.first { $0.number.digits == list.table.cursor } }

  private func open() -> [Effect] { current.map { [.show(.caseCard($0.id))] } ?? [] }

  private mutating func mark(_ context: DeskContext) {
    guard let id = current?.id else { return }
    if marked.remove(id) == nil { marked.insert(id) }
    _ = list.table.handle(.key(.down))
    showRows(context)
  }

  mutating func forgetMarks() { marked = [] }

  var hasMarkedAll: Bool { !openIDs.isEmpty && marked.isSuperset(of: openIDs) }

  /// Marks every case shown that can still be handed over, or takes all marks away when each has one.
  mutating func markAll() { marked = hasMarkedAll ? [] : openIDs }

  private var openIDs: Set<CaseID> { Set(lines.filter(\.state.isOpen).map(\.id)) }

  /// The marked cases in the order of the list, else the one under the cursor.
  var chosen: [CaseLine] {
    let some = lines.filter { marked.contains($0.id) }
    return some.isEmpty ? current.map { [$0] } ?? [] : some
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    list.draw(
      on: &canvas, in: area, label: context.words(.casesSearch), note: note(context),
      focused: question == nil, signs: context.signs)
    question?.draw(on: &canvas, in: area, signs: context.signs)
  }

  /// How many were found and how they are sorted; nobody counts those behind the last that was read.
  func note(_ context: DeskContext) -> String {
    let words = context.words
    let isSearch = part == .all || part == .mine
    let asked =
      filter.isEmpty
      ? isSearch && sorting == nil ? words(.casesSearchHint) : nil
      : words(.casesFilterLine(filter: filter.sentence(context)))
    let number = String(lines.count)
    let isCounted = !lines.isEmpty && (hasMore || !(query.isOfAll && isSearch))
    let count =
      hasMore ? words(.casesFoundMore(number: number)) : words(.casesFound(number: number))
    let order =
      lines.isEmpty
      ? nil
      : sorting.map { _ in
        words(orderWord) + (hasMore ? " " + words(.casesSortedPart(number: number)) : "")
      }
    return [isCounted ? count : nil, order, asked].compactMap { $0 }
      .joined(separator: " \(context.signs.separator) ")
  }
}

extension CaseFilter {
  /// The filter in a few words.
  func sentence(_ context: DeskContext) -> String {
    let words = context.words
    let parts = [
      state.map(words.name), service.map(words.shortName), category.map(words.name),
      clerk.map(context.surname),
      from.map { words(.casesFrom(date: words.date($0, style: .short))) },
      to.map { words(.casesTo(date: words.date($0, style: .short))) },
    ]
    return parts.compactMap { $0 }.joined(separator: " \(context.signs.separator) ")
  }
}
