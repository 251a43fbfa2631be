import CaseStore
import Casework
import Directory

/// What title, menu and start screen tell of the office, as it was at one moment. What could not be
/// read is `nil`: unknown, never none.
public struct OfficeSummary: Hashable, Codable, Sendable {
  /// What is read for it, each by itself.
  public enum Part: String, CaseIterable, Hashable, Codable, Sendable {
    case drafts
    case waiting
    case day
    case handed
    case queue
    case calendar
    case colleagues
    case filters
    case lastCopy = "last-copy"
    /// Who sits here and what they may do.
    case staff
    case directory
  }

  /// Who sits here and what the office corrected, as far as it could be read: as it was before.
  public var staff: StaffMember
  public var corrections: [DirectoryCorrection]
  /// Of the person at the desk.
  public var drafts: KeptDrafts?
  /// Cases whose papers are not complete, not counted beyond 101.
  public var waitingForPapers: Int?
  public var day: DayCounts?
  /// Cases a colleague handed to the person at the desk, who has not opened them since.
  public var handed: [CaseID]?
  public var queue: QueueCount?
  public var calendarChanges: [CalendarChange]?
  /// Everybody on the staff, those who left too, in the order they came.
  public var colleagues: [StaffMember]?
  /// The named filters of the person at the desk.
  public var filters: [NamedFilter]?
  /// For managers.
  public var lastCopy: LastCopy?
  /// What could not be read.
  public var unread: [Part] = []
  /// Why the first of it could not.
  public var reason: CounterFailure?

  init(staff: StaffMember, corrections: [DirectoryCorrection]) {
    self.staff = staff
    self.corrections = corrections
  }
}

/// How many wait to be called; whom the person at the desk has called or is serving.
public struct QueueCount: Hashable, Codable, Sendable {
  public let waiting: Int
  public let own: Ticket?
}

extension Counter {
  /// Reads all of it in one transaction; what cannot be read hinders nothing else.
  public func summary() -> OfficeSummary {
    store.atOneMoment {
      var summary = OfficeSummary(staff: staff, corrections: directory.corrections)
      func part<Value>(
        _ part: OfficeSummary.Part, _ body: () throws(CounterFailure) -> Value
      ) -> Value? {
        do throws(CounterFailure) {
          return try body()
        } catch {
          summary.unread.append(part)
          summary.reason = summary.reason ?? error
          return nil
        }
      }
      part(.staff) { () throws(CounterFailure) in try refreshStaff() }
      part(.directory) { () throws(CounterFailure) in try readDirectory() }
      summary.staff = staff
      summary.corrections = directory.corrections
      summary.drafts = part(.drafts) { () throws(CounterFailure) in try drafts() }
      summary.waitingForPapers = part(.waiting) { () throws(CounterFailure) in
        try waitingForPapers(upTo: 101)
      }
      summary.day = part(.day) { () throws(CounterFailure) in try dayCounts() }
      summary.handed = part(.handed) { () throws(CounterFailure) in try handedCases() }
      summary.queue = part(.queue) { () throws(CounterFailure) in try queueCount() }
      summary.calendarChanges = part(.calendar) { () throws(CounterFailure) in
        try calendarChanges()
      }
      summary.colleagues = part(.colleagues) { () throws(CounterFailure) in try staffList() }
      summary.filters = part(.filters) { () throws(CounterFailure) in try filters() }
      if staff.role == .manager {
        summary.lastCopy = part(.lastCopy) { () throws(CounterFailure) in try lastCopy() }
      }
      return summary
    }
  }
}
