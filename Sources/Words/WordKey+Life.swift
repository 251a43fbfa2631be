/// A case from acceptance to its end: states, acts, refusals.
extension WordKey {
  public static let caseActDone = WordKey("case.act-done")
  public static let confirmCompleted = WordKey("confirm.completed")
  public static let confirmGrant = WordKey("confirm.grant")
  public static let confirmHandedOver = WordKey("confirm.handed-over")
  public static let confirmKeys = WordKey("confirm.keys")
  public static let confirmPosted = WordKey("confirm.posted")
  public static let confirmReady = WordKey("confirm.ready")
  public static let confirmRefusal = WordKey("confirm.refusal")
  public static let confirmResumed = WordKey("confirm.resumed")
  public static let confirmTooEarly = WordKey("confirm.too-early")
  public static let confirmVoided = WordKey("confirm.voided")
  public static let confirmYes = WordKey("confirm.yes")
  public static let deskPrinting = WordKey("desk.printing")
  public static let deskPrintingGivenUp = WordKey("desk.printing-given-up")
  public static let deskWaitingRefused = WordKey("desk.waiting-refused")
  public static let deskWaitingNotRead = WordKey("desk.waiting-not-read")
  public static let deskWaitingStore = WordKey("desk.waiting-store")
  public static let deskWaitingStoreSaves = WordKey("desk.waiting-store-saves")
  public static let statusReturned = WordKey("status.returned")
  public static let statusSuspended = WordKey("status.suspended")
  public static let statusDecided = WordKey("status.decided")
  public static let statusReady = WordKey("status.ready")
  public static let statusClosed = WordKey("status.closed")
  public static let actDecided = WordKey("act.decided")
  public static let actReady = WordKey("act.ready")
  public static let actHandedOver = WordKey("act.handed-over")
  public static let actPosted = WordKey("act.posted")
  public static let actReturned = WordKey("act.returned")
  public static let actCompleted = WordKey("act.completed")
  public static let actSuspended = WordKey("act.suspended")
  public static let actResumed = WordKey("act.resumed")
  public static let actStepReversed = WordKey("act.step-reversed")
  public static let actDeadlineMoved = WordKey("act.deadline-moved")
  public static let permissionChangeCalendar = WordKey("permission.change-calendar")
  public static let decisionReferral = WordKey("decision.referral")
  public static let decisionNotice = WordKey("decision.notice")
  public static let decisionRefusal = WordKey("decision.refusal")
  public static let groundDisabilityRemoved = WordKey("ground.disability-removed")
  public static let groundOther = WordKey("ground.other")
  public static let recipientApplicant = WordKey("recipient.applicant")
  public static let recipientRepresentative = WordKey("recipient.representative")
  public static let recipientOther = WordKey("recipient.other")
  public static let refusalCaseIsClosed = WordKey("refusal.case-is-closed")
  public static let refusalNotYetDecided = WordKey("refusal.not-yet-decided")
  public static let refusalAlreadyDecided = WordKey("refusal.already-decided")
  public static let refusalAlreadyReady = WordKey("refusal.already-ready")
  public static let refusalNotYetReady = WordKey("refusal.not-yet-ready")
  public static let refusalResultOfOtherService = WordKey("refusal.result-of-other-service")
  public static let refusalGroundNeeded = WordKey("refusal.ground-needed")
  public static let refusalGroundOfNoRefusal = WordKey("refusal.ground-of-no-refusal")
  public static let refusalGroundDoesNotFit = WordKey("refusal.ground-does-not-fit")
  public static let refusalOtherGroundNeedsText = WordKey("refusal.other-ground-needs-text")
  public static let refusalPostNotForThisService = WordKey("refusal.post-not-for-this-service")
  public static let refusalRecipientNameNeeded = WordKey("refusal.recipient-name-needed")
  public static let refusalRecipientPaperNeeded = WordKey("refusal.recipient-paper-needed")
  public static let refusalAlreadyReturned = WordKey("refusal.already-returned")
  public static let refusalNotReturned = WordKey("refusal.not-returned")
  public static let refusalCaseIsReturned = WordKey("refusal.case-is-returned")
  public static let refusalAlreadySuspended = WordKey("refusal.already-suspended")
  public static let refusalNotSuspended = WordKey("refusal.not-suspended")
  public static let refusalCaseIsSuspended = WordKey("refusal.case-is-suspended")
  public static let refusalNothingToReverse = WordKey("refusal.nothing-to-reverse")
  public static let refusalNothingMoved = WordKey("refusal.nothing-moved")
  public static let refusalDatedInFuture = WordKey("refusal.dated-in-future")
  public static let refusalBeforeLastStep = WordKey("refusal.before-last-step")
  public static let refusalDecisionRestsOnSet = WordKey("refusal.decision-rests-on-set")
  public static let boardOverdue = WordKey("board.overdue")
  public static let boardToday = WordKey("board.today")
  public static let boardSoon = WordKey("board.soon")
  public static let boardOnTime = WordKey("board.on-time")
  public static let boardStopped = WordKey("board.stopped")
  public static let renewalLapsed = WordKey("renewal.lapsed")
  public static let renewalThisMonth = WordKey("renewal.this-month")
  public static let renewalNextMonth = WordKey("renewal.next-month")
  public static let lifeDecide = WordKey("life.decide")
  public static let lifeReady = WordKey("life.ready")
  public static let lifeDeliver = WordKey("life.deliver")
  public static let lifeReturn = WordKey("life.return")
  public static let lifeComplete = WordKey("life.complete")
  public static let lifeSuspend = WordKey("life.suspend")
  public static let lifeResume = WordKey("life.resume")
  public static let lifeReverse = WordKey("life.reverse")
  public static let lifePost = WordKey("life.post")
  public static let lifeDecideTitle = WordKey("life.decide-title")
  public static let lifeInstitutionText = WordKey("life.institution-text")
  public static let lifeNoticeText = WordKey("life.notice-text")
  public static let lifeRemovedText = WordKey("life.removed-text")
  public static let lifeOtherGroundText = WordKey("life.other-ground-text")
  public static let lifeSuspendTitle = WordKey("life.suspend-title")
  public static let lifeDeliverTitle = WordKey("life.deliver-title")
  public static let lifeReceiverText = WordKey("life.receiver-text")
  public static let lifeReceiverName = WordKey("life.receiver-name")
  public static let lifeReceiverPaper = WordKey("life.receiver-paper")
  public static let lifeReceiverKeys = WordKey("life.receiver-keys")
  public static let lifePostText = WordKey("life.post-text")
  public static let lifeReturnTitle = WordKey("life.return-title")
  public static let lifeReturnGo = WordKey("life.return-go")
  public static let lifeReturnText = WordKey("life.return-text")
  public static let lifeReverseText = WordKey("life.reverse-text")
  public static let lifeHeading = WordKey("life.heading")
  public static let lifeDecisionLine = WordKey("life.decision-line")
  public static let lifeReadyOnTime = WordKey("life.ready-on-time")
  public static let lifeReadyLate = WordKey("life.ready-late")
  public static let lifeReadyLine = WordKey("life.ready-line")
  public static let lifeHandedLine = WordKey("life.handed-line")
  public static let lifePostedLine = WordKey("life.posted-line")
  public static let lifeReturnedLine = WordKey("life.returned-line")
  public static let lifeSuspendedLine = WordKey("life.suspended-line")
  public static let lifeDaysLine = WordKey("life.days-line")
  public static let lifeRenewalLine = WordKey("life.renewal-line")
  public static let lifeEarlierLine = WordKey("life.earlier-line")
  public static let lifeAsOf = WordKey("life.as-of")
  public static let lifeMissing = WordKey("life.missing")
  public static let refusalDayIsOff = WordKey("refusal.day-is-off")
  public static let refusalDayIsWorking = WordKey("refusal.day-is-working")
  public static let refusalCalendarUnknown = WordKey("refusal.calendar-unknown")
  public static let calendarMoved = WordKey("calendar.moved")
  public static let calendarWouldMove = WordKey("calendar.would-move")

