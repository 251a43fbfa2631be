/// The program itself, its roles and its visitors.
extension WordKey {
  public static let appName = WordKey("app.name")
  public static let appTagline = WordKey("app.tagline")
  public static let appTraining = WordKey("app.training")
  public static let appRepealedNotice = WordKey("app.repealed-notice")
  public static let appRepealedShort = WordKey("app.repealed-short")
  public static let appRenderingNotice = WordKey("app.rendering-notice")
  public static let roleClerk = WordKey("role.clerk")
  public static let roleManager = WordKey("role.manager")

  static let appTheme: [WordKey] = [
    .appName, .appTagline, .appTraining, .appRepealedNotice, .appRepealedShort,
    .appRenderingNotice, .roleClerk, .roleManager,
  ]
}
