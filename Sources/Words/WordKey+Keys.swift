/// Labels of the key bar, short enough for one line of 80 columns.
extension WordKey {
  public static let keysWhy = WordKey("keys.why")
  public static let keysNewCase = WordKey("keys.new-case")
  public static let keysCases = WordKey("keys.cases")
  public static let keysQueue = WordKey("keys.queue")
  public static let keysDeadlines = WordKey("keys.deadlines")
  public static let keysDirectory = WordKey("keys.directory")
  public static let keysComplaints = WordKey("keys.complaints")
  public static let keysQuality = WordKey("keys.quality")
  public static let keysMenu = WordKey("keys.menu")
  public static let keysLeave = WordKey("keys.leave")
  public static let keysHelp = WordKey("keys.help")
  public static let keysBack = WordKey("keys.back")
  public static let keysNext = WordKey("keys.next")
  public static let keysPrint = WordKey("keys.print")
  public static let keysSave = WordKey("keys.save")
  public static let keysAccept = WordKey("keys.accept")
  public static let keysTick = WordKey("keys.tick")
  public static let keysOpen = WordKey("keys.open")
  public static let keysSearch = WordKey("keys.search")
  public static let keysChange = WordKey("keys.change")
  public static let keysDelete = WordKey("keys.delete")
  public static let keysAdd = WordKey("keys.add")
  public static let keysCancel = WordKey("keys.cancel")
  public static let keysYes = WordKey("keys.yes")
  public static let keysNo = WordKey("keys.no")
  public static let keysLanguage = WordKey("keys.language")

  static let keysTheme: [WordKey] = [
    .keysWhy, .keysNewCase, .keysCases, .keysQueue, .keysDeadlines, .keysDirectory, .keysComplaints,
    .keysQuality, .keysMenu, .keysLeave, .keysHelp, .keysBack, .keysNext, .keysPrint, .keysSave,
    .keysAccept, .keysTick, .keysOpen, .keysSearch, .keysChange, .keysDelete, .keysAdd, .keysCancel,
    .keysYes, .keysNo, .keysLanguage,
  ]
}
