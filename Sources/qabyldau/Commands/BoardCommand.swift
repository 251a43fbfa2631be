import ArgumentParser
import Casework
import Reception
import Standards
import Wording
import Words

struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board",
    abstract: "Which cases are due: the groups, the shelf, the renewals, who holds what.")

  enum View: String, CaseIterable, ExpressibleByArgument {
    case deadlines, shelf, renewals, clerks
  }

  @OptionGroup var options: GlobalOptions
  @Option(help: "deadlines, shelf, renewals or clerks (default: deadlines).")
  var view: View = .deadlines
  @Option(help: "overdue, today, soon, on-time, suspended or papers-missing.") var group:
    BoardGroup?
  @Option(help: .services()) var service: Service?
  @Option(help: "The applicant's category.") var category: ApplicantCategory?
  @Option(help: "The login of whoever holds the case.") var clerk: String?
  @Flag(help: "One JSON object.") var json = false
  @OptionGroup var table: TableOptions
  @Flag(help: "The due dates as a calendar (RFC 5545), without names.") var ics = false

  func validate() throws {
    if ics, json || table.isAsked || view != .deadlines {
      throw ValidationError("--ics stands with the deadlines, alone.")
    }
    if json, table.isAsked { throw ValidationError("--json excludes --csv and --spreadsheet.") }
    if group != nil, view != .deadlines {
      throw ValidationError("--group belongs to the deadlines.")
    }
  }

  func run() throws {
    let desk = try CaseDesk(options)
    let staff = try desk.attempt { () throws(CounterFailure) in try desk.counter.staffList() }
    let logins = Dictionary(
      staff.map { ($0.id, $0.login) }, uniquingKeysWith: { first, _ in first })
    let holder = try clerk.map { login in
      try desk.attempt { () throws(CounterFailure) in try desk.counter.colleague(login: login) }
    }
    func isAsked(_ file: BoardCase) -> Bool {
      (service ?? file.service) == file.service && (category ?? file.category) == file.category
        && (holder?.id ?? file.clerk) == file.clerk
    }
    if ics {
      let board = try desk.attempt { () throws(CounterFailure) in
        try desk.counter.board().filtered(isAsked)
      }
      return Output.say(
        file: BoardCalendar(board: board, words: desk.words, made: desk.counter.now).text)
    }
    if table.isAsked {
      let made = BoardTable(words: desk.words, logins: logins)
      let rows = try desk.attempt { () throws(CounterFailure) in
        switch view {
        case .deadlines:
          let board = try desk.counter.board().filtered(isAsked)
          desk.record(.deadlines, (group.map(board.lines) ?? board.lines).map(\.file.id))
          return made.table(board, group)
        case .shelf:
          let shelf = try desk.counter.shelf().filter { isAsked($0.file) }
          desk.record(.shelf, shelf.map(\.file.id))
          return made.table(shelf)
        case .renewals:
          let renewals = try desk.counter.renewals().filter { isAsked($0.file) }
          desk.record(.renewals, renewals.map(\.file.id))
          return made.table(renewals)
        case .clerks:
          return made.table(
            Workload.all(
              try desk.counter.board().filtered(isAsked),
              shelf: try desk.counter.shelf().filter { isAsked($0.file) },
              staff: staff.filter { (holder?.id ?? $0.id) == $0.id }))
        }
      }
      return rows.say(table, desk)
    }
    let printed = BoardPrint(
      words: desk.words, logins: logins,
      left: Set(staff.filter { !$0.active }.map(\.id)), today: desk.counter.now.date, json: json)
    try desk.attempt { () throws(CounterFailure) in
      switch view {
      case .deadlines:
        let board = try desk.counter.board().filtered(isAsked)
        desk.record(.deadlines, (group.map(board.lines) ?? board.lines).map(\.file.id))
        printed.say(board, group)
      case .shelf:
        let shelf = try desk.counter.shelf().filter { isAsked($0.file) }
        let left = try desk.counter.leftBehind().filter { isAsked($0.file) }
        desk.record(.shelf, shelf.map(\.file.id) + left.map(\.file.id))
        printed.say(shelf, left: left)
      case .renewals:
        let renewals = try desk.counter.renewals().filter { isAsked($0.file) }
        desk.record(.renewals, renewals.map(\.file.id))
        printed.say(renewals)
      case .clerks:
        printed.say(
          Workload.all(
            try desk.counter.board().filtered(isAsked),
            shelf: try desk.counter.shelf().filter { isAsked($0.file) },
            staff: staff.filter { (holder?.id ?? $0.id) == $0.id }))
      }
    }
  }
}

