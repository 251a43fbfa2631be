import Casework
import Foundation
import GRDB
import Standards

/// What search by everything that papers name brought to the store.
extension Schema {
  /// Keys of each case, its index of names and its indexes of words made of them. What was there before
  /// held the applicant's name and numbers alone, under another folding, and goes.
  ///
  /// How words are folded is the program's: whoever folds them otherwise adds a step that does this
  /// again.
  static func addKeys(_ db: Database) throws {
    try db.execute(sql: keyColumns)
    let formerly = try formerNames(db)
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM cases") {
      try addKeys(of: id, formerly: formerly[id] ?? [], in: db)
    }
    try db.execute(sql: keyIndexes)
  }

  /// A record that cannot be read keeps its name; the check of the store names it.
  private static func addKeys(of id: Int64, formerly: [String], in db: Database) throws {
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: "SELECT record, surname, given, patronymic FROM cases WHERE id = ?"),
        arguments: [id])
    else { return }
    let stored = try? StoredJSON.decode(StoredApplication.self, from: row[0])
    let unread = Application(
      facts: .none,
      person: Person(surname: row[1], given: row[2], patronymic: row[3], address: ""))
    let keys = CaseKeys(stored?.application ?? unread, formerly: formerly)
    let values: [(any DatabaseValueConvertible)?] = [
      keys.name, keys.stems, formerly.isEmpty ? nil : formerly.joined(separator: "\n"),
      keys.former, keys.representative, keys.handing, keys.otherStems, keys.phone, keys.numbers,
      keys.document, keys.certificate, keys.address,
    ]
    try db.cachedStatement(
      sql: """
        UPDATE cases SET name_key = ?, name_stems = ?, formerly = ?, former_key = ?,
          representative_key = ?, handing_key = ?, other_stems = ?, phone_key = ?, numbers_key = ?,
          document_key = ?, certificate_key = ?, address_key = ?
        WHERE id = ?
        """
    ).execute(arguments: StatementArguments(values) + [id])
    // Programs of before squeezed several phones into one number.
    guard let stored else { return }
    try db.cachedStatement(sql: "UPDATE cases SET phone_digits = ? WHERE id = ?").execute(
      arguments: [CaseRows.phoneDigits(stored.application.person.phone), id])
  }

  private struct StoredApplication: Decodable {
    let application: Application
  }

  /// By case: the names before each correction.
  private static func formerNames(_ db: Database) throws -> [Int64: [String]] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT CAST(subject_id AS INTEGER), payload
        FROM acts JOIN payloads ON payloads.seq = acts.seq
        WHERE subject_kind = 'case' AND kind IN ('opened', 'corrected') AND payload IS NOT NULL
        AND subject_id IN (
          SELECT subject_id FROM acts WHERE subject_kind = 'case' AND kind = 'corrected')
        ORDER BY acts.seq
        """)
    var persons: [Int64: Person] = [:]
    var formerly: [Int64: [String]] = [:]
    for row in rows {
      let id: Int64 = row[0]
      guard let act = try? StoredJSON.decode(ActPayload<Act>.self, from: row[1]).act else {
        continue
      }
      let person: Person
      switch act {
      case .opened(let opening): person = opening.intake.application.person
      case .corrected(let correction): person = correction.application.person
      default: continue
      }
      guard let before = persons.updateValue(person, forKey: id)?.fullName,
        before != person.fullName
      else { continue }
      let others = (formerly[id] ?? []).filter { $0 != before }
      formerly[id] = (others + [before]).filter { $0 != person.fullName }
    }
    return formerly
  }

  private static let keyColumns = """
    DROP TABLE case_words;
    DROP INDEX cases_by_name;
    ALTER TABLE cases DROP COLUMN search_key;
    ALTER TABLE cases DROP COLUMN numbers;
    ALTER TABLE cases ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
    ALTER TABLE cases ADD COLUMN name_stems TEXT;
    ALTER TABLE cases ADD COLUMN formerly TEXT;
    ALTER TABLE cases ADD COLUMN former_key TEXT;
    ALTER TABLE cases ADD COLUMN representative_key TEXT;
    ALTER TABLE cases ADD COLUMN handing_key TEXT;
    ALTER TABLE cases ADD COLUMN other_stems TEXT;
    ALTER TABLE cases ADD COLUMN phone_key TEXT;
    ALTER TABLE cases ADD COLUMN numbers_key TEXT;
    ALTER TABLE cases ADD COLUMN document_key TEXT;
    ALTER TABLE cases ADD COLUMN certificate_key TEXT;
    ALTER TABLE cases ADD COLUMN address_key TEXT;
    """

  /// Addresses have an index of their own: the name of one town stands in most of them.
  private static let keyIndexes = """
    CREATE INDEX cases_by_name
      ON cases (name_key, id DESC, state, service, category, clerk_id, opened_on);
    CREATE VIRTUAL TABLE case_words USING fts5 (
      number, name_key, name_stems, former_key, representative_key, handing_key, other_stems,
      phone_key, numbers_key, document_key, certificate_key,
      content = 'cases', content_rowid = 'id', tokenize = 'trigram case_sensitive 1'
    );
    CREATE VIRTUAL TABLE case_places USING fts5 (
      address_key,
      content = 'cases', content_rowid = 'id', tokenize = 'trigram case_sensitive 1'
    );
    INSERT INTO case_words (case_words) VALUES ('rebuild');
    INSERT INTO case_places (case_places) VALUES ('rebuild');
    """
}
