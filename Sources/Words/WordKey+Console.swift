/// The command line.
extension WordKey {
  public static let consoleOk = WordKey("console.ok")
  public static let consoleFailures = WordKey("console.failures")
  public static let consoleContradictionCategory = WordKey("console.contradiction-category")
  public static let consoleContradictionGroup = WordKey("console.contradiction-group")
  public static let consoleContradictionBirth = WordKey("console.contradiction-birth")
  public static let consoleCheckOptions = WordKey("console.check-options")
  public static let consoleVerified = WordKey("console.verified")
  public static let consoleNotVerified = WordKey("console.not-verified")
  public static let consoleSetUp = WordKey("console.set-up")
  public static let consoleNoGroup = WordKey("console.no-group")
  public static let consoleNoFile = WordKey("console.no-file")
  public static let consoleCheckPath = WordKey("console.check-path")
  public static let consoleBadJson = WordKey("console.bad-json")
  public static let consoleSeeCli = WordKey("console.see-cli")
  public static let consoleBadNumber = WordKey("console.bad-number")
  public static let consoleCheckNumber = WordKey("console.check-number")
  public static let consoleUnknownTopic = WordKey("console.unknown-topic")
  public static let consoleTopics = WordKey("console.topics")
  public static let consoleNoParagraph = WordKey("console.no-paragraph")
  public static let consoleParagraphs = WordKey("console.paragraphs")
  public static let consoleWorkingDays = WordKey("console.working-days")
  public static let consoleInterrupted = WordKey("console.interrupted")
  public static let consoleBadArguments = WordKey("console.bad-arguments")
  public static let consoleSeeOptions = WordKey("console.see-options")
  public static let consoleCannotWrite = WordKey("console.cannot-write")
  public static let consoleCannotWriteNext = WordKey("console.cannot-write-next")
  public static let consoleDemoHasCases = WordKey("console.demo-has-cases")
  public static let consoleDemoMade = WordKey("console.demo-made")
  public static let consoleDemoNext = WordKey("console.demo-next")
  public static let consoleDemoTrainingOnly = WordKey("console.demo-training-only")
  public static let helpTopics = WordKey("help.topics")
  public static let helpChecklist = WordKey("help.checklist")
  public static let helpDeadline = WordKey("help.deadline")
  public static let helpCase = WordKey("help.case")
  public static let helpStore = WordKey("help.store")
  public static let helpLaw = WordKey("help.law")
  public static let keyfileFailure = WordKey("keyfile.failure")
  public static let keyfileNotUnderstood = WordKey("keyfile.not-understood")
  public static let keyfileUnknownCommand = WordKey("keyfile.unknown-command")
  public static let keyfileUnknownKey = WordKey("keyfile.unknown-key")
  public static let keyfileForbiddenKey = WordKey("keyfile.forbidden-key")
  public static let keyfileTakenKey = WordKey("keyfile.taken-key")
  public static let keyfileNotMinutes = WordKey("keyfile.not-minutes")
  public static let backupMade = WordKey("backup.made")
  public static let backupDaily = WordKey("backup.daily")
  public static let backupDailyEnded = WordKey("backup.daily-ended")
  public static let backupNoFolder = WordKey("backup.no-folder")
  public static let backupNoFolderNext = WordKey("backup.no-folder-next")
  public static let restoreDone = WordKey("restore.done")
  public static let restoreOld = WordKey("restore.old")
  public static let repairNothing = WordKey("repair.nothing")
  public static let repairDone = WordKey("repair.done")
  public static let keyfileFixedCommand = WordKey("keyfile.fixed-command")
  public static let restoreUnreadable = WordKey("restore.unreadable")

  static let consoleWords: [WordKey] = [
    .consoleOk, .consoleFailures, .consoleContradictionCategory, .consoleContradictionGroup,
    .consoleContradictionBirth, .consoleCheckOptions, .consoleVerified, .consoleNotVerified,
    .consoleSetUp, .consoleNoGroup, .consoleNoFile, .consoleCheckPath, .consoleBadJson,
    .consoleSeeCli, .consoleBadNumber, .consoleCheckNumber, .consoleUnknownTopic,
    .consoleTopics, .consoleNoParagraph, .consoleParagraphs, .consoleWorkingDays,
    .consoleInterrupted, .consoleBadArguments, .consoleSeeOptions, .consoleCannotWrite,
    .consoleCannotWriteNext, .consoleDemoHasCases, .consoleDemoMade, .consoleDemoNext,
    .consoleDemoTrainingOnly, .helpTopics, .helpChecklist, .helpDeadline, .helpCase, .helpStore,
    .helpLaw,
    .keyfileFailure,
    .keyfileNotUnderstood,
    .keyfileUnknownCommand,
    .keyfileUnknownKey,
    .keyfileForbiddenKey,
    .keyfileTakenKey,
    .keyfileNotMinutes,
    .backupMade,
    .backupDaily,
    .backupDailyEnded,
    .backupNoFolder,
    .backupNoFolderNext,
    .restoreDone,
    .restoreOld,
    .repairNothing,
    .repairDone,
    .keyfileFixedCommand,
    .restoreUnreadable,
  ]
}
