import Casework
import Foundation
import Standards
import Support

/// What happens to one of a hundred and twenty cases, told in plain dates and nothing of the program.
struct ScriptedCase {
  let index: Int
  let openedOn: CivilDate

  var login: String { PlainDays.clerks[index % 4] }
  var service: Service { index % 2 == 0 ? .homeCare : .residentialCare }
  var category: ApplicantCategory { ApplicantCategory.allCases[index / 2 % 3] }
  /// Every twentieth is played by the built program itself.
  var isByCommand: Bool { index % 20 == 0 }
  private var plot: Int { index % 11 }

  enum Deed: String {
    case decide, refuse, ready, handOver, post, returned, complete, suspend, resume, withdraw
  }

  /// Days after opening, moved to a working day.
  var deeds: [(on: CivilDate, deed: Deed)] {
    let plan: [(Int, Deed)] =
      switch plot {
      case 1: [(3, .decide), (5, .ready), (8, service == .homeCare ? .post : .handOver)]
      case 3: [(2, .returned), (9, .complete)]
      case 4: [(4, .suspend)]
      case 5: [(3, .suspend), (6, .resume)]
      case 6: [(6, .decide)]
      case 7: [(7, .decide), (9, .ready)]
      case 8: [(2, .withdraw)]
      case 9: [(4, .refuse), (4, .ready), (20, .handOver)]
      case 10: [(1, .returned), (3, .complete), (10, .decide), (11, .ready)]
      default: []
      }
    return plan.map { (PlainDays.workingDay(from: openedOn.adding(days: $0.0), step: 1), $0.1) }
      + (late.map { [($0.enteredOn, .ready)] } ?? [])
  }

  /// Some results were written down after the fact: as of a day in the term, entered after it.
  var late: LateReady? {
    func day(_ days: Int, from start: CivilDate) -> CivilDate {
      PlainDays.workingDay(from: start.adding(days: days), step: 1)
    }
    switch index % 33 {
    case 6:
      let on = day(8, from: openedOn)
      let entered = day(14, from: on)
      let answer: (CivilDate, Bool)? =
        switch index {
        case 6: (day(2, from: entered), true)
        case 39: (day(2, from: entered), false)
        default: nil
        }
      return LateReady(
        on: on, enteredOn: entered, answer: answer.map { (on: $0.0, approved: $0.1) })
    case 17: return LateReady(on: dueOn, enteredOn: day(1, from: dueOn), answer: nil)
    default: return nil
    }
  }

  struct LateReady {
    let on: CivilDate
    let enteredOn: CivilDate
    /// What the manager says of it and when; nobody is asked about less than four working days.
    let answer: (on: CivilDate, approved: Bool)?

    var needsAnswer: Bool { PlainDays.workingDays(after: on, through: enteredOn) > 3 }

    /// The day it counts as ready.
    func countedOn(asOf today: CivilDate) -> CivilDate {
      guard needsAnswer else { return on }
      guard let answer, answer.on <= today, answer.approved else { return enteredOn }
      return on
    }
  }

  /// Cases of one plot never have all their papers.
  var isComplete: Bool { plot != 0 }

  // MARK: What must be seen, worked out from the script alone

  func done(by day: CivilDate) -> [Deed] { deeds.filter { $0.on <= day }.map(\.deed) }

  /// The day a deed names.
  func when(_ deed: Deed) -> CivilDate? {
    if deed == .ready, let late { return late.on }
    return deeds.first { $0.deed == deed }?.on
  }

  var dueOn: CivilDate { PlainDays.workingDay(from: openedOn.adding(days: 10), step: 1) }
  var actBy: CivilDate { PlainDays.workingDay(from: openedOn.adding(days: 10), step: -1) }

  /// The board's group on a day, by its name; `nil` off the board.
  func group(on day: CivilDate) -> String? {
    guard openedOn <= day else { return nil }
    let done = done(by: day)
    if done.contains(.ready) || done.contains(.withdraw) { return nil }
    if !isComplete { return "papers-missing" }
    if done.contains(.suspend), !done.contains(.resume) { return "suspended" }
    if day > dueOn { return "overdue" }
    if day >= actBy { return "today" }
    let next = PlainDays.workingDay(from: day.adding(days: 1), step: 1)
    let second = PlainDays.workingDay(from: next.adding(days: 1), step: 1)
    return actBy == next || actBy == second || actBy < second ? "soon" : "on-time"
  }

  func isReturned(on day: CivilDate) -> Bool {
    let done = done(by: day)
    return done.contains(.returned) && !done.contains(.complete)
  }

  /// Days on the shelf; `nil` off it.
  func daysOnShelf(on day: CivilDate) -> Int? {
    let done = done(by: day)
    guard done.contains(.ready), !done.contains(.handOver), !done.contains(.post),
      let ready = when(.ready)
    else { return nil }
    return PlainDays.number(day) - PlainDays.number(ready)
  }

  /// When care at home is asked for again, if it was granted.
  func renewalOn(on day: CivilDate) -> CivilDate? {
    guard service == .homeCare, done(by: day).contains(.decide) else { return nil }
    return CivilDate(year: openedOn.year + 1, month: openedOn.month, day: openedOn.day)
  }
}

/// A calendar of its own: the weeks, and the days off of spring 2009 written out by hand.
enum PlainDays {
  static let clerks = ["saule", "asel", "dana", "roza"]
  private static let daysOff = ["2009-05-01", "2009-05-09", "2009-05-11"]
  private static let monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  /// Days since the beginning of 2009, a Thursday.
  static func number(_ day: CivilDate) -> Int {
    monthLengths.prefix(day.month - 1).reduce(0, +) + day.day - 1 + (day.year - 2009) * 365
  }

  static func isWorking(_ day: CivilDate) -> Bool {
    ![2, 3].contains(number(day) % 7) && !daysOff.contains(day.description)
  }

  static func workingDay(from day: CivilDate, step: Int) -> CivilDate {
    var day = day
    while !isWorking(day) { day = day.adding(days: step) }
    return day
  }

  static func workingDays(after start: CivilDate, through end: CivilDate) -> Int {
    if end < start { return -workingDays(after: end, through: start) }
    var (count, day) = (0, start)
    while day < end {
      day = day.adding(days: 1)
      if isWorking(day) { count += 1 }
    }
    return count
  }
}
