import Foundation
import Testing

@testable import Documents

@Suite struct `A table for spreadsheets` {
  @Test func `is UTF-8 with its mark, every cell in quotes, lines in CR LF`() {
    let text = CSV.text([["Жол", "Үлес"], ["5.1", "ә\"і,ң\nғ"]])
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
    let text = CSV.text([[cell]])
    #expect(text.dropFirst().hasPrefix("\"'"), "\(text)")
    #expect(text.contains(cell.replacing("\"", with: "\"\"")), "nothing of it is lost")
  }

  @Test(arguments: ["", "98.5", "құжат", "a=b", "% (үлесі)", "5.1-жол"])
  func `other cells stay as they are`(cell: String) {
    #expect(CSV.text([[cell]]) == "\u{FEFF}\"\(cell)\"\r\n")
  }
}
