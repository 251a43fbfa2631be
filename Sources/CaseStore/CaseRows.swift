import Casework
import Foundation
import GRDB
import KazakhText
import Standards

/// Rows of the table of cases: the record itself, and beside it what lists and boards sort by.
enum CaseRows {
  /// What stands in the columns that follow from a record, in their order. A change here, or in how
  /// words are folded, needs a migration that writes them again.
  ///
  /// - Parameter formerly: names from before corrections, which are in the history alone.
  static func columns(of record: CaseRecord, formerly: [String]) -> [DatabaseValue] {
    let person = record.person
    let values: [(any DatabaseValueConvertible)?] = [
      record.number.digits, record.revision, record.state.rawValue, record.service.rawValue,
      record.category.rawValue, person.surname, person.given, person.patronymic,
      person.born, phoneDigits(person.phone), record.missingPaperIDs.count,
      record.openedAt.date.description,
      record.acceptance?.asOf.description, record.dueDate?.description,
      record.actBy?.description, record.personID.rawValue,
      record.holder.id.rawValue,
    ]
    let keys = CaseKeys(record.application, formerly: formerly).values
    return (values + life(of: record) + keys).map { $0?.databaseValue ?? .null }
  }

  /// The days of a case's life.
  private static func life(of record: CaseRecord) -> [(any DatabaseValueConvertible)?] {
    [
      record.acceptance?.deadline.countedDay.description, record.pause?.from.description,
      record.decision?.kind.rawValue, record.decision?.on.description,
      record.ready?.on.description, record.delivery?.on.description,
      record.renewalDate?.description,
    ]
  }

  /// Writes a new case; gives the bytes it is stored as.
  static func insert(_ record: CaseRecord, formerly: [String] = [], in db: Database) throws -> Data
  {
    let bytes = try StoredJSON.encode(record)
    try db.cachedStatement(sql: insertSQL).execute(
      arguments: StatementArguments(
        columns(of: record, formerly: formerly) + [
          bytes.databaseValue, record.id.rawValue.databaseValue,
        ]))
    try addWords(of: record.id, in: db)
    return bytes
  }

  /// Writes a case anew; gives the bytes it is stored as.
  static func update(_ record: CaseRecord, replacing old: CaseRecord, in db: Database) throws
    -> Data
  {
    let bytes = try StoredJSON.encode(record)
    if old.application == record.application, old.personID == record.personID {
      let values: [(any DatabaseValueConvertible)?] =
        [
          record.revision, record.state.rawValue, record.missingPaperIDs.count,
          record.acceptance?.asOf.description, record.dueDate?.description,
          record.actBy?.description, record.holder.id.rawValue,
        ] + life(of: record) + [bytes, record.id.rawValue]
      try db.cachedStatement(sql: progressSQL).execute(arguments: StatementArguments(values))
      return bytes
    }
    let known = try String.fetchOne(
      db.cachedStatement(sql: "SELECT formerly FROM cases WHERE id = ?"),
      arguments: [record.id.rawValue])
    let formerly = FormerNames.after(
      FormerNames.stored(known), from: old.person, to: record.person)
    // The index forgets what it was told, which stands in the row.
    for sql in [
      "INSERT INTO case_words (case_words, rowid, \(words)) SELECT 'delete', id, \(words)",
      "INSERT INTO case_places (case_places, rowid, address_key) SELECT 'delete', id, address_key",
    ] {
      try db.cachedStatement(sql: sql + " FROM cases WHERE id = ?").execute(
        arguments: [record.id.rawValue])
    }
    try db.cachedStatement(sql: updateSQL).execute(
      arguments: StatementArguments(
        columns(of: record, formerly: formerly) + [
          bytes.databaseValue, record.id.rawValue.databaseValue,
        ]))
    try addWords(of: record.id, in: db)
    return bytes
  }

  private static func addWords(of id: CaseID, in db: Database) throws {
    for sql in [
      "INSERT INTO case_words (rowid, \(words)) SELECT id, \(words) FROM cases WHERE id = ?",
      "INSERT INTO case_places (rowid, address_key) SELECT id, address_key FROM cases WHERE id = ?",
    ] {
      try db.cachedStatement(sql: sql).execute(arguments: [id.rawValue])
    }
  }

