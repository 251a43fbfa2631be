/// How a date or a day of the week is written.
public enum DateStyle: Hashable, Sendable {
  /// `2009 жылғы 1 маусым`, `1 июня 2009 г.`, `1 June 2009`; `дүйсенбі`, `понедельник`, `Monday`.
  case long
  /// `01.06.2009`; `дс`, `пн`, `Mon`.
  case short
}

extension Words {
  /// A date. A month outside 1 to 12 is written as its number.
  public func date(year: Int, month: Int, day: Int, style: DateStyle) -> String {
    switch style {
    case .long:
      self(
        .dateLong(day: String(day), month: name(month, WordKey.monthsInDate), year: String(year)))
    case .short:
      self(
        .dateShort(dd: Self.padded(day, 2), mm: Self.padded(month, 2), yyyy: Self.padded(year, 4)))
    }
  }

  /// The name of a month by itself: `маусым`, `июнь`, `June`; 1 January to 12 December.
  public func month(_ month: Int) -> String {
    name(month, WordKey.months)
  }

  /// The name of a day of the week; 1 Monday to 7 Sunday.
  public func weekday(_ weekday: Int, style: DateStyle) -> String {
    name(weekday, style == .long ? WordKey.weekdays : WordKey.weekdaysShort)
  }

  /// `09:05`.
  public func time(hour: Int, minute: Int) -> String {
    Self.padded(hour, 2) + ":" + Self.padded(minute, 2)
  }

  /// A whole number, its digits in threes from 10 000 on. The blank between them is a plain one:
  /// a no-break space shows as a box in some console fonts.
  public func number(_ number: Int) -> String {
    let digits = String(number.magnitude)
    let sign = number < 0 ? "-" : ""
    if digits.utf8.count < 5 { return sign + digits }
    var grouped = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { grouped += " " }
      grouped.append(digit)
    }
    return sign + grouped
  }

  private func name(_ number: Int, _ keys: [WordKey]) -> String {
    keys.indices.contains(number - 1) ? self(keys[number - 1]) : String(number)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
