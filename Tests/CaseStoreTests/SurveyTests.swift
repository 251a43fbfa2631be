import Casework
import Foundation
import GRDB
import Standards
import Testing

@testable import CaseStore

@Suite struct `Batches of slips in the store` {
  private let place: Workplace
  private let store: CaseStore
  private let clerk = StaffID(rawValue: 2)

  init() throws {
    place = try Workplace()
    store = try place.newStore()
    _ = try store.addStaff(
      NewStaffMember(login: "asel", surname: "Әбенова", given: "Әсел"), by: manager, at: moment())
    for number in 1...6 {
      try store.deliver("Тегі\(number)", by: manager, on: "2009-06-02")
    }
  }

  private func batch(
    _ slips: [String: Int] = ["yy--y": 3, "ny--n": 2], to: String = "2009-06-10"
  ) -> SurveyBatch {
    SurveyBatch(
      service: .homeCare, period: Period(from: day("2009-06-01"), to: day(to))!,
      box: slips.values.reduce(0, +), slips: slips)
  }

  @Test func `are entered and voided by a manager alone`() throws {
    #expect(throws: StoreFailure.notPermitted(.managersOnly)) {
      try store.enterBatch(batch(), by: clerk, at: moment("2009-06-11"))
    }
    let record = try store.enterBatch(batch(), by: manager, at: moment("2009-06-11"))
    #expect(record.entered.handOvers == 6 && record.entered.by == "Сәрсенова Сәуле")
    #expect(throws: StoreFailure.notPermitted(.managersOnly)) {
      try store.voidBatch(record.id, reason: "қате екен", by: clerk, at: moment("2009-06-11"))
    }
  }

  @Test func `a stuffed box is refused`() throws {
    _ = try store.enterBatch(batch(), by: manager, at: moment("2009-06-11"))
    #expect(
      throws: StoreFailure.refused(.moreSlipsThanHandOvers(slips: 7, handOvers: 6))
    ) {
      try store.enterBatch(batch(["yyyyy": 2]), by: manager, at: moment("2009-06-11"))
    }
    // What is voided makes room again.
    try store.voidBatch(
      SurveyBatchID(rawValue: 1), reason: "екі рет саналған", by: manager,
      at: moment("2009-06-11"))
    _ = try store.enterBatch(batch(["yyyyy": 6]), by: manager, at: moment("2009-06-11"))
  }

  @Test func `a batch stays as it was entered, and is voided once, whole, with a reason`() throws {
    let record = try store.enterBatch(batch(), by: manager, at: moment("2009-06-11"))
    #expect(throws: StoreFailure.refused(.reasonNeeded)) {
      try store.voidBatch(record.id, reason: " ", by: manager, at: moment("2009-06-12"))
    }
    #expect(throws: StoreFailure.refused(.noSuchBatch)) {
      try store.voidBatch(
        SurveyBatchID(rawValue: 9), reason: "қате екен", by: manager, at: moment("2009-06-12"))
    }
    try store.voidBatch(record.id, reason: "қате екен", by: manager, at: moment("2009-06-12"))
    #expect(throws: StoreFailure.refused(.batchIsVoided)) {
      try store.voidBatch(record.id, reason: "қате екен", by: manager, at: moment("2009-06-12"))
    }
    let kept = try store.surveyBatches(from: day("2009-06-05"), to: day("2009-06-05"))
    #expect(kept.map(\.entered) == [record.entered])
    #expect(kept.map(\.voided?.reason) == ["қате екен"])
    #expect(try store.surveyBatches(from: day("2009-06-11"), to: day("2009-06-30")).isEmpty)
    #expect(try store.verify().isSound)
  }

  @Test func `nothing of a slip says on which day it was filled in or where it lay`() throws {
    _ = try store.enterBatch(batch(), by: manager, at: moment("2009-06-11"))
    let (columns, payload) = try store.read { db in
      (
        try db.columns(in: "survey_answers").map(\.name),
        try String.fetchOne(
          db,
          sql: """
            SELECT CAST(payload AS TEXT) FROM payloads ORDER BY seq DESC LIMIT 1
            """)
      )
    }
    #expect(columns == ["batch_id", "marks", "slips"])
    #expect(payload?.contains(#""slips":{"ny--n":2,"yy--y":3}"#) == true, "\(payload ?? "")")
    #expect(payload?.contains("2009-06-02") == false, "no day but those of the whole batch")
  }

  @Test(arguments: [
    "UPDATE survey_answers SET slips = 4 WHERE marks = 'yy--y'",
    "UPDATE survey_answers SET marks = 'yyyyy' WHERE marks = 'ny--n'",
    "DELETE FROM survey_answers WHERE marks = 'ny--n'",
    "INSERT INTO survey_answers VALUES (1, 'yyyyy', 20)",
    "INSERT INTO survey_answers VALUES (7, 'yyyyy', 20)",
    "UPDATE survey_batches SET period_to = '2009-06-09'", "UPDATE survey_batches SET box = 9",
    "UPDATE survey_batches SET hand_overs = 60", "UPDATE survey_batches SET by_name = 'Ә'",
    "UPDATE survey_batches SET void_reason = 'x', void_by = 'x', void_on = '2009-06-11'",
    "DELETE FROM survey_batches",
    """
    INSERT INTO survey_slips SELECT randomblob(16), 'home-care', '2009-06-02', 'yyyyy', 0
    FROM survey_answers, (SELECT 1 UNION SELECT 2 UNION SELECT 3)
    """,
  ])
  func `a slip that no batch tells of is found, and the rows are made anew`(_ sql: String) throws {
    _ = try store.enterBatch(batch(), by: manager, at: moment("2009-06-11"))
    #expect(try store.verify().isSound)
    let before = try store.surveyBatches(from: day("2009-01-01"), to: day("2009-12-31"))
    try place.tamper(sql)
    #expect(try store.verify().problems == [.changedQuality])
    guard !sql.contains("survey_slips") else { return }
    #expect(try store.repair(login: "saule", at: moment("2009-06-12")).quality)
    #expect(try store.verify().isSound)
    #expect(try store.surveyBatches(from: day("2009-01-01"), to: day("2009-12-31")) == before)
  }

  @Test func `slips that were entered one by one stay, and stay told as such`() throws {
    let older = try SampleStore.opened(version: 12)
    let box = try older.store.surveySlips(from: day("2009-01-01"), to: day("2009-12-31"))
    #expect(box.slips.count == 6 && box.waiting == 1)
    #expect(try older.store.verify().isSound)
  }
}

