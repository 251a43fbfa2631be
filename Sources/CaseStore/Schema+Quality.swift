/// What complaints and the indicators brought to the store.
extension Schema {
  /// Complaints, slips of the survey, figures that people set, terms of the office's own; and an
  /// index by which the indicators of a period find their cases without reading the others.
  static let quality = """
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
    CREATE INDEX complaints_open ON complaints (due_on, about_staff) \
    WHERE state IN ('registered', 'forwarded', 'reopened');
    CREATE INDEX complaints_by_case ON complaints (case_id) WHERE case_id IS NOT NULL;

    -- The id is drawn at random: the order in which slips were filled in is kept nowhere.
    CREATE TABLE survey_slips (
      id BLOB PRIMARY KEY NOT NULL,
      service TEXT NOT NULL,
      filled_on TEXT NOT NULL,
      marks TEXT NOT NULL,
      recorded INTEGER NOT NULL CHECK (recorded IN (0, 1))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX survey_slips_by_day ON survey_slips (filled_on, service, marks, recorded);

    CREATE TABLE quality_figures (
      kind TEXT NOT NULL,
      standard TEXT NOT NULL,
      number TEXT NOT NULL,
      year INTEGER NOT NULL,
      tenths INTEGER NOT NULL,
      basis TEXT NOT NULL,
      by_name TEXT NOT NULL,
      civil_date TEXT NOT NULL,
      PRIMARY KEY (kind, standard, number, year)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE complaint_rules (
      kind TEXT PRIMARY KEY NOT NULL,
      days INTEGER NOT NULL,
      law TEXT NOT NULL,
      reason TEXT NOT NULL,
      by_name TEXT NOT NULL,
      civil_date TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX cases_by_quality ON cases (service, opened_on, ready_on, delivered_on, state, id);
    """
}
