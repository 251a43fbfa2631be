import GRDB

/// The shape of a store, and how older ones are brought to it, step after step. A step is spelled out
/// in itself and never changes (docs/decisions/0014-what-is-stored-is-frozen.md).
struct Schema: Sendable {
  struct Step: Sendable {
    /// Kept in `user_version` once the step is done; steps count from 1 without a gap.
    let number: Int
    let body: @Sendable (Database) throws -> Void
  }

  var steps: [Step]

  static let current = Schema(steps: [
    Step(number: 1) { db in
      try db.execute(sql: tables)
      try db.execute(sql: triggers)
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    },
    Step(number: 2) { db in try db.execute(sql: persons) },
    Step(number: 3) { db in try db.execute(sql: holders) },
    Step(number: 4) { db in try db.execute(sql: life) },
    Step(number: 5) { db in try db.execute(sql: directoryOverlays) },
    Step(number: 6) { db in try db.execute(sql: rareFacets) },
    Step(number: 7) { db in try db.execute(sql: queue) },
    Step(number: 8) { db in try db.execute(sql: quality) },
    Step(number: 9) { db in try db.execute(sql: leftBehind) },
    Step(number: 10) { db in try completeEarlyTables(db) },
    Step(number: 11) { db in try db.execute(sql: saves) },
    Step(number: 12) { db in try addKeys(db) },
    Step(number: 13) { db in
      try db.execute(sql: actsByDay)
      try db.execute(sql: windows)
      try db.execute(sql: servedOvernight)
      try db.execute(sql: enteredLate)
      try db.execute(sql: officeLog)
      try db.execute(sql: surveyBatches)
      try db.execute(sql: signedReports)
    },
  ])

  /// What a store of this program has in `user_version`, which is cheap to ask in every save.
  var version: Int { steps.last?.number ?? 0 }

  /// "QABY": tells a store from any other SQLite file.
  static let applicationID = 0x5141_4259

