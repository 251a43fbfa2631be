import Casework
import Controls
import Documents
import Foundation
import Reception
import Screen
import Standards
import Testing
import Words

@testable import Desk

/// What is said of papers is true of the paper that is meant.
@Suite struct `What is said of a paper` {
  @Test(arguments: [PrinterFailure.noPrinter, .failed])
  func `speaks of no case where there is none`(failure: PrinterFailure) throws {
    let desk = try DeskDriver(.kk)
    desk.tray.failure = failure
    desk.open(.homeCare, .childWithDisability, .inform)
    desk.command(.goOn)
    #expect(desk.top is DocumentScreen)
    desk.command(.print)
    #expect(desk.sees(failure == .failed ? .failurePrinter : .failureNoPrinter))
    #expect(desk.sees(.deskSaveInstead) && !desk.sees(.deskCaseIsSafe))
  }

  @Test func `tells to write a number down that did not print`() throws {
    let desk = try DeskDriver(.kk)
    desk.tray.failure = .noPrinter
    let slip = Document(kind: .ticket, title: "17", blocks: [])
    desk.desk.perform(.print(slip, DocumentOrder(), of: nil))
    desk.happen(.tick)
    #expect(desk.sees(.deskTicketByHand))
    #expect(!desk.sees(.deskSaveInstead) && !desk.sees(.deskCaseIsSafe))
  }

  @Test func `does not call a file on its way printing`() throws {
    let desk = try DeskDriver(.kk)
    desk.acceptedChild()
    desk.command(.print)
    desk.worker.isHeld = true
    desk.command(.saveText)
    #expect(desk.sees(.deskFiling) && !desk.sees(.deskPrinting))
    desk.worker.finish()
    desk.happen(.tick)
    #expect(desk.desk.message.text.contains("stub-02090000018.txt"))
  }

  @Test func `counts no file among the copies that were handed out`() throws {
    let desk = try DeskDriver(.kk)
    desk.acceptedChild()
    desk.command(.print)
    desk.command(.saveText)
    desk.command(.print)
    #expect(desk.tray.papers.count == 1 && !desk.tray.papers[0].contains("2-дана"))
    desk.command(.saveText)
    desk.command(.print)
    #expect(desk.tray.papers[1].contains("2-дана"))
    let copies = try #require(desk.counter).copies(of: CaseID(rawValue: 1)).compactMap(\.copy)
    #expect(copies.map(\.number) == [0, 1, 0, 2], "files are in the history all the same")
    let folder = desk.place.folder + "/office/papers"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      #expect(!text.contains("-дана"))
    }
  }

  @Test func `has office, address, hours and phone where it says what to bring`() throws {
    let desk = try DeskDriver(.kk)
    desk.open(.homeCare, .childWithDisability, .inform)
    desk.command(.goOn)
    desk.command(.print)
    let office = try #require(desk.desk.context.office).entry
    let paper = try #require(desk.tray.papers.first)
    #expect(paper.contains(office.phonesAsPrinted) && paper.contains(office.street))
    #expect(paper.contains("2008"))
  }
}