  private static let words = (["number"] + KeyColumn.words.map(\.sql)).joined(separator: ", ")

  /// The stored bytes of a case, `nil` when there is none.
  static func bytes(_ id: CaseID, in db: Database) throws -> Data? {
    try Data.fetchOne(
      db.cachedStatement(sql: "SELECT record FROM cases WHERE id = ?"), arguments: [id.rawValue])
  }

  static func line(_ row: Row) throws -> CaseLine {
    func date(_ column: CaseLineColumn) throws -> CivilDate? {
      guard let text = row[column] as String? else { return nil }
      guard let date = CivilDate(iso: text) else { throw StoreFailure.unreadable }
      return date
    }
    let birthYear = (row[CaseLineColumn.birthDate] as String?).flatMap(DateText.year)
    let service = Service(rawValue: row[CaseLineColumn.service])
    let category = ApplicantCategory(rawValue: row[CaseLineColumn.category])
    guard let number = try? CaseNumber(parsing: row[CaseLineColumn.number] as String),
      let state = CaseState(rawValue: row[CaseLineColumn.state]),
      let openedOn = try date(.openedOn)
    else { throw StoreFailure.unreadable }
    return CaseLine(
      id: CaseID(rawValue: row[CaseLineColumn.id]), number: number,
      personID: CaseID(rawValue: row[CaseLineColumn.personID]),
      revision: row[CaseLineColumn.revision], state: state, service: service, category: category,
      surname: row[CaseLineColumn.surname], given: row[CaseLineColumn.given],
      patronymic: row[CaseLineColumn.patronymic],
      birthDate: birthYear == nil ? try date(.birthDate) : nil,
      birthYear: birthYear,
      missing: row[CaseLineColumn.missing], openedOn: openedOn, acceptedOn: try date(.acceptedOn),
      dueOn: try date(.dueOn), actBy: try date(.actBy),
      clerk: StaffID(rawValue: row[CaseLineColumn.clerkID]))
  }

  /// What a board shows: the digits of one number, several numbers as they were written.
  static func phoneDigits(_ phone: String?) -> String? {
    guard let phone else { return nil }
    if let read = try? Phones(parsing: phone), read.entries.count > 1 || read.entries[0].ext != nil
    {
      return phone
    }
    let digits = phone.filter { $0.isASCII && $0.isNumber }
    return digits.isEmpty ? nil : digits
  }

  private static let insertSQL = """
    INSERT INTO cases (\(CaseColumn.list), record, id) VALUES (\(CaseColumn.places), ?, ?)
    """

  /// What changes while the person stays the same and the case is theirs; service and category never do.
  private static let progressSQL = """
    UPDATE cases SET revision = ?, state = ?, missing = ?, accepted_on = ?, due_on = ?, act_by = ?,
      clerk_id = ?, \(CaseColumn.life.map { "\($0.sql) = ?" }.joined(separator: ", ")), record = ?
    WHERE id = ?
    """

  private static let updateSQL = """
    UPDATE cases SET \(CaseColumn.allCases.map { "\($0.sql) = ?" }.joined(separator: ", ")),
      record = ?
    WHERE id = ?
    """
}

/// The columns that follow from a record: the days of a case's life, and last what it is searched by.
enum CaseColumn: Int, SelectedColumn {
  case number, revision, state, service, category, surname, given, patronymic, birthDate
  case phoneDigits, missing, openedOn, acceptedOn, dueOn, actBy, personID, clerkID
  case countedOn, pausedOn, decision, decidedOn, readyOn, deliveredOn, renewalOn
  case nameKey, nameStems, formerly, formerKey, representativeKey, handingKey, otherStems, phoneKey
  case numbersKey, documentKey, certificateKey, addressKey

  static let list = listed()
  static let life = allCases.filter {
    (countedOn.rawValue...renewalOn.rawValue).contains($0.rawValue)
  }
}

/// The columns of a line in a list of cases.
enum CaseLineColumn: Int, SelectedColumn {
  case id, number, revision, state, service, category, surname, given, patronymic, birthDate
  case missing, openedOn, acceptedOn, dueOn, actBy, personID, clerkID

  static let list = listed()
}
