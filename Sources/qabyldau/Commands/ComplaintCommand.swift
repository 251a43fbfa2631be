import ArgumentParser
import CaseStore
import Casework
import Reception
import Standards
import Wording
import Words

struct ComplaintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "complaint",
    abstract: "Complaints: register, list, show, pass on, extend, answer, take up again; terms.",
    subcommands: [
      RegisterComplaint.self, ListComplaints.self, ShowComplaint.self, AcknowledgeComplaint.self,
      ForwardComplaint.self, InquireComplaint.self, ExtendComplaint.self, AnswerComplaint.self,
      ReopenComplaint.self, NoteComplaint.self, VoidComplaint.self, ComplaintTerms.self,
      ExplainComplaints.self,
    ])
}

extension ComplaintChannel: ExpressibleByArgument {}
extension ComplaintMatter: ExpressibleByArgument {}
extension ComplaintRule.Kind: ExpressibleByArgument {}
extension ComplaintNumber: ExpressibleByArgument {
  public init?(argument: String) { self.init(parsing: argument) }
}

extension CaseDesk {
  func complaint(_ number: ComplaintNumber) throws -> ComplaintRecord {
    try attempt { () throws(CounterFailure) in try counter.complaint(number) }
  }

  func say(_ record: ComplaintRecord, json: Bool) throws {
    let file = try attempt { () throws(CounterFailure) in try counter.file(record) }
    if json {
      Output.say(JSON(file, words))
      return
    }
    say(file.line)
    Output.say(words(.complaintText) + ": " + record.intake.text)
    if let wish = record.voidAsked {
      Output.say(words(.complaintVoidAsked) + ": " + wish.by.surname + ": " + wish.reason)
    }
    if let late = file.line.forwarding.flatMap(words.sentence) { Output.say(late) }
    Output.say(words.working(of: record.term))
    Output.say(words(.complaintTermsNotFromStandard))
    for step in file.history {
      Output.say(words.history(step) { file.name(ofBody: $0, words) })
    }
  }

  func say(_ line: ComplaintLine) {
    let record = line.complaint
    let group = line.group.map { words(WordKey(rawValue: "board." + $0.rawValue)) }
    Output.say(
      [
        record.number.description, words.name(of: record.state), group ?? "-",
        record.dueOn.description, line.daysLeft.map(String.init) ?? "-",
        record.intake.about?.number.description ?? "-", record.intake.name,
      ].joined(separator: "  "))
  }

  /// Does one act and says where the complaint stands.
  func does(
    on number: ComplaintNumber, json: Bool,
    _ act: (ComplaintRecord) throws(CounterFailure) -> ComplaintAct
  ) throws {
    let changed = try attempt { () throws(CounterFailure) in
      let record = try counter.complaint(number)
      return try counter.perform([try act(record)], on: record.seen)
    }
    if json { return try say(changed, json: true) }
    let wished = changed.voidAsked == nil ? "" : " · " + words(.complaintVoidNeedsAnother)
    Output.say("\(changed.number): \(words.name(of: changed.state))\(wished)")
  }
}

struct RegisterComplaint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register", abstract: "Register a complaint; its term starts (¶23).")

  @OptionGroup var options: GlobalOptions
  @Option(help: "Who complains (- reads it from standard input).") var name: String
  @Option(help: "What is complained of (- reads it from the next lines).") var text: String
  @Option(help: "Where the answer goes: an address, a phone.") var contact: String?
  @Option(help: "in-person, post, email, phone or authority.")
  var received: ComplaintChannel = .inPerson
  @Option(help: "The number of the case it is about.") var `case`: String?
  @Option(help: "The login of the clerk it is about; they do not see it.") var clerk: String?
  @Option(help: .services(", where it is about no case.")) var service: Service?
  @Option(help: "act or inaction.") var matter: ComplaintMatter = .act
  @Option(help: "plain, or inquiry where others have to be asked.")
  var term: ComplaintRule.Kind = .plain
  @Flag(help: "The complainant is told the number at once.") var told = false
  @Option(help: "The day it was received, YYYY-MM-DD (default: today).") var on: CivilDate?
  @Option(help: "Why it is entered more than a day later.") var lateReason: String?
  @Flag(help: "One JSON object.") var json = false

  func validate() throws {
    guard term.isTerm else { throw ValidationError("--term takes plain or inquiry.") }
  }

  func run() throws {
    let desk = try CaseDesk(options)
    let about = try self.case.map(desk.record)
    let name = name == "-" ? readLine() ?? "" : name
    var text = text
    if text == "-" {
      var lines: [String] = []
      while let line = readLine() { lines.append(line) }
      text = lines.joined(separator: "\n")
    }
    let (said, typed) = (text, name)
    let record = try desk.attempt { () throws(CounterFailure) in
      let clerk = try clerk.map { login throws(CounterFailure) in
        try desk.counter.colleague(login: login)
      }
      return try desk.counter.register(
        ComplaintEntry(
          name: typed, contact: contact, channel: received,
          received: ActDay(on ?? desk.counter.now.date, lateReason: lateReason), matter: matter,
          about: about?.number, clerk: clerk?.id, service: service, text: said, term: term,
          isTold: told))
    }
    let file = try desk.attempt { () throws(CounterFailure) in try desk.counter.file(record) }
    if json {
      Output.say(JSON(file, desk.words))
    } else {
      Output.say(file.receipt(desk.words).text(columns: 80))
    }
  }
}

