import Casework
import Standards

@testable import CaseStore

/// What a case is opened with, every part of it given, whether or not a law would let it through.
enum FrozenCase {
  static let person = Person(
    surname: "Бейсенова", given: "Айым", patronymic: "Болатқызы", birthDate: day("2000-03-14"),
    sex: .female, address: "Сарыкемер, Байзақ батыр 20", phone: "8 (726) 37 2-11-05",
    identityDocument: IdentityDocument(kind: .birthCertificate, number: "АБ 123"),
    iin: "000314600333", rnn: "210090000104", sic: "ABC123")

  static let application = Application(
    facts: Facts(
      service: .residentialCare, category: .childWithDisability, birthDate: day("2000-03-15"),
      sex: .male, disabled: true, disabilityGroup: .second, pensionAge: false, veteran: false,
      constantCare: true, needsCare: false, institution: .nonState),
    person: person,
    representative: Representative(
      name: "Бейсенова Гүлмира", relation: "анасы", paper: "туу туралы куәлік"),
    institutionName: "Тараз үйі",
    handedInBy: HandingPerson(relation: .guardian, name: "Омарова Сара", paper: "сенімхат 14"),
    certificate: DisabilityCertificate(number: "12345", validUntil: day("2010-05-06")))

  /// Of somebody with one name, of whom the year of birth is known alone.
  static let oneName = Application(
    facts: Facts(service: .homeCare, category: .elderly, birthYear: 1935),
    person: Person(surname: "", given: "Айша", birthYear: 1935, address: "Сарыкемер"))

  static let basis = ChecklistBasis(
    papers: [
      PaperBasis(
        requirementID: "S1-C-3", alternatives: ["birth-certificate", "identity-card"],
        mayBeWaived: true),
      PaperBasis(requirementID: "S1-C-1"),
    ],
    openPaperIDs: ["S1-C-9"], eligible: false, evaluatedOn: day("2009-05-28"),
    rulesVersion: "rules-1", computedPensionAge: true)

  static let details = PaperDetails(
    custody: .kept, number: "018234", date: day("2001-02-03"), validUntil: day("2011-02-04"),
    note: "мөрі бұлыңғыр", returnedOn: day("2009-06-20"))

  static let confirmed = ConfirmedNumber(
    field: .rnn, value: "210090000105", doubts: ["number.rnn-check"])

  static let intake = Intake(
    office: "baizak", application: application, basis: basis,
    ticks: [
      PaperTick(
        requirementID: "S1-C-3",
        handling: .handedIn(on: day("2009-05-29"), alternative: "birth-certificate"),
        details: details),
      PaperTick(
        requirementID: "S1-C-1", handling: .instead(paper: "анықтама", reason: "жоғалған")),
      PaperTick(requirementID: "S1-C-2", handling: .waived(reason: "берілмеген")),
      PaperTick(requirementID: "S1-C-4", handling: .missing),
    ],
    extraPapers: ["тұрғылықты жерінен анықтама"], uncoveredReason: "әкімдіктің хаты 9",
    decisions: IntakeDecisions(
      confirmedNumbers: [confirmed], samePerson: CaseID(rawValue: 2),
      otherPersons: [CaseID(rawValue: 3)], factsFrom: CaseID(rawValue: 4), factsConfirmed: true,
      openCasesKnown: [CaseID(rawValue: 5)]),
    calendarVersion: "calendar-1")

  static let doubts = [
    IntakeDoubt(.certificateOver, in: .certificateUntil, value: "2008-11-27"),
    IntakeDoubt(.paperOver, of: "S1-C-3", value: "2009-05-01"),
  ]

  /// The same, with what was doubtful and is so all the same.
  static var doubted: Intake {
    var doubted = intake
    doubted.decisions?.answeredDoubts = doubts
    return doubted
  }

  static let number = CaseNumber(office: 2, year: 2009, sequence: 123)!

  static let deadline = Deadline(
    accepted: day("2009-05-29"), countedDay: day("2009-06-08"), dueDate: day("2009-06-09"),
    actBy: day("2009-06-05"))
}

