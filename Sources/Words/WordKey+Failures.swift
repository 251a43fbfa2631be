/// What went wrong, and what to do.
extension WordKey {
  public static let problemRequired = WordKey("problem.required")
  public static let problemTooLong = WordKey("problem.too-long")
  public static let problemUnprintable = WordKey("problem.unprintable")
  public static let problemNotADate = WordKey("problem.not-a-date")
  public static let problemInFuture = WordKey("problem.in-future")
  public static let problemNotAChoice = WordKey("problem.not-a-choice")
  public static let problemNotAPhone = WordKey("problem.not-a-phone")
  public static let problemTwoPhones = WordKey("problem.two-phones")
  public static let problemNotDisabledButGroup = WordKey("problem.not-disabled-but-group")
  public static let refusalCaseIsVoided = WordKey("refusal.case-is-voided")
  public static let refusalAlreadyOpened = WordKey("refusal.already-opened")
  public static let refusalAlreadyAccepted = WordKey("refusal.already-accepted")
  public static let refusalNotYetAccepted = WordKey("refusal.not-yet-accepted")
  public static let refusalNoSuchPaper = WordKey("refusal.no-such-paper")
  public static let refusalAlreadyHandedIn = WordKey("refusal.already-handed-in")
  public static let refusalNotHandedIn = WordKey("refusal.not-handed-in")
  public static let refusalSetIsClosed = WordKey("refusal.set-is-closed")
  public static let refusalAlternativeNeeded = WordKey("refusal.alternative-needed")
  public static let refusalNoSuchAlternative = WordKey("refusal.no-such-alternative")
  public static let refusalMayNotBeWaived = WordKey("refusal.may-not-be-waived")
  public static let refusalReasonNeeded = WordKey("refusal.reason-needed")
  public static let refusalTextNeeded = WordKey("refusal.text-needed")
  public static let refusalNotCoveredNeedsReason = WordKey("refusal.not-covered-needs-reason")
  public static let refusalSetIncomplete = WordKey("refusal.set-incomplete")
  public static let refusalOpenQuestions = WordKey("refusal.open-questions")
  public static let refusalAcceptedInFuture = WordKey("refusal.accepted-in-future")
  public static let refusalBackDatingNeedsReason = WordKey("refusal.back-dating-needs-reason")
  public static let refusalDeadlineOfAnotherDay = WordKey("refusal.deadline-of-another-day")
  public static let refusalDueDateIsCounted = WordKey("refusal.due-date-is-counted")
  public static let refusalDueDateTooEarly = WordKey("refusal.due-date-too-early")
  public static let refusalClerkSurnameNeeded = WordKey("refusal.clerk-surname-needed")
  public static let refusalOtherService = WordKey("refusal.other-service")
  public static let storeBusy = WordKey("store.busy")
  public static let storeNewerSchema = WordKey("store.newer-schema")
  public static let storeForeignFile = WordKey("store.foreign-file")
  public static let storeDamaged = WordKey("store.damaged")
  public static let storeReadOnly = WordKey("store.read-only")
  public static let storeDiskFull = WordKey("store.disk-full")
  public static let storeGone = WordKey("store.gone")
  public static let storeNoStore = WordKey("store.no-store")
  public static let storeAlreadyExists = WordKey("store.already-exists")
  public static let storeNoSuchCase = WordKey("store.no-such-case")
  public static let storeNoSuchStaff = WordKey("store.no-such-staff")
  public static let storeConflict = WordKey("store.conflict")
  public static let storeRefused = WordKey("store.refused")
  public static let storeNotActive = WordKey("store.not-active")
  public static let storeManagersOnly = WordKey("store.managers-only")
  public static let storeLastManager = WordKey("store.last-manager")
  public static let storeOpenToOthers = WordKey("store.open-to-others")
  public static let storeFileNotPermitted = WordKey("store.file-not-permitted")
  public static let storeCannotCreate = WordKey("store.cannot-create")
  public static let storeNoMoreNumbers = WordKey("store.no-more-numbers")
  public static let storeIo = WordKey("store.io")
  public static let failureLaw = WordKey("failure.law")
  public static let failureLawNext = WordKey("failure.law-next")
  public static let lawMissingFile = WordKey("law.missingFile")
  public static let lawUnreadable = WordKey("law.unreadable")
  public static let lawUnknownKey = WordKey("law.unknownKey")
  public static let lawMissingKey = WordKey("law.missingKey")
  public static let lawMissingCitation = WordKey("law.missingCitation")
  public static let lawWrongValue = WordKey("law.wrongValue")
  public static let lawDuplicateID = WordKey("law.duplicateID")
  public static let lawGap = WordKey("law.gap")
  public static let lawOverlap = WordKey("law.overlap")
  public static let lawUnknownCategory = WordKey("law.unknownCategory")
  public static let lawUnknownCondition = WordKey("law.unknownCondition")
  public static let lawUnknownInterpretation = WordKey("law.unknownInterpretation")
  public static let lawUnreachable = WordKey("law.unreachable")
  public static let lawEmptyChecklist = WordKey("law.emptyChecklist")
  public static let lawUncited = WordKey("law.uncited")
  public static let failureStranger = WordKey("failure.stranger")
  public static let failureTrainingOnly = WordKey("failure.training-only")
  public static let failureNotOffered = WordKey("failure.not-offered")
  public static let failureUnknownOffice = WordKey("failure.unknown-office")
  public static let failureNoPrinter = WordKey("failure.no-printer")
  public static let failurePrinter = WordKey("failure.printer")
  public static let failureCannotSave = WordKey("failure.cannot-save")
  public static let failureDraftLeave = WordKey("failure.draft-leave")
  public static let failureDraft = WordKey("failure.draft")
  public static let refusalDigits = WordKey("refusal.digits")
  public static let refusalFull = WordKey("refusal.full")
  public static let refusalNoOption = WordKey("refusal.no-option")
  public static let terminalNotATerminal = WordKey("terminal.not-a-terminal")
  public static let terminalNotATerminalNext = WordKey("terminal.not-a-terminal-next")
  public static let terminalCannotDrive = WordKey("terminal.cannot-drive")
  public static let terminalCannotDriveNext = WordKey("terminal.cannot-drive-next")
  public static let verifyFile = WordKey("verify.file")
  public static let verifyGap = WordKey("verify.gap")
  public static let verifyBrokenLink = WordKey("verify.broken-link")
  public static let verifyChangedAct = WordKey("verify.changed-act")
  public static let verifyChangedPayload = WordKey("verify.changed-payload")
  public static let verifyMissingPayload = WordKey("verify.missing-payload")
  public static let verifyForgottenWithoutAct = WordKey("verify.forgotten-without-act")
  public static let verifyUnreadableAct = WordKey("verify.unreadable-act")
  public static let verifyUnlawfulAct = WordKey("verify.unlawful-act")
  public static let verifyChangedCase = WordKey("verify.changed-case")
  public static let verifyMissingCase = WordKey("verify.missing-case")
  public static let verifyCaseWithoutHistory = WordKey("verify.case-without-history")
  public static let verifyChangedStaff = WordKey("verify.changed-staff")
  public static let verifyChangedSettings = WordKey("verify.changed-settings")
  public static let verifyChangedCounter = WordKey("verify.changed-counter")
  public static let verifyUnreadableDraft = WordKey("verify.unreadable-draft")
  public static let verifyHeadNotFound = WordKey("verify.head-not-found")
  public static let verifyNext = WordKey("verify.next")
  public static let numberEmpty = WordKey("number.empty")
  public static let numberNotDigits = WordKey("number.not-digits")
  public static let numberWrongLength = WordKey("number.wrong-length")
  public static let numberWrongCheckDigit = WordKey("number.wrong-check-digit")
  public static let numberNoSuchNumber = WordKey("number.no-such-number")
  public static let clockUnknownZone = WordKey("clock.unknown-zone")
  public static let clockNotATime = WordKey("clock.not-a-time")
  public static let verifyMovedAct = WordKey("verify.moved-act")
  public static let verifyPayloadWithoutAct = WordKey("verify.payload-without-act")
  public static let verifyCutOff = WordKey("verify.cut-off")
  public static let verifyMissingGuard = WordKey("verify.missing-guard")
  public static let verifySearchIndex = WordKey("verify.search-index")
  public static let verifyChangedRules = WordKey("verify.changed-rules")
  public static let storeCopyWithoutManifest = WordKey("store.copy-without-manifest")
  public static let storeCopyChanged = WordKey("store.copy-changed")
  public static let storeCopyNotWhole = WordKey("store.copy-not-whole")
  public static let storeCannotRepair = WordKey("store.cannot-repair")
  public static let numberRnnLength = WordKey("number.rnn-length")
  public static let numberRnnLetters = WordKey("number.rnn-letters")
  public static let numberRnnCheck = WordKey("number.rnn-check")
  public static let numberSicLength = WordKey("number.sic-length")
  public static let numberSicSigns = WordKey("number.sic-signs")
  public static let numberSicBarredLetters = WordKey("number.sic-barred-letters")
  public static let numberSicLookAlikes = WordKey("number.sic-look-alikes")
  public static let numberIinLength = WordKey("number.iin-length")
  public static let numberIinLetters = WordKey("number.iin-letters")
  public static let numberIinCheck = WordKey("number.iin-check")
  public static let numberIinCentury = WordKey("number.iin-century")
  public static let numberIinNoSuchDate = WordKey("number.iin-no-such-date")
  public static let numberIinBirthDate = WordKey("number.iin-birth-date")
  public static let numberIinSex = WordKey("number.iin-sex")
  public static let numberAllEqual = WordKey("number.all-equal")
  public static let doubtMixedLetters = WordKey("doubt.mixed-letters")
  public static let doubtCertificateOver = WordKey("doubt.certificate-over")
  public static let refusalCaseIsWithdrawn = WordKey("refusal.case-is-withdrawn")
  public static let failureUnconfirmedNumbers = WordKey("failure.unconfirmed-numbers")
  public static let verifyNextRepair = WordKey("verify.next-repair")
  public static let storeLogGone = WordKey("store.log-gone")
  public static let storeLogLost = WordKey("store.log-lost")
  public static let storeLogTaken = WordKey("store.log-taken")
  public static let storeLogMissing = WordKey("store.log-missing")
  public static let storeNumberGiven = WordKey("store.number-given")
  public static let storeLink = WordKey("store.link")
  public static let storeOldLibrary = WordKey("store.old-library")

