/// The queue and its tickets.
extension WordKey {
  public static let storeNoSuchTicket = WordKey("store.no-such-ticket")
  public static let storeTicketChanged = WordKey("store.ticket-changed")
  public static let verifyChangedTicket = WordKey("verify.changed-ticket")
  public static let permissionWorkOnQueue = WordKey("permission.work-on-queue")
  public static let refusedAlreadyIssued = WordKey("ticket-refusal.already-issued")
  public static let refusedHasEnded = WordKey("ticket-refusal.has-ended")
  public static let refusedIsServing = WordKey("ticket-refusal.is-serving")
  public static let refusedNotCalled = WordKey("ticket-refusal.not-called")
  public static let refusedNotServing = WordKey("ticket-refusal.not-serving")
  public static let refusedAlreadyWaiting = WordKey("ticket-refusal.already-waiting")
  public static let refusedAlreadyCalled = WordKey("ticket-refusal.already-called")
  public static let refusedAlreadyOnHold = WordKey("ticket-refusal.already-on-hold")
  public static let refusedAlreadyCarriedOver = WordKey("ticket-refusal.already-carried-over")
  public static let refusedAlreadyAhead = WordKey("ticket-refusal.already-ahead")
  public static let refusedAlreadyMarked = WordKey("ticket-refusal.already-marked")
  public static let refusedWithColleague = WordKey("ticket-refusal.with-colleague")
  public static let refusedAlreadyTheirs = WordKey("ticket-refusal.already-theirs")
  public static let refusedSamePurpose = WordKey("ticket-refusal.same-purpose")
  public static let refusedAlreadyAbout = WordKey("ticket-refusal.already-about")
  public static let refusedNotAboutIt = WordKey("ticket-refusal.not-about-it")
  public static let refusedReasonNeeded = WordKey("ticket-refusal.reason-needed")
  public static let refusedNotItsTurn = WordKey("ticket-refusal.not-its-turn")
  public static let refusedFinishFirst = WordKey("ticket-refusal.finish-first")
  public static let ticketPurposeHandIn = WordKey("ticket-purpose.hand-in")
  public static let ticketPurposeCollect = WordKey("ticket-purpose.collect")
  public static let ticketPurposeAsk = WordKey("ticket-purpose.ask")
  public static let ticketPurposeComplain = WordKey("ticket-purpose.complain")
  public static let ticketStateWaiting = WordKey("ticket-state.waiting")
  public static let ticketStateCalled = WordKey("ticket-state.called")
  public static let ticketStateServing = WordKey("ticket-state.serving")
  public static let ticketStateOnHold = WordKey("ticket-state.on-hold")
  public static let ticketStateCarriedOver = WordKey("ticket-state.carried-over")
  public static let ticketStateServed = WordKey("ticket-state.served")
  public static let ticketStateLeft = WordKey("ticket-state.left")
  public static let ticketStateClosed = WordKey("ticket-state.closed")
  public static let waitLevelSoon = WordKey("wait-level.soon")
  public static let waitLevelOver = WordKey("wait-level.over")
  public static let waitDoubtClock = WordKey("wait-doubt.clock")
  public static let waitDoubtMarked = WordKey("wait-doubt.marked")
  public static let waitDoubtTooLong = WordKey("wait-doubt.too-long")
  public static let queueTicketNumber = WordKey("queue.ticket-number")
  public static let queueSlipTitle = WordKey("queue.slip-title")
  public static let queueSlipPurpose = WordKey("queue.slip-purpose")
  public static let queueSlipIssued = WordKey("queue.slip-issued")
  public static let queueSlipHandIn = WordKey("queue.slip-hand-in")
  public static let queueSlipCollect = WordKey("queue.slip-collect")
  public static let queueSlipKeep = WordKey("queue.slip-keep")
  public static let queueNobody = WordKey("queue.nobody")
  public static let queueNoOwn = WordKey("queue.no-own")
  public static let queueEmpty = WordKey("queue.empty")
  public static let queueMinutes = WordKey("queue.minutes")
  public static let queueMinutesOf = WordKey("queue.minutes-of")
  public static let queueAhead = WordKey("queue.ahead")
  public static let queueKeptFor = WordKey("queue.kept-for")
  public static let queueIssued = WordKey("queue.issued")
  public static let queueLongest = WordKey("queue.longest")
  public static let queueMedian = WordKey("queue.median")
  public static let queueWorst = WordKey("queue.worst")
  public static let queueOver = WordKey("queue.over")
  public static let queueDoubtful = WordKey("queue.doubtful")
  public static let queueAll = WordKey("queue.all")
  public static let queueIndicator = WordKey("queue.indicator")
  public static let queueShare = WordKey("queue.share")
  public static let queueNoShare = WordKey("queue.no-share")
  public static let queueDayEnded = WordKey("queue.day-ended")
  public static let queueServingLeft = WordKey("queue.serving-left")
  public static let queueTitle = WordKey("queue.title")
  public static let queuePartWaiting = WordKey("queue.part-waiting")
  public static let queuePartFigures = WordKey("queue.part-figures")
  public static let queuePartOver = WordKey("queue.part-over")
  public static let queuePartWork = WordKey("queue.part-work")
  public static let queueColumnNumber = WordKey("queue.column-number")
  public static let queueColumnPurpose = WordKey("queue.column-purpose")
  public static let queueColumnMinutes = WordKey("queue.column-minutes")
  public static let queueColumnLimit = WordKey("queue.column-limit")
  public static let queueColumnOf = WordKey("queue.column-of")
  public static let queueColumnWith = WordKey("queue.column-with")
  public static let queueColumnNote = WordKey("queue.column-note")
  public static let queueColumnIssued = WordKey("queue.column-issued")
  public static let queueColumnWaits = WordKey("queue.column-waits")
  public static let queueColumnServed = WordKey("queue.column-served")
  public static let queueColumnLeft = WordKey("queue.column-left")
  public static let queueColumnMedian = WordKey("queue.column-median")
  public static let queueColumnWorst = WordKey("queue.column-worst")
  public static let queueColumnOver = WordKey("queue.column-over")
  public static let queueColumnServing = WordKey("queue.column-serving")
  public static let queueOwnNone = WordKey("queue.own-none")
  public static let queueOwnCalled = WordKey("queue.own-called")
  public static let queueOwnServing = WordKey("queue.own-serving")
  public static let queueTitleOwn = WordKey("queue.title-own")
  public static let queueTitleWaiting = WordKey("queue.title-waiting")
  public static let queueEmptyHint = WordKey("queue.empty-hint")
  public static let queueNoneOver = WordKey("queue.none-over")
  public static let queueNotHere = WordKey("queue.not-here")
  public static let queueOnlyToday = WordKey("queue.only-today")
  public static let queueNoCase = WordKey("queue.no-case")
  public static let queueNothingToOpen = WordKey("queue.nothing-to-open")
  public static let queueDoubt = WordKey("queue.doubt")
  public static let queueKept = WordKey("queue.kept")
  public static let queueAway = WordKey("queue.away")
  public static let queueCalls = WordKey("queue.calls")
  public static let queueDay = WordKey("queue.day")
  public static let queueEffectTitle = WordKey("queue.effect-title")
  public static let queueEffectBefore = WordKey("queue.effect-before")
  public static let queueEffectDay = WordKey("queue.effect-day")
  public static let queueEffectAfter = WordKey("queue.effect-after")
  public static let queueDoubtfulCount = WordKey("queue.doubtful-count")
  public static let queueCarriedCount = WordKey("queue.carried-count")
  public static let queueSaidIssued = WordKey("queue.said-issued")
  public static let queueSaidCalled = WordKey("queue.said-called")
  public static let queueSaidState = WordKey("queue.said-state")
  public static let queueActCall = WordKey("queue-act.call")
  public static let queueActServe = WordKey("queue-act.serve")
  public static let queueActDone = WordKey("queue-act.done")
  public static let queueActAgain = WordKey("queue-act.again")
  public static let queueActLeft = WordKey("queue-act.left")
  public static let queueActAway = WordKey("queue-act.away")
  public static let queueActOffice = WordKey("queue-act.office")
  public static let queueActBack = WordKey("queue-act.back")
  public static let queueActHand = WordKey("queue-act.hand")
  public static let queueActAhead = WordKey("queue-act.ahead")
  public static let queueActPurpose = WordKey("queue-act.purpose")
  public static let queueActWrong = WordKey("queue-act.wrong")
  public static let queueActFile = WordKey("queue-act.file")
  public static let queueNewTitle = WordKey("queue.new-title")
  public static let queuePurposeTitle = WordKey("queue.purpose-title")
  public static let queueAheadTitle = WordKey("queue.ahead-title")
  public static let queueAheadText = WordKey("queue.ahead-text")
  public static let queueNotInTurn = WordKey("queue.not-in-turn")
  public static let queueWrongTitle = WordKey("queue.wrong-title")
  public static let queueWrongText = WordKey("queue.wrong-text")
  public static let queueEndTitle = WordKey("queue.end-title")
  public static let queueEndText = WordKey("queue.end-text")
  public static let queueEndCarry = WordKey("queue.end-carry")
  public static let queueEndClose = WordKey("queue.end-close")
  public static let queueEndReason = WordKey("queue.end-reason")
  public static let homeQueue = WordKey("home.queue")
  public static let menuQueue = WordKey("menu.queue")
  public static let placeQueue = WordKey("place.queue")
  public static let commandQueue = WordKey("command.queue")
  public static let commandQueueShort = WordKey("command.queue-short")
  public static let commandCallNext = WordKey("command.call-next")
  public static let commandCallNextShort = WordKey("command.call-next-short")
  public static let commandEndDay = WordKey("command.end-day")
  public static let commandEndDayShort = WordKey("command.end-day-short")
  public static let commandOtherDay = WordKey("command.other-day")
  public static let commandOtherDayShort = WordKey("command.other-day-short")
  public static let whyQueueWaiting = WordKey("why.queue-waiting")
  public static let whyQueueFigures = WordKey("why.queue-figures")
  public static let whyQueueOver = WordKey("why.queue-over")
  public static let whyQueueWork = WordKey("why.queue-work")
  public static let queuePaperTitle = WordKey("queue.paper-title")

