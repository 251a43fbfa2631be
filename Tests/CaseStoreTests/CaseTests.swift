import Casework
import Foundation
import GRDB
import Standards
import Testing

@testable import CaseStore

struct CaseTests {
  @Test func `a case is read back as it was saved, after everything was closed`() throws {
    let place = try Workplace()
    var store = try place.newStore()
    let opened = try store.openCase(intake(), by: manager, at: moment())
    let ticked = try store.perform(
      .paperHanded(id: "S2-C-1", alternative: nil), on: opened.id, expecting: 1, by: manager,
      at: moment(minute: 550))
    try store.close()
    store = try CaseStore.open(at: place.path)
    #expect(try store.caseRecord(opened.id) == ticked)
    #expect(try store.caseRecord(opened.number) == ticked)
    #expect(ticked.missingPaperIDs == ["S2-C-2"])
    #expect(opened.number.description.hasPrefix("02-09-000001-"))
  }

  @Test func `history tells every act, who did it and when`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    let record = try store.openCase(
      intake(complete: true), then: [acceptance], by: manager, at: moment())
    #expect(record.state == .accepted)
    #expect(record.revision == 2)
    let history = try store.history(of: record.id)
    #expect(history.map(\.kind) == [.opened, .accepted])
    #expect(history.map(\.at) == [moment(), moment()])
    #expect(history.allSatisfy { $0.by?.surname == "Сәрсенова" })
    #expect(history.last?.act == acceptance)
    #expect(try store.verify().isSound)
  }

  @Test func `a refused act leaves neither a row nor an act nor a number behind`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    #expect(throws: StoreFailure.refused(.setIncomplete(["S2-C-1", "S2-C-2"]))) {
      try store.openCase(intake(), then: [acceptance], by: manager, at: moment())
    }
    #expect(try store.cases().isEmpty)
    let record = try store.openCase(intake(), by: manager, at: moment())
    #expect(record.number.sequence == 1)
    #expect(throws: StoreFailure.refused(.textNeeded)) {
      try store.perform(
        [.noted(text: "бірінші"), .noted(text: "")], on: record.id, expecting: 1, by: manager,
        at: moment())
    }
    #expect(try store.history(of: record.id).count == 1)
    #expect(try store.caseRecord(record.id) == record)
  }

  @Test func `a save made from an older revision shows what is stored now`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    let other = try CaseStore.open(at: place.path)
    let seen = try store.openCase(intake(), by: manager, at: moment())
    let theirs = try other.perform(
      .paperHanded(id: "S2-C-1", alternative: nil), on: seen.id, expecting: 1, by: manager,
      at: moment())
    #expect(throws: StoreFailure.conflict(current: theirs)) {
      try store.perform(
        .withdrawn(reason: "көшті"), on: seen.id, expecting: 1, by: manager, at: moment())
    }
    #expect(try store.caseRecord(seen.id) == theirs)
  }

  @Test func `a note needs no revision, as it only adds; beside another act it does`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    let other = try CaseStore.open(at: place.path)
    let seen = try store.openCase(intake(), by: manager, at: moment())
    for (store, text) in [(other, "қоңырау шалды"), (store, "келмеді"), (other, "келді")] {
      _ = try store.perform(
        .noted(text: text), on: seen.id, expecting: 1, by: manager, at: moment())
    }
    let notes = try store.history(of: seen.id).map(\.act)
    #expect(notes.count == 4 && notes.last == .noted(text: "келді"))
    let current = try #require(try store.caseRecord(seen.id))
    #expect(current.revision == 4)
    _ = try other.perform(
      .paperHanded(id: "S2-C-1", alternative: nil), on: seen.id, expecting: 4, by: manager,
      at: moment())
    let handed = try #require(try store.caseRecord(seen.id))
    #expect(current.revision == 4 && handed.revision == 5)
    #expect(throws: StoreFailure.conflict(current: handed)) {
      try store.perform(
        [.noted(text: "көшті"), .withdrawn(reason: "көшті")], on: seen.id, expecting: 1,
        by: manager, at: moment())
    }
    #expect(try store.verify().isSound)
  }

  @Test func `a colleague's notes alone do not stop what was to be done`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    let seen = try store.openCase(intake(), by: manager, at: moment())
    for text in ["қоңырау шалды", "келмеді"] {
      _ = try store.perform(
        .noted(text: text), on: seen.id, expecting: 1, by: manager, at: moment())
    }
    let handed = try store.perform(
      .paperHanded(id: "S2-C-1", alternative: nil), on: seen.id, expecting: 1, by: manager,
      at: moment())
    #expect(handed.revision == 4)
    #expect(throws: StoreFailure.conflict(current: handed), "a paper is no note") {
      try store.perform(
        .withdrawn(reason: "көшті"), on: seen.id, expecting: 3, by: manager, at: moment())
    }
    #expect(throws: StoreFailure.conflict(current: handed), "a revision that never was") {
      try store.perform(
        .withdrawn(reason: "көшті"), on: seen.id, expecting: 9, by: manager, at: moment())
    }
  }

  @Test func `the list pages by key, newest first, without a case twice`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    for _ in 1...7 { _ = try store.openCase(intake(), by: manager, at: moment()) }
    _ = try store.openCase(intake(complete: true), then: [acceptance], by: manager, at: moment())
    let first = try store.cases(limit: 5)
    let second = try store.cases(after: first.last?.id, limit: 5)
    #expect(first.map(\.id.rawValue) == [8, 7, 6, 5, 4])
    #expect(second.map(\.id.rawValue) == [3, 2, 1])
    let accepted = try store.cases(in: .accepted)
    #expect(accepted.map(\.id.rawValue) == [8])
    #expect(accepted.first?.dueOn == day("2009-06-11"))
    #expect(first.last?.missing == 2)
    #expect(first.last?.surname == "Бейсенова")
  }

  @Test func `letters in two pieces are stored as one`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    let pieces = "Кыи\u{306}баева"
    let record = try store.openCase(intake(surname: pieces), by: manager, at: moment())
    #expect(Array(record.person.surname.unicodeScalars) == Array("Кыйбаева".unicodeScalars))
    let row = try store.read { try String.fetchOne($0, sql: "SELECT surname FROM cases") }
    #expect(Array(try #require(row).unicodeScalars) == Array("Кыйбаева".unicodeScalars))
    #expect(try store.verify().isSound)
  }

  @Test func `a number keeps the year its case was opened in and each year starts anew`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    let old = try store.openCase(intake(), by: manager, at: moment("2009-12-31"))
    let new = try store.openCase(intake(), by: manager, at: moment("2010-01-04"))
    #expect(old.number.year == 9 && old.number.sequence == 1)
    #expect(new.number.year == 10 && new.number.sequence == 1)
    #expect(try store.verify().isSound)
  }

  @Test func `a clock that went back is marked and history stays in order`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    let record = try store.openCase(intake(), by: manager, at: moment("2009-06-02"))
    _ = try store.perform(
      .noted(text: "сағат"), on: record.id, expecting: 1, by: manager, at: moment("2009-06-01"))
    let history = try store.history(of: record.id)
    #expect(history.map(\.clockWentBack) == [false, true])
    #expect(history[0].seq < history[1].seq)
    #expect(try store.verify().isSound)
  }

  @Test func `only active staff act, and a case needs to exist`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    #expect(throws: StoreFailure.notPermitted(.notActive)) {
      try store.openCase(intake(), by: StaffID(rawValue: 9), at: moment())
    }
    #expect(throws: StoreFailure.noSuchCase) {
      try store.perform(
        .noted(text: "x"), on: CaseID(rawValue: 5), expecting: 1, by: manager, at: moment())
    }
  }

  @Test func `the rules of a case's day are kept byte for byte and only once`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    let files = [
      LawFile(name: "s1.yaml", bytes: Data([0, 255, 10])), LawFile(name: "s2.yaml", bytes: Data()),
    ]
    try store.archive(files, as: "rules-1")
    try store.archive([LawFile(name: "s1.yaml", bytes: Data([1]))], as: "rules-1")
    #expect(try store.lawFiles(of: "rules-1") == files)
    #expect(try store.lawFiles(of: "rules-2").isEmpty)
  }
}
