import Foundation
import KazakhText
import Testing

@testable import Documents

@Suite struct `A table for spreadsheets` {
  @Test func `is UTF-8 with its mark, every cell in quotes, lines in CR LF`() {
    let text = CSV.text([[.text("Жол"), .text("Үлес")], [.label("5.1"), .text("ә\"і,ң\nғ")]])
    #expect(
      Array(text.utf8)
        == [0xEF, 0xBB, 0xBF]
        + Array("\"Жол\",\"Үлес\"\r\n\"5.1\",\"ә\"\"і,ң\nғ\"\r\n".utf8))
  }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "＋1", "－1", "＠1",
    "=HYPERLINK(\"x\")",
    // Where a cell begins with a tab or a line end, some programs begin to read anew.
    "\tтегі", "\rтегі", "\nтегі",
  ])
  func `no cell runs as a formula`(cell: String) throws {
    let text = CSV.text([[.text(cell)]])
    #expect(text.dropFirst().hasPrefix("\"'"), "\(text)")
    #expect(text.contains(cell.replacing("\"", with: "\"\"")), "nothing of it is lost")
  }

  @Test(arguments: ["", "98.5", "құжат", "a=b", "% (үлесі)", "5.1-жол"])
  func `other cells stay as they are`(cell: String) {
    #expect(CSV.text([[.text(cell)]]) == "\u{FEFF}\"\(cell)\"\r\n")
  }

  @Test
  func `opens in a suite with decimal commas as numbers, dates and rows that stay what they are`() {
    let text = CSV.text(
      [[.label("1.1"), .number("0.5"), .date("2009-06-01"), .time("09:05"), .text("а;ә")]],
      as: .office)
    #expect(text == "\u{FEFF}\"№ 1.1\";0,5;2009-06-01;09:05;\"а;ә\"\r\n")
  }

  @Test(arguments: Language.allCases)
  func `opens in a suite of each language as columns with numbers`(_ language: Language) {
    let text = CSV.text(
      [[.label("1.1"), .number("0.5"), .date("2009-06-01"), .text("3-1")]],
      as: .office(for: language))
    #expect(
      text
        == (language == .en
          ? "\u{FEFF}\"№ 1.1\",0.5,2009-06-01,\"'3-1\"\r\n"
          : "\u{FEFF}\"№ 1.1\";0,5;2009-06-01;\"'3-1\"\r\n"))
  }

  @Test(arguments: ["3-1", "12.5", "1/2009", "12,5 %"])
  func `makes no date of what somebody wrote`(typed: String) {
    #expect(CSV.text([[.text(typed)]], as: .office) == "\u{FEFF}\"'\(typed)\"\r\n")
    #expect(CSV.text([[.text(typed)]]) == "\u{FEFF}\"\(typed)\"\r\n", "a program knows itself")
  }

  @Test(arguments: ["=1+1", "-x", "@SUM(A1)"])
  func `runs nothing in a suite either`(cell: String) {
    #expect(CSV.text([[.text(cell)]], as: .office).contains("\"'\(cell)\""))
  }
}