struct ListComplaints: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Complaints, the most urgent first.")

  @OptionGroup var options: GlobalOptions
  @Flag(help: "Those that are answered or voided too.") var all = false
  @Option(help: "overdue, today, soon or on-time.") var group: BoardGroup?
  @Option(help: "The number of the case they are about.") var `case`: String?
  @Flag(help: "One JSON object.") var json = false
  @OptionGroup var table: TableOptions

  func validate() throws {
    if json, table.isAsked { throw ValidationError("--json excludes --csv and --spreadsheet.") }
  }

  func run() throws {
    let desk = try CaseDesk(options)
    let about = try self.case.map { try desk.record($0).id }
    let lines = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.complaints()
    }.filter { line in
      (all || about != nil || line.complaint.isOpen) && (group == nil || line.group == group)
        && (about == nil || line.complaint.intake.about?.id == about)
    }
    desk.record(.complaints, [])
    if json {
      Output.say([
        "today": JSON(desk.counter.now.date), "complaints": .list(lines.map { JSON($0) }),
      ])
      return
    }
    if table.isAsked { return desk.table(lines).say(table, desk) }
    if lines.isEmpty { Output.say(desk.words(.complaintNone)) }
    for line in lines { desk.say(line) }
  }
}

struct ShowComplaint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One complaint with its term and its history.")

  enum Sheet: String, CaseIterable, ExpressibleByArgument { case receipt, form }

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The complaint's number: 2009-0007.") var number: ComplaintNumber
  @Option(help: "receipt or form: the paper instead.") var paper: Sheet?
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let record = try desk.complaint(number)
    desk.record { () throws(CounterFailure) in
      try desk.counter.recordReading(of: record.id, at: desk.counter.now)
    }
    guard let paper else { return try desk.say(record, json: json) }
    let file = try desk.attempt { () throws(CounterFailure) in try desk.counter.file(record) }
    let sheet = paper == .receipt ? file.receipt(desk.words) : file.form(desk.words)
    Output.say(sheet.text(columns: 80))
  }
}

struct ComplaintTerms: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms",
    abstract: "How long complaints may take, and by which law; managers set their own.")

  @OptionGroup var options: GlobalOptions
  @Option(help: "plain, inquiry, extension, notice or forwarding.") var set: ComplaintRule.Kind?
  @Option(help: "1 to 365.") var days: Int?
  @Option(help: "The law it rests on.") var law: String?
  @Option(help: "Why it is set or put back.") var reason: String?
  @Flag(help: "Put the shipped term back.") var restore = false
  @OptionGroup var list: ListOptions

  func validate() throws {
    if set == nil, days != nil || law != nil || reason != nil || restore {
      throw ValidationError("--set names the term that changes.")
    }
    if set != nil, reason == nil || (restore ? days != nil : days == nil || law == nil) {
      throw ValidationError("--set takes --days, --law and --reason, or --restore and --reason.")
    }
    if let days, !ComplaintRule.possibleDays.contains(days) {
      throw ValidationError("--days takes 1 to 365.")
    }
  }

  func run() throws {
    let desk = try CaseDesk(options)
    let words = desk.words
    let rules = try desk.attempt { () throws(CounterFailure) in
      if let set {
        try desk.counter.setComplaintRule(
          set, days: restore ? nil : days, law: law ?? "", reason: reason ?? "")
      }
      return try desk.counter.complaintRules()
    }
    if list.table.isAsked {
      return ListTable(
        [.logColumnKind, .columnDays, .tableLaw, .tableOwn], words,
        rules.rules.map { rule in
          [
            .shown(rule.kind.rawValue), .shown(words.days(of: rule)),
            .shown(words.text(rule.law)), .shown(rule.isLocal, words),
          ]
        }
      ).say(list.table, desk)
    }
    if list.json {
      Output.say([
        "from_standard": false,
        "terms": .list(
          rules.rules.map { rule in
            [
              "kind": .text(rule.kind.rawValue), "days": .number(rule.days),
              "unit": .text(rule.unit.rawValue), "law": .text(words.text(rule.law)),
              "text": .text(words.text(rule.text)), "local": .flag(rule.isLocal),
            ]
          }),
      ])
      return
    }
    Output.say(words(.complaintTermsNotFromStandard))
    for rule in rules.rules {
      let local = rule.isLocal ? " " + words(.complaintTermLocal) : ""
      Output.say(
        "\(rule.kind.rawValue)  \(words.days(of: rule))  \(words.text(rule.law))\(local)")
    }
  }
}

struct ExplainComplaints: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "How to complain, in plain words, to read out or print (¶21); or an empty form.")

  @OptionGroup var options: GlobalOptions
  @Flag(help: "An empty form of a complaint instead.") var form = false

  func run() throws {
    let desk = try CaseDesk(options)
    let paper = try desk.attempt { () throws(CounterFailure) in
      form
        ? try desk.counter.complaintForm().document(desk.words)
        : try desk.counter.complaintProcedure().document(desk.words)
    }
    Output.say(paper.text(columns: 80))
  }
}
