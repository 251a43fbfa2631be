import CaseStore
import Casework
import Standards
import Testing

@testable import Reception

struct PeopleTests {
  private let place: Department
  private let manager: Counter

  init() throws {
    place = try Department()
    manager = try place.counter()
    _ = try manager.addStaff(login: "asel", surname: "Ахметова", given: "Әсел", role: .clerk)
  }

  private func accepted() throws -> CaseRecord {
    try manager.take(try place.draft(ticks: Department.wholeChildSet))
  }

  private func mend(_ record: CaseRecord, _ answers: [FieldID: String]) throws -> Draft {
    var draft = Draft(correcting: record, by: manager.staff.id, at: manager.now)
    for (field, answer) in answers { draft.values[field] = answer }
    return draft
  }

  @Test func `only a manager adds and changes staff and voids a case`() throws {
    let clerk = try place.counter(login: "asel")
    let record = try accepted()
    func isForManagers(_ failure: CounterFailure?) -> Bool {
      if case .store(.notPermitted(.managersOnly)) = failure { true } else { false }
    }
    #expect(
      isForManagers(
        failure { () throws(CounterFailure) in
          try clerk.addStaff(login: "x", surname: "X", given: "", role: .clerk)
        }))
    #expect(
      isForManagers(
        failure { () throws(CounterFailure) in
          try clerk.changeStaff(clerk.staff.id) { $0.role = .manager }
        }))
    #expect(
      isForManagers(
        failure { () throws(CounterFailure) in
          try clerk.perform([.voided(reason: "қате екен")], on: record)
        }))
    #expect(try manager.perform([.voided(reason: "қате екен")], on: record).state == .voided)
  }

  @Test func `a manager who was made a clerk meanwhile is one at once`() throws {
    let asel = try manager.colleague(login: "asel")
    _ = try manager.changeStaff(asel.id) { $0.role = .manager }
    let second = try place.counter(login: "asel")
    let record = try accepted()
    _ = try manager.changeStaff(asel.id) { $0.role = .clerk }
    #expect(
      failure { () throws(CounterFailure) in
        try second.perform([.voided(reason: "қате екен")], on: record)
      } != nil)
    #expect(second.staff.role == .clerk)
  }

  @Test func `a correction keeps acceptance and due date and says who was at fault`() throws {
    let record = try accepted()
    let mended = try manager.correct(
      record, to: mend(record, [.surname: "Бекова"]), reason: "Тегі қате", fault: .office)
    #expect(mended.person.surname == "Бекова")
    #expect(mended.acceptance == record.acceptance && mended.state == .accepted)
    #expect(mended.corrections.last?.fault == .office)
    let file = try manager.file(mended)
    #expect(
      file.steps.last?.changes == [
        FieldChange(field: .surname, old: "Бейсенова", new: "Бекова")
      ])
    #expect(file.working.count > 10)
  }

  @Test func `a correction that changes nothing is none`() throws {
    let record = try accepted()
    let failed = failure { () throws(CounterFailure) in
      try manager.correct(
        record, to: Draft(correcting: record, by: manager.staff.id, at: manager.now),
        reason: "Тегі қате", fault: .office)
    }
    guard case .store(.refused(.nothingCorrected))? = failed else {
      Issue.record("\(String(describing: failed))")
      return
    }
  }

  @Test func `a correction adds a paper that is still to bring`() throws {
    let draft = try place.draft(
      .homeCare, .elderly,
      answers: [
        .needsCare: "yes", .disabled: "no", .veteran: "no", .birthDate: "1930-03-14", .sex: "f",
      ], ticks: [])
    let evaluation = try manager.law.evaluate(
      try #require(draft.form).facts(from: draft.values), on: manager.now.date)
    var whole = draft
    whole.uncoveredReason = "Ауыл әкімінің сұрауы"
    whole.ticks = evaluation.required.map(\.requirement.id).map(Department.tick)
    let record = try manager.take(whole)
    try #require(record.state == .accepted)
    let mended = try manager.correct(
      record, to: mend(record, [.veteran: "yes", .disabled: "yes"]), reason: "Ардагер екен",
      fault: .applicant)
    #expect(mended.acceptance == record.acceptance)
    #expect(!mended.papers.filter(\.stillToBring).isEmpty)
  }

  @Test func `a voided case becomes a new application of the same person`() throws {
    let record = try accepted()
    let voided = try manager.perform([.voided(reason: "екі рет ашылған")], on: record)
    let copy = Draft(
      copying: voided, id: DraftID(rawValue: "copy"), by: manager.staff.id, at: manager.now)
    let again = try manager.take(copy)
    #expect(again.number != record.number && again.state == .accepted)
    #expect(again.personID == record.personID)
    #expect(FormValues(again.application) == FormValues(record.application))
  }

  @Test func `a clerk hands over what they hold and not what others hold`() throws {
    let clerk = try place.counter(login: "asel")
    let record = try accepted()
    #expect(
      failure { () throws(CounterFailure) in
        try clerk.assign([record.id], to: clerk.staff.id, note: nil)
      } != nil)
    _ = try manager.assign([record.id], to: clerk.staff.id, note: "демалыс")
    let back = try clerk.assign([record.id], to: manager.staff.id, note: nil)
    #expect(back.map(\.holder.id) == [manager.staff.id])
    #expect(try place.store.verify().isSound)
  }
}
