import Standards
import Support
import Testing

@testable import Casework

@Suite struct `A complaint from its registration to its end` {
  private let office = Signature(id: StaffID(rawValue: 2), surname: "Әбенова", given: "Әсел")

  private func term(
    _ kind: ComplaintRule.Kind = .plain, from date: String = "2009-06-01", days: Int = 15
  ) throws -> ComplaintTerm {
    let calendar = try Embedded.law().calendar()
    return ComplaintTerm(
      kind: kind, days: days, law: [.kk: "З", .ru: "З", .en: "L"], isLocal: false,
      deadline: calendar.deadline(accepted: day(date), termDays: days),
      calendarVersion: calendar.version)
  }

  private func complaint(
    _ change: (inout ComplaintIntake) -> Void = { _ in }, at moment: Moment = moment("2009-06-01")
  ) throws -> ComplaintRecord {
    var intake = ComplaintIntake(
      name: "Иванова Анна", channel: .inPerson, received: ActDay(day("2009-06-01")),
      matter: .inaction, clerk: office, service: .homeCare, text: "Құжат қабылданбады",
      authority: "akimat-baizak", term: try term())
    change(&intake)
    return try ComplaintRecord(
      registration: ComplaintRegistration(
        id: ComplaintID(rawValue: 1), number: ComplaintNumber(year: 2009, sequence: 7),
        intake: intake), at: moment, by: clerk)
  }

  private func answer(_ date: String, founded: Bool = true, satisfied: Bool = true)
    -> ComplaintAct
  {
    .answered(
      ComplaintAnswer(
        on: ActDay(day(date)), founded: founded, satisfied: satisfied, text: "Түзетілді",
        by: "baizak"))
  }

  @Test func `is registered with its term and is about somebody`() throws {
    let record = try complaint()
    #expect(record.state == .registered && record.isOpen)
    #expect(record.dueOn == day("2009-06-16"))
    #expect(record.isAbout(office.id) && !record.isAbout(clerk.id))
    #expect(record.number.description == "2009-0007")
    #expect(record.holder(of: "baizak") == "baizak")
  }

