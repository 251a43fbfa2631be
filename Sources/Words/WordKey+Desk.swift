/// Screens, first run and questions.
extension WordKey {
  public static let deskQueueTitle = WordKey("desk.queue-title")
  public static let deskCasesTitle = WordKey("desk.cases-title")
  public static let deskNewCaseTitle = WordKey("desk.new-case-title")
  public static let deskDeadlinesTitle = WordKey("desk.deadlines-title")
  public static let deskDirectoryTitle = WordKey("desk.directory-title")
  public static let deskComplaintsTitle = WordKey("desk.complaints-title")
  public static let deskQualityTitle = WordKey("desk.quality-title")
  public static let deskMenuTitle = WordKey("desk.menu-title")
  public static let deskTodayTitle = WordKey("desk.today-title")
  public static let deskStandardsTitle = WordKey("desk.standards-title")
  public static let deskStaffTitle = WordKey("desk.staff-title")
  public static let deskSettingsTitle = WordKey("desk.settings-title")
  public static let deskLanguageTitle = WordKey("desk.language-title")
  public static let deskBackupTitle = WordKey("desk.backup-title")
  public static let deskAboutTitle = WordKey("desk.about-title")
  public static let deskDraftsTitle = WordKey("desk.drafts-title")
  public static let deskCounterWaiting = WordKey("desk.counter-waiting")
  public static let deskCounterToday = WordKey("desk.counter-today")
  public static let deskCounterOverdue = WordKey("desk.counter-overdue")
  public static let deskTooSmall = WordKey("desk.too-small")
  public static let deskBlanked = WordKey("desk.blanked")
  public static let deskLoading = WordKey("desk.loading")
  public static let deskSaved = WordKey("desk.saved")
  public static let deskDraftSaved = WordKey("desk.draft-saved")
  public static let deskNothingFound = WordKey("desk.nothing-found")
  public static let deskCasesEmpty = WordKey("desk.cases-empty")
  public static let deskQueueEmpty = WordKey("desk.queue-empty")
  public static let deskDeadlinesEmpty = WordKey("desk.deadlines-empty")
  public static let deskComplaintsEmpty = WordKey("desk.complaints-empty")
  public static let firstRunWelcome = WordKey("first-run.welcome")
  public static let firstRunChooseLanguage = WordKey("first-run.choose-language")
  public static let firstRunChooseOffice = WordKey("first-run.choose-office")
  public static let firstRunYourName = WordKey("first-run.your-name")
  public static let firstRunYourNameHint = WordKey("first-run.your-name-hint")
  public static let firstRunFirstManager = WordKey("first-run.first-manager")
  public static let firstRunStorePlace = WordKey("first-run.store-place")
  public static let firstRunStorePrivate = WordKey("first-run.store-private")
  public static let firstRunStoreShared = WordKey("first-run.store-shared")
  public static let firstRunDone = WordKey("first-run.done")
  public static let dialogLeaveQuestion = WordKey("dialog.leave-question")
  public static let dialogLeaveDraftsKept = WordKey("dialog.leave-drafts-kept")
  public static let dialogCloseForm = WordKey("dialog.close-form")
  public static let dialogDiscardQuestion = WordKey("dialog.discard-question")
  public static let dialogReasonWanted = WordKey("dialog.reason-wanted")
  public static let dialogReasonEmpty = WordKey("dialog.reason-empty")
  public static let dialogNotCovered = WordKey("dialog.not-covered")
  public static let dialogLostRace = WordKey("dialog.lost-race")
  public static let dialogDraftFound = WordKey("dialog.draft-found")
  public static let dialogUnavailable = WordKey("dialog.unavailable")

  static let deskTheme: [WordKey] = [
    .deskQueueTitle, .deskCasesTitle, .deskNewCaseTitle, .deskDeadlinesTitle, .deskDirectoryTitle,
    .deskComplaintsTitle, .deskQualityTitle, .deskMenuTitle, .deskTodayTitle, .deskStandardsTitle,
    .deskStaffTitle, .deskSettingsTitle, .deskLanguageTitle, .deskBackupTitle, .deskAboutTitle,
    .deskDraftsTitle, .deskCounterWaiting, .deskCounterToday, .deskCounterOverdue, .deskTooSmall,
    .deskBlanked, .deskLoading, .deskSaved, .deskDraftSaved, .deskNothingFound, .deskCasesEmpty,
    .deskQueueEmpty, .deskDeadlinesEmpty, .deskComplaintsEmpty, .firstRunWelcome,
    .firstRunChooseLanguage, .firstRunChooseOffice, .firstRunYourName, .firstRunYourNameHint,
    .firstRunFirstManager, .firstRunStorePlace, .firstRunStorePrivate, .firstRunStoreShared,
    .firstRunDone, .dialogLeaveQuestion, .dialogLeaveDraftsKept, .dialogCloseForm,
    .dialogDiscardQuestion, .dialogReasonWanted, .dialogReasonEmpty, .dialogNotCovered,
    .dialogLostRace, .dialogDraftFound, .dialogUnavailable,
  ]
}
