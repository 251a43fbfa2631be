import Screen

/// Choosing from a list by how an entry begins, in whichever layout the letters are typed: first as
/// typed, then as the same keys read in another layout.
struct TypeAhead: Hashable, Sendable {
  private(set) var typed = ""

  mutating func forget() { typed = "" }

  /// The entry that one more letter leads to; `nil` when none begins so, and what was typed is
  /// forgotten then. The same letter again goes on to the next entry it begins.
  ///
  /// - Parameters:
  ///   - texts: what each entry may be called by.
  ///   - current: where the cursor is.
  mutating func type(_ character: Character, texts: [[String]], current: Int?) -> Int? {
    let letter = String(character)
    let longer = typed + letter
    if let index = Self.matches(longer, texts).first {
      typed = longer
      return index
    }
    let fresh = Self.matches(letter, texts)
    guard let first = fresh.first else {
      typed = ""
      return nil
    }
    typed = letter
    return current.flatMap { index in fresh.first { $0 > index } } ?? first
  }

  /// Entries beginning with the text, else entries with a word beginning so.
  private static func matches(_ text: String, _ entries: [[String]]) -> [Int] {
    let digits = String(text.compactMap { Layout.digit(of: $0) })
    var readings = [text.lowercased()] + Layout.inOtherLayout(text)
    if digits.count == text.count { readings.append(digits) }
    for reading in readings {
      func having(_ begins: (String) -> Bool) -> [Int] {
        entries.indices.filter { entries[$0].contains { begins($0.lowercased()) } }
      }
      let starts = having { $0.hasPrefix(reading) }
      if !starts.isEmpty { return starts }
      let words = having { $0.split(separator: " ").contains { $0.hasPrefix(reading) } }
      if !words.isEmpty { return words }
    }
    return []
  }
}
