import Casework
import Controls
import Screen
import Standards
import Testing
import Words

@testable import Desk

/// RNN, SIC and IIN on the form.
struct NumberFieldsTests {
  /// A whole form of an adult for an institution.
  private func form(_ numbers: [FieldID: String]) throws -> DeskDriver {
    let desk = try DeskDriver()
    desk.open(.residentialCare, .adultWithDisability)
    desk.fill(People.applicant(.residentialCare, .adultWithDisability))
    desk.fill(numbers)
    return desk
  }

  @Test func `a right number is taken without a word`() throws {
    let desk = try form([.rnn: "210090000005", .iin: "000101300019"])
    desk.command(.goOn)
    #expect(desk.sees(.takeWaitingTitle))
  }

  @Test func `a wrong check digit is said on leaving and confirmed with the document in hand`()
    throws
  {
    let desk = try form([.rnn: "210090000006"])
    desk.press(.down)
    #expect(desk.sees(.numberRnnCheck))
    #expect(desk.line("RNN").contains("!"))
    desk.command(.goOn)
    #expect(desk.sees(.confirmNumberYes))
    desk.press(.enter)
    #expect(desk.intake?.grid.focus == FieldID.rnn.rawValue, "the first answer goes back to mend")
    desk.command(.goOn)
    desk.press(.right, .enter)
    #expect(desk.sees(.takeWaitingTitle))
    desk.press(.left, .enter)
    let record = try #require(try desk.counter?.caseRecord(CaseID(rawValue: 1)))
    let confirmed = try #require(record.decisions?.confirmedNumbers.first)
    #expect(confirmed.value == "210090000006")
    #expect(confirmed.doubts == [NumberWord.rnnCheck.rawValue])
    desk.press(.escape)
    #expect(desk.sees(.caseNumberConfirmed))
  }

  @Test func `a number changed after it was confirmed is doubted anew`() throws {
    let desk = try form([.rnn: "210090000006"])
    desk.command(.goOn)
    desk.press(.right, .enter, .escape)
    desk.go(to: .rnn)
    desk.press(.end, .backspace)
    desk.type("7")
    desk.command(.goOn)
    #expect(desk.sees(.confirmNumberYes))
  }

  @Test func `letters are refused and a number too short is a mistake`() throws {
    let desk = try form([.rnn: "2100900"])
    desk.type("ж")
    #expect(desk.intake?.grid.value(of: "rnn") == "2100900")
    desk.press(.down)
    desk.command(.goOn)
    #expect(desk.intake?.grid.focus == FieldID.rnn.rawValue)
    #expect(desk.line("RNN").contains("!"))
  }

  @Test func `a SIC typed in Cyrillic capitals and with blanks is kept as its Latin letters`()
    throws
  {
    let desk = try form([.sic: "кв12 3456 7890 асех"])
    desk.press(.down)
    #expect(desk.intake?.values[.sic] == "KB1234567890ACEX")
    #expect(desk.sees(.numberSicLookAlikes))
    desk.command(.goOn)
    #expect(desk.sees(.takeWaitingTitle), "what was folded is only told")
  }

  @Test func `the digit row of the Kazakh layout types digits`() throws {
    let desk = try form([.iin: "қққ\"қ\"іқққ\"ұ"])
    #expect(desk.intake?.values[.iin] == "000101300019")
  }

  @Test(arguments: [
    (#"қ"ә"#, #"қ"ә"#), (#"қ"әүғ,.ұң"#, "012856794"), ("№ 0412", "№ 0412"), ("N1234", "N1234"),
  ])
  func `a document's number typed on that row alone becomes its digits on leaving`(
    typed: String, kept: String
  ) throws {
    let desk = try form([.identityNumber: typed])
    desk.press(.down)
    #expect(desk.intake?.values[.identityNumber] == kept)
    #expect(desk.intake?.grid.value(of: "identity-number") == kept)
  }

  @Test func `an IIN that differs from birth date or sex is lawful and only told`() throws {
    let desk = try form([.iin: "991231600012"])
    desk.press(.down)
    #expect(!desk.line("IIN").isEmpty)
    desk.command(.goOn)
    let asks = desk.sees(.confirmNumberYes)
    let check = IIN.check("991231600012")
    #expect(asks == check.findings.contains(where: \.needsConfirmation))
  }

  @Test func `who hands in is named, and the slip says it`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .elderly)
    desk.fill(People.applicant(.homeCare, .elderly))
    #expect(desk.intake?.grid[FieldID.handingName.rawValue] == nil)
    desk.fill([.handedInBy: "relative"])
    desk.command(.goOn)
    #expect(desk.intake?.grid.focus == FieldID.handingName.rawValue, "the name is needed then")
    desk.type("Иванов Пётр")
    desk.press(.down)
    desk.type("power of attorney")
    desk.command(.goOn)
    desk.press(.enter)
    #expect(desk.sees("Иванов Пётр, relative, power of attorney"))
  }
}
