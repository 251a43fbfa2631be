import CaseStore
import Casework
import Controls
import Foundation
import Reception
import Screen
import Standards
import Testing
import Words

@testable import Desk

struct TakingTests {
  private func stored(_ desk: DeskDriver) throws -> CaseRecord {
    let line = try #require(try desk.counter?.newestCases(1).first)
    return try #require(try desk.counter?.caseRecord(line.id))
  }

  @Test func `a complete set is accepted at once, with its deadline`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    #expect(desk.sees(.caseAccepted(number: "02-09-000001-8")))
    #expect(desk.sees(.printStubTitle))
    let record = try stored(desk)
    #expect(record.state == .accepted)
    #expect(record.acceptance?.deadline.dueDate == CivilDate(iso: "2009-06-11"))
    #expect(desk.storedDrafts.isEmpty)
    #expect(try desk.counter?.verify(expectedHead: nil).isSound == true)
  }

  @Test func `an incomplete set waits, with a slip and no due date`() throws {
    let desk = try DeskDriver()
    desk.takeChild(papers: 4)
    #expect(desk.sees(.caseTaken(number: "02-09-000001-8")))
    #expect(desk.sees(.sheetNotStub))
    let record = try stored(desk)
    #expect(record.state == .awaitingPapers && record.acceptance == nil)
    desk.goHome()
    #expect(desk.sees(desk.desk.words(.homeWaiting(count: 1))))
  }

  @Test func `a waiting case is taken up again from the list and accepted`() throws {
    let desk = try DeskDriver()
    desk.takeChild(papers: 4)
    desk.command(.cases)
    desk.press(.enter)
    desk.command(.goOn)
    #expect(desk.panel?.checklist.done == 4)
    // The cursor stands at the first that is missing, and goes on with each tick.
    desk.command(.tick)
    desk.command(.tick)
    #expect(try stored(desk).missingPaperIDs.isEmpty)
    desk.command(.goOn)
    #expect(desk.sees(.takeCompleteTitle))
    desk.press(.enter)
    #expect(desk.sees(.printStubTitle))
    #expect(try stored(desk).state == .accepted)
    desk.press(.escape)
    #expect(desk.top.place == .card)
    #expect(desk.sees(desk.desk.words(.statusAccepted)))
  }

  @Test func `while a question is open there is no case, and the question is named`() throws {
    let desk = try DeskDriver()
    desk.open(.residentialCare, .childWithDisability)
    desk.fill(People.childForInstitution.filter { $0.key != .institution })
    desk.command(.goOn)
    #expect(desk.sees(.takeAnswerTitle))
    #expect(desk.sees(desk.desk.words(.factInstitution) + "."))
    desk.press(.enter)
    #expect(desk.top.place == .form)
    #expect(try desk.counter?.newestCases(1).isEmpty == true)
  }

  @Test func `a case without all its papers cannot be accepted`() throws {
    let desk = try DeskDriver()
    desk.takeChild(papers: 4)
    desk.press(.escape)
    desk.command(.goOn)
    desk.command(.goOn)
    #expect(desk.top.place == .dialog && desk.sees(.takeWaitingTitle))
    desk.press(.escape)
    #expect(desk.top.place == .papers)
    desk.command(.goOn)
    desk.press(.enter)
    #expect(desk.top is DocumentScreen && desk.sees(.sheetNotStub), "what is missing, on a slip")
    let record = try stored(desk)
    #expect(record.state == .awaitingPapers && record.acceptance == nil)
  }

  @Test func `a command that cannot run says why`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.press(.escape)
    desk.command(.goOn)
    #expect(
      desk.sees(.dialogUnavailable(reason: desk.desk.words(.caseGoOnAccepted))))
    desk.command(.why)
    desk.command(.print)
    #expect(desk.top is DocumentScreen, "an explanation can be taken home")
  }

  @Test func `another clerk's save is shown field by field, and mine is done on top of it`() throws
  {
    let desk = try DeskDriver()
    desk.takeChild(papers: 4)
    let other = try DeskDriver(place: desk.place)
    for one in [desk, other] {
      one.command(.cases)
      one.press(.enter)
      one.command(.goOn)
      one.press(.end)
    }
    other.command(.tick)
    #expect(other.panel?.checklist.done == 5)
    desk.press(.up)
    desk.command(.tick)
    #expect(desk.sees(.conflictTitle(number: "02-09-000001-8")))
    desk.press(.right, .enter)
    #expect(desk.panel?.checklist.done == 6)
    #expect(try stored(desk).missingPaperIDs.isEmpty)
  }

  @Test func `a case accepted by another clerk meanwhile is shown as accepted`() throws {
    let desk = try DeskDriver()
    desk.takeChild(papers: 5)
    let other = try DeskDriver(place: desk.place)
    for one in [desk, other] {
      one.command(.cases)
      one.press(.enter)
      one.command(.goOn)
      one.press(.end)
    }
    other.command(.tick)
    other.command(.goOn)
    other.press(.enter)
    desk.command(.tick)
    #expect(desk.sees(.conflictTitle(number: "02-09-000001-8")))
    desk.press(.right, .enter)
    #expect(desk.top.place == .card)
    #expect(desk.sees(.statusAccepted))
  }

  @Test func `the list of cases learns of another clerk's case by itself`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.command(.cases)
    desk.wait(milliseconds: 1000)
    let other = try DeskDriver(place: desk.place)
    other.takeChild(papers: 1)
    desk.wait(milliseconds: 1000)
    #expect(desk.sees("02-09-000002-6"))
    #expect(desk.line("▸").contains("02-09-000001-8"), "the cursor stays on its case")
  }

  @Test func `a store that was replaced is one sentence, and nothing typed is lost`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .childWithDisability)
    desk.fill(People.child)
    let path = desk.place.path
    try FileManager.default.moveItem(atPath: path, toPath: path + "-away")
    try FileManager.default.copyItem(atPath: path + "-away", toPath: path)
    desk.command(.goOn)
    desk.press(.enter)
    #expect(desk.sees(.storeGone))
    #expect(desk.intake?.values[.surname] == "Бейсенова")
    #expect(desk.sees("Бейсенова") || desk.intake?.tab == .papers)
    desk.wait(milliseconds: 400)
    #expect(desk.sees(.failureDraft(reason: desk.desk.words(.storeGone))))
    #expect(desk.intake?.values[.given] == "Айым")
  }

  @Test func `in a year without a calendar the clerk enters the due date and says why`() throws {
    let desk = try DeskDriver(at: "2012-06-01T11:42")
    desk.takeChild()
    #expect(try stored(desk).acceptance?.deadline.dueDate == nil)
    desk.press(.escape)
    desk.command(.goOn)
    desk.type("05.06.2012")
    desk.press(.enter)
    #expect(desk.sees(.refusalDueDateTooEarly))
    desk.press(.backspace, times: 10)
    desk.type("11.06.2012")
    desk.press(.enter)
    desk.type("Күнтізбе жоқ")
    desk.press(.enter)
    #expect(try stored(desk).acceptance?.entered?.date == CivilDate(iso: "2012-06-11"))
    desk.press(.end)
    #expect(desk.sees("Күнтізбе жоқ"))
  }

  @Test func `a form whose draft cannot be kept is left only by a clerk who was told`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .childWithDisability)
    desk.fill([.surname: "Бейсенова"])
    let path = desk.place.path
    try FileManager.default.moveItem(atPath: path, toPath: path + "-away")
    try FileManager.default.copyItem(atPath: path + "-away", toPath: path)
    desk.type("а")
    desk.goHome()
    #expect(desk.sees(.failureDraftLeave(reason: desk.desk.words(.storeGone))))
    #expect(desk.intake?.values[.surname] == "Бейсеноваа")
    desk.goHome()
    #expect(desk.top.place == .home)
  }

  @Test func `a printer that fails leaves the case as it was`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    let before = try stored(desk)
    for failure in [PrinterFailure.noPrinter, .failed] {
      desk.tray.failure = failure
      desk.command(.print)
      #expect(desk.sees(failure == .failed ? .failurePrinter : .failureNoPrinter))
      #expect(desk.sees(.printStubTitle))
    }
    desk.tray.failure = nil
    desk.command(.print)
    #expect(desk.sees(.deskPrinted))
    #expect(desk.tray.papers.count == 1)
    #expect(desk.tray.papers[0].contains("02-09-000001-8"))
    #expect(try stored(desk) == before)
  }

  @Test func `a paper is saved beside the store for this account alone`() throws {
    let desk = try DeskDriver()
    desk.takeChild()
    desk.command(.saveText)
    let folder = desk.place.folder + "/office/papers"
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
    #expect(name == "stub-02090000018.txt")
    let mode = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
    #expect((mode[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }
}
