import Standards

/// Why an act cannot be done. The case is as it was.
public enum ActRefusal: Error, Hashable, Codable, Sendable {
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
  /// A sign or two are no reason.
  case reasonTooShort
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
  /// Both cases are one person's already.
  case alreadyOnePerson
  /// No other case is there to split it from.
  case onlyCaseOfPerson
  /// A correction that changes nothing.
  case nothingCorrected
  /// The result has left the office (¶16).
  case caseIsClosed
  /// There is no result before a decision (¶5).
  case notYetDecided
  /// A decision stands (¶5); it is taken back first.
  case alreadyDecided
  /// The result is ready, the term is met (¶7 1), A26).
  case alreadyReady
  /// What is not ready is not given out (¶16).
  case notYetReady
  /// S1 ends with a referral, S2 with a notice (¶5).
  case resultOfOtherService
  /// A refusal needs a ground (¶17).
  case groundNeeded
  /// Only a refusal has a ground (¶17).
  case groundOfNoRefusal
  /// The ground of ¶17 is one of persons with a disability (A27).
  case groundDoesNotFit
  /// A ground that is not in ¶17 is written out (A27).
  case otherGroundNeedsText
  /// A referral is handed over in person alone (S1 ¶16, A25).
  case postNotForThisService
  /// Who received it is written down (¶16, A25).
  case recipientNameNeeded
  /// Somebody else shows a paper (¶16, A25).
  case recipientPaperNeeded
  /// The set is with the applicant already (A24).
  case alreadyReturned
  /// Nothing was returned (A24).
  case notReturned
  /// The set is with the applicant; only whole it is decided on (¶12, A24).
  case caseIsReturned
  /// The case is suspended already (¶17).
  case alreadySuspended
  /// The case is not suspended (¶17).
  case notSuspended
  /// While a case is suspended it is resumed, refused or taken back (¶17).
  case caseIsSuspended
  /// Neither decision nor readiness nor delivery is there to be taken back.
  case nothingToReverse
  /// The calendar leaves the dates of the case as they are.
  case nothingMoved
  /// What has not happened is not written down.
  case datedInFuture(CivilDate)
  /// A step is not dated before the one it follows.
  case beforeLastStep(CivilDate)
  /// The day is off already (¶10).
  case dayIsOff(CivilDate)
  /// The day is worked already (¶10).
  case dayIsWorking(CivilDate)
  /// The days off of the year are not known (A03).
  case calendarUnknown(CivilDate)
  /// A correction after the decision adds no paper: the decision is taken back first (¶12).
  case decisionRestsOnSet([String])
  /// Care has ended; that is taken back first.
  case careHasEnded
  /// Nobody wrote that care ended.
  case careGoesOn
  /// Care begins with a result (¶16); an application is taken back before.
  case noCareYet
  /// The day of acceptance is that one already.
  case acceptedThatDay(CivilDate)
  /// A set is not accepted after a step that followed.
  case acceptedAfterStep(CivilDate)
  /// Circumstances that changed did so on a day.
  case changeNeedsDay
  /// A voided complaint takes no further acts.
  case complaintIsVoided
  /// No system has an account of such a name.
  case badAccountName
  /// This machine has no account of the name.
  case unknownAccount
  /// A name of a member of staff that is empty, too long or no line of text.
  case badStaffName
  /// What makes a complaint uncounted takes another manager than the one who wished it.
  case secondManagerNeeded
  /// The complaint is answered; it is taken up again first.
  case complaintIsAnswered
  /// Only what was answered is taken up again.
  case complaintNotAnswered
  /// A complaint without a name is not examined: there is nobody to answer.
  case complainantNeeded
  /// The complainant was told already.
  case alreadyAcknowledged
  /// That body has it already.
  case alreadyForwarded
  /// The longer term counts already.
  case alreadyInquired
  /// More days than the law named lets be added.
  case extensionTooLong
  /// What has run out is not made longer.
  case termIsOver
  /// A term of the office's own names its law.
  case lawNeeded
  /// A slip without any answer.
  case slipIsEmpty
  /// A slip that is not five marks, by its place among those typed.
  case slipIsUnreadable(place: Int)
  /// The box was counted to hold more or fewer slips than were typed.
  case boxDiffers(box: Int, slips: Int)
  /// Of so few hand-overs everybody would know whose a slip is.
  case tooFewHandOvers(Int, least: Int)
  /// Every slip is of a hand-over of its own.
  case moreSlipsThanHandOvers(slips: Int, handOvers: Int)
  case noSuchBatch
  case batchIsVoided
  /// Only a period that is over is closed.
  case periodNotOver
  /// The last report of the period says the same.
  case reportSaysTheSame
  case noSuchReport
  /// A figure of an indicator is between 0 and 100.
  case notAPercent
  /// Appendix 2 has no such row.
  case noSuchIndicator
  /// Nothing that was entered late waits for a manager.
  case noLateEntry
  /// Whoever ends or stops a colleague's case says why.
  case othersCaseNeedsReason

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
    case .reasonTooShort: .reasonTooShort
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
    case .alreadyOnePerson: .alreadyOnePerson
    case .onlyCaseOfPerson: .onlyCaseOfPerson
    case .nothingCorrected: .nothingCorrected
    case .caseIsClosed: .caseIsClosed
    case .notYetDecided: .notYetDecided
    case .alreadyDecided: .alreadyDecided
    case .alreadyReady: .alreadyReady
    case .notYetReady: .notYetReady
    case .resultOfOtherService: .resultOfOtherService
    case .groundNeeded: .groundNeeded
    case .groundOfNoRefusal: .groundOfNoRefusal
    case .groundDoesNotFit: .groundDoesNotFit
    case .otherGroundNeedsText: .otherGroundNeedsText
    case .postNotForThisService: .postNotForThisService
    case .recipientNameNeeded: .recipientNameNeeded
    case .recipientPaperNeeded: .recipientPaperNeeded
    case .alreadyReturned: .alreadyReturned
    case .notReturned: .notReturned
    case .caseIsReturned: .caseIsReturned
    case .alreadySuspended: .alreadySuspended
    case .notSuspended: .notSuspended
    case .caseIsSuspended: .caseIsSuspended
    case .nothingToReverse: .nothingToReverse
    case .nothingMoved: .nothingMoved
    case .datedInFuture: .datedInFuture
    case .beforeLastStep: .beforeLastStep
    case .decisionRestsOnSet: .decisionRestsOnSet
    case .careHasEnded: .careHasEnded
    case .careGoesOn: .careGoesOn
    case .noCareYet: .noCareYet
    case .acceptedThatDay: .acceptedThatDay
    case .acceptedAfterStep: .acceptedAfterStep
    case .changeNeedsDay: .changeNeedsDay
    case .dayIsOff: .dayIsOff
    case .dayIsWorking: .dayIsWorking
    case .calendarUnknown: .calendarUnknown
    case .complaintIsVoided: .complaintIsVoided
    case .secondManagerNeeded: .secondManagerNeeded
    case .badAccountName: .badAccountName
    case .unknownAccount: .unknownAccount
    case .badStaffName: .badStaffName
    case .complaintIsAnswered: .complaintIsAnswered
    case .complaintNotAnswered: .complaintNotAnswered
    case .complainantNeeded: .complainantNeeded
    case .alreadyAcknowledged: .alreadyAcknowledged
    case .alreadyForwarded: .alreadyForwarded
    case .alreadyInquired: .alreadyInquired
    case .extensionTooLong: .extensionTooLong
    case .termIsOver: .termIsOver
    case .lawNeeded: .lawNeeded
    case .slipIsEmpty: .slipIsEmpty
    case .slipIsUnreadable: .slipIsUnreadable
    case .boxDiffers: .boxDiffers
    case .tooFewHandOvers: .tooFewHandOvers
    case .moreSlipsThanHandOvers: .moreSlipsThanHandOvers
    case .noSuchBatch: .noSuchBatch
    case .batchIsVoided: .batchIsVoided
    case .periodNotOver: .periodNotOver
    case .reportSaysTheSame: .reportSaysTheSame
    case .noSuchReport: .noSuchReport
    case .notAPercent: .notAPercent
    case .noSuchIndicator: .noSuchIndicator
    case .noLateEntry: .noLateEntry
    case .othersCaseNeedsReason: .othersCaseNeedsReason
    }
  }

  /// The papers spoken of, for the sentence.
  public var paperIDs: [String] {
    switch self {
    case .noSuchPaper(let id), .alreadyHandedIn(let id), .notHandedIn(let id),
      .setIsClosed(let id), .alternativeNeeded(let id), .mayNotBeWaived(let id):
      [id]
    case .setIncomplete(let ids), .openQuestions(let ids), .decisionRestsOnSet(let ids): ids
    default: []
    }
  }
}

