import Casework
import Foundation
import GRDB
import Testing

@testable import CaseStore

/// Acts 1 and 2 found the store; 3 to 5 are the case of these tests.
struct VerificationTests {
  private let place: Workplace
  private let head: String

  init() throws {
    place = try Workplace()
    let store = try place.newStore()
    let record = try store.openCase(intake(), by: manager, at: moment())
    _ = try store.perform(
      [.paperHanded(id: "S2-C-1", alternative: nil), .noted(text: "қоңырау шалды")],
      on: record.id, expecting: 1, by: manager, at: moment(minute: 600))
    head = try store.verify().head
    try store.close()
  }

  private func check(expectedHead: String? = nil) throws -> [VerificationProblem] {
    try CaseStore.open(at: place.path).verify(expectedHead: expectedHead).problems
  }

  @Test func `an untouched store is sound and tells its head`() throws {
    let report = try CaseStore.open(at: place.path).verify(expectedHead: head)
    #expect(report.isSound)
    #expect(report.acts == 5)
    #expect(report.cases == 1)
    #expect(report.head.count == 64)
  }

  @Test(arguments: [
    "UPDATE acts SET civil_date = '2009-05-01' WHERE seq = 4",
    """
    UPDATE acts SET staff_id = 2, header = CAST(replace(CAST(header AS TEXT), char(10) || '1'
      || char(10), char(10) || '2' || char(10)) AS BLOB) WHERE seq = 4
    """,
    "UPDATE acts SET payload_digest = zeroblob(32) WHERE seq = 4",
  ])
  func `a changed act is named`(sql: String) throws {
    try place.tamper(sql)
    #expect(try check().first == .changedAct(seq: 4))
  }

  @Test func `a deleted act is named by the gap it leaves`() throws {
    try place.tamper("DELETE FROM payloads WHERE seq = 4; DELETE FROM acts WHERE seq = 4")
    #expect(try check().first == .gap(seq: 5))
  }

  @Test func `two acts that changed places are noticed at the first of them`() throws {
    try place.tamper(
      """
      UPDATE acts SET seq = 99 WHERE seq = 4;
      UPDATE acts SET seq = 4 WHERE seq = 5;
      UPDATE acts SET seq = 5 WHERE seq = 99;
      """)
    let found = try check()
    #expect(found.prefix(2) == [.movedAct(seq: 4), .movedAct(seq: 5)])
  }

  @Test func `an act put in place of another with a new number is noticed by its chain`() throws {
    try place.tamper(
      """
      UPDATE acts SET prev_digest = zeroblob(32) WHERE seq = 4
      """)
    #expect(try check().first == .brokenLink(seq: 4))
  }

