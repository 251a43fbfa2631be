import Casework
import Controls
import KazakhText
import Reception
import Screen
import Wording
import Words

/// The office's cases: found while typing by name, birth date or any number, through a filter that
/// can be kept under a name. Enter opens one and comes back to the same row.
struct CaseList: DeskScreen {
  private var list = SearchList(.spaced, maximumLength: 100)
  private var lines: [CaseLine] = []
  private(set) var filter: CaseFilter
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

  /// What the rows were made from. A step in a long list must not make them all again.
  private struct Shown: Equatable {
    let language: Language
    let lines: [CaseLine]
    let marked: Set<CaseID>
    let colleagues: [StaffMember]
    let isEverything: Bool
  }

  init(_ context: DeskContext, filter: CaseFilter = CaseFilter()) {
    self.filter = filter
    showRows(context)
  }

  /// The list with the first letter of a number typed already: a scanner does not wait for a screen.
  init(_ context: DeskContext, beginning first: Character) {
    self.init(context)
    _ = list.handle(.key(.character(first)))
    beginsAnew = true
  }

  /// What is asked: words without blanks around them, and the filter.
  var query: CaseQuery { CaseQuery(words: list.typed, filter: filter) }

  var needed: OfficeRead? {
    let words = query.words
    return .cases(
      words: [words] + Layout.inOtherLayout(words), filter, limit: limit)
  }

  private var limit: Int { query.words.isEmpty ? Self.listLength : Self.searchLength }

  /// Lines that are read at once.
  private static let listLength = 500
  /// The same while somebody types.
  private static let searchLength = 100

  private mutating func showRows(_ context: DeskContext) {
    let words = context.words
    let now = Shown(
      language: words.language, lines: lines, marked: marked, colleagues: context.colleagues,
      isEverything: query == CaseQuery())
    guard now != shown else { return }
    shown = now
    list.table.columns = [
      Table.Column(words(.columnNumber), width: .fixed(15)),
      Table.Column(words(.columnName), width: .flexible(minimum: 16)),
      Table.Column(words(.columnService), width: .fixed(20), leftOutBelow: 110),
      Table.Column(words(.columnState), width: .fixed(16)),
      Table.Column(words(.columnClerk), width: .fixed(14), leftOutBelow: 100),
      Table.Column(words(.columnDue), width: .fixed(10)),
    ]
    list.table.emptyText = words(now.isEverything ? .caseListEmpty : .casesNothing)
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

  var place: Place { question == nil ? .cases : .dialog }
  var standsOnButton: Bool { question?.standsOnButton ?? false }

  func heading(_ context: DeskContext) -> String { context.words(.caseListTitle) }

  func topic(_ context: DeskContext) -> WhyTopic {
    .place(title: .caseListTitle, text: .whyCases)
  }

  func unavailable(_ command: DeskCommand.ID, _ context: DeskContext) -> WordKey? {
    [.mark, .choose].contains(command) && lines.isEmpty ? .casesNothing : nil
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    showRows(context)
    list.fit(area)
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
    case .found(.cases(let found), let asked):
      guard asked == needed else { return [] }
      lines = found
      marked.formIntersection(found.map(\.id))
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
      return outcome == .typed ? look() : outcome.said(context)
    case .command, .found, .printers: return []
    }
  }

  var again: [Effect] { needed.map { [.read($0)] } ?? [] }

  /// Other words or another filter begin at the first row again.
  mutating func look() -> [Effect] {
    beginsAnew = true
    return needed.map { [.follow($0)] } ?? []
  }

  mutating func show(_ query: CaseQuery) -> [Effect] {
    list.setText(query.words)
    filter = query.filter
    return look()
  }

  mutating func show(_ filter: CaseFilter) -> [Effect] {
    self.filter = filter
    return look()
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
    let asked =
      filter.isEmpty
      ? context.words(.casesSearchHint)
      : context.words(.casesFilterLine(filter: filter.sentence(context)))
    list.draw(
      on: &canvas, in: area, label: context.words(.casesSearch), note: counted(asked, context),
      focused: question == nil, signs: context.signs)
    question?.draw(on: &canvas, in: area, signs: context.signs)
  }
}

extension CaseList {
  /// With how many were found; nobody counts those behind the last that was read.
  private func counted(_ note: String, _ context: DeskContext) -> String {
    guard query != CaseQuery(), !lines.isEmpty else { return note }
    let isAll = lines.count < limit
    let found = context.words(.casesFound(number: String(lines.count) + (isAll ? "" : "+")))
    return found + " \(context.signs.separator) " + note
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
