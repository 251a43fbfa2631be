import Standards

/// Figures of a day, of all visits or of those of one purpose. Waits are begun minutes; those that
/// cannot be relied on are counted as doubtful and nowhere else.
public struct WaitFigures: Hashable, Sendable {
  /// Tickets of the day.
  public var issued = 0
  /// Not called yet, called and not come, or on hold; of today alone.
  public var waiting = 0
  /// The longest of them.
  public var longest: Int?
  public var served = 0
  public var left = 0
  public var closed = 0
  /// At the end of the day; a ticket that is carried over again counts on the last day.
  public var carriedOver = 0
  /// Of all whose wait ended on the day: called in and served, gone, closed or carried over; the mean of
  /// the two in the middle where their count is even.
  public var median: Int?
  /// The longest wait of everybody, of those who wait still too.
  public var worst: Int?
  /// Served, gone, carried over or still waiting after their limit was over.
  public var overLimit = 0
  public var doubtful = 0

  public init() {}
}

/// A wait that was longer than ¶7 lets it be.
public struct OverLimit: Hashable, Sendable {
  public let ticket: Ticket
  /// Begun minutes.
  public let minutes: Int
  /// In minutes.
  public let limit: Int
}

public struct ClerkFigures: Hashable, Sendable {
  public let clerk: StaffID
  public var served = 0
  /// The longest wait of those this clerk served, in begun minutes.
  public var worst: Int?
  /// Begun minutes of serving in all.
  public var minutes = 0
}

public struct HourFigures: Hashable, Sendable {
  /// 0 to 23, as the office's clock showed.
  public let hour: Int
  public var issued = 0
  public var served = 0
  /// The longest wait of those whose visit ended in this hour, in begun minutes.
  public var worst: Int?
}

/// What a day in the queue was like. A visit belongs to the day it ended on, and to each day at whose end it
/// was carried over, with what it had waited by then.
public struct QueueFigures: Hashable, Sendable {
  public let day: CivilDate
  public let isToday: Bool
  public let all: WaitFigures
  public let purposes: [TicketPurpose: WaitFigures]
  /// The longest first.
  public let overLimit: [OverLimit]
  /// Whoever served the most first.
  public let clerks: [ClerkFigures]
  /// From the first hour in which something happened to the last.
  public let hours: [HourFigures]

  /// - Parameter tickets: those of the day, those that ended on it, those it carried over, as they were
  ///   then, and, of today, those that are open.
  public init(_ tickets: [Ticket], day: CivilDate, limits: QueueLimits, now: Moment) {
    self.day = day
    isToday = day == now.date
    let visits = tickets.map { Look($0, day: day, limits: limits, now: now) }
    all = Self.figures(visits)
    purposes = Dictionary(
      uniqueKeysWithValues: TicketPurpose.allCases.map { purpose in
        (purpose, Self.figures(visits.filter { $0.ticket.purpose == purpose }))
      })
    overLimit = visits.filter(\.isOver).map { visit in
      OverLimit(
        ticket: visit.ticket, minutes: WaitMinutes.begun(visit.waited), limit: visit.limit ?? 0)
    }.sorted { ($1.minutes, $0.ticket.id.rawValue) < ($0.minutes, $1.ticket.id.rawValue) }
    clerks = Self.clerks(visits)
    hours = Self.hours(visits)
  }

  /// A visit as a day sees it.
  private struct Look {
    let ticket: Ticket
    let day: CivilDate
    let isToday: Bool
    let waited: Int64
    let limit: Int?

    init(_ ticket: Ticket, day: CivilDate, limits: QueueLimits, now: Moment) {
      self.ticket = ticket
      self.day = day
      isToday = day == now.date
      waited = ticket.waited(at: now)
      limit = limits.minutes(of: ticket.purpose)
    }

    var isIssued: Bool { ticket.day == day }
    var isWaiting: Bool { isToday && [.waiting, .called, .onHold].contains(ticket.state) }
    func became(_ state: TicketState) -> Bool {
      ticket.state == state && ticket.since.date == day
    }
    var isCarriedOver: Bool { ticket.state == .carriedOver && ticket.carriedOn == day }
    /// Whether the visit ended on this day, for good or until another one.
    var isEnded: Bool { ticket.endedOn == day || isCarriedOver }
    /// Whether its wait is one of this day's.
    var isCounted: Bool { isEnded || isWaiting || (isToday && ticket.state == .serving) }
    /// `nil` where it is none of this day's, or cannot be relied on.
    var countedWait: Int64? { isCounted && !ticket.isWaitDoubtful ? waited : nil }
    var isOver: Bool {
      guard let waited = countedWait, let limit else { return false }
      return waited > Int64(limit) * 60_000
    }
  }

  private static func figures(_ visits: [Look]) -> WaitFigures {
    var figures = WaitFigures()
    figures.issued = visits.count(where: \.isIssued)
    let waiting = visits.filter(\.isWaiting)
    figures.waiting = waiting.count
    figures.longest = waiting.compactMap(\.countedWait).max()
      .map(WaitMinutes.begun)
    figures.served = visits.count { $0.became(.served) }
    figures.left = visits.count { $0.became(.left) }
    figures.closed = visits.count { $0.became(.closed) }
    figures.carriedOver = visits.count { $0.ticket.carriedOn == $0.day }
    let ended = visits.filter { !$0.isWaiting }.compactMap(\.countedWait).sorted()
    figures.median = median(ended).map(WaitMinutes.begun)
    figures.worst = visits.compactMap(\.countedWait).max().map(WaitMinutes.begun)
    figures.overLimit = visits.count(where: \.isOver)
    figures.doubtful = visits.count { $0.isCounted && $0.ticket.isDoubtful }
    return figures
  }

  private static func median(_ sorted: [Int64]) -> Int64? {
    guard !sorted.isEmpty else { return nil }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1
      ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  private static func clerks(_ visits: [Look]) -> [ClerkFigures] {
    var found: [StaffID: (figures: ClerkFigures, serving: Int64)] = [:]
    for visit in visits where visit.became(.served) {
      guard let clerk = visit.ticket.clerk else { continue }
      var known = found[clerk] ?? (ClerkFigures(clerk: clerk), 0)
      known.figures.served += 1
      if let wait = visit.countedWait {
        known.figures.worst = max(known.figures.worst ?? 0, WaitMinutes.begun(wait))
      }
      known.serving += visit.ticket.servedMilliseconds
      known.figures.minutes = WaitMinutes.begun(known.serving)
      found[clerk] = known
    }
    return found.values.map(\.figures).sorted {
      ($1.served, $0.clerk.rawValue) < ($0.served, $1.clerk.rawValue)
    }
  }

  private static func hours(_ visits: [Look]) -> [HourFigures] {
    var found: [Int: HourFigures] = [:]
    for visit in visits {
      if visit.isIssued {
        let hour = visit.ticket.issued.minuteOfDay / 60
        found[hour, default: HourFigures(hour: hour)].issued += 1
      }
      guard visit.isEnded else { continue }
      let hour = visit.ticket.since.minuteOfDay / 60
      var figures = found[hour] ?? HourFigures(hour: hour)
      if visit.became(.served) { figures.served += 1 }
      if let wait = visit.countedWait {
        figures.worst = max(figures.worst ?? 0, WaitMinutes.begun(wait))
      }
      found[hour] = figures
    }
    guard let first = found.keys.min(), let last = found.keys.max() else { return [] }
    return (first...last).map { found[$0] ?? HourFigures(hour: $0) }
  }
}
