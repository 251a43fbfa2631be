import Standards
import Testing

@testable import Casework

@Suite struct `What follows a delivery` {
  private func delivered(_ service: Service = .homeCare, to ready: Bool = false) throws
    -> CaseRecord
  {
    var record = try CaseRecord(
      opening: LifeFixtures.opening(service), at: moment("2009-06-01"), by: clerk)
    let day = ActDay(day("2009-06-05"))
    let acts: [Act] = [
      .accepted(terms(asOf: "2009-06-01", reason: "кеш")),
      .decided(DecisionTerms(DecisionKind(grantedBy: service), on: day)), .ready(day),
      .handedOver(HandOver(to: .applicant, on: day)),
    ]
    for act in ready ? acts.dropLast() : acts[...] {
      try record.apply(act, at: moment("2009-06-05"), by: clerk)
    }
    return record
  }

  private func refuses(_ record: CaseRecord, _ act: Act, _ refusal: ActRefusal) {
    var copy = record
    #expect(throws: refusal) { try copy.apply(act, at: moment("2009-07-01"), by: clerk) }
    #expect(copy == record)
  }

  private func ended(_ cause: CareEndCause, _ date: String = "2009-06-20", _ text: String? = nil)
    -> Act
  {
    .careEnded(CareEndTerms(because: cause, on: day(date), text: text))
  }

  @Test(arguments: CareEndCause.allCases)
  func `care that ended is not renewed and the case stays as valid as it was`(
    _ cause: CareEndCause
  ) throws {
    let before = try delivered()
    #expect(before.renewalDate == day("2010-06-01"))
    var record = before
    try record.apply(ended(cause, "2009-06-20", "ұлына көшті"), at: moment("2009-07-01"), by: clerk)
    #expect(record.renewalDate == nil && record.state == .closed)
    #expect(record.decision == before.decision && record.delivery == before.delivery)
    #expect(record.careEnd?.on == day("2009-06-20") && record.careEnd?.cause == cause)
    refuses(record, ended(cause), .careHasEnded)
    refuses(record, .stepReversed(reason: "x"), .careHasEnded)
    try record.apply(.careEndTakenBack(reason: "тірі екен"), at: moment("2009-07-02"), by: clerk)
    #expect(record.careEnd == nil && record.renewalDate == day("2010-06-01"))
    refuses(record, .careEndTakenBack(reason: "x"), .careGoesOn)
  }

  @Test func `care does not end tomorrow, before it was asked for, or for no reason`() throws {
    let record = try delivered()
    refuses(record, ended(.died, "2009-07-02"), .datedInFuture(day("2009-07-02")))
    refuses(record, ended(.died, "2009-05-31"), .beforeLastStep(day("2009-05-31")))
    refuses(record, ended(.other), .textNeeded)
    let open = try openCase()
    refuses(open, ended(.died), .noCareYet)
  }

  @Test
  func `a result nobody will fetch leaves the shelf, and lies there again when it was a mistake`()
    throws
  {
    var record = try delivered(to: true)
    try record.apply(ended(.died), at: moment("2009-07-01"), by: clerk)
    #expect(record.state == .closed && record.delivery == nil && record.ready != nil)
    try record.apply(.careEndTakenBack(reason: "қате"), at: moment("2009-07-01"), by: clerk)
    #expect(record.state == .ready)
  }

  @Test func `who received a result is kept by name, whoever is named there later`() throws {
    let record = try delivered(to: true)
    let given = HandOver(to: .representative, on: ActDay(day("2009-06-05"))).naming(
      try CaseRecord(opening: opening(), at: moment("2009-06-01"), by: clerk))
    #expect(given.name == "Бейсенова Гүлмира" && given.relation == "анасы")
    #expect(given.who == "Бейсенова Гүлмира (анасы)")
    let own = HandOver(to: .applicant, on: ActDay(day("2009-06-05"))).naming(record)
    #expect(own.name == record.person.fullName && own.relation == nil)
    let other = HandOver(to: .other, on: ActDay(day("2009-06-05")), name: "Омаров Ерлан")
    #expect(other.naming(record) == other)
  }

  // MARK: Circumstances