extension CaseStore {
  /// A child's case from its opening to the hand-over, all on one day.
  func deliver(_ surname: String, by staff: StaffID, on date: String) throws {
    let record = try openCase(
      intake(surname: surname, complete: true), by: staff, at: moment("2009-06-01"))
    let today = ActDay(day(date))
    _ = try perform(
      [
        acceptance, .decided(DecisionTerms(.notice, on: today)), .ready(today),
        .handedOver(HandOver(to: .applicant, on: today)),
      ], on: record.id, expecting: record.revision, by: staff, at: moment(date))
  }

  /// Slips as they were entered one by one before there were batches: what old stores hold.
  func addSlipsAsBefore(_ slips: [SurveySlip], by staff: StaffID, at moment: Moment) throws {
    try write { db in
      let signature = try StaffRows.allowed(.setFigures, staff, in: db).signature
      for slip in slips { try QualityRows.insert(slip, recorded: false, in: db) }
      let waiting = try QualityRows.slips("WHERE recorded = 0", [], in: db)
      guard waiting.count >= SurveyBox.slipsToMix else { return }
      try db.execute(sql: "DELETE FROM survey_slips WHERE recorded = 0")
      try QualityRows.record(.slipsRecorded(waiting), by: signature, at: moment, in: db)
    }
  }
}
