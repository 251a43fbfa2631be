import Casework
import Foundation
import GRDB
import Standards

@testable import CaseStore

/// A store of today in which there is a little of everything, the same with every run.
final class FrozenOffice {
  let place: Workplace
  let store: CaseStore
  let asel = StaffID(rawValue: 2)

  init() throws {
    place = try Workplace()
    store = try CaseStore.create(
      at: place.path,
      settings: StoreSettings(
        office: "baizak", officeCode: 2, training: true, language: "kk", draftDays: 45),
      first: NewStaffMember(
        login: "saule", surname: "Сәрсенова", given: "Сәуле", language: "ru"),
      at: moment("2009-05-28"))
    _ = try store.addStaff(
      NewStaffMember(login: "asel", surname: "Асанова", given: "Әсел"), by: manager,
      at: moment("2009-05-28"))
    try openGranted()
    try openRefused()
    try openWithdrawn()
    try openVoided()
    // Stores of before numbered complaints one after another.
    try ComplaintDraw.$isInOrder.withValue(true) { try complain() }
    try queue()
    try keepRest()
  }

  // MARK: Cases

  static let decisions = IntakeDecisions(
    confirmedNumbers: [FrozenCase.confirmed], samePerson: CaseID(rawValue: 1),
    otherPersons: [CaseID(rawValue: 1)], factsFrom: CaseID(rawValue: 1), factsConfirmed: true,
    openCasesKnown: [CaseID(rawValue: 1)])

  /// What is written down of a paper the office keeps.
  static let kept = PaperDetails(
    custody: .kept, number: "018234", date: day("2001-02-03"), validUntil: day("2011-02-04"),
    note: "мөрі бұлыңғыр")

  private static let basis = ChecklistBasis(
    papers: [
      PaperBasis(requirementID: "S2-C-1"),
      PaperBasis(requirementID: "S2-C-2", mayBeWaived: true),
      PaperBasis(
        requirementID: "S2-C-3", alternatives: ["birth-certificate", "identity-card"]),
    ], eligible: false, evaluatedOn: day("2009-05-28"), rulesVersion: "rules-1",
    computedPensionAge: true)

  private static func application(_ surname: String) -> Application {
    var application = FrozenCase.application
    application.facts = Facts(
      service: .homeCare, category: .childWithDisability, birthDate: day("2000-03-15"),
      sex: .male, disabled: true, disabilityGroup: .second, pensionAge: false, veteran: false,
      constantCare: true, needsCare: true, institution: .nonState)
    application.person.surname = surname
    return application
  }

  private func open(
    _ surname: String, _ basis: ChecklistBasis = FrozenOffice.basis,
    decisions: IntakeDecisions? = nil
  ) throws -> CaseRecord {
    try store.openCase(
      Intake(
        office: "baizak", application: Self.application(surname), basis: basis,
        ticks: [
          PaperTick(
            requirementID: "S2-C-3",
            handling: .handedIn(on: day("2009-05-28"), alternative: "birth-certificate"),
            details: FrozenCase.details),
          PaperTick(requirementID: "S2-C-2", handling: .waived(reason: "берілмеген")),
          PaperTick(
            requirementID: "S2-C-1", handling: .instead(paper: "анықтама", reason: "жоғалған"),
            details: PaperDetails(custody: .seen)),
        ], extraPapers: ["мінездеме"], uncoveredReason: "әкімдіктің хаты 9",
        decisions: decisions, calendarVersion: "calendar-1"), by: manager, at: moment("2009-05-28"))
  }

  private func does(_ acts: [Act], _ record: CaseRecord, on date: String, minute: Int = 600) throws
    -> CaseRecord
  {
    // As it was in its day: nobody asked who decides a colleague's case why.
    try store.write { db in
      let signature = try StaffRows.active(manager, in: db).signature
      guard let bytes = try CaseRows.bytes(record.id, in: db) else { throw StoreFailure.noSuchCase }
      let seen = try StoredJSON.decode(CaseRecord.self, from: bytes)
      var next = seen
      let now = moment(date, minute: minute)
      for act in acts {
        try CaseStore.perform(act, on: &next, by: signature, at: now, in: db)
      }
      try CaseStore.noteVisit(of: acts, on: record.id, by: signature, at: now, in: db)
      _ = try CaseRows.update(next, replacing: seen, in: db)
      return next
    }
  }

