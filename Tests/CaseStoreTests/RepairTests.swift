import Casework
import Foundation
import Testing

@testable import CaseStore

/// What is made anew from history, kind by kind, and what is not.
struct RepairTests {
  private let place: Workplace
  private let case1 = CaseID(rawValue: 1)

  init() throws {
    place = try Workplace()
    let store = try place.newStore()
    _ = try store.addStaff(
      NewStaffMember(login: "asel", surname: "Ахметова", given: "Әсел"), by: manager, at: moment())
    let record = try store.openCase(intake(), by: manager, at: moment())
    _ = try store.openCase(intake(surname: "Қожахметов"), by: manager, at: moment())
    _ = try store.perform(
      [.paperHanded(id: "S2-C-1", alternative: nil), .noted(text: "қоңырау шалды")],
      on: record.id, expecting: 1, by: manager, at: moment(minute: 600))
    try store.planBackups(BackupPlan(folder: "/daily"), by: manager, at: moment())
    try store.close()
  }

  private func repair(_ login: String = "saule") throws -> RepairReport {
    try CaseStore.open(at: place.path).repair(login: login, at: moment(minute: 700))
  }

  private func report() throws -> VerificationReport {
    try CaseStore.open(at: place.path).verify()
  }

  @Test func `a whole store is left alone, and nothing is recorded`() throws {
    let before = try report()
    #expect(try !repair().changedSomething)
    #expect(try report() == before)
  }

  @Test(arguments: [
    "UPDATE cases SET due_on = '2009-12-31' WHERE id = 1",
    "UPDATE cases SET record = CAST('{}' AS BLOB) WHERE id = 1",
    "UPDATE cases SET surname = 'Басқа', name_key = 'баска' WHERE id = 1",
    "DELETE FROM cases WHERE id = 1",
  ])
  func `an edited or a missing case is made anew and found again`(sql: String) throws {
    let before = try CaseStore.open(at: place.path).caseRecord(case1)
    try place.tamper(sql)
    #expect(try !report().isSound)
    #expect(try repair().cases == [case1])
    let store = try CaseStore.open(at: place.path)
    let after = try store.verify()
    #expect(after.isSound, "\(after.problems)")
    #expect(try store.caseRecord(case1) == before)
    #expect(try store.findCases("бейсен").map(\.id) == [case1])
    #expect(try store.findCases("баска").isEmpty)
  }

  @Test func `edited and missing staff is made anew`() throws {
    try place.tamper("UPDATE staff SET role = 'manager', surname = 'Басқа' WHERE id = 2")
    #expect(try repair().staff == [StaffID(rawValue: 2)])
    try place.tamper("DELETE FROM staff WHERE id = 2")
    #expect(try repair().staff == [StaffID(rawValue: 2)])
    let store = try CaseStore.open(at: place.path)
    #expect(try store.staff().map(\.role) == [.manager, .clerk])
    #expect(try store.staff().map(\.surname) == ["Сәрсенова", "Ахметова"])
    #expect(try store.verify().isSound)
  }

  @Test func `a clerk who made herself manager by hand repairs nothing`() throws {
    try place.tamper("UPDATE staff SET role = 'manager' WHERE id = 2")
    #expect(throws: StoreFailure.notPermitted(.managersOnly)) { try repair("asel") }
    #expect(try report().problems == [.changedStaff(StaffID(rawValue: 2))])
  }

  @Test func `edited settings are made anew, the plan of copies too`() throws {
    try place.tamper(
      """
      UPDATE settings SET value = 'taraz' WHERE key = 'office';
      DELETE FROM settings WHERE key = 'backup_plan';
      """)
    #expect(try repair().settings)
    let store = try CaseStore.open(at: place.path)
    #expect(store.settings.office == "baizak")
    #expect(try store.backupState().plan?.folder == "/daily")
    #expect(try store.verify().isSound)
  }

  @Test(arguments: [
    "UPDATE counters SET last = 7", "UPDATE counters SET last = 1", "DELETE FROM counters",
  ])
  func `the counter of numbers is made anew, and the next number follows the last`(sql: String)
    throws
  {
    try place.tamper(sql)
    #expect(try repair().counters == 1)
    let store = try CaseStore.open(at: place.path)
    #expect(try store.openCase(intake(), by: manager, at: moment()).number.sequence == 3)
    #expect(try store.verify().isSound)
  }

  @Test func `guards taken away or weakened are put back`() throws {
    try place.attempt(
      """
      DROP TRIGGER acts_stay;
      CREATE TRIGGER acts_stay BEFORE UPDATE ON acts BEGIN SELECT 1; END;
      DROP TRIGGER payloads_remain;
      """)
    #expect(try repair().guards == ["acts_stay", "payloads_remain"])
    #expect(try report().isSound)
    #expect(throws: (any Error).self) { try place.attempt("DELETE FROM payloads WHERE seq = 1") }
  }

  @Test func `the search index is built anew`() throws {
    try place.tamper("INSERT INTO case_words (case_words) VALUES ('delete-all')")
    #expect(try CaseStore.open(at: place.path).findCases("ахмет").isEmpty)
    #expect(try repair().searchIndex)
    #expect(try CaseStore.open(at: place.path).findCases("ахмет").map(\.surname) == ["Қожахметов"])
    #expect(try report().isSound)
  }

  @Test func `a draft that cannot be read is named and left`() throws {
    try CaseStore.open(at: place.path).saveDraft(draft())
    try place.tamper("UPDATE drafts SET record = CAST('?' AS BLOB)")
    let made = try repair()
    #expect(!made.changedSomething)
    #expect(made.left == [.unreadableDraft(DraftID(rawValue: "d1"))])
  }

  @Test func `that something was made anew is an act`() throws {
    let before = try report()
    try place.tamper("UPDATE cases SET due_on = '2009-12-31'")
    _ = try repair()
    #expect(try report().acts == before.acts + 1)
  }

  @Test(arguments: [
    "UPDATE acts SET civil_date = '2009-05-01' WHERE seq = 4",
    "UPDATE payloads SET payload = CAST('{}' AS BLOB) WHERE seq = 4",
    "DELETE FROM payloads WHERE seq = 5; DELETE FROM acts WHERE seq = 5",
  ])
  func `where the history is not whole nothing at all is changed`(sql: String) throws {
    try place.tamper(sql + "; UPDATE counters SET last = 7; UPDATE cases SET due_on = '2009-12-31'")
    let before = try report()
    let failure = #expect(throws: StoreFailure.self) { try repair() }
    guard case .cannotRepair? = failure else {
      Issue.record("not cannotRepair but \(String(describing: failure))")
      return
    }
    #expect(failure?.exitCode == 65)
    #expect(try report() == before)
  }
}
