import ArgumentParser
import Casework
import Reception
import Standards
import Words

struct FindCases: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Cases by name, number, phone or birth date, and by filter.")

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: "Parts of names, digits of numbers, a date; - reads them from standard input.")
  var words: [String] = []
  @Option(
    help: """
      awaiting-papers, accepted, returned, suspended, decided, ready, closed, withdrawn or voided.
      """) var state: CaseState?
  @Option(help: .services()) var service: Service?
  @Option(help: "The applicant's category.") var category: ApplicantCategory?
  @Option(help: "The login of whoever holds the case.") var clerk: String?
  @Option(help: "Opened on this day or later, YYYY-MM-DD.") var from: CivilDate?
  @Option(help: "Opened on this day or earlier, YYYY-MM-DD.") var to: CivilDate?
  @Option(help: "At most so many.") var limit = 50
  @Flag(help: "One JSON object.") var json = false
  @OptionGroup var table: TableOptions

  func validate() throws {
    if json, table.isAsked { throw ValidationError("--json excludes --csv and --spreadsheet.") }
    guard limit > 0 else { throw ValidationError("--limit takes a number above 0.") }
  }

  func run() throws {
    let desk = try CaseDesk(options)
    let holder = try clerk.map { login in
      try desk.attempt { () throws(CounterFailure) in try desk.counter.colleague(login: login) }
    }
    let typed = words == ["-"] ? readLine() ?? "" : words.joined(separator: " ")
    let query = CaseQuery(
      words: typed,
      filter: CaseFilter(
        state: state, service: service, category: category, clerk: holder?.id, from: from, to: to))
    let found = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.findCases(query, limit: limit + 1)
    }
    desk.record(.cases, found.prefix(limit).map(\.id), isSearch: !typed.isEmpty)
    if json || table.isAsked || !found.isEmpty {
      try desk.say(found, limit: limit, json: json, as: table)
    }
    if found.isEmpty {
      throw CommandFailure(
        status: .no, what: desk.words(.casesNothing), next: desk.words(.casesNothingNext))
    }
  }
}

extension CaseState: ExpressibleByArgument {}
