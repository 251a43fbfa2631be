import KazakhText
import Yams

/// A node of a law file that knows its place, read strictly: what is not expected is an error with
/// file and line.
struct LawNode {
  let file: String
  let node: Node

  var line: Int { node.mark?.line ?? 0 }

  static func document(_ bytes: [UInt8], file: String) throws(LawFailure) -> LawNode {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw LawFailure(
        file: file, line: lineOfBadUTF8(in: bytes), reason: .unreadable, detail: "UTF-8")
    }
    do {
      // Every value is read as text here: what kind it looks like to YAML is not asked.
      guard let node = try Yams.compose(yaml: text, .basic) else {
        throw LawFailure(file: file, line: 0, reason: .unreadable, detail: "YAML")
      }
      return LawNode(file: file, node: node)
    } catch let failure as LawFailure {
      throw failure
    } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
      throw LawFailure(
        file: file, line: context.mark.line, reason: .duplicateID,
        detail: keys.joined(separator: ", "))
    } catch {
      throw LawFailure(file: file, line: line(of: error), reason: .unreadable, detail: "YAML")
    }
  }

  private static func line(of error: any Error) -> Int {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    case .reader(_, let offset?, _, let yaml):
      1 + yaml.prefix(offset).count(where: \.isNewline)
    default: 0
    }
  }

  /// A line feed is never part of a longer sequence, so every line can be judged alone.
  private static func lineOfBadUTF8(in bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return bad.map { $0 + 1 } ?? 0
  }

  func failure(_ reason: LawFailure.Reason, _ detail: String) -> LawFailure {
    LawFailure(file: file, line: line, reason: reason, detail: detail)
  }

  /// The mapping, if it has no key but the allowed ones.
  func map(_ allowed: Set<String>) throws(LawFailure) -> LawMap {
    guard let mapping = node.mapping else { throw failure(.wrongValue, "mapping") }
    var values: [String: LawNode] = [:]
    for (key, value) in mapping {
      guard let name = key.string else { throw failure(.wrongValue, "key") }
      guard allowed.contains(name) else {
        throw LawNode(file: file, node: key).failure(.unknownKey, name)
      }
      values[name] = LawNode(file: file, node: value)
    }
    return LawMap(at: self, values: values)
  }

  /// The mapping with whatever keys it has, in the file's order.
  func entries() throws(LawFailure) -> [(key: String, value: LawNode)] {
    guard let mapping = node.mapping else { throw failure(.wrongValue, "mapping") }
    var found: [(String, LawNode)] = []
    for (key, value) in mapping {
      guard let name = key.string else { throw failure(.wrongValue, "key") }
      found.append((name, LawNode(file: file, node: value)))
    }
    return found
  }

  func list() throws(LawFailure) -> [LawNode] {
    guard let sequence = node.sequence else { throw failure(.wrongValue, "list") }
    return sequence.map { LawNode(file: file, node: $0) }
  }

  func string() throws(LawFailure) -> String {
    guard let text = node.scalar?.string, !text.isEmpty else {
      throw failure(.wrongValue, "text")
    }
    return text
  }

  func integer() throws(LawFailure) -> Int {
    let text = try string()
    guard let number = Int(text) else { throw failure(.wrongValue, text) }
    return number
  }

  func integer(in range: ClosedRange<Int>) throws(LawFailure) -> Int {
    let number = try integer()
    guard range.contains(number) else { throw failure(.wrongValue, String(number)) }
    return number
  }

  func flag() throws(LawFailure) -> Bool {
    switch try string() {
    case "true": return true
    case "false": return false
    case let other: throw failure(.wrongValue, other)
    }
  }

  func date() throws(LawFailure) -> CivilDate {
    let text = try string()
    guard let date = CivilDate(iso: text) else { throw failure(.wrongValue, text) }
    return date
  }

  /// A value of a closed list.
  func value<Value: RawRepresentable>(
    of type: Value.Type, otherwise reason: LawFailure.Reason = .wrongValue
  ) throws(LawFailure) -> Value where Value.RawValue == String {
    let text = try string()
    guard let value = Value(rawValue: text) else { throw failure(reason, text) }
    return value
  }

  func strings() throws(LawFailure) -> [String] {
    var found: [String] = []
    for node in try list() { found.append(try node.string()) }
    return found
  }

  /// The languages every text of the law is shipped in.
  private static let needed: [Language] = [.kk, .ru, .en]

  func text() throws(LawFailure) -> LocalizedText {
    let map = try map(Set(Language.allCases.map(\.rawValue)))
    var texts: [Language: String] = [:]
    for language in Language.allCases {
      guard Self.needed.contains(language) || map[language.rawValue] != nil else { continue }
      texts[language] = try map.need(language.rawValue).string()
    }
    guard let text = LocalizedText(texts) else { throw failure(.missingKey, "kk") }
    return text
  }
}

