import Standards
import Support
import Testing

/// A careless change of one place in a shipped file.
struct Slip: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let path: String
  /// Words before the place, so that the place is the first one after them.
  var after = ""
  let old: String
  let new: String
  /// What stands on the line that must be named: the first one after `after`; empty means the line
  /// of `after` itself.
  var at: String?
  let reason: LawFailure.Reason
  var detail: String?

  /// The changed text and the line on which it is broken.
  func apply(to text: String) throws -> (text: String, line: Int) {
    let start = after.isEmpty ? text.startIndex : try #require(text.range(of: after)).lowerBound
    let place = try #require(text.range(of: old, in: start..<text.endIndex), "\(old)")
    let changed = text.replacingCharacters(in: place, with: new)
    let offset = text.distance(from: text.startIndex, to: start)
    let from = changed.index(changed.startIndex, offsetBy: offset)
    let marked = at ?? new
    let broken =
      marked.isEmpty
      ? from : try #require(changed.range(of: marked, in: from..<changed.endIndex)).lowerBound
    return (changed, changed[..<broken].count(where: { $0 == "\n" }) + 1)
  }

  /// The law with the slip in it and the line on which the file is broken.
  func law() throws -> (law: Law, line: Int) {
    let (text, line) = try apply(to: Embedded.text(path))
    let path = path
    return (Embedded.law(changing: path) { _ in text }, line)
  }
}

extension String {
  fileprivate func range(of other: String) -> Range<Index>? {
    range(of: other, in: startIndex..<endIndex)
  }

  fileprivate func range(of other: String, in part: Range<Index>) -> Range<Index>? {
    self[part].firstRange(of: other)
  }

  fileprivate func replacingCharacters(in part: Range<Index>, with other: String) -> String {
    var copy = self
    copy.replaceSubrange(part, with: other)
    return copy
  }
}

extension Law {
  /// Reads the one file as the program would.
  func load(_ path: String) throws(LawFailure) {
    switch path {
    case "standards/S1/rules.yaml": _ = try standard(.s1)
    case "standards/S2/rules.yaml": _ = try standard(.s2)
    case "standards/S1/paragraphs.yaml": _ = try text(.s1)
    case "standards/S2/paragraphs.yaml": _ = try text(.s2)
    case "standards/decree.yaml": _ = try decree()
    case "interpretations.yaml": _ = try interpretations()
    case "calendars/pension-ages.yaml": _ = try ages()
    case "complaints.yaml": _ = try complaintRules()
    default: _ = try calendar()
    }
  }
}
