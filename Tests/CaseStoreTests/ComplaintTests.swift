import Casework
import Foundation
import GRDB
import Standards
import Support
import Testing

@testable import CaseStore

@Suite struct `Complaints and figures in the store` {
  private let place: Workplace
  private let store: CaseStore

  init() throws {
    place = try Workplace()
    store = try place.newStore()
    _ = try store.addStaff(
      NewStaffMember(login: "asel", surname: "Әбенова", given: "Әсел"), by: manager, at: moment())
  }

  private let clerk = StaffID(rawValue: 2)

  private func entry(about id: CaseID? = nil, clerk: StaffID? = nil) throws -> ComplaintIntake {
    let calendar = try Embedded.law().calendar()
    return ComplaintIntake(
      name: "Иванова Анна", channel: .post, received: ActDay(day("2009-06-01")), matter: .act,
      about: id.map {
        ComplaintCase(id: $0, number: CaseNumber(office: 2, year: 2009, sequence: 1)!)
      },
      clerk: clerk.map { Signature(id: $0, surname: "Әбенова", given: "Әсел") },
      service: .homeCare, text: "Мәні", authority: "akimat-baizak",
      term: try #require(
        Embedded.law().complaintRules().term(.plain, from: day("2009-06-01"), by: calendar)))
  }

  private func answer(_ date: String = "2009-06-03") -> ComplaintAct {
    .answered(
      ComplaintAnswer(
        on: ActDay(day(date)), founded: true, satisfied: true, text: "Түзетілді", by: "baizak"))
  }

  private func fill() throws -> ComplaintRecord {
    let record = try store.openCase(intake(), by: manager, at: moment())
    _ = try store.registerComplaint(
      entry(about: record.id, clerk: clerk), by: manager, at: moment())
    let second = try store.registerComplaint(entry(), by: clerk, at: moment())
    _ = try store.perform(
      [answer()], on: second.id, expecting: 1, by: manager, at: moment("2009-06-03"))
    _ = try store.setFigures([figure("98.5")], by: manager, at: moment())
    try store.setComplaintRule(rule(10), by: manager, at: moment())
    try store.addSlipsAsBefore(slips(7), by: manager, at: moment())
    return second
  }

  private func figure(_ value: String?, basis: String = "N 3 хаттама") -> QualityFigure {
    QualityFigure(
      kind: .target, standard: .s2, row: "5.1", year: 2009,
      value: value.flatMap { Percent(parsing: $0) },
      basis: basis, by: "Сәрсенова", on: day("2009-06-01"))
  }

  private func rule(_ days: Int?) -> ComplaintRuleOverlay {
    ComplaintRuleOverlay(
      kind: .plain, days: days, law: "N 5", reason: "бұйрық", by: "Сәрсенова", on: day("2009-06-01")
    )
  }

  private func slips(_ count: Int) -> [SurveySlip] {
    (0..<count).map {
      SurveySlip(
        service: .homeCare, on: day("2009-06-01"), marks: $0 % 2 == 0 ? "yy--y" : "ny--n")!
    }
  }

  @Test func `bear numbers of the year that tell no order and no gap`() throws {
    let numbers = try (0..<40).map { _ in
      try store.registerComplaint(entry(), by: clerk, at: moment()).number
    }
    #expect(Set(numbers).count == 40)
    #expect(numbers.allSatisfy { $0.year == 2009 && (1000...9999).contains($0.sequence) })
    let steps = zip(numbers.dropFirst(), numbers).map { $0.sequence - $1.sequence }
    #expect(Set(steps).count > 35, "no step comes again: \(steps)")
    #expect(try store.complaint(numbers[1])?.id.rawValue == 2)
    #expect(try store.verify().complaints == 40)
  }

  @Test func `each number of a year is drawn once, and another office draws others`() throws {
    let drawn = (0..<9000).map { ComplaintDraw.number($0, of: 2009, by: Data([7])).sequence }
    #expect(Set(drawn) == Set(1000...9999))
    #expect(
      drawn != (0..<9000).map { ComplaintDraw.number($0, of: 2009, by: Data([8])).sequence })
    #expect(ComplaintDraw.number(9000, of: 2009, by: Data([7])).sequence == 10_000)
  }

  @Test func `a refused registration leaves nothing behind`() throws {
    var empty = try entry()
    empty.name = ""
    #expect(throws: StoreFailure.refused(.complainantNeeded)) {
      try store.registerComplaint(empty, by: clerk, at: moment())
    }
    #expect(throws: StoreFailure.noSuchCase) {
      try store.registerComplaint(entry(about: CaseID(rawValue: 9)), by: clerk, at: moment())
    }
    #expect(try store.complaints().isEmpty && store.verify().isSound)
  }

  @Test func `whoever it is about does nothing with it; clerks do not answer; a race is seen`()
    throws
  {
    let record = try store.registerComplaint(entry(clerk: manager), by: clerk, at: moment())
    #expect(throws: StoreFailure.noSuchComplaint) {
      try store.perform([answer()], on: record.id, expecting: 1, by: manager, at: moment())
    }
    let other = try store.registerComplaint(entry(), by: clerk, at: moment())
    #expect(throws: StoreFailure.notPermitted(.managersOnly)) {
      try store.perform([answer("2009-06-01")], on: other.id, expecting: 1, by: clerk, at: moment())
    }
    _ = try store.perform(
      [.noted(text: "сөйлесті")], on: other.id, expecting: 1, by: clerk, at: moment())
    // A note only adds: it needs no revision and stops nobody.
    _ = try store.perform(
      [.noted(text: "тағы да")], on: other.id, expecting: 1, by: clerk, at: moment())
    _ = try store.perform(
      [.acknowledged(ActDay("2009-06-01"))], on: other.id, expecting: 1, by: clerk, at: moment())
    #expect(throws: StoreFailure.complaintConflict(other.number)) {
      try store.perform(
        [answer("2009-06-01")], on: other.id, expecting: 3, by: manager, at: moment())
    }
    #expect(
      try store.history(of: other.id).map(\.act.kind) == [
        .registered, .noted, .noted, .acknowledged,
      ])
  }

  @Test func `figures and terms are set by managers, with what they rest on, and taken back`()
    throws
  {
    #expect(throws: StoreFailure.notPermitted(.managersOnly)) {
      try store.setFigures([figure("98")], by: clerk, at: moment())
    }
    #expect(throws: StoreFailure.refused(.reasonNeeded)) {
      try store.setFigures([figure("98", basis: " ")], by: manager, at: moment())
    }
    #expect(try store.setFigures([figure("98.5"), figure("98.5")], by: manager, at: moment()) == 1)
    #expect(try store.qualityFigures().map { $0.value?.description } == ["98.5"])
    #expect(try store.setFigures([figure(nil)], by: manager, at: moment()) == 1)
    #expect(try store.qualityFigures().isEmpty)
    try store.setComplaintRule(rule(10), by: manager, at: moment())
    #expect(try store.complaintRules().map(\.days) == [10])
    try store.setComplaintRule(rule(nil), by: manager, at: moment())
    #expect(try store.complaintRules().isEmpty && store.verify().isSound)
  }

  @Test(arguments: [
    ("UPDATE complaints SET due_on = '2010-01-01' WHERE id = 1", true),
    ("UPDATE complaints SET state = 'answered' WHERE id = 1", true),
    ("DELETE FROM complaints WHERE id = 2", true),
    (
      "UPDATE complaints SET record = CAST(replace(CAST(record AS TEXT), 'Иванова', 'Петрова') AS BLOB)",
      true
    ),
    ("UPDATE quality_figures SET tenths = 1000", false),
    ("DELETE FROM quality_figures", false), ("UPDATE complaint_rules SET days = 90", false),
    ("DELETE FROM survey_slips WHERE marks = 'ny--n'", false),
    ("UPDATE survey_slips SET marks = 'yyyyy'", false),
  ])
  func `a row that is not what its acts make is named and made anew`(sql: String, isComplaint: Bool)
    throws
  {
    _ = try fill()
    #expect(try store.verify().isSound)
    let figures = try store.qualityFigures()
    let complaints = try store.complaints()
    try place.tamper(sql)
    let problems = try store.verify().problems
    #expect(!problems.isEmpty && problems.allSatisfy(\.canBeRepaired), "\(problems)")
    #expect(problems.contains(.changedQuality) == !isComplaint, "\(problems)")
    let report = try store.repair(login: "saule", at: moment("2009-06-04"))
    #expect(report.changedSomething && report.quality == !isComplaint)
    #expect(try store.verify().isSound)
    #expect(try store.complaints() == complaints && store.qualityFigures() == figures)
  }

  @Test func `an older store is brought to it and works on`() throws {
    let older = try SampleStore.opened(version: 6)
    _ = try older.store.registerComplaint(entry(), by: clerk, at: moment())
    #expect(try older.store.complaints().count == 1 && older.store.verify().isSound)
  }
}