  static let lifeWords: [WordKey] = [
    .caseActDone,
    .confirmCompleted,
    .confirmGrant,
    .confirmHandedOver,
    .confirmKeys,
    .confirmPosted,
    .confirmReady,
    .confirmRefusal,
    .confirmResumed,
    .confirmTooEarly,
    .confirmVoided,
    .confirmYes,
    .deskPrinting,
    .deskPrintingGivenUp,
    .deskWaitingRefused, .deskWaitingNotRead, .deskWaitingStore, .deskWaitingStoreSaves,
    .statusReturned,
    .statusSuspended,
    .statusDecided,
    .statusReady,
    .statusClosed,
    .actDecided,
    .actReady,
    .actHandedOver,
    .actPosted,
    .actReturned,
    .actCompleted,
    .actSuspended,
    .actResumed,
    .actStepReversed,
    .actDeadlineMoved,
    .permissionChangeCalendar,
    .decisionReferral,
    .decisionNotice,
    .decisionRefusal,
    .groundDisabilityRemoved,
    .groundOther,
    .recipientApplicant,
    .recipientRepresentative,
    .recipientOther,
    .refusalCaseIsClosed,
    .refusalNotYetDecided,
    .refusalAlreadyDecided,
    .refusalAlreadyReady,
    .refusalNotYetReady,
    .refusalResultOfOtherService,
    .refusalGroundNeeded,
    .refusalGroundOfNoRefusal,
    .refusalGroundDoesNotFit,
    .refusalOtherGroundNeedsText,
    .refusalPostNotForThisService,
    .refusalRecipientNameNeeded,
    .refusalRecipientPaperNeeded,
    .refusalAlreadyReturned,
    .refusalNotReturned,
    .refusalCaseIsReturned,
    .refusalAlreadySuspended,
    .refusalNotSuspended,
    .refusalCaseIsSuspended,
    .refusalNothingToReverse,
    .refusalNothingMoved,
    .refusalDatedInFuture,
    .refusalBeforeLastStep,
    .refusalDecisionRestsOnSet,
    .boardOverdue,
    .boardToday,
    .boardSoon,
    .boardOnTime,
    .boardStopped,
    .renewalLapsed,
    .renewalThisMonth,
    .renewalNextMonth,
    .lifeDecide,
    .lifeReady,
    .lifeDeliver,
    .lifeReturn,
    .lifeComplete,
    .lifeSuspend,
    .lifeResume,
    .lifeReverse,
    .lifePost,
    .lifeDecideTitle,
    .lifeInstitutionText,
    .lifeNoticeText,
    .lifeRemovedText,
    .lifeOtherGroundText,
    .lifeSuspendTitle,
    .lifeDeliverTitle,
    .lifeReceiverText,
    .lifeReceiverName,
    .lifeReceiverPaper,
    .lifeReceiverKeys,
    .lifePostText,
    .lifeReturnTitle,
    .lifeReturnGo,
    .lifeReturnText,
    .lifeReverseText,
    .lifeHeading,
    .lifeDecisionLine,
    .lifeReadyOnTime,
    .lifeReadyLate,
    .lifeReadyLine,
    .lifeHandedLine,
    .lifePostedLine,
    .lifeReturnedLine,
    .lifeSuspendedLine,
    .lifeDaysLine,
    .lifeRenewalLine,
    .lifeEarlierLine,
    .lifeAsOf,
    .lifeMissing,
    .refusalDayIsOff,
    .refusalDayIsWorking,
    .refusalCalendarUnknown,
    .calendarMoved,
    .calendarWouldMove,
  ]
}
