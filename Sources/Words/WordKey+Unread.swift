/// What could not be read, and what is lost when one leaves.
extension WordKey {
  public static let unreadMessage = WordKey("unread.message")
  public static let unreadDrafts = WordKey("unread.drafts")
  public static let unreadWaiting = WordKey("unread.waiting")
  public static let unreadDay = WordKey("unread.day")
  public static let unreadQueue = WordKey("unread.queue")
  public static let unreadCalendar = WordKey("unread.calendar")
  public static let unreadColleagues = WordKey("unread.colleagues")
  public static let unreadFilters = WordKey("unread.filters")
  public static let unreadLastCopy = WordKey("unread.last-copy")
  public static let unreadStaff = WordKey("unread.staff")
  public static let unreadDirectory = WordKey("unread.directory")
  public static let unreadDraftList = WordKey("unread.draft-list")
  public static let unreadCalendarList = WordKey("unread.calendar-list")
  public static let unreadDueDate = WordKey("unread.due-date")
  public static let unreadDiscard = WordKey("unread.discard")
  public static let unreadHomeWaiting = WordKey("unread.home-waiting")
  public static let unreadHomeCopy = WordKey("unread.home-copy")
  public static let unreadConsole = WordKey("unread.console")
  public static let losingMessage = WordKey("losing.message")
  public static let losingComplaint = WordKey("losing.complaint")
  public static let losingCorrection = WordKey("losing.correction")
  public static let losingUnsaid = WordKey("losing.unsaid")
  public static let losingPutOff = WordKey("losing.put-off")
  public static let losingScreenSize = WordKey("losing.screen-size")

  static let unreadWords: [WordKey] = [
    .unreadMessage, .unreadDrafts, .unreadWaiting, .unreadDay, .unreadQueue, .unreadCalendar,
    .unreadColleagues, .unreadFilters, .unreadLastCopy, .unreadStaff, .unreadDirectory,
    .unreadDraftList, .unreadCalendarList, .unreadDueDate, .unreadDiscard, .unreadHomeWaiting,
    .unreadHomeCopy, .unreadConsole, .losingMessage, .losingComplaint, .losingCorrection,
    .losingUnsaid, .losingPutOff, .losingScreenSize,
  ]
}
