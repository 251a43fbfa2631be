/// The reader of the standards.
extension WordKey {
  public static let lawTitle = WordKey("law.title")
  public static let lawSearch = WordKey("law.search")
  public static let lawPartParagraphs = WordKey("law.part-paragraphs")
  public static let lawPartAppendices = WordKey("law.part-appendices")
  public static let lawPartReadings = WordKey("law.part-readings")
  public static let lawColumnPlace = WordKey("law.column-place")
  public static let lawColumnText = WordKey("law.column-text")
  public static let lawColumnSame = WordKey("law.column-same")
  public static let lawNothing = WordKey("law.nothing")
  public static let lawParagraph = WordKey("law.paragraph")
  public static let lawParagraphShort = WordKey("law.paragraph-short")
  public static let lawDecree = WordKey("law.decree")
  public static let lawDecreeHead = WordKey("law.decree-head")
  public static let lawRegistration = WordKey("law.registration")
  public static let lawStatus = WordKey("law.status")
  public static let lawFigures = WordKey("law.figures")
  public static let lawSuspect = WordKey("law.suspect")
  public static let lawChanges = WordKey("law.changes")
  public static let lawLinks = WordKey("law.links")
  public static let lawNoLinks = WordKey("law.no-links")
  public static let lawLinkField = WordKey("law.link-field")
  public static let lawLinkPaper = WordKey("law.link-paper")
  public static let lawLinkRule = WordKey("law.link-rule")
  public static let lawLinkIndicator = WordKey("law.link-indicator")
  public static let lawAppendixOffices = WordKey("law.appendix-offices")
  public static let lawAppendixIndicators = WordKey("law.appendix-indicators")
  public static let lawAppendixAuthorities = WordKey("law.appendix-authorities")
  public static let whyLaw = WordKey("why.law")
  public static let homeLaw = WordKey("home.law")
  public static let menuLaw = WordKey("menu.law")
  public static let commandLaw = WordKey("command.law")
  public static let commandLawShort = WordKey("command.law-short")
  public static let commandNextLink = WordKey("command.next-link")
  public static let commandNextLinkShort = WordKey("command.next-link-short")
  public static let placeLaw = WordKey("place.law")
  public static let placeExplanation = WordKey("place.explanation")
  public static let consoleNoReading = WordKey("console.no-reading")
  public static let consoleReadings = WordKey("console.readings")
  public static let lawLinkAct = WordKey("law.link-act")

  static let readerWords: [WordKey] = [
    .lawTitle,
    .lawSearch,
    .lawPartParagraphs,
    .lawPartAppendices,
    .lawPartReadings,
    .lawColumnPlace,
    .lawColumnText,
    .lawColumnSame,
    .lawNothing,
    .lawParagraph,
    .lawParagraphShort,
    .lawDecree,
    .lawDecreeHead,
    .lawRegistration,
    .lawStatus,
    .lawFigures,
    .lawSuspect,
    .lawChanges,
    .lawLinks,
    .lawNoLinks,
    .lawLinkField,
    .lawLinkPaper,
    .lawLinkRule,
    .lawLinkIndicator,
    .lawAppendixOffices,
    .lawAppendixIndicators,
    .lawAppendixAuthorities,
    .whyLaw,
    .homeLaw,
    .menuLaw,
    .commandLaw,
    .commandLawShort,
    .commandNextLink,
    .commandNextLinkShort,
    .placeLaw,
    .placeExplanation,
    .consoleNoReading,
    .consoleReadings,
    .lawLinkAct,
  ]
}
