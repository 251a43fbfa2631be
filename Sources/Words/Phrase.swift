/// An entry of the catalogue together with what stands in its braces: `.caseTitle(number: "5")`.
///
/// There is a function for each entry with values, so that a value that is missing or misspelt does not
/// compile.
public struct Phrase: Hashable, Sendable {
  let key: WordKey
  /// The number the form of the text goes by; `nil` of a text without forms.
  let count: Int?
  let values: [String: String]

  init(_ id: String, _ count: Int?, _ values: [String: String]) {
    key = WordKey(rawValue: id)
    self.count = count
    self.values = values
  }
}
