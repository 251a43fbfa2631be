import Foundation
import KazakhText

/// Text measured and cut by terminal columns, as it is shown: after cleaning.
enum Columns {
  static func of(_ character: Character) -> Int {
    of(String(character))
  }

  static func of(_ text: String) -> Int {
    Width.of(Cleaning.forDisplay(text))
  }

  /// The text, or as much of its start as fits with a mark behind it that it goes on.
  static func cut(_ text: String, to width: Int, mark: Character) -> String {
    guard of(text) > width else { return text }
    guard width > 0 else { return "" }
    return prefix(of: text, columns: width - Width.of(mark)) + String(mark)
  }

  /// The text cut or filled with blanks to exactly the width.
  static func padded(
    _ text: String, to width: Int, alignment: Alignment = .left, mark: Character
  ) -> String {
    let shown = cut(text, to: width, mark: mark)
    let blanks = String(repeating: " ", count: max(0, width - of(shown)))
    return alignment == .left ? shown + blanks : blanks + shown
  }

  /// The longest start of the text that takes no more columns.
  static func prefix(of text: String, columns: Int) -> String {
    var taken = 0
    var shown = ""
    for character in text {
      taken += of(character)
      if taken > columns { break }
      shown.append(character)
    }
    return shown
  }

  /// The text in lines no wider than the width, broken at blanks. A paragraph's own indentation is
  /// repeated on its following lines; a word wider than a line is broken.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    guard width > 0 else { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      wrappedParagraph(String($0), to: width)
    }
  }

  private static func wrappedParagraph(_ paragraph: String, to width: Int) -> [String] {
    let leading = paragraph.prefix { $0 == " " }.count
    let indent = String(repeating: " ", count: leading < width / 2 ? leading : 0)
    var lines: [String] = []
    var line = indent
    // A line is not measured anew with each of its words.
    var used = indent.utf8.count
    var isFresh = true
    for word in paragraph.split(separator: " ") {
      var rest = String(word)
      var needed = of(rest)
      if !isFresh, used + 1 + needed > width {
        lines.append(line)
        (line, used) = (indent, indent.utf8.count)
        isFresh = true
      }
      while isFresh, used + needed > width {
        let head = prefix(of: rest, columns: width - used)
        if head.isEmpty { break }
        lines.append(line + head)
        rest.removeFirst(head.count)
        needed = of(rest)
      }
      line += isFresh ? rest : " " + rest
      used += isFresh ? needed : needed + 1
      isFresh = false
    }
    return lines + [isFresh ? "" : line]
  }

  /// Composed letters (NFC), as everything typed is kept and compared.
  static func composed(_ text: String) -> String {
    text.precomposedStringWithCanonicalMapping
  }
}

/// To which side of its columns a text keeps.
public enum Alignment: Hashable, Sendable {
  case left, right
}

/// Which rows of a long list are shown. A list turns by whole pages that share one row, and the
/// page follows from the cursor alone: a held arrow key repaints the list once a page, not once a
/// row, and the same state always gives the same picture.
enum Paging {
  static func first(cursor: Int, count: Int, height: Int) -> Int {
    guard height > 1 else { return max(0, cursor) }
    guard count > height else { return 0 }
    let step = height - 1
    let page = cursor <= 0 ? 0 : (cursor - 1) / step
    return min(page * step, count - height)
  }
}

/// The columns left of every row of a list: a blank, the marker of the focused row, a blank.
enum Gutter {
  static let width = 3
  static let markerColumn = 1
}
