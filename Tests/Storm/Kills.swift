import Foundation
import Support

/// `kill -9` at random moments of what the program does to a store.
struct Kills {
  enum Kind: String, CaseIterable {
    case save
    case accept
    case migrate
    case backup
    case restore
  }

  /// What became of the killed: nothing was done, it was done and not told, it was told in time.
  struct Tally {
    var kills = 0
    var done = 0
    var told = 0
  }

  let template: TrialStore
  let older: (store: TrialStore, acts: Int)
  let folder: String
  private var dice: Dice
  private let ledger = Ledger()
  private(set) var tallies: [Kind: Tally] = [:]
  private(set) var findings: [String] = []
  private var marks = 0

  /// - Parameters:
  ///   - template: a store whose copies are worked on.
  ///   - older: a store of version 1 and its acts.
  init(
    template: TrialStore, older: (store: TrialStore, acts: Int), folder: String, seed: UInt64
  ) {
    self.template = template
    self.older = older
    self.folder = folder
    dice = Dice(seed: seed, lane: 1000)
  }

  /// Kills so often, each kind in its turn.
  mutating func run(_ count: Int) throws {
    let office = try template.copied(to: folder + "/office")
    let saved = try template.object("backup", "--to", folder + "/saved")
    let copy = (path: saved["path"] as? String ?? "", acts: saved["acts"] as? Int ?? -1)
    try template.demand("staff", "change", TrialStore.clerk(1), "--given", "Later")
    var durations: [Kind: Duration] = [:]
    let kinds = Kind.allCases
    for round in 0..<count {
      let kind = kinds[round % kinds.count]
      let place = "\(folder)/round-\(round)"
      switch kind {
      case .save, .accept: try killClerks(kind, at: office, &durations)
      case .migrate: try killMigration(of: older.store.copied(to: place), &durations)
      case .backup: try killBackup(of: template, to: place, &durations)
      case .restore: try killRestore(of: copy, over: template.copied(to: place), &durations)
      }
      try? FileManager.default.removeItem(atPath: place)
    }
    if let fault = office.fault() { findings.append("save: \(fault)") }
    let touched = Set(ledger.all.compactMap(\.number))
    findings += Ledger.findings(of: ledger.all, in: try office.histories(of: touched))
    findings += Ledger.gaps(in: try office.numbers())
  }

  /// Runs one that is not killed to learn how long it takes, and afterwards kills at random.
  private mutating func end(
    _ kind: Kind, _ runs: [ChildProcess.Started], _ durations: inout [Kind: Duration],
    since began: ContinuousClock.Instant
  ) -> [ChildProcess] {
    guard let usual = durations[kind] else {
      let ended = runs.map { $0.wait() }
      durations[kind] = ContinuousClock.now - began
      return ended
    }
    let moments = runs.map { _ in began + usual * Double.random(in: 0.3...1.05, using: &dice) }
    for (run, moment) in zip(runs, moments).sorted(by: { $0.1 < $1.1 }) {
      let left = (moment - ContinuousClock.now) / .microseconds(1)
      if left > 0 { usleep(useconds_t(left)) }
      run.kill()
    }
    let ended = runs.map { $0.wait() }
    tallies[kind, default: Tally()].kills += ended.count { $0.status == 128 + SIGKILL }
    return ended
  }

  private mutating func nextMark() -> String {
    marks += 1
    return "killed-\(marks)"
  }

  /// Three clerks at once; all are killed, whoever was told is believed.
  private mutating func killClerks(
    _ kind: Kind, at office: TrialStore, _ durations: inout [Kind: Duration]
  ) throws {
    let mark = nextMark()
    let (asked, opening) = Work.openComplete.begin(
      at: office, on: nil, by: 1, mark: mark, clerks: 3, &dice)
    let opened = Work.answer(opening.wait(), to: asked)
    ledger.write(opened)
    guard case .done = opened.answer, let number = opened.number else {
      return findings.append("a case was not opened: \(opened.answer)")
    }
    let works: [Work] = kind == .accept ? [.accept, .accept, .note] : [.note, .tick, .open]
    let began = ContinuousClock.now
    let begun = works.enumerated().map { place, work in
      work.begin(at: office, on: number, by: place + 1, mark: nextMark(), clerks: 3, &dice)
    }
    let ended = end(kind, begun.map(\.run), &durations, since: began)
    let answers = zip(ended, begun).map { Work.answer($0, to: $1.asked) }
    for answered in answers {
      ledger.write(answered)
      if case .refused(let status, let errors) = answered.answer {
        findings += [Work.fault(inRefusal: status, errors)].compactMap { $0 }
      }
    }
    if let fault = office.fault() { findings.append("\(kind): \(fault)") }
    let steps = try office.histories(of: [number])[number] ?? []
    for answered in answers {
      switch answered.answer {
      case .done: tallies[kind, default: Tally()].told += 1
      case .none where steps.contains { $0.marks.contains(answered.mark ?? "") }:
        tallies[kind, default: Tally()].done += 1
      default: break
      }
    }
  }

