import Standards

/// How long one may be kept waiting, in minutes (¶7 2)–3)).
public struct QueueLimits: Hashable, Codable, Sendable {
  public let handIn: Int
  public let collect: Int

  public init(handIn: Int, collect: Int) {
    self.handIn = handIn
    self.collect = collect
  }

  /// What the standards say on a day; the stricter, as a ticket does not know its service. A whole day
  /// where none sets a limit.
  ///
  /// - Throws: the place in a standard's file or the decree's that cannot be used.
  public init(_ law: Law, on date: CivilDate) throws(LawFailure) {
    var (handIn, collect) = (Self.wholeDay, Self.wholeDay)
    for id in law.standardIDs {
      let standard = try law.standard(id)
      func minutes(_ kind: Parameter.Kind) -> Int {
        standard.parameters(kind, on: date).first?.values.first.flatMap(Int.init)
          ?? Self.wholeDay
      }
      handIn = min(handIn, minutes(.queueHandInMinutes))
      collect = min(collect, minutes(.queuePickUpMinutes))
    }
    self.init(handIn: handIn, collect: collect)
  }

  private static let wholeDay = 1440

  /// `nil` where ¶7 sets none.
  public func minutes(of purpose: TicketPurpose) -> Int? {
    switch purpose {
    case .handIn: handIn
    case .collect: collect
    case .ask, .complain: nil
    }
  }

  /// How pressing a wait is.
  public func level(of purpose: TicketPurpose, waited milliseconds: Int64) -> WaitLevel {
    guard let limit = minutes(of: purpose).map({ Int64($0) * 60_000 }) else { return .calm }
    if milliseconds > limit { return .over }
    return milliseconds * 3 >= limit * 2 ? .soon : .calm
  }

  /// By when a ticket should be called, in milliseconds since 1970. Questions and complaints have no
  /// limit; among the others they stand as if theirs were that of handing in.
  func callBy(_ ticket: Ticket) -> Int64 {
    ticket.issued.milliseconds + Int64(minutes(of: ticket.purpose) ?? handIn) * 60_000
  }
}

/// How near a wait is to its limit.
public enum WaitLevel: String, CaseIterable, Codable, Hashable, Sendable {
  case calm
  /// Two thirds of the limit are over.
  case soon
  /// The limit is over.
  case over
}

/// An open ticket on the board, with what this moment makes of its wait.
public struct QueueLine: Hashable, Codable, Sendable {
  public let ticket: Ticket
  /// Begun minutes.
  public let minutes: Int
  public let level: WaitLevel

  public var isDoubtful: Bool { ticket.isDoubtful }

  init(_ ticket: Ticket, limits: QueueLimits, now: Moment) {
    self.ticket = ticket
    let waited = ticket.waited(at: now)
    minutes = WaitMinutes.begun(waited)
    level = limits.level(of: ticket.purpose, waited: waited)
  }
}

/// Every open ticket: who waits in the order they are called, then who is called, served, on hold,
/// carried over.
public struct WaitingQueue: Hashable, Codable, Sendable {
  public let limits: QueueLimits
  public let now: Moment
  public let lines: [QueueLine]

  public init(_ tickets: [Ticket], limits: QueueLimits, now: Moment) {
    self.limits = limits
    self.now = now
    let waiting = Self.inTurn(tickets.filter { $0.state == .waiting }, limits: limits)
    let others = [TicketState.called, .serving, .onHold, .carriedOver].flatMap { state in
      tickets.filter { $0.state == state }.sorted { $0.id.rawValue < $1.id.rawValue }
    }
    lines = (waiting + others).map { QueueLine($0, limits: limits, now: now) }
  }

  /// How many wait.
  public var waiting: Int { lines.count { $0.ticket.state == .waiting } }

  /// Who called or serves what; one at a time.
  public func ticket(of clerk: StaffID) -> Ticket? {
    lines.lazy.map(\.ticket).first {
      $0.clerk == clerk && ($0.state == .called || $0.state == .serving)
    }
  }

  /// Waiting tickets in the order they are called: those let ahead, then each purpose in the order
  /// of its tickets, the purposes by whose limit is over first.
  static func inTurn(_ tickets: [Ticket], limits: QueueLimits) -> [Ticket] {
    let inOrder = tickets.sorted { $0.id.rawValue < $1.id.rawValue }
    var rows = TicketPurpose.allCases.map { purpose in
      inOrder.filter { $0.purpose == purpose && $0.priority == .usual }[...]
    }
    var called = inOrder.filter { $0.priority == .ahead }
    while let first = rows.indices.filter({ !rows[$0].isEmpty }).min(by: {
      (limits.callBy(rows[$0][rows[$0].startIndex]), $0)
        < (limits.callBy(rows[$1][rows[$1].startIndex]), $1)
    }) {
      called.append(rows[first].removeFirst())
    }
    return called
  }

  /// Whom a clerk calls next; `nil` when nobody of these purposes waits. Who was handed to the clerk
  /// comes first, who was handed to somebody else not at all.
  public static func next(
    among tickets: [Ticket], for clerk: StaffID, purposes: Set<TicketPurpose>,
    limits: QueueLimits
  ) -> Ticket? {
    let waiting = tickets.filter {
      $0.state == .waiting && purposes.contains($0.purpose)
        && ($0.keptFor == nil || $0.keptFor == clerk)
    }
    let kept = waiting.filter { $0.keptFor == clerk }
    return inTurn(kept.isEmpty ? waiting : kept, limits: limits).first
  }

  /// Whether a clerk may call a ticket without a reason: it is the first of its purpose and priority,
  /// was handed to the clerk, or comes back from being held.
  public static func isInTurn(
    _ ticket: Ticket, among tickets: [Ticket], for clerk: StaffID
  ) -> Bool {
    if ticket.state != .waiting || ticket.keptFor == clerk { return true }
    if ticket.keptFor != nil { return false }
    return !tickets.contains {
      $0.state == .waiting && $0.keptFor == nil && $0.purpose == ticket.purpose
        && $0.priority == ticket.priority && $0.id.rawValue < ticket.id.rawValue
    }
  }
}
