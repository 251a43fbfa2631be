import Casework
import Standards

@testable import CaseStore

extension FrozenOffice {
  /// A case with what came after its delivery, every part of it given.
  static func after() throws -> CaseRecord {
    let clerk = Signature(id: StaffID(rawValue: 2), surname: "Асанова", given: "Әсел")
    var application = application()
    application.representative = Representative(
      name: "Бейсенова Гүлмира", relation: "анасы", paper: "туу туралы куәлік")
    var first = intake(complete: true)
    first.application = application
    var record = try CaseRecord(
      opening: Opening(
        id: CaseID(rawValue: 9), number: CaseNumber(office: 2, year: 2009, sequence: 9)!,
        intake: first), at: moment("2009-06-01"), by: clerk)
    var moved = application
    moved.person.address = "Тараз, Төле би 1"
    let acts: [(String, Act)] = [
      ("2009-06-01", acceptance),
      (
        "2009-06-02",
        .acceptanceCorrected(
          AcceptanceCorrection(
            from: day("2009-06-01"), to: day("2009-05-29"), deadline: FrozenCase.deadline,
            calendarVersion: "calendar-1", reason: "сағат алда жүрген"))
      ),
      ("2009-06-03", .decided(DecisionTerms(.notice, on: ActDay(day("2009-06-03"))))),
      ("2009-06-04", .ready(ActDay(day("2009-06-04")))),
      (
        "2009-06-05",
        .handedOver(
          HandOver(
            to: .representative, on: ActDay(day("2009-06-05")), name: "Бейсенова Гүлмира",
            relation: "анасы", paper: "туу туралы куәлік"))
      ),
      (
        "2009-06-15",
        .corrected(
          Correction(
            application: moved, basis: first.basis, reason: "көшті", fault: .circumstances,
            changedSince: day("2009-06-10")))
      ),
      (
        "2009-06-25",
        .careEnded(CareEndTerms(because: .died, on: day("2009-06-20"), text: "көршісі айтты"))
      ),
    ]
    for (date, act) in acts { try record.apply(act, at: moment(date), by: clerk) }
    return record
  }

  /// A complaint that one manager wishes voided.
  static func wished() throws -> ComplaintRecord {
    let term = ComplaintTerm(
      kind: .plain, days: 15, law: [.kk: "Заң", .ru: "Закон", .en: "Law"], isLocal: true,
      deadline: Deadline(
        accepted: day("2009-06-02"), countedDay: day("2009-06-17"), dueDate: day("2009-06-17"),
        actBy: day("2009-06-17")),
      calendarVersion: "calendar-1")
    var record = try ComplaintRecord(
      registration: ComplaintRegistration(
        id: ComplaintID(rawValue: 3), number: ComplaintNumber(year: 2009, sequence: 1234),
        intake: ComplaintIntake(
          name: "Ибраев", channel: .phone, received: ActDay(day("2009-06-02")), matter: .act,
          text: "Дөрекі сөйледі", authority: "akimat-baizak", term: term)),
      at: moment("2009-06-02"), by: FrozenAct.saule)
    try record.apply(
      .voidAsked(reason: "екі рет жазылған"), at: moment("2009-06-03"), by: FrozenAct.saule)
    return record
  }
}
