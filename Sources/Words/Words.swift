import Foundation
import KazakhText

/// What the program says, in the person's language.
///
/// It is handed the bytes of two catalogues and never asks where they lie. What the chosen one
/// lacks is said in English; what English lacks too is said by its key, so that a screen is never
/// blank where a word should stand.
public struct Words: Sendable {
  public let language: Language
  /// Whether what is said goes home with a citizen: there nothing is called by a sign of our own.
  public var isForCitizens = false
  private let catalogue: Catalogue
  private let english: Catalogue?

  /// - Parameters:
  ///   - catalogue: JSON of `language`: one object, key to text or to a map of plural forms.
  ///   - english: JSON of the English catalogue; not read when `language` is English.
  /// - Throws: `unreadable` or `badPlural` of the first of the two that cannot be used.
  public init(language: Language, catalogue: Data, english: Data) throws(WordsFailure) {
    self.language = language
    self.catalogue = try Catalogue(language: language, json: catalogue)
    self.english = language == .en ? nil : try Catalogue(language: .en, json: english)
  }

  public func callAsFunction(_ key: WordKey) -> String {
    catalogue.text(key) ?? english?.text(key) ?? key.rawValue
  }

  /// A text with its values; one with forms in the form for its number, which `{count}` stands for.
  public func callAsFunction(_ phrase: Phrase) -> String {
    guard let count = phrase.count else { return self(phrase.key, phrase.values) }
    let text =
      catalogue.plural(phrase.key, count) ?? english?.plural(phrase.key, count)
      ?? phrase.key.rawValue
    return Self.fill(text, phrase.values.merging(["count": number(count)]) { given, _ in given })
  }

  /// A text whose name comes from data, with `{name}` replaced by the value of that name; a name without
  /// a value stays as it is. Values are not looked into for further names.
  public func callAsFunction(_ key: WordKey, _ values: [String: String]) -> String {
    Self.fill(self(key), values)
  }

  /// Keys the chosen catalogue has; for checks of a translation.
  public var keys: Set<WordKey> { Set(catalogue.keys.map(WordKey.init(rawValue:))) }

  /// The names in braces of every form of an entry; for checks of a translation.
  public func placeholders(of key: WordKey) -> Set<String> {
    Set(catalogue.forms(key).flatMap(Self.names))
  }

  static func fill(_ text: String, _ values: [String: String]) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var filled = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      filled += values[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  private static func names(in text: String) -> [String] {
    text.split(separator: "{").dropFirst(text.hasPrefix("{") ? 0 : 1).compactMap { piece in
      piece.firstIndex(of: "}").map { String(piece[..<$0]) }
    }
  }
}
