import CaseStore
import Casework
import Standards

/// Tickets of the invented visits of the last weeks, and who waits today: each step with its time.
struct DemoQueue {
  enum Deed {
    case issue(TicketPurpose)
    case call(window: String)
    case serve
    case finish
  }

  struct Step {
    let moment: Moment
    /// Which of the tickets.
    let ticket: Int
    /// Whose place it is at, among those who take turns.
    var clerk = 0
    let deed: Deed
  }

  /// In the order of time, each before or behind the visits it belongs to.
  let steps: [Step]

  /// For so many days before today visits have a ticket.
  private static let days = 30

  /// - Parameter windows: of the colleagues with whom it is a working day now, whatever the hour: people
  ///   wait, one is served at the first and one was called to each other.
  init(
    _ visits: [DemoVisit], seed: UInt64, now: Moment, zone: OfficeZone, windows: [String] = []
  ) {
    var random = DemoRandom(seed: seed, stream: 0x7155_E75)
    var steps: [Step] = []
    var tickets = 0
    let first = now.date.adding(days: -Self.days)
    let taken = visits.filter { $0.moment.date >= first }.compactMap { visit in
      visit.purpose.map { (visit.moment, $0) }
    }
    func add(_ deed: Deed, _ milliseconds: Int64, clerk: Int = 0) {
      steps.append(
        Step(
          moment: zone.moment(atMilliseconds: milliseconds), ticket: tickets, clerk: clerk,
          deed: deed))
    }
    var free = Int64.min
    for (place, (moment, purpose)) in taken.enumerated() {
      // One clerk serves one visitor: who comes within a minute of another has no ticket.
      guard moment.milliseconds > free + 60_000 else { continue }
      let wait = Int64(purpose == .collect ? random.number(in: 1...13) : random.number(in: 3...36))
      let next = place + 1 < taken.count ? taken[place + 1].0.milliseconds : .max
      let served = Int64(random.number(in: 4...12))
      free = min(moment.milliseconds + served * 60_000, next - 1500)
      guard free > moment.milliseconds else { continue }
      add(.issue(purpose), moment.milliseconds - wait * 60_000)
      add(.serve, moment.milliseconds - 500)
      add(.finish, free)
      tickets += 1
    }
    func ago(_ minutes: Int) -> Int64 { now.milliseconds - Int64(minutes) * 60_000 }
    // Those of today have come today.
    let isLate = now.minuteOfDay > (windows.isEmpty ? 9 * 60 + 40 : 60)
    for (place, window) in windows.enumerated() where isLate {
      let clerk = place + 1
      add(.issue(clerk == 1 ? .handIn : .collect), ago(44 - clerk))
      add(.call(window: window), ago(9 - 4 * clerk), clerk: clerk)
      if clerk == 1 { add(.serve, ago(4), clerk: clerk) }
      tickets += 1
    }
    for minutes in [34, 26, 19, 8, 6, 4, 1] where isLate {
      let purpose = random.weighted(
        (TicketPurpose.handIn, 4), (.collect, 2), (.ask, 3), (.complain, 1))
      add(.issue(purpose), ago(minutes))
      tickets += 1
    }
    self.steps = steps.sorted { ($0.moment, $0.ticket) < ($1.moment, $1.ticket) }
  }
}

extension DemoVisit {
  /// What a visitor would have come for; `nil` for what the office does by itself.
  fileprivate var purpose: TicketPurpose? {
    switch deed {
    case .opening: return .handIn
    case .acts(let acts):
      return TicketPurpose.allCases.first { purpose in
        acts.contains { $0.isPart(ofVisitFor: purpose) }
      }
    }
  }
}
