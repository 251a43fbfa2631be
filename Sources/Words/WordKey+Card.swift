/// Cases.
extension WordKey {
  public static let caseTitle = WordKey("case.title")
  public static let caseTaken = WordKey("case.taken")
  public static let caseAccepted = WordKey("case.accepted")
  public static let caseDeadline = WordKey("case.deadline")
  public static let caseHistory = WordKey("case.history")
  public static let caseNotCovered = WordKey("case.not-covered")
  public static let caseAcceptedBy = WordKey("case.accepted-by")
  public static let caseGoOnAccepted = WordKey("case.go-on-accepted")
  public static let caseDueUnknown = WordKey("case.due-unknown")
  public static let caseDueEntered = WordKey("case.due-entered")
  public static let caseDueTitle = WordKey("case.due-title")
  public static let caseDueText = WordKey("case.due-text")
  public static let caseDueReason = WordKey("case.due-reason")
  public static let caseDueReasonText = WordKey("case.due-reason-text")
  public static let caseListTitle = WordKey("case.list-title")
  public static let caseListEmpty = WordKey("case.list-empty")
  public static let caseActLine = WordKey("case.act-line")
  public static let actOpened = WordKey("act.opened")
  public static let actPaperHanded = WordKey("act.paper-handed")
  public static let actPaperTakenBack = WordKey("act.paper-taken-back")
  public static let actWaived = WordKey("act.waived")
  public static let actInsteadHanded = WordKey("act.instead-handed")
  public static let actExtraPaper = WordKey("act.extra-paper")
  public static let actAccepted = WordKey("act.accepted")
  public static let actDueDateEntered = WordKey("act.due-date-entered")
  public static let actCorrected = WordKey("act.corrected")
  public static let actNoted = WordKey("act.noted")
  public static let actVoided = WordKey("act.voided")
  public static let caseNumberConfirmed = WordKey("case.number-confirmed")
  public static let caseWithdrawnLine = WordKey("case.withdrawn-line")
  public static let caseWithdrawn = WordKey("case.withdrawn")
  public static let caseActsTitle = WordKey("case.acts-title")
  public static let caseActsPapers = WordKey("case.acts-papers")
  public static let caseActsWithdraw = WordKey("case.acts-withdraw")
  public static let caseActsEnded = WordKey("case.acts-ended")
  public static let caseWithdrawTitle = WordKey("case.withdraw-title")
  public static let caseWithdrawText = WordKey("case.withdraw-text")
  public static let caseWithdrawPapers = WordKey("case.withdraw-papers")
  public static let actWithdrawn = WordKey("act.withdrawn")
  public static let actPaperDetailed = WordKey("act.paper-detailed")

  static let cardWords: [WordKey] = [
    .caseTitle, .caseTaken, .caseAccepted, .caseDeadline, .caseHistory, .caseNotCovered,
    .caseAcceptedBy, .caseGoOnAccepted, .caseDueUnknown, .caseDueEntered, .caseDueTitle,
    .caseDueText, .caseDueReason, .caseDueReasonText, .caseListTitle, .caseListEmpty,
    .caseActLine, .actOpened, .actPaperHanded, .actPaperTakenBack, .actWaived,
    .actInsteadHanded, .actExtraPaper, .actAccepted, .actDueDateEntered, .actCorrected,
    .actNoted, .actVoided,
    .caseNumberConfirmed,
    .caseWithdrawnLine,
    .caseWithdrawn,
    .caseActsTitle,
    .caseActsPapers,
    .caseActsWithdraw,
    .caseActsEnded,
    .caseWithdrawTitle,
    .caseWithdrawText,
    .caseWithdrawPapers,
    .actWithdrawn,
    .actPaperDetailed,
  ]
}
