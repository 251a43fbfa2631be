import Casework
import Documents
import Foundation
import Reception
import Screen
import Standards
import Testing
import Words

@testable import Desk

@Suite struct `A paper on the screen` {
  private func kindShown(_ desk: DeskDriver) -> Document.Kind? {
    desk.tray.papers.removeAll()
    desk.command(.print)
    return Document.Kind.allCases.first { kind in
      desk.tray.papers.first?.split(separator: "\n").first?
        .trimmingCharacters(in: .whitespaces) == desk.desk.words.name(of: kind)
    }
  }

  @Test func `of a case is the one it needs where it stands`() throws {
    let desk = try DeskDriver(.kk)
    desk.acceptedChild()
    desk.command(.print)
    #expect(kindShown(desk) == .stub)
    desk.press(.escape)
    desk.act(.lifeDecide)
    desk.press(.enter, .enter)
    desk.confirm()
    desk.command(.print)
    #expect(kindShown(desk) == .notice)
    desk.press(.escape)
    desk.act(.lifeReady)
    desk.confirm()
    desk.act(.lifeDeliver)
    desk.choose(desk.desk.words(.lifePost))
    desk.press(.enter)
    desk.confirm()
    desk.command(.print)
    #expect(kindShown(desk) == .label)
    #expect(desk.tray.papers[0].contains("Сарыкемер"))
  }

  @Test func `of a refused case has its ground and where to complain`() throws {
    let desk = try DeskDriver(.kk)
    desk.acceptedChild()
    desk.act(.lifeDecide)
    desk.press(.down, .down, .enter)
    desk.type("Басқа облысқа көшіп кеткен")
    desk.press(.enter)
    desk.confirm()
    desk.command(.print)
    #expect(kindShown(desk) == .refusal)
    let paper = try #require(desk.tray.papers.first)
    #expect(paper.contains("17-тармақта жоқ") && paper.contains("көшіп кеткен"))
    #expect(paper.contains("Шағым беру (21–22-т.)"))
  }

  @Test func `can be another of the case, what it does not have being greyed out`() throws {
    let desk = try DeskDriver(.en)
    desk.acceptedChild()
    desk.act(.caseActsPrint)
    desk.unfold()
    #expect(desk.line("Referral").contains("there is no such decision (¶5)"))
    #expect(desk.line("Address label").contains("¶5"))
    desk.choose(desk.desk.words(.documentTitleReferral))
    #expect(desk.top.place == .dialog, "what it does not have is not chosen")
    desk.choose(desk.desk.words(.documentTitleCover))
    #expect(kindShown(desk) == .cover)
    desk.command(.paperChoices)
    desk.choose(desk.desk.words(.documentScreenPaper))
    desk.choose(desk.desk.words(.documentTitleComplaint))
    #expect(kindShown(desk) == .complaint)
  }

  @Test func `comes out in both languages, as PDF, where and as often as was chosen`() throws {
    let desk = try DeskDriver(.kk)
    desk.acceptedChild()
    desk.command(.print)
    desk.command(.paperChoices)
    desk.choose(desk.desk.words(.documentScreenLanguage))
    desk.press(.enter)
    desk.choose(desk.desk.words(.documentScreenFormat))
    desk.choose(desk.desk.words(.documentScreenPrinter))
    desk.choose(desk.desk.words(.documentScreenCopies))
    #expect(desk.sees("Принтер: kabinet-5") && desk.sees("Данасы: 2") && desk.sees("Түрі: PDF"))
    desk.choose(desk.desk.words(.documentScreenPrint))
    #expect(desk.tray.jobs.map(\.printer) == ["kabinet-5", "kabinet-5"])
    #expect(
      desk.tray.papers.allSatisfy { $0.hasPrefix("%PDF") && $0.contains("Түбіршек / Корешок") })
    #expect(desk.tray.papers[1].contains("2-дана, 01.06.2009, Сәрсенова / Экземпляр 2"))
    #expect(desk.sees(.deskPrintedCopy(number: "2")))
    desk.command(.saveText)
    let folder = desk.place.folder + "/office/papers"
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder) == ["stub-02090000018.pdf"])
  }

  @Test func `says how to get PDF where nothing makes it, and prints as text`() throws {
    let desk = try DeskDriver(.ru)
    desk.typesetter.isInstalled = false
    desk.acceptedChild()
    desk.command(.print)
    desk.command(.paperChoices)
    #expect(desk.line("Вид: текст").contains("qabyldau-pdf"))
    desk.choose(desk.desk.words(.documentScreenFormat))
    desk.choose(desk.desk.words(.documentScreenPrint))
    #expect(desk.tray.papers.count == 1 && desk.tray.papers[0].contains("Корешок"))
  }

  @Test(arguments: [PrinterFailure.noPrinter, .failed])
  func `that does not come out leaves the case as it was and can be saved`(
    failure: PrinterFailure
  ) throws {
    let desk = try DeskDriver(.kk)
    desk.acceptedChild()
    let before = try desk.counter?.caseRecord(CaseID(rawValue: 1))
    desk.command(.print)
    desk.tray.failure = failure
    desk.command(.print)
    #expect(desk.sees(failure == .failed ? .failurePrinter : .failureNoPrinter))
    #expect(desk.sees(.deskCaseIsSafe) && desk.sees(.deskSaveInstead))
    #expect(try desk.counter?.caseRecord(CaseID(rawValue: 1)) == before)
    desk.command(.saveText)
    let folder = desk.place.folder + "/office/papers"
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
    let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    #expect(!text.contains("2-дана"))
  }

  @Test func `follows the language of the screen, and stays bilingual`() throws {
    let desk = try DeskDriver(.kk)
    desk.acceptedChild()
    desk.command(.print)
    desk.speak(.ru)
    #expect(desk.sees("Корешок") && !desk.sees("Түбіршек"))
    desk.command(.paperChoices)
    desk.choose(desk.desk.words(.documentScreenLanguage))
    desk.press(.escape)
    #expect(desk.sees("Түбіршек / Корешок"))
    desk.speak(.kk)
    #expect(desk.sees("Түбіршек / Корешок"))
  }

  @Test func `of the day prints the board and the call list`() throws {
    let desk = try DeskDriver(.kk)
    desk.acceptedChild()
    desk.press(.function(5))
    desk.command(.print)
    desk.command(.print)
    #expect(desk.tray.papers[0].contains("Мерзімдер тақтасы"))
    #expect(desk.tray.papers[0].contains("02-09-000001-8"))
    desk.command(.saveText)
    let folder = desk.place.folder + "/office/papers"
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder) == ["deadlines-2009-06-01.txt"])
  }
}
