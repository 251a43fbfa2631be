import Casework
import KazakhText

/// One word or number that somebody looks for, with all the ways it may stand on papers.
struct SearchTerm: Hashable {
  /// A piece of text, anywhere or in some of the keys.
  struct Piece: Hashable {
    let text: String
    /// None for all of them.
    var columns: [KeyColumn] = []

    /// Where the index finds it. Quoted, so that nothing typed is read as an operator of the search.
    var match: String {
      let quoted = "\"" + text.replacing("\"", with: "\"\"") + "\""
      return columns.isEmpty
        ? quoted : "{" + columns.map(\.sql).joined(separator: " ") + "} : " + quoted
    }

    func stands(in key: String, _ column: KeyColumn) -> Bool {
      (columns.isEmpty || columns.contains(column)) && key.contains(text)
    }
  }

  /// One of these, all pieces of it.
  private(set) var ways: [[Piece]]

  /// The end of a long number, which few have: its beginning is an area code that all have, and would be
  /// weighed against every case. What is found by it is looked at once more.
  private(set) var end: Piece?

  var match: String {
    // A case's own number is looked for whole: how those of one year end says little.
    if let end, let digits = ways.first?.first?.text {
      return "(" + end.match + ") OR ({number} : \"" + digits + "\")"
    }
    let ways = ways.map { $0.map(\.match).joined(separator: " AND ") }
    return "(" + ways.joined(separator: ") OR (") + ")"
  }

  /// Whether one of the ways is all in this key.
  func stands(in key: String, _ column: KeyColumn) -> Bool {
    ways.contains { $0.allSatisfy { $0.stands(in: key, column) } }
  }

  /// The same in addresses, where nothing has a key of its own; `nil` when it can stand in none.
  var inAddress: SearchTerm? {
    var term = self
    term.end = nil
    term.ways = ways.filter { $0.allSatisfy(\.columns.isEmpty) }
    return term.ways.isEmpty ? nil : term
  }

  /// The first way it may stand in an address.
  var addressPiece: String? { inAddress?.ways.first?.first?.text }

  // MARK: Reading

  /// A word as it is folded.
  ///
  /// - Parameters:
  ///   - typed: what was typed for it.
  ///   - whole: the same with whatever a hyphen joins to it: as one it may be a document's number.
  init(word: String, typed: String, whole: String) {
    ways = [[Self.piece(word)]]
    // Alexei, Alexandr: an x in Latin is a х or a кс.
    if typed.contains(where: { "xX".contains($0) }) {
      let other = SearchKey.words(typed.lowercased().replacing("x", with: "ks"))
      ways += other.filter { $0 != word }.map { [Self.piece($0)] }
    }
    let number = SearchKey.number(whole)
    if number != word, !number.isEmpty,
      number.count <= Self.longestSeries || number.contains(where: \.isNumber)
    {
      ways.append([Self.piece(number, in: [.numbersKey, .documentKey, .certificateKey])])
    }
  }

  /// Letters before a document's number; more of them are a word.
  private static let longestSeries = 4

  /// A number as people write it: a phone, a date, a part of a case's number.
  ///
  /// - Parameters:
  ///   - digits: all of them.
  ///   - groups: as they were parted.
  init(digits: String, groups: [String]) {
    ways = [[Self.piece(digits)]]
    if groups.count > 1 { ways.append(groups.map { Self.piece($0) }) }
    // While a phone is being typed its 8 or 7 is not known to be one.
    if digits.count > 3, "78".contains(digits.prefix(1)) {
      ways.append([Piece(text: CaseKeys.gap + digits.dropFirst(), columns: [.phoneKey])])
    }
    let key = PhoneKey.of(digits: digits)
    if key != digits, !digits.hasPrefix("7"), !digits.hasPrefix("8") || digits.hasPrefix("810") {
      ways.append([Piece(text: CaseKeys.gap + key, columns: [.phoneKey])])
    }
    ways += PhoneKey.withoutCode(key).map {
      [Piece(text: CaseKeys.gap + $0 + CaseKeys.gap, columns: [.phoneKey])]
    }
    if digits.count >= Self.longNumber {
      ways.removeAll { $0.count > 1 }
      end = Piece(
        text: String(digits.suffix(Self.endLength)),
        columns: [.phoneKey, .numbersKey, .documentKey, .certificateKey])
    }
  }

