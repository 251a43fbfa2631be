/// A text in several languages. Kazakh, the language of the decree, is always among them; what a language
/// lacks is read in Kazakh.
///
/// As JSON it is one object, a language's code to the text.
public struct LocalizedText: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private let texts: [Language: String]

  /// - Parameter texts: Kazakh among them, else `nil`.
  public init?(_ texts: [Language: String]) {
    guard texts[.kk] != nil else { return nil }
    self.texts = texts
  }

  /// Of a language that is written twice the later text counts.
  public init(dictionaryLiteral texts: (Language, String)...) {
    self.texts = Dictionary(texts) { _, last in last }
  }

  /// What somebody wrote, in whichever language it was: the same in each.
  public init(asWritten text: String) {
    texts = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, text) })
  }

  /// For names, the decree's own wording to the letter.
  public var kk: String { texts[.kk] ?? "" }

  /// In a language; in Kazakh where it is not said in that.
  public subscript(language: Language) -> String { texts[language] ?? kk }

  /// The texts there are, in the order of the languages.
  public var all: [(language: Language, text: String)] {
    Language.allCases.compactMap { language in texts[language].map { (language, $0) } }
  }

  /// Both texts in each language, with something between them.
  public func joined(with other: LocalizedText, by separator: String) -> LocalizedText {
    LocalizedText(
      texts: Dictionary(
        uniqueKeysWithValues: Set(texts.keys).union(other.texts.keys).map {
          ($0, self[$0] + separator + other[$0])
        }))
  }

  private init(texts: [Language: String]) { self.texts = texts }
}

extension LocalizedText: Codable {
  /// - Throws: `DecodingError` for anything but an object of texts, and for one without a Kazakh text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let stored = try container.decode([String: String].self)
    // A language this program does not know is left out: what a newer one wrote still opens.
    let known = stored.compactMap { code, text in Language(rawValue: code).map { ($0, text) } }
    guard let text = LocalizedText(Dictionary(known) { first, _ in first }) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no Kazakh text")
    }
    self = text
  }

  /// - Throws: what the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    let stored = all.map { ($0.language.rawValue, $0.text) }
    try Dictionary(stored) { first, _ in first }.encode(to: encoder)
  }
}
