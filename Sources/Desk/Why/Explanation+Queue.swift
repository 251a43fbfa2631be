import Standards
import Words

extension Explanation {
  /// What a part of the queue shows, what ¶7 says of waiting, and how we count it.
  func explainQueue(_ text: WordKey) -> String {
    let standard = context.services.first?.standard ?? .first
    return [
      words(text),
      citations(["2)", "3)"].map { Citation(standard: standard, paragraph: 7, item: $0) }),
      interpretations(["A05", "A06"]),
    ].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}