  private static let longNumber = 10
  private static let endLength = 5

  /// The same with the other forms of a surname.
  func withForms(of typed: String) -> SearchTerm {
    var term = self
    term.ways += SearchKey.stems(ofSurname: typed).map {
      [Piece(text: CaseKeys.gap + $0 + CaseKeys.gap, columns: [.nameStems, .otherStems])]
    }
    return term
  }

  /// Two letters are looked for where a word begins, more of them anywhere.
  private static func piece(_ text: String, in columns: [KeyColumn] = []) -> Piece {
    Piece(text: text.unicodeScalars.count < 3 ? CaseKeys.gap + text : text, columns: columns)
  }
}

/// What somebody typed, as the terms that must all be found.
struct SearchQuestion {
  /// As they were typed.
  let exact: [SearchTerm]
  /// With the other forms of surnames; `nil` where there is no word.
  let forgiving: [SearchTerm]?
  /// How a name begins that is typed so.
  let beginning: String

  /// The most letters that are looked at.
  private static let longest = 100
  private static let mostTerms = 8

  init(_ typed: String) {
    var exact: [SearchTerm] = []
    var forgiving: [SearchTerm] = []
    var hasWord = false
    var beginning: [String] = []
    for part in Self.parts(String(typed.prefix(Self.longest)).replacing("\0", with: " ")) {
      switch part {
      case .number(let digits, let groups):
        exact.append(SearchTerm(digits: digits, groups: groups))
        forgiving.append(SearchTerm(digits: digits, groups: groups))
        beginning.append(digits)
      case .word(let text):
        let words = SearchKey.words(text)
        for word in words {
          let typed = words.count == 1 ? text : word
          let term = SearchTerm(word: word, typed: typed, whole: text)
          exact.append(term)
          forgiving.append(term.withForms(of: typed))
          hasWord = true
          beginning.append(word)
        }
      }
    }
    self.exact = Array(exact.prefix(Self.mostTerms))
    self.forgiving = hasWord ? Array(forgiving.prefix(Self.mostTerms)) : nil
    self.beginning = CaseKeys.gap + beginning.joined(separator: CaseKeys.gap)
  }

  private enum Part {
    case word(String)
    case number(String, groups: [String])
  }

  /// Words, and runs of digits with what people write between them.
  private static func parts(_ typed: String) -> [Part] {
    if let whole = number(typed) { return [whole] }
    var parts: [Part] = []
    var run: [Substring] = []
    func close() {
      if let number = number(run.joined(separator: " ")) { parts.append(number) }
      run = []
    }
    for word in typed.split(whereSeparator: \.isWhitespace) {
      if isOfNumber(word) {
        run.append(word)
      } else {
        close()
        parts.append(number(String(word)) ?? .word(String(word)))
      }
    }
    close()
    return parts
  }

  /// A phone, a date, what the digit row of the Kazakh layout gives for four digits or more; `nil` for
  /// everything else.
  private static func number(_ text: String) -> Part? {
    if let date = DateText.date(text) { return .number(date.searchedDigits, groups: []) }
    if isOfNumber(text[...]), text.contains(where: isDigit) {
      let groups = text.split { !isDigit($0) }.map(String.init)
      return .number(groups.joined(), groups: groups)
    }
    return KazakhDigitRow.number(typedAs: text).map { .number($0, groups: []) }
  }

  private static func isOfNumber(_ text: Substring) -> Bool {
    text.allSatisfy { isDigit($0) || " +-‐‑‒–—−()./,;өӨ".contains($0) }
      && (text.isEmpty || text.contains { isDigit($0) || $0 == "+" }
        || text.allSatisfy { $0 == "-" })
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}
