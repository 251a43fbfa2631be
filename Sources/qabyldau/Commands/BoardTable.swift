import Casework
import Documents
import Standards
import Wording
import Words

/// The board and its lists as a table, a line a case.
struct BoardTable {
  let words: Words
  let logins: [StaffID: String]

  private static let about: [WordKey] = [
    .columnNumber, .columnName, .columnService, .columnAccepted, .columnDue, .columnClerk,
  ]

  private func cells(_ file: BoardCase) -> [CSV.Cell] {
    [
      .shown(file.number.description), .shown(file.name),
      .shown(words(WordKey(rawValue: "service.\(file.service.rawValue)-short"))),
      .shown(file.acceptedOn), .shown(file.dueOn), .shown(logins[file.clerk]),
    ]
  }

  private func heads(_ more: [WordKey]) -> [String] { (Self.about + more).map { words($0) } }

  func table(_ board: DeadlineBoard, _ group: BoardGroup?) -> ListTable {
    ListTable(
      heads: heads([.columnState, .columnLeft]),
      rows: (group.map(board.lines) ?? board.lines).map { line in
        cells(line.file) + [
          .shown(words(WordKey(rawValue: "board." + line.group.rawValue))), .count(line.daysLeft),
        ]
      })
  }

  func table(_ shelf: [ShelfLine]) -> ListTable {
    ListTable(
      heads: heads([.columnReady, .columnDays]),
      rows: shelf.map { cells($0.file) + [.shown($0.readyOn), .count($0.days)] })
  }

  func table(_ renewals: [RenewalLine]) -> ListTable {
    ListTable(
      heads: heads([.columnRenewal]),
      rows: renewals.map { cells($0.file) + [.shown($0.renewalOn)] })
  }

  func table(_ loads: [Workload]) -> ListTable {
    ListTable(
      heads: [words(.columnClerk)]
        + BoardGroup.allCases.map { words(WordKey(rawValue: "board." + $0.rawValue)) }
        + [words(.statusReady)],
      rows: loads.map { load in
        [.shown(logins[load.clerk])] + BoardGroup.allCases.map { .count(load.groups[$0] ?? 0) }
          + [.count(load.ready)]
      })
  }
}

/// The due dates of a board as a calendar (RFC 5545), a day long each. Numbers alone: a calendar is often
/// kept where others can read it.
struct BoardCalendar {
  let board: DeadlineBoard
  let words: Words
  let made: Moment

  var text: String {
    let stamp = Self.digits(made.date) + "T000000Z"
    let events = board.lines.flatMap { line -> [String] in
      guard let due = line.file.dueOn else { return [] }
      let service = words(WordKey(rawValue: "service.\(line.file.service.rawValue)-short"))
      return [
        "BEGIN:VEVENT", "UID:\(line.file.number.digits)@qabyldau", "DTSTAMP:\(stamp)",
        "DTSTART;VALUE=DATE:\(Self.digits(due))",
        "DTEND;VALUE=DATE:\(Self.digits(due.adding(days: 1)))",
        "SUMMARY:\(line.file.number.description) \(service)", "TRANSP:TRANSPARENT", "END:VEVENT",
      ]
    }
    return
      (["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//qabyldau//board//EN"] + events
      + ["END:VCALENDAR"]).map { $0 + "\r\n" }.joined()
  }

  private static func digits(_ date: CivilDate) -> String {
    date.description.filter(\.isNumber)
  }
}
