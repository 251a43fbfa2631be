import Foundation
import GRDB
import Support

/// A training store in a folder of its own, and the built program to work in it with.
struct TrialStore: Sendable {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  let path: String
  let program: String

  var folder: String { (path as NSString).deletingLastPathComponent }

  /// A clerk's login and surname, by number from 1.
  static func clerk(_ number: Int) -> String { "clerk-\(number)" }

  var environment: [String: String] {
    [
      "PATH": "/usr/bin:/bin", "HOME": folder, "XDG_DATA_HOME": folder + "/data",
      "LANG": "C.UTF-8", "QABYLDAU_NOW": "2009-06-01T09:00",
    ]
  }

  func start(_ arguments: [String], as clerk: Int? = nil, input: String = "")
    -> ChildProcess.Started
  {
    let who = clerk.map { ["--as", Self.clerk($0)] } ?? []
    return ChildProcess.start(
      [program, "--store", path, "--lang", "en"] + who + arguments, environment: environment,
      input: input)
  }

  func run(_ arguments: String..., as clerk: Int? = nil, input: String = "") -> ChildProcess {
    start(arguments, as: clerk, input: input).wait()
  }

  /// Runs what must not fail.
  @discardableResult
  func demand(_ arguments: String...) throws -> ChildProcess {
    let run = start(arguments).wait()
    guard run.status == 0 else {
      throw Failure(
        description: "\(arguments.joined(separator: " ")) ended with \(run.status): \(run.errors)")
    }
    return run
  }

  func found(clerks: Int) throws {
    try demand("setup", "--office", "baizak", "--training", "--surname", "Manager")
    for number in 1...clerks {
      try demand(
        "staff", "add", Self.clerk(number), "--surname", Self.clerk(number), "--given", "K")
    }
  }

  func object(_ arguments: String...) throws -> [String: Any] {
    let run = start(arguments + ["--json"]).wait()
    guard run.status == 0,
      let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    else {
      throw Failure(
        description: "\(arguments.joined(separator: " ")) ended with \(run.status): \(run.errors)")
    }
    return object
  }

  /// What `verify` found, `nil` when the store is whole.
  func fault() -> String? {
    let run = run("verify")
    return run.status == 0
      ? nil : "verify ended with \(run.status): \(run.output)\(run.errors)"
  }

  /// Makes a store of version 1 with cases such as that program had: no numbers of a person, nobody the
  /// same as another, held by whoever opened them.
  ///
  /// - Returns: how many acts it holds.
  func foundOlder(cases: Int) throws -> Int {
    try found(clerks: 1)
    var dice = Dice(seed: 1)
    for number in 1...cases {
      let work: Work = number.isMultiple(of: 2) ? .open : .openComplete
      let run = work.begin(at: self, on: nil, by: 1, mark: "Older \(number)", clerks: 1, &dice).run
        .wait()
      guard run.status == 0 else { throw Failure(description: "case open: \(run.errors)") }
    }
    let acts = try acts()
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: OlderStore.sqlBackToTheFirst) }
    try queue.close()
    return acts
  }

  /// The same store, log and index with it, in another folder.
  func copied(to folder: String) throws -> TrialStore {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let copy = TrialStore(path: folder + "/office.sqlite", program: program)
    for ending in ["", "-wal", "-shm"] where access(path + ending, F_OK) == 0 {
      try FileManager.default.copyItem(atPath: path + ending, toPath: copy.path + ending)
    }
    return copy
  }
}

/// Numbers that are the same for the same seed.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  /// - Parameter lane: so that each clerk throws differently under one seed.
  init(seed: UInt64, lane: Int = 0) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(lane) &* 0xD1B5_4A32_D192_ED03 &+ 1
    _ = next()
  }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
