import Standards

// The rules of what follows acceptance: decided, ready, handed over or posted, and what comes
// between.
extension CaseRecord {
  mutating func decide(_ terms: DecisionTerms, at moment: Moment, by staff: Signature)
    throws(ActRefusal)
  {
    try checkDay(terms.day, at: moment)
    if terms.kind == .refusal {
      guard let ground = terms.ground else { throw .groundNeeded }
      try check(ground, text: terms.text)
    } else {
      guard terms.kind == DecisionKind(grantedBy: service) else { throw .resultOfOtherService }
      guard terms.ground == nil else { throw .groundOfNoRefusal }
      if state == .suspended { throw .caseIsSuspended }
      if state == .returned { throw .caseIsReturned }
      let missing = missingPaperIDs
      if !missing.isEmpty { throw .setIncomplete(missing) }
    }
    let lasting = pauses.indices.filter { pauses[$0].until == nil }
    for place in lasting { recordedPauses?[place].until = terms.day.date }
    recordedDecisions =
      (recordedDecisions ?? [])
      + [
        DecisionRecord(at: moment, by: staff, terms: terms, before: state, endedPauses: lasting)
      ]
    state = .decided
  }

  /// ¶17 has one ground, and it is one of persons with a disability (A27).
  private func check(_ ground: RefusalGround, text: String?) throws(ActRefusal) {
    switch ground {
    case .disabilityRemoved:
      if application.facts.isWithoutDisability { throw .groundDoesNotFit }
    case .other: try Self.need(text ?? "", or: .otherGroundNeedsText)
    }
  }

  mutating func makeReady(_ day: ActDay, at moment: Moment, by staff: Signature)
    throws(ActRefusal)
  {
    try checkDay(day, at: moment)
    ready = ReadyRecord(at: moment, by: staff, day: day)
    state = .ready
  }

  mutating func handOver(_ terms: HandOver, at moment: Moment, by staff: Signature)
    throws(ActRefusal)
  {
    try checkDay(terms.day, at: moment)
    switch terms.recipient {
    case .applicant: break
    case .representative:
      if application.representative == nil {
        try Self.need(terms.name ?? "", or: .recipientNameNeeded)
      }
    case .other:
      try Self.need(terms.name ?? "", or: .recipientNameNeeded)
      try Self.need(terms.paper ?? "", or: .recipientPaperNeeded)
    }
    delivery = Delivery(at: moment, by: staff, way: .handedOver(terms))
    state = .closed
  }

  mutating func post(_ terms: Posting, at moment: Moment, by staff: Signature)
    throws(ActRefusal)
  {
    try checkDay(terms.day, at: moment)
    delivery = Delivery(
      at: moment, by: staff, way: .posted(terms, address: person.address))
    state = .closed
  }

  mutating func sendBack(_ terms: ReturnTerms, at moment: Moment) throws(ActRefusal) {
    try checkDay(terms.day, at: moment)
    try Self.need(terms.reason, or: .reasonNeeded)
    for id in terms.papers {
      guard let place = papers.firstIndex(where: { $0.requirementID == id }) else {
        throw .noSuchPaper(id)
      }
      guard papers[place].handling.counts else { throw .notHandedIn(id) }
      papers[place].handling = .missing
      papers[place].stillToBring = true
      papers[place].details = PaperDetails()
    }
    begin(
      Pause(
        at: moment, kind: .returned(reason: terms.reason, papers: terms.papers),
        from: terms.day.date, before: state, until: nil))
    state = .returned
  }

  mutating func complete(_ day: ActDay, at moment: Moment) throws(ActRefusal) {
    try checkDay(day, at: moment)
    let missing = missingPaperIDs
    if !missing.isEmpty { throw .setIncomplete(missing) }
    endPause(on: day.date)
  }

  mutating func suspend(_ terms: SuspensionTerms, at moment: Moment) throws(ActRefusal) {
    try checkDay(terms.day, at: moment)
    try check(terms.ground, text: terms.text)
    begin(
      Pause(
        at: moment, kind: .suspended(terms.ground, text: terms.text), from: terms.day.date,
        before: state, until: nil))
    state = .suspended
  }

  mutating func resume(_ day: ActDay, at moment: Moment) throws(ActRefusal) {
    try checkDay(day, at: moment)
    endPause(on: day.date)
  }

  private mutating func begin(_ pause: Pause) {
    recordedPauses = pauses + [pause]
  }

  /// The last pause ends; one that began before it goes on.
  private mutating func endPause(on date: CivilDate) {
    guard let place = pauses.lastIndex(where: { $0.until == nil }) else { return }
    recordedPauses?[place].until = date
    state = pauses[place].before
  }

  /// A step done by mistake, or a letter that came back: the case stands where it stood before.
  mutating func reverseStep(reason: String) throws(ActRefusal) {
    try Self.need(reason, or: .reasonNeeded)
    switch state {
    case .closed:
      forgetLateEntries(of: [.handedOver, .posted], at: delivery?.at)
      delivery = nil
      state = .ready
    case .ready:
      forgetLateEntries(of: [.ready], at: ready?.at)
      ready = nil
      state = .decided
    default:
      guard let decision = recordedDecisions?.popLast() else { throw .nothingToReverse }
      if recordedDecisions?.isEmpty == true { recordedDecisions = nil }
      forgetLateEntries(of: [.decided], at: decision.at)
      for place in decision.endedPauses { recordedPauses?[place].until = nil }
      state = decision.before
    }
  }

  /// A due date moves only together with the office's calendar; the dates before are kept (A03).
  mutating func moveDeadline(_ move: DeadlineMove, at moment: Moment) throws(ActRefusal) {
    guard var moved = acceptance else { throw .notYetAccepted }
    guard move.deadline.accepted == moved.asOf,
      move.deadline.countedDay == moved.deadline.countedDay
    else { throw .deadlineOfAnotherDay }
    if move.deadline == moved.deadline { throw .nothingMoved }
    try Self.need(move.reason, or: .reasonNeeded)
    moved.earlier =
      moved.earlierDeadlines
      + [EarlierDeadline(at: moment, deadline: moved.deadline, reason: move.reason)]
    moved.deadline = move.deadline
    acceptance = moved
    calendarVersion = move.calendarVersion
  }

  /// Never in the future, never before the step before, with a reason when more than a day ago.
  func checkDay(_ day: ActDay, at moment: Moment) throws(ActRefusal) {
    if day.date > moment.date { throw .datedInFuture(day.date) }
    if day.date < lastBindingDay(on: moment.date) { throw .beforeLastStep(day.date) }
    if moment.date.days(since: day.date) > 1 {
      try Self.need(day.lateReason ?? "", or: .backDatingNeedsReason(day.date))
    }
  }
}
