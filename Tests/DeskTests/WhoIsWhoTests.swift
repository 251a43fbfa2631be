import Casework
import Foundation
import KazakhText
import Screen
import Testing
import Words

@testable import Desk

@Suite struct `Who is who, said on the card` {
  private func persons(_ desk: DeskDriver) throws -> [Int64] {
    try #require(desk.counter).newestCases(9).reversed().map(\.personID.rawValue)
  }

  private func two(_ language: Language = .en) throws -> DeskDriver {
    let desk = try DeskDriver(language)
    desk.takeChild()
    desk.open(.homeCare, .childWithDisability)
    desk.fill(
      People.child.merging([.surname: "Қожахметова", .given: "Сәуле", .birthDate: "02.05.2003"]) {
        $1
      })
    desk.command(.goOn)
    desk.press(.enter)
    desk.desk.perform(.show(.caseCard(CaseID(rawValue: 2))))
    return desk
  }

  private func join(_ desk: DeskDriver) throws {
    let first = try #require(try desk.counter?.caseRecord(CaseID(rawValue: 1)))
    desk.act(.caseActsJoin)
    desk.type(first.number.digits)
    desk.press(.enter)
  }

  @Test(arguments: Language.allCases)
  func `both persons stand side by side, then a reason and the summary`(_ language: Language) throws
  {
    let desk = try two(language)
    try join(desk)
    #expect(desk.sees(.joinTitle) && desk.screen.contains("Бейсенова"))
    #expect(desk.screen.contains("[" + desk.desk.words(.takeBack) + "]"))
    desk.press(.right, .enter)
    desk.type("туу куәлігі бір адамдікі")
    desk.press(.enter)
    #expect(desk.sees(.confirmYes) && desk.screen.contains("02-09-000001-8"))
    desk.confirm()
    #expect(try persons(desk) == [1, 1])
    #expect(desk.sees(.actJoined))
    desk.act(.caseActsSplit)
    #expect(desk.sees(.splitTitle))
    desk.press(.right, .enter)
    desk.type("басқа адам екен")
    desk.press(.enter)
    desk.confirm()
    #expect(try persons(desk) == [1, 2])
  }

  @Test func `drumming Enter joins and splits nobody`() throws {
    let desk = try two()
    try join(desk)
    desk.press(.enter, times: 30)
    #expect(try persons(desk) == [1, 2])
    desk.desk.perform(.show(.caseCard(CaseID(rawValue: 2))))
    try join(desk)
    desk.press(.right, .enter)
    desk.type("туу куәлігі бір адамдікі")
    desk.press(.enter, times: 30)
    #expect(try persons(desk) == [1, 2])
  }

  @Test func `what cannot be joined or split is said`() throws {
    let desk = try two()
    desk.act(.caseActsSplit)
    #expect(desk.sees(.refusalOnlyCaseOfPerson))
    desk.act(.caseActsJoin)
    desk.type("1234")
    desk.press(.enter)
    #expect(desk.sees(.consoleBadNumber) && desk.sees(.joinWhomTitle))
  }
}
