/// What somebody at the counter may be let do. The raw names are the ids of their words.
public enum Permission: String, CaseIterable, Hashable, Sendable {
  case takeApplications = "take-applications"
  /// Papers, acceptance, due date, decision, delivery, pauses, notes, withdrawal.
  case workOnCases = "work-on-cases"
  case correctCases = "correct-cases"
  case voidCases = "void-cases"
  /// The day a set of papers was accepted, and with it the term.
  case correctAcceptance = "correct-acceptance"
  case handOverOwnCases = "hand-over-own-cases"
  /// Say whether what was entered late counts, and how late an entry may be.
  case approveLateEntries = "approve-late-entries"
  /// Also cases that a colleague holds.
  case handOverAnyCases = "hand-over-any-cases"
  /// Give a person everything the office holds about them.
  case giveSubjectFile = "give-subject-file"
  /// Tickets: issue, call, serve, end the day.
  case workOnQueue = "work-on-queue"
  case manageStaff = "manage-staff"
  /// Days off and swaps of the office, which move due dates.
  case changeCalendar = "change-calendar"
  /// Heads, phones and hours of the directory.
  case correctDirectory = "correct-directory"
  /// Register complaints, tell the complainant, add notes (¶23).
  case registerComplaints = "register-complaints"
  /// Pass complaints on, extend their term, answer them, take them up again.
  case handleComplaints = "handle-complaints"
  /// Open the box of the survey: enter what visitors answered, a whole box at a time.
  case enterSurveys = "enter-surveys"
  /// Targets and reported values of the indicators, terms of complaints (¶20).
  case setFigures = "set-figures"
  /// Close a period: keep the figures that are signed (¶19).
  case closePeriods = "close-periods"
  /// Make a copy of the store.
  case copyStore = "copy-store"
  /// Name the folder of the daily copies.
  case planCopies = "plan-copies"
  /// Put a copy in the place of a store.
  case restoreStore = "restore-store"
  /// Make rows anew from the history.
  case repairStore = "repair-store"
  /// What everybody did, in the office's log; their own acts may be read by all.
  case readLog = "read-log"

  /// Who may, all of it: each save refuses by this table and menus show it.
  private static let roles: [Permission: Set<StaffRole>] = [
    .takeApplications: [.clerk, .manager],
    .workOnCases: [.clerk, .manager],
    .correctCases: [.clerk, .manager],
    .voidCases: [.manager],
    .correctAcceptance: [.manager],
    .handOverOwnCases: [.clerk, .manager],
    .approveLateEntries: [.manager],
    .handOverAnyCases: [.manager],
    .giveSubjectFile: [.clerk, .manager],
    .workOnQueue: [.clerk, .manager],
    .manageStaff: [.manager],
    .changeCalendar: [.manager],
    .correctDirectory: [.manager],
    .registerComplaints: [.clerk, .manager],
    .handleComplaints: [.manager],
    .enterSurveys: [.manager],
    .setFigures: [.manager],
    .closePeriods: [.manager],
    .copyStore: [.clerk, .manager],
    .planCopies: [.manager],
    .restoreStore: [.manager],
    .repairStore: [.manager],
    .readLog: [.manager],
  ]

  public func isGiven(to role: StaffRole) -> Bool {
    Self.roles[self]?.contains(role) ?? false
  }
}

extension StaffMember {
  /// Whoever has left may do nothing.
  public func may(_ permission: Permission) -> Bool {
    active && permission.isGiven(to: role)
  }

  /// Whether the case may go from its holder to somebody else by this person's hand.
  public func mayHandOver(caseHeldBy holder: StaffID) -> Bool {
    may(.handOverAnyCases) || (holder == id && may(.handOverOwnCases))
  }
}
