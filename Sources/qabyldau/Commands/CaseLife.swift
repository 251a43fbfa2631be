import ArgumentParser
import Casework
import Reception
import Standards
import Words

/// The day an act happened, as `accept` takes it.
struct DayOptions: ParsableArguments {
  @Option(help: "The day it happened, YYYY-MM-DD (default: today).") var on: CivilDate?
  @Option(help: "Why it is entered more than a day later.") var reason: String?

  func day(_ desk: CaseDesk) -> ActDay {
    ActDay(on ?? desk.counter.now.date, lateReason: reason)
  }
}

/// What somebody says who does not hold the case.
struct OthersCaseOptions: ParsableArguments {
  @Option(help: "Why you do it though a colleague holds the case; needed then.")
  var notHolderReason: String?
}

/// The same where `--reason` says why the act is done.
struct LateDayOptions: ParsableArguments {
  @Option(help: "The day it happened, YYYY-MM-DD (default: today).") var on: CivilDate?
  @Option(help: "Why it is entered more than a day later.") var lateReason: String?

  func day(_ desk: CaseDesk) -> ActDay {
    ActDay(on ?? desk.counter.now.date, lateReason: lateReason)
  }
}

extension CaseDesk {
  /// Does one act on a case and says where the case stands now.
  func does(_ act: Act, on record: CaseRecord, json: Bool) throws {
    let changed = try attempt { () throws(CounterFailure) in
      try counter.perform([act], on: record)
    }
    if json {
      Output.say(JSON(try file(changed), today: counter.now.date, words))
    } else {
      Output.say(
        changed.number.description + ": "
          + words(WordKey(rawValue: "status." + changed.state.rawValue)))
    }
  }
}

struct DecideCase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "What becomes of an application: a referral, a notice, or a refusal.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var number: String
  @Option(help: "referral, notice or refusal.") var result: DecisionKind
  @Option(help: "Of a refusal: disability-removed (¶17), or other with --text.")
  var ground: RefusalGround?
  @Option(help: "The ground that is not in ¶17; of a referral the institution.")
  var text: String?
  @OptionGroup var others: OthersCaseOptions
  @OptionGroup var when: DayOptions
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let terms = DecisionTerms(
      result, on: when.day(desk), ground: ground, text: text,
      whyNotHolder: others.notHolderReason)
    try desk.does(.decided(terms), on: try desk.record(number), json: json)
  }
}

struct MakeReady: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ready", abstract: "The result lies ready: the term is met.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var number: String
  @OptionGroup var when: DayOptions
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    try desk.does(.ready(when.day(desk)), on: try desk.record(number), json: json)
  }
}

struct DeliverCase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deliver",
    abstract: "The result is handed over, or posted where the standard lets it be.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var number: String
  @Option(help: "applicant, representative or other (default: applicant).")
  var to: RecipientKind?
  @Option(help: "Who received it; - reads a line from standard input.") var name: String?
  @Option(help: "What that person is to the applicant: mother, spouse, neighbour …")
  var kinship: HandingPerson.Relation?
  @Option(help: "The paper that lets somebody else receive it.") var paper: String?
  @Flag(help: "Sent by post to the address of the application.") var post = false
  @Option(help: "The number the post gave it.") var postNumber: String?
  @OptionGroup var when: DayOptions
  @Flag(help: "One JSON object.") var json = false

  func validate() throws {
    if post, to != nil || name != nil || paper != nil || kinship != nil {
      throw ValidationError("--post stands without --to, --name, --kinship and --paper.")
    }
    if kinship != nil, name == nil || kinship == .applicant {
      throw ValidationError("--kinship is what the person of --name is to the applicant.")
    }
    if !post, postNumber != nil { throw ValidationError("--post-number belongs to --post.") }
  }

  func run() throws {
    let desk = try CaseDesk(options)
    let record = try desk.record(number)
    let day = when.day(desk)
    if post {
      try desk.does(.posted(Posting(on: day, number: postNumber)), on: record, json: json)
    } else {
      let terms = HandOver(
        to: to ?? .applicant, on: day, name: name == "-" ? readLine() ?? "" : name,
        kinship: kinship, paper: paper)
      try desk.does(.handedOver(terms), on: record, json: json)
    }
  }
}

struct ReturnCase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "return",
    abstract: "An accepted set goes back to be completed; the term goes on.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var number: String
  @Option(help: "Why it goes back, in writing.") var reason: String
  @Option(help: "A paper the applicant takes along; may be given several times.")
  var paper: [String] = []
  @OptionGroup var when: LateDayOptions
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let day = when.day(desk)
    try desk.does(
      .returned(ReturnTerms(on: day, reason: reason, papers: paper)),
      on: try desk.record(number), json: json)
  }
}

struct CompleteCase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "complete", abstract: "What was returned is complete again.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var number: String
  @OptionGroup var when: DayOptions
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    try desk.does(.completed(when.day(desk)), on: try desk.record(number), json: json)
  }
}

struct SuspendCase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suspend", abstract: "Stop a case on the ground of ¶17, or on another.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var number: String
  @Option(help: "disability-removed (¶17), or other with --text.") var ground: RefusalGround
  @Option(help: "The ground that is not in ¶17.") var text: String?
  @OptionGroup var others: OthersCaseOptions
  @OptionGroup var when: DayOptions
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let terms = SuspensionTerms(
      on: when.day(desk), ground: ground, text: text, whyNotHolder: others.notHolderReason)
    try desk.does(.suspended(terms), on: try desk.record(number), json: json)
  }
}

struct ResumeCase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "A suspended case goes on where it was.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var number: String
  @OptionGroup var when: DayOptions
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    try desk.does(.resumed(when.day(desk)), on: try desk.record(number), json: json)
  }
}

struct ReverseStep: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reverse",
    abstract: "Take the last of decision, readiness and delivery back; it stays in the history.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var number: String
  @Option(help: "Why, in writing.") var reason: String
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    try desk.does(.stepReversed(reason: reason), on: try desk.record(number), json: json)
  }
}

extension DecisionKind: ExpressibleByArgument {}
extension RefusalGround: ExpressibleByArgument {}
extension RecipientKind: ExpressibleByArgument {}
extension HandingPerson.Relation: ExpressibleByArgument {}
