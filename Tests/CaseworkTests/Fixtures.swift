import Standards

@testable import Casework

let clerk = Signature(id: StaffID(rawValue: 1), surname: "Сәрсенова", given: "Әсел")

func day(_ iso: String) -> CivilDate { CivilDate(iso: iso)! }

func moment(_ iso: String, minute: Int = 540) -> Moment {
  try! OfficeZone().moment(on: day(iso), minuteOfDay: minute)
}

func childBasis(_ ids: [String] = ["S1-C-1", "S1-C-2", "S1-C-3"]) -> ChecklistBasis {
  ChecklistBasis(
    papers: ids.map { id in
      PaperBasis(
        requirementID: id,
        alternatives: id == "S1-C-3" ? ["birth-certificate", "identity-card"] : [],
        mayBeWaived: id == "S1-C-2")
    }, eligible: true, evaluatedOn: day("2009-06-01"), rulesVersion: "rules-1")
}

func application(_ category: ApplicantCategory = .childWithDisability) -> Application {
  Application(
    facts: Facts(
      service: .residentialCare, category: category, birthDate: day("2000-03-14"),
      institution: .state),
    person: Person(
      surname: "Бейсенова", given: "Айым", birthDate: day("2000-03-14"),
      address: "Сарыкемер, Байзақ батыр 20"),
    representative: Representative(name: "Бейсенова Гүлмира", relation: "анасы"))
}

func opening(
  basis: ChecklistBasis = childBasis(), ticks: [PaperTick] = [], uncoveredReason: String? = nil
) -> Opening {
  Opening(
    id: CaseID(rawValue: 1), number: CaseNumber(office: 2, year: 2009, sequence: 123)!,
    intake: Intake(
      office: "baizak", application: application(), basis: basis, ticks: ticks,
      uncoveredReason: uncoveredReason, calendarVersion: "calendar-1"))
}

func openCase(
  basis: ChecklistBasis = childBasis(), ticks: [PaperTick] = [], on date: String = "2009-06-01"
) throws -> CaseRecord {
  try CaseRecord(opening: opening(basis: basis, ticks: ticks), at: moment(date), by: clerk)
}

let completeSet = [
  PaperTick(
    requirementID: "S1-C-1", handling: .handedIn(on: day("2009-06-01"), alternative: nil)),
  PaperTick(requirementID: "S1-C-2", handling: .waived(reason: "сол жолдаманың өзі сұралып тұр")),
  PaperTick(
    requirementID: "S1-C-3",
    handling: .handedIn(on: day("2009-06-01"), alternative: "identity-card")),
]

func terms(asOf date: String, reason: String? = nil, calendarKnown: Bool = true)
  -> AcceptanceTerms
{
  let accepted = day(date)
  let counted = accepted.adding(days: 10)
  return AcceptanceTerms(
    asOf: accepted, backDatingReason: reason,
    deadline: Deadline(
      accepted: accepted, countedDay: counted, dueDate: calendarKnown ? counted : nil,
      actBy: calendarKnown ? counted : nil),
    calendarVersion: "calendar-1", clerkSurname: "Сәрсенова")
}
