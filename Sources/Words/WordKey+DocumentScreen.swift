/// A paper on the screen, and how it is to come out.
extension WordKey {
  public static let paperWhich = WordKey("paper-screen.which")
  public static let paperChoicesTitle = WordKey("paper-screen.title")
  public static let paperChoicesPrint = WordKey("paper-screen.print")
  public static let paperChoicesSave = WordKey("paper-screen.save")
  public static let paperChoicesPaper = WordKey("paper-screen.paper")
  public static let paperChoicesLanguage = WordKey("paper-screen.language")
  public static let paperChoicesFormat = WordKey("paper-screen.format")
  public static let paperChoicesText = WordKey("paper-screen.text")
  public static let paperChoicesPrinter = WordKey("paper-screen.printer")
  public static let paperChoicesUsual = WordKey("paper-screen.usual")
  public static let paperChoicesCopies = WordKey("paper-screen.copies")
  public static let paperChoicesNoPdf = WordKey("paper-screen.no-pdf")
  public static let paperLanguageKk = WordKey("paper-language.kk")
  public static let paperLanguageRu = WordKey("paper-language.ru")
  public static let paperLanguageEn = WordKey("paper-language.en")
  public static let paperLanguageBoth = WordKey("paper-language.both")
  public static let commandPaperChoices = WordKey("command.paper-choices")
  public static let commandPaperChoicesShort = WordKey("command.paper-choices-short")
  public static let caseActsPrint = WordKey("case.acts-print")

  static let paperScreenWords = [
    paperWhich,
    paperChoicesTitle,
    paperChoicesPrint,
    paperChoicesSave,
    paperChoicesPaper,
    paperChoicesLanguage,
    paperChoicesFormat,
    paperChoicesText,
    paperChoicesPrinter,
    paperChoicesUsual,
    paperChoicesCopies,
    paperChoicesNoPdf,
    paperLanguageKk,
    paperLanguageRu,
    paperLanguageEn,
    paperLanguageBoth,
    commandPaperChoices,
    commandPaperChoicesShort,
    caseActsPrint,
  ]
}
