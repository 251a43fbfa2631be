import Casework
import Foundation
import GRDB
import Standards
import Testing

@testable import CaseStore

/// Stores that programs of the past made, opened with today's.
struct SampleStoreTests {
  @Test(arguments: SampleStore.all)
  func `a store of the past opens with everything in it and is whole`(_ sample: SampleStore) throws
  {
    #expect(try sample.read(Schema.version) == sample.version)
    let opened = try SampleStore.Opened(sample)
    let store = opened.store
    let report = try store.verify()
    #expect(report.isSound, "\(report.problems)")
    #expect(report.acts == sample.acts && report.complaints == sample.complaints)
    let lines = try store.cases(limit: 100)
    #expect(Dictionary(grouping: lines, by: \.state).mapValues(\.count) == sample.cases)
    #expect(report.cases == lines.count)
    #expect(try store.drafts().readable.map { $0.values[.surname] } == ["Тілеуова"])
    let copy = opened.place.path + "-of-version-\(sample.version)"
    #expect(try Copy.manifest(of: copy).schema == sample.version, "the old one lies beside it")
  }

  @Test(arguments: SampleStore.all)
  func `each of its cases is what its acts make of it`(_ sample: SampleStore) throws {
    let opened = try SampleStore.Opened(sample)
    let store = opened.store
    for line in try store.cases(limit: 100) {
      let folded = try SampleStore.fold(store.history(of: line.id))
      #expect(try store.caseRecord(line.id) == folded)
      #expect(folded?.revision == line.revision && folded?.state == line.state)
    }
    for complaint in try store.complaints() {
      #expect(try SampleStore.fold(store.history(of: complaint.id)) == complaint)
    }
  }

  @Test(arguments: SampleStore.all)
  func `people are found by every word and number that was known of them`(_ sample: SampleStore)
    throws
  {
    let opened = try SampleStore.Opened(sample)
    let store = opened.store
    #expect(try store.findCases("бейсен").map(\.surname) == ["Бейсенова"])
    #expect(try store.findCases("кожахмет").map(\.surname) == ["Қожахметова"])
    #expect(try store.findCases("06.05.1970").contains { $0.given == "Ержан" })
    #expect(try store.findCases("37 2-11").contains { $0.surname == "Бейсенова" })
    let all = try store.cases(limit: 100)
    for line in all {
      #expect(try store.findCases(line.number.digits).map(\.id) == [line.id])
      #expect(try store.cases(ofPerson: line.personID).contains { $0.id == line.id })
    }
    #expect(
      try store.findCases(CaseQuery(filter: CaseFilter(clerk: manager))).count
        == all.count { $0.clerk == manager })
    if sample.version < 3 { #expect(all.allSatisfy { $0.clerk == manager }) }
    if sample.version >= 2 {
      #expect(try store.findCases("210090000105").map(\.surname) == ["Омаров"])
    }
  }

  @Test(arguments: SampleStore.all)
  func `its board, queue, register and overlays are there`(_ sample: SampleStore) throws {
    let opened = try SampleStore.Opened(sample)
    let store = opened.store
    let board = try store.casesOnBoard()
    #expect(
      board.count == sample.cases.reduce(0) { $0 + ($1.key.isOnBoard ? $1.value : 0) })
    #expect(board.allSatisfy { ($0.acceptedOn == nil) == ($0.countedOn == nil) })
    #expect(try store.casesOnShelf().count == sample.cases[.ready] ?? 0)
    #expect(try store.directoryOverlays().count == sample.overlays)
    let now = moment("2012-01-05")
    #expect(try store.openTickets(at: now).count == sample.openTickets)
    let carried = try store.tickets(of: day("2009-05-22"), at: now).filter { $0.carriedOn != nil }
    #expect(carried.count == (sample.version >= 7 ? 2 : 0))
    #expect(try store.calendarChanges().count == (sample.version >= 7 ? 2 : 0))
    let open = try store.complaints().filter(\.isOpen)
    let counts = try store.complaintCounts(today: now.date, without: StaffID(rawValue: 2))
    #expect(counts.open == open.count { !$0.isAbout(StaffID(rawValue: 2)) })
    #expect(open.count == (sample.version >= 8 ? 2 : 0))
    #expect(
      try store.surveySlips(from: day("2009-01-01"), to: day("2009-12-31")).slips.count
        == sample.slips)
    let facts = try store.caseFacts(from: day("2009-05-01"), to: day("2009-05-31"))
    #expect(facts.count == sample.cases.values.reduce(0, +) - 1, "all but the one of 2012")
    #expect(facts.allSatisfy { $0.visits > 0 })
  }

  @Test(arguments: SampleStore.all)
  func `work goes on in it: a case is opened, changed, found`(_ sample: SampleStore) throws {
    let opened = try SampleStore.Opened(sample)
    let store = opened.store
    var record = try store.openCase(
      intake(surname: "Жаңабаев"), by: manager, at: moment("2012-01-06"))
    record = try store.perform(
      .paperHanded(id: "S2-C-1", alternative: nil), on: record.id, expecting: record.revision,
      by: manager,
      at: moment("2012-01-06", minute: 600))
    #expect(try store.findCases("жанабаев").map(\.id) == [record.id])
    _ = try store.issueTicket(for: .ask, by: manager, at: moment("2012-01-06", minute: 601))
    #expect(try store.verify().isSound)
  }

  @Test func `every sample is opened, and there is one of every version`() throws {
    #expect(
      Samples.names(in: "stores") == SampleStore.all.map { $0.name + ".store" }.sorted())
    // Whoever adds a step adds a store of the version before it.
    #expect(Set(SampleStore.all.map(\.version)) == Set(1..<Schema.current.version))
  }
}

extension CaseState {
  fileprivate var isOnBoard: Bool {
    switch self {
    case .awaitingPapers, .accepted, .returned, .suspended, .decided: true
    case .ready, .closed, .withdrawn, .voided: false
    }
  }
}
