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
  public static let sheetFloor = WordKey("sheet.floor")
  public static let consoleNobody = WordKey("console.nobody")
  public static let consoleFewerLetters = WordKey("console.fewer-letters")
  public static let helpDirectory = WordKey("help.directory")
  public static let directoryNone = WordKey("directory.none")
  public static let directoryNothing = WordKey("directory.nothing")
  public static let directoryOldData = WordKey("directory.old-data")
  public static let directoryColumnBody = WordKey("directory.column-body")
  public static let directoryNow = WordKey("directory.now")
  public static let directorySearchHint = WordKey("directory.search-hint")
  public static let directoryFilterTitle = WordKey("directory.filter-title")
  public static let directoryFilterKind = WordKey("directory.filter-kind")
  public static let directoryFilterStandard = WordKey("directory.filter-standard")
  public static let directoryFilterDistrict = WordKey("directory.filter-district")
  public static let directoryLeadsNowhere = WordKey("directory.leads-nowhere")
  public static let whyDirectory = WordKey("why.directory")
  public static let whyDirectoryNow = WordKey("why.directory-now")
  public static let whyDirectoryPhones = WordKey("why.directory-phones")
  public static let whyDirectoryComplaints = WordKey("why.directory-complaints")
  public static let homeDirectory = WordKey("home.directory")
  public static let menuDirectory = WordKey("menu.directory")
  public static let commandDirectory = WordKey("command.directory")
  public static let commandDirectoryShort = WordKey("command.directory-short")
  public static let commandNarrow = WordKey("command.narrow")
  public static let commandNarrowShort = WordKey("command.narrow-short")
  public static let placeDirectory = WordKey("place.directory")
  public static let placeBody = WordKey("place.body")
  public static let directoryLocal = WordKey("directory.local")
  public static let directoryCorrectedBy = WordKey("directory.corrected-by")
  public static let directoryCorrected = WordKey("directory.corrected")
  public static let directoryRestored = WordKey("directory.restored")
  public static let directoryUnchanged = WordKey("directory.unchanged")
  public static let directoryEmptyRestores = WordKey("directory.empty-restores")
  public static let directoryPhonesForm = WordKey("directory.phones-form")
  public static let directoryHoursForm = WordKey("directory.hours-form")
  public static let directoryCorrectTitle = WordKey("directory.correct-title")
  public static let directoryCorrectKeys = WordKey("directory.correct-keys")
  public static let directoryNewValue = WordKey("directory.new-value")
  public static let directoryReason = WordKey("directory.reason")
  public static let correctionNoSuchEntry = WordKey("correction.no-such-entry")
  public static let correctionNoSuchField = WordKey("correction.no-such-field")
  public static let correctionHead = WordKey("correction.head")
  public static let correctionPhones = WordKey("correction.phones")
  public static let correctionHours = WordKey("correction.hours")
  public static let verifyChangedDirectory = WordKey("verify.changed-directory")
  public static let permissionCorrectDirectory = WordKey("permission.correct-directory")
  public static let directoryExported = WordKey("directory.exported")
  public static let directoryWouldChange = WordKey("directory.would-change")
  public static let directoryApplied = WordKey("directory.applied")
  public static let directoryNotExchange = WordKey("directory.not-exchange")
  public static let whyDirectoryCorrect = WordKey("why.directory-correct")

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
    .sheetFloor,
    .consoleNobody,
    .consoleFewerLetters,
    .helpDirectory,
    .directoryNone,
    .directoryNothing,
    .directoryOldData,
    .directoryColumnBody,
    .directoryNow,
    .directorySearchHint,
    .directoryFilterTitle,
    .directoryFilterKind,
    .directoryFilterStandard,
    .directoryFilterDistrict,
    .directoryLeadsNowhere,
    .whyDirectory,
    .whyDirectoryNow,
    .whyDirectoryPhones,
    .whyDirectoryComplaints,
    .homeDirectory,
    .menuDirectory,
    .commandDirectory,
    .commandDirectoryShort,
    .commandNarrow,
    .commandNarrowShort,
    .placeDirectory,
    .placeBody,
    .directoryLocal,
    .directoryCorrectedBy,
    .directoryCorrected,
    .directoryRestored,
    .directoryUnchanged,
    .directoryEmptyRestores,
    .directoryPhonesForm,
    .directoryHoursForm,
    .directoryCorrectTitle,
    .directoryCorrectKeys,
    .directoryNewValue,
    .directoryReason,
    .correctionNoSuchEntry,
    .correctionNoSuchField,
    .correctionHead,
    .correctionPhones,
    .correctionHours,
    .verifyChangedDirectory,
    .permissionCorrectDirectory,
    .directoryExported,
    .directoryWouldChange,
    .directoryApplied,
    .directoryNotExchange,
    .whyDirectoryCorrect,
  ]
}
