/// What a piece of text is, not which colour it has: the terminal decides how each tone looks with
/// 256, 16 or 8 colours, in monochrome and under `NO_COLOR`. A tone never carries meaning alone;
/// a word or sign beside it says the same.
public enum Tone: UInt8, CaseIterable, Hashable, Sendable {
  case normal
  /// Titles, the office line.
  case heading
  /// Labels, hints, citations: less important than the text around them.
  case muted
  /// The focused line's marker and label.
  case accent
  /// Done, handed in, in time.
  case good
  /// Needs attention soon; a correctable mistake.
  case warning
  /// Overdue, refused, failed.
  case alarm
  /// The title bar and key bar, a band across the screen.
  case bar
  /// The number of a key on the key bar.
  case barKey
}

/// How a cell looks.
public struct Style: Hashable, Sendable {
  public var tone: Tone
  public var bold: Bool
  public var underline: Bool

  public init(_ tone: Tone = .normal, bold: Bool = false, underline: Bool = false) {
    self.tone = tone
    self.bold = bold
    self.underline = underline
  }

  public static let normal = Style()
}