  private func on(_ date: String) -> ActDay { ActDay(day(date), lateReason: "жарық болмады") }

  private func openGranted() throws {
    var record = try open("Бейсенова")
    var basis = Self.basis
    basis.papers.append(PaperBasis(requirementID: "S2-C-5a"))
    var mended = Self.application("Бейсенова")
    mended.person.address = "Сарыкемер, Абай 1"
    record = try does(
      [
        .accepted(
          AcceptanceTerms(
            asOf: day("2009-05-29"), backDatingReason: "жарық болмады",
            deadline: FrozenCase.deadline, calendarVersion: "calendar-1",
            clerkSurname: "Сәрсенова")),
        .corrected(
          Correction(
            application: mended, basis: basis, reason: "көшіп кетті", fault: .applicant,
            confirmedNumbers: [FrozenCase.confirmed])),
        .paperHanded(id: "S2-C-5a", alternative: nil),
        .paperDetailed(
          id: "S2-C-3",
          details: PaperDetails(
            custody: .givenBack, number: "1", date: day("2001-02-03"),
            validUntil: day("2011-02-04"), note: "түпнұсқа", returnedOn: day("2009-05-29"))),
        .returned(ReturnTerms(on: on("2009-05-29"), reason: "мөрсіз", papers: ["S2-C-1"])),
      ], record, on: "2009-05-29")
    record = try does(
      [
        .insteadHanded(
          id: "S2-C-1", paper: "анықтама", reason: "жоғалған",
          details: PaperDetails(custody: .copied)),
        .completed(on("2009-06-01")),
        .suspended(
          SuspensionTerms(on: on("2009-06-01"), ground: .other, text: "ауруханада жатыр")),
        .resumed(on("2009-06-02")),
        .deadlineMoved(
          DeadlineMove(
            to: Deadline(
              accepted: day("2009-05-29"), countedDay: day("2009-06-08"),
              dueDate: day("2009-06-10"), actBy: day("2009-06-04")),
            calendarVersion: "calendar-1+1", reason: "қаулы 6")),
        .assigned(
          to: Signature(id: asel, surname: "Асанова", given: "Әсел"), note: "демалыс"),
        .decided(DecisionTerms(.notice, on: on("2009-06-02"), text: "аптасына екі рет")),
        .ready(on("2009-06-02")),
      ], record, on: "2009-06-02")
    _ = try does(
      [.posted(Posting(on: on("2009-06-03"), number: "RR-17"))], record, on: "2009-06-03")
  }

  private func openRefused() throws {
    var record = try open(
      "Әли",
      decisions: Self.decisions)
    record = try does(
      [
        .accepted(
          AcceptanceTerms(
            asOf: day("2009-05-29"),
            deadline: Deadline(
              accepted: day("2009-05-29"), countedDay: day("2009-06-08"), dueDate: nil, actBy: nil),
            calendarVersion: "calendar-1", clerkSurname: "Сәрсенова")),
        .dueDateEntered(date: day("2009-06-09"), reason: "өндірістік күнтізбе"),
        .suspended(SuspensionTerms(on: on("2009-05-29"), ground: .disabilityRemoved)),
        .decided(
          DecisionTerms(.refusal, on: on("2009-05-29"), ground: .other, text: "көшіп кетті")),
        .ready(ActDay(day("2009-05-29"))),
      ], record, on: "2009-05-29")
    _ = try does(
      [
        .handedOver(
          HandOver(to: .other, on: on("2009-06-01"), name: "Әли Бек", paper: "сенімхат 3"))
      ], record, on: "2009-06-01")
  }

  private func openWithdrawn() throws {
    var basis = Self.basis
    basis.openPaperIDs = ["S2-C-5b"]
    _ = try does(
      [.withdrawn(reason: "отбасы өзі күтеді", on: day("2009-05-29"))],
      try open("Досова", basis), on: "2009-06-01")
  }

