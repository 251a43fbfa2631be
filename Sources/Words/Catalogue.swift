import Foundation
import KazakhText

/// Why a catalogue cannot be used.
public enum WordsFailure: Error, Hashable, Sendable {
  /// Not JSON, or not one object of texts and plurals.
  case unreadable(Language, reason: String)
  /// A plural that lacks a form its language needs, or has one that no language has.
  case badPlural(Language, key: String, reason: String)
}

/// The entries of one language.
struct Catalogue: Sendable {
  enum Entry: Sendable {
    case text(String)
    case plural([PluralForm: String])
  }

  let language: Language
  private let entries: [String: Entry]

  init(language: Language, json: Data) throws(WordsFailure) {
    self.language = language
    let stored: [String: Stored]
    do {
      stored = try JSONDecoder().decode([String: Stored].self, from: json)
    } catch {
      throw .unreadable(language, reason: Self.reason(of: error))
    }
    var entries: [String: Entry] = [:]
    entries.reserveCapacity(stored.count)
    for (key, value) in stored {
      switch value {
      case .text(let text): entries[key] = .text(text)
      case .forms(let forms):
        entries[key] = .plural(try Self.plural(forms, key: key, language: language))
      }
    }
    self.entries = entries
  }

  var keys: some Collection<String> { entries.keys }

  /// The text; for a plural, the form of many things.
  func text(_ key: WordKey) -> String? {
    switch entries[key.rawValue] {
    case .text(let text): text
    case .plural(let forms): forms[language.pluralForm(of: 0)]
    case nil: nil
    }
  }

  /// The form for a number; a text that is no plural serves every number.
  func plural(_ key: WordKey, _ count: Int) -> String? {
    switch entries[key.rawValue] {
    case .text(let text): text
    case .plural(let forms): forms[language.pluralForm(of: count)]
    case nil: nil
    }
  }

  /// Every form of an entry.
  func forms(_ key: WordKey) -> [String] {
    switch entries[key.rawValue] {
    case .text(let text): [text]
    case .plural(let forms): Array(forms.values)
    case nil: []
    }
  }

  private enum Stored: Decodable {
    case text(String)
    case forms([String: String])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else {
        self = .forms(try container.decode([String: String].self))
      }
    }
  }

  private static func plural(
    _ stored: [String: String], key: String, language: Language
  ) throws(WordsFailure) -> [PluralForm: String] {
    var forms: [PluralForm: String] = [:]
    for (name, text) in stored {
      guard let form = PluralForm(rawValue: name) else {
        throw .badPlural(language, key: key, reason: name)
      }
      forms[form] = text
    }
    for form in language.pluralForms where forms[form] == nil {
      throw .badPlural(language, key: key, reason: form.rawValue)
    }
    return forms
  }

  private static func reason(of error: any Error) -> String {
    guard case .typeMismatch(_, let context)? = error as? DecodingError else { return "\(error)" }
    return context.codingPath.map(\.stringValue).joined(separator: ".")
  }
}
