import Casework
import Controls
import Screen
import Standards
import Testing
import Words

@testable import Desk

/// The person comes before the form.
struct PersonTests {
  @Test(arguments: ["бейсен", "БЕИСЕН", "айым", "14.03.2000", "721105", "2000-03-14", ",tqcty"])
  func `a person is found while typing by any part, in whichever layout`(typed: String) throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.command(.newCase)
    desk.type(typed)
    #expect(desk.sees("Бейсенова Айым Ерланқызы"))
  }

  @Test(arguments: ["721105жж", "000314zz"])
  func `letters behind a number find nobody by the number alone`(typed: String) throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.command(.newCase)
    desk.type(typed)
    #expect(desk.sees(.personNobody) && !desk.sees("Бейсенова"))
  }

  @Test func `a case number leads to the case, even typed on the Kazakh digit row`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.command(.newCase)
    desk.type("ққәқұққққққ")
    #expect(!desk.sees(.personGoToCase(number: "02-09-000001-8")))
    desk.command(.newCase)
    desk.type("02090000018")
    #expect(desk.sees(.personGoToCase(number: "02-09-000001-8")))
    desk.press(.enter)
    #expect(desk.top.place == .card)
  }

  @Test func `what was typed of somebody new is not typed again`() throws {
    let desk = try DeskDriver()
    desk.command(.newCase)
    desk.type("Қожахметов Дәулет")
    desk.press(.enter, .enter)
    #expect(desk.intake?.values[.surname] == "Қожахметов")
    #expect(desk.intake?.values[.given] == "Дәулет")
    #expect(desk.intake?.values[.patronymic] == "")
  }

  @Test(arguments: [
    ("қожахметов дәулет", FieldID.surname, "Қожахметов"), ("қара-ұлы", .surname, "Қара-Ұлы"),
    ("де Ли", .surname, "Де"), ("ДӘУЛЕТ", .surname, "ДӘУЛЕТ"),
    ("2.11.1961", .birthDate, "1961-11-02"), ("2.11.2019", .birthDate, ""),
    ("6111 0230 0440", .iin, "611102300440"), (#","""қәіққңңқ"#, .iin, "611102300440"),
    ("611102300441", .iin, ""),
  ])
  func `it stands in the form as it is written there`(
    typed: String, field: FieldID, expected: String
  ) throws {
    let desk = try DeskDriver()
    desk.command(.newCase)
    desk.type(typed)
    #expect(desk.sees(.personNobody))
    desk.press(.enter, .enter)
    #expect(desk.intake?.values[field] == expected)
    #expect(desk.intake?.grid.value(of: field.rawValue) == expected)
  }

  @Test func `a known person's facts are offered and confirmed, and the case knows whose it is`()
    throws
  {
    let desk = try DeskDriver()
    desk.takeChild()
    know(desk)
    desk.press(.down, .enter)
    #expect(desk.sees(.personOpenTitle), "an open case for the same service is said at once")
    desk.press(.right, .enter)
    #expect(desk.intake?.values[.address] == People.child[.address])
    #expect(desk.intake?.kept.ticks.isEmpty == true, "no paper is carried over")
    desk.command(.goOn)
    #expect(desk.sees(.confirmFactsTitle))
    desk.press(.enter)
    #expect(desk.top.place == .form, "Enter alone does not say that anybody was asked")
    desk.command(.goOn)
    desk.press(.left, .enter)
    #expect(desk.sees(.takeWaitingTitle), "no question about the person is left")
    desk.press(.enter)
    let cases = try #require(try desk.counter?.newestCases(5))
    #expect(cases.map(\.personID) == [CaseID(rawValue: 1), CaseID(rawValue: 1)])
    let record = try #require(try desk.counter?.caseRecord(cases[0].id))
    #expect(record.decisions?.factsConfirmed == true)
    #expect(record.decisions?.openCasesKnown == [CaseID(rawValue: 1)])
  }

  /// Chooses the newest known person and keeps the cursor on the service of their newest case.
  private func know(_ desk: DeskDriver) {
    desk.command(.newCase)
    desk.type("бейсен")
    desk.press(.down, .enter, .up)
  }

  private func alike(_ desk: DeskDriver) {
    desk.takeChild()
    desk.open(.homeCare, .childWithDisability)
    desk.fill(People.child.merging([.birthDate: "15.03.2000"]) { $1 })
    desk.command(.goOn)
    #expect(desk.sees(.personLikeTitle))
    #expect(desk.line("14.03.2000").contains("≠"), "what differs is marked")
    #expect(!desk.line("Сарыкемер").contains("≠"))
  }

  @Test func `somebody alike is put beside the form, and "the same" is recorded`() throws {
    let desk = try DeskDriver()
    alike(desk)
    desk.press(.left, .left, .enter)
    #expect(desk.sees(.personOpenTitle), "the open case of the same person is said")
    desk.press(.right, .enter, .enter)
    let newest = try #require(try desk.counter?.newestCases(1).first)
    #expect(newest.personID == CaseID(rawValue: 1))
  }

  @Test func `"somebody else" is recorded too and not asked again`() throws {
    let desk = try DeskDriver()
    alike(desk)
    desk.press(.left, .enter)
    #expect(desk.sees(.takeWaitingTitle))
    desk.press(.escape)
    desk.command(.goOn)
    #expect(desk.sees(.takeWaitingTitle))
    desk.press(.enter)
    let newest = try #require(try desk.counter?.newestCases(1).first)
    #expect(newest.personID == newest.id)
    let record = try #require(try desk.counter?.caseRecord(newest.id))
    #expect(record.decisions?.otherPersons == [CaseID(rawValue: 1)])
  }

  /// The brother or sister of the known child, in a form of their own.
  private func twin(_ changes: [FieldID: String]) throws -> DeskDriver {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.open(.homeCare, .childWithDisability)
    desk.fill(People.child.merging(changes) { $1 })
    desk.command(.goOn)
    #expect(desk.sees(.personLikeTitle))
    return desk
  }

  static let twins: [[FieldID: String]] = [
    [.given: "Айша"], [.sex: "m"], [.given: "Айсұлтан", .sex: "m"],
  ]

  @Test(arguments: twins)
  func `twins are never made one person by drumming Enter`(changes: [FieldID: String]) throws {
    let desk = try twin(changes)
    #expect(desk.screen.contains("[Back]"))
    #expect(desk.screen.contains("Different: "))
    desk.press(.enter, times: 60)
    let cases = try #require(try desk.counter?.newestCases(5))
    #expect(cases.allSatisfy { $0.personID == $0.id })
    #expect(desk.storedDrafts.allSatisfy { $0.decisions.samePerson == nil })
  }

  @Test func `where all that is known agrees drumming Enter makes no two cases one person's`()
    throws
  {
    let desk = try twin([:])
    #expect(!desk.screen.contains("[The same person]") && !desk.screen.contains("[Back]"))
    desk.press(.enter, times: 60)
    #expect(desk.sees(.personLikeTitle))
    #expect(desk.intake?.kept.decisions.samePerson == nil)
    desk.press(.right, .enter)
    #expect(desk.intake?.kept.decisions.samePerson == CaseID(rawValue: 1))
  }

  @Test func `a known person who was chosen and given another name is asked about again`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    know(desk)
    desk.press(.down, .enter, .right, .enter)
    #expect(desk.intake?.kept.decisions.samePerson == CaseID(rawValue: 1))
    desk.go(to: .given)
    desk.press(.control("u"))
    desk.press(.end)
    desk.press(.backspace, times: 10)
    desk.type("Айша")
    desk.command(.goOn)
    desk.press(.left, .enter)
    #expect(desk.sees(.personLikeTitle) && desk.screen.contains("[Back]"))
    desk.press(.left, .enter)
    #expect(desk.intake?.kept.decisions.samePerson == nil)
    #expect(desk.intake?.kept.decisions.otherPersons == [CaseID(rawValue: 1)])
    #expect(desk.sees(.takeWaitingTitle))
  }

  @Test func `who is the same despite another name is asked once`() throws {
    let desk = try twin([.given: "Айша"])
    desk.press(.left, .left, .enter)
    #expect(desk.sees(.personOpenTitle))
    desk.press(.escape)
    desk.command(.goOn)
    #expect(desk.sees(.personOpenTitle))
  }

  @Test func `the question is left with Esc and nothing is decided`() throws {
    let desk = try DeskDriver()
    alike(desk)
    desk.press(.escape)
    #expect(desk.top.place == .form)
    #expect(desk.intake?.kept.decisions.isEmpty == true)
  }
}
