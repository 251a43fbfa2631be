/// What the queue brought to the store.
extension Schema {
  /// Tickets in narrow columns alone: a board of hundreds is read with every step in the queue. Which
  /// case a visit was about is kept beside the ticket, to be asked from the case.
  static let queue = """
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
    CREATE INDEX tickets_open ON tickets (id) \
    WHERE state IN ('waiting', 'called', 'serving', 'on-hold', 'carried-over');
    CREATE INDEX tickets_by_carry ON tickets (carried_on, id) WHERE carried_on IS NOT NULL;
    CREATE INDEX tickets_by_end ON tickets (since_on, id);

    CREATE TABLE ticket_cases (
      case_id INTEGER NOT NULL,
      ticket_id INTEGER NOT NULL,
      PRIMARY KEY (case_id, ticket_id)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX acts_of_a_clock_gone_back ON acts (seq) WHERE clock = 'back';
    CREATE INDEX cases_by_delivery ON cases (delivered_on, id) WHERE delivered_on IS NOT NULL;
    """
}