/// The keys of one entry.
struct LawMap {
  let at: LawNode
  let values: [String: LawNode]

  subscript(key: String) -> LawNode? { values[key] }

  func need(_ key: String) throws(LawFailure) -> LawNode {
    guard let node = values[key] else { throw at.failure(.missingKey, key) }
    return node
  }

  func text(_ key: String) throws(LawFailure) -> LocalizedText { try need(key).text() }

  func optionalText(_ key: String) throws(LawFailure) -> LocalizedText? {
    guard let node = values[key] else { return nil }
    return try node.text()
  }

  func optionalString(_ key: String) throws(LawFailure) -> String? {
    guard let node = values[key] else { return nil }
    return try node.string()
  }

  func optionalDate(_ key: String) throws(LawFailure) -> CivilDate? {
    guard let node = values[key] else { return nil }
    return try node.date()
  }

  func strings(_ key: String) throws(LawFailure) -> [String] {
    guard let node = values[key] else { return [] }
    return try node.strings()
  }

  func flag(_ key: String) throws(LawFailure) -> Bool {
    guard let node = values[key] else { return false }
    return try node.flag()
  }
}

extension LawMap {
  /// The entry's citation; an entry without one does not load (§4 rule 1).
  func citation(in standard: StandardID) throws(LawFailure) -> Citation {
    guard let node = values["cite"] else {
      throw at.failure(.missingCitation, (try? values["id"]?.string()) ?? "")
    }
    return try node.citation(in: standard)
  }

  func citations(_ key: String, in standard: StandardID) throws(LawFailure) -> [Citation] {
    guard let node = values[key] else { return [] }
    var found: [Citation] = []
    for entry in try node.list() { found.append(try entry.citation(in: standard)) }
    return found
  }
}

extension LawNode {
  /// When the entry's wording is valid.
  func validity() throws(LawFailure) -> Validity {
    guard let valid = node.mapping?["valid"] else { throw failure(.missingKey, "valid") }
    let node = LawNode(file: file, node: valid)
    let map = try node.map(["from", "to"])
    let from = try map.need("from").date()
    let to = try map.optionalDate("to")
    if let to, to < from { throw node.failure(.overlap, "\(from)–\(to)") }
    return Validity(from: from, to: to)
  }

  func citation(in standard: StandardID) throws(LawFailure) -> Citation {
    let map = try map(["standard", "paragraph", "list", "item", "appendix", "row"])
    var citation = Citation(standard: standard)
    if let node = map["standard"] { citation.standard = StandardID(rawValue: try node.string()) }
    if let node = map["paragraph"] { citation.paragraph = try node.integer(in: 1...25) }
    if let node = map["list"] { citation.list = try node.value(of: RequirementList.self) }
    if let node = map["item"] { citation.item = try node.string() }
    if let node = map["appendix"] { citation.appendix = try node.integer(in: 1...3) }
    if let node = map["row"] { citation.row = try node.string() }
    guard citation.paragraph != nil || citation.appendix != nil else {
      throw failure(.missingCitation, "")
    }
    return citation
  }
}
