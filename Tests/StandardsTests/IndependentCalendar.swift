import Standards

/// The days off once more, typed by hand from the yearly acts, and a calendar that shares nothing
/// with the program's: days walk one by one, weekdays come from Zeller's congruence.
struct PlainDay: Hashable, Comparable, CustomStringConvertible {
  var year: Int
  var month: Int
  var day: Int

  init(_ year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  static func < (left: PlainDay, right: PlainDay) -> Bool {
    left.year * 10_000 + left.month * 100 + left.day
      < right.year * 10_000 + right.month * 100 + right.day
  }

  private static let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  private static func length(_ month: Int, _ year: Int) -> Int {
    let isLeap = year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
    return month == 2 && isLeap ? 29 : lengths[month - 1]
  }

  var next: PlainDay {
    if day < Self.length(month, year) { return PlainDay(year, month, day + 1) }
    return month < 12 ? PlainDay(year, month + 1, 1) : PlainDay(year + 1, 1, 1)
  }

  var previous: PlainDay {
    if day > 1 { return PlainDay(year, month, day - 1) }
    return month > 1
      ? PlainDay(year, month - 1, Self.length(month - 1, year)) : PlainDay(year - 1, 12, 31)
  }

  func later(by days: Int) -> PlainDay {
    var result = self
    for _ in 0..<days { result = result.next }
    return result
  }

  /// Zeller's congruence: 0 is Saturday, 1 Sunday, 2 Monday… 6 Friday.
  var zeller: Int {
    let (m, y) = month < 3 ? (month + 12, year - 1) : (month, year)
    return (day + 13 * (m + 1) / 5 + y % 100 + y % 100 / 4 + y / 100 / 4 + 5 * (y / 100)) % 7
  }

  /// 1 is Monday, 7 Sunday.
  var weekday: Int { (zeller + 5) % 7 + 1 }

  var description: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }

  var civil: CivilDate { CivilDate(year: year, month: month, day: day)! }

  static func days(of year: Int) -> [PlainDay] {
    Array(sequence(first: PlainDay(year, 1, 1)) { $0.next.year == year ? $0.next : nil })
  }
}

enum DaysOff {
  /// Weekdays off and weekend days that work, `dd.mm`.
  private static let table: [Int: (off: String, works: String)] = [
    2008: (
      "01.01 02.01 07.01 10.03 24.03 01.05 02.05 09.05 01.09 27.10 08.12 16.12 17.12", "04.05"
    ),
    2009: (
      "01.01 02.01 07.01 09.03 23.03 01.05 11.05 06.07 31.08 27.11 16.12 17.12 18.12", "20.12"
    ),
    2010: (
      "01.01 04.01 07.01 08.01 08.03 22.03 23.03 24.03 03.05 10.05 05.07 06.07 30.08 16.11"
        + " 16.12 17.12", "10.01 03.07"
    ),
    2011: (
      "03.01 04.01 07.01 07.03 08.03 21.03 22.03 23.03 02.05 09.05 06.07 29.08 30.08 16.12 19.12",
      "05.03 27.08"
    ),
    2025: (
      "01.01 02.01 03.01 07.01 10.03 21.03 24.03 25.03 01.05 07.05 09.05 06.06 07.07 01.09 27.10"
        + " 16.12", "05.01"
    ),
    2026: (
      "01.01 02.01 07.01 09.03 23.03 24.03 25.03 01.05 07.05 11.05 27.05 06.07 26.10 16.12", ""
    ),
    2027: (
      "01.01 04.01 07.01 08.03 15.03 22.03 23.03 24.03 03.05 07.05 10.05 06.07 25.10 16.12", ""
    ),
    2028: (
      "03.01 04.01 07.01 08.03 15.03 21.03 22.03 23.03 01.05 05.05 08.05 09.05 06.07 25.10 18.12",
      ""
    ),
    2029: (
      "01.01 02.01 08.03 15.03 21.03 22.03 23.03 24.04 01.05 07.05 09.05 06.07 25.10 17.12", ""
    ),
  ]

  static let years = table.keys.sorted()

  private static func days(_ list: String, _ year: Int) -> [PlainDay] {
    list.split(separator: " ").map { entry in
      let parts = entry.split(separator: ".").compactMap { Int($0) }
      return PlainDay(year, parts[1], parts[0])
    }
  }

  private static let off = Set(table.flatMap { days($1.off, $0) })
  private static let works = Set(table.flatMap { days($1.works, $0) })

  /// Whether an office works that day; `nil` in a year that is not in the table.
  static func isWorking(_ day: PlainDay) -> Bool? {
    guard table[day.year] != nil else { return nil }
    if works.contains(day) { return true }
    return day.weekday < 6 && !off.contains(day)
  }

  /// The next working day from `day` on, walking with `step`; `nil` at a year not in the table.
  static func roll(_ day: PlainDay, _ step: (PlainDay) -> PlainDay) -> PlainDay? {
    var day = day
    while let isWorking = isWorking(day) {
      if isWorking { return day }
      day = step(day)
    }
    return nil
  }

  /// The last of so many working days after `day`.
  static func workingDays(_ count: Int, after day: PlainDay) -> PlainDay? {
    var (day, left) = (day, count)
    while left > 0 {
      day = day.next
      guard let isWorking = isWorking(day) else { return nil }
      if isWorking { left -= 1 }
    }
    return day
  }
}
