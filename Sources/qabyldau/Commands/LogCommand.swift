import ArgumentParser
import Casework
import Documents
import Reception
import Standards
import Wording
import Words

extension LogGroup: ExpressibleByArgument {}

struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract:
      "Who did what and who looked at whose papers, the newest day first; recorded as asked.")

  @OptionGroup var options: GlobalOptions
  @Option(help: "First day, YYYY-MM-DD.") var from: CivilDate?
  @Option(help: "Last day, YYYY-MM-DD.") var to: CivilDate?
  @Option(help: "The login of whoever did it; another's for managers alone.") var staff: String?
  @Option(
    help: """
      cases, queue, complaints, staff, settings, directory, quality, papers, views, exports, \
      searches, lists, questions, sign-ins, refusals or copies.
      """) var kind: LogGroup?
  @Option(help: "The number of a case: what was done with it, who had it before them.")
  var `case`: String?
  @Option(help: "The number of any case of a person: the same of all their cases.")
  var person: String?
  @Option(help: "At most so many; 0 for all there are.") var limit = 200
  @OptionGroup var list: ListOptions
  @Flag(help: "On paper, with a line to sign on.") var paper = false

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit takes 0 and more.") }
    if let from, let to, from > to { throw ValidationError("--from is after --to.") }
    if self.case != nil, person != nil {
      throw ValidationError("--case and --person exclude each other.")
    }
    if paper, list.json || list.table.isAsked {
      throw ValidationError("--paper excludes --json, --csv and --spreadsheet.")
    }
  }

  func run() throws {
    let desk = try CaseDesk(options)
    let words = desk.words
    let colleague = try staff.map { login in
      try desk.attempt { () throws(CounterFailure) in try desk.counter.colleague(login: login) }
    }
    let number = try (self.case ?? person).map { try desk.record($0).number }
    let question = LogQuestion(
      LogFilter(from: from, to: to, staff: colleague?.id, group: kind), of: number,
      person: person != nil)
    let page = try desk.attempt { () throws(CounterFailure) in
      try entries(of: question, at: desk.counter)
    }
    desk.record { () throws(CounterFailure) in
      try desk.counter.recordAsking(question, at: desk.counter.now)
    }
    if list.json { return try say(page, desk) }
    let document = LogDocument(
      page.entries, asked: asked(colleague, number, words), office: desk.counter.office,
      made: desk.counter.now)
    if list.table.isAsked {
      return Output.say(file: CSV.text(document.table(words), as: list.table.form(words)))
    }
    if paper { return Output.say(document.document(words).text(columns: 80)) }
    if page.entries.isEmpty { return Output.say(words(.logNone)) }
    for entry in page.entries {
      let details = words.details(entry)
      Output.say(
        [
          entry.at.date.description, words.time(minuteOfDay: entry.at.minuteOfDay),
          entry.by?.surname ?? "-", words.what(entry), words.about(entry), details,
        ].filter { !$0.isEmpty }.joined(separator: "  "))
    }
    if page.hasMore { Output.say(words(.logMore)) }
  }

  /// Page by page, up to the limit.
  private func entries(of question: LogQuestion, at counter: Counter) throws(CounterFailure)
    -> LogPage
  {
    var all = LogPage(entries: [], hasMore: true)
    while all.hasMore, limit == 0 || all.entries.count < limit {
      let wanted =
        limit == 0 ? Counter.pageOfLog : min(Counter.pageOfLog, limit - all.entries.count)
      let next = try counter.officeLog(question, before: all.entries.last?.place, limit: wanted)
      all.entries += next.entries
      all.hasMore = next.hasMore && !next.entries.isEmpty
    }
    return all
  }

  private func asked(_ colleague: StaffMember?, _ number: CaseNumber?, _ words: Words) -> String {
    let parts = [
      colleague?.surname, kind.map(words.name(ofGroup:)),
      number.map { number in
        person == nil
          ? words(.logOfCase(number: number.description))
          : words(.logOfPerson(number: number.description))
      }, from.map { words(.casesFrom(date: words.date($0, style: .short))) },
      to.map { words(.casesTo(date: words.date($0, style: .short))) },
    ].compactMap { $0 }
    return parts.isEmpty ? words(.boardAll) : parts.joined(separator: ", ")
  }

  private func say(_ page: LogPage, _ desk: CaseDesk) throws {
    let staff = try desk.attempt { () throws(CounterFailure) in try desk.counter.staffList() }
    let logins = Dictionary(
      staff.map { ($0.id, $0.login) }, uniquingKeysWith: { first, _ in first })
    Output.say([
      "more": .flag(page.hasMore),
      "entries": .list(page.entries.map { JSON($0, login: logins[$0.staff], desk.words) }),
    ])
  }
}

extension JSON {
  fileprivate init(_ entry: LogEntry, login: String?, _ words: Words) {
    let list: SeenList? = if case .use(let use) = entry.told { use.list } else { nil }
    self = [
      "at": JSON(entry.at, by: entry.by), "login": .text(login),
      "kind": .text(entry.group.rawValue), "act": .text(entry.kind),
      "case": .text(entry.file?.description), "complaint": .text(entry.complaint?.description),
      "ticket": .number(entry.ticket), "list": .text(list?.name.rawValue),
      "way": .text(list?.way.rawValue), "cases": .list(entry.shown.map { .text($0.description) }),
      "opened": .text(entry.opened?.description), "clock_went_back": .flag(entry.clockWentBack),
      "what": .text(words.what(entry)), "about": .text(words.about(entry)),
      "details": .text(words.details(entry)),
    ]
  }
}
