import Standards

/// Why an act cannot be done. The case is as it was.
public enum ActRefusal: Error, Hashable, Sendable {
  /// A voided case takes no further acts; it can be copied into a new one.
  case caseIsVoided
  /// A withdrawn application takes notes and what is given back, nothing else.
  case caseIsWithdrawn
  case alreadyOpened
  case alreadyAccepted
  case notYetAccepted
  /// The id is not in this case's checklist.
  case noSuchPaper(String)
  case alreadyHandedIn(String)
  /// There is nothing to take back.
  case notHandedIn(String)
  /// After acceptance only papers "still to bring" change.
  case setIsClosed(String)
  /// One of several papers is enough; which one was handed in must be said (A17).
  case alternativeNeeded(String)
  case noSuchAlternative(String)
  /// Only S1 child 2) may be waived (A16).
  case mayNotBeWaived(String)
  case reasonNeeded
  case textNeeded
  /// ¶6 does not name the person; going on needs a written reason (A09, A10, A11).
  case notCoveredNeedsReason
  /// The papers that are missing (A04).
  case setIncomplete([String])
  /// Papers whose condition rests on an unanswered question.
  case openQuestions([String])
  case acceptedInFuture(CivilDate)
  case backDatingNeedsReason(CivilDate)
  /// The deadline given was counted from another day.
  case deadlineOfAnotherDay
  /// The calendar is known, so the due date is counted, not entered.
  case dueDateIsCounted
  /// A due date cannot lie before the counted day.
  case dueDateTooEarly(CivilDate)
  case clerkSurnameNeeded
  /// Service and category stay for a case's life; another service is another case.
  case otherService
  /// The colleague a case is handed to holds it already.
  case alreadyHeld
  /// A correction that changes nothing.
  case nothingCorrected

  /// The id of the sentence that says it.
  public var word: RefusalWord {
    switch self {
    case .caseIsVoided: .caseIsVoided
    case .caseIsWithdrawn: .caseIsWithdrawn
    case .alreadyOpened: .alreadyOpened
    case .alreadyAccepted: .alreadyAccepted
    case .notYetAccepted: .notYetAccepted
    case .noSuchPaper: .noSuchPaper
    case .alreadyHandedIn: .alreadyHandedIn
    case .notHandedIn: .notHandedIn
    case .setIsClosed: .setIsClosed
    case .alternativeNeeded: .alternativeNeeded
    case .noSuchAlternative: .noSuchAlternative
    case .mayNotBeWaived: .mayNotBeWaived
    case .reasonNeeded: .reasonNeeded
    case .textNeeded: .textNeeded
    case .notCoveredNeedsReason: .notCoveredNeedsReason
    case .setIncomplete: .setIncomplete
    case .openQuestions: .openQuestions
    case .acceptedInFuture: .acceptedInFuture
    case .backDatingNeedsReason: .backDatingNeedsReason
    case .deadlineOfAnotherDay: .deadlineOfAnotherDay
    case .dueDateIsCounted: .dueDateIsCounted
    case .dueDateTooEarly: .dueDateTooEarly
    case .clerkSurnameNeeded: .clerkSurnameNeeded
    case .otherService: .otherService
    case .alreadyHeld: .alreadyHeld
    case .nothingCorrected: .nothingCorrected
    }
  }

  /// The papers spoken of, for the sentence.
  public var paperIDs: [String] {
    switch self {
    case .noSuchPaper(let id), .alreadyHandedIn(let id), .notHandedIn(let id),
      .setIsClosed(let id), .alternativeNeeded(let id), .mayNotBeWaived(let id):
      [id]
    case .setIncomplete(let ids), .openQuestions(let ids): ids
    default: []
    }
  }
}

/// Ids of the sentences of refusals, for the catalogue of words.
public enum RefusalWord: String, CaseIterable, Hashable, Sendable {
  case caseIsVoided = "refusal.case-is-voided"
  case caseIsWithdrawn = "refusal.case-is-withdrawn"
  case alreadyOpened = "refusal.already-opened"
  case alreadyAccepted = "refusal.already-accepted"
  case notYetAccepted = "refusal.not-yet-accepted"
  case noSuchPaper = "refusal.no-such-paper"
  case alreadyHandedIn = "refusal.already-handed-in"
  case notHandedIn = "refusal.not-handed-in"
  case setIsClosed = "refusal.set-is-closed"
  case alternativeNeeded = "refusal.alternative-needed"
  case noSuchAlternative = "refusal.no-such-alternative"
  case mayNotBeWaived = "refusal.may-not-be-waived"
  case reasonNeeded = "refusal.reason-needed"
  case textNeeded = "refusal.text-needed"
  case notCoveredNeedsReason = "refusal.not-covered-needs-reason"
  case setIncomplete = "refusal.set-incomplete"
  case openQuestions = "refusal.open-questions"
  case acceptedInFuture = "refusal.accepted-in-future"
  case backDatingNeedsReason = "refusal.back-dating-needs-reason"
  case deadlineOfAnotherDay = "refusal.deadline-of-another-day"
  case dueDateIsCounted = "refusal.due-date-is-counted"
  case dueDateTooEarly = "refusal.due-date-too-early"
  case clerkSurnameNeeded = "refusal.clerk-surname-needed"
  case otherService = "refusal.other-service"
  case alreadyHeld = "refusal.already-held"
  case nothingCorrected = "refusal.nothing-corrected"
}
