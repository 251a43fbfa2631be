import Standards

/// What the indicators look at in a case, and nothing else.
public struct CaseFacts: Hashable, Sendable {
  public let id: CaseID
  public let number: CaseNumber
  public let service: Service
  public let state: CaseState
  public let openedOn: CivilDate
  /// Visits at which papers were handed in.
  public let visits: Int
  /// Whether nothing was missing at the end of the first.
  public let completeAtFirst: Bool
  public let corrections: [CorrectionRecord]
  public let acceptedOn: CivilDate?
  public let dueOn: CivilDate?
  public let readyOn: CivilDate?
  public let deliveredOn: CivilDate?
  public let pauses: [Pause]
  /// In term, by an act that was entered after the due date.
  public let isEnteredLate: Bool
  /// Late only while no manager has approved the days that were written down.
  public let isHeldBack: Bool

  public init(
    id: CaseID, number: CaseNumber, service: Service, state: CaseState, openedOn: CivilDate,
    visits: Int, completeAtFirst: Bool, corrections: [CorrectionRecord], acceptedOn: CivilDate?,
    dueOn: CivilDate?, readyOn: CivilDate?, deliveredOn: CivilDate?, pauses: [Pause],
    readyEnteredOn: CivilDate? = nil, lateEntries: [LateEntry] = [],
    earlierDeadlines: [EarlierDeadline] = []
  ) {
    let counted = CountedDates(
      readyOn: readyOn, enteredOn: readyEnteredOn ?? readyOn, dueOn: dueOn, pauses: pauses,
      entries: lateEntries, earlier: earlierDeadlines)
    self.id = id
    self.number = number
    self.service = service
    self.state = state
    self.openedOn = openedOn
    self.visits = visits
    self.completeAtFirst = completeAtFirst
    self.corrections = corrections
    self.acceptedOn = acceptedOn
    self.dueOn = counted.dueOn
    self.readyOn = counted.readyOn
    self.deliveredOn = deliveredOn
    self.pauses = counted.pauses
    isEnteredLate = counted.isEnteredLate
    isHeldBack = counted.isHeldBack
  }

  public init(_ record: CaseRecord) {
    self.init(
      id: record.id, number: record.number, service: record.service, state: record.state,
      openedOn: record.openedAt.date, visits: record.attempts.count,
      completeAtFirst: record.completeAtFirst, corrections: record.corrections,
      acceptedOn: record.acceptance?.asOf, dueOn: record.dueDate, readyOn: record.ready?.on,
      deliveredOn: record.delivery?.on, pauses: record.pauses,
      readyEnteredOn: record.ready?.at.date, lateEntries: record.lateEntries,
      earlierDeadlines: record.acceptance?.earlierDeadlines ?? [])
  }

  /// Entered by mistake or taken back: no service was given, or none is owed.
  var isOut: Bool { state == .voided || state == .withdrawn }

  /// A result was ready in the period: the case was served in it (A26).
  func isServed(in period: Period) -> Bool {
    guard !isOut, let readyOn else { return false }
    return period.contains(readyOn)
  }

  /// Accepted, not ready by the end of a day.
  func isOpen(on day: CivilDate) -> Bool {
    guard !isOut, let acceptedOn, acceptedOn <= day else { return false }
    return readyOn.map { $0 > day } ?? true
  }

  func isSuspended(on day: CivilDate) -> Bool {
    // One that was entered later is none of that day.
    pauses.contains {
      !$0.isReturn && $0.from <= day && $0.at.date <= day && $0.until.map { day < $0 } ?? true
    }
  }
}
