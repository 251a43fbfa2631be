import Foundation
import Standards
import Testing

@testable import Casework

struct ActLawTests {
  @Test func `a set with missing papers is not accepted and the missing ones are named`() throws {
    var record = try openCase()
    #expect(throws: ActRefusal.setIncomplete(["S1-C-1", "S1-C-2", "S1-C-3"])) {
      try record.apply(.accepted(terms(asOf: "2009-06-01")), at: moment("2009-06-01"), by: clerk)
    }
    #expect(record.revision == 1)
    #expect(record.dueDate == nil)
  }

  @Test func `a complete set starts the term on the day it was complete`() throws {
    var record = try openCase(ticks: completeSet)
    #expect(record.completeAtFirst)
    try record.apply(.accepted(terms(asOf: "2009-06-01")), at: moment("2009-06-01"), by: clerk)
    #expect(record.state == .accepted)
    #expect(record.dueDate == day("2009-06-11"))
    #expect(record.acceptance?.clerkSurname == "Сәрсенова")
    #expect(record.revision == 2)
  }

  @Test func `an open question keeps the set from being called complete`() throws {
    var basis = childBasis(["S1-C-1"])
    basis.openPaperIDs = ["S1-C-2"]
    var record = try openCase(basis: basis, ticks: [completeSet[0]])
    #expect(throws: ActRefusal.openQuestions(["S1-C-2"])) {
      try record.apply(.accepted(terms(asOf: "2009-06-01")), at: moment("2009-06-01"), by: clerk)
    }
  }

  @Test func `only the referral of the authorised body may be waived`() throws {
    var record = try openCase()
    #expect(throws: ActRefusal.mayNotBeWaived("S1-C-1")) {
      try record.apply(
        .waived(id: "S1-C-1", reason: "жоқ"), at: moment("2009-06-01"), by: clerk)
    }
    try record.apply(
      .waived(id: "S1-C-2", reason: "жолдама осы арызбен сұралып тұр"), at: moment("2009-06-01"),
      by: clerk)
    #expect(record.missingPaperIDs == ["S1-C-1", "S1-C-3"])
  }

  @Test(arguments: ["", "  \t "])
  func `a waiver needs a written reason`(reason: String) throws {
    var record = try openCase()
    #expect(throws: ActRefusal.reasonNeeded) {
      try record.apply(.waived(id: "S1-C-2", reason: reason), at: moment("2009-06-01"), by: clerk)
    }
  }

  @Test func `another paper instead counts and keeps its name and reason`() throws {
    var record = try openCase()
    try record.apply(
      .insteadHanded(id: "S1-C-1", paper: "ЖСН", reason: "СТН 2013 жылы тоқтатылды"),
      at: moment("2009-06-01"), by: clerk)
    #expect(
      record.papers[0].handling == .instead(paper: "ЖСН", reason: "СТН 2013 жылы тоқтатылды"))
    #expect(record.missingPaperIDs == ["S1-C-2", "S1-C-3"])
  }

  @Test func `of two papers of which one is enough the one handed in is recorded`() throws {
    var record = try openCase()
    #expect(throws: ActRefusal.alternativeNeeded("S1-C-3")) {
      try record.apply(
        .paperHanded(id: "S1-C-3", alternative: nil), at: moment("2009-06-01"), by: clerk)
    }
    #expect(throws: ActRefusal.noSuchAlternative("passport")) {
      try record.apply(
        .paperHanded(id: "S1-C-3", alternative: "passport"), at: moment("2009-06-01"), by: clerk)
    }
    try record.apply(
      .paperHanded(id: "S1-C-3", alternative: "birth-certificate"), at: moment("2009-06-02"),
      by: clerk)
    #expect(
      record.papers[2].handling
        == .handedIn(on: day("2009-06-02"), alternative: "birth-certificate"))
  }

  @Test func `acceptance is never dated in the future`() throws {
    var record = try openCase(ticks: completeSet)
    #expect(throws: ActRefusal.acceptedInFuture(day("2009-06-02"))) {
      try record.apply(.accepted(terms(asOf: "2009-06-02")), at: moment("2009-06-01"), by: clerk)
    }
  }

  @Test func `back-dating by more than one day needs a reason`() throws {
    let record = try openCase(ticks: completeSet, on: "2009-06-01")
    var late = record
    #expect(throws: ActRefusal.backDatingNeedsReason(day("2009-06-01"))) {
      try late.apply(.accepted(terms(asOf: "2009-06-01")), at: moment("2009-06-03"), by: clerk)
    }
    var nextDay = record
    try nextDay.apply(.accepted(terms(asOf: "2009-06-01")), at: moment("2009-06-02"), by: clerk)
    try late.apply(
      .accepted(terms(asOf: "2009-06-01", reason: "жарық болмады")), at: moment("2009-06-03"),
      by: clerk)
    #expect(late.acceptance?.asOf == day("2009-06-01"))
  }

  @Test func `a deadline counted from another day is refused`() throws {
    var record = try openCase(ticks: completeSet)
    var wrong = terms(asOf: "2009-06-01")
    wrong.deadline = terms(asOf: "2009-05-31").deadline
    #expect(throws: ActRefusal.deadlineOfAnotherDay) {
      try record.apply(.accepted(wrong), at: moment("2009-06-01"), by: clerk)
    }
  }

  @Test func `where the calendar is unknown the due date is entered with a reason`() throws {
    var record = try openCase(ticks: completeSet)
    try record.apply(
      .accepted(terms(asOf: "2009-06-01", calendarKnown: false)), at: moment("2009-06-01"),
      by: clerk)
    #expect(record.dueDate == nil)
    #expect(throws: ActRefusal.dueDateTooEarly(day("2009-06-10"))) {
      try record.apply(
        .dueDateEntered(date: day("2009-06-10"), reason: "күнтізбе"), at: moment("2009-06-01"),
        by: clerk)
    }
    try record.apply(
      .dueDateEntered(date: day("2009-06-12"), reason: "күнтізбе әлі жоқ"),
      at: moment("2009-06-01"), by: clerk)
    #expect(record.dueDate == day("2009-06-12"))
  }

  @Test func `a person whom the standard does not name needs a written reason`() throws {
    var basis = childBasis()
    basis.eligible = false
    #expect(throws: ActRefusal.notCoveredNeedsReason) {
      try CaseRecord(opening: opening(basis: basis), at: moment("2009-06-01"), by: clerk)
    }
    let record = try CaseRecord(
      opening: opening(basis: basis, uncoveredReason: "әкімнің тапсырмасы"),
      at: moment("2009-06-01"), by: clerk)
    #expect(record.uncoveredReason == "әкімнің тапсырмасы")
  }

  @Test func `after acceptance papers no longer change`() throws {
    var record = try openCase(ticks: completeSet)
    try record.apply(.accepted(terms(asOf: "2009-06-01")), at: moment("2009-06-01"), by: clerk)
    #expect(throws: ActRefusal.setIsClosed("S1-C-1")) {
      try record.apply(.paperTakenBack(id: "S1-C-1"), at: moment("2009-06-02"), by: clerk)
    }
    #expect(throws: ActRefusal.alreadyAccepted) {
      try record.apply(.accepted(terms(asOf: "2009-06-01")), at: moment("2009-06-01"), by: clerk)
    }
  }

  @Test func `a paper added by a correction is still to bring and moves no date`() throws {
    var record = try openCase(ticks: completeSet)
    try record.apply(.accepted(terms(asOf: "2009-06-01")), at: moment("2009-06-01"), by: clerk)
    var mended = application()
    mended.person.surname = "Бейсембаева"
    try record.apply(
      .corrected(
        Correction(
          application: mended, basis: childBasis(["S1-C-1", "S1-C-2", "S1-C-3", "S1-C-10"]),
          reason: "тегі қате жазылған", fault: .office)),
      at: moment("2009-06-03"), by: clerk)
    #expect(record.missingPaperIDs == ["S1-C-10"])
    #expect(record.papers.last?.stillToBring == true)
    #expect(record.state == .accepted)
    #expect(record.dueDate == day("2009-06-11"))
    #expect(record.corrections.map(\.fields) == [[.surname]])
    try record.apply(
      .paperHanded(id: "S1-C-10", alternative: nil), at: moment("2009-06-04"), by: clerk)
    #expect(record.missingPaperIDs.isEmpty)
  }

  @Test func `a correction never turns a case into another service`() throws {
    var record = try openCase()
    let other = Application(
      facts: Facts(service: .homeCare, category: .childWithDisability),
      person: application().person)
    #expect(throws: ActRefusal.otherService) {
      try record.apply(
        .corrected(
          Correction(application: other, basis: childBasis(), reason: "қате", fault: .applicant)),
        at: moment("2009-06-01"), by: clerk)
    }
  }

  @Test func `a voided case takes no further acts`() throws {
    var record = try openCase()
    #expect(throws: ActRefusal.reasonNeeded) {
      try record.apply(.voided(reason: " "), at: moment("2009-06-01"), by: clerk)
    }
    try record.apply(.voided(reason: "екі рет ашылған"), at: moment("2009-06-01"), by: clerk)
    #expect(record.state == .voided)
    for act in [Act.noted(text: "x"), .paperHanded(id: "S1-C-1", alternative: nil)] {
      #expect(throws: ActRefusal.caseIsVoided) {
        try record.apply(act, at: moment("2009-06-02"), by: clerk)
      }
    }
  }

  @Test func `of a voided case the papers that were left behind are still given back`() throws {
    var record = try openCase()
    try record.apply(
      .paperHanded(id: "S1-C-1", alternative: nil, details: PaperDetails(custody: .kept)),
      at: moment("2009-06-01"), by: clerk)
    try record.apply(.voided(reason: "екі рет ашылған"), at: moment("2009-06-01"), by: clerk)
    #expect(record.papersLeftBehind.map(\.requirementID) == ["S1-C-1"])
    let mended = Act.paperDetailed(
      id: "S1-C-1", details: PaperDetails(custody: .kept, number: "7"))
    #expect(throws: ActRefusal.caseIsVoided) {
      try record.apply(mended, at: moment("2009-06-02"), by: clerk)
    }
    let back = Act.paperDetailed(id: "S1-C-1", details: PaperDetails(custody: .givenBack))
    try record.apply(back, at: moment("2009-06-02"), by: clerk)
    #expect(record.papersLeftBehind.isEmpty)
    #expect(record.hindrance(to: .paperDetailed) == .caseIsVoided)
  }

  @Test func `papers brought on one day are one visit and on another day another`() throws {
    var record = try openCase()
    #expect(record.attempts == [HandInAttempt(date: day("2009-06-01"), missing: 3)])
    try record.apply(
      .paperHanded(id: "S1-C-1", alternative: nil), at: moment("2009-06-01"), by: clerk)
    try record.apply(.waived(id: "S1-C-2", reason: "негіз"), at: moment("2009-06-04"), by: clerk)
    try record.apply(
      .paperHanded(id: "S1-C-3", alternative: "identity-card"), at: moment("2009-06-04"),
      by: clerk)
    #expect(
      record.attempts == [
        HandInAttempt(date: day("2009-06-01"), missing: 2),
        HandInAttempt(date: day("2009-06-04"), missing: 0),
      ])
    #expect(!record.completeAtFirst)
  }

  @Test func `a paper handed in twice or taken back unseen is refused`() throws {
    var record = try openCase(ticks: [completeSet[0]])
    #expect(throws: ActRefusal.alreadyHandedIn("S1-C-1")) {
      try record.apply(
        .paperHanded(id: "S1-C-1", alternative: nil), at: moment("2009-06-01"), by: clerk)
    }
    #expect(throws: ActRefusal.notHandedIn("S1-C-2")) {
      try record.apply(.paperTakenBack(id: "S1-C-2"), at: moment("2009-06-01"), by: clerk)
    }
    #expect(throws: ActRefusal.noSuchPaper("S2-A-1")) {
      try record.apply(.paperTakenBack(id: "S2-A-1"), at: moment("2009-06-01"), by: clerk)
    }
  }

  @Test func `overruling the computed pension age is kept beside it`() throws {
    var basis = childBasis()
    basis.computedPensionAge = true
    var intake = opening(basis: basis).intake
    intake.application.facts.pensionAge = false
    let record = try CaseRecord(
      opening: Opening(id: CaseID(rawValue: 1), number: opening().number, intake: intake),
      at: moment("2009-06-01"), by: clerk)
    #expect(record.pensionAge.overruled)
  }

  @Test func `a case and its acts survive being written down`() throws {
    var record = try openCase(ticks: completeSet)
    let act = Act.accepted(terms(asOf: "2009-06-01"))
    try record.apply(act, at: moment("2009-06-01"), by: clerk)
    let encoder = JSONEncoder()
    #expect(
      try JSONDecoder().decode(CaseRecord.self, from: encoder.encode(record)) == record)
    #expect(try JSONDecoder().decode(Act.self, from: encoder.encode(act)) == act)
  }

  @Test func `the stored names of acts are the names of their kinds`() throws {
    let acts: [Act] = [
      .opened(opening()), .paperHanded(id: "a", alternative: nil), .paperTakenBack(id: "a"),
      .waived(id: "a", reason: "r"), .insteadHanded(id: "a", paper: "p", reason: "r"),
      .extraPaper(text: "t"), .accepted(terms(asOf: "2009-06-01")),
      .dueDateEntered(date: day("2009-06-01"), reason: "r"),
      .corrected(
        Correction(application: application(), basis: childBasis(), reason: "r", fault: .office)),
      .paperDetailed(id: "a", details: PaperDetails(custody: .kept)), .noted(text: "t"),
      .withdrawn(reason: "r"), .withdrawalUndone(), .voided(reason: "r"),
      .assigned(to: clerk, note: nil),
      .decided(DecisionTerms(.referral, on: ActDay(day("2009-06-01")))),
      .ready(ActDay(day("2009-06-01"))), .completed(ActDay(day("2009-06-01"))),
      .handedOver(HandOver(to: .applicant, on: ActDay(day("2009-06-01")))),
      .posted(Posting(on: ActDay(day("2009-06-01")))),
      .returned(ReturnTerms(on: ActDay(day("2009-06-01")), reason: "r")),
      .suspended(SuspensionTerms(on: ActDay(day("2009-06-01")), ground: .disabilityRemoved)),
      .resumed(ActDay(day("2009-06-01"))), .stepReversed(reason: "r"),
      .joined(PersonMove(to: CaseID(rawValue: 1), beside: opening().number, reason: "r")),
      .split(PersonMove(to: CaseID(rawValue: 1), beside: opening().number, reason: "r")),
      .deadlineMoved(
        DeadlineMove(
          to: terms(asOf: "2009-06-01").deadline, calendarVersion: "c", reason: "r")),
      .acceptanceCorrected(
        AcceptanceCorrection(
          from: day("2009-06-02"), to: day("2009-06-01"),
          deadline: terms(asOf: "2009-06-01").deadline, calendarVersion: "c", reason: "r")),
      .careEnded(CareEndTerms(because: .moved, on: day("2009-06-01"))),
      .careEndTakenBack(reason: "r"),
      .enteredLate(LateEntryTerms(.ready, on: day("2009-06-01"), workingDays: 9, limit: 3)),
      .lateEntryApproved(LateEntryAnswer([2])),
      .lateEntryRefused(LateEntryAnswer([2], reason: "r")),
    ]
    #expect(Set(acts.map(\.kind)) == Set(ActKind.allCases))
    for act in acts {
      let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(act))
      #expect((json as? [String: Any])?.keys.first == act.kind.rawValue)
    }
  }

  @Test func `acceptance cites the term and the stub`() {
    let footing = Act.accepted(terms(asOf: "2009-06-01")).footing(in: .s1)
    #expect(footing.citations.map(\.paragraph) == [7, 15])
    #expect(Act.waived(id: "S1-C-2", reason: "r").footing(in: .s1).interpretations == ["A16"])
  }
}
