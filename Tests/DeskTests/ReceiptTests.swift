import Casework
import Controls
import Documents
import KazakhText
import Screen
import Testing
import Wording
import Words

@testable import Desk

@Suite struct `A result that was handed over` {
  @Test(arguments: Language.allCases)
  func `is said with the key of its receipt, which is the paper the case needs then`(
    language: Language
  ) throws {
    let desk = try DeskDriver(language)
    desk.readyChild()
    desk.act(.lifeDeliver)
    desk.press(.enter)
    desk.confirm()
    #expect(desk.sees(.nextReceipt(key: "^P")))
    desk.command(.print)
    #expect(desk.sees(.documentTitleReceipt) && desk.sees("Бейсенова Гүлмира, анасы"))
    desk.command(.print)
    #expect(desk.tray.papers.count == 1)
    #expect(desk.tray.papers[0].contains(desk.desk.words(.receiptSignature) + " ____"))
  }

  @Test func `on one visit has it too, with the result among the other papers`() throws {
    let desk = try DeskDriver()
    desk.acceptedChild()
    desk.act(.lifeAtOnce)
    desk.press(.enter, .enter, .enter)
    desk.confirm()
    #expect(desk.sees(.nextReceipt(key: "^P")))
    desk.act(.caseActsPrint)
    #expect(desk.sees(.documentTitleReceipt) && desk.sees(.documentTitleNotice))
  }

  @Test func `has none before, nor when it was posted`() throws {
    let desk = try DeskDriver()
    desk.readyChild()
    desk.act(.caseActsPrint)
    desk.unfold()
    #expect(desk.line("Receipt of the result").contains("not given out yet (¶16)"))
    desk.press(.escape, .escape)
    desk.act(.lifeDeliver)
    desk.press(.end, .enter, .enter)
    desk.confirm()
    #expect(!desk.sees("receipt to sign"))
    desk.act(.caseActsPrint)
    desk.unfold()
    #expect(desk.line("Receipt of the result").contains("posted"))
  }
}

@Suite struct `Who hands in and who receives` {
  /// An adult's case, handed in by a neighbour, with the result ready.
  private func ready(paper: String? = nil) throws -> DeskDriver {
    let desk = try DeskDriver()
    desk.open(.homeCare, .adultWithDisability)
    var values = People.applicant(.homeCare, .adultWithDisability)
    values[.handedInBy] = "neighbour"
    desk.fill(values)
    desk.go(to: .handingName)
    desk.type("Омарова Сара")
    if let paper {
      desk.press(.down)
      desk.type(paper)
    }
    desk.command(.switchTab)
    desk.tick()
    desk.command(.goOn)
    for _ in 0..<4 where desk.intake != nil { desk.press(.enter) }
    desk.press(.escape)
    desk.act(.lifeDecide)
    desk.press(.enter, .enter)
    desk.confirm()
    desk.act(.lifeReady)
    desk.confirm()
    return desk
  }

  private func handedOver(_ desk: DeskDriver) throws -> HandOver? {
    let record = try desk.counter?.caseRecord(CaseID(rawValue: 1))
    if case .handedOver(let terms)? = record?.delivery?.way { return terms }
    return nil
  }

  @Test func `a neighbour who handed in with a paper receives by name and Enter`() throws {
    let desk = try ready(paper: "сенімхат 14")
    desk.act(.lifeDeliver)
    desk.choose("neighbour: Омарова Сара")
    #expect(desk.sees("Омарова Сара (neighbour), сенімхат 14"))
    desk.confirm()
    let terms = try handedOver(desk)
    #expect(terms?.recipient == .other && terms?.name == "Омарова Сара")
    #expect(terms?.kinship == .neighbour && terms?.paper == "сенімхат 14")
  }

  @Test func `one without a paper is asked for it alone`() throws {
    let desk = try ready()
    desk.act(.lifeDeliver)
    desk.choose("neighbour: Омарова Сара")
    desk.type("сенімхат 15")
    desk.press(.down, .down, .enter)
    desk.confirm()
    let terms = try handedOver(desk)
    #expect(terms?.name == "Омарова Сара" && terms?.paper == "сенімхат 15")
    #expect(terms?.kinship == .neighbour)
  }

  @Test func `somebody else is a mother, a relative, a neighbour by a choice`() throws {
    let desk = try ready()
    desk.act(.lifeDeliver)
    desk.choose(desk.desk.words(.recipientOther))
    desk.type("Қожахметова Роза")
    desk.press(.enter)
    desk.type("куәлік 5")
    desk.press(.enter)
    desk.type("mo")
    desk.press(.down, .enter)
    desk.confirm()
    let terms = try handedOver(desk)
    #expect(terms?.kinship == .mother && terms?.name == "Қожахметова Роза")
    desk.command(.print)
    #expect(desk.sees("Қожахметова Роза, mother"))
  }

  @Test(arguments: HandingPerson.Relation.allCases, Language.allCases)
  func `each of them has a word`(relation: HandingPerson.Relation, language: Language) throws {
    #expect(WordKey(rawValue: "handing." + relation.rawValue).isKnown)
    #expect(try !DeskDriver.words(language)(relation).isEmpty)
  }
}
