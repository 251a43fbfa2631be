import ArgumentParser
import Casework
import Directory
import Documents
import KazakhText
import Reception
import Standards
import Wording
import Words

/// How a list leaves the program as a table.
struct TableOptions: ParsableArguments {
  @Flag(help: "A table for programs (UTF-8, RFC 4180).") var csv = false
  @Flag(help: "A table that an office suite of the same language opens by a double click.")
  var spreadsheet = false

  func validate() throws {
    if csv, spreadsheet { throw ValidationError("--csv and --spreadsheet exclude each other.") }
  }

  var isAsked: Bool { csv || spreadsheet }

  func form(_ words: Words) -> CSV.Form {
    spreadsheet ? .office(for: words.language) : .script
  }
}

/// What a list is printed as: text where nothing is asked.
struct ListOptions: ParsableArguments {
  @Flag(help: "One JSON object.") var json = false
  @OptionGroup var table: TableOptions

  func validate() throws {
    if json, table.isAsked { throw ValidationError("--json excludes --csv and --spreadsheet.") }
  }
}

/// A list as a table: below a line of headings a line each, the office and the day in front.
struct ListTable {
  let heads: [String]
  let rows: [[CSV.Cell]]

  init(heads: [String], rows: [[CSV.Cell]]) {
    self.heads = heads
    self.rows = rows
  }

  init(_ heads: [WordKey], _ words: Words, _ rows: [[CSV.Cell]]) {
    self.init(heads: heads.map { words($0) }, rows: rows)
  }

  func say(_ options: TableOptions, _ desk: CaseDesk) {
    say(options, desk.words, of: desk.counter.office, on: desk.counter.now.date)
  }

  /// - Parameter office: `nil` where there is no store: the cell stays empty.
  func say(_ options: TableOptions, _ words: Words, of office: Office?, on day: CivilDate) {
    let office = CSV.Cell.text(office.map { words.text($0.entry.name) } ?? "")
    let today = CSV.Cell.date(day.description)
    let first = [words(.sheetOffice), words(.qualityColumnMade)] + heads
    Output.say(
      file: CSV.text(
        [first.map { .text(Cleaning.forDisplay($0)) }] + rows.map { [office, today] + $0 },
        as: options.form(words)))
  }
}

extension CSV.Cell {
  static func shown(_ text: String?) -> CSV.Cell { .text(Cleaning.forDisplay(text ?? "")) }

  static func shown(_ date: CivilDate?) -> CSV.Cell { .date(date?.description ?? "") }

  static func shown(_ flag: Bool, _ words: Words) -> CSV.Cell {
    .shown(words(flag ? .answerYes : .answerNo))
  }

  static func share(_ share: Percent?) -> CSV.Cell { .number(share?.description ?? "") }

  static func count(_ number: Int?) -> CSV.Cell { .number(number.map(String.init) ?? "") }
}

extension CaseDesk {
  func table(_ lines: [CaseLine], _ logins: [StaffID: String]) -> ListTable {
    let heads: [WordKey] = [
      .columnNumber, .columnName, .columnState, .columnService, .columnAccepted, .columnDue,
      .columnClerk,
    ]
    return ListTable(
      heads: heads.map { words($0) },
      rows: lines.map { line in
        [
          .shown(line.number.description), .shown(line.fullName),
          .shown(words(WordKey(rawValue: "status." + line.state.rawValue))),
          .shown(words(WordKey(rawValue: "service.\(line.service.rawValue)-short"))),
          .shown(line.acceptedOn), .shown(line.dueOn), .shown(logins[line.clerk]),
        ]
      })
  }

  func table(_ members: [StaffMember]) -> ListTable {
    let heads: [WordKey] = [.staffColumnAccount, .columnName, .staffColumnRole, .columnState]
    return ListTable(
      heads: heads.map { words($0) },
      rows: members.map { member in
        [
          .shown(member.login), .shown(member.signature.fullName),
          .shown(words.name(of: member.role)),
          .shown(words(member.active ? .staffActive : .staffLeft)),
        ]
      })
  }

  func table(_ lines: [ComplaintLine]) -> ListTable {
    let heads: [WordKey] = [
      .columnNumber, .complaintColumnReceived, .columnDue, .columnService, .columnState,
      .columnLeft,
    ]
    return ListTable(
      heads: heads.map { words($0) },
      rows: lines.map { line in
        let record = line.complaint
        return [
          .shown(record.number.description), .shown(record.intake.received.date),
          .shown(record.dueOn), .shown(record.intake.service?.standard.rawValue),
          .shown(words.name(of: record.state)), .count(line.daysLeft),
        ]
      })
  }

  func table(_ batches: [SurveyBatchRecord], in period: Period) -> ListTable {
    let heads: [WordKey] = [
      .surveyColumnBatch, .qualityColumnStandard, .qualityColumnFrom, .qualityColumnTo,
      .surveyColumnSlips, .qualityColumnHandOvers, .surveyColumnBy, .qualityColumnCounts,
    ]
    return ListTable(
      heads: heads.map { words($0) },
      rows: batches.map { record in
        let batch = record.batch
        return [
          .count(Int(record.id.rawValue)), .shown(batch.service.standard.rawValue),
          .shown(batch.period.from), .shown(batch.period.to), .count(batch.count),
          .count(record.entered.handOvers), .shown(record.entered.by),
          .shown(words.standing(record, in: period)),
        ]
      })
  }
}
