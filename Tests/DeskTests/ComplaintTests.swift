import Casework
import Controls
import KazakhText
import Reception
import Screen
import Standards
import Testing
import Words

@testable import CaseStore
@testable import Desk

@Suite struct `Complaints at the desk` {
  private func desk(_ language: Language = .en, columns: Int = 80) throws -> DeskDriver {
    let desk = try DeskDriver(language, columns: columns)
    try Scene.complain(desk)
    return desk
  }

  @Test func `the register shows what is open by urgency, and groups with Tab`() throws {
    let desk = try desk()
    desk.press(.function(7))
    #expect(desk.top.place == .complaints && desk.sees("[open 2]") && desk.sees("overdue 1"))
    #expect(desk.line("▸").contains("2009-4449"))
    desk.press(.tab)
    #expect(desk.sees("[overdue 1]") && !desk.sees("2009-7998"))
    desk.press(.tab)
    #expect(desk.sees(.complaintsNothing))
  }

  @Test func `finds while typing, in whichever layout, by name and number`() throws {
    let desk = try desk()
    desk.command(.complaints)
    desk.type("иван")
    #expect(desk.sees("2009-7998") && !desk.sees("2009-4449"))
    desk.press(.backspace, times: 4)
    desk.type("bdfy")
    #expect(desk.sees("2009-7998") && !desk.sees("2009-4449"), "the Latin layout was on")
    desk.press(.backspace, times: 4)
    desk.type("2009-4449")
    #expect(desk.sees("Қожахмет"))
  }

  @Test
  func `a complaint is registered by typing, its receipt comes, and it stands in the register`()
    throws
  {
    let desk = try DeskDriver(.en)
    desk.command(.complaints)
    #expect(desk.sees(.complaintsEmpty))
    desk.press(.insert)
    #expect(desk.top.place == .complaintForm)
    desk.command(.goOn)
    #expect(desk.top.place == .complaintForm && desk.sees(.problemRequired))
    desk.type("Иванова Анна")
    desk.press(.tab, .tab)
    desk.type("Құжат қабылданбады")
    desk.command(.goOn)
    #expect(desk.top is DocumentScreen && desk.sees("2009-4449") && desk.sees("16 June 2009"))
    desk.press(.escape)
    #expect(desk.top is ComplaintScreen)
    desk.press(.escape)
    #expect(desk.line("▸").contains("Иванова Анна"))
    let record = try #require(try desk.counter?.complaints().first?.complaint)
    #expect(record.acknowledgedOn == "2009-06-01" && record.intake.text == "Құжат қабылданбады")
    desk.press(.insert)
    #expect(!desk.sees("Құжат қабылданбады"), "the form starts anew")
  }

  @Test func `what is typed stays when the form is left, whichever way`() throws {
    let desk = try DeskDriver(.en)
    desk.command(.complaints)
    desk.press(.insert)
    desk.type("Иванова Анна")
    desk.press(.escape, .insert)
    #expect(desk.sees("Иванова Анна"))
    desk.press(.tab)
    desk.type("Тараз")
    desk.command(.cases)
    desk.command(.complaints)
    desk.press(.insert)
    #expect(desk.sees("Иванова Анна") && desk.sees("Тараз"))
    desk.speak(.ru)
    #expect(desk.sees("Иванова Анна") && desk.sees(.complaintHappened))
  }

  @Test func `a wrong case number or day is said, and nothing typed is lost`() throws {
    let desk = try DeskDriver(.en)
    desk.takeChild()
    let number = try #require(try desk.counter?.newestCases(1).first?.number)
    desk.command(.complaints)
    desk.press(.insert)
    desk.type("Ә")
    desk.press(.tab, .tab)
    desk.type("мәні")
    desk.press(.tab, .tab, .tab)
    desk.type("12")
    desk.command(.goOn)
    #expect(desk.top.place == .complaintForm && desk.sees(.consoleBadNumber))
    desk.press(.backspace, .backspace)
    desk.type(number.digits)
    desk.command(.goOn)
    #expect(desk.top is DocumentScreen)
    let record = try #require(try desk.counter?.complaints().first?.complaint)
    #expect(record.intake.about?.number == number && record.intake.service == .homeCare)
    // The card of the case tells of it.
    desk.command(.cases)
    desk.press(.enter)
    #expect(desk.top.place == .card)
    for _ in 0..<5 where !desk.sees("2009-4449") { desk.press(.pageDown) }
    #expect(desk.sees("2009-4449"), "\(desk.screen)")
  }

  @Test func `a day long ago asks why it is entered later`() throws {
    let desk = try DeskDriver(.en)
    desk.command(.complaints)
    desk.press(.insert)
    desk.type("Ә")
    desk.press(.tab, .tab)
    desk.type("мәні")
    #expect(!desk.sees(.complaintLate))
    while !desk.line("▸").contains(desk.desk.words(.complaintColumnReceived)) { desk.press(.tab) }
    desk.press(.backspace, times: 10)
    desk.type("20052009")
    #expect(desk.sees(.complaintLate))
    desk.command(.goOn)
    #expect(desk.top.place == .complaintForm && desk.sees(.problemRequired))
    desk.type("поштамен")
    desk.command(.goOn)
    #expect(desk.top is DocumentScreen)
    #expect(try desk.counter?.complaints().first?.complaint.receivedOn == "2009-05-20")
  }

