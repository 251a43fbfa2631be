import Screen

/// Where the signs right before the cursor came from. The digit row of the Kazakh layout types
/// letters and marks: what a key means there is told by the keys around it alone.
///
/// Dot and comma are digits only in a run of that row; a letter of the row is a digit in such a run,
/// or where nothing speaks against it. Behind digits typed as digits both are what they look like.
struct DigitRun: Hashable, Sendable {
  private enum Source: Hashable, Sendable {
    /// Nothing was typed here yet, or the cursor came from elsewhere.
    case unknown
    /// Typed on the Kazakh row.
    case row
    /// Typed as digits.
    case digits
    /// Letters that are no digits.
    case word
  }

  enum Meaning: Hashable, Sendable {
    case digit(Character)
    /// A digit; the marks before it, taken for digits of the row, were separators after all.
    case digitBehindMarks(Character)
    /// Stands between digits.
    case separator(Character)
    /// A letter. The digits before it were letters of its word, as they were typed.
    case letter(behind: [Character])
    case other
  }

  private var source = Source.unknown
  /// What was typed on the row since the last separator.
  private var typed: [Character] = []
  /// Whether a letter of the row was among what was typed: marks alone prove no row.
  private var isSure = false

  /// A word of the row has fewer letters than any number.
  private static let shortestNumber = 4
  /// Whether a number was typed on the row before the word: the next one will be.
  private var wasRow = false

  /// What a key means, and remembers it.
  ///
  /// - Parameters:
  ///   - isEmpty: whether no digit stands in the field yet.
  ///   - isBehindDigit: whether a digit stands before the cursor.
  mutating func meaning(of key: Character, isEmpty: Bool, isBehindDigit: Bool) -> Meaning {
    if key.isASCII, key.isNumber {
      defer { self = DigitRun(source: .digits) }
      return source == .row && !isSure ? .digitBehindMarks(key) : .digit(key)
    }
    if let digit = Layout.digit(of: key) {
      let mayBegin =
        key.isLetter
        ? source == .unknown && (isEmpty || isBehindDigit)
        : source == .unknown && isEmpty
      if source == .row || mayBegin {
        source = .row
        typed.append(key)
        isSure = isSure || key.isLetter
        return .digit(digit)
      }
    }
    if source == .row, "өӨ".contains(key) {
      typed = []
      return .separator("-")
    }
    if Self.isSeparator(key) {
      typed = []
      if source == .word, wasRow { (source, isSure) = (.row, true) }
      if source == .unknown, !isEmpty { source = .digits }
      return .separator(key)
    }
    guard key.isLetter else { return .other }
    let word = source == .row && typed.count < Self.shortestNumber ? typed : []
    // A slip in the middle of a number typed on the row is no word.
    if source != .row || !word.isEmpty || typed.isEmpty {
      let isOfRow = wasRow || (source == .row && isSure)
      self = DigitRun(source: .word)
      wasRow = isOfRow
    }
    return .letter(behind: word)
  }

  /// The last sign was taken away.
  mutating func erased(isEmpty: Bool) {
    if isEmpty || source == .word {
      self = DigitRun()
    } else if !typed.isEmpty {
      typed.removeLast()
    }
  }

  init() {}

  private init(source: Source) { self.source = source }

  static func isSeparator(_ character: Character) -> Bool {
    character.isWhitespace || "-‐‑‒–—_.,;/()+".contains(character)
  }
}
