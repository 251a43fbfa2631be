import Foundation

/// A table as a program or a suite reads it: cells parted by a sign, in quotes where they hold it.
struct TableReading {
  let rows: [[String]]

  init(_ text: String, separator: Character) {
    var rows: [[String]] = []
    var (row, cell, isQuoted) = ([String](), "", false)
    var signs = Array(text.dropFirst())[...]
    while let sign = signs.popFirst() {
      switch sign {
      case "\"" where isQuoted && signs.first == "\"":
        cell.append("\"")
        signs.removeFirst()
      case "\"": isQuoted.toggle()
      case separator where !isQuoted:
        row.append(cell)
        cell = ""
      case "\r\n" where !isQuoted:
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.append(sign)
      }
    }
    self.rows = rows
  }

  /// The cells below a heading.
  func column(_ head: String) -> [String] {
    guard let place = rows.first?.firstIndex(of: head) else { return [] }
    return rows.dropFirst().map { $0[place] }
  }
}
