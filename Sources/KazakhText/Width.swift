/// How many terminal columns text takes.
///
/// One function for screens and papers, so that both align the same way.
public enum Width {
  /// Columns of one grapheme: 0 for a lone mark, 2 for wide East Asian letters and emoji, else 1.
  public static func of(_ character: Character) -> Int {
    var columns = 0
    for scalar in character.unicodeScalars {
      columns = max(columns, of(scalar))
    }
    return columns
  }

  /// Columns of a whole line of text.
  public static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// Columns of one code point, as a terminal counts them.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    return isWide(scalar.value) ? 2 : 1
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
