/// A day of the Gregorian calendar, without a time or a zone: deadlines are civil dates.
///
/// Years 1 to 9999. Written as ISO 8601, `2009-06-01`.
public struct CivilDate: Hashable, Sendable {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// A date that exists, or `nil`.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysIn(month: month, year: year)
    else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  /// `2009-06-01`; ten characters, ASCII digits only.
  public init?(iso: some StringProtocol) {
    let bytes = iso.utf8
    guard bytes.count == 10 else { return nil }
    var numbers = (0, 0, 0)
    for (place, byte) in bytes.enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      let digit = Int(byte - UInt8(ascii: "0"))
      switch place {
      case 0..<4: numbers.0 = numbers.0 * 10 + digit
      case 5..<7: numbers.1 = numbers.1 * 10 + digit
      default: numbers.2 = numbers.2 * 10 + digit
      }
    }
    self.init(year: numbers.0, month: numbers.1, day: numbers.2)
  }

  private init(uncheckedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// How many days a month, 1 to 12, has in a year.
  public static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func isLeap(_ year: Int) -> Bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
  }

  /// Days since 0000-03-01 of the proleptic calendar; neighbours differ by one.
  public var dayNumber: Int {
    let shiftedYear = month > 2 ? year : year - 1
    let shiftedMonth = month > 2 ? month - 3 : month + 9
    return 365 * shiftedYear + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400
      + (153 * shiftedMonth + 2) / 5 + day - 1
  }

  /// The day so many days later (or earlier, when negative), kept within years 1 to 9999.
  public func adding(days: Int) -> CivilDate {
    CivilDate(dayNumber: dayNumber + days)
  }

  private init(dayNumber: Int) {
    let number = min(max(dayNumber, Self.first), Self.last)
    var year = (10_000 * number + 14_780) / 3_652_425
    var rest = number - (365 * year + year / 4 - year / 100 + year / 400)
    if rest < 0 {
      year -= 1
      rest = number - (365 * year + year / 4 - year / 100 + year / 400)
    }
    let month = (100 * rest + 52) / 3060
    self.init(
      uncheckedYear: year + (month + 2) / 12, month: (month + 2) % 12 + 1,
      day: rest - (month * 306 + 5) / 10 + 1)
  }

  private static let first = CivilDate(uncheckedYear: 1, month: 1, day: 1).dayNumber
  private static let last = lastDay.dayNumber

  /// 9999-12-31.
  static let lastDay = CivilDate(uncheckedYear: 9999, month: 12, day: 31)

  /// The same day so many months later; where the month lacks the day, its last day
  /// (29 February → 28 February).
  public func adding(months: Int) -> CivilDate {
    let index = min(max(year * 12 + month - 1 + months, 12), 9999 * 12 + 11)
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    return CivilDate(
      uncheckedYear: newYear, month: newMonth,
      day: min(day, Self.daysIn(month: newMonth, year: newYear)))
  }

  /// Whole days from `other` to this date; negative when this one is earlier.
  public func days(since other: CivilDate) -> Int { dayNumber - other.dayNumber }

  /// Whole years from `birth` to this day; the year is reached on the birthday, for 29 February
  /// on 1 March of a common year.
  public func fullYears(since birth: CivilDate) -> Int {
    let hadBirthday = (month, day) >= (birth.month, birth.day)
    return year - birth.year - (hadBirthday ? 0 : 1)
  }

  public var weekday: Weekday { Weekday(index: (dayNumber + 2) % 7) }
}

extension CivilDate: Comparable {
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CivilDate: CustomStringConvertible, Codable {
  /// ISO 8601.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }

  /// - Throws: `DecodingError` for a text that is no date of the form `2009-06-01`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CivilDate(iso: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date")
    }
    self = date
  }

  /// - Throws: what the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A day of the week; the week starts on Monday.
public enum Weekday: Int, CaseIterable, Codable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  init(index: Int) {
    self = Self.allCases[index % 7]
  }

  public var isWeekend: Bool { self == .saturday || self == .sunday }
}
