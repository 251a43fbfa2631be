/// What stands on papers.
extension WordKey {
  public static let sheetBringFor = WordKey("sheet.bring-for")
  public static let sheetOn = WordKey("sheet.on")
  public static let sheetOpen = WordKey("sheet.open")
  public static let sheetNotCovered = WordKey("sheet.not-covered")
  public static let sheetCoveredBy = WordKey("sheet.covered-by")
  public static let sheetReceived = WordKey("sheet.received")
  public static let sheetClerk = WordKey("sheet.clerk")
  public static let sheetApplicant = WordKey("sheet.applicant")
  public static let sheetRepresentative = WordKey("sheet.representative")
  public static let sheetService = WordKey("sheet.service")
  public static let sheetDue = WordKey("sheet.due")
  public static let sheetDueUnknown = WordKey("sheet.due-unknown")
  public static let sheetDueWorking = WordKey("sheet.due-working")
  public static let sheetDueRolled = WordKey("sheet.due-rolled")
  public static let sheetReceivedLater = WordKey("sheet.received-later")
  public static let sheetQuestions = WordKey("sheet.questions")
  public static let sheetOffice = WordKey("sheet.office")
  public static let sheetAddress = WordKey("sheet.address")
  public static let sheetCabinet = WordKey("sheet.cabinet")
  public static let sheetHours = WordKey("sheet.hours")
  public static let sheetHoursValue = WordKey("sheet.hours-value")
  public static let sheetHoursNone = WordKey("sheet.hours-none")
  public static let sheetPhone = WordKey("sheet.phone")
  public static let sheetFee = WordKey("sheet.fee")
  public static let sheetComplain = WordKey("sheet.complain")
  public static let sheetComplainOurs = WordKey("sheet.complain-ours")
  public static let sheetData = WordKey("sheet.data")
  public static let sheetTaken = WordKey("sheet.taken")
  public static let sheetMissing = WordKey("sheet.missing")
  public static let sheetExtra = WordKey("sheet.extra")
  public static let sheetNoTerm = WordKey("sheet.no-term")
  public static let sheetNotStub = WordKey("sheet.not-stub")
  public static let sheetCitationStub = WordKey("sheet.citation-stub")
  public static let sheetHandedInBy = WordKey("sheet.handed-in-by")
  public static let sheetWithdrawn = WordKey("sheet.withdrawn")
  public static let sheetReason = WordKey("sheet.reason")
  public static let sheetReturned = WordKey("sheet.returned")
  public static let sheetNothingReturned = WordKey("sheet.nothing-returned")

  static let sheetsWords: [WordKey] = [
    .sheetBringFor, .sheetOn, .sheetOpen, .sheetNotCovered, .sheetCoveredBy, .sheetReceived,
    .sheetClerk, .sheetApplicant, .sheetRepresentative, .sheetService, .sheetDue,
    .sheetDueUnknown, .sheetDueWorking, .sheetDueRolled, .sheetReceivedLater, .sheetQuestions,
    .sheetOffice, .sheetAddress, .sheetCabinet, .sheetHours, .sheetHoursValue, .sheetHoursNone,
    .sheetPhone, .sheetFee, .sheetComplain, .sheetComplainOurs, .sheetData, .sheetTaken,
    .sheetMissing, .sheetExtra, .sheetNoTerm, .sheetNotStub, .sheetCitationStub,
    .sheetHandedInBy,
    .sheetWithdrawn,
    .sheetReason,
    .sheetReturned,
    .sheetNothingReturned,
  ]
}
