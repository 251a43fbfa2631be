/// Places in the decree and the facts that rules look at.
extension WordKey {
  public static let citationParagraph = WordKey("citation.paragraph")
  public static let citationAppendix = WordKey("citation.appendix")
  public static let citationRow = WordKey("citation.row")
  public static let becauseComputed = WordKey("because.computed")
  public static let becauseGiven = WordKey("because.given")
  public static let becauseUnknown = WordKey("because.unknown")
  public static let factService = WordKey("fact.service")
  public static let factCategory = WordKey("fact.category")
  public static let factBirthDate = WordKey("fact.birth-date")
  public static let factSex = WordKey("fact.sex")
  public static let factDisabled = WordKey("fact.disabled")
  public static let factDisabilityGroup = WordKey("fact.disability-group")
  public static let factPensionAge = WordKey("fact.pension-age")
  public static let factVeteran = WordKey("fact.veteran")
  public static let factConstantCare = WordKey("fact.constant-care")
  public static let factNeedsCare = WordKey("fact.needs-care")
  public static let factInstitution = WordKey("fact.institution")

  static let citationsWords: [WordKey] = [
    .citationParagraph, .citationAppendix, .citationRow, .becauseComputed, .becauseGiven,
    .becauseUnknown, .factService, .factCategory, .factBirthDate, .factSex, .factDisabled,
    .factDisabilityGroup, .factPensionAge, .factVeteran, .factConstantCare, .factNeedsCare,
    .factInstitution,
  ]
}