  @Test func `each act is done from the card, and what cannot be done says why`() throws {
    let desk = try desk()
    desk.command(.complaints)
    desk.press(.enter, .enter)
    desk.press(.up, .enter)
    #expect(desk.sees("There is no answer yet"))
    desk.press(.home, .enter)
    #expect(desk.sees("¶23") && desk.sees("26.05.2009"), "by when it is to be answered")
    desk.confirm()
    #expect(desk.sees("2009-4449: Told that it is registered"))
    #expect(desk.sees(.nextAnswer(date: "26.05.2009")), "every act says what is next")
    desk.press(.enter, .down, .enter)
    desk.type("мәлімет сұратылды")
    desk.press(.enter)
    #expect(desk.sees("10.06.2009"), "thirty days from 11 May")
    desk.press(.enter, .down, .enter)
    desk.type("10")
    desk.press(.tab)
    desk.type("тексеру")
    desk.press(.pageDown, .enter)
    for told in ["10 days", "10.06.2009", "22.06.2009", "тексеру", "¶23"] {
      #expect(desk.sees(told), "\(told)")
    }
    desk.confirm()
    #expect(desk.sees("22.06.2009"), "ten more, moved off a Saturday")
    desk.press(.enter, .down, .down, .enter)
    desk.press(.pageDown, .enter)
    #expect(desk.top.place == .dialog && desk.sees(.problemRequired))
    desk.press(.right, .enter, .right, .enter)
    desk.type("Түзетілді")
    desk.press(.pageDown, .enter)
    for told in ["well-founded", "satisfied", "Түзетілді", "¶23"] {
      #expect(desk.sees(told), "\(told)")
    }
    desk.confirm()
    let record = try #require(
      try desk.counter?.complaint(ComplaintNumber(year: 2009, sequence: 4449)))
    #expect(record.state == .answered && record.answer?.answer.founded == true)
    #expect(desk.sees("answered"))
  }

  @Test func `what is typed into a question stays when it is left`() throws {
    let desk = try desk()
    desk.command(.complaints)
    desk.press(.enter, .enter, .down, .down, .down, .down, .enter)
    desk.press(.tab, .tab)
    desk.type("Жартылай")
    desk.press(.escape)
    #expect(desk.top.place == .complaint)
    desk.press(.enter, .down, .down, .down, .down, .enter)
    #expect(desk.sees("Жартылай"))
  }

  @Test func `is not shown to the clerk it is about: list, card, home and search`() throws {
    let desk = try DeskDriver(.en)
    let counter = try #require(desk.counter)
    desk.takeChild()
    let record = try counter.caseRecord(try #require(counter.newestCases(1).first?.id))
    _ = try counter.addStaff(login: "asel", surname: "Әбенова", given: "Әсел", role: .clerk)
    _ = try counter.register(
      ComplaintEntry(
        name: "Иванова Анна", received: ActDay("2009-06-01"), matter: .act, about: record.number,
        clerk: counter.staff.id, text: "мәні"))
    desk.command(.complaints)
    #expect(desk.sees(.complaintsEmpty) && desk.sees("[open 0]"))
    desk.command(.cases)
    desk.press(.enter)
    for _ in 0..<5 {
      #expect(desk.top.place == .card && !desk.sees("2009-4449"))
      desk.press(.pageDown)
    }
    desk.goHome()
    #expect(desk.sees(.homeComplaints(open: "0", overdue: "0")))
  }

  @Test func `whoever registers one about themselves gives the receipt and sees no more of it`()
    throws
  {
    let desk = try DeskDriver(.en)
    let counter = try #require(desk.counter)
    let record = try counter.register(
      ComplaintEntry(
        name: "Иванова Анна", received: ActDay("2009-06-01"), matter: .act,
        clerk: counter.staff.id, text: "мәні"))
    desk.command(.complaints)
    desk.command(.add)
    let entry = ComplaintEntry(
      name: "Иванова Анна", received: ActDay("2009-06-01"), matter: .act, text: "мәні")
    desk.desk.update(.saved(.complaintRecord(record), .registerComplaint(entry)))
    desk.happen(.tick)
    #expect(desk.top is DocumentScreen && desk.sees(.complaintReceiptTitle))
    #expect(desk.sees(record.number.description))
    desk.press(.escape)
    #expect(desk.top.place == .complaints && desk.sees(.complaintsEmpty))
  }

  @Test func `the procedure is one key away, to read out or print`() throws {
    let desk = try desk()
    desk.command(.complaints)
    desk.command(.explain)
    #expect(desk.top is DocumentScreen && desk.sees(.complaintExplainTitle))
    desk.command(.print)
    #expect(desk.tray.papers.last?.contains("459713") == true)
    desk.press(.escape)
    #expect(desk.top.place == .complaints)
  }

  @Test func `learns of a colleague's act by itself`() throws {
    let desk = try desk()
    desk.command(.complaints)
    let other = try CaseStore.open(at: desk.place.path)
    let record = try #require(try other.complaint(ComplaintNumber(year: 2009, sequence: 4449)))
    _ = try other.perform(
      [.voided(reason: "екі рет тіркелген")], on: record.id, expecting: record.revision,
      by: try #require(desk.counter?.staff.id), at: try #require(desk.counter?.now))
    desk.wait(milliseconds: 1000)
    #expect(desk.sees("[open 1]") && !desk.sees("2009-4449"))
  }
}
