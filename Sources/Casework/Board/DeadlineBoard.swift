import Standards

/// Where a case stands against its term. Every case whose result is not yet ready is in one of them.
public enum BoardGroup: String, CaseIterable, Codable, Hashable, Sendable {
  /// The due date is over.
  case overdue
  /// Today is the last day to act, or between it and the due date.
  case today
  /// The last day to act is one of the next two working days.
  case soon
  case onTime = "on-time"
  /// Stopped on the ground of ¶17 or another one: nobody is alarmed, the due date stays.
  case suspended
  /// No term runs yet: the set is not complete (A04).
  case papersMissing = "papers-missing"

  /// Whether no day presses a case of the group.
  public var isStopped: Bool { self == .suspended || self == .papersMissing }
}

/// A case on the board, with what today makes of its dates.
public struct BoardLine: Hashable, Codable, Sendable {
  public let file: BoardCase
  public let group: BoardGroup
  /// Calendar days to the due date; negative once it is over. `nil` where there is none.
  public let daysLeft: Int?
  /// The same in working days; `nil` also where a year's calendar is unknown.
  public let workingDaysLeft: Int?
  /// 0 on the day of acceptance; `nil` before.
  public let dayOfTerm: Int?

  /// Back with the applicant, while the term goes on (A24).
  public var isReturned: Bool { file.state == .returned }
  /// Suspended, and the due date is over: nobody is alarmed, and somebody should know.
  public var isPastTerm: Bool { group == .suspended && daysLeft.map { $0 < 0 } ?? false }
  /// Whether the clerk must still enter the due date: its year has no calendar (A03).
  public var needsDueDate: Bool { file.acceptedOn != nil && file.dueOn == nil }
}

/// Every case whose result is not yet ready, by its group; the most urgent first.
///
/// Lines are sorted by the last day to act; a stopped case by how long it has been so.
public struct DeadlineBoard: Hashable, Codable, Sendable {
  public let today: CivilDate
  /// The second working day after today; the last day that is `soon`.
  public let soonUntil: CivilDate
  public let lines: [BoardLine]

  public init(_ cases: [BoardCase], today: CivilDate, calendar: OfficeCalendar) {
    self.today = today
    let soonUntil = Self.soonUntil(today, calendar)
    self.soonUntil = soonUntil
    var workingDays: [CivilDate: Int?] = [:]
    func left(to due: CivilDate) -> Int? {
      if let known = workingDays[due] { return known }
      let count = calendar.workingDays(after: today, through: due)
      workingDays[due] = count
      return count
    }
    let urgent = cases.compactMap { file -> (line: BoardLine, order: CivilDate)? in
      guard let group = Self.group(of: file, today: today, soonUntil: soonUntil) else {
        return nil
      }
      let line = BoardLine(
        file: file, group: group, daysLeft: file.dueOn?.days(since: today),
        workingDaysLeft: file.dueOn.flatMap(left), dayOfTerm: file.acceptedOn.map(today.days))
      let order = group.isStopped ? file.pausedOn ?? file.openedOn : file.lastDayToAct
      return (line, order ?? file.openedOn)
    }
    let places = Dictionary(
      uniqueKeysWithValues: BoardGroup.allCases.enumerated().map { ($1, $0) })
    lines = urgent.sorted { left, right in
      (places[left.line.group] ?? 0, left.order.dayNumber, left.line.file.id.rawValue)
        < (places[right.line.group] ?? 0, right.order.dayNumber, right.line.file.id.rawValue)
    }.map(\.line)
  }

  private init(today: CivilDate, soonUntil: CivilDate, lines: [BoardLine]) {
    self.today = today
    self.soonUntil = soonUntil
    self.lines = lines
  }

  /// The same board with some of its cases.
  public func filtered(_ isShown: (BoardCase) -> Bool) -> DeadlineBoard {
    DeadlineBoard(
      today: today, soonUntil: soonUntil, lines: lines.filter { isShown($0.file) })
  }

  /// The same board with one of its groups.
  public func only(_ group: BoardGroup) -> DeadlineBoard {
    DeadlineBoard(today: today, soonUntil: soonUntil, lines: lines(in: group))
  }

  public func lines(in group: BoardGroup) -> [BoardLine] { lines.filter { $0.group == group } }

  public var counts: [BoardGroup: Int] {
    lines.reduce(into: [:]) { counts, line in counts[line.group, default: 0] += 1 }
  }

  public func count(_ group: BoardGroup) -> Int { lines.count { $0.group == group } }

  /// `nil` for a case whose result is ready, or that has ended.
  public static func group(of file: BoardCase, today: CivilDate, soonUntil: CivilDate)
    -> BoardGroup?
  {
    if file.state == .awaitingPapers { return .papersMissing }
    if file.state == .suspended { return .suspended }
    guard file.state.isInTerm, let lastDay = file.lastDayToAct else { return nil }
    // Without a calendar nobody can say that a due date is over (A03).
    if let due = file.dueOn, due < today { return .overdue }
    if lastDay <= today { return .today }
    return lastDay <= soonUntil ? .soon : .onTime
  }

  /// In a year without a calendar, two days.
  public static func soonUntil(_ today: CivilDate, _ calendar: OfficeCalendar) -> CivilDate {
    var day = today
    for _ in 0..<2 {
      let next = day.adding(days: 1)
      day = calendar.workingDay(onOrAfter: next) ?? next
    }
    return day
  }
}

extension BoardCase {
  /// Boards sort and warn by it; in a year without a calendar the counted day.
  public var lastDayToAct: CivilDate? { actBy ?? countedOn }
}

/// How much work one member of staff holds.
public struct Workload: Hashable, Codable, Sendable {
  public let clerk: StaffID
  /// Cases by their group on the board.
  public var groups: [BoardGroup: Int] = [:]
  /// Results that wait to be collected.
  public var ready = 0

  public var total: Int { groups.values.reduce(ready, +) }

  /// Everybody who holds something or works here, whoever holds the most first.
  ///
  /// - Parameter staff: those who work here are shown though they hold nothing.
  public static func all(_ board: DeadlineBoard, shelf: [ShelfLine], staff: [StaffMember] = [])
    -> [Workload]
  {
    var loads: [StaffID: Workload] = [:]
    for member in staff where member.active { loads[member.id] = Workload(clerk: member.id) }
    for line in board.lines {
      let clerk = line.file.clerk
      loads[clerk, default: Workload(clerk: clerk)].groups[line.group, default: 0] += 1
    }
    for line in shelf {
      loads[line.file.clerk, default: Workload(clerk: line.file.clerk)].ready += 1
    }
    return loads.values.sorted {
      ($1.total, $0.clerk.rawValue) < ($0.total, $1.clerk.rawValue)
    }
  }
}
