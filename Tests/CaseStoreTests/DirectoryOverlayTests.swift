import Casework
import Foundation
import GRDB
import Support
import Testing

@testable import CaseStore

struct DirectoryOverlayTests {
  private let place: Workplace
  private let store: CaseStore

  init() throws {
    place = try Workplace()
    store = try place.newStore()
  }

  private func change(
    _ value: String?, _ field: String = "phones", of entry: String = "baizak",
    because reason: String = "ауысты"
  ) -> DirectoryChange {
    DirectoryChange(entry: entry, field: field, value: value, reason: reason)
  }

  @Test func `a manager's correction stands with who, when and why, and in history`() throws {
    #expect(try store.changeDirectory([change("55555")], by: manager, at: moment()) == 1)
    #expect(
      try store.directoryOverlays() == [
        DirectoryOverlay(
          entry: "baizak", field: "phones", value: "55555", reason: "ауысты",
          by: "Сәрсенова Сәуле", on: day("2009-06-01"))
      ])
    let report = try store.verify()
    #expect(report.isSound && report.acts == 3)
  }

  @Test func `the newest stands, and the shipped value can be put back`() throws {
    _ = try store.changeDirectory([change("1")], by: manager, at: moment())
    _ = try store.changeDirectory([change("2")], by: manager, at: moment("2009-06-02"))
    #expect(try store.directoryOverlays().map(\.value) == ["2"])
    #expect(try store.changeDirectory([change(nil)], by: manager, at: moment("2009-06-03")) == 1)
    #expect(try store.directoryOverlays().isEmpty)
    #expect(try store.verify().acts == 5)
    #expect(try store.verify().isSound)
  }

  @Test func `what changes nothing is not recorded`() throws {
    _ = try store.changeDirectory([change("1")], by: manager, at: moment())
    #expect(try store.changeDirectory([change("1")], by: manager, at: moment()) == 0)
    #expect(
      try store.changeDirectory([change(nil, of: "merke")], by: manager, at: moment()) == 0)
    #expect(try store.verify().acts == 3)
  }

  @Test func `all changes or none, each with a reason`() throws {
    #expect(throws: StoreFailure.refused(.reasonNeeded)) {
      try store.changeDirectory(
        [change("1"), change("2", of: "merke", because: " ")], by: manager, at: moment())
    }
    #expect(try store.directoryOverlays().isEmpty)
    #expect(try store.verify().acts == 2)
  }

  @Test func `a clerk may not`() throws {
    let clerk = try store.addStaff(
      NewStaffMember(login: "dana", surname: "Оспанова", given: "Дана"), by: manager, at: moment())
    #expect(throws: StoreFailure.notPermitted(.managersOnly)) {
      try store.changeDirectory([change("1")], by: clerk.id, at: moment())
    }
  }

  @Test(arguments: [
    "UPDATE directory_overlays SET value = '66666'", "DELETE FROM directory_overlays",
    "INSERT INTO directory_overlays VALUES ('merke', 'head', 'Біреу', 'р', 'а', '2009-06-01')",
  ]) func `a correction made by another tool is found and mended from history`(_ sql: String)
    throws
  {
    _ = try store.changeDirectory([change("55555")], by: manager, at: moment())
    try store.close()
    try place.tamper(sql)
    let opened = try CaseStore.open(at: place.path)
    #expect(try opened.verify().problems == [.changedDirectory])
    #expect(try opened.repair(login: "saule", at: moment()).directory)
    #expect(try opened.directoryOverlays().map(\.value) == ["55555"])
    #expect(try opened.verify().isSound)
  }

  @Test func `an older store gets room for corrections and loses nothing`() throws {
    let older = try SampleStore.opened(version: 4)
    #expect(try older.store.directoryOverlays().isEmpty)
    #expect(try older.store.changeDirectory([change("1")], by: manager, at: moment()) == 1)
    #expect(try older.store.directoryOverlays().map(\.value) == ["1"])
    #expect(try older.store.verify().isSound)
  }
}
