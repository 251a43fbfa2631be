import KazakhText

/// A table as a file that spreadsheets open: UTF-8 with a mark that says so, lines that end in CR LF.
public enum CSV {
  /// Whom the file is for.
  public enum Form: String, CaseIterable, Hashable, Codable, Sendable {
    /// Programs (RFC 4180): comma, decimal point, every cell in quotes.
    case script
    /// An office suite that stands on Kazakh or Russian, where the comma is the decimal sign and the
    /// semicolon parts cells: opened by a double click, numbers are numbers and nothing becomes a date.
    case office
    /// The same where the suite stands on English: the comma parts cells, the point is the decimal sign.
    case officeInEnglish = "office-in-english"

    /// The one that a suite of a language opens as columns with numbers.
    public static func office(for language: Language) -> Form {
      language == .en ? .officeInEnglish : .office
    }
  }

  /// What stands in a cell; a suite has to be told apart what looks alike.
  public enum Cell: Hashable, Codable, Sendable {
    case text(String)
    /// With a decimal point.
    case number(String)
    /// `2009-06-01`, which every suite reads.
    case date(String)
    /// `09:05`, likewise.
    case time(String)
    /// The number of a row, as `1.1`: no quantity, and no first of January.
    case label(String)
  }

  /// Cells that a spreadsheet would run as a formula are made text by an apostrophe before them.
  public static func text(_ rows: [[Cell]], as form: Form = .script) -> String {
    let separator = form == .office ? ";" : ","
    return "\u{FEFF}"
      + rows.map { row in row.map { written($0, form) }.joined(separator: separator) + "\r\n" }
      .joined()
  }

  private static func written(_ cell: Cell, _ form: Form) -> String {
    switch (cell, form) {
    case (.text(let text), .script), (.number(let text), .script), (.date(let text), .script),
      (.time(let text), .script), (.label(let text), .script):
      quoted(defused(text))
    case (.text(let text), .office), (.text(let text), .officeInEnglish):
      quoted(isTakenForNumber(text) ? "'" + text : defused(text))
    case (.number(let text), .office): text.replacing(".", with: ",", maxReplacements: 1)
    case (.number(let text), .officeInEnglish), (.date(let text), .office),
      (.date(let text), .officeInEnglish), (.time(let text), .office),
      (.time(let text), .officeInEnglish):
      text
    case (.label(let text), .office), (.label(let text), .officeInEnglish):
      text.isEmpty ? quoted("") : quoted("№ " + text)
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// Some programs skip blanks before they look whether a formula begins, and take the wide signs of
  /// East Asia for the narrow ones.
  private static func defused(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    let begins = text.unicodeScalars.first { !$0.properties.isWhitespace }
    return isDangerous(first) || begins.map(isDangerous) == true ? "'" + text : text
  }

  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(scalar)
  }

  /// What somebody wrote as `3-1` or `12.5` is the number of a protocol; a suite would make a date of it.
  private static func isTakenForNumber(_ text: String) -> Bool {
    text.contains(where: \.isNumber)
      && text.allSatisfy { $0.isNumber || $0.isWhitespace || ".,:/-+%()eE".contains($0) }
  }
}
