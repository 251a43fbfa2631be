import Casework
import Directory
import Documents
import Foundation
import KazakhText
import Standards
import Support
import Synchronization
import Testing
import Words

/// One morning in the department of Baizak: the law, the directory and the words as shipped.
enum Bench {
  /// Read once for all tests, as everything that is shipped and never changes.
  private static let words = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      (
        language,
        Result { () throws(WordsFailure) in
          try Words(language: language, catalogue: catalogue(language), english: catalogue(.en))
        }
      )
    })

  private static let law = Mutex(Embedded.law())

  static func words(_ language: Language) throws -> Words {
    try #require(words[language]).get()
  }

  private static func catalogue(_ language: Language) -> Data {
    Data(Embedded.bytes("language/\(language.rawValue).json") ?? [])
  }

  static func directory() throws -> OfficeDirectory {
    try OfficeDirectory(json: Data(Embedded.bytes("directory/directory.json") ?? []))
  }

  /// The office of Baizak.
  static var office: Office {
    get throws { try #require(directory().office(id: "baizak")) }
  }

  static func evaluate(_ facts: Facts, on date: CivilDate = "2009-06-01") throws -> Evaluation {
    try law.withLock { try $0.evaluate(facts, on: date) }
  }

  static func calendar() throws -> OfficeCalendar { try law.withLock { try $0.calendar() } }

  static func moment(_ date: CivilDate, minute: Int = 585) throws -> Moment {
    try OfficeZone().moment(on: date, minuteOfDay: minute)
  }
}

extension Facts {
  static let childAtHome = Facts(
    service: .homeCare, category: .childWithDisability, birthDate: "2000-03-14", needsCare: true)
  static let childInStateHome = Facts(
    service: .residentialCare, category: .childWithDisability, birthDate: "2000-03-14",
    institution: .state)
  static let elderlyVeteran = Facts(
    service: .residentialCare, category: .elderly, birthDate: "1930-01-15", sex: .male,
    disabled: false, veteran: true, constantCare: false)
}

/// A case as a clerk brings it about.
struct Visit {
  var facts: Facts
  var person = Person(
    surname: "Бейсенова", given: "Айым", birthDate: "2000-03-14",
    address: "Сарыкемер, Байзақ батыр 20")
  var representative: Representative? = Representative(name: "Бейсенова Гүлмира", relation: "анасы")
  var day: CivilDate = "2009-06-01"
  /// Papers that are not handed in.
  var missing: Set<String> = []
  /// Papers met otherwise than by themselves.
  var otherwise: [String: Handling] = [:]
  var extraPapers: [String] = []
  var uncoveredReason: String?
  /// The day the set was complete; the day of the visit when `nil`.
  var completeOn: CivilDate?
  var office = "baizak"
  /// Where more is said than facts, person and representative.
  var application: Application?

  static let clerk = Signature(id: StaffID(rawValue: 1), surname: "Сәрсенова", given: "Әсел")

  func evaluation() throws -> Evaluation { try Bench.evaluate(facts, on: day) }

  func record() throws -> CaseRecord {
    let evaluation = try evaluation()
    let calendar = try Bench.calendar()
    let ticks = evaluation.required.map(\.requirement).filter { !missing.contains($0.id) }.map {
      PaperTick(
        requirementID: $0.id,
        handling: otherwise[$0.id] ?? .handedIn(on: day, alternative: $0.eitherOf.last?.id))
    }
    let intake = Intake(
      office: office,
      application: application
        ?? Application(facts: facts, person: person, representative: representative),
      basis: ChecklistBasis(
        papers: evaluation.required.map { PaperBasis($0.requirement) },
        openPaperIDs: evaluation.open.map(\.requirement.id), eligible: evaluation.isEligible,
        evaluatedOn: day, rulesVersion: evaluation.rulesVersion),
      ticks: ticks, extraPapers: extraPapers, uncoveredReason: uncoveredReason,
      calendarVersion: calendar.version)
    let opening = Opening(
      id: CaseID(rawValue: 1), number: CaseNumber(office: 2, year: day.year, sequence: 123)!,
      intake: intake)
    var record = try CaseRecord(opening: opening, at: Bench.moment(day), by: Self.clerk)
    guard missing.isEmpty, evaluation.open.isEmpty else { return record }
    let accepted = completeOn ?? day
    let act = Act.accepted(
      AcceptanceTerms(
        asOf: accepted, backDatingReason: "тізім кеше толған",
        deadline: calendar.deadline(
          accepted: accepted, termDays: try #require(evaluation.termDays)),
        calendarVersion: calendar.version, clerkSurname: Self.clerk.surname))
    try record.apply(act, at: Bench.moment(day), by: Self.clerk)
    return record
  }

  func document(_ language: Language) throws -> Document {
    let directory = try Bench.directory()
    let office = try #require(directory.office(id: office))
    return CaseDocuments(
      try record(), evaluation: try evaluation(), office: office,
      complaints: directory.complaintAuthority(for: office)
    ).document(try Bench.words(language))
  }
}

extension Visit {
  static let completeChild = Visit(facts: .childAtHome)
  static let incompleteChild = Visit(facts: .childAtHome, missing: ["S2-C-3", "S2-C-5b"])
  static let childWithExceptions = Visit(
    facts: .childInStateHome,
    otherwise: [
      "S1-C-2": .waived(reason: "сол жолдаманың өзі сұралып тұр"),
      "S1-C-4": .instead(
        paper: "ЖСН туралы анықтама", reason: "СТН куәлігі 2013 жылдан берілмейді"),
    ])
  static let uncoveredElder = Visit(
    facts: .elderlyVeteran,
    person: Person(
      surname: "Әбдірахманов", given: "Өмірзақ", patronymic: "Қуанышұлы", birthDate: "1930-01-15",
      sex: .male, address: "Сарыкемер, Абай 5"),
    representative: nil, extraPapers: ["Ауыл әкімінің анықтамасы"],
    uncoveredReason: "Күтім туралы анықтама кейін әкелінеді")
}

/// A file of `Tests/Golden/Papers`: what the paper looked like when a person last read it.
///
/// `RECORD_GOLDEN=1` writes it anew, to be read before it is committed.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let objection = try Recording.objection(to: text, keptIn: goldenPaper(name))
  #expect(objection == nil, sourceLocation: sourceLocation)
}

func goldenPaper(_ name: String) -> String {
  URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden/Papers/\(name).txt").path
}