extension ActRefusal {
  /// Numbers the sentence says, by the names they have in it.
  public var numbers: [String: String] {
    switch self {
    case .slipIsUnreadable(let place): ["place": String(place)]
    case .boxDiffers(let box, let slips): ["box": String(box), "slips": String(slips)]
    case .tooFewHandOvers(let found, let least):
      ["found": String(found), "least": String(least)]
    case .moreSlipsThanHandOvers(let slips, let handOvers):
      ["handed": String(handOvers), "slips": String(slips)]
    default: [:]
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
  case reasonTooShort = "refusal.reason-too-short"
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
  case alreadyOnePerson = "refusal.already-one-person"
  case onlyCaseOfPerson = "refusal.only-case-of-person"
  case nothingCorrected = "refusal.nothing-corrected"
  case caseIsClosed = "refusal.case-is-closed"
  case notYetDecided = "refusal.not-yet-decided"
  case alreadyDecided = "refusal.already-decided"
  case alreadyReady = "refusal.already-ready"
  case notYetReady = "refusal.not-yet-ready"
  case resultOfOtherService = "refusal.result-of-other-service"
  case groundNeeded = "refusal.ground-needed"
  case groundOfNoRefusal = "refusal.ground-of-no-refusal"
  case groundDoesNotFit = "refusal.ground-does-not-fit"
  case otherGroundNeedsText = "refusal.other-ground-needs-text"
  case postNotForThisService = "refusal.post-not-for-this-service"
  case recipientNameNeeded = "refusal.recipient-name-needed"
  case recipientPaperNeeded = "refusal.recipient-paper-needed"
  case alreadyReturned = "refusal.already-returned"
  case notReturned = "refusal.not-returned"
  case caseIsReturned = "refusal.case-is-returned"
  case alreadySuspended = "refusal.already-suspended"
  case notSuspended = "refusal.not-suspended"
  case caseIsSuspended = "refusal.case-is-suspended"
  case nothingToReverse = "refusal.nothing-to-reverse"
  case nothingMoved = "refusal.nothing-moved"
  case datedInFuture = "refusal.dated-in-future"
  case beforeLastStep = "refusal.before-last-step"
  case decisionRestsOnSet = "refusal.decision-rests-on-set"
  case careHasEnded = "refusal.care-has-ended"
  case careGoesOn = "refusal.care-goes-on"
  case noCareYet = "refusal.no-care-yet"
  case acceptedThatDay = "refusal.accepted-that-day"
  case acceptedAfterStep = "refusal.accepted-after-step"
  case changeNeedsDay = "refusal.change-needs-day"
  case dayIsOff = "refusal.day-is-off"
  case dayIsWorking = "refusal.day-is-working"
  case calendarUnknown = "refusal.calendar-unknown"
  case complaintIsVoided = "refusal.complaint-is-voided"
  case secondManagerNeeded = "refusal.second-manager-needed"
  case badAccountName = "refusal.bad-account-name"
  case unknownAccount = "refusal.unknown-account"
  case badStaffName = "refusal.bad-staff-name"
  case complaintIsAnswered = "refusal.complaint-is-answered"
  case complaintNotAnswered = "refusal.complaint-not-answered"
  case complainantNeeded = "refusal.complainant-needed"
  case alreadyAcknowledged = "refusal.already-acknowledged"
  case alreadyForwarded = "refusal.already-forwarded"
  case alreadyInquired = "refusal.already-inquired"
  case extensionTooLong = "refusal.extension-too-long"
  case termIsOver = "refusal.term-is-over"
  case lawNeeded = "refusal.law-needed"
  case slipIsEmpty = "refusal.slip-is-empty"
  case slipIsUnreadable = "refusal.slip-is-unreadable"
  case boxDiffers = "refusal.box-differs"
  case tooFewHandOvers = "refusal.too-few-hand-overs"
  case moreSlipsThanHandOvers = "refusal.more-slips-than-hand-overs"
  case noSuchBatch = "refusal.no-such-batch"
  case batchIsVoided = "refusal.batch-is-voided"
  case periodNotOver = "refusal.period-not-over"
  case reportSaysTheSame = "refusal.report-says-the-same"
  case noSuchReport = "refusal.no-such-report"
  case notAPercent = "refusal.not-a-percent"
  case noSuchIndicator = "refusal.no-such-indicator"
  case noLateEntry = "refusal.no-late-entry"
  case othersCaseNeedsReason = "refusal.others-case-needs-reason"
}
