/// What stands on papers.
extension WordKey {
  public static let printStubTitle = WordKey("print.stub-title")
  public static let printSlipTitle = WordKey("print.slip-title")
  public static let printBringTitle = WordKey("print.bring-title")
  public static let printReferralTitle = WordKey("print.referral-title")
  public static let printNoticeTitle = WordKey("print.notice-title")
  public static let printRefusalTitle = WordKey("print.refusal-title")
  public static let printCaseNumber = WordKey("print.case-number")
  public static let printAcceptedOn = WordKey("print.accepted-on")
  public static let printAcceptedBy = WordKey("print.accepted-by")
  public static let printDueOn = WordKey("print.due-on")
  public static let printHandedPapers = WordKey("print.handed-papers")
  public static let printNeededPapers = WordKey("print.needed-papers")
  public static let printSlipNotStub = WordKey("print.slip-not-stub")
  public static let printNotOfficialForm = WordKey("print.not-official-form")
  public static let printFormsAtOffice = WordKey("print.forms-at-office")
  public static let printSignature = WordKey("print.signature")
  public static let printCopyNumber = WordKey("print.copy-number")
  public static let printCutHere = WordKey("print.cut-here")
  public static let printFeeReferralFree = WordKey("print.fee-referral-free")
  public static let printFeeServiceFree = WordKey("print.fee-service-free")

  static let printTheme: [WordKey] = [
    .printStubTitle, .printSlipTitle, .printBringTitle, .printReferralTitle, .printNoticeTitle,
    .printRefusalTitle, .printCaseNumber, .printAcceptedOn, .printAcceptedBy, .printDueOn,
    .printHandedPapers, .printNeededPapers, .printSlipNotStub, .printNotOfficialForm,
    .printFormsAtOffice, .printSignature, .printCopyNumber, .printCutHere, .printFeeReferralFree,
    .printFeeServiceFree,
  ]
}