/// The board and its lists, as text or as JSON.
private struct BoardPrint {
  let words: Words
  let logins: [StaffID: String]
  /// Who works here no longer.
  let left: Set<StaffID>
  let today: CivilDate
  let json: Bool

  func say(_ board: DeadlineBoard, _ group: BoardGroup?) {
    let shown = group.map(board.lines) ?? board.lines
    if json {
      Output.say([
        "today": JSON(today), "soon_until": JSON(board.soonUntil),
        "counts": .object(counts(board.counts)),
        "cases": .list(shown.map { JSON($0, holder: logins[$0.file.clerk]) }),
      ])
      return
    }
    Output.say(
      BoardGroup.allCases.map { "\(name($0)) \(board.count($0))" }.joined(separator: " · "))
    for line in shown {
      let left = line.daysLeft.map(String.init) ?? "-"
      let mark =
        line.isReturned
        ? words(.statusReturned) : line.isPastTerm ? words(.boardPastTerm) : ""
      row(line.file, [name(line.group), line.file.dueOn?.description ?? "-", left], mark)
    }
  }

  func say(_ shelf: [ShelfLine], left: [LeftBehindLine]) {
    if json {
      Output.say([
        "today": JSON(today),
        "cases": .list(shelf.map { JSON($0, holder: logins[$0.file.clerk]) }),
        "left_behind": .list(left.map { JSON($0, holder: logins[$0.file.clerk]) }),
      ])
      return
    }
    for line in shelf { row(line.file, [line.readyOn.description, String(line.days)]) }
    for line in left {
      row(
        line.file, [line.since.description, String(line.days)],
        words(.shelfPapers(count: line.papers)))
    }
  }

  func say(_ renewals: [RenewalLine]) {
    if json {
      Output.say([
        "today": JSON(today),
        "cases": .list(renewals.map { JSON($0, holder: logins[$0.file.clerk]) }),
      ])
      return
    }
    for line in renewals {
      let time = words(WordKey(rawValue: "renewal." + line.time.rawValue))
      row(line.file, [time, line.renewalOn.description, line.file.phone ?? "-"])
    }
  }

  func say(_ loads: [Workload]) {
    if json {
      Output.say(["today": JSON(today), "clerks": .list(loads.map(object))])
      return
    }
    for load in loads {
      let groups = BoardGroup.allCases.map { "\(name($0)) \(load.groups[$0] ?? 0)" }
      Output.say(
        ([
          (logins[load.clerk] ?? "-")
            + (left.contains(load.clerk) ? " (\(words(.staffLeft)))" : ""),
          String(load.total),
        ] + groups
          + ["\(words(.statusReady)) \(load.ready)"]).joined(separator: "  "))
    }
  }

  private func object(_ load: Workload) -> JSON {
    .object(
      counts(load.groups).merging(
        [
          "login": .text(logins[load.clerk]), "left": .flag(left.contains(load.clerk)),
          "ready": .number(load.ready),
          "total": .number(load.total),
        ], uniquingKeysWith: { first, _ in first }))
  }

  private func counts(_ groups: [BoardGroup: Int]) -> [String: JSON] {
    Dictionary(
      uniqueKeysWithValues: BoardGroup.allCases.map {
        ($0.rawValue.replacing("-", with: "_"), .number(groups[$0] ?? 0))
      })
  }

  private func name(_ group: BoardGroup) -> String {
    words(WordKey(rawValue: "board." + group.rawValue))
  }

  private func row(_ file: BoardCase, _ cells: [String], _ mark: String = "") {
    let service = words(WordKey(rawValue: "service.\(file.service.rawValue)-short"))
    Output.say(
      ([file.number.description] + cells + [service, logins[file.clerk] ?? "-", file.name, mark])
        .filter { !$0.isEmpty }.joined(separator: "  "))
  }
}

extension BoardGroup: ExpressibleByArgument {}
