/// Cases, their papers and terms.
extension WordKey {
  public static let statusAwaitingPapers = WordKey("status.awaiting-papers")
  public static let statusAccepted = WordKey("status.accepted")
  public static let statusVoided = WordKey("status.voided")
  public static let paperHanded = WordKey("paper.handed")
  public static let countYearsOld = WordKey("count.years-old")

  static let caseworkTheme: [WordKey] = [
    .statusAwaitingPapers, .statusAccepted, .statusVoided, .paperHanded, .countYearsOld,
  ]
}