  /// Whatever the moment, the next start has all cases in today's shape.
  private mutating func killMigration(
    of store: TrialStore, _ durations: inout [Kind: Duration]
  ) throws {
    let began = ContinuousClock.now
    // What is listed of cases is an act; of staff it is none.
    let run = store.start(["staff", "list"])
    note(.migrate, end(.migrate, [run], &durations, since: began))
    try check(.migrate, store, acts: older.acts)
    try store.demand("case", "list")
  }

  /// Under the copy's name there is a whole copy or nothing; the next copy is made, and nothing else
  /// stays behind.
  private mutating func killBackup(
    of store: TrialStore, to place: String, _ durations: inout [Kind: Duration]
  ) throws {
    let began = ContinuousClock.now
    let run = store.start(["backup", "--to", place])
    note(.backup, end(.backup, [run], &durations, since: began))
    if let fault = store.fault() { findings.append("backup: \(fault)") }
    let copies = names(in: place).filter { $0.hasSuffix(".sqlite") }
    for (index, name) in copies.enumerated() {
      let trial = TrialStore(path: "\(place)/trial-\(index)/office.sqlite", program: store.program)
      let restored = trial.run("restore", place + "/" + name)
      if restored.status != 0 {
        findings.append("a copy found after a kill is not whole: \(restored.errors)")
      } else if copies.count == 1, run.id != nil {
        tallies[.backup, default: Tally()].done += 1
      }
    }
    try store.demand("backup", "--to", place)
    let left = names(in: place).filter { $0.contains(".part") }
    if !left.isEmpty { findings.append("a killed backup left \(left) behind") }
  }

  /// The old store or the copy, and never none.
  private mutating func killRestore(
    of copy: (path: String, acts: Int), over store: TrialStore, _ durations: inout [Kind: Duration]
  ) throws {
    let before = try store.acts()
    let began = ContinuousClock.now
    let run = store.start(["restore", copy.path, "--replace"])
    note(.restore, end(.restore, [run], &durations, since: began))
    let old = TrialStore(path: store.path + "-replaced-1", program: store.program)
    if access(old.path, F_OK) == 0 {
      tallies[.restore, default: Tally()].done += 1
      try check(.restore, old, acts: before)
      // That it was restored is an act of its own.
      try check(.restore, store, acts: copy.acts + 1)
    } else {
      try check(.restore, store, acts: before)
    }
  }

  private mutating func note(_ kind: Kind, _ ended: [ChildProcess]) {
    for run in ended where run.status != 128 + SIGKILL {
      tallies[kind, default: Tally()].told += run.status == 0 ? 1 : 0
      if run.status != 0 { findings.append("\(kind) ended with \(run.status): \(run.errors)") }
    }
  }

  private mutating func check(_ kind: Kind, _ store: TrialStore, acts: Int) throws {
    if let fault = store.fault() { return findings.append("\(kind): \(fault)") }
    let found = try store.acts()
    if found != acts { findings.append("\(kind): \(found) acts instead of \(acts)") }
  }

  private func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  /// A line for each kind.
  var summary: [String] {
    Kind.allCases.compactMap { kind in
      tallies[kind].map {
        "killed at \(kind): \($0.kills), of them done all the same \($0.done);"
          + " answered before the kill \($0.told)"
      }
    }
  }
}

extension TrialStore {
  func acts() throws -> Int { try object("verify")["acts"] as? Int ?? -1 }
}
