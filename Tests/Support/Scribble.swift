/// Random numbers that are the same for the same seed, on every machine (SplitMix64).
public struct SeededNumbers: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// What careless and hostile hands write where something else is expected, the same for the same
/// seed.
public struct Scribble {
  public var numbers: SeededNumbers

  public init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  public mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &numbers) }

  public mutating func one<Choice>(of choices: [Choice]) -> Choice { choices[below(choices.count)] }

  /// Letters, digits and marks that parsers stumble over.
  private static let pieces: [String] = [
    "", " ", "  ", "\t", "\n", "\r\n", "0", "1", "9", "00", "12", "-", "–", "−", "+", ".", ",", ":",
    ";", "=", "#", "|", "&", "*", "%", "@", "^", "/", "\\", "\"", "'", "`", "{", "}", "[", "]", "(",
    "<", ">", "null", "true", "NaN", "1e999", "0x1F", "-1", "99999999999999999999",
    "9223372036854775808", "2009", "2009-06-01", "2009-02-30", "0000-00-00", "9999-12-31", "T",
    "09:00", "24:60", "F1", "F13", "^G", "Alt+", "go-on", "blank-after", "а", "ә", "Ғ", "Бейсенова",
    "е\u{301}\u{301}\u{301}", "\u{202E}", "\u{200B}", "\u{FEFF}", "\u{0}", "\u{1B}[2J", "\u{7F}",
    "\u{85}", "\u{2028}", "٣", "²", "Ⅷ", "１", "漢", "👨‍👩‍👧", "🇰🇿", "\u{FFFD}", "\u{10FFFF}", "ﬁ", "ẞ",
    "әіңғ,.үұқ\"",
  ]

  /// A text of some such pieces, seldom a long one.
  public mutating func text(most: Int = 8) -> String {
    let count = below(40) == 0 ? most * 50 : below(most + 1)
    return (0..<count).map { _ in one(of: Self.pieces) }.joined()
  }

  /// Any bytes, few of them letters.
  public mutating func bytes(most: Int = 64) -> [UInt8] {
    (0..<below(most + 1)).map { _ in UInt8.random(in: .min ... .max, using: &numbers) }
  }

  /// Something whole with one to three places spoilt: bytes lost, doubled, changed, put in, cut off.
  public mutating func spoilt(_ whole: [UInt8]) -> [UInt8] {
    var bytes = whole
    for _ in 0...below(3) {
      guard !bytes.isEmpty else { break }
      let at = below(bytes.count)
      let end = min(bytes.count, at + 1 + below(12))
      switch below(7) {
      case 0: bytes.removeSubrange(at..<end)
      case 1: bytes.insert(contentsOf: bytes[at..<end], at: at)
      case 2: bytes[at] = UInt8.random(in: .min ... .max, using: &numbers)
      case 3: bytes.insert(contentsOf: Array(text(most: 3).utf8), at: at)
      case 4: bytes.replaceSubrange(at..<end, with: Array(one(of: Self.pieces).utf8))
      case 5: bytes.insert(contentsOf: self.bytes(most: 6), at: at)
      default: bytes.removeSubrange(at...)
      }
    }
    return bytes
  }
}
