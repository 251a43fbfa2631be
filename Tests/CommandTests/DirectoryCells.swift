import Foundation

/// A row of an appendix as the decree prints it, or the oblast department; typed off the fact sheet
/// once, never off the data under test.
struct PrintedCells: Sendable {
  private let cells: [String: String]

  subscript(name: String) -> String { cells[name] ?? "" }

  static func all() throws -> [PrintedCells] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Golden/Directory/cells.tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let names = lines.first ?? []
    return lines.dropFirst().map { line in
      PrintedCells(cells: Dictionary(uniqueKeysWithValues: zip(names, line)))
    }
  }
}
