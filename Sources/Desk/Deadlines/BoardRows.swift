import Casework
import Controls
import KazakhText
import Reception
import Standards
import Wording
import Words

/// The rows of the deadline board and the lists beside it.
struct BoardRows {
  /// From so many columns on there is room for service, clerk and the day to act by.
  static let wide = 110

  let context: DeskContext
  let isWide: Bool

  private var words: Words { context.words }

  func columns(of part: DeadlineScreen.Part) -> [Table.Column] {
    let number = Table.Column(words(.columnNumber), width: .fixed(16))
    let name = Table.Column(words(.columnName), width: .flexible(minimum: 14))
    let service = Table.Column(words(.columnService), width: .fixed(10), leftOutBelow: Self.wide)
    let clerk = Table.Column(words(.columnClerk), width: .fixed(13), leftOutBelow: Self.wide)
    switch part {
    case .deadlines:
      return [
        number, name, service,
        Table.Column(words(.columnCategory), width: .fixed(10), leftOutBelow: 140), clerk,
        Table.Column(words(.columnAccepted), width: .fixed(10), leftOutBelow: 140),
        Table.Column(words(.columnActBy), width: .fixed(11), leftOutBelow: Self.wide),
        Table.Column(words(.columnDue), width: .fixed(10)),
        Table.Column(words(.columnLeft), width: .fixed(8), alignment: .right),
        Table.Column(words(.columnTerm), width: .fixed(14)),
      ]
    case .shelf:
      return [
        number, name, service, clerk, Table.Column(words(.columnWhat), width: .fixed(12)),
        Table.Column(words(.columnSince), width: .fixed(10)),
        Table.Column(words(.columnDays), width: .fixed(5), alignment: .right),
      ]
    case .renewals:
      return [
        number, name, Table.Column(words(.columnPhone), width: .fixed(13)), clerk,
        Table.Column(words(.columnRenewal), width: .fixed(10)),
        Table.Column(words(.columnTime), width: .fixed(12)),
      ]
    case .clerks:
      return [Table.Column(words(.columnClerk), width: .flexible(minimum: 16))]
        + (BoardGroup.allCases.map(head) + [words(.columnReady)]).map { title in
          Table.Column(title, width: .fixed(title.count), alignment: .right)
        }
    }
  }

  func rows(of part: DeadlineScreen.Part, _ lists: DayLists, _ order: BoardOrder) -> [Table.Row] {
    switch part {
    case .deadlines: sorted(lists.board.lines, order).prefix(DeadlineScreen.mostRows).map(row)
    case .shelf:
      Array((lists.shelf.map(row) + lists.leftBehind.map(row)).prefix(DeadlineScreen.mostRows))
    case .renewals: lists.renewals.prefix(DeadlineScreen.mostRows).map(row)
    case .clerks: lists.workloads.map(row)
    }
  }

  private func sorted(_ lines: [BoardLine], _ order: BoardOrder) -> [BoardLine] {
    switch order {
    case .urgency: return lines
    case .number: return lines.sorted { $0.file.id.rawValue < $1.file.id.rawValue }
    case .clerk:
      let names = Dictionary(
        context.colleagues.map { ($0.id, KazakhOrder.sortKey($0.surname)) },
        uniquingKeysWith: { first, _ in first })
      return stable(lines) { names[$0.file.clerk] ?? [] }
    case .name: return stable(lines) { KazakhOrder.sortKey($0.file.name) }
    }
  }

  /// Lines of one key keep the order of urgency among them.
  private func stable(_ lines: [BoardLine], by key: (BoardLine) -> [UInt8]) -> [BoardLine] {
    lines.enumerated().map { (key($0.element), $0.offset, $0.element) }
      .sorted { $0.0 == $1.0 ? $0.1 < $1.1 : $0.0.lexicographicallyPrecedes($1.0) }.map(\.2)
  }

  private func row(_ line: BoardLine) -> Table.Row {
    let file = line.file
    return Table.Row(
      id: String(file.id.rawValue),
      cells: [
        file.number.description + (line.isReturned ? " \(context.signs.replaced)" : ""), file.name,
        words.shortName(of: file.service), words.name(of: file.category),
        context.surname(of: file.clerk), short(file.acceptedOn), short(file.actBy),
        line.needsDueDate ? "?" : short(file.dueOn), left(line), term(line),
      ],
      tone: line.group == .overdue
        ? .alarm : line.group == .today || line.isPastTerm ? .warning : .normal)
  }

  /// Calendar days to the due date, and working days beside them.
  private func left(_ line: BoardLine) -> String {
    guard let days = line.daysLeft else { return "" }
    guard let working = line.workingDaysLeft, days >= 0 else { return String(days) }
    return "\(days) (\(working))"
  }

  /// The ten days as a bar; what is pressing or stands still says so in words.
  private func term(_ line: BoardLine) -> String {
    switch line.group {
    case .overdue, .today, .papersMissing: return words.name(of: line.group)
    case .suspended:
      return line.isPastTerm ? words(.boardPastTerm) : words.name(of: line.group)
    case .soon, .onTime:
      guard let day = line.dayOfTerm, let accepted = line.file.acceptedOn,
        let counted = line.file.countedOn
      else { return "" }
      let length = max(1, counted.days(since: accepted))
      let gone = min(length, max(0, day))
      return String(repeating: String(context.signs.dayGone), count: gone)
        + String(repeating: String(context.signs.missing), count: length - gone)
    }
  }

  private func row(_ line: ShelfLine) -> Table.Row {
    Table.Row(
      id: String(line.file.id.rawValue),
      cells: [
        line.file.number.description, line.file.name, words.shortName(of: line.file.service),
        context.surname(of: line.file.clerk), words(.shelfResult), short(line.readyOn),
        String(line.days),
      ])
  }

  private func row(_ line: LeftBehindLine) -> Table.Row {
    Table.Row(
      id: String(line.file.id.rawValue),
      cells: [
        line.file.number.description, line.file.name, words.shortName(of: line.file.service),
        context.surname(of: line.file.clerk), words(.shelfPapers(count: line.papers)),
        short(line.since), String(line.days),
      ])
  }

  private func row(_ line: RenewalLine) -> Table.Row {
    Table.Row(
      id: String(line.file.id.rawValue),
      cells: [
        line.file.number.description, line.file.name, line.file.phone ?? "",
        context.surname(of: line.file.clerk), short(line.renewalOn),
        words(WordKey(rawValue: "renewal." + line.time.rawValue)),
      ], tone: line.time == .lapsed ? .warning : .normal)
  }

  /// The name of a group over a column of counts: all of them stand on 80 columns.
  private func head(_ group: BoardGroup) -> String {
    switch group {
    case .today: words.name(of: group)
    case .overdue: words(.boardHeadOverdue)
    case .soon: words(.boardHeadSoon)
    case .onTime: words(.boardHeadOnTime)
    case .suspended: words(.boardHeadSuspended)
    case .papersMissing: words(.boardHeadPapersMissing)
    }
  }

  private func row(_ load: Workload) -> Table.Row {
    Table.Row(
      id: String(load.clerk.rawValue),
      cells: [context.holder(load.clerk) + " (\(load.total))"]
        + BoardGroup.allCases.map { String(load.groups[$0] ?? 0) } + [String(load.ready)],
      tone: context.hasLeft(load.clerk) && load.total > 0 ? .warning : .normal)
  }

  private func short(_ date: CivilDate?) -> String {
    date.map { words.date($0, style: .short) } ?? ""
  }
}
