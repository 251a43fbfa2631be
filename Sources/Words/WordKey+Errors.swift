/// What went wrong, in one sentence.
extension WordKey {
  public static let errorNothingLost = WordKey("error.nothing-lost")
  public static let errorPressEnter = WordKey("error.press-enter")
  public static let errorStoreBusy = WordKey("error.store-busy")
  public static let errorStoreMissing = WordKey("error.store-missing")
  public static let errorStoreDamaged = WordKey("error.store-damaged")
  public static let errorDiskFull = WordKey("error.disk-full")
  public static let errorNotPermitted = WordKey("error.not-permitted")
  public static let errorPrinterFailed = WordKey("error.printer-failed")
  public static let errorBadDate = WordKey("error.bad-date")
  public static let errorFutureDate = WordKey("error.future-date")
  public static let errorBadNumber = WordKey("error.bad-number")
  public static let errorDigitsOnly = WordKey("error.digits-only")
  public static let errorTooLong = WordKey("error.too-long")
  public static let errorMixedAlphabets = WordKey("error.mixed-alphabets")
  public static let errorBornAfter = WordKey("error.born-after")
  public static let errorClockStepped = WordKey("error.clock-stepped")

  static let errorsTheme: [WordKey] = [
    .errorNothingLost, .errorPressEnter, .errorStoreBusy, .errorStoreMissing, .errorStoreDamaged,
    .errorDiskFull, .errorNotPermitted, .errorPrinterFailed, .errorBadDate, .errorFutureDate,
    .errorBadNumber, .errorDigitsOnly, .errorTooLong, .errorMixedAlphabets, .errorBornAfter,
    .errorClockStepped,
  ]
}
