import Standards

// The rules of the order of a complaint's acts. Pure: the same acts always make the same complaint.
extension ComplaintRecord {
  /// A new complaint, as it is registered (¶23).
  ///
  /// - Throws: `complainantNeeded`, `textNeeded`; `datedInFuture` or `backDatingNeedsReason` for the
  ///   day it was received; `deadlineOfAnotherDay` for a term that is not counted from that day.
  public init(registration: ComplaintRegistration, at moment: Moment, by staff: Signature)
    throws(ActRefusal)
  {
    let intake = registration.intake
    // An application without a name is not examined: there is nobody to answer.
    try CaseRecord.need(intake.name, or: .complainantNeeded)
    try CaseRecord.need(intake.text, or: .textNeeded)
    try Self.check(intake.received, at: moment, notBefore: nil)
    guard intake.term.kind.isTerm, intake.term.deadline.accepted == intake.received.date else {
      throw .deadlineOfAnotherDay
    }
    id = registration.id
    number = registration.number
    revision = 1
    state = .registered
    self.intake = intake
    registeredAt = moment
    registeredBy = staff
    term = intake.term
    forwardings = []
    extensions = []
    answers = []
  }

  /// Why an act of this kind does not fit where the complaint stands; `nil` when it does.
  public func hindrance(to kind: ComplaintActKind) -> ActRefusal? {
    if state == .voided { return .complaintIsVoided }
    switch kind {
    case .registered: return .alreadyOpened
    case .acknowledged: return acknowledgedOn == nil ? nil : .alreadyAcknowledged
    case .forwarded, .extended, .answered: return isOpen ? nil : .complaintIsAnswered
    case .inquired:
      return !isOpen ? .complaintIsAnswered : term.kind == .inquiry ? .alreadyInquired : nil
    case .reopened: return state == .answered ? nil : .complaintNotAnswered
    case .noted, .voided, .voidAsked: return nil
    }
  }

  /// Does one more act, or refuses and leaves the complaint as it is.
  ///
  /// - Throws: what `hindrance(to:)` tells where the act does not fit; else what its own terms lack or
  ///   contradict.
  public mutating func apply(_ act: ComplaintAct, at moment: Moment, by staff: Signature)
    throws(ActRefusal)
  {
    if let refusal = hindrance(to: act.kind) { throw refusal }
    var next = self
    switch act {
    case .registered: throw .alreadyOpened
    case .acknowledged(let day):
      try Self.check(day, at: moment, notBefore: receivedOn)
      next.acknowledgedOn = day.date
    case .forwarded(let terms):
      try check(terms.day, at: moment)
      try CaseRecord.need(terms.body, or: .textNeeded)
      if terms.body == forwardings.last?.body { throw .alreadyForwarded }
      next.forwardings.append(terms)
      next.state = .forwarded
    case .inquired(let day, let reason, let term):
      try check(day, at: moment)
      try CaseRecord.need(reason, or: .reasonNeeded)
      guard term.kind == .inquiry else { throw .deadlineOfAnotherDay }
      try next.take(term)
    case .extended(let terms):
      try extend(terms, at: moment, next: &next)
    case .answered(let answer):
      try check(answer.day, at: moment)
      try CaseRecord.need(answer.text, or: .textNeeded)
      next.answers.append(
        ComplaintAnswerRecord(at: moment, by: staff, answer: answer, dueOn: dueOn))
      next.state = .answered
    case .reopened(let terms):
      try check(terms.day, at: moment)
      try CaseRecord.need(terms.reason, or: .reasonNeeded)
      guard terms.term.deadline.accepted == terms.day.date else { throw .deadlineOfAnotherDay }
      next.reopenedOn = terms.day.date
      next.term = terms.term
      next.state = .reopened
    case .noted(let text):
      try CaseRecord.need(text, or: .textNeeded)
    case .voided(let reason):
      try CaseRecord.need(reason, or: .reasonNeeded)
      next.state = .voided
      next.voidedReason = reason
      next.voidAsked = nil
    case .voidAsked(let reason):
      try CaseRecord.need(reason, or: .reasonNeeded)
      if voidAsked?.by.id == staff.id { throw .secondManagerNeeded }
      next.voidAsked = VoidWish(by: staff, reason: reason)
    }
    next.revision += 1
    self = next
  }

  private func extend(
    _ terms: ComplaintExtension, at moment: Moment, next: inout ComplaintRecord
  ) throws(ActRefusal) {
    try check(terms.day, at: moment)
    try CaseRecord.need(terms.reason, or: .reasonNeeded)
    // What has run out is not made longer.
    if terms.day.date > dueOn { throw .termIsOver }
    let before = extensions.filter { $0.day.date >= (reopenedOn ?? receivedOn) }
      .reduce(0) { $0 + $1.days }
    guard terms.days > 0, before + terms.days <= terms.limit else { throw .extensionTooLong }
    if terms.notifiedOn > moment.date { throw .datedInFuture(terms.notifiedOn) }
    if terms.notifiedOn < terms.day.date { throw .beforeLastStep(terms.day.date) }
    try next.take(terms.term)
    next.extensions.append(terms)
  }

  /// A longer term, counted from the day the one before it was counted from.
  private mutating func take(_ longer: ComplaintTerm) throws(ActRefusal) {
    guard longer.deadline.accepted == term.deadline.accepted else { throw .deadlineOfAnotherDay }
    guard longer.deadline.countedDay > term.deadline.countedDay else { throw .nothingMoved }
    term = longer
  }

  /// The last day a step was dated; the next one is not dated before it.
  private var lastStepDay: CivilDate {
    let days =
      [receivedOn, reopenedOn] + forwardings.map(\.day.date) + extensions.map(\.day.date)
      + answers.map(\.on)
    return days.compactMap { $0 }.max() ?? receivedOn
  }

  private func check(_ day: ActDay, at moment: Moment) throws(ActRefusal) {
    try Self.check(day, at: moment, notBefore: lastStepDay)
  }

  private static func check(_ day: ActDay, at moment: Moment, notBefore earliest: CivilDate?)
    throws(ActRefusal)
  {
    if day.date > moment.date { throw .datedInFuture(day.date) }
    if let earliest, day.date < earliest { throw .beforeLastStep(earliest) }
    if moment.date.days(since: day.date) > 1 {
      try CaseRecord.need(day.lateReason ?? "", or: .backDatingNeedsReason(day.date))
    }
  }
}
