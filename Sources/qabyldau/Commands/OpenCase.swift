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
    try refusePapersNotAsked(of: draft, desk)
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

  /// On the screen a paper that an answer took off the list just goes; a command says so.
  private func refusePapersNotAsked(of draft: Draft, _ desk: CaseDesk) throws {
    guard let form = draft.form else { return }
    let day = desk.counter.now.date
    let evaluation = try desk.context.law { () throws(LawFailure) in
      try desk.counter.law.evaluate(form.facts(from: draft.values), on: day)
    }
    let asked = Set(evaluation.required.map(\.requirement.id))
    let open = Set(evaluation.open.map(\.requirement.id))
    for id in draft.ticks.map(\.requirementID) where !asked.contains(id) {
      throw desk.context.failure(
        .store(.refused(open.contains(id) ? .openQuestions([id]) : .noSuchPaper(id))))
    }
  }

  private func read(_ desk: CaseDesk) throws -> ApplicationForm {
    let bytes: Data
    if from == "-" {
      bytes = FileHandle.standardInput.readDataToEndOfFile()
    } else if let found = FileManager.default.contents(atPath: from) {
      bytes = found
    } else {
      let isShut = access(from, F_OK) == 0 && access(from, R_OK) != 0
      throw CommandFailure(
        status: isShut ? .notPermitted : .noSuchFile,
        what: desk.words(.consoleNoFile, ["path": from]),
        next: desk.words(.consoleCheckPath))
    }
    do {
      return try JSONDecoder().decode(ApplicationForm.self, from: bytes)
    } catch {
      throw CommandFailure(
        status: .badData,
        what: desk.words(.consoleBadJson, ["reason": Self.place(of: error, in: bytes)]),
        next: desk.words(.consoleSeeCli))
    }
  }

  /// Where the JSON is not as expected; never what stands there, which may be a name.
  private static func place(of error: any Error, in bytes: Data) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, let context): path(context.codingPath + [key])
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      path(context.codingPath)
    case .dataCorrupted(let context):
      context.codingPath.isEmpty
        ? line(of: bytes) ?? path([]) : path(context.codingPath)
    default: "?"
    }
  }

  /// Line and column where what was read stops being JSON. The decoder keeps them to itself.
  private static func line(of bytes: Data) -> String? {
    do {
      _ = try JSONSerialization.jsonObject(with: bytes, options: .fragmentsAllowed)
      return nil
    } catch {
      let said = (error as NSError).userInfo["NSDebugDescription"] as? String
      let offset = said?.firstMatch(of: /character (\d+)/).flatMap { Int($0.1) }
      let before = bytes.prefix(offset ?? bytes.count)
      let lines = before.split(separator: 0x0A, omittingEmptySubsequences: false)
      let column = String(decoding: lines.last ?? Data(), as: UTF8.self).count
      return "\(max(1, lines.count)):\(column + 1)"
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    var path = ""
    for key in keys {
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        // A slip of the hand can make a name a key.
        let isPlain = key.stringValue.utf8.allSatisfy {
          (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
        }
        path += (path.isEmpty ? "" : ".") + (isPlain ? key.stringValue : "…")
      }
    }
    return path.isEmpty ? "{}" : path
  }
}
