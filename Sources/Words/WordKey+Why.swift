/// F1.
extension WordKey {
  public static let whyTitle = WordKey("why.title")
  public static let whyCitation = WordKey("why.citation")
  public static let whyRendering = WordKey("why.rendering")
  public static let whyReading = WordKey("why.reading")
  public static let whyQuestion = WordKey("why.question")
  public static let whyOur = WordKey("why.our")
  public static let whyOther = WordKey("why.other")
  public static let whyAsked = WordKey("why.asked")
  public static let whyOfficial = WordKey("why.official")
  public static let whyForm = WordKey("why.form")
  public static let whyNoCitation = WordKey("why.no-citation")
  public static let whyResults = WordKey("why.results")
  public static let whyWording = WordKey("why.wording")
  public static let formCopy = WordKey("form.copy")
  public static let formExtract = WordKey("form.extract")
  public static let formPrescribedForm = WordKey("form.prescribedForm")
  public static let formUnspecified = WordKey("form.unspecified")
  public static let whyPerson = WordKey("why.person")
  public static let whyDrafts = WordKey("why.drafts")
  public static let whyCases = WordKey("why.cases")

  static let whyWords: [WordKey] = [
    .whyTitle, .whyCitation, .whyRendering, .whyReading, .whyQuestion, .whyOur, .whyOther,
    .whyAsked, .whyOfficial, .whyForm, .whyNoCitation, .whyResults, .whyWording, .formCopy,
    .formExtract, .formPrescribedForm, .formUnspecified,
    .whyPerson,
    .whyDrafts,
    .whyCases,
  ]
}
