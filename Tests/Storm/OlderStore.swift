/// How a store of today with many cases is made one of version 1, for the storm to migrate and to kill
/// while it is at it. What real programs of the past stored is held by the samples of the store's
/// tests; this makes but the size.
enum OlderStore {
  static let sqlBackToTheFirst = """
    DROP INDEX acts_by_day;
    DROP INDEX cases_entered_late;
    ALTER TABLE staff DROP COLUMN window;
    DROP TABLE shown;
    DROP INDEX acts_by_kind;
    DROP INDEX acts_by_staff;
    DROP TABLE saves;
    DROP INDEX cases_left_behind;
    DROP INDEX cases_by_quality;
    DROP TABLE complaints;
    DROP TABLE survey_slips;
    DROP TABLE survey_batches;
    DROP TABLE survey_answers;
    DROP TABLE signed_reports;
    DROP TABLE quality_figures;
    DROP TABLE complaint_rules;
    DROP TABLE ticket_cases;
    DROP TABLE tickets;
    DROP INDEX acts_of_a_clock_gone_back;
    DROP INDEX cases_by_delivery;
    DROP INDEX cases_by_clerk;
    DROP INDEX cases_by_kind;
    DROP INDEX cases_by_day;
    DROP TABLE directory_overlays;
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
    DROP TABLE views;
    DROP INDEX cases_by_facets;
    DROP INDEX cases_by_name;
    ALTER TABLE cases ADD COLUMN search_key TEXT NOT NULL DEFAULT '';
    UPDATE cases SET search_key = name_key;
    CREATE INDEX cases_by_name ON cases (search_key, id);
    ALTER TABLE cases DROP COLUMN clerk_id;
    DROP INDEX cases_by_person;
    ALTER TABLE cases DROP COLUMN person_id;
    ALTER TABLE cases DROP COLUMN name_key;
    ALTER TABLE cases DROP COLUMN name_stems;
    ALTER TABLE cases DROP COLUMN formerly;
    ALTER TABLE cases DROP COLUMN former_key;
    ALTER TABLE cases DROP COLUMN representative_key;
    ALTER TABLE cases DROP COLUMN handing_key;
    ALTER TABLE cases DROP COLUMN other_stems;
    ALTER TABLE cases DROP COLUMN phone_key;
    ALTER TABLE cases DROP COLUMN numbers_key;
    ALTER TABLE cases DROP COLUMN document_key;
    ALTER TABLE cases DROP COLUMN certificate_key;
    ALTER TABLE cases DROP COLUMN address_key;
    DROP TABLE case_places;
    DROP TABLE case_words;
    CREATE VIRTUAL TABLE case_words USING fts5 (
      search_key, phone_digits, number,
      content = 'cases', content_rowid = 'id', tokenize = 'trigram case_sensitive 1'
    );
    INSERT INTO case_words (case_words) VALUES ('rebuild');
    DELETE FROM grdb_migrations WHERE identifier <> '1';
    PRAGMA user_version = 1;
    """
}
