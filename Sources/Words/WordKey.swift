/// The name of one entry of the catalogue, such as `intake.surname`.
///
/// Screens use the static members, so that a misspelt key does not compile. A name that comes from
/// data (a field of a form, a status of a case) is given as `rawValue`; a test of its owner checks
/// that it `isKnown`.
public struct WordKey: RawRepresentable, Hashable, Sendable {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  init(_ id: String) {
    self.init(rawValue: id)
  }

  /// Every key of the program. The catalogue has these in three languages and no others.
  public static let all: [WordKey] =
    appTheme + lawTheme + caseworkTheme + intakeTheme + keysTheme + deskTheme
    + printTheme + cardWords + citationsWords + commandsWords + consoleWords + failuresWords
    + firstRunWords + frameWords + homeWords + sheetsWords + takingWords + whyWords + staffWords
    + subjectWords + readerWords + deadlinesWords + casesWords + directoryWords + lifeWords
    + printsWords + paperScreenWords + queueWords + complaintWords + qualityWords + unreadWords
    + datesTheme

  public var isKnown: Bool { Self.known.contains(self) }

  private static let known = Set(all)
}

/// Dates.
extension WordKey {
  /// A date in words: `{day}`, `{month}` as in `monthsInDate`, `{year}`.
  static let dateLong = WordKey("date.long")
  /// A date in digits: `{dd}`, `{mm}`, `{yyyy}`.
  static let dateShort = WordKey("date.short")
  /// January to December, standing alone.
  static let months = numbered("date.month-0", 1...9) + numbered("date.month-", 10...12)
  /// January to December, as they stand beside a day.
  static let monthsInDate =
    numbered("date.month-of-0", 1...9) + numbered("date.month-of-", 10...12)
  /// Monday to Sunday.
  static let weekdays = numbered("date.weekday-", 1...7)
  static let weekdaysShort = numbered("date.weekday-short-", 1...7)

  static let datesTheme =
    [dateLong, dateShort] + months + monthsInDate + weekdays + weekdaysShort

  private static func numbered(_ stem: String, _ numbers: ClosedRange<Int>) -> [WordKey] {
    numbers.map { WordKey("\(stem)\($0)") }
  }
}
