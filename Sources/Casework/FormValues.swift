import Standards

/// What is typed in a form, field by field, as typed. An empty or absent value is *unknown*.
public struct FormValues: Hashable, Sendable {
  private var values: [FieldID: String]

  public init() {
    values = [:]
  }

  public init(_ values: [FieldID: String]) {
    self.values = values.filter { !$0.value.isEmpty }
  }

  public subscript(field: FieldID) -> String {
    get { values[field] ?? "" }
    set { values[field] = newValue.isEmpty ? nil : newValue }
  }

  /// Without the spaces around it; `nil` when nothing is left.
  public func trimmed(_ field: FieldID) -> String? {
    let text = self[field]
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return nil }
    return String(text[first...last])
  }

  public var isEmpty: Bool { values.keys.allSatisfy { trimmed($0) == nil } }

  /// Fields that hold something else in `other`, in the order of forms.
  public func fieldsDiffering(from other: FormValues) -> [FieldID] {
    FieldID.allCases.filter { self[$0] != other[$0] }
  }
}

extension FormValues: Codable {
  /// Fields this program does not know are left out.
  ///
  /// - Throws: `DecodingError` for anything but an object of texts.
  public init(from decoder: any Decoder) throws {
    let stored = try [String: String](from: decoder)
    values = [:]
    // A field this program does not know is dropped: a draft of a newer one still opens.
    for (name, text) in stored {
      if let field = FieldID(rawValue: name) { self[field] = text }
    }
  }

  /// - Throws: what the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    let pairs = values.map { ($0.key.rawValue, $0.value) }
    try Dictionary(pairs, uniquingKeysWith: { first, _ in first }).encode(to: encoder)
  }
}

enum YesNo {
  static func text(_ answer: Bool?) -> String {
    answer.map { $0 ? "yes" : "no" } ?? ""
  }

  static func answer(_ text: String?) -> Bool? {
    switch text {
    case "yes": true
    case "no": false
    default: nil
    }
  }
}

/// Dates as people type them.
public enum DateText {
  /// A year alone, of which nothing nearer is known: `1935`.
  public static func year(_ text: String) -> Int? {
    guard text.count == 4, text.allSatisfy({ $0.isASCII && $0.isNumber }), let year = Int(text),
      (1800...2199).contains(year)
    else { return nil }
    return year
  }

  /// `2000-03-14` or `14.03.2000` (also `14.3.2000`, and with slashes).
  public static func date(_ text: String) -> CivilDate? {
    if let date = CivilDate(iso: text) { return date }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "/" }
    guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
      parts[2].count == 4,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }
}
