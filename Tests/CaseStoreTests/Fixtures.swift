import Casework
import Foundation
import GRDB
import Standards

@testable import CaseStore

func day(_ iso: String) -> CivilDate { CivilDate(iso: iso)! }

func moment(_ iso: String = "2009-06-01", minute: Int = 540) -> Moment {
  try! OfficeZone().moment(on: day(iso), minuteOfDay: minute)
}

let manager = StaffID(rawValue: 1)

extension CaseStore {
  /// At a moment that no test looks at.
  static func restore(_ copy: String, to path: String, replacing: Bool = false, by login: String)
    throws(StoreFailure) -> Restored
  {
    try restore(copy, to: path, replacing: replacing, by: login) { _ in moment("2009-06-20") }
  }
}

/// A folder of its own for one test, gone with it.
final class Workplace {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "qabyldau-store-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var path: String { folder + "/office/office.sqlite" }

  func newStore() throws -> CaseStore {
    try CaseStore.create(
      at: path, settings: StoreSettings(office: "baizak", officeCode: 2),
      first: NewStaffMember(login: "saule", surname: "Сәрсенова", given: "Сәуле"), at: moment())
  }

  /// The file as somebody with an SQL tool sees it, who takes the program's guards out of the way
  /// and puts them back.
  func tamper(_ sql: String, restoringGuards: Bool = true) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(10)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { db in
      let guards = try Schema.guards(in: db)
      for name in guards.keys { try db.execute(sql: "DROP TRIGGER \(name)") }
      try db.execute(sql: sql)
      if restoringGuards { for guardian in guards.values { try db.execute(sql: guardian) } }
    }
    try queue.close()
  }

  /// SQL against the triggers, as they are in the store.
  func attempt(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    try queue.write { try $0.execute(sql: sql) }
  }

  func mode(_ file: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }
}

func application(surname: String = "Бейсенова") -> Application {
  Application(
    facts: Facts(
      service: .homeCare, category: .childWithDisability, birthDate: day("2000-03-14"),
      needsCare: true),
    person: Person(
      surname: surname, given: "Айым", birthDate: day("2000-03-14"), address: "Сарыкемер",
      phone: "8 (726) 37 2-11-05"))
}

func intake(surname: String = "Бейсенова", complete: Bool = false) -> Intake {
  let ids = ["S2-C-1", "S2-C-2"]
  return Intake(
    office: "baizak", application: application(surname: surname),
    basis: ChecklistBasis(
      papers: ids.map { PaperBasis(requirementID: $0) }, eligible: true,
      evaluatedOn: day("2009-06-01"), rulesVersion: "rules-1"),
    ticks: complete
      ? ids.map {
        PaperTick(
          requirementID: $0, handling: .handedIn(on: day("2009-06-01"), alternative: nil))
      } : [],
    calendarVersion: "calendar-1")
}

let acceptance = Act.accepted(
  AcceptanceTerms(
    asOf: day("2009-06-01"),
    deadline: Deadline(
      accepted: day("2009-06-01"), countedDay: day("2009-06-11"), dueDate: day("2009-06-11"),
      actBy: day("2009-06-11")),
    calendarVersion: "calendar-1", clerkSurname: "Сәрсенова"))

func draft(_ id: String = "d1", on date: String = "2009-06-01") -> Draft {
  var values = FormValues()
  values[.surname] = "Бейсенова"
  return Draft(
    id: DraftID(rawValue: id), clerk: manager, office: "baizak", service: .homeCare,
    category: .childWithDisability, values: values, focus: .given, step: .form,
    created: moment(date))
}