  static let queueWords = [
    storeNoSuchTicket,
    storeTicketChanged,
    verifyChangedTicket,
    permissionWorkOnQueue,
    refusedAlreadyIssued,
    refusedHasEnded,
    refusedIsServing,
    refusedNotCalled,
    refusedNotServing,
    refusedAlreadyWaiting,
    refusedAlreadyCalled,
    refusedAlreadyOnHold,
    refusedAlreadyCarriedOver,
    refusedAlreadyAhead,
    refusedAlreadyMarked,
    refusedWithColleague,
    refusedAlreadyTheirs,
    refusedSamePurpose,
    refusedAlreadyAbout,
    refusedNotAboutIt,
    refusedReasonNeeded,
    refusedNotItsTurn,
    refusedFinishFirst,
    ticketPurposeHandIn,
    ticketPurposeCollect,
    ticketPurposeAsk,
    ticketPurposeComplain,
    ticketStateWaiting,
    ticketStateCalled,
    ticketStateServing,
    ticketStateOnHold,
    ticketStateCarriedOver,
    ticketStateServed,
    ticketStateLeft,
    ticketStateClosed,
    waitLevelSoon,
    waitLevelOver,
    waitDoubtClock,
    waitDoubtMarked,
    waitDoubtTooLong,
    queueTicketNumber,
    queueSlipTitle,
    queueSlipPurpose,
    queueSlipIssued,
    queueSlipHandIn,
    queueSlipCollect,
    queueSlipKeep,
    queueNobody,
    queueNoOwn,
    queueEmpty,
    queueMinutes,
    queueMinutesOf,
    queueAhead,
    queueKeptFor,
    queueIssued,
    queueLongest,
    queueMedian,
    queueWorst,
    queueOver,
    queueDoubtful,
    queueAll,
    queueIndicator,
    queueShare,
    queueNoShare,
    queueDayEnded,
    queueServingLeft,
    queueTitle,
    queuePartWaiting,
    queuePartFigures,
    queuePartOver,
    queuePartWork,
    queueColumnNumber,
    queueColumnPurpose,
    queueColumnMinutes,
    queueColumnLimit,
    queueColumnOf,
    queueColumnWith,
    queueColumnNote,
    queueColumnIssued,
    queueColumnWaits,
    queueColumnServed,
    queueColumnLeft,
    queueColumnMedian,
    queueColumnWorst,
    queueColumnOver,
    queueColumnServing,
    queueOwnNone,
    queueOwnCalled,
    queueOwnServing,
    queueTitleOwn,
    queueTitleWaiting,
    queueEmptyHint,
    queueNoneOver,
    queueNotHere,
    queueOnlyToday,
    queueNoCase,
    queueNothingToOpen,
    queueDoubt,
    queueKept,
    queueAway,
    queueCalls,
    queueDay,
    queueEffectTitle,
    queueEffectBefore,
    queueEffectDay,
    queueEffectAfter,
    queueDoubtfulCount,
    queueCarriedCount,
    queueSaidIssued,
    queueSaidCalled,
    queueSaidState,
    queueActCall,
    queueActServe,
    queueActDone,
    queueActAgain,
    queueActLeft,
    queueActAway,
    queueActOffice,
    queueActBack,
    queueActHand,
    queueActAhead,
    queueActPurpose,
    queueActWrong,
    queueActFile,
    queueNewTitle,
    queuePurposeTitle,
    queueAheadTitle,
    queueAheadText,
    queueNotInTurn,
    queueWrongTitle,
    queueWrongText,
    queueEndTitle,
    queueEndText,
    queueEndCarry,
    queueEndClose,
    queueEndReason,
    homeQueue,
    menuQueue,
    placeQueue,
    commandQueue,
    commandQueueShort,
    commandCallNext,
    commandCallNextShort,
    commandEndDay,
    commandEndDayShort,
    commandOtherDay,
    commandOtherDayShort,
    whyQueueWaiting,
    whyQueueFigures,
    whyQueueOver,
    whyQueueWork,
    queuePaperTitle,
  ]
}
