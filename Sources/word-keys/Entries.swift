import Foundation

/// Why a catalogue cannot be written as Swift, in English: a developer reads it.
struct EntriesFailure: Error, Equatable {
  let reason: String
}

/// The entries of a catalogue as far as Swift needs to know them.
struct Entries {
  struct Entry: Equatable {
    /// As in the catalogue: `papers.to-bring`.
    let id: String
    /// Its English, for whoever reads the name in an editor.
    let text: String
    /// Whether it has a form for each number.
    let isPlural: Bool
    /// What stands in braces, in alphabetical order, so that a sentence can be turned round without
    /// its callers.
    let values: [String]

    /// `papersToBring`.
    var name: String {
      let parts = id.split { ".-_".contains($0) }
      return parts.dropFirst().reduce(String(parts.first ?? "")) { name, part in
        name + part.prefix(1).uppercased() + part.dropFirst()
      }
    }
  }

  /// Sorted by id.
  let all: [Entry]

  init(json: Data) throws(EntriesFailure) {
    guard let stored = try? JSONSerialization.jsonObject(with: json) as? [String: Any] else {
      throw EntriesFailure(reason: "not one JSON object")
    }
    var entries: [Entry] = []
    for (id, value) in stored {
      if let text = value as? String {
        entries.append(
          Entry(id: id, text: text, isPlural: false, values: try Self.values(in: [text], of: id)))
      } else if let forms = value as? [String: String], let text = forms["other"] {
        let values = try Self.values(in: Array(forms.values), of: id)
        entries.append(
          Entry(id: id, text: text, isPlural: true, values: values.filter { $0 != "count" }))
      } else {
        throw EntriesFailure(reason: "\(id) is neither a text nor forms with `other` among them")
      }
    }
    all = entries.sorted { $0.id < $1.id }
    for (name, same) in Dictionary(grouping: all, by: \.name) where same.count > 1 {
      let ids = same.map(\.id).sorted().joined(separator: ", ")
      throw EntriesFailure(reason: "\(ids) would all be called \(name)")
    }
  }

  private static func values(in texts: [String], of id: String) throws(EntriesFailure) -> [String] {
    var found: Set<String> = []
    for match in texts.flatMap({ $0.matches(of: /\{([^}]*)\}/) }) {
      guard match.1.wholeMatch(of: /[a-z][a-z_]*/) != nil else {
        throw EntriesFailure(reason: "{\(match.1)} of \(id) is no name")
      }
      found.insert(String(match.1))
    }
    return found.sorted()
  }

  var swift: String {
    let plain = all.filter { $0.values.isEmpty && !$0.isPlural }
    let filled = all.filter { !$0.values.isEmpty || $0.isPlural }
    return """
      // Written by word-keys from Resources/language/en.json whenever that changes. Not to be edited.

      extension WordKey {
        /// Every key of the program. The catalogue has these in each language and no others.
        public static let all: [WordKey] = ids.map(WordKey.init(rawValue:))

        private static let ids: [String] = [
      \(all.map { "    \"\($0.id)\"," }.joined(separator: "\n"))
        ]

      \(plain.map(Self.name).joined(separator: "\n"))
      }

      extension Phrase {
      \(filled.map(Self.function).joined(separator: "\n"))
      }

      """
  }

  private static func comment(_ entry: Entry) -> String {
    "  /// " + entry.text.split(separator: "\n").joined(separator: " ")
  }

  private static func name(_ entry: Entry) -> String {
    """
    \(comment(entry))
      public static let \(entry.name) = WordKey(rawValue: "\(entry.id)")
    """
  }

  private static func function(_ entry: Entry) -> String {
    let parameters =
      (entry.isPlural ? ["count: Int"] : []) + entry.values.map { "`\($0)`: String" }
    let values = entry.values.map { "\"\($0)\": `\($0)`" }.joined(separator: ", ")
    return """
      \(comment(entry))
        public static func \(entry.name)(\(parameters.joined(separator: ", "))) -> Phrase {
          Phrase("\(entry.id)", \(entry.isPlural ? "count" : "nil"), [\(values.isEmpty ? ":" : values)])
        }
      """
  }
}
