import Casework
import Controls
import Foundation
import KazakhText
import Reception
import Screen
import Standards
import Testing
import Words

@testable import Desk

@Suite struct `The indicators at the desk` {
  private func desk(_ language: Language = .en, columns: Int = 80) throws -> DeskDriver {
    let desk = try DeskDriver(language, columns: columns)
    try Scene.measure(desk)
    desk.press(.function(8))
    return desk
  }

  private func screen(_ desk: DeskDriver) throws -> QualityScreen {
    try #require(desk.top as? QualityScreen)
  }

  @Test func `all rows stand with target, measure, bar and the period before, at 80 columns`()
    throws
  {
    let desk = try desk()
    let rows = try #require(try screen(desk).report?.rows)
    #expect(rows.count == 12)
    for row in rows { #expect(desk.sees("\(row.indicator.number)"), "\(row.indicator.number)") }
    let courtesy = desk.line(" 5.1 ")
    #expect(courtesy.contains("99.5*"), "the office's own target is marked")
    let measured = try #require(rows.last?.measured)
    #expect(courtesy.contains("\(measured.numerator)/\(measured.denominator)"))
    #expect(courtesy.contains("■") && courtesy.contains("!"), "missed, in signs too")
    #expect(desk.line("3.2?").contains("5"), "a doubtful value is marked")
    let lines = desk.screen.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 } && !desk.line(" 1.1 ").contains("…"))
  }

  @Test func `the period changes by its kind and by the arrows, the standard by its tab`() throws {
    let desk = try desk()
    #expect(try screen(desk).period == Period(year: 2009, quarter: 2))
    desk.press(.left)
    #expect(try screen(desk).period == Period(year: 2009, quarter: 1))
    #expect(try screen(desk).report?.period == Period(year: 2009, quarter: 1))
    desk.press(.right, .tab)
    #expect(try screen(desk).period == Period(year: 2009))
    desk.press(.tab)
    #expect(try screen(desk).period == Period(year: 2009, month: 6))
    #expect(try screen(desk).report?.standard == .s1)
    desk.command(.switchTab)
    #expect(try screen(desk).report?.standard == .s2)
  }

  @Test func `drill-down lists exactly the counted cases, opens one and comes back to its row`()
    throws
  {
    let desk = try desk()
    desk.press(.tab)
    let report = try #require(try screen(desk).report)
    for number in ["1.1", "2.2", "3.2", "4.1"] {
      while !desk.line("▸").contains(number) { desk.press(.down) }
      desk.press(.enter)
      #expect(desk.top.place == .counted)
      let row = try #require(report.row(number))
      let measure = try #require(row.measures.last?.now)
      for case .file(_, let wanted) in measure.below + measure.leftOut.map(\.subject) {
        desk.press(.home)
        var steps = 0
        while !desk.sees(wanted.description), steps < 80 {
          desk.press(.down)
          steps += 1
        }
        #expect(desk.sees(wanted.description), "\(number) \(wanted)")
      }
      desk.press(.escape)
      #expect(desk.line("▸").contains(number))
    }
    desk.press(.home, .enter, .down)
    let shown = desk.line("▸").split(separator: " ").first { $0.contains("-") }.map(String.init)
    desk.press(.enter)
    #expect(desk.top is CaseScreen)
    #expect(desk.sees(try #require(shown)))
    desk.press(.escape)
    #expect(desk.line("▸").contains(try #require(shown)))
  }

  @Test func `below a figure of the survey stands how many of those who could answer did`() throws {
    let desk = try desk()
    let june = try #require(Period(year: 2009, quarter: 2))
    let measure = try #require(try desk.counter?.indicators(.s1, in: june).row("2.1")?.measured)
    #expect(measure.denominator == 5 && measure.turnout?.handOvers == 9)
    #expect(desk.line("+ answered").contains("5/9"))
    #expect(desk.line("+ answered").contains("55.6"))
  }

  @Test func `behind a figure of the survey stand its batches, each with its author`() throws {
    let desk = try desk()
    while !desk.line("▸").contains("2.1") { desk.press(.down) }
    desk.press(.enter)
    #expect(desk.sees("5 answered of 9 hand-overs (55.6 %)"))
    #expect(desk.line("▸").contains("5/6") && desk.line("▸").contains("Сәрсенова"))
    desk.press(.enter)
    #expect(desk.top.place == .counted && desk.sees(.qualityAnonymous), "there is nobody to open")
  }

  @Test func `a whole batch is voided with a reason, and its figures are gone`() throws {
    let desk = try desk()
    while !desk.line("▸").contains("2.1") { desk.press(.down) }
    desk.press(.enter)
    desk.command(.voidBatch)
    #expect(desk.top.place == .dialog)
    desk.type("екі рет са")
    desk.press(.escape)
    desk.command(.voidBatch)
    desk.type("налды")
    desk.press(.enter)
    #expect(desk.line("▸").contains("екі рет") && desk.top.place == .counted)
    desk.command(.voidBatch)
    #expect(desk.sees(.refusalBatchIsVoided))
    let june = try #require(Period(year: 2009, quarter: 2))
    #expect(try desk.counter?.indicators(.s1, in: june).row("2.1")?.measured?.denominator == 0)
  }

  @Test
  func `the slips of a box are typed together and refused where they do not fit the register`()
    throws
  {
    let desk = try desk()
    desk.press(.insert)
    #expect(desk.top.place == .dialog && desk.sees(.surveyTitle))
    desk.press(.enter, .enter, .enter)
    desk.type("5")
    desk.press(.enter)
    desk.type("yy--y ny--")
    desk.press(.pageDown, .enter)
    #expect(desk.top.place == .dialog && desk.sees("Slip 2"))
    desk.press(.escape, .insert)
    #expect(desk.sees("yy--y ny--"), "what was typed stays")
    desk.press(.enter, .enter, .enter, .enter)
    desk.type("y yyyyy yyyyy yyyyy")
    desk.press(.pageDown, .enter)
    #expect(desk.top.place == .dialog && desk.sees("10 slips for 9"), "5 were entered before")
    #expect(desk.sees("yy--y ny--y"))
    desk.press(.enter, .enter, .enter)
    desk.press(.backspace)
    desk.type("1")
    desk.press(.enter)
    desk.press(.backspace, times: 24)
    desk.press(.pageDown, .enter)
    #expect(desk.top.place == .quality && desk.sees("A batch of 1 slip is entered"))
    let june = try #require(Period(year: 2009, quarter: 2))
    #expect(try desk.counter?.survey(in: june).slips(of: .residentialCare) == 6)
  }

  @Test
  func `a period is closed by an arrow and Enter, never by a held Enter, and looked at again`()
    throws
  {
    let desk = try desk()
    desk.command(.reports)
    desk.command(.add)
    #expect(desk.sees(.refusalPeriodNotOver), "the quarter goes on")
    desk.press(.escape, .left)
    desk.command(.reports)
    #expect(desk.sees(.signedNone))
    desk.command(.add)
    desk.press(.enter)
    #expect(try desk.counter?.signedReports().isEmpty == true, "Enter alone goes back")
    desk.command(.add)
    desk.press(.right, .enter)
    let report = try #require(try desk.counter?.signedReports().first)
    #expect(
      report.content.period == Period(year: 2009, quarter: 1) && report.content.standard == .s1)
    #expect(desk.line("▸").contains(String(report.digest.prefix(16))))
    desk.command(.print)
    #expect(desk.top is DocumentScreen && desk.sees(.signedClosed))
    desk.press(.escape, .enter)
    #expect(desk.top is DocumentScreen && desk.sees(.signedNoDifference))
    desk.press(.escape)
    desk.command(.add)
    desk.press(.right, .enter)
    #expect(desk.sees(.refusalReportSaysTheSame))
  }

  @Test func `a clerk enters no slips`() throws {
    let desk = try desk()
    let counter = try #require(desk.counter)
    let other = try counter.addStaff(login: "dana", surname: "О", given: "Д", role: .manager)
    _ = try counter.store.changeStaff(counter.staff.id, by: other.id, at: counter.now) {
      $0.role = .clerk
    }
    desk.press(.escape, .function(8), .insert)
    #expect(desk.top.place == .quality && desk.sees(.permissionManagersOnly))
  }

  @Test func `targets and reported values are typed with what they rest on`() throws {
    let desk = try desk()
    desk.command(.figures)
    desk.type("150")
    desk.press(.pageDown, .enter)
    #expect(desk.top.place == .dialog && desk.sees(.refusalNotAPercent))
    desk.press(.backspace, .backspace, .backspace)
    desk.type("97,5")
    desk.press(.pageDown, .enter)
    #expect(desk.top.place == .dialog && desk.sees(.problemRequired))
    desk.type("N 4")
    desk.press(.enter)
    desk.type("99")
    desk.press(.enter)
    desk.type("есеп")
    desk.press(.pageDown, .enter)
    #expect(desk.line("1.1").contains("97.5*") && desk.line("1.1").contains("99"))
    #expect(desk.sees(.qualityFigureSet))
    // Emptied, the decree's value stands again.
    desk.command(.figures)
    desk.press(.backspace, times: 4)
    desk.press(.pageDown, .enter)
    #expect(!desk.line("1.1").contains("*"))
  }

  @Test func `is printed and saved as a table that Kazakh letters survive`() throws {
    let desk = try desk(.kk)
    desk.command(.print)
    #expect(desk.top is DocumentScreen && desk.sees(.qualityPeriod))
    desk.press(.escape)
    desk.command(.saveTable)
    let folder = (desk.place.path as NSString).deletingLastPathComponent + "/papers"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files == ["quality-S1-2009-04-01-2009-06-30.csv"])
    let bytes = try Data(contentsOf: URL(filePath: folder + "/" + files[0]))
    #expect(bytes.prefix(3) == Data([0xEF, 0xBB, 0xBF]))
    #expect(String(decoding: bytes, as: UTF8.self).contains("қызметкерлердің сыпайылығына"))
  }

  @Test func `a move of the cursor paints two cells`() throws {
    let desk = try desk()
    let before = desk.terminal.frames.last?.text ?? ""
    desk.press(.down)
    let after = desk.terminal.frames.last?.text ?? ""
    let changed = zip(before, after).count { $0 != $1 }
    #expect(before.count == after.count && changed == 2)
  }
}
