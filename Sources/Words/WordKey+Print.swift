/// What stands on papers.
extension WordKey {
  public static let printStubTitle = WordKey("print.stub-title")
  public static let printSlipTitle = WordKey("print.slip-title")
  public static let printBringTitle = WordKey("print.bring-title")
  public static let printCaseNumber = WordKey("print.case-number")
  public static let printNotOfficialForm = WordKey("print.not-official-form")
  public static let printFormsAtOffice = WordKey("print.forms-at-office")
  public static let printSignature = WordKey("print.signature")
  public static let printReturnedTitle = WordKey("print.returned-title")

  static let printTheme: [WordKey] = [
    .printStubTitle, .printSlipTitle, .printBringTitle, .printCaseNumber, .printNotOfficialForm,
    .printFormsAtOffice, .printSignature,
    .printReturnedTitle,
  ]
}
