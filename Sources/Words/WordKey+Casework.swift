/// Cases, their papers and terms.
extension WordKey {
  public static let statusDraft = WordKey("status.draft")
  public static let statusAwaitingPapers = WordKey("status.awaiting-papers")
  public static let statusAccepted = WordKey("status.accepted")
  public static let statusReturned = WordKey("status.returned")
  public static let statusReady = WordKey("status.ready")
  public static let statusHandedOver = WordKey("status.handed-over")
  public static let statusPosted = WordKey("status.posted")
  public static let statusSuspended = WordKey("status.suspended")
  public static let statusRefused = WordKey("status.refused")
  public static let statusVoided = WordKey("status.voided")
  public static let paperHanded = WordKey("paper.handed")
  public static let paperMissing = WordKey("paper.missing")
  public static let paperCopied = WordKey("paper.copied")
  public static let paperGivenBack = WordKey("paper.given-back")
  public static let paperWaived = WordKey("paper.waived")
  public static let paperInstead = WordKey("paper.instead")
  public static let paperExtra = WordKey("paper.extra")
  public static let paperOpen = WordKey("paper.open")
  public static let paperMissingCount = WordKey("paper.missing-count")
  public static let paperHandedCount = WordKey("paper.handed-count")
  public static let countCases = WordKey("count.cases")
  public static let countDays = WordKey("count.days")
  public static let countMinutes = WordKey("count.minutes")
  public static let countYearsOld = WordKey("count.years-old")
  public static let countWaiting = WordKey("count.waiting")
  public static let countFound = WordKey("count.found")
  public static let deadlineDue = WordKey("deadline.due")
  public static let deadlineActBy = WordKey("deadline.act-by")
  public static let deadlineNotStarted = WordKey("deadline.not-started")
  public static let deadlineOverdue = WordKey("deadline.overdue")
  public static let deadlineToday = WordKey("deadline.today")

  static let caseworkTheme: [WordKey] = [
    .statusDraft, .statusAwaitingPapers, .statusAccepted, .statusReturned, .statusReady,
    .statusHandedOver, .statusPosted, .statusSuspended, .statusRefused, .statusVoided, .paperHanded,
    .paperMissing, .paperCopied, .paperGivenBack, .paperWaived, .paperInstead, .paperExtra,
    .paperOpen, .paperMissingCount, .paperHandedCount, .countCases, .countDays, .countMinutes,
    .countYearsOld, .countWaiting, .countFound, .deadlineDue, .deadlineActBy, .deadlineNotStarted,
    .deadlineOverdue, .deadlineToday,
  ]
}
