/// Screens, first run and questions.
extension WordKey {
  public static let firstRunWelcome = WordKey("first-run.welcome")
  public static let firstRunChooseLanguage = WordKey("first-run.choose-language")
  public static let firstRunChooseOffice = WordKey("first-run.choose-office")
  public static let firstRunYourNameHint = WordKey("first-run.your-name-hint")
  public static let firstRunDone = WordKey("first-run.done")
  public static let dialogLeaveQuestion = WordKey("dialog.leave-question")
  public static let dialogLeaveDraftsKept = WordKey("dialog.leave-drafts-kept")
  public static let dialogUnavailable = WordKey("dialog.unavailable")
  public static let deskBlank = WordKey("desk.blank")
  public static let deskBackupFailed = WordKey("desk.backup-failed")

  static let deskTheme: [WordKey] = [
    .firstRunWelcome, .firstRunChooseLanguage, .firstRunChooseOffice, .firstRunYourNameHint,
    .firstRunDone, .dialogLeaveQuestion, .dialogLeaveDraftsKept, .dialogUnavailable,
    .deskBlank,
    .deskBackupFailed,
  ]
}
