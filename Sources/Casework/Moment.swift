import Foundation
import Standards

/// An instant, with what the office's own clock showed at it.
///
/// The civil date is kept and not computed again: a later change of the zone's rules must not move
/// a recorded day.
public struct Moment: Hashable, Codable, Sendable {
  /// Milliseconds since 1970-01-01T00:00Z.
  public let milliseconds: Int64
  public let date: CivilDate
  /// 0 to 1439, as the office's clock showed.
  public let minuteOfDay: Int

  public init(milliseconds: Int64, date: CivilDate, minuteOfDay: Int) {
    self.milliseconds = milliseconds
    self.date = date
    self.minuteOfDay = min(max(minuteOfDay, 0), 1439)
  }

  /// Whole minutes from `other` to this moment, rounded down; negative when this one is earlier.
  public func minutes(since other: Moment) -> Int {
    let difference = milliseconds - other.milliseconds
    return Int(difference >= 0 ? difference / 60_000 : -((59_999 - difference) / 60_000))
  }
}

extension Moment: Comparable {
  public static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

/// The one source of "today" and "now".
public protocol OfficeClock: Sendable {
  func now() -> Moment
  /// Why what it shows cannot be trusted any more; `nil` where it can.
  var failure: ClockFailure? { get }
}

extension OfficeClock {
  public var failure: ClockFailure? { nil }
}

/// Why a clock cannot be set up.
public enum ClockFailure: Error, Hashable, Codable, Sendable {
  /// No zone of that name is known.
  case unknownZone(String)
  /// Not of the shape `2009-06-01T09:00`, or no such minute.
  case notATime(String)
  /// The file that says the time is not there or cannot be read.
  case unreadable(path: String)

  /// The id of the sentence that says it.
  public var word: ClockWord {
    switch self {
    case .unknownZone: .unknownZone
    case .notATime: .notATime
    case .unreadable: .unreadable
    }
  }
}

/// Ids of the sentences about the clock, for the catalogue of words.
public enum ClockWord: String, CaseIterable, Hashable, Sendable {
  case unknownZone = "clock.unknown-zone"
  case notATime = "clock.not-a-time"
  case unreadable = "clock.unreadable"
}

/// The zone the office's clock is set to.
public struct OfficeZone: Hashable, Sendable {
  /// Where the oblast is.
  public static let defaultIdentifier = "Asia/Almaty"

  private let zone: TimeZone
  private let epoch: CivilDate

  public var identifier: String { zone.identifier }

  /// A zone by its name, such as `Asia/Almaty`.
  ///
  /// - Throws: `unknownZone` where the host knows no zone of this name.
  public init(_ identifier: String = defaultIdentifier) throws(ClockFailure) {
    guard let zone = TimeZone(identifier: identifier),
      let epoch = CivilDate(year: 1970, month: 1, day: 1)
    else { throw .unknownZone(identifier) }
    self.zone = zone
    self.epoch = epoch
  }

  /// What the office's clock shows at an instant.
  public func moment(atMilliseconds milliseconds: Int64) -> Moment {
    let utcSeconds = floorDivide(milliseconds, 1000)
    let local = utcSeconds + offset(atSeconds: utcSeconds)
    let days = floorDivide(local, 86_400)
    return Moment(
      milliseconds: milliseconds, date: epoch.adding(days: Int(days)),
      minuteOfDay: Int((local - days * 86_400) / 60))
  }

  /// The instant at which the office's clock shows this; the first one, where an hour repeats.
  ///
  /// - Parameter minuteOfDay: 0 to 1439.
  public func moment(on date: CivilDate, minuteOfDay: Int) -> Moment {
    let local = Int64(date.days(since: epoch)) * 86_400 + Int64(minuteOfDay) * 60
    let dayBefore = offset(atSeconds: local - 86_400)
    let dayAfter = offset(atSeconds: local + 86_400)
    let candidate = local - max(dayBefore, dayAfter)
    let fits = candidate + offset(atSeconds: candidate) == local
    let utc = fits ? candidate : local - min(dayBefore, dayAfter)
    return Moment(milliseconds: utc * 1000, date: date, minuteOfDay: minuteOfDay)
  }

  private func offset(atSeconds seconds: Int64) -> Int64 {
    Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
  }

  private func floorDivide(_ number: Int64, _ divisor: Int64) -> Int64 {
    let quotient = number / divisor
    return number % divisor < 0 ? quotient - 1 : quotient
  }
}

/// The host's clock, read in the office's zone.
public struct SystemClock: OfficeClock {
  public let zone: OfficeZone

  public init(zone: OfficeZone) {
    self.zone = zone
  }

  public func now() -> Moment {
    zone.moment(atMilliseconds: Int64(Date().timeIntervalSince1970 * 1000))
  }
}

/// A clock that stands still, for training stores and tests.
public struct FixedClock: OfficeClock {
  public let moment: Moment

  public init(_ moment: Moment) {
    self.moment = moment
  }

  /// `2009-06-01T09:00`, as the office's clock shows it.
  ///
  /// - Throws: `notATime` for another form, and for a day or a minute that does not exist.
  public init(parsing text: String, zone: OfficeZone) throws(ClockFailure) {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let date = CivilDate(iso: halves[0]) else { throw .notATime(text) }
    let clock = halves[1].split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 2, clock.allSatisfy({ $0.count == 2 && $0.allSatisfy(Self.isDigit) }),
      let hour = Int(clock[0]), let minute = Int(clock[1]), hour < 24, minute < 60
    else { throw .notATime(text) }
    moment = zone.moment(on: date, minuteOfDay: hour * 60 + minute)
  }

  public func now() -> Moment { moment }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}
