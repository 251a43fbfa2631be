import Standards

/// A call that was made in the hall, and where it led.
public struct HallCall: Hashable, Codable, Sendable {
  public let number: Int
  /// `nil` when nobody said where the clerk sits.
  public let window: String?
  public let state: TicketState
  /// When it was called last.
  public let calledMilliseconds: Int64
  /// The place of that call in the history: a call that is repeated is a new one.
  public let seq: Int64

  public init(_ ticket: Ticket, calledMilliseconds: Int64, seq: Int64) {
    number = ticket.number
    window = ticket.window
    state = ticket.state
    self.calledMilliseconds = calledMilliseconds
    self.seq = seq
  }
}

/// What a visitor may see of the queue: numbers, how each stands, where to go. It knows no name and no
/// purpose: that somebody came to complain is nobody's business.
public struct HallBoard: Hashable, Codable, Sendable {
  public struct Line: Hashable, Codable, Sendable {
    public let number: Int
    public let state: TicketState
    public let window: String?
  }

  public let now: Moment
  /// For the slips.
  public let limits: QueueLimits
  /// Whom today's calls brought to a window, the last called first.
  public let calls: [HallCall]
  /// Whoever waits, in the order of the calls.
  public let inTurn: [Int]
  /// On hold, and carried over.
  private let others: [Line]

  public init(_ queue: WaitingQueue, calls: [HallCall]) {
    now = queue.now
    limits = queue.limits
    self.calls = calls.sorted { $0.seq > $1.seq }
    let told = Set(calls.map(\.number))
    let rest = queue.lines.map(\.ticket).filter { !told.contains($0.number) }
    inTurn = rest.filter { $0.state == .waiting }.map(\.number)
    others = rest.filter { $0.state != .waiting }.map {
      Line(number: $0.number, state: $0.state, window: $0.window)
    }
  }

  public var waiting: Int { inTurn.count }

  /// Every open ticket: the last called first, who waits in the order of the calls, the rest.
  public var lines: [Line] {
    calls.map { Line(number: $0.number, state: $0.state, window: $0.window) }
      + inTurn.map { Line(number: $0, state: .waiting, window: nil) } + others
  }

  /// For how long a call counts as just made, in milliseconds.
  public static let justCalled: Int64 = 30_000

  /// Whether somebody was called just now and has not come yet.
  public func isFresh(_ call: HallCall, at now: Moment) -> Bool {
    let age = now.milliseconds - call.calledMilliseconds
    return call.state == .called && age >= 0 && age < Self.justCalled
  }
}
