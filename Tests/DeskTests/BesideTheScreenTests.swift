import Casework
import Controls
import Documents
import Foundation
import GRDB
import Reception
import Screen
import Testing
import Words

@testable import CaseStore
@testable import Desk

/// What takes long is done beside the screen: printing programs, PDF, the daily copy.
@Suite struct `Beside the screen` {
  private func deskAtAStub() throws -> DeskDriver {
    let desk = try DeskDriver()
    desk.takeChild()
    #expect(desk.top is DocumentScreen)
    desk.worker.isHeld = true
    return desk
  }

  private func copies(_ desk: DeskDriver) throws -> [Int] {
    try #require(desk.counter).copies(of: CaseID(rawValue: 1)).compactMap(\.copy?.number)
  }

  @Test func `a printer that does not answer holds nobody up`() throws {
    let desk = try deskAtAStub()
    desk.command(.print)
    #expect(desk.sees(.deskPrinting))
    desk.command(.newCase)
    desk.press(.enter)
    #expect(desk.tray.papers.isEmpty && desk.worker.count == 1)
    desk.worker.finish()
    desk.wait(milliseconds: 10)
    #expect(desk.tray.papers.count == 1 && desk.sees(.deskPrinted))
  }

  @Test func `Esc gives the paper up while the screen says so, and the copy did not come out`()
    throws
  {
    let desk = try deskAtAStub()
    desk.tray.failure = .failed
    desk.command(.print)
    desk.press(.escape)
    #expect(desk.top is DocumentScreen, "Esc answered the message, not the screen")
    desk.worker.finish()
    desk.wait(milliseconds: 10)
    #expect(desk.sees(.deskPrintingGivenUp))
    #expect(try copies(desk).isEmpty)
    desk.press(.escape)
    #expect(!(desk.top is DocumentScreen))
  }

  @Test func `of several copies each is recorded before it is made, and one after another`() throws
  {
    let desk = try deskAtAStub()
    desk.desk.perform(.print(try stub(desk), DocumentOrder(copies: 3), of: CaseID(rawValue: 1)))
    for made in 1...3 {
      #expect(desk.worker.count == 1 && desk.tray.papers.count == made - 1)
      desk.worker.finish()
      desk.wait(milliseconds: 10)
    }
    #expect(desk.tray.papers.count == 3 && desk.sees(.deskPrintedCopy(number: "3")))
    #expect(try copies(desk) == [1, 2, 3])
  }

  @Test func `what came out is not made again when the next copy meets another process's save`()
    throws
  {
    let desk = try deskAtAStub()
    desk.desk.perform(.print(try stub(desk), DocumentOrder(copies: 2), of: CaseID(rawValue: 1)))
    let blocker = try CaseStore.open(at: desk.place.path)
    try blocker.write { _ in
      desk.worker.finish()
      desk.wait(milliseconds: 10)
      #expect(desk.desk.hold != nil && desk.tray.papers.count == 1)
      desk.wait(milliseconds: 200)
    }
    desk.wait(milliseconds: 200)
    desk.worker.finish()
    desk.wait(milliseconds: 10)
    #expect(desk.tray.papers.count == 2)
    #expect(try copies(desk) == [1, 2])
  }

  @Test func `a paper given up when the next copy waits is not printed later`() throws {
    let desk = try deskAtAStub()
    desk.desk.perform(.print(try stub(desk), DocumentOrder(copies: 2), of: CaseID(rawValue: 1)))
    let blocker = try CaseStore.open(at: desk.place.path)
    try blocker.write { _ in
      desk.worker.finish()
      desk.wait(milliseconds: 10)
      desk.wait(milliseconds: 1000)
      desk.press(.escape)
      #expect(desk.sees(.deskWaitingGivenUp))
    }
    desk.worker.isHeld = false
    desk.command(.print)
    #expect(desk.tray.papers.count == 2, "the next paper is a new one")
    #expect(try copies(desk) == [1, 2])
  }

  @Test func `whoever leaves while a paper is on its way leaves at once, and it is recorded`()
    throws
  {
    let desk = try deskAtAStub()
    desk.command(.print)
    desk.happen(.stop(.terminate))
    #expect(desk.desk.hasEnded)
    #expect(try copies(desk).isEmpty, "it is not known to have come out")
  }

  @Test func `the daily copy is made while one types`() throws {
    let desk = try DeskDriver()
    try desk.counter?.planBackups(BackupPlan(folder: desk.place.folder + "/copies"))
    desk.worker.isHeld = true
    desk.wait(milliseconds: 4000)
    #expect(desk.worker.count == 1)
    desk.open(.homeCare, .elderly)
    desk.type("Иванова")
    #expect(desk.intake?.values[.surname] == "Иванова")
    desk.worker.finish()
    desk.wait(milliseconds: 10)
    #expect(try desk.counter?.lastCopy().day == "2009-06-01")
  }

  private func stub(_ desk: DeskDriver) throws -> Document {
    let counter = try #require(desk.counter)
    return try counter.file(counter.caseRecord(CaseID(rawValue: 1))).document(
      .stub, desk.desk.words)
  }
}

/// A save is done once, whatever becomes of what is shown after it.
@Suite struct `A save that cannot be shown` {
  @Test func `is told as saved, and is not done again`() throws {
    let desk = try DeskDriver()
    desk.acceptedChild()
    let counter = try #require(desk.counter)
    desk.act(.caseActsNote)
    desk.type("Анасы қоңырау шалды")
    // The complaints about the case cannot be read any more: its card cannot be shown.
    let other = try CaseStore.open(at: desk.place.path)
    try other.pool.write { try $0.execute(sql: "ALTER TABLE complaints RENAME TO gone") }
    desk.press(.enter)
    let notes = try counter.store.history(of: CaseID(rawValue: 1)).count { $0.kind == .noted }
    #expect(notes == 1 && desk.desk.hold == nil)
    #expect(desk.sees(desk.desk.words(.actNoted)), "that it is saved is said")
    desk.wait(milliseconds: 400)
    #expect(try counter.store.history(of: CaseID(rawValue: 1)).count { $0.kind == .noted } == 1)
  }
}
