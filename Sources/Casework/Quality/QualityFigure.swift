import Standards

/// A share in per cent with one decimal place, 0 to 100.
public struct Percent: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
  /// 0 to 1000.
  public let tenths: Int

  public init?(tenths: Int) {
    guard (0...1000).contains(tenths) else { return nil }
    self.tenths = tenths
  }

  /// What is printed in the decree; a value outside 0 to 100 becomes the nearest.
  public init(whole: Int) {
    tenths = min(max(whole, 0), 100) * 10
  }

  /// `98`, `98.5`, `98,5`, each with a `%` or without; `nil` for anything else.
  public init?(parsing text: String) {
    var digits = text.filter { !$0.isWhitespace }
    if digits.hasSuffix("%") { digits.removeLast() }
    let parts = digits.split(separator: /[.,]/, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ (1...3).contains($0.count) }),
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let whole = Int(parts[0]), let tenth = parts.count == 1 ? 0 : Int(parts[1]),
      parts.count == 1 || parts[1].count == 1
    else { return nil }
    self.init(tenths: whole * 10 + tenth)
  }

  /// The share of a part in a whole, rounded half up; `nil` of nothing.
  public init?(_ part: Int, of whole: Int) {
    guard whole > 0 else { return nil }
    self.init(tenths: (part * 2000 + whole) / (2 * whole))
  }

  /// `98` or `98.5`.
  public var description: String {
    tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }

  public static func < (left: Percent, right: Percent) -> Bool { left.tenths < right.tenths }
}

/// A value of an indicator that people set: the target a working group approved for a year (¶20), or
/// what the office reported of it.
public struct QualityFigure: Hashable, Codable, Sendable {
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    case target, reported
  }

  public let kind: Kind
  public let standard: StandardID
  /// The row of appendix 2: `1.1`.
  public let row: String
  public let year: Int
  /// `nil` takes away what was set.
  public let value: Percent?
  /// What it rests on: a protocol, a report.
  public let basis: String
  /// Who set it, by the name they had then.
  public let by: String
  public let on: CivilDate

  public init(
    kind: Kind, standard: StandardID, row: String, year: Int, value: Percent?, basis: String,
    by: String, on: CivilDate
  ) {
    self.kind = kind
    self.standard = standard
    self.row = row
    self.year = year
    self.value = value
    self.basis = basis
    self.by = by
    self.on = on
  }

  /// Refuses a figure that rests on nothing.
  ///
  /// - Throws: `reasonNeeded` without a basis.
  public func check() throws(ActRefusal) { try CaseRecord.need(basis, or: .reasonNeeded) }

  /// What makes it one figure and not another.
  public var key: QualityFigureKey {
    QualityFigureKey(kind: kind, standard: standard, row: row, year: year)
  }
}

public struct QualityFigureKey: Hashable, Sendable {
  public let kind: QualityFigure.Kind
  public let standard: StandardID
  public let row: String
  public let year: Int

  public init(kind: QualityFigure.Kind, standard: StandardID, row: String, year: Int) {
    self.kind = kind
    self.standard = standard
    self.row = row
    self.year = year
  }
}
