import KazakhText

/// An entry made ready to be searched: its words, in what they are words of.
struct SearchLine: Sendable {
  /// In the order in which matches count.
  private enum Tier: Int, CaseIterable {
    case name, head, place, numbers
  }

  private struct Text {
    let words: [String]
    let latinWords: [String]

    init(_ texts: [String]) {
      words = texts.flatMap { SearchLine.words(SearchKey.forgiving($0)) }
      latinWords = texts.flatMap { SearchLine.words(LatinKey.of($0)) }
    }
  }

  /// Places alone, which tell one name from another.
  private let short: Text
  private let texts: [Text]
  private let names: Set<String>
  private let phones: [(whole: String, local: String)]
  private let isDepartment: Bool

  init(_ entry: DirectoryEntry) {
    let names = entry.name.all.map(\.text)
    let shorts = entry.short.all.map(\.text)
    short = Text(shorts)
    texts = [
      Text(names + shorts + [entry.id]),
      Text(entry.rows.compactMap(\.head) + [entry.head].compactMap { $0 }),
      Text([entry.settlement]),
      Text(
        [entry.street, entry.building, entry.cabinet ?? ""] + entry.emails + entry.sites),
    ]
    self.names = Set((names + shorts + [entry.id]).map(SearchKey.forgiving))
    phones = entry.phones.map { ($0, Self.local($0)) }
    isDepartment = entry.isDepartmentOfDistrict
  }

  /// The parts of a folded text between whatever is neither letter nor digit.
  static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// `nil` when a word of the question is nowhere.
  func rank(of question: SearchQuestion) -> SearchRank? {
    if let quality = question.phone.lazy.compactMap(quality).min() {
      return rank(tier: .numbers, quality: quality)
    }
    guard !question.words.isEmpty else { return nil }
    var tier = Tier.name
    var quality = 0
    for word in question.words {
      guard let match = match(word) else { return nil }
      if match.tier.rawValue > tier.rawValue { tier = match.tier }
      quality += match.quality
    }
    var found = rank(tier: tier, quality: quality)
    if names.contains(question.whole) && !short.words.contains(question.whole) { found.whole = 0 }
    return found
  }

  private func rank(tier: Tier, quality: Int) -> SearchRank {
    SearchRank(
      group: tier == .numbers ? 1 : 0, kind: isDepartment ? 0 : 1, tier: tier.rawValue,
      quality: quality)
  }

  private func match(_ word: SearchQuestion.Word) -> (tier: Tier, quality: Int)? {
    for (tier, text) in zip(Tier.allCases, texts) {
      if tier == .name, let quality = Self.quality(of: word.text, among: short.words) {
        return (tier, quality)
      }
      if let quality = Self.quality(of: word.text, among: text.words) { return (tier, quality + 3) }
      if tier == .name, let latin = word.latin {
        if let quality = Self.quality(of: latin, among: short.latinWords) { return (tier, quality) }
        if let quality = Self.quality(of: latin, among: text.latinWords) {
          return (tier, quality + 3)
        }
      }
    }
    // A head or a place spelt in Latin counts with the e-mails: only names are meant first.
    if let latin = word.latin {
      let found = texts.compactMap { Self.quality(of: latin, among: $0.latinWords) }.min()
      if let found { return (.numbers, found + 6) }
    }
    return word.phone.lazy.compactMap(quality).min().map { (.numbers, $0) }
  }

  /// 0 for the word itself, 1 for its beginning, 2 for three or more letters inside it.
  private static func quality(of word: String, among words: [String]) -> Int? {
    var best: Int?
    for other in words {
      if other == word { return 0 }
      if other.hasPrefix(word) {
        best = 1
      } else if best == nil, word.count > 2, other.contains(word) {
        best = 2
      }
    }
    return best
  }

  /// How well digits fit one of the phones.
  private func quality(of digits: String) -> Int? {
    phones.compactMap { phone -> Int? in
      if phone.whole == digits || phone.local == digits { return 0 }
      // A number printed without its code, typed with one.
      if phone.whole == phone.local, digits.count > phone.local.count,
        digits.hasSuffix(phone.local)
      {
        return 0
      }
      if phone.local.hasPrefix(digits) { return 1 }
      if phone.whole.hasPrefix(digits) { return 2 }
      return digits.count > 2 && phone.whole.contains(digits) ? 3 : nil
    }.min()
  }

  /// The number without its code: Taraz has a code of four digits, the districts of five.
  private static func local(_ phone: String) -> String {
    if phone.count < 10 { return phone }
    return String(phone.dropFirst(phone.hasPrefix("7262") ? 4 : 5))
  }
}
