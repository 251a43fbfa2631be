/// Cases, their papers and terms.
extension WordKey {
  public static let statusAwaitingPapers = WordKey("status.awaiting-papers")
  public static let statusAccepted = WordKey("status.accepted")
  public static let statusVoided = WordKey("status.voided")
  public static let paperHanded = WordKey("paper.handed")
  public static let countYearsOld = WordKey("count.years-old")
  public static let statusWithdrawn = WordKey("status.withdrawn")
  public static let custodySeen = WordKey("custody.seen")
  public static let custodyCopied = WordKey("custody.copied")
  public static let custodyKept = WordKey("custody.kept")
  public static let custodyGivenBack = WordKey("custody.given-back")
  public static let detailNumber = WordKey("detail.number")
  public static let detailDate = WordKey("detail.date")
  public static let detailUntil = WordKey("detail.until")
  public static let detailOver = WordKey("detail.over")
  public static let detailReturned = WordKey("detail.returned")

  static let caseworkTheme: [WordKey] = [
    .statusAwaitingPapers, .statusAccepted, .statusVoided, .paperHanded, .countYearsOld,
    .statusWithdrawn,
    .custodySeen,
    .custodyCopied,
    .custodyKept,
    .custodyGivenBack,
    .detailNumber,
    .detailDate,
    .detailUntil,
    .detailOver,
    .detailReturned,
  ]
}
