/// How a store of today is made one of an older program, in SQL.
public enum OlderStore {
  /// Takes away what the versions behind this one brought, the newest first.
  ///
  /// - Parameter version: from 1 on.
  public static func sql(backTo version: Int) -> String {
    steps.filter { $0.version > version }.map(\.taken).joined(separator: "\n")
      + """

      DELETE FROM grdb_migrations WHERE CAST(identifier AS INTEGER) > \(version);
      PRAGMA user_version = \(version);
      """
  }

  private static let steps: [(version: Int, taken: String)] = [
    (9, "DROP INDEX cases_left_behind;"),
    (
      8,
      """
      DROP INDEX cases_by_quality;
      DROP TABLE complaints;
      DROP TABLE survey_slips;
      DROP TABLE quality_figures;
      DROP TABLE complaint_rules;
      """
    ),
    (
      7,
      """
      DROP TABLE ticket_cases;
      DROP TABLE tickets;
      DROP INDEX acts_of_a_clock_gone_back;
      DROP INDEX cases_by_delivery;
      """
    ),
    (
      6,
      """
      DROP INDEX cases_by_clerk;
      DROP INDEX cases_by_kind;
      DROP INDEX cases_by_day;
      """
    ),
    (5, "DROP TABLE directory_overlays;"),
    (
      4,
      """
      DROP INDEX cases_on_board;
      DROP INDEX cases_on_shelf;
      DROP INDEX cases_to_renew;
      ALTER TABLE cases DROP COLUMN counted_on;
      ALTER TABLE cases DROP COLUMN paused_on;
      ALTER TABLE cases DROP COLUMN decision;
      ALTER TABLE cases DROP COLUMN decided_on;
      ALTER TABLE cases DROP COLUMN ready_on;
      ALTER TABLE cases DROP COLUMN delivered_on;
      ALTER TABLE cases DROP COLUMN renewal_on;
      CREATE INDEX cases_by_act_by ON cases (act_by, id) WHERE state = 'accepted';
      """
    ),
    (
      3,
      """
      DROP TABLE views;
      DROP INDEX cases_by_facets;
      DROP INDEX cases_by_name;
      CREATE INDEX cases_by_name ON cases (search_key, id);
      ALTER TABLE cases DROP COLUMN clerk_id;
      """
    ),
    (
      2,
      """
      DROP INDEX cases_by_person;
      ALTER TABLE cases DROP COLUMN person_id;
      ALTER TABLE cases DROP COLUMN numbers;
      DROP TABLE case_words;
      CREATE VIRTUAL TABLE case_words USING fts5 (
        search_key, phone_digits, number,
        content = 'cases', content_rowid = 'id', tokenize = 'trigram case_sensitive 1'
      );
      INSERT INTO case_words (case_words) VALUES ('rebuild');
      """
    ),
  ]
}
