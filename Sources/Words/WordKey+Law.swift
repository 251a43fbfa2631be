/// What the standards, the calendar and the facts of a person are called.
extension WordKey {
  public static let serviceResidentialCare = WordKey("service.residential-care")
  public static let serviceHomeCare = WordKey("service.home-care")
  public static let serviceResidentialCareShort = WordKey("service.residential-care-short")
  public static let serviceHomeCareShort = WordKey("service.home-care-short")
  public static let categoryAdultWithDisability = WordKey("category.adult-with-disability")
  public static let categoryElderly = WordKey("category.elderly")
  public static let categoryChildWithDisability = WordKey("category.child-with-disability")
  public static let sexF = WordKey("sex.f")
  public static let sexM = WordKey("sex.m")
  public static let answerYes = WordKey("answer.yes")
  public static let answerNo = WordKey("answer.no")
  public static let answerUnknown = WordKey("answer.unknown")
  public static let institutionState = WordKey("institution.state")
  public static let institutionNonState = WordKey("institution.non-state")
  public static let disabilityGroup1 = WordKey("disability-group.1")
  public static let disabilityGroup2 = WordKey("disability-group.2")
  public static let disabilityGroup3 = WordKey("disability-group.3")
  public static let dayWorking = WordKey("day.working")
  public static let dayWeekend = WordKey("day.weekend")
  public static let dayHoliday = WordKey("day.holiday")
  public static let daySwappedOff = WordKey("day.swapped_off")
  public static let daySwappedWorking = WordKey("day.swapped_working")
  public static let markAccepted = WordKey("mark.accepted")
  public static let markFirst = WordKey("mark.first")
  public static let markCounted = WordKey("mark.counted")
  public static let markActBy = WordKey("mark.act_by")
  public static let markDue = WordKey("mark.due")

  static let lawTheme: [WordKey] = [
    .serviceResidentialCare, .serviceHomeCare, .serviceResidentialCareShort,
    .serviceHomeCareShort, .categoryAdultWithDisability, .categoryElderly,
    .categoryChildWithDisability, .sexF, .sexM, .answerYes, .answerNo, .answerUnknown,
    .institutionState, .institutionNonState, .disabilityGroup1, .disabilityGroup2,
    .disabilityGroup3, .dayWorking, .dayWeekend, .dayHoliday, .daySwappedOff,
    .daySwappedWorking, .markAccepted, .markFirst, .markCounted, .markActBy, .markDue,
  ]
}
