import Directory
import Documents
import Foundation
import Standards
import Support
import Testing
import Words

/// From the visitor's first word to the stub in the hand.
@Suite struct WholeJobTests {
  /// A day on which the set is complete, and what ¶7 makes of it.
  struct Day: Sendable {
    let accepted: String
    let counted: String
    let due: String
    let actBy: String
  }

  /// The tenth day is a working day; a Sunday; a holiday before a Friday given for a Sunday.
  static let ordinary = Day(
    accepted: "2009-06-01", counted: "2009-06-11", due: "2009-06-11", actBy: "2009-06-11")
  static let sunday = Day(
    accepted: "2009-06-04", counted: "2009-06-14", due: "2009-06-15", actBy: "2009-06-12")
  static let independence = Day(
    accepted: "2009-12-07", counted: "2009-12-17", due: "2009-12-20", actBy: "2009-12-15")

  static let jobs: [(Visitor, Day)] = [
    (.adultS1, ordinary), (.elderlyS1, sunday), (.childState, independence),
    (.adultS2, sunday), (.childS2, ordinary),
  ]

  @Test(arguments: jobs)
  func `a complete set is accepted and the stub says all it must`(
    visitor: Visitor, day: Day
  ) throws {
    let office = try TrialOffice(now: day.accepted + "T11:42")
    let clerk = try Clerk(at: office)
    try clerk.fillsForm(of: visitor)
    try clerk.turnsToPapers()
    try clerk.ticksAll(visitor.papers)
    let number = try clerk.accepts()
    let stub = try clerk.savesText()

    let record = try office.record(number)
    #expect(record.state == "accepted" && record.missingPapers.isEmpty)
    #expect(record.papers.map(\.id) == visitor.papers)
    #expect(record.papers.allSatisfy { $0.state == "handed_in" })
    let acceptance = try #require(record.acceptance)
    #expect(acceptance.acceptedOn == day.accepted && acceptance.countedDay == day.counted)
    #expect(record.dueDate == day.due && record.actBy == day.actBy)
    try expectAll(of: visitor, day, number, on: stub, clerk)
    #expect(office.isWhole)
    #expect(try office.permissions(office.papers + "/" + office.savedTexts().keys.first!) == 0o600)
  }

