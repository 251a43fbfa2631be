/// What the office holds about one person, and who saw it.
extension WordKey {
  public static let subjectTitle = WordKey("subject.title")
  public static let subjectMade = WordKey("subject.made")
  public static let subjectCases = WordKey("subject.cases")
  public static let subjectDraft = WordKey("subject.draft")
  public static let subjectAccesses = WordKey("subject.accesses")
  public static let subjectNoAccesses = WordKey("subject.no-accesses")
  public static let subjectWhy = WordKey("subject.why")
  public static let accessViewed = WordKey("access.viewed")
  public static let accessExported = WordKey("access.exported")
  public static let caseActsSubject = WordKey("case.acts-subject")
  public static let permissionGiveSubjectFile = WordKey("permission.give-subject-file")
  public static let deskViewNotRecorded = WordKey("desk.view-not-recorded")
  public static let subjectUnreadableDrafts = WordKey("subject.unreadable-drafts")

  static let subjectWords: [WordKey] = [
    .subjectTitle,
    .subjectMade,
    .subjectCases,
    .subjectDraft,
    .subjectAccesses,
    .subjectNoAccesses,
    .subjectWhy,
    .accessViewed,
    .accessExported,
    .caseActsSubject,
    .permissionGiveSubjectFile,
    .deskViewNotRecorded,
    .subjectUnreadableDrafts,
  ]
}
