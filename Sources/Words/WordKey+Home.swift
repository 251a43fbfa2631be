/// The start and menu.
extension WordKey {
  public static let homeTitle = WordKey("home.title")
  public static let homeBring = WordKey("home.bring")
  public static let homeTake = WordKey("home.take")
  public static let homeCases = WordKey("home.cases")
  public static let homeDrafts = WordKey("home.drafts")
  public static let homeLanguage = WordKey("home.language")
  public static let homeAbout = WordKey("home.about")
  public static let homeLeave = WordKey("home.leave")
  public static let homeWaiting = WordKey("home.waiting")
  public static let homeMany = WordKey("home.many")
  public static let homeDraftNameless = WordKey("home.draft-nameless")
  public static let homeDraftDiscard = WordKey("home.draft-discard")
  public static let homeDraftDiscarded = WordKey("home.draft-discarded")
  public static let homeDraftsTitle = WordKey("home.drafts-title")
  public static let homeDraftsEmpty = WordKey("home.drafts-empty")
  public static let homeAboutText = WordKey("home.about-text")
  public static let columnBirthDate = WordKey("column.birth-date")
  public static let columnNewestCase = WordKey("column.newest-case")
  public static let menuToday = WordKey("menu.today")
  public static let menuDrafts = WordKey("menu.drafts")
  public static let menuKk = WordKey("menu.kk")
  public static let menuRu = WordKey("menu.ru")
  public static let menuEn = WordKey("menu.en")
  public static let menuBlank = WordKey("menu.blank")
  public static let menuAbout = WordKey("menu.about")
  public static let menuLeave = WordKey("menu.leave")
  public static let menuStaff = WordKey("menu.staff")
  public static let homeLastBackup = WordKey("home.last-backup")
  public static let homeNoBackup = WordKey("home.no-backup")
  public static let homeDraftsUnreadable = WordKey("home.drafts-unreadable")
  public static let homeDraftsUnreadableText = WordKey("home.drafts-unreadable-text")

  static let homeWords: [WordKey] = [
    .homeTitle, .homeBring, .homeTake, .homeCases, .homeDrafts, .homeLanguage, .homeAbout,
    .homeLeave, .homeWaiting, .homeMany, .homeDraftNameless, .homeDraftDiscard,
    .homeDraftDiscarded, .homeDraftsTitle, .homeDraftsEmpty, .homeAboutText,
    .columnBirthDate,
    .columnNewestCase,
    .menuToday,
    .menuDrafts,
    .menuKk,
    .menuRu,
    .menuEn,
    .menuBlank,
    .menuAbout,
    .menuLeave,
    .menuStaff,
    .homeLastBackup,
    .homeNoBackup,
    .homeDraftsUnreadable,
    .homeDraftsUnreadableText,
  ]
}
