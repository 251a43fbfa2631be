import CaseStore
import Casework
import Reception
import Standards
import Support
import Testing

/// A case of 1 June 2009, due on 11 June, which Dana holds; Saule is the manager.
private final class LateOffice {
  let place: Department
  let manager: Counter

  init() throws {
    place = try Department()
    manager = try place.counter()
    _ = try manager.addStaff(login: "dana", surname: "Омарова", given: "Дана", role: .clerk)
    _ = try manager.addStaff(login: "asel", surname: "Ахметова", given: "Әсел", role: .clerk)
  }

  func open(by login: String = "dana") throws -> CaseRecord {
    try place.counter(login: login).take(place.draft(ticks: Department.wholeChildSet))
  }

  func does(_ acts: Act..., to record: CaseRecord, by login: String = "dana", on day: CivilDate)
    throws -> CaseRecord
  {
    let counter = try place.counter(on: day, login: login)
    return try counter.perform(acts, on: try counter.caseRecord(record.id))
  }

  func row(on day: CivilDate = "2009-07-01", month: Int? = nil) throws -> (Measure, Measure) {
    let period = month.flatMap { Period(year: 2009, month: $0) } ?? Period(year: 2009)!
    let row = try place.counter(on: day).indicators(.s2, in: period).row("1.1")
    return (try #require(row?.measured), try #require(row?.withOpen))
  }
}

private func late(_ day: CivilDate) -> ActDay { ActDay(day, lateReason: "ұмытылған") }
private func notice(_ day: CivilDate) -> Act { .decided(DecisionTerms(.notice, on: late(day))) }

@Suite struct `What is entered long after its day` {
  @Test func `counts as ready on the day it was entered until a manager approves it`() throws {
    let office = try LateOffice()
    var record = try office.open()
    record = try office.does(notice("2009-06-03"), to: record, on: "2009-06-04")
    #expect(record.lateEntries.isEmpty, "a day later nobody asks")
    record = try office.does(.ready(late("2009-06-05")), to: record, on: "2009-06-22")
    let entry = try #require(record.waitingLateEntries.first)
    #expect(entry.terms == LateEntryTerms(.ready, on: "2009-06-05", workingDays: 11, limit: 3))
    #expect(entry.by.surname == "Омарова" && record.waitingLateEntries.count == 1)
    #expect(try office.manager.casesWithLateEntries().map(\.id) == [record.id])
    var (closed, open) = try office.row(month: 6)
    #expect(closed.numerator == 0 && closed.denominator == 1)
    #expect(closed.late?.heldBack.count == 1 && closed.late?.entered.isEmpty == true)
    #expect(open.numerator == 0)
    record = try office.manager.answerLateEntries(of: record, approved: true, reason: nil)
    (closed, open) = try office.row(month: 6)
    #expect(closed.numerator == 1 && open.numerator == 1)
    #expect(closed.late?.heldBack.isEmpty == true)
    #expect(closed.late?.entered == closed.above, "entered after the due date, marked for good")
    #expect(try office.manager.casesWithLateEntries().isEmpty)
    #expect(try office.manager.verify(expectedHead: nil).isSound)
  }

  @Test func `is counted in the period of its entry while nobody has approved it`() throws {
    let office = try LateOffice()
    let record = try office.does(
      notice("2009-06-03"), .ready(late("2009-06-05")), to: try office.open(), on: "2009-07-20")
    #expect(record.waitingLateEntries.map(\.terms.act) == [.decided, .ready])
    #expect(try office.row(on: "2009-08-01", month: 6).0.denominator == 0)
    #expect(try office.row(on: "2009-08-01", month: 6).1.denominator == 1, "open and over in June")
    #expect(try office.row(on: "2009-08-01", month: 7).0.denominator == 1)
    _ = try office.manager.answerLateEntries(of: record, approved: false, reason: "дәлелі жоқ")
    #expect(try office.row(on: "2009-08-01", month: 7).0.numerator == 0, "refused: late for good")
    #expect(try office.manager.casesWithLateEntries().isEmpty)
  }

  @Test func `within a few days needs nobody and is marked all the same`() throws {
    let office = try LateOffice()
    let record = try office.does(
      notice("2009-06-10"), .ready(late("2009-06-11")), to: try office.open(), on: "2009-06-15")
    #expect(record.lateEntries.isEmpty)
    let closed = try office.row().0
    #expect(closed.numerator == 1 && closed.late?.entered.count == 1)
  }

  @Test func `in time is not marked`() throws {
    let office = try LateOffice()
    _ = try office.does(
      notice("2009-06-10"), .ready(ActDay("2009-06-11")), to: try office.open(), on: "2009-06-11")
    #expect(try office.row().0.late?.entered.isEmpty == true)
  }

