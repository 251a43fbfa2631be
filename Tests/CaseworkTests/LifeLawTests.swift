import Standards
import Testing

@testable import Casework

private let today = day("2009-06-05")

private func on(_ iso: String = "2009-06-05", late reason: String? = nil) -> ActDay {
  ActDay(day(iso), lateReason: reason)
}

/// The acts of a case from acceptance on, done one after another on days of their own.
private struct Life {
  var record: CaseRecord

  init(_ service: Service = .residentialCare, accepted: Bool = true) throws {
    record = try CaseRecord(
      opening: LifeFixtures.opening(service), at: moment("2009-06-01"), by: clerk)
    if accepted { try does(.accepted(terms(asOf: "2009-06-01")), on: "2009-06-01") }
  }

  mutating func does(_ act: Act, on date: String = "2009-06-05") throws {
    try record.apply(act, at: moment(date), by: clerk)
  }

  func refuses(_ act: Act, with refusal: ActRefusal, on date: String = "2009-06-05") {
    var copy = record
    #expect(throws: refusal) { try copy.apply(act, at: moment(date), by: clerk) }
    #expect(copy == record)
  }
}

enum LifeFixtures {
  static func opening(_ service: Service, _ category: ApplicantCategory = .childWithDisability)
    -> Opening
  {
    let number = CaseNumber(office: 2, year: 2009, sequence: 123)!
    var person = application().person
    person.phone = nil
    let ids = service == .residentialCare ? ["S1-C-1", "S1-C-4"] : ["S2-C-1", "S2-C-2"]
    return Opening(
      id: CaseID(rawValue: 1), number: number,
      intake: Intake(
        office: "baizak",
        application: Application(
          facts: Facts(
            service: service, category: category,
            disabled: category == .elderly ? false : nil), person: person),
        basis: childBasis(ids),
        ticks: ids.map {
          PaperTick(
            requirementID: $0, handling: .handedIn(on: day("2009-06-01"), alternative: nil))
        }, calendarVersion: "calendar-1"))
  }

  static func refusal(_ date: CivilDate = today) -> Act {
    .decided(DecisionTerms(.refusal, on: ActDay(date), ground: .disabilityRemoved))
  }
}

@Suite struct `The life of a case after acceptance` {
  @Test func `a referral is decided, made ready and handed over to the applicant`() throws {
    var life = try Life()
    try life.does(.decided(DecisionTerms(.referral, on: on("2009-06-03"))), on: "2009-06-03")
    #expect(life.record.state == .decided && life.record.state.isInTerm)
    try life.does(.ready(on("2009-06-04")), on: "2009-06-04")
    #expect(life.record.state == .ready && life.record.isOnTime == true)
    #expect(!life.record.state.isInTerm, "the term is met by readiness, not by handing over")
    try life.does(.handedOver(HandOver(to: .applicant, on: on("2009-07-20"))), on: "2009-07-20")
    #expect(life.record.state == .closed && !life.record.isOpen)
    #expect(life.record.ready?.on == day("2009-06-04"))
    #expect(life.record.delivery?.on == day("2009-07-20"))
    #expect(life.record.isOnTime == true, "that it was fetched late is not the office's delay")
  }

  @Test func `only the result of the case's own standard is decided`() throws {
    let residential = try Life()
    residential.refuses(
      .decided(DecisionTerms(.notice, on: on())), with: .resultOfOtherService)
    let home = try Life(.homeCare)
    home.refuses(.decided(DecisionTerms(.referral, on: on())), with: .resultOfOtherService)
  }

