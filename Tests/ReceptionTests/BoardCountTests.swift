import CaseStore
import Casework
import Reception
import Standards
import Support
import Testing

@Suite struct `What the day holds` {
  @Test(arguments: ["2009-06-01T09:00", "2009-12-18T12:00", "2026-11-24T10:30"])
  func `is counted as the board groups it`(_ now: String) throws {
    let place = try TrainingOffice(now: now)
    _ = try place.counter.invent(cases: 150, seed: 5)
    let counts = try place.counter.dayCounts()
    let lists = try place.counter.dayLists()
    for group in BoardGroup.allCases {
      #expect(counts.groups[group] ?? 0 == lists.board.count(group), "\(group)")
    }
    #expect(lists.board.lines.count > 5)
    #expect(counts.ready == lists.shelf.count && counts.renewals == lists.renewals.count)
    let held = lists.workloads.map(\.total).reduce(0, +)
    #expect(held == lists.board.lines.count + lists.shelf.count)
    // Every case is on the board, on the shelf, or at its end.
    let ended = try place.counter.findCases(CaseQuery(), limit: 1000).count {
      [.closed, .withdrawn, .voided].contains($0.state)
    }
    #expect(ended + held == 150)
  }
}
