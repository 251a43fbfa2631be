/// The frame of every screen.
extension WordKey {
  public static let deskScreenSize = WordKey("desk.screen-size")
  public static let deskLeaveTitle = WordKey("desk.leave-title")
  public static let deskLeaveYes = WordKey("desk.leave-yes")
  public static let deskLeaveNo = WordKey("desk.leave-no")
  public static let deskPrinted = WordKey("desk.printed")
  public static let deskSavedAs = WordKey("desk.saved-as")
  public static let deskCrashed = WordKey("desk.crashed")
  public static let datePlaceholder = WordKey("date.placeholder")
  public static let columnService = WordKey("column.service")
  public static let columnCategory = WordKey("column.category")
  public static let columnNumber = WordKey("column.number")
  public static let columnKept = WordKey("column.kept")
  public static let columnName = WordKey("column.name")
  public static let columnState = WordKey("column.state")
  public static let columnDue = WordKey("column.due")
  public static let choiceEmpty = WordKey("choice.empty")

  static let frameWords: [WordKey] = [
    .deskScreenSize, .deskLeaveTitle, .deskLeaveYes, .deskLeaveNo, .deskPrinted, .deskSavedAs,
    .deskCrashed, .datePlaceholder, .columnService, .columnCategory,
    .columnNumber, .columnKept, .columnName, .columnState, .columnDue, .choiceEmpty,
  ]
}
