import Standards

/// A visit as a case remembers it.
public struct Visit: Hashable, Sendable {
  public let ticket: TicketID
  public let day: CivilDate
  public let number: Int
  public let purpose: TicketPurpose
  public let waitedMilliseconds: Int64
  /// Whether the wait cannot be relied on.
  public let isDoubtful: Bool

  public init(
    ticket: TicketID, day: CivilDate, number: Int, purpose: TicketPurpose,
    waitedMilliseconds: Int64, isDoubtful: Bool
  ) {
    self.ticket = ticket
    self.day = day
    self.number = number
    self.purpose = purpose
    self.waitedMilliseconds = waitedMilliseconds
    self.isDoubtful = isDoubtful
  }

  /// Begun minutes.
  public var minutes: Int { WaitMinutes.begun(waitedMilliseconds) }
}

/// What a case waited in queues (¶7 2)–3), A05).
public struct Waits: Hashable, Sendable {
  /// The visits that were about the case, oldest first.
  public var visits: [Visit]

  public init(_ visits: [Visit]) {
    self.visits = visits
  }

  public var handIn: [Visit] { visits.filter { $0.purpose == .handIn } }
  public var collect: [Visit] { visits.filter { $0.purpose == .collect } }

  /// Indicator 1.2: minutes in the queue that are not too many for one case.
  public static let mostMinutes = 40

  /// All hand-in waits and the pick-up wait of a case, in milliseconds; `nil` when one of them is not
  /// known or cannot be relied on: such a case is counted in no figure (A05).
  ///
  /// - Parameter posted: a result that came by post was waited for 0 minutes.
  public func total(posted: Bool) -> Int64? {
    let counted = posted ? handIn : handIn + collect
    guard !handIn.isEmpty, posted || !collect.isEmpty, !counted.contains(where: \.isDoubtful) else {
      return nil
    }
    return counted.reduce(0) { $0 + $1.waitedMilliseconds }
  }

  /// Whether the case has already waited too long, however its result is delivered.
  public var isLost: Bool {
    let known = (handIn + collect).filter { !$0.isDoubtful }
    return known.reduce(0) { $0 + $1.waitedMilliseconds } > Self.most
  }

  static let most = Int64(mostMinutes) * 60_000
}

extension Act {
  /// Whether a visitor comes for this: the visit is then about the case.
  public func isPart(ofVisitFor purpose: TicketPurpose) -> Bool {
    switch (purpose, kind) {
    case (.handIn, .opened), (.handIn, .paperHanded), (.handIn, .insteadHanded),
      (.handIn, .accepted), (.handIn, .completed), (.collect, .handedOver):
      true
    default: false
    }
  }
}

/// A delivered case with what it waited.
public struct CaseWaits: Hashable, Sendable {
  public let id: CaseID
  public let number: CaseNumber
  public let service: Service
  public let deliveredOn: CivilDate
  public let posted: Bool
  public let waits: Waits

  public init(
    id: CaseID, number: CaseNumber, service: Service, deliveredOn: CivilDate, posted: Bool,
    waits: Waits
  ) {
    self.id = id
    self.number = number
    self.service = service
    self.deliveredOn = deliveredOn
    self.posted = posted
    self.waits = waits
  }

  /// Milliseconds; `nil` when it is not known.
  public var total: Int64? { waits.total(posted: posted) }

  /// Whether it is not more than indicator 1.2 lets be; `nil` when it is not known.
  public var isWithinLimit: Bool? { total.map { $0 <= Waits.most } }
}

/// Numerator and denominator of indicator 1.2, and what is left out.
public struct WaitShare: Hashable, Codable, Sendable {
  /// Waited 40 minutes or less in all.
  public var within = 0
  public var over = 0
  /// Cases whose waits are not known.
  public var unknown = 0

  public init() {}

  public init(_ cases: [CaseWaits]) {
    for file in cases {
      switch file.total {
      case nil: unknown += 1
      case let total?: if total <= Waits.most { within += 1 } else { over += 1 }
      }
    }
  }

  public var counted: Int { within + over }

  /// Rounded as indicators are, half up; `nil` of none.
  public var percent: Percent? { Percent(within, of: counted) }
}

/// What a day does to indicator 1.2 of its year.
public struct WaitEffect: Hashable, Codable, Sendable {
  /// From the first of January to the day before.
  public let before: WaitShare
  public let day: WaitShare
  /// From the first of January to the day.
  public let after: WaitShare

  /// - Parameter cases: those delivered from the first of January to the day.
  public init(_ cases: [CaseWaits], on day: CivilDate) {
    before = WaitShare(cases.filter { $0.deliveredOn < day })
    self.day = WaitShare(cases.filter { $0.deliveredOn == day })
    after = WaitShare(cases.filter { $0.deliveredOn <= day })
  }
}
