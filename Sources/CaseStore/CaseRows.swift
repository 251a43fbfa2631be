import Casework
import Foundation
import GRDB
import KazakhText
import Standards

/// Rows of the table of cases: the record itself, and beside it what lists and boards sort by.
enum CaseRows {
  /// What stands in the columns that follow from a record, in their order. A change here, or in how
  /// words are folded, needs a migration that writes them again.
  static func columns(of record: CaseRecord) -> [DatabaseValue] {
    let person = record.person
    let values: [(any DatabaseValueConvertible)?] = [
      record.number.digits, record.revision, record.state.rawValue, record.service.rawValue,
      record.category.rawValue, person.surname, person.given, person.patronymic,
      SearchKey.forgiving(person.fullName), person.birthDate?.description,
      phoneDigits(person.phone), record.missingPaperIDs.count, record.openedAt.date.description,
      record.acceptance?.asOf.description, record.dueDate?.description,
      record.actBy?.description, record.personID.rawValue, person.searchedNumbers,
      record.holder.id.rawValue,
    ]
    return (values + life(of: record)).map { $0?.databaseValue ?? .null }
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
  static func insert(_ record: CaseRecord, in db: Database) throws -> Data {
    let bytes = try StoredJSON.encode(record)
    try db.cachedStatement(sql: insertSQL).execute(
      arguments: StatementArguments(
        columns(of: record) + [bytes.databaseValue, record.id.rawValue.databaseValue]))
    try addWords(of: record, in: db)
    return bytes
  }

  /// Writes a case anew; gives the bytes it is stored as.
  static func update(_ record: CaseRecord, replacing old: CaseRecord, in db: Database) throws
    -> Data
  {
    let bytes = try StoredJSON.encode(record)
    if old.person == record.person, old.personID == record.personID {
      let values: [(any DatabaseValueConvertible)?] =
        [
          record.revision, record.state.rawValue, record.missingPaperIDs.count,
          record.acceptance?.asOf.description, record.dueDate?.description,
          record.actBy?.description, record.holder.id.rawValue,
        ] + life(of: record) + [bytes, record.id.rawValue]
      try db.cachedStatement(sql: progressSQL).execute(arguments: StatementArguments(values))
      return bytes
    }
    try db.cachedStatement(sql: updateSQL).execute(
      arguments: StatementArguments(
        columns(of: record) + [bytes.databaseValue, record.id.rawValue.databaseValue]))
    try db.cachedStatement(
      sql: """
        INSERT INTO case_words (case_words, rowid, search_key, phone_digits, number, numbers)
        VALUES ('delete', ?, ?, ?, ?, ?)
        """
    ).execute(arguments: words(of: old))
    try addWords(of: record, in: db)
    return bytes
  }

  private static func addWords(of record: CaseRecord, in db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO case_words (rowid, search_key, phone_digits, number, numbers)
        VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: words(of: record))
  }

  private static func words(of record: CaseRecord) -> StatementArguments {
    [
      record.id.rawValue, SearchKey.forgiving(record.person.fullName),
      phoneDigits(record.person.phone), record.number.digits, record.person.searchedNumbers,
    ]
  }

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
    guard let number = try? CaseNumber(parsing: row[CaseLineColumn.number] as String),
      let state = CaseState(rawValue: row[CaseLineColumn.state]),
      let service = Service(rawValue: row[CaseLineColumn.service]),
      let category = ApplicantCategory(rawValue: row[CaseLineColumn.category]),
      let openedOn = try date(.openedOn)
    else { throw StoreFailure.unreadable }
    return CaseLine(
      id: CaseID(rawValue: row[CaseLineColumn.id]), number: number,
      personID: CaseID(rawValue: row[CaseLineColumn.personID]),
      revision: row[CaseLineColumn.revision], state: state, service: service, category: category,
      surname: row[CaseLineColumn.surname], given: row[CaseLineColumn.given],
      patronymic: row[CaseLineColumn.patronymic], birthDate: try date(.birthDate),
      missing: row[CaseLineColumn.missing], openedOn: openedOn, acceptedOn: try date(.acceptedOn),
      dueOn: try date(.dueOn), actBy: try date(.actBy),
      clerk: StaffID(rawValue: row[CaseLineColumn.clerkID]))
  }

  private static func phoneDigits(_ phone: String?) -> String? {
    let digits = (phone ?? "").filter { $0.isASCII && $0.isNumber }
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

/// The columns that follow from a record; the days of a case's life come last.
enum CaseColumn: Int, SelectedColumn {
  case number, revision, state, service, category, surname, given, patronymic, searchKey, birthDate
  case phoneDigits, missing, openedOn, acceptedOn, dueOn, actBy, personID, numbers, clerkID
  case countedOn, pausedOn, decision, decidedOn, readyOn, deliveredOn, renewalOn

  static let list = listed()
  static let life = allCases.drop { $0 != .countedOn }
}

/// The columns of a line in a list of cases.
enum CaseLineColumn: Int, SelectedColumn {
  case id, number, revision, state, service, category, surname, given, patronymic, birthDate
  case missing, openedOn, acceptedOn, dueOn, actBy, personID, clerkID

  static let list = listed()
}
