/// What the life of a case after acceptance brought to the table of cases.
extension Schema {
  /// The days of a case's life, and an index for each list of the board that answers it alone. No case
  /// from before was decided on; of its term only the counted day was in the record and nowhere else.
  static let life = """
    ALTER TABLE cases ADD COLUMN counted_on TEXT;
    ALTER TABLE cases ADD COLUMN paused_on TEXT;
    ALTER TABLE cases ADD COLUMN decision TEXT;
    ALTER TABLE cases ADD COLUMN decided_on TEXT;
    ALTER TABLE cases ADD COLUMN ready_on TEXT;
    ALTER TABLE cases ADD COLUMN delivered_on TEXT;
    ALTER TABLE cases ADD COLUMN renewal_on TEXT;
    UPDATE cases SET counted_on =
      json_extract(CAST(record AS TEXT), '$.acceptance.deadline.countedDay')
      WHERE accepted_on IS NOT NULL;

    DROP INDEX cases_by_act_by;
    CREATE INDEX cases_on_board ON cases (
      state, act_by, id, number, service, category, surname, given, patronymic, clerk_id, opened_on,
      accepted_on, counted_on, due_on, paused_on, ready_on, renewal_on, phone_digits
    ) WHERE state IN ('awaiting-papers', 'accepted', 'returned', 'suspended', 'decided');
    CREATE INDEX cases_on_shelf ON cases (ready_on, id) WHERE state = 'ready';
    CREATE INDEX cases_to_renew ON cases (renewal_on, id) WHERE renewal_on IS NOT NULL;
    """
}
