import Foundation

/// A table as a program or a suite reads it: cells parted by a sign, in quotes where they hold it.
struct TableReading {
  /// What a cell holds, and whether it stood in quotes.
  struct Cell: Hashable {
    var text = ""
    var isQuoted = false
  }

  let cells: [[Cell]]
  var rows: [[String]] { cells.map { $0.map(\.text) } }

  init(_ text: String, separator: Character) {
    var rows: [[Cell]] = []
    var (row, cell, isQuoted) = ([Cell](), Cell(), false)
    var signs = Array(text.dropFirst())[...]
    while let sign = signs.popFirst() {
      switch sign {
      case "\"" where isQuoted && signs.first == "\"":
        cell.text.append("\"")
        signs.removeFirst()
      case "\"":
        isQuoted.toggle()
        cell.isQuoted = true
      case separator where !isQuoted:
        row.append(cell)
        cell = Cell()
      case "\r\n" where !isQuoted:
        rows.append(row + [cell])
        (row, cell) = ([], Cell())
      default: cell.text.append(sign)
      }
    }
    cells = rows
  }

  /// The cells below a heading.
  func column(_ head: String) -> [String] {
    guard let place = rows.first?.firstIndex(of: head) else { return [] }
    return rows.dropFirst().map { $0[place] }
  }
}