  @Test func `a refusal has the ground of paragraph 17 or a written one`() throws {
    let life = try Life()
    life.refuses(.decided(DecisionTerms(.refusal, on: on())), with: .groundNeeded)
    life.refuses(
      .decided(DecisionTerms(.refusal, on: on(), ground: .other, text: " ")),
      with: .otherGroundNeedsText)
    life.refuses(
      .decided(DecisionTerms(.referral, on: on(), ground: .disabilityRemoved)),
      with: .groundOfNoRefusal)
    var other = life
    try other.does(
      .decided(DecisionTerms(.refusal, on: on(), ground: .other, text: "басқа облыста тұрады")))
    #expect(other.record.decision?.terms.ground == .other)
    let footing = Act.decided(other.record.decision!.terms).footing(in: .s1)
    #expect(footing.citations.isEmpty, "what is not in ¶17 is not cited as ¶17")
    #expect(LifeFixtures.refusal().footing(in: .s1).citations.map(\.paragraph) == [17])
    let handed = Act.handedOver(HandOver(to: .applicant, on: on()))
    #expect(handed.footing(in: .s1, of: .referral).citations.map(\.paragraph) == [16])
    #expect(handed.footing(in: .s2, of: .refusal).citations.map(\.paragraph) == [16])
    #expect(
      handed.footing(in: .s1, of: .refusal).citations.isEmpty,
      "¶16 of S1 speaks of a referral alone")
  }

  @Test func `the ground of paragraph 17 does not fit a person without disability`() throws {
    var record = try CaseRecord(
      opening: LifeFixtures.opening(.homeCare, .elderly), at: moment("2009-06-01"), by: clerk)
    try record.apply(.accepted(terms(asOf: "2009-06-01")), at: moment("2009-06-01"), by: clerk)
    #expect(throws: ActRefusal.groundDoesNotFit) {
      try record.apply(LifeFixtures.refusal(), at: moment("2009-06-05"), by: clerk)
    }
  }

  @Test func `a referral is never posted, a notice is`() throws {
    var residential = try Life()
    try residential.does(.decided(DecisionTerms(.referral, on: on())))
    try residential.does(.ready(on()))
    residential.refuses(.posted(Posting(on: on())), with: .postNotForThisService)
    var home = try Life(.homeCare)
    home.refuses(.posted(Posting(on: on())), with: .notYetReady)
    try home.does(.decided(DecisionTerms(.notice, on: on())))
    home.refuses(.posted(Posting(on: on())), with: .notYetReady)
    try home.does(.ready(on()))
    try home.does(.posted(Posting(on: on(), number: "RR 12")))
    #expect(
      home.record.delivery?.way
        == .posted(Posting(on: on(), number: "RR 12"), address: application().person.address))
  }

  @Test func `who received the result is written down`() throws {
    var life = try Life()
    try life.does(LifeFixtures.refusal())
    try life.does(.ready(on()))
    life.refuses(
      .handedOver(HandOver(to: .representative, on: on())), with: .recipientNameNeeded)
    life.refuses(
      .handedOver(HandOver(to: .other, on: on(), name: "Қ. Асан")), with: .recipientPaperNeeded)
    life.refuses(
      .handedOver(HandOver(to: .other, on: on(), paper: "сенімхат")), with: .recipientNameNeeded)
    try life.does(
      .handedOver(HandOver(to: .other, on: on(), name: "Қ. Асан", paper: "сенімхат № 4")))
    #expect(life.record.state == .closed)
  }

  @Test func `a returned set keeps its due date, and days are kept by where it lay`() throws {
    var life = try Life()
    let due = life.record.dueDate
    life.refuses(.returned(ReturnTerms(on: on(), reason: " ")), with: .reasonNeeded)
    life.refuses(
      .returned(ReturnTerms(on: on(), reason: "мөрсіз", papers: ["S1-C-9"])),
      with: .noSuchPaper("S1-C-9"))
    try life.does(
      .returned(ReturnTerms(on: on("2009-06-03"), reason: "мөрсіз", papers: ["S1-C-4"])),
      on: "2009-06-03")
    #expect(life.record.state == .returned && life.record.dueDate == due)
    #expect(life.record.missingPaperIDs == ["S1-C-4"])
    life.refuses(.decided(DecisionTerms(.referral, on: on())), with: .caseIsReturned)
    life.refuses(.completed(on()), with: .setIncomplete(["S1-C-4"]))
    life.refuses(.paperTakenBack(id: "S1-C-1"), with: .setIsClosed("S1-C-1"))
    try life.does(.paperHanded(id: "S1-C-4", alternative: nil), on: "2009-06-07")
    try life.does(.completed(on("2009-06-07")), on: "2009-06-07")
    #expect(life.record.state == .accepted && life.record.dueDate == due)
    let days = try #require(life.record.days(through: day("2009-06-09")))
    #expect(days == CaseDays(withOffice: 4, withApplicant: 4, suspended: 0))
  }

  @Test func `a suspended case is resumed where it was, or refused`() throws {
    var life = try Life()
    try life.does(.returned(ReturnTerms(on: on("2009-06-02"), reason: "мөрсіз")), on: "2009-06-02")
    let suspension = Act.suspended(
      SuspensionTerms(on: on("2009-06-03"), ground: .disabilityRemoved))
    try life.does(suspension, on: "2009-06-03")
    for act in [Act.ready(on()), .returned(ReturnTerms(on: on(), reason: "x")), .completed(on())] {
      life.refuses(act, with: .caseIsSuspended)
    }
    life.refuses(.decided(DecisionTerms(.referral, on: on())), with: .caseIsSuspended)
    var resumed = life
    try resumed.does(.resumed(on("2009-06-05")))
    #expect(resumed.record.state == .returned)
    #expect(
      resumed.record.days(through: day("2009-06-06"))
        == CaseDays(withOffice: 1, withApplicant: 2, suspended: 2))
    try life.does(LifeFixtures.refusal())
    #expect(life.record.state == .decided && life.record.pauses.allSatisfy { $0.until == today })
    try life.does(.stepReversed(reason: "қате шешім"))
    #expect(life.record.state == .suspended && life.record.pause?.until == nil)
    #expect(life.record.decision == nil)
  }

  @Test func `a letter that came back lies ready again, step by step back to acceptance`() throws {
    var life = try Life(.homeCare)
    let accepted = life.record
    try life.does(.decided(DecisionTerms(.notice, on: on())))
    try life.does(.ready(on()))
    try life.does(.posted(Posting(on: on())))
    life.refuses(.stepReversed(reason: ""), with: .reasonNeeded)
    for state in [CaseState.ready, .decided, .accepted] {
      try life.does(.stepReversed(reason: "хат қайтып келді"))
      #expect(life.record.state == state)
    }
    life.refuses(.stepReversed(reason: "тағы"), with: .nothingToReverse)
    life.record.revision = accepted.revision
    #expect(life.record == accepted, "nothing is left behind but the history")
  }

  @Test func `a step is never dated in the future nor before the step before it`() throws {
    var life = try Life()
    life.refuses(
      .decided(DecisionTerms(.referral, on: on("2009-06-06"))),
      with: .datedInFuture(day("2009-06-06")))
    life.refuses(
      .decided(DecisionTerms(.referral, on: on("2009-05-31", late: "x"))),
      with: .beforeLastStep(day("2009-05-31")))
    life.refuses(
      .decided(DecisionTerms(.referral, on: on("2009-06-03"))),
      with: .backDatingNeedsReason(day("2009-06-03")))
    try life.does(.decided(DecisionTerms(.referral, on: on("2009-06-03", late: "жарық болмады"))))
    life.refuses(.ready(on("2009-06-02", late: "x")), with: .beforeLastStep(day("2009-06-02")))
  }

  @Test func `papers and corrections after a decision do not shake what it rests on`() throws {
    var life = try Life()
    try life.does(.decided(DecisionTerms(.referral, on: on())))
    life.refuses(.paperTakenBack(id: "S1-C-1"), with: .setIsClosed("S1-C-1"))
    var mended = life.record.application
    mended.person.surname = "Бейсембаева"
    let more = Correction(
      application: mended, basis: childBasis(["S1-C-1", "S1-C-4", "S1-C-5"]), reason: "қате",
      fault: .office)
    life.refuses(.corrected(more), with: .decisionRestsOnSet(["S1-C-5"]))
    var slip = more
    slip.basis = childBasis(["S1-C-1", "S1-C-4"])
    try life.does(.corrected(slip))
    try life.does(.ready(on()))
    try life.does(.handedOver(HandOver(to: .applicant, on: on())))
    for act in [
      Act.paperHanded(id: "S1-C-1", alternative: nil), .extraPaper(text: "x"),
      .assigned(to: Signature(id: StaffID(rawValue: 2), surname: "Б", given: "А"), note: nil),
      .withdrawn(reason: "көшті"), .ready(on()), .decided(DecisionTerms(.referral, on: on())),
    ] {
      life.refuses(act, with: .caseIsClosed)
    }
    try life.does(.noted(text: "хат келді"))
    try life.does(.paperDetailed(id: "S1-C-1", details: PaperDetails(custody: .givenBack)))
    slip.application.person.surname = "Бейсенова"
    try life.does(.corrected(slip))
    #expect(life.record.state == .closed)
  }

  @Test func `nothing but a voided case follows nothing at all`() throws {
    var life = try Life()
    try life.does(.voided(reason: "екі рет ашылған"))
    // That it was voided late is said and answered behind it.
    let late = [ActKind.enteredLate, .lateEntryApproved, .lateEntryRefused]
    for kind in ActKind.allCases where !([.joined, .split] + late).contains(kind) {
      #expect(life.record.hindrance(to: kind) == .caseIsVoided)
    }
  }

  @Test func `before acceptance there is nothing to decide, return or suspend`() throws {
    let life = try Life(accepted: false)
    life.refuses(.decided(DecisionTerms(.referral, on: on())), with: .notYetAccepted)
    life.refuses(.returned(ReturnTerms(on: on(), reason: "x")), with: .notYetAccepted)
    life.refuses(
      .suspended(SuspensionTerms(on: on(), ground: .disabilityRemoved)), with: .notYetAccepted)
    life.refuses(.ready(on()), with: .notYetDecided)
  }

  @Test func `a due date moves only with the calendar, and the one before is kept`() throws {
    var life = try Life()
    let before = try #require(life.record.acceptance).deadline
    var move = DeadlineMove(
      to: Deadline(
        accepted: before.accepted, countedDay: before.countedDay,
        dueDate: before.countedDay.adding(days: 1), actBy: before.countedDay.adding(days: -1)),
      calendarVersion: "calendar-2", reason: "11.06 демалыс")
    try life.does(.deadlineMoved(move))
    #expect(life.record.dueDate == day("2009-06-12"))
    #expect(life.record.calendarVersion == "calendar-2")
    #expect(life.record.acceptance?.earlierDeadlines.map(\.deadline) == [before])
    life.refuses(.deadlineMoved(move), with: .nothingMoved)
    move.deadline = terms(asOf: "2009-06-02").deadline
    life.refuses(.deadlineMoved(move), with: .deadlineOfAnotherDay)
  }

  @Test func `a withdrawal may be written down later`() throws {
    var life = try Life()
    try life.does(.withdrawn(reason: "көшіп кетті", on: day("2009-06-03")))
    #expect(life.record.withdrawal?.day == day("2009-06-03"))
    #expect(life.record.withdrawal?.at.date == today)
  }

  @Test func `care at home is renewed twelve months after the complete set`() throws {
    var life = try Life(.homeCare)
    #expect(life.record.renewalDate == nil)
    try life.does(.decided(DecisionTerms(.notice, on: on())))
    #expect(life.record.renewalDate == day("2010-06-01"))
    try life.does(.stepReversed(reason: "қате"))
    try life.does(LifeFixtures.refusal())
    #expect(life.record.renewalDate == nil)
  }
}
