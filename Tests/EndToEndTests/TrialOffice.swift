import Foundation
import KazakhText
import Support
import Testing
import Words

/// A folder with a training store of its own, and the command line to look into it with. It goes
/// away with the test.
final class TrialOffice {
  let folder: String
  /// What the office's clock says.
  let now: String
  let language: Language

  var store: String { folder + "/office.sqlite" }
  var papers: String { folder + "/papers" }

  /// - Parameter id: the office that sits here; `nil` makes the folder and no store.
  init(
    _ id: String? = "baizak", now: String = "2009-06-01T11:42", language: Language = .kk
  ) throws {
    folder =
      FileManager.default.temporaryDirectory
      .appending(path: "qabyldau-office-" + UUID().uuidString).path
    self.now = now
    self.language = language
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    guard let id else { return }
    let made = run(
      "setup", "--office", id, "--training", "--surname", "Сәрсенова", "--given", "Әсел",
      "--lang", language.rawValue)
    try #require(made.status == 0, "\(made.errors)")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// What a program at this office is told.
  var environment: [String: String] {
    [
      "PATH": "/usr/bin:/bin", "HOME": folder, "XDG_DATA_HOME": folder + "/data",
      "LANG": "C.UTF-8", "QABYLDAU_NOW": now,
    ]
  }

  @discardableResult
  func run(_ arguments: String..., input: String = "") -> ChildProcess {
    ChildProcess.run(
      [Program.path, "--store", store] + arguments, environment: environment, input: input)
  }

  /// A case as `case show --json` prints it.
  func record(_ number: String) throws -> StoredCase {
    let shown = run("case", "show", number, "--json")
    try #require(shown.status == 0, "\(shown.errors)")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(StoredCase.self, from: Data(shown.output.utf8))
  }

  /// Numbers of all cases, the newest first.
  func numbers() -> [String] {
    run("case", "list").output.split(separator: "\n").compactMap {
      $0.firstMatch(of: TrialOffice.number).map { String($0.output) }
    }
  }

  static var number: Regex<Substring> { /\d\d-\d\d-\d{6}-\d/ }

  /// Opens a case without a screen.
  @discardableResult
  func open(surname: String, given: String = "Айым", papers: [String] = []) -> ChildProcess {
    let form: [String: Any] = [
      "service": "home-care", "category": "child-with-disability", "papers": papers,
      "values": [
        "surname": surname, "given": given, "birth-date": "2000-03-14",
        "address": "Сарыкемер, Байзақ батыр 20", "needs-care": "yes",
        "representative-name": "Бейсенова Гүлмира",
      ],
    ]
    let json = (try? JSONSerialization.data(withJSONObject: form)) ?? Data()
    return run(
      "case", "open", "--from", "-", "--person", "new",
      input: String(decoding: json, as: UTF8.self))
  }

  /// Whether history, cases and file agree.
  var isWhole: Bool { run("verify").status == 0 }

  /// The texts saved in `papers/`, by file name.
  func savedTexts() -> [String: String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: papers)) ?? []
    return Dictionary(
      uniqueKeysWithValues: names.map { name in
        (name, (try? String(contentsOfFile: papers + "/" + name, encoding: .utf8)) ?? "")
      })
  }

  func permissions(_ path: String) throws -> Int {
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(facts[.posixPermissions] as? Int)
  }

  /// Puts a program of this name on the PATH of its own folder, which is returned.
  func install(_ name: String, script: String) throws -> String {
    let bin = folder + "/bin"
    try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    try script.write(toFile: bin + "/" + name, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: bin + "/" + name)
    return bin
  }
}

/// The parts of `case show --json` that the tests look at.
struct StoredCase: Decodable {
  struct Document: Decodable {
    let id: String
    let state: String
    let which: String?
    let instead: String?
    let reason: String?
    let custody: String?
    let number: String?
    let date: String?
    let validUntil: String?
    let note: String?
    let returnedOn: String?
  }

  struct ConfirmedNumber: Decodable {
    let field: String
    let value: String
  }

  struct Withdrawal: Decodable {
    let reason: String
    let returned: [String]
  }

  struct Act: Decodable {
    let act: String
  }

  struct Acceptance: Decodable {
    let acceptedOn: String
    let clerk: String
    let countedDay: String
  }

  let number: String
  let state: String
  let service: String
  let category: String
  let values: [String: String?]
  let papers: [Document]
  let missingPapers: [String]
  let openPapers: [String]
  let extraPapers: [String]
  let confirmedNumbers: [ConfirmedNumber]
  /// The same for all cases of one person.
  let person: Int
  let withdrawal: Withdrawal?
  let eligible: Bool
  let uncoveredReason: String?
  let acceptance: Acceptance?
  let dueDate: String?
  let actBy: String?
  let history: [Act]

  func paper(_ id: String) -> Document? { papers.first { $0.id == id } }
}