  private func correction(_ fault: Fault, since: String? = nil) throws -> Correction {
    var mended = LifeFixtures.opening(.homeCare).intake.application
    mended.person.address = "Тараз, Төле би 1"
    return Correction(
      application: mended, basis: LifeFixtures.opening(.homeCare).intake.basis, reason: "көшті",
      fault: fault, changedSince: since.map(day))
  }

  @Test func `circumstances that changed have a day, and it is no mistake of anybody`() throws {
    var record = try delivered()
    refuses(record, .corrected(try correction(.circumstances)), .changeNeedsDay)
    refuses(
      record, .corrected(try correction(.circumstances, since: "2009-07-02")),
      .datedInFuture(day("2009-07-02")))
    try record.apply(
      .corrected(try correction(.circumstances, since: "2009-06-15")), at: moment("2009-07-01"),
      by: clerk)
    #expect(record.corrections.map(\.fault) == [.circumstances])
    #expect(record.corrections.map(\.changedSince) == [day("2009-06-15")])
  }

  // MARK: The day of acceptance

  private func moved(from was: String, to asOf: String, reason: String = "сағат алда жүрген") -> Act
  {
    .acceptanceCorrected(
      AcceptanceCorrection(
        from: day(was), to: day(asOf), deadline: terms(asOf: asOf).deadline,
        calendarVersion: "calendar-2", reason: reason))
  }

  @Test func `a corrected day of acceptance moves the term and keeps what stood before`() throws {
    var record = try delivered()
    try record.apply(
      moved(from: "2009-06-01", to: "2009-05-29"), at: moment("2009-07-01"), by: clerk)
    #expect(record.acceptance?.asOf == day("2009-05-29") && record.dueDate == day("2009-06-08"))
    #expect(record.acceptance?.earlierDeadlines.map(\.deadline.accepted) == [day("2009-06-01")])
    #expect(record.renewalDate == day("2010-05-29") && record.calendarVersion == "calendar-2")
    #expect(record.state == .closed)
    refuses(
      record, moved(from: "2009-05-29", to: "2009-05-29"), .acceptedThatDay(day("2009-05-29")))
    refuses(
      record, moved(from: "2009-05-29", to: "2009-07-02"), .acceptedInFuture(day("2009-07-02")))
    refuses(
      record, moved(from: "2009-05-29", to: "2009-06-08"), .acceptedAfterStep(day("2009-06-05")))
    refuses(record, moved(from: "2009-06-01", to: "2009-05-28"), .deadlineOfAnotherDay)
    refuses(record, moved(from: "2009-05-29", to: "2009-05-28", reason: " "), .reasonNeeded)
    #expect(moved(from: "2009-06-01", to: "2009-05-29").permission == .correctAcceptance)
    #expect(
      StaffRole.allCases.filter { Permission.correctAcceptance.isGiven(to: $0) } == [.manager])
  }

  @Test func `a case accepted by a clock twenty years ahead works again once the day is right`()
    throws
  {
    var record = try CaseRecord(
      opening: LifeFixtures.opening(.homeCare), at: moment("2029-06-01"), by: clerk)
    try record.apply(.accepted(terms(asOf: "2029-06-01")), at: moment("2029-06-01"), by: clerk)
    let back = ReturnTerms(on: ActDay(day("2029-06-02")), reason: "мөрсіз")
    try record.apply(.returned(back), at: moment("2029-06-02"), by: clerk)
    let today = moment("2009-06-05")
    let when = ActDay(day("2009-06-05"))
    #expect(throws: ActRefusal.beforeLastStep(day("2009-06-05"))) {
      try record.apply(.completed(when), at: today, by: clerk)
    }
    try record.apply(moved(from: "2029-06-01", to: "2009-06-04"), at: today, by: clerk)
    for act in [
      .completed(when), .decided(DecisionTerms(.notice, on: when)), .ready(when),
      .handedOver(HandOver(to: .applicant, on: when)),
    ] as [Act] {
      try record.apply(act, at: today, by: clerk)
    }
    #expect(record.state == .closed && record.isOnTime == true)
    #expect(record.days(through: day("2009-06-05"))?.withOffice == 1)
  }

  @Test func `an application opened by a clock that ran ahead can be taken back`() throws {
    var record = try openCase(on: "2029-06-01")
    try record.apply(.withdrawn(reason: "қажет емес"), at: moment("2009-06-05"), by: clerk)
    #expect(record.withdrawal?.day == day("2009-06-05"))
  }
}
