/// A table as a file that spreadsheets open (RFC 4180): UTF-8 with a mark that says so, every cell in
/// quotes, lines that end in CR LF.
public enum CSV {
  /// Cells that a spreadsheet would run as a formula are made text by an apostrophe before them.
  public static func text(_ rows: [[String]]) -> String {
    "\u{FEFF}"
      + rows.map { row in row.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    "\"" + defused(text).replacing("\"", with: "\"\"") + "\""
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
}
