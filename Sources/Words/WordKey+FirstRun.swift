/// The first run.
extension WordKey {
  public static let firstRunTitle = WordKey("first-run.title")
  public static let firstRunSurname = WordKey("first-run.surname")
  public static let firstRunGiven = WordKey("first-run.given")
  public static let firstRunNameTitle = WordKey("first-run.name-title")
  public static let firstRunConfirmTitle = WordKey("first-run.confirm-title")
  public static let firstRunConfirmText = WordKey("first-run.confirm-text")
  public static let firstRunMake = WordKey("first-run.make")
  public static let firstRunOneForm = WordKey("first-run.one-form")
  public static let firstRunNameNeeded = WordKey("first-run.name-needed")

  static let firstRunWords: [WordKey] = [
    .firstRunTitle, .firstRunSurname, .firstRunGiven, .firstRunNameTitle, .firstRunConfirmTitle,
    .firstRunConfirmText, .firstRunMake, .firstRunOneForm, .firstRunNameNeeded,
  ]
}
