import GRDB

/// The steps of the queue and of complaints were changed once after stores had been made by them. Such
/// a store has the same number and lacks what came later; it is brought here to the shape the steps
/// give now. Any other store stays as it is.
extension Schema {
  static func completeEarlyTables(_ db: Database) throws {
    if try !db.columns(in: "tickets").contains(where: { $0.name == "carried_on" }) {
      try db.execute(sql: earlyTickets)
    }
    if try !db.columns(in: "complaints").contains(where: { $0.name == "about_staff" }) {
      try db.execute(sql: earlyComplaints)
    }
  }

  private static let earlyTickets = """
    ALTER TABLE tickets RENAME TO early_tickets;
    DROP INDEX tickets_open;
    DROP INDEX tickets_by_end;
    CREATE TABLE tickets (
      id INTEGER PRIMARY KEY,
      day TEXT NOT NULL,
      number INTEGER NOT NULL,
      issued_ms INTEGER NOT NULL,
      issued_minute INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      purpose TEXT NOT NULL,
      state TEXT NOT NULL,
      hold_cause TEXT,
      priority TEXT NOT NULL,
      kept_for INTEGER,
      clerk_id INTEGER,
      since_ms INTEGER NOT NULL,
      since_on TEXT NOT NULL,
      since_minute INTEGER NOT NULL,
      waited_ms INTEGER NOT NULL,
      served_ms INTEGER NOT NULL,
      first_served_ms INTEGER,
      first_served_on TEXT,
      first_served_minute INTEGER,
      carried_on TEXT,
      calls INTEGER NOT NULL,
      doubts TEXT NOT NULL,
      reason TEXT,
      cases TEXT NOT NULL,
      last_seq INTEGER NOT NULL,
      UNIQUE (day, number)
    ) STRICT;
    INSERT INTO tickets (
      id, day, number, issued_ms, issued_minute, revision, purpose, state, hold_cause, priority,
      kept_for, clerk_id, since_ms, since_on, since_minute, waited_ms, served_ms, first_served_ms,
      first_served_on, first_served_minute, carried_on, calls, doubts, reason, cases, last_seq)
    SELECT
      id, day, number, issued_ms, issued_minute, revision, purpose, state, hold_cause, priority,
      kept_for, clerk_id, since_ms, since_on, since_minute, waited_ms, served_ms, first_served_ms,
      first_served_on, first_served_minute,
      (SELECT civil_date FROM acts
        WHERE subject_kind = 'ticket' AND subject_id = CAST(early_tickets.id AS TEXT)
        AND kind = 'carried-over' ORDER BY seq DESC LIMIT 1),
      calls, doubts, reason, cases, last_seq
    FROM early_tickets;
    DROP TABLE early_tickets;
    CREATE INDEX tickets_open ON tickets (id) \
    WHERE state IN ('waiting', 'called', 'serving', 'on-hold', 'carried-over');
    CREATE INDEX tickets_by_carry ON tickets (carried_on, id) WHERE carried_on IS NOT NULL;
    CREATE INDEX tickets_by_end ON tickets (since_on, id);
    """

  private static let earlyComplaints = """
    ALTER TABLE complaints RENAME TO early_complaints;
    DROP INDEX complaints_by_case;
    CREATE TABLE complaints (
      id INTEGER PRIMARY KEY,
      number TEXT NOT NULL UNIQUE,
      revision INTEGER NOT NULL,
      state TEXT NOT NULL,
      case_id INTEGER,
      about_staff INTEGER,
      received_on TEXT NOT NULL,
      due_on TEXT NOT NULL,
      answered_on TEXT,
      record BLOB NOT NULL
    ) STRICT;
    INSERT INTO complaints (
      id, number, revision, state, case_id, about_staff, received_on, due_on, answered_on, record)
    SELECT
      id, number, revision, state, case_id,
      json_extract(CAST(record AS TEXT), '$.intake.clerk.id'), received_on, due_on, answered_on,
      record
    FROM early_complaints;
    DROP TABLE early_complaints;
    CREATE INDEX complaints_open ON complaints (due_on, about_staff) \
    WHERE state IN ('registered', 'forwarded', 'reopened');
    CREATE INDEX complaints_by_case ON complaints (case_id) WHERE case_id IS NOT NULL;
    """
}