  /// ¶15 and what else a person wants to know.
  private func expectAll(
    of visitor: Visitor, _ day: Day, _ number: String, on stub: String, _ clerk: Clerk
  ) throws {
    let words = clerk.words
    let json = Data(Embedded.bytes("directory/directory.json") ?? [])
    let directory = try OfficeDirectory(json: json)
    let office = try #require(directory.office(id: "baizak"))
    let authority = try #require(directory.complaintAuthority(for: office)).authority
    let hours = try #require(office.entry.hours)
    let cabinet = try #require(office.entry.cabinet)
    let accepted = try #require(CivilDate(iso: day.accepted))
    let due = try #require(CivilDate(iso: day.due))
    var wanted = [
      words(.printStubTitle), number, words.date(accepted), "11:42", "Сәрсенова",
      "Бейсенова Айым", words.name(of: visitor.service), words.date(due),
      office.entry.settlement, office.entry.street, office.entry.building,
      words(.sheetCabinet(number: cabinet)), hours.open, hours.close,
      office.entry.phonesAsPrinted, "8-т.", words(.sheetComplain), words.text(authority.name),
      authority.phonesAsPrinted,
    ]
    wanted += try visitor.papers.map { words.fullName(of: try clerk.requirement($0)) }
    let written = stub.filter { !$0.isWhitespace }
    for part in wanted {
      #expect(written.contains(part.filter { !$0.isWhitespace }), "the stub lacks \(part)")
    }
    for line in stub.split(separator: "\n") { #expect(line.count <= 80) }
  }

  @Test func `which of two papers, a waiver and another paper are asked, kept and printed`()
    throws
  {
    let office = try TrialOffice()
    let clerk = try Clerk(at: office)
    let visitor = Visitor.childState
    try clerk.fillsForm(of: visitor)
    try clerk.turnsToPapers()
    try clerk.ticks("S1-C-3", which: "identity-card")
    try clerk.opensHandling(.papersWaiveAction, of: "S1-C-2")
    try clerk.answers("жолдаманың өзі сұралып отыр", to: .papersWaiveAction)
    try clerk.opensHandling(.papersInsteadAction, of: "S1-C-4")
    try clerk.answers("ЖСН бар жеке куәлік", to: .papersInsteadText)
    try clerk.answers("СТН енді берілмейді", to: .papersInsteadReason)
    try clerk.sees("the other paper") { sight in
      (try? clerk.sign(ofPaper: "S1-C-4", in: sight)) == "≈"
    }
    for id in visitor.papers where !["S1-C-2", "S1-C-3", "S1-C-4"].contains(id) {
      try clerk.ticks(id)
    }
    let number = try clerk.accepts()
    let stub = try clerk.savesText()
    let record = try office.record(number)
    #expect(record.state == "accepted")
    #expect(record.paper("S1-C-3")?.which == "identity-card")
    #expect(record.paper("S1-C-2")?.state == "waived")
    #expect(record.paper("S1-C-2")?.reason == "жолдаманың өзі сұралып отыр")
    #expect(record.paper("S1-C-4")?.instead == "ЖСН бар жеке куәлік")
    #expect(record.paper("S1-C-4")?.reason == "СТН енді берілмейді")
    let written = Sight.dense(stub)
    for said in [
      "жолдаманың өзі сұралып отыр", "ЖСН бар жеке куәлік", "СТН енді берілмейді",
      clerk.words.text(try #require(clerk.requirement("S1-C-3").eitherOf.last).name),
    ] {
      #expect(written.contains(Sight.dense(said)))
    }
    #expect(office.isWhole)
  }

  @Test func `a set that waits is taken up again from the list of cases and accepted`() throws {
    let office = try TrialOffice()
    let visitor = Visitor.childS2
    var number = ""
    do {
      let clerk = try Clerk(at: office)
      try clerk.fillsForm(of: visitor)
      try clerk.turnsToPapers()
      try clerk.ticksAll(Array(visitor.papers.dropLast(2)))
      number = try clerk.keepsWaiting()
      let slip = Sight.dense(try clerk.savesText())
      #expect(slip.contains(Sight.dense(clerk.words(.printSlipTitle))))
      #expect(!slip.contains(Sight.dense(clerk.words(.printStubTitle) + number)))
      #expect(try clerk.leaves() == .exited(0))
    }
    #expect(try office.record(number).missingPapers == ["S2-C-5a", "S2-C-5b"])

    let clerk = try Clerk(at: office)
    try clerk.opensCase(number)
    try clerk.goesOn()
    try clerk.ticks("S2-C-5a")
    // Each tick is saved by itself.
    #expect(try office.record(number).missingPapers == ["S2-C-5b"])
    try clerk.goesOn()
    try clerk.sees(.takeNewSlip)
    #expect(try office.record(number).state == "awaiting-papers")
    clerk.terminal.press("Escape")
    try clerk.sees("the papers again") { sight in
      !sight.dense.contains(Sight.dense(clerk.words(.takeNewSlip)))
    }
    try clerk.ticks("S2-C-5b")
    #expect(try clerk.accepts() == number)
    let record = try office.record(number)
    #expect(record.state == "accepted" && record.dueDate == "2009-06-11")
    #expect(office.isWhole)
  }

  static let uncovered: [Visitor] = [
    Visitor(
      what: "S1, adult of group 3", service: .residentialCare, category: .adultWithDisability,
      answers: [.birthDate: "02.05.1975", .disabilityGroup: "3", .pensionAge: "no"],
      papers: Visitor.adultS1.papers),
    Visitor(
      what: "S2, elderly without disability", service: .homeCare, category: .elderly,
      answers: [
        .birthDate: "02.05.1940", .disabled: "no", .needsCare: "yes", .veteran: "no",
        .pensionAge: "yes",
      ], papers: (1...6).map { "S2-A-\($0)" }),
  ]

  @Test(arguments: uncovered)
  func `whom paragraph 6 does not name is taken with a written reason, which the paper repeats`(
    visitor: Visitor
  ) throws {
    let office = try TrialOffice()
    let clerk = try Clerk(at: office)
    try clerk.fillsForm(of: visitor)
    try clerk.goesOn()
    try clerk.sees(.changeServiceReason)
    clerk.terminal.press("Down", "Down", "Enter")
    try clerk.sees("the reason") {
      !$0.dense.contains(Sight.dense(clerk.words(.changeServiceReason)))
    }
    // A reason of no letters is none.
    clerk.terminal.press("Enter")
    try clerk.sees(.reasonTooShort)
    clerk.terminal.type("комиссия шешімі № 7")
    try clerk.sees("комиссия шешімі № 7")
    clerk.terminal.press("Enter")
    try clerk.sees(.takeWaitingTitle)
    clerk.terminal.press("Enter")
    try clerk.sees(.caseTaken(number: ""))
    let text = try clerk.savesText()
    let number = try #require(office.numbers().first)
    let record = try office.record(number)
    #expect(record.eligible == false)
    #expect(record.uncoveredReason == "комиссия шешімі № 7")
    #expect(record.papers.map(\.id) == visitor.papers)
    #expect(Sight.dense(text).contains(Sight.dense("комиссия шешімі № 7")))
    #expect(office.isWhole)
  }
}
