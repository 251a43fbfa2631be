import Casework
import Support
import Testing

@testable import CaseStore

@Suite struct `Who is who can be said later` {
  private let place: Workplace
  private let store: CaseStore

  init() throws {
    place = try Workplace()
    store = try place.newStore()
  }

  private func open(_ surname: String = "Бейсенова", same: CaseID? = nil, from: CaseID? = nil)
    throws -> CaseRecord
  {
    var wanted = intake(surname: surname)
    if let same { wanted.decisions = IntakeDecisions(samePerson: same, factsFrom: from) }
    return try store.openCase(wanted, by: manager, at: moment())
  }

  private func persons() throws -> [Int64] {
    try store.cases().reversed().map(\.personID.rawValue)
  }

  private func kinds(_ id: Int64) throws -> [ActKind] {
    try store.history(of: CaseID(rawValue: id)).map(\.kind)
  }

  @Test func `two persons joined are one in lists, and every case of both says so and why`() throws
  {
    let first = try open()
    let second = try open("Беисенова")
    _ = try open("Беисенова", same: second.id)
    let joined = try store.join(
      second.id, with: first.id, reason: "туу куәлігі бір", by: manager, at: moment())
    #expect(joined.personID == first.id)
    #expect(try persons() == [1, 1, 1])
    for id in [first.id, second.id, CaseID(rawValue: 3)] {
      #expect(try store.cases(ofPerson: id).map(\.id.rawValue) == [3, 2, 1])
      #expect(try kinds(id.rawValue) == [.opened, .joined])
    }
    let act = try #require(try store.history(of: first.id).last?.act)
    #expect(act.said.reason == "туу куәлігі бір" && act.said.other == second.number)
    #expect(try store.verify().isSound)
  }

  @Test func `whom an Enter made one person are split again, whichever case goes`() throws {
    let first = try open()
    _ = try open("Бейсенов", same: first.id)
    _ = try open(same: first.id)
    // The case the person was known by goes: the others are known by the next.
    let alone = try store.split(
      first.id, reason: "егізі екен", by: manager, at: moment())
    #expect(alone.personID == first.id)
    #expect(try persons() == [1, 2, 2])
    #expect(try store.verify().isSound)
    _ = try store.split(CaseID(rawValue: 3), reason: "аттасы", by: manager, at: moment())
    #expect(try persons() == [1, 2, 3])
    #expect(throws: StoreFailure.refused(.onlyCaseOfPerson)) {
      try store.split(CaseID(rawValue: 3), reason: "аттасы", by: manager, at: moment())
    }
    _ = try store.join(
      CaseID(rawValue: 3), with: CaseID(rawValue: 2), reason: "қайта", by: manager, at: moment())
    #expect(try persons() == [1, 2, 2])
    #expect(try store.verify().isSound)
  }

  @Test func `a renewal is one person's: joining ends it, splitting calls for it again`() throws {
    var record = try store.openCase(
      intake(complete: true), then: [acceptance], by: manager, at: moment())
    for (date, acts) in [
      (
        "2009-06-03",
        [Act.decided(DecisionTerms(.notice, on: ActDay(day("2009-06-03"))))]
      ),
      ("2009-06-04", [.ready(ActDay(day("2009-06-04")))]),
    ] {
      record = try store.perform(
        acts, on: record.id, expecting: record.revision, by: manager, at: moment(date))
    }
    let again = try store.openCase(intake(), by: manager, at: moment("2010-05-20"))
    func renewed() throws -> [CaseID] {
      try store.renewals(through: day("2010-06-01")).map(\.id)
    }
    #expect(try renewed() == [record.id])
    _ = try store.join(
      again.id, with: record.id, reason: "бір адам", by: manager, at: moment("2010-05-20"))
    #expect(try renewed().isEmpty)
    _ = try store.split(again.id, reason: "аттасы", by: manager, at: moment("2010-05-20"))
    #expect(try renewed() == [record.id])
  }

  @Test func `an application begun before a join or a split is of whoever it is now`() throws {
    let first = try open()
    let second = try open("Беисенова")
    _ = try store.join(second.id, with: first.id, reason: "бір адам", by: manager, at: moment())
    #expect(try open(same: second.id, from: second.id).personID == first.id)
    _ = try store.split(second.id, reason: "егізі", by: manager, at: moment())
    #expect(try open(same: first.id, from: second.id).personID == second.id)
    #expect(try store.verify().isSound)
  }

  @Test func `rows that were tampered with are made anew as the acts say`() throws {
    let first = try open()
    let second = try open("Беисенова")
    _ = try store.join(second.id, with: first.id, reason: "бір адам", by: manager, at: moment())
    try store.close()
    try place.tamper("UPDATE cases SET person_id = id")
    let opened = try CaseStore.open(at: place.path)
    #expect(try opened.verify().problems == [.changedCase(second.id)])
    _ = try opened.repair(login: "saule", at: moment())
    #expect(try opened.verify().isSound)
    #expect(try opened.cases(ofPerson: second.id).count == 2)
  }

  @Test func `it needs a reason, two persons, and the right to correct`() throws {
    let first = try open()
    let second = try open("Әбіш")
    #expect(throws: StoreFailure.refused(.reasonNeeded)) {
      try store.join(first.id, with: second.id, reason: " ", by: manager, at: moment())
    }
    #expect(throws: StoreFailure.refused(.alreadyOnePerson)) {
      try store.join(first.id, with: first.id, reason: "тексеру", by: manager, at: moment())
    }
    #expect(throws: StoreFailure.noSuchCase) {
      try store.join(
        first.id, with: CaseID(rawValue: 9), reason: "тексеру", by: manager, at: moment())
    }
    #expect(throws: StoreFailure.self) {
      try store.split(
        first.id, reason: "тексеру", by: StaffID(rawValue: 9), at: moment())
    }
    #expect(try persons() == [1, 2])
  }

  @Test func `a case that has ended or is void is said to be somebody else's too`() throws {
    let first = try open()
    let second = try open(same: first.id)
    _ = try store.perform(
      [.voided(reason: "екі рет")], on: second.id, expecting: 1, by: manager, at: moment())
    _ = try store.split(second.id, reason: "егізі", by: manager, at: moment())
    #expect(try persons() == [1, 2])
  }

  @Test func `a colleague's card that is open meanwhile is no lost race`() throws {
    let first = try open()
    let second = try open("Беисенова")
    _ = try store.join(second.id, with: first.id, reason: "бір адам", by: manager, at: moment())
    let changed = try store.perform(
      [.paperHanded(id: "S2-C-1", alternative: nil)], on: first.id, expecting: first.revision,
      by: manager, at: moment())
    #expect(changed.personID == first.id)
  }
}