  private func openVoided() throws {
    _ = try does([.voided(reason: "екі рет енгізілген")], try open("Қате"), on: "2009-06-01")
  }

  // MARK: The rest

  private static func term(_ kind: ComplaintRule.Kind, from date: String, due: String)
    -> ComplaintTerm
  {
    ComplaintTerm(
      kind: kind, days: day(due).days(since: day(date)),
      law: [.kk: "Заң", .ru: "Закон", .en: "Law"], isLocal: true,
      deadline: Deadline(
        accepted: day(date), countedDay: day(due), dueDate: day(due), actBy: day(due)),
      calendarVersion: "calendar-1")
  }

  private func complain() throws {
    let record = try store.registerComplaint(
      ComplaintIntake(
        name: "Төлегенова Айша", contact: "Абай 1", channel: .post, received: on("2009-06-01"),
        matter: .inaction,
        about: ComplaintCase(
          id: CaseID(rawValue: 2), number: CaseNumber(office: 2, year: 2009, sequence: 2)!),
        clerk: Signature(id: asel, surname: "Асанова", given: "Әсел"), service: .homeCare,
        text: "Жауап кешікті", authority: "akimat-baizak",
        term: Self.term(.plain, from: "2009-06-01", due: "2009-06-16")), by: manager,
      at: moment("2009-06-01"))
    let acts: [ComplaintAct] = [
      .acknowledged(on("2009-06-01")),
      .forwarded(ComplaintForwarding(to: "akimat-baizak", on: on("2009-06-01"), letter: "77")),
      .inquired(
        day: on("2009-06-01"), reason: "облыстан сұралды",
        term: Self.term(.inquiry, from: "2009-06-01", due: "2009-07-01")),
      .extended(
        ComplaintExtension(
          by: 5, limit: 15, on: on("2009-06-01"), reason: "жауап келмеді",
          notifiedOn: day("2009-06-01"),
          term: Self.term(.inquiry, from: "2009-06-01", due: "2009-07-06"))),
      .answered(
        ComplaintAnswer(
          on: on("2009-06-01"), founded: true, satisfied: false, text: "Расталды", by: "baizak")),
      .reopened(
        ComplaintReopening(
          on: on("2009-06-02"), reason: "жауап толық емес",
          term: Self.term(.plain, from: "2009-06-02", due: "2009-06-17"))),
      .voided(reason: "екі рет жазылған"),
    ]
    _ = try store.perform(
      acts, on: record.id, expecting: 1, by: manager, at: moment("2009-06-02"))
    let answered = try store.registerComplaint(
      ComplaintIntake(
        name: "Ибраев", channel: .phone, received: ActDay(day("2009-06-02")), matter: .act,
        text: "Дөрекі сөйледі", authority: "akimat-baizak",
        term: Self.term(.plain, from: "2009-06-02", due: "2009-06-17")), by: manager,
      at: moment("2009-06-02"))
    let answer = ComplaintAnswer(
      on: ActDay(day("2009-06-03")), founded: false, satisfied: false, text: "Расталмады",
      by: "baizak")
    _ = try store.perform(
      [.answered(answer)], on: answered.id, expecting: 1, by: manager, at: moment("2009-06-03"))
  }

  private func queue() throws {
    let first = try store.issueTicket(for: .collect, by: manager, at: moment("2009-06-03"))
    _ = try store.issueTicket(for: .handIn, by: manager, at: moment("2009-06-03", minute: 541))
    _ = try store.call(first.id, by: asel, at: moment("2009-06-03", minute: 550))
    let serving = TicketAct.servingBegan(case: CaseID(rawValue: 1))
    _ = try store.perform(
      [serving], on: first.id, by: asel, at: moment("2009-06-03", minute: 551))
    _ = try store.perform(
      [.served, .timeWasWrong(reason: "кейін басылды")], on: first.id, by: asel,
      at: moment("2009-06-03", minute: 560))
    let second = TicketID(rawValue: 2)
    _ = try store.perform(
      [.outOfTurn(reason: "жүкті әйел"), .handedOver(to: asel), .held(.office)], on: second,
      by: manager, at: moment("2009-06-03", minute: 600))
    let third = try store.issueTicket(
      for: .ask, by: manager, at: moment("2009-06-03", minute: 1000))
    _ = try store.perform(
      .carriedOver(reason: "жұмыс уақыты бітті"), on: [third.id], by: manager,
      at: moment("2009-06-03", minute: 1080))
  }

