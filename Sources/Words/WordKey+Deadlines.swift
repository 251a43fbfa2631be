/// The deadline board and the lists beside it.
extension WordKey {
  public static let deadlinesTitle = WordKey("deadlines.title")
  public static let deadlinesPartDeadlines = WordKey("deadlines.part-deadlines")
  public static let deadlinesPartShelf = WordKey("deadlines.part-shelf")
  public static let deadlinesPartRenewals = WordKey("deadlines.part-renewals")
  public static let deadlinesPartClerks = WordKey("deadlines.part-clerks")
  public static let deadlinesEmpty = WordKey("deadlines.empty")
  public static let deadlinesShelfEmpty = WordKey("deadlines.shelf-empty")
  public static let deadlinesRenewalsEmpty = WordKey("deadlines.renewals-empty")
  public static let deadlinesNothing = WordKey("deadlines.nothing")
  public static let deadlinesNoGroups = WordKey("deadlines.no-groups")
  public static let deadlinesOrderUrgency = WordKey("deadlines.order-urgency")
  public static let deadlinesOrderName = WordKey("deadlines.order-name")
  public static let deadlinesOrderClerk = WordKey("deadlines.order-clerk")
  public static let deadlinesOrderNumber = WordKey("deadlines.order-number")
  public static let boardAll = WordKey("board.all")
  public static let columnAccepted = WordKey("column.accepted")
  public static let columnActBy = WordKey("column.act-by")
  public static let columnLeft = WordKey("column.left")
  public static let columnTerm = WordKey("column.term")
  public static let columnReady = WordKey("column.ready")
  public static let columnDays = WordKey("column.days")
  public static let columnPhone = WordKey("column.phone")
  public static let columnRenewal = WordKey("column.renewal")
  public static let columnTime = WordKey("column.time")
  public static let homeShelf = WordKey("home.shelf")
  public static let homeRenewals = WordKey("home.renewals")
  public static let commandDeadlines = WordKey("command.deadlines")
  public static let commandDeadlinesShort = WordKey("command.deadlines-short")
  public static let commandNextGroup = WordKey("command.next-group")
  public static let commandNextGroupShort = WordKey("command.next-group-short")
  public static let commandOrder = WordKey("command.order")
  public static let commandOrderShort = WordKey("command.order-short")
  public static let placeBoard = WordKey("place.board")
  public static let menuDeadlines = WordKey("menu.deadlines")
  public static let whyDeadlinesDeadlines = WordKey("why.deadlines-deadlines")
  public static let whyDeadlinesShelf = WordKey("why.deadlines-shelf")
  public static let whyDeadlinesRenewals = WordKey("why.deadlines-renewals")
  public static let whyDeadlinesClerks = WordKey("why.deadlines-clerks")
  public static let helpBoard = WordKey("help.board")
  public static let helpQueue = WordKey("help.queue")
  public static let helpQuality = WordKey("help.quality")
  public static let helpPrint = WordKey("help.print")
  public static let calendarTitle = WordKey("calendar.title")
  public static let whyCalendar = WordKey("why.calendar")
  public static let calendarColumnDay = WordKey("calendar.column-day")
  public static let calendarColumnKind = WordKey("calendar.column-kind")
  public static let calendarColumnName = WordKey("calendar.column-name")
  public static let calendarEmpty = WordKey("calendar.empty")
  public static let calendarOwn = WordKey("calendar.own")
  public static let calendarDatesNeeded = WordKey("calendar.dates-needed")
  public static let calendarPreviewTitle = WordKey("calendar.preview-title")
  public static let calendarPreviewBack = WordKey("calendar.preview-back")
  public static let calendarPreviewSave = WordKey("calendar.preview-save")
  public static let calendarAddTitle = WordKey("calendar.add-title")
  public static let calendarAddText = WordKey("calendar.add-text")
  public static let calendarDayOff = WordKey("calendar.day-off")
  public static let calendarWorkDay = WordKey("calendar.work-day")
  public static let calendarReason = WordKey("calendar.reason")
  public static let placeCalendar = WordKey("place.calendar")
  public static let menuCalendar = WordKey("menu.calendar")
  public static let calendarAddKeys = WordKey("calendar.add-keys")
  public static let columnWhat = WordKey("column.what")
  public static let columnSince = WordKey("column.since")
  public static let shelfResult = WordKey("shelf.result")
  public static let shelfPapers = WordKey("shelf.papers")
  public static let shelfLeftBehind = WordKey("shelf.left-behind")

  static let deadlinesWords: [WordKey] = [
    .deadlinesTitle,
    .deadlinesPartDeadlines,
    .deadlinesPartShelf,
    .deadlinesPartRenewals,
    .deadlinesPartClerks,
    .deadlinesEmpty,
    .deadlinesShelfEmpty,
    .deadlinesRenewalsEmpty,
    .deadlinesNothing,
    .deadlinesNoGroups,
    .deadlinesOrderUrgency,
    .deadlinesOrderName,
    .deadlinesOrderClerk,
    .deadlinesOrderNumber,
    .boardAll,
    .columnAccepted,
    .columnActBy,
    .columnLeft,
    .columnTerm,
    .columnReady,
    .columnDays,
    .columnPhone,
    .columnRenewal,
    .columnTime,
    .homeShelf,
    .homeRenewals,
    .commandDeadlines,
    .commandDeadlinesShort,
    .commandNextGroup,
    .commandNextGroupShort,
    .commandOrder,
    .commandOrderShort,
    .placeBoard,
    .menuDeadlines,
    .whyDeadlinesDeadlines,
    .whyDeadlinesShelf,
    .whyDeadlinesRenewals,
    .whyDeadlinesClerks,
    .helpBoard,
    .helpQueue,
    .helpQuality,
    .helpPrint,
    .calendarTitle,
    .whyCalendar,
    .calendarColumnDay,
    .calendarColumnKind,
    .calendarColumnName,
    .calendarEmpty,
    .calendarOwn,
    .calendarDatesNeeded,
    .calendarPreviewTitle,
    .calendarPreviewBack,
    .calendarPreviewSave,
    .calendarAddTitle,
    .calendarAddText,
    .calendarDayOff,
    .calendarWorkDay,
    .calendarReason,
    .placeCalendar,
    .menuCalendar,
    .calendarAddKeys,
    .columnWhat,
    .columnSince,
    .shelfResult,
    .shelfPapers,
    .shelfLeftBehind,
  ]
}
