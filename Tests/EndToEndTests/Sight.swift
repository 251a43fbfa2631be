import Controls

/// A screen as it was read back.
struct Sight {
  let lines: [String]

  init(_ screen: String) {
    lines = screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static let markers = [Signs.unicode.marker, Signs.ascii.marker]

  private static let papers = Set(
    [Signs.unicode, .ascii].flatMap { [$0.tick, $0.missing, $0.waived, $0.replaced, $0.open] })

  /// Letters and digits alone: wrapped sentences and frames do not matter.
  var dense: String { Self.dense(lines.joined()) }

  static func dense(_ text: String) -> String {
    String(text.filter { $0.isLetter || $0.isNumber })
  }

  /// The row the cursor's marker stands on.
  var markedRow: Int? {
    lines.firstIndex { line in Self.markers.contains { line.hasPrefix(" \($0)") } }
  }

  /// What the marked row says behind the marker.
  var marked: String { markedRow.map { Self.behindMarker(lines[$0]) } ?? "" }

  private static func behindMarker(_ line: String) -> String {
    String(line.dropFirst(2).drop { $0 == " " })
  }

  /// The row of the field with this label.
  func row(ofField label: String) -> Int? {
    lines.indices.first { row in
      let text = Self.behindMarker(lines[row])
      return row > 2 && (text == label || text.hasPrefix(label + " "))
    }
  }

  /// Rows of papers, from the first to the last shown: item and short name, one blank apart.
  var paperRows: [(sign: Character, name: String)] {
    lines.dropFirst(3).compactMap { line in
      let text = Self.behindMarker(line)
      guard let sign = text.first, Self.papers.contains(sign) else { return nil }
      // Behind a wide gap stands where the paper is.
      let name = text.dropFirst().prefixMatch(of: /\ +([0-9]+\))\ +([^ ]+(?:\ [^ ]+)*)/)
      return name.map { (sign, "\($0.1) \($0.2)") }
    }
  }

  /// The place among the papers of the marked one; one behind the last where the button is marked.
  var markedPaper: Int? {
    guard let row = markedRow else { return nil }
    // In the form there is none.
    let above = Sight(lines[..<row].joined(separator: "\n")).paperRows.count
    let upTo = Sight(lines[...row].joined(separator: "\n")).paperRows.count
    return upTo > 0 ? above : nil
  }
}
