import Casework
import Standards

@testable import CaseStore

extension FrozenAct {
  static let ticketActs = [
    FrozenAct(
      TicketAct.issued(TicketIssue(id: TicketID(rawValue: 12), number: 4, purpose: .collect))),
    FrozenAct(TicketAct.called()),
    FrozenAct(TicketAct.called(window: "3-терезе"), number: 2),
    FrozenAct(TicketAct.calledAgain()),
    FrozenAct(TicketAct.calledAgain(window: "3-терезе"), number: 2),
    FrozenAct(TicketAct.servingBegan(case: CaseID(rawValue: 7))),
    FrozenAct(TicketAct.servingBegan(case: nil), number: 2),
    FrozenAct(TicketAct.held(.visitor)),
    FrozenAct(TicketAct.left),
    FrozenAct(TicketAct.backToQueue),
    FrozenAct(TicketAct.handedOver(to: StaffID(rawValue: 2))),
    FrozenAct(TicketAct.outOfTurn(reason: "жүкті әйел")),
    FrozenAct(TicketAct.timeWasWrong(reason: "кейін басылды")),
    FrozenAct(TicketAct.purposeChanged(.complain)),
    FrozenAct(TicketAct.about(CaseID(rawValue: 7))),
    FrozenAct(TicketAct.notAbout(CaseID(rawValue: 8))),
    FrozenAct(TicketAct.carriedOver(reason: "жұмыс уақыты бітті")),
    FrozenAct(TicketAct.closed(reason: "өрт дабылы")),
    FrozenAct(TicketAct.served),
  ]

  /// A term as it is given to a complaint.
  static let term = ComplaintTerm(
    kind: .inquiry, days: 30, law: [.kk: "Заң", .ru: "Закон", .en: "Law"],
    isLocal: true,
    deadline: Deadline(
      accepted: day("2009-05-25"), countedDay: day("2009-06-24"), dueDate: day("2009-06-25"),
      actBy: day("2009-06-23")),
    calendarVersion: "calendar-1+2")

  private static let late = ActDay(day("2009-05-26"), lateReason: "пошта кешікті")

  static let complaintActs = [
    FrozenAct(
      ComplaintAct.registered(
        ComplaintRegistration(
          id: ComplaintID(rawValue: 3), number: ComplaintNumber(year: 2009, sequence: 7),
          intake: ComplaintIntake(
            name: "Төлегенова Айша", contact: "Сарыкемер, Абай 1", channel: .post,
            received: ActDay(day("2009-05-25"), lateReason: "пошта кешікті"), matter: .inaction,
            about: ComplaintCase(id: CaseID(rawValue: 7), number: FrozenCase.number),
            clerk: Signature(id: StaffID(rawValue: 2), surname: "Асанова", given: "Әсел"),
            service: .homeCare, text: "Жауап кешікті", authority: "akimat-baizak", term: term)))),
    FrozenAct(ComplaintAct.acknowledged(late)),
    FrozenAct(
      ComplaintAct.forwarded(ComplaintForwarding(to: "akimat-baizak", on: late, letter: "77"))),
    FrozenAct(ComplaintAct.inquired(day: late, reason: "облыстан сұралды", term: term)),
    FrozenAct(
      ComplaintAct.extended(
        ComplaintExtension(
          by: 5, limit: 15, on: late, reason: "жауап келмеді", notifiedOn: day("2009-05-27"),
          term: term))),
    FrozenAct(
      ComplaintAct.answered(
        ComplaintAnswer(
          on: late, founded: true, satisfied: false, text: "Кешігу расталды", by: "baizak"))),
    FrozenAct(
      ComplaintAct.reopened(
        ComplaintReopening(on: late, reason: "жауап толық емес", term: term))),
    FrozenAct(ComplaintAct.noted(text: "хат жіберілді")),
    FrozenAct(ComplaintAct.voided(reason: "екі рет жазылған")),
    FrozenAct(ComplaintAct.voidAsked(reason: "екі рет жазылған")),
  ]

  private static let member = StaffMember(
    id: StaffID(rawValue: 2), login: "asel", surname: "Асанова", given: "Әсел", role: .manager,
    active: false, language: "kk")

  private static let seated = StaffMember(
    id: StaffID(rawValue: 2), login: "asel", surname: "Асанова", given: "Әсел", role: .clerk,
    window: "3-терезе")

  static let staffActs = [
    FrozenAct(StaffAct.added(member), "added", about: .staff(member.id)),
    FrozenAct(StaffAct.added(seated), "added", about: .staff(member.id), number: 2),
    FrozenAct(StaffAct.changed(member), "changed", about: .staff(member.id)),
    FrozenAct(StaffAct.changed(seated), "changed", about: .staff(member.id), number: 2),
  ]

