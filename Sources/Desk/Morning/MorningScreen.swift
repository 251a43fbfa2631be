import Casework
import Controls
import KazakhText
import Reception
import Screen
import Wording
import Words

/// What a manager looks at in the morning: each group with its count, and some of it by name. Enter on a
/// group opens its list, on a case its card.
struct MorningScreen: DeskScreen {
  private var table = Table(columns: [], emptyText: "")
  private var page: MorningPage?
  private var hasFailed = false

  init(_ context: DeskContext) { showRows(context) }

  /// So many of a group stand below it; the rest is in its list. Of late entries there is no other list.
  private static let mostShown = 5

  var place: Place { .morning }
  var needed: OfficeRead? { .morning }

  func heading(_ context: DeskContext) -> String { context.words(.morningTitle) }

  func topic(_ context: DeskContext) -> WhyTopic {
    .place(title: .morningTitle, text: .whyMorning)
  }

  func unavailable(_ command: DeskCommand.ID, _ context: DeskContext) -> WordKey? {
    page == nil && (command == .choose || command == .nextGroup) ? .morningReading : nil
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    showRows(context)
    table.fit(area)
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    switch event {
    case .command(.back): return [.close]
    case .command(.choose): return open()
    case .command(.nextGroup): nextGroup()
    case .found(.morning(let page), _):
      self.page = page
      hasFailed = false
      showRows(context)
      if let reason = page.reason { return [.say(context.words.sentence(for: reason), .alarm)] }
    case .input(let input):
      if case .open = table.handle(input) { return open() }
    case .unread:
      hasFailed = true
      showRows(context)
    case .command, .found, .saved, .failed, .printers: break
    }
    return []
  }

  private mutating func nextGroup() {
    let heads = table.rows.indices.filter { table.rows[$0].id.hasPrefix(Self.group) }
    let next = heads.first { $0 > table.cursorIndex } ?? heads.first
    if let next { table.moveCursor(to: table.rows[next].id) }
  }

  // MARK: Where a line leads

  private static let (group, more) = ("g ", "m ")
  private static let (file, complaint, ticket) = ("c ", "k ", "t ")

  private func open() -> [Effect] {
    guard let cursor = table.cursor else { return [] }
    let (kind, rest) = (cursor.prefix(2), String(cursor.dropFirst(2)))
    // A case may stand in several groups, each time under a name of its own.
    let id = rest.split(separator: " ").first.flatMap { Int64($0) }
    switch kind {
    case Self.file: return id.map { [.show(.caseCard(CaseID(rawValue: $0)))] } ?? []
    case Self.complaint: return id.map { [.show(.complaint(ComplaintID(rawValue: $0)))] } ?? []
    case Self.ticket: return [.open(.destination(.queue))]
    default: return MorningPage.Group(rawValue: rest).map(list) ?? []
    }
  }

  /// The list of a group.
  private func list(_ group: MorningPage.Group) -> [Effect] {
    switch group {
    case .overdue: [.open(.deadlines(.deadlines, .overdue))]
    case .today: [.open(.deadlines(.deadlines, .today))]
    case .suspended: [.open(.deadlines(.deadlines, .suspended))]
    case .orphaned: [.open(.deadlines(.clerks, nil))]
    case .tickets: [.open(.destination(.queue))]
    case .voidedCases: [.open(.cases(CaseFilter(state: .voided)))]
    case .voided: [.open(.destination(.complaints))]
    case .late:
      page?.lateEntries?.first.map { [.show(.caseCard($0.id))] } ?? []
    }
  }

  // MARK: Rows

