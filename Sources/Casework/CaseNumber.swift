/// The number of a case: office (2 digits) · year (2) · sequence (6) · check digit.
///
/// Given once, when a draft becomes a case; the same on slip and stub; keeps the year the case was
/// opened in. Printed `02-09-000123-4`, kept and scanned as eleven digits.
public struct CaseNumber: Hashable, Sendable {
  /// 1 to 99; 1–11 are the rows of S1 appendix 1, 12–14 Karatau, Zhanatas, Shu.
  public let office: Int
  /// The last two digits of the year, 0 to 99.
  public let year: Int
  /// 1 to 999 999.
  public let sequence: Int

  /// `nil` outside the ranges; `year` may be given with all four digits.
  public init?(office: Int, year: Int, sequence: Int) {
    guard (1...99).contains(office), (0...9999).contains(year), (1...999_999).contains(sequence)
    else { return nil }
    self.office = office
    self.year = year % 100
    self.sequence = sequence
  }

  /// Reads a typed or scanned number: hyphens, spaces, dots and the like do not matter, and a person
  /// or a scanner may have typed all of it through the digit row of the Kazakh layout.
  ///
  /// - Throws: the first of `notDigits`, `empty`, `wrongLength`, `wrongCheckDigit` and `noSuchNumber`
  ///   that is true of the text.
  public init(parsing text: some StringProtocol) throws(CaseNumberProblem) {
    var digits: [Int] = []
    for character in KazakhDigitRow.read(String(text)) {
      if character.isASCII, let digit = character.wholeNumberValue {
        digits.append(digit)
      } else if !NumberSign.isBlank(character), !".,/өӨ".contains(character) {
        // The key of the hyphen types ө, whatever the digits were typed with.
        throw .notDigits
      }
    }
    if digits.isEmpty { throw .empty }
    guard digits.count == 11 else { throw .wrongLength(digits.count) }
    guard Damm.check(of: digits) == 0 else { throw .wrongCheckDigit }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    guard
      let read = CaseNumber(office: number(0..<2), year: number(2..<4), sequence: number(4..<10))
    else { throw .noSuchNumber }
    self = read
  }

  /// The eleven digits, as a barcode holds them.
  public var digits: String { body + String(checkDigit) }

  /// 0 to 9; finds every single wrong digit and every swap of neighbours (Damm).
  public var checkDigit: Int { Damm.check(of: body.compactMap(\.wholeNumberValue)) }

  private var body: String {
    Self.padded(office, 2) + Self.padded(year, 2) + Self.padded(sequence, 6)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension CaseNumber: CustomStringConvertible, Codable {
  /// With its hyphens: `02-09-000123-4`.
  public var description: String {
    [Self.padded(office, 2), Self.padded(year, 2), Self.padded(sequence, 6), String(checkDigit)]
      .joined(separator: "-")
  }

  /// - Throws: `DecodingError` for a text that is no case number.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      self = try CaseNumber(parsing: container.decode(String.self))
    } catch let problem as CaseNumberProblem {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a case number: \(problem)")
    }
  }

  /// - Throws: what the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(digits)
  }
}

/// Why text is not a case number.
public enum CaseNumberProblem: Error, Hashable, Sendable {
  case empty
  case notDigits
  /// How many digits there were instead of eleven.
  case wrongLength(Int)
  case wrongCheckDigit
  /// An office or a sequence of zero.
  case noSuchNumber

  /// The id of the sentence that says it.
  public var word: CaseNumberWord {
    switch self {
    case .empty: .empty
    case .notDigits: .notDigits
    case .wrongLength: .wrongLength
    case .wrongCheckDigit: .wrongCheckDigit
    case .noSuchNumber: .noSuchNumber
    }
  }
}

/// Ids of the sentences about case numbers, for the catalogue of words.
public enum CaseNumberWord: String, CaseIterable, Hashable, Sendable {
  case empty = "number.empty"
  case notDigits = "number.not-digits"
  case wrongLength = "number.wrong-length"
  case wrongCheckDigit = "number.wrong-check-digit"
  case noSuchNumber = "number.no-such-number"
}

/// The row of digit keys of the standard Kazakh layout, which types letters and marks.
public enum KazakhDigitRow {
  private static let keys: [Character: Int] = [
    "\"": 1, "ә": 2, "і": 3, "ң": 4, "ғ": 5, ",": 6, ".": 7, "ү": 8, "ұ": 9, "қ": 0,
    "Ә": 2, "І": 3, "Ң": 4, "Ғ": 5, "Ү": 8, "Ұ": 9, "Қ": 0,
  ]

  /// The digit meant by an ASCII digit or by what the same key types in the Kazakh layout.
  public static func digit(for character: Character) -> Int? {
    if character.isASCII, let value = character.wholeNumberValue { return value }
    return keys[character]
  }

  /// A number's text as it was meant: what was typed on that row as its digits, the key of the hyphen
  /// as one.
  ///
  /// The row is believed only where all of the number came from it: a letter of the row and no digit
  /// beside it. Between digits dot and comma are separators, never 7 and 6.
  public static func read(_ text: String) -> String {
    guard text.contains(where: isLetter),
      !text.contains(where: { $0.isASCII && $0.isNumber })
    else { return text }
    return String(
      text.map { character in
        if "өӨ".contains(character) { return "-" }
        return digit(for: character).flatMap { String($0).first } ?? character
      })
  }

  /// The digits meant by a text typed on that row alone, with its hyphens or without; `nil` for
  /// everything else and for less than four digits, which may be a word.
  public static func number(typedAs text: String) -> String? {
    let read = read(text)
    guard read != text else { return nil }
    let digits = read.filter { $0.isASCII && $0.isNumber }
    return digits.count >= 4
      && read.allSatisfy { $0.isASCII && $0.isNumber || NumberSign.isBlank($0) } ? digits : nil
  }

  /// Whether a sign is a letter of the row: the marks among its keys are typed for other reasons too.
  private static func isLetter(_ character: Character) -> Bool {
    character.isLetter && keys[character] != nil
  }
}

/// The check digit of H. M. Damm: one table, no exceptions.
enum Damm {
  private static let table: [[Int]] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
  ]

  /// The digit that completes the row; 0 when the row already ends with its check digit.
  static func check(of digits: [Int]) -> Int {
    digits.reduce(0) { table[$0][$1] }
  }
}
