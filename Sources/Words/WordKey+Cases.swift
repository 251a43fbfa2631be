/// Lists of cases, corrections, handing over, lost races.
extension WordKey {
  public static let casesNothing = WordKey("cases.nothing")
  public static let casesNothingNext = WordKey("cases.nothing-next")
  public static let casesSearch = WordKey("cases.search")
  public static let casesSearchHint = WordKey("cases.search-hint")
  public static let casesFilterLine = WordKey("cases.filter-line")
  public static let casesFrom = WordKey("cases.from")
  public static let casesTo = WordKey("cases.to")
  public static let casesAll = WordKey("cases.all")
  public static let casesMenuTitle = WordKey("cases.menu-title")
  public static let casesChangeFilter = WordKey("cases.change-filter")
  public static let casesFilterTitle = WordKey("cases.filter-title")
  public static let casesClearFilter = WordKey("cases.clear-filter")
  public static let casesNoFilter = WordKey("cases.no-filter")
  public static let casesKeepView = WordKey("cases.keep-view")
  public static let casesViewText = WordKey("cases.view-text")
  public static let casesViewsFull = WordKey("cases.views-full")
  public static let casesView = WordKey("cases.view")
  public static let casesDiscardView = WordKey("cases.discard-view")
  public static let casesViewKept = WordKey("cases.view-kept")
  public static let casesViewDiscarded = WordKey("cases.view-discarded")
  public static let casesFilterKeys = WordKey("cases.filter-keys")
  public static let casesOpenedFrom = WordKey("cases.opened-from")
  public static let casesOpenedTo = WordKey("cases.opened-to")
  public static let casesHandOver = WordKey("cases.hand-over")
  public static let casesHandedOver = WordKey("cases.handed-over")
  public static let columnClerk = WordKey("column.clerk")
  public static let commandFilter = WordKey("command.filter")
  public static let commandFilterShort = WordKey("command.filter-short")
  public static let commandMark = WordKey("command.mark")
  public static let commandMarkShort = WordKey("command.mark-short")
  public static let actAssigned = WordKey("act.assigned")
  public static let refusalAlreadyHeld = WordKey("refusal.already-held")
  public static let refusalNothingCorrected = WordKey("refusal.nothing-corrected")
  public static let caseHeldBy = WordKey("case.held-by")
  public static let caseVoidedLine = WordKey("case.voided-line")
  public static let caseStillToBring = WordKey("case.still-to-bring")
  public static let caseChange = WordKey("case.change")
  public static let caseNoAnswer = WordKey("case.no-answer")
  public static let caseStepTo = WordKey("case.step-to")
  public static let caseStepReason = WordKey("case.step-reason")
  public static let caseStepForgotten = WordKey("case.step-forgotten")
  public static let caseActsCorrect = WordKey("case.acts-correct")
  public static let caseActsNote = WordKey("case.acts-note")
  public static let caseActsHandOver = WordKey("case.acts-hand-over")
  public static let caseActsVoid = WordKey("case.acts-void")
  public static let caseActsCopy = WordKey("case.acts-copy")
  public static let caseActsCopyVoided = WordKey("case.acts-copy-voided")
  public static let caseNoteTitle = WordKey("case.note-title")
  public static let caseNoteText = WordKey("case.note-text")
  public static let caseVoidTitle = WordKey("case.void-title")
  public static let caseVoidText = WordKey("case.void-text")
  public static let caseHandOverTitle = WordKey("case.hand-over-title")
  public static let caseHandOverNobody = WordKey("case.hand-over-nobody")
  public static let caseHandOverText = WordKey("case.hand-over-text")
  public static let caseHandedOver = WordKey("case.handed-over")
  public static let caseCorrected = WordKey("case.corrected")
  public static let correctTitle = WordKey("correct.title")
  public static let correctNoPapers = WordKey("correct.no-papers")
  public static let correctLeaveTitle = WordKey("correct.leave-title")
  public static let correctLeaveText = WordKey("correct.leave-text")
  public static let correctLeaveYes = WordKey("correct.leave-yes")
  public static let correctNotCovered = WordKey("correct.not-covered")
  public static let correctNewPapers = WordKey("correct.new-papers")
  public static let correctFaultTitle = WordKey("correct.fault-title")
  public static let correctReason = WordKey("correct.reason")
  public static let correctReasonText = WordKey("correct.reason-text")
  public static let faultOffice = WordKey("fault.office")
  public static let faultApplicant = WordKey("fault.applicant")
  public static let conflictTitle = WordKey("conflict.title")
  public static let conflictText = WordKey("conflict.text")
  public static let conflictMine = WordKey("conflict.mine")
  public static let conflictTheirs = WordKey("conflict.theirs")
  public static let conflictMore = WordKey("conflict.more")
  public static let conflictUntouched = WordKey("conflict.untouched")
  public static let conflictMissing = WordKey("conflict.missing")
  public static let conflictKeepMine = WordKey("conflict.keep-mine")
  public static let conflictTakeTheirs = WordKey("conflict.take-theirs")
  public static let conflictTaken = WordKey("conflict.taken")
  public static let deskWaiting = WordKey("desk.waiting")
  public static let deskWaitingSomebody = WordKey("desk.waiting-somebody")
  public static let deskWaitingGivenUp = WordKey("desk.waiting-given-up")
  public static let casesMarkAll = WordKey("cases.mark-all")
  public static let casesUnmarkAll = WordKey("cases.unmark-all")

  static let casesWords: [WordKey] = [
    .casesNothing, .casesNothingNext, .casesSearch, .casesSearchHint, .casesFilterLine,
    .casesFrom, .casesTo, .casesAll, .casesMenuTitle, .casesChangeFilter, .casesFilterTitle,
    .casesClearFilter, .casesNoFilter, .casesKeepView, .casesViewText, .casesViewsFull,
    .casesView, .casesDiscardView, .casesViewKept, .casesViewDiscarded, .casesFilterKeys,
    .casesOpenedFrom, .casesOpenedTo, .casesHandOver, .casesHandedOver, .columnClerk,
    .commandFilter, .commandFilterShort, .commandMark, .commandMarkShort, .actAssigned,
    .refusalAlreadyHeld, .refusalNothingCorrected, .caseHeldBy, .caseVoidedLine,
    .caseStillToBring, .caseChange, .caseNoAnswer, .caseStepTo, .caseStepReason,
    .caseStepForgotten, .caseActsCorrect, .caseActsNote, .caseActsHandOver, .caseActsVoid,
    .caseActsCopy, .caseActsCopyVoided, .caseNoteTitle, .caseNoteText, .caseVoidTitle,
    .caseVoidText, .caseHandOverTitle, .caseHandOverNobody, .caseHandOverText, .caseHandedOver,
    .caseCorrected, .correctTitle, .correctNoPapers, .correctLeaveTitle, .correctLeaveText,
    .correctLeaveYes, .correctNotCovered, .correctNewPapers, .correctFaultTitle, .correctReason,
    .correctReasonText, .faultOffice, .faultApplicant, .conflictTitle, .conflictText,
    .conflictMine, .conflictTheirs, .conflictMore, .conflictUntouched, .conflictMissing,
    .conflictKeepMine, .conflictTakeTheirs, .conflictTaken, .deskWaiting, .deskWaitingSomebody,
    .deskWaitingGivenUp,
    .casesMarkAll,
    .casesUnmarkAll,
  ]
}