  private mutating func showRows(_ context: DeskContext) {
    let words = context.words
    table.columns = [
      Table.Column(words(.columnNumber), width: .fixed(14)),
      Table.Column(words(.columnName), width: .flexible(minimum: 16)),
      Table.Column(words(.columnWhat), width: .fixed(30)),
      Table.Column(words(.columnClerk), width: .fixed(18), leftOutBelow: BoardRows.wide),
    ]
    table.emptyText = words(hasFailed ? .unreadMorning : .morningReading)
    guard let page else { return }
    let rows = MorningRows(page: page, context: context)
    table.show(
      MorningPage.Group.allCases.flatMap { group in
        let count = page.count(group)
        let lines = rows.lines(group)
        let shown = group == .late ? lines : Array(lines.prefix(Self.mostShown))
        let head = Table.Row(
          id: Self.group + group.rawValue,
          cells: [words.name(of: group) + ": " + DeskContext.count(count)],
          tone: rows.tone(group))
        let left = lines.count - shown.count
        let rest =
          left > 0
          ? [
            Table.Row(
              id: Self.more + group.rawValue, cells: ["", words(.morningMore(count: left))],
              tone: .muted)
          ] : []
        return [head]
          + shown.flatMap { line in
            let id = "\(line.kind.rawValue) \(line.id) \(group.rawValue)"
            let reason = line.reason.map {
              Table.Row(id: id + " reason", cells: ["", $0], tone: .muted)
            }
            return [Table.Row(id: id, cells: line.cells), reason].compactMap { $0 }
          } + rest
      })
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    table.draw(on: &canvas, in: area, focused: true, signs: context.signs)
  }
}

/// The lines of the groups of the morning page.
struct MorningRows {
  enum Kind: String {
    case file = "c"
    case complaint = "k"
    case ticket = "t"
  }

  struct Line {
    let kind: Kind
    let id: Int64
    let cells: [String]
    /// Why, in a row of its own below.
    var reason: String?
  }

  let page: MorningPage
  let context: DeskContext

  private var words: Words { context.words }

  func tone(_ group: MorningPage.Group) -> Tone {
    guard let count = page.count(group) else { return .alarm }
    if count == 0 { return .muted }
    return group == .overdue ? .alarm : .warning
  }

  func lines(_ group: MorningPage.Group) -> [Line] {
    switch group {
    case .overdue: (page.overdue ?? []).map { line($0.file, due($0)) }
    case .today:
      KazakhOrder.sorted(page.dueToday ?? [], by: \.file.name).map { line($0.file, due($0)) }
    case .suspended: (page.suspended ?? []).map { line($0.file, due($0)) }
    case .orphaned: (page.orphaned ?? []).map { line($0, words.name(of: $0.state)) }
    case .tickets:
      (page.tickets ?? []).map { ticket in
        Line(
          kind: .ticket, id: ticket.id.rawValue,
          cells: [
            String(ticket.number), words.name(of: ticket.purpose),
            words.name(of: ticket.state) + ", " + words.date(ticket.day, style: .short),
            context.surname(of: ticket.clerk),
          ])
      }
    case .late:
      (page.lateEntries ?? []).map { record in
        Line(
          kind: .file, id: record.id.rawValue,
          cells: [
            record.number.description, record.person.fullName,
            record.waitingLateEntries.map { entry in
              words(WordKey(rawValue: "act." + entry.terms.act.rawValue)) + " "
                + words.date(entry.terms.on, style: .short)
            }.last ?? "", record.waitingLateEntries.last?.by.surname ?? "",
          ])
      }
    case .voidedCases:
      (page.voidedCases ?? []).map { voided in
        Line(
          kind: .file, id: voided.id.rawValue,
          cells: [
            voided.number.description, voided.name,
            voided.by.surname + ", " + words.date(voided.on, style: .short), "",
          ], reason: voided.reason)
      }
    case .voided:
      (page.voided ?? []).map { complaint in
        Line(
          kind: .complaint, id: complaint.id.rawValue,
          cells: [
            complaint.number.description, complaint.intake.name, complaint.voidedReason ?? "",
          ])
      }
    }
  }

  private func line(_ file: BoardCase, _ what: String) -> Line {
    Line(
      kind: .file, id: file.id.rawValue,
      cells: [file.number.description, file.name, what, context.holder(file.clerk)])
  }

  /// The due date, and by how many days it is over.
  private func due(_ line: BoardLine) -> String {
    let day = line.file.dueOn.map { words.date($0, style: .short) } ?? DeskContext.unknown
    guard let left = line.daysLeft, left < 0 else { return day }
    return day + ", " + words(.cardOver(count: -left))
  }
}
