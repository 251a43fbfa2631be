import Casework
import Controls
import Screen
import Standards
import Testing
import Words

@testable import Desk

/// What ¶6 and the list rest on is said at its field and asked at "go on"; an Enter held down answers
/// nothing.
struct DoubtTests {
  private func drum(_ desk: DeskDriver) throws {
    for _ in 0..<30 { desk.press(.enter) }
    #expect(try desk.counter?.newestCases(1).isEmpty == true, "no case by drumming")
  }

  @Test func `an adult in the form for children is said at the field, at 80 columns too`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .childWithDisability)
    desk.fill(People.child.merging([.birthDate: "02.11.1969"]) { $1 })
    let words = desk.desk.words
    desk.go(to: .birthDate)
    #expect(desk.sees(words(.countYearsOld(count: 39))))
    #expect(desk.sees(.intakeNotAChild))
    #expect(desk.sees(.doubtNotAChild), "said when the field was left")
    desk.command(.goOn)
    #expect(desk.sees(.doubtGoOn))
    try drum(desk)
  }

  @Test func `a representative passed by is remarked in the place of the hint`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .childWithDisability)
    let label = desk.desk.words(WordKey(rawValue: FieldID.representativeName.wordID))
    #expect(!desk.line(label).contains(desk.desk.words(.remarkNoRepresentative)))
    desk.go(to: .representativeName)
    desk.press(.down)
    #expect(desk.line(label).contains(desk.desk.words(.remarkNoRepresentative)))
    #expect(!desk.line(label).contains(desk.desk.words(.intakeHintRepresentativeName)))
  }

  @Test func `each doubt is asked once more at go on, and recorded when it is answered`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .childWithDisability)
    desk.fill(
      People.child.filter { ![.representativeName, .needsCare].contains($0.key) }
        .merging([.birthDate: "02.11.1969"]) { $1 })
    desk.command(.goOn)
    for _ in 0..<3 {
      #expect(desk.sees(.doubtGoOn))
      desk.press(.right, .enter)
    }
    #expect(desk.sees(.takeWaitingTitle))
    desk.press(.enter)
    #expect(try desk.counter?.newestCases(1).isEmpty == true, "the Enter of the answer held on")
    desk.command(.goOn)
    desk.press(.enter)
    let line = try #require(try desk.counter?.newestCases(1).first)
    let record = try #require(try desk.counter?.caseRecord(line.id))
    #expect(
      record.decisions?.answeredDoubts?.map(\.kind)
        == [.notAChild, .noRepresentative, .openQuestion])
  }

  @Test(arguments: [
    (Service.residentialCare, ApplicantCategory.adultWithDisability, FieldID.disabilityGroup),
    (.homeCare, .childWithDisability, .needsCare),
  ])
  func `a fact of paragraph 6 left blank leads back to its field`(
    _ service: Service, _ category: ApplicantCategory, _ field: FieldID
  ) throws {
    let desk = try DeskDriver()
    desk.open(service, category)
    desk.fill(People.applicant(service, category).filter { $0.key != field })
    desk.command(.switchTab)
    desk.tick()
    desk.command(.goOn)
    #expect(desk.sees(.doubtOpenQuestion))
    desk.press(.enter)
    #expect(desk.intake?.grid.focus == field.rawValue && desk.top.place == .form)
    try drum(desk)
  }

  @Test func `a hint gives way to a remark and to an answer`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .childWithDisability)
    desk.go(to: .birthDate)
    let hint = desk.desk.words(WordKey(rawValue: "intake.hint-birth-date"))
    #expect(desk.sees(hint))
    desk.type("14.03.2000")
    #expect(!desk.sees(hint))
    #expect(desk.sees(desk.desk.words(.countYearsOld(count: 9))))
  }

  @Test func `a certificate of before that is over is remarked without a visit and asked about`()
    throws
  {
    let desk = try DeskDriver()
    desk.open(.homeCare, .childWithDisability)
    desk.fill(People.child.merging([.certificateUntil: "27.11.2008"]) { $1 })
    desk.command(.newCase)
    desk.goHome()
    desk.press(.down, .down, .enter, .enter)
    #expect(desk.intake?.grid[FieldID.certificateUntil.rawValue]?.error != nil)
    desk.command(.goOn)
    #expect(desk.sees(.doubtCertificateOver))
    try drum(desk)
  }

  @Test func `a waiting case asks on the day of acceptance what changed since`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .childWithDisability)
    desk.fill(People.child.merging([.birthDate: "03.06.1991"]) { $1 })
    desk.command(.goOn)
    desk.press(.enter)
    let later = try DeskDriver(at: "2009-06-03T10:00", place: desk.place)
    later.command(.cases)
    later.press(.enter)
    later.command(.goOn)
    later.tick()
    later.command(.goOn)
    #expect(later.sees(.doubtNotAChild))
    for _ in 0..<9 { later.press(.enter) }
    let line = try #require(try later.counter?.newestCases(1).first)
    #expect(line.state == .awaitingPapers)
    later.press(.escape)
    later.command(.goOn)
    later.press(.right, .enter)
    #expect(later.sees(.takeCompleteTitle))
    later.press(.left, .enter)
    #expect(try later.counter?.newestCases(1).first?.state == .accepted)
  }

  // MARK: Another service

  @Test func `whom another service covers is offered it before any paper is ticked`() throws {
    let desk = try DeskDriver()
    desk.open(.residentialCare, .adultWithDisability)
    desk.fill(People.adult.merging([.disabilityGroup: "3"]) { $1 })
    desk.command(.switchTab)
    #expect(desk.sees(.notCoveredTitle))
    desk.press(.down, .enter)
    #expect(desk.intake?.form == IntakeForm(service: .homeCare, category: .adultWithDisability))
    #expect(desk.intake?.values[.surname] == "Қожахметов")
    desk.command(.goOn)
    #expect(desk.sees(.doubtOpenQuestion), "home care asks whether care is needed")
  }

  @Test func `a form left after its service was changed is gone on with by Enter`() throws {
    let desk = try DeskDriver()
    desk.open(.residentialCare, .adultWithDisability)
    desk.fill(People.adult.merging([.disabilityGroup: "3"]) { $1 })
    desk.command(.switchTab)
    desk.press(.down, .enter)
    let draft = try #require(desk.intake?.draft?.id)
    desk.press(.escape, .enter)
    #expect(desk.intake?.form == IntakeForm(service: .homeCare, category: .adultWithDisability))
    #expect(desk.intake?.draft?.id == draft && desk.intake?.values[.surname] == "Қожахметов")
    desk.goHome()
    #expect(desk.storedDrafts.count == 1, "and is no second draft")
  }

  @Test func `a question that is open is not 'not covered'`() throws {
    let desk = try DeskDriver()
    desk.open(.residentialCare, .adultWithDisability)
    desk.fill(People.adult)
    desk.command(.switchTab)
    #expect(!desk.sees(.notCoveredTitle) && desk.top.place == .papers)
  }

  @Test func `who wants to look at the list comes to it by the same key`() throws {
    let desk = try DeskDriver()
    desk.open(.residentialCare, .adultWithDisability)
    desk.fill(People.adult.merging([.disabilityGroup: "3"]) { $1 })
    desk.command(.switchTab)
    desk.press(.enter)
    #expect(desk.top.place == .form)
    desk.command(.switchTab)
    #expect(desk.top.place == .papers)
  }

  @Test func `service and category are changed in an open form by a key, keeping what fits`() throws
  {
    let desk = try DeskDriver()
    desk.open(.residentialCare, .adultWithDisability)
    desk.fill(People.applicant(.residentialCare, .adultWithDisability))
    desk.command(.switchTab)
    desk.tick()
    desk.command(.changeService)
    desk.press(.down, .enter)
    #expect(desk.intake?.form == IntakeForm(service: .residentialCare, category: .elderly))
    #expect(desk.intake?.values[.surname] == "Қожахметов")
    #expect(desk.intake?.kept.ticks.contains { $0.requirementID == "S1-A-1" } == true)
    desk.command(.menu)
    desk.choose(desk.desk.words(.menuChangeService))
    #expect(desk.sees(.changeServiceText))
    desk.press(.escape)
    #expect(desk.intake != nil)
  }
}
