import Standards
import Testing

@testable import Casework

private let asel = Signature(id: StaffID(rawValue: 2), surname: "Ахметова", given: "Әсел")

struct PeopleTests {
  @Test func `every permission has its row in the table of roles`() {
    for permission in Permission.allCases {
      #expect(permission.isGiven(to: .manager), "\(permission)")
    }
    #expect(!Permission.manageStaff.isGiven(to: .clerk))
    #expect(!Permission.voidCases.isGiven(to: .clerk))
    #expect(Permission.correctCases.isGiven(to: .clerk))
  }

  @Test func `who left may do nothing`() {
    var manager = StaffMember(
      id: StaffID(rawValue: 1), login: "saule", surname: "Сәрсенова", given: "Сәуле",
      role: .manager)
    #expect(manager.may(.manageStaff))
    manager.active = false
    for permission in Permission.allCases { #expect(!manager.may(permission)) }
  }

  @Test func `a clerk hands over what they hold and a manager what anybody holds`() {
    let mine = StaffID(rawValue: 2)
    let clerk = StaffMember(
      id: mine, login: "asel", surname: "Ахметова", given: "Әсел", role: .clerk)
    #expect(clerk.mayHandOver(caseHeldBy: mine))
    #expect(!clerk.mayHandOver(caseHeldBy: StaffID(rawValue: 1)))
    var manager = clerk
    manager.role = .manager
    #expect(manager.mayHandOver(caseHeldBy: StaffID(rawValue: 1)))
  }

  @Test func `whoever opens a case holds it until it is handed over`() throws {
    var record = try openCase()
    #expect(record.holder == clerk)
    try record.apply(.assigned(to: asel, note: "демалыс"), at: moment("2009-06-02"), by: clerk)
    #expect(record.holder == asel)
    #expect(record.openedBy == clerk)
    #expect(throws: ActRefusal.alreadyHeld) {
      try record.apply(.assigned(to: asel, note: nil), at: moment("2009-06-02"), by: clerk)
    }
    try record.apply(.withdrawn(reason: "көшті"), at: moment("2009-06-02"), by: clerk)
    #expect(throws: ActRefusal.caseIsWithdrawn) {
      try record.apply(.assigned(to: clerk, note: nil), at: moment("2009-06-02"), by: clerk)
    }
  }

  @Test
  func `a paper that a correction adds after acceptance is still to bring and the term stays`()
    throws
  {
    var record = try openCase(ticks: completeSet)
    try record.apply(.accepted(terms(asOf: "2009-06-01")), at: moment("2009-06-01"), by: clerk)
    let before = record.acceptance
    var mended = application()
    mended.person.surname = "Бекова"
    try record.apply(
      .corrected(
        Correction(
          application: mended, basis: childBasis(["S1-C-1", "S1-C-2", "S1-C-3", "S1-C-9"]),
          reason: "қате", fault: .applicant)), at: moment("2009-06-03"), by: clerk)
    #expect(record.acceptance == before)
    #expect(record.state == .accepted)
    #expect(record.papers.filter(\.stillToBring).map(\.requirementID) == ["S1-C-9"])
    try record.apply(
      .paperHanded(id: "S1-C-9", alternative: nil), at: moment("2009-06-04"), by: clerk)
    #expect(record.missingPaperIDs.isEmpty)
  }

  @Test func `history shows each field of a correction old and new`() throws {
    var mended = application()
    mended.person.surname = "Бекова"
    mended.person.phone = "8726"
    let acts: [Act] = [
      .opened(opening()), .noted(text: "қоңырау"),
      .corrected(
        Correction(
          application: mended, basis: childBasis(), reason: "қате", fault: .office)),
    ]
    let steps = HistoryStep.steps(
      of: acts.enumerated().map { index, act in
        RecordedAct(
          seq: Int64(index + 1), at: moment("2009-06-01"), kind: act.kind, act: act, by: clerk,
          staff: clerk.id, clockWentBack: false)
      })
    #expect(steps[0].changes.isEmpty && steps[1].changes.isEmpty)
    #expect(
      steps[2].changes == [
        FieldChange(field: .surname, old: "Бейсенова", new: "Бекова"),
        FieldChange(field: .phone, old: "", new: "8726"),
      ])
    #expect(acts[2].said.fault == .office && acts[1].said.note == "қоңырау")
  }

  @Test func `a number confirmed in a correction is kept with the case`() throws {
    var record = try openCase()
    let confirmed = ConfirmedNumber(field: .rnn, value: "1", doubts: ["number.rnn-check"])
    var mended = application()
    mended.person.rnn = "1"
    try record.apply(
      .corrected(
        Correction(
          application: mended, basis: childBasis(), reason: "қате", fault: .office,
          confirmedNumbers: [confirmed])), at: moment("2009-06-03"), by: clerk)
    #expect(record.decisions?.confirmedNumbers == [confirmed])
  }

  @Test func `what I changed goes on top of what a colleague changed`() {
    let base = FormValues([.surname: "А", .given: "Б", .phone: "1"])
    let mine = FormValues([.surname: "А2", .given: "Б"])
    let theirs = FormValues([.surname: "А", .given: "Б2", .phone: "1"])
    #expect(
      theirs.taking(changesFrom: base, to: mine) == FormValues([.surname: "А2", .given: "Б2"]))
  }
}
