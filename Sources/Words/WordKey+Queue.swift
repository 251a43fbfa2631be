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
  ]
}
