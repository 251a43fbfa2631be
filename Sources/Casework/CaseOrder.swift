import Standards

// The rules of the order of acts. Pure: the same acts always make the same case.
extension CaseRecord {
  /// A new case, with the papers that were ticked before it had a number.
  ///
  /// - Throws: `notCoveredNeedsReason` where ¶6 does not name the person and no reason is given; else
  ///   what is wrong with a tick or an extra paper.
  public init(opening: Opening, at moment: Moment, by staff: Signature) throws(ActRefusal) {
    let intake = opening.intake
    try Self.checkCoverage(intake.basis, reason: intake.uncoveredReason)
    id = opening.id
    number = opening.number
    revision = 1
    state = .awaitingPapers
    office = intake.office
    application = intake.application
    openedAt = moment
    openedBy = staff
    evaluatedOn = intake.basis.evaluatedOn
    rulesVersion = intake.basis.rulesVersion
    calendarVersion = intake.calendarVersion
    eligible = intake.basis.eligible
    uncoveredReason = intake.uncoveredReason
    decisions = intake.decisions
    pensionAge = PensionAgeDecision(
      computed: intake.basis.computedPensionAge,
      decided: intake.application.facts.holds(FieldID.pensionAge.fact))
    papers = intake.basis.papers.map { HandledPaper(basis: $0) }
    openPaperIDs = intake.basis.openPaperIDs
    extraPapers = []
    attempts = []
    corrections = []
    for tick in intake.ticks {
      try setHandling(
        of: tick.requirementID, to: tick.handling, details: tick.details, on: moment.date)
    }
    for text in intake.extraPapers {
      try Self.need(text, or: .textNeeded)
      extraPapers.append(text)
    }
    attempts = [HandInAttempt(date: moment.date, missing: missingPaperIDs.count)]
  }

  /// Does one more act, or refuses and leaves the case as it is.
  ///
  /// - Throws: what `hindrance(to:)` tells where the act does not fit; else what its own terms lack or
  ///   contradict.
  public mutating func apply(_ act: Act, at moment: Moment, by staff: Signature)
    throws(ActRefusal)
  {
    if let refusal = hindrance(to: act.kind) { throw refusal }
    var next = self
    switch act {
    case .opened:
      throw .alreadyOpened
    case .paperHanded(let id, let alternative, let details):
      try next.setHandling(
        of: id, to: .handedIn(on: moment.date, alternative: alternative), details: details,
        on: moment.date)
      next.noteVisit(on: moment.date)
    case .paperTakenBack(let id):
      try next.takeBack(id)
      next.noteVisit(on: moment.date)
    case .waived(let id, let reason):
      try next.setHandling(of: id, to: .waived(reason: reason), details: nil, on: moment.date)
      next.noteVisit(on: moment.date)
    case .insteadHanded(let id, let paper, let reason, let details):
      try next.setHandling(
        of: id, to: .instead(paper: paper, reason: reason), details: details, on: moment.date)
      next.noteVisit(on: moment.date)
    case .paperDetailed(let id, let details):
      try next.setDetails(details, of: id, on: moment.date)
    case .extraPaper(let text):
      try Self.need(text, or: .textNeeded)
      next.extraPapers.append(text)
    case .accepted(let terms):
      try next.accept(terms, at: moment)
    case .dueDateEntered(let date, let reason):
      try next.enterDueDate(date, reason: reason)
    case .corrected(let correction):
      try next.correct(correction, at: moment)
    case .joined(let move), .split(let move):
      try Self.need(move.reason, or: .reasonNeeded)
      next.recordedPerson = move.person
    case .noted(let text):
      try Self.need(text, or: .textNeeded)
    case .assigned(let colleague, _):
      if colleague.id == holder.id { throw .alreadyHeld }
      next.assignedTo = colleague
    case .decided(let terms):
      try next.decide(terms, at: moment, by: staff)
    case .ready(let day):
      try next.makeReady(day, at: moment, by: staff)
    case .handedOver(let terms):
      try next.handOver(terms, at: moment, by: staff)
    case .posted(let terms):
      try next.post(terms, at: moment, by: staff)
    case .returned(let terms):
      try next.sendBack(terms, at: moment)
    case .completed(let day):
      try next.complete(day, at: moment)
    case .suspended(let terms):
      try next.suspend(terms, at: moment)
    case .resumed(let day):
      try next.resume(day, at: moment)
    case .stepReversed(let reason):
      try next.reverseStep(reason: reason)
    case .deadlineMoved(let move):
      try next.moveDeadline(move, at: moment)
    case .acceptanceCorrected(let correction):
      try next.correctAcceptance(correction, at: moment)
    case .careEnded(let terms):
      try next.endCare(terms, at: moment, by: staff)
    case .careEndTakenBack(let reason):
      try next.takeCareEndBack(reason: reason)
    case .withdrawn(let reason, let day):
      try Self.need(reason, or: .reasonNeeded)
      try next.withdraw(reason: reason, on: day, at: moment)
    case .withdrawalUndone:
      next.undoWithdrawal()
    case .voided(let reason):
      try Self.need(reason, or: .reasonNeeded)
      next.state = .voided
      next.voidedReason = reason
    case .enteredLate(let terms):
      next.markLate(terms, at: moment, by: staff)
    case .lateEntryApproved(let answer):
      try next.answerLate(answer, approved: true, at: moment, by: staff)
    case .lateEntryRefused(let answer):
      try next.answerLate(answer, approved: false, at: moment, by: staff)
    }
    next.revision += 1
    self = next
  }

