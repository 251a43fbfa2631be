import CaseStore
import Casework
import Directory
import Documents
import Foundation
import KazakhText
import Standards
import Support
import Synchronization
import Words

@testable import Reception

/// A printer's tray: keeps what was printed, or fails as it is told to.
final class Tray: Printer {
  private let state: Mutex<(failure: PrinterFailure?, papers: [String], titles: [String])>

  func names() -> [String] { [] }

  init(failing failure: PrinterFailure? = nil) {
    state = Mutex((failure, [], []))
  }

  var papers: [String] { state.withLock { $0.papers } }
  var titles: [String] { state.withLock { $0.titles } }

  func print(
    _ document: Data, as job: PrintJob, unless isGivenUp: @Sendable () -> Bool
  ) throws(PrinterFailure) {
    let failure = state.withLock { state in
      if state.failure == nil {
        state.papers.append(String(decoding: document, as: UTF8.self))
        state.titles.append(job.title)
      }
      return state.failure
    }
    if let failure { throw failure }
  }
}

/// A department with a folder of its own, gone with it.
final class Department {
  let folder: String
  let office: String
  let store: CaseStore
  let tray = Tray()

  init(office: String = "baizak", training: Bool = false) throws {
    folder = NSTemporaryDirectory() + "qabyldau-reception-" + UUID().uuidString
    self.office = office
    let code = try Self.directory().office(id: office)!.code
    store = try CaseStore.create(
      at: folder + "/office/office.sqlite",
      settings: StoreSettings(office: office, officeCode: Int(code)!, training: training),
      first: NewStaffMember(login: "saule", surname: "Сәрсенова", given: "Сәуле"),
      at: try Self.moment("2009-06-01"))
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static func directory() throws -> OfficeDirectory {
    try OfficeDirectory(json: Data(Embedded.bytes("directory/directory.json")!))
  }

  static func moment(_ date: CivilDate) throws -> Moment {
    try OfficeZone().moment(on: date, minuteOfDay: 600)
  }

  func counter(
    on date: CivilDate = "2009-06-01", law: Law = Embedded.law(), login: String = "saule",
    printer: (any Printer)? = nil
  ) throws -> Counter {
    try Counter(
      law: law, directory: Self.directory(), store: store, login: login,
      clock: FixedClock(try Self.moment(date)), printer: printer ?? tray,
      hasAccount: { $0 != "nobody-here" })
  }

  /// A child who asks for care at home, with the papers that were brought.
  func draft(
    _ service: Service = .homeCare, _ category: ApplicantCategory = .childWithDisability,
    id: String = "d1", answers: [FieldID: String] = [.needsCare: "yes"], ticks: [String]
  ) throws -> Draft {
    var values = FormValues([
      .surname: "Бейсенова", .given: "Айым", .birthDate: "14.03.2000",
      .address: "Сарыкемер, Байзақ батыр 20",
    ])
    if category == .childWithDisability { values[.representativeName] = "Бейсенова Гүлмира" }
    for (field, answer) in answers { values[field] = answer }
    return Draft(
      id: DraftID(rawValue: id), clerk: StaffID(rawValue: 1), office: office, service: service,
      category: category, values: values, ticks: ticks.map(Self.tick), step: .papers,
      created: try Self.moment("2009-06-01"))
  }

  static func tick(_ id: String) -> PaperTick {
    PaperTick(requirementID: id, handling: .handedIn(on: "2009-06-01", alternative: nil))
  }

  static let wholeChildSet = ["S2-C-1", "S2-C-2", "S2-C-3", "S2-C-4", "S2-C-5a", "S2-C-5b"]
}

/// The failure of something done at the counter; `nil` when it went well.
func failure<Value>(_ body: () throws(CounterFailure) -> Value) -> CounterFailure? {
  do throws(CounterFailure) {
    _ = try body()
    return nil
  } catch { return error }
}

func shippedWords(_ language: Language) throws -> Words {
  func catalogue(_ language: Language) -> Data {
    Data(Embedded.bytes("language/\(language.rawValue).json") ?? [])
  }
  return try Words(
    language: language, catalogue: catalogue(language), english: catalogue(.en))
}
