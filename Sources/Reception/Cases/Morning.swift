import CaseStore
import Casework
import Standards
import Words

/// What a manager looks at in the morning. What could not be read is `nil`: unknown, never none.
public struct MorningPage: Hashable, Codable, Sendable {
  /// Its groups in their order; the raw names are ids of their words.
  public enum Group: String, CaseIterable, Codable, Hashable, Sendable {
    case overdue
    case today
    case late = "late-entries"
    case suspended = "past-term"
    case orphaned
    case tickets
    case voidedCases = "voided-cases"
    case voided = "voided-complaints"
  }

  public let today: CivilDate
  /// Due today, by name.
  public var dueToday: [BoardLine]?
  /// The oldest first.
  public var overdue: [BoardLine]?
  /// Suspended, and the due date is over.
  public var suspended: [BoardLine]?
  /// Cases of people who work here no longer.
  public var orphaned: [BoardCase]?
  /// Visits of days before that nobody ended.
  public var tickets: [Ticket]?
  /// What was entered late and waits for a manager.
  public var lateEntries: [CaseRecord]?
  /// Voided in the last thirty days, by whoever.
  public var voidedCases: [VoidedCase]?
  /// Voided in the last thirty days, without those about whoever looks.
  public var voided: [ComplaintRecord]?
  /// Why the first that could not be read could not.
  public var reason: CounterFailure?

  /// How many there are; `nil` where it is not known.
  public func count(_ group: Group) -> Int? {
    switch group {
    case .overdue: overdue?.count
    case .today: dueToday?.count
    case .late: lateEntries?.count
    case .suspended: suspended?.count
    case .orphaned: orphaned?.count
    case .tickets: tickets?.count
    case .voidedCases: voidedCases?.count
    case .voided: voided?.count
    }
  }

  /// So many days a case or a complaint that was voided is told of.
  static let daysOfVoided = 30
}

extension Words {
  public func name(of group: MorningPage.Group) -> String {
    self(WordKey(rawValue: "morning." + group.rawValue))
  }
}

extension Counter {
  /// The morning page, read in one transaction; what cannot be read hinders nothing else. Managers.
  ///
  /// - Throws: `store(.notPermitted)` for all but managers.
  public func morning() throws(CounterFailure) -> MorningPage {
    guard staff.may(.approveLateEntries) else { throw .store(.notPermitted(.managersOnly)) }
    let moment = now
    return store.atOneMoment {
      var page = MorningPage(today: moment.date)
      func part<Value>(_ body: () throws(CounterFailure) -> Value) -> Value? {
        do throws(CounterFailure) {
          return try body()
        } catch {
          page.reason = page.reason ?? error
          return nil
        }
      }
      let board = part { () throws(CounterFailure) in try self.board() }
      page.overdue = board?.lines(in: .overdue).sorted { left, right in
        (left.daysLeft ?? 0, left.file.id.rawValue) < (right.daysLeft ?? 0, right.file.id.rawValue)
      }
      page.dueToday = board?.lines(in: .today)
      page.suspended = board?.lines(in: .suspended).filter(\.isPastTerm)
      page.orphaned = part { () throws(CounterFailure) in
        try attempt { try store.orphanedCases() }
      }
      page.tickets = part { () throws(CounterFailure) in
        try attempt {
          try store.openTickets(at: moment).filter { ticket in
            ticket.day < moment.date && ticket.state != .carriedOver
          }
        }
      }
      page.lateEntries = part { () throws(CounterFailure) in try casesWithLateEntries() }
      let since = moment.date.adding(days: -MorningPage.daysOfVoided)
      page.voidedCases = part { () throws(CounterFailure) in
        try attempt { try store.casesVoided(since: since) }
      }
      page.voided = part { () throws(CounterFailure) in
        try attempt {
          try store.complaintsVoided(since: since).filter { !$0.isAbout(staff.id) }
        }
      }
      return page
    }
  }
}