  static let failuresWords: [WordKey] = [
    .problemRequired, .problemTooLong, .problemUnprintable, .problemNotADate, .problemInFuture,
    .problemNotAChoice, .problemNotAPhone, .problemTwoPhones, .problemNotDisabledButGroup,
    .refusalCaseIsVoided, .refusalAlreadyOpened, .refusalAlreadyAccepted,
    .refusalNotYetAccepted, .refusalNoSuchPaper, .refusalAlreadyHandedIn, .refusalNotHandedIn,
    .refusalSetIsClosed, .refusalAlternativeNeeded, .refusalNoSuchAlternative,
    .refusalMayNotBeWaived, .refusalReasonNeeded, .refusalTextNeeded,
    .refusalNotCoveredNeedsReason, .refusalSetIncomplete, .refusalOpenQuestions,
    .refusalAcceptedInFuture, .refusalBackDatingNeedsReason, .refusalDeadlineOfAnotherDay,
    .refusalDueDateIsCounted, .refusalDueDateTooEarly, .refusalClerkSurnameNeeded,
    .refusalOtherService, .storeBusy, .storeNewerSchema, .storeForeignFile, .storeDamaged,
    .storeReadOnly, .storeDiskFull, .storeGone, .storeNoStore, .storeAlreadyExists,
    .storeNoSuchCase, .storeNoSuchStaff, .storeConflict, .storeRefused, .storeNotActive,
    .storeManagersOnly, .storeLastManager, .storeOpenToOthers, .storeFileNotPermitted,
    .storeCannotCreate, .storeNoMoreNumbers, .storeIo, .failureLaw, .failureLawNext,
    .lawMissingFile, .lawUnreadable, .lawUnknownKey, .lawMissingKey, .lawMissingCitation,
    .lawWrongValue, .lawDuplicateID, .lawGap, .lawOverlap, .lawUnknownCategory,
    .lawUnknownCondition, .lawUnknownInterpretation, .lawUnreachable, .lawEmptyChecklist,
    .lawUncited, .failureStranger, .failureTrainingOnly, .failureNotOffered,
    .failureUnknownOffice, .failureNoPrinter, .failurePrinter, .failureCannotSave,
    .failureDraftLeave, .failureDraft, .refusalDigits, .refusalFull, .refusalNoOption,
    .terminalNotATerminal, .terminalNotATerminalNext, .terminalCannotDrive,
    .terminalCannotDriveNext, .verifyFile, .verifyGap, .verifyBrokenLink, .verifyChangedAct,
    .verifyChangedPayload, .verifyMissingPayload, .verifyForgottenWithoutAct,
    .verifyUnreadableAct, .verifyUnlawfulAct, .verifyChangedCase, .verifyMissingCase,
    .verifyCaseWithoutHistory, .verifyChangedStaff, .verifyChangedSettings,
    .verifyChangedCounter, .verifyUnreadableDraft, .verifyHeadNotFound, .verifyNext,
    .numberEmpty, .numberNotDigits, .numberWrongLength, .numberWrongCheckDigit,
    .numberNoSuchNumber, .clockUnknownZone, .clockNotATime,
    .verifyMovedAct,
    .verifyPayloadWithoutAct,
    .verifyCutOff,
    .verifyMissingGuard,
    .verifySearchIndex,
    .verifyChangedRules,
    .storeCopyWithoutManifest,
    .storeCopyChanged,
    .storeCopyNotWhole,
    .storeCannotRepair,
    .numberRnnLength,
    .numberRnnLetters,
    .numberRnnCheck,
    .numberSicLength,
    .numberSicSigns,
    .numberSicBarredLetters,
    .numberSicLookAlikes,
    .numberIinLength,
    .numberIinLetters,
    .numberIinCheck,
    .numberIinCentury,
    .numberIinNoSuchDate,
    .numberIinBirthDate,
    .numberIinSex,
    .numberAllEqual,
    .doubtMixedLetters,
    .doubtCertificateOver,
    .refusalCaseIsWithdrawn,
    .failureUnconfirmedNumbers,
    .verifyNextRepair,
    .storeLogGone,
    .storeLogLost,
    .storeLogTaken,
    .storeLogMissing,
    .storeNumberGiven,
    .storeLink,
    .storeOldLibrary,
  ]
}
