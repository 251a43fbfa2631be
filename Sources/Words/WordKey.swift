/// The name of one entry of the catalogue, such as `intake.surname`.
///
/// The static members are written out of the catalogue while the program is built, so that a misspelt
/// name does not compile; an entry with values is a function of `Phrase` instead. A name that comes from
/// data (a field of a form, a status of a case) is given as `rawValue`; a test of its owner checks that it
/// `isKnown`.
public struct WordKey: RawRepresentable, Hashable, Sendable {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public var isKnown: Bool { Self.known.contains(self) }

  private static let known = Set(all)
}

/// Words of the calendar, which go by number.
extension WordKey {
  /// January to December, standing alone.
  static let months = numbered("date.month-0", 1...9) + numbered("date.month-", 10...12)
  /// January to December, as they stand beside a day.
  static let monthsInDate =
    numbered("date.month-of-0", 1...9) + numbered("date.month-of-", 10...12)
  /// Monday to Sunday.
  static let weekdays = numbered("date.weekday-", 1...7)
  static let weekdaysShort = numbered("date.weekday-short-", 1...7)

  private static func numbered(_ stem: String, _ numbers: ClosedRange<Int>) -> [WordKey] {
    numbers.map { WordKey(rawValue: "\(stem)\($0)") }
  }
}
