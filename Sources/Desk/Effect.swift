import Casework
import Controls
import Directory
import Papers
import Reception
import Standards
import Words

/// What a screen wants done. The loop does it in one place and answers with a `DeskResult`.
enum Effect {
  case push(any DeskScreen)
  case go(Destination.ID)
  case close
  case say(String, MessageLine.Kind)
  case leave
  case switchLanguage(Language)

  case makeStore(NewStore)
  /// Looks for persons as somebody types, in whichever layout.
  case findPersons(String)
  /// Goes on with a person the office knows.
  case choosePerson(CaseID)
  /// Looks whether the office knows the applicant.
  case lookUpPersons(Draft)
  /// Opens a case from a draft; a complete set is accepted at once.
  case take(Draft)
  case perform([Act], on: CaseRecord)
  case accept(CaseRecord)
  /// Ends a case the applicant takes back, and shows the paper on what was given back.
  case withdraw(CaseRecord, reason: String)
  case showCase(CaseID)
  /// Everything the office holds about the person of a case.
  case showSubject(CaseRecord)
  /// Reads the case on the screen again.
  case readCase(CaseID)
  /// After a lost race: what a colleague saved stays.
  case takeTheirs(CaseFile)
  /// Cases by what is typed and the filter, in whichever layout.
  case findCases(CaseQuery)
  /// The deadline board and the lists beside it.
  case readDay
  /// A step with the queue or a ticket.
  case queue(QueueStep)
  /// The queue as it is, or what a day was like.
  case readQueue(QueueReading)
  /// A new application of somebody whose care at home is to be asked for anew.
  case renew(CaseID)
  /// Which cases a change of the calendar would move.
  case previewCalendar(CalendarChange)
  case changeCalendar(CalendarChange)
  case keepView(NamedView)
  case discardView(String)
  case correct(CaseRecord, to: Draft, reason: String, fault: Fault)
  /// A new application with all that a voided case had.
  case copyCase(CaseRecord)
  case assign([CaseID], to: StaffID, note: String?)
  /// A head, phones or hours as the office has them; `nil` for what was shipped.
  case correctDirectory(String, DirectoryField, to: String?, reason: String)
  case complaints(ComplaintEffect)
  case quality(QualityEffect)
  case listStaff
  case addStaff(StaffEntry)
  case changeStaff(StaffID, StaffChange)
  case discardDraft(DraftID)
  /// Numbered and recorded when it is a case's.
  case print(Paper, PaperOrder, of: CaseID?)
  /// The next copy of the paper that is on its way is recorded and made.
  case recordCopy
  /// What can be printed on.
  case listPrinters
  case savePaper(Paper, PaperFormat, name: String, of: CaseID?)
}

/// A colleague as they are added.
struct StaffEntry: Hashable, Sendable {
  var login: String
  var surname: String
  var given: String
  var role: StaffRole
}

/// What becomes different about a colleague.
enum StaffChange: Hashable, Sendable {
  case active(Bool)
  case role(StaffRole)
  case language(Language)
}

/// What the first run asks for.
struct NewStore: Hashable, Sendable {
  var officeID: String
  var surname: String
  var given: String
  var language: Language
}

/// What came of an effect.
enum DeskResult {
  /// The case as it is now.
  case file(CaseFile)
  case cases([CaseLine], CaseQuery)
  case day(DayLists)
  case queue(WaitingQueue)
  case queueDay(QueueDay)
  /// The ticket to look at.
  case ticket(Ticket)
  case moved([MovedCase], by: CalendarChange)
  case staff([StaffMember])
  case printers([String])
  case complaints([ComplaintLine])
  case complaint(ComplaintFile)
  case indicators(QualityReport)
  /// What stands behind a number.
  case counted([CaseLine], [ComplaintLine])
  /// Found for what was typed.
  case persons([PersonLine], typed: String)
  /// Known persons the applicant may be, and the one it was said to be.
  case personsLike([KnownPerson], same: KnownPerson?)
}
