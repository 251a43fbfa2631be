/// Taking an application.
extension WordKey {
  public static let intakeTitle = WordKey("intake.title")
  public static let intakeInformTitle = WordKey("intake.inform-title")
  public static let intakeTabForm = WordKey("intake.tab-form")
  public static let intakeTabList = WordKey("intake.tab-list")
  public static let intakeDraftKept = WordKey("intake.draft-kept")
  public static let intakeNotAChild = WordKey("intake.not-a-child")
  public static let intakeComputedAnswer = WordKey("intake.computed-answer")
  public static let intakeProblems = WordKey("intake.problems")
  public static let papersListAdult = WordKey("papers.list-adult")
  public static let papersListDisabled = WordKey("papers.list-disabled")
  public static let papersListChild = WordKey("papers.list-child")
  public static let papersTitle = WordKey("papers.title")
  public static let papersOpenTitle = WordKey("papers.open-title")
  public static let papersAnswerFirst = WordKey("papers.answer-first")
  public static let papersOpenCount = WordKey("papers.open-count")
  public static let papersMissing = WordKey("papers.missing")
  public static let papersToBring = WordKey("papers.to-bring")
  public static let papersComplete = WordKey("papers.complete")
  public static let papersNotCovered = WordKey("papers.not-covered")
  public static let papersWaived = WordKey("papers.waived")
  public static let papersInstead = WordKey("papers.instead")
  public static let papersWhich = WordKey("papers.which")
  public static let papersWhichTitle = WordKey("papers.which-title")
  public static let papersHandIn = WordKey("papers.hand-in")
  public static let papersTakeBack = WordKey("papers.take-back")
  public static let papersInsteadAction = WordKey("papers.instead-action")
  public static let papersInsteadText = WordKey("papers.instead-text")
  public static let papersInsteadReason = WordKey("papers.instead-reason")
  public static let papersInsteadReasonText = WordKey("papers.instead-reason-text")
  public static let papersWaiveAction = WordKey("papers.waive-action")
  public static let papersWaiveText = WordKey("papers.waive-text")
  public static let reasonTooShort = WordKey("reason.too-short")
  public static let reasonNameTooShort = WordKey("reason.name-too-short")
  public static let reasonKeys = WordKey("reason.keys")
  public static let notCoveredTitle = WordKey("not-covered.title")
  public static let notCoveredText = WordKey("not-covered.text")
  public static let notCoveredOther = WordKey("not-covered.other")
  public static let takeCompleteTitle = WordKey("take.complete-title")
  public static let takeCompleteText = WordKey("take.complete-text")
  public static let takeAccept = WordKey("take.accept")
  public static let takeAnswerTitle = WordKey("take.answer-title")
  public static let takeAnswerText = WordKey("take.answer-text")
  public static let takeBack = WordKey("take.back")
  public static let takeMissing = WordKey("take.missing")
  public static let takeWaitingText = WordKey("take.waiting-text")
  public static let takeWaitingTitle = WordKey("take.waiting-title")
  public static let takeWaiting = WordKey("take.waiting")
  public static let deadlineSentence = WordKey("deadline.sentence")
  public static let deadlineSentenceUnknown = WordKey("deadline.sentence-unknown")
  public static let personWho = WordKey("person.who")
  public static let personNew = WordKey("person.new")
  public static let personNobody = WordKey("person.nobody")
  public static let personBring = WordKey("person.bring")
  public static let personGoToCase = WordKey("person.go-to-case")
  public static let personOpenTitle = WordKey("person.open-title")
  public static let personOpenText = WordKey("person.open-text")
  public static let personOpenShow = WordKey("person.open-show")
  public static let personOpenNew = WordKey("person.open-new")
  public static let personLikeTitle = WordKey("person.like-title")
  public static let personLikeText = WordKey("person.like-text")
  public static let personLikeDiffers = WordKey("person.like-differs")
  public static let personLikeTyped = WordKey("person.like-typed")
  public static let personLikeKnown = WordKey("person.like-known")
  public static let personLikeSame = WordKey("person.like-same")
  public static let personLikeOther = WordKey("person.like-other")
  public static let confirmNumberText = WordKey("confirm.number-text")
  public static let confirmNumberBack = WordKey("confirm.number-back")
  public static let confirmNumberYes = WordKey("confirm.number-yes")
  public static let confirmFactsTitle = WordKey("confirm.facts-title")
  public static let confirmFactsText = WordKey("confirm.facts-text")
  public static let confirmFactsYes = WordKey("confirm.facts-yes")
  public static let papersDetailsAction = WordKey("papers.details-action")
  public static let papersDetailsKeys = WordKey("papers.details-keys")
  public static let papersCustody = WordKey("papers.custody")
  public static let papersNumber = WordKey("papers.number")
  public static let papersDate = WordKey("papers.date")
  public static let papersUntil = WordKey("papers.until")
  public static let papersNote = WordKey("papers.note")
  public static let papersExtraTitle = WordKey("papers.extra-title")
  public static let papersExtraText = WordKey("papers.extra-text")
  public static let papersExtraWhy = WordKey("papers.extra-why")
  public static let papersExtraStays = WordKey("papers.extra-stays")
  public static let papersExtraAction = WordKey("papers.extra-action")

  static let takingWords: [WordKey] = [
    .intakeTitle, .intakeInformTitle, .intakeTabForm, .intakeTabList, .intakeDraftKept,
    .intakeNotAChild, .intakeComputedAnswer, .intakeProblems, .papersListAdult,
    .papersListDisabled, .papersListChild, .papersTitle, .papersOpenTitle, .papersAnswerFirst,
    .papersOpenCount, .papersMissing, .papersToBring, .papersComplete, .papersNotCovered,
    .papersWaived, .papersInstead, .papersWhich, .papersWhichTitle, .papersHandIn,
    .papersTakeBack, .papersInsteadAction, .papersInsteadText, .papersInsteadReason,
    .papersInsteadReasonText, .papersWaiveAction, .papersWaiveText, .reasonTooShort,
    .reasonNameTooShort, .reasonKeys, .notCoveredTitle, .notCoveredText, .notCoveredOther,
    .takeCompleteTitle, .takeCompleteText, .takeAccept, .takeAnswerTitle, .takeAnswerText,
    .takeBack, .takeMissing, .takeWaitingText, .takeWaitingTitle, .takeWaiting,
    .deadlineSentence, .deadlineSentenceUnknown,
    .personWho,
    .personNew,
    .personNobody,
    .personBring,
    .personGoToCase,
    .personOpenTitle,
    .personOpenText,
    .personOpenShow,
    .personOpenNew,
    .personLikeTitle,
    .personLikeText,
    .personLikeDiffers,
    .personLikeTyped,
    .personLikeKnown,
    .personLikeSame,
    .personLikeOther,
    .confirmNumberText,
    .confirmNumberBack,
    .confirmNumberYes,
    .confirmFactsTitle,
    .confirmFactsText,
    .confirmFactsYes,
    .papersDetailsAction,
    .papersDetailsKeys,
    .papersCustody,
    .papersNumber,
    .papersDate,
    .papersUntil,
    .papersNote,
    .papersExtraTitle,
    .papersExtraText,
    .papersExtraWhy,
    .papersExtraStays,
    .papersExtraAction,
  ]
}
