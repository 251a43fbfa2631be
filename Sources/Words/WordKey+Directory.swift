/// The directory: bodies, their contacts, whether they are open.
extension WordKey {
  public static let directoryTitle = WordKey("directory.title")
  public static let directoryName = WordKey("directory.name")
  public static let directoryRole = WordKey("directory.role")
  public static let directoryHead = WordKey("directory.head")
  public static let directoryReceptionHead = WordKey("directory.reception-head")
  public static let directoryReceptionDeputy = WordKey("directory.reception-deputy")
  public static let directoryEveryDay = WordKey("directory.every-day")
  public static let directoryEmails = WordKey("directory.emails")
  public static let directorySites = WordKey("directory.sites")
  public static let directorySuperior = WordKey("directory.superior")
  public static let directoryProvider = WordKey("directory.provider")
  public static let directoryYear = WordKey("directory.year")
  public static let directoryRemarks = WordKey("directory.remarks")
  public static let directoryRoleOffice = WordKey("directory.role-office")
  public static let directoryRoleAuthority = WordKey("directory.role-authority")
  public static let directoryRoleDepartment = WordKey("directory.role-department")
  public static let directoryKindOffice = WordKey("directory.kind-office")
  public static let directoryKindCity = WordKey("directory.kind-city")
  public static let directoryKindAuthority = WordKey("directory.kind-authority")
  public static let directoryKindDepartment = WordKey("directory.kind-department")
  public static let directoryKindOffices = WordKey("directory.kind-offices")
  public static let directoryKindAuthorities = WordKey("directory.kind-authorities")
  public static let openingOpen = WordKey("opening.open")
  public static let openingLunch = WordKey("opening.lunch")
  public static let openingClosedToday = WordKey("opening.closed-today")
  public static let openingClosed = WordKey("opening.closed")
  public static let openingUnknown = WordKey("opening.unknown")
  public static let openingNotGiven = WordKey("opening.not-given")
  public static let openingNotComputed = WordKey("opening.not-computed")
  public static let openingOpenShort = WordKey("opening.open-short")
  public static let openingLunchShort = WordKey("opening.lunch-short")
  public static let openingClosedShort = WordKey("opening.closed-short")
  public static let openingUnknownShort = WordKey("opening.unknown-short")
  public static let sheetFloor = WordKey("sheet.floor")
  public static let consoleNobody = WordKey("console.nobody")
  public static let consoleFewerLetters = WordKey("console.fewer-letters")
  public static let helpDirectory = WordKey("help.directory")
  public static let directoryNone = WordKey("directory.none")

  static let directoryWords: [WordKey] = [
    .directoryTitle,
    .directoryName,
    .directoryRole,
    .directoryHead,
    .directoryReceptionHead,
    .directoryReceptionDeputy,
    .directoryEveryDay,
    .directoryEmails,
    .directorySites,
    .directorySuperior,
    .directoryProvider,
    .directoryYear,
    .directoryRemarks,
    .directoryRoleOffice,
    .directoryRoleAuthority,
    .directoryRoleDepartment,
    .directoryKindOffice,
    .directoryKindCity,
    .directoryKindAuthority,
    .directoryKindDepartment,
    .directoryKindOffices,
    .directoryKindAuthorities,
    .openingOpen,
    .openingLunch,
    .openingClosedToday,
    .openingClosed,
    .openingUnknown,
    .openingNotGiven,
    .openingNotComputed,
    .openingOpenShort,
    .openingLunchShort,
    .openingClosedShort,
    .openingUnknownShort,
    .sheetFloor,
    .consoleNobody,
    .consoleFewerLetters,
    .helpDirectory,
    .directoryNone,
  ]
}