  @Test func `is late after as many working days as a manager set, holidays left out`() throws {
    let office = try LateOffice()
    #expect(throws: CounterFailure.store(.notPermitted(.managersOnly))) {
      try office.place.counter(login: "dana").setLateDays(LateDays(20, reason: "тексеру"))
    }
    #expect(throws: CounterFailure.store(.refused(.reasonNeeded))) {
      try office.manager.setLateDays(LateDays(1, reason: " "))
    }
    try office.manager.setLateDays(LateDays(1, reason: "бұйрық 4"))
    #expect(try office.manager.lateDays() == 1)
    let record = try office.open()
    let friday = try office.does(notice("2009-06-05"), to: record, on: "2009-06-08")
    #expect(friday.lateEntries.isEmpty, "Friday to Monday is one working day")
    let back = try office.does(.stepReversed(reason: "қате екен"), to: friday, on: "2009-06-09")
    let marked = try office.does(notice("2009-06-05"), to: back, on: "2009-06-09")
    #expect(marked.lateEntries.map(\.terms.workingDays) == [2])
    let reversed = try office.does(.stepReversed(reason: "қате екен"), to: marked, on: "2009-06-09")
    #expect(reversed.lateEntries.isEmpty, "what was taken back needs nobody's approval")
    #expect(try office.manager.verify(expectedHead: nil).isSound)
  }

  @Test func `is not said to count by a clerk, nor by the manager who entered it beside another`()
    throws
  {
    let office = try LateOffice()
    let record = try office.does(
      notice("2009-06-03"), .ready(late("2009-06-03")), to: try office.open(by: "saule"),
      by: "saule", on: "2009-06-22")
    let dana = try office.place.counter(login: "dana")
    #expect(
      failure { () throws(CounterFailure) in
        try dana.answerLateEntries(of: record, approved: true, reason: nil)
      } == .store(.notPermitted(.managersOnly)))
    let asel = try office.manager.colleague(login: "asel")
    _ = try office.manager.changeStaff(asel.id) { $0.role = .manager }
    #expect(
      failure { () throws(CounterFailure) in
        try office.manager.answerLateEntries(of: record, approved: true, reason: nil)
      } == .store(.notPermitted(.ownLateEntry)))
    #expect(
      failure { () throws(CounterFailure) in
        try office.manager.perform(
          [.enteredLate(LateEntryTerms(.ready, on: "2009-06-03", workingDays: 9, limit: 3))],
          on: record)
      } != nil, "the program alone writes it")
    let hers = try office.place.counter(on: "2009-06-23", login: "asel")
    let approved = try hers.answerLateEntries(of: record, approved: true, reason: "қағаз бар")
    #expect(approved.waitingLateEntries.isEmpty)
    _ = try office.manager.changeStaff(asel.id) { $0.active = false }
  }

  @Test func `may be approved by the one manager there is`() throws {
    let office = try LateOffice()
    let record = try office.does(
      notice("2009-06-03"), to: try office.open(by: "saule"), by: "saule", on: "2009-06-22")
    let answered = try office.manager.answerLateEntries(of: record, approved: true, reason: nil)
    #expect(answered.lateEntries.map(\.isApproved) == [true])
  }

  @Test func `does not stop a case whose term is over before it was entered`() throws {
    let office = try LateOffice()
    let record = try office.open()
    _ = try office.does(
      .suspended(
        SuspensionTerms(on: late("2009-06-05"), ground: .other, text: "ауруханада")), to: record,
      on: "2009-07-02")
    let june = try office.row(on: "2009-07-03", month: 6).1
    #expect(june.denominator == 1 && june.leftOut.isEmpty, "late in June as if nothing was entered")
    _ = try office.manager.answerLateEntries(
      of: try office.manager.caseRecord(record.id), approved: true, reason: nil)
    let after = try office.row(on: "2009-07-03", month: 6).1
    #expect(after == june, "June is over, and is read as it stood at its end")
  }

  @Test func `does not move a term by another day of acceptance before it is approved`() throws {
    let office = try LateOffice()
    var record = try office.does(
      notice("2009-06-10"), .ready(ActDay("2009-06-15")), to: try office.open(), on: "2009-06-15")
    let counter = try office.place.counter(on: "2009-06-22")
    record = try counter.correctAcceptance(of: record, to: "2009-06-05", reason: "қате күн")
    #expect(record.isOnTime == true && record.waitingLateEntries.count == 1)
    #expect(try office.row().0.numerator == 0)
    _ = try counter.answerLateEntries(of: record, approved: true, reason: nil)
    let closed = try office.row().0
    #expect(closed.numerator == 1 && closed.late?.entered.count == 1)
  }
}

@Suite struct `A case that a colleague holds` {
  @Test func `is decided, suspended and voided with a reason alone`() throws {
    let office = try LateOffice()
    let record = try office.open()
    let day = ActDay("2009-06-02")
    let refused = CounterFailure.store(.refused(.othersCaseNeedsReason))
    let asel = try office.place.counter(on: "2009-06-02", login: "asel")
    func fails(_ acts: Act...) -> CounterFailure? {
      failure { () throws(CounterFailure) in try asel.perform(acts, on: record) }
    }
    #expect(fails(.decided(DecisionTerms(.notice, on: day))) == refused)
    #expect(fails(.decided(DecisionTerms(.refusal, on: day, ground: .other, text: "т"))) == refused)
    #expect(fails(.suspended(SuspensionTerms(on: day, ground: .other, text: "т"))) == refused)
    #expect(fails(.decided(DecisionTerms(.notice, on: day, whyNotHolder: "  "))) == refused)
    let decided = try office.does(
      .decided(DecisionTerms(.notice, on: day, whyNotHolder: "Дана демалыста")), to: record,
      by: "asel", on: "2009-06-02")
    #expect(decided.decision?.terms.whyNotHolder == "Дана демалыста")
  }

  @Test func `takes papers, notes and delivery at a shared counter without one`() throws {
    let office = try LateOffice()
    var record = try office.does(
      .decided(DecisionTerms(.notice, on: ActDay("2009-06-02"))), to: try office.open(),
      on: "2009-06-02")
    record = try office.does(
      .noted(text: "қоңырау"), .extraPaper(text: "мінездеме"), .ready(ActDay("2009-06-02")),
      .handedOver(HandOver(to: .applicant, on: ActDay("2009-06-02"))), to: record, by: "asel",
      on: "2009-06-02")
    #expect(record.state == .closed)
  }
}
