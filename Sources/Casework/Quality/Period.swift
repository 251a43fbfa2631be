import Standards

/// Days from one to another, both of them in it.
public struct Period: Hashable, Codable, Sendable {
  public let from: CivilDate
  public let to: CivilDate

  /// `nil` when it ends before it begins.
  public init?(from: CivilDate, to: CivilDate) {
    guard from <= to else { return nil }
    self.from = from
    self.to = to
  }

  /// One day.
  public init(_ day: CivilDate) {
    from = day
    to = day
  }

  private init?(months: Int, ofYear year: Int, first: Int) {
    guard (1...12).contains(first), let start = CivilDate(year: year, month: 1, day: 1) else {
      return nil
    }
    from = start.adding(months: first - 1)
    to = start.adding(months: first - 1 + months).adding(days: -1)
  }

  public init?(year: Int) { self.init(months: 12, ofYear: year, first: 1) }

  /// - Parameter quarter: 1 to 4.
  public init?(year: Int, quarter: Int) {
    guard (1...4).contains(quarter) else { return nil }
    self.init(months: 3, ofYear: year, first: 3 * quarter - 2)
  }

  /// - Parameter month: 1 to 12.
  public init?(year: Int, month: Int) { self.init(months: 1, ofYear: year, first: month) }

  public func contains(_ day: CivilDate) -> Bool { from <= day && day <= to }

  /// Whether all its days are in this one.
  public func contains(_ other: Period) -> Bool { from <= other.from && other.to <= to }

  public func overlaps(_ other: Period) -> Bool { from <= other.to && other.from <= to }

  /// The year whose targets it is held against (¶20): the one it ends in.
  public var year: Int { to.year }

  /// Whole months it is made of; `nil` for another stretch of days.
  public var months: Int? {
    guard from.day == 1, to.adding(days: 1).day == 1 else { return nil }
    let next = to.adding(days: 1)
    return (next.year - from.year) * 12 + next.month - from.month
  }

  /// What it is compared with: as many months, or as many days, right before it.
  public var previous: Period {
    let end = from.adding(days: -1)
    let start =
      months.map { from.adding(months: -$0) } ?? from.adding(days: -(to.days(since: from) + 1))
    return Period(from: start, to: end) ?? self
  }

  /// The period of the same kind after this one.
  public var next: Period {
    let start = to.adding(days: 1)
    let end =
      months.map { start.adding(months: $0).adding(days: -1) }
      ?? start.adding(days: to.days(since: from))
    return Period(from: start, to: end) ?? self
  }
}
