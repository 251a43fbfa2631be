/// The people of the office and their roles.
extension WordKey {
  public static let staffTitle = WordKey("staff.title")
  public static let staffColumnAccount = WordKey("staff.column-account")
  public static let staffColumnRole = WordKey("staff.column-role")
  public static let staffColumnLanguage = WordKey("staff.column-language")
  public static let staffActive = WordKey("staff.active")
  public static let staffLeft = WordKey("staff.left")
  public static let staffPromote = WordKey("staff.promote")
  public static let staffDemote = WordKey("staff.demote")
  public static let staffActivate = WordKey("staff.activate")
  public static let staffDeactivate = WordKey("staff.deactivate")
  public static let staffLanguage = WordKey("staff.language")
  public static let staffLastManager = WordKey("staff.last-manager")
  public static let staffAddTitle = WordKey("staff.add-title")
  public static let staffAddText = WordKey("staff.add-text")
  public static let staffAddKeys = WordKey("staff.add-keys")
  public static let staffNameNeeded = WordKey("staff.name-needed")
  public static let staffAdded = WordKey("staff.added")
  public static let staffChanged = WordKey("staff.changed")
  public static let staffRolesTitle = WordKey("staff.roles-title")
  public static let staffRolesText = WordKey("staff.roles-text")
  public static let permissionManagersOnly = WordKey("permission.managers-only")
  public static let permissionHolderOnly = WordKey("permission.holder-only")
  public static let permissionTakeApplications = WordKey("permission.take-applications")
  public static let permissionWorkOnCases = WordKey("permission.work-on-cases")
  public static let permissionCorrectCases = WordKey("permission.correct-cases")
  public static let permissionVoidCases = WordKey("permission.void-cases")
  public static let permissionHandOverOwnCases = WordKey("permission.hand-over-own-cases")
  public static let permissionHandOverAnyCases = WordKey("permission.hand-over-any-cases")
  public static let permissionManageStaff = WordKey("permission.manage-staff")
  public static let homeStaff = WordKey("home.staff")
  public static let commandAdd = WordKey("command.add")
  public static let commandAddShort = WordKey("command.add-short")
  public static let placeStaff = WordKey("place.staff")
  public static let storeStaffAlreadyExists = WordKey("store.staff-already-exists")
  public static let storeNotHolder = WordKey("store.not-holder")

  static let staffWords: [WordKey] = [
    .staffTitle, .staffColumnAccount, .staffColumnRole, .staffColumnLanguage, .staffActive,
    .staffLeft, .staffPromote, .staffDemote, .staffActivate, .staffDeactivate, .staffLanguage,
    .staffLastManager, .staffAddTitle, .staffAddText, .staffAddKeys, .staffNameNeeded,
    .staffAdded, .staffChanged, .staffRolesTitle, .staffRolesText, .permissionManagersOnly,
    .permissionHolderOnly, .permissionTakeApplications, .permissionWorkOnCases,
    .permissionCorrectCases, .permissionVoidCases, .permissionHandOverOwnCases,
    .permissionHandOverAnyCases, .permissionManageStaff, .homeStaff, .commandAdd,
    .commandAddShort, .placeStaff, .storeStaffAlreadyExists, .storeNotHolder,
  ]
}
