/// What numbers one can sign brought to the store.
extension Schema {
  /// The history by its days, for the office's log.
  static let actsByDay = """
    CREATE INDEX acts_by_day ON acts (civil_date, seq);
    """

  /// Where each colleague sits, and where a visitor was called to.
  static let windows = """
    ALTER TABLE staff ADD COLUMN window TEXT;
    ALTER TABLE tickets ADD COLUMN window TEXT;
    """

  /// Serving that nobody ended on its day counts no minutes and is in doubt: rows of before, as their acts
  /// make them now.
  static let servedOvernight = """
    WITH serving AS (
      SELECT subject_id, kind, at_ms, civil_date,
        lead(at_ms) OVER steps AS end_ms, lead(civil_date) OVER steps AS end_date
      FROM acts WHERE subject_kind = 'ticket'
        AND kind IN ('serving-began', 'served', 'held', 'back-to-queue', 'handed-over')
      WINDOW steps AS (PARTITION BY subject_id ORDER BY seq)
    ), overnight AS (
      SELECT CAST(subject_id AS INTEGER) AS ticket, sum(max(0, end_ms - at_ms)) AS ms
      FROM serving WHERE kind = 'serving-began' AND end_date <> civil_date GROUP BY subject_id
    )
    UPDATE tickets SET
      served_ms = served_ms - (SELECT ms FROM overnight WHERE ticket = tickets.id),
      doubts = CASE WHEN instr(doubts, 'clock') THEN 'clock ' ELSE '' END
        || CASE WHEN instr(doubts, 'marked') THEN 'marked ' ELSE '' END || 'overnight'
        || CASE WHEN instr(doubts, 'too-long') THEN ' too-long' ELSE '' END
    WHERE id IN (SELECT ticket FROM overnight);
    """

  /// Ways to the few acts of a person or of a kind among all of an office, and which cases stood on the
  /// lists that somebody looked at.
  static let officeLog = """
    CREATE INDEX acts_by_staff ON acts (staff_id, civil_date, seq);
    CREATE INDEX acts_by_kind ON acts (subject_kind, civil_date, seq);

    CREATE TABLE shown (
      case_id INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      PRIMARY KEY (case_id, seq)
    ) STRICT, WITHOUT ROWID;
    """

  /// Cases of which something was entered late.
  static let enteredLate = """
    CREATE INDEX cases_entered_late ON cases (service, id) \
    WHERE instr(record, CAST('"recordedLateEntries":[' AS BLOB)) > 0;
    """

  /// The survey by boxes: a batch as it was entered, and how many of its slips bear the same marks. In
  /// which order slips lay in a box, and on which day one was filled in, is kept nowhere.
  static let surveyBatches = """
    CREATE TABLE survey_batches (
      id INTEGER PRIMARY KEY,
      service TEXT NOT NULL,
      period_from TEXT NOT NULL,
      period_to TEXT NOT NULL,
      box INTEGER NOT NULL,
      hand_overs INTEGER NOT NULL,
      by_name TEXT NOT NULL,
      civil_date TEXT NOT NULL,
      void_reason TEXT,
      void_by TEXT,
      void_on TEXT
    ) STRICT;
    CREATE INDEX survey_batches_by_day ON survey_batches (period_from, period_to);
    CREATE TABLE survey_answers (
      batch_id INTEGER NOT NULL,
      marks TEXT NOT NULL,
      slips INTEGER NOT NULL,
      PRIMARY KEY (batch_id, marks)
    ) STRICT, WITHOUT ROWID;
    """

  /// Periods that were closed, with the figures as they were signed.
  static let signedReports = """
    CREATE TABLE signed_reports (
      id INTEGER PRIMARY KEY,
      standard TEXT NOT NULL,
      period_from TEXT NOT NULL,
      period_to TEXT NOT NULL,
      content TEXT NOT NULL,
      digest TEXT NOT NULL,
      by_name TEXT NOT NULL,
      civil_date TEXT NOT NULL
    ) STRICT;
    """
}
