/// Breaks text into lines by columns.
public enum Wrap {
  /// The text in lines of at most `width` columns, broken between words; a word that is longer
  /// than a line is broken where the line ends. A line feed of the text starts a new line.
  ///
  /// An empty text is one empty line. A width below 1 counts as 1; a wide letter in a line of one
  /// column stands alone and sticks out.
  public static func lines(_ text: String, width: Int) -> [String] {
    let width = max(1, width)
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      paragraph($0, width: width)
    }
  }

  private static func paragraph(_ text: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let columns = Width.of(word)
      let gap = line.isEmpty ? 0 : 1
      if used + gap + columns <= width {
        if gap == 1 { line += " " }
        line += word
        used += gap + columns
        continue
      }
      if !line.isEmpty { lines.append(line) }
      var pieces = pieces(of: word, columns: columns, width: width)
      line = pieces.removeLast()
      used = Width.of(line)
      lines += pieces
    }
    lines.append(line)
    return lines
  }

  /// Never empty.
  private static func pieces(of word: Substring, columns: Int, width: Int) -> [String] {
    if columns <= width { return [String(word)] }
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in word {
      let columns = Width.of(character)
      if used + columns > width, !piece.isEmpty {
        pieces.append(piece)
        piece = ""
        used = 0
      }
      piece.append(character)
      used += columns
    }
    return pieces + [piece]
  }
}
