import ArgumentParser
import Casework
import Foundation
import Reception
import Standards
import Words

struct OpenCase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open a case from a JSON form; a complete set of papers is accepted at once.")

  @OptionGroup var options: GlobalOptions
  @Option(help: "The form (docs/cli.md); - reads it from standard input.") var from: String
  @Flag(help: "Open it without accepting, even when the papers are complete.") var wait = false
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let form = try read(desk)
    let draft = try form.draft(at: desk.counter)
    let problems = draft.form?.problems(in: draft.values, on: desk.counter.now.date) ?? []
    if let first = problems.first {
      let field = desk.words(WordKey(rawValue: first.field.word.rawValue))
      throw CommandFailure(
        status: .badData,
        what: "\(field): " + desk.words(WordKey(rawValue: first.word.rawValue)),
        next: desk.words(.consoleSeeCli))
    }
    let record = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.take(
        draft, acceptedOn: form.acceptedOn, backDatingReason: form.reason, accepting: !wait)
    }
    try desk.say(record, json: json)
  }

  private func read(_ desk: CaseDesk) throws -> ApplicationForm {
    let bytes: Data
    if from == "-" {
      bytes = FileHandle.standardInput.readDataToEndOfFile()
    } else if let found = FileManager.default.contents(atPath: from) {
      bytes = found
    } else {
      throw CommandFailure(
        status: .noSuchFile, what: desk.words(.consoleNoFile, ["path": from]),
        next: desk.words(.consoleCheckPath))
    }
    do {
      return try JSONDecoder().decode(ApplicationForm.self, from: bytes)
    } catch {
      throw CommandFailure(
        status: .badData, what: desk.words(.consoleBadJson, ["reason": Self.place(of: error)]),
        next: desk.words(.consoleSeeCli))
    }
  }

  /// Where the JSON is not as expected; never what stands there, which may be a name.
  private static func place(of error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, let context): path(context.codingPath + [key])
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      path(context.codingPath)
    default: "?"
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.isEmpty ? "{}" : keys.map(\.stringValue).joined(separator: ".")
  }
}

/// An application as `case open --from` reads it.
struct ApplicationForm: Decodable {
  var service: Service
  var category: ApplicantCategory
  /// Field id → answer, as the form on the screen has them: `surname`, `birth-date`, `needs-care`…
  var values: FormValues
  var papers: [PaperEntry] = []
  var extraPapers: [String] = []
  /// Why one goes on though ¶6 does not name the person.
  var uncoveredReason: String?
  var acceptedOn: CivilDate?
  var reason: String?

  /// A paper handed in: its id alone, or an object that says how.
  struct PaperEntry: Decodable {
    var id: String
    var which: String?
    var instead: String?
    var waive: Bool?
    var reason: String?

    enum CodingKeys: String, CodingKey {
      case id, which, instead, waive, reason
    }

    init(from decoder: any Decoder) throws {
      if let id = try? decoder.singleValueContainer().decode(String.self) {
        self.id = id
        return
      }
      let container = try decoder.container(keyedBy: CodingKeys.self)
      id = try container.decode(String.self, forKey: .id)
      which = try container.decodeIfPresent(String.self, forKey: .which)
      instead = try container.decodeIfPresent(String.self, forKey: .instead)
      waive = try container.decodeIfPresent(Bool.self, forKey: .waive)
      reason = try container.decodeIfPresent(String.self, forKey: .reason)
    }

    func handling(on date: CivilDate) -> Handling {
      if waive == true { return .waived(reason: reason ?? "") }
      if let instead { return .instead(paper: instead, reason: reason ?? "") }
      return .handedIn(on: date, alternative: which)
    }
  }

  enum CodingKeys: String, CodingKey {
    case service, category, values, papers
    case extraPapers = "extra_papers"
    case uncoveredReason = "uncovered_reason"
    case acceptedOn = "accepted_on"
    case reason
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    service = try container.decode(Service.self, forKey: .service)
    category = try container.decode(ApplicantCategory.self, forKey: .category)
    values = try container.decode(FormValues.self, forKey: .values)
    papers = try container.decodeIfPresent([PaperEntry].self, forKey: .papers) ?? []
    extraPapers = try container.decodeIfPresent([String].self, forKey: .extraPapers) ?? []
    uncoveredReason = try container.decodeIfPresent(String.self, forKey: .uncoveredReason)
    acceptedOn = try container.decodeIfPresent(CivilDate.self, forKey: .acceptedOn)
    reason = try container.decodeIfPresent(String.self, forKey: .reason)
  }

  func draft(at counter: Counter) throws -> Draft {
    let moment = counter.now
    return Draft(
      id: DraftID(rawValue: UUID().uuidString.lowercased()), clerk: counter.staff.id,
      office: counter.office.id, service: service, category: category, values: values,
      ticks: papers.map {
        PaperTick(requirementID: $0.id, handling: $0.handling(on: moment.date))
      }, extraPapers: extraPapers, uncoveredReason: uncoveredReason, created: moment)
  }
}