extension FrozenAct {
  static let caseActs = [
    FrozenAct(
      Act.opened(
        Opening(
          id: CaseID(rawValue: 7), number: FrozenCase.number, intake: FrozenCase.intake))),
    FrozenAct(
      Act.opened(
        Opening(
          id: CaseID(rawValue: 7), number: FrozenCase.number, intake: FrozenCase.doubted)),
      number: 2),
    FrozenAct(
      Act.opened(
        Opening(
          id: CaseID(rawValue: 7), number: FrozenCase.number,
          intake: Intake(
            office: "baizak", application: FrozenCase.oneName, basis: FrozenCase.basis,
            calendarVersion: "calendar-1"))), number: 3),
    FrozenAct(
      Act.corrected(
        Correction(
          application: FrozenCase.oneName, basis: FrozenCase.basis, reason: "жылы ғана белгілі",
          fault: .applicant)), number: 3),
    FrozenAct(
      Act.paperHanded(
        id: "S1-C-3", alternative: "identity-card", details: FrozenCase.details)),
    FrozenAct(Act.paperTakenBack(id: "S1-C-3")),
    FrozenAct(Act.waived(id: "S1-C-2", reason: "балалар үйінен берілмеген")),
    FrozenAct(
      Act.insteadHanded(
        id: "S2-C-4", paper: "сараптама қорытындысы", reason: "анықтама жоғалған",
        details: FrozenCase.details)),
    FrozenAct(Act.paperDetailed(id: "S1-C-3", details: FrozenCase.details)),
    FrozenAct(Act.extraPaper(text: "мінездеме")),
    FrozenAct(
      Act.accepted(
        AcceptanceTerms(
          asOf: day("2009-05-29"), backDatingReason: "Жарық болмады",
          deadline: FrozenCase.deadline, calendarVersion: "calendar-1+2",
          clerkSurname: "Сәрсенова"))),
    FrozenAct(
      Act.accepted(
        AcceptanceTerms(
          asOf: day("2009-05-29"), deadline: FrozenCase.deadline, calendarVersion: "calendar-1+2",
          clerkSurname: "Сәрсенова", answeredDoubts: FrozenCase.doubts)), number: 2),
    FrozenAct(Act.dueDateEntered(date: day("2012-01-17"), reason: "өндірістік күнтізбе")),
    FrozenAct(
      Act.corrected(
        Correction(
          application: FrozenCase.application, basis: FrozenCase.basis,
          uncoveredReason: "әкімдіктің хаты 10", reason: "тегі қате жазылған", fault: .office,
          confirmedNumbers: [FrozenCase.confirmed]))),
    FrozenAct(
      Act.corrected(
        Correction(
          application: FrozenCase.application, basis: FrozenCase.basis,
          uncoveredReason: "әкімдіктің хаты 10", reason: "көшті", fault: .circumstances,
          changedSince: day("2009-05-15"), confirmedNumbers: [FrozenCase.confirmed])), number: 2),
    FrozenAct(
      Act.acceptanceCorrected(
        AcceptanceCorrection(
          from: day("2029-05-29"), to: day("2009-05-29"), deadline: FrozenCase.deadline,
          calendarVersion: "calendar-1+3", reason: "сағат алда жүрген"))),
    FrozenAct(Act.noted(text: "көршісі қоңырау шалды")),
    FrozenAct(
      Act.assigned(
        to: Signature(id: StaffID(rawValue: 2), surname: "Асанова", given: "Әсел"),
        note: "демалысқа шығамын")),
    FrozenAct(
      Act.deadlineMoved(
        DeadlineMove(
          to: FrozenCase.deadline, calendarVersion: "calendar-1+3", reason: "қаулы 6"))),
    FrozenAct(Act.withdrawn(reason: "отбасы өзі күтеді", on: day("2009-05-30"))),
    FrozenAct(Act.voided(reason: "екі рет енгізілген")),
  ]

  private static func late(_ date: String) -> ActDay {
    ActDay(day(date), lateReason: "ауырып қалдым")
  }

  static let lifeActs = [
    FrozenAct(
      Act.decided(
        DecisionTerms(
          .refusal, on: late("2009-05-27"), ground: .other, text: "басқа облысқа көшті"))),
    FrozenAct(
      Act.decided(
        DecisionTerms(
          .referral, on: ActDay(day("2009-05-28")), ground: .disabilityRemoved)), number: 2),
    FrozenAct(Act.ready(late("2009-05-28"))),
    FrozenAct(
      Act.handedOver(
        HandOver(
          to: .other, on: late("2009-05-29"), name: "Төлегенов Бек", paper: "сенімхат 3"))),
    FrozenAct(
      Act.handedOver(
        HandOver(
          to: .representative, on: late("2009-05-29"), name: "Бейсенова Гүлмира",
          relation: "анасы", paper: "туу туралы куәлік")), number: 2),
    FrozenAct(
      Act.handedOver(
        HandOver(
          to: .other, on: late("2009-05-29"), name: "Сматов Ербол", kinship: .neighbour,
          paper: "сенімхат 4")), number: 3),
    FrozenAct(
      Act.careEnded(CareEndTerms(because: .died, on: day("2009-06-20"), text: "көршісі айтты"))),
    FrozenAct(Act.careEndTakenBack(reason: "аттасы екен")),
    FrozenAct(Act.posted(Posting(on: late("2009-05-29"), number: "RR-17"))),
    FrozenAct(
      Act.returned(
        ReturnTerms(on: late("2009-05-26"), reason: "мөрсіз", papers: ["S2-C-4", "S2-C-2"]))),
    FrozenAct(Act.completed(late("2009-05-27"))),
    FrozenAct(
      Act.suspended(
        SuspensionTerms(on: late("2009-05-26"), ground: .other, text: "ауруханада жатыр"))),
    FrozenAct(Act.resumed(late("2009-05-28"))),
    FrozenAct(Act.stepReversed(reason: "қате басылды")),
    FrozenAct(
      Act.joined(
        PersonMove(to: CaseID(rawValue: 2), beside: FrozenCase.number, reason: "туу куәлігі бір"))),
    FrozenAct(
      Act.split(
        PersonMove(to: CaseID(rawValue: 7), beside: FrozenCase.number, reason: "егізі екен"))),
    FrozenAct(Act.withdrawalUndone(reason: "ойланып қайтты")),
    FrozenAct(
      Act.decided(
        DecisionTerms(
          .notice, on: late("2009-05-28"), whyNotHolder: "Асанова демалыста")), number: 3),
    FrozenAct(
      Act.suspended(
        SuspensionTerms(
          on: late("2009-05-26"), ground: .disabilityRemoved, whyNotHolder: "Асанова демалыста")),
      number: 2),
    FrozenAct(
      Act.enteredLate(
        LateEntryTerms(.ready, on: day("2009-05-28"), workingDays: 9, limit: 3))),
    FrozenAct(Act.lateEntryApproved(LateEntryAnswer([5, 7], reason: "қағазда солай"))),
    FrozenAct(Act.lateEntryRefused(LateEntryAnswer([5], reason: "дәлелі жоқ"))),
  ]
}
