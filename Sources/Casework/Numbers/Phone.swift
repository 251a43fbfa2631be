import KazakhText

/// A telephone number as people write it: digits with something between them, and beside it whose it
/// is. It is kept as it was written; only what reads as one number is taken.
public struct Phone: Hashable, Sendable {
  /// The digits alone, as they are dialled: 5 to 15.
  public let digits: String
  /// Whether it is written as a number stands by itself: with its area code, behind `+`, or in the pairs
  /// of a number of a town.
  let isWhole: Bool

  /// What it is compared and searched by.
  public var key: String { PhoneKey.of(digits: digits) }

  /// Reads one number: `2-11-05`, `8 (726-37) 2-11-05`, `+7 701 123 45 67`, `87263721105 (үйі)`.
  ///
  /// - Throws: `moreThanOne` for a second number or an extension, `notAPhone` for everything else that
  ///   is none. Nothing is guessed: two numbers are never read as a long one.
  public init(parsing text: String) throws(PhoneProblem) {
    guard let first = text.firstIndex(where: { Self.isDigit($0) || $0 == "+" }),
      let last = text.lastIndex(where: Self.isDigit), first <= last
    else { throw .notAPhone }
    let number = text[first...last]
    guard (text[..<first] + text[text.index(after: last)...]).allSatisfy(Self.isOfLabel) else {
      throw .notAPhone
    }
    // A word between digits stands before another number or an extension.
    if number.contains(where: \.isLetter) || number.dropFirst().contains("+") {
      throw .moreThanOne
    }
    guard number.allSatisfy({ Self.isDigit($0) || Self.isBetween($0) }) else { throw .notAPhone }
    digits = String(number.filter(Self.isDigit))
    let isInternational = number.first == "+" || digits.hasPrefix("810") || digits.hasPrefix("00")
    let whole: Whole = isInternational ? .foreign : .init(digits)
    isWhole =
      whole != .other || number.wholeMatch(of: /\d{1,3}([-–.]\d\d){2}/) != nil
      || number.wholeMatch(of: /\d{5,6}/) != nil
    guard Self.isOne(number, whole) else { throw .moreThanOne }
    guard Self.isDiallable(digits, isInternational: isInternational) else { throw .notAPhone }
  }

  /// What the digits are together.
  private enum Whole {
    /// Behind `+`, `810` or `00`.
    case foreign
    /// Area code and number, with or without the 8 or 7 before them.
    case national
    case other

    init(_ digits: String) {
      switch digits.count {
      case 11: self = "78".contains(digits.prefix(1)) ? .national : .other
      case 10: self = digits.first == "7" ? .national : .other
      default: self = .other
      }
    }
  }

  /// Whether commas, slashes and blanks stand inside one number and not between two.
  private static func isOne(_ number: Substring, _ whole: Whole) -> Bool {
    let listed = number.split { ",;/*".contains($0) }.map { $0.count(where: isDigit) }
    if listed.count > 1, listed.contains(where: { $0 > 3 }) {
      if whole == .other || listed.count(where: { $0 >= 5 }) > 1 { return false }
    }
    let groups = number.split { $0.isWhitespace || "()".contains($0) }
      .filter { $0.contains(where: isDigit) }
    if whole == .other, groups.count(where: { $0.count(where: isDigit) >= 5 }) > 1 { return false }
    // `2-11-05 12`: what is written in pairs is a whole number, more is an extension or another one.
    return !groups.dropLast().contains { $0.wholeMatch(of: /\d{1,3}([-–.]\d\d){2}[,;\/]?/) != nil }
  }

  private static func isDiallable(_ digits: String, isInternational: Bool) -> Bool {
    switch digits.count {
    case 5...10: true
    case 11: isInternational || digits.first == "7" || digits.first == "8"
    case 12...15: isInternational && digits.first != "7"
    default: false
    }
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  private static func isBetween(_ character: Character) -> Bool {
    NumberSign.isSeparator(character) || ";*".contains(character)
  }

  /// Words, and what stands between words.
  private static func isOfLabel(_ character: Character) -> Bool {
    character.isLetter || character.isWhitespace || character.isPunctuation
  }
}

/// Why text is no telephone number.
public enum PhoneProblem: Error, Hashable, Sendable {
  case notAPhone
  case moreThanOne
}
