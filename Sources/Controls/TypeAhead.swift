import Screen

/// Choosing from a list by how an entry begins, in whichever layout the letters are typed: first as
/// typed, then as the same keys read in another layout.
struct TypeAhead: Hashable, Sendable {
  private(set) var typed = ""
  private static let longest = 40

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

  /// The entry that all of what was typed leads to, one more letter included; `nil` when none begins
  /// so. Unlike `type`, a letter that leads nowhere is not taken for the first of another entry: it
  /// stays typed until it is taken back. The same letter alone goes on to the next entry it begins.
  mutating func narrow(_ character: Character, texts: [[String]], current: Int?) -> Int? {
    // A letter held down on a question is no text that could lead anywhere.
    guard typed.count < Self.longest else { return nil }
    typed += String(character)
    if let index = Self.matches(typed, texts).first { return index }
    guard typed.allSatisfy({ $0 == character }) else { return nil }
    let begun = Self.matches(String(character), texts)
    return current.flatMap { index in begun.first { $0 > index } } ?? begun.first
  }

  /// Takes the last letter back; the entry that the rest leads to, `nil` when nothing is left.
  mutating func takeBack(texts: [[String]]) -> Int? {
    if !typed.isEmpty { typed.removeLast() }
    return typed.isEmpty ? nil : Self.matches(typed, texts).first
  }

  /// Entries beginning with the text, else entries with a word beginning so.
  private static func matches(_ text: String, _ entries: [[String]]) -> [Int] {
    let digits = String(text.compactMap { Layout.digit(of: $0) })
    var spellings = [text.lowercased()] + Layout.inOtherLayout(text)
    if digits.count == text.count { spellings.append(digits) }
    for spelling in spellings {
      func having(_ begins: (String) -> Bool) -> [Int] {
        entries.indices.filter { entries[$0].contains { begins($0.lowercased()) } }
      }
      let starts = having { $0.hasPrefix(spelling) }
      if !starts.isEmpty { return starts }
      let words = having { $0.split(separator: " ").contains { $0.hasPrefix(spelling) } }
      if !words.isEmpty { return words }
    }
    return []
  }
}