  @Test func `that it is to be voided is wished once, and the void ends the wish`() throws {
    var record = try complaint()
    try record.apply(.voidAsked(reason: "екі рет"), at: moment("2009-06-02"), by: clerk)
    #expect(record.isOpen && record.voidAsked == VoidWish(by: clerk, reason: "екі рет"))
    #expect(throws: ActRefusal.secondManagerNeeded) {
      try record.apply(.voidAsked(reason: "тағы"), at: moment("2009-06-02"), by: clerk)
    }
    #expect(throws: ActRefusal.reasonNeeded) {
      try record.apply(.voidAsked(reason: " "), at: moment("2009-06-02"), by: office)
    }
    try record.apply(.voided(reason: "рас"), at: moment("2009-06-03"), by: office)
    #expect(record.state == .voided && record.voidAsked == nil)
  }

  @Test func `without a name, a text or a past day it is not registered`() {
    #expect(throws: ActRefusal.complainantNeeded) { try complaint { $0.name = " " } }
    #expect(throws: ActRefusal.textNeeded) { try complaint { $0.text = "" } }
    #expect(throws: ActRefusal.datedInFuture(day("2009-06-02"))) {
      try complaint { $0.received.date = day("2009-06-02") }
    }
    #expect(throws: ActRefusal.backDatingNeedsReason(day("2009-06-01"))) {
      try complaint(at: moment("2009-06-03"))
    }
    #expect(throws: ActRefusal.deadlineOfAnotherDay) {
      try complaint { $0.term = try! term(from: "2009-05-29") }
    }
    #expect(throws: ActRefusal.deadlineOfAnotherDay) {
      try complaint { $0.term.kind = .extension }
    }
  }

  @Test func `is told, passed on, extended with notice, answered in term`() throws {
    var record = try complaint()
    try record.apply(
      .acknowledged(ActDay(day("2009-06-01"))), at: moment("2009-06-01"), by: clerk)
    #expect(throws: ActRefusal.alreadyAcknowledged) {
      try record.apply(
        .acknowledged(ActDay(day("2009-06-01"))), at: moment("2009-06-01"), by: clerk)
    }
    let forward = ComplaintAct.forwarded(
      ComplaintForwarding(to: "akimat-baizak", on: ActDay(day("2009-06-03"))))
    try record.apply(forward, at: moment("2009-06-03"), by: clerk)
    #expect(record.state == .forwarded && record.holder(of: "baizak") == "akimat-baizak")
    #expect(throws: ActRefusal.alreadyForwarded) {
      try record.apply(forward, at: moment("2009-06-03"), by: clerk)
    }
    try record.apply(
      .inquired(
        day: ActDay(day("2009-06-04")), reason: "сұрау", term: try term(.inquiry, days: 30)),
      at: moment("2009-06-04"), by: clerk)
    #expect(record.dueOn == day("2009-07-01"))
    let longer = ComplaintAct.extended(
      ComplaintExtension(
        by: 30, limit: 30, on: ActDay(day("2009-06-30")), reason: "тексеру",
        notifiedOn: day("2009-06-30"), term: try term(.inquiry, days: 60)))
    try record.apply(longer, at: moment("2009-06-30"), by: clerk)
    #expect(record.dueOn == day("2009-07-31"))
    try record.apply(answer("2009-07-31"), at: moment("2009-07-31"), by: clerk)
    #expect(record.answer?.isInTerm == true && record.state == .answered)
    #expect(record.revision == 6)
    #expect(throws: ActRefusal.complaintIsAnswered) {
      try record.apply(forward, at: moment("2009-07-31"), by: clerk)
    }
  }

  @Test func `no more days are added than the law named allows, and none once they are over`()
    throws
  {
    func longer(_ days: Int, on date: String, notified: String? = nil) throws -> ComplaintAct {
      .extended(
        ComplaintExtension(
          by: days, limit: 30, on: ActDay(day(date)), reason: "тексеру",
          notifiedOn: day(notified ?? date), term: try term(days: 15 + days)))
    }
    var record = try complaint()
    #expect(throws: ActRefusal.extensionTooLong) {
      try record.apply(try longer(31, on: "2009-06-05"), at: moment("2009-06-05"), by: clerk)
    }
    #expect(throws: ActRefusal.extensionTooLong) {
      try record.apply(try longer(0, on: "2009-06-05"), at: moment("2009-06-05"), by: clerk)
    }
    #expect(throws: ActRefusal.datedInFuture(day("2009-06-06"))) {
      try record.apply(
        try longer(5, on: "2009-06-05", notified: "2009-06-06"), at: moment("2009-06-05"),
        by: clerk)
    }
    #expect(throws: ActRefusal.termIsOver) {
      try record.apply(try longer(5, on: "2009-06-17"), at: moment("2009-06-17"), by: clerk)
    }
    try record.apply(try longer(20, on: "2009-06-05"), at: moment("2009-06-05"), by: clerk)
    #expect(throws: ActRefusal.extensionTooLong) {
      try record.apply(try longer(11, on: "2009-06-06"), at: moment("2009-06-06"), by: clerk)
    }
    #expect(record.extensions.count == 1 && record.revision == 2)
  }

  @Test func `an answer of a late day is late, and what is taken up again has a new term`() throws {
    var record = try complaint()
    try record.apply(answer("2009-06-17", founded: false), at: moment("2009-06-17"), by: clerk)
    #expect(record.answer?.isInTerm == false && record.answer?.answer.founded == false)
    try record.apply(
      .reopened(
        ComplaintReopening(
          on: ActDay(day("2009-06-20")), reason: "жауап толық емес",
          term: try term(from: "2009-06-20"))), at: moment("2009-06-20"), by: clerk)
    #expect(record.state == .reopened && record.answer == nil && record.answers.count == 1)
    #expect(record.dueOn == day("2009-07-07"), "6 July was given off")
    try record.apply(answer("2009-07-07"), at: moment("2009-07-07"), by: clerk)
    #expect(record.answer?.isInTerm == true && record.answers.count == 2)
  }

  @Test func `no step is dated before the one it follows`() throws {
    var record = try complaint()
    #expect(throws: ActRefusal.beforeLastStep(day("2009-06-01"))) {
      try record.apply(answer("2009-05-31"), at: moment("2009-06-01"), by: clerk)
    }
    #expect(throws: ActRefusal.complaintNotAnswered) {
      try record.apply(
        .reopened(
          ComplaintReopening(
            on: ActDay(day("2009-06-01")), reason: "x", term: try term())),
        at: moment("2009-06-01"), by: clerk)
    }
  }

  @Test func `a voided complaint takes nothing more`() throws {
    var record = try complaint()
    try record.apply(.voided(reason: "екі рет тіркелген"), at: moment("2009-06-01"), by: clerk)
    for kind in ComplaintActKind.allCases {
      #expect(record.hindrance(to: kind) == .complaintIsVoided)
    }
    #expect(!record.isOpen)
  }

  @Test func `stands in the register by its term`() throws {
    var answered = try complaint()
    try answered.apply(answer("2009-06-01"), at: moment("2009-06-01"), by: clerk)
    let record = try complaint()
    func group(_ today: String) -> BoardGroup? {
      ComplaintLine(record, today: day(today), soonUntil: day(today).adding(days: 2)).group
    }
    #expect(group("2009-06-01") == .onTime && group("2009-06-14") == .soon)
    #expect(group("2009-06-16") == .today && group("2009-06-17") == .overdue)
    let line = ComplaintLine(answered, today: day("2009-06-30"), soonUntil: day("2009-07-02"))
    #expect(line.group == nil && line.daysLeft == nil)
  }

  @Test(arguments: [
    ("2009-0007", "2009-0007"), ("2009-7", "2009-0007"), ("2009/12", "2009-0012"),
    ("2009-12345", "2009-12345"),
  ])
  func `its number is read as it is written`(typed: String, printed: String) {
    #expect(ComplaintNumber(parsing: typed)?.description == printed)
  }

  @Test(arguments: ["", "7", "2009", "2009-0", "09-7", "2009-7-1", "2009-x", "２００９-7"])
  func `what is no number is none`(typed: String) {
    #expect(ComplaintNumber(parsing: typed) == nil)
  }

  @Test func `the terms of the office stand in the place of the shipped ones and say so`() throws {
    let shipped = try Embedded.law().complaintRules()
    #expect(shipped.rules.map(\.days) == [15, 30, 30, 3, 3])
    #expect(shipped.rules.allSatisfy { !$0.isLocal })
    func overlay(_ days: Int?, law: String = "N 5") -> ComplaintRuleOverlay {
      ComplaintRuleOverlay(
        kind: .plain, days: days, law: law, reason: "бұйрық", by: "Ә", on: day("2009-06-01"))
    }
    let changed = shipped.applying([overlay(10)])
    #expect(changed[.plain]?.days == 10 && changed[.plain]?.isLocal == true)
    #expect(changed[.inquiry] == shipped[.inquiry])
    #expect(shipped.applying([overlay(nil)]) == shipped)
    #expect(throws: ActRefusal.lawNeeded) { try overlay(10, law: " ").check() }
    let calendar = try Embedded.law().calendar()
    #expect(shipped.term(.notice, from: day("2009-06-01"), by: calendar) == nil)
    #expect(changed.term(.plain, from: day("2009-06-01"), by: calendar)?.dueOn == day("2009-06-11"))
  }
}
