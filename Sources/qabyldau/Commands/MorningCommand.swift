import ArgumentParser
import Casework
import Documents
import KazakhText
import Reception
import Standards
import Wording
import Words

struct MorningCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "morning",
    abstract: "What a manager looks at first: overdue, due today, late entries, orphans. Managers.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var list: ListOptions

  func run() throws {
    let desk = try CaseDesk(options)
    let (page, staff) = try desk.attempt { () throws(CounterFailure) in
      (try desk.counter.morning(), try desk.counter.staffList())
    }
    let printed = MorningPrint(
      page: page, words: desk.words,
      logins: Dictionary(
        staff.map { ($0.id, $0.login) }, uniquingKeysWith: { first, _ in first }))
    if list.json {
      Output.say(printed.object)
    } else if list.table.isAsked {
      printed.table.say(list.table, desk)
    } else {
      printed.say()
    }
    if let reason = page.reason {
      throw CommandFailure(
        status: .unavailable, what: desk.words.sentence(for: reason),
        next: desk.words(.morningUnread))
    }
  }
}

/// The morning page as text or as JSON.
private struct MorningPrint {
  let page: MorningPage
  let words: Words
  let logins: [StaffID: String]

  func say() {
    for group in MorningPage.Group.allCases {
      Output.say(words.name(of: group) + ": " + (page.count(group).map(String.init) ?? "?"))
      for cells in rows(group) {
        Output.say("  " + cells.filter { !$0.isEmpty }.joined(separator: "  "))
      }
    }
  }

  /// A line of what stands in a group; a group that could not be read says so in a line of its own.
  var table: ListTable {
    ListTable(
      [
        .qualityColumnGroup, .columnNumber, .columnName, .columnWhat, .columnDue, .columnLeft,
        .columnClerk,
      ], words,
      MorningPage.Group.allCases.flatMap { group in
        let name = CSV.Cell.shown(words.name(of: group))
        guard page.count(group) != nil else {
          return [[name] + cells("?", "", words(.morningUnread))]
        }
        return lines(group).map { [name] + $0 }
      })
  }

  private func cells(
    _ number: String, _ name: String, _ what: String, due: CivilDate? = nil, left: Int? = nil,
    clerk: StaffID? = nil
  ) -> [CSV.Cell] {
    [
      .shown(number), .shown(name), .shown(what), .shown(due), .count(left),
      .shown(clerk.flatMap { logins[$0] }),
    ]
  }

  private func lines(_ group: MorningPage.Group) -> [[CSV.Cell]] {
    func file(_ line: BoardLine) -> [CSV.Cell] {
      cells(
        line.file.number.description, line.file.name,
        words(WordKey(rawValue: "board." + line.group.rawValue)), due: line.file.dueOn,
        left: line.daysLeft, clerk: line.file.clerk)
    }
    return switch group {
    case .overdue: (page.overdue ?? []).map(file)
    case .today: KazakhOrder.sorted(page.dueToday ?? [], by: \.file.name).map(file)
    case .suspended: (page.suspended ?? []).map(file)
    case .orphaned:
      (page.orphaned ?? []).map { file in
        cells(
          file.number.description, file.name, words.name(of: file.state), due: file.dueOn,
          clerk: file.clerk)
      }
    case .tickets:
      (page.tickets ?? []).map { ticket in
        cells(
          String(ticket.number), "",
          words.name(of: ticket.purpose) + ", " + words.name(of: ticket.state) + ", "
            + ticket.day.description, clerk: ticket.clerk)
      }
    case .late:
      (page.lateEntries ?? []).flatMap { record in
        record.waitingLateEntries.map { entry in
          cells(
            record.number.description, record.person.fullName, words.line(entry, warning: nil),
            clerk: record.holder.id)
        }
      }
    case .voidedCases:
      (page.voidedCases ?? []).map { voided in
        cells(
          voided.number.description, voided.name,
          voided.by.surname + ", " + voided.on.description + ": " + voided.reason)
      }
    case .voided:
      (page.voided ?? []).map {
        cells($0.number.description, $0.intake.name, $0.voidedReason ?? "")
      }
    }
  }

  private func rows(_ group: MorningPage.Group) -> [[String]] {
    switch group {
    case .overdue: (page.overdue ?? []).map(row)
    case .today: KazakhOrder.sorted(page.dueToday ?? [], by: \.file.name).map(row)
    case .suspended: (page.suspended ?? []).map(row)
    case .orphaned:
      (page.orphaned ?? []).map { file in
        [file.number.description, words.name(of: file.state), login(file.clerk), file.name]
      }
    case .tickets:
      (page.tickets ?? []).map { ticket in
        [
          ticket.day.description, String(ticket.number), words.name(of: ticket.purpose),
          words.name(of: ticket.state),
        ]
      }
    case .late:
      (page.lateEntries ?? []).flatMap { record in
        record.waitingLateEntries.map { entry in
          [record.number.description, words.line(entry, warning: nil), record.person.fullName]
        }
      }
    case .voidedCases:
      (page.voidedCases ?? []).map { voided in
        [
          voided.number.description, voided.name, voided.by.surname, voided.on.description,
          voided.reason,
        ]
      }
    case .voided:
      (page.voided ?? []).map { [$0.number.description, $0.intake.name, $0.voidedReason ?? ""] }
    }
  }

  private func row(_ line: BoardLine) -> [String] {
    [
      line.file.number.description, line.file.dueOn?.description ?? "-",
      line.daysLeft.map(String.init) ?? "-", login(line.file.clerk), line.file.name,
    ]
  }

  private func login(_ id: StaffID) -> String { logins[id] ?? "-" }

  var object: JSON {
    func list<Value>(_ values: [Value]?, _ made: (Value) -> JSON) -> JSON {
      values.map { .list($0.map(made)) } ?? .null
    }
    return [
      "today": JSON(page.today),
      "overdue": list(page.overdue) { JSON($0, holder: logins[$0.file.clerk]) },
      "due_today": list(page.dueToday) { JSON($0, holder: logins[$0.file.clerk]) },
      "late_entries": list(page.lateEntries) { record in
        [
          "number": .text(record.number.description), "name": .text(record.person.fullName),
          "held_by": .text(logins[record.holder.id]),
          "entries": .list(record.waitingLateEntries.map { JSON($0) }),
        ]
      },
      "past_term": list(page.suspended) { JSON($0, holder: logins[$0.file.clerk]) },
      "orphaned": list(page.orphaned) { file in
        [
          "number": .text(file.number.description), "name": .text(file.name),
          "state": .text(file.state.rawValue), "held_by": .text(logins[file.clerk]),
        ]
      },
      "tickets": list(page.tickets) { ticket in
        [
          "day": JSON(ticket.day), "number": .number(ticket.number),
          "purpose": .text(ticket.purpose.rawValue), "state": .text(ticket.state.rawValue),
        ]
      },
      "voided_cases": list(page.voidedCases) { voided in
        [
          "number": .text(voided.number.description), "name": .text(voided.name),
          "reason": .text(voided.reason), "by": .text(voided.by.surname), "on": JSON(voided.on),
        ]
      },
      "voided_complaints": list(page.voided) { complaint in
        [
          "number": .text(complaint.number.description), "name": .text(complaint.intake.name),
          "reason": .text(complaint.voidedReason),
        ]
      },
    ]
  }
}
