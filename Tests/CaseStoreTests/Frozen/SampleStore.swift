import Casework
import Foundation
import GRDB
import Testing

@testable import CaseStore

/// A store that a program of some day made, as `Samples/README.md` tells.
struct SampleStore: Sendable, CustomTestStringConvertible {
  /// Without its ending.
  let name: String
  let version: Int
  let acts: Int64
  /// How many cases stand where.
  let cases: [CaseState: Int]
  /// Whether the steps of its day gave tables another shape than they give now.
  var isEarly = false
  var overlays = 0
  var openTickets = 0
  var complaints = 0
  var slips = 0

  var testDescription: String { name }

  static let all = [
    SampleStore(
      name: "v1-1ce8f9f", version: 1, acts: 19, cases: [.accepted: 3, .awaitingPapers: 2]),
    SampleStore(
      name: "v2-1a55317", version: 2, acts: 23,
      cases: [.accepted: 3, .awaitingPapers: 3, .withdrawn: 1]),
    SampleStore(
      name: "v3-9b9d002", version: 3, acts: 32,
      cases: [.accepted: 3, .awaitingPapers: 3, .withdrawn: 1, .voided: 1]),
    SampleStore(name: "v4-4127749", version: 4, acts: 58, cases: wholeLives),
    SampleStore(name: "v5-ec0a68e", version: 5, acts: 61, cases: wholeLives, overlays: 2),
    SampleStore(name: "v6-ef1dfc1", version: 6, acts: 61, cases: wholeLives, overlays: 2),
    SampleStore(
      name: "v7-666e413", version: 7, acts: 94, cases: wholeLives, isEarly: true, overlays: 2,
      openTickets: 3),
    SampleStore(
      name: "v8-8e1e1f9", version: 8, acts: 113, cases: wholeLives, isEarly: true, overlays: 2,
      openTickets: 3, complaints: 3, slips: 6),
    SampleStore(
      name: "v9-9e410a6", version: 9, acts: 114, cases: wholeLives, isEarly: true, overlays: 2,
      openTickets: 3, complaints: 3, slips: 6),
    SampleStore(
      name: "v9-ececf72", version: 9, acts: 114, cases: wholeLives, overlays: 2, openTickets: 3,
      complaints: 3, slips: 6),
    SampleStore(
      name: "v10-598f38b", version: 10, acts: 114, cases: wholeLives, overlays: 2, openTickets: 3,
      complaints: 3, slips: 6),
    SampleStore(
      name: "v11-202bd39", version: 11, acts: 114, cases: wholeLives, overlays: 2, openTickets: 3,
      complaints: 3, slips: 6),
    SampleStore(
      name: "v12-6d2f2d13", version: 12, acts: 114, cases: wholeLives, overlays: 2, openTickets: 3,
      complaints: 3, slips: 6),
  ]

  /// Since cases are decided.
  private static let wholeLives: [CaseState: Int] = [
    .accepted: 2, .awaitingPapers: 3, .closed: 2, .ready: 1, .suspended: 1, .voided: 1,
    .withdrawn: 1,
  ]

  /// A copy of the first sample of a version, opened by today's program.
  static func opened(version: Int) throws -> Opened {
    try Opened(try #require(all.first { $0.version == version }))
  }

  /// A copy of a sample, brought to today's shape; it goes with its last user.
  final class Opened {
    let place: Workplace
    let store: CaseStore

    init(_ sample: SampleStore) throws {
      place = try Workplace()
      try sample.copy(to: place)
      store = try CaseStore.open(at: place.path)
    }
  }

  /// Puts a copy where the store of a workplace is.
  func copy(to place: Workplace) throws {
    try FileManager.default.createDirectory(
      atPath: (place.path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Samples.bytes("stores/\(name).store").write(to: URL(filePath: place.path))
    _ = chmod(place.path, 0o600)
  }

  /// The store as its own program left it.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    let place = try Workplace()
    try copy(to: place)
    let queue = try DatabaseQueue(path: place.path)
    defer { try? queue.close() }
    return try queue.read(body)
  }

  /// A case made of its acts by the rules alone.
  static func fold(_ history: [RecordedAct]) throws -> CaseRecord? {
    var record: CaseRecord?
    for told in history {
      guard let act = told.act, let by = told.by else { return nil }
      if case .opened(let opening) = act {
        record = try CaseRecord(opening: opening, at: told.at, by: by)
      } else {
        try record?.apply(act, at: told.at, by: by)
      }
    }
    return record
  }

  static func fold(_ history: [RecordedComplaintAct]) throws -> ComplaintRecord? {
    var record: ComplaintRecord?
    for told in history {
      if case .registered(let registration) = told.act {
        record = try ComplaintRecord(registration: registration, at: told.at, by: told.by)
      } else {
        try record?.apply(told.act, at: told.at, by: told.by)
      }
    }
    return record
  }
}
