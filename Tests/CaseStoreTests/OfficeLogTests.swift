import Casework
import Foundation
import GRDB
import Standards
import Testing

@testable import CaseStore

/// The office's log: who did what, who had whom before them.
struct OfficeLogTests {
  private let place: Workplace
  private let store: CaseStore
  private let asel: StaffID

  init() throws {
    place = try Workplace()
    store = try place.newStore()
    asel = try store.addStaff(
      NewStaffMember(login: "asel", surname: "Асанова", given: "Әсел"), by: manager, at: moment()
    ).id
  }

  private func log(
    _ filter: LogFilter = LogFilter(), of cases: [CaseID] = [], reader: StaffID = manager
  ) throws -> [LogEntry] {
    try store.log(filter, of: cases, limit: 1000, for: reader).entries
  }

  @Test func `tells every kind of act there is, and what it says`() throws {
    try store.write { db in for frozen in FrozenAct.all { try frozen.append(db) } }
    let told = try log().prefix(FrozenAct.all.count)
    #expect(told.map(\.kind).reversed() == FrozenAct.all.map(\.kind))
    for entry in told { #expect(entry.told != nil && entry.by == FrozenAct.saule, "\(entry.kind)") }
    for group in LogGroup.allCases {
      let some = try log(LogFilter(group: group))
      #expect(!some.isEmpty && some.allSatisfy { $0.group == group }, "\(group)")
    }
  }

  @Test func `is read page by page, nothing twice and nothing left out`() throws {
    for place in 0..<25 {
      try store.record(
        .signedIn, by: place % 2 == 0 ? manager : asel, at: moment("2009-06-0\(1 + place % 5)"))
    }
    let all = try log()
    var pages: [LogEntry] = []
    var more = true
    while more {
      let page = try store.log(LogFilter(), before: pages.last?.place, limit: 7, for: manager)
      pages += page.entries
      more = page.hasMore
    }
    #expect(pages == all && all.count == 28)
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.at.date >= $1.at.date })
  }

  @Test func `is narrowed by day, colleague and kind`() throws {
    try store.record(.signedIn, by: asel, at: moment("2009-06-02"))
    try store.record(.signedIn, by: manager, at: moment("2009-06-03"))
    #expect(
      try log(LogFilter(from: day("2009-06-02"), to: day("2009-06-02"))).map(\.staff) == [asel])
    #expect(try log(LogFilter(staff: asel)).map(\.kind) == ["signed-in"])
    #expect(try log(LogFilter(group: .staff)).map(\.kind) == ["added", "added"])
  }

  @Test(arguments: [
    (LogFilter(), "acts_by_day"), (LogFilter(from: day("2009-06-01")), "acts_by_day"),
    (LogFilter(staff: manager), "acts_by_staff"), (LogFilter(group: .searches), "acts_by_kind"),
    (LogFilter(staff: manager, group: .searches), "acts_by_staff"),
  ]) func `finds a page by an index, in its order, however many acts there are`(
    _ filter: LogFilter, _ index: String
  ) throws {
    let query = LogQuery(filter, cases: [], place: nil, reader: manager, limit: 10)
    let plan = try store.read { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + query.sql, arguments: query.arguments)
        .map { $0["detail"] as String }
    }
    #expect(plan.contains { $0.contains("acts USING INDEX \(index)") }, "\(plan)")
    #expect(!plan.contains { $0.contains("TEMP B-TREE FOR ORDER BY") }, "\(plan)")
  }

  @Test func `of one case it walks through no other acts`() throws {
    let query = LogQuery(
      LogFilter(), cases: [CaseID(rawValue: 1)], place: nil, reader: manager, limit: 10)
    let plan = try store.read { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + query.sql, arguments: query.arguments)
        .map { $0["detail"] as String }
    }
    #expect(!plan.contains { $0.hasPrefix("SCAN acts") }, "\(plan)")
  }

  @Test func `one question tells what was done with a case and who had it before them`() throws {
    let first = try store.openCase(intake(), by: manager, at: moment())
    let second = try store.openCase(intake(surname: "Әбіш"), by: manager, at: moment())
    try store.recordAccess(.viewed, to: [first.id], by: asel, at: moment("2009-06-02"))
    try store.record(
      .searched(SeenList(.cases, .screen, cases: [second.id, first.id], opened: first.id)),
      by: asel, at: moment("2009-06-03"))
    try store.record(
      .listed(SeenList(.shelf, .printer, cases: [second.id])), by: asel, at: moment("2009-06-04"))
    let found = try log(of: [first.id])
    #expect(found.map(\.kind) == ["searched", "viewed", "opened"])
    #expect(found[0].shown == [first.number, second.number] && found[0].opened == first.number)
    #expect(found[1].file == first.number && found[1].staff == asel)
    #expect(try log(of: [first.id, second.id]).map(\.kind).first == "listed")
  }

  @Test func `whoever is complained about sees nothing of it in the log`() throws {
    let calendar = FrozenAct.term
    var intake = ComplaintIntake(
      name: "Төлегенова Айша", channel: .post, received: ActDay(day("2009-06-01")),
      matter: .inaction, clerk: Signature(id: asel, surname: "Асанова", given: "Әсел"),
      text: "Жауап кешікті", authority: "akimat-baizak", term: calendar)
    intake.term.deadline = Deadline(
      accepted: day("2009-06-01"), countedDay: day("2009-06-16"), dueDate: day("2009-06-16"),
      actBy: day("2009-06-16"))
    _ = try store.registerComplaint(intake, by: manager, at: moment())
    _ = try store.changeStaff(asel, by: manager, at: moment()) { $0.role = .manager }
    #expect(try log().contains { $0.group == .complaints })
    #expect(try !log(reader: asel).contains { $0.group == .complaints })
    #expect(try log(LogFilter(group: .complaints), reader: asel).isEmpty)
  }

  @Test func `verify misses a row of who saw whom, and repair makes it anew`() throws {
    let file = try store.openCase(intake(), by: manager, at: moment())
    try store.record(
      .listed(SeenList(.cases, .screen, cases: [file.id])), by: asel, at: moment())
    try place.tamper("DELETE FROM shown")
    #expect(try store.verify().problems == [.changedShown])
    #expect(try store.repair(login: "saule", at: moment()).shown)
    #expect(try log(of: [file.id]).contains { $0.kind == "listed" })
    #expect(try store.verify().isSound)
  }

  @Test func `a right that was refused is recorded once`() throws {
    let file = try store.openCase(intake(), by: manager, at: moment())
    #expect(throws: StoreFailure.notPermitted(.managersOnly)) {
      try store.perform(
        [.voided(reason: "қате ашылды")], on: file.id, expecting: 1, by: asel, at: moment())
    }
    for _ in 1...2 { try store.recordRefusedRight(at: moment()) }
    let refused = try log(LogFilter(group: .refusals))
    #expect(refused.map(\.told) == [.use(.refused(right: "void-cases"))])
    #expect(refused.map(\.staff) == [asel])
  }

  @Test func `verify sees a trigger of somebody else, and repair takes it away`() throws {
    try place.attempt(
      """
      CREATE TRIGGER helper AFTER UPDATE ON cases BEGIN
      UPDATE cases SET due_on = '2010-01-01' WHERE id = NEW.id; END
      """)
    #expect(try store.verify().problems == [.foreignGuard("helper")])
    #expect(try store.repair(login: "saule", at: moment()).guards == ["helper"])
    #expect(try store.verify().isSound)
  }
}

