import Standards
import Testing

@testable import Casework

/// Where papers are, and what may still be said of them.
struct PaperDetailsTests {
  private func handed(_ details: PaperDetails?) throws -> CaseRecord {
    var record = try openCase(basis: childBasis(["S1-C-1"]))
    try record.apply(
      .paperHanded(id: "S1-C-1", alternative: nil, details: details), at: moment("2009-06-01"),
      by: clerk)
    return record
  }

  @Test func `the day of giving back follows custody and stays the first one`() {
    let given = PaperDetails(custody: .givenBack).settled(on: day("2009-06-02"))
    #expect(given.returnedOn == day("2009-06-02"))
    #expect(given.settled(on: day("2009-06-09")).returnedOn == day("2009-06-02"))
    var kept = given
    kept.custody = .kept
    #expect(kept.settled(on: day("2009-06-09")).returnedOn == nil)
  }

  @Test(arguments: PaperForm.allCases)
  func `what the office is given stays, of another paper only that it was seen`(form: PaperForm) {
    #expect(Custody(usualFor: form) == (form == .unspecified ? .seen : .kept))
  }

  @Test func `going round never comes to given back`() {
    var custody = Custody.givenBack
    for _ in 0..<6 {
      custody = custody.next
      #expect(custody != .givenBack)
    }
    #expect(Custody.seen.next.next.next == .seen)
  }

  @Test func `details of a paper that is not there are refused`() throws {
    var record = try openCase(basis: childBasis(["S1-C-1", "S1-C-2"]))
    let details = PaperDetails(number: "7")
    #expect(throws: ActRefusal.notHandedIn("S1-C-1")) {
      try record.apply(
        .paperDetailed(id: "S1-C-1", details: details), at: moment("2009-06-01"), by: clerk)
    }
    #expect(throws: ActRefusal.noSuchPaper("S2-C-1")) {
      try record.apply(
        .paperDetailed(id: "S2-C-1", details: details), at: moment("2009-06-01"), by: clerk)
    }
    try record.apply(
      .waived(id: "S1-C-2", reason: "осы жолдама сұралып тұр"), at: moment("2009-06-01"),
      by: clerk)
    #expect(throws: ActRefusal.notHandedIn("S1-C-2")) {
      try record.apply(
        .paperDetailed(id: "S1-C-2", details: details), at: moment("2009-06-01"), by: clerk)
    }
    #expect(record.papers.allSatisfy { $0.details.isEmpty })
  }

  @Test func `a kept paper is given back after acceptance, the set stays complete`() throws {
    var record = try handed(PaperDetails(custody: .kept, number: "14-77"))
    try record.apply(.accepted(terms(asOf: "2009-06-01")), at: moment("2009-06-01"), by: clerk)
    var details = record.papers[0].details
    details.custody = .givenBack
    try record.apply(
      .paperDetailed(id: "S1-C-1", details: details), at: moment("2009-06-05"), by: clerk)
    #expect(record.papers[0].details.returnedOn == day("2009-06-05"))
    #expect(record.papers[0].details.number == "14-77")
    #expect(record.state == .accepted && record.missingPaperIDs.isEmpty)
    #expect(record.dueDate == day("2009-06-11"))
  }

  @Test func `a tick taken back takes its details along`() throws {
    var record = try handed(PaperDetails(custody: .kept, note: "бүктелген"))
    try record.apply(.paperTakenBack(id: "S1-C-1"), at: moment("2009-06-01"), by: clerk)
    #expect(record.papers[0].details.isEmpty)
  }

  @Test(arguments: ["", " \t"])
  func `a withdrawal needs a reason`(reason: String) throws {
    var record = try openCase()
    #expect(throws: ActRefusal.reasonNeeded) {
      try record.apply(.withdrawn(reason: reason), at: moment("2009-06-02"), by: clerk)
    }
    #expect(record.isOpen)
  }

  @Test func `a withdrawal gives back what was kept and nothing else`() throws {
    var record = try openCase(ticks: [
      PaperTick(
        requirementID: "S1-C-1", handling: .handedIn(on: day("2009-06-01"), alternative: nil),
        details: PaperDetails(custody: .kept)),
      PaperTick(
        requirementID: "S1-C-3",
        handling: .handedIn(on: day("2009-06-01"), alternative: "identity-card"),
        details: PaperDetails(custody: .copied)),
    ])
    try record.apply(.withdrawn(reason: "көшіп кетті"), at: moment("2009-06-02"), by: clerk)
    #expect(record.state == .withdrawn && !record.isOpen)
    #expect(record.withdrawal?.returned == ["S1-C-1"])
    #expect(record.withdrawal?.reason == "көшіп кетті")
    #expect(record.papers.map(\.details.custody) == [.givenBack, nil, .copied])
    #expect(record.papers[0].details.returnedOn == day("2009-06-02"))
  }

  static let afterTheEnd: [Act] = [
    .paperHanded(id: "S1-C-1", alternative: nil), .paperTakenBack(id: "S1-C-1"),
    .waived(id: "S1-C-2", reason: "осы жолдама сұралып тұр"),
    .insteadHanded(id: "S1-C-1", paper: "ЖСН", reason: "СТН берілмейді"),
    .extraPaper(text: "көршісінің хаты"), .accepted(terms(asOf: "2009-06-01")),
    .withdrawn(reason: "тағы бір рет"),
  ]

  @Test(arguments: afterTheEnd)
  func `after a withdrawal nothing more is handed in or accepted`(act: Act) throws {
    var record = try openCase(basis: childBasis(["S1-C-1", "S1-C-2"]))
    try record.apply(.withdrawn(reason: "көшіп кетті"), at: moment("2009-06-02"), by: clerk)
    let before = record
    #expect(throws: ActRefusal.caseIsWithdrawn) {
      try record.apply(act, at: moment("2009-06-02"), by: clerk)
    }
    #expect(record == before)
  }

  @Test func `after a withdrawal one may still note, give back and void`() throws {
    var record = try handed(PaperDetails(custody: .seen))
    try record.apply(.withdrawn(reason: "көшіп кетті"), at: moment("2009-06-02"), by: clerk)
    try record.apply(.noted(text: "хабарласты"), at: moment("2009-06-03"), by: clerk)
    try record.apply(
      .paperDetailed(id: "S1-C-1", details: PaperDetails(custody: .givenBack)),
      at: moment("2009-06-03"), by: clerk)
    #expect(record.papers[0].details.returnedOn == day("2009-06-03"))
    try record.apply(.voided(reason: "қате ашылған"), at: moment("2009-06-04"), by: clerk)
    #expect(record.state == .voided)
  }
}
