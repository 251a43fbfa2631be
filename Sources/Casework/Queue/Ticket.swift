import Standards

/// A visit with a ticket, within one store.
public struct TicketID: RawRepresentable, Hashable, Codable, Sendable {
  public let rawValue: Int64

  public init(rawValue: Int64) {
    self.rawValue = rawValue
  }
}

/// What a visitor comes for. The raw names are stored, and are the ids of their words.
public enum TicketPurpose: String, CaseIterable, Codable, Hashable, Sendable {
  /// Hand in papers: 30 minutes (¶7 2)).
  case handIn = "hand-in"
  /// Collect a result: 10 minutes (¶7 3)).
  case collect
  case ask
  case complain
}

/// Where a visit stands.
public enum TicketState: String, CaseIterable, Codable, Hashable, Sendable {
  case waiting
  case called
  case serving
  case onHold = "on-hold"
  /// The office closed before it was their turn; they come another day.
  case carriedOver = "carried-over"
  case served
  /// The visitor went away.
  case left
  /// Ended at the end of a day, with a reason.
  case closed

  /// Whether something is still to happen.
  public var isOpen: Bool {
    switch self {
    case .waiting, .called, .serving, .onHold, .carriedOver: true
    case .served, .left, .closed: false
    }
  }
}

/// Who keeps whom waiting while a ticket is on hold.
public enum HoldCause: String, CaseIterable, Codable, Hashable, Sendable {
  /// The visitor stepped out: these minutes are not waiting.
  case visitor
  /// The office is not ready: these minutes are.
  case office
}

public enum TicketPriority: String, CaseIterable, Codable, Hashable, Sendable {
  case usual
  /// Out of turn, for a reason that is written down.
  case ahead
}

/// Why a time of a visit cannot be relied on. It is shown with a mark and counted in no figure.
public enum WaitDoubt: String, CaseIterable, Codable, Hashable, Sendable {
  /// The wall clock went back while it ran.
  case clock
  /// Somebody said that the time is wrong.
  case marked
  /// It ran for more than half a day: nobody ended it.
  case tooLong = "too-long"
  /// Nobody ended the serving on its day: how long it took is not known. The wait before it is.
  case overnight

  /// Whether it speaks against the wait, and not against the serving alone.
  public var isOfWait: Bool { self != .overnight }
}

/// A visit with a ticket. It knows no name: numbers alone are called out and shown.
public struct Ticket: Hashable, Codable, Sendable {
  public let id: TicketID
  /// Counted anew each day, from 1. No two open tickets share one, whatever their days.
  public let number: Int
  public let issued: Moment
  /// 1 when it is issued, one more with every step.
  public internal(set) var revision: Int
  public internal(set) var purpose: TicketPurpose
  public internal(set) var state: TicketState
  /// While it is on hold.
  public internal(set) var holdCause: HoldCause?
  public internal(set) var priority: TicketPriority
  /// The colleague it was handed to and waits for.
  public internal(set) var keptFor: StaffID?
  /// Whoever called or served it last.
  public internal(set) var clerk: StaffID?
  /// When it came into its state.
  public internal(set) var since: Moment
  /// Waited before `since`.
  public internal(set) var waitedMilliseconds: Int64
  /// Served before `since`.
  public internal(set) var servedMilliseconds: Int64
  public internal(set) var firstServed: Moment?
  /// The last day at whose end it was carried over.
  public internal(set) var carriedOn: CivilDate?
  public internal(set) var calls: Int
  public internal(set) var doubts: Set<WaitDoubt>
  /// The last reason that was written down: out of turn, carried over, closed, time was wrong.
  public internal(set) var reason: String?
  /// The cases it was about, in the order they were named.
  public internal(set) var cases: [CaseID]
  /// Where the visitor was called to last, while and after they are there; `nil` when nobody said.
  public internal(set) var window: String?

  /// As it was stored. A new one begins with `init(issue:at:)`.
  public init(
    id: TicketID, number: Int, issued: Moment, revision: Int, purpose: TicketPurpose,
    state: TicketState, holdCause: HoldCause?, priority: TicketPriority, keptFor: StaffID?,
    clerk: StaffID?, since: Moment, waitedMilliseconds: Int64, servedMilliseconds: Int64,
    firstServed: Moment?, carriedOn: CivilDate?, calls: Int, doubts: Set<WaitDoubt>,
    reason: String?, cases: [CaseID], window: String? = nil
  ) {
    self.id = id
    self.number = number
    self.issued = issued
    self.revision = revision
    self.purpose = purpose
    self.state = state
    self.holdCause = holdCause
    self.priority = priority
    self.keptFor = keptFor
    self.clerk = clerk
    self.since = since
    self.waitedMilliseconds = waitedMilliseconds
    self.servedMilliseconds = servedMilliseconds
    self.firstServed = firstServed
    self.carriedOn = carriedOn
    self.calls = calls
    self.doubts = doubts
    self.reason = reason
    self.cases = cases
    self.window = window
  }

  public init(issue: TicketIssue, at moment: Moment) {
    self.init(
      id: issue.id, number: issue.number, issued: moment, revision: 1, purpose: issue.purpose,
      state: .waiting, holdCause: nil, priority: .usual, keptFor: nil, clerk: nil, since: moment,
      waitedMilliseconds: 0, servedMilliseconds: 0, firstServed: nil, carriedOn: nil, calls: 0,
      doubts: [],
      reason: nil, cases: [])
  }

  /// The day it was issued.
  public var day: CivilDate { issued.date }

  /// The day it ended; `nil` while it is open.
  public var endedOn: CivilDate? { state.isOpen ? nil : since.date }

  public var isDoubtful: Bool { !doubts.isEmpty }

  /// Whether the wait cannot be relied on.
  public var isWaitDoubtful: Bool { doubts.contains(where: \.isOfWait) }

  /// Whether the visitor is waiting for the office now. Lunch counts (A05).
  public var isWaitRunning: Bool {
    switch state {
    case .waiting, .called: true
    case .onHold: holdCause == .office
    case .serving, .carriedOver, .served, .left, .closed: false
    }
  }

  /// Milliseconds waited in all, to this moment: before serving, and again after being sent back to the
  /// queue.
  public func waited(at now: Moment) -> Int64 {
    waitedMilliseconds + (isWaitRunning ? max(0, now.milliseconds - since.milliseconds) : 0)
  }

  /// The longest a wait may run before it is a ticket that was forgotten.
  static let longestWait: Int64 = 12 * 3_600_000
}

/// Waits in minutes. A begun minute counts: more than 30 minutes shows as 31 and never as 30.
public enum WaitMinutes {
  public static func begun(_ milliseconds: Int64) -> Int { Int((milliseconds + 59_999) / 60_000) }
}
