import ArgumentParser
import Casework
import Reception
import Standards

struct TickPaper: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tick", abstract: "Record what became of a paper of a case, and where it is.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var number: String
  @Argument(help: "The paper's id, as the checklist has it.") var paper: String
  @Option(help: "Which of two papers it was, as birth-certificate or identity-card.")
  var which: String?
  @Option(help: "Another paper handed in instead; needs --reason.") var instead: String?
  @Flag(help: "Go on without it, where the rules let it be waived; needs --reason.") var waive =
    false
  @Flag(help: "It was not handed in after all.") var takeBack = false
  @Option(help: "Where the paper is: seen, copied, kept, given-back.") var custody: Custody?
  @Option(help: "The number on the paper.") var paperNumber: String?
  @Option(help: "The date on the paper, YYYY-MM-DD.") var paperDate: CivilDate?
  @Option(help: "The last day it is valid, YYYY-MM-DD.") var validUntil: CivilDate?
  @Option(help: "A note on the paper.") var note: String?
  @Option(help: "The reason in writing.") var reason: String?
  @Flag(help: "One JSON object.") var json = false

  func validate() throws {
    let ways = [which != nil, instead != nil, waive, takeBack].count { $0 }
    guard ways <= 1 else {
      throw ValidationError("Give one of --which, --instead, --waive, --take-back.")
    }
    guard !(hasDetails && (waive || takeBack)) else {
      throw ValidationError("A paper that is not there has no details.")
    }
  }

  private var hasDetails: Bool {
    custody != nil || paperNumber != nil || paperDate != nil || validUntil != nil || note != nil
  }

  /// What is written down of the paper: what is said now, beside what was said before.
  private func details(_ before: PaperDetails) -> PaperDetails {
    PaperDetails(
      custody: custody ?? before.custody, number: paperNumber ?? before.number,
      date: paperDate ?? before.date, validUntil: validUntil ?? before.validUntil,
      note: note ?? before.note, returnedOn: before.returnedOn)
  }

  private func usual(_ record: CaseRecord, _ desk: CaseDesk) throws -> PaperDetails {
    let evaluation = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.evaluation(of: record)
    }
    let requirement = evaluation.papers.first { $0.requirement.id == paper }?.requirement
    return PaperDetails(custody: requirement.map { Custody(usualFor: $0.form) })
  }

  func run() throws {
    let desk = try CaseDesk(options)
    let record = try desk.record(number)
    let line = record.papers.first { $0.requirementID == paper }
    let act: Act =
      if let line, line.handling.isPaper, hasDetails, instead == nil, which == nil {
        .paperDetailed(id: paper, details: details(line.details))
      } else if takeBack {
        .paperTakenBack(id: paper)
      } else if waive {
        .waived(id: paper, reason: reason ?? "")
      } else if let instead {
        .insteadHanded(
          id: paper, paper: instead, reason: reason ?? "",
          details: details(PaperDetails(custody: .kept)))
      } else {
        .paperHanded(id: paper, alternative: which, details: details(try usual(record, desk)))
      }
    let changed = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.perform([act], on: record)
    }
    try desk.say(changed, json: json)
  }
}

extension Custody: ExpressibleByArgument {}
