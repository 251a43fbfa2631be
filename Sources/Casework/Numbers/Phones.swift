import KazakhText

/// The telephone numbers of one person as people write them, a word beside each:
/// `2-11-22 үйі, 8 701 222 33 44 қызы`. They are kept as they were written, in one string.
public struct Phones: Hashable, Sendable {
  /// One of them.
  public struct Entry: Hashable, Sendable {
    public let phone: Phone
    /// Digits dialled once the number answers.
    public var ext: String?
  }

  public let entries: [Entry]

  /// Reads all numbers of a text.
  ///
  /// - Throws: `notAPhone` when a part with digits is no number, `moreThanOne` when nobody can tell
  ///   where one ends and the next begins. Nothing is guessed.
  public init(parsing text: String) throws(PhoneProblem) {
    var entries: [Entry] = []
    for part in try Self.parts(of: text) {
      switch part {
      case .extension(let digits):
        guard let last = entries.popLast(), last.ext == nil else { throw .notAPhone }
        entries.append(Entry(phone: last.phone, ext: digits))
      case .numbers(let numbers):
        entries += try Self.phones(in: numbers).map { Entry(phone: $0) }
      }
    }
    guard !entries.isEmpty else { throw .notAPhone }
    self.entries = entries
  }

  /// What the numbers of a text are compared and searched by; of a text that cannot be read, whatever
  /// looks like a number in it.
  public static func keys(in text: String?) -> [String] {
    guard let text, text.contains(where: isDigit) else { return [] }
    do throws(PhoneProblem) {
      return try Phones(parsing: text).entries.map(\.phone.key)
    } catch {
      return text.split { $0.isLetter || ",;".contains($0) }
        .map { PhoneKey.of(digits: $0.filter(isDigit)) }.filter { $0.count >= 3 }
    }
  }

  // MARK: Parts

  private enum Part {
    case numbers(String)
    case `extension`(String)
  }

  /// What stands between words; a word that says so makes an extension of the digits behind it.
  private static func parts(of text: String) throws(PhoneProblem) -> [Part] {
    var parts: [Part] = []
    // The last one before the digits.
    var word = ""
    var isInWord = false
    var number = ""

    func close() throws(PhoneProblem) {
      guard number.contains(where: isDigit) else {
        number = ""
        return
      }
      if extensionWords.contains(SearchKey.forgiving(word)) {
        let (inner, rest) = try split(extension: number)
        parts.append(.extension(inner))
        if let rest { parts.append(.numbers(rest)) }
      } else {
        parts.append(.numbers(number))
      }
      (number, word) = ("", "")
    }

    for character in text {
      if character.isLetter {
        if number.contains(where: isDigit) { try close() }
        number = ""
        if !isInWord { word = "" }
        word.append(character)
      } else if isDigit(character) || isBetween(character) {
        number.append(character)
      } else {
        // A quote, a colon: between words, never inside of a number.
        guard isOfLabel(character) else { throw .notAPhone }
        if number.contains(where: isDigit) { try close() }
        number = ""
      }
      isInWord = character.isLetter
    }
    try close()
    return parts
  }

  /// `доб. 12, 2-33-44`: the first digits are the extension, the rest is another number.
  private static func split(extension text: String) throws(PhoneProblem) -> (String, String?) {
    let pieces = text.split(omittingEmptySubsequences: true) { ",;/".contains($0) }
      .filter { $0.contains(where: isDigit) }
    guard let first = pieces.first else { throw .notAPhone }
    let digits = String(first.filter(isDigit))
    guard (1...6).contains(digits.count) else { throw .notAPhone }
    let rest = pieces.dropFirst()
    return (digits, rest.isEmpty ? nil : rest.joined(separator: ","))
  }

  /// Written in full or shortened, in the three languages.
  private static let extensionWords: Set<String> = Set(
    ["іш", "ішкі", "қос", "қосымша", "доб", "добавочный", "вн", "внутр", "внутренний", "ext", "x"]
      .map(SearchKey.forgiving))

  // MARK: Numbers

  /// One number, or several with a comma, a slash or a blank between them.
  private static func phones(in text: String) throws(PhoneProblem) -> [Phone] {
    do throws(PhoneProblem) {
      return [try Phone(parsing: text)]
    } catch {
      for signs in [",;", ",;/"] {
        let pieces = text.split { signs.contains($0) }.filter { $0.contains(where: isDigit) }
        guard pieces.count > 1 else { continue }
        if let phones = try? pieces.map({ try Phone(parsing: String($0)) }) { return phones }
      }
      if let phones = apart(text) { return phones }
      let pieces = text.split { ",;".contains($0) }.filter { $0.contains(where: isDigit) }
      if pieces.count > 1 {
        var phones: [Phone] = []
        for piece in pieces { phones += try self.phones(in: String(piece)) }
        return phones
      }
      throw error
    }
  }

  /// Numbers with only blanks between them, where there is one way to read them.
  private static func apart(_ text: String) -> [Phone]? {
    let groups = text.split(whereSeparator: \.isWhitespace)
    guard (2...16).contains(groups.count) else { return nil }
    var ways: [[Phone]] = []
    func read(from start: Int, _ before: [Phone]) {
      if start == groups.count {
        ways.append(before)
        return
      }
      for end in (start + 1)...groups.count where ways.count < 2 {
        let piece = groups[start..<end].joined(separator: " ")
        guard let phone = try? Phone(parsing: piece), phone.isWhole else { continue }
        read(from: end, before + [phone])
      }
    }
    read(from: 0, [])
    return ways.count == 1 ? ways.first : nil
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  private static func isBetween(_ character: Character) -> Bool {
    NumberSign.isSeparator(character) || ";*".contains(character)
  }

  private static func isOfLabel(_ character: Character) -> Bool { character.isPunctuation }
}

/// What two ways of writing one telephone number have in common.
public enum PhoneKey {
  /// Without the 8, the 7 or the +7 before an area code, and without what is dialled before another
  /// country's code.
  public static func of(digits: String) -> String {
    if digits.hasPrefix("810"), digits.count > 11 { return String(digits.dropFirst(3)) }
    if digits.hasPrefix("00"), digits.count > 11 { return String(digits.dropFirst(2)) }
    if digits.count == 11, "78".contains(digits.prefix(1)) { return String(digits.dropFirst()) }
    return digits
  }

  /// Whether two keys are of one number: the area code may be written in one of them alone.
  public static func areOne(_ first: String, _ second: String) -> Bool {
    let (short, long) = first.count <= second.count ? (first, second) : (second, first)
    if short == long { return !short.isEmpty }
    return short.count >= fewestDigits && short.count < nationalDigits && long.hasSuffix(short)
  }

  /// Ends of a number under which it may be written elsewhere: without its area code.
  public static func withoutCode(_ key: String) -> [String] {
    guard key.count > fewestDigits, key.count <= nationalDigits else { return [] }
    return (fewestDigits..<key.count).map { String(key.suffix($0)) }
  }

  private static let fewestDigits = 5
  private static let nationalDigits = 10
}
