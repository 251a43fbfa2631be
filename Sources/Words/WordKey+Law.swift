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
  public static let relationSelf = WordKey("relation.self")
  public static let relationMother = WordKey("relation.mother")
  public static let relationFather = WordKey("relation.father")
  public static let relationGuardian = WordKey("relation.guardian")
  public static let relationTrustee = WordKey("relation.trustee")
  public static let relationSpouse = WordKey("relation.spouse")
  public static let relationChild = WordKey("relation.child")
  public static let relationRelative = WordKey("relation.relative")
  public static let relationSocialWorker = WordKey("relation.social-worker")
  public static let relationOther = WordKey("relation.other")
  public static let standardNotYetInForce = WordKey("standard.not_yet_in_force")
  public static let standardStartUncertain = WordKey("standard.start_uncertain")
  public static let standardInForce = WordKey("standard.in_force")
  public static let standardRepealed = WordKey("standard.repealed")
  public static let calendarKnown = WordKey("calendar.known")
  public static let calendarUnknown = WordKey("calendar.unknown")
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
    .serviceResidentialCare, .serviceHomeCare, .serviceResidentialCareShort, .serviceHomeCareShort,
    .categoryAdultWithDisability, .categoryElderly, .categoryChildWithDisability, .sexF, .sexM,
    .answerYes, .answerNo, .answerUnknown, .institutionState, .institutionNonState,
    .disabilityGroup1, .disabilityGroup2, .disabilityGroup3, .relationSelf, .relationMother,
    .relationFather, .relationGuardian, .relationTrustee, .relationSpouse, .relationChild,
    .relationRelative, .relationSocialWorker, .relationOther, .standardNotYetInForce,
    .standardStartUncertain, .standardInForce, .standardRepealed, .calendarKnown, .calendarUnknown,
    .dayWorking, .dayWeekend, .dayHoliday, .daySwappedOff, .daySwappedWorking, .markAccepted,
    .markFirst, .markCounted, .markActBy, .markDue,
  ]
}