  static let settingsActs = [
    FrozenAct(
      SettingsAct.founded(
        StoreSettings(
          office: "baizak", officeCode: 2, training: true, zone: "Asia/Almaty", language: "ru",
          draftDays: 45)), "founded", about: .settings),
    FrozenAct(
      SettingsAct.backupsPlanned(BackupPlan(folder: "/srv/copies", keep: 7)), "backups-planned",
      about: .settings),
    FrozenAct(SettingsAct.backupsPlanned(nil), "backups-planned", about: .settings, number: 2),
    FrozenAct(
      SettingsAct.backedUp(
        LastBackup(at: moment("2009-05-31", minute: 601), automatic: true, head: "172a08")),
      "backed-up", about: .settings),
    FrozenAct(
      SettingsAct.repaired(RepairNote(cases: [7], staff: [2], guards: ["acts_stay"])),
      "repaired", about: .settings),
    FrozenAct(
      SettingsAct.lateDaysSet(LateDays(5, reason: "бұйрық 12")), "late-days-set",
      about: .settings),
    FrozenAct(
      SettingsAct.draftsDiscarded(["d7", "begun 2 card 9"]), "drafts-discarded", about: .settings),
    FrozenAct(
      SettingsAct.calendarChanged(
        CalendarChange(
          dayOff: day("2009-06-01"), workDay: day("2009-06-06"), reason: "қаулы 6")),
      "calendar-changed", about: .settings),
    FrozenAct(
      SettingsAct.calendarChanged(CalendarChange(workDay: day("2009-06-06"), reason: "қаулы 7")),
      "calendar-changed", about: .settings, number: 2),
    FrozenAct(
      SettingsAct.restored(
        RestoreNote(
          copy: "baizak-2009-05-31-1001.sqlite", head: "172a08", login: "saule",
          replacedHead: "77ab01")), "restored", about: .settings),
  ]

  private static func overlay(_ value: String?) -> DirectoryOverlay {
    DirectoryOverlay(
      entry: "talas", field: "phones", value: value, reason: "жаңа нөмір", by: "Сәрсенова Сәуле",
      on: day("2009-05-20"))
  }

  static let directoryActs = [
    FrozenAct(
      DirectoryAct.corrected(overlay("8-72644-77777")), "corrected", about: .directory("talas")),
    FrozenAct(DirectoryAct.restored(overlay(nil)), "restored", about: .directory("talas")),
  ]

  private static func figure(_ kind: QualityFigure.Kind, _ value: Percent?) -> QualityAct {
    .figureSet(
      QualityFigure(
        kind: kind, standard: .s1, row: "1.1", year: 2009, value: value, basis: "хаттама 4",
        by: "Сәрсенова Сәуле", on: day("2009-05-26")))
  }

  private static func rule(_ days: Int?) -> QualityAct {
    .complaintRuleSet(
      ComplaintRuleOverlay(
        kind: .plain, days: days, law: "Бұйрық 3", reason: "ішкі тәртіп", by: "Сәрсенова Сәуле",
        on: day("2009-05-26")))
  }

  static let qualityActs = [
    FrozenAct(figure(.target, Percent(tenths: 985)), "figure-set", about: .quality),
    FrozenAct(figure(.reported, nil), "figure-set", about: .quality, number: 2),
    FrozenAct(rule(10), "complaint-rule-set", about: .quality),
    FrozenAct(rule(nil), "complaint-rule-set", about: .quality, number: 2),
    FrozenAct(
      QualityAct.slipsRecorded([
        SurveySlip(
          service: .homeCare, on: day("2009-05-26"),
          answers: [
            .quality: true, .information: false, .complaintProcedure: true, .courtesy: false,
          ])
      ]), "slips-recorded", about: .quality),
    FrozenAct(batches[0], "batch-entered", about: .quality),
    FrozenAct(batches[2], "batch-voided", about: .quality),
    FrozenAct(closed, "period-closed", about: .quality),
    FrozenAct(closedWithLate, "period-closed", about: .quality, number: 2),
  ]

  static func entered(_ id: Int64) -> EnteredBatch {
    EnteredBatch(
      id: SurveyBatchID(rawValue: id),
      batch: SurveyBatch(
        service: .homeCare, period: Period(from: day("2009-06-01"), to: day("2009-06-30"))!, box: 4,
        slips: ["-----": 1, "yyn-y": 3]), handOvers: 9, by: "Сәрсенова Сәуле",
      on: day("2009-07-01"))
  }

  /// Two batches, one of them voided.
  static let batches: [QualityAct] = [
    .batchEntered(entered(1)), .batchEntered(entered(2)),
    .batchVoided(
      BatchVoid(
        batch: SurveyBatchID(rawValue: 2), reason: "екі рет саналған", by: "Сәрсенова Сәуле",
        on: day("2009-07-02"))),
  ]

  static let accessActs = [
    FrozenAct(Access.viewed, "viewed", about: .access(CaseID(rawValue: 7))),
    FrozenAct(Access.exported, "exported", about: .access(CaseID(rawValue: 7))),
    FrozenAct(Access.asked, "asked", about: .access(CaseID(rawValue: 7))),
    FrozenAct(Access.viewed, "viewed", about: .complaintAccess(ComplaintID(rawValue: 3))),
  ]

  static let copyActs = [
    FrozenAct(
      PrintedCopy(paper: "notice", number: 2, way: .printer), "printed",
      about: .print(CaseID(rawValue: 7))),
    FrozenAct(
      PrintedCopy(paper: "cover", number: 1, way: .file), "print-failed",
      about: .print(CaseID(rawValue: 7))),
  ]
}
