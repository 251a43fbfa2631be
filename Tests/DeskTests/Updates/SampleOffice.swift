import Casework
import Controls
import Directory
import Documents
import Screen
import Standards
import Support
import Words

@testable import Desk
@testable import Reception

/// What screens look at, put together by hand: no store, no terminal, no clock that goes. The law is
/// the shipped one, the office that of Baizak, the day 1 June 2009.
struct SampleOffice {
  let law: Law
  let words: Words
  let directory: OfficeDirectory
  let office: Office
  let now: Moment
  static let manager = StaffMember(
    id: StaffID(rawValue: 1), login: "saule", surname: "Сәрсенова", given: "Сәуле",
    role: .manager, active: true, language: nil)
  static let clerk = StaffMember(
    id: StaffID(rawValue: 2), login: "dana", surname: "Оспанова", given: "Дана", role: .clerk,
    active: true, language: nil)

  struct Missing: Error {}

  init() throws {
    law = Embedded.law()
    words = try DeskDriver.words(.en)
    directory = try DeskDriver.directory()
    guard let office = directory.office(id: "baizak") else { throw Missing() }
    self.office = office
    now = try OfficeZone().moment(on: "2009-06-01", minuteOfDay: 702)
  }

  /// - Parameter picture: how many pictures were shown; a question that binds wants one more than when
  ///   it was asked.
  func context(
    of staff: StaffMember = manager, in language: Words? = nil, picture: Int = 0,
    summary change: (inout OfficeSummary) -> Void = { _ in }
  ) -> DeskContext {
    var summary = OfficeSummary(staff: staff, corrections: [])
    summary.drafts = KeptDrafts()
    summary.waitingForPapers = 0
    summary.day = DayCounts()
    summary.queue = QueueCount(waiting: 0, own: nil)
    summary.calendarChanges = []
    summary.colleagues = [Self.manager, Self.clerk]
    summary.filters = []
    change(&summary)
    return DeskContext(
      words: language ?? words, law: law, directory: directory, office: office, staff: staff,
      now: now,
      picture: picture, signs: .for(unicode: true), storePath: "/srv/office.sqlite",
      isTraining: true, keys: KeyFile(), summary: summary,
      freshDraftID: { DraftID(rawValue: "fresh") },
      begun: [], lastDraft: nil, makesPDF: true, catalogue: { try? DeskDriver.words($0) })
  }

  static let body = Rect(column: 0, row: 3, width: 80, height: 19)

  // MARK: Cases

  static let childPapers = ["S2-C-1", "S2-C-2", "S2-C-3", "S2-C-4", "S2-C-5a", "S2-C-5b"]

  func values(_ answers: [FieldID: String] = [:]) -> FormValues {
    var values = FormValues([
      .surname: "Бейсенова", .given: "Айым", .birthDate: "14.03.2000",
      .address: "Сарыкемер, Байзақ батыр 20", .needsCare: "yes",
      .representativeName: "Бейсенова Гүлмира",
    ])
    for (field, answer) in answers { values[field] = answer }
    return values
  }

  /// A child's case for care at home after some acts.
  ///
  /// - Parameter papers: handed in when it was opened.
  func file(
    _ id: Int64 = 1, papers: Int = childPapers.count, _ acts: [Act] = []
  ) throws -> CaseFile {
    let form = IntakeForm(service: .homeCare, category: .childWithDisability)
    let application = form.application(from: values())
    let evaluation = try law.evaluate(application.facts, on: now.date)
    let signature = Self.manager.signature
    var record = try CaseRecord(
      opening: Casework.Opening(
        id: CaseID(rawValue: id),
        number: CaseNumber(office: 2, year: 2009, sequence: Int(id))!,
        intake: Intake(
          office: office.id, application: application,
          basis: ChecklistBasis(
            papers: evaluation.required.map { PaperBasis($0.requirement) },
            openPaperIDs: evaluation.open.map(\.requirement.id), eligible: evaluation.isEligible,
            evaluatedOn: evaluation.date, rulesVersion: evaluation.rulesVersion),
          ticks: Self.childPapers.prefix(papers).map {
            PaperTick(
              requirementID: $0, handling: .handedIn(on: now.date, alternative: nil))
          }, calendarVersion: "")), at: now, by: signature)
    for act in acts { try record.apply(act, at: now, by: signature) }
    return CaseFile(
      record: record, evaluation: evaluation, history: [], working: [], registered: [],
      office: office, complaints: nil, superiors: [])
  }

  func accepted() throws -> Act {
    .accepted(
      AcceptanceTerms(
        asOf: now.date,
        deadline: try law.calendar().deadline(accepted: now.date, termDays: 10),
        calendarVersion: "", clerkSurname: "Сәрсенова"))
  }

  func line(_ id: Int64, _ name: String = "Бейсенова", state: CaseState = .accepted) throws
    -> CaseLine
  {
    let record = try file(id, [accepted()]).record
    return CaseLine(
      id: record.id, number: record.number, personID: record.id, revision: record.revision,
      state: state, service: record.service, category: record.category, surname: name,
      given: "Айым", patronymic: nil, birthDate: nil, missing: 0, openedOn: now.date,
      acceptedOn: now.date, dueOn: nil, actBy: nil, clerk: Self.manager.id)
  }

  func ticket(_ number: Int, _ purpose: TicketPurpose = .ask) -> Ticket {
    Ticket(
      issue: TicketIssue(
        id: TicketID(rawValue: Int64(number)), number: number, purpose: purpose), at: now)
  }
}

/// A screen that is pressed and asked what it wants.
struct Trial<Shown: DeskScreen> {
  var screen: Shown
  let context: DeskContext

  init(_ screen: Shown, _ context: DeskContext) {
    self.screen = screen
    self.context = context
    self.screen.fit(SampleOffice.body, context)
  }

  mutating func press(_ keys: Key...) -> [Effect] {
    keys.flatMap { happen(.input(.key($0))) }
  }

  mutating func type(_ text: String) -> [Effect] {
    text.flatMap { happen(.input(.key(.character($0)))) }
  }

  mutating func command(_ command: DeskCommand.ID) -> [Effect] { happen(.command(command)) }

  mutating func happen(_ event: DeskEvent) -> [Effect] {
    let effects = screen.update(event, context)
    screen.fit(SampleOffice.body, context)
    return effects
  }

  mutating func happen(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    screen.fit(SampleOffice.body, context)
    return screen.update(event, context)
  }
}
