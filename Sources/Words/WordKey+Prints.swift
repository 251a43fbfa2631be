/// Titles of papers, and what stands on those that end a case.
extension WordKey {
  public static let paperTitleReferral = WordKey("paper-title.referral")
  public static let paperTitleNotice = WordKey("paper-title.notice")
  public static let paperTitleRefusal = WordKey("paper-title.refusal")
  public static let paperTitleSuspension = WordKey("paper-title.suspension")
  public static let paperTitleComplaint = WordKey("paper-title.complaint")
  public static let paperTitleLabel = WordKey("paper-title.label")
  public static let paperTitleCover = WordKey("paper-title.cover")
  public static let paperTitleJournal = WordKey("paper-title.journal")
  public static let paperTitleDeadlines = WordKey("paper-title.deadlines")
  public static let paperTitleShelf = WordKey("paper-title.shelf")
  public static let paperTitleRenewals = WordKey("paper-title.renewals")
  public static let paperTitleClerks = WordKey("paper-title.clerks")
  public static let printsReferral = WordKey("prints.referral")
  public static let printsNotice = WordKey("prints.notice")
  public static let printsRefusal = WordKey("prints.refusal")
  public static let printsRefusalOfReferral = WordKey("prints.refusal-of-referral")
  public static let printsSuspension = WordKey("prints.suspension")
  public static let printsDecided = WordKey("prints.decided")
  public static let printsDecider = WordKey("prints.decider")
  public static let printsGround = WordKey("prints.ground")
  public static let printsNotInLaw = WordKey("prints.not-in-law")
  public static let printsRemark = WordKey("prints.remark")
  public static let printsInstitution = WordKey("prints.institution")
  public static let printsCategory = WordKey("prints.category")
  public static let printsBirthDate = WordKey("prints.birth-date")
  public static let printsRenewal = WordKey("prints.renewal")
  public static let printsHead = WordKey("prints.head")
  public static let printsReceipt = WordKey("prints.receipt")
  public static let printsReceivedOn = WordKey("prints.received-on")
  public static let printsReceiver = WordKey("prints.receiver")
  public static let printsCounterfoil = WordKey("prints.counterfoil")
  public static let printsTakenItems = WordKey("prints.taken-items")
  public static let printsStubReceiver = WordKey("prints.stub-receiver")
  public static let printsTo = WordKey("prints.to")
  public static let printsFrom = WordKey("prints.from")
  public static let printsAgainst = WordKey("prints.against")
  public static let printsComplaintHelp = WordKey("prints.complaint-help")
  public static let printsComplaintOurs = WordKey("prints.complaint-ours")
  public static let printsWhat = WordKey("prints.what")
  public static let printsAsk = WordKey("prints.ask")
  public static let printsAttached = WordKey("prints.attached")
  public static let printsDate = WordKey("prints.date")
  public static let printsAnswers = WordKey("prints.answers")
  public static let printsDocument = WordKey("prints.paper")
  public static let printsWhere = WordKey("prints.where")
  public static let printsWhen = WordKey("prints.when")
  public static let printsStep = WordKey("prints.step")
  public static let printsBy = WordKey("prints.by")
  public static let printsMissing = WordKey("prints.missing")
  public static let printsPeriod = WordKey("prints.period")
  public static let printsPeriodValue = WordKey("prints.period-value")
  public static let printsChain = WordKey("prints.chain")
  public static let printsChainWhy = WordKey("prints.chain-why")
  public static let printsAccepted = WordKey("prints.accepted")
  public static let printsMade = WordKey("prints.made")
  public static let printsCall = WordKey("prints.call")
  public static let printsCopyMade = WordKey("prints.copy-made")
  public static let printsTermGoesOn = WordKey("prints.term-goes-on")
  public static let paperNotAccepted = WordKey("paper-hindrance.not-accepted")
  public static let paperNothingMissing = WordKey("paper-hindrance.nothing-missing")
  public static let paperNotWithdrawn = WordKey("paper-hindrance.not-withdrawn")
  public static let paperNotDecided = WordKey("paper-hindrance.not-decided-so")
  public static let paperNotSuspended = WordKey("paper-hindrance.not-suspended")
  public static let paperNotByPost = WordKey("paper-hindrance.not-by-post")
  public static let paperNoResult = WordKey("paper-hindrance.no-result")
  public static let printsTotal = WordKey("prints.total")
  public static let failureNoPdf = WordKey("failure.no-pdf")
  public static let failurePdf = WordKey("failure.pdf")
  public static let failureNoSuchPaper = WordKey("failure.no-such-paper")
  public static let deskPrintedCopy = WordKey("desk.printed-copy")
  public static let consoleOneLanguage = WordKey("console.one-language")
  public static let accessPrinted = WordKey("access.printed")

  static let printsWords = [
    paperTitleReferral,
    paperTitleNotice,
    paperTitleRefusal,
    paperTitleSuspension,
    paperTitleComplaint,
    paperTitleLabel,
    paperTitleCover,
    paperTitleJournal,
    paperTitleDeadlines,
    paperTitleShelf,
    paperTitleRenewals,
    paperTitleClerks,
    printsReferral,
    printsNotice,
    printsRefusal,
    printsRefusalOfReferral,
    printsSuspension,
    printsDecided,
    printsDecider,
    printsGround,
    printsNotInLaw,
    printsRemark,
    printsInstitution,
    printsCategory,
    printsBirthDate,
    printsRenewal,
    printsHead,
    printsReceipt,
    printsReceivedOn,
    printsReceiver,
    printsCounterfoil,
    printsTakenItems,
    printsStubReceiver,
    printsTo,
    printsFrom,
    printsAgainst,
    printsComplaintHelp,
    printsComplaintOurs,
    printsWhat,
    printsAsk,
    printsAttached,
    printsDate,
    printsAnswers,
    printsDocument,
    printsWhere,
    printsWhen,
    printsStep,
    printsBy,
    printsMissing,
    printsPeriod,
    printsPeriodValue,
    printsChain,
    printsChainWhy,
    printsAccepted,
    printsMade,
    printsCall,
    printsCopyMade,
    printsTermGoesOn,
    paperNotAccepted,
    paperNothingMissing,
    paperNotWithdrawn,
    paperNotDecided,
    paperNotSuspended,
    paperNotByPost,
    paperNoResult,
    printsTotal,
    failureNoPdf,
    failurePdf,
    failureNoSuchPaper,
    deskPrintedCopy,
    consoleOneLanguage,
    accessPrinted,
  ]
}