  private func keepRest() throws {
    let now = moment("2009-06-04")
    _ = try store.once("5d0c7c1e-2a53-4be0-9c3e-6a4f1f0f7a11") {
      try store.changeDirectory(
        [
          DirectoryChange(
            entry: "talas", field: "phones", value: "8-72644-77777", reason: "жаңа нөмір")
        ], by: manager, at: now)
    } again: { _ in
      0
    }
    _ = try store.setFigures(
      [
        QualityFigure(
          kind: .target, standard: .s1, row: "1.1", year: 2009, value: Percent(tenths: 985),
          basis: "хаттама 4", by: "Сәрсенова Сәуле", on: day("2009-06-04"))
      ], by: manager, at: now)
    try store.setComplaintRule(
      ComplaintRuleOverlay(
        kind: .plain, days: 10, law: "Бұйрық 3", reason: "ішкі тәртіп", by: "Сәрсенова Сәуле",
        on: day("2009-06-04")), by: manager, at: now)
    try store.addSlipsAsBefore(
      ["yyyny", "nyy--", "yyyyy", "yn--y", "y---y"].compactMap {
        SurveySlip(service: .homeCare, on: day("2009-06-04"), marks: $0)
      }, by: manager, at: now)
    try store.addSlipsAsBefore(
      [SurveySlip(service: .residentialCare, on: day("2009-06-04"), marks: "nnyy-")!],
      by: manager, at: now)
    try store.planBackups(BackupPlan(folder: "/srv/copies", keep: 7), by: manager, at: now)
    try store.write { db in
      for act in [
        SettingsAct.backedUp(LastBackup(at: now, automatic: true, head: "172a08")),
        .calendarChanged(
          CalendarChange(
            dayOff: day("2009-06-01"), workDay: day("2009-06-06"), reason: "қаулы 6")),
        .calendarChanged(CalendarChange(dayOff: day("2009-06-08"), reason: "қаулы 7")),
      ] { try BackupRows.record(act, by: FrozenAct.saule, at: now, in: db) }
    }
    try store.once("d0") {
      try store.keep(NamedFilter(name: "Менікі", query: Self.query), of: asel)
    } again: { _ in
    }
    try store.saveDraft(Self.draft)
  }

  static let query = CaseQuery(
    words: "бейсен",
    filter: CaseFilter(
      state: .awaitingPapers, service: .homeCare, category: .childWithDisability,
      clerk: StaffID(rawValue: 2), from: day("2009-05-01"), to: day("2009-05-31")))

  static let begun = BegunText(
    at: BegunPlace(.card, "7"), by: StaffID(rawValue: 2), about: "02-2009-00007 Бейсенова Айым",
    texts: ["note": "Анасы қоңырау шалды", "receiver other/name": "Досова"], focus: "name",
    updated: moment("2009-06-04", minute: 542))

  static var draft: Draft {
    var values = FormValues()
    for field in FieldID.allCases { values[field] = "жазылған \(field.rawValue)" }
    var draft = Draft(
      id: DraftID(rawValue: "d1"), clerk: StaffID(rawValue: 2), office: "baizak",
      service: .residentialCare, category: .elderly, values: values,
      ticks: FrozenCase.intake.ticks, extraPapers: ["мінездеме"], uncoveredReason: "хат 9",
      decisions: FrozenCase.intake.decisions ?? IntakeDecisions(), focus: .given, step: .papers,
      created: moment("2009-06-03", minute: 541), updated: moment("2009-06-04", minute: 542))
    draft.search = "бейс"
    draft.unfinished = UnfinishedDetails(
      requirementID: "S1-C-3", texts: ["number": "0182", "note": "мөр"], focus: "note")
    return draft
  }
}
