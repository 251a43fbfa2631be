import Foundation
import Support

/// Six processes that start at the same moment where there is no store yet, or an old one.
struct Starts {
  private static let together = 6

  let folder: String
  let program: String
  private(set) var findings: [String] = []
  private(set) var summary: [String] = []

  init(folder: String, program: String) {
    self.folder = folder
    self.program = program
  }

  /// - Parameter older: a store of version 1, to be copied.
  mutating func run(_ rounds: Int, older: TrialStore) throws {
    var told = 0
    for round in 1...rounds {
      let store = TrialStore(path: "\(folder)/none-\(round)/office.sqlite", program: program)
      let early = together(at: store) { _ in ["case", "list"] }
      expect("a command without a store", early, [66])
      if access(store.folder, F_OK) == 0 { findings.append("a command made \(store.folder)") }

      let made = together(at: store) { number in
        ["setup", "--office", "baizak", "--training", "--surname", "Manager-\(number)"]
      }
      expect("setup", made, [0, 73])
      told += made.count { $0.status == 73 }
      if made.count(where: { $0.status == 0 }) != 1 {
        findings.append("\(made.count { $0.status == 0 }) of six made the store")
      }
      if let fault = store.fault() { findings.append("after six setups: \(fault)") }
      let files = try FileManager.default.contentsOfDirectory(atPath: store.folder).sorted()
      let usual = ["", "-lock", "-shm", "-wal"].map { "office.sqlite" + $0 }
      if files != usual { findings.append("six setups left \(files)") }

      let old = try older.copied(to: "\(folder)/older-\(round)")
      let opened = together(at: old) { _ in ["case", "list"] }
      expect("an old store opened by six", opened, [0])
      if let fault = old.fault() { findings.append("after six migrations: \(fault)") }
    }
    summary = [
      "six at once, \(rounds) times: without a store, to make one (\(told) told that it is there),"
        + " on an old one"
    ]
  }

  private func together(at store: TrialStore, _ arguments: (Int) -> [String]) -> [ChildProcess] {
    let runs = (1...Self.together).map { store.start(arguments($0)) }
    return runs.map { $0.wait() }
  }

  private mutating func expect(_ what: String, _ runs: [ChildProcess], _ allowed: Set<Int32>) {
    for run in runs where !allowed.contains(run.status) {
      findings.append("\(what): ended with \(run.status): \(run.errors)")
    }
    for run in runs where run.status != 0 && run.errors.split(separator: "\n").count != 2 {
      findings.append("\(what): was told \(run.errors.debugDescription)")
    }
  }
}
