/// The program itself, its roles and its visitors.
extension WordKey {
  public static let appName = WordKey("app.name")
  public static let appTagline = WordKey("app.tagline")
  public static let appTraining = WordKey("app.training")
  public static let appRepealedNotice = WordKey("app.repealed-notice")
  public static let appRepealedShort = WordKey("app.repealed-short")
  public static let appDataOfYear = WordKey("app.data-of-year")
  public static let appOurReading = WordKey("app.our-reading")
  public static let appRenderingNotice = WordKey("app.rendering-notice")
  public static let ticketHandIn = WordKey("ticket.hand-in")
  public static let ticketCollect = WordKey("ticket.collect")
  public static let ticketAsk = WordKey("ticket.ask")
  public static let ticketComplain = WordKey("ticket.complain")
  public static let roleClerk = WordKey("role.clerk")
  public static let roleManager = WordKey("role.manager")

  static let appTheme: [WordKey] = [
    .appName, .appTagline, .appTraining, .appRepealedNotice, .appRepealedShort, .appDataOfYear,
    .appOurReading, .appRenderingNotice, .ticketHandIn, .ticketCollect, .ticketAsk, .ticketComplain,
    .roleClerk, .roleManager,
  ]
}
