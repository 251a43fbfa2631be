import Foundation

/// A JSON value as the command line prints it: absent values are `null`, never left out.
indirect enum JSON: Encodable {
  case null
  case flag(Bool)
  case number(Int)
  /// A number with one decimal place, given in tenths.
  case tenths(Int)
  case text(String)
  case list([JSON])
  case object([String: JSON])

  static func text(_ value: String?) -> JSON { value.map { .text($0) } ?? .null }
  static func number(_ value: Int?) -> JSON { value.map { .number($0) } ?? .null }
  static func flag(_ value: Bool?) -> JSON { value.map { .flag($0) } ?? .null }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .flag(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .tenths(let value): try container.encode(Double(value) / 10)
    case .text(let value): try container.encode(value)
    case .list(let values): try container.encode(values)
    case .object(let values): try container.encode(values)
    }
  }

  /// One object, indented, keys in alphabetical order so that two runs can be compared.
  var rendered: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { return "null" }
    return Self.visible(String(decoding: data, as: UTF8.self))
  }

  /// The same JSON with everything a terminal would obey or hide written as `\u` escapes; outside
  /// of its strings JSON holds nothing of the kind.
  private static func visible(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: isHidden) else { return json }
    var shown = ""
    for scalar in json.unicodeScalars {
      guard isHidden(scalar) else {
        shown.unicodeScalars.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        shown += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      }
    }
    return shown
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x7F { return false }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral
{
  init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { _, last in last }))
  }
  init(arrayLiteral elements: JSON...) { self = .list(elements) }
  init(stringLiteral value: String) { self = .text(value) }
  init(booleanLiteral value: Bool) { self = .flag(value) }
  init(integerLiteral value: Int) { self = .number(value) }
}
