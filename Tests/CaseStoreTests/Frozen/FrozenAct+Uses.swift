import Casework
import Foundation
import GRDB
import Standards
import Testing

@testable import CaseStore

extension FrozenAct {
  private static let user = ActSubject.use(StaffID(rawValue: 2))

  static let seen = SeenList(
    .deadlines, .printer, cases: [CaseID(rawValue: 9), CaseID(rawValue: 7)],
    opened: CaseID(rawValue: 7))

  static let useActs = [
    FrozenAct(Use.signedIn, "signed-in", about: user),
    FrozenAct(Use.refused(right: "void-cases"), "refused", about: user),
    FrozenAct(Use.searched(seen), "searched", about: user),
    FrozenAct(Use.listed(seen), "listed", about: user),
    FrozenAct(
      Use.askedLog(
        LogFilter(
          from: day("2009-05-25"), to: day("2009-05-31"), staff: StaffID(rawValue: 2),
          group: .searches)), "asked-log", about: user),
  ]
}

struct FrozenShownTests {
  @Test func `who had whom before them is written as it was`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    try store.record(.listed(FrozenAct.seen), by: manager, at: moment())
    let rows = try store.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT json_object('case_id', case_id, 'seq', seq) FROM shown ORDER BY case_id, seq
          """)
    }
    try Samples.compare(Data((rows.joined(separator: "\n") + "\n").utf8), with: "rows/shown.jsonl")
  }
}
