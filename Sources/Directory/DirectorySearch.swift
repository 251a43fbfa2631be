import KazakhText

/// What of the directory is looked at; `nil` for all.
public struct DirectoryFilter: Hashable, Sendable {
  public var kind: DirectoryEntry.Kind?
  public var standard: StandardCode?
  /// Id of the district's akimat.
  public var district: String?

  public init(
    kind: DirectoryEntry.Kind? = nil, standard: StandardCode? = nil, district: String? = nil
  ) {
    self.kind = kind
    self.standard = standard
    self.district = district
  }

  public var isEmpty: Bool { self == DirectoryFilter() }

  func lets(_ entry: DirectoryEntry, of directory: OfficeDirectory) -> Bool {
    if let kind, entry.kind != kind { return false }
    if let standard, !directory.standards(naming: entry).contains(standard) { return false }
    if let district { return directory.district(of: entry)?.id == district }
    return true
  }
}

extension DirectoryEntry {
  /// A department of employment and social programmes, as against the office of a city's akim.
  public var isDepartmentOfDistrict: Bool { kind == .office && rows.contains { $0.appendix == 1 } }
}

/// The directory as one asks it: by any part of a name, a head, a place, an address, a phone, an
/// e-mail, however it is typed.
public struct DirectorySearch: Sendable {
  private let directory: OfficeDirectory
  private let lines: [SearchLine]

  /// The office's own values it was made with.
  public var corrections: [DirectoryCorrection] { directory.corrections }

  public init(_ directory: OfficeDirectory) {
    self.directory = directory
    lines = directory.entries.map(SearchLine.init)
  }

  /// Entries that have every word, best first: a name before a head before a place before numbers,
  /// addresses and e-mails; among the first three departments come before akimats. Without words,
  /// all that the filter lets through in the directory's own order.
  ///
  /// Case, Kazakh letters and their look-alikes make no difference; a name may be spelt in Latin, a
  /// phone with or without its code, blanks, hyphens, 8 or +7. What finds nothing is read as if it
  /// had been typed in another keyboard layout.
  public func find(_ typed: String, filter: DirectoryFilter = DirectoryFilter())
    -> [DirectoryEntry]
  {
    let open = lines.indices.filter { filter.lets(directory.entries[$0], of: directory) }
    guard typed.contains(where: { !$0.isWhitespace }) else {
      return open.map { directory.entries[$0] }
    }
    // Signs alone are nobody's name, whichever layout they come from.
    guard typed.contains(where: { $0.isLetter || $0.isNumber }) else { return [] }
    for spelling in Self.spellings(of: typed) {
      let question = SearchQuestion(spelling)
      let ranks = open.compactMap { place in
        lines[place].rank(of: question).map { (place: place, rank: $0) }
      }
      guard ranks.isEmpty else {
        return ranks.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
          .map { directory.entries[$0.place] }
      }
    }
    return []
  }

  /// As it stands, and as the same keys give in other layouts. Three letters of the Kazakh digit row
  /// are no beginning of a word: they are digits first.
  private static func spellings(of typed: String) -> [String] {
    let digits = typed.map { $0 == " " ? $0 : KeyPositions.digit(of: $0) }
    // Between digits dot and comma are separators; marks alone are of no row.
    let isOfDigitRow =
      typed.count > 2 && !digits.contains(nil) && typed.contains(where: \.isLetter)
      && !typed.contains { $0.isASCII && $0.isNumber }
    let asDigits = isOfDigitRow ? [String(digits.compactMap { $0 })] : []
    return asDigits + [typed] + KeyPositions.inOtherLayout(typed)
  }
}

/// What was typed, made ready to be compared.
struct SearchQuestion {
  /// Words and numbers, each to be found.
  let words: [Word]
  let whole: String
  /// The digits of what can only be a phone.
  let phone: [String]

  struct Word {
    let text: String
    /// `nil` when it is not written in Latin letters.
    let latin: String?
    let phone: [String]
  }

  init(_ typed: String) {
    whole = SearchKey.forgiving(typed)
    words = SearchLine.words(whole).map { text in
      let isLatin = text.unicodeScalars.contains { ("a"..."z").contains($0) }
      let isNumber = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      return Word(
        text: text, latin: isLatin ? LatinKey.of(text) : nil,
        phone: isNumber ? Self.phones(text, hasPlus: false) : [])
    }
    let signs: Set<Character> = [" ", "-", "+", "(", ")"]
    let isPhone = whole.allSatisfy { ($0.isASCII && $0.isNumber) || signs.contains($0) }
    phone =
      isPhone && words.count > 1 || whole.hasPrefix("+")
      ? Self.phones(whole.filter { $0.isASCII && $0.isNumber }, hasPlus: whole.hasPrefix("+")) : []
  }

  /// The digits as they are, and without the 8 or 7 one dials first.
  private static func phones(_ digits: String, hasPlus: Bool) -> [String] {
    let isDialled =
      digits.first == "8" || (digits.first == "7" && (hasPlus || digits.count == 11))
    let shortened = String(digits.dropFirst())
    return (isDialled ? [digits, shortened] : [digits]).filter { !$0.isEmpty }
  }
}

/// How well an entry answers; smaller is better.
struct SearchRank: Comparable {
  /// 0 when the whole name was typed.
  var whole = 1
  /// 1 for numbers, addresses and e-mails.
  var group = 0
  /// 0 for a department of a district.
  var kind = 1
  var tier = 0
  var quality = 0

  static func < (left: SearchRank, right: SearchRank) -> Bool {
    (left.whole, left.group, left.kind, left.tier, left.quality)
      < (right.whole, right.group, right.kind, right.tier, right.quality)
  }
}
