import Foundation
import Support
import Testing

/// A folder of one test's own, in which the built program is run with an environment of our choice.
/// It is removed with its last user.
final class CommandOffice: Sendable {
  let folder: String
  let login: String

  init() {
    var template = Array("/tmp/qabyldau-commands-XXXXXX".utf8CString)
    folder = template.withUnsafeMutableBufferPointer { String(cString: mkdtemp($0.baseAddress!)) }
    login = getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? String(getuid())
  }

  /// With a training store whose clock stands still.
  convenience init(_ office: String, surname: String = "Сәрсенова") {
    self.init()
    let made = run("setup", "--office", office, "--training", "--surname", surname, now: Self.now)
    #expect(made.status == 0, "\(made.errors)")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static let now = "2009-06-01T09:00"

  var store: String { folder + "/data/qabyldau/office.sqlite" }

  /// Everything the program's folder holds, the store included.
  var contents: [String] {
    FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
  }

  func environment(now: String? = nil, _ more: [String: String] = [:]) -> [String: String] {
    var environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder, "XDG_DATA_HOME": folder + "/data",
      "LANG": "C.UTF-8", "TZ": "UTC",
    ]
    environment["QABYLDAU_NOW"] = now
    return environment.merging(more) { _, new in new }
  }

  func run(
    _ arguments: String..., input: String = "", now: String? = nil,
    environment more: [String: String] = [:]
  ) -> ChildProcess {
    ChildProcess.run(
      [Program.path] + arguments, environment: environment(now: now, more), input: input)
  }

  /// The one object a command prints.
  func json(
    _ arguments: [String], input: String = "", now: String = CommandOffice.now,
    environment more: [String: String] = [:], said: String? = "",
    _ place: SourceLocation = #_sourceLocation
  ) throws -> [String: Any] {
    let run = ChildProcess.run(
      [Program.path] + arguments + ["--json"], environment: environment(now: now, more),
      input: input)
    #expect(run.status == 0, "\(arguments): \(run.errors)", sourceLocation: place)
    // Persons alike are told even where it is answered that they are others.
    if let said { #expect(run.errorsBesideClock == said, sourceLocation: place) }
    return try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any],
      sourceLocation: place)
  }

  func json(_ arguments: String..., now: String = CommandOffice.now) throws -> [String: Any] {
    try json(arguments, now: now)
  }

  /// Opens a case from a form and answers its number; whoever is alike is somebody else.
  func open(_ form: String, now: String = CommandOffice.now) throws -> String {
    try #require(
      try json(
        ["case", "open", "--from", "-", "--person", "new"], input: form, now: now, said: nil)[
          "number"] as? String)
  }

  func write(_ text: String, to name: String) throws -> String {
    let path = folder + "/" + name
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    return path
  }
}

/// That a command failed as the contract has it: the status, nothing on stdout, and two lines on
/// stderr, one what happened, one what to do.
func expectFailure(
  _ run: ChildProcess, _ status: Int32, saying text: String = "",
  _ place: SourceLocation = #_sourceLocation
) {
  #expect(run.status == status, "\(run.errors)", sourceLocation: place)
  #expect(run.output == "", sourceLocation: place)
  let lines = run.errorsBesideClock.split(separator: "\n", omittingEmptySubsequences: false)
  #expect(lines.count == 3 && lines.last == "", "\(run.errors)", sourceLocation: place)
  #expect(lines.allSatisfy { $0 == lines.last || !$0.isEmpty }, sourceLocation: place)
  #expect(run.errors.hasPrefix("qabyldau: "), "\(run.errors)", sourceLocation: place)
  #expect(text.isEmpty || run.errors.contains(text), "\(run.errors)", sourceLocation: place)
}

extension ChildProcess {
  /// What stands on stderr besides the two lines on a clock that may be wrong: tests let days go by in any
  /// order, and in years without a calendar.
  var errorsBesideClock: String {
    let beginnings = [
      "The clock shows", "There is no calendar of the year", "Часы показывают",
      "Нет календаря на", "Сағат ",
    ].map { "qabyldau: " + $0 }
    var lines = errors.split(separator: "\n", omittingEmptySubsequences: false)
    if let first = lines.firstIndex(where: { line in beginnings.contains { line.hasPrefix($0) } }) {
      lines.removeSubrange(first..<min(first + 2, lines.count))
    }
    return lines.joined(separator: "\n")
  }
}

extension [String: Any] {
  var keySet: Set<String> { Set(keys) }

  func object(_ key: String) -> [String: Any] { self[key] as? [String: Any] ?? [:] }
  func objects(_ key: String) -> [[String: Any]] { self[key] as? [[String: Any]] ?? [] }
  func texts(_ key: String) -> [String] { self[key] as? [String] ?? [] }
  func text(_ key: String) -> String? { self[key] as? String }
  func isNull(_ key: String) -> Bool { self[key] is NSNull }
}

/// Forms as `case open` reads them.
enum Forms {
  static func child(
    papers: String = "", extra: String = "", birth: String = "2000-03-14",
    surname: String = "Бейсенова"
  ) -> String {
    """
    {"service": "home-care", "category": "child-with-disability",
     "values": {"surname": "\(surname)", "given": "Айым", "birth-date": "\(birth)",
       "address": "Сарыкемер, Байзақ батыр 20", "representative-name": "Бейсенова Гүлмира",
       "needs-care": "yes"},
     "papers": [\(papers)]\(extra)}
    """
  }

  static let allOfChild =
    #""S2-C-1", "S2-C-2", "S2-C-3", "S2-C-4", "S2-C-5a", "S2-C-5b""#

  static func residentialChild(_ papers: String, institution: String = "state") -> String {
    """
    {"service": "residential-care", "category": "child-with-disability",
     "values": {"surname": "Әли", "given": "Нұр", "birth-date": "2001-02-03", "address": "Тараз",
       "representative-name": "Әли Бек", "institution": "\(institution)"},
     "papers": [\(papers)]}
    """
  }

  static func adult(_ papers: String, extra: String = "") -> String {
    """
    {"service": "residential-care", "category": "adult-with-disability",
     "values": {"surname": "Серік", "given": "Ержан", "birth-date": "1970-05-06", "sex": "m",
       "address": "Сарыкемер", "disability-group": "2", "pension-age": "no"},
     "papers": [\(papers)]\(extra)}
    """
  }
}
