/// What one can ask for, and where.
extension WordKey {
  public static let commandWhy = WordKey("command.why")
  public static let commandWhyShort = WordKey("command.why-short")
  public static let commandNewCase = WordKey("command.new-case")
  public static let commandNewCaseShort = WordKey("command.new-case-short")
  public static let commandCases = WordKey("command.cases")
  public static let commandCasesShort = WordKey("command.cases-short")
  public static let commandMenu = WordKey("command.menu")
  public static let commandMenuShort = WordKey("command.menu-short")
  public static let commandLeave = WordKey("command.leave")
  public static let commandLeaveShort = WordKey("command.leave-short")
  public static let commandChoose = WordKey("command.choose")
  public static let commandChooseShort = WordKey("command.choose-short")
  public static let commandNextField = WordKey("command.next-field")
  public static let commandNextFieldShort = WordKey("command.next-field-short")
  public static let commandTick = WordKey("command.tick")
  public static let commandTickShort = WordKey("command.tick-short")
  public static let commandHandling = WordKey("command.handling")
  public static let commandHandlingShort = WordKey("command.handling-short")
  public static let commandSwitchTab = WordKey("command.switch-tab")
  public static let commandSwitchTabShort = WordKey("command.switch-tab-short")
  public static let commandGoOn = WordKey("command.go-on")
  public static let commandGoOnShort = WordKey("command.go-on-short")
  public static let commandPrint = WordKey("command.print")
  public static let commandPrintShort = WordKey("command.print-short")
  public static let commandSaveText = WordKey("command.save-text")
  public static let commandSaveTextShort = WordKey("command.save-text-short")
  public static let commandDiscard = WordKey("command.discard")
  public static let commandDiscardShort = WordKey("command.discard-short")
  public static let commandBack = WordKey("command.back")
  public static let commandBackShort = WordKey("command.back-short")
  public static let placeHome = WordKey("place.home")
  public static let placeChoice = WordKey("place.choice")
  public static let placeForm = WordKey("place.form")
  public static let placePapers = WordKey("place.papers")
  public static let placeDrafts = WordKey("place.drafts")
  public static let placeBring = WordKey("place.bring")
  public static let placeCases = WordKey("place.cases")
  public static let placeCard = WordKey("place.card")
  public static let placeDocument = WordKey("place.document")
  public static let placeDialog = WordKey("place.dialog")
  public static let commandAddPaper = WordKey("command.add-paper")
  public static let commandAddPaperShort = WordKey("command.add-paper-short")
  public static let commandCustody = WordKey("command.custody")
  public static let commandCustodyShort = WordKey("command.custody-short")
  public static let commandActs = WordKey("command.acts")
  public static let commandActsShort = WordKey("command.acts-short")
  public static let placePerson = WordKey("place.person")
  public static let commandBlank = WordKey("command.blank")
  public static let commandBlankShort = WordKey("command.blank-short")

  static let commandsWords: [WordKey] = [
    .commandWhy, .commandWhyShort, .commandNewCase, .commandNewCaseShort, .commandCases,
    .commandCasesShort, .commandMenu, .commandMenuShort, .commandLeave, .commandLeaveShort,
    .commandChoose, .commandChooseShort, .commandNextField, .commandNextFieldShort,
    .commandTick, .commandTickShort, .commandHandling, .commandHandlingShort, .commandSwitchTab,
    .commandSwitchTabShort, .commandGoOn, .commandGoOnShort, .commandPrint, .commandPrintShort,
    .commandSaveText, .commandSaveTextShort, .commandDiscard, .commandDiscardShort,
    .commandBack, .commandBackShort, .placeHome, .placeChoice, .placeForm, .placePapers,
    .placeDrafts, .placeBring, .placeCases, .placeCard, .placeDocument, .placeDialog,
    .commandAddPaper,
    .commandAddPaperShort,
    .commandCustody,
    .commandCustodyShort,
    .commandActs,
    .commandActsShort,
    .placePerson,
    .commandBlank,
    .commandBlankShort,
  ]
}
