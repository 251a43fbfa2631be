/// The intake form.
extension WordKey {
  public static let intakeSurname = WordKey("intake.surname")
  public static let intakeGivenName = WordKey("intake.given-name")
  public static let intakePatronymic = WordKey("intake.patronymic")
  public static let intakeBirthDate = WordKey("intake.birth-date")
  public static let intakeSex = WordKey("intake.sex")
  public static let intakeAddress = WordKey("intake.address")
  public static let intakePhone = WordKey("intake.phone")
  public static let intakeRepresentativeName = WordKey("intake.representative-name")
  public static let intakeRepresentativeRelation = WordKey("intake.representative-relation")
  public static let intakeDisabled = WordKey("intake.disabled")
  public static let intakeDisabilityGroup = WordKey("intake.disability-group")
  public static let intakePensionAge = WordKey("intake.pension-age")
  public static let intakeVeteran = WordKey("intake.veteran")
  public static let intakeConstantCare = WordKey("intake.constant-care")
  public static let intakeNeedsCare = WordKey("intake.needs-care")
  public static let intakeInstitutionKind = WordKey("intake.institution-kind")
  public static let intakeInstitutionName = WordKey("intake.institution-name")
  public static let intakeHintSurname = WordKey("intake.hint-surname")
  public static let intakeHintGivenName = WordKey("intake.hint-given-name")
  public static let intakeHintPatronymic = WordKey("intake.hint-patronymic")
  public static let intakeHintBirthDate = WordKey("intake.hint-birth-date")
  public static let intakeHintSex = WordKey("intake.hint-sex")
  public static let intakeHintAddress = WordKey("intake.hint-address")
  public static let intakeHintPhone = WordKey("intake.hint-phone")
  public static let intakeHintRepresentativeName = WordKey("intake.hint-representative-name")
  public static let intakeHintRepresentativeRelation = WordKey(
    "intake.hint-representative-relation")
  public static let intakeHintDisabilityGroup = WordKey("intake.hint-disability-group")
  public static let intakeHintPensionAge = WordKey("intake.hint-pension-age")
  public static let intakeHintVeteran = WordKey("intake.hint-veteran")
  public static let intakeHintConstantCare = WordKey("intake.hint-constant-care")
  public static let intakeHintNeedsCare = WordKey("intake.hint-needs-care")
  public static let intakeHintInstitutionKind = WordKey("intake.hint-institution-kind")
  public static let intakeHintInstitutionName = WordKey("intake.hint-institution-name")

  static let intakeTheme: [WordKey] = [
    .intakeSurname, .intakeGivenName, .intakePatronymic, .intakeBirthDate, .intakeSex,
    .intakeAddress, .intakePhone, .intakeRepresentativeName, .intakeRepresentativeRelation,
    .intakeDisabled, .intakeDisabilityGroup, .intakePensionAge, .intakeVeteran,
    .intakeConstantCare, .intakeNeedsCare, .intakeInstitutionKind, .intakeInstitutionName,
    .intakeHintSurname, .intakeHintGivenName, .intakeHintPatronymic, .intakeHintBirthDate,
    .intakeHintSex, .intakeHintAddress, .intakeHintPhone, .intakeHintRepresentativeName,
    .intakeHintRepresentativeRelation, .intakeHintDisabilityGroup, .intakeHintPensionAge,
    .intakeHintVeteran, .intakeHintConstantCare, .intakeHintNeedsCare,
    .intakeHintInstitutionKind, .intakeHintInstitutionName,
  ]
}
