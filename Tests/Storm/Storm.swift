import ArgumentParser
import Foundation
import Support

/// Clerks by the hour, kills at random moments and starts at once, on a training store of its own
/// (docs/decisions/0007-storms.md).
@main
struct Storm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Storm",
    abstract: "Work, kill and start the built program at once, and hold it to its word.",
    discussion: """
      Makes a training store of its own and never touches one that exists. Ends with 0 when all \
      that was acknowledged is there and nothing else, with 1 and the findings when it is not.
      """)

  @Option(help: "So many minutes clerks work at once; 0 for none.") var minutes = 1.0
  @Option(help: "So many clerks.") var processes = 8
  @Option(help: "So many rounds of kill -9; 0 for none.") var kills = 50
  @Option(help: "So many rounds of six starts at once; 0 for none.") var starts = 2
  @Option(help: "The same seed makes the same acts and moments.") var seed: UInt64 = 1
  @Option(help: "Invented cases in the stores that are killed.") var cases = 200
  @Option(help: "A new file in a new folder; it is kept (default: a folder that goes at the end).")
  var store: String?
  @Option(help: "The qabyldau to try (default: the one built with this).") var program: String?

  func validate() throws {
    guard minutes >= 0, kills >= 0, starts >= 0, (1...64).contains(processes), cases >= 1 else {
      throw ValidationError("Counts are not below 0; --processes takes 1 to 64, --cases 1 or more.")
    }
    if let store, access((store as NSString).deletingLastPathComponent, F_OK) == 0 {
      throw ValidationError("The folder of --store must not be there yet.")
    }
  }

  func run() throws {
    let folder =
      store.map { ($0 as NSString).deletingLastPathComponent }
      ?? NSTemporaryDirectory() + "qabyldau-storm-" + UUID().uuidString
    let place = TrialStore(
      path: store ?? folder + "/office.sqlite", program: program ?? Self.beside)
    var findings: [String] = []
    if minutes > 0 {
      try place.found(clerks: processes)
      let day = Day(store: place, clerks: processes, seed: seed)
      day.work(for: .seconds(minutes * 60))
      findings += try day.findings()
      print(day.summary.joined(separator: "\n"))
    }
    if kills > 0 || starts > 0 {
      let template = TrialStore(path: folder + "/template/office.sqlite", program: place.program)
      try template.found(clerks: 3)
      try template.demand("demo", "--cases", String(cases), "--seed", String(seed))
      let older = TrialStore(path: folder + "/older/office.sqlite", program: place.program)
      let olderActs = try older.foundOlder(cases: max(4, cases / 4))
      if kills > 0 {
        var round = Kills(
          template: template, older: (older, olderActs), folder: folder + "/kills", seed: seed)
        try round.run(kills)
        findings += round.findings
        print(round.summary.joined(separator: "\n"))
      }
      if starts > 0 {
        var round = Starts(folder: folder + "/starts", program: place.program)
        try round.run(starts, older: older)
        findings += round.findings
        print(round.summary.joined(separator: "\n"))
      }
    }
    print(findings.isEmpty ? "nothing found" : "\(findings.count) found:")
    for finding in findings.prefix(50) { print("  \(finding)") }
    if findings.isEmpty, store == nil { try? FileManager.default.removeItem(atPath: folder) }
    if !findings.isEmpty {
      print("the stores are in \(folder)")
      throw ExitCode.failure
    }
  }

  private static var beside: String {
    let own = CommandLine.arguments.first ?? ""
    return URL(filePath: own).deletingLastPathComponent().appending(path: "qabyldau").path
  }
}
