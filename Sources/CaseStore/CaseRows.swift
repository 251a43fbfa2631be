import Casework
import Foundation
import GRDB
import KazakhText
import Standards

/// Rows of the table of cases: the record itself, and beside it what lists and boards sort by.
enum CaseRows {
  /// The columns that follow from a record. A change here, or in how words are folded, needs a
  /// migration that writes them again.
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

  static let columnNames =
    [
      "number", "revision", "state", "service", "category", "surname", "given", "patronymic",
      "search_key", "birth_date", "phone_digits", "missing", "opened_on", "accepted_on", "due_on",
      "act_by", "person_id", "numbers", "clerk_id",
    ] + lifeNames

  private static let lifeNames = [
    "counted_on", "paused_on", "decision", "decided_on", "ready_on", "delivered_on", "renewal_on",
  ]

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
    if old.person == record.person {
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

  /// What `line` reads, in its order: by place, as names are looked up at a cost.
  static let lineColumns = """
    id, number, revision, state, service, category, surname, given, patronymic, birth_date,
    missing, opened_on, accepted_on, due_on, act_by, person_id, clerk_id
    """

  static func line(_ row: Row) throws -> CaseLine {
    func date(_ place: Int) throws -> CivilDate? {
      guard let text = row[place] as String? else { return nil }
      guard let date = CivilDate(iso: text) else { throw StoreFailure.unreadable }
      return date
    }
    guard let number = try? CaseNumber(parsing: row[1] as String),
      let state = CaseState(rawValue: row[3]), let service = Service(rawValue: row[4]),
      let category = ApplicantCategory(rawValue: row[5]), let openedOn = try date(11)
    else { throw StoreFailure.unreadable }
    return CaseLine(
      id: CaseID(rawValue: row[0]), number: number, personID: CaseID(rawValue: row[15]),
      revision: row[2], state: state, service: service, category: category, surname: row[6],
      given: row[7], patronymic: row[8],
      birthDate: try date(9), missing: row[10], openedOn: openedOn, acceptedOn: try date(12),
      dueOn: try date(13), actBy: try date(14),
      clerk: StaffID(rawValue: row[16]))
  }

  private static func phoneDigits(_ phone: String?) -> String? {
    let digits = (phone ?? "").filter { $0.isASCII && $0.isNumber }
    return digits.isEmpty ? nil : digits
  }

  private static let insertSQL = """
    INSERT INTO cases (\(columnNames.joined(separator: ", ")), record, id)
    VALUES (\(columnNames.map { _ in "?" }.joined(separator: ", ")), ?, ?)
    """

  /// What changes while the person stays the same; service and category never do.
  private static let progressSQL = """
    UPDATE cases SET revision = ?, state = ?, missing = ?, accepted_on = ?, due_on = ?, act_by = ?,
      clerk_id = ?, \(lifeNames.map { "\($0) = ?" }.joined(separator: ", ")), record = ? WHERE id = ?
    """

  private static let updateSQL = """
    UPDATE cases SET \(columnNames.map { "\($0) = ?" }.joined(separator: ", ")), record = ?
    WHERE id = ?
    """
}
