import Foundation

/// A training office of invented people, gone with the run.
struct Office {
  let program: String
  private let folder: String
  private let now: String

  /// - Parameter now: the clock of the office; the cases are of the days before it.
  init(program: String, cases: Int, now: String = "2009-06-01T09:00") throws {
    self.program = program
    self.now = now
    folder = NSTemporaryDirectory() + "qabyldau-bench-" + UUID().uuidString
    try run(["setup", "--office", "baizak", "--training", "--surname", "Сәрсенова"])
    if cases > 0 { try run(["demo", "--cases", String(cases), "--seed", "1"]) }
  }

  var environment: [String: String] {
    [
      "XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder, "QABYLDAU_NOW": now,
    ]
  }

  var store: String { folder + "/qabyldau/office.sqlite" }

  func clear() { try? FileManager.default.removeItem(atPath: folder) }

  func run(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Terminal.Failure(
        description: "\(program) \(arguments.joined(separator: " ")) failed")
    }
  }
}
