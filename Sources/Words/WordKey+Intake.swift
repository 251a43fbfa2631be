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
  public static let intakeIdentityKind = WordKey("intake.identity-kind")
  public static let intakeIdentityNumber = WordKey("intake.identity-number")
  public static let intakeIin = WordKey("intake.iin")
  public static let intakeRnn = WordKey("intake.rnn")
  public static let intakeSic = WordKey("intake.sic")
  public static let intakeHandedInBy = WordKey("intake.handed-in-by")
  public static let intakeHandingName = WordKey("intake.handing-name")
  public static let intakeHandingPaper = WordKey("intake.handing-paper")
  public static let intakeRepresentativePaper = WordKey("intake.representative-paper")
  public static let intakeCertificateNumber = WordKey("intake.certificate-number")
  public static let intakeCertificateUntil = WordKey("intake.certificate-until")
  public static let intakeHintIdentityKind = WordKey("intake.hint-identity-kind")
  public static let intakeHintIdentityNumber = WordKey("intake.hint-identity-number")
  public static let intakeHintIin = WordKey("intake.hint-iin")
  public static let intakeHintRnn = WordKey("intake.hint-rnn")
  public static let intakeHintSic = WordKey("intake.hint-sic")
  public static let intakeHintHandedInBy = WordKey("intake.hint-handed-in-by")
  public static let intakeHintHandingName = WordKey("intake.hint-handing-name")
  public static let intakeHintHandingPaper = WordKey("intake.hint-handing-paper")
  public static let intakeHintRepresentativePaper = WordKey("intake.hint-representative-paper")
  public static let intakeHintCertificateNumber = WordKey("intake.hint-certificate-number")
  public static let intakeHintCertificateUntil = WordKey("intake.hint-certificate-until")
  public static let identityCard = WordKey("identity.card")
  public static let identityPassport = WordKey("identity.passport")
  public static let identityBirthCertificate = WordKey("identity.birth-certificate")
  public static let identityResidencePermit = WordKey("identity.residence-permit")
  public static let handingSelf = WordKey("handing.self")
  public static let handingRelative = WordKey("handing.relative")
  public static let handingGuardian = WordKey("handing.guardian")
  public static let handingOther = WordKey("handing.other")

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
    .intakeIdentityKind,
    .intakeIdentityNumber,
    .intakeIin,
    .intakeRnn,
    .intakeSic,
    .intakeHandedInBy,
    .intakeHandingName,
    .intakeHandingPaper,
    .intakeRepresentativePaper,
    .intakeCertificateNumber,
    .intakeCertificateUntil,
    .intakeHintIdentityKind,
    .intakeHintIdentityNumber,
    .intakeHintIin,
    .intakeHintRnn,
    .intakeHintSic,
    .intakeHintHandedInBy,
    .intakeHintHandingName,
    .intakeHintHandingPaper,
    .intakeHintRepresentativePaper,
    .intakeHintCertificateNumber,
    .intakeHintCertificateUntil,
    .identityCard,
    .identityPassport,
    .identityBirthCertificate,
    .identityResidencePermit,
    .handingSelf,
    .handingRelative,
    .handingGuardian,
    .handingOther,
  ]
}