/// What makes numbers better without work is found.
struct RestoredTests {
  @Test func `a restored store begins anew with who restored it, when and from which copy`() throws
  {
    let place = try Workplace()
    let store = try place.newStore()
    let made = try store.backUp(to: place.folder + "/copies", by: manager, at: moment())
    _ = try store.openCase(intake(), by: manager, at: moment("2009-06-02"))
    let head = try store.verify().head
    try store.close()
    let restored = try CaseStore.restore(made.path, to: place.path, replacing: true, by: "saule") {
      _ in moment("2009-06-03")
    }
    #expect(restored.head == made.manifest.head && restored.acts == made.manifest.acts)
    let now = try CaseStore.open(at: place.path)
    #expect(try now.verify(expectedHead: head).problems == [.headNotFound])
    #expect(try now.verify(expectedHead: made.manifest.head).isSound)
    let entry = try #require(try now.log(LogFilter(), limit: 1, for: manager).entries.first)
    #expect(entry.place.seq == made.manifest.acts + 1 && entry.at == moment("2009-06-03"))
    #expect(entry.group == .copies && entry.by?.surname == "Сәрсенова")
    #expect(
      entry.told
        == .restored(
          RestoreNote(
            copy: (made.path as NSString).lastPathComponent, head: made.manifest.head,
            login: "saule", replacedHead: head)))
  }

  @Test func `somebody the copy does not know restores it under the name of their account`() throws
  {
    let place = try Workplace()
    let store = try place.newStore()
    let made = try store.backUp(to: place.folder + "/copies", by: manager, at: moment())
    let elsewhere = place.folder + "/drill/office.sqlite"
    _ = try CaseStore.restore(made.path, to: elsewhere, by: "root")
    let entry = try CaseStore.open(at: elsewhere).log(LogFilter(), limit: 1, for: manager).entries
      .first
    #expect(entry?.by?.surname == "root" && entry?.kind == "restored")
  }
}