  private mutating func setHandling(
    of id: String, to handling: Handling, details: PaperDetails?, on date: CivilDate
  ) throws(ActRefusal) {
    let index = try openLine(id)
    let paper = papers[index]
    if case .handedIn = paper.handling { throw .alreadyHandedIn(id) }
    switch handling {
    case .missing:
      break
    case .handedIn(_, let alternative):
      try Self.check(alternative, of: paper.basis)
    case .waived(let reason):
      guard paper.basis.mayBeWaived else { throw .mayNotBeWaived(id) }
      try Self.need(reason, or: .reasonNeeded)
    case .instead(let other, let reason):
      try Self.need(other, or: .textNeeded)
      try Self.need(reason, or: .reasonNeeded)
    }
    papers[index].handling = handling
    papers[index].details = details?.settled(on: date) ?? PaperDetails()
  }

  /// A paper may be given back, and its number mended, after the set is closed; of a voided case it
  /// may only be given back (¶18 4)).
  private mutating func setDetails(
    _ details: PaperDetails, of id: String, on date: CivilDate
  ) throws(ActRefusal) {
    guard let index = papers.firstIndex(where: { $0.requirementID == id }) else {
      throw .noSuchPaper(id)
    }
    guard papers[index].handling.isPaper else { throw .notHandedIn(id) }
    let isGivenBack = papers[index].details.custody == .kept && details.custody == .givenBack
    if state == .voided, !isGivenBack { throw .caseIsVoided }
    papers[index].details = details.settled(on: date)
  }

  private mutating func withdraw(reason: String, on day: CivilDate?, at moment: Moment)
    throws(ActRefusal)
  {
    let date = day ?? moment.date
    try checkDay(ActDay(date, lateReason: reason), at: moment)
    var returned: [String] = []
    for index in papers.indices where papers[index].details.custody == .kept {
      papers[index].details.custody = .givenBack
      papers[index].details.returnedOn = date
      returned.append(papers[index].requirementID)
    }
    state = .withdrawn
    withdrawal = Withdrawal(
      at: moment, on: date == moment.date ? nil : date, reason: reason, returned: returned)
  }

  /// The case goes on where it stood: what was decided and which pauses last is still in it.
  private mutating func undoWithdrawal() {
    for id in withdrawal?.returned ?? [] {
      guard let index = papers.firstIndex(where: { $0.requirementID == id }) else { continue }
      papers[index].details.custody = .kept
      papers[index].details.returnedOn = nil
    }
    forgetLateEntries(of: [.withdrawn], at: withdrawal?.at)
    withdrawal = nil
    state =
      if let pause = pauses.last(where: { $0.until == nil }) {
        switch pause.kind {
        case .returned: .returned
        case .suspended: .suspended
        }
      } else if ready != nil {
        .ready
      } else if decision != nil {
        .decided
      } else {
        acceptance == nil ? .awaitingPapers : .accepted
      }
  }

  private mutating func takeBack(_ id: String) throws(ActRefusal) {
    let index = try openLine(id)
    guard papers[index].handling.counts else { throw .notHandedIn(id) }
    papers[index].handling = .missing
    papers[index].details = PaperDetails()
  }

  /// The line of a paper that may still change.
  private func openLine(_ id: String) throws(ActRefusal) -> Int {
    guard let index = papers.firstIndex(where: { $0.requirementID == id }) else {
      throw .noSuchPaper(id)
    }
    switch state {
    case .awaitingPapers: break
    case .accepted, .returned, .suspended:
      if !papers[index].stillToBring { throw .setIsClosed(id) }
    default: throw .setIsClosed(id)
    }
    return index
  }

  private mutating func noteVisit(on date: CivilDate) {
    guard state == .awaitingPapers else { return }
    let missing = missingPaperIDs.count
    if let last = attempts.indices.last, attempts[last].date == date {
      attempts[last].missing = missing
    } else {
      attempts.append(HandInAttempt(date: date, missing: missing))
    }
  }