  @Test func `guards taken away or weakened are named`() throws {
    try place.tamper(
      "DROP INDEX cases_by_name; CREATE INDEX cases_by_name ON cases (name_key, id)",
      restoringGuards: false)
    #expect(
      try check()
        == [
          "acts_follow", "acts_remain", "acts_stay", "payloads_once", "payloads_only_forget",
          "payloads_remain",
        ].map(VerificationProblem.missingGuard))
    let other = try VerificationTests()
    try other.place.attempt(
      """
      DROP TRIGGER acts_stay;
      CREATE TRIGGER acts_stay BEFORE UPDATE ON acts BEGIN SELECT 1; END
      """)
    #expect(try other.check() == [.missingGuard("acts_stay")])
  }

  @Test func `a search index that does not fit the cases is named`() throws {
    try place.tamper("INSERT INTO case_words (case_words) VALUES ('delete-all')")
    #expect(try check() == [.searchIndex])
  }

  @Test func `edited rules of an earlier day are named`() throws {
    try CaseStore.open(at: place.path).archive(
      [LawFile(name: "standards/a.yaml", bytes: Data("a".utf8))], as: "version-1")
    #expect(try check() == [.changedRules(version: "version-1")])
  }

  @Test func `a tail cut off is noticed by the case it made`() throws {
    try place.tamper("DELETE FROM payloads WHERE seq = 5; DELETE FROM acts WHERE seq = 5")
    #expect(try check() == [.cutOff(after: 4), .changedCase(CaseID(rawValue: 1))])
    #expect(try check(expectedHead: head).first == .headNotFound)
    let other = try VerificationTests()
    try other.place.tamper("DELETE FROM acts WHERE seq = 5")
    #expect(try other.check().first == .payloadWithoutAct(seq: 5))
  }

  @Test func `one flipped byte of what an act holds is noticed`() throws {
    try place.tamper(
      """
      UPDATE payloads SET payload = CAST(replace(CAST(payload AS TEXT), 'шалды', 'шалдЫ') AS BLOB)
      WHERE seq = 5
      """)
    #expect(try check().first == .changedPayload(seq: 5))
  }

  @Test func `what an act holds is not forgotten silently`() throws {
    try place.tamper("UPDATE payloads SET payload = NULL, salt = NULL WHERE seq = 4")
    #expect(try check().first == .forgottenWithoutAct(seq: 4))
    try place.tamper("DELETE FROM payloads WHERE seq = 4")
    #expect(try check().first == .missingPayload(seq: 4))
  }

  @Test(arguments: [
    "UPDATE cases SET due_on = '2009-12-31'", "UPDATE cases SET surname = 'Басқа'",
    "UPDATE cases SET state = 'accepted'",
    """
    UPDATE cases
    SET record = CAST(replace(CAST(record AS TEXT), 'Сарыкемер', 'Сарыкемір') AS BLOB)
    """,
    "UPDATE cases SET record = CAST('{}' AS BLOB)",
  ])
  func `an edited current row is named`(sql: String) throws {
    try place.tamper(sql)
    #expect(try check() == [.changedCase(CaseID(rawValue: 1))])
  }

  @Test func `an edited search key is named with the index that no longer fits it`() throws {
    try place.tamper("UPDATE cases SET name_key = ''")
    #expect(try check() == [.changedCase(CaseID(rawValue: 1)), .searchIndex])
  }

  @Test func `a case taken away or put in from nowhere is named`() throws {
    try place.tamper("DELETE FROM cases")
    #expect(try check().contains(.missingCase(CaseID(rawValue: 1))))
    let other = try VerificationTests()
    try other.place.tamper("UPDATE cases SET id = 2")
    #expect(try other.check().contains(.caseWithoutHistory(CaseID(rawValue: 2))))
  }

  @Test func `edited staff, settings, counters and drafts are named`() throws {
    try CaseStore.open(at: place.path).saveDraft(draft())
    try place.tamper(
      """
      UPDATE staff SET role = 'clerk';
      UPDATE settings SET value = 'taraz' WHERE key = 'office';
      UPDATE counters SET last = 7;
      UPDATE drafts SET record = CAST('?' AS BLOB);
      """)
    #expect(
      try check() == [
        .changedCounter(office: 2, year: 2009), .changedStaff(manager), .changedSettings,
        .unreadableDraft(DraftID(rawValue: "d1")),
      ])
  }

  @Test(arguments: [
    "UPDATE acts SET kind = 'noted' WHERE seq = 4", "DELETE FROM acts WHERE seq = 5",
    "DELETE FROM payloads WHERE seq = 5",
    "UPDATE payloads SET payload = zeroblob(3) WHERE seq = 5",
    "UPDATE payloads SET payload = NULL, salt = NULL WHERE seq = 5",
    "INSERT OR REPLACE INTO payloads (seq, payload, salt) VALUES (5, NULL, NULL)",
    "INSERT OR REPLACE INTO acts SELECT * FROM acts WHERE seq = 5",
    """
    INSERT INTO acts SELECT 9, subject_kind, subject_id, kind, at_ms, civil_date, minute, clock,
      staff_id, header, payload_digest, prev_digest, digest FROM acts WHERE seq = 5
    """,
    """
    INSERT INTO acts SELECT 6, subject_kind, subject_id, kind, at_ms, civil_date, minute, clock,
      staff_id, header, payload_digest, prev_digest, digest FROM acts WHERE seq = 5
    """,
  ])
  func `the store itself forbids to rewrite history`(sql: String) throws {
    #expect(throws: DatabaseError.self) { try place.attempt(sql) }
    #expect(try check().isEmpty)
  }

  @Test func `an anonymised act forgets what it held and the chain still holds`() throws {
    // What a later version of the program will do, by hand: the act first, then the forgetting.
    let store = try CaseStore.open(at: place.path)
    let by = Signature(id: manager, surname: "Сәрсенова", given: "Сәуле")
    try store.write { db in
      _ = try ActLog.append(
        "", kind: "anonymised", about: .caseRecord(CaseID(rawValue: 1)), by: by, at: moment(),
        in: db)
      try db.execute(sql: "UPDATE payloads SET payload = NULL, salt = NULL WHERE seq IN (3, 4, 5)")
    }
    let report = try store.verify()
    #expect(report.problems.isEmpty)
    #expect(report.acts == 6)
  }
}
