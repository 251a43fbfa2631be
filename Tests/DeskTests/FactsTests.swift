import Casework
import Controls
import Screen
import Standards
import Testing
import Words

@testable import Desk

struct FactsTests {
  @Test func `“disabled: yes” brings the group and two more papers, “no” takes them away`() throws {
    let desk = try DeskDriver(columns: 120, rows: 40)
    desk.open(.residentialCare, .elderly)
    #expect(desk.openPapers == ["S1-A-7", "S1-A-8", "S1-E-9", "S1-E-10"])
    #expect(!desk.sees(.intakeDisabilityGroup))
    desk.go(to: .disabled)
    desk.answer("yes")
    #expect(desk.sees(.intakeDisabilityGroup))
    #expect(desk.neededPapers.contains("S1-E-9") && desk.neededPapers.contains("S1-E-10"))
    desk.answer("no")
    #expect(!desk.sees(.intakeDisabilityGroup))
    #expect(!desk.neededPapers.contains("S1-E-9") && !desk.openPapers.contains("S1-E-9"))
  }

  @Test func `the referral is asked for a state institution only`() throws {
    let desk = try DeskDriver()
    desk.open(.residentialCare, .childWithDisability)
    #expect(desk.openPapers == ["S1-C-2"])
    desk.go(to: .institution)
    desk.answer("state")
    #expect(desk.neededPapers.contains("S1-C-2"))
    desk.answer("non-state")
    #expect(!desk.neededPapers.contains("S1-C-2") && desk.openPapers.isEmpty)
  }

  @Test func `pension age is proposed from birth date and sex, and the clerk overrules it`() throws
  {
    let desk = try DeskDriver()
    desk.open(.homeCare, .elderly)
    desk.fill([.birthDate: "09.05.1934", .sex: "f"])
    desk.go(to: .pensionAge)
    #expect(desk.sees(.intakeComputedAnswer(answer: desk.desk.words(.answerYes))))
    #expect(desk.neededPapers.contains("S2-A-6"))
    desk.answer("no")
    #expect(
      desk.sees(.intakeComputedAnswer(answer: desk.desk.words(.answerYes))),
      "what the answer differs from stays beside it")
    #expect(!desk.neededPapers.contains("S2-A-6") && !desk.openPapers.contains("S2-A-6"))
    desk.answer("yes")
    #expect(!desk.sees(.intakeComputedAnswer(answer: desk.desk.words(.answerYes))))
    desk.press(.backspace)
    #expect(desk.neededPapers.contains("S2-A-6"))
  }

  @Test func `the clerk's answer on pension age is kept with the case`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .elderly)
    desk.fill(
      People.applicant(.homeCare, .elderly).merging([.pensionAge: "no"]) { $1 })
    desk.command(.goOn)
    desk.press(.right, .enter)
    desk.press(.left, .enter)
    let record = try #require(try desk.counter?.newestCases(1).first)
    let stored = try #require(try desk.counter?.caseRecord(record.id))
    #expect(stored.application.facts.pensionAge == false)
    #expect(stored.pensionAge == PensionAgeDecision(computed: true, decided: false))
  }

  @Test func `a person not named in ¶6 needs a reason in writing`() throws {
    let desk = try DeskDriver()
    desk.open(.residentialCare, .adultWithDisability)
    desk.fill(People.adult.merging([.disabilityGroup: "3"]) { $1 })
    desk.command(.goOn)
    #expect(desk.sees(.notCoveredTitle))
    desk.press(.enter)
    #expect(desk.top.place == .form, "Enter held down writes no reason")
    desk.command(.goOn)
    desk.press(.down, .down, .enter, .enter)
    #expect(desk.sees(.reasonTooShort))
    desk.press(.escape)
    #expect(desk.top.place == .form)
    desk.command(.goOn)
    desk.press(.down, .down, .enter)
    desk.type("Комиссия шешімімен")
    desk.press(.enter)
    #expect(desk.sees(.takeWaitingTitle))
    desk.press(.enter)
    let line = try #require(try desk.counter?.newestCases(1).first)
    #expect(try desk.counter?.caseRecord(line.id).uncoveredReason == "Комиссия шешімімен")
  }

  @Test func `a paper that depends on an unanswered question cannot be ticked`() throws {
    let desk = try DeskDriver()
    desk.open(.residentialCare, .elderly)
    desk.command(.switchTab)
    desk.press(.end)
    desk.command(.tick)
    #expect(desk.sees(.papersAnswerFirst))
    #expect(desk.panel?.checklist.done == 0)
  }

  @Test func `only services of the office are offered`() throws {
    let taraz = try DeskDriver(office: "taraz")
    taraz.command(.newCase)
    taraz.press(.enter)
    #expect(taraz.sees(.serviceResidentialCareShort) && !taraz.sees(.serviceHomeCareShort))
    let city = try DeskDriver(office: "karatau-city")
    city.command(.newCase)
    city.press(.enter)
    #expect(!city.sees(.serviceResidentialCareShort) && city.sees(.serviceHomeCareShort))
    let district = try DeskDriver(office: "baizak")
    district.command(.newCase)
    district.press(.enter)
    #expect(district.sees(.serviceResidentialCareShort) && district.sees(.serviceHomeCareShort))
  }

  @Test func `what to bring is told without a name and leaves nothing behind`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .childWithDisability, .inform)
    #expect(!desk.sees(.intakeSurname))
    desk.command(.switchTab)
    desk.press(.enter)
    #expect(desk.sees(.printBringTitle))
    desk.command(.print)
    #expect(desk.tray.papers.count == 1)
    desk.press(.escape, .escape, .escape)
    #expect(desk.storedDrafts.isEmpty)
    #expect(try desk.counter?.newestCases(1).isEmpty == true)
  }
}