  var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for step in steps {
      migrator.registerMigration(String(step.number)) { db in
        try step.body(db)
        try db.execute(sql: "PRAGMA user_version = \(step.number)")
      }
    }
    return migrator
  }

  static func version(of db: Database) throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: "PRAGMA user_version")) ?? 0
  }

  /// The version of a store that a newer program has changed; `nil` for one we know.
  func superseding(_ db: Database) throws -> Int? {
    let found = try Self.version(of: db)
    return found > version ? found : nil
  }

  /// Triggers by name, as they stand in a store.
  static func guards(in db: Database) throws -> [String: String] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
  }

  /// The same as the program makes them.
  static func expectedGuards() throws -> [String: String] {
    let queue = try DatabaseQueue()
    return try queue.inDatabase { db in
      try db.execute(
        sql: "CREATE TABLE acts (seq, prev_digest, digest, subject_kind, subject_id, kind)")
      try db.execute(sql: "CREATE TABLE payloads (seq, payload, salt)")
      try db.execute(sql: triggers)
      return try guards(in: db)
    }
  }

  private static let tables = """
    CREATE TABLE settings (
      key TEXT PRIMARY KEY NOT NULL,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE staff (
      id INTEGER PRIMARY KEY,
      login TEXT NOT NULL UNIQUE,
      surname TEXT NOT NULL,
      given TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('clerk', 'manager')),
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      language TEXT
    ) STRICT;

    CREATE TABLE cases (
      id INTEGER PRIMARY KEY,
      number TEXT NOT NULL UNIQUE,
      revision INTEGER NOT NULL,
      state TEXT NOT NULL,
      service TEXT NOT NULL,
      category TEXT NOT NULL,
      surname TEXT NOT NULL,
      given TEXT NOT NULL,
      patronymic TEXT,
      search_key TEXT NOT NULL,
      birth_date TEXT,
      phone_digits TEXT,
      missing INTEGER NOT NULL,
      opened_on TEXT NOT NULL,
      accepted_on TEXT,
      due_on TEXT,
      act_by TEXT,
      record BLOB NOT NULL
    ) STRICT;
    CREATE INDEX cases_by_state ON cases (state, id);
    CREATE INDEX cases_by_name ON cases (search_key, id);
    CREATE INDEX cases_by_phone ON cases (phone_digits) WHERE phone_digits IS NOT NULL;
    CREATE INDEX cases_by_act_by ON cases (act_by, id) WHERE state = 'accepted';

    -- Three letters in a row, anywhere in a word; short words go by cases_by_name. Kept by
    -- CaseRows: a trigger may not write to a virtual table while the schema is not trusted.
    CREATE VIRTUAL TABLE case_words USING fts5 (
      search_key, phone_digits, number,
      content = 'cases', content_rowid = 'id', tokenize = 'trigram case_sensitive 1'
    );

    CREATE TABLE acts (
      seq INTEGER PRIMARY KEY,
      subject_kind TEXT NOT NULL,
      subject_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      at_ms INTEGER NOT NULL,
      civil_date TEXT NOT NULL,
      minute INTEGER NOT NULL,
      clock TEXT NOT NULL,
      staff_id INTEGER NOT NULL REFERENCES staff (id),
      header BLOB NOT NULL,
      payload_digest BLOB NOT NULL,
      prev_digest BLOB NOT NULL,
      digest BLOB NOT NULL
    ) STRICT;
    CREATE INDEX acts_by_subject ON acts (subject_kind, subject_id, seq);

    CREATE TABLE payloads (
      seq INTEGER PRIMARY KEY REFERENCES acts (seq),
      payload BLOB,
      salt BLOB
    ) STRICT;

    CREATE TABLE drafts (
      id TEXT PRIMARY KEY NOT NULL,
      clerk INTEGER NOT NULL REFERENCES staff (id),
      updated_ms INTEGER NOT NULL,
      record BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX drafts_by_clerk ON drafts (clerk, updated_ms);

    CREATE TABLE counters (
      office INTEGER NOT NULL,
      year INTEGER NOT NULL,
      last INTEGER NOT NULL,
      PRIMARY KEY (office, year)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE rules_archive (
      version TEXT NOT NULL,
      name TEXT NOT NULL,
      bytes BLOB NOT NULL,
      PRIMARY KEY (version, name)
    ) STRICT, WITHOUT ROWID;
    """

  /// Whose case it is, and all the numbers a person is searched by. Cases from before have no numbers
  /// but the birth date, and nobody has said of two of them that they are of one person.
  private static let persons = """
    ALTER TABLE cases ADD COLUMN person_id INTEGER NOT NULL DEFAULT 0;
    UPDATE cases SET person_id = id;
    CREATE INDEX cases_by_person ON cases (person_id, id);
    ALTER TABLE cases ADD COLUMN numbers TEXT;
    UPDATE cases SET numbers =
      substr(birth_date, 9, 2) || substr(birth_date, 6, 2) || substr(birth_date, 1, 4);

    DROP TABLE case_words;
    CREATE VIRTUAL TABLE case_words USING fts5 (
      search_key, phone_digits, number, numbers,
      content = 'cases', content_rowid = 'id', tokenize = 'trigram case_sensitive 1'
    );
    INSERT INTO case_words (case_words) VALUES ('rebuild');
    """

  /// Who holds a case, what lists filter by in the order they show it, and the named views of each
  /// member of staff. Cases from before are held by whoever opened them.
  private static let holders = """
    ALTER TABLE cases ADD COLUMN clerk_id INTEGER NOT NULL DEFAULT 0;
    UPDATE cases SET clerk_id = coalesce(
      (SELECT staff_id FROM acts WHERE subject_kind = 'case' AND subject_id = CAST(cases.id AS TEXT)
        AND kind = 'opened'), 0);
    DROP INDEX cases_by_name;
    CREATE INDEX cases_by_name
      ON cases (search_key, id DESC, state, service, category, clerk_id, opened_on);
    CREATE INDEX cases_by_facets ON cases (id, state, service, category, clerk_id, opened_on);

    CREATE TABLE views (
      staff INTEGER NOT NULL REFERENCES staff (id),
      name TEXT NOT NULL,
      query TEXT NOT NULL,
      PRIMARY KEY (staff, name)
    ) STRICT, WITHOUT ROWID;
    """

  /// A way to the few cases that pass a filter, so that a search for them does not walk by all others.
  private static let rareFacets = """
    CREATE INDEX cases_by_clerk ON cases (clerk_id, id);
    CREATE INDEX cases_by_kind ON cases (service, category, id);
    CREATE INDEX cases_by_day ON cases (opened_on, id);
    """

  // The insert triggers close the side door of INSERT OR REPLACE, which deletes without asking
  // the delete trigger.
  private static let triggers = """
    CREATE TRIGGER acts_follow BEFORE INSERT ON acts
    WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM acts)
      OR (NEW.seq > 1 AND NEW.prev_digest IS NOT (SELECT digest FROM acts WHERE seq = NEW.seq - 1))
    BEGIN SELECT RAISE(ABORT, 'acts follow each other without a gap'); END;

    CREATE TRIGGER acts_stay BEFORE UPDATE ON acts
    BEGIN SELECT RAISE(ABORT, 'an act is never changed'); END;

    CREATE TRIGGER acts_remain BEFORE DELETE ON acts
    BEGIN SELECT RAISE(ABORT, 'an act is never deleted'); END;

    CREATE TRIGGER payloads_once BEFORE INSERT ON payloads
    WHEN EXISTS (SELECT 1 FROM payloads WHERE seq = NEW.seq)
    BEGIN SELECT RAISE(ABORT, 'what an act holds is written once'); END;

    CREATE TRIGGER payloads_only_forget BEFORE UPDATE ON payloads
    WHEN NEW.seq IS NOT OLD.seq OR NEW.payload IS NOT NULL OR NEW.salt IS NOT NULL
      OR NOT EXISTS (
        SELECT 1 FROM acts AS told JOIN acts AS later
          ON later.subject_kind = told.subject_kind AND later.subject_id = told.subject_id
        WHERE told.seq = OLD.seq AND later.seq > told.seq AND later.kind = 'anonymised')
    BEGIN SELECT RAISE(ABORT, 'what an act holds is only forgotten by anonymising'); END;

    CREATE TRIGGER payloads_remain BEFORE DELETE ON payloads
    BEGIN SELECT RAISE(ABORT, 'what an act holds is never deleted'); END;
    """
}
