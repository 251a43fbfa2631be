/// The one place where text is made safe to show, on every output: screen, command line, paper.
public enum Cleaning {
  /// Text with every control, direction and zero-width mark made visible, so that nothing a field
  /// holds can move the cursor, forge a line or hide a letter. What is stored stays as typed.
  ///
  /// A code point that cannot be shown becomes its number in angle brackets, `<1B>`, `<202E>`.
  /// A letter keeps at most two combining marks; whatever else would share its cell is written as
  /// a number too, so every grapheme of the answer has one spacing code point and at most three
  /// in all. Spaces of other widths become plain ones. The answer is in canonical composition.
  public static func forDisplay(_ text: String) -> String {
    ScalarScan.needsNoWork(text.utf8) ? text : cleaned(text)
  }

  /// What a paste leaves in a field of one line: line ends and tabs become single spaces, other
  /// controls and invisible marks are dropped, blanks at the ends are cut, the rest is composed.
  public static func forField(_ pasted: String) -> String {
    var kept = ""
    var blanks = 0
    var broken = false
    for scalar in pasted.unicodeScalars {
      if endsLine(scalar) || scalar == "\t" {
        broken = true
      } else if scalar.properties.generalCategory == .spaceSeparator {
        blanks += 1
      } else if !isInvisible(scalar) {
        if !kept.isEmpty {
          kept += String(repeating: " ", count: broken ? 1 : blanks)
        }
        kept.unicodeScalars.append(scalar)
        blanks = 0
        broken = false
      }
    }
    return kept.nfc
  }

  /// Marks beyond this number above one letter would spill over the neighbouring rows.
  private static let marksPerLetter = 2

  private static func cleaned(_ text: String) -> String {
    var shown = ""
    for cluster in text.nfc {
      append(cluster, to: &shown)
    }
    return shown
  }

  private static func append(_ cluster: Character, to shown: inout String) {
    var hasBase = false
    var marks = 0
    for scalar in cluster.unicodeScalars {
      if scalar.properties.generalCategory == .spaceSeparator {
        shown += " "
        hasBase = true
      } else if isHidden(scalar) {
        shown += number(of: scalar)
        hasBase = false
      } else if Width.of(scalar) == 0 {
        // Without a letter below it a mark would land on whatever was written before.
        if hasBase, marks < marksPerLetter {
          shown.unicodeScalars.append(scalar)
          marks += 1
        } else {
          shown += number(of: scalar)
          hasBase = false
        }
      } else if hasBase {
        // A terminal gives it a cell of its own, curses would drop it without a word.
        shown += number(of: scalar)
        hasBase = false
      } else {
        shown.unicodeScalars.append(scalar)
        hasBase = true
        marks = 0
      }
    }
  }

  private static func number(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<" + (digits.utf8.count < 2 ? "0" : "") + digits + ">"
  }

  /// What a person could not see or a terminal would obey.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if isInvisible(scalar) { return true }
    switch scalar.properties.generalCategory {
    case .privateUse, .unassigned, .surrogate: return true
    default: break
    }
    // What stands for bytes or objects that could not be read.
    if scalar.value == 0xFFFC || scalar.value == 0xFFFD { return true }
    return joinsPrevious(scalar) || joinsNext(scalar.value)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Marks that take a cell of their own and still form one grapheme with what stands before.
  private static func joinsPrevious(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.generalCategory == .spacingMark || properties.isEmojiModifier
      || (properties.isGraphemeExtend && Width.of(scalar) > 0)
  }

  /// Letters of the class *Prepend*: they form one grapheme with whatever follows.
  private static func joinsNext(_ value: UInt32) -> Bool {
    switch value {
    case 0x0D4E, 0x111C2, 0x111C3, 0x113D1, 0x1193F, 0x11941, 0x11A3A, 0x11A84...0x11A89,
      0x11D46, 0x11F02:
      true
    default: false
    }
  }
}
