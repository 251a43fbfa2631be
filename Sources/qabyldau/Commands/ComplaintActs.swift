import ArgumentParser
import Casework
import Reception
import Standards

struct AcknowledgeComplaint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "acknowledge", abstract: "The complainant was told that it is registered.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The complaint's number.") var number: ComplaintNumber
  @OptionGroup var when: DayOptions
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    try desk.does(on: number, json: json) { _ in .acknowledged(when.day(desk)) }
  }
}

struct ForwardComplaint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forward", abstract: "Pass it on to the body that examines it (¶22, ¶24).")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The complaint's number.") var number: ComplaintNumber
  @Option(help: "Id of the body (default: the akimat that hears complaints about this office).")
  var to: String?
  @Option(help: "Number of the letter.") var letter: String?
  @OptionGroup var when: DayOptions
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let bodies = desk.counter.complaintBodies.map(\.id)
    if let to, !bodies.contains(to) {
      throw desk.context.usage(
        desk.words(.complaintNoBody(id: to, ids: bodies.joined(separator: ", "))), desk.words)
    }
    try desk.does(on: number, json: json) { record in
      .forwarded(
        ComplaintForwarding(to: to ?? record.intake.authority, on: when.day(desk), letter: letter))
    }
  }
}

struct InquireComplaint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inquire", abstract: "Others have to be asked: the longer term counts.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The complaint's number.") var number: ComplaintNumber
  @Option(help: "What is asked, and whom.") var reason: String
  @OptionGroup var when: LateDayOptions
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let day = when.day(desk)
    try desk.does(on: number, json: json) { record throws(CounterFailure) in
      try desk.counter.inquiry(record, on: day, reason: reason)
    }
  }
}

struct ExtendComplaint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend", abstract: "More days, of which the complainant was told.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The complaint's number.") var number: ComplaintNumber
  @Option(help: "So many days are added.") var days: Int
  @Option(help: "Why.") var reason: String
  @Option(help: "The day the complainant was told, YYYY-MM-DD.") var notified: CivilDate
  @OptionGroup var when: LateDayOptions
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let day = when.day(desk)
    try desk.does(on: number, json: json) { record throws(CounterFailure) in
      try desk.counter.prolongation(
        record, by: days, on: day, reason: reason, notifiedOn: notified)
    }
  }
}

struct AnswerComplaint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "What was answered: founded or not, satisfied or not.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The complaint's number.") var number: ComplaintNumber
  @Option(help: "yes or no: whether it was well-founded.") var founded: Answer
  @Option(help: "yes or no: whether what it asked for was done.") var satisfied: Answer
  @Option(help: "What was answered.") var text: String
  @Option(help: "Id of the body that answered (default: whoever has it).") var by: String?
  @OptionGroup var when: DayOptions
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    try desk.does(on: number, json: json) { record in
      .answered(
        ComplaintAnswer(
          on: when.day(desk), founded: founded.flag, satisfied: satisfied.flag, text: text,
          by: by ?? record.holder(of: desk.counter.office.id)))
    }
  }
}

struct ReopenComplaint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Take an answered complaint up again; a new term runs.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The complaint's number.") var number: ComplaintNumber
  @Option(help: "Why.") var reason: String
  @OptionGroup var when: LateDayOptions
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let day = when.day(desk)
    try desk.does(on: number, json: json) { record throws(CounterFailure) in
      try desk.counter.reopening(record, on: day, reason: reason)
    }
  }
}

struct NoteComplaint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Write a note into the history of a complaint.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The complaint's number.") var number: ComplaintNumber
  @Argument(help: "The note.") var text: String
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    try desk.does(on: number, json: json) { _ in .noted(text: text) }
  }
}

struct VoidComplaint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void", abstract: "A complaint registered by mistake; it stays in the register.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The complaint's number.") var number: ComplaintNumber
  @Option(help: "Why.") var reason: String
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    try desk.does(on: number, json: json) { record throws(CounterFailure) in
      try desk.counter.voiding(record, reason: reason)
    }
  }
}