@Suite struct `The first page of a card` {
  private func shows(_ desk: DeskDriver, _ texts: [String]) {
    for text in texts { #expect(desk.sees(text), "\(text)\n\(desk.screen)") }
  }

  @Test
  func `of 80 by 24 tells due date, what is left, state, whom it is about and the last steps`()
    throws
  {
    let desk = try DeskDriver(.kk)
    desk.acceptedChild()
    shows(
      desk,
      [
        "02-09-000001-8 · Бейсенова Айым", "Бейсенова Айым Ерланқызы, 14.03.2000",
        "қабылданды · мерзімі 11.06.2009 · 10 күн қалды (жұмыс күні: 8)",
        "Бейсенова Гүлмира, анасы",
        "іс ашылды", "құжаттар қабылданды",
      ])
  }

  @Test func `of 80 by 24 tells which papers are missing`() throws {
    let desk = try DeskDriver(.kk)
    desk.takeChild(papers: 4)
    desk.press(.escape)
    desk.command(.cases)
    desk.press(.enter)
    shows(desk, ["Жетіспейді: 5) ", "мерзім басталған жоқ"])
  }

  @Test(arguments: [
    ("2009-06-11T09:00", "бүгін соңғы күні"), ("2009-06-15T09:00", "4 күн өтіп кетті"),
  ])
  func `says that the last day has come, or how long it is over`(time: String, said: String) throws
  {
    let desk = try DeskDriver(.kk)
    desk.acceptedChild()
    let later = try DeskDriver(.kk, at: time, place: desk.place)
    later.command(.cases)
    later.press(.enter)
    shows(later, [said])
  }

  @Test func `of a voided case lists no days of a term`() throws {
    let desk = try DeskDriver(.kk)
    desk.acceptedChild()
    let counter = try #require(desk.counter)
    let record = try counter.caseRecord(CaseID(rawValue: 1))
    _ = try counter.perform([.voided(reason: "қате ашылған")], on: record)
    let file = try counter.file(try counter.caseRecord(record.id))
    let text = CaseCard(file, desk.desk.context).text
    #expect(!text.contains("03.06.2009") && text.contains("қате ашылған"))
  }
}

@Suite struct `Where there is little room` {
  @Test func `who waits leaves the title before what is overdue`() throws {
    let scene = try #require(Scene.all.first { $0.name == "deadlines" })
    let first = try DeskDriver(.kk, office: scene.office, at: scene.time)
    try scene.play(first)
    _ = try #require(first.counter).issueTicket(for: .handIn)
    let desk = try DeskDriver(.kk, office: scene.office, at: scene.time, place: first.place)
    let title = desk.screen.split(separator: "\n")[0]
    #expect(title.contains(desk.desk.words.name(of: BoardGroup.overdue)), "\(title)")
    let waiting = try #require(desk.desk.context.waitingVisitors)
    #expect(waiting > 0)
    let told = desk.desk.words(.queueTitleWaiting(count: String(waiting)))
    #expect(!title.contains(told), "\(title)")
    desk.resize(120, 24)
    let wide = desk.screen.split(separator: "\n")[0]
    #expect(wide.contains(told), "\(wide)")
  }

  @Test func `the queue counts the rows it shows`() throws {
    let scene = try #require(Scene.all.first { $0.name == "queue" })
    let desk = try DeskDriver(.kk, office: scene.office, at: scene.time)
    try scene.play(desk)
    let all = desk.line("Tab:")
    let rows = desk.screen.split(separator: "\n").filter { $0.contains(#/^ [▸ ] +\d+  /#) }
    #expect(all.contains("[\(desk.desk.words(.queueAll)) \(rows.count)]"), "\(desk.screen)")
  }

  @Test func `one sign marks the line, in the search for a person too`() throws {
    let desk = try DeskDriver(.kk)
    desk.command(.newCase)
    desk.type("бейсен")
    #expect(desk.screen.filter { $0 == "▸" }.count == 1)
  }
}

@Suite struct `F1 in the menu` {
  @Test func `tells of the line that is marked`() throws {
    let desk = try DeskDriver(.kk)
    desk.command(.menu)
    let deadlines = desk.desk.words(WordKey(rawValue: "menu.deadlines"))
    for _ in 0..<20 where !desk.sees("[\(deadlines)]") { desk.press(.down) }
    desk.command(.why)
    #expect(desk.top is ExplanationScreen && desk.sees(.whyDeadlinesDeadlines))
    desk.press(.escape)
    #expect(desk.top is HomeScreen)
  }

  @Test func `tells of the line of the start screen`() throws {
    let desk = try DeskDriver(.kk)
    for _ in 0..<20 where !desk.line("▸").contains(desk.desk.words(.homeDirectory)) {
      desk.press(.down)
    }
    desk.command(.why)
    #expect(desk.top is ExplanationScreen && desk.sees(.whyDirectory))
  }
}