  private mutating func accept(_ terms: AcceptanceTerms, at moment: Moment) throws(ActRefusal) {
    let missing = missingPaperIDs
    if !missing.isEmpty { throw .setIncomplete(missing) }
    if !openPaperIDs.isEmpty { throw .openQuestions(openPaperIDs) }
    if terms.asOf > moment.date { throw .acceptedInFuture(terms.asOf) }
    if moment.date.days(since: terms.asOf) > 1 {
      try Self.need(terms.backDatingReason ?? "", or: .backDatingNeedsReason(terms.asOf))
    }
    guard terms.deadline.accepted == terms.asOf else { throw .deadlineOfAnotherDay }
    try Self.need(terms.clerkSurname, or: .clerkSurnameNeeded)
    acceptance = Acceptance(
      at: moment, asOf: terms.asOf, backDatingReason: terms.backDatingReason,
      clerkSurname: terms.clerkSurname, deadline: terms.deadline,
      calendarVersion: terms.calendarVersion, earlier: nil, entered: nil)
    calendarVersion = terms.calendarVersion
    if let answered = terms.answeredDoubts {
      var known = decisions ?? IntakeDecisions()
      known.answer(answered)
      decisions = known
    }
    state = .accepted
  }

  private mutating func enterDueDate(_ date: CivilDate, reason: String) throws(ActRefusal) {
    guard let acceptance else { throw .notYetAccepted }
    if acceptance.deadline.calendarIsKnown { throw .dueDateIsCounted }
    if date < acceptance.deadline.countedDay { throw .dueDateTooEarly(date) }
    try Self.need(reason, or: .reasonNeeded)
    self.acceptance?.entered = Acceptance.EnteredDueDate(date: date, reason: reason)
  }

  private mutating func correct(_ correction: Correction, at moment: Moment) throws(ActRefusal) {
    let facts = correction.application.facts
    guard facts.service == service, facts.category == category else { throw .otherService }
    try Self.need(correction.reason, or: .reasonNeeded)
    try Self.checkChange(correction, on: moment.date)
    let newReason = correction.uncoveredReason ?? uncoveredReason
    try Self.checkCoverage(correction.basis, reason: newReason)
    let before = FormValues(application)
    let known = Dictionary(
      papers.map { ($0.requirementID, $0) }, uniquingKeysWith: { first, _ in first })
    // What was decided rests on the set as it was (¶12).
    if isDecided {
      let added = correction.basis.papers.map(\.requirementID).filter { known[$0] == nil }
      if !added.isEmpty { throw .decisionRestsOnSet(added) }
    }
    papers = correction.basis.papers.map { basis in
      let old = known[basis.requirementID]
      return HandledPaper(
        basis: basis, handling: old?.handling ?? .missing,
        stillToBring: old?.stillToBring ?? (acceptance != nil),
        details: old?.details ?? PaperDetails())
    }
    application = correction.application
    confirm(correction.confirmedNumbers ?? [])
    openPaperIDs = correction.basis.openPaperIDs
    eligible = correction.basis.eligible
    uncoveredReason = newReason
    evaluatedOn = correction.basis.evaluatedOn
    rulesVersion = correction.basis.rulesVersion
    pensionAge = PensionAgeDecision(
      computed: correction.basis.computedPensionAge, decided: facts.holds(FieldID.pensionAge.fact))
    corrections.append(
      CorrectionRecord(
        at: moment, fields: before.fieldsDiffering(from: FormValues(application)),
        reason: correction.reason, fault: correction.fault,
        changedSince: correction.changedSince))
  }

  /// Circumstances that changed have a day, and it is past; a mistake has none.
  private static func checkChange(_ correction: Correction, on today: CivilDate)
    throws(ActRefusal)
  {
    guard correction.fault == .circumstances else { return }
    guard let since = correction.changedSince else { throw .changeNeedsDay }
    if since > today { throw .datedInFuture(since) }
  }

  /// Whether a decision stands on which nothing may be built anew.
  private var isDecided: Bool { state == .decided || state == .ready || state == .closed }

  private mutating func confirm(_ numbers: [ConfirmedNumber]) {
    guard !numbers.isEmpty else { return }
    var known = decisions ?? IntakeDecisions()
    known.confirmedNumbers.removeAll { old in numbers.contains { $0.field == old.field } }
    known.confirmedNumbers += numbers
    decisions = known
  }

  private static func check(_ alternative: String?, of basis: PaperBasis) throws(ActRefusal) {
    guard let alternative else {
      if basis.alternatives.isEmpty { return }
      throw .alternativeNeeded(basis.requirementID)
    }
    guard basis.alternatives.contains(alternative) else { throw .noSuchAlternative(alternative) }
  }

  private static func checkCoverage(_ basis: ChecklistBasis, reason: String?) throws(ActRefusal) {
    if !basis.eligible { try need(reason ?? "", or: .notCoveredNeedsReason) }
  }

  static func need(_ text: String, or refusal: ActRefusal) throws(ActRefusal) {
    if text.allSatisfy(\.isWhitespace) { throw refusal }
  }
}
